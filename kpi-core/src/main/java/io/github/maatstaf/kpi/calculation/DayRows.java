package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rows in which days are counted: first some for what is not to be counted, then one for each period and stratum, those of
 * a period together, so that trajectories that begin together are counted close together; then, where those who wait are
 * counted too, as many for them. What is said of everyone is added up in the end from a stratifier that puts everyone in one
 * stratum, if there is such a one.
 */
final class DayRows {
    private static final int WHOLE = 0;

    private final List<StratumView> views;
    private final int[][] cells;
    private final int[] firstRowOfView;
    private final int dividing;
    private final int periods;
    private final int none;
    private final int[] rowOfColumn;
    private final int[] counted;
    private final boolean areDividing;
    private final List<RowsOfCells> rowsOfCells;
    private final int[] columns;
    private final int[] days;
    private final int[] places;
    private final List<int[]> found;

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
        this.counted = IntStream.range(0, views.size())
                .filter(view -> firstRowOfView[view] < firstRowOfView[view + 1])
                .toArray();
        this.none = plan.periods().columns();
        this.rowOfColumn = rowOfColumn(plan.periods().periodOfColumn());
        this.areDividing = views.stream().allMatch(StratumView::isDividing);
        this.rowsOfCells = areDividing ? rowsOfCells() : List.of();
        this.columns = new int[TrajectoryBlock.SIZE];
        this.days = new int[TrajectoryBlock.SIZE];
        this.places = new int[TrajectoryBlock.SIZE];
        this.found = new ArrayList<>(1);
    }

    /** The first row of each column, then of each column of those who wait; 0 for what is not to be counted. */
    private int[] rowOfColumn(int[] periodOfColumn) {
        int[] rows = new int[2 * (none + 1)];
        for (int column = 0; column < none; column++) {
            rows[column] = perPeriod() * (1 + periodOfColumn[column]);
            rows[waiting(column)] = rows[column] + size();
        }
        return rows;
    }

    /** Those of stratifiers next to each other by twos, where they have the same cells. */
    private List<RowsOfCells> rowsOfCells() {
        List<RowsOfCells> all = new ArrayList<>();
        for (int n = 0; n < counted.length; n++) {
            int[] ofCells = cellsOf(counted[n]);
            boolean areTwo = n + 1 < counted.length && ofCells == cellsOf(counted[n + 1]);
            all.add(
                    areTwo
                            ? RowsOfCells.ofTwo(ofCells, rowOfCell(counted[n]), rowOfCell(counted[n + 1]))
                            : RowsOfCells.ofOne(ofCells, rowOfCell(counted[n])));
            n += areTwo ? 1 : 0;
        }
        return all;
    }

    private int[] rowOfCell(int view) {
        int[] rows = views.get(view).onlyIdOfCell().clone();
        for (int cell = 0; cell < rows.length; cell++) {
            rows[cell] += firstRowOfView[view];
        }
        return rows;
    }

    /** The column of what is not to be counted. */
    int none() {
        return none;
    }

    /** The column of those who wait instead of that of those who came to the end. */
    int waiting(int column) {
        return none + 1 + column;
    }

    /** Room for the columns of a block, for whoever counts days next. */
    int[] columns() {
        return columns;
    }

    /** Room for the days of a block. */
    int[] days() {
        return days;
    }

    private int perPeriod() {
        return firstRowOfView[firstRowOfView.length - 1];
    }

    /** How many rows there are to count in. */
    int size() {
        return Math.multiplyExact(perPeriod(), periods);
    }

    /** A table to count in, without those who wait or with them. */
    DayCounts counts(boolean withWaiting) {
        int rows = Math.addExact(perPeriod(), Math.multiplyExact(withWaiting ? 2 : 1, size()));
        return new DayCounts(perPeriod(), rows, rowOfColumn, rowsOfCells);
    }

    /** Counts the days of a block, each in its column and in all of its strata. */
    void add(int length, DayCounts counts) {
        if (areDividing) {
            counts.addAll(length, days, columns, places);
        } else {
            addFew(length, counts);
        }
    }

    private int[] cellsOf(int view) {
        return cells[views.get(view).space()];
    }

    /** The same where few count, or where some are in several strata of a stratifier or in none. */
    void addFew(int length, DayCounts counts) {
        for (int i = 0; i < length; i++) {
            int row = rowOfColumn[columns[i]];
            if (row > 0) {
                for (int view : counted) {
                    for (int id : views.get(view).idsOfCell()[cellsOf(view)[i]]) {
                        counts.add(row + firstRowOfView[view] + id, days[i]);
                    }
                }
            }
        }
    }

    /** The days of those who came to the end, by rows that add up. */
    DayHistograms ended(DayCounts counts, int[] rows) {
        return counts.days(rows, perPeriod());
    }

    /** The days of those who wait, by rows that add up. */
    DayHistograms waiting(DayCounts counts, int[] rows) {
        return counts.days(rows, perPeriod() + size());
    }

    /**
     * For each stratum and period the first of the rows that add up to it, and the one after the last of them: of the strata
     * that occurred, for all who ask.
     */
    int[] rowsOf(List<StratumView.StratumCells> strata) {
        if (found.isEmpty()) {
            found.add(find(strata));
        }
        return found.get(0);
    }

    private int[] find(List<StratumView.StratumCells> strata) {
        int[] all = new int[2 * strata.size() * periods];
        int at = 0;
        for (StratumView.StratumCells stratum : strata) {
            boolean isSum = stratum.view() == WHOLE && dividing != WHOLE;
            int first = isSum ? firstRowOfView[dividing] : firstRowOfView[stratum.view()] + stratum.id();
            int end = isSum ? firstRowOfView[dividing + 1] : first + 1;
            for (int period = 0; period < periods; period++) {
                all[at++] = period * perPeriod() + first;
                all[at++] = period * perPeriod() + end;
            }
        }
        return all;
    }
}
