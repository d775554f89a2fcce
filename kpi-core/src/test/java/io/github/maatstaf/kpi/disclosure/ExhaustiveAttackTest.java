package io.github.maatstaf.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The law D1 against an attacker who tries all small tables that there are. */
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
        neverFindAHiddenFigureOfTwoMonthsAndTwoPlaces(20260914, 60, 9);
    }

    @Test
    @Tag("slow")
    void should_never_find_a_hidden_figure_of_many_tables_of_two_months_and_two_places() {
        neverFindAHiddenFigureOfTwoMonthsAndTwoPlaces(4, 1_000, 12);
    }

    private static void neverFindAHiddenFigureOfTwoMonthsAndTwoPlaces(long seed, int tables, int most) {
        Random random = new Random(seed);
        int naive = 0;
        for (int i = 0; i < tables; i++) {
            long[][] rows = rows(random, 2, 2, most);
            naive += unsafeIfOnlySmallAreHidden(rows);
            assertThat(unsafe(rows, true)).as(Arrays.deepToString(rows)).isZero();
        }
        assertThat(naive)
                .as("the attacker wins where only what is small is left out")
                .isGreaterThan(tables / 2);
    }

    /** Whatever is hidden for others is needed: shown as well, it would give one of them away. */
    @Test
    void should_hide_nothing_that_could_be_shown_as_well() {
        int needed = 0;
        for (long a = 0; a <= 9; a++) {
            for (long b = a; b <= 9; b++) {
                for (long c = b; c <= 9; c++) {
                    needed += hiddenForOthers(new long[][] {{a, b, c}}, false);
                }
            }
        }
        assertThat(needed).as("so many figures were looked at").isGreaterThan(100);
    }

    @Test
    @Tag("slow")
    void should_hide_nothing_of_two_months_and_two_places_that_could_be_shown_as_well() {
        Random random = new Random(20261122);
        int needed = 0;
        for (int i = 0; i < 200; i++) {
            needed += hiddenForOthers(rows(random, 2, 2, 9), true);
        }
        assertThat(needed).as("so many figures were looked at").isGreaterThan(200);
    }

    private static int hiddenForOthers(long[][] rows, boolean quarter) {
        ObservationTable figures = SmallTables.of(rows, quarter, true);
        ProtectedTable table = DisclosurePolicy.internal().protect(figures).table();
        int looked = 0;
        for (Observation figure : figures.observations()) {
            boolean hidden = table.at(figure.measure(), figure.period(), figure.stratum())
                    .isHidden();
            if (hidden && figure.value().orElseThrow() >= THRESHOLD) {
                SmallAttacker attacker = new SmallAttacker(rows.length, rows[0].length);
                attacker.see(table);
                attacker.see(figure);
                assertThat(attacker.won(THRESHOLD))
                        .as(figure + " in " + Arrays.deepToString(rows))
                        .isPositive();
                looked++;
            }
        }
        return looked;
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
        SmallAttacker attacker = new SmallAttacker(rows.length, rows[0].length);
        attacker.see(DisclosurePolicy.internal()
                .protect(SmallTables.of(rows, quarter, true))
                .table());
        return attacker.won(THRESHOLD);
    }

    /** The same where only what is below the threshold itself is left out. */
    private static int unsafeIfOnlySmallAreHidden(long[][] rows) {
        SmallAttacker attacker = new SmallAttacker(rows.length, rows[0].length);
        attacker.seeUnprotected(SmallTables.of(rows, true, true), THRESHOLD);
        return attacker.won(THRESHOLD);
    }
}
