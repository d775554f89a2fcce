package io.github.maatstaf.kpi.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class PackedTest {

    @Example
    void should_hold_the_days_from_1900_to_2079() {
        assertThat(PackedDay.ofEpochDay(LocalDate.of(1900, 1, 2).toEpochDay())).isEqualTo(PackedDay.FIRST);
        assertThat(PackedDay.ofEpochDay(LocalDate.of(2079, 6, 5).toEpochDay())).isEqualTo(PackedDay.LAST);
        assertThat(PackedDay.toEpochDay(PackedDay.LAST))
                .isEqualTo((int) LocalDate.of(2079, 6, 5).toEpochDay());
    }

    /** What a key holds, in the order type, outcome, complexity, reached, reason, place, partner, life domains. */
    @Provide
    Arbitrary<List<Integer>> parts() {
        return Combinators.combine(List.of(
                        between(0, KindKey.MOST_TYPES - 1),
                        between(-1, 3),
                        between(-1, 1),
                        between(-1, 1),
                        between(-1, KindKey.MOST_REASONS - 1),
                        between(-1, KindKey.MOST_PLACES - 1),
                        between(-1, KindKey.MOST_PARTNERS - 1),
                        between(0, 127)))
                .as(List::copyOf)
                .withoutEdgeCases();
    }

    private static Arbitrary<Integer> between(int least, int most) {
        return Arbitraries.integers().between(least, most);
    }

    @Property
    void a_key_gives_back_all_that_was_put_in(
            @ForAll("parts") List<Integer> parts, @ForAll("parts") List<Integer> before) {
        assertThat(read(write(0, parts))).isEqualTo(parts);
        // What was said before is replaced, where something is said.
        long twice = write(write(0, before), parts);
        for (int i = 1; i < 7; i++) {
            assertThat(read(twice).get(i)).isEqualTo(parts.get(i) < 0 ? before.get(i) : parts.get(i));
        }
    }

    private static long write(long key, List<Integer> parts) {
        long written = key & -KindKey.MOST_TYPES | parts.get(0);
        written = parts.get(1) < 0 ? written : KindKey.withOutcome(written, parts.get(1));
        written = parts.get(2) < 0 ? written : KindKey.withComplexity(written, parts.get(2));
        written = parts.get(3) < 0 ? written : KindKey.withReached(written, parts.get(3));
        written = parts.get(4) < 0 ? written : KindKey.withReason(written, parts.get(4));
        written = parts.get(5) < 0 ? written : KindKey.withPlace(written, parts.get(5));
        written = parts.get(6) < 0 ? written : KindKey.withPartner(written, parts.get(6));
        return KindKey.withLifeDomains(written, parts.get(7));
    }

    private static List<Integer> read(long key) {
        return List.of(
                KindKey.type(key),
                KindKey.outcome(key),
                KindKey.complexity(key),
                KindKey.reached(key),
                KindKey.reason(key),
                KindKey.place(key),
                KindKey.partner(key),
                KindKey.lifeDomains(key));
    }

    @Property
    void texts_keep_their_bytes_in_any_order(@ForAll List<String> texts, @ForAll @IntRange(max = 5) int seed) {
        PackedText packed = packed(texts);
        int[] order = new java.util.Random(seed)
                .ints(texts.isEmpty() ? 0 : 7, 0, Math.max(1, texts.size()))
                .toArray();

        PackedText other = packed.inOrder(order);

        assertThat(other.size()).isEqualTo(order.length);
        for (int i = 0; i < order.length; i++) {
            assertThat(other.get(i)).isEqualTo(utf8(texts.get(order[i])));
            assertThat(packed.indexOf(other.get(i))).isEqualTo(firstIndexOf(texts, other.get(i)));
            int sign = Integer.signum(packed.compare(order[i], order[0]));
            assertThat(sign).isEqualTo(Integer.signum(comparedByCodePoint(other.get(i), other.get(0))));
        }
        assertThat(packed.indexOf("not one of them, surely")).isEqualTo(-1);
        assertThat(other).hasToString(order.length + " packed texts");
    }

    private static int firstIndexOf(List<String> texts, String text) {
        return texts.stream().map(PackedTest::utf8).toList().indexOf(text);
    }

    private static int comparedByCodePoint(String one, String other) {
        int[] a = one.codePoints().toArray();
        int[] b = other.codePoints().toArray();
        return java.util.Arrays.compare(a, b);
    }

    /** Lone surrogates have no bytes; the builder refuses them before they get here. */
    private static String utf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static PackedText packed(List<String> texts) {
        int[] starts = new int[texts.size() + 1];
        byte[] all = texts.stream()
                .map(PackedTest::utf8)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < texts.size(); i++) {
            starts[i + 1] = starts[i] + utf8(texts.get(i)).getBytes(StandardCharsets.UTF_8).length;
        }
        return new PackedText(all, starts);
    }

    @Example
    void should_link_each_trajectory_to_the_next_of_its_client() {
        PackedClients clients = new PackedClients(new int[] {0, 1, -1, 0, 1, 0}, packed(List.of("A", "B")));

        assertThat(clients.next()).containsExactly(3, 4, -1, 5, -1, -1);
        assertThat(clients.size()).isEqualTo(2);
        assertThat(clients).hasToString("2 linked").isNotEqualTo(new PackedClients(new int[0], PackedText.NONE));
    }

    /** A block of 64 texts may be longer than two bytes can tell; the last one of these begins 65,535 bytes in, or more. */
    @Example
    void should_find_long_texts_as_well_as_short_ones() {
        for (int more : new int[] {-60_000, -1, 0, 1, 60_000}) {
            List<String> texts = IntStream.range(0, 130)
                    .mapToObj(i -> i + "x".repeat(i % 64 == 62 ? 61_000 + more : 70))
                    .collect(Collectors.toCollection(ArrayList::new));
            int before = String.join("", texts.subList(0, 63)).length();
            texts.set(61, texts.get(61) + "x".repeat(Character.MAX_VALUE + more - before));
            PackedText packed = packed(texts);

            assertThat(packed.at(63)).isEqualTo(Character.MAX_VALUE + more);
            assertThat(packed.size()).isEqualTo(130);
            for (int i = 0; i < 130; i++) {
                assertThat(packed.get(i)).isEqualTo(texts.get(i));
                assertThat(packed.indexOf(texts.get(i))).isEqualTo(i);
            }
            assertThat(packed.inOrder(new int[] {129, 62}).get(1)).isEqualTo(texts.get(62));
            assertThat(packed).isEqualTo(packed(texts)).isNotEqualTo(packed(texts.subList(0, 129)));
        }
    }

    /** A field of two bytes has room for 65,534 values and for the unknown. */
    @Example
    void should_hold_a_field_of_more_values_than_two_bytes_can_tell() {
        for (int count : new int[] {3, 65_533, 65_534, 65_535, 65_536, 70_000}) {
            int[] column = new int[count + 1];
            String[] values = new String[count];
            int[][] members = new int[count][];
            for (int i = 0; i < count; i++) {
                column[i] = count - 1 - i;
                values[i] = "V" + i;
                members[i] = new int[] {i};
            }
            column[count] = -1;
            PackedField field = new PackedField(column, values, members);
            int[] codes = new int[3];
            field.copyTo(count - 2, 3, codes);

            assertThat(field.isKnown()).isTrue();
            assertThat(field.of(0)).isEqualTo(count - 1);
            assertThat(field.of(count)).isEqualTo(-1);
            assertThat(codes).containsExactly(2, 1, 0);
            assertThat(field).isEqualTo(new PackedField(column.clone(), values, members));
            column[0] = 0;
            assertThat(field).isNotEqualTo(new PackedField(column, values, members));
        }
        PackedField none = new PackedField(new int[0], new String[0], new int[0][]);
        assertThat(none.isKnown()).isFalse();
        assertThat(none.of(7)).isEqualTo(-1);
    }
}
