package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.EventType;

/** The first signal of each trajectory, as far as it was observed; a wrong entry has none. */
final class EnteredSignals {
    private final boolean[] signals;
    private final boolean[] closings;
    private final boolean[] wrong;
    private final int until;

    EnteredSignals(PackedKinds kinds, int until) {
        int signal = kinds.typeIndex(EventType.SIGNAL.code());
        int closure = kinds.typeIndex(EventType.CLOSURE.code());
        this.signals = new boolean[kinds.size()];
        this.closings = new boolean[kinds.size()];
        this.wrong = new boolean[kinds.size()];
        this.until = until;
        for (int kind = 0; kind < kinds.size(); kind++) {
            int reason = kinds.reasonOf()[kind];
            signals[kind] = kinds.typeOf()[kind] == signal;
            closings[kind] = kinds.typeOf()[kind] == closure;
            wrong[kind] = closings[kind]
                    && reason >= 0
                    && kinds.meaningOfReason()[reason] == ClosureMeaning.WRONG_ENTRY.ordinal();
        }
    }

    /** For each trajectory a packed day, 0 for none. */
    char[] of(int[] starts, int[] events) {
        char[] days = new char[starts.length - 1];
        for (int i = 0; i < days.length; i++) {
            int first = 0;
            boolean open = true;
            for (int e = starts[i]; e < starts[i + 1] && (open || first == 0); e++) {
                int kind = events[e] & 0xFFFF;
                if (first == 0 && signals[kind] && events[e] >>> 16 <= until) {
                    first = events[e] >>> 16;
                }
                if (open && closings[kind]) {
                    open = false;
                    first = wrong[kind] ? 0 : first;
                    if (wrong[kind]) {
                        break;
                    }
                }
            }
            days[i] = (char) first;
        }
        return days;
    }
}
