package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Numbers of days with how often they occurred, against a plain list of them. */
class DayHistogramTest {
    /** How often each of some numbers of days occurs. */
    static DayHistogram of(List<Integer> days) {
        Map<Integer, Long> counts = new TreeMap<>();
        days.forEach(day -> counts.merge(day, 1L, Long::sum));
        return DayHistogram.of(
                counts.keySet().stream().mapToInt(Integer::intValue).toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray());
    }

    private static List<Integer> days(SplittableRandom random, int size) {
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < random.nextInt(size + 1); i++) {
            days.add(random.nextInt(12));
        }
        return days;
    }

    @Property(tries = 300)
    void together_and_apart_are_those_of_the_lists(@ForAll long seed, @ForAll @IntRange(max = 30) int size) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> one = days(random, size);
        List<Integer> two = days(random, size);
        List<Integer> both = new ArrayList<>(one);
        both.addAll(two);

        DayHistogram merged = of(one).merge(of(two));
        assertThat(merged).isEqualTo(of(both)).hasSameHashCodeAs(of(both));
        assertThat(merged.total()).isEqualTo(both.size());
        assertThat(merged.without(of(two))).isEqualTo(of(one));
        assertThat(of(one).countsOf(of(both).days()))
                .containsExactly(Arrays.stream(of(both).days())
                        .mapToLong(day -> Collections.frequency(one, day))
                        .toArray());
        for (int day = 0; day < 13; day++) {
            assertThat(merged.count(day)).isEqualTo(Collections.frequency(both, day));
        }
    }

    /** A national register merges more than an int can count; what is taken away again leaves what was there. */
    @Test
    void should_count_more_than_two_billion_as_exactly() {
        long most = Integer.MAX_VALUE;
        DayHistogram many = DayHistogram.of(new int[] {2, 7}, new long[] {most - 2, 1});
        DayHistogram few = of(List.of(2, 5));
        DayHistogram one = of(List.of(7));
        DayHistogram full = many.merge(one);
        DayHistogram more = full.merge(few);

        assertThat(full).isEqualTo(DayHistogram.of(new int[] {2, 7}, new long[] {most - 2, 2}));
        assertThat(full.total()).isEqualTo(most);
        assertThat(more.days()).containsExactly(2, 5, 7);
        assertThat(more.counts()).containsExactly(most - 1, 1, 2);
        assertThat(more.total()).isEqualTo(most + 2);
        assertThat(more).isEqualTo(few.merge(full)).isNotEqualTo(full);
        assertThat(more.without(few)).isEqualTo(full);
        DayHistogram almost = DayHistogram.of(new int[] {2}, new long[] {most - 1});
        assertThat(almost.merge(of(List.of(2)))).isEqualTo(DayHistogram.of(new int[] {2}, new long[] {most}));
        DayHistogram huge = DayHistogram.of(new int[] {2}, new long[] {3 * most});
        assertThat(huge.merge(huge).counts()).containsExactly(6 * most);
        assertThat(huge.merge(few).counts()).containsExactly(3 * most + 1, 1);
        assertThat(huge.merge(few).without(huge)).isEqualTo(few);
        assertThat(huge.merge(huge)).isNotEqualTo(huge);
    }

    @Test
    void should_know_nothing_and_refuse_a_rank_that_is_not_there() {
        assertThat(of(List.of())).isSameAs(DayHistogram.EMPTY);
        assertThat(of(List.of(3)).merge(DayHistogram.EMPTY)).isEqualTo(of(List.of(3)));
        assertThat(DayHistogram.EMPTY.merge(of(List.of(3)))).isEqualTo(of(List.of(3)));
        assertThat(of(List.of(3)).without(of(List.of(3)))).isSameAs(DayHistogram.EMPTY);
        assertThat(of(List.of(3)))
                .isNotEqualTo(of(List.of(4)))
                .isNotEqualTo(of(List.of(3, 3)))
                .isNotEqualTo(3);
        assertThat(of(List.of(3, 3, 8))).hasToString("3 on 2 different numbers of days");
        DayHistogram most = DayHistogram.of(new int[] {3}, new long[] {Long.MAX_VALUE});
        assertThatThrownBy(() -> most.merge(of(List.of(3)))).isInstanceOf(ArithmeticException.class);
    }
}
