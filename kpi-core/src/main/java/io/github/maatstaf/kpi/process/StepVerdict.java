package io.github.maatstaf.kpi.process;

/**
 * What the order of the process says about a next event.
 *
 * <p>No verdict leaves an event out of the figures because of its place. It is not a judgement of the work.
 *
 * @since 0.1
 */
public enum StepVerdict {
    /** The ordinary next event. */
    NORMAL("Y"),
    /** Accepted and counted, with a note; never asked back to the worker. */
    NOTE("n"),
    /** Accepted and counted, with a check; may be asked back. The strict verbs refuse it. */
    CHECK("c"),
    /** Opens a new trajectory that knows its predecessor; a note. */
    NEW("new"),
    /** Opens a new trajectory that knows its predecessor; a check. The strict verbs refuse it. */
    NEW_CHECK("new, c"),
    /** A second closure: the same one is counted once; of different ones the first stays, which is a check. */
    CLOSED_TWICE("equal: duplicate; other: conflict, the first stays");

    private final String sign;

    StepVerdict(String sign) {
        this.sign = sign;
    }

    /**
     * The verdict as it stands in the table of the process.
     *
     * @return such as {@code Y}
     */
    public String sign() {
        return sign;
    }

    /**
     * Whether it may be asked back to the person who registered.
     *
     * @return true for a check
     */
    public boolean isCheck() {
        return this == CHECK || this == NEW_CHECK;
    }

    /**
     * Whether the event begins a new trajectory.
     *
     * @return true if it opens one
     */
    public boolean opensNew() {
        return this == NEW || this == NEW_CHECK;
    }
}
