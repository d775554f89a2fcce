package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.measure.FigureTraits;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.math.BigDecimal;
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
    private final PairedScores scores;
    private final OutcomeTerms terms;

    Outcome(Instrument instrument, Rater rater, MatchedPairs pairs, OutcomeTerms terms) {
        this.instrument = instrument;
        this.rater = rater;
        this.movedUp = pairs.up();
        this.stayed = pairs.stayed();
        this.movedDown = pairs.down();
        this.notMeasuredAgain = pairs.notMeasuredAgain();
        this.notUsable = pairs.notUsable();
        this.withoutBaseline = pairs.withoutBaseline();
        this.scores = pairs.scores();
        this.terms = terms;
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
     * How many have the same score, or one that differs by less than the {@link #smallestDifference()}.
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
        return pairs() == 0 ? Optional.empty() : Optional.of(Proportions.wilson(movedUp, pairs(), terms.confidence()));
    }

    /** The confidence of every interval in it. */
    double confidence() {
        return terms.confidence();
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
     * The interval of the share that moved one way, by Wilson (1927).
     *
     * @param movement which way
     * @return empty if nobody could be compared
     */
    public Optional<Interval> shareInterval(Movement movement) {
        int count = switch (movement) {
            case UP -> movedUp;
            case STAYED -> stayed;
            case DOWN -> movedDown;
        };
        return pairs() == 0 ? Optional.empty() : Optional.of(Proportions.wilson(count, pairs(), terms.confidence()));
    }

    /**
     * Why there is an outcome although the instrument serves conversation only.
     *
     * @return the reason given in writing; empty if the instrument may be measured with
     */
    public Optional<String> conversationOnlyOverridden() {
        boolean needed =
                instrument.conversationOnly().isPresent() && !terms.override().isEmpty();
        return needed ? Optional.of(terms.override()) : Optional.empty();
    }

    /**
     * Which measurement was laid beside the baseline.
     *
     * @return the end, or a follow-up if that was asked for
     */
    public MomentRole secondMoment() {
        return terms.second();
    }

    /**
     * From which difference on a score counts as moved.
     *
     * @return empty if every difference counts
     */
    public Optional<MinimalImportantDifference> smallestDifference() {
        return Optional.ofNullable(terms.smallest());
    }

    /**
     * What an abstract aim was agreed to mean.
     *
     * @return empty if the outcome is of no umbrella term, or by an instrument that was chosen for it
     */
    public Optional<OutcomeCriterion> criterion() {
        return Optional.ofNullable(terms.criterion());
    }

    /**
     * How the people came to be in the group.
     *
     * @return unknown unless somebody said it
     */
    public ChosenFor chosenFor() {
        return terms.chosenFor();
    }

    /**
     * The scores of those who could be compared, in the order of the scores themselves.
     *
     * @return as many pairs as {@link #pairs()}
     */
    public PairedScores scores() {
        return scores;
    }

    /**
     * The mean change in points of the scale; on a scale where a higher score means less it is negative for more.
     *
     * @return empty if nobody could be compared
     */
    public Optional<MeanChange> meanChange() {
        return MeanChange.of(scores, terms.confidence());
    }

    /**
     * Wilcoxon's test of the changes.
     *
     * @return the test; look at its sufficiency first
     */
    public Wilcoxon wilcoxon() {
        return Wilcoxon.of(scores);
    }

    /**
     * The mean change in units of a named spread, in the direction of the score.
     *
     * @param kind a paired kind
     * @return empty below two pairs, and where the spread is 0
     * @throws IllegalArgumentException if the kind is of two groups
     */
    public Optional<EffectSize> effectSize(EffectSizeKind kind) {
        return EffectSize.of(kind, scores, terms.confidence());
    }

    /**
     * How probable it is that a person moved up: towards more of what the instrument measures.
     *
     * @return empty if nobody could be compared
     */
    public Optional<MoveUpProbability> moveUpProbability() {
        boolean higherIsMore = instrument.direction() == ScaleDirection.HIGHER_IS_MORE;
        return MoveUpProbability.of(higherIsMore ? scores : scores.reversed(), terms.confidence());
    }

    /**
     * How many were taken in by a published cut-off at both moments, only before, only after, and neither time.
     *
     * @param cutOff one of the instrument's cut-offs
     * @return empty if nobody could be compared
     * @throws IllegalArgumentException if the instrument does not have it
     */
    public Optional<McNemar> beyond(CutOff cutOff) {
        if (!instrument.cutOffs().contains(cutOff)) {
            throw new IllegalArgumentException(
                    "The instrument has no such cut-off: " + cutOff + "; it has " + instrument.cutOffs());
        }
        if (pairs() == 0) {
            return Optional.empty();
        }
        double[] before = scores.before();
        double[] after = scores.after();
        long[] counts = new long[4];
        for (int i = 0; i < before.length; i++) {
            boolean first = cutOff.takesIn(BigDecimal.valueOf(before[i]));
            boolean second = cutOff.takesIn(BigDecimal.valueOf(after[i]));
            counts[first ? second ? 0 : 1 : second ? 2 : 3]++;
        }
        return Optional.of(McNemar.of(counts[0], counts[1], counts[2], counts[3]));
    }

    /**
     * What is known about how it came about, to ask whether it may be laid beside another: instrument, version, rater.
     *
     * @return a builder, to which population, period and source can be added
     */
    public FigureTraits.Builder traits() {
        return FigureTraits.builder().instrument(instrument, rater);
    }

    /**
     * What became of the scores, told apart from the noise of the instrument.
     *
     * @param by the method with its norms
     * @return the changes
     */
    public ReliableChanges reliableChanges(ReliableChange by) {
        return by.over(scores);
    }

    /**
     * The numbers behind the words, a line each, with how far each can be leaned on: shares, mean change, tests, sizes. For a
     * researcher; people read {@link #sentence(Locale)} first.
     *
     * @param locale the language asked for
     * @return at most 40 lines
     */
    public String numbers(Locale locale) {
        return OutcomeNumbers.of(this, locale);
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
                && scores.equals(outcome.scores)
                && terms.equals(outcome.terms);
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
