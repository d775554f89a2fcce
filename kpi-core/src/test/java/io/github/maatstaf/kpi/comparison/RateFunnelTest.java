package io.github.maatstaf.kpi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RateFunnelTest {
    @Test
    void should_place_an_observed_number_against_an_expected_one() {
        // Units of the cases ratio_1 and ratio_5 of PHEindicatormethods 2.1.0, assign_funnel_significance.
        assertThat(RateFunnel.around(1).positionOf(58, 42.9)).isEqualTo(FunnelPosition.ABOVE_INNER);
        assertThat(RateFunnel.around(1).positionOf(29, 41.8)).isEqualTo(FunnelPosition.BELOW_INNER);
        assertThat(RateFunnel.around(1).positionOf(107, 111.9)).isEqualTo(FunnelPosition.WITHIN);
        assertThat(RateFunnel.around(1).positionOf(0, 50)).isEqualTo(FunnelPosition.BELOW_OUTER);
    }

    @Test
    void should_refuse_what_is_no_rate() {
        assertThatThrownBy(() -> RateFunnel.around(0)).hasMessageContaining("above 0, not 0.0");
        assertThatThrownBy(() -> RateFunnel.around(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> RateFunnel.around(1).limitsAt(0)).hasMessageContaining("from 1 event, not for 0");
        assertThatThrownBy(() -> RateFunnel.around(1).positionOf(-1, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThat(RateFunnel.around(1))
                .isEqualTo(RateFunnel.around(1.0))
                .hasSameHashCodeAs(RateFunnel.around(1.0))
                .hasToString("funnel of rates around 1.0");
    }

    @Property
    void another_unit_of_exposure_changes_nothing_but_the_unit(
            @ForAll @DoubleRange(min = 0.01, max = 10) double average,
            @ForAll @IntRange(min = 1, max = 500) int events) {
        RateFunnel one = RateFunnel.around(average);
        RateFunnel perThousand = RateFunnel.around(average * 1024);

        assertThat(perThousand.limitsAt(events).upperOuter() / 1024)
                .isCloseTo(
                        one.limitsAt(events).upperOuter(),
                        within(1e-9 * one.limitsAt(events).upperOuter()));
        assertThat(perThousand.positionOf(events, 3)).isEqualTo(one.positionOf(events, 3 * 1024.0));
    }

    @Property
    void the_limits_narrow_with_the_number_of_events(@ForAll @IntRange(min = 1, max = 500) int events) {
        FunnelLimits here = RateFunnel.around(1).limitsAt(events);
        FunnelLimits more = RateFunnel.around(1).limitsAt(events + 1);

        assertThat(more.lowerInner()).isGreaterThan(here.lowerInner());
        assertThat(more.upperOuter()).isLessThan(here.upperOuter());
        assertThat(1.0).isBetween(here.lowerInner(), here.upperInner());
    }
}
