package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation has settled in the six steps of the manual, and what each step still lacks; the Dutch term is
 * <em>monitoringsplan</em>.
 *
 * <p>It locks nothing: every part may be given, replaced and looked at in any order, and going back to an earlier step keeps
 * all that was settled later. It scores no one's progress.
 *
 * <pre>{@code
 * MonitoringPlan plan = MonitoringPlan.empty().with(scope).with(selection).with(agreement);
 * plan.missing(PlanStep.REGISTER);     // what is still open in step 4
 * plan.gate(PlanStep.MEASURE);         // what must be there before step 5 makes sense
 * }</pre>
 *
 * @since 0.1
 */
public final class MonitoringPlan {
    private static final MonitoringPlan EMPTY = new MonitoringPlan(null, null, null, null, null, null);

    private final @Nullable Scope scope;
    private final @Nullable Selection selection;
    private final @Nullable SmartReview smartReview;
    private final @Nullable RegistrationAgreement agreement;
    private final @Nullable MeasurementCalendar calendar;
    private final @Nullable EvaluationAgenda agenda;

    private MonitoringPlan(
            @Nullable Scope scope,
            @Nullable Selection selection,
            @Nullable SmartReview smartReview,
            @Nullable RegistrationAgreement agreement,
            @Nullable MeasurementCalendar calendar,
            @Nullable EvaluationAgenda agenda) {
        this.scope = scope;
        this.selection = selection;
        this.smartReview = smartReview;
        this.agreement = agreement;
        this.calendar = calendar;
        this.agenda = agenda;
    }

    /**
     * A plan in which nothing is settled.
     *
     * @return the empty plan
     */
    public static MonitoringPlan empty() {
        return EMPTY;
    }

    /**
     * This plan, with what was settled in step 1.
     *
     * @param chosen the scope
     * @return a copy; a selection that was made for another scope stays, and is pointed out
     */
    public MonitoringPlan with(Scope chosen) {
        return new MonitoringPlan(
                Objects.requireNonNull(chosen, "chosen"), selection, smartReview, agreement, calendar, agenda);
    }

    /**
     * This plan, with what was settled in steps 2 and 3.
     *
     * @param made the selection
     * @return a copy
     */
    public MonitoringPlan with(Selection made) {
        return new MonitoringPlan(
                scope, Objects.requireNonNull(made, "made"), smartReview, agreement, calendar, agenda);
    }

    /**
     * This plan, with the selection looked over by the letters of SMART.
     *
     * @param review the review; one of an earlier selection stays, and is pointed out
     * @return a copy
     */
    public MonitoringPlan with(SmartReview review) {
        return new MonitoringPlan(
                scope, selection, Objects.requireNonNull(review, "review"), agreement, calendar, agenda);
    }

    /**
     * Lays the SMART yardstick along what is settled so far. It does not change the plan: people look at it first, and may
     * then put it in with {@link #with(SmartReview)}.
     *
     * @param reviewer the reviewer, such as one that knows which data can be delivered; the plan's agreement is added
     * @return the review, empty as long as there is no scope or no selection
     */
    public Optional<SmartReview> reviewedBy(SmartReviewer reviewer) {
        if (scope == null || selection == null) {
            return Optional.empty();
        }
        SmartReviewer knowing = agreement == null ? reviewer : reviewer.with(agreement);
        return Optional.of(
                calendar == null ? knowing.review(scope, selection) : knowing.review(scope, selection, calendar));
    }

    /**
     * This plan, with what was settled in step 4.
     *
     * @param agreed the agreement
     * @return a copy
     */
    public MonitoringPlan with(RegistrationAgreement agreed) {
        return new MonitoringPlan(
                scope, selection, smartReview, Objects.requireNonNull(agreed, "agreed"), calendar, agenda);
    }

