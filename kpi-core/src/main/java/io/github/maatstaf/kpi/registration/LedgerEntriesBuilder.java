package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Takes entries in, tells what came before from what is new, and keeps apart what has one id and says two things. */
final class LedgerEntriesBuilder {
    /** The order in which a ledger came to know its entries; no two that differ are equal in it. */
    static final Comparator<LedgerEntry> AS_KNOWN = Comparator.comparing(LedgerEntry::knownAt)
            .thenComparing(LedgerEntry::recordedAt)
            .thenComparing(LedgerEntry::kind)
            .thenComparing(entry -> entry.id().orElse(""))
            .thenComparing(LedgerText::canonical);

    /** For each identity what was said under it; more than one thing is a conflict. */
    private final Map<Identity, List<LedgerEntry>> said = new LinkedHashMap<>();

    private final List<Finding> findings = new ArrayList<>();
    private final List<LedgerEntry> early = new ArrayList<>();
    private final Set<LedgerEntry> putAside = new TreeSet<>(AS_KNOWN);
    private final Optional<Instant> seal;
    private long accepted;
    private long rejected;
    private long duplicates;
    private long late;

    /** Entries known at or before the seal come late; without a seal none does. */
    LedgerEntriesBuilder(Optional<Instant> seal) {
        this.seal = seal;
    }

    /** Takes over what a ledger holds already; it is counted nowhere. */
    void preload(EventLedger ledger) {
        ledger.entries().forEach(this::keep);
        ledger.conflicts().forEach(conflict -> keep(conflict.other()));
    }

    private void keep(LedgerEntry entry) {
        said.computeIfAbsent(Identity.of(entry), each -> new ArrayList<>()).add(entry);
    }

    void add(LedgerEntry entry, Place place) {
        Optional<Finding> problem = LedgerCheck.problemOf(entry);
        if (problem.isPresent()) {
            Place where = problem.get().place();
            reject(problem.get().at(place.equals(Place.NONE) ? where : joined(place, where)));
            return;
        }
        List<LedgerEntry> variants = said.computeIfAbsent(Identity.of(entry), each -> new ArrayList<>());
        for (int i = 0; i < variants.size(); i++) {
            if (variants.get(i).saysTheSameAs(entry)) {
                duplicates++;
                if (seal.isEmpty() && AS_KNOWN.compare(entry, variants.get(i)) < 0) {
                    variants.set(i, entry);
                }
                return;
            }
        }
        LedgerEntry taken = entry;
        if (seal.isPresent() && !entry.knownAt().isAfter(seal.get())) {
            taken = entry.knownFrom(seal.get().plusNanos(1));
            late++;
        }
        if (LedgerCheck.isBeforeItsDay(taken)) {
            early.add(taken);
        }
        if (variants.isEmpty()) {
            accepted++;
        } else {
            rejected++;
            putAside.add(taken);
        }
        variants.add(taken);
    }

    private static Place joined(Place line, Place entry) {
        Place place = entry.trajectory().isEmpty() ? line : line.withTrajectory(entry.trajectory());
        return entry.field().isEmpty() ? place : place.withField(entry.field());
    }

    void reject(Finding finding) {
        findings.add(finding);
        rejected++;
    }

    void finding(Finding finding) {
        findings.add(finding);
    }

    List<Finding> findings() {
        return findings;
    }

    RecordCounts counts() {
        return new RecordCounts(accepted, rejected, duplicates);
    }

    List<LedgerEntry> entries() {
        return said.values().stream()
                .map(variants -> variants.stream().min(AS_KNOWN).orElseThrow())
                .sorted(AS_KNOWN)
                .toList();
    }

    List<LedgerConflict> conflicts() {
        List<LedgerConflict> conflicts = new ArrayList<>();
        for (List<LedgerEntry> variants : said.values()) {
            if (variants.size() > 1) {
                List<LedgerEntry> sorted = variants.stream().sorted(AS_KNOWN).toList();
                sorted.subList(1, sorted.size())
                        .forEach(other -> conflicts.add(new LedgerConflict(sorted.get(0), other)));
            }
        }
        conflicts.sort(Comparator.comparing(LedgerConflict::other, AS_KNOWN));
        return List.copyOf(conflicts);
    }

    /** What was noticed about the entries that this builder took in, whatever their order. */
    List<Finding> noticed(List<LedgerConflict> conflicts) {
        List<Finding> all = new ArrayList<>(findings);
        for (LedgerConflict conflict : conflicts) {
            if (putAside.contains(conflict.other()) || putAside.contains(conflict.kept())) {
                all.add(aboutId("LEDGER-CONFLICT", conflict.other()));
            }
        }
        early.sort(AS_KNOWN);
        for (LedgerEntry entry : early) {
            LocalDate day = entry.day().orElseThrow();
            all.add(aboutId("LEDGER-BEFORE-ITS-DAY", entry).with("date", day));
        }
        if (duplicates > 0) {
            all.add(Finding.of("LEDGER-DUPLICATES").with("count", duplicates));
        }
        if (late > 0) {
            all.add(Finding.of("LEDGER-LATE").with("count", late).with("moment", seal.orElseThrow()));
        }
        return all;
    }

    static Finding aboutId(String code, LedgerEntry entry) {
        String id = entry.id().orElseGet(() -> entry.trajectoryId().orElse(""));
        return Finding.of(code).at(LedgerCheck.placeOf(entry)).with("id", LedgerText.shown(id));
    }

    /** What makes two entries one: the id that the source gave, or what an entry without one is about and when. */
    private record Identity(String id, String about, Instant recordedAt) {
        static Identity of(LedgerEntry entry) {
            return entry.id().isPresent()
                    ? new Identity(entry.id().get(), "", Instant.EPOCH)
                    : new Identity("", about(entry), entry.recordedAt());
        }

        private static String about(LedgerEntry entry) {
            return entry.trajectoryId()
                    .map(id -> "trajectory " + id)
                    .orElseGet(() -> "until " + entry.observedUntil().orElseThrow());
        }
    }
}
