package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedDay;

/** A registration for a console: how much it holds, and up to which day. */
final class RegistrationText {
    private RegistrationText() {}

    static String of(Registration registration) {
        int size = registration.size();
        int events = registration.eventCount();
        return size + (size == 1 ? " trajectory" : " trajectories") + " with " + events
                + (events == 1 ? " event" : " events") + registration.otherRecordsText() + ", "
                + (PackedDay.isObserved(registration.observedUntil())
                        ? "observed until " + registration.observedUntil()
                        : "nothing observed");
    }
}
