package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
}
