package io.github.maatstaf.kpi.disclosure;

import static io.github.maatstaf.kpi.disclosure.SmallTables.JANUARY;
import static io.github.maatstaf.kpi.disclosure.SmallTables.count;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Stratum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * How a hidden number could be another one without anything shown telling so: what an attacker cannot rule out. The table is
 * mostly a row of three places with its whole, 3 + 20 + 50 = 73, in which 3 is hidden for itself.
 */
class MoveSearchTest {
    private static final int FIRST = 0;
    private static final int SECOND = 1;
    private static final int THIRD = 2;
    private static final int WHOLE = 3;
    private static final int UP = 1;
    private static final int DOWN = -1;
    private static final int TRIES = 1_000;

    private static LinkedFigure figure(int place, long clients, boolean known) {
        Stratum stratum = place == WHOLE ? Stratum.ALL : SmallTables.place(place);
        return new LinkedFigure(
                "", count(JANUARY, stratum, clients), clients, clients > 0 && clients < 5, known, false);
    }

    private static CellNumber number(long value, int figure) {
        return new CellNumber(value, Math.min(1, value), value, value, List.of(figure), value, 0);
    }

    /** The first so many places and their whole, with the equation between them. */
    static LinkedCells row(boolean secondIsKnown, long... places) {
        List<LinkedFigure> figures = new ArrayList<>();
        long sum = 0;
        for (int place = 0; place < places.length; place++) {
            figures.add(figure(place, places[place], secondIsKnown && place == SECOND));
            sum += places[place];
        }
        figures.add(figure(WHOLE, sum, false));
        LinkedCells.Builder cells = LinkedCells.builder(figures);
        List<Integer> numbers = new ArrayList<>();
        List<Integer> signs = new ArrayList<>();
        for (int place = 0; place < places.length; place++) {
            numbers.add(cells.add(number(places[place], place)));
            signs.add(-1);
        }
        numbers.add(cells.add(number(sum, places.length)));
        signs.add(1);
        cells.equation(numbers, signs);
        return cells.build();
    }

    private static final LinkedCells ROW = row(false, 3, 20, 50);

    static HiddenFigures hiding(LinkedCells cells, int... figures) {
        HiddenFigures hidden = new HiddenFigures(cells);
        for (int figure : figures) {
            hidden.hide(figure);
        }
        return hidden;
    }

    private static Optional<Move> find(LinkedCells cells, HiddenFigures hidden, int way, long times, boolean mayHide) {
        return new MoveSearch(cells, 100_000)
                .of(hidden, Turn.FIRST)
                .find(FIRST, way, times, cells.values(), mayHide, TRIES);
    }

    private static long[] moved(LinkedCells cells, Optional<Move> move) {
        long[] at = cells.values();
        move.orElseThrow().apply(at);
        return at;
    }

    @Test
    void should_find_no_room_for_one_hidden_number_beside_its_whole() {
        assertThat(find(ROW, hiding(ROW), UP, 1, false)).isEmpty();
        assertThat(find(ROW, hiding(ROW), DOWN, 1, false)).isEmpty();
    }

    /** Of two that are hidden the one goes up as far as the other goes down: to 1, for a zero would be shown. */
    @Test
    void should_find_the_room_that_two_hidden_numbers_give_each_other() {
        HiddenFigures two = hiding(ROW, SECOND);

        assertThat(moved(ROW, find(ROW, two, UP, 5, false))).containsExactly(8, 15, 50, 73);
        assertThat(moved(ROW, find(ROW, two, UP, 19, false))).containsExactly(22, 1, 50, 73);
        assertThat(find(ROW, two, UP, 20, false)).isEmpty();
        assertThat(moved(ROW, find(ROW, two, DOWN, 2, false))).containsExactly(1, 22, 50, 73);
        assertThat(find(ROW, two, DOWN, 3, false)).isEmpty();
        assertThat(find(ROW, two, UP, 5, false).orElseThrow().cost())
                .as("nothing more has to be hidden")
                .isZero();
    }

