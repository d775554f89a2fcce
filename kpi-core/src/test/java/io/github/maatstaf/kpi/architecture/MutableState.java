package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where state may change. A public type that changes says so in its name and belongs to one thread: Builder, Reader or
 * Writer. Inside a package there are other things that must change while they work, such as an accumulator that counts
 * and grows its arrays in the one pass over a registration. They may, under two conditions that keep them from leaking
 * into a value: their name tells their role, and no type without such a name holds one in a field. So they live in a
 * method's local variables or inside a builder, and what comes out of them is a copy with final fields. A validator of
 * Jakarta Bean Validation is told its annotation after it was made: that is the provider's contract, and the provider
 * shares it only afterwards.
 */
final class MutableState {
    private static final List<String> PUBLIC_ROLES = List.of("Builder", "Reader", "Writer");
    private static final List<String> HIDDEN_ROLES = List.of("Accumulator", "Cursor", "Parser", "Replay");
    private static final Set<String> CHANGING = Set.of(
            "java.lang.StringBuilder",
            "java.util.ArrayDeque",
            "java.util.ArrayList",
            "java.util.BitSet",
            "java.util.HashMap",
            "java.util.HashSet",
            "java.util.LinkedHashMap",
            "java.util.LinkedHashSet",
            "java.util.Random",
            "java.util.TreeMap",
            "java.util.TreeSet");

    private MutableState() {}

    static ArchRule onlyInItsRoles() {
        return ArchRuleDefinition.classes().should(new ArchCondition<>("keep changing state in types named for it") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (mayChange(type)) {
                    return;
                }
                for (JavaField field : type.getFields()) {
                    complaint(field).ifPresent(it -> events.add(SimpleConditionEvent.violated(field, it)));
                }
            }
        });
    }

    private static Optional<String> complaint(JavaField field) {
        if (field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
            return Optional.empty();
        }
        if (!field.getModifiers().contains(JavaModifier.FINAL)) {
            return Optional.of(field.getFullName() + " is not final");
        }
        if (field.getRawType().isArray() && !isHidden(field)) {
            return Optional.of(field.getFullName() + " is an array that callers can write to");
        }
        return field.getAllInvolvedRawTypes().stream()
                .map(JavaClass::getBaseComponentType)
                .filter(it -> it.getPackageName().startsWith("io.github.maatstaf")
                        ? mayChange(it)
                        : CHANGING.contains(it.getName()))
                .map(it -> field.getFullName() + " keeps a " + it.getSimpleName() + ", which changes")
                .findFirst();
    }

    private static boolean isHidden(JavaField field) {
        return !field.getModifiers().contains(JavaModifier.PUBLIC)
                && !field.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static boolean mayChange(JavaClass type) {
        String name = type.getSimpleName();
        return type.isAssignableTo("jakarta.validation.ConstraintValidator")
                || PUBLIC_ROLES.stream().anyMatch(name::endsWith)
                || !type.getModifiers().contains(JavaModifier.PUBLIC)
                        && HIDDEN_ROLES.stream().anyMatch(name::endsWith);
    }
}
