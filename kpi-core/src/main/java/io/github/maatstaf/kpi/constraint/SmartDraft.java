package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.Constraint;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.function.Function;

/**
 * The KPIs of a half-filled plan are in order by some letters of SMART. A violation stands for the very reason that
 * {@link SmartReviewer} gives, at the KPI and the letter: {@code plan.kpis[IMP-WOA-LEVELFIT].SPECIFIC}.
 *
 * <p>It stands on a plan or a review, or on a form bean of the caller's own, with a function that makes a plan of what the
 * form holds so far. With a group of a letter it looks at that letter only, so that each page of a form checks its own; and
 * the violations may stand at one of the form's own fields.
 *
 * <pre>{@code
 * @SmartDraft(from = FormToPlan.class, groups = SmartDraft.Specific.class, at = "effect")
 * @SmartDraft(from = FormToPlan.class, groups = SmartDraft.TimeBound.class, at = "baselineDay",
 *         verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
 * public class HomeworkForm { ... }
 *
 * validator.validate(form, SmartDraft.Specific.class);   // the page on what and for whom
 * }</pre>
 *
 * <p>As long as the plan has no scope or no selection there is nothing to review, and it is valid; so is a review without
 * KPIs. What only people can answer is no violation unless it is asked for: <em>acceptable</em> is never met by a machine, so
 * that a form that asks for it stays open for ever.
 *
 * @since 0.1
 */
@Documented
@Constraint(validatedBy = {SmartDraftValidator.class, SmartReviewValidator.class, SmartFormValidator.class})
@Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
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
     * @return by default those whose groups are named in {@link #groups()}, and all five if none is
     */
    SmartCriterion[] letters() default {};

    /**
     * The verdicts whose reasons are violations.
     *
     * @return only what is not met, by default; {@link SmartVerdict#MET} adds nothing
     */
    SmartVerdict[] verdicts() default SmartVerdict.NOT_MET;

    /**
     * What makes a plan of the form: a public class with a public constructor without parameters. It gets the annotated value
     * and gives a plan with what is filled in so far. It is made once for each place that carries the annotation.
     *
     * @return the function's class; not needed on a plan or a review
     */
    Class<? extends Function<?, MonitoringPlan>> from() default Itself.class;

    /**
     * The property of the form at which the violations stand, so that a screen shows them there.
     *
     * @return empty for {@code kpis[CODE].LETTER}
     */
    String at() default "";

    /**
     * The group of the letter S, {@link SmartCriterion#SPECIFIC}.
     *
     * @since 0.1
     */
    interface Specific {}

    /**
     * The group of the letter M, {@link SmartCriterion#MEASURABLE}.
     *
     * @since 0.1
     */
    interface Measurable {}

    /**
     * The group of the letter A, {@link SmartCriterion#ACCEPTABLE}.
     *
     * @since 0.1
     */
    interface Acceptable {}

    /**
     * The group of the letter R, {@link SmartCriterion#REALISABLE}.
     *
     * @since 0.1
     */
    interface Realisable {}

    /**
     * The group of the letter T, {@link SmartCriterion#TIME_BOUND}.
     *
     * @since 0.1
     */
    interface TimeBound {}

    /**
     * The five letters one after another: a later letter is looked at once the earlier ones have no violations.
     *
     * @since 0.1
     */
    @GroupSequence({Specific.class, Measurable.class, Acceptable.class, Realisable.class, TimeBound.class})
    interface LetterByLetter {}

    /**
     * The annotated value is a plan or a review itself. It makes nothing of anything else.
     *
     * @since 0.1
     */
    final class Itself implements Function<Object, MonitoringPlan> {
        /** For the validation provider. */
        public Itself() {}

        @Override
        public MonitoringPlan apply(Object value) {
            throw new IllegalArgumentException("@SmartDraft on "
                    + value.getClass().getName() + " needs from = …, a class that makes a MonitoringPlan of it");
        }
    }

    /**
     * Several of them in one place.
     *
     * @since 0.1
     */
    @Documented
    @Target({
        ElementType.TYPE,
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
