package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ReportedFigures;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.instrument.SurveyAnswers;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The trajectories of one or more organisations, complete up to a day, in the order of their first signal, and what else
 * was registered: activities, scores, answers to surveys and figures of others; the Dutch term is <em>registratie</em>.
 *
 * <p>It is a closed picture of what a source held, not a store to add to: a new delivery is a new registration. Inside,
 * each event is one number, so that a million trajectories take about as much room as a few photographs. It shows no
 * client's key.
 *
 * <pre>{@code
 * Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
 * builder.begin("C1").client("K7").field(TrajectoryField.SERVICE, "huiswerkbegeleiding")
 *         .event(SIGNAL, LocalDate.of(2025, 3, 4)).event(CONVERSATION, LocalDate.of(2025, 3, 10)).end();
 * Registration registration = builder.build().value();
 * // 1 trajectory with 2 events, observed until 2025-12-31
 * }</pre>
 *
 * @since 0.1
 */
public final class Registration {
    private final PackedTrajectories packed;
    private final String purpose;
    private final TrajectoryDecoder decoder;
    private final OtherRecords others;

    Registration(PackedTrajectories packed, String purpose, OtherRecords others) {
        this.packed = packed;
        this.purpose = purpose;
        this.others = others;
        this.decoder = new TrajectoryDecoder(packed);
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
     * How many trajectories there are.
     *
     * @return the number
     */
    public int size() {
        return packed.size();
    }

    /**
     * How many events there are in all trajectories.
     *
     * @return the number
     */
    public int eventCount() {
        return packed.events().length;
    }

    /**
     * The day up to which the source is complete. What happened later is not known, so nothing can be said about it.
     *
     * @return the day; if the source did not state it, the last event's; 1900-01-01 if there is none
     */
    public LocalDate observedUntil() {
        return RegistrationNotes.date(packed.observedUntil());
    }

    /**
     * What the data were collected for.
     *
     * @return empty if the source did not state it
     */
    public Optional<String> purpose() {
        return purpose.isEmpty() ? Optional.empty() : Optional.of(purpose);
    }

    /**
     * One of the trajectories.
     *
     * @param index from 0, in the order of the first signals
     * @return the trajectory
     * @throws IndexOutOfBoundsException if there is no such trajectory
     */
    public Trajectory trajectory(int index) {
        return decoder.trajectory(Objects.checkIndex(index, size()));
    }

    /**
     * All trajectories, each made when it is asked for.
     *
     * @return an unmodifiable list in the order of the first signals
     */
    public List<Trajectory> trajectories() {
        return new TrajectoryList(this);
    }

    /**
     * All trajectories in ranges of about the same size, so that each can be counted by a thread of its own.
     *
     * @param count how many ranges, at least 1
     * @return an unmodifiable list of that many ranges in order, some of them empty if there are fewer trajectories
     * @throws IllegalArgumentException if the count is below 1
     */
    public List<RegistrationRange> ranges(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("The number of ranges is " + count + "; expected at least 1");
        }
        List<RegistrationRange> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ranges.add(new RegistrationRange(
                    this, (int) ((long) size() * i / count), (int) ((long) size() * (i + 1) / count)));
        }
        return List.copyOf(ranges);
    }

    /**
     * The trajectory with an id.
     *
     * @param id the source's id of the trajectory
     * @return empty if there is none
     */
    public Optional<Trajectory> find(String id) {
        int index = packed.ids().indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(trajectory(index));
    }

    /**
     * The values of a field that occur.
     *
     * @param field the field
     * @return an unmodifiable list in natural order
     */
    public List<String> values(TrajectoryField field) {
        return List.of(packed.field(field.ordinal()).values());
    }

    /**
     * What was done with people together, without a case.
     *
     * @return an unmodifiable list, by day and id
     */
    public List<CollectiveActivity> activities() {
        return others.activities();
    }

    /**
     * The scores that were registered.
     *
     * @return them, by day
     */
    public Assessments assessments() {
        return others.assessments();
    }

    /**
     * The answers to surveys.
     *
     * @return them, by day
     */
    public SurveyAnswers answers() {
        return others.answers();
    }

    /**
     * The figures that others made.
     *
     * @return them, by KPI and period
     */
    public ReportedFigures figures() {
        return others.figures();
    }

    String otherRecordsText() {
        return others.text();
    }

    /**
     * This registration as if a client had never been in it: without the client's trajectories, scores and answers, and
     * among the participants of no activity. What is computed from it, is computed anew. It does not look into figures
     * that were published before, nor into texts.
     *
     * @param client whom to erase
     * @return the registration without the client; an equal one if the client is not in it
     */
    public Registration without(ClientRef client) {
        return RemainderBuilder.of(this, Objects.requireNonNull(client, "client"));
    }

    /**
     * The packed form, for this library's own calculators: its type is not exported.
     *
     * @return the packed trajectories
     * @hidden
     */
    @SuppressWarnings("exports")
    public PackedTrajectories packed() {
        return packed;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Registration registration
                && packed.equals(registration.packed)
                && purpose.equals(registration.purpose)
                && others.equals(registration.others);
    }

    @Override
    public int hashCode() {
        return packed.hashCode();
    }

    /** Such as {@code 2000 trajectories with 21217 events, observed until 2025-12-31}. */
    @Override
    public String toString() {
        return RegistrationText.of(this);
    }

    /**
     * Takes records in, one after the other, from any source, and makes a {@link Registration} of them.
     *
     * <p>A record is one trajectory: {@code begin}, what is known about it, its events each followed by what they say,
     * {@code end}. Nothing in a record makes it throw: what cannot be used is a finding, and the record is counted as
     * rejected, accepted or duplicate. Only calls in an impossible order throw. The order of the records makes no
     * difference, except that of two records with one id the first stays.
     *
     * <p>It makes no object for an event, takes days as numbers, and belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final RecordsBuilder records = new RecordsBuilder();

        private Builder() {}

        /**
         * States what the data were collected for.
         *
         * @param purpose the purpose in words; blank for not stated
         * @return this builder
         */
        public Builder purpose(CharSequence purpose) {
            records.purpose(purpose);
            return this;
        }

        /**
         * States the day up to which the source is complete. Without it the last event's day is taken, and a finding
         * says so.
         *
         * @param day the last day that was observed
         * @return this builder
         */
        public Builder observedUntil(LocalDate day) {
            records.observedUntil(day);
            return this;
        }

        /**
         * Replays the records from here on by an order that asks more than the standard one. The trajectories are the
         * same; there may be more notes and checks.
         *
         * @param model the standard order with an organisation's additions
         * @return this builder
         */
        public Builder following(ProcessModel model) {
            records.following(Objects.requireNonNull(model, "model"));
            return this;
        }

        /**
         * Says that the events of a record come from sources that do not know each other, so that the order in which
         * they are given means nothing: on one day a sequence decides, else the ordinary order of the process.
         *
         * @return this builder
         */
        public Builder eventsFromSeveralSources() {
            records.eventsFromSeveralSources();
            return this;
        }

        /**
         * Says where in the source the next record stands; findings about it then tell.
         *
         * @param line the line's number, from 1
         * @param byteOffset the offset of the line's first byte, or -1 if unknown
         * @return this builder
         */
        public Builder at(long line, long byteOffset) {
            records.at(line, byteOffset);
            return this;
        }

        /**
         * Begins a record.
         *
         * @param id the source's id of the trajectory, never a client's key; at most 128 characters
         * @return this builder
         * @throws IllegalStateException if a record was begun and not ended
         */
        public Builder begin(CharSequence id) {
            records.begin(id);
            return this;
        }

        /**
         * Says whose trajectory it is.
         *
         * @param key the caller's pseudonym of the client; blank for unknown
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder client(CharSequence key) {
            records.client(key);
            return this;
        }

        /**
         * Says of which household the client is.
         *
         * @param key the caller's pseudonym of the household; blank for unknown
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder household(CharSequence key) {
            records.household(key);
            return this;
        }

        /**
         * Says which trajectory it follows.
         *
         * @param id the earlier trajectory's id; blank for none
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder predecessor(CharSequence id) {
            records.predecessor(id);
            return this;
        }

        /**
         * Gives a field its value, or one value more if it takes several.
         *
         * @param field the field
         * @param value the value; blank for unknown
         * @return this builder
         * @throws IllegalStateException if no record was begun, or the field takes one value and has it
         */
        public Builder field(TrajectoryField field, CharSequence value) {
            records.field(field, value);
            return this;
        }

        /**
         * Adds an event; what follows says more about it.
         *
         * @param type what kind of thing happened
         * @param epochDay the day, as days since 1970-01-01
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder event(EventType type, long epochDay) {
            records.event(type, epochDay);
            return this;
        }

        /**
         * Adds an event; what follows says more about it.
         *
         * @param type what kind of thing happened
         * @param day the day
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder event(EventType type, LocalDate day) {
            return event(type, day.toEpochDay());
        }

        /**
         * Says what the last event, an evaluation, led to.
         *
         * @param outcome the outcome
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder outcome(EvaluationOutcome outcome) {
            records.outcome(outcome);
            return this;
        }

        /**
         * Says which complexity the last event recorded.
         *
         * @param complexity low or high
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder complexity(Complexity complexity) {
            records.complexity(complexity);
            return this;
        }

        /**
         * Says why the last event closed the trajectory.
         *
         * @param reason the reason
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder reason(ClosureReason reason) {
            records.reason(reason);
            return this;
        }

        /**
         * Says whether someone was reached at the last event.
         *
         * @param reached true if reached
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder reached(boolean reached) {
            records.reached(reached);
            return this;
        }

        /**
         * Says where the last event was.
         *
         * @param place a code such as SCHOOL, never an address; blank for unknown
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder place(CharSequence place) {
            records.place(place);
            return this;
        }

        /**
         * Says which kind of network partner the last event is about.
         *
         * @param partner the kind of partner
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder partner(NetworkPartner partner) {
            records.partner(partner);
            return this;
        }

        /**
         * Says which life domains the last event is about, in place of any said before.
         *
         * @param domains the life domains
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder lifeDomains(Set<LifeDomain> domains) {
            records.lifeDomains(domains);
            return this;
        }

        /**
         * Adds a life domain to those that the last event is about.
         *
         * @param domain the life domain
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder lifeDomain(LifeDomain domain) {
            records.lifeDomain(domain);
            return this;
        }

        /**
         * Gives the last event its place among those of the same day.
         *
         * @param sequence lower comes first
         * @return this builder
         * @throws IllegalStateException if the record has no event yet
         */
        public Builder sequence(int sequence) {
            records.sequence(sequence);
            return this;
        }

        /**
         * The number by which this builder knows events that say what the last one says, for this library's own reader:
         * they can be given by that number, see {@link #events}, whatever their day.
         *
         * @return -1 if there is none
         * @throws IllegalStateException if the record has no event yet
         * @hidden
         */
        public int kind() {
            return records.kind();
        }

        /**
         * Adds events that say what others said before, for this library's own reader. Nothing more can be said about them.
         *
         * @param kinds the {@linkplain #kind() number} of each in this builder
         * @param epochDays the day of each
         * @param count how many there are
         * @return this builder
         * @throws IllegalStateException if no record was begun
         * @hidden
         */
        public Builder events(int[] kinds, int[] epochDays, int count) {
            records.events(kinds, epochDays, count);
            return this;
        }

        /**
         * Ends the record: replays its history, and counts it as accepted, rejected or duplicate.
         *
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder end() {
            records.end();
            return this;
        }

        /**
         * Adds an activity, which is a record of its own: accepted, or a duplicate, or rejected because another one has
         * its id.
         *
         * @param activity the activity
         * @return this builder
         * @throws IllegalStateException if a record was begun and not ended
         */
        public Builder add(CollectiveActivity activity) {
            records.add(activity);
            return this;
        }

        /**
         * Adds a score, which is a record of its own: accepted or a duplicate.
         *
         * @param assessment the score, or the reason why there is none
         * @return this builder
         * @throws IllegalStateException if a record was begun and not ended
         */
        public Builder add(Assessment assessment) {
            records.add(assessment);
            return this;
        }

        /**
         * Adds an answer to a survey, which is a record of its own: accepted, or a duplicate, or rejected because another
         * one has its id.
         *
         * @param answer the answer, or the reason why there is none
         * @return this builder
         * @throws IllegalStateException if a record was begun and not ended
         */
        public Builder add(SurveyAnswer answer) {
            records.add(answer);
            return this;
        }

        /**
         * Adds a figure that somebody else made, which is a record of its own: accepted, or a duplicate, or rejected
         * because another one of the same publication contradicts it.
         *
         * @param figure the figure
         * @return this builder
         * @throws IllegalStateException if a record was begun and not ended
         */
        public Builder add(ReportedFigure figure) {
            records.add(figure);
            return this;
        }

        /**
         * Drops the record begun as if it had never been there; it is counted nowhere.
         *
         * @return this builder
         * @throws IllegalStateException if no record was begun
         */
        public Builder discard() {
            records.discard();
            return this;
        }

        /**
         * Rejects the record begun, and ends it; or, if none was begun, counts a record that could not even be begun.
         *
         * @param finding why; with its own place if it has one
         * @return this builder
         */
        public Builder reject(Finding finding) {
            records.reject(finding);
            return this;
        }

        /**
         * Adds something that was noticed about the source or the record begun; it changes nothing else.
         *
         * @param finding what was noticed; with its own place if it has one
         * @return this builder
         */
        public Builder finding(Finding finding) {
            records.finding(finding);
            return this;
        }

        /**
         * Whether a trajectory was taken in already, so that a source that should give each of them once can be told when
         * one comes back.
         *
         * @param id the trajectory's id
         * @return true also for one that the process opened itself, after a closure
         */
        public boolean holds(CharSequence id) {
            return records.holds(id);
        }

        /**
         * What became of the records so far, so that a source can be given up half-way and still be accounted for.
         *
         * @return the counts
         */
        public RecordCounts records() {
            return records.counts();
        }

        /**
         * What was noticed so far.
         *
         * @return an unmodifiable view, in the order of the source
         */
        public List<Finding> findings() {
            return records.findings();
        }

        /**
         * Makes the registration. The builder cannot be used after it.
         *
         * @return the registration, all findings, and the count of the records
         * @throws IllegalStateException if a record was begun and not ended
         */
        public WithFindings<Registration> build() {
            return records.build();
        }

        @Override
        public String toString() {
            return "A registration, not built yet: " + records.counts();
        }
    }
}
