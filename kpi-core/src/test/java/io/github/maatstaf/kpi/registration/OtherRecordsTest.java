package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The records here are made up. */
class OtherRecordsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    /** Passes the eleven test of citizen numbers. */
    private static final String CITIZEN_NUMBER = "111222333";

    private static CollectiveActivity activity(String id, int people) {
        return CollectiveActivity.builder(id, DAY).headcount(people).build();
    }

    private static Assessment assessment(String client, double score) {
        return Assessment.of(ClientRef.of(client), Instruments.mark(), DAY, MomentRole.BASELINE, Rater.CLIENT, score);
    }

    private static SurveyAnswer answer(String id, double score) {
        return SurveyAnswer.of(id, "tevredenheid-2025", Instruments.mark(), DAY, score);
    }

    private static ReportedFigure figure(long above) {
        return ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                .counts(above, 100)
                .source(Source.of("Een rapport (verzonnen)", ""))
                .published(LocalDate.of(2026, 1, 1))
                .build();
    }

    /** Two of each are accepted (one of the figures), one is the same again, one contradicts by its id. */
    @Test
    void should_account_for_every_record_of_every_kind() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("C1").client("K1").event(EventType.SIGNAL, DAY).end();
        builder.add(activity("A1", 3))
                .add(activity("A2", 3))
                .add(activity("A1", 3))
                .add(activity("A1", 4));
        builder.add(assessment("K1", 7)).add(assessment("K2", 7)).add(assessment("K1", 7));
        builder.add(answer("a", 7)).add(answer("b", 7)).add(answer("a", 7)).add(answer("a", 8));
        builder.add(figure(7)).add(figure(7)).add(figure(8));
        WithFindings<Registration> built = builder.build();
        Registration registration = built.value();

        assertThat(built.records()).hasToString("15 read = 8 accepted + 3 rejected + 4 duplicates");
        assertThat(built.countsByCode())
                .containsEntry("READ-DUPLICATE-RECORD", 4L)
                .containsEntry("READ-ID-CONFLICT", 2L)
                .containsEntry("READ-FIGURE-CONFLICT", 1L);
        assertThat(built.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "READ-DUPLICATE-RECORD",
                        "READ-ID-CONFLICT",
                        "READ-DUPLICATE-RECORD",
                        "READ-DUPLICATE-RECORD",
                        "READ-ID-CONFLICT",
                        "READ-DUPLICATE-RECORD",
                        "READ-FIGURE-CONFLICT");
        assertThat(registration.activities()).containsExactly(activity("A1", 3), activity("A2", 3));
        assertThat(registration.activities()).isUnmodifiable();
        assertThat(registration.assessments().all()).containsExactly(assessment("K1", 7), assessment("K2", 7));
        assertThat(registration.answers().all()).containsExactly(answer("a", 7), answer("b", 7));
        assertThat(registration.figures().all()).containsExactly(figure(7));
        assertThat(registration)
                .hasToString("1 trajectory with 1 event, 2 activities, 2 assessments, 2 answers, 1 figure, observed"
                        + " until 2025-12-31");
    }

    @Test
    void should_say_what_is_out_of_the_ordinary_and_keep_it() {
        Registration.Builder builder = Registration.builder().observedUntil(DAY);
        builder.at(3, 90)
                .add(CollectiveActivity.builder("A1", DAY.plusDays(1))
                        .headcount(1)
                        .participants(List.of(ClientRef.of("geheim-1"), ClientRef.of("geheim-2")))
                        .build());
        builder.at(4, 190)
                .add(Assessment.of(
                        ClientRef.of("geheim-1"),
                        Instruments.cantrilLadder(),
                        DAY,
                        MomentRole.END,
                        Rater.PRACTITIONER,
                        8));
        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).hasToString("2 read = 2 accepted + 0 rejected + 0 duplicates");
        assertThat(built.findings())
                .extracting(Finding::code)
                .containsExactly("PROCESS-HEADCOUNT-TOO-LOW", "ASSESS-OTHER-RATER", "READ-AFTER-OBSERVED-UNTIL");
        assertThat(built.findings().get(0).place().line()).isEqualTo(3);
        assertThat(built.findings().get(1).place().line()).isEqualTo(4);
        assertThat(built.findings().toString()).doesNotContain("geheim");
    }

    @Test
    void should_note_what_is_out_of_the_ordinary_once_when_a_record_comes_twice() {
        Registration.Builder builder = Registration.builder().observedUntil(DAY);
        for (int i = 0; i < 2; i++) {
            builder.add(CollectiveActivity.builder("A1", DAY)
                    .headcount(1)
                    .participants(List.of(ClientRef.of("K1"), ClientRef.of("K2")))
                    .build());
            builder.add(Assessment.of(
                    ClientRef.of("K1"), Instruments.cantrilLadder(), DAY, MomentRole.END, Rater.PRACTITIONER, 8));
        }

        assertThat(builder.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "PROCESS-HEADCOUNT-TOO-LOW",
                        "ASSESS-OTHER-RATER",
                        "READ-DUPLICATE-RECORD",
                        "READ-DUPLICATE-RECORD");
    }

    @Test
    void should_reject_keys_that_may_be_citizen_numbers_and_days_out_of_range() {
        Registration.Builder builder = Registration.builder();
        builder.add(CollectiveActivity.builder(CITIZEN_NUMBER, DAY).build());
        builder.add(CollectiveActivity.builder("A1", DAY)
                .participants(List.of(ClientRef.of(CITIZEN_NUMBER)))
                .build());
        builder.add(assessment(CITIZEN_NUMBER, 7));
        builder.add(answer(CITIZEN_NUMBER, 7));
        builder.add(answer("a", 7).by(ClientRef.of(CITIZEN_NUMBER)));
        builder.add(CollectiveActivity.builder("A1", LocalDate.of(1850, 1, 1)).build());
        builder.add(answer("a\u200Bb", 7));
        WithFindings<Registration> built = builder.build();

        assertThat(built.records()).hasToString("7 read = 0 accepted + 7 rejected + 0 duplicates");
        assertThat(built.countsByCode())
                .containsEntry("READ-PERSONAL-NUMBER", 5L)
                .containsEntry("READ-DATE-RANGE", 1L)
                .containsEntry("READ-ID-CHARS", 1L);
        assertThat(built.findings().toString()).doesNotContain(CITIZEN_NUMBER);
        assertThat(built.value()).hasToString("0 trajectories with 0 events, nothing observed");
    }

    /** As for events: what a reader of files would not take back must not get in here either. */
    @ParameterizedTest
    @CsvSource({
        "1970-01-01, READ-PLACEHOLDER-DATE",
        "1900-01-01, READ-PLACEHOLDER-DATE",
        "9999-12-31, READ-PLACEHOLDER-DATE",
        "1899-12-31, READ-DATE-RANGE",
        "2079-06-06, READ-DATE-RANGE",
        "1900-01-02, ''",
        "2079-06-05, ''",
    })
    void should_take_no_day_on_which_nothing_can_have_happened(LocalDate day, String code) {
        Registration.Builder builder = Registration.builder()
                .add(CollectiveActivity.builder("A1", day).build())
                .add(Assessment.of(ClientRef.of("K1"), Instruments.mark(), day, MomentRole.BASELINE, Rater.CLIENT, 7))
                .add(SurveyAnswer.of("a", "tevredenheid-2025", Instruments.mark(), day, 7));

        assertThat(builder.records().rejected()).isEqualTo(code.isEmpty() ? 0 : 3);
        assertThat(builder.findings())
                .filteredOn(finding -> finding.code().startsWith("READ-"))
                .extracting(Finding::code, finding -> finding.place().field())
                .containsExactlyElementsOf(code.isEmpty() ? List.of() : Collections.nCopies(3, tuple(code, "date")));
    }

    @Test
    void should_be_complete_up_to_the_last_day_of_anything_if_nobody_says() {
        Registration.Builder builder = Registration.builder().add(activity("A1", 3));
        builder.begin("C1").event(EventType.SIGNAL, DAY.minusDays(9)).end();
        WithFindings<Registration> built = builder.build();

        assertThat(built.value().observedUntil()).isEqualTo(DAY);
        assertThat(built.findings()).extracting(Finding::code).containsExactly("READ-NO-OBSERVED-UNTIL");
    }

    @Test
    void should_not_take_another_record_in_the_middle_of_one() {
        Registration.Builder builder = Registration.builder().begin("C1");

        assertThatIllegalStateException()
                .isThrownBy(() -> builder.add(activity("A1", 3)))
                .withMessageContaining("C1")
                .withMessageContaining("end()");
        assertThatIllegalStateException().isThrownBy(() -> builder.add(figure(1)));
    }

    @Property(tries = 200)
    void the_order_of_records_leaves_no_trace(@ForAll long seed) {
        List<Consumer<Registration.Builder>> records = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String key = "K" + i;
            records.add(builder ->
                    builder.begin(key).client(key).event(EventType.SIGNAL, DAY).end());
            records.add(builder -> builder.add(activity(key, 3)));
            records.add(builder -> builder.add(assessment(key, 7)));
            records.add(builder -> builder.add(answer(key, 7)));
        }
        records.add(builder -> builder.add(figure(7)));
        Registration inOrder = built(records);
        records.add(builder -> builder.add(activity("K1", 3)));
        records.add(builder -> builder.add(figure(7)));
        Collections.shuffle(records, new Random(seed));

        assertThat(built(records)).isEqualTo(inOrder).hasToString(inOrder.toString());
        assertThat(inOrder).isNotEqualTo(built(records.subList(0, 3)));
    }

    private static Registration built(List<Consumer<Registration.Builder>> records) {
        Registration.Builder builder = Registration.builder();
        records.forEach(record -> record.accept(builder));
        WithFindings<Registration> built = builder.build();
        assertThat(built.records().read()).isEqualTo(records.size());
        return built.value();
    }
}
