package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedMilestones;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The slots that need no events, because the registration prepared what they ask for: a first day, a number of events, or
 * which of two values came first. A slot that asks for a part of a group, or for a day that was not kept, is not among them.
 * What came after the last observed day was prepared with the rest: whoever fills a slot has to look at those trajectories again.
 */
final class PreparedSlots {
    private final PackedMilestones milestones;
    private final List<Source> sources;
    private final int[] bounds;
    private final int[][] counts;
    private final boolean[] mayBeMore;

    /** Where a slot finds what it asks for. */
    private sealed interface Source {}

    private record Unprepared() implements Source {}

    /** No event is of the kinds that it asks for. */
    private record Nothing() implements Source {}

    private record Day(int milestone) implements Source {}

    private record Count(int[] groups) implements Source {}

    private record First(int family, int ifFirst, int ifSecond) implements Source {}

    /**
     * The slots of a plan that need no events.
     *
     * @param size how many trajectories are loaded at once, at most
     */
    PreparedSlots(PackedTrajectories packed, SlotPlan plan, int size) {
        this.milestones = packed.milestones();
        this.bounds = new int[1];
        this.counts = new int[milestones.counts().length][size];
        this.sources = new ArrayList<>(plan.size());
        this.mayBeMore = new boolean[plan.size()];
        for (int slot = 0; slot < plan.size(); slot++) {
            sources.add(milestones.isPrepared() ? source(plan.get(slot)) : new Unprepared());
            mayBeMore[slot] = sources.get(slot) instanceof Count count
                    && Arrays.stream(count.groups()).anyMatch(group -> (milestones.fullGroups() >>> group & 1) == 1);
        }
    }

    private Source source(SlotPlan.Slot wish) {
        int[] groupOfKind = milestones.groupOfKind();
        int[] values = new int[PackedMilestones.GROUPS];
        Arrays.fill(values, -1);
        int wanted = 0;
        int occurring = 0;
        for (int kind = 0; kind < groupOfKind.length; kind++) {
            int group = groupOfKind[kind];
            int value = wish.valueOfKind()[kind];
            boolean isDivided = values[group] >= 0 && values[group] != value;
            if (isDivided || value > 0 && group == 0) {
                return new Unprepared();
            }
            values[group] = value;
            wanted |= (value > 0 ? 1 : 0) << group;
            occurring |= 1 << group;
        }
        if (wanted == 0) {
            return new Nothing();
        }
        return switch (wish.operation()) {
            case SlotPlan.FIRST -> day(wanted, occurring);
            case SlotPlan.COUNT -> new Count(groups(wanted));
            case SlotPlan.FIRST_VALUE -> first(wanted, occurring, values);
            default -> new Unprepared();
        };
    }

    private Source day(int wanted, int occurring) {
        for (int milestone = 0; milestone < milestones.groupsOfMilestone().length; milestone++) {
            if ((milestones.groupsOfMilestone()[milestone] & occurring) == wanted) {
                return new Day(milestone);
            }
        }
        return new Unprepared();
    }

    private Source first(int wanted, int occurring, int[] values) {
        for (int family = 0; family < milestones.families().length; family++) {
            int one = milestones.families()[family][0];
            int other = milestones.families()[family][1];
            if (((1 << one | 1 << other) & occurring) == wanted) {
                return new First(family, Math.max(0, values[one]), Math.max(0, values[other]));
            }
        }
        return new Unprepared();
    }

    private static int[] groups(int wanted) {
        return IntStream.range(0, PackedMilestones.GROUPS)
                .filter(group -> (wanted >>> group & 1) == 1)
                .toArray();
    }

    boolean has(int slot) {
        return !(sources.get(slot) instanceof Unprepared);
    }

    /** Begins with some trajectories. What was counted is fetched in one piece, so that slots are filled several at a time. */
    void load(int from, int length) {
        bounds[0] = from;
        for (int part = 0; part < counts.length; part++) {
            System.arraycopy(milestones.counts()[part], from, counts[part], 0, length);
        }
    }

    /** Fills a slot of the trajectories that were loaded. */
    void fill(int slot, int length, int[] to) {
        Source source = sources.get(slot);
        if (source instanceof Day day) {
            fillDays(day.milestone(), length, to);
        } else if (source instanceof Count count) {
            Arrays.fill(to, 0, length, 0);
            for (int group : count.groups()) {
                addCounts(group, length, to);
            }
        } else if (source instanceof First first) {
            fillFirst(first, length, to);
        } else {
            Arrays.fill(to, 0, length, 0);
        }
    }

    private void fillDays(int milestone, int length, int[] to) {
        char[] days = milestones.days()[milestone];
        int from = bounds[0];
        for (int i = 0; i < length; i++) {
            to[i] = days[from + i];
        }
    }

    private void addCounts(int group, int length, int[] to) {
        int[] eight = counts[PackedMilestones.placeOfCount(group)];
        int shift = PackedMilestones.shiftOfCount(group);
        for (int i = 0; i < length; i++) {
            to[i] += eight[i] >>> shift & PackedMilestones.FULL;
        }
    }

    private void fillFirst(First first, int length, int[] to) {
        int[] notes = counts[0];
        int shift = PackedMilestones.shiftOfFamily(first.family());
        int ifFirst = first.ifFirst();
        int ifSecond = first.ifSecond();
        for (int i = 0; i < length; i++) {
            int came = notes[i] >>> shift;
            to[i] = ifFirst & -(came & 1) | ifSecond & -(came >>> 1 & 1);
        }
    }

    /** Whether some trajectory has more events of a slot than were told. */
    boolean mayBeMore(int slot) {
        return mayBeMore[slot];
    }

    /** Whether a trajectory that was loaded has more events of a slot than were told. */
    boolean isMore(int slot, int i) {
        return sources.get(slot) instanceof Count count
                && Arrays.stream(count.groups())
                        .anyMatch(group -> (counts[PackedMilestones.placeOfCount(group)][i]
                                                >>> PackedMilestones.shiftOfCount(group)
                                        & PackedMilestones.FULL)
                                == PackedMilestones.FULL);
    }
}
