package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Ledgers as files; the numbers of bad inputs are those of the specification of reliability. */
class LedgerFilesTest {
    private static final String RECORDED = "\"recordedAt\":\"2025-03-04T10:00:00+01:00\"";
    private static final String SIGNAL =
            "{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\",\"eventId\":\"E1\"," + RECORDED + "}";

    /** A registration whose events are corrected and withdrawn, as the specification of the format describes it. */
    private static final String MADE_UP = """
            {"format":"maatstaf-registration","version":1,"purpose":"made up","observedUntil":"2025-04-30"}
            {"id":"C1","client":"K1","events":[{"eventId":"E1","recordedAt":"2025-03-04T10:00:00+01:00","type":"SIGNAL","date":"2025-03-04"},{"eventId":"E2","recordedAt":"2025-03-10T10:00:00+01:00","type":"ANALYSIS","date":"2025-03-10"},{"eventId":"E3","recordedAt":"2025-04-02T12:00:00+02:00","corrects":"E2","type":"ANALYSIS","date":"2025-03-07"}]}
            {"id":"C2","client":"K2","recordedAt":"2025-03-05T10:00:00+01:00","events":[{"eventId":"E4","recordedAt":"2025-03-05T10:00:00+01:00","type":"SIGNAL","date":"2025-03-05"},{"eventId":"E5","recordedAt":"2025-03-06T10:00:00+01:00","type":"CLOSURE","date":"2025-03-06","reason":"MOVED"},{"eventId":"E6","recordedAt":"2025-03-07T10:00:00+01:00","withdraws":"E5"}]}
            {"record":"merge","eventId":"M1","recordedAt":"2025-04-05T10:00:00+02:00","from":"K2","into":"K1"}
            {"end":true,"records":3}
            """;

    static WithFindings<EventLedger> read(String text) {
        return LedgerReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] written(EventLedger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerWriter.withDefaults().write(ledger, out);
        return out.toByteArray();
    }

