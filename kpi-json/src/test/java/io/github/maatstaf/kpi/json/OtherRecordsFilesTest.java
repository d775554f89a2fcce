package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Records that are no trajectories. All of them are made up. */
class OtherRecordsFilesTest {
    private static final Instruments INSTRUMENTS = Instruments.of(Instruments.mark(), Instruments.cantrilLadder())
            .with(Instruments.selfSufficiencyMatrix2017());
    private static final RegistrationReader READER =
            RegistrationReader.withDefaults().withInstruments(INSTRUMENTS);

    private static final String ACTIVITY = "{\"record\":\"activity\",\"id\":\"A1\",\"date\":\"2025-03-04\","
            + "\"service\":\"eettafel\",\"targetGroups\":[\"buren\",\"ouderen\"],\"place\":\"COMMUNITY_CENTRE\","
            + "\"headcount\":23,\"participants\":[\"K7\",\"K8\"],\"volunteerHours\":4.5}";
    private static final String ASSESSMENT =
            "{\"record\":\"assessment\",\"client\":\"K7\",\"instrument\":\"zrm-finance\","
                    + "\"instrumentVersion\":\"2017\",\"date\":\"2025-03-05\",\"moment\":\"BASELINE\",\"rater\":\"PRACTITIONER\","
                    + "\"score\":2}";
    private static final String ANSWER = "{\"record\":\"answer\",\"id\":\"S1\",\"survey\":\"tevredenheid-2025\","
            + "\"instrument\":\"rapportcijfer\",\"instrumentVersion\":\"1-10\",\"date\":\"2025-06-01\","
            + "\"missing\":\"REFUSED\"}";
    private static final String FIGURE = "{\"record\":\"figure\",\"kpi\":\"IMP-FIN-LOWINC\",\"period\":\"2024\","
            + "\"stratum\":\"all\",\"value\":7.10,\"source\":{\"document\":\"Tabel (verzonnen)\"},"
            + "\"published\":\"2025-10-01\",\"definitionVersion\":\"2024\"}";

    private static WithFindings<Registration> read(RegistrationReader reader, String... lines) {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        return reader.readFrom(new ByteArrayInputStream(bytes));
    }

    private static String written(Registration registration) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegistrationWriter.withDefaults().write(registration, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void should_read_every_kind_of_record_from_one_file() {
        WithFindings<Registration> read = read(
                READER,
                "{\"format\":\"maatstaf-registration\",\"version\":1,\"observedUntil\":\"2025-12-31\"}",
                "{\"id\":\"C1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\"}]}",
                ACTIVITY,
                ASSESSMENT,
                ANSWER,
                FIGURE,
                "{\"end\":true,\"records\":5}");
        Registration registration = read.value();

        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).hasToString("5 read = 5 accepted + 0 rejected + 0 duplicates");
        CollectiveActivity activity = registration.activities().get(0);
        assertThat(activity.field(TrajectoryField.TARGET_GROUP)).containsExactly("buren", "ouderen");
        assertThat(activity.unknownPresent()).hasValue(21);
        assertThat(activity.volunteerHours()).contains(new BigDecimal("4.5"));
        assertThat(registration.assessments().all().get(0).score()).contains(BigDecimal.valueOf(2));
        assertThat(registration.answers().all().get(0).missing()).contains(MissingReason.REFUSED);
        assertThat(registration.figures().all().get(0).value()).contains(new BigDecimal("7.1"));
    }

