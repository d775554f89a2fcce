package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Many measures in one pass: more numbers of events than stand side by side in one number, closings and complexities
 * told apart in more ways than one, and the same days with those who wait until they are lost in one way, in another, or never. Whatever is asked beside it, a measure says the same.
 */
class CountedTogetherTest {
    private static final List<Measure> MEASURES = measures();

    private static List<Measure> measures() {
        List<String> texts = new ArrayList<>();
        for (EventType type : EventType.standard()) {
            texts.add("m1;per-trajectory;of=" + type.code() + ";dated=first(SIGNAL)");
        }
        for (String outcome : List.of("ADJUST", "FINISH", "CONTINUE")) {
            texts.add("m1;per-trajectory;of=EVALUATION[outcome=" + outcome + "];dated=first(CLOSURE)");
        }
        for (String reason : List.of("COMPLETED", "MOVED", "OUR_OWN")) {
            texts.add("m1;share;counting=has(CLOSURE[reason=" + reason + "]);dated=first(CLOSURE)");
        }
        texts.add("m1;share;counting=complexity(ever)=HIGH;dated=first(CLOSURE)");
        texts.add("m1;share;among=complexity(start)=known;counting=complexity(start)=HIGH;dated=first(SIGNAL)");
        for (String lost : List.of("", ";censored=first(CLOSURE)", ";censored=first(CONVERSATION)")) {
            texts.add("m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL)" + lost
                    + ";summaries=median");
        }
        List<Measure> measures = new ArrayList<>();
        for (String text : texts) {
            measures.add(Measure.parse(text).named("m" + measures.size()));
        }
        return measures;
    }

    @Property(tries = 10)
    void a_measure_says_the_same_whatever_is_asked_beside_it(@ForAll long seed, @ForAll @IntRange(max = 60) int size) {
        Registration registration = new MadeUpRegistration(seed, size).whole();
        List<Observation> together = calculator(MEASURES).over(registration).observations();
        List<Observation> alone = new ArrayList<>();
        for (Measure measure : MEASURES) {
            alone.addAll(calculator(List.of(measure)).over(registration).observations());
        }
        assertThat(together).isEqualTo(alone);
    }

