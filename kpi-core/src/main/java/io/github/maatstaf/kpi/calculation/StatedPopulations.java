package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Derivation;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which measures divide by a population whose size nobody stated, or only under another name. */
final class StatedPopulations {
    private StatedPopulations() {}

    static List<Finding> findings(KpiCalculator calculator) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Measure measure : calculator.measures()) {
            for (Measure part : measure.derivation().map(Derivation::counted).orElse(List.of(measure))) {
                part.populationName().ifPresent(name -> asked.putIfAbsent(name, measure.name()));
            }
        }
        TreeSet<String> unasked = new TreeSet<>(calculator.populationSizes().keySet());
        unasked.removeAll(asked.keySet());
        List<Finding> findings = new ArrayList<>();
        asked.forEach((name, measure) -> {
            if (!calculator.populationSizes().containsKey(name)) {
                Finding finding = Finding.of(unasked.isEmpty() ? "MEASURE-NO-POPULATION" : "MEASURE-UNKNOWN-POPULATION")
                        .with("measure", measure)
                        .with("population", name);
                findings.add(unasked.isEmpty() ? finding : finding.with("stated", String.join(", ", unasked)));
            }
        });
        return findings;
    }
}
