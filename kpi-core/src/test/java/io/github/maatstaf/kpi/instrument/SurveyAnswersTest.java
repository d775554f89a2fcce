package io.github.maatstaf.kpi.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.process.ClientRef;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The surveys here are made up. */
class SurveyAnswersTest {
    private static final String SURVEY = "tevredenheid-2025";
    private static final LocalDate DAY = LocalDate.of(2025, 6, 1);
    private static final Instrument QUESTION = Instrument.builder("nut", "1")
            .measuring(LocalizedText.of("wat iemand eraan had", "what it was of use for"))
            .range(1, 10)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .missing(99, MissingReason.DID_NOT_KNOW)
            .licence("Verzonnen voor deze test.")
            .build();

    private static SurveyAnswer answer(String id, double score) {
        return SurveyAnswer.of(id, SURVEY, QUESTION, DAY, score);
    }

    private static SurveyAnswer without(String id, MissingReason reason) {
        return SurveyAnswer.withoutScore(id, SURVEY, QUESTION, DAY, reason);
    }

    /** Eight records: two were not asked or had nothing to answer, so six were asked, and three of those answered. */
    @Test
    void should_let_non_response_travel_with_the_answers() {
        SurveyAnswers answers = SurveyAnswers.of(List.of(
                answer("a", 8),
                answer("b", 8),
                answer("c", 1),
                answer("d", 99),
                without("e", MissingReason.REFUSED),
                without("f", MissingReason.NOT_ANSWERED),
                without("g", MissingReason.NOT_ASKED),
                without("h", MissingReason.NOT_APPLICABLE)));
        SurveyResponse response = answers.response(SURVEY, QUESTION);

        assertThat(response.asked()).isEqualTo(6);
        assertThat(response.answered()).isEqualTo(3);
        assertThat(response.withoutScore())
                .isEqualTo(Map.of(
                        MissingReason.NOT_ASKED, 1L,
                        MissingReason.NOT_ANSWERED, 1L,
                        MissingReason.REFUSED, 1L,
                        MissingReason.DID_NOT_KNOW, 1L,
                        MissingReason.NOT_APPLICABLE, 1L));
        assertThat(response)
                .hasToString("tevredenheid-2025, nut 1: 3 of 6 asked answered; 1 not asked, 1 not answered, 1 refused,"
                        + " 1 did not know, 1 not applicable");
        assertThat(answers.surveys()).containsExactly(SURVEY);
        assertThat(answers).hasToString("8 answers\n  tevredenheid-2025, nut 1: 8");
        assertThat(answers.to(SURVEY, Instruments.mark())).isEmpty();
    }

    @Test
    void should_count_those_of_whom_there_is_no_record_as_not_answered() {
        SurveyAnswers answers = SurveyAnswers.of(List.of(answer("a", 8), without("b", MissingReason.REFUSED)));

        SurveyResponse response = answers.response(SURVEY, QUESTION, 200);
        assertThat(response.asked()).isEqualTo(200);
        assertThat(response.answered()).isEqualTo(1);
        assertThat(response.withoutScore()).containsEntry(MissingReason.NOT_ANSWERED, 198L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.response(SURVEY, QUESTION, 1))
                .withMessageContaining("1 people were asked, but 2");
        assertThat(SurveyAnswers.of(List.of()).response(SURVEY, QUESTION).asked())
                .isZero();
    }

