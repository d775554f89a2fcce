package io.github.maatstaf.checks.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.checks.attack.LinearAttacker.Cell;
import io.github.maatstaf.checks.attack.LinearAttacker.Range;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.Protection;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Attackers on protected tables, from outside: they see what readers see. Each first shows that it can win, on tables in
 * which only what is small itself is left out; on protected tables it must never win. An attacker wins by finding a hidden
 * figure, or by knowing it better than the law D1 allows: at most 4 of 5 clients, or within less than 4 of each other.
 */
class AttackTest {
    private static final DisclosurePolicy INTERNAL = DisclosurePolicy.internal();
    private static final DisclosurePolicy REPORT = DisclosurePolicy.report();

    /** What came of attacks on many tables. */
    private static final class Tally {
        private static final List<String> WHAT = List.of("tables", "refused", "cells", "small", "more", "raw", "lost");
        private final long[] counts = new long[WHAT.size()];

        void add(String what, long count) {
            counts[WHAT.indexOf(what)] += count;
        }

        void addAll(Tally other) {
            WHAT.forEach(what -> add(what, other.of(what)));
        }

        long of(String what) {
            return counts[WHAT.indexOf(what)];
        }

        boolean isMoreAtMost(int percent) {
            return of("more") * 100 <= of("cells") * percent;
        }

        @Override
        public String toString() {
            return of("tables") + " tables of " + of("cells") + " cells, " + of("refused") + " refused, " + of("small")
                    + " small; hidden beyond those " + of("more") + " ("
                    + Math.round(1000.0 * of("more") / of("cells")) / 10.0 + " %); found raw " + of("raw")
                    + ", protected "
                    + of("lost");
        }
    }

    private static boolean isSmall(Observation figure, int threshold) {
        long clients = figure.clients().orElse(0);
        boolean small = clients > 0 && clients < threshold;
        if (figure.unit().equals(Unit.SHARE) && clients > 0) {
            long with = figure.numerator().orElseThrow();
            long without = figure.denominator().orElseThrow() - with;
            small |= with > 0 && with < threshold || without > 0 && without < threshold;
        }
        return small;
    }

    /** Only what is small itself is left out; the rest is as it is. */
    private static ObservationTable onlySmallHidden(ObservationTable table, int threshold) {
        ObservationTable.Builder naive = ObservationTable.builder().observedUntil(table.observedUntil());
        for (Observation figure : table.observations()) {
            naive.add(
                    isSmall(figure, threshold)
                            ? Observation.builder(figure.measure(), figure.period())
                                    .stratum(figure.stratum())
                                    .unit(figure.unit())
                                    .withoutValue(ObservationStatus.SUPPRESSED)
                                    .build()
                            : figure);
        }
        return naive.build();
    }

    private static boolean isWon(Range range, int threshold) {
        // that nobody is in a part of nobody, everybody knows
        return range.high() > 1e-6 && !range.isSafe(threshold);
    }

    private static long won(Map<Cell, Range> found, int threshold) {
        return found.values().stream().filter(range -> isWon(range, threshold)).count();
    }

    private static Tally attack(DisclosurePolicy policy, int tables, Function<MadeUpTables, ObservationTable> maker) {
        Tally tally = new Tally();
        int threshold = policy.threshold();
        for (int seed = 0; seed < tables; seed++) {
            ObservationTable table = maker.apply(new MadeUpTables(1_000_003L * seed + 17));
            tally.add("tables", 1);
            tally.add(
                    "raw",
                    won(
                            LinearAttacker.attack(List.of(onlySmallHidden(table, threshold)), 1, threshold, Map.of()),
                            threshold));
            Protection protection = policy.protect(table);
            Optional<ProtectedTable> told =
                    protection.isRefused() ? protection.coarser() : Optional.of(protection.table());
            if (told.isPresent()) {
                tally.add(
                        "lost",
                        won(
                                LinearAttacker.attack(
                                        List.of(told.get().shown()), policy.roundingBase(), threshold, Map.of()),
                                threshold));
            }
            if (protection.isRefused()) {
                tally.add("refused", 1);
                continue;
            }
            ProtectedTable protectedTable = protection.table();
            for (int i = 0; i < table.observations().size(); i++) {
                boolean small = isSmall(table.observations().get(i), threshold);
                boolean hidden = protectedTable.observations().get(i).isHidden();
                tally.add("cells", 1);
                tally.add("small", small ? 1 : 0);
                tally.add("more", hidden && !small ? 1 : 0);
                assertThat(hidden || !small).isTrue();
            }
        }
        return tally;
    }

