package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.EventType;

/** Reads days of single trajectories, for figures that are not made block by block. What came after the last observed day is not seen. */
final class CaseDays {
    private final PackedTrajectories packed;
    private final SlotPlan slots;
    private final int[] closingOfKind;
    private final boolean[] signals;

    CaseDays(PackedTrajectories packed, SlotPlan slots) {
        this.packed = packed;
        this.slots = slots;
        this.closingOfKind = slots.get(slots.closing()).valueOfKind();
        this.signals = slots.matches(EventPattern.of(EventType.SIGNAL));
    }

    /** The day of a milestone in a trajectory, or 0. */
    int day(int trajectory, boolean first, boolean[] kinds) {
        int found = 0;
        for (int e = packed.starts()[trajectory]; e < packed.starts()[trajectory + 1]; e++) {
            int day = packed.events()[e] >>> 16;
            if (day > packed.observedUntil()) {
                break;
            }
            if (kinds[packed.events()[e] & 0xFFFF]) {
                if (first) {
                    return day;
                }
                found = day;
            }
        }
        return found;
    }

    boolean[] kinds(Milestone milestone) {
        return slots.matches(milestone.pattern());
    }

    int firstSignal(int trajectory) {
        return day(trajectory, true, signals);
    }

    boolean isWrongEntry(int trajectory) {
        for (int e = packed.starts()[trajectory]; e < packed.starts()[trajectory + 1]; e++) {
            int closing = closingOfKind[packed.events()[e] & 0xFFFF];
            if (closing > 0) {
                return closing == SlotPlan.WRONG_ENTRY;
            }
        }
        return false;
    }

    /** The earliest first signal on or after a day, of a trajectory that is no wrong entry; 0 if there is none. */
    int firstSignalOfAnother(ClientChains chains, int trajectory, int from) {
        int earliest = 0;
        for (int other : chains.of(trajectory)) {
            if (other == trajectory) {
                continue;
            }
            int day = firstSignal(other);
            if (day >= from && (earliest == 0 || day < earliest) && !isWrongEntry(other)) {
                earliest = day;
            }
        }
        return earliest;
    }
}
