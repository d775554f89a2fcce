package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Kinds of events that no wish tells apart, numbered: a block then keeps one event for each class and trajectory, the
 * first, whatever is asked, and makes the slots of them afterwards. What is counted has a lane of eight bits in one number
 * for each trajectory.
 */
final class KindClasses {
    private static final int COLUMN_SHIFT = 40;
    private static final int LANES_BESIDE_COLUMN = COLUMN_SHIFT / Byte.SIZE;
    private static final int LANES = Long.SIZE / Byte.SIZE;
    private static final int MOST = 1 << Long.SIZE - COLUMN_SHIFT - TrajectoryBlock.BITS;
    private static final int NO_LANE = -1;

    private final int size;
    private final long[] table;
    private final List<long[]> more;
    private final int[][] classesOfSlot;
    private final int[] laneOfSlot;

    /** The classes of the wishes that were not prepared. */
    KindClasses(SlotPlan plan, PreparedSlots prepared, int kinds) {
        this.table = new long[kinds];
        this.more = new ArrayList<>();
        this.classesOfSlot = new int[plan.size()][];
        this.laneOfSlot = new int[plan.size()];
        this.size = numberClasses(plan, prepared, kinds);
        numberLanes(plan, prepared, kinds);
    }

    private int numberClasses(SlotPlan plan, PreparedSlots prepared, int kinds) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> wishes = new ArrayList<>();
        numbers.put(new BitSet(), 0);
        wishes.add(new BitSet());
        for (int kind = 0; kind < kinds; kind++) {
            BitSet of = new BitSet();
            for (int slot = 0; slot < plan.size(); slot++) {
                SlotPlan.Slot wish = plan.get(slot);
                of.set(slot, isKept(wish) && !prepared.has(slot) && wish.valueOfKind()[kind] > 0);
            }
            Integer known = numbers.putIfAbsent(of, numbers.size());
            if (known == null) {
                wishes.add(of);
            }
            table[kind] = (long) numbers.get(of) << TrajectoryBlock.BITS << COLUMN_SHIFT;
        }
        if (wishes.size() > MOST) {
            throw new IllegalArgumentException("Too many kinds of events are asked about at once; ask in two steps");
        }
        for (int slot = 0; slot < plan.size(); slot++) {
            int wanted = slot;
            classesOfSlot[slot] = IntStream.range(0, wishes.size())
                    .filter(number -> wishes.get(number).get(wanted))
                    .map(number -> number << TrajectoryBlock.BITS)
                    .toArray();
        }
        return wishes.size();
    }

    /** What is only counted, or looked up again, needs no event to be kept. */
    private static boolean isKept(SlotPlan.Slot wish) {
        return wish.operation() == SlotPlan.FIRST || wish.operation() == SlotPlan.FIRST_VALUE;
    }

    /** The first lanes stand beside the columns, so that one look at a kind tells both; further ones in tables of their own. */
    private void numberLanes(SlotPlan plan, PreparedSlots prepared, int kinds) {
        int lanes = 0;
        for (int slot = 0; slot < plan.size(); slot++) {
            laneOfSlot[slot] = NO_LANE;
            if (plan.get(slot).operation() == SlotPlan.COUNT && !prepared.has(slot)) {
                int beside = lanes - LANES_BESIDE_COLUMN;
                if (beside >= 0 && beside % LANES == 0) {
                    more.add(new long[kinds]);
                }
                laneOfSlot[slot] = lanes++;
                long[] in = tables().get(tableOf(slot));
                for (int kind = 0; kind < kinds; kind++) {
                    in[kind] += (plan.get(slot).valueOfKind()[kind] > 0 ? 1L : 0L) << shiftOf(slot);
                }
            }
        }
    }

    private List<long[]> tables() {
        List<long[]> tables = new ArrayList<>();
        tables.add(table);
        tables.addAll(more);
        return tables;
    }

    /** Whether nothing is asked that is found by going through all events. */
    boolean areNone() {
        return size == 1 && IntStream.of(laneOfSlot).allMatch(lane -> lane == NO_LANE);
    }

    /** How many classes there are. */
    int size() {
        return size;
    }

    /**
     * For each kind where its class begins in the columns of a block, to be read by {@link #column}, and in the lower bits
     * one in each lane in which it is counted.
     */
    long[] table() {
        return table;
    }

    /** Where the column of a kind begins. */
    static int column(long entry) {
        return (int) (entry >>> COLUMN_SHIFT);
    }

    /** For each kind one in each lane of those that found no place in the table. */
    List<long[]> moreLanes() {
        return more;
    }

    /** In which table a slot is counted: 0 for the one with the columns, from 1 those of more lanes. */
    int tableOf(int slot) {
        return laneOfSlot[slot] < LANES_BESIDE_COLUMN ? 0 : (laneOfSlot[slot] - LANES_BESIDE_COLUMN) / LANES + 1;
    }

    /** How far the lane of a slot is shifted. */
    int shiftOf(int slot) {
        int lane = laneOfSlot[slot];
        return Byte.SIZE * (lane < LANES_BESIDE_COLUMN ? lane : (lane - LANES_BESIDE_COLUMN) % LANES);
    }

    /** Where the classes of a slot begin in the columns of a block. */
    int[] classesOf(int slot) {
        return classesOfSlot[slot];
    }
}
