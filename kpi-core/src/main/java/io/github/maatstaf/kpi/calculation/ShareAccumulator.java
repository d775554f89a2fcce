package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.List;
import java.util.Optional;

/** Counts the trajectories of a share, and those of them with the condition: never one without the other. */
final class ShareAccumulator extends FollowedAccumulator {
    private final Optional<boolean[]> cells;
    private final CompiledCondition condition;
    private final int[] horizons;
    private final int[] answers;
    private final int[][] with;

    ShareAccumulator(Measure measure, PassPlan plan) {
        super(measure, plan, 0);
        this.cells = measure.counting().flatMap(plan::cellsOf);
        this.condition = plan.compile(measure.counting().orElseThrow());
        this.horizons = new int[awaits() ? TrajectoryBlock.SIZE : 0];
        this.answers = new int[cells.isPresent() ? 0 : TrajectoryBlock.SIZE];
        this.with = cells.isPresent() ? new int[0][] : plan.zeroes();
    }

    @Override
    void count(TrajectoryBlock block) {
        int length = block.length();
        if (cells.isPresent()) {
            return;
        }
        if (awaits()) {
            int[] last = horizons;
            int[] dated = block.slot(rows().dated());
            int days = follow();
            for (int i = 0; i < length; i++) {
                last[i] = dated[i] + days;
            }
            condition.test(block, horizons, answers);
        } else {
            condition.test(block, block.noHorizon(), answers);
        }
        for (int space = 0; space < with.length; space++) {
            int[] counts = with[space];
            int[] of = rows().of(space);
            for (int i = 0; i < length; i++) {
                counts[of[i]] += answers[i];
            }
        }
    }

    @Override
    MeasureTally tally(List<StratumView.StratumCells> strata) {
        return MeasureTally.ofCounts(
                cells.map(holds -> totals(strata, holds)).orElseGet(() -> followed(strata, with)),
                totals(strata),
                tooRecent(strata));
    }
}
