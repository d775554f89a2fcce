package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of files for ledgers, by the names that the specification of reliability gives them. */
class LedgerLawsTest {
    private static final Instant FIRST = Instant.parse("2025-01-01T00:00:00.123456789Z");

    private static final LedgerReader READER =
            LedgerReader.withDefaults().withInstruments(Instruments.of(Instruments.mark()));

    @Property
    void j1_what_is_written_is_read_back(@ForAll Random random) {
        EventLedger ledger = ledger(random);

        WithFindings<EventLedger> again = read(written(ledger));

        assertThat(again.value()).isEqualTo(ledger);
        assertThat(again.records().read())
                .isEqualTo(ledger.entries().size() + ledger.conflicts().size());
        assertThat(written(again.value())).isEqualTo(written(ledger));
    }

    @Property
    void j2_k2_lines_in_another_order_are_written_as_the_same_bytes(@ForAll Random random) {
        byte[] canonical = written(ledger(random));
        List<String> lines = new ArrayList<>(List.of(new String(canonical, StandardCharsets.UTF_8).split("\n")));
        Collections.shuffle(lines.subList(1, lines.size() - 1), random);

        WithFindings<EventLedger> read = read((String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(written(read.value())).isEqualTo(canonical);
    }

    /** Files of one ledger behind each other, in either order, are what both say together. */
    @Property
    void j5_k2_files_behind_each_other_are_one_ledger_in_either_order(@ForAll Random random) {
        EventLedger one = unsealed(random);
        EventLedger other = unsealed(random);
        EventLedger.Builder builder = EventLedger.builder();
        one.entries().forEach(builder::add);
        other.entries().forEach(builder::add);
        EventLedger both = builder.build().value();

        assertThat(read(together(written(one), written(other))).value()).isEqualTo(both);
        assertThat(read(together(written(other), written(one))).value()).isEqualTo(both);
    }

    private static EventLedger unsealed(Random random) {
        EventLedger.Builder builder = EventLedger.builder();
        ledger(random).entries().forEach(builder::add);
        return builder.build().value();
    }

    private static byte[] together(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.writeBytes(other);
        return both.toByteArray();
    }

    @Property
    void j6_a_newer_minor_version_is_read_and_another_major_one_refused(@ForAll Random random) {
        EventLedger ledger = ledger(random);
        String text = new String(written(ledger), StandardCharsets.UTF_8);

        WithFindings<EventLedger> newer =
                read(text.replaceFirst("\"version\":1", "\"version\":\"1.4\",\"novelty\":{\"a\":[1]}")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(newer.value()).isEqualTo(ledger);
        assertThat(newer.countsByCode()).containsEntry("READ-NEWER-FIELD", 1L);
        WithFindings<EventLedger> major =
                read(text.replaceFirst("\"version\":1", "\"version\":2").getBytes(StandardCharsets.UTF_8));
        assertThat(major.isRefused()).isTrue();
        assertThat(major.countsByCode()).containsOnlyKeys("READ-VERSION");
    }

    @Property
    void j3_k1_a_damaged_byte_never_throws_and_everything_is_accounted_for(@ForAll Random random) {
        byte[] bytes = written(ledger(random));
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);

        WithFindings<EventLedger> read = READER.salvaging().readFrom(new ByteArrayInputStream(bytes));

        if (!read.isRefused()) {
            assertThat(read.records().accepted())
                    .isEqualTo(read.value().entries().size());
            assertThat(read.records().rejected())
                    .isGreaterThanOrEqualTo(read.value().conflicts().size());
            WithFindings<Registration> known = read.value().latest();
            assertThat(known.records().rejected())
                    .isEqualTo(known.findings().stream()
                            .filter(finding -> finding.code().matches("READ-(ID|FIGURE)-CONFLICT"))
                            .count());
        }
    }

    @Property
    void j4_whole_lines_of_a_file_that_was_cut_off_are_kept(@ForAll Random random) {
        byte[] bytes = written(ledger(random));
        int cut = random.nextInt(bytes.length);
        long whole = 0;
        for (int i = 0; i < cut; i++) {
            whole += bytes[i] == '\n' ? 1 : 0;
        }

        WithFindings<EventLedger> read =
                READER.salvaging().readFrom(new ByteArrayInputStream(Arrays.copyOf(bytes, cut)));

        if (!read.isRefused()) {
            long entries =
                    read.value().entries().size() + read.value().conflicts().size();
            assertThat(entries).isGreaterThanOrEqualTo(Math.max(0, whole - 2));
        }
    }

    private static WithFindings<EventLedger> read(byte[] bytes) {
        return READER.readFrom(new ByteArrayInputStream(bytes));
    }

    private static byte[] written(EventLedger ledger) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LedgerWriter.withDefaults().write(ledger, out);
        return out.toByteArray();
    }

    private static EventLedger ledger(Random random) {
        EventLedger.Builder builder = EventLedger.builder().purpose(random.nextBoolean() ? "made up" : "");
        int size = random.nextInt(12);
        for (int i = 0; i < size; i++) {
            LedgerEntry entry = entry(random, "E" + (i - random.nextInt(10) / 9));
            builder.add(
                    random.nextInt(5) == 0 ? entry.knownFrom(entry.recordedAt().plusNanos(1)) : entry);
        }
        if (random.nextBoolean()) {
            builder.sealedUntil(moment(random));
        }
        return builder.build().value();
    }

    private static Instant moment(Random random) {
        return FIRST.plusSeconds(3_600L * random.nextInt(2_000));
    }

    private static LedgerEntry entry(Random random, String id) {
        Instant moment = moment(random);
        String other = "E" + random.nextInt(12);
        return switch (random.nextInt(13)) {
            case 7 -> LedgerEntry.activity(id, moment, activity(random));
            case 8 -> LedgerEntry.assessment(id, moment, score(random));
            case 9 -> LedgerEntry.answer(id, moment, answer(random));
            case 10 -> LedgerEntry.figure(id, moment, figure(random));
            case 11 -> LedgerEntry.correction(id, moment, other, activity(random));
            case 12 ->
                random.nextBoolean()
                        ? LedgerEntry.correction(id, moment, other, score(random))
                        : LedgerEntry.correction(id, moment, other, answer(random));
            case 0 ->
                LedgerEntry.opening(
                        Trajectory.of("C" + random.nextInt(3))
                                .withClient(ClientRef.of("Zo\u00EB " + random.nextInt(3)))
                                .withHousehold(ClientRef.of("H1"))
                                .withPredecessor("C9")
                                .withField(TrajectoryField.TARGET_GROUP, "ouderen", "jeugd")
                                .withField(TrajectoryField.SERVICE, "buurthuis \"De Brug\""),
                        moment);
            case 1 -> LedgerEntry.correction(id, moment, other, event(random));
            case 2 -> LedgerEntry.withdrawal(id, moment, other);
            case 3 -> LedgerEntry.merge(id, moment, ClientRef.of("K1"), ClientRef.of("K" + random.nextInt(3)));
            case 4 -> LedgerEntry.observedUntil(LocalDate.of(2025, 1, 31), moment);
            default -> LedgerEntry.event(id, moment, "C" + random.nextInt(3), event(random));
        };
    }

    private static ProcessEvent event(Random random) {
        ProcessEvent event = ProcessEvent.of(
                EventType.standard().get(random.nextInt(8)), LocalDate.of(2025, 1, 1 + random.nextInt(28)));
        return switch (random.nextInt(5)) {
            case 0 -> event.withReason(ClosureReason.of("KLAAR", ClosureMeaning.AS_PLANNED));
            case 1 -> event.withPartner(NetworkPartner.of("IMAM", false)).withReached(true);
            case 2 -> event.withPlace("huis").withSequence(random.nextInt(3));
            default -> event;
        };
    }

    private static CollectiveActivity activity(Random random) {
        CollectiveActivity.Builder builder = CollectiveActivity.builder("A" + random.nextInt(3), day(random))
                .field(TrajectoryField.SERVICE, "buurthuis \"De Brug\"")
                .field(TrajectoryField.TARGET_GROUP, "jeugd", "ouderen")
                .participants(List.of(ClientRef.of("K1"), ClientRef.of("K" + random.nextInt(3))));
        return switch (random.nextInt(3)) {
            case 0 -> builder.headcount(12).build();
            case 1 ->
                builder.estimatedHeadcount(40)
                        .volunteerHours(new BigDecimal("3.25"))
                        .build();
            default -> builder.place("buiten").build();
        };
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2025, 1, 1 + random.nextInt(28));
    }

    private static Assessment score(Random random) {
        ClientRef client = ClientRef.of("K" + random.nextInt(3));
        return random.nextBoolean()
                ? Assessment.of(client, Instruments.mark(), day(random), MomentRole.BASELINE, Rater.CLIENT, 7)
                : Assessment.withoutScore(
                        client, Instruments.mark(), day(random), MomentRole.END, Rater.CLIENT, MissingReason.REFUSED);
    }

    private static SurveyAnswer answer(Random random) {
        String id = "R" + random.nextInt(3);
        SurveyAnswer answer = SurveyAnswer.of(id, "tevredenheid 2025", Instruments.mark(), day(random), 8);
        return random.nextBoolean() ? answer : answer.by(ClientRef.of("K1"));
    }

    private static ReportedFigure figure(Random random) {
        ReportedFigure.Builder builder = ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                .source(Source.of("made up", "table 1"))
                .published(day(random));
        return random.nextBoolean()
                ? builder.counts(random.nextInt(5), 10).build()
                : builder.value(new BigDecimal("12.50")).build();
    }
}
