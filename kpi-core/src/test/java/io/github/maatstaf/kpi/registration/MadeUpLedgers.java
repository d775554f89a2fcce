package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.Histories;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Made-up ledgers for laws: few trajectories, few clients and few moments, so that entries meet; ids that mostly belong to
 * one entry and sometimes to two; references to anything, also to nothing and in circles.
 */
final class MadeUpLedgers {
    private static final int DAYS = 12;

    private MadeUpLedgers() {}

    /** Noon on one of few days, some of them before and some after the days on which things happened. */
    static Arbitrary<Instant> moments() {
        return Arbitraries.integers().between(0, 2 * DAYS).map(MadeUpLedgers::noon);
    }

    static Instant noon(int day) {
        return Histories.FIRST_DAY.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    static Arbitrary<List<LedgerEntry>> entries() {
        return Combinators.combine(
                        drafts().list().ofMaxSize(25),
                        Arbitraries.integers().between(0, 9).list().ofSize(25))
                .as((drafts, chances) -> {
                    List<LedgerEntry> entries = new ArrayList<>();
                    for (int i = 0; i < drafts.size(); i++) {
                        // One in ten has the id of the entry before it.
                        entries.add(drafts.get(i).entry("E" + (chances.get(i) == 0 ? Math.max(0, i - 1) : i)));
                    }
                    return entries;
                });
    }

    private static Arbitrary<Draft> drafts() {
        Arbitrary<String> trajectories = Arbitraries.of("C1", "C2", "C3");
        Arbitrary<ProcessEvent> events = Histories.events(DAYS);
        Arbitrary<String> referred = Arbitraries.integers().between(0, 26).map(i -> "E" + i);
        Arbitrary<ClientRef> clients =
                Arbitraries.of("K1", "K2", "K3", "K4", "K5").map(ClientRef::of);
        Arbitrary<Draft> event = Combinators.combine(moments(), trajectories, events)
                .as((moment, trajectory, what) -> id -> LedgerEntry.event(id, moment, trajectory, what));
        Arbitrary<Draft> correction = Combinators.combine(moments(), referred, events)
                .as((moment, to, what) -> id -> LedgerEntry.correction(id, moment, to, what));
        Arbitrary<Draft> withdrawal = Combinators.combine(moments(), referred)
                .as((moment, to) -> id -> LedgerEntry.withdrawal(id, moment, to));
        Arbitrary<Draft> merge = Combinators.combine(moments(), clients, clients)
                .as((moment, from, into) -> id -> LedgerEntry.merge(id, moment, from, into));
        Arbitrary<Draft> opening = Combinators.combine(moments(), trajectories, clients, Arbitraries.of("W1", "W2"))
                .as((moment, trajectory, client, area) -> id -> LedgerEntry.opening(
                        Trajectory.of(trajectory).withClient(client).withField(TrajectoryField.NEIGHBOURHOOD, area),
                        moment));
        Arbitrary<Draft> until = Combinators.combine(
                        moments(), Arbitraries.integers().between(0, DAYS))
                .as((moment, day) -> id -> LedgerEntry.observedUntil(Histories.FIRST_DAY.plusDays(day), moment));
        Arbitrary<Draft> record = Combinators.combine(moments(), MadeUpRecords.records())
                .as((moment, what) -> id -> MadeUpRecords.entry(id, moment, what));
        Arbitrary<Draft> recordCorrection = Combinators.combine(moments(), referred, MadeUpRecords.records())
                .as((moment, to, what) -> id -> MadeUpRecords.correction(id, moment, to, what));
        return Arbitraries.frequencyOf(
                Tuple.of(10, event),
                Tuple.of(4, correction),
                Tuple.of(5, record),
                Tuple.of(3, recordCorrection),
                Tuple.of(3, withdrawal),
                Tuple.of(2, merge),
                Tuple.of(3, opening),
                Tuple.of(1, until));
    }

    static EventLedger ledger(List<LedgerEntry> entries) {
        return builder(entries).build().value();
    }

    static EventLedger.Builder builder(List<LedgerEntry> entries) {
        EventLedger.Builder builder = EventLedger.builder();
        entries.forEach(builder::add);
        return builder;
    }

    /** An entry that has no id yet. */
    private interface Draft {
        LedgerEntry entry(String id);
    }
}
