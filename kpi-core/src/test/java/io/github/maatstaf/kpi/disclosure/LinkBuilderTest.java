package io.github.maatstaf.kpi.disclosure;

import static io.github.maatstaf.kpi.disclosure.SmallTables.JANUARY;
import static io.github.maatstaf.kpi.disclosure.SmallTables.count;
import static io.github.maatstaf.kpi.disclosure.SmallTables.figure;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Which numbers follow from which: what an attacker can write down beside a table. Each number of an example is another one,
 * so that an equation can be read; a number in brackets nobody tells.
 */
class LinkBuilderTest {
    private static final ReportingPeriod FEBRUARY = JANUARY.plus(1);
    private static final ReportingPeriod MARCH = JANUARY.plus(2);
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");
    private static final Stratum NORTH = SmallTables.place(0);
    private static final Stratum SOUTH = SmallTables.place(1);
    private static final Stratum LOW = Stratum.of("complexity", "LOW");
    private static final Stratum HIGH = Stratum.of("complexity", "HIGH");

    private static LinkedFigure linked(String scope, Observation figure) {
        long people = figure.clients().orElseThrow();
        return new LinkedFigure(scope, figure, people, people > 0 && people < 5, false, false);
    }

    private static LinkedCells links(Observation... figures) {
        List<LinkedFigure> all = new ArrayList<>();
        for (Observation each : figures) {
            all.add(linked("town", each));
        }
        return links(all, Map.of());
    }

    private static LinkedCells links(List<LinkedFigure> figures, Map<String, String> larger) {
        return LinkBuilder.find(
                figures.stream().sorted(LinkBuilder.ORDER).toList(), larger, DisclosurePolicy.internal());
    }

    private static Observation all(ReportingPeriod period, long clients) {
        return count(period, Stratum.ALL, clients);
    }

    private static List<String> equations(LinkedCells cells) {
        List<String> equations = new ArrayList<>();
        for (int equation = 0; equation < cells.equations(); equation++) {
            equations.add(side(cells, equation, 1) + " = " + side(cells, equation, -1));
        }
        return equations;
    }

    private static String side(LinkedCells cells, int equation, int sign) {
        List<String> numbers = new ArrayList<>();
        for (int number : cells.numbersIn(equation)) {
            if (cells.sign(equation, number) == sign) {
                CellNumber cell = cells.number(number);
                numbers.add(cell.figures().isEmpty() ? "(" + cell.value() + ")" : "" + cell.value());
            }
        }
        return String.join(" + ", numbers);
    }

    private static List<String> orders(LinkedCells cells) {
        List<String> orders = new ArrayList<>();
        for (int order = 0; order < cells.orders(); order++) {
            orders.add(cells.number(cells.order(order)[0]).value() + " <= "
                    + cells.number(cells.order(order)[1]).value());
        }
        return orders;
    }

    private static List<String> untold(LinkedCells cells) {
        List<String> untold = new ArrayList<>();
        for (int number = 0; number < cells.size(); number++) {
            if (cells.number(number).figures().isEmpty()) {
                untold.add("" + cells.number(number).value());
            }
        }
        return untold;
    }

    @Test
    void should_add_months_up_to_a_quarter() {
        LinkedCells cells = links(all(JANUARY, 11), all(FEBRUARY, 12), all(MARCH, 13), all(QUARTER, 36));

        assertThat(equations(cells)).containsExactly("36 = 11 + 12 + 13");
        assertThat(orders(cells)).isEmpty();
        assertThat(untold(cells)).isEmpty();
    }

    /** Everything goes by the shortest periods: a year is four quarters, and so are its halves two each. */
    @Test
    void should_add_all_longer_periods_up_from_the_shortest() {
        LinkedCells cells = links(
                all(QUARTER, 11),
                all(QUARTER.plus(1), 12),
                all(QUARTER.plus(2), 13),
                all(QUARTER.plus(3), 14),
                all(ReportingPeriod.parse("2025-H1"), 23),
                all(ReportingPeriod.parse("2025-H2"), 27),
                all(ReportingPeriod.parse("2025"), 50));

        assertThat(equations(cells))
                .containsExactlyInAnyOrder("23 = 11 + 12", "27 = 13 + 14", "50 = 11 + 12 + 13 + 14");
    }

