package io.github.maatstaf.kpi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Arrays;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

/** Units are made up; the numbers of FunnelPlotR are in the reference tests. */
class OverDispersionTest {
    private static OverDispersion spread(int units, FunnelScale scale) {
        long[] numerators = new long[units];
        double[] denominators = new double[units];
        Arrays.setAll(numerators, i -> 10 + i % 2 * 40);
        Arrays.fill(denominators, 100);
        return OverDispersion.of(scale, numerators, denominators);
    }

    @Test
    void should_widen_from_ten_units_only() {
        OverDispersion nine = spread(9, FunnelScale.SHARE);
        OverDispersion ten = spread(10, FunnelScale.SHARE);
        assertThat(nine.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(nine.drawnLimitsAt(100)).isEqualTo(nine.limitsAt(100));
        assertThat(nine.toString()).startsWith("9 units, variance ").endsWith("(too few to widen limits)");
        assertThat(ten.sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        assertThat(ten.drawnLimitsAt(100)).isEqualTo(ten.widenedLimitsAt(100));
        assertThat(ten.widenedLimitsAt(100).upperOuter())
                .isGreaterThan(ten.limitsAt(100).upperOuter());
        assertThat(ten.toString()).doesNotContain("too few");
        assertThat(ten.scale()).isEqualTo(FunnelScale.SHARE);
        assertThat(ten.units()).isEqualTo(10);
        assertThat(ten.average()).isEqualTo(0.3);
        assertThat(spread(1, FunnelScale.SHARE).toString()).startsWith("1 unit, variance 0 times");
        assertThat(spread(1, FunnelScale.SHARE).extraVariance()).isZero();
    }

    @Property
    void the_limits_rise_and_hold_the_average(
            @ForAll FunnelScale scale,
            @ForAll @IntRange(min = 2, max = 30) int units,
            @ForAll @IntRange(min = 1, max = 400) int size) {
        OverDispersion spread = spread(units, scale);
        for (FunnelLimits limits : new FunnelLimits[] {spread.limitsAt(size), spread.widenedLimitsAt(size)}) {
            assertThat(spread.average()).isBetween(limits.lowerInner() - 1e-12, limits.upperInner() + 1e-12);
        }
        assertThat(spread.extraVariance()).isNotNegative();
    }

    /** By hand: without a share at either end that is drawn in, one unit far off counts in full. */
    @Test
    void should_draw_in_as_large_a_share_as_was_asked_for() {
        long[] counts = {50, 50, 50, 50, 50, 50, 50, 50, 50, 90};
        double[] sizes = new double[10];
        Arrays.fill(sizes, 100);
        OverDispersion usual = OverDispersion.of(FunnelScale.SHARE, counts, sizes);
        OverDispersion hardly = OverDispersion.of(FunnelScale.SHARE, counts, sizes, 0.01);
        assertThat(usual.tail()).isEqualTo(0.1);
        assertThat(hardly.tail()).isEqualTo(0.01);
        assertThat(hardly.ratio().orElseThrow()).isGreaterThan(usual.ratio().orElseThrow() * 2);
        assertThat(OverDispersion.of(FunnelScale.SHARE, counts, sizes, 0.1)).isEqualTo(usual);
        assertThat(hardly).isNotEqualTo(usual);
        for (double tail : new double[] {0, 0.5, Double.NaN}) {
            assertThatThrownBy(() -> OverDispersion.of(FunnelScale.SHARE, counts, sizes, tail))
                    .hasMessageContaining("not " + tail);
        }
    }

    @Test
    void should_answer_units_without_events() {
        OverDispersion zeros = OverDispersion.of(FunnelScale.RATIO_LOG, new long[] {0, 0}, new double[] {3, 4});
        assertThat(zeros.deviation(0)).isEmpty();
        assertThat(zeros.ratio()).isEmpty();
        assertThat(zeros.extraVariance()).isZero();
        assertThat(zeros.toString()).contains("an unknown number of times");
        assertThat(zeros.widenedPositionOf(0)).isEqualTo(FunnelPosition.BELOW_OUTER);
        OverDispersion rates = OverDispersion.of(FunnelScale.RATE_LOG, new long[] {0, 0}, new double[] {3, 4});
        assertThat(rates.limitsAt(5)).isEqualTo(new FunnelLimits(0, 0, 0, 0));
        assertThatThrownBy(() -> zeros.deviation(2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> zeros.widenedPositionOf(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> zeros.limitsAt(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> rates.limitsAt(Double.NaN)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> OverDispersion.of(FunnelScale.SHARE, new long[0], new double[0]))
                .hasMessageContaining("at least 1");
        assertThatThrownBy(() -> OverDispersion.of(FunnelScale.SHARE, new long[1], new double[2]))
                .hasMessageContaining("not 1 and 2");
        assertThatThrownBy(() -> OverDispersion.of(FunnelScale.SHARE, new long[] {5}, new double[] {4}))
                .hasMessageContaining("5 and 4.0");
        assertThat(OverDispersion.of(FunnelScale.RATIO_ROOT, new long[] {5}, new double[] {4})
                        .units())
                .isEqualTo(1);
        assertThatThrownBy(() -> OverDispersion.of(FunnelScale.SHARE, new long[] {-1}, new double[] {4}))
                .hasMessageContaining("-1");
        assertThatThrownBy(() -> OverDispersion.of(FunnelScale.SHARE, new long[] {1}, new double[] {0}))
                .hasMessageContaining("0.0");
        ValueContract.hold(
                () -> spread(4, FunnelScale.SHARE),
                () -> spread(5, FunnelScale.SHARE),
                () -> spread(4, FunnelScale.RATE_LOG),
                () -> OverDispersion.of(FunnelScale.SHARE, new long[] {1}, new double[] {4}));
    }

    @Test
    void should_place_units_against_widened_limits() {
        OverDispersion spread = OverDispersion.of(
                FunnelScale.RATIO_ROOT, new long[] {100, 1, 150, 75, 128}, new double[] {100, 100, 100, 100, 100});
        assertThat(spread.limitsAt(100).upperInner()).isCloseTo(1.2163, within(1e-4));
        FunnelLimits limits = new FunnelLimits(0.5, 0.8, 1.2, 1.5);
        assertThat(FunnelPosition.within(1.6, limits)).isEqualTo(FunnelPosition.ABOVE_OUTER);
        assertThat(FunnelPosition.within(1.5, limits)).isEqualTo(FunnelPosition.ABOVE_INNER);
        assertThat(FunnelPosition.within(1.2, limits)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(FunnelPosition.within(0.8, limits)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(FunnelPosition.within(0.79, limits)).isEqualTo(FunnelPosition.BELOW_INNER);
        assertThat(FunnelPosition.within(0.5, limits)).isEqualTo(FunnelPosition.BELOW_INNER);
        assertThat(FunnelPosition.within(0.49, limits)).isEqualTo(FunnelPosition.BELOW_OUTER);
    }

    /**
     * By hand from appendix A.1.1 of Spiegelhalter (2005), for ten people and a half: 0.025 lies between the probabilities
     * of at most 1 (11/1024) and of at most 2 (56/1024).
     */
    @Test
    void should_give_exact_limits_between_whole_counts() {
        Funnel funnel = Funnel.builder()
                .own("a", 5, 10)
                .other(5, 10)
                .method(FunnelMethod.EXACT)
                .build()
                .value();
        double part = (56.0 / 1024 - 0.025) / (45.0 / 1024);
        assertThat(funnel.limitsAt(10).lowerInner()).isCloseTo((2 - part) / 10, within(1e-12));
        assertThat(funnel.limitsAt(10).lowerOuter())
                .isCloseTo((1 - (11.0 / 1024 - 0.001) / (10.0 / 1024)) / 10, within(1e-12));
        assertThat(funnel.method()).isEqualTo(FunnelMethod.EXACT);
        assertThat(funnel.positionOf(1, 10)).isEqualTo(FunnelPosition.BELOW_INNER);
        assertThat(funnel.positionOf(2, 10)).isEqualTo(FunnelPosition.WITHIN);
        assertThatThrownBy(() -> funnel.limitsAt(3_000_000_000L)).hasMessageContaining("2147483647");
        assertThat(funnel)
                .isNotEqualTo(
                        Funnel.builder().own("a", 5, 10).other(5, 10).build().value());
    }

    @Property
    void exact_limits_leave_out_what_they_say(
            @ForAll @IntRange(min = 1, max = 200) int size, @ForAll @IntRange(min = 1, max = 99) int percent) {
        double limit = ExactShareLimits.at(size, percent / 100.0, 0.025) * size;
        BinomialDistribution law = BinomialDistribution.of(size, percent / 100.0);
        if (limit > 0) {
            assertThat(law.cumulativeProbability((int) Math.ceil(limit - 1e-9) - 1))
                    .isLessThanOrEqualTo(0.025 + 1e-12);
        }
        assertThat(law.cumulativeProbability((int) Math.ceil(limit))).isGreaterThanOrEqualTo(0.025 - 1e-12);
    }

    @Test
    void should_say_when_the_common_spread_explains_a_position() {
        Funnel.Builder builder = Funnel.builder().own("Noord", 70, 100);
        for (int i = 0; i < 11; i++) {
            builder.other(i % 2 == 0 ? 75 : 25, 100);
        }
        Funnel funnel = builder.build().value();
        assertThat(funnel.ownPosition()).isNotEqualTo(FunnelPosition.WITHIN);
        assertThat(funnel.widenedOwnPosition()).contains(FunnelPosition.WITHIN);
        assertThat(funnel.sentence(Locale.forLanguageTag("nl")))
                .endsWith("Maar alle organisaties lopen meer uiteen dan door toeval. Daarmee vergeleken valt dit niet"
                        + " op.");
        Funnel few = Funnel.builder()
                .own("Noord", 70, 100)
                .other(75, 100)
                .other(25, 100)
                .other(25, 100)
                .build()
                .value();
        assertThat(few.overDispersion()).isEmpty();
        assertThat(few.widenedOwnPosition()).isEmpty();
        assertThat(few.sentence(Locale.ENGLISH)).doesNotContain("differ more");
        Funnel arcsine = Funnel.builder()
                .own("a", 5, 10)
                .other(5, 10)
                .method(FunnelMethod.ARCSINE)
                .build()
                .value();
        double sine = Math.sin(Math.asin(Math.sqrt(0.5)) - 1.959964 / (2 * Math.sqrt(10)));
        assertThat(arcsine.limitsAt(10).lowerInner()).isCloseTo(sine * sine, within(1e-12));
    }
}
