package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.EditionReader.Outcome;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a KPI. */
final class KpiReader extends EntryReader {
    static final String FIELDS = "label, definition, measures, does-not-measure, misread-as, may-provoke,"
            + " direction-reason, needs, synonyms, layer, essay-level, beneficiary, life-domains, step, result-level,"
            + " unit, basis, evidence, direction, measure, words, source, steering-market, steering-relational,"
            + " read-with, confused-with, status, status-reason, replaces, replaced-by, kind, candidates, version,"
            + " family";

    private static final String FILL = "fill-";
    private static final String VERSION = "2021-08-01: …, 2021: …";

    private final KpiBuilder builder;
    private final Map<String, String[]> fills = new LinkedHashMap<>();
    private String family = "";

    KpiReader(EditionReader edition, LineReader line) {
        super(edition, line);
        this.builder = new KpiBuilder(KpiCode.of(line.name()));
    }

    /** Apart from the constructor, so that the reader of an edition does not load this class before it needs it. */
    static EntryReader begin(EditionReader edition, LineReader line) {
        return new KpiReader(edition, line);
    }

    @Override
    boolean isRead() {
        return true;
    }

    @Override
    void read(LineReader line) {
        switch (line.field()) {
            case "source" -> readSource(line);
            case "measure" -> readMeasure(line);
            case "version" -> readVersion(line);
            default -> {
                if (once(line)) {
                    readOnce(line);
                }
            }
        }
    }

    private void readOnce(LineReader line) {
        if (line.field().startsWith(FILL)) {
            readFill(line);
            return;
        }
        KpiText kind = textKind(line.field());
        if (kind != null) {
            LocalizedText text = text(line);
            if (text != null) {
                builder.text(kind, text);
            }
            return;
        }
        switch (line.field()) {
            case "family" -> family = line.value();
            case "candidates" -> readCodes(line, builder.candidates);
            case "life-domains" -> readDomains(line);
            case "unit" -> readUnit(line);
            case "steering-market" -> readSteering(line, SteeringLogic.MARKET);
            case "steering-relational" -> readSteering(line, SteeringLogic.RELATIONAL);
            case "read-with" -> readCodes(line, builder.readTogetherWith);
            case "confused-with" -> readCodes(line, builder.easilyConfusedWith);
            case "replaces" -> readCodes(line, builder.replaces);
            case "replaced-by" -> readCodes(line, builder.replacedBy);
            default -> readChoice(line);
        }
    }

    private void readFill(LineReader line) {
        String slot = line.field().substring(FILL.length());
        if (!KpiList.Builder.isName(slot)) {
            unknownField(line, FIELDS);
        } else if (line.value().isEmpty()) {
            badValue(line, "text");
        } else {
            fills.put(slot, new String[] {line.value(), line.second().isEmpty() ? line.value() : line.second()});
        }
    }

    /** The fields whose value is one of a closed set. */
    private void readChoice(LineReader line) {
        String word = line.value();
        switch (line.field()) {
            case "layer" -> builder.layer = constant(line, word, KpiLayer.values());
            case "essay-level" -> builder.essayLevel = constant(line, word, EssayLevel.values());
            case "beneficiary" -> builder.beneficiary = constant(line, word, Beneficiary.values());
            case "step" -> builder.processStep = constant(line, word, ProcessStep.values());
            case "result-level" -> builder.resultLevel = constant(line, word, ResultLevel.values());
            case "basis" -> builder.countBasis = constant(line, word, CountBasis.values());
            case "evidence" -> builder.evidenceSource = constant(line, word, EvidenceSource.values());
            case "direction" -> builder.suggestedDirection = constant(line, word, SuggestedDirection.values());
            case "kind" -> {
                KpiKind kind = constant(line, word, KpiKind.values());
                builder.kind = kind == null ? builder.kind : kind;
            }
            case "words" -> {
                Provenance words = constant(line, word, Provenance.values());
                builder.provenance = words == null ? builder.provenance : words;
            }
            case "status" -> {
                KpiStatus status = constant(line, word, KpiStatus.values());
                builder.status = status == null ? builder.status : status;
            }
            default -> unknownField(line, FIELDS);
        }
    }

    static @Nullable KpiText textKind(String field) {
        return switch (field) {
            case "label" -> KpiText.LABEL;
            case "definition" -> KpiText.DEFINITION;
            case "measures" -> KpiText.MEASURES;
            case "does-not-measure" -> KpiText.DOES_NOT_MEASURE;
            case "misread-as" -> KpiText.MISREAD_AS;
            case "may-provoke" -> KpiText.MAY_PROVOKE;
            case "direction-reason" -> KpiText.DIRECTION_REASON;
            case "needs" -> KpiText.NEEDS;
            case "synonyms" -> KpiText.SYNONYMS;
            case "status-reason" -> KpiText.STATUS_REASON;
            default -> null;
        };
    }

    private void readSource(LineReader line) {
        Source source = source(line);
        if (source != null) {
            builder.source(source);
        }
    }

