package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was written down, about a trajectory or beside them, with the moment at which it was; a line of an
 * {@link EventLedger}.
 *
 * <p>It is never changed afterwards. What was wrong is corrected or withdrawn by another entry, so that what was known
 * on an earlier day can still be told. It shows no client's key.
 *
 * @since 0.1
 */
public final class LedgerEntry {
    private final Kind kind;
    private final String id;
    private final Instant recordedAt;
    private final Instant knownAt;
    private final String about;
    /** What it says, of the type that goes with its kind; of a correction, that of what it corrects. */
    private final Object content;

    private LedgerEntry(Kind kind, String id, Instant recordedAt, Instant knownAt, String about, Object content) {
        this.kind = kind;
        this.id = id;
        this.recordedAt = Objects.requireNonNull(recordedAt, "recordedAt");
        this.knownAt = knownAt;
        this.about = about;
        this.content = content;
    }

    private static LedgerEntry record(Kind kind, String eventId, Instant recordedAt, Object content) {
        String id = LedgerText.id(eventId, "eventId");
        return new LedgerEntry(kind, id, recordedAt, recordedAt, "", Objects.requireNonNull(content, "content"));
    }

    private static LedgerEntry correcting(String eventId, Instant recordedAt, String corrects, Object content) {
        String id = LedgerText.id(eventId, "eventId");
        String about = LedgerText.id(corrects, "corrects");
        return new LedgerEntry(
                Kind.CORRECTION, id, recordedAt, recordedAt, about, Objects.requireNonNull(content, "content"));
    }

    /**
     * Says whose a trajectory is and what it belongs to. Said again later, the later one counts as a whole.
     *
     * @param trajectory a trajectory with its client and fields, and without events: those are entries of their own
     * @param recordedAt when it was written down
     * @return the entry
     * @throws IllegalArgumentException if the trajectory has events
     */
    public static LedgerEntry opening(Trajectory trajectory, Instant recordedAt) {
        if (!trajectory.events().isEmpty()) {
            throw new IllegalArgumentException("The opening of trajectory " + LedgerText.shown(trajectory.id())
                    + " has " + trajectory.events().size()
                    + " events; give each as an entry of its own, with LedgerEntry.event");
        }
        Trajectory plain = LedgerText.normalised(trajectory);
        return new LedgerEntry(Kind.OPENING, "", recordedAt, recordedAt, plain.id(), plain);
    }

    /**
     * Says that something happened.
     *
     * @param eventId the source's id of the event; no other entry has it
     * @param recordedAt when it was written down
     * @param trajectoryId the trajectory in which it happened
     * @param event what happened; an id and a moment that it has itself are left out
     * @return the entry
     * @throws IllegalArgumentException if an id is blank or the event's sequence is negative
     */
    public static LedgerEntry event(String eventId, Instant recordedAt, String trajectoryId, ProcessEvent event) {
        String id = LedgerText.id(eventId, "eventId");
        String about = LedgerText.id(trajectoryId, "trajectoryId");
        ProcessEvent own = LedgerText.normalised(event, id, recordedAt);
        return new LedgerEntry(Kind.EVENT, id, recordedAt, recordedAt, about, own);
    }

    /**
     * Says that people were met together, without a case.
     *
     * @param eventId the source's id of the entry; no other entry has it
     * @param recordedAt when it was written down
     * @param activity the activity, whose own id is that of the meeting and not of this entry
     * @return the entry
     * @throws IllegalArgumentException if the id is blank
     */
    public static LedgerEntry activity(String eventId, Instant recordedAt, CollectiveActivity activity) {
        return record(Kind.ACTIVITY, eventId, recordedAt, activity);
    }

    /**
     * Says which score a client gave or got.
     *
     * @param eventId the source's id of the entry; no other entry has it
     * @param recordedAt when it was written down
     * @param assessment the score, or the reason why there is none
     * @return the entry
     * @throws IllegalArgumentException if the id is blank
     */
    public static LedgerEntry assessment(String eventId, Instant recordedAt, Assessment assessment) {
        return record(Kind.ASSESSMENT, eventId, recordedAt, assessment);
    }

