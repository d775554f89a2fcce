package io.github.maatstaf.checks.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * How much is hidden beyond what is small itself, at a mean of 12 in a smallest cell: hiding everything would be safe too.
 * Twelve months by eight places, and six months by two attributes, each by itself and crossed; with quarters and years.
 */
class HiddenShareTest {
    private static final double[] EVENNESS = {1, 2, 4, Double.POSITIVE_INFINITY};
    private static final int LIMIT = 16;

    private static double percentBeyond(
            int tables,
            Function<MadeUpTables, ObservationTable> maker,
            Function<ObservationTable, Set<Integer>> hidden) {
        long cells = 0;
        long more = 0;
        for (int seed = 0; seed < tables; seed++) {
            ObservationTable table = maker.apply(new MadeUpTables(1_000_003L * seed + 17));
            cells += table.observations().size();
            more += hidden.apply(table).stream()
                    .filter(i -> !isSmall(table.observations().get(i)))
                    .count();
        }
        return Math.round(1000.0 * more / cells) / 10.0;
    }

    private static boolean isSmall(Observation figure) {
        long clients = figure.clients().orElseThrow();
        return clients > 0 && clients < 5;
    }

    private static Set<Integer> hiddenByProtection(ObservationTable table) {
        ProtectedTable shown = DisclosurePolicy.internal().protect(table).table();
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < table.observations().size(); i++) {
            if (shown.observations().get(i).isHidden()) {
                hidden.add(i);
            }
        }
        return hidden;
    }

    private static void tell(int tables) {
        double all = 0;
        for (double evenness : EVENNESS) {
            double rows = percentBeyond(
                    tables, made -> made.counts(12, 8, 12, evenness), HiddenShareTest::hiddenByProtection);
            double crossed = percentBeyond(
                    tables, made -> made.crossed(6, 2, 3, 12, evenness), HiddenShareTest::hiddenByProtection);
            System.out.printf(
                    Locale.ROOT,
                    "hidden beyond what is small, evenness %.0f: 12 x 8 %.1f %%, crossed %.1f %%%n",
                    evenness,
                    rows,
                    crossed);
            assertThat(rows).isLessThanOrEqualTo(LIMIT);
            all += crossed / EVENNESS.length;
        }
        assertThat(all).as("crossed, all together").isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void should_hide_little_beyond_what_is_small() {
        tell(3);
    }

    /** The tables of the attacks, 70 of each kind. */
    @Test
    @Tag("slow")
    void should_hide_little_beyond_what_is_small_in_many_tables() {
        tell(70);
    }

    /**
     * What it would cost to choose without looking at the figures: blocks of two places by the months of a quarter are
     * hidden together as soon as one of their cells is small. That is the least that such a choice needs, for in a smaller
     * block something could be computed; quarters and years come on top.
     */
    @Test
    @Tag("slow")
    void should_tell_what_a_choice_costs_that_does_not_look_at_the_figures() {
        for (double evenness : EVENNESS) {
            double blind = percentBeyond(70, made -> made.counts(12, 8, 12, evenness), HiddenShareTest::hiddenInBlocks);
            System.out.printf(Locale.ROOT, "hidden in blocks, evenness %.0f: %.1f %%%n", evenness, blind);
            if (evenness < 3) {
                assertThat(blind).isGreaterThan(25);
            }
        }
    }

    private static Set<Integer> hiddenInBlocks(ObservationTable table) {
        Set<List<Object>> blocks = new HashSet<>();
        for (Observation figure : table.observations()) {
            if (isCell(figure) && isSmall(figure)) {
                blocks.add(blockOf(figure));
            }
        }
        Set<Integer> hidden = new HashSet<>();
        for (int i = 0; i < table.observations().size(); i++) {
            Observation figure = table.observations().get(i);
            if (isCell(figure) && figure.clients().orElseThrow() > 0 && blocks.contains(blockOf(figure))) {
                hidden.add(i);
            }
        }
        return hidden;
    }

    private static boolean isCell(Observation figure) {
        return figure.period().type() == PeriodType.MONTH && !figure.stratum().isAll();
    }

    private static List<Object> blockOf(Observation figure) {
        ReportingPeriod quarter = PeriodType.QUARTER.containing(figure.period().start());
        Stratum stratum = figure.stratum();
        int place = Integer.parseInt(stratum.codes().get(0).substring(1));
        return List.of(quarter, place / 2);
    }
}
