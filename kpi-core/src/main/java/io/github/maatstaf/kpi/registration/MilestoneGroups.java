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
    private static final int[][] FAMILIES = {{LOW, HIGH}, {WRONG_ENTRY, CLOSURE}};
    private static final int NEVER = Integer.MAX_VALUE;

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

    /** What is prepared of trajectories. Reads the events of each from the last to the first, so that the first is what was written last. */
    PackedMilestones of(int[] starts, int[] events) {
        int size = starts.length - 1;
        char[][] days = new char[MILESTONES.length][size];
        int[][] counts = new int[2][size];
        int[] groups = groupOfKind;
        int[] first = new int[PackedMilestones.GROUPS];
        int[] number = new int[PackedMilestones.GROUPS];
        int full = 0;
        for (int i = 0; i < size; i++) {
            Arrays.fill(first, NEVER);
            Arrays.fill(number, 0);
            for (int e = starts[i + 1] - 1; e >= starts[i]; e--) {
                int group = groups[events[e] & 0xFFFF];
                first[group] = e;
                number[group]++;
            }
            for (int milestone = 0; milestone < MILESTONES.length; milestone++) {
                int event = earliest(first, MILESTONES[milestone]);
                days[milestone][i] = (char) (event == NEVER ? 0 : events[event] >>> 16);
            }
            number[REST] = 0;
            for (int group = 0; group < number.length; group++) {
                int count = Math.min(PackedMilestones.FULL, number[group]);
                full |= count / PackedMilestones.FULL << group;
                counts[PackedMilestones.placeOfCount(group)][i] |= count << PackedMilestones.shiftOfCount(group);
            }
            for (int family = 0; family < FAMILIES.length; family++) {
                int one = first[FAMILIES[family][0]];
                int other = first[FAMILIES[family][1]];
                int came = one == other ? 0 : one < other ? 1 : 2;
                counts[0][i] |= came << PackedMilestones.shiftOfFamily(family);
            }
        }
        return new PackedMilestones(groupOfKind, groupsOfMilestone(), FAMILIES, days, counts, full);
    }

    private static int earliest(int[] first, int[] groups) {
        int earliest = NEVER;
        for (int group : groups) {
            earliest = Math.min(earliest, first[group]);
        }
        return earliest;
    }

    private static int[] groupsOfMilestone() {
        return Arrays.stream(MILESTONES)
                .mapToInt(
                        groups -> Arrays.stream(groups).map(group -> 1 << group).sum())
                .toArray();
    }
}
