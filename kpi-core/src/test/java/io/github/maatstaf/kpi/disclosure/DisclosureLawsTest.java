package io.github.maatstaf.kpi.disclosure;

import static io.github.maatstaf.kpi.disclosure.SmallTables.JANUARY;
import static io.github.maatstaf.kpi.disclosure.SmallTables.table;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The laws D1 to D10 of what is hidden, on made-up tables; each also a thousand times among the slow tests. D1 against more
 * attackers stands in {@link ExhaustiveAttackTest} and with the attacks from outside, D8 beside the formats that go out.
 */
class DisclosureLawsTest {
    private static final DisclosurePolicy INTERNAL = DisclosurePolicy.internal();
    private static final DisclosurePolicy REPORT = DisclosurePolicy.report();

    private static long[][] rows(long seed, int months, int places, int most) {
        Random random = new Random(seed);
        long[][] rows = new long[months][places];
        for (long[] row : rows) {
            for (int i = 0; i < places; i++) {
                row[i] = random.nextInt(most + 1);
            }
        }
        return rows;
    }

    private static ObservationTable made(long seed, int most) {
        return SmallTables.of(rows(seed, 3, 3, most), true, true);
    }

    @Property(tries = 50)
    void d1_no_hidden_figure_is_known_better_than_the_threshold(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 8) int threshold) {
        long[][] rows = rows(seed, 2, 2, 14);
        SmallAttacker attacker = new SmallAttacker(2, 2);
        attacker.see(INTERNAL.withThreshold(threshold)
                .protect(SmallTables.of(rows, true, true))
                .table());

        assertThat(attacker.won(threshold)).as(Arrays.deepToString(rows)).isZero();
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d1_no_hidden_figure_is_known_better_than_the_threshold(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 8) int threshold) {
        d1_no_hidden_figure_is_known_better_than_the_threshold(seed, threshold);
    }

    /** Also where totals, parts or periods are not told, so that the way from one figure to another goes by what nobody tells. */
    @Property(tries = 100)
    void d1_holds_for_whatever_part_of_a_table_is_told(@ForAll long seed) {
        long[][] rows = rows(seed, 2, 2, 14);
        Random random = new Random(seed);
        List<Observation> told =
                new ArrayList<>(SmallTables.of(rows, true, true).observations());
        told.removeIf(figure -> random.nextInt(4) == 0);
        if (told.isEmpty()) {
            return;
        }
        Protection protection = INTERNAL.protect(table(told.toArray(Observation[]::new)));
        if (protection.isRefused()) {
            return;
        }
        SmallAttacker attacker = new SmallAttacker(2, 2);
        attacker.see(protection.table());

        assertThat(attacker.won(5))
                .as(Arrays.deepToString(rows) + " " + protection.table().observations())
                .isZero();
    }

    /** Of a quarter only the second month was told of everyone, which left few around it: one table in some 20,000. */
    @Test
    void d1_holds_where_few_are_left_around_the_only_month_of_a_quarter() {
        d1_holds_for_whatever_part_of_a_table_is_told(-139_262);
        d1_holds_for_whatever_part_of_a_table_is_told(388_624);
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d1_holds_for_whatever_part_of_a_table_is_told(@ForAll long seed) {
        d1_holds_for_whatever_part_of_a_table_is_told(seed);
    }

    @Property(tries = 50)
    void d2_what_is_shown_is_true_or_true_to_half_the_base(@ForAll long seed, @ForAll boolean rounded) {
        ObservationTable figures = made(seed, 40);
        ProtectedTable table = (rounded ? REPORT : INTERNAL).protect(figures).table();

        assertThat(table.observations()).hasSameSizeAs(figures.observations());
        for (int i = 0; i < figures.observations().size(); i++) {
            ProtectedObservation shown = table.observations().get(i);
            double value = figures.observations().get(i).value().orElseThrow();
            assertThat(shown.isHidden()).isEqualTo(shown.status() == ObservationStatus.SUPPRESSED);
            if (!shown.isHidden()) {
                assertThat(Math.abs(shown.value().orElseThrow() - value)).isLessThanOrEqualTo(rounded ? 2 : 0);
            } else {
                assertThat(shown.value()).isEmpty();
                assertThat(shown.numerator()).isEmpty();
                assertThat(shown.denominator()).isEmpty();
            }
        }
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d2_what_is_shown_is_true_or_true_to_half_the_base(@ForAll long seed, @ForAll boolean rounded) {
        d2_what_is_shown_is_true_or_true_to_half_the_base(seed, rounded);
    }

    /** Another policy starts from the figures: what is protected cannot be protected by it. */
    @Property(tries = 50)
    void d3_protecting_twice_is_protecting_once(@ForAll long seed) {
        ObservationTable figures = made(seed, 20);
        ProtectedTable table = INTERNAL.protect(figures).table();

        assertThat(INTERNAL.protect(table)).isSameAs(table);
        assertThat(INTERNAL.protect(figures).table()).isEqualTo(table);
        assertThatThrownBy(() -> REPORT.protect(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Protected by another policy");
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d3_protecting_twice_is_protecting_once(@ForAll long seed) {
        d3_protecting_twice_is_protecting_once(seed);
    }

    @Property(tries = 50)
    void d4_the_order_of_the_figures_changes_nothing(@ForAll long seed) {
        ObservationTable figures = made(seed, 15);
        List<Observation> shuffled = new ArrayList<>(figures.observations());
        Collections.shuffle(shuffled, new Random(seed));

        ProtectedTable one = INTERNAL.protect(figures).table();
        ProtectedTable other =
                INTERNAL.protect(table(shuffled.toArray(Observation[]::new))).table();

        assertThat(new HashSet<>(other.observations())).isEqualTo(new HashSet<>(one.observations()));
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d4_the_order_of_the_figures_changes_nothing(@ForAll long seed) {
        d4_the_order_of_the_figures_changes_nothing(seed);
    }

    @Property(tries = 50)
    void d5_a_higher_threshold_never_shows_what_was_hidden_as_small(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 12) int threshold) {
        ObservationTable figures = made(seed, 20);
        ProtectedTable stricter =
                INTERNAL.withThreshold(threshold + 1).protect(figures).table();

        for (int i = 0; i < figures.observations().size(); i++) {
            double clients = figures.observations().get(i).value().orElseThrow();
            if (clients > 0 && clients <= threshold) {
                assertThat(stricter.observations().get(i).isHidden()).isTrue();
            }
        }
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d5_a_higher_threshold_never_shows_what_was_hidden_as_small(
            @ForAll long seed, @ForAll @IntRange(min = 5, max = 12) int threshold) {
        d5_a_higher_threshold_never_shows_what_was_hidden_as_small(seed, threshold);
    }

    /** All rows of three places with the same total: those with the same figures shown are the same table. */
    @Property(tries = 30)
    void d6_two_tables_that_differ_in_what_is_hidden_only_are_the_same(@ForAll @IntRange(max = 24) int total) {
        Map<List<Long>, ProtectedTable> bySight = new HashMap<>();
        for (long a = 0; a <= total; a++) {
            for (long b = 0; a + b <= total; b++) {
                long[][] row = {{a, b, total - a - b}};
                ProtectedTable table =
                        INTERNAL.protect(SmallTables.of(row, false, true)).table();
                List<Long> sight = table.observations().stream()
                        .map(figure ->
                                figure.isHidden() ? -1 : (long) figure.value().orElseThrow())
                        .toList();
                ProtectedTable first = bySight.computeIfAbsent(sight, any -> table);
                assertThat(table).isEqualTo(first);
                assertThat(table.shown()).isEqualTo(first.shown());
                assertThat(table).hasToString(first.toString());
            }
        }
    }

    @Property(tries = 50)
    void d7_a_zero_is_shown(@ForAll long seed, @ForAll boolean rounded) {
        ObservationTable figures = made(seed, 6);
        ProtectedTable table = (rounded ? REPORT : INTERNAL).protect(figures).table();

        for (int i = 0; i < figures.observations().size(); i++) {
            if (figures.observations().get(i).value().orElseThrow() == 0) {
                assertThat(table.observations().get(i).value()).hasValue(0);
            } else if (table.observations().get(i).value().isPresent()) {
                assertThat(table.observations().get(i).value().getAsDouble())
                        .as("and nothing else is shown as zero")
                        .isPositive();
            }
        }
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d7_a_zero_is_shown(@ForAll long seed, @ForAll boolean rounded) {
        d7_a_zero_is_shown(seed, rounded);
    }

    /** Parts of one table, told one after the other in any order to the same readers. */
    @Property(tries = 40)
    void d9_no_sequence_of_four_releases_gives_a_hidden_figure_away(@ForAll long seed) {
        long[][] rows = rows(seed, 2, 2, 12);
        List<Predicate<Observation>> views = new ArrayList<>(List.of(
                figure -> figure.period().type() == PeriodType.QUARTER
                        && figure.stratum().isAll(),
                figure -> figure.period().type() == PeriodType.QUARTER
                        && !figure.stratum().isAll(),
                figure -> figure.period().type() == PeriodType.MONTH
                        && figure.stratum().isAll(),
                figure -> figure.period().type() == PeriodType.MONTH
                        && !figure.stratum().isAll(),
                figure -> figure.period().equals(JANUARY),
                figure -> figure.stratum().equals(SmallTables.place(0))));
        Collections.shuffle(views, new Random(seed));
        ObservationTable all = SmallTables.of(rows, true, true);
        ReleaseLedger ledger = ReleaseLedger.of(INTERNAL);
        SmallAttacker attacker = new SmallAttacker(2, 2);
        StringBuilder trail = new StringBuilder(Arrays.deepToString(rows));
        for (Predicate<Observation> view : views.subList(0, 4)) {
            Protection protection = ledger.protect(
                    Release.of(table(all.observations().stream().filter(view).toArray(Observation[]::new))));
            if (!protection.isRefused()) {
                ledger = ledger.with(protection, LocalDate.of(2026, 2, 1));
                attacker.see(protection.table());
            }
            trail.append("; ")
                    .append(
                            protection.isRefused()
                                    ? "refused"
                                    : protection.table().observations());
        }

        assertThat(attacker.won(5)).as(trail.toString()).isZero();
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d9_no_sequence_of_four_releases_gives_a_hidden_figure_away(@ForAll long seed) {
        d9_no_sequence_of_four_releases_gives_a_hidden_figure_away(seed);
    }

    /** Whatever was told of a figure in up to four releases: no two times differ by one to four clients. */
    @Property(tries = 100)
    void d9_no_two_of_four_releases_differ_by_a_few(@ForAll long seed) {
        Random random = new Random(seed);
        long clients = 10 + random.nextInt(30);
        ReleaseLedger ledger = ReleaseLedger.of(INTERNAL);
        List<Long> told = new ArrayList<>();
        for (int turn = 0; turn < 4; turn++) {
            Protection protection = ledger.protect(Release.of(table(SmallTables.count(JANUARY, Stratum.ALL, clients))));
            if (!protection.isRefused()) {
                ledger = ledger.with(protection, LocalDate.of(2026, 2, 1 + turn));
                told.add((long) protection.table().observations().get(0).value().orElseThrow());
            }
            clients = Math.max(5, clients + random.nextInt(25) - 12);
        }

        for (long one : told) {
            assertThat(told).allMatch(other -> one == other || Math.abs(one - other) >= 5);
        }
    }

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_d9_no_two_of_four_releases_differ_by_a_few(@ForAll long seed) {
        d9_no_two_of_four_releases_differ_by_a_few(seed);
    }

    /** Hiding everything would be safe as well. At most 16 are asked for; of these tables it is fewer, for the search is good. */
    @Test
    void should_hide_at_most_ten_of_a_hundred_beyond_what_is_small() {
        long extra = 0;
        long all = 0;
        for (long seed = 1; seed <= 12; seed++) {
            ObservationTable figures = SmallTables.of(rows(seed, 3, 4, 24), true, true);
            ProtectedTable table = INTERNAL.protect(figures).table();
            for (int i = 0; i < figures.observations().size(); i++) {
                double clients = figures.observations().get(i).value().orElseThrow();
                extra += table.observations().get(i).isHidden() && clients >= 5 ? 1 : 0;
                all++;
            }
        }
        assertThat(100.0 * extra / all)
                .as("9.2 of a hundred when this was written")
                .isLessThanOrEqualTo(10);
    }

    /**
     * How good the search is, as it was when this was written: a better one may lower the numbers, and none may raise them.
     * Without going on from its first choices it hides 1 to 6 in a hundred more of these.
     */
    @ParameterizedTest
    @CsvSource({"6, 16, 65", "6, 24, 63", "8, 16, 111", "8, 24, 94"})
    void should_hide_no_more_than_it_did(int size, int most, int before) {
        int extra = 0;
        for (long seed = 1; seed <= 10; seed++) {
            ObservationTable figures = SmallTables.of(rows(seed, size, size, most), true, true);
            ProtectedTable table = INTERNAL.protect(figures).table();
            for (int i = 0; i < figures.observations().size(); i++) {
                double clients = figures.observations().get(i).value().orElseThrow();
                extra += table.observations().get(i).isHidden() && clients >= 5 ? 1 : 0;
            }
        }
        assertThat(extra).isLessThanOrEqualTo(before);
    }

    @Property(tries = 1000)
    void d10_rounding_moves_a_count_by_two_at_most_and_keeps_the_order(
            @ForAll @LongRange(max = 100_000) long count, @ForAll @LongRange(max = 100) long more) {
        ShownFigure figures = new ShownFigure(REPORT);
        long rounded = figures.rounded(count);

        assertThat(Math.abs(rounded - count)).isLessThanOrEqualTo(2);
        assertThat(rounded % 5).isZero();
        assertThat(figures.rounded(count + more)).isGreaterThanOrEqualTo(rounded);
        assertThat(new ShownFigure(INTERNAL).rounded(count)).isEqualTo(count);
    }
}