    /**
     * This plan, with the moments of step 5.
     *
     * @param moments the calendar
     * @return a copy
     */
    public MonitoringPlan with(MeasurementCalendar moments) {
        return new MonitoringPlan(
                scope, selection, smartReview, agreement, Objects.requireNonNull(moments, "moments"), agenda);
    }

    /**
     * This plan, with the conversation of step 6.
     *
     * @param planned the agenda
     * @return a copy
     */
    public MonitoringPlan with(EvaluationAgenda planned) {
        return new MonitoringPlan(
                scope, selection, smartReview, agreement, calendar, Objects.requireNonNull(planned, "planned"));
    }

    /**
     * The scope of step 1.
     *
     * @return empty if nothing is settled yet
     */
    public Optional<Scope> scope() {
        return Optional.ofNullable(scope);
    }

    /**
     * The selection of steps 2 and 3.
     *
     * @return empty if nothing is settled yet
     */
    public Optional<Selection> selection() {
        return Optional.ofNullable(selection);
    }

    /**
     * The SMART review of step 2.
     *
     * @return empty if none was put in yet
     */
    public Optional<SmartReview> smartReview() {
        return Optional.ofNullable(smartReview);
    }

    /**
     * The agreement of step 4.
     *
     * @return empty if nothing is settled yet
     */
    public Optional<RegistrationAgreement> agreement() {
        return Optional.ofNullable(agreement);
    }

    /**
     * The calendar of step 5.
     *
     * @return empty if nothing is settled yet
     */
    public Optional<MeasurementCalendar> calendar() {
        return Optional.ofNullable(calendar);
    }

    /**
     * The agenda of step 6.
     *
     * @return empty if nothing is settled yet
     */
    public Optional<EvaluationAgenda> agenda() {
        return Optional.ofNullable(agenda);
    }

    /**
     * What a step lacks.
     *
     * @param step the step
     * @return coded findings, the blocking ones first; empty if nothing is open
     */
    public List<Finding> missing(PlanStep step) {
        return PlanFindings.missing(this, step);
    }

    /**
     * What must be settled in earlier steps before a step makes sense. It is advice: nothing is locked.
     *
     * @param step the step
     * @return the blocking findings of the earlier steps, in their order
     */
    public List<Finding> gate(PlanStep step) {
        List<Finding> gate = new ArrayList<>();
        for (PlanStep earlier : PlanStep.values()) {
            if (earlier.compareTo(step) < 0) {
                missing(earlier).stream()
                        .filter(finding -> finding.severity() == Severity.BLOCKING)
                        .forEach(gate::add);
            }
        }
        return List.copyOf(gate);
    }

    /**
     * The first step in which something is open that somebody should act on.
     *
     * @return empty if no step lacks anything but notes
     */
    public Optional<PlanStep> firstOpen() {
        for (PlanStep step : PlanStep.values()) {
            if (missing(step).stream().anyMatch(finding -> finding.severity() != Severity.NOTE)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }

    /**
     * What asks for attention on a day: moments that are due or overdue, and actions to look back at.
     *
     * @param day such as today
     * @return coded findings, the overdue moments first
     */
    public List<Finding> attention(LocalDate day) {
        return PlanFindings.attention(this, day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonitoringPlan plan
                && Objects.equals(scope, plan.scope)
                && Objects.equals(selection, plan.selection)
                && Objects.equals(smartReview, plan.smartReview)
                && Objects.equals(agreement, plan.agreement)
                && Objects.equals(calendar, plan.calendar)
                && Objects.equals(agenda, plan.agenda);
    }

    @Override
    public int hashCode() {
        return Objects.hash(scope, selection, smartReview, agreement, calendar, agenda);
    }

    /** A line for each step, with how much is open. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("Monitoring plan");
        for (PlanStep step : PlanStep.values()) {
            int open = missing(step).size();
            text.append("\n  ")
                    .append(step.number())
                    .append(' ')
                    .append(step.label())
                    .append(": ")
                    .append(open == 0 ? "nothing open" : open + " open");
        }
        return text.toString();
    }
}
