package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedLinks;
import io.github.maatstaf.kpi.packed.PackedMilestones;
import io.github.maatstaf.kpi.packed.PackedText;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.packed.TextPoolBuilder;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** The trajectories that were taken in, in the order in which they came; packs them in signal order in the end. */
final class TrajectoriesBuilder {
    private static final int MOST_EVENTS = Integer.MAX_VALUE - 8;

    private final TextPoolBuilder ids = new TextPoolBuilder();
    private final TextPoolBuilder clients = new TextPoolBuilder();
    private final TextPoolBuilder households = new TextPoolBuilder();
    private final TextPoolBuilder predecessors = new TextPoolBuilder();
    private final ColumnBuilder clientOf = new ColumnBuilder();
    private final ColumnBuilder householdOf = new ColumnBuilder();
    private final ColumnBuilder predecessorOf = new ColumnBuilder();
    private final FieldBuilder[] fields = new FieldBuilder[TrajectoryField.values().length];
    private final BitSet successors = new BitSet();
    private char[] signalDays = new char[256];
    private int[] starts = new int[257];
    private int[] events = new int[2048];
    private int size;

    private int client = -1;
    private int household = -1;
    private int predecessor = -1;

    TrajectoriesBuilder() {
        Arrays.setAll(fields, i -> new FieldBuilder());
    }

    /** Forgets what was said about the record begun. */
    void clear() {
        client = -1;
        household = -1;
        predecessor = -1;
        for (FieldBuilder field : fields) {
            field.clear();
        }
    }

    void client(CharSequence key) {
        client = clients.add(key);
    }

    boolean hasClient() {
        return client >= 0;
    }

    void household(CharSequence key) {
        household = households.add(key);
    }

    boolean hasHousehold() {
        return household >= 0;
    }

    boolean hasPredecessor() {
        return predecessor >= 0;
    }

    void predecessor(CharSequence id) {
        predecessor = predecessors.add(id);
    }

    FieldBuilder field(TrajectoryField field) {
        return fields[field.ordinal()];
    }

    int size() {
        return size;
    }

    /** The first trajectory of the record with an id; {@link #size()} if it is new, and then the id is kept. */
    int reserve(CharSequence id) {
        return ids.add(id);
    }

    /** Gives back the id that was reserved last. */
    void release() {
        ids.removeLast();
    }

    boolean isTaken(CharSequence id) {
        return ids.find(id) >= 0;
    }

    /** Whether the record begun says the same as the one whose first trajectory is there already. */
    boolean isSame(int known, HistoryBuilder history) {
        int parts = history.trajectories();
        if (successors.get(known) || successors.get(known + parts)) {
            return false;
        }
        for (int part = 0; part < parts; part++) {
            int other = known + part;
            boolean same = other < size
                    && (part == 0 || successors.get(other))
                    && Arrays.equals(
                            events,
                            starts[other],
                            starts[other + 1],
                            history.events(),
                            history.start(part),
                            history.end(part));
            if (!same) {
                return false;
            }
        }
        return predecessorOf.get(known) == predecessor && isSameFields(known);
    }

    private boolean isSameFields(int known) {
        for (FieldBuilder field : fields) {
            if (field.get(known) != field.currentSet()) {
                return false;
            }
        }
        return clientOf.get(known) == client && householdOf.get(known) == household;
    }

    /** Takes the record begun in; its id is reserved, and those of its successors are not taken. */
    void add(CharSequence id, HistoryBuilder history) {
        int previous = predecessor;
        for (int part = 0; part < history.trajectories(); part++) {
            grow(history.end(part) - history.start(part));
            if (part > 0) {
                ids.add(history.successor(part));
            }
            successors.set(size, part > 0);
            signalDays[size] = (char) history.signalDay(part);
            clientOf.put(size, client);
            householdOf.put(size, household);
            predecessorOf.put(size, previous);
            for (FieldBuilder field : fields) {
                field.put(size, field.currentSet());
            }
            int length = history.end(part) - history.start(part);
            System.arraycopy(history.events(), history.start(part), events, starts[size], length);
            starts[size + 1] = starts[size] + length;
            size++;
            if (part + 1 < history.trajectories()) {
                previous = predecessors.add(part == 0 ? id : history.successor(part));
            }
        }
    }

