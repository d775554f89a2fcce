package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * In which row each trajectory of a block counts: its cell, and the column of a milestone. Worked out once for all measures
 * that date the same trajectories by the same milestone. Who does not count has the column after the last, so that counting
 * has nothing to decide.
 */
final class DatedRows {
    private final Optional<CaseCondition> among;
    private final int dated;
    private final TrajectoryFilter filter;
    private final PeriodIndex periods;
    private final int[][] cells;
    private final BlockColumns blockColumns;
    private final int[] only;
    private final int[] columns;
    private final int[][] rows;
    private final int[][] totals;
    private final List<long[]> sums;

    DatedRows(Optional<CaseCondition> among, int dated, PassPlan plan) {
        this.among = among;
        this.dated = dated;
        this.filter = plan.filter(among);
        this.periods = plan.periods();
        this.cells = plan.layout().spaces().stream().map(StratumSpace::cells).toArray(int[][]::new);
        this.blockColumns = plan.blockColumns();
        this.only = new int[1];
        this.columns = new int[TrajectoryBlock.SIZE];
        this.rows = new int[cells.length][TrajectoryBlock.SIZE];
        this.totals = plan.zeroes();
        this.sums = new ArrayList<>(1);
    }

    boolean isOf(Optional<CaseCondition> otherAmong, int otherDated) {
        return among.equals(otherAmong) && dated == otherDated;
    }

    /** Works the rows of a block out, and counts them. */
    void locate(TrajectoryBlock block) {
        int[] selected = filter.of(block);
        int length = block.length();
        int[] days = block.slot(dated);
        int none = periods.columns();
        int[] of = columns;
        only[0] = blockColumns.find(days, length, of);
        for (int i = 0; i < length; i++) {
            // there is no branch here: who counts is a matter of chance, and to guess it wrong costs more than to count
            of[i] = none + (of[i] - none & -selected[i]);
        }
        for (int space = 0; space < rows.length; space++) {
            int[] row = rows[space];
            int[] cell = cells[space];
            int[] total = totals[space];
            int width = none + 1;
            for (int i = 0; i < length; i++) {
                row[i] = cell[i] * width + of[i];
            }
            for (int i = 0; i < length; i++) {
                total[row[i]]++;
            }
        }
    }

    /** The row of each trajectory of the block. */
    int[] of(int space) {
        return rows[space];
    }

    /** The column of each trajectory of the block; the number of columns for who does not count. */
    int[] columns() {
        return columns;
    }

    /** The only column of the milestone in the block, whoever counts, or else {@link BlockColumns#SEVERAL}. */
    int onlyColumn() {
        return only[0];
    }

    /** How many trajectories counted in each row of each space. */
    int[][] totals() {
        return totals;
    }

    /** What all of them add up to, added up once for all who ask. */
    long[] sums(Supplier<long[]> adding) {
        if (sums.isEmpty()) {
            sums.add(adding.get());
        }
        return sums.get(0);
    }

    /** The slot of the milestone. */
    int dated() {
        return dated;
    }

    /** 1 for the trajectories of the block that are asked about, else 0. */
    int[] selected(TrajectoryBlock block) {
        return filter.of(block);
    }
}
