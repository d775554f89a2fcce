package io.github.maatstaf.kpi.packed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Puts trajectories in order: by a day, on one day by a text, and what has the same text as a comparison says. The first
 * bytes in which texts differ are sorted as numbers, which settles nearly all.
 *
 * @since 0.1
 */
public final class PackedOrder {
    private static final int INDEX_BITS = 16;
    private static final int MOST = 1 << INDEX_BITS;
    private static final int FEW = 12;

    private final char[] days;
    private final int[] textOf;
    private final PackedText texts;
    private final int shared;
    private final Comparator<Integer> comparison;

    private PackedOrder(char[] days, int[] textOf, PackedText texts, Comparator<Integer> comparison) {
        this.days = days;
        this.textOf = textOf;
        this.texts = texts;
        this.shared = texts.sharedLength();
        this.comparison = comparison;
    }

    /**
     * The order of some trajectories.
     *
     * @param size how many there are
     * @param days the day of each
     * @param textOf for each of them the index of its text, -1 for none, which comes first
     * @param texts the texts
     * @param comparison of the numbers of two on one day: first by their texts, then by what else tells them apart
     * @return their numbers in order; those that are equal stay in the order of their numbers
     */
    public static int[] of(int size, char[] days, int[] textOf, PackedText texts, Comparator<Integer> comparison) {
        return new PackedOrder(days, textOf, texts, comparison).sorted(size);
    }

    private int[] sorted(int size) {
        char first = Character.MAX_VALUE;
        char last = 0;
        for (int i = 0; i < size; i++) {
            first = (char) Math.min(first, days[i]);
            last = (char) Math.max(last, days[i]);
        }
        int[] ends = new int[Math.max(0, last - first) + 2];
        for (int i = 0; i < size; i++) {
            ends[days[i] - first + 1]++;
        }
        for (int day = 1; day < ends.length; day++) {
            ends[day] += ends[day - 1];
        }
        int[] order = new int[size];
        long[] keys = new long[size];
        int[] next = ends.clone();
        for (int i = 0; i < size; i++) {
            int at = next[days[i] - first]++;
            order[at] = i;
            keys[at] = textOf[i] < 0 ? 0 : texts.start(textOf[i], shared);
        }
        for (int day = 0; day + 1 < ends.length; day++) {
            int count = ends[day + 1] - ends[day];
            if (count > MOST) {
                compareAll(order, ends[day], ends[day + 1]);
            } else if (count > 1) {
                sortByStart(order, keys, ends[day], ends[day + 1]);
            }
        }
        return order;
    }

    private void sortByStart(int[] order, long[] keys, int from, int to) {
        int[] unsorted = Arrays.copyOfRange(order, from, to);
        for (int i = from; i < to; i++) {
            keys[i] = keys[i] << INDEX_BITS | i - from;
        }
        Arrays.sort(keys, from, to);
        int same = from;
        for (int i = from; i < to; i++) {
            order[i] = unsorted[(int) keys[i] & MOST - 1];
            boolean ends = i + 1 == to || keys[i + 1] >>> INDEX_BITS != keys[i] >>> INDEX_BITS;
            if (ends) {
                compareAll(order, same, i + 1);
                same = i + 1;
            }
        }
    }

    /** Few are put in their places one by one; equal ones do not change places. */
    private void compareAll(int[] order, int from, int to) {
        if (to - from > FEW) {
            List<Integer> sorted = new ArrayList<>(to - from);
            for (int i = from; i < to; i++) {
                sorted.add(order[i]);
            }
            sorted.sort(comparison);
            for (int i = from; i < to; i++) {
                order[i] = sorted.get(i - from);
            }
            return;
        }
        for (int i = from + 1; i < to; i++) {
            int moved = order[i];
            int at = i;
            while (at > from && comparison.compare(order[at - 1], moved) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = moved;
        }
    }
}
