package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.EventType;

/**
 * When the other trajectories of a client begin. The registration prepared the answer that is nearly always the whole
 * one, the first signal of the next; only where trajectories overlap are the others looked at.
 */
final class ClientLinks {
    private static final int FROM = 0;
    private static final int LENGTH = 1;

    private final PackedTrajectories packed;
    private final char[] nextSignal;
    private final boolean[] signalKinds;
    private final int[] closingOfKind;
    private final int[] ofBlock;
    private final int[] noted;

    ClientLinks(PackedTrajectories packed, SlotPlan plan) {
        this.packed = packed;
        this.nextSignal = packed.links().nextSignal();
        this.signalKinds = plan.matches(EventPattern.of(EventType.SIGNAL));
        this.closingOfKind = plan.get(plan.closing()).valueOfKind();
        this.ofBlock = new int[TrajectoryBlock.SIZE];
        this.noted = new int[] {0, 0};
    }

    /** Whether no trajectory has a client. */
    boolean areNone() {
        return nextSignal.length == 0;
    }

    /** Whether some trajectories have no client, while others have. */
    boolean areSomeUnknown() {
        return packed.links().areSomeUnknown();
    }

    /** For each trajectory of a block the first signal of the next one of its client, 0 for none; noted once for all who ask. */
    int[] nextSignals(TrajectoryBlock block) {
        int[] signals = ofBlock;
        int from = block.from();
        int length = block.length();
        if (noted[FROM] != from || noted[LENGTH] < length) {
            char[] next = nextSignal;
            for (int i = 0; i < length; i++) {
                signals[i] = next[from + i];
            }
            noted[FROM] = from;
            noted[LENGTH] = length;
        }
        return signals;
    }

    /** Whether another trajectory of the same client has its first signal between two days, both included and neither 0. */
    boolean signalsBetween(int trajectory, int from, int to) {
        if (nextSignal.length == 0 || packed.clientOf()[trajectory] < 0) {
            return false;
        }
        int[] next = packed.nextOfClient();
        for (int other = trajectory; other >= 0; other = next[other]) {
            int day = nextSignal[other];
            if (day >= from && day <= to) {
                return true;
            }
            if (day == 0 || day > to) {
                break;
            }
        }
        int own = orderDay(trajectory);
        return from <= own
                && (from < own || packed.links().isSameDayAsEarlier(trajectory))
                && earlierSignalsBetween(trajectory, from, to);
    }

    /** Looks back: an earlier one in signal order can only count if this one's milestone lies on its own first day. */
    private boolean earlierSignalsBetween(int trajectory, int from, int to) {
        int low = 0;
        int high = trajectory;
        while (low < high) {
            int middle = low + high >>> 1;
            if (orderDay(middle) < from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int[] clientOf = packed.clientOf();
        for (int other = low; other < trajectory; other++) {
            if (clientOf[other] == clientOf[trajectory] && isSignalledBetween(other, from, to)) {
                return true;
            }
        }
        return false;
    }

    private boolean isSignalledBetween(int trajectory, int from, int to) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        int first = 0;
        int closing = 0;
        for (int e = starts[trajectory]; e < starts[trajectory + 1]; e++) {
            int kind = events[e] & 0xFFFF;
            first = first == 0 && signalKinds[kind] ? events[e] >>> 16 : first;
            closing = closing == 0 ? closingOfKind[kind] : closing;
        }
        return first >= from && first <= to && closing != SlotPlan.WRONG_ENTRY;
    }

    /** The day by which trajectories are in order: that of the first signal, else of the first event. */
    private int orderDay(int trajectory) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        for (int e = starts[trajectory]; e < starts[trajectory + 1]; e++) {
            if (signalKinds[events[e] & 0xFFFF]) {
                return events[e] >>> 16;
            }
        }
        return starts[trajectory] == starts[trajectory + 1] ? 0 : events[starts[trajectory]] >>> 16;
    }
}