    /** 36 of a quarter and 33 of its first month: 3 in the two months that nobody tells. */
    @Test
    void should_find_the_rest_of_a_quarter_where_it_is_small() {
        assertThat(equations(links(all(JANUARY, 33), all(QUARTER, 36)))).containsExactly("(3) + 33 = 36");
        assertThat(equations(links(all(JANUARY, 32), all(QUARTER, 36)))).containsExactly("(4) + 32 = 36");
        assertThat(equations(links(all(JANUARY, 31), all(QUARTER, 36))))
                .as("five is not small")
                .isEmpty();
        assertThat(equations(links(all(JANUARY, 36), all(QUARTER, 36))))
                .as("nobody is left, and an attacker may know it")
                .containsExactly("36 = 36");
    }

    /** 36 of a quarter and 33 of its second month: 3 in the month before it and the one after, of which nobody tells. */
    @Test
    void should_find_what_lies_around_a_period_where_it_is_small() {
        assertThat(equations(links(all(FEBRUARY, 33), all(QUARTER, 36)))).containsExactly("36 = 33 + (3)");
        assertThat(equations(links(all(FEBRUARY, 36), all(QUARTER, 36)))).containsExactly("36 = 36");
        LinkedCells enough = links(all(FEBRUARY, 31), all(QUARTER, 36));
        assertThat(equations(enough)).isEmpty();
        assertThat(orders(enough)).containsExactly("31 <= 36");
    }

    /** June and February lie in the year by themselves; May lies in the second quarter, and by that in the year. */
    @Test
    void should_find_what_lies_around_all_that_lies_in_a_period() {
        ReportingPeriod year = ReportingPeriod.parse("2025");
        assertThat(equations(links(all(FEBRUARY, 20), all(JANUARY.plus(5), 12), all(year, 35))))
                .containsExactly("35 = 12 + 20 + (3)");
        assertThat(equations(links(all(JANUARY.plus(4), 20), all(QUARTER.plus(1), 22), all(year, 26))))
                .containsExactlyInAnyOrder("22 = 20 + (2)", "26 = 22 + (4)");
    }

    /** Different clients of months are not those of a quarter: some come in two months. A month is at most the quarter. */
    @Test
    void should_keep_the_sum_of_months_that_overlap_as_it_is() {
        LinkedCells cells = links(all(JANUARY, 3), all(FEBRUARY, 20), all(MARCH, 21), all(QUARTER, 25));

        assertThat(equations(cells)).containsExactly("25 = 3 + 20 + 21");
        assertThat(orders(cells)).containsExactlyInAnyOrder("3 <= 25", "20 <= 25", "21 <= 25");
        assertThat(orders(links(all(JANUARY, 26), all(FEBRUARY, 25), all(MARCH, 24), all(QUARTER, 25))))
                .as("a month that is more than the quarter is no part of it")
                .containsExactlyInAnyOrder("25 <= 25", "24 <= 25");
    }

    /** Open at the end of a quarter is open at the end of its last month. */
    @Test
    void should_know_a_stock_by_its_last_month() {
        LinkedCells stock = links(all(JANUARY, 20), all(FEBRUARY, 21), all(MARCH, 13), all(QUARTER, 13));
        LinkedCells none = links(all(JANUARY, 0), all(FEBRUARY, 0), all(MARCH, 13), all(QUARTER, 13));

        assertThat(equations(stock)).containsExactly("13 = 13");
        assertThat(equations(none))
                .as("here the months add up, too: that says more")
                .containsExactly("13 = 0 + 0 + 13");
        assertThat(equations(links(all(JANUARY, 20), all(FEBRUARY, 21), all(MARCH, 12), all(QUARTER, 13))))
                .as("the last month is not the quarter")
                .containsExactly("13 = 20 + 21 + 12");
    }

