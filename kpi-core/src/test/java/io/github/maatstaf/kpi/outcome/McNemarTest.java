package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class McNemarTest {
    /** PropCIs scoreci.mp and diffpropci.mp on 3, 0, 4, 5. */
    @Test
    void should_give_intervals_of_the_difference() {
        McNemar answers = McNemar.of(3, 0, 4, 5);
        assertThat(answers.exactProbability()).isEqualTo(0.125);
        assertThat(answers.tango(0.95).lower()).isCloseTo(0.0100078582763672, within(1e-6));
        assertThat(answers.agrestiMin(0.95).upper()).isCloseTo(0.56066377505741, within(1e-12));
        assertThat(answers).hasToString("12 people: yes both times 3, only before 0, only after 4, neither time 5");
        assertThat(McNemar.of(1, 0, 0, 0).toString()).startsWith("1 person:");
        assertThat(answers.difference()).isEqualTo(4.0 / 12);
    }

    @Property
    void the_interval_holds_the_difference_and_turns_with_the_answers(
            @ForAll @IntRange(max = 30) int both,
            @ForAll @IntRange(max = 30) int before,
            @ForAll @IntRange(max = 30) int after,
            @ForAll @IntRange(min = 1, max = 30) int neither) {
        McNemar answers = McNemar.of(both, before, after, neither);
        McNemar back = McNemar.of(both, after, before, neither);
        Interval tango = answers.tango(0.95);
        assertThat(tango.contains(answers.difference())).isTrue();
        assertThat(back.tango(0.95).lower()).isCloseTo(-tango.upper(), within(1e-9));
        assertThat(back.agrestiMin(0.9).lower())
                .isCloseTo(-answers.agrestiMin(0.9).upper(), within(1e-12));
        assertThat(back.exactProbability()).isEqualTo(answers.exactProbability());
        answers.oddsRatio()
                .ifPresent(ratio -> assertThat(
                                answers.oddsRatioInterval(0.95).orElseThrow().contains(ratio))
                        .isTrue());
    }

    @Test
    void should_answer_when_nobody_changed_or_all_did() {
        McNemar nobody = McNemar.of(4, 0, 0, 5);
        assertThat(nobody.exactProbability()).isEqualTo(1);
        assertThat(nobody.chiSquared(true)).isEmpty();
        assertThat(nobody.chiSquaredProbability(false)).isEmpty();
        assertThat(nobody.oddsRatio()).isEmpty();
        assertThat(nobody.oddsRatioInterval(0.95)).isEmpty();
        assertThat(nobody.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        McNemar all = McNemar.of(0, 0, 5, 0);
        assertThat(all.tango(0.95).upper()).isEqualTo(1);
        assertThat(all.tango(0.95).lower()).isBetween(0.0, 1.0);
        assertThat(McNemar.of(0, 5, 0, 0).tango(0.95).lower()).isEqualTo(-1);
        assertThat(McNemar.of(0, 5, 0, 0).oddsRatioInterval(0.95).orElseThrow().upper())
                .isInfinite();
        assertThat(all.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(McNemar.of(0, 1, 5, 0).sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        // One less than one is none: the corrected distance never turns back.
        assertThat(McNemar.of(0, 3, 3, 0).chiSquared(true)).hasValue(0);
    }

    @Test
    void should_refuse_counts_of_nobody() {
        assertThatThrownBy(() -> McNemar.of(0, 0, 0, 0)).hasMessageContaining("at least 1 person");
        assertThatThrownBy(() -> McNemar.of(-1, 0, 0, 3)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> McNemar.of(1, -1, 0, 3)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> McNemar.of(1, 0, -1, 3)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> McNemar.of(1, 0, 0, -3)).hasMessageContaining("0 or more");
        assertThatThrownBy(() -> McNemar.of(0, Integer.MAX_VALUE, 1, 0)).hasMessageContaining("2147483647");
        assertThat(McNemar.of(0, Integer.MAX_VALUE, 0, 0).exactProbability()).isZero();
        assertThatThrownBy(() -> McNemar.of(1, 1, 1, 1).tango(1)).hasMessageContaining("Confidence");
        assertThatThrownBy(() -> McNemar.of(1, 1, 1, 1).agrestiMin(0)).hasMessageContaining("Confidence");
        assertThatThrownBy(() -> McNemar.of(1, 1, 1, 1).oddsRatioInterval(2)).hasMessageContaining("Confidence");
        ValueContract.hold(
                () -> McNemar.of(1, 2, 3, 4),
                () -> McNemar.of(2, 2, 3, 4),
                () -> McNemar.of(1, 3, 3, 4),
                () -> McNemar.of(1, 2, 4, 4),
                () -> McNemar.of(1, 2, 3, 5));
    }
}
