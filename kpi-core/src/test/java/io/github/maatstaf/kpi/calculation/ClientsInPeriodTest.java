package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients whose trajectories lie apart: in other blocks, in other ranges, with wrong entries and others in between. */
class ClientsInPeriodTest {
    private static final KpiCalculator CALCULATOR = KpiCalculator.ofMeasures(List.of(
                    Measure.clients("signalled").with(EventType.SIGNAL).build(),
                    Measure.clients("contacted").with(EventType.CONTACT).build()))
            .per(PeriodType.QUARTER)
            .by(Stratifier.COMPLEXITY)
            .by(Stratifier.TARGET_GROUP);

    /** Each client is counted once, whether the next trajectory is met in the range, looked up beyond it, or both. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 7, 40})
    void should_count_each_client_once_however_the_trajectories_are_divided(int ranges) {
        for (int seed = 1; seed <= 4; seed++) {
            MadeUpRegistration made = new MadeUpRegistration(seed, 1400);
            Registration registration = (seed % 2 == 0 ? made : made.whollyObserved()).whole();
            ObservationTable whole = CALCULATOR.over(registration);

            assertThat(registration.ranges(ranges).stream().collect(CALCULATOR.overRanges()))
                    .isEqualTo(whole);
        }
    }

    /** Few clients with many trajectories each: their next ones follow in the same period, over several blocks. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void should_count_few_clients_once_among_many_trajectories(int clients) {
        Registration.Builder builder =
                Registration.builder().purpose("made up").observedUntil(MadeUpRegistration.FIRST_DAY.plusDays(400));
        long first = MadeUpRegistration.FIRST_DAY.withDayOfYear(1).toEpochDay();
        for (int i = 0; i < 1500; i++) {
            // all in one quarter, every second one signalled twice
            builder.begin("T" + i).client("K" + i * 31 % clients).event(EventType.SIGNAL, first + i % 80);
            if (i % 2 == 0) {
                builder.event(EventType.SIGNAL, first + i % 80 + 5);
            }
            builder.end();
        }

        ObservationTable table = CALCULATOR.over(builder.build().value());

        assertThat(table.observations().stream()
                        .filter(figure -> figure.measure().equals("signalled")
                                && figure.stratum().isAll())
                        .findFirst()
                        .orElseThrow()
                        .value())
                .hasValue(clients);
    }

    /** One client, three trajectories: the second had a contact on a day near the ends of February, or after what was observed. */
    @ParameterizedTest
    @CsvSource({
        "2025-01-31, 2025-03-31, 1, 1, 0",
        "2025-02-01, 2025-03-31, 0, 1, 0",
        "2025-02-28, 2025-03-31, 0, 1, 0",
        "2025-03-01, 2025-03-31, 0, 1, 1",
        // counted so far, though February was not over yet
        "2025-02-20, 2025-02-20, 0, 1, 0",
        "2025-02-21, 2025-02-20, 0, 1, 0",
    })
    void should_count_a_client_in_the_month_of_each_contact(
            LocalDate contact, LocalDate observedUntil, long january, long february, long march) {
        Registration.Builder builder = Registration.builder().observedUntil(observedUntil);
        builder.begin("T1").client("K").event(EventType.SIGNAL, LocalDate.of(2025, 1, 6));
        builder.event(EventType.CONTACT, LocalDate.of(2025, 2, 10)).end();
        builder.begin("T2").client("K").event(EventType.SIGNAL, LocalDate.of(2025, 1, 7));
        builder.event(EventType.CONTACT, contact).end();
        builder.begin("T3")
                .client("K")
                .event(EventType.SIGNAL, LocalDate.of(2025, 1, 8))
                .end();

        ObservationTable table = CALCULATOR
                .between(Periods.from("2025-01").through("2025-03"))
                .over(builder.build().value());

        assertThat(Stream.of("2025-01", "2025-02", "2025-03")
                        .map(month -> table.at("contacted", month).clients().orElse(0)))
                .containsExactly(january, february, march);
    }

    /** A client with contacts before, in and after the months that are asked for, and one who is asked for by nobody. */
    @Test
    void should_count_a_client_in_each_month_with_a_contact_whenever_the_first_was() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (String service : List.of("maatjes", "eettafel")) {
            builder.begin(service).client(service).field(TrajectoryField.SERVICE, service);
            for (String day : List.of("2024-12-31", "2025-01-01", "2025-01-02", "2025-03-31", "2025-04-01")) {
                builder.event(EventType.CONTACT, LocalDate.parse(day));
            }
            builder.end();
        }
        Measure contacted = Measure.clients("contacted")
                .with(EventType.CONTACT)
                .among(CaseCondition.field(TrajectoryField.SERVICE, "maatjes"))
                .build();
        ObservationTable table = KpiCalculator.of(contacted)
                .between(Periods.from("2025-01").through("2025-03"))
                .over(builder.build().value());

        assertThat(Stream.of("2025-01", "2025-02", "2025-03")
                        .map(month -> table.at("contacted", month).value().orElseThrow()))
                .containsExactly(1.0, 0.0, 1.0);
    }
}
