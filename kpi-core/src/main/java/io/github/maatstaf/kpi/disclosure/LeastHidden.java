package io.github.maatstaf.kpi.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Looks for a safe choice of hidden figures in which few are hidden. First it protects all numbers, one after the other, and
 * shows again what turned out not to be needed; it does so in a few ways and goes on from the best. Then, turn after turn, it
 * shows one more figure with some around it, protects what that lays open by others, and keeps the outcome if no more is
 * hidden than before.
 *
 * <p>Every choice that it keeps was proved safe by the {@link Audit}: a search that is cut short hides more, never too little.
 */
final class LeastHidden {
    private static final int TURNS_TO_START = 8;
    private static final int STARTS = 4;
    private static final long WORK_TO_START_AGAIN = 20_000;
    private static final long WORK_TO_SHOW_AGAIN = 150_000;
    private static final long WORK_TO_EXCHANGE = 40_000;
    private static final int TURNS_PER_FIGURE = 4;
    private static final int MORE_FOR_A_WHILE = 2;

    private final LinkedCells cells;
    private final MoveSearch search;
    private final int threshold;

    private LeastHidden(LinkedCells cells, int threshold, MoveSearch search) {
        this.cells = cells;
        this.threshold = threshold;
        this.search = search;
    }

    /**
     * Finds what to hide.
     *
     * @param cells the numbers
     * @param threshold from how many people on a number is not small
     * @param search what finds the moves; it knows how long it may take
     * @return what is hidden; empty if nothing protects it, or if it would take too long
     */
    static Optional<HiddenFigures> find(LinkedCells cells, int threshold, MoveSearch search) {
        LeastHidden least = new LeastHidden(cells, threshold, search);
        List<Start> starts = new ArrayList<>();
        Turn turn = Turn.FIRST;
        for (int i = 0; i < TURNS_TO_START && least.mayStart(starts.size()); i++) {
            Choice choice = new Choice(new HiddenFigures(cells), new PossibleTables(cells));
            if (least.audit(choice, turn).protect()) {
                starts.add(new Start(least.showAgain(choice, turn, search.work() + WORK_TO_SHOW_AGAIN), turn));
            }
            turn = turn.next();
        }
        return starts.stream()
                .min(Comparator.comparingLong(start -> least.cost(start.choice())))
                .map(least::fewer);
    }

    /** Until there is one; then a few more where one takes little time, for they can differ by a third. */
    private boolean mayStart(int starts) {
        return !search.isExhausted() && (starts == 0 || starts < STARTS && search.work() < WORK_TO_START_AGAIN);
    }

    private HiddenFigures fewer(Start start) {
        Choice now = start.choice();
        Choice best = now;
        long limit = search.work() + WORK_TO_EXCHANGE;
        Turn turn = start.turn();
        List<Integer> extra = extra(now);
        for (int idle = 0; idle < TURNS_PER_FIGURE * extra.size() && search.work() < limit; idle++) {
            turn = turn.next();
            now = exchange(now, turn, extra, limit);
            extra = extra(now);
            if (cost(now) < cost(best)) {
                best = now;
                idle = 0;
            }
        }
        return best.hidden;
    }

    private Choice exchange(Choice before, Turn turn, List<Integer> extra, long limit) {
        int figure = extra.get(turn.pick(extra.size()));
        Choice other = before.showing(around(figure, turn.reach(), extra), figure);
        if (!audit(other, turn).protect() || extra(other).size() > extra.size() + MORE_FOR_A_WHILE) {
            return before;
        }
        Choice after = showAgain(other.free(), turn, limit);
        return extra(after).size() <= extra.size() ? after : before;
    }

    /** The figures that are hidden for others and stand in an equation with one, or with one of those. */
    private Set<Integer> around(int figure, int reach, List<Integer> extra) {
        Set<Integer> around = new TreeSet<>(Set.of(figure));
        Set<Integer> candidates = new TreeSet<>(extra);
        for (int step = 0; step < reach; step++) {
            for (int each : List.copyOf(around)) {
                for (int number : cells.numbersOf(each)) {
                    for (int equation : cells.equationsOf(number)) {
                        for (int other : cells.numbersIn(equation)) {
                            cells.number(other).figures().stream()
                                    .filter(candidates::contains)
                                    .forEach(around::add);
                        }
                    }
                }
            }
        }
        return around;
    }

    /** Shows again what is not needed, the largest first. */
    private Choice showAgain(Choice from, Turn turn, long limit) {
        Choice now = from;
        for (int figure : extra(from)) {
            if (search.work() >= limit) {
                return now;
            }
            if (!audit(now, turn).isLeftAlone(figure)) {
                Choice less = now.showing(Set.of(figure), figure);
                if (audit(less, turn).holds()) {
                    now = less.free();
                } else {
                    now.possible.addAll(less.possible);
                }
            }
        }
        return now;
    }

    private Audit audit(Choice of, Turn turn) {
        search.spend(1 + cells.size() / 64);
        return new Audit(cells, of.hidden, of.possible, threshold, search.of(of.hidden, turn), turn);
    }

    /** The figures that are hidden for others and not for themselves, the largest first. */
    private List<Integer> extra(Choice of) {
        List<Integer> extra = new ArrayList<>();
        for (int figure = 0; figure < cells.figures().size(); figure++) {
            if (of.hidden.isHidden(figure) && !of.hidden.mustHide(figure)) {
                extra.add(figure);
            }
        }
        extra.sort(
                Comparator.comparingLong(figure -> -cells.figures().get(figure).size()));
        return extra;
    }

    /** Few figures first, and of as many those that count little. */
    private long cost(Choice of) {
        long cost = 0;
        for (int figure : extra(of)) {
            cost += 1_000
                    + 64
                    - Long.numberOfLeadingZeros(cells.figures().get(figure).size());
        }
        return cost;
    }

    /** A safe choice to begin with, and the turn in which it was found. */
    private record Start(Choice choice, Turn turn) {
        @Override
        public String toString() {
            return choice + " in " + turn;
        }
    }

    /** What is hidden, and the proof that it is safe. */
    private record Choice(HiddenFigures hidden, PossibleTables possible) {
        Choice showing(Set<Integer> figures, int toStay) {
            HiddenFigures less = hidden.showing(figures, toStay);
            return new Choice(less, possible.with(less));
        }

        Choice free() {
            return new Choice(hidden.free(), possible);
        }

        @Override
        public String toString() {
            return hidden + ", " + possible;
        }
    }
}
