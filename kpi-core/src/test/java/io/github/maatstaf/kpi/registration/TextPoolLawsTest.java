package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.packed.TextPoolBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The pools of keys and codes against a list that is looked through. */
class TextPoolLawsTest {

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> few = Arbitraries.strings().withChars("ab").ofMaxLength(4);
        Arbitrary<String> any = Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> text.codePoints().noneMatch(it -> it >= 0xD800 && it <= 0xDFFF));
        Arbitrary<String> emoji = Arbitraries.of("😀", "👩\u200D👧", "\uD83D\uDE01x");
        return Arbitraries.oneOf(few, any, emoji).list().ofMaxSize(200).withoutEdgeCases();
    }

    @Property(tries = 300)
    void a_pool_gives_each_text_the_number_of_its_first_coming(@ForAll("texts") List<String> texts) {
        TextPoolBuilder pool = new TextPoolBuilder();
        CodeTableBuilder table = new CodeTableBuilder();
        List<String> seen = new ArrayList<>();
        for (String text : texts) {
            int expected = seen.indexOf(text);
            assertThat(pool.find(text)).isEqualTo(expected);
            if (expected < 0) {
                seen.add(text);
                expected = seen.size() - 1;
            }
            assertThat(pool.add(new StringBuilder(text))).isEqualTo(expected);
            assertThat(table.add(new StringBuilder(text), Integer.MAX_VALUE)).isEqualTo(expected);
        }
        assertThat(pool.size()).isEqualTo(seen.size());
        assertThat(table.codes()).isEqualTo(seen);
        for (int i = 0; i < seen.size(); i++) {
            assertThat(pool.packed().get(i)).isEqualTo(seen.get(i));
        }
    }

    @Property(tries = 300)
    void a_text_that_was_taken_back_was_never_there(@ForAll("texts") List<String> texts) {
        TextPoolBuilder pool = new TextPoolBuilder();
        TextPoolBuilder without = new TextPoolBuilder();
        for (int i = 0; i < texts.size(); i++) {
            boolean isNew = pool.add(texts.get(i)) == pool.size() - 1 && without.find(texts.get(i)) < 0;
            if (isNew && i % 3 == 0) {
                pool.removeLast();
            } else {
                without.add(texts.get(i));
            }
            assertThat(pool.find(texts.get(i))).isEqualTo(without.find(texts.get(i)));
        }
        assertThat(pool.packed()).isEqualTo(without.packed());
    }

    @Property(tries = 300)
    void texts_added_together_have_the_numbers_that_they_have_one_by_one(
            @ForAll("texts") List<String> before, @ForAll("texts") List<String> texts) {
        TextPoolBuilder source = new TextPoolBuilder();
        texts.forEach(source::add);
        TextPoolBuilder together = new TextPoolBuilder();
        TextPoolBuilder oneByOne = new TextPoolBuilder();
        before.forEach(together::add);
        before.forEach(oneByOne::add);
        int[] wanted =
                IntStream.range(0, source.size()).map(i -> i % 3 == 1 ? -1 : i).toArray();

        int[] added = together.addAll(source.packed(), wanted);

        for (int i = 0; i < wanted.length; i++) {
            int expected = wanted[i] < 0 ? -1 : oneByOne.add(source.packed().get(i));
            assertThat(added[i]).isEqualTo(expected);
        }
        assertThat(together.packed()).isEqualTo(oneByOne.packed());
    }

    /** The first and the last character of each length that a character has in UTF-8. */
    @Example
    void should_hold_characters_of_every_length() {
        TextPoolBuilder pool = new TextPoolBuilder();
        int[] ends = {0, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x3FFFF, 0x40000, 0x10FFFF};
        for (int codePoint : ends) {
            String text = "a" + Character.toString(codePoint) + "b";
            int index = pool.add(text);

            assertThat(pool.packed().get(index)).isEqualTo(text);
            assertThat(pool.find(text)).isEqualTo(index);
        }
        assertThat(pool.size()).isEqualTo(ends.length);
    }

    @Example
    void should_grow_to_many_texts() {
        TextPoolBuilder pool = new TextPoolBuilder();
        for (int i = 0; i < 100_000; i++) {
            assertThat(pool.add("C" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 100_000; i++) {
            assertThat(pool.find("C" + i)).isEqualTo(i);
        }
        assertThat(pool.find("C100000")).isEqualTo(-1);
    }

    @Example
    void should_say_when_a_table_is_full() {
        CodeTableBuilder table = new CodeTableBuilder();

        assertThat(table.add("a", 1)).isZero();
        assertThat(table.add("b", 1)).isEqualTo(-1);
        assertThat(table.add("a", 1)).isZero();
    }
}
