package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.ICalendar;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
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
    private static final MonitoringPlan EMPTY = new PlanBuilder().build();

    private final @Nullable Scope scope;
    private final @Nullable Selection selection;
    private final SortedMap<KpiCode, ExpectedSize> expectedSizes;
    private final @Nullable SmartReview smartReview;
    private final @Nullable TheoryOfChange theoryOfChange;
    private final @Nullable RegistrationAgreement agreement;
    private final @Nullable RegistrationBurden burden;
    private final @Nullable BigDecimal affordableMinutes;
    private final @Nullable MeasurementCalendar calendar;
    private final List<BaselineMeasurement> baselines;
    private final List<EvaluationAgenda> evaluations;

    private MonitoringPlan(PlanBuilder builder) {
        this.scope = builder.scope;
        this.selection = builder.selection;
        this.expectedSizes = Collections.unmodifiableSortedMap(new TreeMap<>(builder.expectedSizes));
        this.smartReview = builder.smartReview;
        this.theoryOfChange = builder.theoryOfChange;
        this.agreement = builder.agreement;
        this.burden = builder.burden;
        this.affordableMinutes = builder.affordableMinutes;
        this.calendar = builder.calendar;
        this.baselines = List.copyOf(builder.baselines);
        this.evaluations = builder.evaluations.stream()
                .sorted(Comparator.comparing(EvaluationAgenda::day))
                .toList();
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
        PlanBuilder change = new PlanBuilder(this);
        change.scope = Objects.requireNonNull(chosen, "chosen");
        return change.build();
    }

    /**
     * This plan, with what was settled in steps 2 and 3.
     *
     * @param made the selection
     * @return a copy; the theory of change and the estimate of the time keep all they hold and are about this selection from
     *     now on, and what they hold of KPIs that are not chosen any more is pointed out
     */
    public MonitoringPlan with(Selection made) {
        PlanBuilder change = new PlanBuilder(this);
        change.take(made);
        return change.build();
    }

    /**
     * This plan, with how many people or trajectories people expect a KPI to be about at each moment, in step 2.
     *
     * @param kpi the KPI's code
     * @param size the expected size; it is no number to reach
     * @return a copy; an earlier one of the KPI is replaced
     */
    public MonitoringPlan expecting(KpiCode kpi, ExpectedSize size) {
        PlanBuilder change = new PlanBuilder(this);
        change.expectedSizes.put(Objects.requireNonNull(kpi, "kpi"), Objects.requireNonNull(size, "size"));
        return change.build();
    }

    /**
     * This plan, with how many people or trajectories people expect each KPI to be about.
     *
     * @param sizes the expected sizes by KPI, of chosen KPIs and of others
     * @return a copy; all earlier ones are replaced
     */
    public MonitoringPlan expecting(Map<KpiCode, ExpectedSize> sizes) {
        PlanBuilder change = new PlanBuilder(this);
        change.expectedSizes.clear();
        change.expectedSizes.putAll(sizes);
        return change.build();
    }

    /**
     * This plan, with what people think leads to what, in step 3.
     *
     * @param theory the theory of change
     * @return a copy, in which the same links are about the plan's selection; a plan without a selection takes the theory's
     */
    public MonitoringPlan with(TheoryOfChange theory) {
        PlanBuilder change = new PlanBuilder(this);
        change.theoryOfChange = Objects.requireNonNull(theory, "theory");
        change.take(selection == null ? theory.selection() : selection);
        return change.build();
    }

    /**
     * This plan, with what registering takes, in step 4.
     *
     * @param estimate the estimate
     * @return a copy, in which the same efforts are for the plan's selection; a plan without a selection takes the estimate's
     */
    public MonitoringPlan with(RegistrationBurden estimate) {
        PlanBuilder change = new PlanBuilder(this);
        change.burden = Objects.requireNonNull(estimate, "estimate");
        change.take(selection == null ? estimate.selection() : selection);
        return change.build();
    }

    /**
     * This plan, with how much time for registering people said they have, in step 4.
     *
     * @param minutes the most minutes for each worker in a month, 0 or more
     * @return a copy
     * @throws IllegalArgumentException if it is negative or no number
     */
    public MonitoringPlan affording(double minutes) {
        if (!(minutes >= 0) || Double.isInfinite(minutes)) {
            throw new IllegalArgumentException("Minutes for each worker in a month are 0 or more, not " + minutes);
        }
        PlanBuilder change = new PlanBuilder(this);
        BigDecimal exact = BigDecimal.valueOf(minutes);
        change.affordableMinutes = exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros();
        return change.build();
    }

    /**
     * This plan, with the selection looked over by the letters of SMART by a reviewer that knows more than the plan, such as
     * which data a system delivers. Without it the plan is looked over by {@link SmartReviewer#withDefaults()}.
     *
     * @param review the review; one of an earlier selection stays, and is pointed out
     * @return a copy
     */
    public MonitoringPlan with(SmartReview review) {
        PlanBuilder change = new PlanBuilder(this);
        change.smartReview = Objects.requireNonNull(review, "review");
        return change.build();
    }

    /**
     * Lays the SMART yardstick along what is settled so far. It does not change the plan: people look at it first, and may
     * then put it in with {@link #with(SmartReview)}.
     *
     * @param reviewer the reviewer, such as one that knows which data can be delivered; all that the plan holds is added:
     *     expected sizes, theory of change, agreement, the time that registering takes and that people have, and the day of
     *     its last evaluation
     * @return the review, empty as long as there is no scope or no selection
     */
    public Optional<SmartReview> reviewedBy(SmartReviewer reviewer) {
        if (scope == null || selection == null) {
            return Optional.empty();
        }
        SmartReviewer knowing = knowing(reviewer);
        return Optional.of(
                calendar == null ? knowing.review(scope, selection) : knowing.review(scope, selection, calendar));
    }

    private SmartReviewer knowing(SmartReviewer reviewer) {
        SmartReviewer knowing = agreement == null ? reviewer : reviewer.with(agreement);
        knowing = theoryOfChange == null ? knowing : knowing.with(theoryOfChange);
        knowing = burden == null ? knowing : knowing.with(burden);
        knowing = affordableMinutes == null ? knowing : knowing.affording(affordableMinutes.doubleValue());
        for (Map.Entry<KpiCode, ExpectedSize> expected : expectedSizes.entrySet()) {
            knowing = knowing.expecting(expected.getKey().value(), expected.getValue());
        }
        return agenda().isEmpty() ? knowing : knowing.evaluatedOn(agenda().get().day());
    }

    /**
     * This plan, with what was settled in step 4.
     *
     * @param agreed the agreement
     * @return a copy
     */
    public MonitoringPlan with(RegistrationAgreement agreed) {
        PlanBuilder change = new PlanBuilder(this);
        change.agreement = Objects.requireNonNull(agreed, "agreed");
        return change.build();
    }

    /**
     * This plan, with the moments of step 5.
     *
     * @param moments the calendar
     * @return a copy
     */
    public MonitoringPlan with(MeasurementCalendar moments) {
        PlanBuilder change = new PlanBuilder(this);
        change.calendar = Objects.requireNonNull(moments, "moments");
        return change.build();
    }

    /**
     * This plan, with what is known of the beginning, in step 5.
     *
     * @param baseline the baseline
     * @return a copy; an earlier one of the very same KPIs is replaced, others stay
     */
    public MonitoringPlan with(BaselineMeasurement baseline) {
        PlanBuilder change = new PlanBuilder(this);
        change.baselines.removeIf(other -> other.kpis().equals(baseline.kpis()));
        change.baselines.add(baseline);
        return change.build();
    }

    /**
     * This plan, with a conversation of step 6, planned or held.
     *
     * @param agenda the agenda
     * @return a copy; an earlier one of the same day is replaced, those of other days stay
     */
    public MonitoringPlan with(EvaluationAgenda agenda) {
        PlanBuilder change = new PlanBuilder(this);
        change.evaluations.removeIf(other -> other.day().equals(agenda.day()));
        change.evaluations.add(agenda);
        return change.build();
    }

    /**
     * This plan, with one conversation in the place of another, such as one that was put off.
     *
     * @param agenda a conversation of this plan
     * @param other what comes in its place
     * @return a copy
     * @throws IllegalArgumentException if the plan has no such conversation, or has another one on the new day
     */
    public MonitoringPlan replacing(EvaluationAgenda agenda, EvaluationAgenda other) {
        PlanBuilder change = new PlanBuilder(this);
        if (!change.evaluations.remove(agenda)) {
            throw new IllegalArgumentException("The plan has no evaluation on " + agenda.day() + " like this one");
        }
        if (change.evaluations.stream().anyMatch(one -> one.day().equals(other.day()))) {
            throw new IllegalArgumentException("The plan has another evaluation on " + other.day());
        }
        change.evaluations.add(other);
        return change.build();
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
     * How many people or trajectories people expect each KPI to be about, in step 2.
     *
     * @return an unmodifiable map in the order of the codes; of a KPI that dropped out it stays
     */
    public SortedMap<KpiCode, ExpectedSize> expectedSizes() {
        return expectedSizes;
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
     * What people think leads to what, in step 3.
     *
     * @return empty if nothing is settled yet
     */
    public Optional<TheoryOfChange> theoryOfChange() {
        return Optional.ofNullable(theoryOfChange);
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
     * What registering takes, in step 4.
     *
     * @return empty if nobody estimated it yet
     */
    public Optional<RegistrationBurden> burden() {
        return Optional.ofNullable(burden);
    }

    /**
     * How much time for registering people said they have, in step 4.
     *
     * @return the most minutes for each worker in a month; empty if nobody said so
     */
    public Optional<BigDecimal> affordableMinutes() {
        return Optional.ofNullable(affordableMinutes);
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
     * What is known of the beginning, in step 5.
     *
     * @return an unmodifiable list in the order of putting down
     */
    public List<BaselineMeasurement> baselines() {
        return baselines;
    }

    /**
     * What is known of the beginning of one KPI.
     *
     * @param kpi the KPI's code
     * @return the baseline that names the KPI, else the one of all KPIs; empty if there is neither. Of several that name it
     *     the one of the fewest KPIs counts, and of those the one of the latest day, in whatever order they were put down
     */
    public Optional<BaselineMeasurement> baselineOf(KpiCode kpi) {
        return baselines.stream()
                .filter(baseline -> baseline.isOf(kpi))
                .min(Comparator.<BaselineMeasurement, Boolean>comparing(
                                baseline -> baseline.kpis().isEmpty())
                        .thenComparing(baseline -> baseline.kpis().size())
                        .thenComparing(baseline -> baseline.day().orElse(LocalDate.MIN), Comparator.reverseOrder())
                        .thenComparing(baseline -> baseline.kpis().toString()));
    }

    /**
     * The conversations of step 6, planned and held.
     *
     * @return an unmodifiable list by day
     */
    public List<EvaluationAgenda> evaluations() {
        return evaluations;
    }

    /**
     * The last conversation of step 6.
     *
     * @return empty if none is planned yet
     */
    public Optional<EvaluationAgenda> agenda() {
        return evaluations.isEmpty() ? Optional.empty() : Optional.of(evaluations.get(evaluations.size() - 1));
    }

    /**
     * How a step stands: what is there, what it lacks, and what earlier steps lack for it.
     *
     * @param step the step
     * @return what a screen for the step shows
     */
    public StepState state(PlanStep step) {
        return new StepState(step, PlanContents.of(this, step), missing(step), gate(step));
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
     * What asks for attention on a day: moments that are due or overdue, a conversation to evaluate in which nothing is decided
     * yet, and actions and decisions to look back at, of all conversations.
     *
     * @param day such as today
     * @return coded findings, the overdue moments first
     */
    public List<Finding> attention(LocalDate day) {
        return PlanFindings.attention(this, day);
    }

    /**
     * All days of the plan for the calendars of other programs: the moments of measuring, the team's meeting, the
     * evaluations, and the days on which people look back at decisions and actions.
     *
     * @param key what the caller knows the plan by, the same each time
     * @return what {@link ICalendar#text} writes
     */
    public ICalendar iCalendar(String key) {
        return PlanDays.of(this, key);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MonitoringPlan plan
                && Objects.equals(scope, plan.scope)
                && Objects.equals(selection, plan.selection)
                && expectedSizes.equals(plan.expectedSizes)
                && Objects.equals(smartReview, plan.smartReview)
                && Objects.equals(theoryOfChange, plan.theoryOfChange)
                && Objects.equals(agreement, plan.agreement)
                && Objects.equals(burden, plan.burden)
                && Objects.equals(affordableMinutes, plan.affordableMinutes)
                && Objects.equals(calendar, plan.calendar)
                && Set.copyOf(baselines).equals(Set.copyOf(plan.baselines))
                && evaluations.equals(plan.evaluations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(
                scope,
                selection,
                expectedSizes,
                smartReview,
                theoryOfChange,
                agreement,
                burden,
                affordableMinutes,
                calendar,
                Set.copyOf(baselines),
                evaluations);
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

    /** A plan in the making, of the parts of another one. */
    private static final class PlanBuilder {
        private @Nullable Scope scope;
        private @Nullable Selection selection;
        private final SortedMap<KpiCode, ExpectedSize> expectedSizes = new TreeMap<>();
        private @Nullable SmartReview smartReview;
        private @Nullable TheoryOfChange theoryOfChange;
        private @Nullable RegistrationAgreement agreement;
        private @Nullable RegistrationBurden burden;
        private @Nullable BigDecimal affordableMinutes;
        private @Nullable MeasurementCalendar calendar;
        private final List<BaselineMeasurement> baselines = new ArrayList<>();
        private final List<EvaluationAgenda> evaluations = new ArrayList<>();

        PlanBuilder() {}

        PlanBuilder(MonitoringPlan plan) {
            scope = plan.scope;
            selection = plan.selection;
            expectedSizes.putAll(plan.expectedSizes);
            smartReview = plan.smartReview;
            theoryOfChange = plan.theoryOfChange;
            agreement = plan.agreement;
            burden = plan.burden;
            affordableMinutes = plan.affordableMinutes;
            calendar = plan.calendar;
            baselines.addAll(plan.baselines);
            evaluations.addAll(plan.evaluations);
        }

        /** The links and the efforts are of people, and stay; only what they are about changes. */
        void take(Selection made) {
            selection = Objects.requireNonNull(made, "made");
            theoryOfChange = theoryOfChange == null ? null : theoryOfChange.movedTo(made);
            burden = burden == null ? null : burden.movedTo(made);
        }

        MonitoringPlan build() {
            return new MonitoringPlan(this);
        }
    }
}
