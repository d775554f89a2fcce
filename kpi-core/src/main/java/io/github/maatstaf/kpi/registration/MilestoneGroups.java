package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.packed.PackedMilestones;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Arrays;

/**
 * Prepares what is asked most of a trajectory: the days of the steps of the process that most KPIs are about, and how many
 * events there are of each kind of step. A group must be one that a measure can ask for whole.
 */
final class MilestoneGroups {
    private static final int REST = 0;
    private static final int SIGNAL = 1;
    private static final int ANALYSIS = 2;
    private static final int LOW = 3;
    private static final int HIGH = 4;
    private static final int PLAN = 5;
    private static final int EXECUTION = 6;
    private static final int EVALUATION = 7;
    private static final int ADJUSTING = 8;
    private static final int FINISHING = 9;
    private static final int WRONG_ENTRY = 10;
    private static final int CLOSURE = 11;
    private static final int AFTERCARE = 12;
    private static final int REACHED = 13;
    private static final int CONTACT = 14;
    private static final int PARTNER_JOINED = 15;

    private static final int[][] MILESTONES = {{SIGNAL}, {ANALYSIS}, {FINISHING}, {WRONG_ENTRY, CLOSURE}, {AFTERCARE}};
    private static final int SIGNAL_MILESTONE = 0;
    private static final int[][] FAMILIES = {{LOW, HIGH}, {WRONG_ENTRY, CLOSURE}};
    private static final int CLOSINGS = 1;
    /** The milestones again, and those families that are none: a kind belongs to one of them at most. */
    private static final int[][] SPOTS = {
        {SIGNAL}, {ANALYSIS}, {FINISHING}, {WRONG_ENTRY, CLOSURE}, {AFTERCARE}, {LOW, HIGH}
    };

    /** Where each family stands among the spots. */
    private static final int[] SPOT_OF_FAMILY = {5, 3};

    private static final int NO_SPOT = SPOTS.length;
    private static final int BITS = 4;
    /** Of each group: where they are not set in two counts, there is room for both together. */
    private static final long HIGHEST_BITS = 0x8888_8888_8888_8888L;

    private final PackedKinds kinds;
    private final int[] groupOfKind;

    MilestoneGroups(PackedKinds kinds) {
        this.kinds = kinds;
        this.groupOfKind = new int[kinds.size()];
        Arrays.setAll(groupOfKind, this::group);
    }

    private int group(int kind) {
        String type = kinds.types()[kinds.typeOf()[kind]];
        if (type.equals(EventType.COMPLEXITY.code())) {
            int complexity = kinds.complexityOf()[kind];
            return complexity < 0 ? REST : complexity == Complexity.LOW.ordinal() ? LOW : HIGH;
        }
        if (type.equals(EventType.EVALUATION.code())) {
            int outcome = kinds.outcomeOf()[kind];
            return outcome == EvaluationOutcome.ADJUST.ordinal()
                    ? ADJUSTING
                    : outcome == EvaluationOutcome.FINISH.ordinal() ? FINISHING : EVALUATION;
        }
        if (type.equals(EventType.CLOSURE.code())) {
            int reason = kinds.reasonOf()[kind];
            boolean isWrong = reason >= 0 && kinds.meaningOfReason()[reason] == ClosureMeaning.WRONG_ENTRY.ordinal();
            return isWrong ? WRONG_ENTRY : CLOSURE;
        }
        if (type.equals(EventType.CONTACT.code())) {
            return kinds.reachedOf()[kind] > 0 ? REACHED : CONTACT;
        }
        return groupOfType(type);
    }

    private static int groupOfType(String type) {
        EventType[] types = {
            EventType.SIGNAL,
            EventType.ANALYSIS,
            EventType.PLAN,
            EventType.EXECUTION,
            EventType.AFTERCARE,
            EventType.PARTNER_JOINED
        };
        int[] groups = {SIGNAL, ANALYSIS, PLAN, EXECUTION, AFTERCARE, PARTNER_JOINED};
        for (int i = 0; i < types.length; i++) {
            if (types[i].code().equals(type)) {
                return groups[i];
            }
        }
        return REST;
    }

