package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * What became of one person's score: the index of the reliable change, and its class. Who it was is not in it.
 *
 * @since 0.1
 */
public final class PersonChange {
    private static final PersonChange UNKNOWN = new PersonChange(Double.NaN, null);

    private final double index;
    private final @Nullable ChangeClass changeClass;

    private PersonChange(double index, @Nullable ChangeClass changeClass) {
        this.index = index;
        this.changeClass = changeClass;
    }

    static PersonChange of(double index, ChangeClass changeClass) {
        return new PersonChange(index, changeClass);
    }

    static PersonChange unknown() {
        return UNKNOWN;
    }

    /**
     * The index: the change in units of noise.
     *
     * @return with the sign of the change in points; absent if the method has none, which Hageman and Arrindell's does where
     *     the differences in a group are all noise
     */
    public OptionalDouble index() {
        return Double.isNaN(index) ? OptionalDouble.empty() : OptionalDouble.of(index);
    }

    /**
     * The class.
     *
     * @return absent if there is no index
     */
    public Optional<ChangeClass> changeClass() {
        return Optional.ofNullable(changeClass);
    }

    /**
     * Whether the score changed more than noise towards where people in general score.
     *
     * @return false if not, or if it is not known
     */
    public boolean isTowards() {
        return changeClass == ChangeClass.TOWARDS || changeClass == ChangeClass.PASSED_CUT_OFF;
    }

    /**
     * Whether the score changed more than noise the other way.
     *
     * @return false if not, or if it is not known
     */
    public boolean isAway() {
        return changeClass == ChangeClass.AWAY || changeClass == ChangeClass.BACK_PAST_CUT_OFF;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PersonChange that
                && Double.compare(index, that.index) == 0
                && changeClass == that.changeClass;
    }

    @Override
    public int hashCode() {
        return Objects.hash(index, changeClass);
    }

    /** Such as {@code index 3.162: moved clearly towards the cut-off}. */
    @Override
    public String toString() {
        return changeClass == null
                ? "no index"
                : "index " + PlainNumber.english(index, 4) + ": "
                        + changeClass.label().in(java.util.Locale.ENGLISH);
    }
}
