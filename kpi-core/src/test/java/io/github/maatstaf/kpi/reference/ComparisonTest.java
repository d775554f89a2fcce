package io.github.maatstaf.kpi.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The harness itself: a comparison that could not fail would make every reference test worthless. */
class ComparisonTest {
    private final JsonNode expected = JsonMapper.shared().readTree("{\"p\": 0.5, \"none\": null}");
    private final Comparison comparison = new Comparison("made-up case");

    @Test
    void should_fail_if_nothing_was_compared() {
        comparison.number(expected, "absent field", 1);
        assertThatThrownBy(comparison::finish)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("nothing");
    }

    @Test
    void should_fail_beyond_the_tolerance_and_pass_within_it() {
        comparison.number(expected, "p", 0.5 * (1 + 0.9e-9));
        comparison.finish();
        comparison.number(expected, "p", 0.5 * (1 + 1.1e-9));
        assertThatThrownBy(comparison::finish)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("p: expected 0.5");
        assertThat(comparison.compared()).isEqualTo(2);
        assertThat(comparison.largestRelative()).isBetween(1.0e-9, 1.2e-9);
    }

    @Test
    void should_fail_on_a_number_where_none_is_expected_and_the_other_way_round() {
        comparison.number(expected, "none", OptionalDouble.of(0));
        assertThatThrownBy(comparison::finish)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("none");
        Comparison other = new Comparison("made-up case");
        other.number(expected, "p", OptionalDouble.empty());
        assertThatThrownBy(other::finish).isInstanceOf(AssertionError.class).hasMessageContaining("none was computed");
    }

    @Test
    void should_fail_on_a_value_that_is_not_a_number() {
        comparison.number(expected, "p", Double.NaN);
        assertThatThrownBy(comparison::finish).isInstanceOf(AssertionError.class);
    }
}
