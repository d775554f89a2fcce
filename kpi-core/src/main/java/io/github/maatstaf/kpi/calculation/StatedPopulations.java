package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Derivation;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratum;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Which measures divide by a population whose size nobody stated, only under another name, or not of every part. */
final class StatedPopulations {
    private StatedPopulations() {}

    /**
     * What to say beside a table.
     *
     * @param strata those of the measures that divide by a population
     */
    static List<Finding> findings(KpiCalculator calculator, Collection<Stratum> strata) {
        Map<String, String> asked = new LinkedHashMap<>();
        for (Measure measure : calculator.measures()) {
            for (Measure part : counted(measure)) {
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
            } else {
                partsWithoutSize(calculator, measure, name, strata).ifPresent(findings::add);
            }
        });
        return findings;
    }

    /** Whether it divides by a population, or is made of a measure that does. */
    static boolean isAskedBy(Measure measure) {
        return counted(measure).stream().anyMatch(part -> part.populationName().isPresent());
    }

    private static List<Measure> counted(Measure measure) {
        return measure.derivation().map(Derivation::counted).orElse(List.of(measure));
    }

    /** Of those without a known field nobody can state how many there are. */
    private static Optional<Finding> partsWithoutSize(
            KpiCalculator calculator, String measure, String name, Collection<Stratum> strata) {
        List<Stratum> without = strata.stream()
                .filter(stratum -> !stratum.codes().contains(Stratum.UNKNOWN))
                .filter(stratum -> calculator.populationSize(name, stratum).isEmpty())
                .toList();
        return without.stream()
                .findFirst()
                .map(part -> Finding.of("MEASURE-PARTS-WITHOUT-SIZE")
                        .with("measure", measure)
                        .with("count", without.size())
                        .with("population", name)
                        .with("part", part));
    }
}