    /** Seven months of each school year are told nowhere, so that a year is reached only back over months and a school year. */
    @Test
    void should_know_a_stock_by_its_last_month_also_where_years_overlap_by_half() {
        ReportingPeriod year = ReportingPeriod.parse("2024");
        ReportingPeriod schoolYear = PeriodType.SCHOOL_YEAR.containing(year.start());
        List<Observation> figures = new ArrayList<>(List.of(all(year, 21), all(schoolYear, 40)));
        for (int month = 0; month < 5; month++) {
            figures.add(all(ReportingPeriod.parse("2023-08").plus(month), 30 + month));
            figures.add(all(ReportingPeriod.parse("2024-08").plus(month), 25 - month));
        }
        assertThat(equations(links(figures.toArray(Observation[]::new)))).containsExactly("21 = 21");

        figures.set(0, all(year, 22));
        assertThat(equations(links(figures.toArray(Observation[]::new))))
                .as("the last month is not the year")
                .noneMatch("22 = 21"::equals);
    }

    /** March of the north is told nowhere; beside the quarter, two months and the south it can be computed. */
    @Test
    void should_find_a_period_that_is_told_of_another_part_only() {
        LinkedCells cells = links(
                count(JANUARY, NORTH, 11),
                count(FEBRUARY, NORTH, 12),
                count(QUARTER, NORTH, 40),
                count(JANUARY, SOUTH, 13),
                count(FEBRUARY, SOUTH, 14),
                count(MARCH, SOUTH, 15),
                count(QUARTER, SOUTH, 42));

        assertThat(untold(cells)).contains("17");
        assertThat(equations(cells)).contains("40 = 11 + 12 + (17)", "42 = 13 + 14 + 15");
        assertThat(untold(links(
                        count(JANUARY, NORTH, 11),
                        count(FEBRUARY, NORTH, 12),
                        count(QUARTER, NORTH, 23),
                        count(MARCH, SOUTH, 15))))
                .as("nobody in March is computed as well")
                .contains("0");
    }

    @Test
    void should_link_parts_with_the_whole() {
        LinkedCells cells = links(count(JANUARY, NORTH, 3), count(JANUARY, SOUTH, 20), all(JANUARY, 23));

        assertThat(equations(cells)).containsExactly("23 = 3 + 20");
        assertThat(orders(cells)).isEmpty();
    }

    /** Who is in none of the parts is a number too: protected if small, and no secret from five on. */
    @Test
    void should_find_what_is_left_of_a_whole_where_it_is_small() {
        LinkedCells small = links(count(JANUARY, NORTH, 11), count(JANUARY, SOUTH, 20), all(JANUARY, 35));
        LinkedCells enough = links(count(JANUARY, NORTH, 11), count(JANUARY, SOUTH, 20), all(JANUARY, 36));

        assertThat(equations(small)).containsExactly("35 = 11 + 20 + (4)");
        assertThat(orders(small)).isEmpty();
        assertThat(equations(enough)).isEmpty();
        assertThat(orders(enough)).containsExactlyInAnyOrder("11 <= 36", "20 <= 36");
    }

    /** Six contacts are left, but only of four people: 40 - 34 contacts of 30 - 26 people. */
    @Test
    void should_protect_what_is_left_of_few_people_however_much_it_counts() {
        Observation whole =
                count(JANUARY, Stratum.ALL, 40).toBuilder().clients(30).build();
        Observation part = count(JANUARY, NORTH, 34).toBuilder().clients(26).build();
        LinkedCells cells = links(whole, part);

        assertThat(equations(cells)).containsExactly("40 = 34 + (6)");
        CellNumber rest = cells.number(2);
        assertThat(rest.people()).isEqualTo(4);
        assertThat(rest.mayBeOfFewer()).as("six by four people").isEqualTo(2);
        assertThat(rest.least()).isEqualTo(1);
    }

    @Test
    void should_keep_parts_that_overlap_within_the_whole() {
        LinkedCells cells = links(count(JANUARY, NORTH, 12), count(JANUARY, SOUTH, 20), all(JANUARY, 30));

        assertThat(equations(cells)).containsExactly("30 = 12 + 20");
        assertThat(orders(cells)).containsExactlyInAnyOrder("12 <= 30", "20 <= 30");
        assertThat(orders(links(count(JANUARY, NORTH, 12), count(JANUARY, SOUTH, 31), all(JANUARY, 30))))
                .containsExactly("12 <= 30");
        assertThat(orders(links(count(JANUARY, NORTH, 30), count(JANUARY, SOUTH, 5), all(JANUARY, 30))))
                .as("all of them in the north, and some in the south as well")
                .containsExactlyInAnyOrder("30 <= 30", "5 <= 30");
    }

