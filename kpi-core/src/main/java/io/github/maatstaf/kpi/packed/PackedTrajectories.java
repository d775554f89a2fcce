package io.github.maatstaf.kpi.packed;

import java.util.Arrays;
import java.util.List;

/**
 * Trajectories in signal order: by the day of their first signal (where there is none, of their first event), then by
 * id.
 *
 * <p>An event is one int: the day in the upper 16 bits, to be read with {@code >>> 16}, and the index of its kind in the
 * lower 16. The events of trajectory {@code i} are those from {@code starts[i]} up to {@code starts[i + 1]}, in the order
 * in which they happened.
 *
 * @since 0.1
 */
public final class PackedTrajectories {
    private final int[] starts;
    private final int[] events;
    private final PackedKinds kinds;
    private final PackedText ids;
    private final PackedClients clients;
    private final PackedClients households;
    private final PackedLinks links;
    private final PackedMilestones milestones;
    private final int[] followers;
    private final PackedText predecessors;
    private final List<PackedField> fields;
    private final int observedUntil;
    private final int firstDay;
    private final int lastDay;

    /**
     * Takes over the arrays.
     *
     * @param starts where each trajectory's events start, and at the end where the last one's end
     * @param events the events
     * @param kinds the kinds that the events refer to
     * @param ids the trajectories' ids
     * @param clients whose trajectories they are
     * @param households of which households
     * @param links what each has to know of the others of its client
     * @param milestones what was prepared of each
     * @param followers ascending: the trajectories that know a predecessor
     * @param predecessors for each of these the predecessor's id
     * @param fields by the ordinal of the field
     * @param observedUntil the packed day up to which the registration is complete
     */
    public PackedTrajectories(
            int[] starts,
            int[] events,
            PackedKinds kinds,
            PackedText ids,
            PackedClients clients,
            PackedClients households,
            PackedLinks links,
            PackedMilestones milestones,
            int[] followers,
            PackedText predecessors,
            List<PackedField> fields,
            int observedUntil) {
        this.starts = starts;
        this.events = events;
        this.kinds = kinds;
        this.ids = ids;
        this.clients = clients;
        this.households = households;
        this.links = links;
        this.milestones = milestones;
        this.followers = followers;
        this.predecessors = predecessors;
        this.fields = List.copyOf(fields);
        this.observedUntil = observedUntil;
        int earliest = PackedDay.LAST + 1;
        int latest = 0;
        // the events of a trajectory are in the order of their days
        for (int i = 0; i + 1 < starts.length; i++) {
            if (starts[i] < starts[i + 1]) {
                earliest = Math.min(earliest, events[starts[i]] >>> 16);
                latest = Math.max(latest, events[starts[i + 1] - 1] >>> 16);
            }
        }
        this.firstDay = earliest;
        this.lastDay = latest;
    }

    /**
     * How many trajectories there are.
     *
     * @return the number
     */
    public int size() {
        return starts.length - 1;
    }

    /**
     * Where each trajectory's events start, and at the end where the last one's end.
     *
     * @return one more than there are trajectories
     */
    public int[] starts() {
        return starts;
    }

    /**
     * The events.
     *
     * @return day in the upper 16 bits, kind in the lower 16
     */
    public int[] events() {
        return events;
    }

    /**
     * The kinds that the events refer to.
     *
     * @return the kinds
     */
    public PackedKinds kinds() {
        return kinds;
    }

    /**
     * The trajectories' ids.
     *
     * @return by trajectory
     */
    public PackedText ids() {
        return ids;
    }

    /**
     * Whose trajectories they are.
     *
     * @return the links to clients
     */
    public PackedClients clients() {
        return clients;
    }

    /**
     * For each trajectory the index of its client; clients are numbered in the order of their first trajectory.
     *
     * @return -1 for unknown
     */
    public int[] clientOf() {
        return clients.of();
    }

    /**
     * For each trajectory the next one of the same client, in signal order.
     *
     * @return -1 for none
     */
    public int[] nextOfClient() {
        return clients.next();
    }

    /**
     * What each trajectory has to know of the others of its client.
     *
     * @return the prepared links
     */
    public PackedLinks links() {
        return links;
    }

    /**
     * What was prepared of each trajectory, for most questions.
     *
     * @return {@link PackedMilestones#NONE} where nothing was
     */
    public PackedMilestones milestones() {
        return milestones;
    }

    /**
     * Of which households they are.
     *
     * @return the links to households
     */
    public PackedClients households() {
        return households;
    }

    /**
     * The place of a trajectory among those that know a predecessor.
     *
     * @param trajectory from 0
     * @return an index into {@link #predecessors()}, negative if it knows none
     */
    public int predecessorIndex(int trajectory) {
        return Arrays.binarySearch(followers, trajectory);
    }

    /**
     * The ids of the predecessors.
     *
     * @return one for each trajectory that knows one
     */
    public PackedText predecessors() {
        return predecessors;
    }

    /**
     * How many fields there are.
     *
     * @return the number
     */
    public int fieldCount() {
        return fields.size();
    }

    /**
     * A field of the trajectories.
     *
     * @param ordinal the field's ordinal
     * @return its column
     */
    public PackedField field(int ordinal) {
        return fields.get(ordinal);
    }

    /**
     * The packed day up to which the registration is complete.
     *
     * @return the last day that was observed
     */
    public int observedUntil() {
        return observedUntil;
    }

    /**
     * The packed day of the first event of all.
     *
     * @return the day; one after the last possible one if there are no events
     */
    public int firstDay() {
        return firstDay;
    }

    /**
     * The packed day of the last event of all, which may lie after {@link #observedUntil()}.
     *
     * @return the day; 0 if there are no events
     */
    public int lastDay() {
        return lastDay;
    }

    /**
     * The bytes that all arrays take up.
     *
     * @return bytes, without object headers and code tables
     */
    public long byteSize() {
        long size = 4L * starts.length + 4L * events.length + 4L * followers.length;
        for (PackedField field : fields) {
            size += field.byteSize();
        }
        return size
                + ids.byteSize()
                + predecessors.byteSize()
                + clients.byteSize()
                + households.byteSize()
                + links.byteSize()
                + milestones.byteSize();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedTrajectories packed
                && observedUntil == packed.observedUntil
                && Arrays.equals(starts, packed.starts)
                && Arrays.equals(events, packed.events)
                && kinds.equals(packed.kinds)
                && ids.equals(packed.ids)
                && clients.equals(packed.clients)
                && households.equals(packed.households)
                && Arrays.equals(followers, packed.followers)
                && predecessors.equals(packed.predecessors)
                && fields.equals(packed.fields);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(events) + ids.hashCode();
    }

    /** How many there are. */
    @Override
    public String toString() {
        return size() + " packed trajectories with " + events.length + " events";
    }
}
