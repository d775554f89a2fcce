package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.Trajectory;
import java.util.AbstractList;
import java.util.RandomAccess;

/** The trajectories of a registration as a list that makes each one when it is asked for. */
final class TrajectoryList extends AbstractList<Trajectory> implements RandomAccess {
    private final Registration registration;

    TrajectoryList(Registration registration) {
        this.registration = registration;
    }

    @Override
    public Trajectory get(int index) {
        return registration.trajectory(index);
    }

    @Override
    public int size() {
        return registration.size();
    }
}