    /** Bad inputs 11 to 39, 59, 61 and 63 of the list, each in a record that is no trajectory. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "activity | \"A1\" | 7 | READ-TYPE",
                "activity | \"A1\" | \" \" | READ-MISSING",
                "activity | \"A1\" | \"111222333\" | READ-PERSONAL-NUMBER",
                "activity | \"2025-03-04\" | \"2025-02-30\" | READ-INVALID-DATE",
                "activity | \"2025-03-04\" | \"2025-03-04T10:00\" | READ-DATE-HAS-TIME",
                "activity | \"2025-03-04\" | 45000 | READ-EXCEL-SERIAL",
                "activity | \"2025-03-04\" | \"1900-01-01\" | READ-PLACEHOLDER-DATE",
                "activity | \"2025-03-04\" | \"2027-03-04\" | READ-FUTURE-DATE",
                "activity | 23 | 23.5 | READ-NOT-INTEGER",
                "activity | 23 | -1 | READ-NEGATIVE",
                "activity | 23 | 3000000000 | READ-RECORD-VALUE",
                "activity | 23 | \"23\" | READ-TYPE",
                "activity | \"headcount\":23 | \"estimated\":true | READ-RECORD-VALUE",
                "activity | 4.5 | 1e99999999 | READ-NUMBER-RANGE",
                "activity | 4.5 | 1e100000000000 | READ-NUMBER-RANGE",
                "activity | 4.5 | -4.5 | READ-RECORD-VALUE",
                "activity | 4.5 | NaN | READ-SYNTAX",
                "activity | \"headcount\" | \"bsn\" | READ-PERSONAL-NUMBER",
                "activity | \"headcount\" | \"@class\" | READ-CLASS-NAME",
                "activity | \"headcount\" | \"id\" | READ-DUPLICATE-KEY",
                "activity | \"eettafel\" | \"piet@voorbeeld.nl\" | READ-PERSONAL-TEXT",
                "activity | \"K8\" | \"K\\u200B8\" | READ-ID-CHARS",
                "activity | \"K8\" | \"111222333\" | READ-PERSONAL-NUMBER",
                "assessment | \"score\":2 | \"score\":99 | ASSESS-OUT-OF-RANGE",
                "assessment | \"score\":2 | \"score\":2.5 | ASSESS-NOT-ON-STEP",
                "assessment | \"score\":2 | \"score\":\"2\" | READ-TYPE",
                "assessment | \"score\":2 | \"x\":2 | READ-MISSING",
                "assessment | \"score\":2 | \"score\":2,\"missing\":\"REFUSED\" | READ-RECORD-VALUE",
                "assessment | \"zrm-finance\" | \"geheim\" | ASSESS-UNKNOWN-INSTRUMENT",
                "assessment | \"2017\" | \"2013\" | ASSESS-UNKNOWN-VERSION",
                "assessment | \"BASELINE\" | \"NULMETING\" | READ-VALUE",
                "assessment | \"PRACTITIONER\" | \"Jan de Vries\" | READ-RECORD-VALUE",
                "answer | \"REFUSED\" | \"WEG\" | READ-VALUE",
                "answer | \"id\":\"S1\", | `` | READ-MISSING",
                "figure | \"IMP-FIN-LOWINC\" | \"laag inkomen\" | READ-RECORD-VALUE",
                "figure | \"2024\",\"str | \"2024-Q5\",\"str | READ-RECORD-VALUE",
                "figure | \"value\":7.10 | \"numerator\":7 | READ-RECORD-VALUE",
                "figure | \"value\":7.10 | \"numerator\":7,\"denominator\":0 | READ-RECORD-VALUE",
                "figure | \"value\":7.10 | \"value\":7.10,\"gap\":\"WITHHELD\" | READ-RECORD-VALUE",
                "figure | \"document\" | \"titel\" | READ-MISSING",
            })
    void should_reject_a_bad_record_with_its_reason_and_keep_the_others(
            String kind, String from, String to, String code) {
        String fine = switch (kind) {
            case "activity" -> ACTIVITY;
            case "assessment" -> ASSESSMENT;
            case "answer" -> ANSWER;
            default -> FIGURE;
        };
        assertThat(fine).contains(from);
        String bad = fine.replace(from, to);
        List<String> kept = new ArrayList<>();
        WithFindings<Registration> read = read(
                READER.withToday(LocalDate.of(2026, 6, 1))
                        .rejectedTo((finding, bytes) -> kept.add(new String(bytes, StandardCharsets.UTF_8))),
                "{\"id\":\"C1\",\"events\":[{\"type\":\"SIGNAL\",\"date\":\"2025-03-04\"}]}",
                bad,
                fine.replace("\"A1\"", "\"A9\"").replace("\"S1\"", "\"S9\""));

        assertThat(read.records()).hasToString("3 read = 2 accepted + 1 rejected + 0 duplicates");
        assertThat(read.findings()).extracting(Finding::code).contains(code);
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals(code))
                .allSatisfy(finding -> assertThat(finding.place().line()).isEqualTo(2));
        assertThat(kept).containsExactly(bad);
        assertThat(read.findings().toString()).doesNotContain("111222333", "geheim", "piet@", "Jan de");
    }

    @Test
    void should_note_a_field_that_nobody_knows_and_keep_the_record() {
        WithFindings<Registration> read =
                read(READER, ACTIVITY.replace("\"place\"", "\"plaats\""), ACTIVITY.replace("A1", "A2"), ACTIVITY);

        assertThat(read.records()).hasToString("3 read = 2 accepted + 1 rejected + 0 duplicates");
        assertThat(read.findings())
                .extracting(Finding::toString)
                .anySatisfy(text -> assertThat(text).startsWith("READ-UNKNOWN-FIELD line 1, byte 0, field plaats"))
                .anySatisfy(text -> assertThat(text).startsWith("READ-ID-CONFLICT line 3"));
    }

    @Test
    void should_not_read_scores_without_knowing_the_scale_nor_stories_yet() {
        WithFindings<Registration> read = read(
                RegistrationReader.withDefaults(), ASSESSMENT, ANSWER, "{\"record\":\"story\",\"id\":\"V1\"}", FIGURE);

        assertThat(read.records()).hasToString("4 read = 1 accepted + 3 rejected + 0 duplicates");
        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("ASSESS-UNKNOWN-INSTRUMENT", "ASSESS-UNKNOWN-INSTRUMENT", "READ-RECORD-KIND");
    }

    @Property(tries = 300)
    void what_is_written_is_read_back_equal_and_as_the_schema_says(@ForAll long seed) {
        Registration registration = registration(new Random(seed));
        String text = written(registration);

        text.lines().forEach(line -> SchemaCheck.assertValid("maatstaf-registration", line));
        WithFindings<Registration> read = read(READER, text.strip());
        assertThat(read.value()).isEqualTo(registration);
        assertThat(read.records().rejected() + read.records().duplicates()).isZero();
        assertThat(written(read.value())).isEqualTo(text);
    }

    /** Law J3 for these records: one byte changed gives findings or another value, never another exception. */
    @Property(tries = 500)
    void one_changed_byte_is_told_or_is_another_value(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes =
                String.join("\n", ACTIVITY, ASSESSMENT, ANSWER, FIGURE, "").getBytes(StandardCharsets.UTF_8);
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        WithFindings<Registration> read = READER.readFrom(new ByteArrayInputStream(bytes));

        assertThat(read.records().read())
                .isEqualTo(read.records().accepted()
                        + read.records().rejected()
                        + read.records().duplicates());
    }