    /** 9 for each figure, and more the more it counts: half its bits, and 3 for a whole. 20 has 5 bits, 50 has 6, 73 has 7. */
    @Test
    void should_hide_what_counts_least_and_the_whole_last() {
        Optional<Move> one = find(ROW, hiding(ROW), UP, 5, true);
        Optional<Move> more = find(ROW, hiding(ROW), UP, 20, true);
        Optional<Move> most = find(ROW, hiding(ROW), UP, 50, true);

        assertThat(moved(ROW, one)).containsExactly(8, 15, 50, 73);
        assertThat(one.orElseThrow().cost()).isEqualTo(9 + 2);
        assertThat(moved(ROW, find(ROW, hiding(ROW), UP, 19, true)))
                .as("down to 1, and no further")
                .containsExactly(22, 1, 50, 73);
        assertThat(moved(ROW, more)).as("20 has no room for 20 and a one").containsExactly(23, 20, 30, 73);
        assertThat(more.orElseThrow().cost()).isEqualTo(9 + 3);
        assertThat(moved(ROW, most)).containsExactly(53, 20, 50, 123);
        assertThat(most.orElseThrow().cost()).isEqualTo(9 + 3 + 3);
    }

    @Test
    void should_never_hide_what_others_know_already_nor_a_zero() {
        LinkedCells known = row(true, 3, 20, 50);
        LinkedCells zero = row(false, 3, 0, 50);

        assertThat(moved(known, find(known, hiding(known), UP, 5, true))).containsExactly(8, 20, 45, 73);
        assertThat(moved(zero, find(zero, hiding(zero), UP, 5, true))).containsExactly(8, 0, 45, 53);
    }

    /** In another turn figures cost 0 to 3 more, so that another one may be the cheapest; what is found is possible as well. */
    @Test
    void should_find_moves_that_are_possible_in_every_turn() {
        Turn turn = Turn.FIRST;
        for (int i = 0; i < 20; i++) {
            Move move = new MoveSearch(ROW, 100_000)
                    .of(hiding(ROW), turn)
                    .find(FIRST, UP, 5, ROW.values(), true, TRIES)
                    .orElseThrow();
            long[] at = ROW.values();
            move.apply(at);

            assertThat(at[FIRST]).isEqualTo(8);
            assertThat(at[FIRST] + at[SECOND] + at[THIRD]).isEqualTo(at[WHOLE]);
            assertThat(move.cost()).isBetween(9 + 2, 9 + 6 + 3);
            turn = turn.next();
        }
    }

    /** Two months and two places, 3 20 / 30 40: a corner goes up only with both beside it down and the one across up. */
    private static LinkedCells square() {
        long[] values = {3, 20, 30, 40};
        List<LinkedFigure> figures = new ArrayList<>();
        LinkedCells.Builder cells = LinkedCells.builder(figures);
        for (int i = 0; i < values.length; i++) {
            figures.add(figure(i + 10, values[i], false));
            cells.add(number(values[i], i));
        }
        int[][] sums = {{0, 1}, {2, 3}, {0, 2}, {1, 3}};
        for (int[] sum : sums) {
            int figure = figures.size();
            long value = values[sum[0]] + values[sum[1]];
            figures.add(figure(figure + 10, value, true));
            int whole = cells.add(number(value, figure));
            cells.equation(List.of(whole, sum[0], sum[1]), List.of(1, -1, -1));
        }
        return cells.build();
    }

    @Test
    void should_restore_every_sum_that_a_move_breaks() {
        LinkedCells square = square();

        assertThat(find(square, hiding(square, 1, 2), UP, 1, false))
                .as("across stands a shown number")
                .isEmpty();
        assertThat(moved(square, find(square, hiding(square, 1, 2, 3), UP, 19, false)))
                .startsWith(22, 1, 11, 59)
                .endsWith(23, 70, 33, 60);
        assertThat(find(square, hiding(square, 1, 2, 3), UP, 20, false)).isEmpty();
        Move hiding = find(square, hiding(square), UP, 5, true).orElseThrow();
        assertThat(hiding.numbers()).containsExactlyInAnyOrder(0, 1, 2, 3);
        assertThat(hiding.cost())
                .as("three figures more: 20 has 5 bits, 30 too, 40 has 6")
                .isEqualTo(3 * 9 + 2 + 2 + 3);
    }

