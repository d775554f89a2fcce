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
        for (int view = 0; view < views.size(); view++) {
            if (firstRowOfView[view] < firstRowOfView[view + 1]) {
                StratumView strata = views.get(view);
                if (strata.isDividing()) {
                    addOnly(length, trajectories, columns, days, counts, view, strata);
                } else {
                    addSeveral(length, trajectories, columns, days, counts, view, strata);
                }
            }
        }
    }

    private void addOnly(
            int length, int[] trajectories, int[] columns, int[] days, DayCounts counts, int view, StratumView strata) {
        int[] idOfCell = strata.onlyIdOfCell();
        int[] cellOf = cells[strata.space()];
        int perPeriod = perPeriod();
        int first = firstRowOfView[view];
        for (int n = 0; n < length; n++) {
            int i = trajectories[n];
            counts.add(columns[i] * perPeriod + first + idOfCell[cellOf[i]], days[n]);
        }
    }

    private void addSeveral(
            int length, int[] trajectories, int[] columns, int[] days, DayCounts counts, int view, StratumView strata) {
        int[][] idsOfCell = strata.idsOfCell();
        int[] cellOf = cells[strata.space()];
        for (int n = 0; n < length; n++) {
            int i = trajectories[n];
            for (int id : idsOfCell[cellOf[i]]) {
                counts.add(columns[i] * perPeriod() + firstRowOfView[view] + id, days[n]);
            }
        }
    }

    /** For each stratum and period the rows that add up to it. */
    int[][] rowsOf(List<StratumView.StratumCells> strata) {
        List<int[]> rows = new ArrayList<>();
        for (StratumView.StratumCells stratum : strata) {
            boolean isSum = stratum.view() == WHOLE && dividing != WHOLE;
            int first = isSum ? firstRowOfView[dividing] : firstRowOfView[stratum.view()] + stratum.id();
            int end = isSum ? firstRowOfView[dividing + 1] : first + 1;
            for (int period = 0; period < periods; period++) {
                int from = period * perPeriod();
                rows.add(IntStream.range(from + first, from + end).toArray());
            }
        }
        return rows.toArray(int[][]::new);
    }
}
