package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.ChangePrecision;
import io.github.maatstaf.kpi.outcome.EffectSize;
import io.github.maatstaf.kpi.outcome.EffectSizeKind;
import io.github.maatstaf.kpi.outcome.GroupOverlap;
import io.github.maatstaf.kpi.outcome.MeanChange;
import io.github.maatstaf.kpi.outcome.MoveUpProbability;
import io.github.maatstaf.kpi.outcome.PairedScores;
import io.github.maatstaf.kpi.outcome.Wilcoxon;
import io.github.maatstaf.kpi.outcome.ZeroHandling;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Means;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import tools.jackson.databind.JsonNode;

/** Paired tests and standardised changes beside R: stats, effsize, effectsize, exactRankTests and coin. */
class PrePostEffectsReferenceTest extends ReferenceContract {
    /** The programs search for a non-central t's ends with this precision; see the README beside the files. */
    private static final double NONCENTRAL = 1e-6;

    private static final double PROMISED = 1e-9;
    /** The ends seen were off by at most 1e-5 in probability. */
    private static final double UNEXPLAINED = 1e-3;
    /** Beyond this R's non-central t gives no probability, so that the search ends at the edge of its range. */
    private static final double LARGEST_OF_THE_PROGRAM = 37.6;

    PrePostEffectsReferenceTest() {
        super("prepost_effects_r.json");
    }

    @Override
    void compare(JsonNode input, JsonNode expected, Comparison comparison) {
        PairedScores scores = Scores.pairs(input);
        double level = confidence(input);
        change(scores, level, expected.path("t_paired"), comparison);
        wilcoxon(scores, expected, comparison);
        paired(EffectSizeKind.D_Z, scores, level, expected.path("effectsize103_d_z"), comparison);
        paired(EffectSizeKind.D_RM, scores, level, expected.path("effectsize103_d_rm"), comparison);
        paired(EffectSizeKind.D_AV, scores, level, expected.path("effectsize103_d_av"), comparison);
        paired(EffectSizeKind.BASELINE_SPREADS, scores, level, expected.path("effectsize103_d_b"), comparison);
        standardised(scores, level, expected, comparison);
        groups(scores.after(), scores.before(), level, expected, comparison);
        balance(scores, level, expected.path("effectsize_rank_biserial_paired"), comparison);
    }

    private static void change(PairedScores scores, double level, JsonNode r, Comparison comparison) {
        Optional<MeanChange> change = MeanChange.of(scores, level);
        comparison.number(r, "mean_diff", Scores.number(change, MeanChange::mean));
        comparison.number(r, "df", Scores.number(change, MeanChange::degreesOfFreedom));
        comparison.number(r, "t", change.map(MeanChange::t).orElse(OptionalDouble.empty()));
        comparison.number(r, "p", change.map(MeanChange::probability).orElse(OptionalDouble.empty()));
        Optional<Interval> interval = change.flatMap(MeanChange::interval);
        comparison.number(r, "low", Scores.number(interval, Interval::lower));
        comparison.number(r, "high", Scores.number(interval, Interval::upper));
    }

    private static void wilcoxon(PairedScores scores, JsonNode expected, Comparison comparison) {
        Wilcoxon test = Wilcoxon.of(scores, ZeroHandling.DROPPED, ChangePrecision.RAW_DOUBLES);
        // R is exact below 50 pairs without ties and zeros, and else uses the normal law with continuity correction.
        boolean exact = scores.size() < 50 && !test.hasTies() && test.unchanged() == 0;
        JsonNode r = expected.path("wilcox_r_default");
        comparison.number(r, "V", test.sumUp());
        comparison.number(r, "p", exact ? test.exactProbability().orElseThrow() : test.normalProbability(true));
        JsonNode corrected = expected.path("wilcox_r_asymptotic_correct");
        comparison.number(corrected, "V", test.sumUp());
        comparison.number(corrected, "p", test.normalProbability(true));
        JsonNode uncorrected = expected.path("wilcox_r_asymptotic_nocorrect");
        comparison.number(uncorrected, "V", test.sumUp());
        comparison.number(uncorrected, "p", test.normalProbability(false));
        JsonNode ranks = expected.path("wilcox_exactRankTests");
        comparison.number(ranks, "V", test.sumUp());
        comparison.number(ranks, "p", test.exactProbability());
        JsonNode coin = expected.path("wilcoxsign_coin_wilcoxon_exact");
        comparison.number(coin, "z", test.z());
        comparison.number(coin, "p", test.exactProbability());
        Wilcoxon pratt = Wilcoxon.of(scores, ZeroHandling.PRATT, ChangePrecision.RAW_DOUBLES);
        JsonNode coinPratt = expected.path("wilcoxsign_coin_pratt_exact");
        comparison.number(coinPratt, "z", pratt.z());
        comparison.number(coinPratt, "p", pratt.exactProbability());
    }

