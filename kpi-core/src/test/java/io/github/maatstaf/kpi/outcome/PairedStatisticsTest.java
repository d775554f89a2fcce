package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.reference.Lenth;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.commons.statistics.inference.PValueMethod;
import org.apache.commons.statistics.inference.TTest;
import org.apache.commons.statistics.inference.WilcoxonSignedRankTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests and sizes of the changes of the same people; scores are made up unless a source is named. */
class PairedStatisticsTest {
    /** R's data set "sleep" (Student 1908): hours of sleep gained with two drugs. */
    static final PairedScores SLEEP = PairedScores.of(
            new double[] {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2},
            new double[] {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4});

    private static PairedScores changing(double... changes) {
        double[] before = new double[changes.length];
        Arrays.fill(before, 5);
        double[] after = Arrays.stream(changes).map(change -> 5 + change).toArray();
        return PairedScores.of(before, after);
    }

    @Test
    void should_keep_pairs_and_nothing_else() {
        double[] before = {1, 2};
        PairedScores scores = PairedScores.of(before, new double[] {3, 1});
        before[0] = 9;
        assertThat(scores.before()).containsExactly(1, 2);
        assertThat(scores.changes()).containsExactly(2, -1);
        assertThat(scores.reversed().changes()).containsExactly(-2, 1);
        assertThat(scores).hasToString("2 pairs of scores");
        assertThat(changing(1)).hasToString("1 pair of scores");
        assertThatThrownBy(() -> PairedScores.of(new double[1], new double[2]))
                .hasMessage("Each person has two scores; there are 1 first and 2 second");
        assertThatThrownBy(() -> PairedScores.of(new double[] {Double.NaN}, new double[1]))
                .hasMessageContaining("not NaN");
        assertThatThrownBy(() -> PairedScores.of(new double[1], new double[] {2e100}))
                .hasMessageContaining("2.0E100");
        ValueContract.hold(
                () -> changing(1, 2),
                () -> changing(1, 3),
                () -> PairedScores.of(new double[] {4, 5}, new double[] {6, 7}));
    }

    /** R 4.2.2, t.test(paired = TRUE) on "sleep". */
    @Test
    void should_tell_the_mean_change_with_students_t() {
        MeanChange change = MeanChange.of(SLEEP, 0.95).orElseThrow();
        assertThat(change).hasToString("mean change 1.58 of 10 pairs, 0.7001 to 2.46 (95 %, Student's t)");
        assertThat(change.t().orElseThrow()).isCloseTo(4.06212768338204, within(1e-12));
        assertThat(change.spread().orElseThrow()).isCloseTo(1.2299954832, within(1e-9));
        assertThat(change.sufficiency()).isEqualTo(Sufficiency.ENOUGH);
    }

