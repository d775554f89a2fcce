package io.github.maatstaf.kpi.packed;

import java.time.LocalDate;

/**
 * Days as 16 bits: 1900-01-01 is day 0, 2079-06-06 day 65,535. What a registration holds lies strictly between.
 *
 * @since 0.1
 */
public final class PackedDay {
    /** The epoch day (days since 1970-01-01) of day 0: 1900-01-01. */
    public static final int EPOCH_BASE = -25_567;
    /** The first day that an event can have: 1900-01-02. */
    public static final int FIRST = 1;
    /** The last day that an event can have: 2079-06-05. */
    public static final int LAST = 0xFFFE;

    private PackedDay() {}

    /**
     * Whether something was observed up to a day: of a registration without events whose source states no last day, that
     * day is 1900-01-01, which no event can have.
     *
     * @param observedUntil the last day up to which data are complete
     * @return false for a day before the first that an event can have
     */
    public static boolean isObserved(LocalDate observedUntil) {
        return ofEpochDay(observedUntil.toEpochDay()) >= FIRST;
    }

    /**
     * The packed day of an epoch day.
     *
     * @param epochDay days since 1970-01-01
     * @return days since 1900-01-01; within {@link #FIRST} to {@link #LAST} if it can be an event's
     */
    public static long ofEpochDay(long epochDay) {
        return epochDay - EPOCH_BASE;
    }

    /**
     * The epoch day of a packed day.
     *
     * @param day days since 1900-01-01
     * @return days since 1970-01-01
     */
    public static int toEpochDay(int day) {
        return day + EPOCH_BASE;
    }
}
