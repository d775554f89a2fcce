package io.github.maatstaf.kpi.json.registration;

/**
 * A code of the source and what it stands for.
 *
 * @param value what it stands for
 * @param kind how that was found
 * @param text the code as it may be shown; empty if it is no code
 */
record Code<T>(T value, Kind kind, String text) {
    /** How the meaning of a code was found. */
    enum Kind {
        /** The model knows it. */
        KNOWN,
        /** It has the form of a code, and is kept as an organisation's own. */
        OWN,
        /** It has not; it counts as unknown and its text is not kept. */
        NO_CODE
    }

    boolean isKnown() {
        return kind == Kind.KNOWN;
    }
}
