package io.github.maatstaf.kpi.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Whether hidden numbers are safe, and what is hidden until they are. Safe is: it may be five, and four lie between the least
 * and the most that it may be. The tables are rows of places with their whole behind them.
 */
class AuditTest {
    private static Audit audit(LinkedCells cells, HiddenFigures hidden, PossibleTables possible, Turn turn) {
        return new Audit(cells, hidden, possible, 5, new MoveSearch(cells, 100_000).of(hidden, turn), turn);
    }

    private static Audit audit(LinkedCells cells, int... hidden) {
        return audit(cells, MoveSearchTest.hiding(cells, hidden), new PossibleTables(cells), Turn.FIRST);
    }

    private static List<Integer> hidden(LinkedCells cells, HiddenFigures figures) {
        return IntStream.range(0, cells.figures().size())
                .filter(figures::isHidden)
                .boxed()
                .toList();
    }

    @Test
    void should_know_whether_two_hidden_numbers_keep_each_other_safe() {
        assertThat(audit(MoveSearchTest.row(false, 3, 20, 50), 0, 1).holds()).isTrue();
        assertThat(audit(MoveSearchTest.row(false, 3, 20, 50), 0).holds())
                .as("beside its whole")
                .isFalse();
        assertThat(audit(MoveSearchTest.row(false, 3, 3, 50), 0, 1).holds())
                .as("6 together: 1 to 5 each")
                .isTrue();
        assertThat(audit(MoveSearchTest.row(false, 2, 3, 50), 0, 1).holds())
                .as("5 together: 1 to 4 each")
                .isFalse();
        assertThat(audit(MoveSearchTest.row(false, 20, 30, 50), 0, 1).holds())
                .as("large ones are hidden as safely")
                .isTrue();
        assertThat(audit(MoveSearchTest.row(false, 20, 30, 50)).holds())
                .as("nothing is hidden")
                .isTrue();
    }

    @Test
    void should_hide_until_everything_hidden_is_safe_and_keep_the_proof() {
        LinkedCells cells = MoveSearchTest.row(false, 3, 20, 50);
        HiddenFigures figures = new HiddenFigures(cells);
        PossibleTables possible = new PossibleTables(cells);

        assertThat(audit(cells, figures, possible, Turn.FIRST).protect()).isTrue();
        assertThat(hidden(cells, figures)).containsExactly(0, 1);
        for (int number : List.of(0, 1)) {
            assertThat(possible.high(number)).isGreaterThanOrEqualTo(5);
            assertThat(possible.high(number) - possible.low(number)).isGreaterThanOrEqualTo(4);
        }
        assertThat(possible.high(2)).as("50 is shown").isEqualTo(possible.low(2));
        assertThat(audit(cells, figures, possible, Turn.FIRST).holds()).isTrue();
    }

    @Test
    void should_hide_a_third_where_two_have_no_room() {
        LinkedCells cells = MoveSearchTest.row(false, 1, 2, 50, 60);
        HiddenFigures figures = new HiddenFigures(cells);

        assertThat(audit(cells, figures, new PossibleTables(cells), Turn.FIRST).protect())
                .isTrue();
        assertThat(hidden(cells, figures)).hasSize(3).startsWith(0, 1).doesNotContain(4);
    }

    /** In every turn what is hidden is safe, however it was found. */
    @Test
    void should_be_safe_in_every_turn() {
        LinkedCells cells = MoveSearchTest.row(false, 3, 20, 50, 7, 1);
        Turn turn = Turn.FIRST;
        for (int i = 0; i < 12; i++) {
            HiddenFigures figures = new HiddenFigures(cells);
            assertThat(audit(cells, figures, new PossibleTables(cells), turn).protect())
                    .isTrue();
            assertThat(audit(cells, figures, new PossibleTables(cells), Turn.FIRST)
                            .holds())
                    .isTrue();
            turn = turn.next();
        }
    }

    /** Everything else is known to others already: then nothing of the table may be told. */
    @Test
    void should_say_that_it_cannot_be_done() {
        LinkedFigure small = known(0, 3, false);
        LinkedCells.Builder builder = LinkedCells.builder(List.of(small, known(1, 20, true), known(2, 23, true)));
        builder.add(new CellNumber(3, 1, 3, 3, List.of(0), 3, 0));
        builder.add(new CellNumber(20, 1, 20, 20, List.of(1), 20, 0));
        builder.add(new CellNumber(23, 1, 23, 23, List.of(2), 23, 0));
        builder.equation(List.of(2, 0, 1), List.of(1, -1, -1));

        assertThat(audit(builder.build()).protect()).isFalse();
    }

    private static LinkedFigure known(int place, long clients, boolean known) {
        return new LinkedFigure(
                "",
                SmallTables.count(SmallTables.JANUARY, SmallTables.place(place), clients),
                clients,
                clients < 5,
                known,
                false);
    }

