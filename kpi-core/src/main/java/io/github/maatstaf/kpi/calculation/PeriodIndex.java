package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;

/**
 * For each packed day the number of its period: -1 before the first, the number of periods after the last. The table
 * reaches from the day before the first period to the day after the last, so that it stays in the nearest memory.
 */
final class PeriodIndex {
    private final int size;
    private final int base;
    private final int[] indexOfDay;
    private final int[] columnOfDay;
    private final int[] firstDays;

    PeriodIndex(Periods periods) {
        this.size = periods.size();
        this.firstDays = new int[size + 1];
        int index = 0;
        for (ReportingPeriod period : periods) {
            firstDays[index++] = packed(period.start().toEpochDay());
        }
        firstDays[size] = packed(periods.last().end().toEpochDay());
        this.base = firstDays[0] - 1;
        this.indexOfDay = new int[firstDays[size] - base + 1];
        this.columnOfDay = new int[indexOfDay.length];
        int period = -1;
        for (int at = 0; at < indexOfDay.length; at++) {
            while (period < size && firstDays[period + 1] <= base + at) {
                period++;
            }
            // no event has day 0; it stands for a milestone that is not there
            indexOfDay[at] = base + at <= 0 ? -1 : period;
            columnOfDay[at] = indexOfDay[at] < 0 ? size : period;
        }
    }

    /** A day before or after all packed days becomes the first or the one after the last. */
    private static int packed(long epochDay) {
        return (int) Math.max(0, Math.min(PackedDay.LAST + 1L, PackedDay.ofEpochDay(epochDay)));
    }

    int size() {
        return size;
    }

    int of(int day) {
        return indexOfDay[at(day)];
    }

    /** The number of the day's period, or the number of periods for a day outside all of them and for no day. */
    int column(int day) {
        return columnOfDay[at(day)];
    }

    private int at(int day) {
        return Math.max(0, Math.min(indexOfDay.length - 1, day - base));
    }

    /** The first day of a period; of the number after the last, the day after all of them. */
    int firstDay(int period) {
        return firstDays[period];
    }
}
