package io.github.maatstaf.kpi;

/**
 * What was done with the data that a finding is about. Nothing is ever dropped without one.
 *
 * @since 0.1
 */
public enum Disposition {
    /** Kept as it was. */
    ACCEPTED,
    /** Kept in another form, such as a trimmed text. */
    NORMALISED,
    /** This record was left out, and counted as left out. */
    RECORD_REJECTED,
    /** The whole source was refused. */
    SOURCE_REFUSED
}
