package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.packed.KindCodes;
import io.github.maatstaf.kpi.packed.PackedClients;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedKinds;
import io.github.maatstaf.kpi.packed.PackedLinks;
import io.github.maatstaf.kpi.packed.PackedMilestones;
import io.github.maatstaf.kpi.packed.PackedOrder;
import io.github.maatstaf.kpi.packed.PackedText;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.packed.TextPoolBuilder;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Cases in the making: those of one registration after the other, with one list of kinds, clients and values. */
final class LinkedCasesAccumulator {
    private static final PackedKinds NO_KINDS = new PackedKinds(
            new long[0], new KindCodes(List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));

    private final Set<TrajectoryField> fields;
    private final Map<ProcessEvent, Integer> kindNumbers = new HashMap<>();
    private final List<ProcessEvent> kinds = new ArrayList<>();
    private final TextPoolBuilder clients = new TextPoolBuilder();
    private final List<FieldColumnAccumulator> columns = new ArrayList<>();
    private int[] clientOf = new int[64];
    private int[] starts = new int[65];
    private int[] events = new int[256];
    private int size;

    LinkedCasesAccumulator(Set<TrajectoryField> fields) {
        this.fields = fields;
        for (TrajectoryField field : TrajectoryField.values()) {
            columns.add(new FieldColumnAccumulator(field));
        }
    }

    /** Adds the trajectories that are no wrong entries, with the events of the kinds that are asked about. */
    void add(PackedTrajectories packed, KindPatterns patterns, boolean[] asked) {
        int[] kindOf = new int[patterns.size()];
        for (int kind = 0; kind < kindOf.length; kind++) {
            boolean isSignal = patterns.sample(kind).type().equals(EventType.SIGNAL);
            kindOf[kind] = asked[kind] || isSignal ? number(patterns.sample(kind)) : -1;
        }
        add(packed, kindOf, entered(packed, patterns));
    }

    /** Adds cases that were cut down already, as far as they are wanted. */
    void add(LinkedCases cases, IntPredicate wanted) {
        int[] kindOf = new int[cases.kinds().size()];
        for (int kind = 0; kind < kindOf.length; kind++) {
            kindOf[kind] = number(cases.kinds().sample(kind));
        }
        add(
                cases.packed(),
                kindOf,
                IntStream.range(0, cases.size()).filter(wanted).toArray());
    }

    /** The trajectories that are no wrong entries. */
    private static int[] entered(PackedTrajectories packed, KindPatterns patterns) {
        TrajectoryBlock block = new TrajectoryBlock(packed, new SlotPlan(patterns), patterns.size());
        int[] entered = new int[packed.size()];
        int count = 0;
        for (int first = 0; first < entered.length; first += TrajectoryBlock.SIZE) {
            block.load(first, Math.min(entered.length, first + TrajectoryBlock.SIZE));
            block.leaveOutWrongEntries();
            for (int i = 0; i < block.length(); i++) {
                entered[count] = first + i;
                count += block.counted()[i];
            }
        }
        return Arrays.copyOf(entered, count);
    }

    /** The number of a kind, a new one if it is new. */
    int number(ProcessEvent sample) {
        Integer known = kindNumbers.putIfAbsent(sample, kinds.size());
        if (known == null) {
            kinds.add(sample);
        }
        return known == null ? kinds.size() - 1 : known;
    }

    private void add(PackedTrajectories packed, int[] kindOf, int[] wanted) {
        int[] clientNumbers = clientNumbers(packed.clients(), wanted);
        int[] from = packed.starts();
        for (FieldColumnAccumulator column : columns) {
            PackedField field = packed.field(column.field().ordinal());
            if (fields.contains(column.field()) && field.isKnown()) {
                column.putAll(size, field, wanted);
            }
        }
        for (int i : wanted) {
            int client = packed.clients().of(i);
            begin(from[i + 1] - from[i], client < 0 ? -1 : clientNumbers[client]);
            starts[size + 1] = addEvents(packed, from[i], from[i + 1], kindOf);
            size++;
        }
    }

