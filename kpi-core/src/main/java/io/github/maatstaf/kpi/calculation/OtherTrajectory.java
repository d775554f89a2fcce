package io.github.maatstaf.kpi.calculation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the pass would say of a trajectory outside the block at hand. It is asked of few, so that nothing has to be kept of
 * all. Made once all wishes are known, when it is first asked.
 */
final class OtherTrajectory {
    private final PassPlan plan;
    private final TrajectoryFilter filter;
    private final int[] asked;
    private final int[][] cells;
    private final boolean[] counted;
    private final List<TrajectoryBlock> block;
    private final List<int[]> slots;

    OtherTrajectory(PassPlan plan, TrajectoryFilter filter) {
        this.plan = plan;
        this.filter = filter;
        this.asked = new int[] {-1};
        this.cells = new int[plan.layout().spaces().size()][TrajectoryBlock.SIZE];
        this.counted = new boolean[1];
        this.block = new ArrayList<>(1);
        this.slots = new ArrayList<>(1);
    }

    /** Whether the measure is about it: neither a wrong entry, nor outside the population or the condition. */
    boolean isCounted(int trajectory) {
        load(trajectory);
        return counted[0];
    }

    /** Its cell in a space. */
    int cell(int trajectory, int space) {
        load(trajectory);
        return cells[space][0];
    }

    /** All, unless no condition is asked: then only what tells a wrong entry, and the cell. */
    private int[] wantedSlots() {
        if (plan.isConditional() || filter.isConditional()) {
            return IntStream.range(0, plan.slots().size()).toArray();
        }
        return IntStream.concat(
                        IntStream.of(plan.slots().closing()), plan.layout().slots())
                .toArray();
    }

    private void load(int trajectory) {
        if (asked[0] == trajectory) {
            return;
        }
        if (block.isEmpty()) {
            block.add(plan.blockOfOne());
            slots.add(wantedSlots());
        }
        TrajectoryBlock one = block.get(0);
        one.loadOne(trajectory, slots.get(0));
        plan.leaveOut(one);
        for (int space = 0; space < cells.length; space++) {
            plan.layout().spaces().get(space).locate(one, cells[space]);
        }
        counted[0] = filter.isIn(one);
        asked[0] = trajectory;
    }
}
