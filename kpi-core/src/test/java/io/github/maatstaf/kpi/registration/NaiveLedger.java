package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.LedgerEntry.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A model of a ledger as plain as it can be: it asks of each entry, again and again, whether it stands and what it is
 * about, and paints clients with one colour until nothing changes. It reads entries without conflicts.
 */
final class NaiveLedger {
    private static final Set<Kind> BESIDE = Set.of(Kind.ACTIVITY, Kind.ASSESSMENT, Kind.ANSWER, Kind.FIGURE);

    private final Map<String, LedgerEntry> byId = new LinkedHashMap<>();
    private final List<LedgerEntry> known = new ArrayList<>();

    NaiveLedger(List<LedgerEntry> entries, Instant moment) {
        for (LedgerEntry entry : entries) {
            if (!entry.recordedAt().isAfter(moment)) {
                known.add(entry);
                entry.id().ifPresent(id -> byId.put(id, entry));
            }
        }
    }

    /** For each trajectory the events that count. */
    Map<String, Set<ProcessEvent>> events() {
        Map<String, Set<ProcessEvent>> events = new TreeMap<>();
        for (LedgerEntry entry : known) {
            if (entry.kind() == Kind.EVENT && stands(entry, new HashSet<>())) {
                events.computeIfAbsent(entry.trajectoryId().orElseThrow(), id -> new HashSet<>())
                        .add(content(entry));
            }
        }
        return events;
    }

    private ProcessEvent content(LedgerEntry event) {
        return inForce(event)
                .event()
                .orElseThrow()
                .withId(event.id().orElseThrow())
                .withRecordedAt(event.recordedAt());
    }

    /** What counts beside trajectories. */
    List<Object> records() {
        List<Object> records = new ArrayList<>();
        for (LedgerEntry entry : known) {
            if (BESIDE.contains(entry.kind()) && stands(entry, new HashSet<>())) {
                records.add(said(inForce(entry)));
            }
        }
        return records;
    }

    private LedgerEntry inForce(LedgerEntry original) {
        String id = original.id().orElseThrow();
        return known.stream()
                .filter(entry ->
                        entry.kind() == Kind.CORRECTION && origin(entry).equals(id))
                .filter(entry -> stands(entry, new HashSet<>()))
                .max(Comparator.comparing(LedgerEntry::recordedAt)
                        .thenComparing(entry -> entry.id().orElseThrow()))
                .orElse(original);
    }

    /** Blank if it is none, or if something on the way says a thing of another kind. */
    private String origin(LedgerEntry correction) {
        LedgerEntry at = correction;
        for (int i = 0; i < known.size() && at != null && at.kind() == Kind.CORRECTION; i++) {
            at = byId.get(at.refersTo().orElseThrow());
            if (at != null
                    && said(at) != null
                    && !said(at).getClass().equals(said(correction).getClass())) {
                return "";
            }
        }
        boolean usable = at != null && (at.kind() == Kind.EVENT || BESIDE.contains(at.kind()));
        return usable ? at.id().orElseThrow() : "";
    }

    private static Object said(LedgerEntry entry) {
        return Stream.of(entry.event(), entry.activity(), entry.assessment(), entry.answer(), entry.figure())
                .flatMap(Optional::stream)
                .map(Object.class::cast)
                .findFirst()
                .orElse(null);
    }

    private boolean stands(LedgerEntry entry, Set<String> asked) {
        String id = entry.id().orElseThrow();
        if (!asked.add(id)) {
            return false;
        }
        return known.stream()
                .filter(other -> other.kind() == Kind.WITHDRAWAL)
                .filter(other -> other.refersTo().orElseThrow().equals(id))
                .noneMatch(other -> stands(other, asked));
    }

    /** For each trajectory the clients that are one with its own. */
    Map<String, Set<String>> clients() {
        Map<String, Trajectory> openings = new TreeMap<>();
        known.stream()
                .filter(entry -> entry.kind() == Kind.OPENING)
                .sorted(Comparator.comparing(LedgerEntry::recordedAt).thenComparing(LedgerText::canonical))
                .map(entry -> entry.opening().orElseThrow())
                .forEach(opening -> openings.put(opening.id(), opening));
        Map<String, Set<String>> clients = new TreeMap<>();
        openings.forEach((id, opening) ->
                clients.put(id, painted(opening.client().orElseThrow().key())));
        return clients;
    }

    /** All references of one client. */
    Set<String> painted(String key) {
        Set<String> one = new TreeSet<>(Set.of(key));
        for (int i = 0; i < known.size(); i++) {
            for (LedgerEntry entry : known) {
                if (entry.kind() == Kind.MERGE && stands(entry, new HashSet<>())) {
                    List<String> keys = List.of(
                            entry.from().orElseThrow().key(),
                            entry.into().orElseThrow().key());
                    if (keys.stream().anyMatch(one::contains)) {
                        one.addAll(keys);
                    }
                }
            }
        }
        return one;
    }
}