    private static void report(String what, Tally tally) {
        System.out.println("attacked: " + what + ": " + tally);
        assertThat(tally.of("lost")).as(what).isZero();
        if (tally.of("small") > 1) {
            assertThat(tally.of("raw")).as("the attacker can win: " + what).isPositive();
        }
    }

    private static void linear(int tables) {
        for (double evenness : new double[] {1, 4, Double.POSITIVE_INFINITY}) {
            Tally internal = attack(INTERNAL, tables, made -> made.counts(12, 8, 12, evenness));
            report("12 months, 8 places, mean 12, evenness " + evenness, internal);
            assertThat(internal.isMoreAtMost(16)).isTrue();
        }
        Tally crossed = new Tally();
        for (double evenness : new double[] {1, 2, 4, Double.POSITIVE_INFINITY}) {
            Tally one = attack(INTERNAL, tables, made -> made.crossed(6, 2, 3, 12, evenness));
            System.out.println("by two attributes, mean 12, evenness " + evenness + ": " + one);
            crossed.addAll(one);
        }
        report("by two attributes, mean 12", crossed);
        assertThat(crossed.isMoreAtMost(16)).isTrue();
        report("by three attributes", attack(INTERNAL, tables, made -> made.crossedThrice(3, 12)));
        report("report, 12 months, 4 places", attack(REPORT, tables, made -> made.counts(12, 4, 20, 2)));
    }

    private static void linearOnSmallTables(int tables) {
        report("nearly empty", attack(INTERNAL, tables, made -> made.sparse(3, 2, 3)));
        report("report, nearly empty", attack(REPORT, tables, made -> made.sparse(3, 2, 3)));
        report("report, by two attributes", attack(REPORT, tables, made -> made.crossed(3, 2, 3, 20, 2)));
        report("contacts", attack(INTERNAL, tables, made -> made.contacts(6, 5, 40)));
        report("shares", attack(INTERNAL, tables, made -> made.shares(6, 4, 30, 0.3)));
        report("report, shares", attack(REPORT, tables, made -> made.shares(3, 3, 60, 0.4)));
        report("counts with means", attack(INTERNAL.withRange("score.mean", 9), tables, made -> made.means(3, 4, 12)));
    }

    @Test
    void should_never_lose_a_hidden_figure_to_linear_programming() {
        linearOnSmallTables(1);
    }

    /** Sixteen kinds of tables, 70 of each. */
    @Test
    @Tag("slow")
    void should_never_lose_a_hidden_figure_of_a_thousand_tables_to_linear_programming() {
        linear(70);
        linearOnSmallTables(70);
    }

    /** Somebody who is in a hidden cell knows of one client, or of all contacts of one. */
    @Test
    void should_never_lose_a_hidden_figure_to_somebody_who_is_in_it() {
        neverLoseAHiddenFigureToSomebodyWhoIsInIt(4);
    }

    @Test
    @Tag("slow")
    void should_never_lose_a_hidden_figure_to_somebody_who_is_in_it_in_a_thousand_tables() {
        neverLoseAHiddenFigureToSomebodyWhoIsInIt(1000);
    }

    private static void neverLoseAHiddenFigureToSomebodyWhoIsInIt(int tables) {
        int attacked = 0;
        for (int seed = 0; seed < tables; seed++) {
            ObservationTable table = new MadeUpTables(seed).contacts(6, 4, 30);
            ObservationTable shown = INTERNAL.protect(table).table().shown();
            for (Observation figure : table.observations()) {
                long clients = figure.clients().orElseThrow();
                if (clients > 0 && clients < 5) {
                    Cell cell = new Cell(figure.period(), figure.stratum(), "count");
                    double own = figure.value().orElseThrow() - (clients - 1);
                    Range range = LinearAttacker.attack(List.of(shown), 1, 5, Map.of(cell, own))
                            .get(cell);
                    assertThat(range.high() - own)
                            .as("what the others can have of %s", cell)
                            .isGreaterThanOrEqualTo(4 - 1e-6);
                    attacked++;
                }
            }
        }
        assertThat(attacked).isGreaterThan(5 * tables);
    }

