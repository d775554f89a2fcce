package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.ResultLevel;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.reference.Lenth;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a number, a status or a text of an outcome turns: the last case on one side and the first on the other. */
class OutcomeLimitsTest {
    private static final Source SOURCE = Source.of("een verzonnen handleiding", "p. 4");
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 14);
    private static final Instrument SCALE = Instrument.builder("schaal", "1")
            .measuring(LocalizedText.of("eenzaamheid", "loneliness"))
            .range(0, 100)
            .step(1)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("Verzonnen voor deze test.")
            .build();

    /** As many people as asked for, whose changes run 0, 1, 2, 0, 1, 2. */
    private static PairedScores people(int count) {
        double[] before = IntStream.range(0, count).mapToDouble(i -> 10 + i % 4).toArray();
        double[] after =
                IntStream.range(0, count).mapToDouble(i -> before[i] + i % 3).toArray();
        return PairedScores.of(before, after);
    }

    private static NormFigures norms() {
        return NormFigures.builder(SOURCE)
                .spread(4)
                .reliability(0.75)
                .serviceGroup(20, 4)
                .build();
    }

    @Test
    void a_confidence_of_none_or_all_is_refused_before_anything_is_computed() {
        McNemar answers = McNemar.of(3, 2, 4, 5);
        double[] group = {1, 2, 4};
        ReliableChanges changes = ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms(), FunctionalSide.HIGHER)
                .over(people(0));
        for (double level : new double[] {0, 1, Double.NaN}) {
            ThrowingCallable[] calls = {
                () -> EffectSize.of(EffectSizeKind.D_Z, people(1), level),
                () -> EffectSize.between(EffectSizeKind.POOLED_SPREADS, new double[1], group, level),
                () -> MeanChange.of(people(0), level),
                () -> MeanDifference.of(new double[1], group, level),
                () -> MoveUpProbability.of(people(0), level),
                () -> changes.shareInterval(ChangeClass.TOWARDS, level),
                () -> answers.agrestiMin(level),
                () -> answers.tango(level),
                () -> McNemar.of(3, 0, 0, 5).oddsRatioInterval(level),
                () -> OutcomeCalculator.withDefaults().withConfidence(level)
            };
            for (ThrowingCallable call : calls) {
                assertThatThrownBy(call)
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessage("Confidence lies between 0 and 1, not " + level);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"19, TRIAL", "20, ENOUGH"})
    void a_size_is_a_trial_below_twenty_people(int count, Sufficiency expected) {
        assertThat(EffectSize.of(EffectSizeKind.D_Z, people(count), 0.95)
                        .orElseThrow()
                        .sufficiency())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"4, TOO_FEW", "5, TRIAL", "9, TRIAL", "10, ENOUGH"})
    void shares_of_people_begin_at_five_and_stand_at_ten(int count, Sufficiency expected) {
        assertThat(MoveUpProbability.of(people(count), 0.95).orElseThrow().sufficiency())
                .isEqualTo(expected);
        assertThat(ReliableChange.by(ReliableChangeMethod.JACOBSON_TRUAX, norms(), FunctionalSide.HIGHER)
                        .over(people(count))
                        .sufficiency())
                .isEqualTo(expected);
    }

    /** Two who have no class beside ten who have one: by Hageman and Arrindell none has one, so that nothing can be told. */
    @Test
    void people_without_a_class_do_not_count_as_known() {
        ReliableChanges none = ReliableChange.by(ReliableChangeMethod.HAGEMAN_ARRINDELL, norms(), FunctionalSide.HIGHER)
                .over(PairedScores.of(new double[12], new double[12]));
        assertThat(none.unknown()).isEqualTo(12);
        assertThat(none.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(none.shareInterval(ChangeClass.TOWARDS, 0.95)).isEmpty();
        assertThat(none.by().method()).isEqualTo(ReliableChangeMethod.HAGEMAN_ARRINDELL);
        assertThat(none.by().cutOffKind()).isEmpty();
        assertThat(none.by().withCutOff(CutOffKind.A).cutOffKind()).contains(CutOffKind.A);
    }

    /** By hand, Kerby (2014): one of four places down of ten in all. Fisher's z: 1/2 log(1.8 / 0.2) -+ 1.96 sqrt(30) / 10. */
    @Test
    void the_balance_of_changes_has_fishers_interval() {
        PairedScores four = PairedScores.of(new double[4], new double[] {-1, 2, 3, 4});
        MoveUpProbability found = MoveUpProbability.of(four, 0.95).orElseThrow();
        assertThat(found.balance()).isCloseTo(0.8, within(1e-12));
        double reach = 1.959963984540054 * Math.sqrt((2 * 64 + 3 * 16 + 4) / 6.0) / 10;
        Interval interval = found.balanceInterval().orElseThrow();
        assertThat(interval.lower()).isCloseTo(Math.tanh(0.5 * Math.log(9) - reach), within(1e-12));
        assertThat(interval.upper()).isCloseTo(Math.tanh(0.5 * Math.log(9) + reach), within(1e-12));
        assertThat(found.balanceInterval(1).lower()).isLessThan(interval.lower());
        assertThatThrownBy(() -> found.balanceInterval(0)).hasMessageContaining("not from 0");
        assertThat(MoveUpProbability.of(PairedScores.of(new double[2], new double[] {1, -1}), 0.95)
                        .orElseThrow()
                        .balanceInterval())
                .isPresent();
        assertThat(MoveUpProbability.of(PairedScores.of(new double[2], new double[2]), 0.95)
                        .orElseThrow()
                        .balanceInterval())
                .isEmpty();
    }

    @Test
    void changes_of_different_sizes_are_no_ties() {
        assertThat(Wilcoxon.of(PairedScores.of(new double[3], new double[] {1, -2, 3}))
                        .hasTies())
                .isFalse();
        assertThat(Wilcoxon.of(PairedScores.of(new double[3], new double[] {1, -2, 2}))
                        .hasTies())
                .isTrue();
        // Those who did not change share a place with nobody who did.
        assertThat(Wilcoxon.of(
                                PairedScores.of(new double[4], new double[] {0, 0, 1, 2}),
                                ZeroHandling.PRATT,
                                ChangePrecision.DECIMAL)
                        .hasTies())
                .isFalse();
        assertThat(Wilcoxon.of(PairedScores.of(new double[2], new double[2])).normalProbability(true))
                .isEqualTo(1);
    }

    /** By hand: places 1, 2, 3 with the 2 down; W+ 4 of 6, variance 14 / 4; z = 1 / sqrt(3.5), with continuity 0.5 less. */
    @Test
    void the_normal_law_of_wilcoxon_by_hand() {
        Wilcoxon test = Wilcoxon.of(PairedScores.of(new double[3], new double[] {1, -2, 3}));
        assertThat(test.z().orElseThrow()).isCloseTo(1 / Math.sqrt(3.5), within(1e-12));
        assertThat(test.normalProbability(true)).isGreaterThan(test.normalProbability(false));
        double z = 0.5 / Math.sqrt(3.5);
        assertThat(test.normalProbability(true))
                .isCloseTo(
                        2
                                * org.apache.commons.statistics.distribution.NormalDistribution.of(0, 1)
                                        .survivalProbability(z),
                        within(1e-12));
    }

    @Test
    void two_pairs_have_a_spread_and_one_has_none() {
        assertThat(MeanChange.of(PairedScores.of(new double[2], new double[] {1, 3}), 0.95)
                        .orElseThrow()
                        .spread()
                        .orElseThrow())
                .isCloseTo(Math.sqrt(2), within(1e-12));
        assertThat(MeanChange.of(people(1), 0.95).orElseThrow().spread()).isEmpty();
        assertThat(MeanChange.of(people(1), 0.95).orElseThrow().t()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e100, -1e100})
    void the_largest_score_is_taken(double score) {
        assertThat(PairedScores.of(new double[] {score}, new double[] {0}).before())
                .containsExactly(score);
        assertThatThrownBy(() -> PairedScores.of(new double[] {score * 1.0001}, new double[1]))
                .hasMessageContaining("between -1e100 and 1e100");
    }

    @Test
    void infinite_figures_are_refused() {
        double endless = Double.POSITIVE_INFINITY;
        assertThatThrownBy(() -> MinimalImportantDifference.of(endless, SOURCE)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> NormFigures.builder(SOURCE).spread(endless)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> NormFigures.builder(SOURCE).spread(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> GoalScale.weighted(endless, "a", "b", "c", "d", "e"))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() ->
                        AgainstExpected.mean(MeanChange.of(people(5), 0.95).orElseThrow(), endless, SOURCE))
                .hasMessageContaining("Infinity");
    }

    @ParameterizedTest
    @CsvSource({"2, TOO_FEW", "3, TRIAL", "9, TRIAL", "10, ENOUGH"})
    void the_smallest_group_says_how_far_a_comparison_can_be_leaned_on(int count, Sufficiency expected) {
        double[] few = IntStream.range(0, count).asDoubleStream().toArray();
        double[] many = IntStream.range(0, 12).asDoubleStream().toArray();
        assertThat(MeanDifference.of(few, many, 0.95).orElseThrow().sufficiency())
                .isEqualTo(expected);
        assertThat(MeanDifference.of(many, few, 0.95).orElseThrow().sufficiency())
                .isEqualTo(expected);
        assertThat(GroupOverlap.of(few, many).orElseThrow().sufficiency()).isEqualTo(expected);
        assertThat(GroupOverlap.of(many, few).orElseThrow().sufficiency()).isEqualTo(expected);
        assertThat(MeanDifference.of(new double[count], new double[12], 0.95)
                        .orElseThrow()
                        .sufficiency())
                .isEqualTo(count < 3 ? Sufficiency.TOO_FEW : Sufficiency.NO_VARIATION);
    }

    /** Far from the middle and with few freedoms the search begins outside: against the series of Lenth (1989). */
    @ParameterizedTest
    @CsvSource({"50, 2, 0.975", "-50, 2, 0.025", "50, 2, 0.025", "-50, 2, 0.975", "20, 1, 0.975", "-20, 1, 0.025"})
    void a_noncentrality_far_off_is_found(double t, double freedom, double probability) {
        assertThat(new NonCentralT(freedom).noncentralityAt(t, probability))
                .isCloseTo(Lenth.noncentralityAt(t, freedom, probability), within(1e-8));
    }

    @Test
    void a_mean_of_tenths_is_a_tenth() {
        double[] tenths = new double[10];
        Arrays.fill(tenths, 0.1);
        assertThat(PairedMoments.mean(tenths)).isEqualTo(0.1);
        assertThat(EffectSize.between(EffectSizeKind.POOLED_SPREADS, new double[] {1, 2}, new double[] {1, 3}, 0.95))
                .isPresent();
        PairedScores fallen = PairedScores.of(new double[10], new double[] {-1, -2, -3, -4, -5, -6, 0, 0, 1, 2});
        assertThat(MoveUpProbability.of(fallen, 0.95).orElseThrow().sufficiency())
                .isEqualTo(Sufficiency.ENOUGH);
    }

    @Test
    void at_a_tenth_groups_are_not_yet_apart() {
        ComparisonGroup.Builder at = ComparisonGroup.builder("wachtlijst").mean("m", 0.1, 1, 0, 1);
        assertThat(at.build().differences().get(0).standardised()).hasValue(0.1);
        assertThat(at.build().apart()).isEmpty();
        assertThat(at.build().name()).isEqualTo("wachtlijst");
        ComparisonGroup beyond =
                ComparisonGroup.builder("x").mean("m", 0.1000001, 1, 0, 1).build();
        assertThat(beyond.apart()).hasSize(1);
        assertThat(beyond.apart().get(0).comparison()).isZero();
        assertThat(ComparisonGroup.builder("x")
                        .mean("m", 1, 1, 2, 1)
                        .build()
                        .apart()
                        .get(0)
                        .comparison())
                .isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"0.23, false", "0.24, true", "0.76, true", "0.77, false"})
    void a_share_is_laid_beside_an_expectation_with_its_interval(double expected, boolean chance) {
        Assessments.Builder builder = Assessments.builder(SCALE);
        for (int i = 0; i < 10; i++) {
            ClientRef client = ClientRef.of("c" + i);
            builder.add(client, "schaal", "1", BEGIN, MomentRole.BASELINE, Rater.CLIENT, 10);
            builder.add(client, "schaal", "1", BEGIN.plusDays(9), MomentRole.END, Rater.CLIENT, 10 + i % 2);
        }
        Outcome outcome = OutcomeCalculator.withDefaults()
                .outcomeOf(builder.build().value(), SCALE, Rater.CLIENT)
                .value();
        // Wilson's interval of 5 of 10: 0.237 to 0.763.
        AgainstExpected found =
                AgainstExpected.shareMovedUp(outcome, expected, SOURCE).orElseThrow();
        assertThat(found.observed()).isEqualTo(0.5);
        assertThat(found.interval()).isEqualTo(outcome.shareInterval());
        assertThat(found.interval().orElseThrow().contains(expected)).isEqualTo(chance);
        assertThat(found.sentence(Locale.ENGLISH))
                .contains(chance ? "That difference may be chance." : "Chance alone seldom gives such a difference.");
        assertThatThrownBy(() -> AgainstExpected.shareMovedUp(outcome, 1.01, SOURCE))
                .hasMessageContaining("1.01");
        assertThatThrownBy(() -> AgainstExpected.shareMovedUp(outcome, -0.01, SOURCE))
                .hasMessageContaining("-0.01");
        assertThat(AgainstExpected.shareMovedUp(outcome, 0, SOURCE)).isPresent();
        assertThat(AgainstExpected.shareMovedUp(outcome, 1, SOURCE)).isPresent();
        Outcome nobody = OutcomeCalculator.withDefaults()
                .outcomeOf(Assessments.builder(SCALE).build().value(), SCALE, Rater.CLIENT)
                .value();
        assertThat(AgainstExpected.shareMovedUp(nobody, expected, SOURCE)).isEmpty();
    }

    @Test
    void an_interim_after_the_baseline_is_not_asked_back() {
        Assessments.Builder builder = Assessments.builder(SCALE);
        ClientRef client = ClientRef.of("c");
        builder.add(client, "schaal", "1", BEGIN, MomentRole.BASELINE, Rater.CLIENT, 10);
        builder.add(client, "schaal", "1", BEGIN, MomentRole.INTERIM, Rater.CLIENT, 11);
        builder.add(client, "schaal", "1", BEGIN.plusDays(1), MomentRole.INTERIM, Rater.CLIENT, 11);
        builder.add(client, "schaal", "1", BEGIN.plusDays(2), MomentRole.END, Rater.CLIENT, 12);
        Assessments assessments = builder.build().value();
        assertThat(OutcomeCalculator.withDefaults()
                        .outcomeOf(assessments, SCALE, Rater.CLIENT)
                        .findings())
                .isEmpty();
        assertThat(ClientLine.of(assessments, client, SCALE, Rater.CLIENT).toString())
                .doesNotContain("more");
    }

    @Test
    void a_line_of_38_answers_is_shown_whole() {
        Assessments.Builder builder = Assessments.builder(SCALE);
        for (int i = 0; i < 38; i++) {
            builder.add(ClientRef.of("c"), "schaal", "1", BEGIN.plusDays(i), MomentRole.INTERIM, Rater.CLIENT, 10);
        }
        assertThat(ClientLine.of(builder.build().value(), ClientRef.of("c"), SCALE, Rater.CLIENT)
                        .toString()
                        .lines())
                .hasSize(39)
                .last()
                .asString()
                .contains("interim");
    }

    /** The table has 39 lines at most before the claim: six headings and names leave room for 32 rows. */
    @ParameterizedTest
    @CsvSource({"31, false", "32, false", "33, true"})
    void a_table_is_shortened_when_it_must_be(int rows, boolean shortened) {
        ServiceResults.Builder builder = ServiceResults.of("x");
        for (int i = 0; i < rows; i++) {
            builder.output(LocalizedText.of("rij " + i));
        }
        String table = builder.build().value().table(Locale.ENGLISH);
        assertThat(table.contains("  + ")).isEqualTo(shortened);
        assertThat(table.lines()).hasSizeLessThanOrEqualTo(39);
        assertThat(builder.build().value().rows()).hasSize(rows);
    }

    @Test
    void figures_of_society_stand_with_their_source() {
        ReportedFigure figure = ReportedFigure.builder("SOC-EENZAAM", "2024")
                .value(new BigDecimal("13.8"))
                .source(SOURCE)
                .published(BEGIN)
                .build();
        ServiceResults.Builder builder = ServiceResults.of("x");
        assertThat(builder.impact(LocalizedText.of("eenzaamheid", "loneliness"), figure))
                .isSameAs(builder);
        Outcome nobody = OutcomeCalculator.withDefaults()
                .outcomeOf(Assessments.builder(SCALE).build().value(), SCALE, Rater.CLIENT)
                .value();
        assertThat(ServiceResults.of("y").outcome(nobody).build().value().table(Locale.ENGLISH))
                .contains("  Loneliness: nobody was measured at the beginning and at the end.");
        assertThat(builder.build().value().rows()).extracting(ResultRow::level).containsExactly(ResultLevel.IMPACT);
        assertThat(builder.build().value().table(Locale.ENGLISH)).contains("loneliness: ", "13.8", SOURCE.toString());
        assertThat(builder.build().value().table(Locale.forLanguageTag("nl"))).contains("eenzaamheid: ");
    }

    @Test
    void values_give_back_what_they_were_given() {
        MinimalImportantDifference smallest = MinimalImportantDifference.of(2.5, SOURCE);
        assertThat(smallest.points()).isEqualTo(2.5);
        assertThat(smallest.source()).isEqualTo(SOURCE);
        RegressionToTheMean regression = RegressionToTheMean.of(people(4), norms());
        assertThat(regression.meanBefore()).isEqualTo(11.5);
        assertThat(regression.meanOfAll()).isEqualTo(20);
        assertThat(regression.reliability()).isEqualTo(0.75);
        GroupOverlap overlap =
                GroupOverlap.of(new double[] {1, 2, 3}, new double[] {2, 2}).orElseThrow();
        assertThat(overlap.more()).isEqualTo(2);
        assertThat(overlap.equal()).isEqualTo(2);
        assertThat(overlap.less()).isEqualTo(2);
        assertThat(GroupOverlap.of(new double[] {1, 3, 3}, new double[] {2})
                        .orElseThrow()
                        .delta())
                .isCloseTo(1.0 / 3, within(1e-12));
        McNemar answers = McNemar.of(1, 2, 3, 4);
        assertThat(answers.both()).isEqualTo(1);
        assertThat(answers.beforeOnly()).isEqualTo(2);
        assertThat(answers.afterOnly()).isEqualTo(3);
        assertThat(answers.neither()).isEqualTo(4);
        assertThat(GoalAttainment.builder()
                        .goal(GoalScale.of("a", "b", "c", "d", "e"), 0)
                        .correlation(0.2)
                        .build()
                        .correlation())
                .isEqualTo(0.2);
    }

    @Test
    void as_many_people_may_change_as_the_exact_law_can_count() {
        long most = Integer.MAX_VALUE;
        assertThat(McNemar.of(0, most - 1, 1, 0).people()).isEqualTo(most);
        assertThatThrownBy(() -> McNemar.of(0, most, 1, 0)).hasMessageContaining("with " + (most + 1));
        assertThatThrownBy(() -> McNemar.of(0, 1, most, 0)).hasMessageContaining("with " + (most + 1));
        assertThat(McNemar.of(most, 1, 1, most).people()).isEqualTo(2 * most + 2);
    }
}
