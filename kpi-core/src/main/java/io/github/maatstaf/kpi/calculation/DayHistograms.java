package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/** The numbers of days of each stratum and period: kept as histograms, or as they were counted until someone asks. */
abstract class DayHistograms {
    /** Of a measure that has no days. */
    static final DayHistograms NONE = of();

    /** Takes over the histogram of each row. */
    static DayHistograms of(DayHistogram... rows) {
        return new Kept(rows);
    }

    /** How many rows there are; 0 where a measure has no days. */
    abstract int size();

    /** Reads the days of a row. */
    abstract void read(int row, DayCursor days);

    /** The histogram of each row. */
    DayHistogram[] asArray() {
        DayCursor days = new DayCursor();
        DayHistogram[] rows = new DayHistogram[size()];
        for (int row = 0; row < rows.length; row++) {
            read(row, days);
            rows[row] = days.histogram();
        }
        return rows;
    }

    /** The same days as histograms, which take less memory where there are few; the same object if they are kept so. */
    DayHistograms kept() {
        return of(asArray());
    }

    /** The same days in another table: where each row goes, -1 for nowhere. */
    DayHistograms movedTo(int[] rows, int size) {
        DayHistogram[] days = asArray();
        DayHistogram[] moved = new DayHistogram[days.length == 0 ? 0 : size];
        Arrays.fill(moved, DayHistogram.EMPTY);
        for (int i = 0; i < days.length; i++) {
            if (rows[i] >= 0) {
                moved[rows[i]] = days[i];
            }
        }
        return of(moved);
    }

    /** These and others added up row by row. */
    DayHistograms plus(DayHistograms others) {
        if (size() == 0 || others.size() == 0) {
            return size() == 0 ? others : this;
        }
        DayHistogram[] one = asArray();
        DayHistogram[] other = others.asArray();
        DayHistogram[] sums = new DayHistogram[one.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = one[i].merge(other[i]);
        }
        return of(sums);
    }

    /** What is left when others that are among these are taken away, row by row. */
    DayHistograms minus(DayHistograms others) {
        DayHistogram[] left = asArray().clone();
        DayHistogram[] less = others.asArray();
        for (int i = 0; i < less.length; i++) {
            DayHistogram kept = left[i].without(less[i]);
            if (kept.total() + less[i].total() != left[i].total()) {
                throw new IllegalArgumentException("Days are taken away that are not there");
            }
            left[i] = kept;
        }
        return of(left);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof DayHistograms days && Arrays.equals(asArray(), days.asArray());
    }

    @Override
    public final int hashCode() {
        return Arrays.hashCode(asArray());
    }

    private static final class Kept extends DayHistograms {
        private final DayHistogram[] rows;

        private Kept(DayHistogram[] rows) {
            this.rows = rows;
        }

        @Override
        int size() {
            return rows.length;
        }

        @Override
        void read(int row, DayCursor days) {
            days.clear();
            rows[row].addTo(days);
        }

        @Override
        DayHistogram[] asArray() {
            return rows;
        }

        @Override
        DayHistograms kept() {
            return this;
        }
    }
}