    /** Adds the events that are asked about behind the last one; returns where they end. */
    private int addEvents(PackedTrajectories packed, int from, int to, int[] kindOf) {
        int[] said = packed.events();
        int until = packed.observedUntil();
        int[] kept = events;
        int end = starts[size];
        for (int e = from; e < to; e++) {
            // which event is wanted is a matter of chance: nothing is decided by it
            int event = said[e];
            int kind = kindOf[event & 0xFFFF];
            kept[end] = event & 0xFFFF0000 | kind & 0xFFFF;
            end += kind >= 0 & event >>> 16 <= until ? 1 : 0;
        }
        return end;
    }

    /** Numbers the clients of those that are wanted. */
    private int[] clientNumbers(PackedClients of, int[] wanted) {
        int[] asked = new int[of.size()];
        Arrays.fill(asked, -1);
        for (int i : wanted) {
            int client = of.of(i);
            if (client >= 0) {
                asked[client] = client;
            }
        }
        return clients.addAll(of.keys(), asked);
    }

    private void begin(int mostEvents, int client) {
        if (size == clientOf.length) {
            int more = size + (size >> 2);
            clientOf = Arrays.copyOf(clientOf, more);
            starts = Arrays.copyOf(starts, more + 1);
        }
        int needed = Math.addExact(starts[size], mostEvents);
        if (needed > events.length) {
            events = Arrays.copyOf(events, Math.max(needed, events.length + (events.length >> 2)));
        }
        clientOf[size] = client;
        starts[size + 1] = starts[size];
    }

    /** Begins a case of its own; blank for an unknown client. */
    void begin(String client, int mostEvents) {
        begin(mostEvents, client.isEmpty() ? -1 : clients.add(client));
    }

    void event(int day, int kind) {
        events[starts[size + 1]++] = day << 16 | kind;
    }

    void end() {
        size++;
    }

    int setOf(TrajectoryField field, List<String> values) {
        return columns.get(field.ordinal()).number(values);
    }

    void put(TrajectoryField field, int trajectory, int set) {
        columns.get(field.ordinal()).put(trajectory, set);
    }

    /** The bytes that it takes up while it grows. */
    long byteSize() {
        long size = 4L * clientOf.length + 4L * starts.length + 4L * events.length + clients.byteSize();
        for (FieldColumnAccumulator column : columns) {
            size += column.byteSize();
        }
        return size;
    }

    int size() {
        return size;
    }

    /** All cases so far, in their order: by the day of the first signal, then the client, then what happened. */
    LinkedCases cases(int observedUntil) {
        int[] newKind = kindOrder();
        List<ProcessEvent> sorted = new ArrayList<>(kinds);
        for (int kind = 0; kind < newKind.length; kind++) {
            sorted.set(newKind[kind], kinds.get(kind));
        }
        boolean[] signals = new boolean[kinds.size()];
        for (int e = 0; e < starts[size]; e++) {
            events[e] = events[e] & 0xFFFF0000 | newKind[events[e] & 0xFFFF];
        }
        for (int kind = 0; kind < signals.length; kind++) {
            signals[kind] = sorted.get(kind).type().equals(EventType.SIGNAL);
        }
        kinds.clear();
        kinds.addAll(sorted);
        kindNumbers.clear();
        sorted.forEach(kind -> kindNumbers.put(kind, kindNumbers.size()));
        return packed(order(signals), signals, size == 0 ? 0 : observedUntil);
    }

    private int[] kindOrder() {
        List<Integer> order = new ArrayList<>();
        for (int kind = 0; kind < kinds.size(); kind++) {
            order.add(kind);
        }
        order.sort(Comparator.comparing(kind -> KindText.of(kinds.get(kind))));
        int[] newKind = new int[order.size()];
        for (int place = 0; place < newKind.length; place++) {
            newKind[order.get(place)] = place;
        }
        return newKind;
    }

