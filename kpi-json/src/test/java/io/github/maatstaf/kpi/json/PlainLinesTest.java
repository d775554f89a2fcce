package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A line of the plainest kind is read without a tokenizer, and must be read as the tokenizer reads it. A tab behind the
 * opening brace, where there was a blank, is enough for the tokenizer to be asked, and says nothing else: so the same
 * source is read in both ways.
 */
class PlainLinesTest {
    private static final List<String> LINES = List.of(
            "{ \"id\":\"C1\",\"client\":\"K1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-01-02\"}]}",
            "{ \"id\": \"C2\", \"client\": \"K2\", \"household\": \"H1\", \"predecessor\": \"C1\", \"events\":"
                    + " [{\"type\": \"SIGNAL\", \"date\": \"2025-01-02\"}, {\"date\": \"2025-02-28\", \"type\":"
                    + " \"CLOSURE\", \"reason\": \"COMPLETED\"}]}",
            "{ \"client\":\"K3\",\"organisation\":\"ORG1\",\"municipality\":\"GM0363\",\"assignment\":\"A\","
                    + "\"service\":\"help\",\"team\":\"T1\",\"neighbourhood\":\"BU03630001\",\"intervention\":\"I\","
                    + "\"signalSource\":\"GP\",\"id\":\"C3\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2024-02-29\"},"
                    + "{\"type\":\"CONTACT\",\"date\":\"2024-03-01\",\"reached\":true,\"place\":\"AT_HOME\"},"
                    + "{\"type\":\"ANALYSIS\",\"date\":\"2024-03-02\",\"lifeDomains\":[\"MEANING\",\"HOUSING\"]},"
                    + "{\"type\":\"COMPLEXITY\",\"date\":\"2024-03-02\",\"complexity\":\"HIGH\"},"
                    + "{\"type\":\"PARTNER_JOINED\",\"date\":\"2024-03-03\",\"partner\":\"GP\"},"
                    + "{\"type\":\"EVALUATION\",\"date\":\"2024-03-09\",\"outcome\":\"ADJUST\",\"lifeDomain\":\"MEANING\"}]}",
            "{ \"id\":\"C4\",\"targetGroups\":[\"YOUNG\",\"OLD\"],\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-01-02\","
                    + "\"sequence\":1,\"eventId\":\"E1\"},{\"type\":\"OWN_STEP\",\"date\":\"2025-01-02\",\"reached\":false}]}",
            "{ \"id\":\"C5\",\"client\":\"\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-02-30\"}]}",
            "{ \"id\":\"C6\",\"unknown\":\"x\",\"events\":[{\"type\":\"what is"
                    + " this\",\"date\":\"2025-03-01\",\"reason\":\"NO\"}]}",
            "{ \"id\":\"C7\",\"id\":\"C8\",\"events\":[]}",
            "{ \"id\":\"C9\",\"client\":null,\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-01\",\"date\":\"2025-03-02\"}]}",
            "{ \"id\":\"C10\",\"targetGroups\":[\"YOUNG\", \"OLD\",\"YOUNG\"],\"team\":\"\",\"events\":["
                    + "{\"type\":\"CONTACT\",\"date\":\"2025-03-01\",\"reached\":true,\"place\":\"AT_HOME\"},"
                    + "{\"type\":\"ANALYSIS\",\"date\":\"2025-03-02\",\"lifeDomains\":[\"MEANING\",\"HOUSING\"]},"
                    + "{\"type\":\"EVALUATION\",\"date\":\"2025-03-09\",\"outcome\":\"ADJUST\"},"
                    + "{\"type\":\"EVALUATION\",\"date\":\"2025-04-09\",\"outcome\":\"FINISH\"},"
                    + "{\"type\":\"EVALUATION\",\"date\":\"2025-05-09\",\"outcome\":\"ADJUST\"},"
                    + "{\"type\":\"CLOSURE\",\"date\":\"2025-05-10\",\"reason\":\"OWN_REASON\"},"
                    + "{\"type\":\"AFTERCARE\",\"date\":\"2025-06-01\",\"place\":\"\"},"
                    + "{\"type\":\"AFTERCARE\",\"date\":\"2025-06-02\",\"place\":\"a } in a text\"}]}",
            "{ \"id\":\"C11\",\"targetGroups\":[\"OLD\"],\"events\":["
                    + "{\"type\":\"CONTACT\",\"date\":\"2025-02-01\",\"reached\":true,\"place\":\"AT_HOME\"},"
                    + "{\"type\":\"ANALYSIS\",\"date\":\"2025-02-02\",\"lifeDomains\":[\"MEANING\",\"HOUSING\"]},"
                    + "{\"type\":\"CLOSURE\",\"date\":\"2025-05-10\",\"reason\":\"OWN_REASON\"},"
                    + "{\"type\":\"AFTERCARE\",\"date\":\"2025-06-01\",\"place\":\"\"},"
                    + "{\"type\":\"AFTERCARE\",\"date\":\"2025-06-02\",\"place\":\"a } in a text\"},"
                    + "{\"type\":\"what is this\",\"date\":\"2025-06-03\",\"lifeDomain\":\"NONE_OF_THESE\"},"
                    + "{\"type\":\"what is this\",\"date\":\"2025-06-04\",\"lifeDomain\":\"NONE_OF_THESE\"}]}",
            "{ \"id\":\"C\\u0031\",\"neighbourhood\":\"  \",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-01-02\"}]"
                    + " }  ");
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 1);
    private static final String SIGNS = "\"\\{}[],: tfnu0129-eE\u0001.\u007F\u00EB";

    @Test
    void should_read_plain_lines_as_the_tokenizer_reads_them() {
        assertSame(LINES);
        // C1 to C4, C6, C10 and C11, beside two plain ones before each of the eleven lines
        assertThat(read(LINES, ' ', "\n").value().size()).isEqualTo(7 + 22);
    }

    /** Not a line is left whole: a character changed, left out or put in, or a piece of another line. */
    @Test
    void should_read_damaged_lines_as_the_tokenizer_reads_them() {
        compareDamaged(40);
    }

    @Tag("slow")
    @Test
    void should_read_many_damaged_lines_as_the_tokenizer_reads_them() {
        compareDamaged(4000);
    }

    private static void compareDamaged(int rounds) {
        SplittableRandom random = new SplittableRandom(rounds);
        for (int round = 0; round < rounds; round++) {
            boolean isOnceMore = random.nextBoolean();
            assertSame(LINES.stream()
                    .flatMap(line -> isOnceMore
                            ? Stream.of(withId(line, "X", random), damaged(line, random))
                            : Stream.of(damaged(line, random)))
                    .toList());
        }
    }

    /** The same with another id, so that what it says is known when it comes again, damaged or whole. */
    private static String withId(String line, String id, SplittableRandom random) {
        return line.replace("\"id\":\"C", "\"id\":\"" + id + random.nextInt(1_000_000));
    }

    private static String damaged(String line, SplittableRandom random) {
        StringBuilder damaged = new StringBuilder(line);
        // the opening brace and the blank behind it stay, so that the blank can be exchanged
        int at = 2 + random.nextInt(line.length() - 2);
        char sign = SIGNS.charAt(random.nextInt(SIGNS.length()));
        switch (random.nextInt(4)) {
            case 0 -> damaged.setCharAt(at, sign);
            case 1 -> damaged.insert(at, sign);
            case 2 -> damaged.deleteCharAt(at);
            default -> {
                String other = LINES.get(random.nextInt(LINES.size()));
                int from = random.nextInt(other.length());
                damaged.insert(at, other, from, Math.min(other.length(), from + random.nextInt(30)));
            }
        }
        return damaged.toString();
    }

    private static void assertSame(List<String> lines) {
        for (String lineEnd : List.of("\n", "\r\n", "\r")) {
            assertSame(lines, lineEnd);
        }
    }

    private static void assertSame(List<String> lines, String lineEnd) {
        WithFindings<Registration> plain = read(lines, ' ', lineEnd);
        WithFindings<Registration> tokens = read(lines, '\t', lineEnd);
        assertThat(plain.findings()).as("%s", lines).isEqualTo(tokens.findings());
        assertThat(plain.records()).isEqualTo(tokens.records());
        assertThat(plain.isRefused()).isEqualTo(tokens.isRefused());
        if (!plain.isRefused()) {
            assertThat(plain.value()).as("%s", lines).isEqualTo(tokens.value());
        }
    }

    private static WithFindings<Registration> read(List<String> lines, char blank, String lineEnd) {
        StringBuilder source = new StringBuilder();
        for (String line : lines) {
            // two plain lines before each, so that a doubt about one does not decide how the next is read
            for (String id : List.of("P", "Q")) {
                source.append("{ \"id\":\"").append(id).append(source.length());
                source.append("\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-01-01\"}]}")
                        .append(lineEnd);
            }
            source.append('{').append(blank).append(line, 2, line.length()).append(lineEnd);
        }
        return RegistrationReader.withDefaults()
                .withToday(TODAY)
                .readFrom(new ByteArrayInputStream(source.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
