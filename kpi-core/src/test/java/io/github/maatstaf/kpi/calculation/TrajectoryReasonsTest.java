package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/**
 * Of every kind of measure of trajectories: who is counted, who is left out for which first reason, and how many clients are
 * behind the figure, worked out by hand on made-up trajectories. Asked is the second quarter of 2025, complete until its
 * last day.
 */
class TrajectoryReasonsTest {
    private static final Milestone SIGNAL = first(EventType.SIGNAL);
    private static final Milestone CONTACT = first(EventType.CONTACT);
    private static final Milestone ANALYSIS = first(EventType.ANALYSIS);
    private static final Milestone CLOSURE = first(EventType.CLOSURE);

    /** Each line is an id, a client or a dash, and events with their days in 2025; of another year, with that year. */
    static Registration registration(String... lines) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-06-30"));
        for (String line : lines) {
            String[] parts = line.split(" ");
            builder.begin(parts[0]);
            if (!parts[1].equals("-")) {
                builder.client(parts[1]);
            }
            for (int i = 2; i < parts.length; i += 2) {
                if (parts[i].equals("service")) {
                    builder.field(TrajectoryField.SERVICE, parts[i + 1]);
                    continue;
                }
                boolean wrong = parts[i].equals("WRONG");
                String day = parts[i + 1].length() == 5 ? "2025-" + parts[i + 1] : parts[i + 1];
                builder.event(wrong ? EventType.CLOSURE : EventType.of(parts[i]), LocalDate.parse(day));
                if (wrong) {
                    builder.reason(ClosureReason.WRONG_ENTRY);
                }
            }
            builder.end();
        }
        return builder.build().value();
    }

    private static List<String> told(Measure measure, Registration registration) {
        return told(KpiCalculator.of(measure), Stratum.ALL, registration);
    }

    /** What is said about the figure of the second quarter, after a look whether it agrees with the figure itself. */
    private static List<String> told(KpiCalculator calculator, Stratum stratum, Registration registration) {
        ReportingPeriod period = ReportingPeriod.parse("2025-Q2");
        String name = calculator.measures().get(0).observationNames().get(0);
        Observation figure = calculator.overWithClients(registration).at(name, period, stratum);
        ExplainedCases cases = calculator.casesOf(figure, registration);
        assertThat(figure.clients()).hasValue(cases.clientsCounted().size());
        assertThat(cases.explanation().all()).isEqualTo(registration.size());
        assertThat(cases.counted(Trajectory.class)).extracting(Trajectory::id).isEqualTo(cases.counted());
        Measure measure = calculator.measures().get(0);
        OptionalLong numerator =
                measure.unit().equals(Unit.DAYS) && measure.censoredBy().isEmpty()
                        ? figure.denominator()
                        : figure.numerator();
        numerator.ifPresent(number ->
                assertThat(cases.explanation().numerator()).as("numerator").isEqualTo(number));
        List<String> told = new ArrayList<>();
        told.add("counted " + String.join(" ", cases.counted()));
        if (!cases.withCondition().equals(cases.counted())) {
            told.add("of which " + String.join(" ", cases.withCondition()));
        }
        told.add("numerator " + cases.explanation().numerator());
        told.add("clients " + cases.clientsCounted().size());
        cases.explanation()
                .leftOut()
                .keySet()
                .forEach(reason -> told.add(reason + " " + String.join(" ", cases.leftOut(reason))));
        return told;
    }

    @Test
    void should_leave_out_for_the_first_reason_that_holds() {
        Measure measure = Measure.trajectories("with-a-plan")
                .among(has(EventType.PLAN))
                .datedBy(SIGNAL)
                .build();
        KpiCalculator calculator = KpiCalculator.of(measure)
                .by(Stratifier.SERVICE)
                .within(Population.where(not(CaseCondition.field(TrajectoryField.SERVICE, "eettafel"))));

        assertThat(told(
                        calculator,
                        Stratum.of("service", "maatjes"),
                        registration(
                                "T1 K1 service maatjes SIGNAL 04-01 PLAN 04-02",
                                "T2 K2 service eettafel SIGNAL 04-03 WRONG 04-04",
                                "T3 K3 service eettafel SIGNAL 04-05",
                                "T4 K4 service budget SIGNAL 04-06",
                                "T5 K5 SIGNAL 04-07 PLAN 04-08",
                                "T6 K6 service maatjes SIGNAL 03-30",
                                "T7 K1 service maatjes SIGNAL 06-30 PLAN 06-30",
                                "T8 - service maatjes SIGNAL 05-01 PLAN 05-01")))
                .containsExactly(
                        "counted T1 T8 T7",
                        "numerator 3",
                        "clients 1",
                        "WRONG_ENTRY T2",
                        "OUTSIDE_POPULATION T3",
                        "OTHER_STRATUM T4 T5",
                        "NOT_AMONG T6");
    }

    @Test
    void should_say_whose_days_have_no_beginning_or_no_end() {
        Measure days = Measure.duration("days")
                .from(CONTACT)
                .to(ANALYSIS)
                .datedBy(SIGNAL)
                .build();

        assertThat(told(
                        days,
                        registration(
                                "T1 K1 SIGNAL 04-01 CONTACT 04-02 ANALYSIS 04-02",
                                "T2 K2 SIGNAL 04-03 CONTACT 04-05 ANALYSIS 04-04",
                                "T3 K3 SIGNAL 04-04 ANALYSIS 04-05",
                                "T4 K4 SIGNAL 04-05 CONTACT 04-05",
                                "T5 K5 SIGNAL 04-06 CONTACT 04-06 ANALYSIS 07-01",
                                "T6 K6 SIGNAL 06-29 CONTACT 06-29 ANALYSIS 06-30",
                                "T7 K7 SIGNAL 03-31 CONTACT 04-02 ANALYSIS 04-03",
                                "T8 K8 CONTACT 04-02 ANALYSIS 04-03")))
                .containsExactly(
                        "counted T1 T6",
                        "numerator 2",
                        "clients 2",
                        "NO_DATE T8",
                        "OTHER_PERIOD T7",
                        "NO_START T3",
                        "NO_END T4 T5",
                        "END_BEFORE_START T2");
    }

    /** Who still waits is counted, and who left; the days have ended only of those who were helped before they left. */
    @Test
    void should_say_who_still_waits() {
        Measure waiting = Measure.duration("waiting")
                .from(CONTACT)
                .to(ANALYSIS)
                .datedBy(SIGNAL)
                .includingStillWaitingUntil(first(EventType.REFERRAL))
                .build();

        assertThat(told(
                        waiting,
                        registration(
                                "T1 K1 SIGNAL 04-01 CONTACT 04-01 ANALYSIS 04-11",
                                "T2 K2 SIGNAL 04-02 CONTACT 04-02",
                                "T3 K3 SIGNAL 04-03 CONTACT 04-03 REFERRAL 04-13 ANALYSIS 04-14",
                                "T4 K4 SIGNAL 04-04 CONTACT 04-04 ANALYSIS 04-14 REFERRAL 04-14",
                                "T5 K5 SIGNAL 04-05 CONTACT 04-05 ANALYSIS 06-30",
                                "T6 K6 SIGNAL 04-06 REFERRAL 04-07 CONTACT 04-08",
                                "T7 K7 SIGNAL 04-07 ANALYSIS 04-08 CONTACT 04-09",
                                "T8 K8 SIGNAL 04-08 ANALYSIS 04-09",
                                "T9 K9 SIGNAL 04-09 CONTACT 04-10 REFERRAL 04-10",
                                "U1 K2 SIGNAL 04-10 CONTACT 04-10 ANALYSIS 07-01",
                                "U2 K4 SIGNAL 04-11 CONTACT 07-01")))
                .containsExactly(
                        "counted T1 T2 T3 T4 T5 T9 U1",
                        "of which T1 T4 T5",
                        "numerator 3",
                        "clients 6",
                        "NO_START T8 U2",
                        "END_BEFORE_START T6 T7");
    }

    @Test
    void should_say_who_was_not_followed_long_enough() {
        Measure soon = Measure.share("soon")
                .counting(has(EventType.ANALYSIS).within(7).after(SIGNAL))
                .followedFor(7)
                .datedBy(SIGNAL)
                .build();

        assertThat(told(
                        soon,
                        registration(
                                "T1 K1 SIGNAL 04-01 ANALYSIS 04-08",
                                "T2 K2 SIGNAL 04-01 ANALYSIS 04-09",
                                "T3 K3 SIGNAL 06-23",
                                "T4 K4 SIGNAL 06-24 ANALYSIS 06-24",
                                "T5 K5 ANALYSIS 06-01")))
                .containsExactly(
                        "counted T1 T2 T3", "of which T1", "numerator 1", "clients 3", "NO_DATE T5", "TOO_RECENT T4");
    }

    @Test
    void should_count_for_each_trajectory_the_events_of_the_days_in_which_it_is_followed() {
        Registration registration = registration(
                "T1 K1 CLOSURE 04-01 AFTERCARE 04-11 AFTERCARE 04-12",
                "T2 K2 CLOSURE 04-02 AFTERCARE 03-30",
                "T3 K2 CLOSURE 06-20 AFTERCARE 06-30",
                "T4 K4 CLOSURE 06-21 AFTERCARE 06-22",
                "T5 K5 CLOSURE 03-31 AFTERCARE 04-01");

        assertThat(told(
                        Measure.perTrajectory("aftercare")
                                .of(EventType.AFTERCARE)
                                .datedBy(CLOSURE)
                                .followedFor(10)
                                .build(),
                        registration))
                .containsExactly("counted T2 T1 T3", "numerator 3", "clients 2", "OTHER_PERIOD T5", "TOO_RECENT T4");
        assertThat(told(
                        Measure.perTrajectory("aftercare")
                                .of(EventType.AFTERCARE)
                                .datedBy(CLOSURE)
                                .build(),
                        registration))
                .containsExactly("counted T2 T1 T3 T4", "numerator 5", "clients 3", "OTHER_PERIOD T5");
    }

    @Test
    void should_count_events_and_clients_of_the_period_alone() {
        Registration registration = registration(
                "T1 K1 CONTACT 04-01 CONTACT 05-01 CONTACT 07-01",
                "T2 K2 CONTACT 06-30",
                "T3 - CONTACT 05-02",
                "T4 K4 CONTACT 03-31",
                "T5 K5 CONTACT 07-01",
                "T6 K6 SIGNAL 05-01",
                "T7 - SIGNAL 05-01",
                "T8 K8 CONTACT 05-03",
                "T9 K8 CONTACT 05-04");

        assertThat(told(Measure.events("contacts").of(EventType.CONTACT).build(), registration))
                .containsExactly(
                        "counted T1 T3 T8 T9 T2", "numerator 6", "clients 3", "NO_DATE T6 T7 T5", "OTHER_PERIOD T4");
        assertThat(told(Measure.clients("people").with(EventType.CONTACT).build(), registration))
                .containsExactly(
                        "counted T1 T8 T9 T2",
                        "numerator 3",
                        "clients 3",
                        "CLIENT_UNKNOWN T7 T3",
                        "NO_DATE T6 T5",
                        "OTHER_PERIOD T4");
        KpiCalculator rate = KpiCalculator.of(Measure.rate("rate")
                        .of(EventType.CONTACT)
                        .per(1000, "inhabitants")
                        .build())
                .withPopulation("inhabitants", Stratum.ALL, 500);
        assertThat(told(rate, Stratum.ALL, registration))
                .containsExactly(
                        "counted T1 T3 T8 T9 T2", "numerator 6", "clients 3", "NO_DATE T6 T7 T5", "OTHER_PERIOD T4");
    }

    /** The first contact of a trajectory has none before it, and ends no days. */
    @Test
    void should_count_the_days_between_events_by_the_later_one() {
        assertThat(told(
                        Measure.interval("between").of(EventType.CONTACT).build(),
                        registration(
                                "T1 K1 CONTACT 04-01 CONTACT 04-08 CONTACT 06-30",
                                "T2 K2 CONTACT 03-01 CONTACT 04-02",
                                "T3 K3 CONTACT 04-03",
                                "T4 K4 CONTACT 03-04 CONTACT 03-31",
                                "T5 K5 CONTACT 06-01 CONTACT 07-01",
                                "T6 K6 SIGNAL 04-06",
                                "T7 K1 CONTACT 04-07 SIGNAL 04-08 CONTACT 04-07")))
                .containsExactly("counted T2 T1 T7", "numerator 4", "clients 2", "NO_DATE T3 T6 T5", "OTHER_PERIOD T4");
    }

    @Test
    void should_count_a_share_of_events() {
        Measure share = Measure.eventShare("share")
                .ofAny(EventPattern.of(EventType.CONTACT), EventPattern.of(EventType.CONVERSATION))
                .outOf(
                        EventPattern.of(EventType.CONTACT),
                        EventPattern.of(EventType.CONVERSATION),
                        EventPattern.of(EventType.AFTERCARE))
                .build();

        assertThat(told(
                        share,
                        registration(
                                "T1 K1 SIGNAL 04-01 CONTACT 04-02 CONVERSATION 06-30 AFTERCARE 06-30",
                                "T2 K1 SIGNAL 04-02 AFTERCARE 04-02",
                                "T3 K3 SIGNAL 04-03 CONTACT 03-31",
                                "T4 K4 SIGNAL 04-04",
                                "T5 K5 SIGNAL 04-05 AFTERCARE 07-01 CONTACT 07-01")))
                .containsExactly("counted T1 T2", "numerator 2", "clients 1", "NO_DATE T4 T5", "OTHER_PERIOD T3");
    }

    @Test
    void should_say_who_was_open_at_the_end() {
        Registration registration = registration(
                "T1 K1 SIGNAL 04-01",
                "T2 K2 SIGNAL 04-02 CLOSURE 06-30",
                "T3 K1 SIGNAL 2024-04-03",
                "T4 K4 SIGNAL 2024-04-04 CLOSURE 2024-05-04",
                "T5 - SIGNAL 06-30 CLOSURE 07-01",
                "T6 K6 CONTACT 04-06",
                "T7 K7 SIGNAL 04-07 REFERRAL 04-08 CLOSURE 07-02",
                "T8 - CLOSURE 04-08",
                "T9 K9 SIGNAL 04-09 CLOSURE 05-09 REFERRAL 05-10",
                "U1 K1 SIGNAL 07-01");

        assertThat(told(
                        Measure.stock("open")
                                .openedBy(SIGNAL)
                                .closedBy(CLOSURE, first(EventType.REFERRAL))
                                .build(),
                        registration))
                .containsExactly(
                        "counted T3 T1 T5",
                        "numerator 3",
                        "clients 1",
                        "NO_DATE T6 T8 U1",
                        "ALREADY_CLOSED T4 T2 T7 T9");
        assertThat(told(
                        Measure.clientStock("clients-open")
                                .openedBy(SIGNAL)
                                .closedBy(CLOSURE, first(EventType.REFERRAL))
                                .build(),
                        registration))
                .containsExactly(
                        "counted T3 T1",
                        "numerator 1",
                        "clients 1",
                        "CLIENT_UNKNOWN T8 T5",
                        "NO_DATE T6 U1",
                        "ALREADY_CLOSED T4 T2 T7 T9");
    }

    @Test
    void should_say_who_was_open_on_any_day() {
        assertThat(told(
                        Measure.clientsOpen("open-in")
                                .openedBy(CONTACT)
                                .closedBy(CLOSURE)
                                .build(),
                        registration(
                                "T1 K1 CONTACT 2024-04-01 CLOSURE 04-01",
                                "T2 K2 CONTACT 2024-04-02 CLOSURE 03-31",
                                "T3 K3 CONTACT 06-30",
                                "T4 K4 CONTACT 04-04 CLOSURE 04-04",
                                "T5 K5 CLOSURE 04-05 CONTACT 04-06",
                                "T6 - CONTACT 04-06",
                                "T7 K7 SIGNAL 04-07",
                                "T8 K8 CONTACT 2024-04-08",
                                "T9 K8 CONTACT 04-08")))
                .containsExactly(
                        "counted T1 T8 T4 T9 T3",
                        "numerator 4",
                        "clients 4",
                        "CLIENT_UNKNOWN T6",
                        "NO_DATE T7",
                        "ALREADY_CLOSED T2",
                        "END_BEFORE_START T5");
    }

    /** Of a quarter before: what began later did not count then. */
    @Test
    void should_not_count_in_a_period_what_began_after_it() {
        Registration registration = registration("T1 K1 SIGNAL 03-31", "T2 K2 SIGNAL 04-01");
        for (Measure measure : List.of(
                Measure.stock("open").openedBy(SIGNAL).closedBy(CLOSURE).build(),
                Measure.clientStock("clients")
                        .openedBy(SIGNAL)
                        .closedBy(CLOSURE)
                        .build(),
                Measure.clientsOpen("on-any-day")
                        .openedBy(SIGNAL)
                        .closedBy(CLOSURE)
                        .build())) {
            KpiCalculator calculator = KpiCalculator.of(measure);
            ExplainedCases cases =
                    calculator.casesOf(calculator.over(registration).at(measure.name(), "2025-Q1"), registration);

            assertThat(cases.counted()).as(measure.name()).containsExactly("T1");
            assertThat(cases.leftOut(LeftOut.OTHER_PERIOD)).as(measure.name()).containsExactly("T2");
        }
    }

    /** What is counted of several events of a trajectory, or of all of a client, goes to the part that it is of. */
    @Test
    void should_tell_parts_apart_whatever_is_counted() {
        Registration registration = registration(
                "T1 K1 service maatjes SIGNAL 04-01 CONTACT 04-01 CONTACT 04-08",
                "T2 K2 service budget SIGNAL 04-02 CONTACT 04-02 CONTACT 04-03 CONTACT 04-05",
                "T3 K3 service maatjes SIGNAL 04-03 CONTACT 04-03 CONTACT 04-04 WRONG 04-13",
                "T4 K4 service maatjes SIGNAL 04-04 PLAN 04-04 CONTACT 04-04 CONTACT 04-05",
                "T5 K2 service budget SIGNAL 04-05",
                "T6 K1 SIGNAL 04-06 CONTACT 04-06 CONTACT 04-07");
        CaseCondition among = not(has(EventType.PLAN));
        Measure between =
                Measure.interval("between").of(EventType.CONTACT).among(among).build();
        Measure share = Measure.eventShare("share")
                .ofAny(EventPattern.of(EventType.CONTACT))
                .outOf(EventPattern.of(EventType.CONTACT), EventPattern.of(EventType.SIGNAL))
                .among(among)
                .build();
        Measure open = Measure.clientStock("open")
                .openedBy(SIGNAL)
                .closedBy(CLOSURE)
                .among(among)
                .build();
        Measure onAnyDay = Measure.clientsOpen("on-any-day")
                .openedBy(SIGNAL)
                .closedBy(CLOSURE)
                .among(among)
                .build();

        assertThat(byService(between, registration)).containsExactly("4 of T1 T2 T6", "1 of T1", "2 of T2", "1 of T6");
        assertThat(byService(share, registration))
                .containsExactly("7 of T1 T2 T5 T6", "2 of T1", "3 of T2 T5", "2 of T6");
        for (Measure clients : List.of(open, onAnyDay)) {
            assertThat(byService(clients, registration))
                    .as(clients.name())
                    .containsExactly("2 of T1 T2 T5 T6", "1 of T1", "1 of T2 T5", "1 of T6");
        }
    }

    /** The number that those counted bring to the whole, to each of two services, and to those without one. */
    private static List<String> byService(Measure measure, Registration registration) {
        KpiCalculator calculator = KpiCalculator.of(measure).by(Stratifier.SERVICE);
        List<String> parts = new ArrayList<>();
        for (Stratum stratum : List.of(
                Stratum.ALL,
                Stratum.of("service", "maatjes"),
                Stratum.of("service", "budget"),
                Stratum.unknown("service"))) {
            List<String> told = told(calculator, stratum, registration);
            parts.add(told.get(1).replace("numerator ", "") + told.get(0).replace("counted", " of"));
        }
        return parts;
    }

    /** Trajectories are looked at some hundreds at a time: what was seen of some is not said of the next. */
    @Test
    void should_say_the_same_of_many_as_of_few() {
        int some = TrajectoryBlock.SIZE;
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-06-30"));
        for (int i = 0; i < 2 * some + 3; i++) {
            boolean isContacted = i < some || i >= 2 * some;
            builder.begin("T" + i)
                    .client("K" + i % 10)
                    .field(TrajectoryField.SERVICE, i >= 2 * some ? "budget" : "maatjes")
                    .event(EventType.SIGNAL, LocalDate.parse("2025-04-01"));
            if (isContacted) {
                builder.event(EventType.CONTACT, LocalDate.parse(i == 0 ? "2025-03-31" : "2025-05-01"));
            }
            builder.end();
        }
        Registration registration = builder.build().value();
        KpiCalculator calculator = KpiCalculator.of(
                        Measure.events("contacts").of(EventType.CONTACT).build())
                .by(Stratifier.SERVICE);
        ReportingPeriod period = ReportingPeriod.parse("2025-Q2");

        ExplainedCases all = calculator.casesOf(
                calculator.overWithClients(registration).at("contacts", period, Stratum.ALL), registration);
        assertThat(all.explanation().counted()).isEqualTo(some - 1 + 3);
        assertThat(all.leftOut(LeftOut.NO_DATE)).hasSize(some);
        assertThat(all.leftOut(LeftOut.OTHER_PERIOD)).containsExactly("T0");
        ExplainedCases budget = calculator.casesOf(
                calculator.overWithClients(registration).at("contacts", period, Stratum.of("service", "budget")),
                registration);
        assertThat(budget.counted()).containsExactly("T" + 2 * some, "T" + (2 * some + 1), "T" + (2 * some + 2));
        assertThat(budget.leftOut(LeftOut.OTHER_STRATUM)).hasSize(2 * some);
        assertThat(calculator.overWithClients(registration).observations())
                .filteredOn(figure -> figure.period().equals(period))
                .extracting(figure -> figure.clients().orElseThrow())
                .containsExactly(10L, 3L, 10L);
    }

    @Test
    void should_say_who_did_not_come_back() {
        assertThat(told(
                        Measure.untilReturn("return")
                                .from(CLOSURE)
                                .followedFor(30)
                                .build(),
                        registration(
                                "T1 K1 SIGNAL 03-01 CLOSURE 04-01",
                                "U1 K1 SIGNAL 05-01",
                                "T2 K2 SIGNAL 03-02 CLOSURE 04-01",
                                "U2 K2 SIGNAL 05-02",
                                "T3 K3 SIGNAL 03-03 CLOSURE 04-01",
                                "U3 K3 SIGNAL 04-01",
                                "T4 K4 SIGNAL 03-04 CLOSURE 06-01",
                                "U4 K4 SIGNAL 06-02",
                                "T5 K5 SIGNAL 03-05 CLOSURE 03-06",
                                "T6 K6 SIGNAL 03-06 CLOSURE 05-31",
                                "U6 K6 SIGNAL 06-06 WRONG 06-06",
                                "T7 - SIGNAL 03-07 CLOSURE 04-01")))
                .containsExactly(
                        "counted T1 T3",
                        "numerator 2",
                        "clients 2",
                        "WRONG_ENTRY U6",
                        "NO_DATE U3 U1 U2 U4",
                        "OTHER_PERIOD T5",
                        "TOO_RECENT T4",
                        "NO_END T2 T6 T7");
    }
}