    /** By place and complexity at once; the totals by place are told, those by complexity are not. */
    @Test
    void should_link_crossed_parts_with_the_next_coarser_and_these_with_the_whole() {
        LinkedCells cells = links(
                count(JANUARY, LOW.and(NORTH), 11),
                count(JANUARY, HIGH.and(NORTH), 12),
                count(JANUARY, LOW.and(SOUTH), 14),
                count(JANUARY, HIGH.and(SOUTH), 15),
                count(JANUARY, NORTH, 23),
                count(JANUARY, SOUTH, 29),
                all(JANUARY, 52));

        assertThat(equations(cells)).containsExactlyInAnyOrder("23 = 12 + 11", "29 = 15 + 14", "52 = 23 + 29");
        assertThat(untold(cells)).isEmpty();
    }

    /** Two divisions without their whole have it in common: 11 + 12 by place are 8 + 15 by complexity. */
    @Test
    void should_find_the_whole_that_two_divisions_have_in_common() {
        LinkedCells cells = links(
                count(JANUARY, NORTH, 11), count(JANUARY, SOUTH, 12), count(JANUARY, LOW, 8), count(JANUARY, HIGH, 15));

        assertThat(untold(cells)).containsExactly("23");
        assertThat(equations(cells)).containsExactlyInAnyOrder("(23) = 11 + 12", "(23) = 15 + 8");
    }

    /** In January north and south were not all: then they need not be in February. */
    @Test
    void should_add_no_whole_of_parts_that_did_not_add_up_elsewhere() {
        LinkedCells cells = links(
                count(JANUARY, NORTH, 11),
                count(JANUARY, SOUTH, 12),
                all(JANUARY, 60),
                count(FEBRUARY, NORTH, 13),
                count(FEBRUARY, SOUTH, 14));

        assertThat(untold(cells)).isEmpty();
        assertThat(equations(cells)).isEmpty();
    }

    /** The south of February is told nowhere, and follows from its whole and the north. */
    @Test
    void should_find_the_one_part_that_is_left() {
        LinkedCells cells = links(
                count(JANUARY, NORTH, 11),
                count(JANUARY, SOUTH, 12),
                all(JANUARY, 23),
                count(FEBRUARY, NORTH, 14),
                all(FEBRUARY, 33));

        assertThat(untold(cells)).containsExactly("19");
        assertThat(equations(cells)).containsExactlyInAnyOrder("23 = 11 + 12", "33 = 14 + (19)");
        assertThat(untold(links(
                        count(JANUARY, NORTH, 11),
                        count(JANUARY, SOUTH, 12),
                        all(JANUARY, 23),
                        count(FEBRUARY, NORTH, 34),
                        all(FEBRUARY, 33))))
                .as("a part that is more than its whole leaves nothing")
                .isEmpty();
        assertThat(untold(links(
                        count(JANUARY, NORTH, 11),
                        count(JANUARY, SOUTH, 12),
                        all(JANUARY, 23),
                        count(FEBRUARY, NORTH, 33),
                        all(FEBRUARY, 33))))
                .as("a part that is its whole leaves nobody")
                .containsExactly("0");
    }

    /** Of two parts that are told nowhere, nobody can compute one. */
    @Test
    void should_leave_two_parts_together_that_nobody_tells() {
        LinkedCells cells = links(
                count(JANUARY, NORTH, 11),
                count(JANUARY, SOUTH, 12),
                count(JANUARY, SmallTables.place(2), 13),
                all(JANUARY, 36),
                count(FEBRUARY, NORTH, 14),
                all(FEBRUARY, 33));

        assertThat(untold(cells)).isEmpty();
        assertThat(equations(cells)).containsExactly("36 = 11 + 12 + 13");
    }

    @Test
    void should_split_a_share_into_those_with_and_those_without() {
        LinkedCells cells = links(figure("quick").share(14, 38).clients(38).build());

        assertThat(equations(cells)).containsExactly("38 = 14 + 24");
    }

