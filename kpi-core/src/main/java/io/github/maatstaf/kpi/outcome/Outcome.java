package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How many people moved which way between baseline and end, on one instrument, as one rater saw it, and how many could not
 * be compared.
 *
 * <p>It is about the people who were measured twice; those who fell out may have gone another way. It says nothing about
 * what caused a movement, and up is not a verdict.
 *
 * <p>The law: moved up + stayed + moved down + not measured again + not usable = all with a baseline.
 *
 * @since 0.1
 */
public final class Outcome {
    /** Below this many pairs no percentage is said. */
    public static final int FEWEST_FOR_PERCENTAGE = 5;

    /** Below this many pairs a share is shown as counts. */
    public static final int FEWEST_FOR_SHARE = 10;

    private final Instrument instrument;
    private final Rater rater;
    private final int movedUp;
    private final int stayed;
    private final int movedDown;
    private final int notMeasuredAgain;
    private final int notUsable;
    private final int withoutBaseline;
    private final double confidence;
    private final String override;

    Outcome(Instrument instrument, Rater rater, MatchedPairs pairs, double confidence, String override) {
        this.instrument = instrument;
        this.rater = rater;
        this.movedUp = pairs.up();
        this.stayed = pairs.stayed();
        this.movedDown = pairs.down();
        this.notMeasuredAgain = pairs.notMeasuredAgain();
        this.notUsable = pairs.notUsable();
        this.withoutBaseline = pairs.withoutBaseline();
        this.confidence = confidence;
        this.override = override;
    }

    /**
     * The instrument.
     *
     * @return the instrument, version included
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Who gave the scores.
     *
     * @return the role of the rater
     */
    public Rater rater() {
        return rater;
    }

    /**
     * How many clients have a baseline.
     *
     * @return the sum of the five counts below
     */
    public int clients() {
        return pairs() + notMeasuredAgain + notUsable;
    }

    /**
     * How many clients could be compared.
     *
     * @return moved up + stayed + moved down
     */
    public int pairs() {
        return movedUp + stayed + movedDown;
    }

    /**
     * How many moved towards more of what the instrument measures.
     *
     * @return 0 or more
     */
    public int movedUp() {
        return movedUp;
    }

    /**
     * How many have the same score.
     *
     * @return 0 or more
     */
    public int stayed() {
        return stayed;
    }

    /**
     * How many moved towards less of what the instrument measures.
     *
     * @return 0 or more
     */
    public int movedDown() {
        return movedDown;
    }

    /**
     * How many have a baseline and no end: drop-out, or no second measurement.
     *
     * @return 0 or more
     */
    public int notMeasuredAgain() {
        return notMeasuredAgain;
    }

    /**
     * How many have both, but not to compare: an answer is missing, two answers contradict each other, or the end does not
     * come after the baseline.
     *
     * @return 0 or more
     */
    public int notUsable() {
        return notUsable;
    }

    /**
     * How many have an end and no baseline. They are in none of the other counts.
     *
     * @return 0 or more
     */
    public int withoutBaseline() {
        return withoutBaseline;
    }

    /**
     * The share that moved up, among those who could be compared.
     *
     * @return from 0 through 1; empty if nobody could be compared
     */
    public OptionalDouble shareMovedUp() {
        return pairs() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) movedUp / pairs());
    }

    /**
     * The interval of that share, by Wilson (1927). Bias by drop-out is not in it.
     *
     * @return empty if nobody could be compared
     */
    public Optional<Interval> shareInterval() {
        return pairs() == 0 ? Optional.empty() : Optional.of(Proportions.wilson(movedUp, pairs(), confidence));
    }

    /**
     * Whether the pairs are enough to speak of a share.
     *
     * @return too few below {@value #FEWEST_FOR_PERCENTAGE} pairs, a trial below {@value #FEWEST_FOR_SHARE}, else enough
     */
    public Sufficiency sufficiency() {
        if (pairs() < FEWEST_FOR_PERCENTAGE) {
            return Sufficiency.TOO_FEW;
        }
        return pairs() < FEWEST_FOR_SHARE ? Sufficiency.TRIAL : Sufficiency.ENOUGH;
    }

    /**
     * Why there is an outcome although the instrument serves conversation only.
     *
     * @return the reason given in writing; empty if the instrument may be measured with
     */
    public Optional<String> conversationOnlyOverridden() {
        return override.isEmpty() ? Optional.empty() : Optional.of(override);
    }

    /**
     * What happened, in words and counts: {@code 6 of 8 moved up, 1 stayed, 1 moved down, 3 were not measured again}.
     *
     * @param locale the language asked for
     * @return one or more sentences without percentages and without a verdict
     */
    public String sentence(Locale locale) {
        return OutcomeSentence.plain(this, locale);
    }

    /**
     * The same for a researcher: instrument, rater, counts, share and interval.
     *
     * @param locale the language asked for
     * @return one sentence
     */
    public String exactSentence(Locale locale) {
        return OutcomeSentence.exact(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome outcome
                && instrument.equals(outcome.instrument)
                && rater.equals(outcome.rater)
                && movedUp == outcome.movedUp
                && stayed == outcome.stayed
                && movedDown == outcome.movedDown
                && notMeasuredAgain == outcome.notMeasuredAgain
                && notUsable == outcome.notUsable
                && withoutBaseline == outcome.withoutBaseline
                && Double.compare(confidence, outcome.confidence) == 0
                && override.equals(outcome.override);
    }

    @Override
    public int hashCode() {
        return Objects.hash(instrument, rater, movedUp, stayed, movedDown, notMeasuredAgain, notUsable);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
