package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Arrays;
import java.util.Optional;

/**
 * Somebody who saw one or more protected tables of the same small grid and tries all grids that there are: every one that
 * gives exactly what is shown is possible. Of each hidden figure the attacker notes the least and the most that it is in any
 * of them. It shares no code with the protection.
 */
final class SmallAttacker {
    private static final long UNTOLD = -2;
    private static final long HIDDEN = -1;
    private static final long LARGEST = 30;

    private final int months;
    private final int places;
    private final long[][] seen;
    private final long[][] tried;
    private final long[][] low;
    private final long[][] high;

    /** Before anything is seen. The last row is the quarter, the last column everyone. */
    SmallAttacker(int months, int places) {
        this.months = months;
        this.places = places;
        this.seen = grid(UNTOLD);
        this.tried = grid(0);
        this.low = grid(Long.MAX_VALUE);
        this.high = grid(Long.MIN_VALUE);
    }

    private long[][] grid(long of) {
        long[][] grid = new long[months + 1][places + 1];
        for (long[] row : grid) {
            Arrays.fill(row, of);
        }
        return grid;
    }

    private ReportingPeriod period(int month) {
        return month == months ? ReportingPeriod.parse("2025-Q1") : SmallTables.JANUARY.plus(month);
    }

    private Stratum stratum(int place) {
        return place == places ? Stratum.ALL : SmallTables.place(place);
    }

    /** Sees what is told; what was seen before stays seen. */
    void see(ProtectedTable table) {
        for (int month = 0; month <= months; month++) {
            for (int place = 0; place <= places; place++) {
                ReportingPeriod period = period(month);
                Stratum stratum = stratum(place);
                Optional<ProtectedObservation> figure = table.observations().stream()
                        .filter(each ->
                                each.period().equals(period) && each.stratum().equals(stratum))
                        .findFirst();
                if (figure.isPresent() && seen[month][place] < 0) {
                    seen[month][place] = figure.get().isHidden()
                            ? HIDDEN
                            : (long) figure.get().value().orElseThrow();
                }
            }
        }
    }

    /** Sees one figure more, as it is. */
    void see(Observation figure) {
        for (int month = 0; month <= months; month++) {
            for (int place = 0; place <= places; place++) {
                if (figure.period().equals(period(month)) && figure.stratum().equals(stratum(place))) {
                    seen[month][place] = (long) figure.value().orElseThrow();
                }
            }
        }
    }

    /** Sees a table of which only what is below the threshold itself was left out. */
    void seeUnprotected(ObservationTable figures, int threshold) {
        for (int month = 0; month <= months; month++) {
            for (int place = 0; place <= places; place++) {
                ReportingPeriod period = period(month);
                Stratum stratum = stratum(place);
                for (var figure : figures.observations()) {
                    if (figure.period().equals(period) && figure.stratum().equals(stratum)) {
                        long value = (long) figure.value().orElseThrow();
                        seen[month][place] = value > 0 && value < threshold ? HIDDEN : value;
                    }
                }
            }
        }
    }

    /** How many hidden figures are known better than the law D1 allows. */
    int won(int threshold) {
        tryAll(0);
        int won = 0;
        for (int month = 0; month <= months; month++) {
            for (int place = 0; place <= places; place++) {
                boolean safe =
                        high[month][place] >= threshold && high[month][place] - low[month][place] >= threshold - 1;
                won += seen[month][place] == HIDDEN && !safe ? 1 : 0;
            }
        }
        return won;
    }

    private void tryAll(int at) {
        if (at > 0 && at % places == 0 && !fits(at / places - 1, places, sumOfRow(at / places - 1))) {
            return;
        }
        if (at == months * places) {
            note();
            return;
        }
        int month = at / places;
        int place = at % places;
        long told = seen[month][place];
        long least = told == UNTOLD ? 0 : told == HIDDEN ? 1 : told;
        long most = told < 0 ? LARGEST : told;
        if (seen[month][places] >= 0) {
            most = Math.min(most, seen[month][places] - before(month, place, true));
        }
        if (seen[months][place] >= 0) {
            most = Math.min(most, seen[months][place] - before(month, place, false));
        }
        for (long value = least; value <= most; value++) {
            tried[month][place] = value;
            tryAll(at + 1);
        }
    }

    /** What is tried already in the same row or column. */
    private long before(int month, int place, boolean row) {
        long sum = 0;
        for (int i = 0; i < (row ? place : month); i++) {
            sum += row ? tried[month][i] : tried[i][place];
        }
        return sum;
    }

    private long sumOfRow(int month) {
        return before(month, places, true);
    }

    private boolean fits(int month, int place, long value) {
        long told = seen[month][place];
        return told == UNTOLD || told == HIDDEN && value > 0 || told == value;
    }

    private void note() {
        long all = 0;
        for (int place = 0; place < places; place++) {
            tried[months][place] = before(months, place, false);
            all += tried[months][place];
            if (!fits(months, place, tried[months][place])) {
                return;
            }
        }
        tried[months][places] = all;
        if (!fits(months, places, all)) {
            return;
        }
        for (int month = 0; month < months; month++) {
            tried[month][places] = sumOfRow(month);
        }
        for (int month = 0; month <= months; month++) {
            for (int place = 0; place <= places; place++) {
                low[month][place] = Math.min(low[month][place], tried[month][place]);
                high[month][place] = Math.max(high[month][place], tried[month][place]);
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.deepToString(seen);
    }
}