    /** The denominator of a share is the number of signals of the same months: who knows the one knows the other. */
    @Test
    void should_take_two_numbers_that_are_always_the_same_for_one() {
        Observation.Builder later = Observation.builder("quick", FEBRUARY);
        LinkedCells cells = links(
                all(JANUARY, 38),
                all(FEBRUARY, 41),
                figure("quick").share(14, 38).clients(38).build(),
                later.share(15, 41).clients(41).build());
        LinkedCells others = links(
                all(JANUARY, 38),
                all(FEBRUARY, 42),
                figure("quick").share(14, 38).clients(38).build(),
                later.share(15, 41).clients(41).build());

        assertThat(cells.size()).as("38 and 41 once, with and without of each").isEqualTo(6);
        assertThat(others.size()).as("one differs: two rows of numbers").isEqualTo(8);
        assertThat(links(
                                all(JANUARY, 38),
                                figure("quick").share(14, 38).clients(38).build(),
                                later.share(15, 41).clients(41).build())
                        .size())
                .as("of February only the share tells how many there were")
                .isEqualTo(6);
        assertThat(links(
                                all(JANUARY, 38),
                                all(FEBRUARY, 41),
                                figure("quick").share(14, 38).clients(38).build())
                        .size())
                .as("of February only the signals tell it")
                .isEqualTo(4);
        assertThat(links(all(JANUARY, 0), figure("quick").share(0, 0).clients(0).build())
                        .size())
                .as("two noughts are no reason")
                .isEqualTo(4);
    }

    /** A centre lies in a town: 3 of the town are not of the centre. */
    @Test
    void should_link_a_scope_with_the_one_that_it_lies_in() {
        List<LinkedFigure> figures = List.of(linked("town", all(JANUARY, 36)), linked("centre", all(JANUARY, 33)));

        assertThat(equations(links(figures, Map.of("centre", "town")))).containsExactly("36 = 33 + (3)");
        assertThat(equations(links(figures, Map.of()))).isEmpty();
        assertThat(equations(links(
                        List.of(figures.get(0), figures.get(1), linked("town", all(FEBRUARY, 50))),
                        Map.of("centre", "town"))))
                .as("of February the centre tells nothing")
                .containsExactly("36 = 33 + (3)");
    }

    /** Two parts of a town leave 3, though each alone leaves many. */
    @Test
    void should_link_a_scope_with_all_that_lies_in_it_at_once() {
        List<LinkedFigure> figures = List.of(
                linked("town", all(JANUARY, 36)),
                linked("centre", all(JANUARY, 20)),
                linked("harbour", all(JANUARY, 13)));
        LinkedCells cells = links(figures, Map.of("centre", "town", "harbour", "town"));

        assertThat(equations(cells)).containsExactly("36 = 20 + 13 + (3)");
        assertThat(orders(cells)).containsExactlyInAnyOrder("20 <= 36", "13 <= 36");
    }

    /** In January the totals by place and by complexity are told; in February they follow from the parts, both. */
    @Test
    void should_find_the_totals_of_each_division_that_is_told_in_another_period() {
        LinkedCells cells = links(
                count(JANUARY, LOW.and(NORTH), 11),
                count(JANUARY, HIGH.and(NORTH), 12),
                count(JANUARY, LOW.and(SOUTH), 14),
                count(JANUARY, HIGH.and(SOUTH), 15),
                count(JANUARY, NORTH, 23),
                count(JANUARY, SOUTH, 29),
                count(JANUARY, LOW, 25),
                count(JANUARY, HIGH, 27),
                count(FEBRUARY, LOW.and(NORTH), 31),
                count(FEBRUARY, HIGH.and(NORTH), 32),
                count(FEBRUARY, LOW.and(SOUTH), 34),
                count(FEBRUARY, HIGH.and(SOUTH), 38));

        assertThat(untold(cells)).containsExactlyInAnyOrder("63", "72", "65", "70", "52", "135");
        assertThat(equations(cells))
                .contains("(63) = 32 + 31", "(72) = 38 + 34", "(65) = 31 + 34", "(70) = 32 + 38")
                .contains("(135) = (63) + (72)", "(135) = (70) + (65)");
    }