    /** From a share and its denominator the numerator follows; from a share alone often both. */
    @Test
    void should_never_lose_a_count_to_percentages() {
        neverLoseACountToPercentages(40);
    }

    @Test
    @Tag("slow")
    void should_never_lose_a_count_to_percentages_in_a_thousand_tables() {
        neverLoseACountToPercentages(1000);
    }

    private static void neverLoseACountToPercentages(int tables) {
        int raw = 0;
        for (int seed = 0; seed < tables; seed++) {
            ObservationTable table = new MadeUpTables(seed).shares(3, 3, 40, 0.3);
            ObservationTable shown = REPORT.protect(table).table().shown();
            for (int i = 0; i < table.observations().size(); i++) {
                Observation figure = table.observations().get(i);
                Observation seen = shown.observations().get(i);
                raw += figure.value().isPresent()
                                && isSmall(figure, 10)
                                && fits(figure.value().orElseThrow(), 60) == 1
                        ? 1
                        : 0;
                if (seen.value().isPresent()) {
                    double percent = seen.value().orElseThrow() * 100;
                    assertThat(Math.abs(percent - Math.rint(percent))).isLessThan(1e-9);
                    long with = figure.numerator().orElseThrow();
                    assertThat(with == 0 || with >= 10).isTrue();
                    assertThat(with == figure.denominator().orElseThrow()
                                    || figure.denominator().orElseThrow() - with >= 10)
                            .isTrue();
                    assertThat(seen.value().orElseThrow() == 0
                                    || pairs(
                                                    seen.value().orElseThrow(),
                                                    seen.denominator().orElseThrow())
                                            > 3)
                            .as("several true pairs give this percentage")
                            .isTrue();
                }
            }
        }
        assertThat(raw).as("a raw share of few gives its counts away").isPositive();
    }

    /** How many fractions with at most so many below give exactly this value. */
    private static int fits(double share, int most) {
        return (int) IntStream.rangeClosed(1, most)
                .filter(below -> Math.abs(share * below - Math.rint(share * below)) < 1e-12)
                .filter(below -> below * 2 > most)
                .count();
    }

    /** How many true counts round to this denominator and, with some numerator, to this share. */
    private static long pairs(double share, long rounded) {
        long pairs = 0;
        for (long below = rounded - 2; below <= rounded + 2; below++) {
            for (long with = 0; with <= below; with++) {
                long near = Math.floorDiv(with + 2, 5) * 5;
                pairs += Math.abs(Math.round(100.0 * near / rounded) / 100.0 - share) < 1e-9 ? 1 : 0;
            }
        }
        return pairs;
    }

    /** Of a mean of ten with all others known, the tenth is known to no better than the range. */
    @Test
    void should_never_lose_a_number_of_one_person_to_a_mean() {
        neverLoseANumberOfOnePersonToAMean(100);
    }

    @Test
    @Tag("slow")
    void should_never_lose_a_number_of_one_person_to_a_mean_in_a_thousand_tables() {
        neverLoseANumberOfOnePersonToAMean(1000);
    }

    private static void neverLoseANumberOfOnePersonToAMean(int tables) {
        DisclosurePolicy policy = INTERNAL.withRange("score.mean", 9);
        MadeUpTables made = new MadeUpTables(3);
        for (int round = 0; round < tables; round++) {
            int people = 10 + round % 30;
            int[] scores = IntStream.range(0, people)
                    .map(i -> 1 + made.below().applyAsInt(10))
                    .toArray();
            double mean = Arrays.stream(scores).average().orElseThrow();
            double shown = policy.protect(ObservationTable.builder()
                            .observedUntil(LocalDate.of(2030, 12, 31))
                            .add(Observation.builder("score.mean", MadeUpTables.month(0))
                                    .unit(Unit.POINTS)
                                    .denominator(people)
                                    .clients(people)
                                    .value(mean)
                                    .build())
                            .build())
                    .table()
                    .observations()
                    .get(0)
                    .value()
                    .orElseThrow();
            int others = Arrays.stream(scores).skip(1).sum();
            assertThat((double) others + scores[0])
                    .as("raw, the last one is found")
                    .isEqualTo(Math.rint(mean * people));
            double step = 9.0 / people;
            double low = (shown - step / 2) * people - others;
            double high = (shown + step / 2) * people - others;
            assertThat(high - low).as("as wide as the range").isGreaterThanOrEqualTo(9 - 1e-9);
        }
    }

