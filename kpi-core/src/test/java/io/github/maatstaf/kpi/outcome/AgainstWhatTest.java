package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.List;
import java.util.Locale;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.apache.commons.statistics.distribution.TDistribution;
import org.apache.commons.statistics.inference.DataDispersion;
import org.apache.commons.statistics.inference.TTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Differences in differences, comparison groups, expectations and claims; all people here are made up. */
class AgainstWhatTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Source SOURCE = Source.of("een verzonnen handleiding", "p. 4");
    private static final PairedScores GROUP =
            PairedScores.of(new double[] {3, 4, 5, 4, 2}, new double[] {6, 5, 8, 7, 5});
    private static final PairedScores OTHERS = PairedScores.of(new double[] {4, 3, 5, 4}, new double[] {4, 4, 5, 6});

    private static DifferenceInDifferences.Builder same() {
        return DifferenceInDifferences.builder()
                .group("deelnemers", GROUP)
                .comparison("wachtlijst", OTHERS)
                .assuming("Ingedeeld op volgorde van aanmelding.");
    }

    /** Two groups of changes are Welch's test of those changes; Commons computes it too. */
    @Test
    void should_compare_the_changes_of_the_same_people() {
        DifferenceInDifferences found = same().build().value();
        TTest.Result oracle =
                TTest.withDefaults().with(DataDispersion.HETEROSCEDASTIC).test(GROUP.changes(), OTHERS.changes());
        assertThat(found.probability().orElseThrow()).isCloseTo(oracle.getPValue(), within(1e-9));
        assertThat(found.degreesOfFreedom().orElseThrow()).isCloseTo(oracle.getDegreesOfFreedom(), within(1e-9));
        assertThat(found.difference()).isCloseTo(2.6 - 0.75, within(1e-12));
        assertThat(found.isOfTheSamePeople()).isTrue();
        assertThat(found.changeOfGroup()).isEqualTo(2.6);
        assertThat(found.changeOfComparison()).isEqualTo(0.75);
        assertThat(found.fewestPeople()).isEqualTo(4);
        assertThat(found.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(found.pooledDegreesOfFreedom()).isEqualTo(7);
        double reach = TDistribution.of(oracle.getDegreesOfFreedom()).inverseSurvivalProbability(0.025)
                * found.standardError();
        assertThat(found.interval().orElseThrow().upper()).isCloseTo(found.difference() + reach, within(1e-9));
        assertThat(found.sentence(DUTCH))
                .isEqualTo("deelnemers: gemiddeld +2,6. wachtlijst: gemiddeld +0,75. Verschil tussen die veranderingen:"
                        + " +1,85 (interval 0,34 tot 3,36, 95 %). Dit geldt alleen als beide groepen zonder de dienst"
                        + " evenveel waren veranderd. Waarom dat is aangenomen: Ingedeeld op volgorde van aanmelding.");
        assertThat(found).hasToString(found.sentence(Locale.ENGLISH));
    }

    @Test
    void should_say_that_a_difference_may_be_chance() {
        DifferenceInDifferences found = DifferenceInDifferences.builder()
                .group("group", new double[] {1, 5, 9}, new double[] {2, 6, 10})
                .comparison("others", new double[] {1, 5, 9}, new double[] {1, 5, 9})
                .assuming("Both live in one street.")
                .build()
                .value();
        assertThat(found.isOfTheSamePeople()).isFalse();
        assertThat(found.toString()).contains("That may be chance.", "group: +1 on average. others: 0 on average.");
        assertThat(found.pooledDegreesOfFreedom()).isEqualTo(8);
    }

    /** A share is a mean of noes and yeses: s squared is p (1 - p) n / (n - 1). */
    @Test
    void should_compare_shares_as_means_of_noes_and_yeses() {
        double[] half = {0, 1, 0, 1};
        double[] most = {1, 1, 1, 0};
        DifferenceInDifferences found = DifferenceInDifferences.builder()
                .group("a", half, most)
                .comparison("b", half, half)
                .assuming("x")
                .build()
                .value();
        double variance = 0.25 * 4 / 3 / 4;
        double other = 0.1875 * 4 / 3 / 4;
        assertThat(found.standardError()).isCloseTo(Math.sqrt(3 * variance + other), within(1e-12));
        assertThat(found.difference()).isEqualTo(0.25);
    }

    @Test
    void should_refuse_without_an_assumption_or_with_too_few() {
        WithFindings<DifferenceInDifferences> none = DifferenceInDifferences.builder()
                .group("a", GROUP)
                .comparison("b", OTHERS)
                .build();
        assertThat(none.isRefused()).isTrue();
        assertThat(none.countsByCode()).containsOnlyKeys("OUTCOME-NO-ASSUMPTION");
        PairedScores two = PairedScores.of(new double[] {1, 2}, new double[] {2, 4});
        assertThat(same().comparison("b", two).build().countsByCode()).containsOnlyKeys("OUTCOME-CELL-TOO-FEW");
        MinimumSizes lower = MinimumSizes.withDefaults().with(MinimumSize.DIFFERENCE_IN_DIFFERENCES_CELL, 1);
        assertThat(same().comparison("b", two).minimumSizes(lower).build().isRefused())
                .isFalse();
        PairedScores one = PairedScores.of(new double[] {1}, new double[] {2});
        assertThat(same().comparison("b", one).minimumSizes(lower).build().isRefused())
                .isTrue();
        assertThatThrownBy(() -> same().assuming(" ")).hasMessageContaining("left blank");
        assertThatThrownBy(() -> same().group(" ", GROUP)).hasMessageContaining("blank");
        assertThatThrownBy(() -> same().confidence(1)).hasMessageContaining("Confidence");
        assertThatThrownBy(() -> same().group("a", new double[3], new double[3]))
                .hasMessageContaining("neither");
        assertThatThrownBy(() ->
                        DifferenceInDifferences.builder().group("a", GROUP).build())
                .hasMessageContaining("comparison(..)");
        assertThatThrownBy(() ->
                        DifferenceInDifferences.builder().comparison("a", GROUP).build())
                .hasMessageContaining("group(..)");
    }

    @Test
    void should_have_no_interval_if_everybody_changed_alike() {
        PairedScores alike = PairedScores.of(new double[] {1, 2, 3}, new double[] {2, 3, 4});
        DifferenceInDifferences found =
                same().group("a", alike).comparison("b", alike).build().value();
        assertThat(found.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(found.interval()).isEmpty();
        assertThat(found.pooledInterval()).isEmpty();
        assertThat(found.probability()).isEmpty();
        assertThat(found.pooledProbability()).isEmpty();
        assertThat(found.degreesOfFreedom()).isEmpty();
        assertThat(found.toString()).contains("no interval: nothing varies");
        double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
        PairedScores enough = PairedScores.of(new double[10], ten);
        assertThat(same().group("a", enough)
                        .comparison("b", enough)
                        .build()
                        .value()
                        .sufficiency())
                .isEqualTo(Sufficiency.ENOUGH);
        ValueContract.hold(
                () -> same().build().value(),
                () -> same().group("anderen", GROUP).build().value(),
                () -> same().comparison("anderen", OTHERS).build().value(),
                () -> same().group("deelnemers", GROUP.reversed()).build().value(),
                () -> same().assuming("Anders.").build().value(),
                () -> same().confidence(0.9).build().value());
        assertThat(DifferenceInDifferences.builder())
                .hasToString("A difference in differences of no group and no comparison, not built yet");
        assertThat(same()).hasToString("A difference in differences of deelnemers and wachtlijst, not built yet");
    }

    /** By hand from the formulas of Austin (2009): (71 - 69) / sqrt((4 + 4) / 2) and 0.2 / sqrt((0.24 + 0.24) / 2). */
    @Test
    void should_standardise_differences_of_make_up() {
        ComparisonGroup group = ComparisonGroup.builder("wachtlijst")
                .mean("leeftijd", new double[] {69, 71, 73}, new double[] {67, 69, 71})
                .share("woont alleen", 6, 10, 4, 10)
                .share("heeft kinderen", 5, 10, 10, 20)
                .build();
        assertThat(group.differences().get(0).standardised().orElseThrow()).isCloseTo(1, within(1e-12));
        assertThat(group.differences().get(1).standardised().orElseThrow())
                .isCloseTo(0.2 / Math.sqrt(0.24), within(1e-12));
        assertThat(group.differences().get(2).standardised()).hasValue(0);
        assertThat(group.apart()).hasSize(2);
        assertThat(group.sentence(DUTCH))
                .isEqualTo("Vergeleken met wachtlijst: de groepen verschillen in leeftijd, woont alleen. Dat kan ook de"
                        + " reden van een verschil zijn.");
        assertThat(group.differences().get(1)).hasToString("woont alleen: 0.6 and 0.4, standardised difference 0.408");
        ComparisonGroup alike =
                ComparisonGroup.builder("x").share("kinderen", 1, 2, 2, 4).build();
        assertThat(alike)
                .hasToString("Compared with x: in the one characteristic that is known both groups are alike.");
        assertThat(ComparisonGroup.builder("x").build())
                .hasToString("Compared with x: it is not known in what the groups differ.");
        MakeUpDifference whole = ComparisonGroup.builder("x")
                .share("vrouw", 3, 3, 0, 3)
                .build()
                .differences()
                .get(0);
        assertThat(whole.standardised()).isEmpty();
        assertThat(whole.isApart()).isTrue();
        assertThat(whole.toString()).endsWith("infinite");
        assertThat(whole.group()).isEqualTo(1);
        assertThat(whole.comparison()).isZero();
        // At the limit itself groups are not called apart.
        assertThat(ComparisonGroup.builder("x")
                        .mean("m", new double[] {0.1, 2.1}, new double[] {0, 2})
                        .build()
                        .apart())
                .isEmpty();
        assertThatThrownBy(() -> ComparisonGroup.builder(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> ComparisonGroup.builder("x").mean("m", new double[1], new double[2]))
                .hasMessageContaining("two people");
        assertThatThrownBy(() -> ComparisonGroup.builder("x").mean("m", new double[2], new double[1]))
                .hasMessageContaining("two people");
        assertThatThrownBy(() -> ComparisonGroup.builder("x").share("m", 2, 1, 0, 1))
                .hasMessageContaining("2 of 1");
        assertThatThrownBy(() -> ComparisonGroup.builder("x").share("m", 1, 1, -1, 1))
                .hasMessageContaining("-1 of 1");
        assertThatThrownBy(() -> ComparisonGroup.builder("x").share("m", 0, 0, 1, 1))
                .hasMessageContaining("0 of 0");
        ValueContract.hold(
                () -> ComparisonGroup.builder("x").build(),
                () -> ComparisonGroup.builder("y").build(),
                () -> ComparisonGroup.builder("x").share("m", 1, 2, 1, 3).build());
        ValueContract.hold(
                () -> MakeUpDifference.ofShares("a", 0.5, 0.25),
                () -> MakeUpDifference.ofShares("b", 0.5, 0.25),
                () -> MakeUpDifference.ofShares("a", 0.25, 0.25),
                () -> MakeUpDifference.ofShares("a", 0.5, 0.5),
                () -> MakeUpDifference.ofMeans("a", new double[] {0.4, 0.6}, new double[] {0.2, 0.3}));
        assertThat(ComparisonGroup.builder("x").share("m", 1, 2, 1, 3))
                .hasToString("The comparison group x with 1 characteristics, not built yet");
    }

    /** 31 of 80 beside a published 13.8 %: Wilson's interval of 31 of 80 is 0.288 to 0.497. */
    @Test
    void should_lay_ones_own_share_beside_a_published_one() {
        Source published = Source.of("CBS StatLine (verzonnen)", "tabel 1");
        AgainstExpected lonely = AgainstExpected.share(31, 80, 0.138, published);
        assertThat(lonely.observed()).isEqualTo(0.3875);
        assertThat(lonely.interval().orElseThrow().lower()).isCloseTo(0.288, within(5e-4));
        assertThat(lonely.interval().orElseThrow().upper()).isCloseTo(0.497, within(5e-4));
        assertThat(lonely.sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        assertThat(lonely.sentence(DUTCH))
                .isEqualTo("Gemeten 0,388, verwacht 0,138 volgens CBS StatLine (verzonnen), tabel 1. Door toeval alleen"
                        + " komt zo'n verschil zelden voor.");
        assertThat(AgainstExpected.share(1, 4, 0.5, published).sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(AgainstExpected.share(1, 5, 0.5, published).sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(AgainstExpected.share(1, 9, 0.5, published).sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(AgainstExpected.share(1, 10, 0.5, published).sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        assertThatThrownBy(() -> AgainstExpected.share(1, 4, 13.8, published)).hasMessageContaining("not 13.8");
        assertThatThrownBy(() -> AgainstExpected.share(5, 4, 0.5, published)).hasMessageContaining("5");
        assertThatThrownBy(() -> AgainstExpected.share(0, 0, 0.5, published))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Means and spreads of cobalt's lalonde data; the difference as its own vignette and tableone 0.13.2 give it. */
    @Test
    void should_compare_with_a_published_table() {
        MakeUpDifference age = ComparisonGroup.builder("x")
                .mean("age", 25.816216, 7.155019, 28.030303, 10.786653)
                .build()
                .differences()
                .get(0);
        assertThat(age.standardised().orElseThrow()).isCloseTo(-0.2419036, within(1e-6));
        assertThat(age.group()).isEqualTo(25.816216);
        assertThat(age.comparison()).isEqualTo(28.030303);
        assertThat(ComparisonGroup.builder("x")
                        .mean("a", 1, 0, 1, 0)
                        .mean("b", -1e100, 1e100, 1e100, 0)
                        .build()
                        .differences())
                .extracting(difference -> difference.standardised().orElseThrow())
                .containsExactly(0.0, -2 * Math.sqrt(2));
        double[][] impossible = {
            {2e100, 1, 0, 1},
            {0, -1, 0, 1},
            {0, 2e100, 0, 1},
            {0, 1, Double.NaN, 1},
            {0, 1, 0, Double.NaN},
            {0, 1, 0, -1}
        };
        for (double[] each : impossible) {
            assertThatThrownBy(() -> ComparisonGroup.builder("x").mean("m", each[0], each[1], each[2], each[3]))
                    .hasMessageContaining("not " + each[0] + " with " + each[1]);
        }
    }

    /**
     * Austin (2009), "Using the standardized difference to compare the prevalence of a binary variable", gives 0.1 as a
     * phi coefficient of 0.05: in two groups of one size phi is d / sqrt(d d + 4).
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 10, 25, 40, 50})
    void a_standardised_difference_of_a_tenth_is_a_phi_of_a_twentieth(long percent) {
        double share = percent / 100.0;
        MakeUpDifference found = ComparisonGroup.builder("x")
                .share(
                        "m",
                        percent * 1000,
                        100_000,
                        percent * 1000 + Math.round(1e4 * Math.sqrt(share * (1 - share))),
                        100_000)
                .build()
                .differences()
                .get(0);
        double one = found.group();
        double two = found.comparison();
        double both = (one + two) / 2;
        double phi = (one - two) / (2 * Math.sqrt(both * (1 - both)));
        double difference = found.standardised().orElseThrow();
        assertThat(phi).isCloseTo(difference / Math.sqrt(difference * difference + 4), within(1e-12));
        assertThat(difference).isCloseTo(-0.1, within(0.03));
        assertThat(phi).isCloseTo(-0.05, within(0.015));
    }

    @Test
    void should_lay_a_change_beside_an_expectation() {
        MeanChange change = MeanChange.of(PairedStatisticsTest.SLEEP, 0.95).orElseThrow();
        AgainstExpected near = AgainstExpected.mean(change, 1, SOURCE);
        assertThat(near.sentence(DUTCH))
                .isEqualTo("Gemeten 1,58, verwacht 1 volgens een verzonnen handleiding, p. 4. Dat verschil kan toeval"
                        + " zijn.");
        assertThat(AgainstExpected.mean(change, 5, SOURCE).toString())
                .endsWith("Chance alone seldom gives such a difference.");
        AgainstExpected few = AgainstExpected.mean(MeanChange.of(GROUP, 0.95).orElseThrow(), 1, SOURCE);
        assertThat(few.toString()).endsWith("it cannot be said whether that is chance.");
        assertThat(few.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        MeanChange alike = MeanChange.of(PairedScores.of(new double[7], new double[7]), 0.95)
                .orElseThrow();
        assertThat(AgainstExpected.mean(alike, 1, SOURCE).interval()).isEmpty();
        assertThat(AgainstExpected.mean(alike, 1, SOURCE).toString()).contains("cannot be said");
        assertThatThrownBy(() -> AgainstExpected.mean(change, Double.NaN, SOURCE))
                .hasMessageContaining("NaN");
        assertThat(near.observed()).isEqualTo(1.58, within(1e-12));
        assertThat(near.expected()).isEqualTo(1);
        assertThat(near.source()).isEqualTo(SOURCE);
        ValueContract.hold(
                () -> AgainstExpected.mean(change, 1, SOURCE),
                () -> AgainstExpected.mean(change, 2, SOURCE),
                () -> AgainstExpected.mean(change, 1, Source.of("elders", "")),
                () -> AgainstExpected.mean(
                        MeanChange.of(PairedStatisticsTest.SLEEP, 0.9).orElseThrow(), 1, SOURCE),
                () -> AgainstExpected.mean(MeanChange.of(GROUP, 0.95).orElseThrow(), 1, SOURCE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het effect van de begeleiding is groot.",
                "Dankzij de training gaat het vooruit.",
                "De aanpak leidt tot meer regie.",
                "Door de begeleiding kwamen er contacten bij.",
                "The effect of the programme was clear.",
                "People moved up because of the support.",
                "The support led to more contacts."
            })
    void should_find_words_of_cause_in_a_text_without_a_comparison(String text) {
        List<Finding> found = Claim.association().review(text);
        assertThat(found).extracting(Finding::code).containsOnly("OUTCOME-WORD-OF-CAUSE");
        assertThat(Claim.contribution("Bewoners noemen het zelf.").review(text)).isNotEmpty();
        assertThat(Claim.of(same().build().value()).review(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Het gewenste effect is meer regie.",
                "Ervaren effecten en onbedoelde effecten komen in het gesprek.",
                "The desired effect was agreed; an experienced effect was told.",
                "6 van de 8 gingen omhoog, 1 bleef gelijk.",
                "Mensen werden daardoor niet gevraagd."
            })
    void should_leave_the_domains_own_words(String text) {
        assertThat(Claim.association().review(text)).isEmpty();
    }

    @Test
    void should_ask_for_reasoning_before_a_contribution_and_never_take_proof() {
        assertThat(Claim.association().review("De dienst draagt bij aan regie."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("OUTCOME-WORD-OF-CONTRIBUTION");
                    assertThat(finding.arguments()).containsEntry("word", "draagt bij");
                });
        Claim contribution = Claim.contribution("Bewoners noemen de dienst zelf.");
        assertThat(contribution.review("De dienst draagt bij aan regie.")).isEmpty();
        Claim comparison = Claim.comparison("de wachtlijst", "Op volgorde van aanmelding.");
        assertThat(comparison.review("Dit bewijst het effect."))
                .extracting(Finding::code)
                .containsExactly("OUTCOME-WORD-OF-PROOF");
        assertThat(comparison.sentence(DUTCH))
                .isEqualTo("Vergeleken met de wachtlijst. Dit geldt alleen onder deze aanname: Op volgorde van"
                        + " aanmelding.");
        assertThat(contribution.sentence(DUTCH)).contains("Bewoners noemen de dienst zelf. Andere oorzaken");
        assertThat(Claim.association().toString()).contains("not known what the change came from");
        assertThat(comparison.kind()).isEqualTo(ClaimKind.COMPARISON);
        assertThat(comparison.basis()).isEqualTo("de wachtlijst");
        assertThat(comparison.assumption()).startsWith("Op volgorde");
        assertThatThrownBy(() -> Claim.contribution(" ")).hasMessageContaining("reasoning");
        assertThatThrownBy(() -> Claim.comparison(" ", "a")).hasMessageContaining("comparison");
        assertThatThrownBy(() -> Claim.comparison("a", " ")).hasMessageContaining("assumption");
        assertThat(List.of(
                        Claim.association(),
                        contribution,
                        comparison,
                        Claim.comparison("b", "Op volgorde"),
                        Claim.comparison("de wachtlijst", "b")))
                .doesNotHaveDuplicates();
        assertThat(contribution)
                .isEqualTo(Claim.contribution("Bewoners noemen de dienst zelf."))
                .hasSameHashCodeAs(Claim.contribution("Bewoners noemen de dienst zelf."));
        for (ClaimKind kind : ClaimKind.values()) {
            assertThat(kind.label().in(DUTCH)).isNotBlank();
        }
    }

    /** By hand: a mean of 12 where all have 20, with a reliability of 0.75, comes 2 points nearer by itself. */
    @Test
    void should_name_regression_to_the_mean() {
        NormFigures norms = NormFigures.builder(SOURCE)
                .spread(4)
                .reliability(0.75)
                .serviceGroup(20, 4)
                .build();
        PairedScores low = PairedScores.of(new double[] {11, 13}, new double[] {14, 17});
        RegressionToTheMean found = RegressionToTheMean.of(low, norms);
        assertThat(found.expectedChange()).isEqualTo(2);
        assertThat(found.meanChange()).isEqualTo(3.5);
        assertThat(found.sentence(DUTCH)).contains("ongeveer 2 punten, naast een verandering van 3,5 punten");
        assertThatThrownBy(() -> RegressionToTheMean.of(PairedScores.of(new double[0], new double[0]), norms))
                .hasMessageContaining("at least 1 pair");
        NormFigures without =
                NormFigures.builder(SOURCE).spread(4).reliability(0.75).build();
        assertThatThrownBy(() -> RegressionToTheMean.of(low, without)).hasMessageContaining("serviceGroup(..)");
        ValueContract.hold(
                () -> RegressionToTheMean.of(low, norms),
                () -> RegressionToTheMean.of(low.reversed(), norms),
                () -> RegressionToTheMean.of(PairedScores.of(new double[] {11, 13}, new double[] {14, 18}), norms));
    }

    private static RegressionToTheMean measuredAs(double score, NormFigures norms) {
        return RegressionToTheMean.of(PairedScores.of(new double[] {score}, new double[] {score}), norms);
    }

    /**
     * The worked example of "Estimated True Scores and the Confidence Interval" (Bacharach, Appalachian State University;
     * Kelley 1927): with a mean of 105 and a reliability of 0.48 a score of 85 is expected to be 95.4 the next time.
     */
    @Test
    void should_expect_the_estimated_true_score_of_the_worked_example() {
        NormFigures norms = NormFigures.builder(SOURCE)
                .spread(20)
                .reliability(0.48)
                .serviceGroup(105, 20)
                .build();
        assertThat(85 + measuredAs(85, norms).expectedChange()).isCloseTo(95.4, within(1e-9));
        assertThat(measuredAs(105, norms).expectedChange()).isZero();
    }

    /**
     * The formula for people chosen above a cut-off (Davis 1976; Barnett, van der Pols and Dobson 2005): the variance within
     * people, by the whole spread, times the mean of a normal law beyond the cut-off. Here 9 within and 16 between people.
     */
    @ParameterizedTest
    @ValueSource(doubles = {-1, 0, 0.5, 1, 2})
    void should_expect_as_much_as_the_formula_for_people_chosen_beyond_a_cut_off(double z) {
        NormalDistribution normal = NormalDistribution.of(0, 1);
        double beyond = normal.density(z) / normal.survivalProbability(z);
        NormFigures norms = NormFigures.builder(SOURCE)
                .spread(5)
                .reliability(16.0 / 25)
                .serviceGroup(50, 5)
                .build();
        assertThat(measuredAs(50 + 5 * beyond, norms).expectedChange()).isCloseTo(-9.0 / 5 * beyond, within(1e-9));
    }

    @Test
    void should_lay_output_outcome_and_impact_beside_each_other() {
        WithFindings<ServiceResults> made = ServiceResults.of("huiswerkbegeleiding")
                .impact(LocalizedText.of("Minder vroege schoolverlaters in de wijk", "Fewer early leavers in the area"))
                .outcome(LocalizedText.of("6 van de 8 gingen omhoog", "6 of 8 moved up"))
                .output(LocalizedText.of("42 leerlingen, 610 bijeenkomsten", "42 pupils, 610 meetings"))
                .build();
        assertThat(made.findings()).isEmpty();
        assertThat(made.value()).hasToString("""
            huiswerkbegeleiding
            output: what was done
              42 pupils, 610 meetings
            outcome: what those who took part noticed
              6 of 8 moved up
            impact: what is different in society
              Fewer early leavers in the area
            There was no comparison with people without this service. So it is not known what the change came from.\
            """);
        WithFindings<ServiceResults> claimed = ServiceResults.of("x")
                .outcome(LocalizedText.of("Dankzij ons ging het vooruit"))
                .build();
        assertThat(claimed.countsByCode()).containsEntry("OUTCOME-WORD-OF-CAUSE", 1L);
        assertThat(claimed.value().table(DUTCH)).contains("(niets ingevuld)");
        assertThat(ServiceResults.of("x")
                        .outcome(LocalizedText.of("Dankzij ons ging het vooruit"))
                        .claiming(Claim.comparison("a", "b"))
                        .build()
                        .findings())
                .isEmpty();
        ServiceResults.Builder many = ServiceResults.of("x");
        for (int i = 0; i < 60; i++) {
            many.output(LocalizedText.of("rij " + i));
        }
        assertThat(many.build().value().table(DUTCH).lines()).hasSize(39);
        assertThat(many.build().value().table(DUTCH)).contains("  + 29");
        assertThatThrownBy(() -> ServiceResults.of(" ")).hasMessageContaining("blank");
        assertThat(many).hasToString("The results of x with 60 rows, not built yet");
        ValueContract.hold(
                () -> ServiceResults.of("x").build().value(),
                () -> ServiceResults.of("y").build().value(),
                () -> ServiceResults.of("x")
                        .output(LocalizedText.of("z"))
                        .build()
                        .value(),
                () -> ServiceResults.of("x")
                        .claiming(Claim.contribution("z"))
                        .build()
                        .value());
        assertThat(made.value().rows()).extracting(ResultRow::level).isSorted();
        assertThat(made.value().service()).isEqualTo("huiswerkbegeleiding");
        assertThat(made.value().claim()).isEqualTo(Claim.association());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Door de cursus daalde de eenzaamheid.",
                "Door onze huisbezoeken zijn er minder zorgen.",
                "Door het wijkteam zijn mensen zelfredzamer.",
                "Er is veel gebeurd. Door ons sociaal werk gaan mensen vaker naar buiten.",
                "Door de lokale jongerenwerkers is de overlast afgenomen.",
                "De gesprekken hebben geleid tot minder zorgen.",
                "Het maatje heeft gezorgd voor meer contact.",
                "Het heeft veel opgeleverd."
            })
    void should_hear_a_cause_in_plain_dutch(String text) {
        assertThat(Claim.association().review(text)).extracting(Finding::code).containsExactly("OUTCOME-WORD-OF-CAUSE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ingevuld door de cliënt.",
                "Door de week zijn er drie cursussen.",
                "Gemeten door de gemeente.",
                "Door het wijkteam zijn 80 mensen gesproken. Daarna waren er minder zorgen.",
                "Er zijn minder zorgen, gemeten door het wijkteam."
            })
    void should_let_who_did_it_pass(String text) {
        assertThat(Claim.association().review(text)).isEmpty();
    }
}
