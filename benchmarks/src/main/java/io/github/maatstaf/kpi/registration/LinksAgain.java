package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedLinks;
import io.github.maatstaf.kpi.packed.PackedMilestones;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.util.List;

/**
 * Makes the links and the milestones of a registration once more, to see what they cost. It stands in the package of what
 * finds them.
 */
public final class LinksAgain {
    private LinksAgain() {}

    /**
     * Makes all that was prepared of trajectories.
     *
     * @param packed trajectories that have it already
     * @return the links between the trajectories of each client and the milestones, made from nothing but the clients and the
     *     events
     */
    public static List<Object> of(PackedTrajectories packed) {
        PackedMilestones milestones = new MilestoneGroups(packed.kinds()).of(packed.starts(), packed.events());
        return List.of(milestones, links(packed, milestones));
    }

    private static PackedLinks links(PackedTrajectories packed, PackedMilestones milestones) {
        PackedClients clients =
                new PackedClients(packed.clients().of(), packed.clients().keys());
        char[] signals = MilestoneGroups.enteredSignals(milestones, packed.observedUntil());
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