    @Test
    void should_read_corrections_withdrawals_and_merges() {
        WithFindings<EventLedger> read = read(MADE_UP);

        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).isEqualTo(new RecordCounts(10, 0, 0));
        EventLedger ledger = read.value();
        Registration march =
                ledger.asKnownOn(Instant.parse("2025-03-31T12:00:00Z")).value();
        assertThat(march.find("C1").orElseThrow().events())
                .containsExactly(
                        ProcessEvent.of(EventType.SIGNAL, LocalDate.of(2025, 3, 4)),
                        ProcessEvent.of(EventType.ANALYSIS, LocalDate.of(2025, 3, 10)));
        Registration latest = ledger.latest().value();
        assertThat(latest.find("C1")
                        .orElseThrow()
                        .last(EventType.ANALYSIS)
                        .orElseThrow()
                        .date())
                .isEqualTo("2025-03-07");
        assertThat(latest.find("C2").orElseThrow().events()).hasSize(1);
        assertThat(latest.trajectories())
                .extracting(trajectory -> trajectory.client().orElseThrow())
                .containsOnly(ClientRef.of("K1"));
        assertThat(latest.purpose()).contains("made up");
        assertThat(latest.observedUntil()).isEqualTo("2025-04-30");
    }

    /** Law J1 on one ledger with every kind of entry, a conflict and something late; law J2 on its bytes. */
    @Test
    void should_write_what_it_reads_and_read_what_it_writes(@TempDir Path folder) throws IOException {
        Instant late = Instant.parse("2025-03-01T10:00:00Z");
        EventLedger ledger = read(MADE_UP)
                .value()
                .sealedUntil(Instant.parse("2025-04-30T22:00:00Z"))
                .with(List.of(
                        LedgerEntry.event(
                                "E7",
                                late,
                                "C2",
                                ProcessEvent.of(EventType.CONTACT, LocalDate.of(2025, 3, 1))
                                        .withReached(false)
                                        .withPlace("SCHOOL")
                                        .withSequence(3)),
                        LedgerEntry.event("E1", late, "C1", ProcessEvent.of(EventType.PLAN, LocalDate.of(2025, 3, 1)))))
                .value();

        Path file = folder.resolve("ledger.ndjson");
        LedgerWriter.withDefaults().write(ledger, file);
        WithFindings<EventLedger> again = LedgerReader.read(file);

        assertThat(again.value()).isEqualTo(ledger);
        assertThat(again.records()).isEqualTo(new RecordCounts(11, 1, 0));
        assertThat(again.value().sealedUntil()).isEqualTo(ledger.sealedUntil());
        assertThat(written(again.value())).isEqualTo(Files.readAllBytes(file));
        for (String line : Files.readAllLines(file)) {
            SchemaCheck.assertValid("maatstaf-ledger", line);
        }
        for (String line : MADE_UP.lines().toList()) {
            SchemaCheck.assertValid("maatstaf-ledger", line);
        }
    }

    /** Activities, scores, answers and figures with two times, as the specification of the format names their fields. */
    private static final String BESIDE = """
            {"format":"maatstaf-ledger","version":1,"purpose":"made up"}
            {"record":"activity","eventId":"E1","recordedAt":"2025-03-04T10:00:00+01:00","id":"A1","date":"2025-03-03","headcount":30,"participants":["K1","K2"]}
            {"record":"activity","eventId":"E2","recordedAt":"2025-03-06T10:00:00+01:00","corrects":"E1","id":"A1","date":"2025-03-03","headcount":13,"participants":["K1","K2"]}
            {"record":"assessment","eventId":"E3","recordedAt":"2025-03-04T10:00:00+01:00","client":"K1","instrument":"rapportcijfer","instrumentVersion":"1-10","date":"2025-03-04","moment":"BASELINE","rater":"CLIENT","score":6}
            {"record":"assessment","recordedAt":"2025-03-07T10:00:00+01:00","withdraws":"E3"}
            {"record":"answer","recordedAt":"2025-03-04T10:00:00+01:00","id":"R1","survey":"2025","instrument":"rapportcijfer","instrumentVersion":"1-10","date":"2025-03-04","respondent":"K2","score":8}
            {"record":"figure","eventId":"E4","recordedAt":"2025-03-04T10:00:00+01:00","kpi":"IMP-FIN-LOWINC","period":"2024","numerator":3,"denominator":50,"source":{"document":"made up"},"published":"2025-02-01"}
            {"record":"merge","eventId":"M1","recordedAt":"2025-03-08T10:00:00+01:00","from":"K2","into":"K1"}
            {"end":true,"records":7}
            """;

    @Test
    void should_know_what_was_known_beside_trajectories() {
        LedgerReader reader = LedgerReader.withDefaults().withInstruments(Instruments.of(Instruments.mark()));

        WithFindings<EventLedger> read = reader.readFrom(stream(BESIDE));

        assertThat(read.records()).isEqualTo(new RecordCounts(7, 0, 0));
        assertThat(read.countsByCode()).containsOnlyKeys("LEDGER-WEAK-IDENTITY");
        EventLedger ledger = read.value();
        Registration first =
                ledger.asKnownOn(Instant.parse("2025-03-05T00:00:00Z")).value();
        assertThat(first.activities()).singleElement().satisfies(activity -> {
            assertThat(activity.headcount()).hasValue(30);
            assertThat(activity.participants()).hasSize(2);
        });
        assertThat(first.assessments().all()).hasSize(1);
        Registration latest = ledger.latest().value();
        assertThat(latest.activities()).singleElement().satisfies(activity -> {
            assertThat(activity.headcount()).hasValue(13);
            assertThat(activity.participants()).containsExactly(ClientRef.of("K1"));
        });
        assertThat(latest.assessments().all()).isEmpty();
        assertThat(latest.answers().all())
                .singleElement()
                .satisfies(answer -> assertThat(answer.respondent()).contains(ClientRef.of("K1")));
        assertThat(latest.figures().all()).hasSize(1);
        assertThat(ledger.historyOf("E1")).hasSize(2);
        for (String line : (BESIDE + new String(written(ledger), StandardCharsets.UTF_8))
                .lines()
                .toList()) {
            SchemaCheck.assertValid("maatstaf-ledger", line);
        }
        assertThat(reader.readFrom(new ByteArrayInputStream(written(ledger))).value())
                .isEqualTo(ledger);
    }

    @Test
    void should_keep_apart_two_activities_with_one_id_and_reject_a_score_on_what_it_does_not_know() {
        String other = BESIDE.lines().skip(1).findFirst().orElseThrow().replace("\"eventId\":\"E1\",", "");

        WithFindings<EventLedger> conflict =
                read(other + "\n" + other.replace("\"headcount\":30", "\"headcount\":31") + "\n");
        WithFindings<EventLedger> unknown = read(BESIDE);

        assertThat(conflict.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(conflict.countsByCode()).containsOnlyKeys("LEDGER-CONFLICT");
        assertThat(unknown.records()).isEqualTo(new RecordCounts(5, 2, 0));
        assertThat(unknown.findings())
                .filteredOn(finding -> finding.place().line() == 4)
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().trajectory()).isEmpty());
        WithFindings<Registration> asRegistration = RegistrationReader.withDefaults()
                .withInstruments(Instruments.of(Instruments.mark()))
                .readFrom(stream(BESIDE.replace("maatstaf-ledger", "maatstaf-registration")));
        assertThat(asRegistration.records()).isEqualTo(new RecordCounts(4, 3, 0));
        assertThat(asRegistration.countsByCode())
                .containsEntry("READ-NEEDS-LEDGER", 3L)
                .doesNotContainKey("READ-UNKNOWN-FIELD");
    }

    @Test
    void should_read_the_lines_in_any_order() {
        List<String> lines = new ArrayList<>(Arrays.asList(MADE_UP.split("\n")));
        List<String> other = List.of(lines.get(0), lines.get(3), lines.get(2), lines.get(1), lines.get(4));

        assertThat(read(String.join("\n", other)).value())
                .isEqualTo(read(MADE_UP).value());
    }

    /** Row 52: the file is delivered twice. */
    @Test
    void should_count_once_what_is_delivered_twice() {
        WithFindings<EventLedger> twice = read(MADE_UP + MADE_UP);

        assertThat(twice.value()).isEqualTo(read(MADE_UP).value());
        assertThat(twice.records()).isEqualTo(new RecordCounts(10, 0, 10));
        assertThat(twice.findings())
                .filteredOn(finding -> finding.code().equals("LEDGER-DUPLICATES"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("count", "10"));
    }

    /** A registration without ids of events: the content is the identity, and two that look the same stay two. */
    @Test
    void should_make_ids_of_the_content_where_the_source_gives_none() {
        String line = "{\"id\":\"C1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\"},"
                + "{\"type\":\"PARTNER_JOINED\",\"date\":\"2025-03-05\",\"partner\":\"GP\"},"
                + "{\"type\":\"PARTNER_JOINED\",\"date\":\"2025-03-05\",\"partner\":\"GP\"}]}\n";
        LedgerReader reader = LedgerReader.withDefaults().withRecordedAt(Instant.parse("2025-06-01T00:00:00Z"));

        WithFindings<EventLedger> once = reader.readFrom(stream(line));
        WithFindings<EventLedger> twice = reader.readFrom(stream(line + line));

        assertThat(once.records()).isEqualTo(new RecordCounts(4, 0, 0));
        assertThat(once.findings()).extracting(Finding::code).containsExactly("LEDGER-WEAK-IDENTITY");
        assertThat(twice.value()).isEqualTo(once.value());
        assertThat(twice.records()).isEqualTo(new RecordCounts(4, 0, 4));
        assertThat(once.value().latest().value().eventCount()).isEqualTo(3);
    }

    /**
     * Every event of the reference registration comes through a ledger. There the order in which a file gives the events
     * of a day is no longer known: of two signals and a closure on one day, the second signal is a re-entry.
     */
    @Test
    void should_give_the_reference_registration_back() {
        Registration direct =
                RegistrationReader.read(RegistrationFilesTest.REFERENCE).value();
        LedgerReader reader = LedgerReader.withDefaults().withRecordedAt(Instant.parse("2026-01-01T00:00:00Z"));

        WithFindings<EventLedger> read = reader.readFrom(RegistrationFilesTest.REFERENCE);
        Registration known = read.value().latest().value();

        assertThat(read.records()).isEqualTo(new RecordCounts(2_000 + 21_217 + 1, 0, 0));
        assertThat(known.eventCount()).isEqualTo(21_217);
        long reopened = direct.trajectories().stream()
                .filter(LedgerFilesTest::hasASecondSignalOnTheDayOfItsClosure)
                .count();
        assertThat(known.size()).isEqualTo(direct.size() + (int) reopened);
        for (Trajectory expected : direct.trajectories()) {
            Trajectory found = known.find(expected.id()).orElseThrow();
            List<ProcessEvent> events = new ArrayList<>(found.events());
            known.find(expected.id() + "#2").ifPresent(successor -> events.addAll(successor.events()));
            assertThat(found.client()).isEqualTo(expected.client());
            assertThat(events).containsExactlyInAnyOrderElementsOf(expected.events());
        }
    }

    private static boolean hasASecondSignalOnTheDayOfItsClosure(Trajectory trajectory) {
        return trajectory
                .first(EventType.CLOSURE)
                .filter(closure -> trajectory.events().stream()
                        .filter(event -> event.type().equals(EventType.SIGNAL))
                        .skip(1)
                        .anyMatch(event -> event.date().equals(closure.date())))
                .isPresent();
    }

    static Stream<Arguments> badLines() {
        String event = "{\"record\":\"event\",\"trajectory\":\"C1\",\"eventId\":\"E2\"," + RECORDED
                + ",\"type\":\"PLAN\",\"date\":\"2025-03-04\"%s}";
        String merge = "{\"record\":\"merge\",\"eventId\":\"M1\"," + RECORDED + "%s}";
        String until = "{\"record\":\"observedUntil\"," + RECORDED + "%s}";
        return Stream.of(
                Arguments.of(
                        "no moment",
                        "{\"id\":\"C1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\"}]}",
                        "READ-MISSING",
                        "recordedAt"),
                Arguments.of(
                        "no trajectory",
                        event.formatted("").replace("\"trajectory\":\"C1\",", ""),
                        "READ-MISSING",
                        "trajectory"),
                Arguments.of("no type", event.formatted("").replace("\"type\":\"PLAN\",", ""), "READ-MISSING", "type"),
                Arguments.of(
                        "no date", event.formatted("").replace(",\"date\":\"2025-03-04\"", ""), "READ-MISSING", "date"),
                Arguments.of(
                        "both",
                        event.formatted(",\"corrects\":\"E1\",\"withdraws\":\"E1\""),
                        "READ-VALUE",
                        "withdraws"),
                Arguments.of("11", event.formatted(",\"date\":\"2025-03-04\""), "READ-DUPLICATE-KEY", "date"),
                Arguments.of("41", event.formatted(",\"knownAt\":\"2025-03-04\""), "READ-INVALID-TIME", "knownAt"),
                Arguments.of(
                        "42",
                        event.formatted("").replace("2025-03-04T10:00:00+01:00", "2026-03-29T02:30"),
                        "READ-INVALID-TIME",
                        "recordedAt"),
                Arguments.of(
                        "known before recorded",
                        event.formatted(",\"knownAt\":\"2025-03-04T09:59:59+01:00\""),
                        "READ-VALUE",
                        "knownAt"),
                Arguments.of(
                        "39",
                        event.formatted("").replace("\"date\":\"2025-03-04\"", "\"date\":\"1970-01-01\""),
                        "READ-PLACEHOLDER-DATE",
                        "date"),
                Arguments.of("59", event.formatted(",\"bsn\":\"x\""), "READ-PERSONAL-NUMBER", "bsn"),
                Arguments.of(
                        "60", event.formatted("").replace("\"C1\"", "\"111222333\""), "READ-PERSONAL-NUMBER", "id"),
                Arguments.of("58", event.formatted("").replace("\"E2\"", "\"E\\u200B2\""), "READ-ID-CHARS", "eventId"),
                Arguments.of(
                        "other trajectory",
                        "{\"id\":\"C1\",\"events\":[" + SIGNAL.replace("{", "{\"trajectory\":\"C2\",") + "]}",
                        "READ-VALUE",
                        "trajectory"),
                Arguments.of("no clients", merge.formatted(""), "READ-MISSING", "from"),
                Arguments.of("one client", merge.formatted(",\"from\":\"K1\""), "READ-MISSING", "into"),
                Arguments.of("11", merge.formatted(",\"from\":\"K1\",\"from\":\"K1\""), "READ-DUPLICATE-KEY", "from"),
                Arguments.of("20", merge.formatted(",\"from\":1"), "READ-TYPE", "from"),
                Arguments.of("no day", until.formatted(""), "READ-MISSING", "day"),
                Arguments.of("33", until.formatted(",\"day\":\"2025-02-29\""), "READ-INVALID-DATE", "day"),
                Arguments.of("assessment", "{\"record\":\"story\"}", "READ-RECORD-KIND", "record"),
                Arguments.of("unknown", "{\"record\":\"visit\"}", "READ-UNKNOWN-RECORD-KIND", "record"),
                Arguments.of("13", "[]", "READ-NOT-AN-OBJECT", ""),
                Arguments.of("16", "{'id':1}", "READ-SYNTAX", ""),
                Arguments.of("12", "{\"record\":\"story\"}{}", "READ-TRAILING", ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badLines")
    void should_reject_a_bad_line_and_keep_the_others(String row, String line, String code, String field) {
        List<String> rejected = new ArrayList<>();
        String text = "{\"id\":\"C1\",\"events\":[" + SIGNAL + "]}\n" + line + "\n";

        WithFindings<EventLedger> read = LedgerReader.withDefaults()
                .rejectedTo((finding, bytes) ->
                        rejected.add(finding.code() + " " + new String(bytes, StandardCharsets.UTF_8)))
                .readFrom(stream(text));

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 0));
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.place().line()).isEqualTo(2);
            assertThat(finding.place().field()).isEqualTo(field);
            assertThat(finding.toString()).doesNotContain("K1").doesNotContain("111222333");
        });
        assertThat(rejected).containsExactly(code + " " + line);
    }

    @Test
    void should_give_away_a_line_that_conflicts() {
        List<String> rejected = new ArrayList<>();
        String other = "{\"id\":\"C1\",\"events\":[" + SIGNAL.replace("SIGNAL", "PLAN") + "]}";

        WithFindings<EventLedger> read = LedgerReader.withDefaults()
                .rejectedTo((finding, bytes) ->
                        rejected.add(finding.code() + " line " + finding.place().line()))
                .readFrom(stream("{\"id\":\"C1\",\"events\":[" + SIGNAL + "]}\n" + other + "\n"));

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 1));
        assertThat(rejected).containsExactly("LEDGER-CONFLICT line 2");
    }

    /** Row 6: the promised end is missing. */
    @Test
    void should_refuse_what_misses_its_end_and_salvage_it_on_request() {
        String cut = MADE_UP.substring(0, MADE_UP.indexOf("{\"record\":\"merge\""));

        WithFindings<EventLedger> refused = read(cut);
        WithFindings<EventLedger> salvaged =
                LedgerReader.withDefaults().salvaging().readFrom(stream(cut));

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.countsByCode()).containsKey("READ-TRUNCATED");
        assertThat(salvaged.countsByCode()).containsOnlyKeys("READ-SALVAGED-NO-FOOTER");
        assertThat(salvaged.records()).isEqualTo(new RecordCounts(9, 0, 0));
    }

    /** Rows 1, 2 and 3. */
    @Test
    void should_say_so_of_an_empty_source_and_of_another_encoding() {
        assertThat(read(" \n").countsByCode()).containsOnlyKeys("READ-EMPTY-SOURCE");
        assertThat(read("\uFEFF" + MADE_UP).value()).isEqualTo(read(MADE_UP).value());
        WithFindings<EventLedger> utf16 =
                LedgerReader.read(new ByteArrayInputStream(MADE_UP.getBytes(StandardCharsets.UTF_16LE)));
        assertThat(utf16.isRefused()).isTrue();
        assertThat(utf16.countsByCode()).containsOnlyKeys("READ-NOT-UTF8");
    }

    @Test
    void should_take_the_moment_of_the_header_where_an_event_has_none() {
        String text = """
                {"format":"maatstaf-ledger","version":1,"recordedAt":"2025-06-01T00:00:00Z","observedUntil":"2025-05-31","footer":false}
                {"id":"C1","events":[{"type":"SIGNAL","date":"2025-03-04","eventId":"E1"}]}
                """;

        EventLedger ledger = read(text).value();

        assertThat(ledger.entries())
                .extracting(LedgerEntry::recordedAt)
                .containsOnly(Instant.parse("2025-06-01T00:00:00Z"));
        assertThat(ledger.latest().value().observedUntil()).isEqualTo("2025-05-31");
    }

    @Test
    void should_send_what_only_a_ledger_knows_to_a_ledger() {
        WithFindings<Registration> asRegistration = RegistrationReader.read(stream(MADE_UP));

        assertThat(asRegistration.records()).isEqualTo(new RecordCounts(0, 3, 0));
        assertThat(asRegistration.countsByCode()).containsEntry("READ-NEEDS-LEDGER", 3L);
        assertThat(RegistrationReader.read(
                                new ByteArrayInputStream(written(read(MADE_UP).value())))
                        .isRefused())
                .isTrue();
    }

    @Test
    void should_reject_what_lies_in_the_future_of_a_day_that_it_knows() {
        WithFindings<EventLedger> read = LedgerReader.withDefaults()
                .withToday(LocalDate.of(2025, 3, 3))
                .readFrom(stream("{\"id\":\"C1\",\"events\":[" + SIGNAL + "]}\n"));

        assertThat(read.countsByCode()).containsKey("READ-FUTURE-DATE");
        assertThat(LedgerReader.withDefaults().salvaging())
                .hasToString("reads ledgers, lines of at most 65536 bytes, salvaging");
        assertThat(LedgerWriter.withDefaults()).hasToString("writes ledgers");
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
