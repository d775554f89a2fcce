package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalAttainmentTest {
    private static final String[] LEVELS = {"niets", "een beetje", "zoals gehoopt", "meer", "veel meer"};

    private static GoalAttainment.Builder goals(int... levels) {
        GoalAttainment.Builder builder = GoalAttainment.builder();
        for (int level : levels) {
            builder.goal(GoalScale.of(LEVELS), level);
        }
        return builder;
    }

    /**
     * The conversion table for goals of equal weight that goes with Kiresuk and Sherman's (1968) formula gives whole
     * numbers: by the number of goals and the sum of their levels.
     */
    @ParameterizedTest
    @CsvSource({
        "1, -2, 30", "1, -1, 40", "1, 0, 50", "1, 1, 60", "1, 2, 70", "2, -4, 25", "2, -3, 31", "2, -2, 38",
                "2, -1, 44",
        "2, 1, 56", "2, 2, 62", "2, 3, 69", "2, 4, 75", "3, -6, 23", "3, -3, 36", "3, 1, 55", "3, 2, 59", "3, 6, 77"
    })
    void should_give_the_t_scores_of_the_table(int number, int sum, long expected) {
        int[] levels = new int[number];
        int left = sum;
        for (int i = 0; i < number; i++) {
            levels[i] = Math.max(-2, Math.min(2, left));
            left -= levels[i];
        }
        assertThat(Math.round(goals(levels).build().tScore())).isEqualTo(expected);
    }

    /** By hand: 10 (2 * 1 + 1 * -1) / sqrt(0.7 * 5 + 0.3 * 9) above 50. */
    @Test
    void should_weigh_goals() {
        GoalAttainment found = GoalAttainment.builder()
                .goal(GoalScale.weighted(2, LEVELS), 1)
                .goal(GoalScale.of(LEVELS), -1)
                .build();
        assertThat(found.tScore()).isCloseTo(50 + 10 / Math.sqrt(6.2), within(1e-12));
        assertThat(goals(1, 1).correlation(0).build().tScore()).isCloseTo(50 + 20 / Math.sqrt(2), within(1e-12));
        assertThat(found)
                .hasToString(
                        "2 goals: 1 further than expected, 0 as expected, 1 less far than expected. T-score 54; 50 is"
                                + " just as expected.");
        assertThat(goals(0).build().sentence(Locale.forLanguageTag("nl")))
                .isEqualTo(
                        "1 doel: 0 verder dan verwacht, 1 zoals verwacht, 0 minder ver dan verwacht. T-score 50; 50 is"
                                + " precies zoals verwacht.");
        assertThat(found.levels()).containsExactly(1, -1);
        assertThat(found.goals()).hasSize(2);
    }

    @Property
    void opposite_levels_mirror_the_score(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = -2, max = 2) Integer> levels) {
        int[] there = levels.stream().mapToInt(Integer::intValue).toArray();
        int[] back = levels.stream().mapToInt(level -> -level).toArray();
        assertThat(goals(there).build().tScore() + goals(back).build().tScore()).isCloseTo(100, within(1e-9));
        GoalAttainment found = goals(there).build();
        assertThat(found.aboveExpected() + found.asExpected() + found.belowExpected())
                .isEqualTo(levels.size());
    }

    @Test
    void should_ask_for_five_written_levels() {
        assertThatThrownBy(() -> GoalScale.of("a", "b", "c", "d")).hasMessageContaining("five levels");
        assertThatThrownBy(() -> GoalScale.of("a", "b", "c", "d", " ")).hasMessageContaining("five levels");
        assertThatThrownBy(() -> GoalScale.of("geheim", "b", "c", "d", "geheim"))
                .hasMessageContaining("not shown")
                .hasMessageNotContaining("geheim");
        assertThatThrownBy(() -> GoalScale.weighted(0, LEVELS)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> goals(3)).hasMessage("A level lies from -2 through 2, not 3");
        assertThatThrownBy(() -> goals(-3)).hasMessageContaining("not -3");
        assertThatThrownBy(() -> goals().build()).hasMessageContaining("at least one goal");
        assertThatThrownBy(() -> goals(1).correlation(1)).hasMessageContaining("below 1");
        assertThatThrownBy(() -> goals(1).correlation(-0.1)).hasMessageContaining("below 1");
        assertThat(GoalScale.of(LEVELS).anchor(-2)).isEqualTo("niets");
        assertThat(GoalScale.of(LEVELS).anchor(2)).isEqualTo("veel meer");
        assertThatThrownBy(() -> GoalScale.of(LEVELS).anchor(3)).hasMessageContaining("not 3");
        assertThat(GoalScale.of(LEVELS)).hasToString("a goal with five levels, weight 1");
        assertThat(goals(1, 2)).hasToString("Goal attainment of 2 goals, not built yet");
        ValueContract.hold(
                () -> GoalScale.of(LEVELS),
                () -> GoalScale.weighted(2, LEVELS),
                () -> GoalScale.of("a", "b", "c", "d", "e"));
        ValueContract.hold(
                () -> goals(1, 0).build(),
                () -> goals(1, 1).build(),
                () -> goals(1, 0).correlation(0.2).build(),
                () -> GoalAttainment.builder()
                        .goal(GoalScale.weighted(2, LEVELS), 1)
                        .goal(GoalScale.of(LEVELS), 0)
                        .build());
    }
}
