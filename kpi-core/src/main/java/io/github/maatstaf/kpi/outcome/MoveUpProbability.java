package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import java.util.Optional;

/**
 * How probable it is that a person of the group has a higher second score: the share whose score rose, with half of those
 * who stayed. Half is no movement at all.
 *
 * <p>It is about the people who were measured twice. A higher score is not always hoped for.
 *
 * @since 0.1
 */
public final class MoveUpProbability {
    private final int rose;
    private final int stayed;
    private final int fell;
    private final double balance;
    private final double confidence;

    private MoveUpProbability(int rose, int stayed, int fell, double balance, double confidence) {
        this.rose = rose;
        this.stayed = stayed;
        this.fell = fell;
        this.balance = balance;
        this.confidence = confidence;
    }

    /**
     * The probability in a group.
     *
     * @param scores the pairs
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent without pairs
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static Optional<MoveUpProbability> of(PairedScores scores, double confidence) {
        return of(scores, ChangePrecision.DECIMAL, confidence);
    }

    /**
     * The probability in a group, with a choice.
     *
     * @param scores the pairs
     * @param precision how it is decided whether sizes are equal
     * @param confidence above 0 and below 1, such as 0.95
     * @return absent without pairs
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static Optional<MoveUpProbability> of(PairedScores scores, ChangePrecision precision, double confidence) {
        Distributions.checkConfidence(confidence);
        if (scores.size() == 0) {
            return Optional.empty();
        }
        SignedPlaces places = SignedPlaces.of(scores, ZeroHandling.DROPPED, precision);
        int rose = places.up();
        int sum = places.twiceUp() + places.twiceDown();
        double balance = sum == 0 ? 0 : (double) (places.twiceUp() - places.twiceDown()) / sum;
        return Optional.of(
                new MoveUpProbability(rose, places.unchanged(), places.changed() - rose, balance, confidence));
    }

    /**
     * How many scores rose.
     *
     * @return 0 or more
     */
    public int rose() {
        return rose;
    }

    /**
     * How many scores stayed.
     *
     * @return 0 or more
     */
    public int stayed() {
        return stayed;
    }

    /**
     * How many scores fell.
     *
     * @return 0 or more
     */
    public int fell() {
        return fell;
    }

    /**
     * The probability.
     *
     * @return from 0 through 1; the share that rose and half of the share that stayed
     */
    public double probability() {
        return (rose + stayed / 2.0) / (rose + stayed + fell);
    }

    /**
     * How far the sizes of the changes lie to one side (the matched-pairs biserial correlation of their places, Kerby 2014).
     *
     * @return from -1, all fell, through 1, all rose; 0 if nobody changed
     */
    public double balance() {
        return balance;
    }

    /**
     * The interval of the balance by Fisher's transformation, from the people who changed.
     *
     * @return absent if nobody changed
     */
    public Optional<Interval> balanceInterval() {
        return rose + fell == 0 ? Optional.empty() : Optional.of(balanceInterval(rose + fell));
    }

    /**
     * The interval of the balance as if it came from another number of people, for comparison with programs that count
     * otherwise.
     *
     * @param people at least 1
     * @return the interval; without width if all moved one way
     * @throws IllegalArgumentException if there are no people
     */
    public Interval balanceInterval(int people) {
        if (people < 1) {
            throw new IllegalArgumentException("A balance comes from at least 1 person, not from " + people);
        }
        double n = people;
        double most = (n * n + n) / 2;
        double error = Math.sqrt((2 * n * n * n + 3 * n * n + n) / 6) / most;
        double middle = 0.5 * Math.log((1 + balance) / (1 - balance));
        double reach = Distributions.z(confidence) * error;
        return Interval.of(Math.tanh(middle - reach), Math.tanh(middle + reach), confidence, IntervalMethod.FISHER_Z);
    }

    /**
     * Whether there are pairs enough to speak of a probability.
     *
     * @return too few below {@link MinimumSize#PERCENTAGE} pairs, a trial below
     *     {@link MinimumSize#PERCENTAGE_WITHOUT_COUNT}, else enough
     */
    public Sufficiency sufficiency() {
        return PeopleEnough.forShare(rose + stayed + fell);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MoveUpProbability that
                && rose == that.rose
                && stayed == that.stayed
                && fell == that.fell
                && Double.compare(balance, that.balance) == 0
                && Double.compare(confidence, that.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(rose, stayed, fell, balance);
    }

    /** Such as {@code 6 rose, 1 stayed, 1 fell: probability of a higher second score 0.8125}. */
    @Override
    public String toString() {
        return rose + " rose, " + stayed + " stayed, " + fell + " fell: probability of a higher second score "
                + PlainNumber.english(probability(), 4);
    }
}
