package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.CaseCondition.reentry;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.process.TrajectoryField.NEIGHBOURHOOD;
import static io.github.maatstaf.kpi.process.TrajectoryField.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Clients with a trajectory in several deliveries, or far apart in one: each is counted once. By hand, on made-up data. */
class ClientsInPartsTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");
    private static final Measure CLIENTS =
            Measure.clients("clients").with(EventType.SIGNAL).build();

    /** Each line is an id, a client, a service, a neighbourhood, the day of January of a signal, and of a closure if any. */
    private static Registration registration(List<String> lines) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (String line : lines) {
            String[] parts = line.split(" ");
            builder.begin(parts[0])
                    .client(parts[1])
                    .field(SERVICE, parts[2])
                    .field(NEIGHBOURHOOD, parts[3])
                    .event(EventType.SIGNAL, LocalDate.of(2025, 1, Integer.parseInt(parts[4])));
            if (parts.length > 5) {
                builder.event(EventType.CLOSURE, LocalDate.of(2025, 1, Integer.parseInt(parts[5])));
            }
            builder.end();
        }
        return builder.build().value();
    }

    private static final List<String> ONE =
            List.of("T1 K1 maatjes Noord 2 3", "T2 K2 maatjes Zuid 3 4", "T3 K3 budget Noord 4 5");
    private static final List<String> OTHER =
            List.of("T4 K1 maatjes Noord 10", "T5 K2 budget Noord 11", "T6 K4 budget Zuid 12", "T7 K3 maatjes Zuid 13");

    /** The table of all, after a look whether parts put together say the same, also when they were stored. */
    private static ObservationTable table(KpiCalculator calculator) {
        List<String> all = new ArrayList<>(ONE);
        all.addAll(OTHER);
        ObservationTable whole = calculator.over(registration(all));
        Tally together = calculator.tally(registration(ONE)).merge(calculator.tally(registration(OTHER)));
        assertThat(together.table()).isEqualTo(whole);
        assertThat(together).isEqualTo(calculator.tally(registration(all)));
        assertThat(Tally.fromBytes(together.toBytes()).table()).isEqualTo(whole);
        Tally.Builder builder = calculator.tallyBuilder().add(registration(ONE));
        assertThat(builder.build()).as("so far").isEqualTo(calculator.tally(registration(ONE)));
        assertThat(builder.add(registration(OTHER)).build())
                .as("the builder goes on")
                .isEqualTo(together);
        assertThat(together.remove(calculator.tally(registration(OTHER))))
                .isEqualTo(calculator.tally(registration(ONE)));
        return whole;
    }

    private static double value(ObservationTable table, String name, Stratum stratum) {
        return table.at(name, QUARTER, stratum).value().orElseThrow();
    }

    @Test
    void should_ask_in_parts_what_the_measure_asks_of_a_field() {
        Measure ofMaatjes = Measure.clients("of-maatjes")
                .with(EventType.SIGNAL)
                .among(all(field(SERVICE, "maatjes"), not(field(NEIGHBOURHOOD, "Zuid"))))
                .build();

        ObservationTable table = table(KpiCalculator.of(CLIENTS, ofMaatjes));
        assertThat(value(table, "clients", Stratum.ALL)).isEqualTo(4);
        assertThat(value(table, "of-maatjes", Stratum.ALL)).as("K1, twice").isEqualTo(1);
    }

    @Test
    void should_ask_in_parts_what_the_population_asks_of_a_field() {
        ObservationTable table = table(KpiCalculator.of(CLIENTS)
                .by(Stratifier.SERVICE)
                .within(Population.where(not(field(NEIGHBOURHOOD, "Zuid")))));

        assertThat(value(table, "clients", Stratum.ALL)).as("K1, K2, K3").isEqualTo(3);
        assertThat(value(table, "clients", Stratum.of("service", "maatjes")))
                .as("K1, twice")
                .isEqualTo(1);
        assertThat(value(table, "clients", Stratum.of("service", "budget")))
                .as("K2 and K3")
                .isEqualTo(2);
    }

    @Test
    void should_ask_in_parts_what_is_counted_of_a_field() {
        Measure back = Measure.share("back")
                .counting(all(reentry(30, first(EventType.CLOSURE)), field(SERVICE, "maatjes")))
                .followedFor(30)
                .datedBy(first(EventType.CLOSURE))
                .build();

        ObservationTable table = table(KpiCalculator.of(back));
        assertThat(table.at("back", QUARTER, Stratum.ALL).numerator())
                .as("K1 and K2 left maatjes and came back; K3 left budget")
                .hasValue(2);
        assertThat(table.at("back", QUARTER, Stratum.ALL).denominator()).hasValue(3);
    }

    /** From the closing of a trajectory in the one part to the signal of the next one in the other. */
    @Test
    void should_count_in_parts_the_days_until_a_client_comes_back() {
        Measure until = Measure.untilReturn("until")
                .from(first(EventType.CLOSURE))
                .followedFor(30)
                .summarisedBy(Summary.MEAN)
                .build();

        ObservationTable table = table(KpiCalculator.of(until));
        assertThat(table.at("until", QUARTER, Stratum.ALL).denominator())
                .as("K1, K2 and K3")
                .hasValue(3);
        assertThat(value(table, "until", Stratum.ALL)).as("7, 7 and 8 days").isEqualTo(22 / 3.0);
    }

    /** Followed for 40 days up to 31 March: a closing on 19 February is the last one of which it is known who came back. */
    @Test
    void should_say_in_each_row_and_month_of_how_many_it_is_too_early_to_know_whether_they_come_back() {
        Measure until = Measure.untilReturn("until")
                .from(first(EventType.CLOSURE))
                .followedFor(40)
                .summarisedBy(Summary.MEAN)
                .build();
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (String closing :
                List.of("maatjes 02-19", "maatjes 02-20", "budget 02-28", "budget 03-05", "budget 03-06")) {
            String[] parts = closing.split(" ");
            builder.begin(parts[1]).client("K" + parts[1]).field(SERVICE, parts[0]);
            builder.event(EventType.SIGNAL, LocalDate.of(2025, 1, 3));
            builder.event(EventType.CLOSURE, LocalDate.parse("2025-" + parts[1]))
                    .end();
        }
        Registration registration = builder.build().value();

        for (String last : List.of("2025-02", "2025-03")) {
            KpiCalculator calculator = KpiCalculator.of(until)
                    .by(Stratifier.SERVICE)
                    .between(Periods.from("2025-01").through(last));
            ObservationTable table = calculator.over(registration);
            assertThat(calculator.tally(registration).table()).isEqualTo(table);
            List<Integer> expected = List.of(0, 2, 2, 0, 1, 2, 0, 1, 0);
            List<Stratum> strata =
                    List.of(Stratum.ALL, Stratum.of("service", "budget"), Stratum.of("service", "maatjes"));
            for (ReportingPeriod month : table.periods()) {
                for (Stratum stratum : strata) {
                    assertThat(table.at("until", month, stratum).tooRecent())
                            .as("%s %s", month, stratum)
                            .isEqualTo((long) expected.get(3 * strata.indexOf(stratum)
                                    + table.periods().indexOf(month)));
                }
            }
        }
    }

    /** Half of the days there can be lie before 18 September 1989. */
    @Test
    void should_divide_in_parts_by_a_complexity_that_was_stated_long_ago() {
        KpiCalculator calculator = KpiCalculator.of(CLIENTS)
                .by(Stratifier.COMPLEXITY)
                .between(Periods.from("1979").through("1979"));
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(1980, 3, 31));
        for (String client : List.of("K1", "K2", "K3")) {
            builder.begin("T" + client).client(client).event(EventType.SIGNAL, LocalDate.of(1979, 6, 1));
            if (!client.equals("K3")) {
                builder.event(EventType.COMPLEXITY, LocalDate.of(1979, 6, 2)).complexity(Complexity.LOW);
            }
            builder.end();
        }
        Registration registration = builder.build().value();

        ObservationTable table = calculator.tally(registration).table();
        assertThat(table).isEqualTo(calculator.over(registration));
        ReportingPeriod year = ReportingPeriod.parse("1979");
        assertThat(table.at("clients", year, Stratum.of("complexity", "LOW")).value())
                .hasValue(2);
        assertThat(table.at("clients", year, Stratum.unknown("complexity")).value())
                .hasValue(1);
    }

    /** The numbers are the same, and whose they are is not: put together with others they give other numbers. */
    @Test
    void should_tell_counts_of_other_clients_apart() {
        KpiCalculator calculator = KpiCalculator.of(CLIENTS);
        Tally ofOne = calculator.tally(registration(List.of("T1 K1 maatjes Noord 2")));
        Tally ofOther = calculator.tally(registration(List.of("T1 K2 maatjes Noord 2")));

        assertThat(ofOne.table()).isEqualTo(ofOther.table());
        assertThat(ofOne).isNotEqualTo(ofOther);
        assertThat(ofOne.cases()).isNotEqualTo(ofOther.cases()).hasToString("1 linked cases");
        assertThat(value(ofOne.merge(ofOne).table(), "clients", Stratum.ALL)).isEqualTo(1);
        assertThat(value(ofOne.merge(ofOther).table(), "clients", Stratum.ALL)).isEqualTo(2);
    }

    /** The same person on the same day, spoken to elsewhere: the table is the same, and what is stored is not. */
    @Test
    void should_tell_counts_of_other_events_apart() {
        KpiCalculator calculator = KpiCalculator.of(
                Measure.clients("spoken-to").with(EventType.CONTACT).build());
        List<Tally> tallies = new ArrayList<>();
        for (String place : List.of("thuis", "buurthuis")) {
            Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
            builder.begin("T1")
                    .client("K1")
                    .event(EventType.CONTACT, LocalDate.of(2025, 1, 10))
                    .place(place)
                    .end();
            tallies.add(calculator.tally(builder.build().value()));
        }

        assertThat(tallies.get(0).table()).isEqualTo(tallies.get(1).table());
        assertThat(tallies.get(0)).isNotEqualTo(tallies.get(1));
        assertThat(tallies.get(0).toBytes()).isNotEqualTo(tallies.get(1).toBytes());
    }

    /** Who is only spoken to again has not come back: no signal begins that trajectory. */
    @Test
    void should_not_take_a_trajectory_without_a_signal_for_a_return() {
        LocalDate closed = LocalDate.of(2025, 1, 3);
        List<Registration> parts = new ArrayList<>();
        for (EventType second : List.of(EventType.SIGNAL, EventType.CONTACT)) {
            Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
            String client = "K-" + second;
            builder.begin("A-" + second)
                    .client(client)
                    .event(EventType.SIGNAL, closed.minusDays(1))
                    .event(EventType.CLOSURE, closed)
                    .end();
            builder.begin("B-" + second)
                    .client(client)
                    .event(second, closed.plusDays(5))
                    .end();
            builder.begin("C-" + second).event(second, closed.plusDays(5)).end();
            parts.add(builder.build().value());
        }
        Measure spokenTo = Measure.clients("spoken-to").with(EventType.CONTACT).build();
        Measure back = Measure.share("back")
                .counting(reentry(30, first(EventType.CLOSURE)))
                .followedFor(30)
                .datedBy(first(EventType.CLOSURE))
                .build();
        KpiCalculator calculator = KpiCalculator.of(spokenTo, back);

        Tally forwards = calculator.tally(parts.get(0)).merge(calculator.tally(parts.get(1)));
        Tally backwards = calculator.tally(parts.get(1)).merge(calculator.tally(parts.get(0)));
        assertThat(forwards).isEqualTo(backwards);
        assertThat(forwards.toBytes()).isEqualTo(backwards.toBytes());
        assertThat(value(forwards.table(), "spoken-to", Stratum.ALL)).isEqualTo(1);
        assertThat(forwards.table().at("back", QUARTER, Stratum.ALL).numerator())
                .hasValue(1);
        assertThat(forwards.table().at("back", QUARTER, Stratum.ALL).denominator())
                .hasValue(2);
    }

    /** All on one day, some of nobody known, some with keys that begin alike, and some with the same events but another service. */
    @Test
    void should_have_one_order_whatever_comes_first() {
        KpiCalculator calculator = KpiCalculator.of(
                        CLIENTS,
                        Measure.clients("spoken-to").with(EventType.CONTACT).build())
                .by(Stratifier.SERVICE);
        List<Tally> parts = new ArrayList<>();
        for (String client : List.of("client-2", "", "zus", "client-10", "client-1")) {
            for (String service : List.of("maatjes", "", "budget")) {
                for (EventType type : List.of(EventType.CONTACT, EventType.SIGNAL)) {
                    Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
                    builder.begin("T" + client + service + type);
                    if (!client.isEmpty()) {
                        builder.client(client);
                    }
                    if (!service.isEmpty()) {
                        builder.field(SERVICE, service);
                    }
                    builder.event(type, LocalDate.of(2025, 1, 10)).end();
                    parts.add(calculator.tally(builder.build().value()));
                }
            }
        }
        Tally forwards = parts.stream().reduce(calculator.emptyTally(), Tally::merge);
        List<Tally> turned = new ArrayList<>(parts);
        Collections.reverse(turned);
        Tally backwards = turned.stream().reduce(calculator.emptyTally(), Tally::merge);

        assertThat(forwards).isEqualTo(backwards);
        assertThat(forwards.toBytes()).isEqualTo(backwards.toBytes());
        for (String name : List.of("clients", "spoken-to")) {
            assertThat(value(forwards.table(), name, Stratum.ALL)).isEqualTo(4);
            assertThat(value(forwards.table(), name, Stratum.of("service", "budget")))
                    .isEqualTo(4);
            assertThat(value(forwards.table(), name, Stratum.unknown("service")))
                    .isEqualTo(4);
        }
    }

    /** Between the first and the last trajectory of a client stand more than are looked at together. */
    @Test
    void should_count_a_client_once_whose_trajectories_lie_far_apart() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        far(builder, "first", 2);
        for (int i = 0; i < 3 * TrajectoryBlock.SIZE; i++) {
            builder.begin("X" + i)
                    .event(EventType.SIGNAL, LocalDate.of(2025, 1, 10))
                    .end();
        }
        far(builder, "last", 20);
        Registration registration = builder.build().value();
        Measure planned = Measure.clients("planned")
                .with(EventType.SIGNAL)
                .among(has(EventType.PLAN))
                .build();
        KpiCalculator calculator = KpiCalculator.of(CLIENTS, planned).by(Stratifier.SERVICE);

        ObservationTable table = calculator.over(registration);
        assertThat(value(table, "clients", Stratum.ALL)).as("K1, K2 and K3").isEqualTo(3);
        assertThat(value(table, "planned", Stratum.ALL)).as("K1 and K2").isEqualTo(2);
        assertThat(value(table, "clients", Stratum.of("service", "first"))).isEqualTo(2);
        assertThat(value(table, "clients", Stratum.of("service", "last"))).isEqualTo(2);
        assertThat(value(table, "clients", Stratum.of("service", "both"))).isEqualTo(1);
        assertThat(value(table, "planned", Stratum.of("service", "last"))).isEqualTo(1);
        assertThat(value(table, "planned", Stratum.of("service", "first"))).isEqualTo(2);
        assertThat(value(table, "planned", Stratum.of("service", "both"))).isZero();
        assertThat(calculator.tally(registration).table()).isEqualTo(table);
    }

    /** K1 has a plan twice, K2 only in the first; K3 has none, and one service. */
    private static void far(Registration.Builder builder, String when, int day) {
        LocalDate signal = LocalDate.of(2025, 1, day);
        builder.begin("A-" + when)
                .client("K1")
                .field(SERVICE, when)
                .event(EventType.SIGNAL, signal)
                .event(EventType.PLAN, signal)
                .end();
        builder.begin("B-" + when).client("K2").field(SERVICE, when).event(EventType.SIGNAL, signal);
        if (when.equals("first")) {
            builder.event(EventType.PLAN, signal);
        }
        builder.end();
        builder.begin("C-" + when)
                .client("K3")
                .field(SERVICE, "both")
                .event(EventType.SIGNAL, signal)
                .end();
    }
}