    /** D9: of up to four releases of the same figures, none gives away what another hides. */
    @Test
    void should_never_lose_a_hidden_figure_to_several_releases() {
        neverLoseAHiddenFigureToSeveralReleases(4);
    }

    @Test
    @Tag("slow")
    void should_never_lose_a_hidden_figure_to_several_releases_in_a_thousand_tables() {
        neverLoseAHiddenFigureToSeveralReleases(250);
    }

    private static void neverLoseAHiddenFigureToSeveralReleases(int tables) {
        List<Predicate<Observation>> views = List.of(
                figure -> figure.period().type() == PeriodType.YEAR,
                figure -> figure.period().type() == PeriodType.MONTH
                        && figure.stratum().isAll(),
                figure -> figure.period().type() == PeriodType.QUARTER,
                figure -> figure.period().type() == PeriodType.MONTH
                        && !figure.stratum().isAll());
        long alone = 0;
        int told = 0;
        int refused = 0;
        for (int seed = 0; seed < tables; seed++) {
            ObservationTable all = new MadeUpTables(100 + seed).counts(12, 3, 9, 2);
            ReleaseLedger ledger = ReleaseLedger.of(INTERNAL);
            List<ObservationTable> beside = new ArrayList<>();
            List<ObservationTable> without = new ArrayList<>();
            for (int turn = 0; turn < 4; turn++) {
                Release release = Release.of(only(all, views.get((turn + seed) % 4)));
                without.add(INTERNAL.protect(release).table().shown());
                Protection protection = ledger.protect(release);
                if (protection.isRefused()) {
                    refused++;
                    continue;
                }
                ledger = ledger.with(protection, LocalDate.of(2030, 1, 1 + turn));
                beside.add(protection.table().shown());
                told++;
            }
            alone += won(LinearAttacker.attack(without, 1, 5, Map.of()), 5);
            assertThat(won(LinearAttacker.attack(beside, 1, 5, Map.of()), 5)).isZero();
        }
        System.out.println("releases told " + told + ", refused " + refused + "; found without a ledger " + alone);
        assertThat(alone).as("without a ledger the attacker wins").isPositive();
        assertThat(told).isGreaterThan(2 * tables);
    }

    /** A figure told twice: the difference is a few people, and is not told. */
    @Test
    void should_never_tell_the_difference_of_two_releases() {
        neverTellTheDifferenceOfTwoReleases(5);
    }

    @Test
    @Tag("slow")
    void should_never_tell_the_difference_of_two_releases_in_a_thousand_tables() {
        neverTellTheDifferenceOfTwoReleases(1000);
    }

    private static void neverTellTheDifferenceOfTwoReleases(int tables) {
        int found = 0;
        for (int seed = 0; seed < tables; seed++) {
            MadeUpTables made = new MadeUpTables(seed);
            ObservationTable before = made.counts(3, 3, 30, 4);
            ObservationTable.Builder changed = ObservationTable.builder().observedUntil(before.observedUntil());
            for (Observation figure : before.observations()) {
                int entered = 1 + seed % 4;
                // one to four clients were entered late, in the first month and the first place
                boolean late = figure.period().contains(LocalDate.of(2023, 1, 1))
                        && (figure.stratum().isAll()
                                || figure.stratum().toString().equals("place=P0"));
                long clients = figure.clients().orElseThrow() + (late ? entered : 0);
                changed.add(figure.toBuilder().value(clients).clients(clients).build());
            }
            ReleaseLedger ledger = ReleaseLedger.of(INTERNAL);
            ledger = ledger.with(ledger.protect(Release.of(before)), LocalDate.of(2030, 1, 1));
            Protection again = ledger.protect(Release.of(changed.build()));
            assertThat(again.isRefused()).isTrue();
            found += INTERNAL.protect(changed.build())
                            .table()
                            .equals(INTERNAL.protect(before).table())
                    ? 0
                    : 1;
        }
        assertThat(found).as("without a ledger the difference is seen").isEqualTo(tables);
    }