    /** 73 to the nearest 5 is 75: it may be anything from 73 to 77. */
    @Test
    void should_move_a_shown_number_as_far_as_it_was_rounded() {
        List<LinkedFigure> figures = List.of(figure(0, 3, false), figure(1, 70, true), figure(WHOLE, 73, true));
        LinkedCells.Builder builder = LinkedCells.builder(figures);
        builder.add(number(3, 0));
        builder.add(new CellNumber(70, 1, 68, 72, List.of(1), 70, 0));
        builder.add(new CellNumber(73, 1, 73, 77, List.of(2), 73, 0));
        builder.equation(List.of(2, 0, 1), List.of(1, -1, -1));
        LinkedCells cells = builder.build();

        assertThat(moved(cells, find(cells, hiding(cells), UP, 2, false))).startsWith(5);
        assertThat(moved(cells, find(cells, hiding(cells), UP, 4, false))).containsExactly(7, 70, 77);
        assertThat(find(cells, hiding(cells), UP, 5, false)).isEmpty();
        assertThat(moved(cells, find(cells, hiding(cells), DOWN, 2, false))).containsExactly(1, 72, 73);
        PossibleTables possible = new PossibleTables(cells);
        possible.add(new long[] {7, 70, 77});
        assertThat(possible.with(hiding(cells)).high(0))
                .as("up to the most that it was rounded from")
                .isEqualTo(7);
    }

    /** That a part is at most its whole, an attacker knows too. */
    @Test
    void should_find_nothing_in_which_a_part_is_more_than_its_whole() {
        List<LinkedFigure> figures = List.of(figure(0, 3, false), figure(1, 8, true));
        LinkedCells.Builder builder = LinkedCells.builder(figures);
        builder.add(number(3, 0));
        builder.add(number(8, 1));
        builder.order(0, 1);
        LinkedCells cells = builder.build();

        assertThat(moved(cells, find(cells, hiding(cells), UP, 5, false))).containsExactly(8, 8);
        assertThat(find(cells, hiding(cells), UP, 6, false)).isEmpty();
    }

    /** A share is hidden as a whole: its two numbers cost one figure. */
    @Test
    void should_pay_once_for_two_numbers_of_one_figure() {
        LinkedFigure small = figure(0, 3, false);
        LinkedFigure share = new LinkedFigure(
                "", SmallTables.figure("quick").share(14, 38).clients(38).build(), 38, false, false, false);
        LinkedCells.Builder builder = LinkedCells.builder(List.of(small, share));
        builder.add(number(3, 0));
        builder.add(new CellNumber(14, 0, 14, 14, List.of(1), 14, 0));
        builder.add(new CellNumber(24, 0, 24, 24, List.of(1), 24, 0));
        builder.equation(List.of(0, 1, 2), List.of(1, 1, -1));
        builder.equation(List.of(1, 2), List.of(1, 1));
        LinkedCells cells = builder.build();

        Move move = find(cells, hiding(cells), UP, 2, true).orElse(null);
        assertThat(move)
                .as("two of the third for one of the other two is no whole number")
                .isNull();

        LinkedCells.Builder simple = LinkedCells.builder(List.of(small, share));
        simple.add(number(3, 0));
        simple.add(new CellNumber(14, 0, 14, 14, List.of(1), 14, 0));
        simple.add(new CellNumber(24, 0, 24, 24, List.of(1), 24, 0));
        simple.equation(List.of(0, 1), List.of(1, 1));
        simple.equation(List.of(1, 2), List.of(1, 1));
        LinkedCells both = simple.build();
        Optional<Move> found = find(both, hiding(both), UP, 2, true);
        assertThat(moved(both, found)).containsExactly(5, 12, 26);
        assertThat(found.orElseThrow().cost())
                .as("9, half of the 6 bits of 38, and 3 for a share of everyone")
                .isEqualTo(9 + 3 + 3);
    }

    @Test
    void should_stop_when_it_has_worked_as_long_as_it_may() {
        MoveSearch search = new MoveSearch(ROW, 3);
        MoveSearch other = search.of(hiding(ROW, SECOND), Turn.FIRST);

        assertThat(search.isExhausted()).isFalse();
        assertThat(other.find(FIRST, UP, 5, ROW.values(), false, TRIES)).isPresent();
        assertThat(search.work()).as("one number after the other").isEqualTo(2);
        search.spend(1);
        assertThat(search.isExhausted()).isTrue();
        assertThat(other.find(FIRST, UP, 5, ROW.values(), false, TRIES)).isEmpty();
        assertThat(new MoveSearch(ROW, 100)
                        .of(hiding(ROW, SECOND), Turn.FIRST)
                        .find(FIRST, UP, 5, ROW.values(), false, 1))
                .as("one step is not enough")
                .isEmpty();
    }