    /**
     * What is prepared of trajectories. Reads the events of each from the last to the first, so that the first of its kind is
     * simply what was written last: there is nothing to decide for an event.
     */
    PackedMilestones of(int[] starts, int[] events) {
        int size = starts.length - 1;
        char[][] days = new char[MILESTONES.length][size];
        int[] lower = new int[size];
        int[] upper = new int[size];
        int[] spots = spotOfKind();
        long[] ones = oneOfKind();
        int[] notes = noteOfKind();
        int[] first = new int[NO_SPOT + 1];
        long full = 0;
        for (int i = 0; i < size; i++) {
            Arrays.fill(first, 0);
            long counts = 0;
            int end = starts[i + 1];
            int few = Math.max(starts[i], end - PackedMilestones.FULL);
            for (int e = end - 1; e >= few; e--) {
                int event = events[e];
                first[spots[event & 0xFFFF]] = event;
                counts += ones[event & 0xFFFF];
            }
            if (few > starts[i]) {
                long more = 0;
                for (int e = few - 1; e >= starts[i]; e--) {
                    first[spots[events[e] & 0xFFFF]] = events[e];
                    more += ones[events[e] & 0xFFFF];
                }
                boolean isRoom = few - starts[i] <= PackedMilestones.FULL && ((counts | more) & HIGHEST_BITS) == 0;
                counts = isRoom ? counts + more : countsOfMany(events, starts[i], end);
            }
            for (int milestone = 0; milestone < days.length; milestone++) {
                days[milestone][i] = (char) (first[milestone] >>> 16);
            }
            full |= counts & counts >>> 1 & counts >>> 2 & counts >>> 3;
            int came = 0;
            for (int spot : SPOT_OF_FAMILY) {
                // nothing where there is no event, without asking
                came |= notes[first[spot] & 0xFFFF] & (first[spot] | -first[spot]) >> Integer.SIZE - 1;
            }
            lower[i] = (int) counts | came;
            upper[i] = (int) (counts >>> Integer.SIZE);
        }
        return new PackedMilestones(
                groupOfKind, groupsOfMilestone(), FAMILIES, days, new int[][] {lower, upper}, fullGroups(full));
    }

    /**
     * The first signal of each trajectory, as far as it was observed; a wrong entry has none.
     *
     * @return packed days, 0 for none
     */
    static char[] enteredSignals(PackedMilestones milestones, int until) {
        char[] signals = milestones.days()[SIGNAL_MILESTONE];
        int[] notes = milestones.counts()[0];
        char[] days = new char[signals.length];
        int shift = PackedMilestones.shiftOfFamily(CLOSINGS);
        for (int i = 0; i < days.length; i++) {
            boolean isWrongEntry = (notes[i] >>> shift & 3) == 1;
            days[i] = isWrongEntry || signals[i] > until ? 0 : signals[i];
        }
        return days;
    }

    /** For each kind that it came first, in the bits of its family; they lie in those of the group that is not counted. */
    private int[] noteOfKind() {
        int[] notes = new int[groupOfKind.length];
        for (int kind = 0; kind < notes.length; kind++) {
            for (int family = 0; family < FAMILIES.length; family++) {
                int one = groupOfKind[kind] == FAMILIES[family][0] ? 1 : 0;
                int other = groupOfKind[kind] == FAMILIES[family][1] ? 2 : 0;
                notes[kind] |= (one | other) << PackedMilestones.shiftOfFamily(family);
            }
        }
        return notes;
    }

    /** The counts where four bits may be too few. */
    private long countsOfMany(int[] events, int from, int to) {
        int[] numbers = new int[PackedMilestones.GROUPS];
        for (int e = from; e < to; e++) {
            numbers[groupOfKind[events[e] & 0xFFFF]]++;
        }
        long counts = 0;
        for (int group = REST + 1; group < numbers.length; group++) {
            counts |= (long) Math.min(PackedMilestones.FULL, numbers[group]) << BITS * group;
        }
        return counts;
    }

    private int[] spotOfKind() {
        int[] spots = new int[groupOfKind.length];
        for (int kind = 0; kind < spots.length; kind++) {
            int group = groupOfKind[kind];
            spots[kind] = NO_SPOT;
            for (int spot = 0; spot < NO_SPOT; spot++) {
                if (Arrays.stream(SPOTS[spot]).anyMatch(member -> member == group)) {
                    spots[kind] = spot;
                }
            }
        }
        return spots;
    }

    /** For each kind a one in the bits of its group. */
    private long[] oneOfKind() {
        return Arrays.stream(groupOfKind)
                .mapToLong(group -> group == REST ? 0 : 1L << BITS * group)
                .toArray();
    }

    private static int fullGroups(long full) {
        int groups = 0;
        for (int group = REST + 1; group < PackedMilestones.GROUPS; group++) {
            groups |= (int) (full >>> BITS * group & 1) << group;
        }
        return groups;
    }

    private static int[] groupsOfMilestone() {
        return Arrays.stream(MILESTONES)
                .mapToInt(
                        groups -> Arrays.stream(groups).map(group -> 1 << group).sum())
                .toArray();
    }
}