    /**
     * Says what somebody answered to a survey.
     *
     * @param eventId the source's id of the entry; no other entry has it
     * @param recordedAt when it was written down
     * @param answer the answer, or the reason why there is none
     * @return the entry
     * @throws IllegalArgumentException if the id is blank
     */
    public static LedgerEntry answer(String eventId, Instant recordedAt, SurveyAnswer answer) {
        return record(Kind.ANSWER, eventId, recordedAt, answer);
    }

    /**
     * Says which figure somebody else reported.
     *
     * @param eventId the source's id of the entry; no other entry has it
     * @param recordedAt when it was written down
     * @param figure the figure
     * @return the entry
     * @throws IllegalArgumentException if the id is blank
     */
    public static LedgerEntry figure(String eventId, Instant recordedAt, ReportedFigure figure) {
        return record(Kind.FIGURE, eventId, recordedAt, figure);
    }

    /**
     * Says that an event was something else than was written down. It takes the event's place as a whole; of several
     * corrections of one event the one recorded last counts, and of those recorded at one moment the one with the last
     * id.
     *
     * @param eventId the source's id of the correction; no other entry has it
     * @param recordedAt when it was written down
     * @param corrects the id of the event, or of an earlier correction of it
     * @param event what happened in truth; an id and a moment that it has itself are left out
     * @return the entry
     * @throws IllegalArgumentException if an id is blank or the event's sequence is negative
     */
    public static LedgerEntry correction(String eventId, Instant recordedAt, String corrects, ProcessEvent event) {
        return correcting(
                eventId,
                recordedAt,
                corrects,
                LedgerText.normalised(event, LedgerText.id(eventId, "eventId"), recordedAt));
    }

    /**
     * Says that an activity was another than was written down, as
     * {@link #correction(String, Instant, String, ProcessEvent)} does of an event.
     *
     * @param eventId the source's id of the correction; no other entry has it
     * @param recordedAt when it was written down
     * @param corrects the id of the entry, or of an earlier correction of it
     * @param activity what it was in truth
     * @return the entry
     * @throws IllegalArgumentException if an id is blank
     */
    public static LedgerEntry correction(
            String eventId, Instant recordedAt, String corrects, CollectiveActivity activity) {
        return correcting(eventId, recordedAt, corrects, activity);
    }

    /**
     * Says that an assessment was another than was written down, as
     * {@link #correction(String, Instant, String, ProcessEvent)} does of an event.
     *
     * @param eventId the source's id of the correction; no other entry has it
     * @param recordedAt when it was written down
     * @param corrects the id of the entry, or of an earlier correction of it
     * @param assessment what it was in truth
     * @return the entry
     * @throws IllegalArgumentException if an id is blank
     */
    public static LedgerEntry correction(String eventId, Instant recordedAt, String corrects, Assessment assessment) {
        return correcting(eventId, recordedAt, corrects, assessment);
    }

    /**
     * Says that an answer was another than was written down, as
     * {@link #correction(String, Instant, String, ProcessEvent)} does of an event.
     *
     * @param eventId the source's id of the correction; no other entry has it
     * @param recordedAt when it was written down
     * @param corrects the id of the entry, or of an earlier correction of it
     * @param answer what it was in truth
     * @return the entry
     * @throws IllegalArgumentException if an id is blank
     */
    public static LedgerEntry correction(String eventId, Instant recordedAt, String corrects, SurveyAnswer answer) {
        return correcting(eventId, recordedAt, corrects, answer);
    }

    /**
     * Says that a figure was another than was written down, as
     * {@link #correction(String, Instant, String, ProcessEvent)} does of an event.
     *
     * @param eventId the source's id of the correction; no other entry has it
     * @param recordedAt when it was written down
     * @param corrects the id of the entry, or of an earlier correction of it
     * @param figure what it was in truth
     * @return the entry
     * @throws IllegalArgumentException if an id is blank
     */
    public static LedgerEntry correction(String eventId, Instant recordedAt, String corrects, ReportedFigure figure) {
        return correcting(eventId, recordedAt, corrects, figure);
    }

