package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which stratifiers are few enough in strata to count by; the others are left out, and a finding says so. */
record StrataBound(List<Stratifier> stratifiers, List<Finding> findings) {
    /** More than there are neighbourhoods in the country. */
    private static final long MOST = 20_000;

    private static final long MOST_ROWS = 1 << 21;

    static StrataBound of(KpiCalculator calculator, Registration registration) {
        List<Stratifier> few = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        long periods = calculator.periods().map(asked -> (long) asked.size()).orElse(1L);
        for (Stratifier stratifier : calculator.stratifiers()) {
            long strata = 1;
            for (Optional<TrajectoryField> field : stratifier.fields()) {
                long values =
                        field.map(known -> registration.values(known).size()).orElse(Complexity.values().length);
                strata = Math.multiplyExact(Math.min(strata, MOST_ROWS), values + 1);
            }
            if (strata <= MOST && strata * periods <= MOST_ROWS) {
                few.add(stratifier);
            } else {
                findings.add(Finding.of("MEASURE-TOO-MANY-STRATA")
                        .with("stratifier", stratifier)
                        .with("count", strata)
                        .with("most", Math.min(MOST, MOST_ROWS / periods)));
            }
        }
        return new StrataBound(List.copyOf(few), List.copyOf(findings));
    }
}
