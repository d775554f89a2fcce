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
    private static final long MOST_TO_SHOW_AGAIN = 150_000;

    private final LinkedCells cells;
    private final HiddenFigures hidden;
    private final MoveSearch search;
    private final int threshold;
    private final long[] start;
    private final long[] low;
    private final long[] high;

    Audit(LinkedCells cells, HiddenFigures hidden, int threshold, long work) {
        this(cells, hidden, threshold, new MoveSearch(cells, hidden, work));
    }

    private Audit(LinkedCells cells, HiddenFigures hidden, int threshold, MoveSearch search) {
        this.cells = cells;
        this.hidden = hidden;
        this.search = search;
        this.threshold = threshold;
        this.start = cells.values();
        this.low = start.clone();
        this.high = start.clone();
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

    /** Shows again what turned out not to be needed, the largest first, as long as that does not take long. */
    void showAgain() {
        long limit = search.work() + MOST_TO_SHOW_AGAIN;
        List<Integer> extra = new ArrayList<>();
        for (int figure = 0; figure < cells.figures().size(); figure++) {
            if (hidden.isHidden(figure) && !hidden.mustHide(figure)) {
                extra.add(figure);
            }
        }
        extra.sort(Comparator.comparingLong(figure -> -size(figure)));
        for (int figure : extra) {
            hidden.show(figure);
            if (search.work() >= limit || !new Audit(cells, hidden, threshold, search).holds()) {
                hidden.hide(figure);
            }
        }
    }

    private long size(int figure) {
        LinkedFigure linked = cells.figures().get(figure);
        return Math.max(
                FigureKind.counted(linked.figure()),
                linked.figure().denominator().orElse(0));
    }

    /** Whether all hidden numbers are safe with nothing more hidden. */
    private boolean holds() {
        for (int number : unsafe()) {
            stretch(number, 1);
            if (!isSafe(number)) {
                stretch(number, -1);
            }
            if (!isSafe(number)) {
                return false;
            }
        }
        return true;
    }

    boolean isExhausted() {
        return search.isExhausted();
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
        return high[number] >= needed(number) && high[number] - low[number] >= threshold - 1;
    }

    /** Somebody who is in it knows of all that is their own: above it there is room for the others. */
    private long needed(int number) {
        return Math.addExact(threshold, cells.number(number).mayBeOfFewer());
    }

    private boolean secure(int number) {
        boolean looked = true;
        while (looked && !isSafe(number)) {
            stretch(number, 1);
            if (!isSafe(number)) {
                stretch(number, -1);
            }
            looked = isSafe(number) || hideFor(number);
        }
        return isSafe(number);
    }

    /** How far up or down it must be able to go, from where it is. */
    private long wanted(int number, int direction) {
        return direction > 0
                ? Math.max(needed(number), low[number] + threshold - 1) - start[number]
                : start[number] - (high[number] - threshold + 1);
    }

    /** Moves it as far as it goes with what is hidden already. */
    private void stretch(int number, int direction) {
        long[] at = start.clone();
        long left = wanted(number, direction);
        while (left > 0) {
            Optional<Move> move = Optional.empty();
            long times = left;
            for (; times > 0 && move.isEmpty(); times = times / 2) {
                move = search.find(number, direction, times, at, false, TRIES_WITHIN);
                if (move.isPresent()) {
                    break;
                }
            }
            if (move.isEmpty()) {
                return;
            }
            note(move.get(), at);
            left -= times;
        }
    }

    private void note(Move move, long[] at) {
        move.apply(at);
        for (int number : move.numbers()) {
            low[number] = Math.min(low[number], at[number]);
            high[number] = Math.max(high[number], at[number]);
        }
    }

    /** Hides what costs least; false if nothing that can be hidden helps. */
    private boolean hideFor(int number) {
        long up = wanted(number, 1);
        long down = high[number] >= needed(number) ? wanted(number, -1) : 0;
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
        long before = high[move.numbers()[0]] - low[move.numbers()[0]];
        note(move, start.clone());
        return more || high[move.numbers()[0]] - low[move.numbers()[0]] > before;
    }
}
