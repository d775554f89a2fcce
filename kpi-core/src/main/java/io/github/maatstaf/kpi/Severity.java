package io.github.maatstaf.kpi;

/**
 * Who should act on a finding.
 *
 * <p>It is not a mark for the person who registered: most findings ask nothing of anyone.
 *
 * @since 0.1
 */
public enum Severity {
    /** Nobody needs to act; it is counted so that it can be explained. */
    NOTE,
    /** The person who registered may be asked, because something contradicts something else. */
    CHECK,
    /** Whoever delivers the data must act before this record or source can be used. */
    BLOCKING
}
