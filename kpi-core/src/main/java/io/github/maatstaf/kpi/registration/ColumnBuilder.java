package io.github.maatstaf.kpi.registration;

import java.util.Arrays;

/** A number for each trajectory, -1 where none was put; takes no room until the first is. */
final class ColumnBuilder {
    private int[] column = {};

    void put(int trajectory, int value) {
        if (value < 0 && trajectory >= column.length) {
            return;
        }
        if (trajectory >= column.length) {
            int known = column.length;
            column = Arrays.copyOf(column, Math.max(256, trajectory + (trajectory >> 1) + 1));
            Arrays.fill(column, known, column.length, -1);
        }
        column[trajectory] = value;
    }

    int get(int trajectory) {
        return trajectory < column.length ? column[trajectory] : -1;
    }

    boolean isEmpty() {
        return column.length == 0;
    }
}
