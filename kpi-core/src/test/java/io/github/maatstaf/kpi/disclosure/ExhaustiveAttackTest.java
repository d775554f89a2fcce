package io.github.maatstaf.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * An attacker who tries all small tables that there are: every one that gives exactly what is shown is possible. Of each
 * hidden figure the attacker notes the least and the most that it is in any of them. The law is D1 of the specification.
 */
class ExhaustiveAttackTest {
    private static final int THRESHOLD = 5;

    @Test
    void should_never_find_a_hidden_figure_of_a_row_with_its_total() {
        int attacked = 0;
        int naive = 0;
        for (long a = 0; a <= 9; a++) {
            for (long b = a; b <= 9; b++) {
                for (long c = b; c <= 9; c++) {
                    long[][] row = {{a, b, c}};
                    naive += recoveredIfOnlySmallAreHidden(row);
                    assertThat(unsafe(row, false)).as(Arrays.toString(row[0])).isZero();
                    attacked++;
                }
            }
        }
        assertThat(attacked).isEqualTo(220);
        assertThat(naive).as("hidden alone, small figures are computed").isGreaterThan(60);
    }

    @Test
    void should_never_find_a_hidden_figure_of_two_months_and_two_places() {
        Random random = new Random(20260914);
        for (int i = 0; i < 60; i++) {
            long[][] rows = rows(random, 2, 2, 9);
            assertThat(unsafe(rows, true)).as(Arrays.deepToString(rows)).isZero();
        }
    }

    @Test
    @Tag("slow")
    void should_never_find_a_hidden_figure_of_many_tables_of_two_months_and_two_places() {
        Random random = new Random(4);
        for (int i = 0; i < 1_000; i++) {
            long[][] rows = rows(random, 2, 2, 12);
            assertThat(unsafe(rows, true)).as(Arrays.deepToString(rows)).isZero();
        }
    }

    /**
     * An attacker who runs this program on all rows that could be, and keeps those that come out the same. D1 is about what
     * shown figures and rules allow; this one learns more. How much stands in the page on privacy, and is held here.
     */
    @Test
    @Tag("slow")
    void should_tell_how_much_somebody_learns_who_runs_the_program_on_all_rows() {
        Map<ProtectedTable, List<long[]>> same = new HashMap<>();
        for (long a = 0; a <= 27; a++) {
            for (long b = 0; a + b <= 27; b++) {
                for (long c = 0; a + b + c <= 27; c++) {
                    long[] row = {a, b, c};
                    same.computeIfAbsent(
                                    DisclosurePolicy.internal()
                                            .protect(SmallTables.of(new long[][] {row}, false, true))
                                            .table(),
                                    any -> new ArrayList<>())
                            .add(row);
                }
            }
        }
        long hidden = 0;
        long narrow = 0;
        long found = 0;
        for (Map.Entry<ProtectedTable, List<long[]>> each : same.entrySet()) {
            long rows = each.getValue().stream()
                    .filter(row -> Arrays.stream(row).max().orElseThrow() <= 9)
                    .count();
            for (int place = 0; place < 3; place++) {
                int at = place;
                if (each.getKey()
                        .at("signals", SmallTables.JANUARY, SmallTables.place(place))
                        .isHidden()) {
                    LongSummaryStatistics range =
                            each.getValue().stream().mapToLong(row -> row[at]).summaryStatistics();
                    boolean safe = range.getMax() >= THRESHOLD && range.getMax() - range.getMin() >= THRESHOLD - 1;
                    hidden += rows;
                    narrow += safe ? 0 : rows;
                    found += range.getMax() == range.getMin() ? rows : 0;
                }
            }
        }
        System.out.println(
                "run on all rows: " + hidden + " hidden, " + narrow + " narrower than D1, " + found + " found");
        assertThat(List.of(hidden, narrow, found)).as("as docs/privacy.md says").containsExactly(1_770L, 308L, 12L);
    }

