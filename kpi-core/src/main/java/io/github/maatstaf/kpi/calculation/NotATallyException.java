package io.github.maatstaf.kpi.calculation;

/** Bytes that are no tally, and why; it repeats nothing of them. */
final class NotATallyException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    NotATallyException(String why) {
        super("Not a tally: " + why);
    }

    NotATallyException(String why, Throwable cause) {
        super("Not a tally: " + why);
        addSuppressed(cause);
    }
}
