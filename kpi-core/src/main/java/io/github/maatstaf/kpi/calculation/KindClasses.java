package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Kinds of events that no wish tells apart, numbered: a block then keeps one number for each class and trajectory, the
 * first day and how many there are, whatever is asked, and makes the slots of them afterwards. What is stated first is
 * kept apart, in a few bits of one mark.
 */
final class KindClasses {
    private static final int MARK_BITS = 16;
    private static final int MARK = (1 << MARK_BITS) - 1;
    private static final int LANES = 8;
    private static final int NO_LANE = -1;

    private final int size;
    private final long[] table;
    private final int[][] classesOfSlot;
    private final int[] shiftOfSlot;
    private final int[] maskOfSlot;
    private final int closingMask;
    private final long[] laneOfKind;
    private final int[][] lanesOfSlot;

    KindClasses(SlotPlan plan, int kinds) {
        this.table = new long[kinds];
        this.classesOfSlot = new int[plan.size()][];
        this.shiftOfSlot = new int[plan.size()];
        this.maskOfSlot = new int[plan.size()];
        Arrays.fill(table, MARK);
        this.size = numberClasses(plan, kinds);
        int closing = 0;
        int shift = 0;
        for (int slot = 0; slot < plan.size(); slot++) {
            if (plan.get(slot).operation() == SlotPlan.FIRST_VALUE) {
                int width = Integer.SIZE - Integer.numberOfLeadingZeros(highest(plan.get(slot)));
                if (shift + width > MARK_BITS) {
                    throw new IllegalArgumentException("Too many first values are asked for at once; ask in two steps");
                }
                int mask = (1 << width) - 1;
                closing = slot == plan.closing() ? mask << shift : closing;
                note(plan.get(slot), shift, mask << shift);
                shiftOfSlot[slot] = shift;
                maskOfSlot[slot] = mask;
                shift += width;
            }
        }
        this.closingMask = closing;
        this.laneOfKind = new long[kinds];
        this.lanesOfSlot = new int[plan.size()][];
        numberLanes(plan);
    }

    /**
     * Classes whose events are counted have a lane of eight bits in one number for each trajectory, as long as there are
     * lanes; the others are counted one by one.
     */
    private void numberLanes(SlotPlan plan) {
        int[] laneOfClass = new int[size];
        Arrays.fill(laneOfClass, NO_LANE);
        int lanes = 0;
        for (int slot = 0; slot < plan.size(); slot++) {
            int operation = plan.get(slot).operation();
            lanesOfSlot[slot] = new int[0];
            if (operation == SlotPlan.COUNT || operation == SlotPlan.LIST) {
                int[] classes = classesOfSlot[slot];
                boolean fits = true;
                for (int start : classes) {
                    int number = start >> TrajectoryBlock.BITS;
                    if (laneOfClass[number] == NO_LANE && lanes < LANES) {
                        laneOfClass[number] = lanes++;
                    }
                    fits &= laneOfClass[number] != NO_LANE;
                }
                lanesOfSlot[slot] = fits
                        ? Arrays.stream(classes)
                                .map(start -> laneOfClass[start >> TrajectoryBlock.BITS] * Byte.SIZE)
                                .toArray()
                        : new int[0];
            }
        }
        for (int kind = 0; kind < laneOfKind.length; kind++) {
            int lane = laneOfClass[column(table[kind]) >> TrajectoryBlock.BITS];
            laneOfKind[kind] = lane == NO_LANE ? 0 : 1L << lane * Byte.SIZE;
        }
    }

    private int numberClasses(SlotPlan plan, int kinds) {
        Map<BitSet, Integer> numbers = new HashMap<>();
        List<BitSet> wishes = new ArrayList<>();
        numbers.put(new BitSet(), 0);
        wishes.add(new BitSet());
        for (int kind = 0; kind < kinds; kind++) {
            BitSet of = new BitSet();
            for (int slot = 0; slot < plan.size(); slot++) {
                SlotPlan.Slot wish = plan.get(slot);
                of.set(slot, wish.operation() != SlotPlan.FIRST_VALUE && wish.valueOfKind()[kind] > 0);
            }
            Integer known = numbers.putIfAbsent(of, numbers.size());
            if (known == null) {
                wishes.add(of);
            }
            table[kind] |= (long) numbers.get(of) << TrajectoryBlock.BITS << Integer.SIZE;
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

    private static int highest(SlotPlan.Slot slot) {
        int highest = 1;
        for (int value : slot.valueOfKind()) {
            highest = Math.max(highest, value);
        }
        return highest;
    }

    private void note(SlotPlan.Slot slot, int shift, int mask) {
        for (int kind = 0; kind < table.length; kind++) {
            int value = slot.valueOfKind()[kind];
            if (value > 0) {
                table[kind] = table[kind] & ~mask | (long) value << shift << MARK_BITS;
            }
        }
    }

    int size() {
        return size;
    }

    /**
     * For each kind where its class begins in the columns of a block, in the upper half; in the lower half the bits of the
     * mark that it sets, then those that stay as they are, going from the last event to the first.
     */
    long[] table() {
        return table;
    }

    /** For each kind one in the lane in which it is counted, or nothing. */
    long[] lanes() {
        return laneOfKind;
    }

    /** How far the lanes of a slot are shifted; none if there were too few lanes and it has to count one by one. */
    int[] lanesOf(int slot) {
        return lanesOfSlot[slot];
    }

    /** Where the column of a kind begins. */
    static int column(long entry) {
        return (int) (entry >>> Integer.SIZE);
    }

    /** A mark with what a kind says. */
    static int marked(int mark, long entry) {
        return mark & (int) entry | (int) entry >>> MARK_BITS;
    }

    /** The bits that tell how the trajectory was closed. */
    int closingMask() {
        return closingMask;
    }

    /** Where the classes of a slot begin in the columns of a block. */
    int[] classesOf(int slot) {
        return classesOfSlot[slot];
    }

    /** Where the bits of a first value begin in a mark. */
    int shiftOf(int slot) {
        return shiftOfSlot[slot];
    }

    int maskOf(int slot) {
        return maskOfSlot[slot];
    }
}
