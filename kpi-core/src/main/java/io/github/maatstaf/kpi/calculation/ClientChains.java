package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.util.Arrays;

/** All trajectories of each client, found from any of them. */
final class ClientChains {
    private static final int[] NONE = {};

    private final int[] clientOf;
    private final int[] starts;
    private final int[] trajectories;

    ClientChains(PackedTrajectories packed) {
        this.clientOf = packed.nextOfClient().length == 0 ? NONE : packed.clientOf();
        int clients = packed.clients().size();
        this.starts = new int[clients + 1];
        for (int client : clientOf) {
            if (client >= 0) {
                starts[client + 1]++;
            }
        }
        for (int client = 0; client < clients; client++) {
            starts[client + 1] += starts[client];
        }
        this.trajectories = new int[starts[clients]];
        int[] next = starts.clone();
        for (int i = 0; i < clientOf.length; i++) {
            if (clientOf[i] >= 0) {
                trajectories[next[clientOf[i]]] = i;
                next[clientOf[i]]++;
            }
        }
    }

    /** How many clients there are. */
    int size() {
        return starts.length - 1;
    }

    /** The trajectories of a client, in signal order. */
    int[] ofClient(int client) {
        return Arrays.copyOfRange(trajectories, starts[client], starts[client + 1]);
    }

    /** The trajectories of the client of one of them, itself included; none if the client is not known. */
    int[] of(int trajectory) {
        return clientOf.length == 0 || clientOf[trajectory] < 0 ? NONE : ofClient(clientOf[trajectory]);
    }
}
