package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.outcome.Outcome;

/**
 * One of the parts into which everyone with a first measurement falls: the five together are all.
 *
 * <p>Up is towards more of what the instrument measures. It is not a verdict.
 *
 * @since 0.1
 */
public enum OutcomePart {
    /** Moved towards more of what the instrument measures. */
    MOVED_UP("up", "ging omhoog", "moved up"),
    /** Stayed. */
    STAYED("stayed", "bleef gelijk", "stayed"),
    /** Moved towards less of what the instrument measures. */
    MOVED_DOWN("down", "ging omlaag", "moved down"),
    /** Has no second measurement. */
    NOT_MEASURED_AGAIN("not-again", "niet opnieuw gemeten", "not measured again"),
    /** Has both, but not to compare. */
    NOT_USABLE("not-usable", "niet te vergelijken", "cannot be compared");

    private static final String DIMENSION = "movement";

    private final String code;
    private final LocalizedText label;

    OutcomePart(String code, String dutch, String english) {
        this.code = code;
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * What people call it.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }

    /**
     * Whether it is one of the three of whom both measurements can be compared.
     *
     * @return false for those who were not measured again, or not to compare
     */
    public boolean isCompared() {
        return compareTo(NOT_MEASURED_AGAIN) < 0;
    }

    /**
     * How many of an outcome it holds.
     *
     * @param outcome the outcome
     * @return 0 or more
     */
    public int of(Outcome outcome) {
        return switch (this) {
            case MOVED_UP -> outcome.movedUp();
            case STAYED -> outcome.stayed();
            case MOVED_DOWN -> outcome.movedDown();
            case NOT_MEASURED_AGAIN -> outcome.notMeasuredAgain();
            case NOT_USABLE -> outcome.notUsable();
        };
    }

    Stratum stratum() {
        return Stratum.of(DIMENSION, code);
    }
}
