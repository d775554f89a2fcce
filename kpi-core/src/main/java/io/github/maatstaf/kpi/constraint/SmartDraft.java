package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The KPIs of a half-filled plan are in order by some letters of SMART. A violation stands for the very reason that
 * {@link SmartReviewer} gives, at the KPI and the letter: {@code plan.kpis[IMP-WOA-LEVELFIT].SPECIFIC}.
 *
 * <p>As long as the plan has no scope or no selection there is nothing to review, and it is valid; so is a review without
 * KPIs. What only people can answer is no violation unless it is asked for: <em>acceptable</em> is never met by a machine, so
 * that a form that asks for it stays open for ever.
 *
 * <p>Repeat it with groups of one's own to check letter by letter, in the order of the form's pages.
 *
 * <pre>{@code
 * @SmartDraft(letters = SmartCriterion.SPECIFIC, groups = FirstPage.class)
 * @SmartDraft(letters = SmartCriterion.TIME_BOUND, verdicts = SmartVerdict.ASK_PEOPLE, groups = LastPage.class)
 * public MonitoringPlan getPlan() { ... }   // made from the form's fields, as far as they are filled in
 * }</pre>
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {SmartDraftValidator.class, SmartReviewValidator.class})
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(SmartDraft.List.class)
@SuppressWarnings("exports") // the validation API stays optional
public @interface SmartDraft {
    /**
     * A key that each reason's own takes the place of. A text of one's own is shown as it is, once.
     *
     * @return the template
     */
    String message() default "{io.github.maatstaf.kpi.PLAN-SMART-NOT-MET}";

    /**
     * The groups in which it is checked.
     *
     * @return none for the default group
     */
    Class<?>[] groups() default {};

    /**
     * What travels with a violation.
     *
     * @return none by default
     */
    Class<? extends Payload>[] payload() default {};

    /**
     * The letters that are looked at.
     *
     * @return all by default
     */
    SmartCriterion[] letters() default {
        SmartCriterion.SPECIFIC,
        SmartCriterion.MEASURABLE,
        SmartCriterion.ACCEPTABLE,
        SmartCriterion.REALISABLE,
        SmartCriterion.TIME_BOUND
    };

    /**
     * The verdicts whose reasons are violations.
     *
     * @return only what is not met, by default; {@link SmartVerdict#MET} adds nothing
     */
    SmartVerdict[] verdicts() default SmartVerdict.NOT_MET;

    /**
     * Several of them in one place.
     *
     * @since 0.1
     */
    @Documented
    @Target({
        ElementType.FIELD,
        ElementType.METHOD,
        ElementType.PARAMETER,
        ElementType.TYPE_USE,
        ElementType.ANNOTATION_TYPE
    })
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The constraints.
         *
         * @return one or more
         */
        SmartDraft[] value();
    }
}
