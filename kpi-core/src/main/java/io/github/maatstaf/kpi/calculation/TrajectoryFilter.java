package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which trajectories of a block a condition leaves in, of those that are counted at all. */
final class TrajectoryFilter {
    private final @Nullable CompiledCondition condition;
    private final boolean[] selected;

    TrajectoryFilter(Optional<CaseCondition> condition, PassPlan plan) {
        this.condition = condition.map(plan::compile).orElse(null);
        this.selected = new boolean[TrajectoryBlock.SIZE];
    }

    boolean[] of(TrajectoryBlock block) {
        if (condition == null) {
            return block.counted();
        }
        condition.test(block, block.noHorizon(), selected);
        boolean[] counted = block.counted();
        for (int i = 0; i < block.length(); i++) {
            selected[i] &= counted[i];
        }
        return selected;
    }
}
