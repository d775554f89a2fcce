package io.github.maatstaf.kpi.outcome;

import static io.github.maatstaf.kpi.outcome.PairedStatisticsTest.SLEEP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.statistics.Interval;
import org.apache.commons.statistics.distribution.TDistribution;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * All numbers of R's data set "sleep" (Student 1908) at one place, as other programs give them: effectsize 1.0.3 and 0.8.3,
 * effsize 0.8.0, R 4.2.2, coin 1.4.2, SciPy 1.10.1 and clinicalsignificance 2.1.0.
 */
class SleepNumbersTest {
    private static final Offset<Double> SAME = within(1e-12);
    private static final Offset<Double> SEARCHED = within(1e-6);

    private static void isFrom(Interval interval, double lower, double upper, Offset<Double> precision) {
        assertThat(interval.lower()).isCloseTo(lower, precision);
        assertThat(interval.upper()).isCloseTo(upper, precision);
    }

    @ParameterizedTest
    @CsvSource({
        "D_Z, 1.28455756259105, 0.427205344747106, 0.44725047288371, 2.1218646522984",
        "D_RM, 0.822176638386309, 0.234119476038965, 0.363310897270551, 1.28104237950207",
        "D_AV, 0.83218108134954, 0.204863349016318, 0.430656295525298, 1.23370586717378",
        "BASELINE_SPREADS, 0.883170190360538, 0.282781608472612, 0.328928422263911, 1.43741195845716"
    })
    void a_paired_size_has_the_error_and_normal_interval_of_effectsize(
            EffectSizeKind kind, double value, double error, double lower, double upper) {
        EffectSize size = EffectSize.of(kind, SLEEP, 0.95).orElseThrow();
        assertThat(size.value()).isCloseTo(value, SAME);
        assertThat(size.standardError().orElseThrow()).isCloseTo(error, SAME);
        assertThat(size.correction().orElseThrow()).isCloseTo(0.913874891792553, SAME);
        isFrom(size.normalInterval().orElseThrow(), lower, upper, SAME);
    }

    @Test
    void a_noncentral_interval_is_that_of_effectsize() {
        EffectSize z = EffectSize.of(EffectSizeKind.D_Z, SLEEP, 0.95).orElseThrow();
        isFrom(z.interval().orElseThrow(), 0.414627667667354, 2.1180165087725, SEARCHED);
        isFrom(z.correctedInterval().orElseThrow(), 0.378917814923702, 1.93560210776931, SEARCHED);
    }

    /** As if the second drug had been given to other people; errors by the formula sqrt(1/10 + 1/10 + d d / 40). */
    @Test
    void two_groups_have_the_sizes_of_effectsize_and_effsize() {
        EffectSize pooled = EffectSize.between(EffectSizeKind.POOLED_SPREADS, SLEEP.after(), SLEEP.before(), 0.95)
                .orElseThrow();
        assertThat(pooled.value()).isCloseTo(0.83218108134954, SAME);
        assertThat(pooled.standardError().orElseThrow())
                .isCloseTo(Math.sqrt(0.2 + pooled.value() * pooled.value() / 40), SAME);
        assertThat(pooled.corrected().orElseThrow()).isCloseTo(0.796935239191122, SAME);
        assertThat(pooled.value() * pooled.approximateCorrection()).isCloseTo(0.797018500447446, SAME);
        assertThat(pooled.people()).isEqualTo(20);
        isFrom(pooled.interval().orElseThrow(), -0.0954503815312309, 1.73881703058424, SEARCHED);
        isFrom(pooled.correctedInterval().orElseThrow(), -0.0914077168314341, 1.66517191658699, SEARCHED);
        EffectSize glass = EffectSize.between(EffectSizeKind.OTHER_GROUP_SPREADS, SLEEP.after(), SLEEP.before(), 0.95)
                .orElseThrow();
        assertThat(glass.value()).isCloseTo(0.883170190360538, SAME);
        isFrom(glass.interval().orElseThrow(), -0.150481757580098, 1.87624801323896, SEARCHED);
        GroupOverlap overlap = GroupOverlap.of(SLEEP.after(), SLEEP.before()).orElseThrow();
        assertThat(overlap.delta()).isCloseTo(0.49, SAME);
        assertThat(overlap.moreOften()).isCloseTo(0.745, SAME);
        assertThat(overlap.moreOftenIfNormal().orElseThrow()).isCloseTo(0.721881799344122, SAME);
    }

