package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Notes of every trajectory whether it is asked for and in which cells it is, and counts when the pass is over: for figures
 * that need several events of a trajectory, or several trajectories of a client, at once.
 */
abstract class NotedCasesAccumulator extends MeasureAccumulator {
    private final boolean[] asked;
    private final int[][] cellOf;

    NotedCasesAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan);
        this.asked = new boolean[plan.packed().size()];
        this.cellOf = new int[plan.layout().spaces().size()][plan.packed().size()];
    }

    @Override
    final void count(TrajectoryBlock block) {
        int[] selected = selected(block);
        for (int i = 0; i < block.length(); i++) {
            asked[block.from() + i] = selected[i] > 0;
        }
        for (int space = 0; space < cellOf.length; space++) {
            int[] cells = plan().layout().spaces().get(space).cells();
            System.arraycopy(cells, 0, cellOf[space], block.from(), block.length());
        }
    }

    @Override
    final MeasureTally tally(List<StratumView.StratumCells> strata) {
        int[][][] strataOfCell = new int[cellOf.length][][];
        for (int space = 0; space < cellOf.length; space++) {
            strataOfCell[space] = strataOfCell(strata, space);
        }
        return tally(new Strata(cellOf, strataOfCell, strata.size()));
    }

    /** For each cell of a space the numbers of the strata that it belongs to. */
    private int[][] strataOfCell(List<StratumView.StratumCells> strata, int space) {
        List<List<Integer>> lists = new ArrayList<>();
        for (int cell = 0; cell < plan().layout().spaces().get(space).size(); cell++) {
            lists.add(new ArrayList<>());
        }
        for (int s = 0; s < strata.size(); s++) {
            if (strata.get(s).space() == space) {
                for (int cell : strata.get(s).cells()) {
                    lists.get(cell).add(s);
                }
            }
        }
        return lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    abstract MeasureTally tally(Strata strata);

    boolean isAsked(int trajectory) {
        return asked[trajectory];
    }

    int size() {
        return asked.length;
    }

    boolean[] kinds(List<EventPattern> patterns) {
        boolean[] any = new boolean[0];
        for (EventPattern pattern : patterns) {
            boolean[] kinds = plan().slots().matches(pattern);
            any = Arrays.copyOf(any, kinds.length);
            for (int kind = 0; kind < kinds.length; kind++) {
                any[kind] |= kinds[kind];
            }
        }
        return any;
    }

    /** To which strata a trajectory belongs; the whole among them. */
    record Strata(int[][] cellOf, int[][][] strataOfCell, int size) {
        void forEach(int trajectory, IntConsumer stratum) {
            for (int space = 0; space < cellOf.length; space++) {
                for (int number : strataOfCell[space][cellOf[space][trajectory]]) {
                    stratum.accept(number);
                }
            }
        }
    }
}
