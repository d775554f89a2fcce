package io.github.maatstaf.kpi.constraint;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Findings as violations. */
final class Violations {
    private static final Map<Class<?>, SmartCriterion> OF_GROUPS = Map.of(
            SmartDraft.Specific.class, SmartCriterion.SPECIFIC,
            SmartDraft.Measurable.class, SmartCriterion.MEASURABLE,
            SmartDraft.Acceptable.class, SmartCriterion.ACCEPTABLE,
            SmartDraft.Realisable.class, SmartCriterion.REALISABLE,
            SmartDraft.TimeBound.class, SmartCriterion.TIME_BOUND);

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
        Set<SmartCriterion> letters = letters(constraint);
        boolean ours = MessageTemplate.parse(context.getDefaultConstraintMessageTemplate())
                .isPresent();
        boolean valid = true;
        for (SmartAnswer answer : review.open()) {
            List<Finding> reasons = letters.contains(answer.criterion()) ? open(answer, constraint) : List.of();
            valid &= reasons.isEmpty();
            if (ours) {
                reasons.forEach(reason -> report(answer, reason, constraint.at(), context));
            }
        }
        if (!valid && ours) {
            context.disableDefaultConstraintViolation();
        }
        return valid;
    }

    /** The letters that are named, else those of the groups, else all. */
    static Set<SmartCriterion> letters(SmartDraft constraint) {
        Set<SmartCriterion> letters = EnumSet.noneOf(SmartCriterion.class);
        letters.addAll(Arrays.asList(constraint.letters()));
        if (letters.isEmpty()) {
            for (Class<?> group : constraint.groups()) {
                Optional.ofNullable(OF_GROUPS.get(group)).ifPresent(letters::add);
            }
        }
        return letters.isEmpty() ? EnumSet.allOf(SmartCriterion.class) : letters;
    }

    private static List<Finding> open(SmartAnswer answer, SmartDraft constraint) {
        return Arrays.stream(constraint.verdicts())
                .filter(verdict -> verdict != SmartVerdict.MET)
                .distinct()
                .flatMap(verdict -> answer.reasons(verdict).stream())
                .toList();
    }

    private static void report(SmartAnswer answer, Finding reason, String at, ConstraintValidatorContext context) {
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate(MessageTemplate.of(reason));
        if (!at.isEmpty()) {
            violation.addPropertyNode(at).addConstraintViolation();
            return;
        }
        violation
                .addPropertyNode("kpis")
                .addPropertyNode(answer.criterion().name())
                .inIterable()
                .atKey(answer.kpi().value())
                .addConstraintViolation();
    }
}
