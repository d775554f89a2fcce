package io.github.maatstaf.kpi.statistics;

/**
 * Whether there is enough data for an answer. Too little is an answer too, not an error.
 *
 * <p>The minimum sizes are defaults of the calculators (each names its own); this says only on which side the data
 * fall.
 *
 * @since 0.1
 */
public enum Sufficiency {
    /** Enough for the method. */
    ENOUGH,
    /** Enough to look at, not enough to lean on. */
    TRIAL,
    /** Too few: the method cannot answer, whatever the values are. */
    TOO_FEW,
    /** All values are equal, so that nothing can be said about their spread. */
    NO_VARIATION,
    /** Too many moments are missing. */
    GAP
}
