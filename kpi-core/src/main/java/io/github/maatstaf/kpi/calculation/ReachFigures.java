package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.statistics.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Figures of the different people known to be reached, by a trajectory or an activity or both. */
final class ReachFigures {
    private static final double CONFIDENCE = 0.95;

    private final Measure measure;
    private final RecordScene scene;
    private final Map<Stratum, List<Set<String>>> people;

    private ReachFigures(Measure measure, RecordScene scene) {
        this.measure = measure;
        this.scene = scene;
        this.people = new HashMap<>();
    }

    static List<Observation> of(Measure measure, RecordScene scene) {
        Optional<CaseCondition> population = scene.calculator().population().condition();
        if (population.isPresent()
                && !FieldTest.canBeAsked(population.get())
                && !scene.registration().activities().isEmpty()) {
            scene.note(Finding.of("MEASURE-POPULATION-NOT-ASKED")
                    .with("measure", measure.name())
                    .with("population", population.get()));
            return scene.refused(measure);
        }
        ReachFigures reach = new ReachFigures(measure, scene);
        reach.people.put(Stratum.ALL, scene.row(HashSet::new));
        reach.addTrajectories();
        reach.addActivities(population);
        return reach.figures();
    }

    private void addTrajectories() {
        PackedTrajectories packed = scene.cases().packed();
        KindPatterns kinds = KindPatterns.of(packed.kinds());
        boolean[] talks = kinds.matches(EventPattern.of(EventType.CONVERSATION));
        boolean[] reached = kinds.matches(EventPattern.of(EventType.CONTACT).withReached(true));
        CaseCells cases = scene.cases();
        CaseCells asked = cases.among(measure.among(), scene.periods());
        for (int i = 0; i < packed.size(); i++) {
            int client = packed.clients().of(i);
            if (client < 0 || !cases.isInside(i) || !asked.isInside(i)) {
                continue;
            }
            List<Stratum> strata = null;
            for (int e = packed.starts()[i]; e < packed.starts()[i + 1]; e++) {
                int kind = packed.events()[e] & 0xFFFF;
                int period = talks[kind] || reached[kind] ? periodOf(packed.events()[e] >>> 16) : -1;
                if (period >= 0) {
                    strata = strata == null ? cases.strataOf(i) : strata;
                    add(strata, period, packed.clients().keys().get(client));
                }
            }
        }
    }

    private int periodOf(int day) {
        return scene.periodOf(LocalDate.ofEpochDay(PackedDay.toEpochDay(day)));
    }

    private void addActivities(Optional<CaseCondition> population) {
        for (CollectiveActivity activity : scene.registration().activities()) {
            int period = scene.periodOf(activity.date());
            boolean counts = measure.among()
                            .map(it -> FieldTest.holds(it, activity))
                            .orElse(true)
                    && population.map(it -> FieldTest.holds(it, activity)).orElse(true);
            if (period >= 0 && counts) {
                List<Stratum> strata =
                        FieldTest.strata(activity, scene.calculator().stratifiers());
                activity.participants().forEach(person -> add(strata, period, person.key()));
            }
        }
    }

    private void add(List<Stratum> strata, int period, String person) {
        for (Stratum stratum : strata) {
            people.computeIfAbsent(stratum, key -> scene.row(HashSet::new))
                    .get(period)
                    .add(person);
        }
    }

    private List<Observation> figures() {
        List<Observation> figures = new ArrayList<>();
        for (Observation counted : scene.figures(
                measure, measure.name(), people, HashSet::new, (figure, who) -> figure.value(who.size()))) {
            figures.add(
                    counted.status().hasValue() && measure.populationName().isPresent()
                            ? ofPopulation(counted)
                            : people(counted));
        }
        return figures;
    }

    private static Observation people(Observation counted) {
        return counted.value().isEmpty()
                ? counted
                : counted.toBuilder()
                        .clients((long) counted.value().getAsDouble())
                        .build();
    }

    private Observation ofPopulation(Observation counted) {
        long reached = (long) counted.value().orElseThrow();
        Observation.Builder figure = counted.toBuilder().clients(reached).numerator(reached);
        Optional<Long> size =
                scene.calculator().populationSize(measure.populationName().orElseThrow(), counted.stratum());
        if (size.isEmpty()) {
            return figure.withoutValue(ObservationStatus.MISSING).build();
        }
        if (size.get() == 0) {
            return figure.counts(reached, 0)
                    .withoutValue(ObservationStatus.NOT_APPLICABLE)
                    .build();
        }
        if (reached > size.get()) {
            scene.note(Finding.of("MEASURE-ABOVE-WHOLE")
                    .with("measure", measure.name())
                    .with("period", counted.period())
                    .with("numerator", reached)
                    .with("denominator", size.get()));
            return figure.counts(reached, size.get())
                    .withoutValue(ObservationStatus.REFUSED)
                    .build();
        }
        int per = measure.per().orElseThrow();
        if (measure.unit().equals(Unit.SHARE)) {
            return figure.share(reached, size.get()).build();
        }
        return figure.counts(reached, size.get())
                .value((double) reached * per / size.get())
                .interval(Rates.exactPoisson(reached, size.get(), per, CONFIDENCE))
                .build();
    }
}