    @Test
    void should_answer_one_pair_and_equal_changes_without_a_test() {
        MeanChange one = MeanChange.of(changing(2), 0.95).orElseThrow();
        assertThat(one.mean()).isEqualTo(2);
        assertThat(one.spread()).isEmpty();
        assertThat(one.t()).isEmpty();
        assertThat(one.probability()).isEmpty();
        assertThat(one.interval()).isEmpty();
        assertThat(one).hasToString("mean change 2 of 1 pair, no interval: TOO_FEW");
        // 0.3 - 0.1 and 0.6 - 0.4 differ as binary numbers and not as the scores that people gave.
        PairedScores alike =
                PairedScores.of(new double[] {0.1, 0.4, 1, 2, 3, 4}, new double[] {0.3, 0.6, 1.2, 2.2, 3.2, 4.2});
        MeanChange equal = MeanChange.of(alike, 0.95).orElseThrow();
        assertThat(equal.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(equal.interval()).isEmpty();
        assertThat(equal.spread()).hasValue(0);
        assertThat(MeanChange.of(changing(), 0.95)).isEmpty();
        assertThat(MeanChange.of(changing(1, 2, 3, 4, 5), 0.95).orElseThrow().sufficiency())
                .isEqualTo(Sufficiency.TOO_FEW);
        assertThatThrownBy(() -> MeanChange.of(SLEEP, 1)).hasMessageContaining("between 0 and 1");
        assertThatThrownBy(() -> MeanChange.of(SLEEP, 0)).hasMessageContaining("between 0 and 1");
    }

    @Test
    void should_flip_signs_exactly_or_not_at_all() {
        // Three changes of one way: 2 of 8 ways are as far, all up and all down.
        assertThat(MeanChange.of(changing(1, 2, 4), 0.95).orElseThrow().signFlipProbability())
                .hasValue(0.25);
        assertThat(MeanChange.of(changing(1, -1), 0.95).orElseThrow().signFlipProbability())
                .hasValue(1);
        double[] irregular = new Random(3).doubles(30).toArray();
        assertThat(MeanChange.of(changing(irregular), 0.95).orElseThrow().signFlipProbability())
                .isEmpty();
    }

    @Property
    void commons_finds_the_same_t(@ForAll @Size(min = 2, max = 20) List<@IntRange(min = -9, max = 9) Integer> changes) {
        PairedScores scores =
                changing(changes.stream().mapToDouble(Integer::doubleValue).toArray());
        MeanChange change = MeanChange.of(scores, 0.9).orElseThrow();
        if (changes.stream().distinct().count() > 1) {
            TTest.Result oracle = TTest.withDefaults().pairedTest(scores.after(), scores.before());
            assertThat(change.t().orElseThrow()).isCloseTo(oracle.getStatistic(), within(1e-9));
            assertThat(change.probability().orElseThrow()).isCloseTo(oracle.getPValue(), within(1e-9));
        }
    }

    @Property
    void commons_finds_the_same_wilcoxon_without_ties(
            @ForAll @IntRange(min = 1, max = 25) int size, @ForAll Random random) {
        double[] changes = random.doubles(size, -1, 1).toArray();
        Wilcoxon test = Wilcoxon.of(changing(changes), ZeroHandling.DROPPED, ChangePrecision.RAW_DOUBLES);
        var oracle = WilcoxonSignedRankTest.withDefaults()
                .with(PValueMethod.EXACT)
                .test(changing(changes).changes());
        assertThat(test.sumUp()).isEqualTo(oracle.getStatistic());
        assertThat(test.exactProbability().orElseThrow()).isCloseTo(oracle.getPValue(), within(1e-12));
        assertThat(test.probability()).isEqualTo(test.exactProbability().orElseThrow());
    }

    /** O1 for a group: read backwards, up is down and the probability the same. */
    @Property
    void wilcoxon_backwards_exchanges_the_sums(
            @ForAll @Size(max = 20) List<@IntRange(min = -4, max = 4) Integer> changes, @ForAll ZeroHandling zeros) {
        PairedScores scores =
                changing(changes.stream().mapToDouble(Integer::doubleValue).toArray());
        Wilcoxon there = Wilcoxon.of(scores, zeros, ChangePrecision.DECIMAL);
        Wilcoxon back = Wilcoxon.of(scores.reversed(), zeros, ChangePrecision.DECIMAL);
        assertThat(back.sumUp()).isEqualTo(there.sumDown());
        assertThat(back.exactProbability().orElseThrow())
                .isCloseTo(there.exactProbability().orElseThrow(), within(1e-12));
        assertThat(there.exactProbability().orElseThrow()).isBetween(there.smallestProbability() - 1e-12, 1.0);
        assertThat(there.changed() + there.unchanged()).isEqualTo(changes.size());
    }

    /** exactRankTests 0.8.35 and coin 1.4.2 on "sleep", which has a tie and a zero: both .00390625. */
    @Test
    void should_be_exact_with_ties_and_zeros() {
        Wilcoxon test = Wilcoxon.of(SLEEP);
        assertThat(test.exactProbability()).hasValue(0.00390625);
        assertThat(test.hasTies()).isTrue();
        assertThat(test).hasToString("Wilcoxon: W+ 45 of 9 changed people, 1 unchanged, p 0.00391 (exact)");
        assertThat(test.smallestProbability()).isEqualTo(0.00390625);
        assertThat(Wilcoxon.of(changing(1, 2, 3, 4, 5)).smallestProbability()).isEqualTo(0.0625);
    }

    @Test
    void should_say_when_a_test_cannot_answer() {
        Wilcoxon nobody = Wilcoxon.of(changing(0, 0, 0));
        assertThat(nobody.sufficiency()).isEqualTo(Sufficiency.NO_VARIATION);
        assertThat(nobody.exactProbability()).hasValue(1);
        assertThat(nobody.normalProbability(true)).isEqualTo(1);
        assertThat(nobody.z()).isEmpty();
        assertThat(nobody.smallestProbability()).isEqualTo(1);
        assertThat(Wilcoxon.of(changing(1, 2, 3, 4, 5)).sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
        assertThat(Wilcoxon.of(changing(1, 2, 3, 4, 5, 6)).sufficiency()).isEqualTo(Sufficiency.ENOUGH);
        double[] many = new double[501];
        Arrays.setAll(many, i -> i + 1);
        Wilcoxon large = Wilcoxon.of(changing(many));
        assertThat(large.exactProbability()).isEmpty();
        assertThat(large.probability()).isEqualTo(large.normalProbability(true));
        assertThat(large.toString()).endsWith("(normal)");
        assertThat(Wilcoxon.of(changing(Arrays.copyOf(many, 500))).exactProbability())
                .isPresent();
    }

    @Test
    void should_tell_binary_noise_from_a_change_only_if_asked() {
        PairedScores noise = PairedScores.of(new double[] {0.1, 1}, new double[] {0.1 + 1e-13, 2});
        assertThat(Wilcoxon.of(noise).changed()).isEqualTo(1);
        assertThat(Wilcoxon.of(noise, ZeroHandling.DROPPED, ChangePrecision.RAW_DOUBLES)
                        .changed())
                .isEqualTo(2);
        ValueContract.hold(
                () -> Wilcoxon.of(SLEEP),
                () -> Wilcoxon.of(SLEEP, ZeroHandling.PRATT, ChangePrecision.DECIMAL),
                () -> Wilcoxon.of(SLEEP, ZeroHandling.DROPPED, ChangePrecision.RAW_DOUBLES),
                () -> Wilcoxon.of(SLEEP.reversed()),
                () -> Wilcoxon.of(changing(1, 2)));
        ValueContract.hold(
                () -> MeanChange.of(SLEEP, 0.95).orElseThrow(),
                () -> MeanChange.of(SLEEP, 0.9).orElseThrow(),
                () -> MeanChange.of(changing(1, 2), 0.95).orElseThrow());
    }

    /** Computed with mpmath 1.3.0 to 17 digits: the integral of Phi(t s - ncp) over the law of s. */
    @ParameterizedTest
    @CsvSource({
        "2.5, 9, 1, 0.89269750486730586",
        "-1.2, 4, 0.7, 0.044688860500813559",
        "0, 3, 2, 0.022750131948179207",
        "4.0621, 9, 2, 0.92416879724950948",
        "30, 50, 28.5, 0.6611762350987261",
        "60, 99, 55, 0.86663859931659826",
        "12, 2, 3, 0.93375705451234392"
    })
    void should_know_the_noncentral_t(double t, double freedom, double noncentrality, double expected) {
        NonCentralT law = new NonCentralT(freedom);
        assertThat(law.cumulativeProbability(t, noncentrality)).isCloseTo(expected, within(1e-13));
        assertThat(law.noncentralityAt(t, law.cumulativeProbability(t, noncentrality)))
                .isCloseTo(noncentrality, within(1e-8));
    }

    /** The series of Lenth (1989, AS 243) is another way to the same law. */
    @Property(tries = 100)
    void the_series_gives_the_same_noncentral_t(
            @ForAll @IntRange(min = -60, max = 60) int tenthsOfT,
            @ForAll @IntRange(min = 1, max = 40) int freedom,
            @ForAll @IntRange(min = -60, max = 60) int tenths) {
        assertThat(new NonCentralT(freedom).cumulativeProbability(tenthsOfT / 10.0, tenths / 10.0))
                .isCloseTo(Lenth.cumulativeProbability(tenthsOfT / 10.0, freedom, tenths / 10.0), within(1e-11));
    }

    /** effectsize 0.8.3, which JASP and SPSS agree with (its issue 58 for another data set): d_z of "sleep". */
    @Test
    void should_give_each_size_under_its_own_name() {
        EffectSize z = EffectSize.of(EffectSizeKind.D_Z, SLEEP, 0.95).orElseThrow();
        assertThat(z)
                .hasToString("d_z 1.285, divided by the spread of the changes, 0.4146 to 2.118 (95 %, non-central t)");
        // effsize 0.8.0 calls 0.822 what is d_rm; d_av is 0.832 and the change in baseline spreads 0.883.
        assertThat(value(EffectSizeKind.D_RM)).isCloseTo(0.822176638386309, within(1e-12));
        assertThat(value(EffectSizeKind.D_AV)).isCloseTo(0.83218108134954, within(1e-12));
        assertThat(value(EffectSizeKind.BASELINE_SPREADS)).isCloseTo(0.883170190360538, within(1e-12));
        assertThat(z.correction().orElseThrow()).isCloseTo(0.913874891792553, within(1e-12));
        assertThat(z.approximateCorrection()).isCloseTo(0.914285714285714, within(1e-12));
        assertThat(z.corrected().orElseThrow()).isCloseTo(1.1739249035142, within(1e-12));
        assertThat(z.people()).isEqualTo(10);
        assertThat(z.kind()).isEqualTo(EffectSizeKind.D_Z);
        assertThat(z.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(z.interval().orElseThrow().method()).isEqualTo(IntervalMethod.NONCENTRAL_T);
        assertThat(z.normalInterval().orElseThrow().method()).isEqualTo(IntervalMethod.NORMAL);
    }

    private static double value(EffectSizeKind kind) {
        return EffectSize.of(kind, SLEEP, 0.95).orElseThrow().value();
    }

    @Test
    void should_have_no_size_where_nothing_spreads() {
        for (EffectSizeKind kind : EffectSizeKind.values()) {
            if (kind.isPaired()) {
                assertThat(EffectSize.of(kind, changing(1), 0.95)).isEmpty();
                assertThat(EffectSize.of(kind, changing(2, 2, 2), 0.95)).isEmpty();
                assertThatThrownBy(() -> EffectSize.between(kind, new double[2], new double[2], 0.95))
                        .hasMessageContaining("same people twice");
            } else {
                assertThat(EffectSize.between(kind, new double[] {1, 1}, new double[] {2, 2}, 0.95))
                        .isEmpty();
                assertThat(EffectSize.between(kind, new double[] {1}, new double[] {2, 3}, 0.95))
                        .isEmpty();
                assertThat(EffectSize.between(kind, new double[] {1, 2}, new double[] {3}, 0.95))
                        .isEmpty();
                assertThatThrownBy(() -> EffectSize.of(kind, SLEEP, 0.95)).hasMessageContaining("two groups");
            }
        }
        // A baseline that varies and an end that does not: a size in baseline spreads, without a standard error.
        PairedScores toOne = PairedScores.of(new double[] {1, 2, 3}, new double[] {4, 4, 4});
        EffectSize size =
                EffectSize.of(EffectSizeKind.BASELINE_SPREADS, toOne, 0.95).orElseThrow();
        assertThat(size.value()).isEqualTo(2);
        assertThat(size.standardError()).isEmpty();
        assertThat(size.interval()).isEmpty();
        assertThat(size.correctedInterval()).isEmpty();
        assertThat(size.toString()).endsWith("no interval");
        assertThat(EffectSize.of(EffectSizeKind.D_RM, toOne, 0.95)).isEmpty();
        EffectSize two = EffectSize.of(EffectSizeKind.D_Z, changing(1, 2), 0.95).orElseThrow();
        assertThat(two.correction()).isEmpty();
        assertThat(two.corrected()).isEmpty();
        assertThat(two.correctedInterval()).isEmpty();
    }

    @Property
    void a_size_lies_in_its_interval_and_turns_with_the_pairs(
            @ForAll @Size(min = 3, max = 25) List<@IntRange(min = -6, max = 6) Integer> changes,
            @ForAll Random random) {
        double[] before = random.ints(changes.size(), 0, 10).asDoubleStream().toArray();
        double[] after = new double[before.length];
        Arrays.setAll(after, i -> before[i] + changes.get(i));
        PairedScores scores = PairedScores.of(before, after);
        EffectSize.of(EffectSizeKind.D_Z, scores, 0.9).ifPresent(size -> {
            Interval interval = size.interval().orElseThrow();
            assertThat(size.value()).isBetween(interval.lower(), interval.upper());
            EffectSize back =
                    EffectSize.of(EffectSizeKind.D_Z, scores.reversed(), 0.9).orElseThrow();
            assertThat(back.value()).isCloseTo(-size.value(), within(1e-9));
            assertThat(back.interval().orElseThrow().lower()).isCloseTo(-interval.upper(), within(1e-7));
            assertThat(Math.abs(size.corrected().orElseThrow())).isLessThanOrEqualTo(Math.abs(size.value()));
        });
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> EffectSize.of(EffectSizeKind.D_Z, SLEEP, 0.95).orElseThrow(),
                () -> EffectSize.of(EffectSizeKind.D_AV, SLEEP, 0.95).orElseThrow(),
                () -> EffectSize.of(EffectSizeKind.D_Z, SLEEP, 0.9).orElseThrow(),
                () -> EffectSize.of(EffectSizeKind.D_Z, changing(1, 2, 3), 0.95).orElseThrow());
        ValueContract.hold(
                () -> MoveUpProbability.of(changing(1, 0, -1, 2), 0.95).orElseThrow(),
                () -> MoveUpProbability.of(changing(1, 0, -1, 2), 0.9).orElseThrow(),
                () -> MoveUpProbability.of(changing(2, 0, -1, 1), ChangePrecision.DECIMAL, 0.8)
                        .orElseThrow(),
                () -> MoveUpProbability.of(changing(1, 0, -2, 2), 0.95).orElseThrow(),
                () -> MoveUpProbability.of(changing(1, 0, 1, 2), 0.95).orElseThrow(),
                () -> MoveUpProbability.of(changing(0, 0, -1, 2), 0.95).orElseThrow());
        ValueContract.hold(
                () -> GroupOverlap.of(new double[] {1, 2}, new double[] {1, 3}).orElseThrow(),
                () -> GroupOverlap.of(new double[] {1, 4}, new double[] {1, 3}).orElseThrow(),
                () -> GroupOverlap.of(new double[] {0, 2}, new double[] {1, 3}).orElseThrow(),
                () -> GroupOverlap.of(new double[] {5, 7, 9}, new double[] {1, 3})
                        .orElseThrow());
        ValueContract.hold(
                () -> MeanDifference.of(new double[] {1, 2}, new double[] {1, 3}, 0.95)
                        .orElseThrow(),
                () -> MeanDifference.of(new double[] {1, 2}, new double[] {1, 3}, 0.9)
                        .orElseThrow(),
                () -> MeanDifference.of(new double[] {1, 2}, new double[] {1, 4}, 0.95)
                        .orElseThrow());
    }

    @Test
    void should_count_half_of_those_who_stayed() {
        MoveUpProbability found =
                MoveUpProbability.of(changing(1, 1, 2, 1, 3, 1, 0, -1), 0.95).orElseThrow();
        assertThat(found).hasToString("6 rose, 1 stayed, 1 fell: probability of a higher second score 0.8125");
        assertThat(found.sufficiency()).isEqualTo(Sufficiency.TRIAL);
        assertThat(found.rose() + found.stayed() + found.fell()).isEqualTo(8);
        assertThat(MoveUpProbability.of(changing(1, 1, 1, 1), 0.95)
                        .orElseThrow()
                        .sufficiency())
                .isEqualTo(Sufficiency.TOO_FEW);
        assertThat(MoveUpProbability.of(changing(new double[10]), 0.95)
                        .orElseThrow()
                        .sufficiency())
                .isEqualTo(Sufficiency.ENOUGH);
        MoveUpProbability nobody = MoveUpProbability.of(changing(0, 0), 0.95).orElseThrow();
        assertThat(nobody.balance()).isZero();
        assertThat(nobody.balanceInterval()).isEmpty();
        assertThat(nobody.probability()).isEqualTo(0.5);
        assertThatThrownBy(() -> nobody.balanceInterval(0)).hasMessageContaining("at least 1 person");
        assertThat(MoveUpProbability.of(changing(), 0.95)).isEmpty();
        Interval interval = found.balanceInterval().orElseThrow();
        assertThat(found.balance()).isBetween(interval.lower(), interval.upper());
        assertThat(interval).isEqualTo(found.balanceInterval(7));
    }

    @Test
    void should_compare_groups_of_different_people() {
        GroupOverlap overlap =
                GroupOverlap.of(new double[] {1, 2, 3}, new double[] {2, 2}).orElseThrow();
        assertThat(overlap).hasToString("the one group has more in 0.5 of the comparisons");
        assertThat(overlap.delta()).isZero();
        assertThat(overlap.moreOftenIfNormal()).hasValue(0.5);
        assertThat(GroupOverlap.of(new double[] {3}, new double[] {2, 1})
                        .orElseThrow()
                        .moreOftenIfNormal())
                .isEmpty();
        assertThat(GroupOverlap.of(new double[0], new double[] {2, 1})).isEmpty();
        assertThat(GroupOverlap.of(new double[] {1}, new double[0])).isEmpty();
        MeanDifference none = MeanDifference.of(new double[] {1, 1}, new double[] {2, 2}, 0.95)
                .orElseThrow();
        assertThat(none.t()).isEmpty();
        assertThat(none.probability()).isEmpty();
        assertThat(none).hasToString("difference -1, no interval");
        assertThat(MeanDifference.of(new double[] {1}, new double[] {2, 2}, 0.95))
                .isEmpty();
        MeanDifference some =
                MeanDifference.of(SLEEP.after(), SLEEP.before(), 0.95).orElseThrow();
        assertThat(some).hasToString("difference 1.58, -0.2055 to 3.365 (95 %, Welch 1947)");
    }
}