    /** 7 is hidden, and to be of a few people who may know of 4 that are their own: 9 must be possible, and 3 is not enough. */
    @Test
    void should_leave_room_above_what_people_in_it_know() {
        for (long other : new long[] {2, 3}) {
            LinkedCells.Builder builder =
                    LinkedCells.builder(List.of(known(0, 3, false), known(1, 1, false), known(2, 7 + other, true)));
            builder.add(new CellNumber(7, 1, 7, 7, List.of(0), 3, 4));
            builder.add(new CellNumber(other, 1, other, other, List.of(1), other, 0));
            builder.add(new CellNumber(7 + other, 1, 7 + other, 7 + other, List.of(2), 7 + other, 0));
            builder.equation(List.of(2, 0, 1), List.of(1, -1, -1));
            LinkedCells cells = builder.build();

            assertThat(audit(cells).holds())
                    .as("up to " + (7 + other - 1) + " of the 9 that it must be able to be")
                    .isEqualTo(other == 3);
        }
    }

    /** With 20 shown again, 3 would stand alone beside its whole; with a third hidden there would still be two. */
    @Test
    void should_see_at_once_that_a_figure_cannot_be_shown_again() {
        LinkedCells cells = MoveSearchTest.row(false, 3, 20, 50);

        assertThat(audit(cells, 0, 1).isLeftAlone(1)).isTrue();
        assertThat(audit(cells, 0, 1, 2).isLeftAlone(1)).isFalse();
        assertThat(audit(MoveSearchTest.row(false, 20, 30, 50), 0, 1).isLeftAlone(1))
                .as("also where the one left is large: it was hidden")
                .isTrue();
    }

    /** A number that nobody tells is protected only if it is of few people. */
    @Test
    void should_protect_what_nobody_tells_where_it_is_small() {
        for (long rest : new long[] {4, 5}) {
            LinkedCells.Builder builder = LinkedCells.builder(List.of(known(0, 20, false), known(1, 20 + rest, false)));
            builder.add(new CellNumber(20, 1, 20, 20, List.of(0), 20, 0));
            builder.add(new CellNumber(20 + rest, 1, 20 + rest, 20 + rest, List.of(1), 20 + rest, 0));
            builder.add(PartLinkBuilder.untold(rest, rest, 5));
            builder.equation(List.of(1, 0, 2), List.of(1, -1, -1));
            LinkedCells cells = builder.build();
            HiddenFigures figures = new HiddenFigures(cells);

            assertThat(audit(cells).holds()).isEqualTo(rest == 5);
            assertThat(audit(cells, figures, new PossibleTables(cells), Turn.FIRST)
                            .protect())
                    .isTrue();
            assertThat(hidden(cells, figures)).hasSize(rest == 5 ? 0 : 1);
        }
    }

    /** Seven of three: none can go up by two with one of the others alone, but by one with each. Six are too few. */
    @Test
    void should_find_room_that_several_numbers_give_together() {
        assertThat(audit(MoveSearchTest.row(false, 3, 2, 2, 50), 0, 1, 2).holds())
                .isTrue();
        assertThat(audit(MoveSearchTest.row(false, 2, 2, 2, 50), 0, 1, 2).holds())
                .isFalse();
    }

    /** 6 beside 20, which is shown, in 26 that was rounded to 26 and up to 3 or 4 more: 6 to 9, or 6 to 10. */
    @Test
    void should_ask_for_four_between_the_ends_also_of_a_large_number() {
        for (long more : new long[] {3, 4}) {
            LinkedCells.Builder builder =
                    LinkedCells.builder(List.of(known(0, 6, false), known(1, 20, true), known(2, 26, true)));
            builder.add(new CellNumber(6, 1, 6, 6, List.of(0), 6, 0));
            builder.add(new CellNumber(20, 1, 20, 20, List.of(1), 20, 0));
            builder.add(new CellNumber(26, 1, 26, 26 + more, List.of(2), 26, 0));
            builder.equation(List.of(2, 0, 1), List.of(1, -1, -1));

            assertThat(audit(builder.build(), 0).holds()).isEqualTo(more == 4);
        }
    }

    /** 3 is up to 7 with its whole up to 27, as that was rounded; only beside another whole something must be hidden. */
    @Test
    void should_hide_only_what_has_no_room_by_itself() {
        LinkedCells.Builder builder = LinkedCells.builder(List.of(
                known(0, 3, false), known(1, 20, true), known(2, 23, false), known(3, 30, false), known(4, 33, true)));
        builder.add(new CellNumber(3, 1, 3, 3, List.of(0), 3, 0));
        builder.add(new CellNumber(20, 1, 20, 20, List.of(1), 20, 0));
        builder.add(new CellNumber(23, 1, 23, 27, List.of(2), 23, 0));
        builder.add(new CellNumber(30, 1, 30, 30, List.of(3), 30, 0));
        builder.add(new CellNumber(33, 1, 33, 33, List.of(4), 33, 0));
        builder.equation(List.of(2, 0, 1), List.of(1, -1, -1));
        builder.equation(List.of(4, 0, 3), List.of(1, -1, -1));
        LinkedCells cells = builder.build();
        HiddenFigures figures = new HiddenFigures(cells);

        assertThat(audit(cells, figures, new PossibleTables(cells), Turn.FIRST).protect())
                .isTrue();
        assertThat(hidden(cells, figures)).as("30, and not 23").containsExactly(0, 3);
    }
}