    /** A town and its centre, each told by itself: what is left of the town is computed. */
    private static void neverTellTheRestOfAScope(int tables) {
        long alone = 0;
        int refused = 0;
        for (int seed = 0; seed < tables; seed++) {
            ObservationTable all = new MadeUpTables(500 + seed).counts(3, 2, seed % 2 == 0 ? 8 : 25, 2);
            Release town =
                    Release.of(only(all, figure -> figure.stratum().isAll())).about("town");
            Release centre = Release.of(
                            whole(only(all, figure -> figure.stratum().equals(CENTRE))))
                    .about("centre")
                    .within("town");
            List<Release> turns = seed % 3 == 0 ? List.of(centre, town) : List.of(town, centre);
            alone += won(told(all, INTERNAL.protect(town), INTERNAL.protect(centre), false), 5);
            ReleaseLedger ledger = ReleaseLedger.of(INTERNAL);
            Map<String, Protection> beside = new HashMap<>();
            for (Release release : turns) {
                Protection protection = ledger.protect(release);
                if (protection.isRefused()) {
                    refused++;
                } else {
                    beside.put(release.scope(), protection);
                    ledger = ledger.with(protection, LocalDate.of(2030, 1, 1));
                }
            }
            if (beside.size() == 2) {
                for (boolean knowsWhetherEmpty : new boolean[] {false, true}) {
                    assertThat(won(told(all, beside.get("town"), beside.get("centre"), knowsWhetherEmpty), 5))
                            .as("of " + all)
                            .isZero();
                }
            }
        }
        System.out.println(
                "towns with a centre " + tables + ", refused " + refused + "; found without a ledger " + alone);
        assertThat(alone).as("without a ledger the rest is found").isPositive();
        assertThat(refused).as("not all are refused").isBetween(1, tables * 3 / 4);
    }

    private static final Stratum CENTRE = Stratum.of("place", "P0");

    private static ObservationTable whole(ObservationTable centre) {
        ObservationTable.Builder all = ObservationTable.builder().observedUntil(centre.observedUntil());
        centre.observations()
                .forEach(figure ->
                        all.add(figure.toBuilder().stratum(Stratum.ALL).build()));
        return all.build();
    }

    /**
     * What is seen of both, as parts of one table; the rest is seen by nobody, and counts where it is about a few. A reader
     * who knows the town may know whether somebody is in the rest at all.
     */
    private static Map<Cell, Range> told(
            ObservationTable all, Protection town, Protection centre, boolean knowsWhetherEmpty) {
        ObservationTable.Builder seen = ObservationTable.builder().observedUntil(all.observedUntil());
        town.table().shown().observations().forEach(seen::add);
        centre.table()
                .shown()
                .observations()
                .forEach(figure -> seen.add(figure.toBuilder().stratum(CENTRE).build()));
        Set<Cell> many = new HashSet<>();
        for (Observation figure : all.observations()) {
            if (figure.stratum().equals(REST)) {
                Stratum rest = knowsWhetherEmpty ? REST : LinearAttacker.UNTOLD;
                seen.add(
                        knowsWhetherEmpty && figure.clients().orElseThrow() == 0
                                ? figure
                                : Observation.builder(figure.measure(), figure.period())
                                        .stratum(rest)
                                        .withoutValue(ObservationStatus.SUPPRESSED)
                                        .build());
                if (!isSmall(figure, 5)) {
                    many.add(new Cell(figure.period(), rest, "count"));
                }
            }
        }
        Map<Cell, Range> found = LinearAttacker.attack(List.of(seen.build()), 1, 5, Map.of());
        found.keySet().removeAll(many);
        return found;
    }

    private static final Stratum REST = Stratum.of("place", "P1");

    @Test
    void should_never_tell_the_rest_of_a_scope() {
        neverTellTheRestOfAScope(30);
    }

    @Test
    @Tag("slow")
    void should_never_tell_the_rest_of_a_scope_in_a_thousand_tables() {
        neverTellTheRestOfAScope(1_000);
    }

    private static ObservationTable only(ObservationTable table, Predicate<Observation> wanted) {
        ObservationTable.Builder part = ObservationTable.builder().observedUntil(table.observedUntil());
        table.observations().stream().filter(wanted).forEach(part::add);
        return part.build();
    }
}
