package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The correction for autocorrelation; its numbers are compared with two packages in the reference tests. */
class HamedRaoTest {
    @Provide
    Arbitrary<List<Integer>> values() {
        return Arbitraries.integers().between(-20, 20).list().ofMinSize(3).ofMaxSize(30);
    }

    @Property
    void the_default_never_makes_a_test_more_certain(@ForAll("values") List<Integer> values) {
        HamedRao corrected = HamedRao.of(array(values));
        double ordinary = corrected.uncorrected().pValue(TrendMethod.MANN_KENDALL_NORMAL);
        assertThat(corrected.factor()).isGreaterThanOrEqualTo(1);
        assertThat(corrected.pValue()).isGreaterThanOrEqualTo(ordinary);
        assertThat(corrected.smallestPossibleP()).isLessThanOrEqualTo(corrected.pValue());
    }

    @Property
    void the_modes_differ_only_where_the_sum_is_negative(@ForAll("values") List<Integer> values) {
        double literal = at(values, AutocorrelationMode.LITERAL).factor();
        assertThat(at(values, AutocorrelationMode.ABSOLUTE).factor())
                .isCloseTo(1 + Math.abs(literal - 1), within(1e-12));
        assertThat(at(values, AutocorrelationMode.NEVER_SMALLER).factor()).isEqualTo(Math.max(1, literal));
    }

    @Property
    void a_gap_at_the_end_of_which_one_value_stands_moves_it_away(@ForAll("values") List<Integer> values) {
        long[] times = LongStream.range(0, values.size()).toArray();
        times[times.length - 1] += 1_000_000;
        HamedRao apart = HamedRao.at(times, array(values), AutocorrelationMode.NEVER_SMALLER, values.size());
        assertThat(apart.factor()).isGreaterThanOrEqualTo(1).isFinite();
    }

    @Test
    void should_leave_equal_values_alone() {
        HamedRao flat = HamedRao.of(new double[25]);
        assertThat(flat.factor()).isEqualTo(1);
        assertThat(flat.z()).isZero();
        assertThat(flat.pValue()).isEqualTo(1);
        assertThat(flat.smallestPossibleP()).isEqualTo(1);
        assertThat(flat.slopeInterval(0.95).orElseThrow().upper()).isZero();
    }

    @Test
    void should_have_no_probability_where_the_paper_makes_the_variance_negative() {
        double[] zigzag = new double[30];
        for (int i = 0; i < zigzag.length; i++) {
            zigzag[i] = i % 2;
        }
        HamedRao literal = HamedRao.at(LongStream.range(0, 30).toArray(), zigzag, AutocorrelationMode.LITERAL, 1);
        assertThat(literal.factor()).isNegative();
        assertThat(literal.pValue()).isNaN();
        assertThat(literal.slopeInterval(0.95)).isEmpty();
        assertThat(literal.toString()).endsWith("p = undefined");
        assertThat(literal.mode()).isEqualTo(AutocorrelationMode.LITERAL);
        assertThat(HamedRao.of(zigzag).pValue()).isBetween(0.0, 1.0);
    }

    @Test
    void should_give_what_the_most_regular_order_would_by_the_normal_law() {
        // Five values on a line leave nothing to correlate: S - 1 = 9 over the root of 50/3, as R's trend has it.
        HamedRao line = HamedRao.of(1, 2, 3, 4, 5);
        assertThat(line.smallestPossibleP()).isCloseTo(0.02748633611, within(1e-9));
        assertThat(line.pValue()).isEqualTo(line.smallestPossibleP());
    }

    @Test
    void should_hear_nothing_over_a_longer_distance_than_there_are_values() {
        long[] times = {0, 1, 2, 5};
        double[] values = {9, 2, 3, 8};
        HamedRao near = HamedRao.at(times, values, AutocorrelationMode.LITERAL, 3, 0.2);
        assertThat(HamedRao.at(times, values, AutocorrelationMode.LITERAL, 1_000, 0.2))
                .isEqualTo(near);
    }

    @Test
    void should_refuse_too_few_values() {
        assertThatIllegalArgumentException().isThrownBy(() -> HamedRao.of(1, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        HamedRao.at(new long[] {0, 1, 2}, new double[] {1, 2, 3}, AutocorrelationMode.LITERAL, 0));
    }

    @Test
    void should_be_a_value() {
        ValueContract.hold(
                () -> HamedRao.of(1, 3, 2, 5),
                () -> HamedRao.of(1, 3, 2, 6),
                () -> HamedRao.of(5, 3, 2, 1),
                () -> at(List.of(1, 3, 2, 5), AutocorrelationMode.LITERAL));
        assertThat(HamedRao.of(1, 3, 2, 5).slope().slope()).isEqualTo(1.1666666666666665);
    }

    private static HamedRao at(List<Integer> values, AutocorrelationMode mode) {
        return HamedRao.at(LongStream.range(0, values.size()).toArray(), array(values), mode, values.size());
    }

    private static double[] array(List<Integer> values) {
        return values.stream().mapToDouble(Integer::doubleValue).toArray();
    }

    @Test
    void should_let_a_correlation_count_by_another_confidence() {
        double[] values = {3, 4, 2, 5, 4, 6, 3, 5, 7, 6, 8, 6, 9, 7, 8, 10, 9, 8, 11, 10};
        long[] times = LongStream.range(0, values.length).toArray();
        double strict = HamedRao.at(times, values, AutocorrelationMode.LITERAL, 19, 0.999999)
                .factor();
        assertThat(strict).isEqualTo(1);
        assertThat(HamedRao.at(times, values, AutocorrelationMode.LITERAL, 19, 0.95))
                .isEqualTo(HamedRao.at(times, values, AutocorrelationMode.LITERAL, 19));
        assertThat(HamedRao.at(times, values, AutocorrelationMode.LITERAL, 19, 0.5)
                        .factor())
                .isNotEqualTo(1);
        assertThatThrownBy(() -> HamedRao.at(times, values, AutocorrelationMode.LITERAL, 19, 95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Sen 1968: of all pairs the ends are z root(variance) / 2 away from the middle; here the variance is F times so large. */
    @Test
    void should_widen_the_interval_of_the_slope_by_the_root_of_the_factor() {
        double[] wave = new double[24];
        for (int i = 0; i < wave.length; i++) {
            wave[i] = i + 12 * Math.sin(i / 4.0);
        }
        HamedRao corrected = HamedRao.of(wave);
        assertThat(corrected.factor()).isGreaterThan(1.5);
        double[] slopes = IntStream.range(0, 24)
                .boxed()
                .flatMap(j -> IntStream.range(0, j).mapToObj(i -> (wave[j] - wave[i]) / (j - i)))
                .mapToDouble(Double::doubleValue)
                .sorted()
                .toArray();
        double reach = 1.959963984540054 * Math.sqrt(24 * 23 * 53 / 18.0 * corrected.factor());
        Interval interval = corrected.slopeInterval(0.95).orElseThrow();
        assertThat(interval.lower()).isEqualTo(slopes[(int) Math.rint((276 - reach) / 2) - 1]);
        assertThat(interval.upper()).isEqualTo(slopes[(int) Math.rint((276 + reach) / 2)]);
    }
}
