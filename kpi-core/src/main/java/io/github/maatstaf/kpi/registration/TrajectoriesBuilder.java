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
    private static final int AHEAD = 64;

    private final TextPoolBuilder ids = new TextPoolBuilder();
    private final KeyColumnBuilder clients = new KeyColumnBuilder();
    private final KeyColumnBuilder households = new KeyColumnBuilder();
    private final TextPoolBuilder predecessors = new TextPoolBuilder();
    private final ColumnBuilder predecessorOf = new ColumnBuilder();
    private final FieldBuilder[] fields = new FieldBuilder[TrajectoryField.values().length];
    private final BitSet successors = new BitSet();
    private char[] signalDays = new char[256];
    private int[] starts = new int[257];
    private int[] events = new int[2048];
    private int size;

    private int predecessor = -1;

    TrajectoriesBuilder() {
        Arrays.setAll(fields, i -> new FieldBuilder());
    }

    /** Forgets what was said about the record begun. */
    void clear() {
        clients.clear();
        households.clear();
        predecessor = -1;
        for (FieldBuilder field : fields) {
            field.clear();
        }
    }

    void client(CharSequence key) {
        clients.set(key);
    }

    boolean hasClient() {
        return clients.isGiven();
    }

    void household(CharSequence key) {
        households.set(key);
    }

    boolean hasHousehold() {
        return households.isGiven();
    }

    boolean hasPredecessor() {
        return predecessor >= 0;
    }

    void predecessor(CharSequence id) {
        predecessor = id.isEmpty() ? -1 : predecessors.add(id);
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
        return clients.isSame(known) && households.isSame(known);
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
            clients.put(size);
            households.put(size);
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
        copyInOrder(order, ordered.newKind(), newStarts, newEvents);
        List<PackedField> packedFields = new ArrayList<>();
        for (FieldBuilder field : fields) {
            packedFields.add(field.packed(order));
        }
        int[] followers = followers(order);
        int until = observedUntil < 0 ? Math.max(lastOther, lastDay(newEvents)) : observedUntil;
        PackedClients linked = clients.packed(order);
        PackedMilestones milestones = new MilestoneGroups(ordered.kinds()).of(newStarts, newEvents);
        return new PackedTrajectories(
                newStarts,
                newEvents,
                ordered.kinds(),
                packedIds.inOrder(order),
                linked,
                households.isEmpty() ? KeyColumnBuilder.none() : households.packed(order),
                PackedLinks.of(linked, MilestoneGroups.enteredSignals(milestones, until), inOrder(order)),
                milestones,
                followers,
                predecessors.packed().inOrder(predecessorsOf(followers, order)),
                packedFields,
                until);
    }

    /**
     * Copies the events of some trajectories at a time: where they stand, and their first event, is read ahead in short loops,
     * so that one look does not wait for another.
     */
    private void copyInOrder(int[] order, int[] newKind, int[] newStarts, int[] newEvents) {
        int[] from = new int[AHEAD];
        int[] to = new int[AHEAD];
        for (int first = 0; first < size; first += AHEAD) {
            int count = Math.min(AHEAD, size - first);
            for (int i = 0; i < count; i++) {
                from[i] = starts[order[first + i]];
                to[i] = starts[order[first + i] + 1];
            }
            for (int i = 0; i < count; i++) {
                newEvents[newStarts[first] + i] = events[from[i]];
            }
            for (int i = 0; i < count; i++) {
                int at = newStarts[first + i];
                for (int e = from[i]; e < to[i]; e++) {
                    newEvents[at++] = events[e] & 0xFFFF0000 | newKind[events[e] & 0xFFFF];
                }
                newStarts[first + i + 1] = at;
            }
        }
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
