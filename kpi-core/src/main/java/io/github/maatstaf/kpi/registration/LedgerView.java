package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.LedgerEntry.Kind;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What some entries say together: corrections in the place of what they correct, and nothing that was withdrawn. It is a
 * function of the set of entries; their order makes no difference.
 */
final class LedgerView {
    /** What happened beside trajectories. */
    private static final Set<Kind> RECORDS = Set.of(Kind.ACTIVITY, Kind.ASSESSMENT, Kind.ANSWER, Kind.FIGURE);

    private static final Comparator<LedgerEntry> LAST_RECORDED = Comparator.comparing(LedgerEntry::recordedAt)
            .thenComparing(entry -> entry.id().orElse(""))
            .thenComparing(LedgerText::canonical);

    private final Map<String, Trajectory> openings;
    private final Map<String, List<ProcessEvent>> events;
    private final List<LedgerEntry> records;
    private final ClientMerges merges;
    private final List<LedgerEntry> dangling;
    private final Optional<LocalDate> observedUntil;

    private LedgerView(
            Map<String, Trajectory> openings,
            Map<String, List<ProcessEvent>> events,
            List<LedgerEntry> records,
            ClientMerges merges,
            List<LedgerEntry> dangling,
            Optional<LocalDate> observedUntil) {
        this.openings = openings;
        this.events = events;
        this.records = records;
        this.merges = merges;
        this.dangling = dangling;
        this.observedUntil = observedUntil;
    }

