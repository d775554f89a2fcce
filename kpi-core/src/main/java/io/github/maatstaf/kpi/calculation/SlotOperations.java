package io.github.maatstaf.kpi.calculation;

import java.util.Arrays;

/**
 * For each kind of event the slots that it touches, one after the other in one array: the operation in the lowest 3 bits,
 * the slot in the next 13, the value in the rest.
 */
final class SlotOperations {
    private final int[] starts;
    private final int[] operations;

    SlotOperations(SlotPlan plan, int kinds) {
        this.starts = new int[kinds + 1];
        int[] collected = new int[kinds * plan.size()];
        int size = 0;
        for (int kind = 0; kind < kinds; kind++) {
            starts[kind] = size;
            for (int slot = 0; slot < plan.size(); slot++) {
                int value = plan.get(slot).valueOfKind()[kind];
                if (value > 0) {
                    collected[size] = plan.get(slot).operation() | slot << 3 | value << 16;
                    size++;
                }
            }
        }
        starts[kinds] = size;
        this.operations = Arrays.copyOf(collected, size);
    }

    int[] starts() {
        return starts;
    }

    int[] operations() {
        return operations;
    }

    static int slot(int operation) {
        return operation >>> 3 & 0x1FFF;
    }

    static int value(int operation) {
        return operation >>> 16;
    }
}
