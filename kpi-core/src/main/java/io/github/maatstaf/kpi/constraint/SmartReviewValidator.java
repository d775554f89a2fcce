package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.smart.SmartReview;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/**
 * Checks {@link SmartDraft} on a review that the form made with a reviewer of its own; made and called by the validation
 * provider, not by people.
 *
 * @since 0.1
 */
@SuppressWarnings("exports") // the validation API stays optional
public final class SmartReviewValidator implements ConstraintValidator<SmartDraft, SmartReview> {
    private @Nullable SmartDraft constraint;

    /** For the validation provider. */
    public SmartReviewValidator() {}

    @Override
    public void initialize(SmartDraft annotation) {
        constraint = annotation;
    }

    @Override
    public boolean isValid(@Nullable SmartReview review, ConstraintValidatorContext context) {
        return review == null || constraint == null || Violations.report(review, constraint, context);
    }
}
