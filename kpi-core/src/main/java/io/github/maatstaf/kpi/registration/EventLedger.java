package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.ProcessModel;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * All that was ever written down about trajectories, and about activities, scores, answers and figures beside them, with
 * its two times: the day on which something happened and the moment at which it was recorded; the Dutch term is
 * <em>logboek</em>. Corrections, withdrawals and merges of clients stand beside what they are about, and nothing is
 * overwritten.
 *
 * <p>It takes no stories. Who withdraws consent to a story wants it gone, and here nothing goes; no figure is made of
 * stories, so that none has to be found again by them.
 *
 * <p>It is what a caller keeps; what calculators use is the {@link Registration} that it gives:
 * {@linkplain #asKnownOn(Instant) as known on} a moment, which never changes afterwards, or the {@linkplain #latest()
 * latest}, which does.
 *
 * <pre>{@code
 * EventLedger ledger = EventLedger.builder()
 *     .add(LedgerEntry.opening(Trajectory.of("C1").withClient(ClientRef.of("K1")), march4))
 *     .add(LedgerEntry.event("E1", march4, "C1", ProcessEvent.of(SIGNAL, LocalDate.of(2025, 3, 4))))
 *     .add(LedgerEntry.correction("E2", april2, "E1", ProcessEvent.of(SIGNAL, LocalDate.of(2025, 3, 1))))
 *     .build().value();
 * ledger.asKnownOn(march4).value().trajectory(0)   // C1: SIGNALLED, 1 event from 2025-03-04 to 2025-03-04
 * ledger.latest().value().trajectory(0)            // C1: SIGNALLED, 1 event from 2025-03-01 to 2025-03-01
 * }</pre>
 *
 * <p>Two ledgers with the same entries are equal, in whatever order those came in.
 *
 * @since 0.1
 */
public final class EventLedger {
    private final List<LedgerEntry> entries;
    private final List<LedgerConflict> conflicts;
    private final String purpose;
    private final Optional<Instant> seal;

    private EventLedger(
            List<LedgerEntry> entries, List<LedgerConflict> conflicts, String purpose, Optional<Instant> seal) {
        this.entries = entries;
        this.conflicts = conflicts;
        this.purpose = purpose;
        this.seal = seal;
    }

    /**
     * Obtains an empty builder.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The registration as it was known at a moment: of what was recorded up to and including it, and of nothing that was
     * recorded, corrected or withdrawn later. Entries recorded after it never change the answer.
     *
     * @param moment the moment
     * @return the registration, what was noticed, and what became of the records
     */
    public WithFindings<Registration> asKnownOn(Instant moment) {
        return asKnownOn(moment, ProcessModel.standard());
    }

    /**
     * The registration as it was known at a moment, by an order that asks more than the standard one. The registration
     * is the same as by the standard one; there may be more notes and checks.
     *
     * @param moment the moment
     * @param model the standard order with an organisation's additions
     * @return the registration, what was noticed, and what became of the records
     */
    public WithFindings<Registration> asKnownOn(Instant moment, ProcessModel model) {
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(model, "model");
        List<LedgerEntry> known = entries.stream()
                .filter(entry -> !entry.knownAt().isAfter(moment))
                .toList();
        return LedgerRegistration.of(LedgerView.of(known), purpose, model);
    }

    /**
     * The registration as it is known by all entries. It changes with every entry that is added.
     *
     * @return the registration, what was noticed, and what became of the records
     */
    public WithFindings<Registration> latest() {
        return latest(ProcessModel.standard());
    }

    /**
     * The registration as it is known by all entries, by an order that asks more than the standard one. The registration
     * is the same as by the standard one; there may be more notes and checks.
     *
     * @param model the standard order with an organisation's additions
     * @return the registration, what was noticed, and what became of the records
     */
    public WithFindings<Registration> latest(ProcessModel model) {
        Objects.requireNonNull(model, "model");
        return LedgerRegistration.of(LedgerView.of(entries), purpose, model);
    }

