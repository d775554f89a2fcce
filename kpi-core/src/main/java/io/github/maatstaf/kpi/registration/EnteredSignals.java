package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.EventType;

/** The first signal of each trajectory, as far as it was observed; a wrong entry has none. */
final class EnteredSignals {
    private static final int OTHER = 0;
    private static final int SIGNAL = 1;
    private static final int CLOSING = 2;

    private final int[] placeOfKind;
    private final boolean[] wrong;
    private final int until;

    EnteredSignals(PackedKinds kinds, int until) {
        int signal = kinds.typeIndex(EventType.SIGNAL.code());
        int closure = kinds.typeIndex(EventType.CLOSURE.code());
        this.placeOfKind = new int[kinds.size()];
        this.wrong = new boolean[kinds.size()];
        this.until = until;
        for (int kind = 0; kind < kinds.size(); kind++) {
            int reason = kinds.reasonOf()[kind];
            boolean isClosing = kinds.typeOf()[kind] == closure;
            placeOfKind[kind] = isClosing ? CLOSING : kinds.typeOf()[kind] == signal ? SIGNAL : OTHER;
            wrong[kind] =
                    isClosing && reason >= 0 && kinds.meaningOfReason()[reason] == ClosureMeaning.WRONG_ENTRY.ordinal();
        }
    }

    /**
     * For each trajectory a packed day, 0 for none. Goes from the last event of each to the first, so that the first signal
     * and the first closing are what was written last: there is nothing to decide for an event.
     */
    char[] of(int[] starts, int[] events) {
        char[] days = new char[starts.length - 1];
        int[] places = placeOfKind;
        int[] first = new int[CLOSING + 1];
        int end = starts[0];
        for (int i = 0; i < days.length; i++) {
            int start = end;
            end = starts[i + 1];
            first[SIGNAL] = 0;
            first[CLOSING] = 0;
            for (int e = end - 1; e >= start; e--) {
                first[places[events[e] & 0xFFFF]] = events[e];
            }
            int day = first[SIGNAL] >>> 16;
            boolean isEntered = first[CLOSING] == 0 || !wrong[first[CLOSING] & 0xFFFF];
            days[i] = (char) (isEntered && day <= until ? day : 0);
        }
        return days;
    }
}
