package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.process.EventType.ANALYSIS;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.KaplanMeier;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Days of waiting beside how sure they are; by hand from a table of the binomial law and one of Student's t. */
class DayFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");
    private static final Measure DAYS = Measure.duration("days")
            .from(Milestone.first(SIGNAL))
            .to(Milestone.first(ANALYSIS))
            .summarisedBy(Summary.MEAN, Summary.MEDIAN, Summary.P90)
            .build();
    private static final Measure WAITING = Measure.duration("waiting")
            .from(Milestone.first(SIGNAL))
            .to(Milestone.first(ANALYSIS))
            .includingStillWaiting()
            .build();

    /** Waits of 1 to 20 days, the first ten of them at one service; beside them some that still wait. */
    private static Registration registration(int stillWaiting) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (int days = 1; days <= 20; days++) {
            builder.begin("T" + days)
                    .field(TrajectoryField.SERVICE, days <= 10 ? "maatjes" : "eettafel")
                    .event(SIGNAL, DAY)
                    .event(ANALYSIS, DAY.plusDays(days))
                    .end();
        }
        for (int i = 0; i < stillWaiting; i++) {
            builder.begin("W" + i)
                    .event(SIGNAL, DAY)
                    .event(CLOSURE, DAY.plusDays(12))
                    .end();
        }
        return builder.build().value();
    }

    private static void assertInterval(Observation figure, double value, double lower, double upper) {
        assertThat(figure.value().orElseThrow()).as("%s", figure).isCloseTo(value, within(1e-9));
        assertThat(figure.interval().orElseThrow().lower()).as("%s", figure).isCloseTo(lower, within(1e-5));
        assertThat(figure.interval().orElseThrow().upper()).as("%s", figure).isCloseTo(upper, within(1e-5));
    }

    /**
     * Of 20, 6 to 14 lie below the median with probability 0.9586; of 10, 2 to 8 with 0.9785. With 19 degrees of freedom t
     * is 2.093024, and 20 days in a row have a standard deviation of the square root of 35; with 9 it is 2.262157.
     */
    @Test
    void should_give_days_of_waiting_their_interval() {
        ObservationTable table = KpiCalculator.of(DAYS).by(Stratifier.SERVICE).over(registration(0));
        Stratum ten = Stratum.of("service", "maatjes");

        assertInterval(table.at("days.median", QUARTER, Stratum.ALL), 10, 6, 15);
        assertInterval(table.at("days.median", QUARTER, ten), 5, 2, 9);
        assertThat(table.at("days.median", QUARTER, ten).interval())
                .map(Interval::method)
                .hasValue(IntervalMethod.ORDER_STATISTICS);
        double of20 = 2.093024 * Math.sqrt(35 / 20.0);
        assertInterval(table.at("days.mean", QUARTER, Stratum.ALL), 10.5, 10.5 - of20, 10.5 + of20);
        double of10 = 2.262157 * Math.sqrt(55 / 6.0 / 10);
        assertInterval(table.at("days.mean", QUARTER, ten), 5.5, 5.5 - of10, 5.5 + of10);
        assertThat(table.at("days.p90", QUARTER, Stratum.ALL).value()).hasValue(18);
    }

    /** The first closure ends waiting: 5 gave up after 12 days. */
    @Test
    void should_give_the_days_of_those_still_waiting_the_interval_of_their_curve() {
        Observation figure = KpiCalculator.of(WAITING).over(registration(5)).at("waiting.median", QUARTER, Stratum.ALL);
        long[] lost = new long[20];
        lost[11] = 5;
        KaplanMeier curve = KaplanMeier.of(
                IntStream.rangeClosed(1, 20).toArray(),
                IntStream.range(0, 20).mapToLong(any -> 1).toArray(),
                lost);

        assertThat(figure.value().orElseThrow()).isEqualTo(curve.quantile(50).orElseThrow());
        assertThat(figure.numerator()).hasValue(20);
        assertThat(figure.denominator()).hasValue(25);
        assertThat(figure.interval()).isPresent().isEqualTo(curve.quantileInterval(50, 0.95));
    }

    /**
     * Who had a conversation before the analysis is followed until then: three after 4 days, who had an analysis after 9, which
     * the plain median still has, and one on the first day. One who had both on one day came to the end. Whose conversation was
     * before the signal never waited.
     */
    @Test
    void should_follow_who_came_to_the_end_later_only_until_the_day_that_ends_waiting() {
        Measure untilTalk = Measure.duration("waiting")
                .from(Milestone.first(SIGNAL))
                .to(Milestone.first(ANALYSIS))
                .includingStillWaitingUntil(Milestone.first(CONVERSATION))
                .build();
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (int i = 0; i < 3; i++) {
            builder.begin("L" + i)
                    .event(SIGNAL, DAY)
                    .event(CONVERSATION, DAY.plusDays(4))
                    .event(ANALYSIS, DAY.plusDays(9))
                    .end();
        }
        builder.begin("S")
                .event(SIGNAL, DAY)
                .event(CONVERSATION, DAY.plusDays(6))
                .event(ANALYSIS, DAY.plusDays(6))
                .end();
        builder.begin("Z")
                .event(SIGNAL, DAY)
                .event(CONVERSATION, DAY)
                .event(ANALYSIS, DAY.plusDays(3))
                .end();
        builder.begin("B")
                .event(CONVERSATION, DAY.minusDays(1))
                .event(SIGNAL, DAY)
                .event(ANALYSIS, DAY)
                .end();
        for (int days : new int[] {2, 5, 8}) {
            builder.begin("E" + days)
                    .event(SIGNAL, DAY)
                    .event(ANALYSIS, DAY.plusDays(days))
                    .end();
        }
        Registration registration = builder.build().value();
        KaplanMeier curve = KaplanMeier.of(
                new int[] {0, 2, 4, 5, 6, 8}, new long[] {0, 1, 0, 1, 1, 1}, new long[] {1, 0, 3, 0, 0, 0});

        for (KpiCalculator asked : List.of(KpiCalculator.of(untilTalk), KpiCalculator.of(untilTalk, DAYS))) {
            Observation waiting = asked.over(registration).at("waiting.median", QUARTER, Stratum.ALL);
            assertThat(waiting.numerator()).hasValue(4);
            assertThat(waiting.denominator()).hasValue(8);
            assertThat(waiting.value().orElseThrow())
                    .isEqualTo(curve.quantile(50).orElseThrow())
                    .isEqualTo(6);
        }
        ObservationTable both = KpiCalculator.of(untilTalk, DAYS).over(registration);
        assertThat(both.at("days.median", QUARTER, Stratum.ALL).value()).hasValue(6);
        assertThat(both.at("days.mean", QUARTER, Stratum.ALL).value()).hasValue((3 * 9 + 6 + 3 + 0 + 2 + 5 + 8) / 9.0);
    }

    @Test
    void should_have_no_days_of_nobody() {
        Registration nobody = Registration.builder()
                .observedUntil(LocalDate.of(2025, 3, 31))
                .build()
                .value();
        ObservationTable table = KpiCalculator.of(DAYS, WAITING).over(nobody);

        assertThat(table.observations())
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(ObservationStatus.NOT_APPLICABLE))
                .allSatisfy(one -> assertThat(one.denominator()).hasValue(0));
    }
}
