package io.github.maatstaf.kpi.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineReaderTest {
    private static final int LIMIT = 64;

    record Line(long number, long offset, String text, boolean ascii, boolean terminated, boolean tooLong) {}

    private static List<Line> lines(InputStream in, int limit) {
        try {
            LineReader reader = new LineReader(in, limit);
            List<Line> lines = new ArrayList<>();
            while (reader.next()) {
                assertThat(reader.blockEnd()).isGreaterThanOrEqualTo(reader.end());
                String text = new String(
                        reader.buffer(), reader.start(), reader.end() - reader.start(), StandardCharsets.ISO_8859_1);
                lines.add(new Line(
                        reader.number(),
                        reader.offset(),
                        text,
                        reader.isAscii(),
                        reader.isTerminated(),
                        reader.isTooLong()));
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> lines(String latin) {
        return lines(new ByteArrayInputStream(latin.getBytes(StandardCharsets.ISO_8859_1)), LIMIT);
    }

    @Test
    void should_end_a_line_at_lf_crlf_and_lone_cr() {
        assertThat(lines("a\nbb\r\nc\rd"))
                .containsExactly(
                        new Line(1, 0, "a", true, true, false),
                        new Line(2, 2, "bb", true, true, false),
                        new Line(3, 6, "c", true, true, false),
                        new Line(4, 8, "d", true, false, false));
    }

    @Test
    void should_not_end_a_line_at_the_line_separator_of_unicode() {
        String text = "a\u2028b";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(lines(new ByteArrayInputStream(bytes), LIMIT)).hasSize(1);
    }

    @Test
    void should_give_blank_lines_and_no_line_for_an_empty_source() {
        assertThat(lines("\n\r\n")).extracting(Line::text).containsExactly("", "");
        assertThat(lines("")).isEmpty();
    }

    @Test
    void should_pass_over_a_byte_order_mark_at_the_start_only() {
        assertThat(lines("\u00EF\u00BB\u00BFa\n\u00EF\u00BB\u00BFb"))
                .containsExactly(
                        new Line(1, 3, "a", true, true, false),
                        new Line(2, 5, "\u00EF\u00BB\u00BFb", false, false, false));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE"})
    void should_recognise_another_encoding_without_a_mark(String encoding) throws IOException {
        byte[] bytes = "{\"id\":1}".getBytes(encoding);
        assertThat(new LineReader(new ByteArrayInputStream(bytes), LIMIT).otherEncoding())
                .contains(encoding);
    }

    @Test
    void should_recognise_another_encoding_by_its_mark() throws IOException {
        byte[] bytes = {(byte) 0xFF, (byte) 0xFE, 'a', 0};
        assertThat(new LineReader(new ByteArrayInputStream(bytes), LIMIT).otherEncoding())
                .contains("UTF-16LE");
        byte[] ordinary = "{}".getBytes(StandardCharsets.UTF_8);
        assertThat(new LineReader(new ByteArrayInputStream(ordinary), LIMIT).otherEncoding())
                .isEmpty();
    }

    @Test
    void should_mark_a_line_above_the_limit_and_go_on_behind_it() {
        String limit = "x".repeat(LIMIT);
        assertThat(lines(limit + "\n" + limit + "x\ny"))
                .extracting(Line::tooLong)
                .containsExactly(false, true, false);
    }

    @Test
    void should_pass_over_a_gigabyte_without_a_line_end_in_bounded_memory() throws IOException {
        long length = 1L << 30;
        InputStream endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int count) {
                if (given >= length) {
                    return -1;
                }
                Arrays.fill(into, from, from + count, (byte) 'x');
                given += count;
                return count;
            }
        };
        LineReader reader = new LineReader(endless, 1 << 16);
        assertThat(reader.next()).isTrue();
        assertThat(reader.isTooLong()).isTrue();
        assertThat(reader.buffer().length).isLessThan(1 << 20);
        assertThat(reader.next()).isFalse();
    }

    @Provide
    Arbitrary<byte[]> soup() {
        Arbitrary<Byte> dense = Arbitraries.of((byte) '\n', (byte) '\r', (byte) 'a', (byte) 0xC3, (byte) 0);
        return dense.array(byte[].class).ofMaxSize(300);
    }

    @Property(tries = 2000)
    void lines_are_those_of_a_plain_split_whatever_the_sizes_of_the_reads(
            @ForAll("soup") byte[] soup, @ForAll @IntRange(min = 1, max = 7) int chunk) {
        byte[] bytes = new byte[soup.length + 1];
        bytes[0] = 'a';
        System.arraycopy(soup, 0, bytes, 1, soup.length);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        List<String> expected = new ArrayList<>(Arrays.asList(text.split("\r\n|\r|\n", -1)));
        if (expected.get(expected.size() - 1).isEmpty()) {
            expected.remove(expected.size() - 1);
        }
        List<Line> found = lines(new Trickle(bytes, chunk), 1000);
        assertThat(found).extracting(Line::text).containsExactlyElementsOf(expected);
        for (Line line : found) {
            assertThat(text.substring((int) line.offset())).startsWith(line.text());
            assertThat(line.ascii()).isEqualTo(line.text().chars().allMatch(c -> c < 128));
        }
    }

    @Property(tries = 200)
    void lines_over_the_edges_of_the_buffer_are_whole(
            @ForAll @IntRange(min = 1, max = 400) int length, @ForAll @IntRange(min = 0, max = 2) int ending) {
        String end = List.of("\n", "\r", "\r\n").get(ending);
        int count = 600_000 / (length + end.length());
        byte[] bytes = ("z".repeat(length) + end).repeat(count).getBytes(StandardCharsets.ISO_8859_1);
        List<Line> found = lines(new ByteArrayInputStream(bytes), 100);
        assertThat(found).hasSize(count);
        assertThat(found).allMatch(line -> line.tooLong() == (length > 100));
        assertThat(found).allMatch(line -> line.tooLong() || line.text().length() == length);
        assertThat(found.get(count - 1).offset()).isEqualTo((count - 1L) * (length + end.length()));
    }

    @Property(tries = 100)
    void a_line_longer_than_the_buffer_leaves_the_next_one_whole(
            @ForAll @IntRange(min = 262_100, max = 262_200) int length,
            @ForAll @IntRange(min = 0, max = 2) int ending) {
        String end = List.of("\n", "\r", "\r\n").get(ending);
        byte[] bytes = ("z".repeat(length) + end + "next" + end + "last").getBytes(StandardCharsets.ISO_8859_1);
        List<Line> found = lines(new ByteArrayInputStream(bytes), 100);
        assertThat(found).extracting(Line::tooLong).containsExactly(true, false, false);
        assertThat(found.get(1).text()).isEqualTo("next");
        assertThat(found.get(1).offset()).isEqualTo(length + end.length());
        assertThat(found.get(2).text()).isEqualTo("last");
    }

    /** Gives a few bytes at a time. */
    private static final class Trickle extends ByteArrayInputStream {
        private final int chunk;

        Trickle(byte[] bytes, int chunk) {
            super(bytes);
            this.chunk = chunk;
        }

        @Override
        public synchronized int read(byte[] into, int from, int count) {
            return super.read(into, from, Math.min(count, chunk));
        }
    }

    /** Who reads a line finds its end on the way; whoever says so gets the same lines as if it had been looked for. */
    @Property(tries = 200)
    void an_end_that_is_told_is_the_one_that_is_found(
            @ForAll("sources") String source, @ForAll @IntRange(min = 1, max = 3) int each) throws IOException {
        byte[] bytes = source.getBytes(StandardCharsets.ISO_8859_1);
        LineReader told = new LineReader(new ByteArrayInputStream(bytes), 6);
        for (Line line : lines(new ByteArrayInputStream(bytes), 6)) {
            assertThat(told.next()).isTrue();
            if (line.number() % each == 0 && line.ascii()) {
                int end = told.start() + line.text().length();
                assertThat(told.endAt(end)).isEqualTo(!line.tooLong());
            }
            assertThat(told.number()).isEqualTo(line.number());
            assertThat(told.offset()).isEqualTo(line.offset());
            if (line.number() % 2 == 0) {
                assertThat(told.offsetOfNext())
                        .isGreaterThanOrEqualTo(line.offset() + line.text().length());
                assertThat(told.end() - told.start()).isEqualTo(line.text().length());
                assertThat(told.isTooLong()).isEqualTo(line.tooLong());
                assertThat(told.isTerminated()).isEqualTo(line.terminated());
                assertThat(told.isAscii()).isEqualTo(line.ascii());
            }
        }
        assertThat(told.next()).isFalse();
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of("\n", "\r\n", "\r", "a", "bcd", "e ", "\u00EB", "", "longer")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
