package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The laws of counts that are put together: A1 to A5 and A7, over made-up registrations divided by whole clients. */
class TallyLawsTest {
    private static final int SIZE = 40;

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_parts_put_together_in_any_way_are_the_whole(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int parts) {
        parts_put_together_in_any_way_are_the_whole(seed, parts);
    }

    @Property(tries = 8)
    void parts_put_together_in_any_way_are_the_whole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 5) int parts) {
        KpiCalculator calculator = calculator(seed);
        MadeUpRegistration made = new MadeUpRegistration(seed, SIZE);
        Tally whole = calculator.tally(made.whole());
        List<Tally> tallies = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int number = part;
            tallies.add(calculator.tally(made.of(client -> client % parts == number)));
        }
        Tally forwards = calculator.emptyTally();
        Tally backwards = calculator.emptyTally();
        for (int part = 0; part < parts; part++) {
            forwards = forwards.merge(tallies.get(part));
            backwards = tallies.get(part).merge(backwards);
        }

        assertThat(forwards).isEqualTo(backwards).hasSameHashCodeAs(backwards);
        assertThat(forwards).isEqualTo(whole);
        assertThat(forwards.table()).isEqualTo(whole.table());
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_merging_is_associative_commutative_and_has_an_identity(@ForAll long seed) {
        merging_is_associative_commutative_and_has_an_identity(seed);
    }

    @Property(tries = 8)
    void merging_is_associative_commutative_and_has_an_identity(@ForAll long seed) {
        KpiCalculator calculator = calculator(seed);
        MadeUpRegistration made = new MadeUpRegistration(seed, SIZE);
        Tally a = calculator.tally(made.of(client -> client % 3 == 0));
        Tally b = calculator.tally(made.of(client -> client % 3 == 1));
        Tally c = calculator.tally(made.of(client -> client % 3 == 2));

        assertThat(a.merge(b).merge(c)).isEqualTo(a.merge(b.merge(c)));
        assertThat(a.merge(b)).isEqualTo(b.merge(a));
        assertThat(a.merge(calculator.emptyTally())).isEqualTo(a);
        assertThat(calculator.emptyTally().merge(a)).isEqualTo(a);
        assertThat(calculator.emptyTally().merge(calculator.emptyTally())).isEqualTo(calculator.emptyTally());
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_strata_with_unknown_add_up_to_the_whole(@ForAll long seed) {
        strata_with_unknown_add_up_to_the_whole(seed);
    }

    @Property(tries = 8)
    void strata_with_unknown_add_up_to_the_whole(@ForAll long seed) {
        ObservationTable table = KpiCalculator.ofMeasures(additive(seed))
                .per(PeriodType.MONTH)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.SERVICE)
                .by(Stratifier.COMPLEXITY.crossedWith(Stratifier.SERVICE))
                .over(new MadeUpRegistration(seed, SIZE).whole());
        for (String name : table.names()) {
            for (ReportingPeriod period : table.periods()) {
                Observation all = table.at(name, period, Stratum.ALL);
                for (List<String> dimensions :
                        List.of(List.of("complexity"), List.of("service"), List.of("complexity", "service"))) {
                    long count = 0;
                    long denominator = 0;
                    for (Stratum stratum : table.strata()) {
                        if (stratum.dimensions().equals(dimensions)) {
                            Observation part = table.at(name, period, stratum);
                            count += count(part);
                            denominator += part.denominator().orElse(0);
                        }
                    }
                    assertThat(count).isEqualTo(count(all));
                    assertThat(denominator).isEqualTo(all.denominator().orElse(0));
                }
            }
        }
    }

    private static long count(Observation observation) {
        return observation.numerator().orElse((long) observation.value().orElse(0)) + observation.tooRecent();
    }

    /** Counts of trajectories and events: a client is in several strata, a median in none. */
    private static List<Measure> additive(long seed) {
        MadeUpMeasures made = new MadeUpMeasures(seed);
        List<Measure> measures = new ArrayList<>();
        while (measures.size() < 5) {
            Measure measure = made.next();
            switch (measure.kind()) {
                case EVENTS, TRAJECTORIES, STOCK, SHARE, PER_TRAJECTORY ->
                    measures.add(measure.named("m" + measures.size()));
                default -> {
                    // not additive
                }
            }
        }
        return measures;
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_no_figure_is_there_without_a_number_and_no_number_without_a_figure(@ForAll long seed) {
        no_figure_is_there_without_a_number_and_no_number_without_a_figure(seed);
    }

    @Property(tries = 8)
    void no_figure_is_there_without_a_number_and_no_number_without_a_figure(@ForAll long seed) {
        ObservationTable table = calculator(seed).over(new MadeUpRegistration(seed, SIZE).whole());
        for (Observation observation : table.observations()) {
            assertThat(observation.value().isPresent())
                    .isEqualTo(observation.status().hasValue());
            observation.value().ifPresent(value -> assertThat(value).isFinite().isNotNegative());
            observation.interval().ifPresent(interval -> {
                assertThat(observation.value()).isPresent();
                assertThat(interval.contains(observation.value().getAsDouble())).isTrue();
            });
            if (observation.unit().code().equals("share")
                    && observation.numerator().isPresent()) {
                assertThat(observation.numerator().getAsLong())
                        .isLessThanOrEqualTo(observation.denominator().getAsLong());
            }
        }
    }

    @Test
    void should_keep_what_came_in_less_what_went_out_in_the_stock() {
        ObservationTable table = KpiCalculator.of(
                        QuerySet.TRAJECTORIES_STARTED,
                        Measure.parse("m1;trajectories;dated=first(CLOSURE)").named("closed"),
                        QuerySet.OPEN_TRAJECTORIES)
                .per(PeriodType.MONTH)
                .by(Stratifier.COMPLEXITY)
                .over(ReferenceRegistration.whole());
        for (Stratum stratum : table.strata()) {
            double stock = 0;
            for (ReportingPeriod period : table.periods()) {
                stock += value(table, "trajectories-started", period, stratum);
                stock -= value(table, "closed", period, stratum);
                assertThat(value(table, "open-trajectories", period, stratum)).isEqualTo(stock);
            }
        }
    }

    private static double value(ObservationTable table, String name, ReportingPeriod period, Stratum stratum) {
        return table.at(name, period, stratum).value().orElseThrow();
    }

    @Property(tries = 8)
    void every_trajectory_is_in_one_period_whatever_the_type(@ForAll long seed, @ForAll PeriodType type) {
        Registration registration = new MadeUpRegistration(seed, SIZE).whole();
        long expected = registration.trajectories().stream()
                .filter(trajectory -> !PlainCalculation.isWrongEntry(trajectory))
                .filter(trajectory -> trajectory
                        .first(EventType.SIGNAL)
                        .filter(event -> !event.date().isAfter(registration.observedUntil()))
                        .isPresent())
                .count();
        long counted =
                KpiCalculator.of(QuerySet.TRAJECTORIES_STARTED).per(type).over(registration).observations().stream()
                        .mapToLong(TallyLawsTest::count)
                        .sum();
        assertThat(counted).isEqualTo(expected);
    }

    @Test
    void should_refuse_counts_of_another_calculation_or_another_last_day() {
        Registration.Builder shorter = Registration.builder().observedUntil(LocalDate.of(2024, 3, 1));
        Registration.Builder longer = Registration.builder().observedUntil(LocalDate.of(2024, 4, 1));
        KpiCalculator signals = KpiCalculator.of(QuerySet.SIGNALS);
        Tally tally = signals.tally(shorter.build().value());

        assertThatThrownBy(() -> tally.merge(signals.per(PeriodType.MONTH).emptyTally()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counts of different calculations: 1 measure per quarter, and 1 measure per month");
        assertThatThrownBy(() -> tally.merge(signals.tally(longer.build().value())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-03-01 and 2024-04-01");
        Tally byLaterRules = Tally.of(tally.counts(), tally.cases(), 2);
        assertThatThrownBy(() -> tally.merge(byLaterRules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Counted by different rules: 1 and 2; what was counted by the older ones has to be counted"
                        + " again");
        assertThatThrownBy(() -> tally.remove(byLaterRules))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Counted by different rules: 1 and 2;");
        assertThat(signals.emptyTally()).hasToString("counts of nothing: 1 measure per quarter");
        assertThat(signals.tallyBuilder()).hasToString("counts in the making: 1 measure per quarter");
        assertThat(tally).hasToString("counts of 1 measure per quarter, 1 stratum, 2024-Q1 through 2024-Q1");
    }

    @Test
    void should_count_nothing_when_nothing_was_observed() {
        KpiCalculator signals = KpiCalculator.of(QuerySet.SIGNALS);
        Registration nothing = Registration.builder().build().value();
        Tally part = signals.tally(Registration.builder()
                .observedUntil(LocalDate.of(2024, 3, 1))
                .build()
                .value());

        assertThat(signals.tally(nothing)).isEqualTo(signals.emptyTally());
        assertThat(signals.tally(nothing).merge(part)).isEqualTo(part);
        assertThat(part.merge(signals.tally(nothing))).isEqualTo(part);
        assertThat(signals.over(nothing)).hasToString("0 observations, nothing observed");
        assertThat(signals.emptyTally().table()).isEqualTo(signals.over(nothing));
        assertThat(signals.between(Periods.from("2024-Q1").through("2024-Q2"))
                        .over(nothing)
                        .observations())
                .extracting(Observation::status)
                .containsOnly(ObservationStatus.TOO_RECENT);
    }

    private static Tally tallyOf(LocalDate signal, EventType then, int... days) {
        Measure planned = Measure.share("planned")
                .counting(CaseCondition.has(EventType.PLAN))
                .datedBy(Milestone.first(EventType.SIGNAL))
                .followedFor(30)
                .build();
        Measure waiting = Measure.duration("waiting")
                .from(Milestone.first(EventType.SIGNAL))
                .to(Milestone.first(EventType.PLAN))
                .includingStillWaiting()
                .build();
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        builder.begin("T").event(EventType.SIGNAL, signal);
        for (int day : days) {
            builder.event(then, signal.plusDays(day));
        }
        return KpiCalculator.of(Measure.events("signals").of(EventType.SIGNAL).build(), planned, waiting)
                .tally(builder.end().build().value());
    }

    /** Laws say which tallies are equal; that would say little if others were equal, too. */
    @Test
    void should_be_what_was_counted() {
        LocalDate day = LocalDate.of(2025, 1, 10);
        ValueContract.hold(
                () -> tallyOf(day, EventType.PLAN, 3),
                () -> tallyOf(day, EventType.PLAN, 4),
                () -> tallyOf(day, EventType.PLAN, 40),
                () -> tallyOf(day, EventType.PLAN),
                () -> tallyOf(day, EventType.CLOSURE, 4),
                () -> tallyOf(day, EventType.SIGNAL, 4),
                () -> tallyOf(LocalDate.of(2025, 3, 10), EventType.PLAN, 3));
    }

    static KpiCalculator calculator(long seed) {
        MadeUpMeasures made = new MadeUpMeasures(seed);
        List<Measure> measures = new ArrayList<>(List.of(QuerySet.CLIENTS_SIGNALLED, QuerySet.REENTRY_SHARE_365));
        for (int i = 0; i < 6; i++) {
            measures.add(made.next().named("m" + i));
        }
        KpiCalculator calculator = KpiCalculator.ofMeasures(measures)
                .per(PeriodType.MONTH)
                .by(Stratifier.TARGET_GROUP)
                .by(Stratifier.COMPLEXITY.crossedWith(Stratifier.NEIGHBOURHOOD));
        return seed % 2 == 0
                ? calculator
                : calculator.between(Periods.from("2024-03").through("2024-05"));
    }
}