    private static Registration registration(Random random) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 1, 1));
        builder.begin("C1").client("K1").event(EventType.SIGNAL, day(random)).end();
        for (int i = 0; i < random.nextInt(5); i++) {
            CollectiveActivity.Builder activity = CollectiveActivity.builder("A" + i, day(random));
            switch (random.nextInt(3)) {
                case 0 -> activity.headcount(random.nextInt(99));
                case 1 -> activity.estimatedHeadcount(random.nextInt(99));
                default -> activity.place("PLEIN");
            }
            if (random.nextBoolean()) {
                activity.field(TrajectoryField.SERVICE, "buurthuis \u00FB")
                        .field(TrajectoryField.TARGET_GROUP, "a", "b")
                        .volunteerHours(BigDecimal.valueOf(random.nextInt(10_000), 2));
            }
            activity.participants(IntStream.range(0, random.nextInt(4))
                    .mapToObj(each -> ClientRef.of("K" + random.nextInt(9)))
                    .toList());
            builder.add(activity.build());
            Instrument instrument =
                    INSTRUMENTS.all().get(random.nextInt(INSTRUMENTS.all().size()));
            MissingReason reason = MissingReason.values()[random.nextInt(5)];
            boolean scored = random.nextBoolean();
            int score = 1 + random.nextInt(5);
            ClientRef client = ClientRef.of("K" + i);
            builder.add(
                    scored
                            ? Assessment.of(client, instrument, day(random), MomentRole.END, Rater.CLIENT, score)
                            : Assessment.withoutScore(
                                    client, instrument, day(random), MomentRole.END, Rater.of("BUUR"), reason));
            SurveyAnswer answer = scored
                    ? SurveyAnswer.of("S" + i, "peiling", instrument, day(random), score)
                    : SurveyAnswer.withoutScore("S" + i, "peiling", instrument, day(random), reason);
            builder.add(random.nextBoolean() ? answer : answer.by(client));
            ReportedFigure.Builder figure = ReportedFigure.builder(
                            KpiCode.of("IMP-FIN-LOWINC"),
                            PeriodType.values()[random.nextInt(6)].containing(day(random)))
                    .stratum(random.nextBoolean() ? "all" : "neighbourhood=BU" + i)
                    .source(Source.of("Tabel (verzonnen)", random.nextBoolean() ? "" : "3"))
                    .published(day(random).plusDays(i))
                    .definitionVersion(Integer.toString(i));
            switch (random.nextInt(3)) {
                case 0 -> figure.counts(random.nextInt(99), 1 + random.nextInt(99));
                case 1 -> figure.value(BigDecimal.valueOf(random.nextInt(), random.nextInt(9)));
                default -> figure.gap(FigureGap.values()[random.nextInt(3)]);
            }
            builder.add(figure.build());
        }
        return builder.build().value();
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(700));
    }

    @Test
    void should_give_stories_away_beside_the_registration_and_count_them() throws IOException {
        Story story = Story.builder(Teller.CLIENT, LocalDate.of(2025, 3, 4), "Ik kom nu elke week (verzonnen).")
                .consentingTo(ConsentReach.values()[0])
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RegistrationWriter.withDefaults()
                .withStories(List.of(story))
                .write(
                        Registration.builder()
                                .observedUntil(LocalDate.of(2025, 12, 31))
                                .build()
                                .value(),
                        out);
        String text = out.toString(StandardCharsets.UTF_8);
        String line = text.lines()
                .filter(each -> each.contains("\"story\""))
                .findFirst()
                .orElseThrow();
        SchemaCheck.assertValid("maatstaf-registration", line);
        List<Story> told = new ArrayList<>();

        WithFindings<Registration> read = RegistrationReader.withDefaults()
                .storiesTo(told::add)
                .readFrom(new ByteArrayInputStream(out.toByteArray()));
        byte[] worse = (line + "\n" + line + "\n{\"record\":\"story\",\"bsn\":1}\n"
                        + line.replace("2025-03-04", "2025-13-04"))
                .getBytes(StandardCharsets.UTF_8);
        WithFindings<Registration> more =
                RegistrationReader.withDefaults().storiesTo(each -> {}).readFrom(new ByteArrayInputStream(worse));
        List<RecordCounts> parts = new ArrayList<>();
        WithFindings<RecordCounts> inParts = RegistrationReader.withDefaults()
                .storiesTo(each -> {})
                .readInParts(new ByteArrayInputStream(worse), 1, part -> parts.add(part.records()));

        assertThat(told).containsExactly(story);
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 0, 0));
        assertThat(more.records()).isEqualTo(new RecordCounts(1, 2, 1));
        assertThat(more.countsByCode()).containsKeys("READ-DUPLICATE-RECORD", "READ-INVALID-DATE");
        // one that comes again in another part is not known there, as an id is not
        assertThat(inParts.records()).isEqualTo(new RecordCounts(2, 2, 0));
        assertThat(parts).hasSize(5);
        assertThat(RegistrationReader.withDefaults()
                        .storiesTo(each -> {})
                        .readInParts(new ByteArrayInputStream(worse), 4, part -> {})
                        .records())
                .isEqualTo(more.records());
        Story silent = Story.builder(Teller.CLIENT, LocalDate.of(2025, 3, 4), "Verzonnen.")
                .build();
        assertThatThrownBy(() -> RegistrationWriter.withDefaults().withStories(List.of(silent)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
