package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Collection;
import java.util.TreeSet;

/**
 * For each packed day the number of its period, and the column in which it is counted. A period is one column, or more where
 * it is cut at a day from which on something has not been followed long enough: so one count serves measures that ask for
 * different days of following. The tables reach from the day before the first period to the day after the last, so that they
 * stay in the nearest memory.
 */
final class PeriodIndex {
    private final int size;
    private final int base;
    private final int[] periodOfDay;
    private final int[] columnOfDay;
    private final int[] firstDays;
    private final int[] columnStarts;
    private final int[] periodOfColumn;

    PeriodIndex(Periods periods, Collection<Integer> cuts) {
        this.size = periods.size();
        this.firstDays = new int[size + 1];
        int index = 0;
        for (ReportingPeriod period : periods) {
            firstDays[index++] = packed(period.start().toEpochDay());
        }
        firstDays[size] = packed(periods.last().end().toEpochDay());
        TreeSet<Integer> starts = new TreeSet<>();
        for (int period = 0; period < size; period++) {
            if (firstDays[period] < firstDays[size]) { // else it lies beyond all packed days, and nothing can be in it
                starts.add(firstDays[period]);
            }
        }
        cuts.stream().filter(cut -> cut > firstDays[0] && cut < firstDays[size]).forEach(starts::add);
        this.columnStarts = starts.stream().mapToInt(Integer::intValue).toArray();
        this.base = firstDays[0] - 1;
        this.periodOfDay = new int[firstDays[size] - base + 1];
        this.columnOfDay = new int[periodOfDay.length];
        this.periodOfColumn = new int[columnStarts.length + 1];
        fill();
    }

    private void fill() {
        int period = -1;
        int column = -1;
        for (int at = 0; at < periodOfDay.length; at++) {
            while (period < size && firstDays[period + 1] <= base + at) {
                period++;
            }
            while (column + 1 < columnStarts.length && columnStarts[column + 1] <= base + at) {
                column++;
                periodOfColumn[column] = Math.max(0, period);
            }
            // no event has day 0; it stands for a milestone that is not there
            boolean isNone = base + at <= 0;
            periodOfDay[at] = isNone ? -1 : period;
            columnOfDay[at] = isNone || period < 0 || period == size ? columnStarts.length : column;
        }
        periodOfColumn[columnStarts.length] = size;
    }

    /** A day before or after all packed days becomes the first or the one after the last. */
    private static int packed(long epochDay) {
        return (int) Math.max(0, Math.min(PackedDay.LAST + 1L, PackedDay.ofEpochDay(epochDay)));
    }

    int size() {
        return size;
    }

    /** The period of a day: -1 before the first, the number of periods after the last. */
    int of(int day) {
        return periodOfDay[at(day)];
    }

    /** The column of a day, or the number of columns for a day outside all periods and for no day. */
    int column(int day) {
        return columnOfDay[at(day)];
    }

    private int at(int day) {
        return Math.max(0, Math.min(periodOfDay.length - 1, day - base));
    }

    /** The columns of the days from the one before the first period to the one after the last. */
    int[] columnOfDay() {
        return columnOfDay;
    }

    /** The first day of a column; of the number after the last, the day after all of them. */
    int firstDayOfColumn(int column) {
        return column < columnStarts.length ? columnStarts[column] : firstDays[size];
    }

    /** How many columns there are. */
    int columns() {
        return columnStarts.length;
    }

    /** The period of each column; of the number of columns, the number of periods. */
    int[] periodOfColumn() {
        return periodOfColumn;
    }

    /** The columns before a day; it must be a cut or outside the periods. */
    int columnsBefore(int day) {
        int before = 0;
        for (int start : columnStarts) {
            before += start < day ? 1 : 0;
        }
        return before;
    }

    /** The first day of a period; of the number after the last, the day after all of them. */
    int firstDay(int period) {
        return firstDays[period];
    }
}