    private static long[][] rows(Random random, int months, int places, int most) {
        long[][] rows = new long[months][places];
        for (long[] row : rows) {
            for (int i = 0; i < places; i++) {
                row[i] = random.nextInt(most + 1);
            }
        }
        return rows;
    }

    /** How many figures somebody finds by subtraction if only those below the threshold are left out of a row. */
    private static int recoveredIfOnlySmallAreHidden(long[][] row) {
        long small = Arrays.stream(row[0])
                .filter(count -> count > 0 && count < THRESHOLD)
                .count();
        long total = Arrays.stream(row[0]).sum();
        return small == 1 && total >= THRESHOLD ? 1 : 0;
    }

    /** How many hidden figures are known too well. */
    private static int unsafe(long[][] rows, boolean quarter) {
        ObservationTable figures = SmallTables.of(rows, quarter, true);
        ProtectedTable table = DisclosurePolicy.internal().protect(figures).table();
        int months = rows.length;
        int places = rows[0].length;
        long[][] low = new long[months + 1][places + 1];
        long[][] high = new long[months + 1][places + 1];
        for (long[] line : low) {
            Arrays.fill(line, Long.MAX_VALUE);
        }
        long[][] shown = new long[months + 1][places + 1];
        for (int month = 0; month <= months; month++) {
            for (int place = 0; place <= places; place++) {
                shown[month][place] = shown(table, month, months, place, places, quarter);
            }
        }
        tryAll(shown, new long[months + 1][places + 1], 0, months, places, quarter, low, high);
        int unsafe = 0;
        for (int month = 0; month < months + (quarter ? 1 : 0); month++) {
            for (int place = 0; place <= places; place++) {
                boolean safe =
                        high[month][place] >= THRESHOLD && high[month][place] - low[month][place] >= THRESHOLD - 1;
                unsafe += shown[month][place] < 0 && !safe ? 1 : 0;
            }
        }
        return unsafe;
    }

    /** A figure as shown, -1 if it is hidden. */
    private static long shown(ProtectedTable table, int month, int months, int place, int places, boolean quarter) {
        if (month == months && !quarter) {
            return -1;
        }
        ReportingPeriod period = month == months ? ReportingPeriod.parse("2025-Q1") : SmallTables.JANUARY.plus(month);
        Stratum stratum = place == places ? Stratum.ALL : SmallTables.place(place);
        ProtectedObservation figure = table.at("signals", period, stratum);
        return figure.isHidden() ? -1 : (long) figure.value().orElseThrow();
    }

    private static void tryAll(
            long[][] shown,
            long[][] tried,
            int at,
            int months,
            int places,
            boolean quarter,
            long[][] low,
            long[][] high) {
        if (at == months * places) {
            note(shown, tried, months, places, quarter, low, high);
            return;
        }
        int month = at / places;
        int place = at % places;
        long least = shown[month][place] < 0 ? 1 : shown[month][place];
        long most = shown[month][place] < 0 ? 30 : shown[month][place];
        for (long value = least; value <= most; value++) {
            tried[month][place] = value;
            tryAll(shown, tried, at + 1, months, places, quarter, low, high);
        }
    }

    private static void note(
            long[][] shown, long[][] tried, int months, int places, boolean quarter, long[][] low, long[][] high) {
        Arrays.fill(tried[months], 0);
        for (int month = 0; month < months; month++) {
            tried[month][places] = 0;
            for (int place = 0; place < places; place++) {
                tried[month][places] += tried[month][place];
                tried[months][place] += tried[month][place];
                tried[months][places] += tried[month][place];
            }
        }
        int rows = months + (quarter ? 1 : 0);
        for (int month = 0; month < rows; month++) {
            for (int place = 0; place <= places; place++) {
                if (shown[month][place] >= 0 && shown[month][place] != tried[month][place]) {
                    return;
                }
            }
        }
        for (int month = 0; month < rows; month++) {
            for (int place = 0; place <= places; place++) {
                low[month][place] = Math.min(low[month][place], tried[month][place]);
                high[month][place] = Math.max(high[month][place], tried[month][place]);
            }
        }
    }
}