    private void grow(int more) {
        if (size == signalDays.length) {
            signalDays = Arrays.copyOf(signalDays, size + (size >> 1));
            starts = Arrays.copyOf(starts, signalDays.length + 1);
        }
        long needed = (long) starts[size] + more;
        if (needed > MOST_EVENTS) {
            throw new IllegalStateException(
                    "A registration holds at most " + MOST_EVENTS + " events; split the source");
        }
        if (needed > events.length) {
            events = Arrays.copyOf(events, (int)
                    Math.min(MOST_EVENTS, Math.max(needed, events.length + (events.length >> 1))));
        }
    }

    /**
     * The trajectories in signal order; without a day up to which they are observed (-1), the last event's is taken, or
     * the last day of other records if that is later.
     */
    PackedTrajectories packed(KindTableBuilder kinds, int observedUntil, int lastOther) {
        PackedText packedIds = ids.packed();
        int[] order = SignalOrder.of(signalDays, packedIds);
        KindTableBuilder.Ordered ordered = kinds.ordered(kindsUsed(kinds.size()));
        int[] newStarts = new int[size + 1];
        int[] newEvents = new int[starts[size]];
        for (int i = 0; i < size; i++) {
            int from = starts[order[i]];
            int length = starts[order[i] + 1] - from;
            System.arraycopy(events, from, newEvents, newStarts[i], length);
            newStarts[i + 1] = newStarts[i] + length;
        }
        int[] newKind = ordered.newKind();
        for (int i = 0; i < newEvents.length; i++) {
            newEvents[i] = newEvents[i] & 0xFFFF0000 | newKind[newEvents[i] & 0xFFFF];
        }
        List<PackedField> packedFields = new ArrayList<>();
        for (FieldBuilder field : fields) {
            packedFields.add(field.packed(order));
        }
        int[] followers = followers(order);
        int until = observedUntil < 0 ? Math.max(lastOther, lastDay(newEvents)) : observedUntil;
        PackedClients linked = linked(clientOf, clients, order);
        PackedMilestones milestones = new MilestoneGroups(ordered.kinds()).of(newStarts, newEvents);
        return new PackedTrajectories(
                newStarts,
                newEvents,
                ordered.kinds(),
                packedIds.inOrder(order),
                linked,
                householdOf.isEmpty()
                        ? new PackedClients(new int[0], PackedText.NONE)
                        : linked(householdOf, households, order),
                PackedLinks.of(linked, MilestoneGroups.enteredSignals(milestones, until), inOrder(order)),
                milestones,
                followers,
                predecessors.packed().inOrder(predecessorsOf(followers, order)),
                packedFields,
                until);
    }

    private char[] inOrder(int[] order) {
        char[] days = new char[order.length];
        for (int i = 0; i < order.length; i++) {
            days[i] = signalDays[order[i]];
        }
        return days;
    }

    private static int lastDay(int[] events) {
        int last = 0;
        for (int event : events) {
            last = Math.max(last, event >>> 16);
        }
        return last;
    }

    private boolean[] kindsUsed(int count) {
        boolean[] used = new boolean[count];
        for (int i = 0; i < starts[size]; i++) {
            used[events[i] & 0xFFFF] = true;
        }
        return used;
    }

    /** Numbers the clients in the order of their first trajectory, and leaves out those of rejected records. */
    private static PackedClients linked(ColumnBuilder column, TextPoolBuilder keys, int[] order) {
        int[] renamed = new int[keys.size()];
        int[] kept = new int[keys.size()];
        int count = 0;
        int[] of = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            int key = column.get(order[i]);
            if (key >= 0 && renamed[key] == 0) {
                kept[count] = key;
                renamed[key] = ++count;
            }
            of[i] = key < 0 ? -1 : renamed[key] - 1;
        }
        return new PackedClients(of, keys.packed().inOrder(Arrays.copyOf(kept, count)));
    }

    private int[] followers(int[] order) {
        int[] followers = new int[order.length];
        int count = 0;
        for (int i = 0; i < order.length && !predecessorOf.isEmpty(); i++) {
            if (predecessorOf.get(order[i]) >= 0) {
                followers[count++] = i;
            }
        }
        return Arrays.copyOf(followers, count);
    }

    private int[] predecessorsOf(int[] followers, int[] order) {
        return Arrays.stream(followers)
                .map(follower -> predecessorOf.get(order[follower]))
                .toArray();
    }
}
