package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import java.util.List;
import java.util.Optional;

/**
 * Whether the complexity that was recorded agrees with the partners that were seen to take part.
 *
 * <p>Recorded complexity is a decision, observed complexity is what happened; both stand and both can be measured. Where
 * they disagree one check is given, once for a trajectory.
 *
 * @since 0.1
 */
public enum ComplexityAgreement {
    /** They agree, or no complexity was recorded. */
    AGREES(""),
    /** Only low complexity was recorded, and a professional partner took part. */
    LOW_WITH_PARTNERS("PROCESS-LOW-WITH-PARTNERS"),
    /** High complexity was recorded last, and the trajectory was closed before any professional partner took part. */
    HIGH_WITHOUT_PARTNERS("PROCESS-HIGH-WITHOUT-PARTNERS");

    private final String findingCode;

    ComplexityAgreement(String findingCode) {
        this.findingCode = findingCode;
    }

    /**
     * Compares what a trajectory recorded with what was observed.
     *
     * @param events the trajectory's events, in order
     * @return the answer
     */
    public static ComplexityAgreement of(List<ProcessEvent> events) {
        boolean everHigh = false;
        boolean lastHigh = false;
        boolean everLow = false;
        boolean professional = false;
        boolean closed = false;
        for (ProcessEvent event : events) {
            if (event.type().equals(EventType.COMPLEXITY) && event.complexity().isPresent()) {
                lastHigh = event.complexity().get() == Complexity.HIGH;
                everHigh |= lastHigh;
                everLow |= !lastHigh;
            } else if (event.type().equals(EventType.PARTNER_JOINED)) {
                professional |=
                        event.partner().map(NetworkPartner::isProfessional).orElse(false);
            } else if (event.type().equals(EventType.CLOSURE)) {
                closed |= event.reason()
                        .filter(reason -> reason.meaning() == ClosureMeaning.WRONG_ENTRY)
                        .isEmpty();
            }
        }
        return of(everLow && !everHigh, lastHigh, professional, closed);
    }

    /**
     * Compares what was recorded with what was observed, both known as yes or no.
     *
     * @param onlyLow whether complexity was recorded, and never as high
     * @param lastHigh whether the last complexity recorded was high
     * @param professional whether a professional partner ever joined
     * @param closed whether the trajectory is closed, other than as a wrong entry; before that, partners may still join
     * @return the answer
     */
    public static ComplexityAgreement of(boolean onlyLow, boolean lastHigh, boolean professional, boolean closed) {
        if (onlyLow && professional) {
            return LOW_WITH_PARTNERS;
        }
        return lastHigh && !professional && closed ? HIGH_WITHOUT_PARTNERS : AGREES;
    }

    /**
     * The check that a disagreement gives.
     *
     * @param place the trajectory
     * @return empty if they agree
     */
    public Optional<Finding> finding(Place place) {
        return this == AGREES
                ? Optional.empty()
                : Optional.of(Finding.of(findingCode).at(place));
    }
}
