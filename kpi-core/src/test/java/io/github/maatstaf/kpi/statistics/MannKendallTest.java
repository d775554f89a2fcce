package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MannKendallTest {
    @ParameterizedTest
    @CsvSource({
        "2, 1",
        "3, 0.3333333333333333",
        "4, 0.08333333333333333",
        "5, 0.016666666666666666",
        "6, 0.002777777777777778"
    })
    void should_name_the_smallest_probability_of_so_many_values(int size, double smallest) {
        // 2/n!: the two orders that only rise or only fall.
        MannKendall test = MannKendall.of(rising(size));
        assertThat(test.smallestPossibleP()).isEqualTo(smallest, within(1e-15));
        assertThat(test.pValue()).isEqualTo(smallest, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"5, 10", "6, 13", "7, 15", "8, 18", "9, 20", "10, 23", "11, 27", "12, 30"})
    void should_have_the_tabled_smallest_s_at_five_percent(int size, int s) {
        // Smallest |S| with p at most 0.05, checked against SciPy's permutation test and kendalltau (exact).
        ExactTrendLaw law = ExactTrendLaw.of(size);
        assertThat(law.twoSided(s)).isLessThanOrEqualTo(0.05);
        assertThat(law.twoSided(s - 2)).isGreaterThan(0.05);
        assertThat(MannKendall.smallestSignificantS(size, 0.95)).hasValue(s);
    }

    @Test
    void should_have_no_smallest_s_where_no_order_is_rare_enough() {
        for (int size = 0; size <= 4; size++) {
            assertThat(MannKendall.smallestSignificantS(size, 0.95)).isEmpty();
        }
        // At four values the most regular order comes once in twelve times.
        assertThat(MannKendall.smallestSignificantS(4, 0.9)).hasValue(6);
        assertThat(MannKendall.smallestSignificantS(200, 0.95)).isPresent();
        for (int size : new int[] {-1, 201}) {
            assertThatThrownBy(() -> MannKendall.smallestSignificantS(size, 0.95))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The exact law takes 0 through 200 values, not " + size);
        }
    }

    @Test
    void should_never_show_a_trend_with_four_values() {
        assertThat(ExactTrendLaw.of(4).twoSided(6)).isEqualTo(1 / 12.0, within(1e-15));
    }

    @Property(tries = 400)
    void the_exact_probability_is_the_share_of_all_orders(
            @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 0, max = 5) Integer> list) {
        double[] values = array(list);
        MannKendall test = MannKendall.of(values);
        long[] orders = new long[2];
        countOrders(values.clone(), 0, Math.abs(naiveS(values)), orders);
        assertThat(test.pValue()).isEqualTo((double) orders[0] / orders[1], within(1e-13));
    }

    @Property
    void s_has_its_range_and_parity_and_is_what_counting_pairs_gives(
            @ForAll @Size(max = 25) List<@IntRange(min = -4, max = 4) Integer> list) {
        double[] values = array(list);
        MannKendall test = MannKendall.of(values);
        long pairs = (long) values.length * (values.length - 1) / 2;
        long equal = IntStream.range(0, values.length)
                .mapToLong(i -> IntStream.range(0, i)
                        .filter(j -> values[i] == values[j])
                        .count())
                .sum();
        assertThat(test.s()).isEqualTo(naiveS(values)).isBetween(-pairs, pairs);
        assertThat((test.s() - (pairs - equal)) % 2).isZero();
        assertThat(test.pValue()).isGreaterThan(0).isLessThanOrEqualTo(1);
        assertThat(test.pValue()).isGreaterThanOrEqualTo(test.smallestPossibleP() - 1e-15);
    }

    @Property
    void the_exact_law_comes_near_the_normal_one_with_many_values(
            @ForAll @Size(40) List<@IntRange(min = 0, max = 1000) Integer> list) {
        MannKendall test = MannKendall.of(array(list));
        assertThat(test.pValue(TrendMethod.MANN_KENDALL_EXACT))
                .isEqualTo(test.pValue(TrendMethod.MANN_KENDALL_NORMAL), within(0.005));
    }

    @Test
    void should_be_exact_up_to_forty_values_and_normal_above() {
        assertThat(MannKendall.of(rising(40)).method()).isEqualTo(TrendMethod.MANN_KENDALL_EXACT);
        assertThat(MannKendall.of(rising(41)).method()).isEqualTo(TrendMethod.MANN_KENDALL_NORMAL);
    }

    @Test
    void should_say_nothing_about_equal_values() {
        MannKendall test = MannKendall.of(7, 7, 7, 7);
        assertThat(test.z()).isZero();
        assertThat(test.variance()).isZero();
        assertThat(test.pValue()).isEqualTo(1);
        for (TrendMethod method : List.of(
                TrendMethod.MANN_KENDALL_EXACT,
                TrendMethod.MANN_KENDALL_NORMAL,
                TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED)) {
            assertThat(test.pValue(method)).as(method.citation()).isEqualTo(1);
        }
        assertThat(test.tauA()).isEmpty();
        assertThat(test.tauB()).isEmpty();
    }

    @Test
    void should_answer_without_values_and_with_one() {
        for (MannKendall test : List.of(MannKendall.of(), MannKendall.of(3))) {
            assertThat(test.s()).isZero();
            assertThat(test.pValue()).isEqualTo(1);
            assertThat(test.smallestPossibleP()).isEqualTo(1);
            assertThat(test.tauA()).isEmpty();
        }
    }

    @Test
    void should_keep_tau_a_and_tau_b_apart_where_values_are_equal() {
        MannKendall test = MannKendall.of(1, 2, 2, 3);
        assertThat(test.tauA().orElseThrow()).isEqualTo(5 / 6.0, within(1e-15));
        assertThat(test.tauB().orElseThrow()).isEqualTo(5 / Math.sqrt(30), within(1e-15));
    }

    @Test
    void should_set_minus_zero_equal_to_zero() {
        assertThat(MannKendall.of(0.0, -0.0).s()).isZero();
        assertThat(MannKendall.of(0.0, -0.0, 1).variance())
                .isEqualTo(MannKendall.of(0, 0, 1).variance());
    }

    @Test
    void should_refuse_what_it_cannot_compute() {
        assertThatThrownBy(() -> MannKendall.of(1, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NaN");
        assertThatThrownBy(() -> MannKendall.of(rising(201)).pValue(TrendMethod.MANN_KENDALL_EXACT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("201");
        assertThatThrownBy(() -> ExactTrendLaw.of(4).twoSided(5)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_print_one_line() {
        assertThat(MannKendall.of(9.91, 11.38, 13.32, 15.65, 18.51))
                .hasToString("S = 10 of 5 values, p = 0.01667 (exact)");
    }

    private static double[] rising(int size) {
        return IntStream.range(0, size).asDoubleStream().toArray();
    }

    private static double[] array(List<Integer> list) {
        return list.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    private static long naiveS(double[] values) {
        long s = 0;
        for (int i = 0; i < values.length; i++) {
            for (int j = i + 1; j < values.length; j++) {
                s += (long) Math.signum(values[j] - values[i]);
            }
        }
        return s;
    }

    /** Goes through every order of the values: counts[0] those at least as far from 0, counts[1] all. */
    private static void countOrders(double[] values, int fixed, long distance, long[] counts) {
        if (fixed == values.length) {
            counts[0] += Math.abs(naiveS(values)) >= distance ? 1 : 0;
            counts[1]++;
            return;
        }
        for (int i = fixed; i < values.length; i++) {
            swap(values, fixed, i);
            countOrders(values, fixed + 1, distance, counts);
            swap(values, fixed, i);
        }
    }

    private static void swap(double[] values, int i, int j) {
        double value = values[i];
        values[i] = values[j];
        values[j] = value;
    }

    @Test
    void should_be_the_size_the_sum_and_the_ties() {
        ValueContract.hold(
                () -> MannKendall.of(1, 2, 3),
                () -> MannKendall.of(3, 2, 1),
                () -> MannKendall.of(1, 2, 2),
                () -> MannKendall.of(1, 2, 3, 3, 2, 1),
                () -> MannKendall.of(1, 2, 3).withExactUpTo(10));
    }

    @Test
    void should_take_as_many_values_for_the_exact_law_as_it_says() {
        // 2/200! is nothing that a double can hold.
        assertThat(MannKendall.of(rising(200)).pValue(TrendMethod.MANN_KENDALL_EXACT))
                .isBetween(0.0, 1e-300);
        assertThatThrownBy(() -> ExactTrendLaw.of(4).twoSided(8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("S is not 8 with 6 pairs");
    }

    /** Of 24 orders of four values 2 have |S| = 6, 8 at least 4 and 18 at least 2: three quarters. */
    @Test
    void should_take_an_s_that_is_exactly_as_rare_as_asked() {
        assertThat(MannKendall.smallestSignificantS(4, 0.25)).hasValue(2);
        assertThat(MannKendall.smallestSignificantS(4, 0.26)).hasValue(4);
    }

    @Test
    void should_be_exact_from_up_to_ten_through_up_to_two_hundred_values() {
        assertThat(MannKendall.of(rising(11)).withExactUpTo(10).method()).isEqualTo(TrendMethod.MANN_KENDALL_NORMAL);
        assertThat(MannKendall.of(rising(200)).withExactUpTo(200).method()).isEqualTo(TrendMethod.MANN_KENDALL_EXACT);
        for (int values : new int[] {9, 201}) {
            assertThatThrownBy(() -> MannKendall.of().withExactUpTo(values))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("The exact law is used up to 10 through 200 values, not " + values);
        }
    }
}