    /**
     * Says that an entry should not have been written: an event that did not happen, a correction that was none, two
     * clients that are two after all, or a withdrawal that was a mistake.
     *
     * @param eventId the source's id of the withdrawal; no other entry has it
     * @param recordedAt when it was written down
     * @param withdraws the id of any entry that has one
     * @return the entry
     * @throws IllegalArgumentException if an id is blank
     */
    public static LedgerEntry withdrawal(String eventId, Instant recordedAt, String withdraws) {
        String id = LedgerText.id(eventId, "eventId");
        String about = LedgerText.id(withdraws, "withdraws");
        return new LedgerEntry(Kind.WITHDRAWAL, id, recordedAt, recordedAt, about, "");
    }

    /**
     * Says that two references are one client. A merge is taken back by withdrawing it; a circle of merges is one client.
     *
     * @param eventId the source's id of the merge; no other entry has it
     * @param recordedAt when it was written down
     * @param from the reference that is given up
     * @param into the reference that stays
     * @return the entry
     * @throws IllegalArgumentException if the id is blank
     */
    public static LedgerEntry merge(String eventId, Instant recordedAt, ClientRef from, ClientRef into) {
        return record(
                Kind.MERGE, eventId, recordedAt, new Merge(LedgerText.normalised(from), LedgerText.normalised(into)));
    }

    /**
     * Says up to which day the source was complete at that moment. The one recorded last counts.
     *
     * @param day the last day that was observed
     * @param recordedAt when it was written down
     * @return the entry
     */
    public static LedgerEntry observedUntil(LocalDate day, Instant recordedAt) {
        Objects.requireNonNull(day, "day");
        return new LedgerEntry(Kind.OBSERVED_UNTIL, "", recordedAt, recordedAt, "", day);
    }

    /**
     * This entry as one that reached the ledger later than it was written down; it counts as known from then on. A
     * ledger that was sealed gives it to what comes late.
     *
     * @param moment not before the entry was recorded
     * @return a copy
     * @throws IllegalArgumentException if the moment is before {@link #recordedAt()}
     */
    public LedgerEntry knownFrom(Instant moment) {
        if (moment.isBefore(recordedAt)) {
            throw new IllegalArgumentException(
                    "An entry recorded at " + recordedAt + " cannot be known from " + moment + ", which is earlier");
        }
        return new LedgerEntry(kind, id, recordedAt, moment, about, content);
    }

    /**
     * What kind of entry it is.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The source's id of it.
     *
     * @return empty for an opening and a day up to which the source is complete
     */
    public Optional<String> id() {
        return id.isEmpty() ? Optional.empty() : Optional.of(id);
    }

    /**
     * When it was written down.
     *
     * @return the moment
     */
    public Instant recordedAt() {
        return recordedAt;
    }

    /**
     * From when on the ledger knows it.
     *
     * @return {@link #recordedAt()}, unless it came late
     */
    public Instant knownAt() {
        return knownAt;
    }

    /**
     * The trajectory that it opens, or in which the event happened.
     *
     * @return the trajectory's id; empty for other kinds
     */
    public Optional<String> trajectoryId() {
        return kind == Kind.OPENING || kind == Kind.EVENT ? Optional.of(about) : Optional.empty();
    }

    /**
     * The entry that it corrects or withdraws.
     *
     * @return its id; empty for other kinds
     */
    public Optional<String> refersTo() {
        return kind == Kind.CORRECTION || kind == Kind.WITHDRAWAL ? Optional.of(about) : Optional.empty();
    }

    /**
     * What an opening says about the trajectory.
     *
     * @return a trajectory without events; empty for other kinds
     */
    public Optional<Trajectory> opening() {
        return contentAs(Trajectory.class);
    }