    /** By hand from (one group three people, the other two): variances 7/3 and 1/2, pooled 31/18 over three freedoms. */
    @Test
    void groups_of_unlike_size_are_pooled_by_their_freedom() {
        EffectSize pooled = EffectSize.between(
                        EffectSizeKind.POOLED_SPREADS, new double[] {1, 2, 4}, new double[] {1, 2}, 0.95)
                .orElseThrow();
        double d = (7.0 / 3 - 1.5) / Math.sqrt((2 * 7.0 / 3 + 0.5) / 3);
        assertThat(pooled.value()).isCloseTo(d, SAME);
        assertThat(pooled.standardError().orElseThrow()).isCloseTo(Math.sqrt(1.0 / 3 + 0.5 + d * d / 10), SAME);
        assertThat(pooled.approximateCorrection()).isCloseTo(1 - 3.0 / 11, SAME);
        EffectSize glass = EffectSize.between(
                        EffectSizeKind.OTHER_GROUP_SPREADS, new double[] {1, 2, 4}, new double[] {1, 2}, 0.95)
                .orElseThrow();
        double delta = (7.0 / 3 - 1.5) / Math.sqrt(0.5);
        assertThat(glass.value()).isCloseTo(delta, SAME);
        double scale = (7.0 / 3) / (3 * 0.5) + 0.5;
        assertThat(glass.standardError().orElseThrow()).isCloseTo(Math.sqrt(scale + delta * delta / 4), SAME);
        assertThat(glass.approximateCorrection()).isCloseTo(0, SAME);
    }

    @Test
    void the_tests_are_those_of_r_and_scipy() {
        MeanDifference welch =
                MeanDifference.of(SLEEP.after(), SLEEP.before(), 0.95).orElseThrow();
        assertThat(welch.t().orElseThrow()).isCloseTo(1.8608134674868526, SAME);
        assertThat(welch.probability().orElseThrow()).isCloseTo(0.07939414018735823, SAME);
        Wilcoxon dropped = Wilcoxon.of(SLEEP);
        assertThat(dropped.z().orElseThrow()).isCloseTo(2.66791125027939, SAME);
        assertThat(dropped.normalProbability(true)).isCloseTo(0.00909069801592506, SAME);
        assertThat(dropped.normalProbability(false)).isCloseTo(0.00763244164820552, SAME);
        Wilcoxon pratt = Wilcoxon.of(SLEEP, ZeroHandling.PRATT, ChangePrecision.DECIMAL);
        assertThat(pratt.z().orElseThrow()).isCloseTo(2.75747177441609, SAME);
        assertThat(pratt.normalProbability(true)).isCloseTo(0.006801553132897053, SAME);
    }

    /** Reliability 0.9, people in general 2 with a spread of 1, cut-off c; the spread is that of the first scores. */
    @Test
    void the_index_of_hageman_and_arrindell_is_that_of_clinicalsignificance() {
        NormFigures norms = NormFigures.builder(Source.of("made up", ""))
                .spread(1.78900965775916)
                .reliability(0.9)
                .serviceGroup(0.75, 1.78900965775916)
                .generalGroup(2, 1)
                .build();
        ReliableChange by = ReliableChange.by(ReliableChangeMethod.HAGEMAN_ARRINDELL, norms, FunctionalSide.HIGHER)
                .withCutOff(CutOffKind.C);
        assertThat(by.cutOff().orElseThrow()).isCloseTo(1.59126894736345, SAME);
        ReliableChanges changes = by.over(SLEEP);
        double[] index = {
            2.23929804100398, 3.37850305161492, 2.33423179188823, 2.33423179188823, 1.10009303039304,
            2.04943053923549, 2.80890054630945, 1.859563037467, 5.46704557106831, 2.42916554277247
        };
        for (int i = 0; i < index.length; i++) {
            assertThat(changes.people().get(i).index().orElseThrow()).isCloseTo(index[i], within(1e-11));
        }
        assertThat(changes.count(ChangeClass.PASSED_CUT_OFF)).isEqualTo(1);
        assertThat(changes.count(ChangeClass.TOWARDS)).isEqualTo(8);
        assertThat(changes.count(ChangeClass.WITHIN_NOISE)).isEqualTo(1);
    }

    /** By hand, four small groups of different people: every published form of the standard error (HC0 to HC3, pooled). */
    @Test
    void the_errors_of_a_difference_in_differences_by_hand() {
        DifferenceInDifferences found = DifferenceInDifferences.builder()
                .group("a", new double[] {1, 2, 3}, new double[] {2, 4, 6, 8})
                .comparison("b", new double[] {1, 1, 4}, new double[] {0, 2, 1})
                .assuming("made up")
                .build()
                .value();
        double[] variance = {1, 20.0 / 3, 3, 1};
        double[] size = {3, 4, 3, 3};
        double[] sums = new double[4];
        double pooled = 0;
        double parts = 0;
        for (int i = 0; i < 4; i++) {
            sums[0] += variance[i] * (size[i] - 1) / (size[i] * size[i]);
            sums[2] += variance[i] / size[i];
            sums[3] += variance[i] / (size[i] - 1);
            pooled += variance[i] * (size[i] - 1);
            parts += 1 / size[i];
        }
        sums[1] = sums[0] * 13 / 9;
        for (RobustVariance form : RobustVariance.values()) {
            assertThat(found.standardError(form)).isCloseTo(Math.sqrt(sums[form.ordinal()]), SAME);
        }
        assertThat(found.pooledStandardError()).isCloseTo(Math.sqrt(pooled / 9 * parts), SAME);
        assertThat(found.pooledDegreesOfFreedom()).isEqualTo(9);
        assertThat(found.difference()).isCloseTo(4, SAME);
        double t = 4 / found.pooledStandardError();
        assertThat(found.pooledProbability().orElseThrow())
                .isCloseTo(2 * TDistribution.of(9).survivalProbability(t), SAME);
    }
}