    /**
     * This ledger with more entries. What is there already counts once. If this ledger is sealed, what was recorded
     * before the seal comes late: it keeps its moment and is known from just after the seal on.
     *
     * @param more the entries, in any order
     * @return the ledger, what was noticed, and what became of the entries that were added
     */
    public WithFindings<EventLedger> with(Collection<LedgerEntry> more) {
        LedgerEntriesBuilder builder = new LedgerEntriesBuilder(seal);
        builder.preload(this);
        more.forEach(entry -> builder.add(entry, Place.NONE));
        return built(builder, purpose, seal);
    }

    private static WithFindings<EventLedger> built(
            LedgerEntriesBuilder builder, String purpose, Optional<Instant> seal) {
        List<LedgerConflict> conflicts = builder.conflicts();
        EventLedger ledger = new EventLedger(builder.entries(), conflicts, purpose, seal);
        List<Finding> findings = builder.noticed(conflicts);
        findings.addAll(LedgerRegistration.aboutDangling(ledger.parked()));
        return WithFindings.of(ledger, findings, builder.counts());
    }

    /**
     * This ledger, sealed: as known on that moment, or on any earlier one, it never gives another registration again,
     * whatever is added and whenever that was recorded. A report that was handed out is sealed.
     *
     * @param moment up to when nothing may change any more; before a seal that there is already, nothing changes
     * @return the sealed ledger
     * @throws IllegalArgumentException if the moment is out of the range of what can be recorded, 1900 to 2079
     */
    public EventLedger sealedUntil(Instant moment) {
        LedgerCheck.requireMoment(moment);
        boolean later = seal.isEmpty() || moment.isAfter(seal.get());
        return later ? new EventLedger(entries, conflicts, purpose, Optional.of(moment)) : this;
    }

    /**
     * Up to when this ledger is sealed.
     *
     * @return empty if it is not
     */
    public Optional<Instant> sealedUntil() {
        return seal;
    }

    /**
     * The entries that count, each once.
     *
     * @return an unmodifiable list, in the order in which they became known
     */
    public List<LedgerEntry> entries() {
        return entries;
    }

    /**
     * The entries that say something else than an earlier one with the same id, with both sides.
     *
     * @return an unmodifiable list, in the order in which the entries that were put aside became known
     */
    public List<LedgerConflict> conflicts() {
        return conflicts;
    }

    /**
     * The corrections and withdrawals that wait for what they are about: no entry has that id, they refer to each other
     * in a circle, or they correct what is no event. They do nothing until it comes.
     *
     * @return an unmodifiable list, in the order in which they became known
     */
    public List<LedgerEntry> parked() {
        return LedgerView.of(entries).dangling();
    }

    /**
     * All that was ever written down about one event, activity, score, answer or figure: itself, its corrections, and
     * withdrawals of any of these.
     *
     * @param id the id of the event, or of any of the others
     * @return an unmodifiable list, in the order in which they became known; empty if no entry has the id
     */
    public List<LedgerEntry> historyOf(String id) {
        return LedgerView.history(LedgerText.id(id, "id"), entries);
    }

    /**
     * When the last entry was written down.
     *
     * @return empty if there is none
     */
    public Optional<Instant> recordedUntil() {
        return entries.stream().map(LedgerEntry::recordedAt).max(Instant::compareTo);
    }

