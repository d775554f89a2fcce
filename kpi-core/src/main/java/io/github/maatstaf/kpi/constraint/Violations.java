package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.ConstraintValidatorContext;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    /**
     * Reports each open reason at its KPI and letter.
     *
     * @return true if there is none
     */
    static boolean report(SmartReview review, SmartDraft constraint, ConstraintValidatorContext context) {
        Set<SmartCriterion> letters = Set.copyOf(Arrays.asList(constraint.letters()));
        boolean ours = MessageTemplate.parse(context.getDefaultConstraintMessageTemplate())
                .isPresent();
        boolean valid = true;
        for (SmartAnswer answer : review.open()) {
            List<Finding> reasons = letters.contains(answer.criterion()) ? open(answer, constraint) : List.of();
            valid &= reasons.isEmpty();
            if (ours) {
                reasons.forEach(reason -> report(answer, reason, context));
            }
        }
        if (!valid && ours) {
            context.disableDefaultConstraintViolation();
        }
        return valid;
    }

    private static List<Finding> open(SmartAnswer answer, SmartDraft constraint) {
        return Arrays.stream(constraint.verdicts())
                .filter(verdict -> verdict != SmartVerdict.MET)
                .distinct()
                .flatMap(verdict -> answer.reasons(verdict).stream())
                .toList();
    }

    private static void report(SmartAnswer answer, Finding reason, ConstraintValidatorContext context) {
        context.buildConstraintViolationWithTemplate(MessageTemplate.of(reason))
                .addPropertyNode("kpis")
                .addPropertyNode(answer.criterion().name())
                .inIterable()
                .atKey(answer.kpi().value())
                .addConstraintViolation();
    }
}
