package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.packed.PackedTrajectories;

/** What all measures of one pass share. */
record PassPlan(
        PackedTrajectories packed, SlotPlan slots, ClientLinks links, StratumLayout layout, PeriodIndex periods) {

    CompiledCondition compile(CaseCondition condition) {
        return CompiledCondition.of(condition, slots, packed, links);
    }

    /** How many rows a space has: one for each cell and period, the periods of a cell next to each other. */
    int rows(int space) {
        return layout.spaces().get(space).size() * periods.size();
    }

    /** Zeroes for each space, cell and period. */
    int[][] zeroes() {
        int[][] counts = new int[layout.spaces().size()][];
        for (int space = 0; space < counts.length; space++) {
            counts[space] = new int[rows(space)];
        }
        return counts;
    }
}
