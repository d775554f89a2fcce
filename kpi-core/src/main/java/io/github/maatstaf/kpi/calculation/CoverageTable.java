package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A coverage for a console or a page. */
final class CoverageTable {
    private static final int MOST_LINES = 40;
    private static final int MOST_CODES = 5;
    private static final int CODES_A_LINE = 5;
    private static final LocalizedText COUNTS = LocalizedText.of(
            "%d KPI's: %d te leveren, %d voor een deel, %d met nieuwe velden, %d vragen meer dan trajecten, %d van"
                    + " elders",
            "%d KPIs: %d can be delivered, %d in part, %d need new fields, %d need more than trajectories, %d come"
                    + " from elsewhere");
    private static final LocalizedText DELIVERABLE = LocalizedText.of("te leveren:", "can be delivered:");
    private static final LocalizedText PARTLY = LocalizedText.of("voor een deel:", "in part:");
    private static final LocalizedText NEW_FIELDS = LocalizedText.of("nieuw veld", "new field");
    private static final LocalizedText FOR = LocalizedText.of("voor", "for");
    private static final LocalizedText WITHOUT_MEASURE = LocalizedText.of(
            "meer nodig dan trajecten, of eerst een keuze (zie de KPI):",
            "more than trajectories needed, or a choice first (see the KPI):");
    private static final LocalizedText ELSEWHERE = LocalizedText.of("van elders:", "from elsewhere:");
    private static final LocalizedText MORE = LocalizedText.of("en nog %d", "and %d more");

    private final Coverage coverage;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private CoverageTable(Coverage coverage, Locale locale) {
        this.coverage = coverage;
        this.locale = locale;
    }

    static String of(Coverage coverage, Locale locale) {
        return new CoverageTable(coverage, locale).text();
    }

    private String text() {
        lines.add(filled(
                COUNTS,
                coverage.kpis().size(),
                coverage.deliverable().size(),
                coverage.partlyDeliverable().size(),
                coverage.lacking().size(),
                coverage.withoutMeasure().size(),
                coverage.fromElsewhere().size()));
        codes(DELIVERABLE, coverage.deliverable());
        codes(PARTLY, coverage.partlyDeliverable());
        newFields();
        if (!coverage.withoutMeasure().isEmpty()) {
            lines.add(WITHOUT_MEASURE.in(locale));
            lines.add("  " + shortened(coverage.withoutMeasure()));
        }
        elsewhere();
        if (lines.size() > MOST_LINES) {
            int left = lines.size() - MOST_LINES + 1;
            lines.subList(MOST_LINES - 1, lines.size()).clear();
            lines.add(filled(MORE, left));
        }
        return String.join("\n", lines);
    }

    private void codes(LocalizedText title, List<KpiCode> codes) {
        if (!codes.isEmpty()) {
            lines.add(title.in(locale));
            for (int i = 0; i < codes.size(); i += CODES_A_LINE) {
                List<KpiCode> some = codes.subList(i, Math.min(codes.size(), i + CODES_A_LINE));
                lines.add("  " + some.stream().map(KpiCode::value).collect(Collectors.joining(", ")));
            }
        }
    }

    private void newFields() {
        Map<DataElement, List<KpiCode>> fields = coverage.newFields();
        if (fields.isEmpty()) {
            return;
        }
        int width = NEW_FIELDS.in(locale).length();
        for (DataElement element : fields.keySet()) {
            width = Math.max(width, name(element).length());
        }
        lines.add(padded(NEW_FIELDS.in(locale), width) + FOR.in(locale));
        for (Map.Entry<DataElement, List<KpiCode>> field : fields.entrySet()) {
            lines.add(padded(name(field.getKey()), width) + shortened(field.getValue()));
        }
    }

    private String name(DataElement element) {
        return element.code() + " (" + element.label().in(locale) + ")";
    }

    private void elsewhere() {
        Set<KpiCode> elsewhere = Set.copyOf(coverage.fromElsewhere());
        Map<EvidenceSource, List<KpiCode>> bySource = new EnumMap<>(EvidenceSource.class);
        for (Kpi kpi : coverage.kpis()) {
            if (elsewhere.contains(kpi.code())) {
                bySource.computeIfAbsent(kpi.evidenceSource(), key -> new ArrayList<>())
                        .add(kpi.code());
            }
        }
        if (!bySource.isEmpty()) {
            lines.add(ELSEWHERE.in(locale));
            bySource.forEach((source, codes) -> lines.add("  " + source.label().in(locale) + ": " + shortened(codes)));
        }
    }

    private String shortened(List<KpiCode> codes) {
        List<String> shown = new ArrayList<>();
        codes.stream().limit(MOST_CODES).forEach(code -> shown.add(code.value()));
        String more = codes.size() > MOST_CODES ? ", " + filled(MORE, codes.size() - MOST_CODES) : "";
        return String.join(", ", shown) + more;
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length() + 2);
    }

    private String filled(LocalizedText text, Object... numbers) {
        return String.format(Locale.ROOT, text.in(locale), numbers);
    }
}
