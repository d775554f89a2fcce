package io.github.maatstaf.kpi.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Against a list that is sorted by comparing all that there is. */
class PackedOrderTest {
    private static final List<String> PARTS =
            List.of("", "a", "b", "ab", "trajectory-", "\u00E9", "\uD83D\uDE00", "\u0001");

    @Property(tries = 300)
    void trajectories_stand_by_day_then_by_text_then_as_they_are_compared(
            @ForAll long seed, @ForAll @IntRange(max = 300) int size, @ForAll @IntRange(min = 1, max = 40) int days) {
        assertInOrder(seed, size, days, "");
        assertInOrder(seed, size, days, "2025-ORGANISATION-");
    }

    /** More on one day than the numbers in a bucket go to. */
    @Example
    void should_order_a_great_many_on_one_day() {
        assertInOrder(1, 70_000, 1, "C");
    }

    /** Ids that begin alike, end as they begin, or have nothing in common. */
    @Example
    void should_order_ids_of_one_day_whatever_they_share() {
        for (List<String> ids : List.of(
                List.of("b1a1", "b1a15", "b2a10"),
                List.of("b1a1", "b2a11", "b1a15"),
                List.of("ab", "bax", "cac", "cby"),
                List.of("ab", "cby", "cac", "bax"),
                List.of("C-2025-10", "C-2025-9", "C-2024-11", "C-2025"))) {
            TextPoolBuilder pool = new TextPoolBuilder();
            int[] textOf = ids.stream().mapToInt(pool::add).toArray();
            char[] days = new char[ids.size()];
            PackedText texts = pool.packed();

            int[] order = PackedOrder.of(
                    ids.size(), days, textOf, texts, (one, other) -> texts.compare(textOf[one], textOf[other]));

            assertThat(IntStream.of(order).mapToObj(ids::get))
                    .containsExactlyElementsOf(ids.stream().sorted().toList());
        }
    }

    private static void assertInOrder(long seed, int size, int days, String first) {
        SplittableRandom random = new SplittableRandom(seed);
        TextPoolBuilder pool = new TextPoolBuilder();
        int[] textOf = new int[size];
        char[] dayOf = new char[size];
        int[] rest = new int[size];
        for (int i = 0; i < size; i++) {
            String text = first + part(random) + part(random) + part(random) + (size > 1000 ? i : "");
            textOf[i] = random.nextInt(20) == 0 ? -1 : pool.add(text);
            dayOf[i] = (char) (40_000 + random.nextInt(days));
            rest[i] = random.nextInt(2);
        }
        PackedText texts = pool.packed();
        Comparator<Integer> byText = (one, other) -> textOf[one] < 0 || textOf[other] < 0
                ? Integer.compare(Math.min(0, textOf[one]), Math.min(0, textOf[other]))
                : texts.compare(textOf[one], textOf[other]);
        Comparator<Integer> comparison = byText.thenComparing(i -> rest[i]);

        int[] order = PackedOrder.of(size, dayOf, textOf, texts, comparison);

        int[] expected = IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(i -> dayOf[i]).thenComparing(comparison))
                .mapToInt(i -> i)
                .toArray();
        assertThat(order).isEqualTo(expected);
    }

    private static String part(SplittableRandom random) {
        return PARTS.get(random.nextInt(PARTS.size()));
    }
}
