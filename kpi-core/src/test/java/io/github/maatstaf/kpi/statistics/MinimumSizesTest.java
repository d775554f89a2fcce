package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MinimumSizesTest {
    @Test
    void should_hold_the_defaults_until_one_is_overridden() {
        MinimumSizes sizes = MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 8);
        assertThat(sizes.of(MinimumSize.TREND_TEST)).isEqualTo(8);
        assertThat(sizes.of(MinimumSize.PERCENTAGE)).isEqualTo(5);
        assertThat(sizes.reached(MinimumSize.TREND_TEST, 7)).isFalse();
        assertThat(sizes.reached(MinimumSize.TREND_TEST, 8)).isTrue();
        assertThat(MinimumSizes.withDefaults().of(MinimumSize.TREND_TEST)).isEqualTo(5);
        assertThat(sizes).hasToString("default minimum sizes, except {TREND_TEST=8}");
    }

    @Test
    void should_be_equal_to_the_defaults_again_when_set_back() {
        assertThat(MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 8).with(MinimumSize.TREND_TEST, 5))
                .isEqualTo(MinimumSizes.withDefaults())
                .hasSameHashCodeAs(MinimumSizes.withDefaults())
                .hasToString("default minimum sizes");
    }

    @Test
    void should_refuse_a_size_below_one() {
        assertThatThrownBy(() -> MinimumSizes.withDefaults().with(MinimumSize.FUNNEL_UNITS, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("FUNNEL_UNITS");
        assertThat(Arrays.stream(MinimumSize.values()).mapToInt(MinimumSize::defaultSize))
                .allMatch(size -> size >= 1);
    }

    @Test
    void should_hold_every_override() {
        MinimumSizes sizes =
                MinimumSizes.withDefaults().with(MinimumSize.FUNNEL_UNITS, 1).with(MinimumSize.TREND_TEST, 8);
        assertThat(sizes.of(MinimumSize.FUNNEL_UNITS)).isEqualTo(1);
        assertThat(sizes.of(MinimumSize.TREND_TEST)).isEqualTo(8);
        ValueContract.hold(
                () -> MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 8),
                () -> MinimumSizes.withDefaults().with(MinimumSize.TREND_TEST, 9),
                () -> MinimumSizes.withDefaults().with(MinimumSize.TREND_SLOPE, 8));
    }
}
