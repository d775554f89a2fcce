package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import java.util.Arrays;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Expected numbers from SciPy 1.17.1, stats.ecdf(CensoredData).sf with confidence_interval(0.95, "log-log"). The first two
 * cases are the weeks of remission in Freireich et al. (1963), the usual textbook example.
 */
class KaplanMeierTest {
    private static final int[] TREATED = {6, 6, 6, 7, 10, 13, 16, 22, 23};
    private static final int[] TREATED_LOST = {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
    private static final int[] PLACEBO = {1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23};
    private static final int[] SEEDED = {
        1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 6, 6, 6, 6, 8, 8, 8, 8, 8, 8, 9, 9, 9, 10, 10, 11, 11, 11, 13, 14, 15,
        15, 16, 16, 17, 18, 18, 19, 19, 19, 19, 20, 20, 20, 24, 25, 25, 27, 28, 30, 41, 44, 44, 58, 70, 81, 122
    };
    private static final int[] SEEDED_LOST = {
        1, 2, 2, 6, 8, 8, 9, 10, 10, 13, 13, 14, 20, 20, 21, 21, 24, 25, 27, 28, 30, 31, 31, 31, 32, 34, 38, 38, 39, 43,
        45, 45, 48, 49, 51, 57, 57, 58, 58, 59
    };

    @Test
    void should_give_the_survival_of_the_textbook() {
        KaplanMeier treated = estimate(TREATED, TREATED_LOST);

        assertThat(treated.survival(5)).isEqualTo(1);
        assertThat(treated.survival(6)).isCloseTo(0.8571428571428571, within(1e-12));
        assertThat(treated.survival(10)).isCloseTo(0.7529411764705881, within(1e-12));
        assertThat(treated.survival(22)).isCloseTo(0.53781512605042, within(1e-12));
        assertThat(treated.survival(40)).isCloseTo(0.4481792717086834, within(1e-12));
        assertThat(treated.total()).isEqualTo(21);
        assertThat(treated.happened()).isEqualTo(9);
        assertThat(treated).hasToString("21, of whom it happened to 9; median 23 days");
    }

    @Test
    void should_give_medians_with_their_intervals() {
        assertMedian(estimate(TREATED, TREATED_LOST), 23, 13, Double.POSITIVE_INFINITY);
        assertMedian(estimate(PLACEBO, new int[0]), 8, 4, 11);
        assertMedian(estimate(SEEDED, SEEDED_LOST), 20, 16, 41);
    }

    private static void assertMedian(KaplanMeier estimate, int median, double lower, double upper) {
        Interval interval = estimate.medianInterval(0.95).orElseThrow();
        assertThat(estimate.quantile(50)).hasValue(median);
        assertThat(interval.lower()).isEqualTo(lower);
        assertThat(interval.upper()).isEqualTo(upper);
        assertThat(interval.method()).isEqualTo(IntervalMethod.KAPLAN_MEIER_LOG_LOG);
    }

    @Test
    void should_have_no_median_if_the_estimate_never_comes_down_to_a_half() {
        KaplanMeier few = estimate(new int[] {3}, new int[] {4, 5, 6});

        assertThat(few.quantile(50)).isEmpty();
        assertThat(few.quantile(25)).hasValue(3);
        assertThat(few.medianInterval(0.95)).isEmpty();
        assertThat(few).hasToString("4, of whom it happened to 1; median not reached");
        assertThat(estimate(new int[0], new int[0]).quantile(50)).isEqualTo(OptionalInt.empty());
    }

    /** Of 10 there are 5 left: exactly a half, of which doubles make a little more. */
    @Test
    void should_see_a_survival_of_exactly_a_half() {
        KaplanMeier half =
                KaplanMeier.of(new int[] {1, 2, 3, 4, 9}, new long[] {1, 2, 1, 1, 0}, new long[] {0, 0, 0, 0, 5});

        assertThat((1 - 1 / 10.0) * (1 - 2 / 9.0) * (1 - 1 / 7.0) * (1 - 1 / 6.0))
                .isGreaterThan(0.5);
        assertThat(half.quantile(50)).hasValue(4);
    }

    @Test
    void should_give_the_day_by_which_it_happened_to_everyone() {
        KaplanMeier all = estimate(new int[] {4}, new int[0]);

        assertThat(all.survival(4)).isZero();
        assertThat(all.quantile(99)).hasValue(4);
        assertThat(all.medianInterval(0.95).orElseThrow().contains(4)).isTrue();
    }

    @Test
    void should_refuse_counts_that_are_none() {
        assertThatThrownBy(() -> KaplanMeier.of(new int[] {1}, new long[] {1, 2}, new long[] {1}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 days, 2 and 1 counts");
        assertThatThrownBy(() -> KaplanMeier.of(new int[] {2, 2}, new long[2], new long[2]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("day 2");
        assertThatThrownBy(() -> KaplanMeier.of(new int[] {1}, new long[] {-1}, new long[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> estimate(PLACEBO, new int[0]).quantile(100))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("100");
    }

    @Test
    void should_be_its_counts() {
        ValueContract.hold(
                () -> estimate(TREATED, TREATED_LOST),
                () -> estimate(TREATED, new int[] {6}),
                () -> estimate(PLACEBO, new int[0]),
                () -> estimate(new int[0], PLACEBO));
    }

    private static KaplanMeier estimate(int[] happened, int[] lost) {
        int[] days = IntStream.concat(Arrays.stream(happened), Arrays.stream(lost))
                .sorted()
                .distinct()
                .toArray();
        return KaplanMeier.of(days, counts(days, happened), counts(days, lost));
    }

    private static long[] counts(int[] days, int[] all) {
        return Arrays.stream(days)
                .mapToLong(
                        day -> Arrays.stream(all).filter(other -> other == day).count())
                .toArray();
    }

    /**
     * Just before 20 thousand million there is one more left than a half: less away from it than doubles are trusted with.
     */
    @Test
    void should_not_take_hardly_more_than_a_half_for_a_half() {
        KaplanMeier half =
                KaplanMeier.of(new int[] {1, 2}, new long[] {9_999_999_999L, 1}, new long[] {0, 10_000_000_000L});

        assertThat(half.quantile(50)).hasValue(2);
        assertThat(half.quantile(49)).hasValue(1);
    }

    @Test
    void should_have_no_upper_end_where_nobody_is_left_before_it_comes_down() {
        // SciPy gives 0.945 and 0.774 as upper limits on days 1 and 2 and none on day 3.
        Interval interval =
                estimate(new int[] {1, 2, 3}, new int[0]).medianInterval(0.95).orElseThrow();

        assertThat(interval.lower()).isEqualTo(1);
        assertThat(interval.upper()).isInfinite();
    }

    /** SciPy 1.17.1: scipy.stats.ecdf(CensoredData).sf.confidence_interval(0.95, method="log-log"), read at the share left. */
    @Test
    void should_give_other_percentiles_with_their_intervals() {
        assertInterval(estimate(TREATED, TREATED_LOST), 25, 6, 22);
        assertInterval(estimate(PLACEBO, new int[0]), 25, 1, 5);
        assertInterval(estimate(PLACEBO, new int[0]), 75, 8, 22);
        assertInterval(estimate(PLACEBO, new int[0]), 90, 12, Double.POSITIVE_INFINITY);
        assertInterval(estimate(SEEDED, SEEDED_LOST), 25, 6, 13);
        assertInterval(estimate(SEEDED, SEEDED_LOST), 75, 44, Double.POSITIVE_INFINITY);
        assertInterval(estimate(SEEDED, SEEDED_LOST), 90, 70, Double.POSITIVE_INFINITY);
        assertThat(estimate(TREATED, TREATED_LOST).quantileInterval(75, 0.95)).isEmpty();
        assertThatThrownBy(() -> estimate(PLACEBO, new int[0]).quantileInterval(100, 0.95))
                .hasMessageContaining("not 100");
    }

    private static void assertInterval(KaplanMeier estimate, int percent, double lower, double upper) {
        Interval interval = estimate.quantileInterval(percent, 0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(lower);
        assertThat(interval.upper()).isEqualTo(upper);
    }

    @Test
    void should_know_percentiles_from_1_to_99() {
        assertThat(estimate(PLACEBO, new int[0]).quantile(1)).hasValue(1);
        assertThat(estimate(PLACEBO, new int[0]).quantile(99)).hasValue(23);
        assertThatThrownBy(() -> estimate(PLACEBO, new int[0]).quantile(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 0");
    }

    @Test
    void should_stay_where_it_was_on_a_day_on_which_nothing_happened() {
        KaplanMeier all = KaplanMeier.of(new int[] {1, 2}, new long[] {3, 0}, new long[] {0, 0});

        assertThat(all.survival(2)).isZero();
        assertThat(all.quantile(50)).hasValue(1);
        KaplanMeier nobody = KaplanMeier.of(new int[] {1}, new long[] {0}, new long[] {0});
        assertThat(nobody.survival(1)).isEqualTo(1);
        assertThat(nobody.quantile(50)).isEmpty();
        assertThat(nobody.medianInterval(0.95)).isEmpty();
    }
}
