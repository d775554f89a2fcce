package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * Finds the columns of the days of a block. Trajectories stand in the order of their first days, so that a whole block is
 * mostly in one column of these: then no day is looked up.
 */
final class BlockColumns {
    /** What the only column is where there are several. */
    static final int SEVERAL = -1;

    private final PeriodIndex periods;
    private final int[] places;
    private final Marks elsewhere;

    BlockColumns(PeriodIndex periods) {
        this.periods = periods;
        this.places = new int[TrajectoryBlock.SIZE];
        this.elsewhere = new Marks();
    }

    /** Finds them, and returns the only one if it is a period's, or else {@link #SEVERAL}. */
    int find(int[] days, int length, int[] found) {
        int only = only(days, length);
        if (only == SEVERAL) {
            lookUp(days, length, found);
        } else {
            Arrays.fill(found, 0, length, only);
        }
        return only;
    }

    private int only(int[] days, int length) {
        int column = periods.column(days[0]);
        if (column == periods.columns() || column != periods.column(days[length - 1])) {
            return SEVERAL;
        }
        int first = periods.firstDayOfColumn(column);
        int last = periods.firstDayOfColumn(column + 1) - 1;
        int[] is = elsewhere.all();
        for (int i = 0; i < length; i++) {
            is[i] = days[i] - first >>> Integer.SIZE - 1 | last - days[i] >>> Integer.SIZE - 1;
        }
        return elsewhere.first(length) == Marks.NONE ? column : SEVERAL;
    }

    private void lookUp(int[] days, int length, int[] found) {
        int[] columns = periods.columnOfDay();
        int first = periods.firstDay(0) - 1;
        int most = columns.length - 1;
        int[] at = places;
        for (int i = 0; i < length; i++) {
            // no less than 0 and no more than the most, without asking
            int place = days[i] - first;
            int beyond = (place & ~(place >> Integer.SIZE - 1)) - most;
            at[i] = most + (beyond & beyond >> Integer.SIZE - 1);
        }
        for (int i = 0; i < length; i++) {
            found[i] = columns[at[i]];
        }
    }
}