    static LedgerView of(List<LedgerEntry> entries) {
        Map<String, LedgerEntry> byId = new HashMap<>();
        entries.forEach(entry -> entry.id().ifPresent(id -> byId.put(id, entry)));
        Map<String, String> origins = origins(byId);
        Set<String> standing = standing(byId, origins);

        Map<String, LedgerEntry> corrections = new HashMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.kind() == Kind.CORRECTION && isIn(standing, entry)) {
                String origin = origins.get(entry.id().orElseThrow());
                corrections.merge(origin, entry, (a, b) -> LAST_RECORDED.compare(a, b) < 0 ? b : a);
            }
        }
        List<LedgerEntry> records = new ArrayList<>();
        Map<String, List<ProcessEvent>> events = new TreeMap<>();
        Map<String, LedgerEntry> openings = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            if (entry.kind() == Kind.EVENT && isIn(standing, entry)) {
                events.computeIfAbsent(entry.trajectoryId().orElseThrow(), each -> new ArrayList<>())
                        .add(corrected(entry, corrections));
            } else if (RECORDS.contains(entry.kind()) && isIn(standing, entry)) {
                LedgerEntry correction = corrections.get(entry.id().orElseThrow());
                records.add(correction == null ? entry : correction);
            } else if (entry.kind() == Kind.OPENING) {
                openings.merge(
                        entry.trajectoryId().orElseThrow(), entry, (a, b) -> LAST_RECORDED.compare(a, b) < 0 ? b : a);
            }
        }
        Map<String, Trajectory> opened = new TreeMap<>();
        openings.forEach((id, entry) -> opened.put(id, entry.opening().orElseThrow()));
        return new LedgerView(
                Collections.unmodifiableMap(opened),
                Collections.unmodifiableMap(events),
                Collections.unmodifiableList(records),
                ClientMerges.of(only(Kind.MERGE, entries, standing)),
                entries.stream()
                        .filter(entry -> entry.refersTo().isPresent())
                        .filter(entry -> !origins.containsKey(entry.id().orElseThrow()))
                        .toList(),
                observedUntil(entries));
    }

    private static boolean isIn(Set<String> standing, LedgerEntry entry) {
        return standing.contains(entry.id().orElseThrow());
    }

    private static List<LedgerEntry> only(Kind kind, List<LedgerEntry> entries, Set<String> standing) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind && isIn(standing, entry))
                .toList();
    }

    /**
     * For each entry with an id the one that it is about in the end: itself, or the origin of what it refers to. Without
     * what refers to nothing that is known, to a circle, or corrects what no correction can.
     */
    private static Map<String, String> origins(Map<String, LedgerEntry> byId) {
        Map<String, String> origins = new HashMap<>();
        Set<String> without = new HashSet<>();
        for (String start : byId.keySet()) {
            Deque<LedgerEntry> path = new ArrayDeque<>();
            Set<String> seen = new HashSet<>();
            String at = start;
            while (byId.containsKey(at) && !origins.containsKey(at) && !without.contains(at) && seen.add(at)) {
                LedgerEntry entry = byId.get(at);
                if (entry.refersTo().isEmpty()) {
                    origins.put(at, at);
                } else {
                    path.push(entry);
                    at = entry.refersTo().orElseThrow();
                }
            }
            String origin = origins.get(at);
            for (LedgerEntry entry : path) {
                String id = entry.id().orElseThrow();
                if (origin != null && canReferTo(entry, byId)) {
                    origins.put(id, origin);
                } else {
                    origin = null;
                    without.add(id);
                }
            }
        }
        return origins;
    }

    private static LedgerEntry known(Map<String, LedgerEntry> byId, String id) {
        return Objects.requireNonNull(byId.get(id), "an entry of this view");
    }

    private static boolean canReferTo(LedgerEntry entry, Map<String, LedgerEntry> byId) {
        return entry.kind() == Kind.WITHDRAWAL
                || entry.isLike(known(byId, entry.refersTo().orElseThrow()));
    }

    /** The ids of the entries that count: those that no entry that counts withdraws. */
    private static Set<String> standing(Map<String, LedgerEntry> byId, Map<String, String> origins) {
        Map<String, Integer> undecided = new HashMap<>();
        for (String id : origins.keySet()) {
            withdrawn(known(byId, id)).ifPresent(to -> undecided.merge(to, 1, Integer::sum));
        }
        Deque<String> next = new ArrayDeque<>();
        origins.keySet().stream().filter(id -> !undecided.containsKey(id)).forEach(next::add);
        Set<String> standing = new HashSet<>();
        Set<String> gone = new HashSet<>();
        while (!next.isEmpty()) {
            String id = next.remove();
            if (!gone.contains(id)) {
                standing.add(id);
            }
            String to = withdrawn(known(byId, id)).orElse("");
            if (!to.isEmpty()) {
                if (standing.contains(id)) {
                    gone.add(to);
                }
                if (undecided.merge(to, -1, Integer::sum) == 0) {
                    next.add(to);
                }
            }
        }
        return standing;
    }

    private static Optional<String> withdrawn(LedgerEntry entry) {
        return entry.kind() == Kind.WITHDRAWAL ? entry.refersTo() : Optional.empty();
    }

    /** What happened in truth, under the id and with the moment of what was first written down. */
    private static ProcessEvent corrected(LedgerEntry entry, Map<String, LedgerEntry> corrections) {
        String id = entry.id().orElseThrow();
        LedgerEntry correction = corrections.get(id);
        return correction == null
                ? entry.event().orElseThrow()
                : correction.event().orElseThrow().withId(id).withRecordedAt(entry.recordedAt());
    }

    /** The entries that have one origin with an entry, in the order in which they are given. */
    static List<LedgerEntry> history(String id, List<LedgerEntry> entries) {
        Map<String, LedgerEntry> byId = new HashMap<>();
        entries.forEach(entry -> entry.id().ifPresent(each -> byId.put(each, entry)));
        Map<String, String> origins = origins(byId);
        String origin = origins.getOrDefault(id, id);
        return entries.stream()
                .filter(entry -> entry.id()
                        .filter(each -> origins.getOrDefault(each, each).equals(origin))
                        .isPresent())
                .toList();
    }

    private static Optional<LocalDate> observedUntil(List<LedgerEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == Kind.OBSERVED_UNTIL)
                .max(LAST_RECORDED)
                .flatMap(LedgerEntry::observedUntil);
    }

    /** What is known of each trajectory, by its id. */
    Map<String, Trajectory> openings() {
        return openings;
    }

    /** The events that count, by the id of their trajectory, in no order. */
    Map<String, List<ProcessEvent>> events() {
        return events;
    }

    /** What counts beside trajectories, or the correction in its place, in the order in which it was first known. */
    List<LedgerEntry> records() {
        return records;
    }

    ClientMerges merges() {
        return merges;
    }

    /** The corrections and withdrawals that refer to nothing that is known. */
    List<LedgerEntry> dangling() {
        return dangling;
    }

    Optional<LocalDate> observedUntil() {
        return observedUntil;
    }
}
