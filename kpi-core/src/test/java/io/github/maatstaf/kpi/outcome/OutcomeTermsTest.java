package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.measure.FigureTrait;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** On what terms an outcome is computed, and the numbers behind its words; people and scales are made up. */
class OutcomeTermsTest {
    private static final Source SOURCE = Source.of("een verzonnen handleiding", "p. 4");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 14);
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 1, 5);
    private static final CutOff LONELY =
            CutOff.of(CutOffSide.AT_LEAST, 3, LocalizedText.of("eenzaam", "lonely"), Source.of("Verzonnen", ""));
    private static final KpiCode SELF_RELIANCE = KpiCode.of("IMP-GEN-SELFRELIANCE");

    private static Instrument scale(ScaleDirection direction) {
        return Instrument.builder("schaal", "1")
                .measuring(LocalizedText.of("eenzaamheid", "loneliness"))
                .range(0, 20)
                .step(0.5)
                .direction(direction)
                .missing(99, MissingReason.REFUSED)
                .cutOff(LONELY)
                .licence("Verzonnen.")
                .build();
    }

    private static Assessments.Builder answers(Instrument instrument, double... beforeAndAfter) {
        Assessments.Builder builder = Assessments.builder(instrument);
        for (int i = 0; i < beforeAndAfter.length; i += 2) {
            ClientRef client = ClientRef.of("geheim" + i);
            add(builder, client, BEGIN, MomentRole.BASELINE, beforeAndAfter[i]);
            add(builder, client, END, MomentRole.END, beforeAndAfter[i + 1]);
        }
        return builder;
    }

    private static void add(
            Assessments.Builder builder, ClientRef client, LocalDate day, MomentRole moment, double score) {
        builder.add(client, "schaal", "1", day, moment, Rater.CLIENT, score);
    }

    private static Kpi kpi(KpiCode code, KpiKind kind) {
        return HomeworkCatalogue.entry(code.value(), "naam", "name")
                .kind(kind)
                .text(KpiText.NEEDS, "Kies.", "Choose.")
                .build();
    }

    private static Outcome outcome(OutcomeCalculator calculator, Instrument instrument, double... beforeAndAfter) {
        return calculator
                .outcomeOf(answers(instrument, beforeAndAfter).build().value(), instrument, Rater.CLIENT)
                .value();
    }

    /** O7: within the dead zone, and only there, a person stayed. */
    @Property
    void a_smaller_difference_than_the_smallest_is_staying(
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after,
            @ForAll @IntRange(min = 1, max = 12) int zone) {
        MinimalImportantDifference smallest = MinimalImportantDifference.of(zone / 2.0, SOURCE);
        Movement movement = smallest.between(
                BigDecimal.valueOf(before / 2.0), BigDecimal.valueOf(after / 2.0), ScaleDirection.HIGHER_IS_MORE);
        assertThat(movement == Movement.STAYED).isEqualTo(Math.abs(after - before) < zone);
        assertThat(smallest.between(
                        BigDecimal.valueOf(after / 2.0),
                        BigDecimal.valueOf(before / 2.0),
                        ScaleDirection.HIGHER_IS_MORE))
                .isEqualTo(movement.reversed());
        assertThat(smallest.between(
                        BigDecimal.valueOf(before / 2.0),
                        BigDecimal.valueOf(after / 2.0),
                        ScaleDirection.HIGHER_IS_LESS))
                .isEqualTo(movement.reversed());
    }

    @Test
    void should_count_small_differences_as_staying_if_asked() {
        OutcomeCalculator calculator =
                OutcomeCalculator.withDefaults().withSmallestDifference(MinimalImportantDifference.of(2, SOURCE));
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Outcome found = outcome(calculator, scale, 3, 4, 3, 5, 5, 3.5, 6, 4);
        assertThat(List.of(found.movedUp(), found.stayed(), found.movedDown())).containsExactly(1, 2, 1);
        assertThat(found.smallestDifference().orElseThrow())
                .hasToString("at least 2 points (een verzonnen handleiding, p. 4)");
        assertThat(MinimalImportantDifference.of(1, SOURCE).toString()).startsWith("at least 1 point (");
        assertThat(outcome(OutcomeCalculator.withDefaults(), scale, 3, 4).smallestDifference())
                .isEmpty();
        assertThatThrownBy(() -> MinimalImportantDifference.of(0, SOURCE)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> MinimalImportantDifference.of(1, null)).isInstanceOf(NullPointerException.class);
        ValueContract.hold(
                () -> MinimalImportantDifference.of(2, SOURCE),
                () -> MinimalImportantDifference.of(3, SOURCE),
                () -> MinimalImportantDifference.of(2, Source.of("x", "")));
    }

    @Test
    void should_lay_a_follow_up_beside_the_baseline_if_asked() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Assessments.Builder builder = answers(scale, 3, 5, 4, 6);
        add(builder, ClientRef.of("geheim0"), LATER, MomentRole.FOLLOW_UP, 2);
        Assessments assessments = builder.build().value();
        OutcomeCalculator calculator = OutcomeCalculator.withDefaults().withSecondMoment(MomentRole.FOLLOW_UP);
        Outcome found = calculator.outcomeOf(assessments, scale, Rater.CLIENT).value();
        assertThat(found.movedDown()).isEqualTo(1);
        assertThat(found.notMeasuredAgain()).isEqualTo(1);
        assertThat(found.secondMoment()).isEqualTo(MomentRole.FOLLOW_UP);
        assertThat(found.sentence(Locale.ENGLISH)).contains("1 was not measured again");
        assertThatThrownBy(() -> calculator.withSecondMoment(MomentRole.INTERIM))
                .hasMessageContaining("not INTERIM");
        assertThatThrownBy(() -> calculator.withSecondMoment(MomentRole.BASELINE))
                .hasMessageContaining("not BASELINE");
    }

    @Test
    void should_answer_an_interim_before_the_baseline_and_two_baselines() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Assessments.Builder builder = answers(scale, 3, 5);
        ClientRef client = ClientRef.of("geheim0");
        add(builder, client, BEGIN.minusDays(1), MomentRole.INTERIM, 9);
        add(builder, client, BEGIN.plusDays(9), MomentRole.BASELINE, 9);
        WithFindings<Outcome> made =
                OutcomeCalculator.withDefaults().outcomeOf(builder.build().value(), scale, Rater.CLIENT);
        assertThat(made.countsByCode())
                .containsOnlyKeys("OUTCOME-INTERIM-BEFORE-BASELINE", "OUTCOME-SEVERAL-BASELINES");
        assertThat(made.value().movedUp()).isEqualTo(1);
        assertThat(made.value().scores().before()).containsExactly(3);
    }

    @Test
    void should_ask_for_a_criterion_before_an_umbrella_is_computed() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Assessments assessments = answers(scale, 3, 5).build().value();
        OutcomeCalculator calculator = OutcomeCalculator.withDefaults().about(kpi(SELF_RELIANCE, KpiKind.UMBRELLA));
        assertThat(calculator.outcomeOf(assessments, scale, Rater.CLIENT).countsByCode())
                .containsOnlyKeys("OUTCOME-NO-CRITERION");
        OutcomeCriterion ofAnother =
                OutcomeCriterion.of(KpiCode.of("IMP-WOA-PARTICIPATION"), "x", List.of("a", "b"), BEGIN);
        assertThat(calculator
                        .withCriterion(ofAnother)
                        .outcomeOf(assessments, scale, Rater.CLIENT)
                        .isRefused())
                .isTrue();
        OutcomeCriterion agreed = OutcomeCriterion.of(SELF_RELIANCE, "x", List.of("a", "b"), BEGIN);
        Outcome found = calculator
                .withCriterion(agreed)
                .withConfidence(0.9)
                .outcomeOf(assessments, scale, Rater.CLIENT)
                .value();
        assertThat(found.criterion()).contains(agreed);
        assertThat(OutcomeCalculator.withDefaults()
                        .about(kpi(KpiCode.of("IMP-WOA-EXECSKILLS"), KpiKind.KPI))
                        .outcomeOf(assessments, scale, Rater.CLIENT)
                        .isRefused())
                .isFalse();
        OutcomeCriterion criterion = OutcomeCriterion.of(
                SELF_RELIANCE, " Zelf regelen wat belangrijk is. ", List.of("bewonersraad", "gemeente"), BEGIN);
        assertThat(criterion.meaning()).isEqualTo("Zelf regelen wat belangrijk is.");
        assertThat(criterion)
                .hasToString(
                        "IMP-GEN-SELFRELIANCE: Zelf regelen wat belangrijk is. (bewonersraad, gemeente; 2025-01-14)");
        assertThat(criterion.agreedOn()).isEqualTo(BEGIN);
        assertThat(criterion.aim()).isEqualTo(SELF_RELIANCE);
        assertThat(criterion.parties()).containsExactly("bewonersraad", "gemeente");
        assertThatThrownBy(() -> OutcomeCriterion.of(SELF_RELIANCE, " ", List.of("a", "b"), BEGIN))
                .hasMessageContaining("blank");
        assertThatThrownBy(() -> OutcomeCriterion.of(SELF_RELIANCE, "x", List.of("a", "a "), BEGIN))
                .hasMessageContaining("not by 1");
        assertThatThrownBy(() -> OutcomeCriterion.of(SELF_RELIANCE, "x", List.of("a", " "), BEGIN))
                .hasMessageContaining("A party has a name");
        ValueContract.hold(
                () -> OutcomeCriterion.of(SELF_RELIANCE, "x", List.of("a", "b"), BEGIN),
                () -> OutcomeCriterion.of(KpiCode.of("IMP-GEN-OWNSTRENGTH"), "x", List.of("a", "b"), BEGIN),
                () -> OutcomeCriterion.of(SELF_RELIANCE, "y", List.of("a", "b"), BEGIN),
                () -> OutcomeCriterion.of(SELF_RELIANCE, "x", List.of("a", "c"), BEGIN),
                () -> OutcomeCriterion.of(SELF_RELIANCE, "x", List.of("a", "b"), END));
    }

    @Test
    void should_name_regression_to_the_mean_of_people_chosen_for_their_scores() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Assessments assessments = answers(scale, 3, 5).build().value();
        OutcomeCalculator calculator = OutcomeCalculator.withDefaults().ofPeopleChosenFor(ChosenFor.THEIR_SCORES);
        WithFindings<Outcome> made = calculator.outcomeOf(assessments, scale, Rater.CLIENT);
        assertThat(made.countsByCode()).containsOnlyKeys("OUTCOME-CHOSEN-FOR-SCORES");
        assertThat(made.value().chosenFor()).isEqualTo(ChosenFor.THEIR_SCORES);
        assertThat(calculator
                        .ofPeopleChosenFor(ChosenFor.OTHER_REASONS)
                        .outcomeOf(assessments, scale, Rater.CLIENT)
                        .findings())
                .isEmpty();
    }

    @Test
    void should_give_the_numbers_behind_the_words_with_their_doubt() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Outcome found =
                outcome(OutcomeCalculator.withDefaults(), scale, 2, 4, 2, 3, 4, 2, 1, 4, 2, 5, 3, 3, 4, 7, 1, 2);
        assertThat(found.numbers(Locale.ENGLISH).lines())
                .hasSize(12)
                .startsWith(
                        "up: 6 of 8, 0.409 to 0.929 (95 %, Wilson 1927); few people: only to look at",
                        "stayed: 1 of 8, 0.022 to 0.471 (95 %, Wilson 1927); few people: only to look at",
                        "down: 1 of 8, 0.022 to 0.471 (95 %, Wilson 1927); few people: only to look at")
                .contains("probability of moving up: 0.813; few people: only to look at")
                .anySatisfy(line -> assertThat(line).startsWith("Wilcoxon's test: W+ 24.5, p "))
                .anySatisfy(line -> assertThat(line).startsWith("d_z, divided by the spread of the changes: "))
                .anySatisfy(line -> assertThat(line).startsWith("lonely: first 3, then 6 of 8, p 0.375, "));
        assertThat(found.numbers(Locale.forLanguageTag("nl")))
                .contains(
                        "omhoog: 6 van 8, 0,409 tot 0,929", "toets van Wilcoxon", "weinig mensen: alleen om te kijken");
        Outcome two = outcome(OutcomeCalculator.withDefaults(), scale, 2, 4, 3, 5);
        assertThat(two.numbers(Locale.ENGLISH))
                .contains("up: 2 of 2; too few people")
                .doesNotContain("Wilson");
        Outcome nobody = outcome(OutcomeCalculator.withDefaults(), scale);
        assertThat(nobody.numbers(Locale.ENGLISH)).isEqualTo("too few people");
        assertThat(nobody.meanChange()).isEmpty();
        assertThat(nobody.moveUpProbability()).isEmpty();
        assertThat(nobody.beyond(LONELY)).isEmpty();
        assertThat(nobody.shareInterval(Movement.DOWN)).isEmpty();
        Outcome alike = outcome(OutcomeCalculator.withDefaults(), scale, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7);
        assertThat(alike.numbers(Locale.ENGLISH)).contains("mean change in points: 0; everybody changed alike");
    }

    /** Tango's interval of one up and two down among eight, at 80 %: narrower than at 95 %. */
    @Test
    void should_give_every_interval_with_the_confidence_asked_for() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        double[] scores = {2, 4, 2, 3, 4, 2, 1, 4, 2, 5, 3, 3, 4, 7, 1, 2};
        Outcome found = outcome(OutcomeCalculator.withDefaults().withConfidence(0.8), scale, scores);
        McNemar lonely = found.beyond(LONELY).orElseThrow();
        assertThat(found.numbers(Locale.ENGLISH).lines().filter(line -> line.contains("%")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("(80 %, "));
        assertThat(found.numbers(Locale.ENGLISH))
                .contains(io.github.maatstaf.kpi.wording.PlainNumber.withDecimals(
                                Locale.ENGLISH, lonely.tango(0.8).lower(), 3)
                        + " to ");
    }

    @Test
    void should_follow_a_published_cut_off() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Outcome found = outcome(OutcomeCalculator.withDefaults(), scale, 3, 4, 3, 2, 2, 3, 1, 1);
        assertThat(found.beyond(LONELY)).contains(McNemar.of(1, 1, 1, 1));
        CutOff other = CutOff.of(CutOffSide.ABOVE, 3, LocalizedText.of("x"), SOURCE);
        assertThatThrownBy(() -> found.beyond(other)).hasMessageContaining("no such cut-off");
        assertThat(found.traits().build().trait(FigureTrait.INSTRUMENT)).contains("schaal 1");
        assertThat(found.reliableChanges(ReliableChange.by(
                                ReliableChangeMethod.JACOBSON_TRUAX,
                                NormFigures.builder(SOURCE)
                                        .spread(1)
                                        .reliability(0.9)
                                        .build(),
                                FunctionalSide.LOWER))
                        .count(ChangeClass.AWAY))
                .isEqualTo(2);
    }

    /** O5: on a scale where a higher score means less, the same scores are the other way. */
    @Test
    void should_turn_the_probability_of_moving_up_with_the_scale() {
        double[] scores = {2, 4, 2, 3, 4, 2, 1, 4};
        Outcome more = outcome(OutcomeCalculator.withDefaults(), scale(ScaleDirection.HIGHER_IS_MORE), scores);
        Outcome less = outcome(OutcomeCalculator.withDefaults(), scale(ScaleDirection.HIGHER_IS_LESS), scores);
        assertThat(more.moveUpProbability().orElseThrow().probability()).isEqualTo(0.75);
        assertThat(less.moveUpProbability().orElseThrow().probability()).isEqualTo(0.25);
        assertThat(more.meanChange()).isEqualTo(less.meanChange());
        assertThat(more.effectSize(EffectSizeKind.D_Z).orElseThrow().value())
                .isCloseTo(1 / Math.sqrt(14.0 / 3), within(1e-12));
        assertThat(more.wilcoxon().changed()).isEqualTo(4);
    }

    @Test
    void should_show_one_clients_own_line_without_the_key() {
        Instrument scale = scale(ScaleDirection.HIGHER_IS_MORE);
        Assessments.Builder builder = answers(scale, 3, 5, 9, 9);
        ClientRef client = ClientRef.of("geheim0");
        add(builder, client, BEGIN.plusDays(30), MomentRole.INTERIM, 99);
        add(builder, client, LATER, MomentRole.FOLLOW_UP, 5);
        Assessments assessments = builder.build().value();
        ClientLine line = ClientLine.of(assessments, client, scale, Rater.CLIENT);
        assertThat(line).hasToString("""
                        one client's own line: loneliness, rated by the client
                          2025-01-14 baseline: 3
                          2025-02-13 interim measurement: no score
                          2025-07-01 end measurement: 5
                          2026-01-05 follow-up measurement: 5""");
        assertThat(line.movements()).containsExactly(Movement.UP, Movement.STAYED);
        assertThat(line.points()).hasSize(4);
        assertThat(ClientLine.of(assessments, ClientRef.of("niemand"), scale, Rater.CLIENT)
                        .movements())
                .isEmpty();
        assertThat(ClientLine.of(assessments, client, scale, Rater.RELATIVE).points())
                .isEmpty();
        Assessments.Builder many = Assessments.builder(scale);
        for (int i = 0; i < 60; i++) {
            add(many, client, BEGIN.plusDays(i), MomentRole.INTERIM, 1);
        }
        assertThat(ClientLine.of(many.build().value(), client, scale, Rater.CLIENT)
                        .toString()
                        .lines())
                .hasSize(40)
                .last()
                .isEqualTo("  and 22 more");
        ValueContract.hold(
                () -> ClientLine.of(assessments, client, scale, Rater.CLIENT),
                () -> ClientLine.of(assessments, client, scale, Rater.RELATIVE),
                () -> ClientLine.of(assessments, client, scale(ScaleDirection.HIGHER_IS_LESS), Rater.CLIENT),
                () -> ClientLine.of(assessments, ClientRef.of("geheim2"), scale, Rater.CLIENT));
        assertThat(line.instrument()).isEqualTo(scale);
        assertThat(line.rater()).isEqualTo(Rater.CLIENT);
    }
}
