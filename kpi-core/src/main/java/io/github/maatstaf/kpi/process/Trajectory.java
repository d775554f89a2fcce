package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.WithFindings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What happened in the help to one client for one matter, from signal to closure and aftercare; the Dutch term is
 * <em>traject</em>.
 *
 * <p>It is not the client's file and not a worker's task list: it holds events with a day, and no text about people.
 *
 * <p>Events come in one of two ways. The strict verbs, for code that makes a history, refuse what the order calls a
 * check:
 *
 * <pre>{@code
 * Trajectory.of("D1").signalled(date).analysed(date).routed(date, HIGH).planned(date)   // D1: PLANNED, 4 events
 * }</pre>
 *
 * <p>{@linkplain #replay(String, Collection) Replay}, for a history from elsewhere, refuses nothing and gives findings.
 *
 * @since 0.1
 */
public final class Trajectory {
    private final String id;
    private final TrajectoryIdentity identity;
    private final List<ProcessEvent> events;
    private final @Nullable ProcessEvent lastStep;

    private Trajectory(
            String id, TrajectoryIdentity identity, List<ProcessEvent> events, @Nullable ProcessEvent lastStep) {
        this.id = id;
        this.identity = identity;
        this.events = events;
        this.lastStep = lastStep;
    }

    /**
     * Obtains a trajectory in which nothing happened yet.
     *
     * @param id the registration's id of the trajectory, never a client's key; not blank
     * @return the trajectory
     * @throws IllegalArgumentException if the id is blank
     */
    public static Trajectory of(String id) {
        Objects.requireNonNull(id, "id");
        if (id.isBlank()) {
            throw new IllegalArgumentException("A trajectory's id must not be blank");
        }
        return new Trajectory(id, TrajectoryIdentity.NONE, List.of(), null);
    }

    /**
     * Replays a history that one source gives, refusing nothing. Events are put in order of their days; on one day the
     * sequence decides, and where there is none the order in which the source gives them.
     *
     * @param id the registration's id of the trajectory
     * @param events the events
     * @return the trajectory, and its successors if it was opened again after its closure; with notes and checks
     */
    public static WithFindings<List<Trajectory>> replay(String id, Collection<ProcessEvent> events) {
        return of(id).replayed(events);
    }

    /**
     * Replays a history whose events come from sources that do not know each other, refusing nothing. On one day the
     * sequence decides; where there is none the order that the process calls ordinary, if there is one, else the order
     * of the steps. The order in which the events are given makes no difference.
     *
     * @param id the registration's id of the trajectory
     * @param events the events
     * @return the trajectory, and its successors if it was opened again after its closure; with notes and checks
     */
    public static WithFindings<List<Trajectory>> replayFromSeveralSources(String id, Collection<ProcessEvent> events) {
        return of(id).replayedFromSeveralSources(events);
    }

    /**
     * The events of one history, from sources that do not know each other, in the order in which
     * {@link #replayFromSeveralSources(String, Collection)} takes them. Events of one kind and one day that the process
     * does not tell apart stand in the order in which they were recorded, then of their ids.
     *
     * @param events the events, in any order
     * @return an unmodifiable list of all of them; the same one however they are given
     */
    public static List<ProcessEvent> inOrder(Collection<ProcessEvent> events) {
        return DayOrder.ofSeveralSources(events).inOrder();
    }

    /**
     * This trajectory with a history that was put in order before, such as one that a registration keeps. It gives no
     * findings: those were given when the history was first replayed.
     *
     * @param events all of its events, in order
     * @return a copy
     * @throws IllegalArgumentException if the days are not in order, or replaying the history would open a new trajectory
     *     or leave out a second closure
     */
    public Trajectory withHistory(List<ProcessEvent> events) {
        LocalDate day = LocalDate.MIN;
        ProcessEvent last = null;
        for (ProcessEvent event : events) {
            LastStep row = last == null ? LastStep.NONE : LastStep.of(last);
            StepRule rule = ProcessModel.standard().rule(row, event);
            if (event.date().isBefore(day) || rule.verdict().opensNew() || rule.verdict() == StepVerdict.CLOSED_TWICE) {
                throw new IllegalArgumentException("Trajectory " + id + ": " + event.type() + " on " + event.date()
                        + " cannot follow in one history that is in order; the state is " + row.state()
                        + ". Use Trajectory.replay");
            }
            day = event.date();
            last = rule.moves() ? event : last;
        }
        return holding(events.stream().map(ProcessEvent::ordered).toList(), last);
    }

    /**
     * Replays this trajectory's events together with more, as {@link #replay(String, Collection)} does.
     *
     * @param more the events
     * @return this trajectory with them, and its successors; with notes and checks about all of its events
     */
    public WithFindings<List<Trajectory>> replayed(Collection<ProcessEvent> more) {
        return new Replay(cleared(), ProcessModel.standard()).run(DayOrder.ofOneSource(together(more)));
    }

    /**
     * Replays this trajectory's events together with more, as {@link #replayFromSeveralSources(String, Collection)} does.
     *
     * @param more the events
     * @return this trajectory with them, and its successors; with notes and checks about all of its events
     */
    public WithFindings<List<Trajectory>> replayedFromSeveralSources(Collection<ProcessEvent> more) {
        return new Replay(cleared(), ProcessModel.standard()).run(DayOrder.ofSeveralSources(together(more)));
    }

    private List<ProcessEvent> together(Collection<ProcessEvent> more) {
        List<ProcessEvent> all = new ArrayList<>(events);
        all.addAll(more);
        return all;
    }

    private Trajectory cleared() {
        return new Trajectory(id, identity, List.of(), null);
    }

    /**
     * This trajectory, with its client.
     *
     * @param client the client's opaque reference
     * @return a copy
     */
    public Trajectory withClient(ClientRef client) {
        return with(identity.client(Objects.requireNonNull(client, "client")));
    }

    /**
     * This trajectory, with the client's household.
     *
     * @param household a pseudonym of the household, as opaque as a client's
     * @return a copy
     */
    public Trajectory withHousehold(ClientRef household) {
        return with(identity.household(Objects.requireNonNull(household, "household")));
    }

    /**
     * This trajectory, with the trajectory that it follows.
     *
     * @param trajectoryId the earlier trajectory's id
     * @return a copy
     */
    public Trajectory withPredecessor(String trajectoryId) {
        return with(identity.predecessor(Objects.requireNonNull(trajectoryId, "trajectoryId")));
    }

    /**
     * This trajectory, with the values of a field.
     *
     * @param field the field
     * @param values the values in place of any there were; at most one unless the field is multi-valued
     * @return a copy
     * @throws IllegalArgumentException if there are several values for a field that has one, or one is blank
     */
    public Trajectory withField(TrajectoryField field, String... values) {
        if (values.length > 1 && !field.isMultiValued()) {
            throw new IllegalArgumentException("The field " + field + " has one value, not " + values.length);
        }
        for (String value : values) {
            if (value.isBlank()) {
                throw new IllegalArgumentException("A value of " + field + " must not be blank; leave it out");
            }
        }
        return with(identity.field(field, List.of(values)));
    }

    private Trajectory with(TrajectoryIdentity other) {
        return new Trajectory(id, other, events, lastStep);
    }

    /**
     * Moves on with a signal. After a closure it opens a new trajectory that knows this one.
     *
     * @param date its day
     * @return a copy, or the new trajectory
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory signalled(LocalDate date) {
        return with(ProcessEvent.of(EventType.SIGNAL, date));
    }

    /**
     * Moves on with an analysis of the request for help.
     *
     * @param date its day
     * @return a copy
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory analysed(LocalDate date) {
        return with(ProcessEvent.of(EventType.ANALYSIS, date));
    }

    /**
     * Moves on with a recorded complexity.
     *
     * @param date its day
     * @param complexity low or high
     * @return a copy
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory routed(LocalDate date, Complexity complexity) {
        return with(ProcessEvent.of(EventType.COMPLEXITY, date).withComplexity(complexity));
    }

    /**
     * Moves on with a plan, or a new version of it.
     *
     * @param date its day
     * @return a copy
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory planned(LocalDate date) {
        return with(ProcessEvent.of(EventType.PLAN, date));
    }

    /**
     * Moves on with execution.
     *
     * @param date its day
     * @return a copy
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory executed(LocalDate date) {
        return with(ProcessEvent.of(EventType.EXECUTION, date));
    }

    /**
     * Moves on with an evaluation.
     *
     * @param date its day
     * @param outcome what it led to
     * @return a copy
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory evaluated(LocalDate date, EvaluationOutcome outcome) {
        return with(ProcessEvent.of(EventType.EVALUATION, date).withOutcome(outcome));
    }

    /**
     * Closes the trajectory. Closing it again on the same day for the same reason changes nothing.
     *
     * @param date its day
     * @param reason why
     * @return a copy
     * @throws IllegalStepException if the order calls it a check, or it was closed in another way
     */
    public Trajectory closed(LocalDate date, ClosureReason reason) {
        return with(ProcessEvent.of(EventType.CLOSURE, date).withReason(reason));
    }

    /**
     * Moves on with aftercare.
     *
     * @param date its day
     * @return a copy
     * @throws IllegalStepException if the order calls it a check
     */
    public Trajectory aftercare(LocalDate date) {
        return with(ProcessEvent.of(EventType.AFTERCARE, date));
    }

    /**
     * Moves on with any event, strictly.
     *
     * @param event the event; not before this trajectory's last one
     * @return a copy, or a new trajectory that knows this one if the event opens it
     * @throws IllegalStepException if the order calls it a check, or it closes again in another way
     * @throws IllegalArgumentException if its day is before the last event's
     */
    public Trajectory with(ProcessEvent event) {
        return with(event, ProcessModel.standard());
    }

    /**
     * Moves on with any event, strictly, by the order that an organisation agreed on.
     *
     * @param event the event; not before this trajectory's last one
     * @param model the standard order, or one that asks more
     * @return a copy, or a new trajectory that knows this one if the event opens it
     * @throws IllegalStepException if the order calls it a check, or it closes again in another way
     * @throws IllegalArgumentException if its day is before the last event's
     */
    public Trajectory with(ProcessEvent event, ProcessModel model) {
        ProcessEvent next = event.ordered();
        if (!events.isEmpty() && next.date().isBefore(last().date())) {
            throw new IllegalArgumentException("Trajectory " + id + ": " + next.type() + " on " + next.date()
                    + " is before " + last().type() + " on " + last().date()
                    + "; the strict verbs follow the calendar, and Trajectory.replay puts a history in order");
        }
        StepRule rule = model.rule(row(), next);
        switch (rule.verdict()) {
            case NORMAL, NOTE:
                return appended(next, rule);
            case NEW:
                return successor(TrajectoryIds.next(id)).appended(next, model.ruleAtStart(next));
            case CLOSED_TWICE:
                if (events.contains(next)) {
                    return this;
                }
                throw new IllegalStepException(
                        id, next.type(), next.date(), "differs from the closure it has", rule, model);
            default:
                throw new IllegalStepException(id, next.type(), next.date(), why(rule), rule, model);
        }
    }

    private String why(StepRule rule) {
        if (!rule.state().isOpen()) {
            return "is not allowed after the closure";
        }
        return "is not allowed " + rule.missing().map(this::without).orElse("here");
    }

    private String without(EventType missing) {
        return (first(missing).isPresent() ? "without a new " : "before any ") + missing;
    }

    private Trajectory appended(ProcessEvent event, StepRule rule) {
        List<ProcessEvent> more = new ArrayList<>(events.size() + 1);
        more.addAll(events);
        more.add(event);
        return new Trajectory(id, identity, Collections.unmodifiableList(more), rule.moves() ? event : lastStep);
    }

    /** This trajectory with all its events given at once. */
    Trajectory holding(List<ProcessEvent> all, @Nullable ProcessEvent last) {
        return new Trajectory(id, identity, List.copyOf(all), last);
    }

    /** A trajectory of the same client and with the same fields that follows this one. */
    Trajectory successor(String successorId) {
        return new Trajectory(successorId, identity.predecessor(id), List.of(), null);
    }

    LastStep row() {
        return lastStep == null ? LastStep.NONE : LastStep.of(lastStep);
    }

    private ProcessEvent last() {
        return events.get(events.size() - 1);
    }

    /**
     * The registration's id of the trajectory.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * The client.
     *
     * @return empty if unknown
     */
    public Optional<ClientRef> client() {
        return Optional.ofNullable(identity.client());
    }

    /**
     * The client's household.
     *
     * @return empty if unknown
     */
    public Optional<ClientRef> household() {
        return Optional.ofNullable(identity.household());
    }

    /**
     * The trajectory that this one follows.
     *
     * @return its id; empty if there is none
     */
    public Optional<String> predecessor() {
        return Optional.ofNullable(identity.predecessor());
    }

    /**
     * The values of a field.
     *
     * @param field the field
     * @return an unmodifiable list; empty if unknown
     */
    public List<String> field(TrajectoryField field) {
        return identity.fields().getOrDefault(field, List.of());
    }

    /**
     * What happened, in order.
     *
     * @return an unmodifiable list
     */
    public List<ProcessEvent> events() {
        return events;
    }

    /**
     * Where the trajectory is, by its last step.
     *
     * @return the state
     */
    public TrajectoryState state() {
        return row().state();
    }

    /**
     * The first event of a type.
     *
     * @param type the type
     * @return empty if there is none
     */
    public Optional<ProcessEvent> first(EventType type) {
        for (ProcessEvent event : events) {
            if (event.type().equals(type)) {
                return Optional.of(event);
            }
        }
        return Optional.empty();
    }

    /**
     * The last event of a type.
     *
     * @param type the type
     * @return empty if there is none
     */
    public Optional<ProcessEvent> last(EventType type) {
        for (int i = events.size() - 1; i >= 0; i--) {
            if (events.get(i).type().equals(type)) {
                return Optional.of(events.get(i));
            }
        }
        return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Trajectory trajectory
                && id.equals(trajectory.id)
                && identity.equals(trajectory.identity)
                && events.equals(trajectory.events);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, events);
    }

    /** Such as {@code D1: EVALUATED, 8 events from 2025-01-04 to 2025-03-20}; no client. */
    @Override
    public String toString() {
        if (events.isEmpty()) {
            return id + ": NEW, no events";
        }
        return id + ": " + state() + ", " + events.size() + (events.size() == 1 ? " event" : " events") + " from "
                + events.get(0).date() + " to " + last().date();
    }
}
