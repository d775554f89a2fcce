package io.github.maatstaf.kpi.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a fair coin does, beside throwing it in every possible way. */
class RunLawTest {
    static IntStream sizes() {
        return IntStream.rangeClosed(1, 14);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void should_count_what_enumerating_all_throws_counts(int n) {
        int longest = RunLaw.longestUsualRun(n);
        int fewest = RunLaw.fewestUsualCrossings(n);
        int alarms = 0;
        int sevens = 0;
        for (int throwing = 0; throwing < 1 << n; throwing++) {
            int run = 1;
            int longestRun = 1;
            int crossings = 0;
            for (int i = 1; i < n; i++) {
                boolean same = (throwing >> i & 1) == (throwing >> (i - 1) & 1);
                run = same ? run + 1 : 1;
                crossings += same ? 0 : 1;
                longestRun = Math.max(longestRun, run);
            }
            alarms += longestRun > longest || crossings < fewest ? 1 : 0;
            sevens += longestRun >= 7 ? 1 : 0;
        }
        assertThat(RunLaw.falseAlarmChance(n)).isCloseTo((double) alarms / (1 << n), within(1e-12));
        assertThat(RunLaw.runChance(n, 7)).isCloseTo((double) sevens / (1 << n), within(1e-12));
    }

    /** The chances that the statistics page of the project's specification measured by full enumeration. */
    @ParameterizedTest
    @CsvSource({
        "4, 0, 0",
        "5, 0, 0",
        "6, 0.031, 0",
        "7, 0.016, 0.016",
        "8, 0.023, -1",
        "9, 0.047, -1",
        "10, 0.045, 0.039",
        "12, 0.043, 0.055",
        "16, 0.047, -1",
        "20, 0.071, 0.115"
    })
    void should_give_the_chances_that_were_measured(int useful, double anhoej, double sevens) {
        assertThat(RunLaw.falseAlarmChance(useful)).isCloseTo(anhoej, within(0.0005));
        if (sevens >= 0) {
            assertThat(RunLaw.runChance(useful, 7)).isCloseTo(sevens, within(0.0005));
        }
    }

    @Test
    void should_stay_a_probability_for_thousands_of_figures() {
        assertThat(RunLaw.falseAlarmChance(3000)).isBetween(0.03, 0.1);
        assertThat(RunLaw.runChance(3000, 7)).isBetween(0.99, 1.0);
        assertThat(RunLaw.falseAlarmChance(0)).isZero();
        assertThat(RunLaw.runChance(0, 7)).isZero();
    }
}
