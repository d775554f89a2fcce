package io.github.maatstaf.kpi.json.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class SymbolReaderTest {
    @Property(tries = 500)
    void it_finds_what_a_map_finds(@ForAll List<String> texts) {
        Map<String, Integer> made = new HashMap<>();
        SymbolReader<String> symbols = new SymbolReader<>(1000, text -> {
            made.merge(text, 1, Integer::sum);
            return text + "!";
        });
        for (String text : texts) {
            char[] chars = ("ab" + text + "c").toCharArray();
            assertThat(symbols.read(chars, 2, text.length())).isEqualTo(text + "!");
        }
        made.forEach(
                (text, times) -> assertThat(times == 1 || text.length() > 128).isTrue());
    }

    @Test
    void should_stop_learning_at_its_limit_and_stay_right() {
        SymbolReader<String> symbols = new SymbolReader<>(100, text -> text + "!");
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10_000; i++) {
                char[] chars = Integer.toString(i).toCharArray();
                assertThat(symbols.read(chars, 0, chars.length)).isEqualTo(i + "!");
            }
        }
        char[] zero = {'0'};
        assertThat(symbols.read(zero, 0, 1)).isSameAs(symbols.read(zero, 0, 1));
        char[] unlearnt = "9999".toCharArray();
        assertThat(symbols.read(unlearnt, 0, 4)).isNotSameAs(symbols.read(unlearnt, 0, 4));
    }
}
