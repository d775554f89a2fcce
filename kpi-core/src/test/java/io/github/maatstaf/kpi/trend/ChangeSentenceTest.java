package io.github.maatstaf.kpi.trend;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The words about a change where the two figures or an end of the interval are no difference at all. */
class ChangeSentenceTest {

    private static Observation median(String period, double value, double lower, double upper) {
        return Observation.builder("waiting-days.median", ReportingPeriod.parse(period))
                .denominator(20)
                .value(value)
                .unit(Unit.DAYS)
                .interval(Interval.of(lower, upper, 0.95, IntervalMethod.ORDER_STATISTICS))
                .build();
    }

    /** 10 (7 to 12) and 5 (1 to 9): 3 and 4 squared make 25, so that the interval of the difference begins at 5 - 5. */
    @Test
    void should_not_speak_of_less_and_more_where_the_interval_begins_or_ends_at_nothing() {
        Observation low = median("2023-Q1", 5, 1, 9);
        BaselineChange up = BaselineChange.between(low, median("2025-Q1", 10, 7, 12));
        assertThat(up.differenceInterval().orElseThrow().lower()).isZero();
        assertThat(up.status()).isEqualTo(ChangeStatus.UNCLEAR);
        assertThat(up.sentence(Locale.ENGLISH)).doesNotContain("less");

        BaselineChange down = BaselineChange.between(median("2023-Q1", 10, 7, 12), median("2025-Q1", 5, 1, 9));
        assertThat(down.differenceInterval().orElseThrow().upper()).isZero();
        assertThat(down.status()).isEqualTo(ChangeStatus.UNCLEAR);
        assertThat(down.sentence(Locale.ENGLISH)).doesNotContain(" more");
    }

    /** R, Wilson's ends of 2 of 10 and of 20 of 100: 0.05668 to 0.50984 and 0.13337 to 0.28883; squared and added. */
    @Test
    void should_print_the_interval_of_no_difference_as_it_is() {
        BaselineChange same = BaselineChange.between(
                Observation.builder("quick-start", ReportingPeriod.parse("2023-Q1"))
                        .share(2, 10)
                        .build(),
                Observation.builder("quick-start", ReportingPeriod.parse("2025-Q1"))
                        .share(20, 100)
                        .build());
        assertThat(same).hasToString("quick-start 2023-Q1 to 2025-Q1: the same (-0.3169 to 0.1686)");
    }
}