    private static KpiCalculator calculator(List<Measure> measures) {
        return KpiCalculator.ofMeasures(measures)
                .per(PeriodType.MONTH)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD);
    }

    /** Eight bits hold no more than 255. */
    @Test
    void should_count_more_events_of_one_trajectory_than_eight_bits_hold() {
        LocalDate day = LocalDate.of(2025, 2, 3);
        Registration.Builder builder = Registration.builder().observedUntil(day);
        builder.begin("T1").event(EventType.SIGNAL, day.toEpochDay());
        for (int i = 0; i < 700; i++) {
            EventType type = i < 300 ? EventType.PLAN : i < 600 ? EventType.AFTERCARE : EventType.CONTACT;
            builder.event(type, day.toEpochDay());
        }
        Registration registration = builder.end().build().value();
        Stratum all = Stratum.ALL;
        ReportingPeriod month = ReportingPeriod.parse("2025-02");

        for (EventType type : List.of(EventType.SIGNAL, EventType.PLAN, EventType.AFTERCARE, EventType.CONTACT)) {
            long expected = type.equals(EventType.SIGNAL) ? 1 : type.equals(EventType.CONTACT) ? 100 : 300;
            String name = "m" + EventType.standard().indexOf(type);
            assertThat(calculator(MEASURES)
                            .over(registration)
                            .at(name, month, all)
                            .numerator())
                    .as("%s", type)
                    .hasValue(expected);
        }
    }

    /** Trajectories of which only a contact is known take no event from those beside them, not even hundreds in a row. */
    @Test
    void should_count_the_same_beside_trajectories_with_nothing_but_a_contact() {
        assertThat(planned(0)).containsExactly(2, 3, 4, 5);
        for (int contacts : List.of(1, 130, 300, 520)) {
            assertThat(planned(contacts)).as("%d of them", contacts).containsExactly(2, 3, 4, 5);
        }
    }

    /** A registration begins so: somebody has a number, and what is asked of clients has not been noted of anybody. */
    @Test
    void should_count_nothing_where_no_trajectory_has_an_event_that_is_asked_for() {
        KpiCalculator asked = KpiCalculator.ofMeasures(List.of(
                        Measure.parse("m1;clients;of=SIGNAL").named("clients"),
                        Measure.parse("m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365")
                                .named("reentry")))
                .per(PeriodType.MONTH);
        long day = LocalDate.of(2025, 1, 3).toEpochDay();
        for (int size : List.of(1, 2, 513)) {
            Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 1, 31));
            for (int i = 0; i < size; i++) {
                builder.begin("E" + i)
                        .client("K" + i)
                        .event(EventType.PLAN, day)
                        .end();
            }
            Registration registration = builder.build().value();

            ObservationTable table = asked.tally(registration).table();
            assertThat(table).as("%d of them", size).isEqualTo(asked.over(registration));
            assertThat(table.at("clients", ReportingPeriod.parse("2025-01"), Stratum.ALL)
                            .value())
                    .hasValue(0);
        }
    }

    /** More events than a block has trajectories, of two kinds beside each other, each in the month of its own day. */
    @Test
    void should_count_every_event_of_those_with_many() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 4, 30));
        LocalDate day = LocalDate.of(2025, 1, 3);
        for (int i = 0; i < 200; i++) {
            builder.begin("T" + i).client("K" + i / 2).event(EventType.SIGNAL, day);
            for (int month = 0; month < 4; month++) {
                builder.event(EventType.CONTACT, day.plusMonths(month)).event(EventType.CONTACT, day.plusMonths(month));
                if (month % 2 == 1) {
                    builder.event(EventType.PLAN, day.plusMonths(month));
                }
            }
            builder.end();
        }
        ObservationTable table = KpiCalculator.ofMeasures(List.of(
                        Measure.parse("m1;events;of=CONTACT").named("contacts"),
                        Measure.parse("m1;events;of=PLAN").named("plans"),
                        Measure.parse("m1;clients;of=PLAN").named("clients")))
                .per(PeriodType.MONTH)
                .over(builder.build().value());

        assertThat(values(table, "contacts")).containsExactly(400.0, 400.0, 400.0, 400.0);
        assertThat(values(table, "plans")).containsExactly(0.0, 200.0, 0.0, 200.0);
        assertThat(values(table, "clients")).containsExactly(0.0, 100.0, 0.0, 100.0);
    }

    /** GPs who join are a part of all partners who do; those who join after the last observed day are not there yet. */
    @ParameterizedTest
    @CsvSource({"2025-12-31, 271, 5", "2025-01-03, 270, 4"})
    void should_count_hundreds_of_one_trajectory_where_only_some_of_a_kind_are_asked_for(
            LocalDate observedUntil, long first, long second) {
        LocalDate day = LocalDate.of(2025, 1, 3);
        Registration.Builder builder = Registration.builder().observedUntil(observedUntil);
        builder.begin("T1").event(EventType.SIGNAL, day.minusDays(1));
        for (int i = 0; i < 300; i++) {
            builder.event(EventType.PARTNER_JOINED, day)
                    .partner(i < 270 ? NetworkPartner.GP : NetworkPartner.of("OUR_OWN"));
        }
        builder.event(EventType.PARTNER_JOINED, day.plusDays(1)).partner(NetworkPartner.GP);
        builder.end().begin("T2").event(EventType.SIGNAL, day);
        for (int i = 0; i < 5; i++) {
            builder.event(EventType.PARTNER_JOINED, day.plusDays(i / 4)).partner(NetworkPartner.GP);
        }
        Measure joined = Measure.parse("m1;per-trajectory;of=PARTNER_JOINED[partner=GP];dated=first(SIGNAL)")
                .named("joined");
        ObservationTable table = KpiCalculator.of(joined)
                .between(Periods.from("2025-01").through("2025-01"))
                .over(builder.end().build().value());

        assertThat(table.at("joined", "2025-01").numerator()).hasValue(first + second);
    }

    /** As many as are looked at together, or twice as many, and none after them. */
    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 513, 1024})
    void should_count_each_trajectory_once_however_many_there_are(int size) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 4, 30));
        for (int i = 0; i < size; i++) {
            builder.begin("T" + i).event(EventType.SIGNAL, LocalDate.of(2025, 1, 3));
            for (int plan = i; plan < 20; plan++) {
                builder.event(EventType.PLAN, LocalDate.of(2025, 1, 4 + plan));
            }
            builder.end();
        }
        ObservationTable table = KpiCalculator.of(
                        Measure.trajectories("begun")
                                .datedBy(Milestone.first(EventType.SIGNAL))
                                .build(),
                        Measure.perTrajectory("plans")
                                .of(EventType.PLAN)
                                .datedBy(Milestone.first(EventType.SIGNAL))
                                .build())
                .between(Periods.from("2025-01").through("2025-04"))
                .over(builder.build().value());

        assertThat(values(table, "begun")).containsExactly((double) size, 0.0, 0.0, 0.0);
        assertThat(table.at("plans", "2025-01").numerator())
                .as("20 of the first, 19 of the second, to 1 of the twentieth")
                .hasValue(size == 1 ? 20 : 210);
    }

    /** One who is written about every day, and who stands first. */
    @Test
    void should_count_every_event_of_one_with_hundreds() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 4, 30));
        builder.begin("T1");
        for (int i = 0; i < 600; i++) {
            builder.event(EventType.CONTACT, LocalDate.of(2025, 1, 1).plusDays(i / 5));
        }
        ObservationTable table = KpiCalculator.of(
                        Measure.events("contacts").of(EventType.CONTACT).build())
                .per(PeriodType.MONTH)
                .over(builder.end().build().value());

        assertThat(values(table, "contacts")).containsExactly(155.0, 140.0, 155.0, 150.0);
    }

    private static List<Double> values(ObservationTable table, String name) {
        return Stream.of("2025-01", "2025-02", "2025-03", "2025-04")
                .map(month -> table.at(name, ReportingPeriod.parse(month), Stratum.ALL)
                        .value()
                        .orElseThrow())
                .toList();
    }

    /** How many plans are counted in four months, one trajectory in each. */
    private static List<Integer> planned(int contacts) {
        LocalDate day = LocalDate.of(2025, 1, 3);
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 4, 30));
        for (int month = 0; month < 4; month++) {
            long signal = day.plusMonths(month).toEpochDay();
            builder.begin("T" + month).event(EventType.SIGNAL, signal);
            for (int plan = 0; plan < month + 2; plan++) {
                builder.event(EventType.PLAN, signal + plan);
            }
            builder.end();
            for (int i = 0; i < contacts; i++) {
                builder.begin("E" + month + "-" + i)
                        .client("K" + i)
                        .event(EventType.CONTACT, signal)
                        .end();
            }
        }
        Registration registration = builder.build().value();
        assertThat(registration.size()).isEqualTo(4 + 4 * contacts);
        ObservationTable table = calculator(MEASURES).over(registration);
        String name = "m" + EventType.standard().indexOf(EventType.PLAN);
        return Stream.of("2025-01", "2025-02", "2025-03", "2025-04")
                .map(month -> table.at(name, ReportingPeriod.parse(month), Stratum.ALL))
                .map(figure -> (int) figure.numerator().orElse(-1))
                .toList();
    }
}
