package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why two observations are not compared. */
final class ChangeRefusal {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private ChangeRefusal() {}

    static List<Finding> reasons(Observation baseline, Observation now) {
        List<Finding> reasons = new ArrayList<>();
        addWithoutValue(reasons, "TREND-CHANGE-NO-BASELINE", baseline);
        addWithoutValue(reasons, "TREND-CHANGE-NO-VALUE", now);
        if (!isSameDefinition(baseline, now)) {
            reasons.add(Finding.of("TREND-CHANGE-DEFINITION")
                    .with("baseline", baseline.measure())
                    .with("now", now.measure()));
        }
        // What is not there may not have got its unit either.
        boolean bothThere = baseline.status().hasValue() && now.status().hasValue();
        if (bothThere && !baseline.unit().equals(now.unit())) {
            reasons.add(Finding.of("TREND-CHANGE-UNIT")
                    .with("baseline", baseline.unit())
                    .with("now", now.unit()));
        }
        if (!baseline.stratum().equals(now.stratum())) {
            reasons.add(Finding.of("TREND-CHANGE-PART")
                    .with("baseline", baseline.stratum())
                    .with("now", now.stratum()));
        }
        if (baseline.period().type() != now.period().type()) {
            reasons.add(Finding.of("TREND-CHANGE-PERIOD-TYPE")
                    .with("baseline", baseline.period())
                    .with("now", now.period()));
        } else if (baseline.period().compareTo(now.period()) >= 0) {
            reasons.add(Finding.of("TREND-CHANGE-ORDER")
                    .with("baseline", baseline.period())
                    .with("now", now.period()));
        }
        return List.copyOf(reasons);
    }

    private static boolean isSameDefinition(Observation baseline, Observation now) {
        if (baseline.fingerprint().isEmpty() && now.fingerprint().isEmpty()) {
            // A figure without a fingerprint is known by its name only.
            return baseline.measure().equals(now.measure());
        }
        // The summaries of one definition share its fingerprint, but a median is no 90th percentile.
        return baseline.fingerprint().equals(now.fingerprint())
                && summary(baseline).equals(summary(now));
    }

    private static void addWithoutValue(List<Finding> reasons, String code, Observation observation) {
        if (!observation.status().hasValue()) {
            reasons.add(Finding.of(code)
                    .with("period", observation.period())
                    .with("status_nl", observation.status().label().in(DUTCH))
                    .with("status_en", observation.status().label().in(Locale.ENGLISH)));
        }
    }

    private static String summary(Observation observation) {
        String name = observation.measure();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1);
    }
}
