package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.Finding;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** Findings as violations. */
final class Violations {
    private Violations() {}

    /**
     * Puts the finding with its arguments in the place of the bare code; a message of the caller's own stays as it is.
     */
    static void report(Finding finding, ConstraintValidatorContext context) {
        Optional<Finding> stated = MessageTemplate.parse(context.getDefaultConstraintMessageTemplate());
        if (stated.isPresent()) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(MessageTemplate.of(finding))
                    .addConstraintViolation();
        }
    }
}