    /** A bureau hands over counts, and nobody's answers. */
    @Test
    void should_take_counts_that_others_made() {
        SurveyResponse response = SurveyResponse.of(
                " " + SURVEY + " ",
                QUESTION,
                87,
                Map.of(
                        MissingReason.NOT_ANSWERED, 110L,
                        MissingReason.REFUSED, 3L,
                        MissingReason.NOT_ASKED, 4L,
                        MissingReason.DID_NOT_KNOW, 0L));

        assertThat(response)
                .hasToString("tevredenheid-2025, nut 1: 87 of 200 asked answered;"
                        + " 4 not asked, 110 not answered, 3 refused");
        assertThat(response.withoutScore()).doesNotContainKey(MissingReason.DID_NOT_KNOW);
        assertThat(SurveyResponse.of(SURVEY, QUESTION, 1, Map.of()))
                .isEqualTo(SurveyAnswers.of(List.of(answer("a", 8))).response(SURVEY, QUESTION));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyResponse.of(SURVEY, QUESTION, -1, Map.of()))
                .withMessageContaining("0 or more, not -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyResponse.of(SURVEY, QUESTION, 1, Map.of(MissingReason.REFUSED, -2L)))
                .withMessageContaining("REFUSED is 0 or more, not -2");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyResponse.of(" ", QUESTION, 1, Map.of()));
    }

    @Property
    void everybody_with_a_record_is_counted_once(
            @ForAll @Size(max = 30) List<@IntRange(max = 5) Integer> kinds, @ForAll @IntRange(max = 40) int more) {
        List<SurveyAnswer> all = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int kind = kinds.get(i);
            all.add(kind == 5 ? answer("id" + i, 7) : without("id" + i, MissingReason.values()[kind]));
        }
        SurveyResponse known = SurveyAnswers.of(all).response(SURVEY, QUESTION);
        SurveyResponse stated = SurveyAnswers.of(all).response(SURVEY, QUESTION, known.asked() + more);
        Collections.shuffle(all, new Random(kinds.hashCode()));

        long without = known.withoutScore().values().stream()
                .mapToLong(Long::longValue)
                .sum();
        assertThat(known.answered() + without).isEqualTo(kinds.size());
        assertThat(stated.answered()).isEqualTo(known.answered());
        assertThat(stated.asked() - stated.answered()).isEqualTo(known.asked() - known.answered() + more);
        assertThat(SurveyAnswers.of(all).response(SURVEY, QUESTION)).isEqualTo(known);
    }

    @Test
    void should_keep_anonymous_answers_apart_by_their_ids() {
        assertThat(SurveyAnswers.of(List.of(answer("a", 8), answer("b", 8), answer("a", 8)))
                        .size())
                .isEqualTo(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SurveyAnswers.of(List.of(answer("a", 8), answer("a", 7))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer("a", 12))
                .withMessageContaining("between 1 and 10");
        assertThatIllegalArgumentException().isThrownBy(() -> answer(" ", 8)).withMessageContaining("An answer's id");
        assertThatIllegalArgumentException().isThrownBy(() -> SurveyAnswer.of("a", "x".repeat(129), QUESTION, DAY, 8));
        SurveyAnswer known = answer("a", 8).by(ClientRef.of("geheim"));
        assertThat(known.respondent()).contains(ClientRef.of("geheim"));
        assertThat(known.toString()).doesNotContain("geheim").isEqualTo("tevredenheid-2025, nut 1, 2025-06-01: 8");
        assertThat(without("a", MissingReason.REFUSED)).hasToString("tevredenheid-2025, nut 1, 2025-06-01: refused");
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> answer("a", 8),
                () -> answer("b", 8),
                () -> answer("a", 7),
                () -> answer("a", 8).by(ClientRef.of("K")),
                () -> without("a", MissingReason.REFUSED),
                () -> SurveyAnswer.of("a", "andere", QUESTION, DAY, 8),
                () -> SurveyAnswer.of("a", SURVEY, Instruments.mark(), DAY, 8),
                () -> SurveyAnswer.of("a", SURVEY, QUESTION, DAY.plusDays(1), 8));
        ValueContract.hold(
                () -> SurveyAnswers.of(List.of(answer("a", 8))), () -> SurveyAnswers.of(List.of(answer("a", 7))));
    }

    @Test
    void should_be_the_same_response_only_if_all_counts_are() {
        SurveyAnswers one = SurveyAnswers.of(List.of(SurveyAnswer.of("S1", SURVEY, QUESTION, DAY, 8)));
        SurveyResponse response = one.response(SURVEY, QUESTION, 1);

        assertThat(response.survey()).isEqualTo(SURVEY);
        assertThat(response.question()).isEqualTo(QUESTION);
        assertThat(response.withoutScore()).isEmpty();
        assertThat(response.toString()).endsWith(": 1 of 1 asked answered");
        assertThat(response)
                .isEqualTo(one.response(SURVEY, QUESTION))
                .hasSameHashCodeAs(one.response(SURVEY, QUESTION));
        assertThat(response)
                .isNotEqualTo(one.response(SURVEY, QUESTION, 2))
                .isNotEqualTo(SurveyAnswers.of(List.of()).response(SURVEY, QUESTION, 1))
                .isNotEqualTo(one.response("another", QUESTION, 1));
        assertThat(one.all()).hasSize(1);
    }
}
