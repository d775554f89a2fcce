package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * Which trajectories belong to one client, or to one household. The keys are opaque and stand in no text.
 *
 * @since 0.1
 */
public final class PackedClients {
    private final int[] of;
    private final int[] next;
    private final PackedText keys;

    /**
     * Takes over the array and links the trajectories of each client.
     *
     * @param of for each trajectory, in signal order, the index of its client; -1 for unknown
     * @param keys the clients' keys
     */
    public PackedClients(int[] of, PackedText keys) {
        this.of = of;
        this.keys = keys;
        this.next = new int[of.length];
        int[] later = new int[keys.size()];
        Arrays.fill(later, -1);
        for (int i = of.length - 1; i >= 0; i--) {
            int client = of[i];
            next[i] = client < 0 ? -1 : later[client];
            if (client >= 0) {
                later[client] = i;
            }
        }
    }

    /**
     * How many there are.
     *
     * @return the number of distinct clients
     */
    public int size() {
        return keys.size();
    }

    /**
     * For each trajectory the index of its client.
     *
     * @return -1 for unknown; empty if no trajectory has one
     */
    public int[] of() {
        return of;
    }

    /**
     * For each trajectory the next one of the same client.
     *
     * @return -1 for none; empty if no trajectory has a client
     */
    public int[] next() {
        return next;
    }

    /**
     * The client's index of a trajectory.
     *
     * @param trajectory from 0
     * @return -1 for unknown
     */
    public int of(int trajectory) {
        return of.length == 0 ? -1 : of[trajectory];
    }

    /**
     * The clients' keys.
     *
     * @return by client
     */
    public PackedText keys() {
        return keys;
    }

    /**
     * The bytes that it takes up.
     *
     * @return bytes, without object headers
     */
    public long byteSize() {
        return 8L * of.length + keys.byteSize();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedClients clients && Arrays.equals(of, clients.of) && keys.equals(clients.keys);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(of) + keys.hashCode();
    }

    /** How many there are; never a key. */
    @Override
    public String toString() {
        return size() + " linked";
    }
}
