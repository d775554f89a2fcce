package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a pattern can ask of an event beside its type; in the order of the canonical text. */
enum PatternAttribute {
    DOMAIN(EventAttribute.LIFE_DOMAINS) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return !event.lifeDomains().isEmpty();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.lifeDomains().contains(LifeDomain.valueOf(code));
        }

        @Override
        List<String> allowed() {
            return names(LifeDomain.values());
        }
    },
    MEANING(EventAttribute.REASON) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return event.reason().isPresent();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.reason().map(ClosureReason::meaning).map(Enum::name).equals(Optional.of(code));
        }

        @Override
        List<String> allowed() {
            return names(ClosureMeaning.values());
        }
    },
    OUTCOME(EventAttribute.OUTCOME) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return event.outcome().isPresent();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.outcome().map(Enum::name).equals(Optional.of(code));
        }

        @Override
        List<String> allowed() {
            return names(EvaluationOutcome.values());
        }
    },
    PARTNER(EventAttribute.PARTNER) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return event.partner().isPresent();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.partner().map(NetworkPartner::code).equals(Optional.of(code));
        }

        @Override
        String require(String code) {
            return NetworkPartner.of(code).code();
        }
    },
    PLACE(EventAttribute.PLACE) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return event.place().isPresent();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.place().equals(Optional.of(code));
        }
    },
    REACHED(EventAttribute.REACHED) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return event.reached().isPresent();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.reached().equals(Optional.of(code.equals("yes")));
        }

        @Override
        List<String> allowed() {
            return List.of("yes", "no");
        }
    },
    REASON(EventAttribute.REASON) {
        @Override
        boolean isStatedBy(ProcessEvent event) {
            return event.reason().isPresent();
        }

        @Override
        boolean isSaidBy(ProcessEvent event, String code) {
            return event.reason().map(ClosureReason::code).equals(Optional.of(code));
        }

        @Override
        String require(String code) {
            return ClosureReason.of(code).code();
        }
    };

    private final EventAttribute element;
    private final String key;

    PatternAttribute(EventAttribute element) {
        this.element = element;
        this.key = name().toLowerCase(Locale.ROOT);
    }

    /** The attribute with a key, or null if there is none. */
    static @Nullable PatternAttribute withKey(String key) {
        for (PatternAttribute attribute : values()) {
            if (attribute.key.equals(key)) {
                return attribute;
            }
        }
        return null;
    }

    /** Stands for any value at all; no code is empty. */
    static final String ANY = "";

    abstract boolean isStatedBy(ProcessEvent event);

    abstract boolean isSaidBy(ProcessEvent event, String code);

    /** The values of a closed list; empty if the list is open. */
    List<String> allowed() {
        return List.of();
    }

    String require(String code) {
        List<String> allowed = allowed();
        if (!allowed.isEmpty() && !allowed.contains(code)) {
            throw new IllegalArgumentException(
                    "Not a value of " + key() + ": \"" + code + "\"; expected one of " + String.join(", ", allowed));
        }
        return CodeText.require(code, key());
    }

    /** What has to be registered for it. */
    EventAttribute element() {
        return element;
    }

    String key() {
        return key;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(PatternAttribute::key).toList();
    }

    private static List<String> names(Enum<?>[] constants) {
        List<String> names = new ArrayList<>();
        for (Enum<?> constant : constants) {
            names.add(constant.name());
        }
        return names;
    }
}
