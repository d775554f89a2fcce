package io.github.maatstaf.kpi.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * An unbroken range of periods of one type: {@code Periods.from("2023-Q1").through("2025-Q4")} takes the last one with
 * it, {@code QUARTER.from(date).until(date)} leaves the last day out.
 *
 * <p>It is never empty and never has a gap.
 *
 * @since 0.1
 */
public final class Periods implements Iterable<ReportingPeriod> {
    private final List<ReportingPeriod> all;

    private Periods(List<ReportingPeriod> all) {
        this.all = Collections.unmodifiableList(all);
    }

    /**
     * Begins a range with the period that a text names.
     *
     * @param first such as {@code 2023-Q1}
     * @return the range's beginning
     * @throws IllegalArgumentException if the text names no period
     */
    public static Beginning from(String first) {
        return new Beginning(ReportingPeriod.parse(first));
    }

    /**
     * Begins a range with a period.
     *
     * @param first the first period
     * @return the range's beginning
     */
    public static Beginning from(ReportingPeriod first) {
        return new Beginning(Objects.requireNonNull(first, "first"));
    }

    static Beginning beginning(PeriodType type, LocalDate firstDay) {
        ReportingPeriod first = type.containing(firstDay);
        if (!first.start().equals(firstDay)) {
            throw new IllegalArgumentException(
                    "No " + type + " begins on " + firstDay + "; the one with that day begins on " + first.start());
        }
        return new Beginning(first);
    }

    /**
     * The periods, in order.
     *
     * @return an unmodifiable list, never empty
     */
    public List<ReportingPeriod> asList() {
        return all;
    }

    /**
     * The type of all periods.
     *
     * @return the type
     */
    public PeriodType type() {
        return first().type();
    }

    /**
     * The first period.
     *
     * @return the first
     */
    public ReportingPeriod first() {
        return all.get(0);
    }

    /**
     * The last period.
     *
     * @return the last
     */
    public ReportingPeriod last() {
        return all.get(all.size() - 1);
    }

    /**
     * How many periods there are.
     *
     * @return at least 1
     */
    public int size() {
        return all.size();
    }

    /**
     * The position of the period that a day falls in.
     *
     * @param day any day
     * @return from 0, or -1 if the day falls outside the range
     */
    public int indexOf(LocalDate day) {
        long index = first().until(type().containing(day));
        return index < 0 || index >= all.size() ? -1 : (int) index;
    }

    @Override
    public Iterator<ReportingPeriod> iterator() {
        return all.iterator();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Periods periods && all.equals(periods.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** Such as {@code 2023-Q1 through 2025-Q4}. */
    @Override
    public String toString() {
        return first() + " through " + last();
    }

    /**
     * The beginning of a range that still needs its end.
     *
     * @since 0.1
     */
    public static final class Beginning {
        private static final int MOST = 100_000;

        private final ReportingPeriod first;

        private Beginning(ReportingPeriod first) {
            this.first = first;
        }

        /**
         * Ends the range with a period, which belongs to it.
         *
         * @param last such as {@code 2025-Q4}
         * @return the range
         * @throws IllegalArgumentException if the text names no period of the same type, or one before the first
         */
        public Periods through(String last) {
            return through(ReportingPeriod.parse(last));
        }

        /**
         * Ends the range with a period, which belongs to it.
         *
         * @param last a period of the same type, not before the first
         * @return the range
         * @throws IllegalArgumentException if it is of another type or before the first
         */
        public Periods through(ReportingPeriod last) {
            if (last.type() != first.type()) {
                throw new IllegalArgumentException("A range is of one type of period, not from " + first + ", a "
                        + first.type() + ", through " + last + ", a " + last.type());
            }
            long between = first.until(last);
            if (between < 0) {
                throw new IllegalArgumentException(
                        "A range cannot end before it begins: " + first + " through " + last);
            }
            if (between >= MOST) {
                throw new IllegalArgumentException(
                        "A range holds at most " + MOST + " periods: " + first + " through " + last);
            }
            List<ReportingPeriod> all = new ArrayList<>();
            for (long i = 0; i <= between; i++) {
                all.add(first.plus(i));
            }
            return new Periods(all);
        }

        /**
         * Ends the range before a day, which does not belong to it.
         *
         * @param day the first day of the period after the last
         * @return the range
         * @throws IllegalArgumentException if no period begins on that day, or if the range would be empty
         */
        public Periods until(LocalDate day) {
            ReportingPeriod after = beginning(first.type(), day).first;
            return through(after.plus(-1));
        }
    }
}
