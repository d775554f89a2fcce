package io.github.maatstaf.kpi.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class Utf8Test {
    @Test
    void should_accept_every_code_point_that_is_a_character() {
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE) {
                byte[] bytes = Character.toString(c).getBytes(StandardCharsets.UTF_8);
                assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(Utf8.WELL_FORMED);
            }
        }
    }

    @Test
    void should_say_where_a_byte_of_windows_1252_stands() {
        byte[] bytes = "caf\u00E9 x".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(3);
    }

    @Provide
    Arbitrary<byte[]> soup() {
        Arbitrary<Byte> telling = Arbitraries.of(
                        0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED,
                        0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        return telling.array(byte[].class).ofMaxSize(12);
    }

    /** The oracle is the JDK's own decoder. */
    @Property(tries = 20_000)
    void it_agrees_with_the_decoder_of_the_jdk(@ForAll("soup") byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CoderResult result = decoder.decode(in, CharBuffer.allocate(32), true);
        int expected = result.isError() ? in.position() : Utf8.WELL_FORMED;
        assertThat(Utf8.firstFault(bytes, 0, bytes.length)).isEqualTo(expected);
    }
}
