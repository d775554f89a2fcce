package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedText;
import io.github.maatstaf.kpi.packed.TextListBuilder;
import io.github.maatstaf.kpi.packed.TextPoolBuilder;

/**
 * Whose trajectories they are, in the making. Keys are kept as they come; which are the same is looked up for all at once
 * in the end, when one look need not wait for the other.
 */
final class KeyColumnBuilder {
    private final TextListBuilder keys = new TextListBuilder();
    private final ColumnBuilder column = new ColumnBuilder();
    private int current = -1;
    private boolean taken;

    /** Forgets the key of the record begun. */
    void clear() {
        if (current >= 0 && !taken) {
            keys.removeLast();
        }
        current = -1;
        taken = false;
    }

    /** The key of the record begun; empty for none. */
    void set(CharSequence key) {
        current = key.isEmpty() ? -1 : keys.add(key);
    }

    boolean isGiven() {
        return current >= 0;
    }

    /** Gives the key of the record begun, if it has one, to a trajectory. */
    void put(int trajectory) {
        column.put(trajectory, current);
        taken = true;
    }

    /** Whether a trajectory has the key of the record begun, or neither has one. */
    boolean isSame(int trajectory) {
        int known = column.get(trajectory);
        return known < 0 || current < 0 ? known == current : keys.isSame(known, current);
    }

    /** Whether no trajectory has a key. */
    boolean isEmpty() {
        return column.isEmpty();
    }

    /** The trajectories in signal order, with their keys in the order of the first trajectory of each. */
    PackedClients packed(int[] order) {
        int[] wanted = new int[order.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = column.get(order[i]);
        }
        TextPoolBuilder distinct = new TextPoolBuilder();
        int[] of = distinct.addAll(keys.packed(), wanted);
        return new PackedClients(of, distinct.packed());
    }

    /** None, where nothing is known of any trajectory. */
    static PackedClients none() {
        return new PackedClients(new int[0], PackedText.NONE);
    }
}
