package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
    private final @Nullable RegistrationAgreement agreement;
    private final @Nullable Set<DataElement> delivered;

    private SmartReviewer(@Nullable RegistrationAgreement agreement, @Nullable Set<DataElement> delivered) {
        this.agreement = agreement;
        this.delivered = delivered;
    }

    /**
     * A reviewer that knows no registration agreement and not which data can be delivered.
     *
     * @return the reviewer
     */
    public static SmartReviewer withDefaults() {
        return new SmartReviewer(null, null);
    }

    /**
     * This reviewer, with what people agreed to register.
     *
     * @param agreement the agreement
     * @return a copy
     */
    public SmartReviewer with(RegistrationAgreement agreement) {
        return new SmartReviewer(Objects.requireNonNull(agreement, "agreement"), delivered);
    }

    /**
     * This reviewer, with the data that a registration system can deliver.
     *
     * @param elements all that it can deliver
     * @return a copy
     */
    public SmartReviewer delivering(Collection<DataElement> elements) {
        return new SmartReviewer(agreement, Set.copyOf(elements));
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
            case MEASURABLE -> MeasurableRule.reasons(kpi);
            case ACCEPTABLE -> AcceptableRule.reasons(selection);
            case REALISABLE -> RealisableRule.reasons(kpi, agreement, delivered);
            case TIME_BOUND -> TimeBoundRule.reasons(calendar);
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmartReviewer reviewer
                && Objects.equals(agreement, reviewer.agreement)
                && Objects.equals(delivered, reviewer.delivered);
    }

    @Override
    public int hashCode() {
        return Objects.hash(agreement, delivered);
    }

    /** What it knows beside the selection. */
    @Override
    public String toString() {
        return "A SMART reviewer that knows "
                + (agreement == null ? "no registration agreement" : "a registration agreement") + " and "
                + (delivered == null ? "not which data can be delivered" : delivered.size() + " data elements");
    }
}