    private int[] order(boolean[] signals) {
        PackedText keys = clients.packed();
        columns.forEach(FieldColumnAccumulator::settle);
        char[] days = new char[size];
        for (int i = 0; i < size; i++) {
            days[i] = (char) orderDay(i, signals);
        }
        return PackedOrder.of(size, days, clientOf, keys, (one, other) -> compare(one, other, keys));
    }

    private int orderDay(int trajectory, boolean[] signals) {
        for (int e = starts[trajectory]; e < starts[trajectory + 1]; e++) {
            if (signals[events[e] & 0xFFFF]) {
                return events[e] >>> 16;
            }
        }
        return starts[trajectory] == starts[trajectory + 1] ? 0 : events[starts[trajectory]] >>> 16;
    }

    private int compare(int one, int other, PackedText keys) {
        int order = clientOf[one] < 0 || clientOf[other] < 0
                ? Integer.compare(Math.min(0, clientOf[one]), Math.min(0, clientOf[other]))
                : keys.compare(clientOf[one], clientOf[other]);
        if (order == 0) {
            order = Arrays.compare(events, starts[one], starts[one + 1], events, starts[other], starts[other + 1]);
        }
        for (int f = 0; f < columns.size() && order == 0; f++) {
            order = columns.get(f).compare(one, other);
        }
        return order;
    }

    private LinkedCases packed(int[] order, boolean[] signals, int observedUntil) {
        int[] newStarts = new int[size + 1];
        int[] newEvents = new int[starts[size]];
        char[] days = new char[size];
        char[] firstSignals = new char[size];
        int[] of = new int[size];
        int[] renamed = new int[clients.size()];
        int[] kept = new int[clients.size()];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int from = starts[order[i]];
            int length = starts[order[i] + 1] - from;
            System.arraycopy(events, from, newEvents, newStarts[i], length);
            newStarts[i + 1] = newStarts[i] + length;
            days[i] = (char) orderDay(order[i], signals);
            firstSignals[i] = hasSignal(order[i], signals) ? days[i] : 0;
            int client = clientOf[order[i]];
            if (client >= 0 && renamed[client] == 0) {
                kept[count] = client;
                renamed[client] = ++count;
            }
            of[i] = client < 0 ? -1 : renamed[client] - 1;
        }
        PackedClients linked = new PackedClients(of, clients.packed().inOrder(Arrays.copyOf(kept, count)));
        List<PackedField> packedFields = new ArrayList<>();
        columns.forEach(column -> packedFields.add(column.packed(order)));
        PackedTrajectories packed = new PackedTrajectories(
                newStarts,
                newEvents,
                NO_KINDS,
                PackedText.NONE,
                linked,
                new PackedClients(new int[0], PackedText.NONE),
                PackedLinks.of(linked, firstSignals, days),
                PackedMilestones.NONE,
                new int[0],
                PackedText.NONE,
                packedFields,
                observedUntil);
        return used(packed);
    }

    private boolean hasSignal(int trajectory, boolean[] signals) {
        for (int e = starts[trajectory]; e < starts[trajectory + 1]; e++) {
            if (signals[events[e] & 0xFFFF]) {
                return true;
            }
        }
        return false;
    }

    /** Without kinds that no event has, such as those of a part that has none. */
    private LinkedCases used(PackedTrajectories packed) {
        BitSet used = new BitSet();
        for (int event : packed.events()) {
            used.set(event & 0xFFFF);
        }
        int[] newKind = new int[kinds.size()];
        List<ProcessEvent> left = new ArrayList<>();
        for (int kind = 0; kind < newKind.length; kind++) {
            newKind[kind] = left.size();
            if (used.get(kind)) {
                left.add(kinds.get(kind));
            }
        }
        int[] renamed = packed.events();
        for (int e = 0; e < renamed.length; e++) {
            renamed[e] = renamed[e] & 0xFFFF0000 | newKind[renamed[e] & 0xFFFF];
        }
        return new LinkedCases(packed, KindPatterns.ofEntered(left));
    }
}
