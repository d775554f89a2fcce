package io.github.maatstaf.kpi.json.registration;

/** What a line of a registration is. */
enum LineKind {
    /** A record: one trajectory. */
    TRAJECTORY,
    /** The first line, which says what the source holds. */
    HEADER,
    /** The last line, which says how many records there are. */
    FOOTER,
    /** A record of another kind, which says so. */
    OTHER_RECORD
}
