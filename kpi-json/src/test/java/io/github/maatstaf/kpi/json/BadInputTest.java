package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The bad inputs that a registration can hold, by the number of their row in the project's table of 80. */
class BadInputTest {
    private static final String GOOD = "{\"id\":\"G1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-01\"}]}";
    private static final String SECRET = "Kgeheim123456782";

    private static String record(String fields) {
        return "{\"id\":\"B1\"," + fields + "}";
    }

    private static String event(String fields) {
        return record("\"client\":\"" + SECRET + "\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-01\"},{"
                + fields + "}]");
    }

    private static String dated(String date) {
        return event("\"type\":\"CONTACT\",\"date\":" + date);
    }

    private static WithFindings<Registration> read(String text) {
        return RegistrationReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    static Stream<Arguments> rejectedLines() {
        return Stream.of(
                arguments("2", "\uFEFF" + GOOD, "READ-BYTE-ORDER-MARK", ""),
                arguments("10", "{\"a\":" + "[".repeat(60_000), "READ-DEPTH", ""),
                arguments("10", "[".repeat(60_000), "READ-DEPTH", ""),
                arguments("10", "{\"a\":".repeat(40) + "1" + "}".repeat(40), "READ-DEPTH", ""),
                arguments("11", "{\"id\":\"B1\",\"id\":\"B1\",\"events\":[]}", "READ-DUPLICATE-KEY", "id"),
                arguments(
                        "11",
                        event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"date\":1"),
                        "READ-DUPLICATE-KEY",
                        "date"),
                arguments("11", record("\"x\":1,\"x\":2"), "READ-DUPLICATE-KEY", "x"),
                arguments("11", record("\"x\":{\"y\":[{\"z\":1,\"z\":2}]}"), "READ-DUPLICATE-KEY", "z"),
                arguments("12", GOOD + GOOD, "READ-TRAILING", ""),
                arguments("12", GOOD + " x", "READ-TRAILING", ""),
                arguments("12", GOOD + ",", "READ-TRAILING", ""),
                arguments("13", "null", "READ-NOT-AN-OBJECT", ""),
                arguments("13", "[]", "READ-NOT-AN-OBJECT", ""),
                arguments("13", "12", "READ-NOT-AN-OBJECT", ""),
                arguments("13", "\"text\"", "READ-NOT-AN-OBJECT", ""),
                arguments("15", record("\"@class\":\"java.lang.Runtime\""), "READ-CLASS-NAME", "@class"),
                arguments("15", record("\"@type\":\"x\""), "READ-CLASS-NAME", "@type"),
                arguments("16", "// " + GOOD, "READ-SYNTAX", ""),
                arguments("16", "{'id':'B1'}", "READ-SYNTAX", ""),
                arguments("16", event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"sequence\":NaN"), "READ-SYNTAX", ""),
                arguments(
                        "16",
                        event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"sequence\":Infinity"),
                        "READ-SYNTAX",
                        ""),
                arguments("17", sequence("1e99999999"), "READ-NUMBER-RANGE", "sequence"),
                arguments("18", sequence("1".repeat(1_001)), "READ-NUMBER-LENGTH", "sequence"),
                arguments("18", sequence("1".repeat(40)), "READ-NUMBER-RANGE", "sequence"),
                arguments("19", sequence("12.9"), "READ-NOT-INTEGER", "sequence"),
                arguments("20", sequence("\"12\""), "READ-TYPE", "sequence"),
                arguments("21", sequence("\"\""), "READ-TYPE", "sequence"),
                arguments("21", dated("\"\""), "READ-MISSING", "date"),
                arguments("21", dated("null"), "READ-MISSING", "date"),
                arguments("21", "{\"id\":\"\"}", "READ-MISSING", "id"),
                arguments("21", "{\"id\":null}", "READ-MISSING", "id"),
                arguments("22", sequence("-1"), "READ-NEGATIVE", "sequence"),
                arguments("23", sequence("3000000000"), "READ-NUMBER-RANGE", "sequence"),
                arguments("23", sequence("9223372036854775808"), "READ-NUMBER-RANGE", "sequence"),
                arguments("33", dated("\"2026-02-31\""), "READ-INVALID-DATE", "date"),
                arguments("33", dated("\"2025-02-29\""), "READ-INVALID-DATE", "date"),
                arguments("34", dated("\"03-04-2026\""), "READ-INVALID-DATE", "date"),
                arguments("34", dated("\"04/13/2026\""), "READ-INVALID-DATE", "date"),
                arguments("35", dated("\"3-4-26\""), "READ-AMBIGUOUS-YEAR", "date"),
                arguments("36", dated("\"1 maart 2026\""), "READ-INVALID-DATE", "date"),
                arguments("37", dated("45000"), "READ-EXCEL-SERIAL", "date"),
                arguments("37", dated("\"45000\""), "READ-EXCEL-SERIAL", "date"),
                arguments("37", dated("[2026,1,1]"), "READ-TYPE", "date"),
                arguments("38", dated("60"), "READ-INVALID-DATE", "date"),
                arguments("38", dated("\"1900-02-29\""), "READ-INVALID-DATE", "date"),
                arguments("39", dated("\"1900-01-01\""), "READ-PLACEHOLDER-DATE", "date"),
                arguments("39", dated("\"1970-01-01\""), "READ-PLACEHOLDER-DATE", "date"),
                arguments("39", dated("\"9999-12-31\""), "READ-PLACEHOLDER-DATE", "date"),
                arguments("39", dated("\"0001-01-01\""), "READ-PLACEHOLDER-DATE", "date"),
                arguments("41", dated("\"2026-01-01T23:30:00Z\""), "READ-DATE-HAS-TIME", "date"),
                arguments("42", recorded("\"2026-03-29T02:30:00\""), "READ-INVALID-TIME", "recordedAt"),
                arguments("42", recorded("45000.5"), "READ-TYPE", "recordedAt"),
                arguments(
                        "54",
                        event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"corrects\":\"E1\""),
                        "READ-NEEDS-LEDGER",
                        "corrects"),
                arguments(
                        "54",
                        event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"withdraws\":\"E1\""),
                        "READ-NEEDS-LEDGER",
                        "withdraws"),
                arguments("58", "{\"id\":\"B\u200B1\"}", "READ-ID-CHARS", "id"),
                arguments("58", record("\"client\":\"K\uFEFF1\""), "READ-ID-CHARS", "client"),
                arguments("59", record("\"bsn\":\"111222333\""), "READ-PERSONAL-NUMBER", "bsn"),
                arguments(
                        "59",
                        record("\"Burgerservice_nummer\":111222333"),
                        "READ-PERSONAL-NUMBER",
                        "Burgerservice_nummer"),
                arguments(
                        "59",
                        event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"BSN\":1"),
                        "READ-PERSONAL-NUMBER",
                        "BSN"),
                arguments("63", record("\"neighbourhood\":\"1234 AB\""), "READ-PERSONAL-TEXT", "neighbourhood"),
                arguments("63", record("\"service\":\"jan@example.nl\""), "READ-PERSONAL-TEXT", "service"),
                arguments("63", record("\"team\":\"+31 6 12345678\""), "READ-PERSONAL-TEXT", "team"),
                arguments("63", record("\"service\":\"NL91 ABNA 0417 1643 00\""), "READ-PERSONAL-TEXT", "service"),
                arguments("66", record("\"client\":\"K\\u0000\""), "READ-TEXT-CHARS", "client"),
                arguments("66", record("\"team\":\"\\uD800\""), "READ-TEXT-CHARS", "team"),
                arguments("66", record("\"team\":\"a\\u0007b\""), "READ-TEXT-CHARS", "team"),
                arguments("66", record("\"team\":\"a\u202Eb\""), "READ-TEXT-CHARS", "team"),
                arguments("66", record("\"team\":\"a\u0000b\""), "READ-SYNTAX", ""),
                arguments("67", record("\"team\":\"" + "\uD83D\uDE00".repeat(129) + "\""), "READ-TEXT-LENGTH", "team"),
                arguments("67", "{\"id\":\"" + "x".repeat(129) + "\"}", "READ-TEXT-LENGTH", "id"),
                arguments("-", "{\"record\":\"story\",\"id\":7,\"date\":\"2025-01-01\"}", "READ-RECORD-KIND", "record"),
                arguments("-", "{\"id\":7,\"record\":\"story\"}", "READ-RECORD-KIND", "record"),
                arguments("-", "{\"record\":\"gossip\"}", "READ-UNKNOWN-RECORD-KIND", "record"),
                arguments("-", record("\"events\":{}"), "READ-TYPE", "events"),
                arguments("-", record("\"events\":[1]"), "READ-TYPE", "events"),
                arguments("-", event("\"date\":\"2025-03-01\""), "READ-MISSING", "type"),
                arguments(
                        "-",
                        event("\"type\":\"CONTACT\",\"date\":\"2025-03-01\",\"reached\":\"yes\""),
                        "READ-TYPE",
                        "reached"),
                arguments("-", "{", "READ-SYNTAX", ""),
                arguments("-", "{\"id\":\"B1\",\"events\":[{\"type\":\"SIGNAL\"", "READ-SYNTAX", ""),
                arguments("-", "x", "READ-SYNTAX", ""));
    }

    private static String sequence(String number) {
        return event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"sequence\":" + number);
    }

    private static String recorded(String time) {
        return event("\"type\":\"PLAN\",\"date\":\"2025-03-01\",\"recordedAt\":" + time);
    }

    @ParameterizedTest(name = "row {0}: {2} {3}")
    @MethodSource("rejectedLines")
    void should_reject_the_record_and_keep_its_neighbours(String row, String line, String code, String field) {
        String before = GOOD + "\n";
        String after = "\n" + GOOD.replace("G1", "G2") + "\n";
        List<Finding> given = new ArrayList<>();
        List<byte[]> bytes = new ArrayList<>();
        byte[] source = (before + line + after).getBytes(StandardCharsets.UTF_8);
        WithFindings<Registration> read = RegistrationReader.withDefaults()
                .rejectedTo((finding, raw) -> {
                    given.add(finding);
                    bytes.add(raw);
                })
                .readFrom(new ByteArrayInputStream(source));
        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(read.value().find("G2")).isPresent();
        assertThat(given).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().line()).isEqualTo(2);
            assertThat(finding.place().byteOffset()).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
            assertThat(finding.place().field()).isEqualTo(field);
            assertThat(read.findings()).contains(finding);
        });
        assertThat(bytes).singleElement().isEqualTo(line.getBytes(StandardCharsets.UTF_8));
        for (Finding finding : read.findings()) {
            String shown = finding
                    + finding.message(Locale.ENGLISH)
                    + finding.message(Locale.forLanguageTag("nl"))
                    + finding.arguments();
            assertThat(shown).doesNotContain("geheim", "123456782", "111222333", "example.nl", "12345678", "ABNA");
        }
    }

    static Stream<Arguments> keptLines() {
        String second = event("\"type\":\"PLAN\",\"date\":\"2025-03-02\"%s");
        return Stream.of(
                arguments("5", record("\"team\":\"caf\u00C3\u00A9\",\"events\":" + events()), "READ-MOJIBAKE"),
                arguments("14", record("\"colour\":\"blue\",\"events\":" + events()), "READ-UNKNOWN-FIELD"),
                arguments("14", second.formatted(",\"colour\":{\"a\":[1,2]}"), "READ-UNKNOWN-FIELD"),
                arguments("22", second.formatted(",\"sequence\":-0"), ""),
                arguments(
                        "44", second.formatted(",\"recordedAt\":\"2025-07-01T10:00:00+01:00\""), "READ-OFFSET-SUSPECT"),
                arguments(
                        "43",
                        second.formatted(",\"recordedAt\":\"2026-10-25T02:30:00+02:00\""),
                        "READ-EVENT-IDS-NOT-KEPT"),
                arguments("50", event("\"type\":\"CLOSURE\",\"date\":\"2025-03-02\""), ""),
                arguments("51", event("\"type\":\"AFTERCARE\",\"date\":\"2025-03-02\""), "PROCESS-STEP-ORDER"),
                arguments("58", "{\"id\":\" B1\u00A0\",\"events\":" + events() + "}", "READ-ID-NORMALISED"),
                arguments("58", record("\"client\":\"e\u0301\",\"events\":" + events()), "READ-ID-NORMALISED"),
                arguments("62", "{\"id\":\"123456789\",\"events\":" + events() + "}", ""),
                arguments(
                        "63",
                        event("\"type\":\"CONTACT\",\"date\":\"2025-03-02\",\"partner\":\"mevrouw Jansen\""),
                        "READ-UNMAPPED-VALUE"),
                arguments("67", record("\"team\":\"F\u00FBgelfrij \uD83D\uDE00 \u0132\",\"events\":" + events()), ""),
                arguments("-", event("\"type\":\"HOUSE_VISIT\",\"date\":\"2025-03-02\""), "READ-UNMAPPED-TYPE"),
                arguments(
                        "-",
                        event("\"type\":\"Huisbezoek bij Jansen\",\"date\":\"2025-03-02\""),
                        "READ-UNMAPPED-VALUE"),
                arguments(
                        "-",
                        event("\"type\":\"CLOSURE\",\"date\":\"2025-03-02\",\"reason\":\"LOST_INTEREST\""),
                        "READ-UNMAPPED-CODE"),
                arguments("-", second.formatted(",\"complexity\":\"MEDIUM\""), "READ-UNMAPPED-VALUE"),
                arguments("-", second.formatted(",\"outcome\":\"MAYBE\""), "READ-UNMAPPED-VALUE"),
                arguments("-", second.formatted(",\"lifeDomains\":[\"MEANING\",\"GARDEN\"]"), "READ-UNMAPPED-VALUE"),
                arguments("-", second.formatted(",\"lifeDomain\":\"MEANING\""), ""),
                arguments("-", record("\"team\":\" \",\"events\":" + events()), "READ-EMPTY-FIELD"),
                arguments("-", record("\"team\":null,\"client\":null,\"events\":" + events()), ""),
                arguments("-", record("\"record\":\"trajectory\",\"events\":" + events()), ""));
    }

    private static String events() {
        return "[{\"type\":\"SIGNAL\",\"date\":\"2025-03-01\"}]";
    }

    @ParameterizedTest(name = "row {0}: {2}")
    @MethodSource("keptLines")
    void should_keep_the_record_and_say_what_was_noticed(String row, String line, String code) {
        WithFindings<Registration> read = read(line + "\n");
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 0));
        List<String> codes = read.findings().stream()
                .map(Finding::code)
                .filter(each -> !each.equals("READ-NO-OBSERVED-UNTIL"))
                .toList();
        if (code.isEmpty()) {
            assertThat(codes).noneMatch(each -> each.startsWith("READ-"));
        } else {
            assertThat(codes).contains(code);
        }
        assertThat(read.findings().toString()).doesNotContain("Jansen", "blue", "MAYBE", "GARDEN", SECRET);
    }

    @Test
    void row_1_an_empty_source_is_a_registration_without_trajectories() {
        for (String empty : List.of("", " \n\t\r\n", "\uFEFF")) {
            WithFindings<Registration> read = read(empty);
            assertThat(read.value().size()).isZero();
            assertThat(read.countsByCode()).containsOnlyKeys("READ-EMPTY-SOURCE");
        }
    }

    @Test
    void row_2_a_byte_order_mark_at_the_start_is_nothing_to_speak_of() {
        assertThat(read("\uFEFF" + GOOD).countsByCode()).containsOnlyKeys("READ-NO-OBSERVED-UNTIL");
    }

    @Test
    void row_3_another_encoding_refuses_the_source_and_names_it() {
        for (String encoding : List.of("UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE")) {
            byte[] bytes = GOOD.getBytes(java.nio.charset.Charset.forName(encoding));
            WithFindings<Registration> read = RegistrationReader.read(new ByteArrayInputStream(bytes));
            assertThat(read.isRefused()).isTrue();
            assertThat(read.findings())
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.toString()).contains("READ-NOT-UTF8", "UTF-"));
        }
    }

    @Test
    void row_4_a_byte_of_another_encoding_rejects_the_record_and_tells_its_offset() {
        byte[] bytes = (GOOD + "\n{\"id\":\"caf\u00E9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        WithFindings<Registration> read = RegistrationReader.read(new ByteArrayInputStream(bytes));
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("READ-ENCODING"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("offset", Integer.toString(GOOD.length() + 1 + 10)));
    }

    @Test
    void row_6_a_last_line_that_is_cut_off_is_rejected_and_the_others_are_kept() {
        WithFindings<Registration> read =
                read(GOOD + "\n" + GOOD.replace("G1", "G2").substring(0, 40));
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(read.countsByCode()).containsKey("READ-TRUNCATED-LINE");
    }

    @Test
    void row_6_a_promised_footer_that_is_missing_refuses_the_source_unless_it_is_salvaged() {
        String text =
                "{\"format\":\"maatstaf-registration\",\"version\":1,\"observedUntil\":\"2025-12-31\"}\n" + GOOD + "\n";
        WithFindings<Registration> read = read(text);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.countsByCode()).containsOnlyKeys("READ-TRUNCATED");
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 0));
        WithFindings<Registration> salvaged = RegistrationReader.withDefaults()
                .salvaging()
                .readFrom(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(salvaged.value().size()).isOne();
        assertThat(salvaged.countsByCode()).containsOnlyKeys("READ-SALVAGED-NO-FOOTER");
        assertThat(read(text.replace("\"version\":1", "\"version\":1,\"footer\":false"))
                        .countsByCode())
                .isEmpty();
    }

    @Test
    void row_8_line_ends_may_be_mixed_and_a_line_separator_inside_a_text_is_none() {
        String text = GOOD + "\r\n" + GOOD.replace("G1", "G2") + "\r" + GOOD.replace("G1", "G3") + "\n\n"
                + GOOD.replace("\"G1\"", "\"G4\",\"team\":\"a\u2028b\"");
        WithFindings<Registration> read = read(text);
        assertThat(read.records()).isEqualTo(new RecordCounts(4, 0, 0));
        assertThat(read.countsByCode()).containsOnlyKeys("READ-NO-OBSERVED-UNTIL");
    }

    @Test
    void row_9_a_line_above_the_limit_refuses_the_source_unless_it_is_salvaged() {
        String text = GOOD + "\n" + "x".repeat(70_000) + "\n" + GOOD.replace("G1", "G2") + "\n";
        WithFindings<Registration> read = read(text);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.countsByCode()).containsOnlyKeys("READ-LINE-TOO-LONG");
        WithFindings<Registration> salvaged = RegistrationReader.withDefaults()
                .salvaging()
                .readFrom(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        assertThat(salvaged.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(salvaged.countsByCode()).containsKey("READ-LONG-LINE-LEFT-OUT");
    }

    @Test
    void row_17_a_number_with_a_huge_exponent_takes_no_time() {
        String line = sequence("1e99999999") + "\n";
        read(line);
        long start = ProcessorTime.nanos();
        read(line);
        assertThat(Duration.ofNanos(ProcessorTime.nanos() - start)).isLessThan(Duration.ofMillis(100));
    }

    @Test
    void row_40_what_is_said_to_happen_after_today_is_rejected_if_today_is_known() {
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        RegistrationReader reader = RegistrationReader.withDefaults().withToday(LocalDate.of(2025, 2, 28));
        assertThat(reader.readFrom(new ByteArrayInputStream(bytes)).countsByCode())
                .containsKey("READ-FUTURE-DATE");
        assertThat(reader.withToday(LocalDate.of(2025, 3, 1))
                        .readFrom(new ByteArrayInputStream(bytes))
                        .records())
                .isEqualTo(new RecordCounts(1, 0, 0));
    }

    @Test
    void row_52_and_53_the_same_record_twice_counts_once_and_another_content_is_a_conflict() {
        ByteArrayOutputStream rejected = new ByteArrayOutputStream();
        String other = GOOD.replace("SIGNAL", "PLAN");
        WithFindings<Registration> read = RegistrationReader.withDefaults()
                .rejectedTo(rejected)
                .readFrom(
                        new ByteArrayInputStream((GOOD + "\n" + GOOD + "\n" + other).getBytes(StandardCharsets.UTF_8)));
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 1, 1));
        assertThat(rejected.toString(StandardCharsets.UTF_8)).isEqualTo(other + "\n");
        assertThat(read.value().trajectory(0).events().toString()).contains("SIGNAL");
    }

    @Test
    void row_52_and_53_the_same_event_twice_counts_once_and_another_content_is_a_conflict() {
        String twice = "\"events\":[{\"eventId\":\"E1\",\"type\":\"SIGNAL\",\"date\":\"2025-03-01\"},"
                + "{\"date\":\"2025-03-01\",\"type\":\"SIGNAL\",\"eventId\":\"E1\"}]";
        WithFindings<Registration> read = read(record(twice));
        assertThat(read.value().eventCount()).isOne();
        assertThat(read.countsByCode()).containsKeys("READ-EVENT-TWICE", "READ-EVENT-IDS-NOT-KEPT");
        WithFindings<Registration> conflict =
                read(record(twice.replace("{\"date\":\"2025-03-01\"", "{\"date\":\"2025-03-02\"")));
        assertThat(conflict.records()).isEqualTo(new RecordCounts(0, 1, 0));
        assertThat(conflict.countsByCode()).containsKey("READ-EVENT-CONFLICT");
    }

    @Test
    void row_60_a_column_of_citizen_numbers_refuses_the_source() {
        // Made-up numbers that pass the eleven test.
        String text = Stream.of("111222333", "123456782", "999999990", "K1")
                .map(key ->
                        GOOD.replace("\"id\":\"G1\"", "\"id\":\"T" + key.hashCode() + "\",\"client\":\"" + key + "\""))
                .reduce("", (all, line) -> all + line + "\n");
        WithFindings<Registration> read = read(text);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.countsByCode()).containsKey("READ-PERSONAL-NUMBER-COLUMN");
        assertThat(read.toString() + read.findings()).doesNotContain("111222333", "123456782", "999999990");
    }

    @Test
    void a_header_that_cannot_be_read_refuses_the_source() {
        String header = "{\"format\":\"maatstaf-registration\",\"version\":1}";
        assertThat(codeOfRefusal(header.replace("maatstaf-registration", "other")))
                .isEqualTo("READ-FORMAT");
        assertThat(codeOfRefusal(header.replace(":1}", ":2}"))).isEqualTo("READ-VERSION");
        assertThat(codeOfRefusal(header.replace(":1}", ":\"x\"}"))).isEqualTo("READ-HEADER-FIELD");
        assertThat(codeOfRefusal(header.replace(",\"version\":1", ""))).isEqualTo("READ-HEADER-FIELD");
        assertThat(codeOfRefusal(header.replace(":1}", ":1,\"observedUntil\":\"2025-02-31\"}")))
                .isEqualTo("READ-HEADER-FIELD");
        assertThat(codeOfRefusal(header.replace(":1}", ":1,\"version\":1}"))).isEqualTo("READ-HEADER-FIELD");
    }

    private static String codeOfRefusal(String header) {
        WithFindings<Registration> read = read(header + "\n" + GOOD + "\n{\"end\":true,\"records\":1}\n");
        assertThat(read.isRefused()).isTrue();
        return read.findings().get(read.findings().size() - 1).code();
    }

    @Test
    void J6_a_newer_minor_version_is_read_and_its_new_fields_are_noted() {
        WithFindings<Registration> read = read(
                "{\"version\":\"1.3\",\"format\":\"maatstaf-registration\",\"observedUntil\":\"2025-12-31\",\"novelty\":1}\n"
                        + GOOD.replace("\"G1\"", "\"G1\",\"brandNew\":true") + "\n{\"end\":true,\"records\":1}\n");
        assertThat(read.countsByCode()).containsOnlyKeys("READ-NEWER-FIELD").containsEntry("READ-NEWER-FIELD", 2L);
    }

    @Test
    void a_footer_with_another_count_refuses_the_source_unless_it_is_salvaged() {
        String text = GOOD + "\n{\"records\":2,\"end\":true}\n";
        WithFindings<Registration> read = read(text);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.findings().get(0).arguments())
                .containsEntry("promised", "2")
                .containsEntry("found", "1");
        assertThat(RegistrationReader.withDefaults()
                        .salvaging()
                        .readFrom(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)))
                        .countsByCode())
                .containsKey("READ-SALVAGED-COUNT");
    }

    @Test
    void records_behind_the_footer_are_read_and_noted() {
        WithFindings<Registration> read =
                read(GOOD + "\n{\"end\":true,\"records\":1}\n" + GOOD.replace("G1", "G2") + "\n");
        assertThat(read.records()).isEqualTo(new RecordCounts(2, 0, 0));
        assertThat(read.countsByCode()).containsKey("READ-AFTER-FOOTER");
    }

    @Test
    void a_code_that_the_model_does_not_know_is_one_finding_with_its_count() {
        String text = event("\"type\":\"HOUSE_VISIT\",\"date\":\"2025-03-02\"");
        WithFindings<Registration> read = read(text + "\n" + text.replace("B1", "B2") + "\n");
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("READ-UNMAPPED-TYPE"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.arguments())
                            .containsEntry("value", "HOUSE_VISIT")
                            .containsEntry("count", "2");
                    assertThat(finding.place().line()).isOne();
                });
    }

    @Test
    void an_own_code_may_say_what_it_means() {
        String text = event("\"type\":\"CLOSURE\",\"date\":\"2025-03-02\",\"reason\":\"LOST_INTEREST\","
                + "\"meaning\":\"ENDED_BY_CLIENT\",\"partner\":\"CHOIR\",\"professional\":false");
        assertThat(read(text)
                        .value()
                        .trajectory(0)
                        .events()
                        .get(1)
                        .reason()
                        .orElseThrow()
                        .meaning())
                .hasToString("ENDED_BY_CLIENT");
        assertThat(read(text.replace("LOST_INTEREST", "DIED")).countsByCode()).containsKey("READ-VALUE");
    }
}
