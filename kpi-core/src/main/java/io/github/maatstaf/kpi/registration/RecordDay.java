package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedDay;
import java.time.LocalDate;
import java.util.Set;

/** On which days something can have happened. */
final class RecordDay {
    /** Days that systems write when they mean that they do not know: 1900-01-01, 1970-01-01, 9999-12-31, 0001-01-01. */
    private static final Set<Long> PLACEHOLDERS = Set.of(
            LocalDate.of(1900, 1, 1).toEpochDay(),
            LocalDate.EPOCH.toEpochDay(),
            LocalDate.of(9999, 12, 31).toEpochDay(),
            LocalDate.of(1, 1, 1).toEpochDay());

    private RecordDay() {}

    /** Whether something can have happened on a day. */
    static boolean isPossible(long epochDay) {
        long packed = PackedDay.ofEpochDay(epochDay);
        return epochDay != 0 && packed >= PackedDay.FIRST && packed <= PackedDay.LAST;
    }

    /** The code that refuses a day on which nothing can have happened; empty for all others. */
    static String problem(long epochDay) {
        if (isPossible(epochDay)) {
            return "";
        }
        return PLACEHOLDERS.contains(epochDay) ? "READ-PLACEHOLDER-DATE" : "READ-DATE-RANGE";
    }
}
