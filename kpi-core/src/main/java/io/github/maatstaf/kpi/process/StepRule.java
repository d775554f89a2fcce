package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * One cell of the process table: after this last step, this next event, what then.
 *
 * @since 0.1
 */
public final class StepRule {
    private static final String AGREED_OTHERWISE = "PROCESS-AGREED-OTHERWISE";

    private final LastStep last;
    private final String next;
    private final StepVerdict verdict;
    private final String findingCode;
    private final boolean moves;

    StepRule(LastStep last, String next, StepVerdict verdict, String findingCode, boolean moves) {
        this.last = last;
        this.next = next;
        this.verdict = verdict;
        this.findingCode = findingCode;
        this.moves = moves;
    }

    LastStep last() {
        return last;
    }

    /** This rule, which is that of all facts, for one of them. */
    StepRule of(EventType fact) {
        return new StepRule(last, fact.code(), verdict, findingCode, moves);
    }

    /** This rule as a check, because an organisation agreed to ask back; a check stays what it is. */
    StepRule asked() {
        return switch (verdict) {
            case NORMAL, NOTE -> new StepRule(last, next, StepVerdict.CHECK, AGREED_OTHERWISE, moves);
            case NEW -> new StepRule(last, next, StepVerdict.NEW_CHECK, AGREED_OTHERWISE, moves);
            case CHECK, NEW_CHECK, CLOSED_TWICE -> this;
        };
    }

    /**
     * What the last step was, as the row of the table calls it.
     *
     * @return such as {@code EVALUATION adjust}
     */
    public String after() {
        return last.title();
    }

    /**
     * The state that the trajectory is in before the event.
     *
     * @return the state
     */
    public TrajectoryState state() {
        return last.state();
    }

    /**
     * The next event, as the column of the table calls it.
     *
     * @return such as {@code CLOSURE completed}, or {@code (fact)}
     */
    public String next() {
        return next;
    }

    /**
     * What the order says.
     *
     * @return the verdict
     */
    public StepVerdict verdict() {
        return verdict;
    }

    /**
     * The finding that the event gives.
     *
     * @return such as {@code PROCESS-STEP-ORDER}; empty if it is an ordinary next event
     */
    public Optional<String> findingCode() {
        return findingCode.isEmpty() ? Optional.empty() : Optional.of(findingCode);
    }

    /**
     * Whether the event becomes the last step. Facts do not; nor does another signal on the same matter, which leaves an
     * open trajectory where it is; nor does anything but aftercare after the closure, because what is closed opens only
     * as a new trajectory.
     *
     * @return true if it moves the trajectory
     */
    public boolean moves() {
        return moves;
    }

    /**
     * The step whose absence the finding is about.
     *
     * @return such as EXECUTION for an evaluation straight after the analysis; empty if the finding is about something
     *     else
     */
    public Optional<EventType> missing() {
        return switch (findingCode) {
            case "PROCESS-STEP-ORDER", "PROCESS-STEP-NOT-RECORDED" -> Optional.of(missingBefore());
            default -> Optional.empty();
        };
    }

    private EventType missingBefore() {
        if (next.equals(EventType.AFTERCARE.code())) {
            return EventType.CLOSURE;
        }
        return switch (last) {
            case NONE -> EventType.SIGNAL;
            case EVALUATION_ADJUST -> EventType.PLAN;
            default -> next.equals(EventType.EVALUATION.code()) ? EventType.EXECUTION : EventType.ANALYSIS;
        };
    }

    /**
     * The finding that an event gives under this rule.
     *
     * @param place where the event stands
     * @param type the event's type
     * @param date the event's day
     * @param missingStoodEarlier whether the {@linkplain #missing() missing} step stands earlier in the trajectory,
     *     though not since the last step; the words then differ
     * @return the finding; empty if it is an ordinary next event
     */
    public Optional<Finding> finding(Place place, EventType type, LocalDate date, boolean missingStoodEarlier) {
        if (findingCode.isEmpty()) {
            return Optional.empty();
        }
        boolean returned = missingStoodEarlier && findingCode.equals("PROCESS-STEP-ORDER");
        Finding finding = named(Finding.of(returned ? "PROCESS-STEP-RETURN" : findingCode), "step", type.label(), type)
                .at(place)
                .with("date", date)
                .with("state", state().name());
        EventType missing = missing().orElse(null);
        return Optional.of(missing == null ? finding : named(finding, "missing", missing.label(), missing));
    }

    /** The code for the English sentence, the Dutch word for the Dutch one. */
    private static Finding named(Finding finding, String name, LocalizedText label, EventType type) {
        return finding.with(name, type.code()).with(name + "_nl", label.in(Locale.ROOT));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepRule rule
                && last == rule.last
                && next.equals(rule.next)
                && verdict == rule.verdict
                && findingCode.equals(rule.findingCode);
    }

    @Override
    public int hashCode() {
        return 31 * last.hashCode() + next.hashCode();
    }

    /** Such as {@code after EVALUATION adjust, EXECUTION: n PROCESS-STEP-NOT-RECORDED}. */
    @Override
    public String toString() {
        return "after " + after() + ", " + next + ": " + verdict.sign()
                + (findingCode.isEmpty() ? "" : " " + findingCode);
    }
}