    /** What is possible with more hidden is possible with less only as far as the shown numbers stay. */
    @Test
    void should_keep_of_possible_tables_those_that_what_is_shown_allows() {
        PossibleTables possible = new PossibleTables(ROW);
        possible.add(new long[] {8, 15, 50, 73});
        possible.add(new long[] {10, 20, 43, 73});
        possible.add(new long[] {1, 22, 50, 73});

        assertThat(possible.low(FIRST)).isEqualTo(1);
        assertThat(possible.high(FIRST)).isEqualTo(10);
        assertThat(possible.furthest(FIRST, UP)).containsExactly(10, 20, 43, 73);
        assertThat(possible.furthest(FIRST, DOWN)).containsExactly(1, 22, 50, 73);
        assertThat(possible.furthest(WHOLE, UP)).as("nowhere").containsExactly(ROW.values());
        PossibleTables less = possible.with(hiding(ROW, SECOND));
        assertThat(less.low(FIRST)).isEqualTo(1);
        assertThat(less.high(FIRST)).isEqualTo(8);
        assertThat(less.furthest(FIRST, UP)).containsExactly(8, 15, 50, 73);
        less.addAll(possible);
        assertThat(less.high(FIRST)).isEqualTo(10);
        assertThat(possible.with(hiding(ROW)).high(FIRST))
                .as("beside shown numbers")
                .isEqualTo(3);
    }

    @Test
    void should_keep_nothing_that_goes_no_further() {
        PossibleTables possible = new PossibleTables(ROW);
        possible.add(new long[] {8, 15, 50, 73});
        possible.add(new long[] {7, 16, 50, 73});

        assertThat(possible).hasToString("1 other tables");
    }

    /** Of nobody in all, nobody is in a part: a zero that is left out is known by the zero of its whole. */
    @Test
    void should_know_a_zero_by_that_of_its_whole() {
        List<LinkedFigure> figures = List.of(figure(0, 0, false), figure(1, 0, false), figure(WHOLE, 0, false));
        LinkedCells.Builder builder = LinkedCells.builder(figures);
        builder.add(number(0, 0));
        builder.add(number(0, 1));
        builder.add(number(0, 2));
        builder.equation(List.of(2, 0, 1), List.of(1, -1, -1));
        LinkedCells cells = builder.build();
        HiddenFigures parts = hiding(cells, 0, 1);
        HiddenFigures all = hiding(cells, 0, 1, 2);

        assertThat(parts.isKnownZero(0)).isTrue();
        assertThat(all.isKnownZero(0)).isFalse();
        assertThat(hiding(cells, 2).isKnownZero(2))
                .as("nobody in the parts that are told, but the whole may have others")
                .isFalse();
        assertThat(hiding(ROW).isKnownZero(FIRST)).isFalse();
        LinkedCells.Builder first = LinkedCells.builder(figures);
        first.add(number(0, 2));
        first.add(number(0, 0));
        first.add(number(0, 1));
        first.equation(List.of(0, 1, 2), List.of(1, -1, -1));
        assertThat(hiding(first.build(), 0, 1).isKnownZero(1))
                .as("wherever the whole stands")
                .isTrue();
        LinkedCells.Builder two = LinkedCells.builder(figures);
        two.add(number(0, 2));
        two.add(number(0, 0));
        two.add(number(0, 1));
        two.equation(List.of(0, 1, 2), List.of(1, 1, -1));
        assertThat(hiding(two.build(), 1).isKnownZero(2))
                .as("of two numbers on one side neither is the whole of the other side")
                .isFalse();
        LinkedCells.Builder untold = LinkedCells.builder(figures);
        untold.add(PartLinkBuilder.untold(0, 0, 5));
        assertThat(new HiddenFigures(untold.build()).isTold(0))
                .as("that nobody is there, somebody who computes it knows")
                .isTrue();
        assertThat(parts).hasToString("2 of 3 figures hidden");
    }
}
