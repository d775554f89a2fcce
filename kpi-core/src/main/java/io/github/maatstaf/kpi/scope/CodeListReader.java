package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Codes that other people wrote down: each is chosen, counted as double, or kept out with the reason. */
final class CodeListReader {
    private static final int LAST_OF_ASCII = 126;

    private final KpiCatalogue catalogue;
    private final Set<KpiCode> chosen = new LinkedHashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private int rejected;
    private int duplicates;

    private CodeListReader(KpiCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    static WithFindings<Selection> read(KpiCatalogue catalogue, Scope scope, Collection<String> codes) {
        CodeListReader reader = new CodeListReader(catalogue);
        int line = 0;
        for (String code : codes) {
            reader.read(code.strip(), ++line);
        }
        SelectionBuilder builder = Selection.from(catalogue).forScope(scope);
        reader.chosen.forEach(code -> builder.choose(code.value()));
        return WithFindings.of(
                builder.build(),
                reader.findings,
                new RecordCounts(reader.chosen.size(), reader.rejected, reader.duplicates));
    }

    private void read(String code, int line) {
        Optional<Kpi> found = KpiCode.isValid(code) ? catalogue.find(code) : Optional.empty();
        List<KpiCode> successors = KpiCode.isValid(code) ? catalogue.successorsOf(KpiCode.of(code)) : List.of();
        // Only a code that is withdrawn or gone has successors here; a deprecated one may still be chosen.
        boolean replaced = successors.size() == 1;
        if (found.isEmpty() && !replaced) {
            rejected++;
            findings.add(unknown(code).at(Place.line(line)));
            return;
        }
        KpiCode taken = replaced ? successors.get(0) : found.orElseThrow().code();
        if (!chosen.add(taken)) {
            duplicates++;
            findings.add(Finding.of("SELECT-DUPLICATE").at(Place.line(line)).with("kpi", taken));
        } else if (replaced) {
            findings.add(Finding.of("SELECT-REPLACED")
                    .at(Place.line(line))
                    .with("kpi", code)
                    .with("successor", taken));
        }
    }

    /** A code is shown only if it has the form of one: anything else may be something that nobody should read here. */
    private Finding unknown(String code) {
        String nearest = catalogue
                .findingFor(code)
                .map(finding -> finding.arguments().getOrDefault("nearest", "-"))
                .orElse("-");
        return Finding.of("SELECT-UNKNOWN-KPI")
                .with("code", KpiCode.isValid(code) ? code : "(" + characters(code) + ")")
                .with("nearest", nearest);
    }

    /** Letters of another alphabet look the same and are not, so they are shown by their numbers. */
    private static String characters(String code) {
        String strange = code.codePoints()
                .filter(c -> c > LAST_OF_ASCII || c < ' ')
                .distinct()
                .limit(5)
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                .collect(Collectors.joining(" "));
        return strange.isEmpty() ? "?" : strange;
    }
}
