package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The seasonal test beside counting out every order within the seasons; reference files are compared elsewhere. */
class SeasonalMannKendallTest {
    @Provide
    Arbitrary<List<Integer>> twoSeasons() {
        return Arbitraries.integers().between(0, 4).list().ofMinSize(0).ofMaxSize(8);
    }

    @Property(tries = 100)
    void the_exact_law_is_that_of_all_orders_within_seasons(@ForAll("twoSeasons") List<Integer> values) {
        SeasonalMannKendall test = test(values, 2);
        List<Integer> odd = new ArrayList<>();
        List<Integer> even = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            (i % 2 == 0 ? even : odd).add(values.get(i));
        }
        long extreme = 0;
        long all = 0;
        for (long first : sums(even)) {
            for (long second : sums(odd)) {
                all++;
                extreme += Math.abs(first + second) >= Math.abs(test.s()) ? 1 : 0;
            }
        }
        assertThat(test.pValue(TrendMethod.SEASONAL_EXACT)).isCloseTo((double) extreme / all, within(1e-12));
        assertThat(test.pValue(TrendMethod.SEASONAL_EXACT)).isGreaterThanOrEqualTo(test.smallestPossibleP());
    }

    /** Kendall's S of every order of some values. */
    private static List<Long> sums(List<Integer> values) {
        List<Long> sums = new ArrayList<>();
        permute(new ArrayList<>(values), 0, sums);
        return sums;
    }

    private static void permute(List<Integer> values, int from, List<Long> sums) {
        if (from >= values.size() - 1) {
            long s = 0;
            for (int later = 1; later < values.size(); later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    s += Integer.signum(values.get(later) - values.get(earlier));
                }
            }
            sums.add(s);
            return;
        }
        for (int i = from; i < values.size(); i++) {
            Collections.swap(values, from, i);
            permute(values, from + 1, sums);
            Collections.swap(values, from, i);
        }
    }

    private static SeasonalMannKendall test(List<Integer> values, int seasons) {
        return SeasonalMannKendall.at(
                LongStream.range(0, values.size()).toArray(),
                values.stream().mapToDouble(Integer::doubleValue).toArray(),
                seasons);
    }

    @Property(tries = 100)
    void one_season_is_the_ordinary_test(@ForAll("twoSeasons") List<Integer> values) {
        SeasonalMannKendall test = test(values, 1);
        MannKendall ordinary = test.seasons().get(0);
        assertThat(test.s()).isEqualTo(ordinary.s());
        assertThat(test.pValue()).isEqualTo(ordinary.pValue());
        assertThat(test.tauA()).isEqualTo(ordinary.tauA());
        assertThat(test.tauB()).isEqualTo(ordinary.tauB());
        assertThat(test.pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED))
                .isEqualTo(ordinary.pValue(TrendMethod.MANN_KENDALL_NORMAL_UNCORRECTED));
        assertThat(test.z()).isEqualTo(ordinary.z());
        assertThat(test.pValue(TrendMethod.SEASONAL_NORMAL))
                .isEqualTo(ordinary.pValue(TrendMethod.MANN_KENDALL_NORMAL));
    }

    @Test
    void should_keep_a_season_in_its_place_when_periods_are_missing() {
        SeasonalMannKendall test = SeasonalMannKendall.at(new long[] {0, 4, 8, 9}, new double[] {1, 2, 4, 100}, 4);
        assertThat(test.s()).isEqualTo(3);
        assertThat(test.slopePerCycle()).hasValue(1.5);
        assertThat(test.seasons()).extracting(MannKendall::size).containsExactly(3, 1, 0, 0);
    }

    @Test
    void should_have_nothing_to_say_without_pairs_within_a_season() {
        SeasonalMannKendall none = SeasonalMannKendall.at(new long[] {0, 1, 2}, new double[] {1, 2, 3}, 4);
        assertThat(none.s()).isZero();
        assertThat(none.pValue()).isEqualTo(1);
        assertThat(none.z()).isZero();
        assertThat(none.tauA()).isEmpty();
        assertThat(none.tauB()).isEmpty();
        assertThat(none.slopePerCycle()).isEmpty();
        assertThat(none.intercept()).isEmpty();
        assertThat(none.slopeInterval(0.95)).isEmpty();
        assertThat(SeasonalMannKendall.at(new long[0], new double[0], 4).pValue())
                .isEqualTo(1);
    }

    @Test
    void should_have_an_interval_only_if_the_test_can_reach_the_confidence() {
        SeasonalMannKendall two = test(List.of(1, 2, 3, 4), 2);
        assertThat(two.smallestPossibleP()).isEqualTo(0.5);
        assertThat(two.slopeInterval(0.95)).isEmpty();
        assertThat(two.slopeInterval(0.4)).isPresent();
        // The most regular order comes exactly as often as 50 % leaves.
        assertThat(two.slopeInterval(0.5)).isPresent();
        SeasonalMannKendall flat = test(List.of(1, 2, 1, 2), 2);
        assertThat(flat.slopeInterval(0.95).orElseThrow().upper()).isZero();
    }

    @Test
    void should_refuse_what_is_no_season_and_no_law_of_it() {
        assertThatIllegalArgumentException().isThrownBy(() -> test(List.of(1, 2), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> test(List.of(1, 2), 1).pValue(TrendMethod.MANN_KENDALL_EXACT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SeasonalMannKendall.at(new long[201], new double[201], 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> SeasonalMannKendall.at(LongStream.range(0, 201).toArray(), new double[201], 1)
                                .pValue(TrendMethod.SEASONAL_EXACT));
        assertThat(test(List.of(1, 2), 1).method()).isEqualTo(TrendMethod.SEASONAL_EXACT);
        assertThat(SeasonalMannKendall.at(LongStream.range(0, 41).toArray(), new double[41], 4)
                        .method())
                .isEqualTo(TrendMethod.SEASONAL_NORMAL);
    }

    @Test
    void should_be_exact_up_to_forty_values_and_compute_the_exact_law_up_to_two_hundred() {
        assertThat(SeasonalMannKendall.at(LongStream.range(0, 40).toArray(), new double[40], 4)
                        .method())
                .isEqualTo(TrendMethod.SEASONAL_EXACT);
        assertThat(SeasonalMannKendall.at(LongStream.range(0, 200).toArray(), new double[200], 4)
                        .pValue(TrendMethod.SEASONAL_EXACT))
                .isEqualTo(1);
    }

    @Test
    void should_set_minus_zero_equal_to_zero() {
        long[] times = {0, 1};
        assertThat(SeasonalMannKendall.at(times, new double[] {0.0, -0.0}, 1))
                .isEqualTo(SeasonalMannKendall.at(times, new double[] {0.0, 0.0}, 1));
    }

    @Test
    void should_be_a_value() {
        ValueContract.hold(
                () -> test(List.of(1, 2, 3, 5), 2),
                () -> test(List.of(1, 2, 3, 6), 2),
                () -> test(List.of(1, 2, 3, 5), 1),
                () -> test(List.of(5, 3, 2, 1), 2));
        assertThat(test(List.of(1, 2, 3, 5), 2)).hasToString("S = 2 of 4 values in 2 seasons, p = 0.5");
    }

    /** Two a quarter are eight a year; the middle value 9 stands at 3.5 quarters, 7 eighths of a year. */
    @Test
    void should_go_through_the_middle_value_at_the_middle_time() {
        SeasonalMannKendall line = test(List.of(2, 4, 6, 8, 10, 12, 14, 16), 4);
        assertThat(line.slopePerCycle()).hasValue(8);
        assertThat(line.intercept()).hasValue(2);
    }
}
