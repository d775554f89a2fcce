package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link SmartDraft} on a plan, with the reviewer's defaults; made and called by the validation provider, not by
 * people.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // the validation API stays optional
public final class SmartDraftValidator implements ConstraintValidator<SmartDraft, MonitoringPlan> {
    private @Nullable SmartDraft constraint;

    /** For the validation provider. */
    public SmartDraftValidator() {}

    @Override
    public void initialize(SmartDraft annotation) {
        constraint = annotation;
    }

    @Override
    public boolean isValid(@Nullable MonitoringPlan plan, ConstraintValidatorContext context) {
        if (plan == null || constraint == null) {
            return true;
        }
        Optional<SmartReview> review = plan.reviewedBy(SmartReviewer.withDefaults());
        return review.isEmpty() || Violations.report(review.get(), constraint, context);
    }
}
