package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedLinks;
import io.github.maatstaf.kpi.packed.PackedTrajectories;

/** Makes the links of a registration once more, to see what they cost. It stands in the package of what finds the signals. */
public final class LinksAgain {
    private LinksAgain() {}

    /**
     * Makes the links between the trajectories of each client.
     *
     * @param packed trajectories that have them already
     * @return the links, made from nothing but the clients and the events
     */
    public static PackedLinks of(PackedTrajectories packed) {
        PackedClients clients =
                new PackedClients(packed.clients().of(), packed.clients().keys());
        char[] signals =
                new EnteredSignals(packed.kinds(), packed.observedUntil()).of(packed.starts(), packed.events());
        char[] order = new char[packed.size()];
        for (int i = 0; i < order.length; i++) {
            int start = packed.starts()[i];
            order[i] = signals[i] > 0 || start == packed.starts()[i + 1]
                    ? signals[i]
                    : (char) (packed.events()[start] >>> 16);
        }
        return PackedLinks.of(clients, signals, order);
    }
}
