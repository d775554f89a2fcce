package io.github.maatstaf.kpi.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** S and the groups of equal values by merging, beside comparing every pair. */
class OrderedPairsTest {
    @Property(tries = 300)
    void merging_counts_what_comparing_every_pair_counts(
            @ForAll @IntRange(max = 300) int size,
            @ForAll @IntRange(min = 1, max = 400) int different,
            @ForAll long seed) {
        double[] values = new SplittableRandom(seed)
                .ints(size, 0, different)
                .asDoubleStream()
                .toArray();
        double[] kept = values.clone();
        OrderedPairs pairs = OrderedPairs.of(values);
        long s = 0;
        for (int later = 1; later < size; later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                s += (long) Math.signum(values[later] - values[earlier]);
            }
        }
        assertThat(pairs.s()).isEqualTo(s);
        assertThat(pairs.ties()).containsExactly(groups(values));
        assertThat(values).as("left as they were").containsExactly(kept);
    }

    private static int[] groups(double[] values) {
        return Arrays.stream(values)
                .distinct()
                .sorted()
                .mapToInt(value -> (int)
                        Arrays.stream(values).filter(other -> other == value).count())
                .filter(count -> count > 1)
                .toArray();
    }

    @Test
    void should_take_minus_zero_for_zero_at_any_length() {
        double[] zeros = new double[40];
        for (int i = 0; i < zeros.length; i++) {
            zeros[i] = i % 2 == 0 ? 0.0 : -0.0;
        }
        assertThat(OrderedPairs.of(zeros).s()).isZero();
        assertThat(OrderedPairs.of(zeros).ties()).containsExactly(40);
        assertThat(OrderedPairs.of(Arrays.copyOf(zeros, 5)).ties()).containsExactly(5);
    }

    /** Comparing every pair of a million figures would take a quarter of an hour. */
    @Test
    @Timeout(30)
    void should_stay_fast_for_a_million_figures() {
        double[] falling = new double[1_000_000];
        for (int i = 0; i < falling.length; i++) {
            falling[i] = -i;
        }
        assertThat(OrderedPairs.of(falling).s()).isEqualTo(-999_999L * 1_000_000 / 2);
    }
}
