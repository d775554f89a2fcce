package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedOrder;
import io.github.maatstaf.kpi.packed.PackedText;
import java.util.Arrays;

/** The order of trajectories: by day, and on one day by id. */
final class SignalOrder {
    private SignalOrder() {}

    static int[] of(char[] days, PackedText ids) {
        int[] idOf = new int[ids.size()];
        Arrays.setAll(idOf, i -> i);
        return PackedOrder.of(ids.size(), days, idOf, ids, ids::compare);
    }
}
