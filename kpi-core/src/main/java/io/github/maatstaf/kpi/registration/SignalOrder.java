package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedText;
import java.util.Arrays;

/** The order of trajectories: by day, and on one day by id. */
final class SignalOrder {
    private static final int DAYS = 1 << 16;

    private SignalOrder() {}

    /** Sorts into one bucket for each day, and each bucket by id. */
    static int[] of(char[] days, PackedText ids) {
        int size = ids.size();
        int[] ends = new int[DAYS + 1];
        for (int i = 0; i < size; i++) {
            ends[days[i] + 1]++;
        }
        for (int day = 1; day <= DAYS; day++) {
            ends[day] += ends[day - 1];
        }
        int[] order = new int[size];
        int[] next = Arrays.copyOf(ends, DAYS);
        for (int i = 0; i < size; i++) {
            order[next[days[i]]++] = i;
        }
        for (int day = 0; day < DAYS; day++) {
            sortById(order, ends[day], ends[day + 1], ids);
        }
        return order;
    }

    private static void sortById(int[] order, int from, int to, PackedText ids) {
        if (to - from < 2) {
            return;
        }
        Integer[] bucket = new Integer[to - from];
        Arrays.setAll(bucket, i -> order[from + i]);
        Arrays.sort(bucket, ids::compare);
        for (int i = 0; i < bucket.length; i++) {
            order[from + i] = bucket[i];
        }
    }
}