    private static void paired(
            EffectSizeKind kind, PairedScores scores, double level, JsonNode r, Comparison comparison) {
        Optional<EffectSize> size = EffectSize.of(kind, scores, level);
        comparison.number(r, "d", Scores.number(size, EffectSize::value));
        comparison.number(r, "se", size.map(EffectSize::standardError).orElse(OptionalDouble.empty()));
        if (scores.size() == 2) {
            // By the formula 0 at one degree of freedom, where the size has no mean that could be corrected.
            comparison.absent("J of two pairs", size.map(EffectSize::correction).orElse(OptionalDouble.empty()));
        } else if (size.isPresent()) {
            comparison.number(r, "J", size.get().correction());
        }
        Optional<Interval> interval = size.flatMap(EffectSize::normalInterval);
        comparison.number(r, "low", Scores.number(interval, Interval::lower));
        comparison.number(r, "high", Scores.number(interval, Interval::upper));
    }

    private static void standardised(PairedScores scores, double level, JsonNode expected, Comparison comparison) {
        Optional<EffectSize> z = EffectSize.of(EffectSizeKind.D_Z, scores, level);
        Optional<EffectSize> rm = EffectSize.of(EffectSizeKind.D_RM, scores, level);
        comparison.number(expected.path("effsize_d_paired_within"), "d", Scores.number(rm, EffectSize::value));
        comparison.number(expected.path("effsize_d_paired_between"), "d", Scores.number(z, EffectSize::value));
        comparison.number(
                expected.path("effsize_g_paired_within"),
                "g",
                Scores.number(rm, size -> size.value() * size.approximateCorrection()));
        double scale = 1 / Math.sqrt(scores.size());
        double freedom = scores.size() - 1.0;
        noncentral(expected.path("effectsize_cohens_d_paired_z"), "d", z, scale, freedom, comparison);
        corrected(expected.path("effectsize_hedges_g_paired"), z, scale, freedom, comparison);
    }

    private static void groups(
            double[] after, double[] before, double level, JsonNode expected, Comparison comparison) {
        Optional<EffectSize> pooled = EffectSize.between(EffectSizeKind.POOLED_SPREADS, after, before, level);
        comparison.number(expected.path("effsize_d_independent"), "d", Scores.number(pooled, EffectSize::value));
        comparison.number(
                expected.path("effsize_g_independent"),
                "g",
                Scores.number(pooled, size -> size.value() * size.approximateCorrection()));
        double n = after.length;
        double scale = Math.sqrt(2 / n);
        noncentral(expected.path("effectsize_cohens_d_independent"), "d", pooled, scale, 2 * n - 2, comparison);
        corrected(expected.path("effectsize_hedges_g_independent"), pooled, scale, 2 * n - 2, comparison);
        Optional<EffectSize> glass = EffectSize.between(EffectSizeKind.OTHER_GROUP_SPREADS, after, before, level);
        double one = Means.standardDeviation(after).orElse(0);
        double two = Means.standardDeviation(before).orElse(0);
        double ofGlass = Math.sqrt(1 / n + one * one / (n * two * two));
        noncentral(expected.path("effectsize_glass_delta"), "delta", glass, ofGlass, n - 1, comparison);
        Optional<GroupOverlap> overlap = GroupOverlap.of(after, before);
        comparison.number(expected.path("effsize_cliff_delta"), "delta", Scores.number(overlap, GroupOverlap::delta));
        comparison.number(expected.path("effsize_VDA"), "A", Scores.number(overlap, GroupOverlap::moreOften));
        comparison.number(
                expected.path("effectsize_p_superiority_nonparametric"),
                "p",
                Scores.number(overlap, GroupOverlap::moreOften));
        comparison.number(
                expected.path("effectsize_p_superiority_parametric"),
                "p",
                overlap.map(GroupOverlap::moreOftenIfNormal).orElse(OptionalDouble.empty()));
    }

