package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which trajectories of a block a condition leaves in, of those that are counted at all. */
final class TrajectoryFilter {
    private final @Nullable CompiledCondition condition;
    private final int[] selected;
    private final int[] asked;

    TrajectoryFilter(Optional<CaseCondition> condition, PassPlan plan) {
        this.condition = condition.map(plan::compile).orElse(null);
        this.selected = new int[TrajectoryBlock.SIZE];
        this.asked = new int[] {-1};
    }

    /** Whether it leaves any out for another reason than the block does. */
    boolean isConditional() {
        return condition != null;
    }

    /** Asks of the first trajectory of another block, and leaves the answers of this one as they are. */
    boolean isIn(TrajectoryBlock other) {
        if (condition == null || other.counted()[0] == 0) {
            return other.counted()[0] > 0;
        }
        int[] answer = new int[TrajectoryBlock.SIZE];
        condition.test(other, other.noHorizon(), answer);
        return answer[0] > 0;
    }

    /** The answers for a block, 1 for those left in and else 0, asked for once for all measures and not at all if none wants them. */
    int[] of(TrajectoryBlock block) {
        if (condition == null) {
            return block.counted();
        }
        if (asked[0] != block.from()) {
            asked[0] = block.from();
            condition.test(block, block.noHorizon(), selected);
            int[] counted = block.counted();
            int length = block.length();
            for (int i = 0; i < length; i++) {
                selected[i] &= counted[i];
            }
        }
        return selected;
    }
}
