package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Locale;
import java.util.Objects;

/**
 * By how much the mean of people who were chosen for their scores comes nearer the mean of all by itself, measured again
 * without anything having been done (Galton 1886): the distance from that mean, times what the instrument's reliability lacks
 * of 1. The Dutch term is <em>terugval naar het gemiddelde</em>.
 *
 * <p>It is what measuring alone would give. People's own ups and downs come on top of that, so that it is mostly an
 * underestimate.
 *
 * @since 0.1
 */
public final class RegressionToTheMean {
    private static final LocalizedText SENTENCE = LocalizedText.of(
            "Wie om een hoge of lage score is gekozen, komt bij een tweede meting vanzelf dichter bij het gemiddelde."
                    + " Hier is dat ongeveer {points} punten, naast een verandering van {change} punten.",
            "Those chosen for a high or low score come nearer the mean by themselves when measured again. Here that is"
                    + " about {points} points, beside a change of {change} points.");

    private final double meanBefore;
    private final double meanChange;
    private final double meanOfAll;
    private final double reliability;

    private RegressionToTheMean(double meanBefore, double meanChange, double meanOfAll, double reliability) {
        this.meanBefore = meanBefore;
        this.meanChange = meanChange;
        this.meanOfAll = meanOfAll;
        this.reliability = reliability;
    }

    /**
     * What to expect of a group.
     *
     * @param scores the pairs, at least one
     * @param norms norm figures with the mean of the people from whom the group was chosen, as the mean of the people whom the
     *     service is for
     * @return the expected change
     * @throws IllegalArgumentException if there are no pairs, or the norms have no such mean
     */
    public static RegressionToTheMean of(PairedScores scores, NormFigures norms) {
        if (scores.size() == 0 || norms.serviceMean().isEmpty()) {
            throw new IllegalArgumentException(
                    "Expected at least 1 pair and norms with serviceGroup(..), not " + scores + " and " + norms);
        }
        PairedMoments moments = PairedMoments.of(scores);
        return new RegressionToTheMean(
                moments.meanBefore(), moments.meanChange(), norms.serviceMean().getAsDouble(), norms.reliability());
    }

    /**
     * The mean change to expect without anything having been done.
     *
     * @return in points; towards the mean of all
     */
    public double expectedChange() {
        return (1 - reliability) * (meanOfAll - meanBefore);
    }

    /**
     * The mean of the first scores.
     *
     * @return in points
     */
    public double meanBefore() {
        return meanBefore;
    }

    /**
     * The mean of the people from whom the group was chosen, by the norm figures.
     *
     * @return in points
     */
    public double meanOfAll() {
        return meanOfAll;
    }

    /**
     * The reliability of the instrument, by the norm figures.
     *
     * @return as in the norm figures
     */
    public double reliability() {
        return reliability;
    }

    /**
     * The mean change that was measured.
     *
     * @return in points
     */
    public double meanChange() {
        return meanChange;
    }

    /**
     * What to keep in mind, in words.
     *
     * @param locale the language asked for
     * @return two sentences
     */
    public String sentence(Locale locale) {
        return SENTENCE.in(locale)
                .replace("{points}", PlainNumber.withDecimals(locale, expectedChange(), 2))
                .replace("{change}", PlainNumber.withDecimals(locale, meanChange, 2));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegressionToTheMean that
                && Double.compare(meanBefore, that.meanBefore) == 0
                && Double.compare(meanChange, that.meanChange) == 0
                && Double.compare(meanOfAll, that.meanOfAll) == 0
                && Double.compare(reliability, that.reliability) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(meanBefore, meanChange, meanOfAll, reliability);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