    /** Low in the north is the north of low. */
    @Test
    void should_know_a_part_by_its_attributes_in_any_order() {
        LinkedCells cells = links(
                count(JANUARY, LOW.and(NORTH), 11), count(JANUARY, NORTH.and(HIGH), 12), count(JANUARY, NORTH, 23));

        assertThat(equations(cells)).containsExactly("23 = 12 + 11");
        LinkedCells months = links(
                count(JANUARY, LOW.and(NORTH), 11),
                count(FEBRUARY, NORTH.and(LOW), 12),
                count(JANUARY, NORTH, 14),
                count(FEBRUARY, NORTH, 16));
        assertThat(equations(months)).containsExactlyInAnyOrder("14 = 11 + (3)", "16 = 12 + (4)");
    }

    @Test
    void should_take_figures_in_one_order_whatever_the_table_has() {
        List<LinkedFigure> inOrder = List.of(
                linked("centre", all(JANUARY, 1)),
                linked("town", figure("quick").share(1, 2).clients(2).build()),
                linked("town", all(JANUARY, 2)),
                linked("town", count(JANUARY, NORTH, 3)),
                linked("town", count(JANUARY, SOUTH, 4)),
                linked("town", all(FEBRUARY, 5)));
        List<LinkedFigure> shuffled = new ArrayList<>(inOrder);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(shuffled, new Random(i));

            assertThat(shuffled.stream().sorted(LinkBuilder.ORDER)).isEqualTo(inOrder);
        }
    }

    /** Six left of four people: any of them may know of three that are their own. Eight of five are enough people. */
    @Test
    void should_know_of_an_untold_number_by_how_many_people_it_surely_is() {
        CellNumber few = PartLinkBuilder.untold(6, 4, 5);
        CellNumber enough = PartLinkBuilder.untold(8, 5, 5);
        CellNumber nobody = PartLinkBuilder.untold(0, 0, 5);
        CellNumber unsure = PartLinkBuilder.untold(3, 0, 5);

        assertThat(List.of(few.people(), few.mayBeOfFewer(), few.least())).containsExactly(4L, 2L, 1L);
        assertThat(List.of(enough.people(), enough.mayBeOfFewer())).containsExactly(5L, 0L);
        assertThat(List.of(unsure.people(), unsure.mayBeOfFewer())).containsExactly(1L, 2L);
        assertThat(few.shownHigh()).isEqualTo(LinkedCells.NO_LIMIT);
        assertThat(List.of(nobody.least(), nobody.shownHigh(), nobody.mayBeOfFewer()))
                .as("whoever computes it knows that it is nobody")
                .containsExactly(0L, 0L, 0L);
    }

    private static NumberPart without(long with, long all, DisclosurePolicy policy) {
        Observation share = figure("quick").share(with, all).clients(all).build();
        return NumberPart.of(linked("town", share), policy).get(2);
    }

    /** The rest of a share that is shown: exact inside, and in a report only that it is nobody or not few. */
    @Test
    void should_know_of_those_without_what_a_shown_share_tells() {
        NumberPart inside = without(14, 38, DisclosurePolicy.internal());
        NumberPart outside = without(14, 38, DisclosurePolicy.report());
        NumberPart none = without(38, 38, DisclosurePolicy.report());

        assertThat(List.of(inside.shownLow(), inside.shownHigh())).containsExactly(24L, 24L);
        assertThat(List.of(outside.shownLow(), outside.shownHigh())).containsExactly(10L, LinkedCells.NO_LIMIT);
        assertThat(List.of(none.shownLow(), none.shownHigh())).containsExactly(0L, 0L);
    }

    /** 38 to the nearest 5 is 40: from 38 to 42; and what is shown is never below the threshold. */
    @Test
    void should_know_of_a_rounded_number_how_far_it_may_be_off() {
        NumberPart all = NumberPart.of(linked("town", all(JANUARY, 38)), DisclosurePolicy.report())
                .get(0);
        NumberPart least = NumberPart.of(linked("town", all(JANUARY, 11)), DisclosurePolicy.report())
                .get(0);

        assertThat(List.of(all.shownLow(), all.shownHigh())).containsExactly(38L, 42L);
        assertThat(List.of(least.shownLow(), least.shownHigh())).containsExactly(10L, 12L);
    }
}