    private static void noncentral(
            JsonNode r, String name, Optional<EffectSize> size, double scale, double freedom, Comparison comparison) {
        comparison.number(r, name, Scores.number(size, EffectSize::value));
        size.flatMap(EffectSize::interval)
                .ifPresent(interval -> ends(r, interval, 1, scale, freedom, size.get(), comparison));
    }

    private static void corrected(
            JsonNode r, Optional<EffectSize> size, double scale, double freedom, Comparison comparison) {
        if (freedom < 2) {
            comparison.absent(
                    "g at one degree of freedom",
                    size.map(EffectSize::corrected).orElse(OptionalDouble.empty()));
            return;
        }
        comparison.number(r, "g", size.map(EffectSize::corrected).orElse(OptionalDouble.empty()));
        size.flatMap(EffectSize::correctedInterval)
                .ifPresent(interval -> ends(
                        r, interval, size.get().correction().orElseThrow(), scale, freedom, size.get(), comparison));
    }

    /**
     * The program searches for both ends at once and means to stop where their probabilities are right to 1e-9. Where it
     * stopped before that, and so far off that the ends differ, its own equation decides, by another algorithm.
     */
    private static void ends(
            JsonNode r,
            Interval interval,
            double factor,
            double scale,
            double freedom,
            EffectSize size,
            Comparison comparison) {
        double tail = (1 - interval.confidence()) / 2;
        end(r, "low", interval.lower(), 1 - tail, factor * scale, size.value() / scale, freedom, comparison);
        end(r, "high", interval.upper(), tail, factor * scale, size.value() / scale, freedom, comparison);
    }

    private static void end(
            JsonNode r,
            String field,
            double actual,
            double probability,
            double scale,
            double t,
            double freedom,
            Comparison comparison) {
        JsonNode expected = r.path(field);
        if (!expected.isNumber()) {
            return;
        }
        boolean apart = Math.abs(expected.asDouble() - actual) > NONCENTRAL;
        // The other algorithm takes its time, so that only an end that lies further off is put into it.
        if (apart
                && stoppedEarly(Lenth.cumulativeProbability(t, freedom, expected.asDouble() / scale), probability, t)) {
            double right = Lenth.noncentralityAt(t, freedom, probability) * scale;
            comparison.right(field, right, actual, "the program's end does not solve its equation to 1e-9");
        } else {
            comparison.within(r, field, actual, 0, NONCENTRAL);
        }
    }

    /** Not so far off that it would be another number: that is a fault of the file, or of the library. */
    private static boolean stoppedEarly(double ofFile, double probability, double t) {
        double off = Math.abs(ofFile - probability);
        return off > PROMISED && (off < UNEXPLAINED || Math.abs(t) > LARGEST_OF_THE_PROGRAM);
    }

    private static void balance(PairedScores scores, double level, JsonNode r, Comparison comparison) {
        Optional<MoveUpProbability> found = MoveUpProbability.of(scores, ChangePrecision.RAW_DOUBLES, level);
        if (Arrays.stream(scores.changes()).distinct().count() == 1) {
            // Of equal changes effectsize makes no places: it says 1 whichever way they went, and if there were none.
            double way = Math.signum(scores.changes()[0]);
            comparison.right("r", way, found.orElseThrow().balance(), "all changed alike");
            return;
        }
        comparison.number(r, "r", Scores.number(found, MoveUpProbability::balance));
        // effectsize counts the second scores that are not 0, where the changes that are not 0 are meant.
        int counted =
                (int) Arrays.stream(scores.after()).filter(score -> score != 0).count();
        Optional<Interval> interval = counted == 0 ? Optional.empty() : found.map(it -> it.balanceInterval(counted));
        comparison.number(r, "low", Scores.number(interval, Interval::lower));
        comparison.number(r, "high", Scores.number(interval, Interval::upper));
    }
}