    /** Only names and texts if the edition was checked when it was built. */
    private void readMeasure(LineReader line) {
        if (builder.measureNames.contains(line.value())) {
            reject(Finding.of("CATALOGUE-DUPLICATE-FIELD"), line);
        } else if (edition.isChecked()) {
            builder.measureNames.add(line.value());
            builder.measureTexts.add(line.second());
        } else {
            try {
                builder.measure(Measure.parse(line.second()).named(line.value()));
            } catch (IllegalArgumentException e) {
                reject(Finding.of("CATALOGUE-BAD-MEASURE").with("reason", String.valueOf(e.getMessage())), line);
            }
        }
    }

    /** Such as {@code 2021-08-01: …}, or with a year alone. */
    private void readVersion(LineReader line) {
        try {
            LocalDate from = day(line.value());
            String dutch = behindDay(line.value());
            if (line.second().isEmpty()) {
                note("CATALOGUE-NO-ENGLISH", line);
                builder.version(new DefinitionVersion(from, LocalizedText.of(dutch)));
            } else if (from.equals(day(line.second()))) {
                LocalizedText text = LocalizedText.of(dutch, behindDay(line.second()));
                builder.version(new DefinitionVersion(from, text));
            } else {
                badValue(line, VERSION);
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            badValue(line, VERSION);
        }
    }

    /** What stands before the first colon: a day, or a year for its first day. */
    private static LocalDate day(String text) {
        String day = text.substring(0, Math.max(0, text.indexOf(": ")));
        return LocalDate.parse(day.length() == 4 ? day + "-01-01" : day);
    }

    private static String behindDay(String text) {
        return text.substring(text.indexOf(": ") + 2).strip();
    }

    /** Takes over what the family gives and the entry itself does not say, with the slots of its texts filled. */
    private void readFamily() {
        Family given = edition.families.get(family);
        if (given == null) {
            reject(Finding.of("CATALOGUE-UNKNOWN-FAMILY"), LineReader.of(this, "family", "", ""));
            return;
        }
        Set<String> used = new HashSet<>();
        for (Map.Entry<String, String[]> field : given.fields().entrySet()) {
            if (!hasSeen(field.getKey())) {
                String[] value = field.getValue();
                String first = filled(value[0], 0, used);
                String second = filled(value[1], 1, used);
                if (!isBad()) {
                    read(LineReader.of(this, field.getKey(), first, second));
                }
            }
        }
        noteUnused(used);
    }

    private void noteUnused(Set<String> used) {
        for (String slot : fills.keySet()) {
            if (!used.contains(slot) && !isBad()) {
                note("CATALOGUE-UNUSED-FILL", LineReader.of(this, FILL + slot, "", ""));
            }
        }
    }

    private String filled(String text, int language, Set<String> used) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        int open = text.indexOf('{');
        while (open >= 0) {
            int close = text.indexOf('}', open);
            String slot = close < 0 ? "?" : text.substring(open + 1, close);
            String[] fill = fills.get(slot);
            filled.append(text, from, open).append(fill == null ? "" : fill[language]);
            if (used.add(slot) && fill == null) {
                reject(
                        Finding.of("CATALOGUE-OPEN-SLOT").with("slot", KpiList.Builder.isName(slot) ? slot : "?"),
                        LineReader.of(this, "family", "", ""));
            }
            from = close < 0 ? text.length() : close + 1;
            open = text.indexOf('{', from);
        }
        return filled.append(text, from, text.length()).toString();
    }

    /** Whether a field of that name exists. */
    static boolean isField(String field) {
        return !field.isEmpty() && (" " + FIELDS + ",").contains(" " + field + ",");
    }

    private void readSteering(LineReader line, SteeringLogic logic) {
        Source source = source(line);
        if (source != null) {
            builder.steeringLogic(logic, source);
        }
    }

    private void readUnit(LineReader line) {
        if (KpiList.Builder.isName(line.value())) {
            builder.unit(Unit.of(line.value()));
        } else {
            badValue(line, "count, share, days, …");
        }
    }

    private void readDomains(LineReader line) {
        int from = 0;
        String words = line.value();
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            LifeDomain domain = constant(line, words.substring(from, to), LifeDomain.values());
            if (domain != null) {
                builder.lifeDomains.add(domain);
            }
            from = to + 1;
        }
    }

    private void readCodes(LineReader line, Set<KpiCode> codes) {
        int from = 0;
        String words = line.value();
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            String code = words.substring(from, to);
            if (KpiCode.isValid(code)) {
                codes.add(KpiCode.of(code));
            } else {
                badValue(line, "IMP-FIN-LOWINC, …");
            }
            from = to + 1;
        }
    }

    @Override
    Outcome end() {
        if (!isBad() && family.isEmpty()) {
            noteUnused(Set.of());
        } else if (!isBad()) {
            readFamily();
        }
        if (isBad()) {
            return Outcome.REJECTED;
        }
        String missing = builder.missing();
        if (!missing.isEmpty()) {
            report(Finding.of("CATALOGUE-INCOMPLETE").with("missing", missing));
            return Outcome.REJECTED;
        }
        return put(edition.kpis, name(), KpiEntry.of(builder.build()));
    }
}
