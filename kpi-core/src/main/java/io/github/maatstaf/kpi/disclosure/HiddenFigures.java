package io.github.maatstaf.kpi.disclosure;

import java.util.Set;

/** Which figures are hidden so far, and what others can know of the numbers behind them. It belongs to one protection. */
final class HiddenFigures {
    private static final int NONE = -1;

    private final LinkedCells cells;
    private final boolean[] hidden;
    private final int staysShown;

    HiddenFigures(LinkedCells cells) {
        this.cells = cells;
        this.hidden = new boolean[cells.figures().size()];
        this.staysShown = NONE;
        for (int i = 0; i < hidden.length; i++) {
            hidden[i] = mustHide(i);
        }
    }

    private HiddenFigures(LinkedCells cells, boolean[] hidden, int staysShown) {
        this.cells = cells;
        this.hidden = hidden;
        this.staysShown = staysShown;
    }

    /** A copy in which some figures are shown, of which one cannot be hidden again. */
    HiddenFigures showing(Set<Integer> figures, int toStay) {
        boolean[] less = hidden.clone();
        figures.forEach(figure -> less[figure] = false);
        return new HiddenFigures(cells, less, toStay);
    }

    /** A copy in which every figure can be hidden again. */
    HiddenFigures free() {
        return new HiddenFigures(cells, hidden.clone(), NONE);
    }

    boolean isHidden(int figure) {
        return hidden[figure];
    }

    void hide(int figure) {
        hidden[figure] = true;
    }

    /** Whether it is hidden for what it tells itself, and not only for others. */
    boolean mustHide(int figure) {
        LinkedFigure linked = cells.figures().get(figure);
        return linked.hiddenBefore() || linked.small() && !linked.known();
    }

    /** Zeroes stay, and what others know already cannot be hidden. */
    boolean mayHide(int figure) {
        LinkedFigure candidate = cells.figures().get(figure);
        return figure != staysShown && !candidate.known() && !candidate.isZero();
    }

    /** A number is told as long as one of its figures is shown. Where nobody is, a part that is left out tells so too. */
    boolean isTold(int number) {
        if (cells.number(number).isUntoldZero()) {
            return true;
        }
        for (int figure : cells.number(number).figures()) {
            if (!hidden[figure]) {
                return true;
            }
        }
        return false;
    }

    long low(int number) {
        CellNumber cell = cells.number(number);
        return isTold(number) ? cell.shownLow() : cell.least();
    }

    long high(int number) {
        return isTold(number) ? cells.number(number).shownHigh() : LinkedCells.NO_LIMIT;
    }

    /** Of nobody in all, nobody is in a part: whoever sees the zero of the whole knows those of its parts. */
    boolean isKnownZero(int number) {
        if (cells.number(number).value() != 0) {
            return false;
        }
        if (isTold(number)) {
            return true;
        }
        for (int equation : cells.equationsOf(number)) {
            int whole = wholeOf(equation, number);
            if (whole >= 0 && cells.number(whole).value() == 0 && isKnownZero(whole)) {
                return true;
            }
        }
        return false;
    }

    /** The one number on the other side of an equation; -1 if there are several or the number is itself the whole. */
    private int wholeOf(int equation, int part) {
        int[] numbers = cells.numbersIn(equation);
        int[] signs = cells.signsIn(equation);
        int own = cells.sign(equation, part);
        if (own > 0) {
            return -1;
        }
        int whole = -1;
        for (int i = 0; i < numbers.length; i++) {
            if (signs[i] > 0) {
                if (whole >= 0) {
                    return -1;
                }
                whole = numbers[i];
            }
        }
        return whole;
    }

    @Override
    public String toString() {
        int count = 0;
        for (boolean one : hidden) {
            count += one ? 1 : 0;
        }
        return count + " of " + hidden.length + " figures hidden";
    }
}
