package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of 7 bits a byte, least significant first, as the page on the form of a tally has them; worked out by hand. */
class TallyCursorTest {
    private static TallyCursor of(String hex) {
        return new TallyCursor(HexFormat.of().parseHex(hex));
    }

    @ParameterizedTest
    @CsvSource({
        "00,0",
        "01,1",
        "7f,127",
        "8001,128",
        "ff7f,16383",
        "808001,16384",
        "ac02,300",
        "ffffffff07,2147483647",
        "ffffffffffffffff7f,9223372036854775807"
    })
    void should_read_a_number_in_its_shortest_form(String hex, long number) {
        TallyCursor cursor = of(hex + "05");

        assertThat(cursor.number()).isEqualTo(number);
        assertThat(cursor.position()).isEqualTo(hex.length() / 2);
        assertThat(cursor.left()).isEqualTo(1);
        assertThat(cursor.next()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8000 | a number before byte 2 is longer than it need be",
                "ff8000 | a number before byte 3 is longer than it need be",
                "ffffffffffffffffff01 | a number before byte 9 is too large",
                "80 | it ends in the middle, at byte 1"
            })
    void should_refuse_a_number_of_another_form(String hex, String why) {
        assertThatThrownBy(() -> of(hex).number())
                .isInstanceOf(NotATallyException.class)
                .hasMessageContaining(why);
    }

    @Test
    void should_take_a_number_from_the_least_to_the_most() {
        assertThat(of("03").number(3, 9, "it")).isEqualTo(3);
        assertThat(of("09").number(3, 9, "it")).isEqualTo(9);
        assertThatThrownBy(() -> of("02").number(3, 9, "it"))
                .hasMessageContaining("it is 2 before byte 1; expected 3 to 9");
        assertThatThrownBy(() -> of("0a").number(3, 9, "it"))
                .hasMessageContaining("it is 10 before byte 1; expected 3 to 9");
    }

    @Test
    void should_stop_where_it_is_told_to() {
        TallyCursor cursor = of("010203");
        cursor.skip(1);
        assertThatThrownBy(cursor::expectEnd).hasMessageContaining("2 bytes stand behind its end");
        cursor.endAt(2);
        assertThatThrownBy(() -> cursor.bytes(2)).hasMessageContaining("it ends in the middle, at byte 2");
        assertThat(cursor.bytes(1)).containsExactly(2);
        cursor.expectEnd();
        assertThatThrownBy(cursor::next).hasMessageContaining("it ends in the middle, at byte 2");
        assertThat(of("ff").next()).isEqualTo(255);
    }

    @Test
    void should_read_texts_in_utf_8_and_no_longer_than_anybody_writes() {
        assertThat(of("03c3a961").text()).isEqualTo("éa");
        assertThat(of("00").text()).isEmpty();
        assertThatThrownBy(() -> of("02c328").text())
                .isInstanceOf(NotATallyException.class)
                .hasMessageContaining("a text before byte 3 is not UTF-8");
        assertThatThrownBy(() -> of("0261").text()).hasMessageContaining("it ends in the middle, at byte 2");
        byte[] longest = new byte[3 + (1 << 16) + 2];
        Arrays.fill(longest, "x".getBytes(StandardCharsets.US_ASCII)[0]);
        System.arraycopy(HexFormat.of().parseHex("808004"), 0, longest, 0, 3);
        assertThat(new TallyCursor(longest).text()).hasSize(1 << 16);
        System.arraycopy(HexFormat.of().parseHex("818004"), 0, longest, 0, 3);
        assertThatThrownBy(() -> new TallyCursor(longest).text())
                .hasMessageContaining("the length of a text is 65537 before byte 3; expected 0 to 65536");
    }
}
