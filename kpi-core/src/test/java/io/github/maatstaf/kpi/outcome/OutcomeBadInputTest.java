package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Each bad input of outcomes from assessments to answer: it never throws on other people's data, and never guesses. */
class OutcomeBadInputTest {
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 15);
    private static final LocalDate SUMMER = LocalDate.of(2026, 6, 15);
    private static final Instrument SCALE = Instrument.builder("verzonnen", "1")
            .measuring(LocalizedText.of("zorgen", "worries"))
            .range(1, 5)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("made up for this test")
            .build();

    private final Assessments.Builder given = Assessments.builder(SCALE);

    private void add(String client, LocalDate day, MomentRole moment, double score) {
        given.add(ClientRef.of(client), "verzonnen", "1", day, moment, Rater.CLIENT, score);
    }

    private void pair(String client, double before, double after) {
        add(client, AUTUMN, MomentRole.BASELINE, before);
        add(client, SUMMER, MomentRole.END, after);
    }

    private WithFindings<Outcome> outcome() {
        return OutcomeCalculator.withDefaults().outcomeOf(given.build().value(), SCALE, Rater.CLIENT);
    }

    private String sentence() {
        return outcome().value().sentence(Locale.ENGLISH);
    }

    @Test
    void a_score_out_of_range_is_rejected_and_its_client_was_not_measured_again() {
        pair("a", 2, 7);
        assertThat(given.build().countsByCode()).containsOnlyKeys("ASSESS-OUT-OF-RANGE");
        assertThat(sentence())
                .isEqualTo("Worries: nobody was measured at the beginning and at the end, 1 was not measured again.");
    }

    @Test
    void a_score_between_two_steps_is_rejected() {
        pair("a", 2.5, 3);
        assertThat(given.build().countsByCode()).containsOnlyKeys("ASSESS-NOT-ON-STEP");
        assertThat(outcome().value().withoutBaseline()).isOne();
        assertThat(outcome().countsByCode()).containsOnlyKeys("OUTCOME-NO-BASELINE");
    }

    @Test
    void an_end_before_the_baseline_is_no_pair() {
        add("a", SUMMER, MomentRole.BASELINE, 2);
        add("a", AUTUMN, MomentRole.END, 4);
        assertThat(outcome().countsByCode()).containsOnlyKeys("OUTCOME-END-BEFORE-BASELINE");
        assertThat(outcome().value().notUsable()).isOne();
        assertThat(outcome().value().pairs()).isZero();
    }

    @Test
    void the_first_of_two_baselines_counts_and_that_is_said() {
        pair("a", 2, 4);
        add("a", AUTUMN.plusDays(30), MomentRole.BASELINE, 4);
        assertThat(outcome().countsByCode()).containsOnlyKeys("OUTCOME-SEVERAL-BASELINES");
        assertThat(outcome().value().movedUp()).isOne();
    }

    @Test
    void two_baselines_on_one_day_contradict_each_other() {
        pair("a", 2, 4);
        add("a", AUTUMN, MomentRole.BASELINE, 3);
        assertThat(outcome().countsByCode()).containsOnlyKeys("OUTCOME-CONTRADICTION");
        assertThat(outcome().value().notUsable()).isOne();
    }

    @Test
    void an_unknown_instrument_or_version_is_rejected() {
        given.add(ClientRef.of("a"), "ander", "1", AUTUMN, MomentRole.BASELINE, Rater.CLIENT, 2);
        given.add(ClientRef.of("a"), "verzonnen", "2", AUTUMN, MomentRole.BASELINE, Rater.CLIENT, 2);
        assertThat(given.build().countsByCode())
                .containsOnlyKeys("ASSESS-UNKNOWN-INSTRUMENT", "ASSESS-UNKNOWN-VERSION");
        assertThat(given.build().value().all()).isEmpty();
    }

    @Test
    void one_pair_is_told_as_one_person_without_a_test() {
        pair("a", 2, 4);
        Outcome one = outcome().value();
        assertThat(one.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(one.meanChange().orElseThrow().probability()).isEmpty();
        assertThat(one.effectSize(EffectSizeKind.D_Z)).isEmpty();
        assertThat(one.wilcoxon().sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(one.wilcoxon().smallestProbability()).isEqualTo(1);
        assertThat(sentence()).startsWith("Worries: 1 of 1 moved up");
        assertThat(one.numbers(Locale.ENGLISH)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void nobody_gives_no_share() {
        Outcome nobody = outcome().value();
        assertThat(nobody.clients()).isZero();
        assertThat(nobody.shareMovedUp()).isEmpty();
        assertThat(nobody.meanChange()).isEmpty();
        assertThat(nobody.moveUpProbability()).isEmpty();
        assertThat(nobody.numbers(Locale.ENGLISH)).doesNotContain("NaN");
    }

    @Test
    void equal_changes_have_no_spread_to_test_or_divide_by() {
        for (int i = 0; i < 6; i++) {
            pair("c" + i, 1 + i % 3, 2 + i % 3);
        }
        Outcome equal = outcome().value();
        assertThat(equal.meanChange().orElseThrow().sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(equal.meanChange().orElseThrow().t()).isEmpty();
        assertThat(equal.effectSize(EffectSizeKind.D_Z)).isEmpty();
        assertThat(equal.effectSize(EffectSizeKind.BASELINE_SPREADS)).isPresent();
        // All six one way: 2 of 64 ways in which the signs may fall.
        assertThat(equal.wilcoxon().exactProbability()).hasValue(0.03125);
        assertThat(equal.numbers(Locale.ENGLISH)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void first_scores_without_spread_give_no_size_in_baseline_spreads() {
        for (int i = 0; i < 6; i++) {
            pair("c" + i, 3, 1 + i % 5);
        }
        Outcome flat = outcome().value();
        assertThat(flat.effectSize(EffectSizeKind.BASELINE_SPREADS)).isEmpty();
        assertThat(flat.effectSize(EffectSizeKind.D_RM)).isEmpty();
        assertThat(flat.effectSize(EffectSizeKind.D_Z)).isPresent();
        assertThat(flat.numbers(Locale.ENGLISH)).doesNotContain("NaN").doesNotContain("Infinity");
    }

    @Test
    void a_norm_has_a_source_and_a_reliability_between_0_and_1() {
        assertThatThrownBy(() -> NormFigures.builder(Source.of(" ", ""))).isInstanceOf(IllegalArgumentException.class);
        Source manual = Source.of("a made-up manual", "p. 1");
        for (double reliability : new double[] {-0.2, 1, Double.NaN}) {
            assertThatThrownBy(() -> NormFigures.builder(manual).reliability(reliability))
                    .hasMessageContaining("not " + reliability);
        }
    }

    @Test
    void groups_of_one_are_refused_with_the_number_needed() {
        double[] one = {1};
        double[] three = {1, 2, 4};
        WithFindings<DifferenceInDifferences> answer = DifferenceInDifferences.builder()
                .group("a", one, three)
                .comparison("b", three, three)
                .assuming("x")
                .build();
        assertThat(answer.isRefused()).isTrue();
        assertThat(answer.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("Number of people in one of the groups: 1. At least 3 are needed.");
    }

    /** R 4.2.2's data set "sleep" as a scale in tenths; the numbers by R, exactRankTests 0.8.35 and effectsize 1.0.3. */
    @Test
    void the_numbers_of_a_whole_outcome_are_those_of_r() {
        Instrument hours = Instrument.builder("uren", "1")
                .measuring(LocalizedText.of("extra slaap", "extra sleep"))
                .range(-10, 10)
                .step(0.1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("none")
                .build();
        Assessments.Builder builder = Assessments.builder(hours);
        double[] before = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2};
        double[] after = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
        for (int i = 0; i < 10; i++) {
            ClientRef client = ClientRef.of("s" + i);
            builder.add(client, "uren", "1", AUTUMN, MomentRole.BASELINE, Rater.CLIENT, before[i]);
            builder.add(client, "uren", "1", SUMMER, MomentRole.END, Rater.CLIENT, after[i]);
        }
        Outcome sleep = OutcomeCalculator.withDefaults()
                .outcomeOf(builder.build().value(), hours, Rater.CLIENT)
                .value();
        assertThat(sleep.sentence(Locale.ENGLISH)).isEqualTo("Extra sleep: 9 of 10 moved up, 1 stayed, 0 moved down.");
        assertThat(sleep.numbers(Locale.ENGLISH).lines())
                .contains(
                        "mean change in points: 1.58, 0.7 to 2.46 (95 %, Student's t)",
                        "t test for pairs: t 4.062, p 0.0028", "Wilcoxon's test: W+ 45, p 0.0039")
                .anySatisfy(line -> assertThat(line).contains("d_z", "1.285 (corrected 1.174)", "0.415 to 2.118"))
                .anySatisfy(line -> assertThat(line).contains("d_av", "0.832", "0.431 to 1.234"))
                .anySatisfy(line -> assertThat(line).contains("d_rm", "0.822", "0.363 to 1.281"))
                .anySatisfy(line -> assertThat(line).contains("d_b", "0.883", "0.329 to 1.437"))
                .contains("probability of moving up: 0.95");
    }
}