    /**
     * What happened, as the event or its correction says.
     *
     * @return the event, with the id and the moment of this entry; empty for other kinds
     */
    public Optional<ProcessEvent> event() {
        return contentAs(ProcessEvent.class);
    }

    /**
     * What was done with people together, as the entry or its correction says.
     *
     * @return the activity; empty for other kinds
     */
    public Optional<CollectiveActivity> activity() {
        return contentAs(CollectiveActivity.class);
    }

    /**
     * The score, as the entry or its correction says.
     *
     * @return the score, or the reason why there is none; empty for other kinds
     */
    public Optional<Assessment> assessment() {
        return contentAs(Assessment.class);
    }

    /**
     * The answer to a survey, as the entry or its correction says.
     *
     * @return the answer, or the reason why there is none; empty for other kinds
     */
    public Optional<SurveyAnswer> answer() {
        return contentAs(SurveyAnswer.class);
    }

    /**
     * The figure that somebody else reported, as the entry or its correction says.
     *
     * @return the figure; empty for other kinds
     */
    public Optional<ReportedFigure> figure() {
        return contentAs(ReportedFigure.class);
    }

    /**
     * The client's reference that a merge gives up.
     *
     * @return empty for other kinds
     */
    public Optional<ClientRef> from() {
        return contentAs(Merge.class).map(Merge::from);
    }

    /**
     * The client's reference that a merge keeps.
     *
     * @return empty for other kinds
     */
    public Optional<ClientRef> into() {
        return contentAs(Merge.class).map(Merge::into);
    }

    /**
     * The day up to which the source is complete.
     *
     * @return empty for other kinds
     */
    public Optional<LocalDate> observedUntil() {
        return contentAs(LocalDate.class);
    }

    private <T> Optional<T> contentAs(Class<T> type) {
        return type.isInstance(content) ? Optional.of(type.cast(content)) : Optional.empty();
    }

    /** The day on which what it says happened; a figure of others happened on no day. */
    Optional<LocalDate> day() {
        return event().map(ProcessEvent::date)
                .or(() -> activity().map(CollectiveActivity::date))
                .or(() -> assessment().map(Assessment::day))
                .or(() -> answer().map(SurveyAnswer::day));
    }

    /** Whether both say something of one kind, so that the one can be in the place of the other. */
    boolean isLike(LedgerEntry other) {
        return content.getClass() == other.content.getClass();
    }

    /** Whether the source says the same, whenever it wrote it down. */
    boolean saysTheSameAs(LedgerEntry other) {
        return kind == other.kind
                && id.equals(other.id)
                && about.equals(other.about)
                && timeless(content).equals(timeless(other.content));
    }

    private static Object timeless(Object content) {
        return content instanceof ProcessEvent event ? event.withRecordedAt(Instant.EPOCH) : content;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LedgerEntry entry
                && recordedAt.equals(entry.recordedAt)
                && knownAt.equals(entry.knownAt)
                && saysTheSameAs(entry);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id, recordedAt, about);
    }

    /** Such as {@code E2 recorded 2025-03-04T11:00:00Z: ANALYSIS 2025-03-04 in trajectory C1}. */
    @Override
    public String toString() {
        return LedgerText.of(this);
    }

    /**
     * What an entry of a ledger can say.
     *
     * @since 0.1
     */
    public enum Kind {
        /** Whose a trajectory is and what it belongs to. */
        OPENING,
        /** Something happened in a trajectory. */
        EVENT,
        /** People were met together. */
        ACTIVITY,
        /** A client gave or got a score. */
        ASSESSMENT,
        /** Somebody answered a survey. */
        ANSWER,
        /** Somebody else reported a figure. */
        FIGURE,
        /** What happened was something else than was written down. */
        CORRECTION,
        /** Another entry should not have been written. */
        WITHDRAWAL,
        /** Two references are one client. */
        MERGE,
        /** Up to which day the source was complete. */
        OBSERVED_UNTIL
    }

    /** Two references that are one client. */
    private record Merge(ClientRef from, ClientRef into) {}
}
