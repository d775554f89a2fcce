package io.github.maatstaf.kpi.mapping;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import java.util.Arrays;

/** Which codes an attribute takes, and of which events. */
final class AttributeCodes {
    /** The code of a word that nobody mapped, in the open lists. */
    static final String UNMAPPED = "UNMAPPED";

    private AttributeCodes() {}

    static boolean takes(EventAttribute attribute, String code) {
        return switch (attribute) {
            case OUTCOME -> isOneOf(EvaluationOutcome.values(), code);
            case COMPLEXITY -> isOneOf(Complexity.values(), code);
            case LIFE_DOMAINS -> isOneOf(LifeDomain.values(), code);
            case REACHED -> code.equals("true") || code.equals("false");
            case REASON, PARTNER -> EventType.isValid(code);
            case PLACE -> !code.isBlank();
        };
    }

    static void require(EventAttribute attribute, String code) {
        if (!takes(attribute, code) || VendorWords.hasTabOrLineEnd(code)) {
            throw new IllegalArgumentException(
                    "Not a code of " + attribute.jsonName() + ": \"" + code + "\"; expected " + expected(attribute));
        }
    }

    static String expected(EventAttribute attribute) {
        return switch (attribute) {
            case OUTCOME -> Arrays.toString(EvaluationOutcome.values());
            case COMPLEXITY -> Arrays.toString(Complexity.values());
            case LIFE_DOMAINS -> Arrays.toString(LifeDomain.values());
            case REACHED -> "[true, false]";
            case REASON, PARTNER -> "capitals, digits and underscores, a capital first";
            case PLACE -> "a kind of place";
        };
    }

    /** Whether an event of a type can say it: a closure reason in every row of a case is only that of its closure. */
    static boolean applies(EventAttribute attribute, EventType type) {
        return switch (attribute) {
            case OUTCOME -> type.equals(EventType.EVALUATION);
            case COMPLEXITY -> type.equals(EventType.COMPLEXITY);
            case REASON -> type.equals(EventType.CLOSURE);
            case PARTNER ->
                type.equals(EventType.PARTNER_JOINED)
                        || type.equals(EventType.PARTNER_LEFT)
                        || type.equals(EventType.REFERRAL)
                        || !type.isStandard();
            case REACHED -> !type.isStep();
            case PLACE, LIFE_DOMAINS -> true;
        };
    }

    private static boolean isOneOf(Enum<?>[] values, String code) {
        return Arrays.stream(values).anyMatch(value -> value.name().equals(code));
    }
}
