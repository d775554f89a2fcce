package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of collective activities: each basis by itself, and nothing turned from one into another. */
final class ActivityFigures {
    private ActivityFigures() {}

    static List<Observation> of(Measure measure, RecordScene scene) {
        Optional<CaseCondition> population = scene.calculator().population().condition();
        if (population.isPresent() && !FieldTest.canBeAsked(population.get())) {
            scene.note(Finding.of("MEASURE-POPULATION-NOT-ASKED")
                    .with("measure", measure.name())
                    .with("population", population.get()));
            return scene.refused(measure);
        }
        Map<Stratum, List<ActivityAccumulator>> cells = scene.cells(ActivityAccumulator::new);
        for (CollectiveActivity activity : scene.registration().activities()) {
            int period = scene.periodOf(activity.date());
            boolean asked = measure.among()
                            .map(it -> FieldTest.holds(it, activity))
                            .orElse(true)
                    && population.map(it -> FieldTest.holds(it, activity)).orElse(true);
            if (asked && period >= 0) {
                for (Stratum stratum :
                        FieldTest.strata(activity, scene.calculator().stratifiers())) {
                    cells.computeIfAbsent(stratum, key -> scene.row(ActivityAccumulator::new))
                            .get(period)
                            .add(activity);
                }
            }
        }
        CountBasis basis = measure.countBasis();
        return scene.figures(
                measure, measure.name(), cells, ActivityAccumulator::new, (figure, count) -> put(figure, count, basis));
    }

    private static void put(Observation.Builder figure, ActivityAccumulator count, CountBasis basis) {
        switch (basis) {
            case ACTIVITY -> figure.value(count.activities());
            case PARTICIPATION -> figure.value(count.participations());
            case PERSON -> figure.value(count.people()).clients(count.people());
            case HEADCOUNT -> known(figure, count.headcount(), count.counted(), count);
            default -> known(figure, count.hours().doubleValue(), count.withHours(), count);
        }
    }

    /** What is known of some activities only says of how many, and nothing where it is known of none. */
    private static void known(Observation.Builder figure, double sum, long known, ActivityAccumulator count) {
        figure.denominator(known).expected(count.activities());
        if (count.activities() > 0 && known == 0) {
            figure.withoutValue(ObservationStatus.MISSING);
        } else if (count.isEstimated()) {
            figure.estimate(sum);
        } else {
            figure.value(sum);
        }
    }
}
