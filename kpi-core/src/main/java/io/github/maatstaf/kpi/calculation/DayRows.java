package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows in which days are counted: one for each period and stratum, those of a period together, so that trajectories
 * that begin together are counted close together. What is said of everyone is added up in the end from a stratifier that
 * puts everyone in one stratum, if there is such a one.
 */
final class DayRows {
    private static final int WHOLE = 0;

    private final List<StratumView> views;
    private final int[][] cells;
    private final int[] firstRowOfView;
    private final int dividing;
    private final int periods;
    private final int width;
    private final int[] rowOfColumn;
    private final int[][] rowOfPlace;
    private final boolean areDividing;
    private final int[] valid;
    private final int[] days;
    private final int[] few;
    private final List<int[][]> found;

    DayRows(PassPlan plan) {
        this.views = plan.layout().views();
        this.cells = plan.layout().spaces().stream().map(StratumSpace::cells).toArray(int[][]::new);
        this.periods = plan.periods().size();
        int smallest = WHOLE;
        for (int view = 1; view < views.size(); view++) {
            boolean isSmaller = smallest == WHOLE
                    || views.get(view).size() < views.get(smallest).size();
            smallest = views.get(view).isDividing() && isSmaller ? view : smallest;
        }
        this.dividing = smallest;
        this.firstRowOfView = new int[views.size() + 1];
        for (int view = 0; view < views.size(); view++) {
            int size = view == WHOLE && dividing != WHOLE ? 0 : views.get(view).size();
            firstRowOfView[view + 1] = Math.addExact(firstRowOfView[view], size);
        }
        this.width = plan.width();
        this.rowOfColumn = plan.periods().periodOfColumn().clone();
        for (int column = 0; column < rowOfColumn.length; column++) {
            rowOfColumn[column] *= firstRowOfView[views.size()];
        }
        this.areDividing = views.stream().allMatch(StratumView::isDividing);
        this.valid = new int[TrajectoryBlock.SIZE];
        this.days = new int[TrajectoryBlock.SIZE];
        this.few = new int[TrajectoryBlock.SIZE];
        this.found = new ArrayList<>(1);
        this.rowOfPlace = new int[views.size()][];
        for (int view = 0; view < views.size(); view++) {
            boolean isOneRow = views.get(view).isDividing() && firstRowOfView[view] < firstRowOfView[view + 1];
            rowOfPlace[view] = isOneRow ? rowsOf(view) : new int[0];
        }
    }

    /**
     * The row of each cell and column from place 1 on, for a stratifier that puts everyone in one stratum; the one after all
     * rows for what is not counted.
     */
    private int[] rowsOf(int view) {
        int[] idOfCell = views.get(view).onlyIdOfCell();
        int[] found = new int[1 + idOfCell.length * width];
        Arrays.fill(found, size());
        for (int cell = 0; cell < idOfCell.length; cell++) {
            for (int column = 0; column < width - 1; column++) {
                found[1 + cell * width + column] = rowOfColumn[column] + firstRowOfView[view] + idOfCell[cell];
            }
        }
        return found;
    }

    /** Room for who counts in a block, for whoever counts days next: all bits set for one that does, else none. */
    int[] valid() {
        return valid;
    }

    /** Room for the days of a block. */
    int[] days() {
        return days;
    }

    private int perPeriod() {
        return firstRowOfView[firstRowOfView.length - 1];
    }

    /** How many rows there are. */
    int size() {
        return Math.multiplyExact(perPeriod(), periods);
    }

    /** Counts the days of those of a block that are valid, each in the column of its period and in all of its strata. */
    void add(int length, DatedRows dated, DayCounts counts) {
        if (!areDividing) {
            addFew(length, dated, counts);
            return;
        }
        for (int view = 0; view < views.size(); view++) {
            if (firstRowOfView[view] < firstRowOfView[view + 1]) {
                counts.addAll(length, valid, dated.of(views.get(view).space()), rowOfPlace[view], days);
            }
        }
    }

    /** The same where few count: those are looked for first. */
    void addFew(int length, DatedRows dated, DayCounts counts) {
        int[] columns = dated.columns();
        int[] is = few;
        int[] counted = valid;
        int none = width - 1;
        int found = 0;
        for (int i = 0; i < length; i++) {
            is[found] = i;
            found += (counted[i] & columns[i] - none) >>> Integer.SIZE - 1;
        }
        for (int view = 0; view < views.size(); view++) {
            if (firstRowOfView[view] < firstRowOfView[view + 1]) {
                addEach(found, columns, counts, view);
            }
        }
    }

    private void addEach(int found, int[] columns, DayCounts counts, int view) {
        StratumView strata = views.get(view);
        int[] cellOf = cells[strata.space()];
        int[][] idsOfCell = strata.idsOfCell();
        for (int n = 0; n < found; n++) {
            int i = few[n];
            int row = rowOfColumn[columns[i]] + firstRowOfView[view];
            for (int id : idsOfCell[cellOf[i]]) {
                counts.add(row + id, days[i]);
            }
        }
    }

    /** For each stratum and period the rows that add up to it: of the strata that occurred, for all who ask. */
    int[][] rowsOf(List<StratumView.StratumCells> strata) {
        if (found.isEmpty()) {
            found.add(find(strata));
        }
        return found.get(0);
    }

    private int[][] find(List<StratumView.StratumCells> strata) {
        int[][] all = new int[strata.size() * periods][];
        int at = 0;
        for (StratumView.StratumCells stratum : strata) {
            boolean isSum = stratum.view() == WHOLE && dividing != WHOLE;
            int first = isSum ? firstRowOfView[dividing] : firstRowOfView[stratum.view()] + stratum.id();
            int end = isSum ? firstRowOfView[dividing + 1] : first + 1;
            for (int period = 0; period < periods; period++) {
                int from = period * perPeriod();
                int[] rows = new int[end - first];
                for (int n = 0; n < rows.length; n++) {
                    rows[n] = from + first + n;
                }
                all[at++] = rows;
            }
        }
        return all;
    }
}