    /**
     * What the data were collected for.
     *
     * @return empty if the source did not state it
     */
    public Optional<String> purpose() {
        return purpose.isEmpty() ? Optional.empty() : Optional.of(purpose);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EventLedger ledger
                && entries.equals(ledger.entries)
                && conflicts.equals(ledger.conflicts)
                && purpose.equals(ledger.purpose)
                && seal.equals(ledger.seal);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    /** Such as {@code 12 entries about 3 trajectories, recorded until 2025-04-02T09:00:00Z; 1 conflict}. */
    @Override
    public String toString() {
        long trajectories = entries.stream()
                .flatMap(entry -> entry.trajectoryId().stream())
                .distinct()
                .count();
        return counted(entries.size(), "entry", "entries") + " about "
                + counted(trajectories, "trajectory", "trajectories")
                + recordedUntil().map(last -> ", recorded until " + last).orElse("")
                + seal.map(moment -> ", sealed until " + moment).orElse("")
                + (conflicts.isEmpty() ? "" : "; " + counted(conflicts.size(), "conflict", "conflicts"));
    }

    private static String counted(long count, String one, String more) {
        return count + " " + (count == 1 ? one : more);
    }

    /**
     * Takes entries in, in any order, and makes an {@link EventLedger} of them.
     *
     * <p>An entry that cannot be used is rejected with a finding; one that came before is a duplicate; one that says
     * something else under the same id is rejected too, and kept apart as a conflict: the one that was known first stays.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final LedgerEntriesBuilder entries = new LedgerEntriesBuilder(Optional.empty());
        private String purpose = "";
        private Optional<Instant> seal = Optional.empty();
        private Place place = Place.NONE;

        private Builder() {}

        /**
         * States what the data were collected for.
         *
         * @param text the purpose in words; blank for not stated
         * @return this builder
         */
        public Builder purpose(CharSequence text) {
            purpose = RecordText.normalised(text).toString();
            return this;
        }

        /**
         * States that the ledger these entries come from was sealed. Its entries stay as they are; what comes later is
         * held against the seal.
         *
         * @param moment up to when nothing may change any more
         * @return this builder
         * @throws IllegalArgumentException if the moment is out of the range of what can be recorded, 1900 to 2079
         */
        public Builder sealedUntil(Instant moment) {
            LedgerCheck.requireMoment(moment);
            seal = Optional.of(moment);
            return this;
        }

        /**
         * Says where in the source the next entries stand; findings about them then tell.
         *
         * @param line the line's number, from 1; 0 behind the last line
         * @param byteOffset the offset of the line's first byte, or -1 if unknown
         * @return this builder
         */
        public Builder at(long line, long byteOffset) {
            place = line > 0 ? Place.line(line, byteOffset) : Place.NONE;
            return this;
        }

        /**
         * Adds an entry.
         *
         * @param entry the entry
         * @return this builder
         */
        public Builder add(LedgerEntry entry) {
            entries.add(Objects.requireNonNull(entry, "entry"), place);
            return this;
        }

        /**
         * Counts a record that could not even be made an entry.
         *
         * @param finding why; with its own place if it has one
         * @return this builder
         */
        public Builder reject(Finding finding) {
            entries.reject(placed(finding));
            return this;
        }

        /**
         * Adds something that was noticed about the source; it changes nothing else.
         *
         * @param finding what was noticed; with its own place if it has one
         * @return this builder
         */
        public Builder finding(Finding finding) {
            entries.finding(placed(finding));
            return this;
        }

        private Finding placed(Finding finding) {
            return finding.place().equals(Place.NONE) ? finding.at(place) : finding;
        }

        /**
         * What became of the entries so far, so that a source can be given up half-way and still be accounted for.
         *
         * @return the counts
         */
        public RecordCounts records() {
            return entries.counts();
        }

        /**
         * What was noticed so far about entries that were rejected.
         *
         * @return an unmodifiable view, in the order of the source
         */
        public List<Finding> findings() {
            return Collections.unmodifiableList(entries.findings());
        }

        /**
         * Makes the ledger. The builder can go on after it.
         *
         * @return the ledger, all findings, and the count of the entries
         */
        public WithFindings<EventLedger> build() {
            return built(entries, purpose, seal);
        }

        @Override
        public String toString() {
            return "A ledger, not built yet: " + entries.counts();
        }
    }
}
