package io.github.maatstaf.kpi.process;

import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an organisation added to the process of the manual: facts of its own, and what it asks back. All its rules follow
 * from this, and the order in which things were agreed leaves no trace.
 *
 * @param facts the organisation's facts with the states in which each is expected, by code
 * @param asked the events asked back in a state, by code; no state without any
 */
record Agreements(Map<EventType, Set<TrajectoryState>> facts, Map<TrajectoryState, Set<EventType>> asked) {
    private static final Comparator<EventType> BY_CODE = Comparator.comparing(EventType::code);

    static final Agreements NONE = new Agreements(Map.of(), Map.of());

    Agreements with(EventType type, Set<TrajectoryState> expectedIn) {
        SortedMap<EventType, Set<TrajectoryState>> more = new TreeMap<>(BY_CODE);
        more.putAll(facts);
        more.put(type, Collections.unmodifiableSet(EnumSet.copyOf(expectedIn)));
        return new Agreements(Collections.unmodifiableMap(more), asked);
    }

    Agreements asking(TrajectoryState state, EventType event) {
        Map<TrajectoryState, Set<EventType>> more = new EnumMap<>(TrajectoryState.class);
        more.putAll(asked);
        Set<EventType> events = new TreeSet<>(BY_CODE);
        events.addAll(asked.getOrDefault(state, Set.of()));
        events.add(event);
        more.put(state, Collections.unmodifiableSet(events));
        return new Agreements(facts, Collections.unmodifiableMap(more));
    }

    /** A type by the name that the organisation gave it. */
    EventType named(EventType type) {
        for (EventType own : facts.keySet()) {
            if (own.equals(type)) {
                return own;
            }
        }
        return type;
    }
}
