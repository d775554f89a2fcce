package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;

/** For each packed day the number of its period: -1 before the first, the number of periods after the last. */
final class PeriodIndex {
    private final int[] indexOfDay;
    private final int[] firstDays;
    private final int size;

    PeriodIndex(Periods periods) {
        this.size = periods.size();
        this.indexOfDay = new int[PackedDay.LAST + 1];
        this.firstDays = new int[size + 1];
        int day = 0;
        int index = -1;
        for (ReportingPeriod period : periods) {
            int start = packed(period.start().toEpochDay());
            firstDays[index + 1] = start;
            for (; day < start; day++) {
                indexOfDay[day] = index;
            }
            index++;
        }
        int end = packed(periods.last().end().toEpochDay());
        firstDays[size] = end;
        for (; day < end; day++) {
            indexOfDay[day] = index;
        }
        for (; day < indexOfDay.length; day++) {
            indexOfDay[day] = size;
        }
        // no event has day 0; it stands for a milestone that is not there
        indexOfDay[0] = -1;
    }

    /** A day before or after all packed days becomes the first or the one after the last. */
    private static int packed(long epochDay) {
        return (int) Math.max(0, Math.min(PackedDay.LAST + 1L, PackedDay.ofEpochDay(epochDay)));
    }

    int size() {
        return size;
    }

    int of(int day) {
        return indexOfDay[day];
    }

    /** The numbers of the periods by day. */
    int[] table() {
        return indexOfDay;
    }

    /** The first day of a period; of the number after the last, the day after all of them. */
    int firstDay(int period) {
        return firstDays[period];
    }
}
