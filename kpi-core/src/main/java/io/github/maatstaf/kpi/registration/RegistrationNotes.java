package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can only be noticed when all trajectories are there. */
final class RegistrationNotes {
    private static final int OPEN = Integer.MAX_VALUE;
    private static final int WRONG = -1;

    private final PackedTrajectories packed;
    private final Predicate<String> isKnown;
    private final int[] closingOfKind;
    private final List<Finding> findings = new ArrayList<>();

    private RegistrationNotes(PackedTrajectories packed, Predicate<String> isKnown) {
        this.packed = packed;
        this.isKnown = isKnown;
        this.closingOfKind = closingOfKind(packed.kinds());
    }

    /** Looks at all trajectories once; whether an id is known is asked of the builder, which finds it with one look. */
    static List<Finding> about(PackedTrajectories packed, Predicate<String> isKnown) {
        RegistrationNotes notes = new RegistrationNotes(packed, isKnown);
        int[] openUntil = new int[packed.clients().size()];
        for (int i = 0; i < packed.size(); i++) {
            notes.afterObservedUntil(i);
            notes.unknownPredecessor(i);
            notes.overlap(i, openUntil);
        }
        return notes.findings;
    }

    /** 0 for what does not close, 1 for what does, -1 for a wrong entry. */
    private static int[] closingOfKind(PackedKinds kinds) {
        int closure = kinds.typeIndex(EventType.CLOSURE.code());
        int[] closing = new int[kinds.size()];
        for (int kind = 0; kind < closing.length; kind++) {
            if (kinds.typeOf()[kind] == closure) {
                int reason = kinds.reasonOf()[kind];
                boolean wrong = reason >= 0 && kinds.meaningOfReason()[reason] == ClosureMeaning.WRONG_ENTRY.ordinal();
                closing[kind] = wrong ? WRONG : 1;
            }
        }
        return closing;
    }

    private void afterObservedUntil(int trajectory) {
        int day = packed.events()[packed.starts()[trajectory + 1] - 1] >>> 16;
        if (day > packed.observedUntil()) {
            findings.add(about(trajectory, "READ-AFTER-OBSERVED-UNTIL")
                    .with("date", date(day))
                    .with("day", date(packed.observedUntil())));
        }
    }

    private void unknownPredecessor(int trajectory) {
        int index = packed.predecessorIndex(trajectory);
        if (index >= 0 && !isKnown.test(packed.predecessors().get(index))) {
            findings.add(about(trajectory, "PROCESS-UNKNOWN-PREDECESSOR"));
        }
    }

    private void overlap(int trajectory, int[] openUntil) {
        int client = packed.clientOf()[trajectory];
        int closed = client < 0 ? WRONG : closingDay(trajectory);
        if (closed == WRONG) {
            return;
        }
        int first = packed.events()[packed.starts()[trajectory]] >>> 16;
        if (first < openUntil[client]) {
            findings.add(about(trajectory, "PROCESS-OVERLAP").with("date", date(first)));
        }
        openUntil[client] = Math.max(openUntil[client], closed);
    }

    private int closingDay(int trajectory) {
        for (int i = packed.starts()[trajectory]; i < packed.starts()[trajectory + 1]; i++) {
            int closing = closingOfKind[packed.events()[i] & 0xFFFF];
            if (closing != 0) {
                return closing == WRONG ? WRONG : packed.events()[i] >>> 16;
            }
        }
        return OPEN;
    }

    private Finding about(int trajectory, String code) {
        return Finding.of(code).at(Place.trajectory(packed.ids().get(trajectory)));
    }

    static LocalDate date(int day) {
        return LocalDate.ofEpochDay(PackedDay.toEpochDay(day));
    }
}
