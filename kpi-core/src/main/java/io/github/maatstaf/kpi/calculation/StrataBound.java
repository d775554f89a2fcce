package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
                long values = field.map(known -> values(registration, known)).orElse(Complexity.values().length);
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

    /** How many codes a field has, in trajectories, in activities and in figures of others. */
    private static int values(Registration registration, TrajectoryField field) {
        List<String> ofTrajectories = registration.values(field);
        if (registration.activities().isEmpty() && registration.figures().size() == 0) {
            return ofTrajectories.size();
        }
        Set<String> values = new HashSet<>(ofTrajectories);
        registration.activities().forEach(activity -> values.addAll(activity.field(field)));
        for (ReportedFigure figure : registration.figures().all()) {
            Stratum stratum = Stratum.parse(figure.stratum());
            int at = stratum.dimensions().indexOf(field.jsonName());
            if (at >= 0) {
                values.add(stratum.codes().get(at));
            }
        }
        return values.size();
    }
}
