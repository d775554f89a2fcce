package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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
    private final int[] rowOfColumn;
    private final int[] rowOfPeriod;
    private final int[] rows;

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
        this.rowOfPeriod = new int[TrajectoryBlock.SIZE];
        this.rows = new int[TrajectoryBlock.SIZE];
        this.rowOfColumn = plan.periods().periodOfColumn().clone();
        for (int column = 0; column < rowOfColumn.length; column++) {
            rowOfColumn[column] *= firstRowOfView[views.size()];
        }
    }

    private int perPeriod() {
        return firstRowOfView[firstRowOfView.length - 1];
    }

    /** How many rows there are. */
    int size() {
        return Math.multiplyExact(perPeriod(), periods);
    }

    /** Counts the days of some trajectories of a block, each in the column of its period and in all of its strata. */
    void add(int length, int[] trajectories, int[] columns, int[] days, DayCounts counts) {
        for (int n = 0; n < length; n++) {
            rowOfPeriod[n] = rowOfColumn[columns[trajectories[n]]];
        }
        for (int view = 0; view < views.size(); view++) {
            if (firstRowOfView[view] < firstRowOfView[view + 1]) {
                StratumView strata = views.get(view);
                int[] cellOf = cells[strata.space()];
                if (strata.isDividing()) {
                    findRows(length, trajectories, cellOf, strata.onlyIdOfCell(), firstRowOfView[view]);
                    counts.addAll(length, rows, days);
                } else {
                    addSeveral(length, trajectories, cellOf, days, counts, view);
                }
            }
        }
    }

    private void findRows(int length, int[] trajectories, int[] cellOf, int[] idOfCell, int first) {
        for (int n = 0; n < length; n++) {
            rows[n] = rowOfPeriod[n] + first + idOfCell[cellOf[trajectories[n]]];
        }
    }

    private void addSeveral(int length, int[] trajectories, int[] cellOf, int[] days, DayCounts counts, int view) {
        int[][] idsOfCell = views.get(view).idsOfCell();
        for (int n = 0; n < length; n++) {
            for (int id : idsOfCell[cellOf[trajectories[n]]]) {
                counts.add(rowOfPeriod[n] + firstRowOfView[view] + id, days[n]);
            }
        }
    }

    /** For each stratum and period the rows that add up to it. */
    int[][] rowsOf(List<StratumView.StratumCells> strata) {
        List<int[]> found = new ArrayList<>();
        for (StratumView.StratumCells stratum : strata) {
            boolean isSum = stratum.view() == WHOLE && dividing != WHOLE;
            int first = isSum ? firstRowOfView[dividing] : firstRowOfView[stratum.view()] + stratum.id();
            int end = isSum ? firstRowOfView[dividing + 1] : first + 1;
            for (int period = 0; period < periods; period++) {
                int from = period * perPeriod();
                found.add(IntStream.range(from + first, from + end).toArray());
            }
        }
        return found.toArray(int[][]::new);
    }
}
