package io.github.maatstaf.kpi.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sees to it that nobody can compute a hidden figure, and hides more where somebody could.
 *
 * <p>Of every hidden number it looks for other numbers that all shown figures allow as well: one at least as large as the
 * threshold, and two that lie the threshold less one apart. It takes what it finds as proof, so that an attacker with any
 * method finds at least that much room. Where it finds none, it hides the figures that cost least, and looks again.
 */
final class Audit {
    private static final int TRIES_WITHIN = 1_500;
    private static final int TRIES_HIDING = 12_000;

    private final LinkedCells cells;
    private final HiddenFigures hidden;
    private final PossibleTables possible;
    private final MoveSearch search;
    private final int threshold;
    private final long[] start;
    private final Turn turn;

    Audit(
            LinkedCells cells,
            HiddenFigures hidden,
            PossibleTables possible,
            int threshold,
            MoveSearch search,
            Turn turn) {
        this.cells = cells;
        this.hidden = hidden;
        this.possible = possible;
        this.search = search;
        this.threshold = threshold;
        this.turn = turn;
        this.start = cells.values();
    }

    /** Whether all hidden numbers are safe in the end; if not, nothing of it may be told. */
    boolean protect() {
        List<Integer> open = unsafe();
        while (!open.isEmpty()) {
            for (int number : open) {
                if (!isSafe(number) && !secure(number)) {
                    return false;
                }
            }
            open = unsafe();
        }
        return true;
    }

    /** Whether all hidden numbers are safe with nothing more hidden. */
    boolean holds() {
        for (int number : unsafe()) {
            if (!isSafe(number)) {
                stretch(number);
            }
            if (!isSafe(number)) {
                return false;
            }
        }
        return true;
    }

    /** Whether with a figure shown some equation would have one number left that can move, and so cannot, and must. */
    boolean isLeftAlone(int figure) {
        for (int shown : cells.numbersOf(figure)) {
            if (cells.number(shown).shownLow() == cells.number(shown).shownHigh()) {
                for (int equation : cells.equationsOf(shown)) {
                    if (isLeftAlone(equation, shown)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean isLeftAlone(int equation, int without) {
        int left = 0;
        int last = without;
        for (int number : cells.numbersIn(equation)) {
            if (number != without && hidden.high(number) > hidden.low(number)) {
                left++;
                last = number;
            }
        }
        return left == 1 && isAtStake(last);
    }

    /** The hidden numbers without proof yet, the smallest first. */
    private List<Integer> unsafe() {
        List<Integer> unsafe = new ArrayList<>();
        for (int number = 0; number < cells.size(); number++) {
            if (isAtStake(number) && !isSafe(number)) {
                unsafe.add(number);
            }
        }
        unsafe.sort(Comparator.comparingLong(number -> start[number]));
        return unsafe;
    }

    /** A number that nobody tells matters only if it is small. */
    private boolean isAtStake(int number) {
        if (hidden.isTold(number)) {
            return false;
        }
        CellNumber cell = cells.number(number);
        return cell.figures().isEmpty() ? cell.value() > 0 && cell.people() < threshold : !hidden.isKnownZero(number);
    }

    private boolean isSafe(int number) {
        return possible.high(number) >= needed(number) && possible.high(number) - possible.low(number) >= threshold - 1;
    }

    /** Somebody who is in it knows of all that is their own: above it there is room for the others. */
    private long needed(int number) {
        return Math.addExact(threshold, cells.number(number).mayBeOfFewer());
    }

    private boolean secure(int number) {
        boolean looked = true;
        while (looked && !isSafe(number)) {
            stretch(number);
            looked = isSafe(number) || hideFor(number);
        }
        return isSafe(number);
    }

    /** How far up or down it must be able to go, from where it is. */
    private long wanted(int number, int direction) {
        return direction > 0
                ? Math.max(needed(number), possible.low(number) + threshold - 1) - start[number]
                : start[number] - (possible.high(number) - threshold + 1);
    }

    private void stretch(int number) {
        stretch(number, 1);
        if (!isSafe(number)) {
            stretch(number, -1);
        }
    }

    /** Moves it as far as it goes with what is hidden already. */
    private void stretch(int number, int direction) {
        long[] at = possible.furthest(number, direction);
        long left = wanted(number, direction) - Math.abs(at[number] - start[number]);
        while (left > 0) {
            Optional<Move> move = within(number, direction, left, at);
            if (move.isEmpty()) {
                return;
            }
            move.get().apply(at);
            possible.add(at);
            left -= move.get().times();
        }
    }

    /** As often as can be, up to a limit. If it cannot be once, it cannot be more often. */
    private Optional<Move> within(int number, int direction, long most, long[] at) {
        Optional<Move> all = search.find(number, direction, most, at, false, TRIES_WITHIN);
        if (all.isPresent() || most == 1) {
            return all;
        }
        Optional<Move> once = search.find(number, direction, 1, at, false, TRIES_WITHIN);
        for (long times = most / 2; once.isPresent() && times > 1; times /= 2) {
            Optional<Move> move = search.find(number, direction, times, at, false, TRIES_WITHIN);
            if (move.isPresent()) {
                return move;
            }
        }
        return once;
    }

    /** Hides what costs least; false if nothing that can be hidden helps. */
    private boolean hideFor(int number) {
        boolean below = possible.high(number) < needed(number);
        long up = below && turn.isBothWays() ? needed(number) - start[number] : wanted(number, 1);
        long down = below ? 0 : wanted(number, -1);
        for (long part = 1; part <= Math.max(up, down); part *= 2) {
            Optional<Move> best = cheapest(
                    up <= 0 ? Optional.empty() : hiding(number, 1, Math.max(1, up / part)),
                    down <= 0 ? Optional.empty() : hiding(number, -1, Math.max(1, down / part)));
            if (best.isPresent() && hide(best.get())) {
                return true;
            }
        }
        return false;
    }

    private Optional<Move> hiding(int number, int direction, long times) {
        return search.find(number, direction, times, start, true, TRIES_HIDING);
    }

    private static Optional<Move> cheapest(Optional<Move> one, Optional<Move> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isPresent() ? one : other;
        }
        return one.get().cost() <= other.get().cost() ? one : other;
    }

    /** Whether more is hidden, or known to be possible, than before. */
    private boolean hide(Move move) {
        boolean more = false;
        for (int i = 0; i < move.numbers().length; i++) {
            int number = move.numbers()[i];
            long room =
                    move.directions()[i] > 0 ? hidden.high(number) - start[number] : start[number] - hidden.low(number);
            if (hidden.isTold(number) && room < move.times()) {
                cells.number(number).figures().forEach(hidden::hide);
                more = true;
            }
        }
        int first = move.numbers()[0];
        long before = possible.high(first) - possible.low(first);
        long[] at = start.clone();
        move.apply(at);
        possible.add(at);
        return more || possible.high(first) - possible.low(first) > before;
    }
}
