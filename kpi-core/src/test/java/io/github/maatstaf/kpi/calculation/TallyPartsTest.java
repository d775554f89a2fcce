package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.registration.RegistrationRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Parts that cut through clients: laws A4, A7, A8 and A9, whichever trajectories go where. */
class TallyPartsTest {
    private static final int SIZE = 40;
    private static final String FIRST_PLAN =
            "m1;duration;from=first(SIGNAL);to=first(PLAN);dated=first(SIGNAL);summaries=median,p90";

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_parts_that_cut_through_clients_are_the_whole(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int parts) {
        parts_that_cut_through_clients_are_the_whole(seed, parts);
    }

    @Property(tries = 10)
    void parts_that_cut_through_clients_are_the_whole(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 5) int parts) {
        KpiCalculator calculator = TallyLawsTest.calculator(seed);
        MadeUpRegistration made = new MadeUpRegistration(seed, SIZE);
        Registration whole = made.whole();
        List<Registration> registrations = new ArrayList<>();
        for (int part = 0; part < parts; part++) {
            int number = part;
            registrations.add(made.ofTrajectories(i -> Math.floorMod(i * 31L ^ seed, parts) == number));
        }

        Tally together = registrations.stream().collect(calculator.tallying());
        Tally.Builder builder = calculator.tallyBuilder();
        registrations.forEach(builder::add);

        assertThat(together).isEqualTo(calculator.tally(whole));
        assertThat(builder.build()).isEqualTo(together);
        assertThat(registrations.parallelStream().collect(calculator.tallying()))
                .isEqualTo(together);
        assertThat(together.toBytes()).isEqualTo(builder.build().toBytes());
        // which codes stand nowhere in the data is a finding of the whole only
        assertThat(together.table().observations())
                .isEqualTo(calculator.over(whole).observations());
        assertThat(together.table().observedUntil()).isEqualTo(whole.observedUntil());
    }

    /** More than are put together two by two, some of them empty. */
    @Test
    void should_count_many_parts_as_the_whole() {
        parts_that_cut_through_clients_are_the_whole(3, 37);
    }

    /** Of measures that ask for the same days in one way or another these are added up once. */
    @Test
    void should_add_up_the_days_of_each_measure() {
        KpiCalculator calculator = KpiCalculator.of(
                        Measure.parse(FIRST_PLAN).named("until-plan"),
                        QuerySet.WAITING_DAYS,
                        QuerySet.WAITING_DAYS_KM,
                        Measure.parse(FIRST_PLAN).named("until-plan-again"),
                        QuerySet.WAITING_DAYS.named("waiting-again"))
                .by(Stratifier.COMPLEXITY)
                .between(Periods.from("2023-Q1").through("2025-Q4"));
        MadeUpRegistration made = new MadeUpRegistration(11, 200);
        Tally one = calculator.tally(made.ofTrajectories(i -> i % 2 == 0));
        Tally other = calculator.tally(made.ofTrajectories(i -> i % 2 == 1));

        assertThat(one.merge(other)).isEqualTo(calculator.tally(made.whole()));
    }

    @Test
    void should_take_no_part_that_is_complete_up_to_another_day() {
        KpiCalculator signals = KpiCalculator.of(QuerySet.SIGNALS);
        Tally.Builder builder = signals.tallyBuilder();
        for (int part = 1; part <= 3; part++) {
            builder.add(oneSignal(LocalDate.of(2025, 3, 31)));
            Tally before = builder.build();

            assertThatThrownBy(() -> builder.add(oneSignal(LocalDate.of(2025, 6, 30))))
                    .hasMessageContaining("2025-06-30 and 2025-03-31");
            assertThat(builder.build()).isEqualTo(before);
            assertThat(before.table()
                            .at("signals", ReportingPeriod.parse("2025-Q1"), Stratum.ALL)
                            .value())
                    .hasValue(part);
        }
        builder.add(Registration.builder().build().value());
        assertThat(builder.build()
                        .table()
                        .at("signals", ReportingPeriod.parse("2025-Q1"), Stratum.ALL)
                        .value())
                .as("nothing was observed in the last part")
                .hasValue(3);
    }

    private static Registration oneSignal(LocalDate until) {
        Registration.Builder builder = Registration.builder().observedUntil(until);
        return builder.begin("T")
                .event(EventType.SIGNAL, LocalDate.of(2025, 2, 1))
                .end()
                .build()
                .value();
    }

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_what_is_taken_away_again_leaves_no_trace(@ForAll long seed) {
        what_is_taken_away_again_leaves_no_trace(seed);
    }

    @Property(tries = 10)
    void what_is_taken_away_again_leaves_no_trace(@ForAll long seed) {
        KpiCalculator calculator = TallyLawsTest.calculator(seed);
        MadeUpRegistration made = new MadeUpRegistration(seed, SIZE);
        int some = new SplittableRandom(seed).nextInt(1, 8);
        Tally stays = calculator.tally(made.ofTrajectories(i -> i % some != 0));
        Tally goes = calculator.tally(made.ofTrajectories(i -> i % some == 0));

        assertThat(stays.merge(goes).remove(goes)).isEqualTo(stays);
        assertThat(stays.merge(goes).remove(goes).table()).isEqualTo(stays.table());
        assertThat(stays.remove(calculator.emptyTally())).isEqualTo(stays);
    }

    /** A seed in which three cases are alike and one of them is taken away: two stay. */
    @Test
    void should_take_away_as_many_alike_as_there_were_and_no_more() {
        what_is_taken_away_again_leaves_no_trace(-464);
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_a_corrected_trajectory_in_the_place_of_the_old_one_is_recounting(@ForAll long seed) {
        a_corrected_trajectory_in_the_place_of_the_old_one_is_recounting(seed);
    }

    @Property(tries = 10)
    void a_corrected_trajectory_in_the_place_of_the_old_one_is_recounting(@ForAll long seed) {
        KpiCalculator calculator = TallyLawsTest.calculator(seed);
        MadeUpRegistration made = new MadeUpRegistration(seed, SIZE);
        MadeUpRegistration corrected = new MadeUpRegistration(seed, SIZE).withAnother(7);
        Tally before = calculator.tally(made.whole());

        Tally replaced = before.remove(calculator.tally(made.ofTrajectories(i -> i == 7)))
                .merge(calculator.tally(corrected.ofTrajectories(i -> i == 7)));

        assertThat(replaced).isEqualTo(calculator.tally(corrected.whole()));
    }

    @Tag("slow")
    @Property(tries = 300, seed = "20261122")
    void often_ranges_in_any_number_are_the_whole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int count) {
        ranges_in_any_number_are_the_whole(seed, count);
    }

    @Property(tries = 4)
    void ranges_in_any_number_are_the_whole(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int count) {
        KpiCalculator calculator = TallyLawsTest.calculator(seed);
        Registration whole = new MadeUpRegistration(seed, 600).whole();
        ObservationTable table = calculator.over(whole);

        assertThat(whole.ranges(count).stream().collect(calculator.overRanges()))
                .isEqualTo(table);
        assertThat(whole.ranges(count).parallelStream().collect(calculator.overRanges()))
                .isEqualTo(table);
    }

    @Test
    void should_refuse_ranges_that_are_not_one_registration() {
        KpiCalculator signals = KpiCalculator.of(QuerySet.SIGNALS);
        Registration whole = ReferenceRegistration.whole();
        List<RegistrationRange> ranges = whole.ranges(3);
        Registration other = new MadeUpRegistration(1, SIZE).whole();

        assertThat(ranges)
                .hasToString("[trajectories 0 to 665 of 2000, trajectories 666 to 1332 of 2000,"
                        + " trajectories 1333 to 1999 of 2000]");
        assertThat(other.ranges(1000).get(0)).hasToString("no trajectories of " + other.size());
        assertThatThrownBy(() -> whole.ranges(0)).hasMessage("The number of ranges is 0; expected at least 1");
        assertThatThrownBy(() -> ranges.subList(1, 3).stream().collect(signals.overRanges()))
                .hasMessage("The ranges do not make up a registration: one begins at 666, not at 0");
        assertThatThrownBy(() -> ranges.subList(0, 2).stream().collect(signals.overRanges()))
                .hasMessage("The ranges do not make up a registration: they end at 1333 of 2000");
        assertThatThrownBy(() ->
                        List.of(ranges.get(0), other.ranges(1).get(0)).stream().collect(signals.overRanges()))
                .hasMessage("Ranges of several registrations; merge their tallies");
        assertThatThrownBy(() -> List.of(ranges.get(0), other.ranges(1).get(0)).parallelStream()
                        .collect(signals.overRanges()))
                .hasMessageContaining("Ranges of several registrations; merge their tallies");
        assertThat(List.of(ranges.get(2), ranges.get(0), ranges.get(1)).stream().collect(signals.overRanges()))
                .as("in any order")
                .isEqualTo(signals.over(whole));
        assertThat(List.<RegistrationRange>of().stream().collect(signals.overRanges()))
                .isEqualTo(signals.emptyTally().table());
    }

    @Test
    void should_say_how_many_cases_are_taken_away_that_are_not_there() {
        KpiCalculator clients = KpiCalculator.of(QuerySet.CLIENTS_SIGNALLED);
        Registration.Builder one = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        Registration.Builder another = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (int i = 0; i < 5; i++) {
            one.begin("T" + i)
                    .client("K" + i)
                    .event(EventType.SIGNAL, LocalDate.of(2025, 2, 1))
                    .end();
            another.begin("T" + i)
                    .client("K" + (i + 3))
                    .event(EventType.SIGNAL, LocalDate.of(2025, 2, 1))
                    .end();
        }
        Tally all = clients.tally(one.build().value());
        Tally others = clients.tally(another.build().value());

        assertThatThrownBy(() -> all.remove(others))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 cases are taken away that are not there");
    }

    /** A8: counting a part twice doubles counts, but a client stays one client. */
    @Test
    void should_count_a_client_once_however_often_it_is_counted() {
        KpiCalculator calculator =
                KpiCalculator.of(QuerySet.SIGNALS, QuerySet.CLIENTS_SIGNALLED).per(PeriodType.YEAR);
        Tally once = calculator.tally(ReferenceRegistration.whole());
        Tally twice = once.merge(once);
        ReportingPeriod year = ReportingPeriod.parse("2024");

        assertThat(value(twice, "clients-signalled", year)).isEqualTo(value(once, "clients-signalled", year));
        assertThat(value(twice, "signals", year)).isEqualTo(2 * value(once, "signals", year));
    }

    private static double value(Tally tally, String measure, ReportingPeriod period) {
        return tally.table().at(measure, period, Stratum.ALL).value().orElseThrow();
    }

    @Test
    void should_refuse_to_take_away_what_is_not_there() {
        KpiCalculator clients = KpiCalculator.of(QuerySet.CLIENTS_SIGNALLED);
        KpiCalculator signals = KpiCalculator.of(QuerySet.SIGNALS);
        MadeUpRegistration made = new MadeUpRegistration(3, SIZE);
        Registration some = made.ofTrajectories(i -> i < 20);
        Registration others = made.ofTrajectories(i -> i >= 20);

        assertThatThrownBy(() -> clients.tally(some).remove(clients.tally(others)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signals.tally(some).remove(signals.tally(made.whole())))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> signals.emptyTally().remove(signals.tally(some)))
                .hasMessage("These counts are not among those that they are taken from");
        assertThatThrownBy(() -> signals.tally(some).remove(clients.tally(some)))
                .hasMessageStartingWith("Counts of different calculations: ");
    }

    /** At most 100 bytes a client, while more are added and in the end. */
    @Test
    void should_keep_little_of_each_client() {
        KpiCalculator calculator = KpiCalculator.ofMeasures(QuerySet.measures())
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD);
        Registration whole = MadeUpCopies.of(ReferenceRegistration.whole(), 20);

        Tally.Builder builder = calculator.tallyBuilder().add(whole);
        Tally tally = builder.build();

        int clients = whole.packed().clients().size();
        assertThat(clients).isEqualTo(20 * 1509);
        assertThat(builder.keptBytes() / clients).isLessThanOrEqualTo(100);
        assertThat(tally.cases().byteSize() / clients).isLessThanOrEqualTo(100);
        int events = tally.cases().packed().events().length;
        assertThat(builder.keptCases()).as("all but the wrong entries").isEqualTo(20 * 1950);
        assertThat(builder.keptBytes())
                .as("each event has four bytes, each trajectory eight, and each client a key of several letters")
                .isGreaterThan(4L * events + 8L * builder.keptCases() + 4L * clients);
        assertThat(tally.cases().byteSize()).isGreaterThan(4L * events);
        List<Measure> withoutClients = List.of(QuerySet.SIGNALS, QuerySet.WAITING_DAYS_KM);
        assertThat(KpiCalculator.ofMeasures(withoutClients)
                        .tallyBuilder()
                        .add(whole)
                        .keptCases())
                .isZero();
    }
}
