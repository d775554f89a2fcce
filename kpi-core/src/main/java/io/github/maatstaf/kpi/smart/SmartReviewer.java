package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Lays the SMART yardstick along each KPI of a selection.
 *
 * <p>It knows how a KPI is worded, what was agreed and which data a system delivers; it knows no figures. Nothing it
 * finds is thrown: everything is in the {@link SmartReview}.
 *
 * <pre>{@code
 * SmartReview review = SmartReviewer.withDefaults().review(scope, selection, calendar);
 * review.answer(KpiCode.of("ACT-SIG-COUNT"), SmartCriterion.ACCEPTABLE).verdict();   // ASK_PEOPLE, always
 * }</pre>
 *
 * @since 0.1
 */
public final class SmartReviewer {
    private final SmartKnowledge known;

    private SmartReviewer(SmartKnowledge known) {
        this.known = known;
    }

    /**
     * A reviewer that knows nothing beside what it is given to review.
     *
     * @return the reviewer
     */
    public static SmartReviewer withDefaults() {
        return new SmartReviewer(SmartKnowledge.NOTHING);
    }

    /**
     * This reviewer, with what people agreed to register.
     *
     * @param agreement the agreement
     * @return a copy
     */
    public SmartReviewer with(RegistrationAgreement agreement) {
        return new SmartReviewer(known.with(Objects.requireNonNull(agreement, "agreement")));
    }

    /**
     * This reviewer, with what a registration system can deliver.
     *
     * @param coverage what the system covers
     * @return a copy
     */
    public SmartReviewer with(Coverage coverage) {
        return delivering(coverage.elements());
    }

    /**
     * This reviewer, with the data that a registration system can deliver.
     *
     * @param elements all that it can deliver
     * @return a copy
     */
    public SmartReviewer delivering(Collection<DataElement> elements) {
        return new SmartReviewer(known.delivering(Set.copyOf(elements)));
    }

    /**
     * This reviewer, with what registering takes. How much is too much people say: see {@link #affording}.
     *
     * @param burden the estimate
     * @return a copy
     */
    public SmartReviewer with(RegistrationBurden burden) {
        return new SmartReviewer(known.with(Objects.requireNonNull(burden, "burden")));
    }

    /**
     * This reviewer, with how much time for registering people said they have.
     *
     * @param minutes the most minutes for each worker in a month, 0 or more
     * @return a copy
     * @throws IllegalArgumentException if it is negative
     */
    public SmartReviewer affording(double minutes) {
        if (!(minutes >= 0) || Double.isInfinite(minutes)) {
            throw new IllegalArgumentException("Minutes for each worker in a month are 0 or more, not " + minutes);
        }
        return new SmartReviewer(known.affordable(BigDecimal.valueOf(minutes)));
    }

    /**
     * This reviewer, with how many people or trajectories a KPI is expected to be about.
     *
     * @param code the KPI's code
     * @param size the expected size
     * @return a copy
     * @throws IllegalArgumentException if the text is no KPI code
     */
    public SmartReviewer expecting(String code, ExpectedSize size) {
        return new SmartReviewer(known.expecting(KpiCode.of(code), Objects.requireNonNull(size, "size")));
    }

    /**
     * This reviewer, with what people think leads to what, and after how much time.
     *
     * @param theory the theory of change
     * @return a copy
     */
    public SmartReviewer with(TheoryOfChange theory) {
        return new SmartReviewer(known.with(Objects.requireNonNull(theory, "theory")));
    }

    /**
     * This reviewer, with the day on which people evaluate together.
     *
     * @param day the day
     * @return a copy
     */
    public SmartReviewer evaluatedOn(LocalDate day) {
        return new SmartReviewer(known.evaluatedOn(Objects.requireNonNull(day, "day")));
    }

    /**
     * Reviews a selection of which nobody agreed yet when to measure.
     *
     * @param scope what the KPIs are about
     * @param selection the chosen KPIs
     * @return five verdicts a KPI; <em>time-bound</em> is open
     */
    public SmartReview review(Scope scope, Selection selection) {
        return review(scope, selection, MeasurementCalendar.of(List.of()));
    }

    /**
     * Reviews a selection with the moments on which people agreed to measure.
     *
     * @param scope what the KPIs are about
     * @param selection the chosen KPIs
     * @param moments the moments, in any order
     * @return five verdicts a KPI
     */
    public SmartReview review(Scope scope, Selection selection, Collection<MeasurementMoment> moments) {
        return review(scope, selection, MeasurementCalendar.of(moments));
    }

    /**
     * Reviews a selection with its measurement calendar.
     *
     * @param scope what the KPIs are about
     * @param selection the chosen KPIs
     * @param calendar when people agreed to measure
     * @return five verdicts a KPI
     */
    public SmartReview review(Scope scope, Selection selection, MeasurementCalendar calendar) {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(calendar, "calendar");
        List<SmartAnswer> answers = new ArrayList<>();
        for (ChosenKpi kpi : selection.kpis()) {
            for (SmartCriterion criterion : SmartCriterion.values()) {
                answers.add(
                        new SmartAnswer(kpi.code(), criterion, reasons(criterion, kpi, scope, selection, calendar)));
            }
        }
        return new SmartReview(answers);
    }

    private List<SmartReason> reasons(
            SmartCriterion criterion, ChosenKpi kpi, Scope scope, Selection selection, MeasurementCalendar calendar) {
        return switch (criterion) {
            case SPECIFIC -> SpecificRule.reasons(kpi, scope, selection);
            case MEASURABLE -> MeasurableRule.reasons(kpi, known, calendar);
            case ACCEPTABLE -> AcceptableRule.reasons(kpi, selection);
            case REALISABLE -> RealisableRule.reasons(kpi, known, calendar);
            case TIME_BOUND -> TimeBoundRule.reasons(kpi, known, calendar);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmartReviewer reviewer && known.equals(reviewer.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    /** What it knows beside the selection. */
    @Override
    public String toString() {
        List<String> told = new ArrayList<>();
        if (known.agreement() != null) {
            told.add("a registration agreement");
        }
        if (known.delivered() != null) {
            told.add(known.delivered().size() + " data elements that can be delivered");
        }
        if (known.burden() != null) {
            told.add("what registering takes");
        }
        if (known.theory() != null) {
            told.add("a theory of change");
        }
        if (known.evaluation() != null) {
            told.add("the day of the evaluation");
        }
        if (!known.sizes().isEmpty()) {
            told.add("the expected size of " + known.sizes().size()
                    + (known.sizes().size() == 1 ? " KPI" : " KPIs"));
        }
        return "A SMART reviewer that knows "
                + (told.isEmpty() ? "nothing beside the selection" : String.join(", ", told));
    }
}
