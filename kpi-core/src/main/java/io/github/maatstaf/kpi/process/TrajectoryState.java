package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.LocalizedText;

/**
 * Where a trajectory is, by its last step.
 *
 * <p>It says what happened last, not what has to happen next.
 *
 * @since 0.1
 */
public enum TrajectoryState {
    /** No step was recorded yet. */
    NEW("nog geen stap", "no step yet"),
    /** There is a signal. */
    SIGNALLED("gesignaleerd", "signalled"),
    /** The request for help was looked at. */
    ANALYSED("geanalyseerd", "analysed"),
    /** The complexity was recorded. */
    ROUTED("complexiteit bepaald", "routed"),
    /** There is a plan. */
    PLANNED("gepland", "planned"),
    /** The plan is being carried out. */
    IN_EXECUTION("in uitvoering", "in execution"),
    /** The last step was an evaluation. */
    EVALUATED("geëvalueerd", "evaluated"),
    /** The trajectory was closed. */
    CLOSED("afgesloten", "closed"),
    /** The trajectory was closed and followed by aftercare. */
    IN_AFTERCARE("in nazorg", "in aftercare");

    private final LocalizedText label;

    TrajectoryState(String dutch, String english) {
        this.label = LocalizedText.of(dutch, english);
    }

    /**
     * Whether the trajectory is still open.
     *
     * @return false if closed or in aftercare
     */
    public boolean isOpen() {
        return this != CLOSED && this != IN_AFTERCARE;
    }

    /**
     * The state as people read it.
     *
     * @return the name in Dutch and English
     */
    public LocalizedText label() {
        return label;
    }
}
