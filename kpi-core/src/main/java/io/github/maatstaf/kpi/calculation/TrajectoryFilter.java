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

    /** Asks of each trajectory of the block, once for all measures. */
    void test(TrajectoryBlock block) {
        if (condition != null) {
            condition.test(block, block.noHorizon(), selected);
            boolean[] counted = block.counted();
            for (int i = 0; i < block.length(); i++) {
                selected[i] &= counted[i];
            }
        }
    }

    /** Asks of the first trajectory of another block, and leaves the answers of this one as they are. */
    boolean isIn(TrajectoryBlock other) {
        if (condition == null || !other.counted()[0]) {
            return other.counted()[0];
        }
        boolean[] answer = new boolean[TrajectoryBlock.SIZE];
        condition.test(other, other.noHorizon(), answer);
        return answer[0];
    }

    /** The answers for the block that was asked about last. */
    boolean[] of(TrajectoryBlock block) {
        return condition == null ? block.counted() : selected;
    }
}
