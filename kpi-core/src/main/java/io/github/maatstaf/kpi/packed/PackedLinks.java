package io.github.maatstaf.kpi.packed;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What one trajectory has to know of the others of its client, so that a pass looks nothing up: when the next one was
 * signalled, and whether one before it began on the same day.
 *
 * @since 0.1
 */
public final class PackedLinks {
    /** Of trajectories without clients. */
    public static final PackedLinks NONE = new PackedLinks(new char[0], new int[0], false);

    private final char[] nextSignal;
    private final int[] sameDay;
    private final boolean areSomeUnknown;

    private PackedLinks(char[] nextSignal, int[] sameDay, boolean areSomeUnknown) {
        this.nextSignal = nextSignal;
        this.sameDay = sameDay;
        this.areSomeUnknown = areSomeUnknown;
    }

    /**
     * Looks from the last trajectory to the first.
     *
     * @param clients whose trajectories they are
     * @param signals for each trajectory the day of its first signal, 0 for none: a wrong entry has none
     * @param order for each trajectory the day by which it stands in order
     * @return the links
     */
    public static PackedLinks of(PackedClients clients, char[] signals, char[] order) {
        int[] clientOf = clients.of();
        int[] next = clients.next();
        if (next.length == 0) {
            return NONE;
        }
        char[] later = new char[clients.size()];
        char[] nextSignal = new char[next.length];
        BitSet sameDay = new BitSet();
        boolean areSomeUnknown = false;
        for (int i = next.length - 1; i >= 0; i--) {
            areSomeUnknown |= clientOf[i] < 0;
            if (clientOf[i] >= 0) {
                nextSignal[i] = later[clientOf[i]];
                later[clientOf[i]] = signals[i] > 0 ? signals[i] : later[clientOf[i]];
                if (next[i] >= 0 && order[next[i]] == order[i]) {
                    sameDay.set(next[i]);
                }
            }
        }
        return new PackedLinks(nextSignal, sameDay.stream().toArray(), areSomeUnknown);
    }

    /**
     * For each trajectory the first signal of the next one of its client that has one and is no wrong entry.
     *
     * @return packed days, 0 for none; empty if no trajectory has a client
     */
    public char[] nextSignal() {
        return nextSignal;
    }

    /**
     * Whether an earlier trajectory of the same client stands on the same day.
     *
     * @param trajectory from 0
     * @return true if one does
     */
    public boolean isSameDayAsEarlier(int trajectory) {
        return Arrays.binarySearch(sameDay, trajectory) >= 0;
    }

    /**
     * Whether some trajectories have no client, while others have.
     *
     * @return false if all have one, or none
     */
    public boolean areSomeUnknown() {
        return areSomeUnknown;
    }

    /**
     * The bytes that it takes up.
     *
     * @return bytes, without object headers
     */
    public long byteSize() {
        return 2L * nextSignal.length + 4L * sameDay.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedLinks links
                && Arrays.equals(nextSignal, links.nextSignal)
                && Arrays.equals(sameDay, links.sameDay);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(nextSignal) + Arrays.hashCode(sameDay);
    }

    /** How many there are. */
    @Override
    public String toString() {
        return "links of " + nextSignal.length + " trajectories";
    }
}
