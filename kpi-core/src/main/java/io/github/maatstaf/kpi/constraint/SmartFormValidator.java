package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link SmartDraft} on a form bean of the caller's own, by the plan that the caller's function makes of it; made and
 * called by the validation provider, not by people.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // the validation API stays optional
public final class SmartFormValidator implements ConstraintValidator<SmartDraft, Object> {
    private @Nullable SmartDraft constraint;
    private @Nullable Function<Object, MonitoringPlan> plans;

    /** For the validation provider. */
    public SmartFormValidator() {}

    @Override
    public void initialize(SmartDraft annotation) {
        Class<? extends Function<?, MonitoringPlan>> source = annotation.from();
        if (source == SmartDraft.Itself.class) {
            throw new ConstraintDeclarationException(
                    "@SmartDraft on a form needs from = …, a public class with a public"
                            + " constructor without parameters that makes a MonitoringPlan of the form");
        }
        Function<?, MonitoringPlan> made = Suppliers.made(source, "@SmartDraft(from = ");
        // The provider calls with what carries the annotation; another type is the caller's mistake, and a cast says
        // so.
        @SuppressWarnings("unchecked")
        Function<Object, MonitoringPlan> ofAnything = (Function<Object, MonitoringPlan>) made;
        plans = ofAnything;
        constraint = annotation;
    }

    @Override
    public boolean isValid(@Nullable Object form, ConstraintValidatorContext context) {
        if (form == null || constraint == null || plans == null) {
            return true;
        }
        Optional<SmartReview> review = plans.apply(form).reviewedBy(SmartReviewer.withDefaults());
        return review.isEmpty() || Violations.report(review.get(), constraint, context);
    }
}
