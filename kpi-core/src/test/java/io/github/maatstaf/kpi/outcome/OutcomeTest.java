package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The instruments and answers here are made up. */
class OutcomeTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 14);
    private static final LocalDate END = LocalDate.of(2026, 7, 1);
    private static final Instrument SCALE = scale("2024", ScaleDirection.HIGHER_IS_MORE);

    private static Instrument scale(String version, ScaleDirection direction) {
        return Instrument.builder("eigen-regie", version)
                .measuring(LocalizedText.of("regie op het eigen leven", "control of one's own life"))
                .range(-100, 100)
                .step(1)
                .direction(direction)
                .missing(999, MissingReason.REFUSED)
                .licence("Verzonnen voor deze test.")
                .build();
    }

    /** One organisation's assessments, client by client. */
    private static final class Answers {
        private final Instrument instrument;
        private final Assessments.Builder builder;
        private int clients;

        Answers(Instrument... instruments) {
            instrument = instruments[0];
            builder = Assessments.builder(instruments);
        }

        Answers client(double baseline, double end) {
            clients++;
            return baseline(baseline).end(end);
        }

        Answers next() {
            clients++;
            return this;
        }

        Answers baseline(double score) {
            return at(BEGIN, MomentRole.BASELINE, score);
        }

        Answers end(double score) {
            return at(END, MomentRole.END, score);
        }

        Answers at(LocalDate day, MomentRole moment, double score) {
            builder.add(client(), instrument.id(), instrument.version(), day, moment, Rater.CLIENT, score);
            return this;
        }

        ClientRef client() {
            return ClientRef.of("geheim-" + clients);
        }

        WithFindings<Outcome> outcome() {
            WithFindings<Assessments> read = builder.build();
            assertThat(read.records().rejected()).isZero();
            return OutcomeCalculator.withDefaults().outcomeOf(read.value(), instrument, Rater.CLIENT);
        }
    }

    private static Answers example() {
        Answers answers = new Answers(SCALE);
        for (int i = 0; i < 6; i++) {
            answers.client(2, 4);
        }
        answers.client(3, 3).client(4, 2);
        for (int i = 0; i < 3; i++) {
            answers.next().baseline(1);
        }
        return answers;
    }

    private static List<String> codes(WithFindings<?> made) {
        return made.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_say_first_in_words_who_moved_which_way_and_who_fell_out() {
        Outcome outcome = example().outcome().value();

        assertThat(outcome.sentence(Locale.ENGLISH))
                .isEqualTo("Control of one's own life: 6 of 8 moved up, 1 stayed, 1 moved down,"
                        + " 3 were not measured again.");
        assertThat(outcome.sentence(DUTCH))
                .isEqualTo("Regie op het eigen leven: 6 van de 8 gingen omhoog, 1 bleef gelijk, 1 ging omlaag,"
                        + " 3 zijn niet opnieuw gemeten.");
        assertThat(outcome).hasToString(outcome.sentence(Locale.ENGLISH));
        assertThat(outcome.clients()).isEqualTo(11);
    }

    @Test
    void should_give_the_share_with_wilsons_interval() {
        Outcome outcome = example().outcome().value();

        // PHEindicatormethods 2.1.0, phe_proportion [Wilson] of 2 in 8: 0.071479212752109 to 0.590724569689831; the
        // interval of 6 in 8 is its complement.
        Interval interval = outcome.shareInterval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(1 - 0.590724569689831, within(1e-14));
        assertThat(interval.upper()).isCloseTo(1 - 0.071479212752109, within(1e-14));
        assertThat(outcome.shareMovedUp()).hasValue(0.75);
        assertThat(outcome.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(outcome.exactSentence(Locale.ENGLISH))
                .isEqualTo("Up: 6 of 8, share 0.75, interval 0.409 to 0.929 (95 %, Wilson 1927); 11 with a baseline;"
                        + " eigen-regie 2024, rated by the client.");
        assertThat(outcome.exactSentence(DUTCH)).contains("aandeel 0,75", "0,409 tot 0,929", "door de cliënt zelf");
    }

    @Test
    void should_say_no_share_below_five_pairs() {
        Outcome outcome = new Answers(SCALE).client(1, 2).client(1, 1).outcome().value();

        assertThat(outcome.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(outcome.exactSentence(DUTCH)).startsWith("Omhoog: 1 van 2, te weinig voor een aandeel;");
        assertThat(outcome.sentence(DUTCH)).contains("1 van de 2 ging omhoog, 1 bleef gelijk, 0 gingen omlaag.");
    }

    @Test
    void should_answer_that_nobody_was_measured_twice() {
        Outcome outcome = new Answers(SCALE).next().baseline(1).outcome().value();
        Outcome empty = new Answers(SCALE).outcome().value();

        assertThat(outcome.sentence(DUTCH))
                .isEqualTo("Regie op het eigen leven: niemand is aan het begin en aan het eind gemeten,"
                        + " 1 is niet opnieuw gemeten.");
        assertThat(outcome.shareMovedUp()).isEmpty();
        assertThat(outcome.shareInterval()).isEmpty();
        assertThat(empty.clients()).isZero();
    }

    @Test
    void should_never_mix_raters_or_versions() {
        Instrument older = scale("2019", ScaleDirection.HIGHER_IS_MORE);
        Answers answers = new Answers(SCALE, older).next().baseline(1);
        answers.builder.add(answers.client(), SCALE.id(), SCALE.version(), END, MomentRole.END, Rater.PRACTITIONER, 5);
        answers.next().baseline(1);
        answers.builder.add(answers.client(), older.id(), older.version(), END, MomentRole.END, Rater.CLIENT, 5);

        WithFindings<Outcome> made = answers.outcome();

        assertThat(made.value().pairs()).isZero();
        assertThat(made.value().notMeasuredAgain()).isEqualTo(2);
        assertThat(codes(made)).containsExactly("OUTCOME-MEASURED-OTHERWISE");
        assertThat(made.findings().get(0).arguments()).containsEntry("count", "2");
    }

    @Test
    void should_count_apart_what_cannot_be_compared() {
        Answers answers = new Answers(SCALE);
        answers.client(999, 3);
        answers.client(2, 3).end(4);
        answers.next().at(END, MomentRole.BASELINE, 1).at(BEGIN, MomentRole.END, 2);
        answers.next().at(BEGIN, MomentRole.BASELINE, 1).at(BEGIN, MomentRole.END, 2);
        answers.next().end(5);

        WithFindings<Outcome> made = answers.outcome();

        assertThat(made.value().notUsable()).isEqualTo(4);
        assertThat(made.value().withoutBaseline()).isEqualTo(1);
        assertThat(made.value().clients()).isEqualTo(4);
        assertThat(codes(made))
                .containsExactly(
                        "OUTCOME-NO-ANSWER",
                        "OUTCOME-CONTRADICTION",
                        "OUTCOME-END-BEFORE-BASELINE",
                        "OUTCOME-NO-BASELINE");
        assertThat(made.toString()).doesNotContain("geheim");
        assertThat(made.value().sentence(DUTCH))
                .endsWith("4 zijn niet te vergelijken, 1 heeft geen nulmeting en telt niet mee.");
    }

    @Test
    void should_use_the_first_baseline_and_the_last_end_and_say_so() {
        Answers answers = new Answers(SCALE).client(2, 4);
        answers.at(BEGIN.plusDays(30), MomentRole.BASELINE, 9).at(END.minusDays(30), MomentRole.END, -9);

        WithFindings<Outcome> made = answers.outcome();

        assertThat(made.value().movedUp()).isEqualTo(1);
        assertThat(codes(made)).containsExactly("OUTCOME-SEVERAL-BASELINES", "OUTCOME-SEVERAL-ENDS");
    }

    @Test
    void should_refuse_a_conversation_instrument_unless_somebody_answers_for_it_in_writing() {
        Instrument talk = Instrument.builder("gesprekswiel", "1")
                .measuring(LocalizedText.of("hoe het gaat", "how things are"))
                .range(0, 10)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.")
                .conversationOnly("De makers noemen het een gespreksinstrument.")
                .build();
        Assessments assessments = Assessments.builder(talk)
                .add(ClientRef.of("K"), "gesprekswiel", "1", BEGIN, MomentRole.BASELINE, Rater.CLIENT, 3)
                .add(ClientRef.of("K"), "gesprekswiel", "1", END, MomentRole.END, Rater.CLIENT, 4)
                .build()
                .value();
        OutcomeCalculator calculator = OutcomeCalculator.withDefaults();

        WithFindings<Outcome> refused = calculator.outcomeOf(assessments, talk, Rater.CLIENT);
        Outcome outcome = calculator
                .overridingConversationOnly("De stuurgroep besloot dit op 3 maart, om ervan te leren.")
                .outcomeOf(assessments, talk, Rater.CLIENT)
                .value();

        assertThat(refused.isRefused()).isTrue();
        assertThat(refused.findings().get(0).message(DUTCH))
                .isEqualTo("gesprekswiel is bedoeld voor een gesprek, niet om mee te rekenen:"
                        + " De makers noemen het een gespreksinstrument.");
        assertThat(outcome.movedUp()).isEqualTo(1);
        assertThat(outcome.conversationOnlyOverridden()).isPresent();
        assertThat(outcome.sentence(DUTCH)).contains("Er is toch mee gerekend: De stuurgroep besloot dit");
        assertThatThrownBy(() -> calculator.overridingConversationOnly(" ")).hasMessageContaining("in writing");
        assertThatThrownBy(() -> calculator.withConfidence(1)).hasMessageContaining("not 1.0");
        assertThat(calculator.withConfidence(0.9)).hasToString("outcomes with a confidence of 0.9");
        assertThat(calculator
                        .withSecondMoment(MomentRole.FOLLOW_UP)
                        .ofPeopleChosenFor(ChosenFor.THEIR_SCORES)
                        .withSmallestDifference(MinimalImportantDifference.of(2, Source.of("x", "p. 1")))
                        .overridingConversationOnly("afgesproken"))
                .hasToString(
                        "outcomes with a confidence of 0.95, at the follow-up, moved from a difference of at least 2"
                                + " points (x, p. 1), of people chosen for their scores, also with instruments for conversation"
                                + " only");
    }

    @Test
    void should_refuse_to_compare_what_is_not_of_one_client() {
        Assessment one = Assessment.of(ClientRef.of("geheim-a"), SCALE, BEGIN, MomentRole.BASELINE, Rater.CLIENT, 3);
        Assessment other = Assessment.of(ClientRef.of("geheim-b"), SCALE, END, MomentRole.END, Rater.CLIENT, 3);
        Assessment missing = Assessment.of(ClientRef.of("geheim-a"), SCALE, END, MomentRole.END, Rater.CLIENT, 999);

        assertThatThrownBy(() -> Movement.between(one, other))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .contains("one client")
                .doesNotContain("geheim");
        assertThatThrownBy(() -> Movement.between(one, missing)).hasMessageContaining("no score");
    }

    @Test
    void should_say_that_somebody_else_gave_the_scores() {
        Assessments assessments =
                new Answers(SCALE).client(1, 2).builder.build().value();
        WithFindings<Outcome> made = OutcomeCalculator.withDefaults().outcomeOf(assessments, SCALE, Rater.PRACTITIONER);
        assertThat(made.value().clients()).isZero();
        assertThat(made.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("With eigen-regie 2024 there are no scores by this rater: PRACTITIONER. There are 2 scores"
                        + " with another version or by somebody else.");
        assertThat(codes(OutcomeCalculator.withDefaults()
                        .outcomeOf(new Answers(SCALE).builder.build().value(), SCALE, Rater.CLIENT)))
                .isEmpty();
        Instrument another = Instrument.builder("andere", "1")
                .measuring(LocalizedText.of("iets anders", "something else"))
                .range(0, 9)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("Verzonnen voor deze test.")
                .build();
        assertThat(codes(OutcomeCalculator.withDefaults().outcomeOf(assessments, another, Rater.CLIENT)))
                .isEmpty();
    }

    /** O1 and O2: going back is the reverse, and the same score twice is no movement. */
    @Property
    void the_movement_back_is_the_reverse(
            @ForAll @IntRange(min = -100, max = 100) int from, @ForAll @IntRange(min = -100, max = 100) int to) {
        Assessment first = Assessment.of(ClientRef.of("K"), SCALE, BEGIN, MomentRole.BASELINE, Rater.CLIENT, from);
        Assessment last = Assessment.of(ClientRef.of("K"), SCALE, END, MomentRole.END, Rater.CLIENT, to);

        assertThat(Movement.between(first, last).reversed()).isEqualTo(Movement.between(last, first));
        assertThat(Movement.between(first, first)).isEqualTo(Movement.STAYED);
    }

    @Test
    void should_call_five_pairs_a_trial_and_ten_enough() {
        Sufficiency[] expected = {
            Sufficiency.TOO_FEW, Sufficiency.TRIAL, Sufficiency.TRIAL, Sufficiency.ENOUGH, Sufficiency.ENOUGH
        };
        int[] pairs = {4, 5, 9, 10, 11};
        for (int i = 0; i < pairs.length; i++) {
            Answers answers = new Answers(SCALE);
            for (int client = 0; client < pairs[i]; client++) {
                answers.client(1, 2);
            }
            assertThat(answers.outcome().value().sufficiency())
                    .as("%d pairs", pairs[i])
                    .isEqualTo(expected[i]);
        }
    }

    @Test
    void should_not_take_another_baseline_for_a_measurement_at_the_end() {
        Answers answers = new Answers(SCALE).client(1, 2).next().baseline(1);
        answers.builder.add(
                answers.client(), SCALE.id(), SCALE.version(), BEGIN, MomentRole.BASELINE, Rater.PRACTITIONER, 5);

        WithFindings<Outcome> made = answers.outcome();

        assertThat(made.value().notMeasuredAgain()).isEqualTo(1);
        assertThat(codes(made)).isEmpty();
        assertThatThrownBy(() -> OutcomeCalculator.withDefaults().withConfidence(0))
                .hasMessageContaining("not 0.0");
    }
}
