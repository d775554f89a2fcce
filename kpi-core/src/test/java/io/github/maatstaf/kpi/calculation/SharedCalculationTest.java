package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Law A6, means and percentiles lie among what they summarise, and law A10, eight threads share one calculation. */
class SharedCalculationTest {
    private static final Measure DAYS = Measure.duration("days")
            .from(Milestone.first(EventType.SIGNAL))
            .to(Milestone.first(EventType.ANALYSIS))
            .summarisedBy(Summary.MEAN, Summary.percentile(1), Summary.MEDIAN, Summary.P90, Summary.percentile(99))
            .build();

    @Tag("slow")
    @Property(tries = 1000)
    void often_summaries_lie_among_the_days_of_their_cases(@ForAll long seed) {
        summaries_lie_among_the_days_of_their_cases(seed);
    }

    @Property(tries = 10)
    void summaries_lie_among_the_days_of_their_cases(@ForAll long seed) {
        Registration registration = new MadeUpRegistration(seed, 60).whole();
        KpiCalculator calculator =
                KpiCalculator.of(DAYS).per(PeriodType.QUARTER).by(Stratifier.SERVICE);
        ObservationTable table = calculator.over(registration);
        for (Observation mean : table.observations()) {
            if (!mean.measure().equals("days.mean") || mean.value().isEmpty()) {
                continue;
            }
            LongSummaryStatistics days = new LongSummaryStatistics();
            calculator.casesOf(mean, registration).counted(Trajectory.class).forEach(one -> days.accept(daysOf(one)));
            assertThat(days.getCount()).isEqualTo(mean.denominator().orElseThrow());
            assertThat(mean.value().getAsDouble())
                    .isEqualTo((double) days.getSum() / days.getCount())
                    .isBetween((double) days.getMin(), (double) days.getMax());
            double before = days.getMin();
            for (String name : List.of("days.p1", "days.median", "days.p90", "days.p99")) {
                double value =
                        table.at(name, mean.period(), mean.stratum()).value().orElseThrow();
                assertThat(value).isGreaterThanOrEqualTo(before).isLessThanOrEqualTo(days.getMax());
                before = value;
            }
            // a variance below nothing would give no interval
            mean.interval().ifPresent(interval -> {
                assertThat(interval.lower()).isLessThanOrEqualTo(mean.value().getAsDouble());
                assertThat(interval.upper()).isGreaterThanOrEqualTo(mean.value().getAsDouble());
            });
        }
    }

    private static long daysOf(Trajectory trajectory) {
        LocalDate from = trajectory.first(EventType.SIGNAL).orElseThrow().date();
        return ChronoUnit.DAYS.between(
                from, trajectory.first(EventType.ANALYSIS).orElseThrow().date());
    }

    @Test
    void should_give_eight_threads_what_it_gives_one() throws Exception {
        MadeUpRegistration made = new MadeUpRegistration(20261122, 80);
        Registration registration = made.withRecords().whole();
        KpiCalculator calculator = TallyLawsTest.calculator(20261122);
        Tally half = calculator.tally(made.ofTrajectories(i -> i % 2 == 0));
        Tally other = calculator.tally(made.ofTrajectories(i -> i % 2 == 1));
        ObservationTable table = calculator.over(registration);
        Observation figure = table.observations().get(0);
        Explanation explanation = calculator.explain(figure, registration);
        byte[] merged = half.merge(other).toBytes();
        Callable<Boolean> all = () -> calculator.over(registration).equals(table)
                && calculator.explain(figure, registration).equals(explanation)
                && Arrays.equals(half.merge(other).toBytes(), merged)
                && other.merge(half).table().equals(half.merge(other).table());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> tasks = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                tasks.add(all);
            }
            for (Future<Boolean> answer : threads.invokeAll(tasks)) {
                assertThat(answer.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }
}
