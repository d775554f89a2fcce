package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** What a public type may promise: nothing that lets a caller extend it, and nothing in the words of a dependency. */
final class PublicTypes {
    private PublicTypes() {}

    /** A type that callers can implement or extend can never gain a method again. */
    static ArchRule closed() {
        return ArchRuleDefinition.classes()
                .that()
                .arePublic()
                .should(new ArchCondition<>("be final, sealed or without a constructor for others") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        Class<?> reflected = type.reflect();
                        if (isOpen(reflected)) {
                            events.add(SimpleConditionEvent.violated(type, type.getName() + " can be extended"));
                        }
                    }
                });
    }

    private static boolean isOpen(Class<?> type) {
        if (type.isSealed() || type.isAnnotation() || java.lang.reflect.Modifier.isFinal(type.getModifiers())) {
            return false;
        }
        return type.isInterface() && !isGroup(type)
                || Arrays.stream(type.getDeclaredConstructors())
                        .anyMatch(it -> java.lang.reflect.Modifier.isPublic(it.getModifiers())
                                || java.lang.reflect.Modifier.isProtected(it.getModifiers()));
    }

    /** A group of Bean Validation has to be an interface. Nested in its annotation and empty, it promises nothing. */
    private static boolean isGroup(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer != null && outer.isAnnotation() && type.getMethods().length == 0;
    }

    /** A dependency's type in a signature would make its versions ours. */
    static ArchRule withoutTypesFrom(String forbiddenPackage) {
        return ArchRuleDefinition.members()
                .that()
                .areDeclaredInClassesThat()
                .arePublic()
                .should(new ArchCondition<JavaMember>("show no type of " + forbiddenPackage) {
                    @Override
                    public void check(JavaMember member, ConditionEvents events) {
                        if (isVisible(member)
                                && typesOf(member)
                                        .anyMatch(it -> it.getPackageName().startsWith(forbiddenPackage))) {
                            events.add(SimpleConditionEvent.violated(member, member.getDescription()));
                        }
                    }
                });
    }

    private static boolean isVisible(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaMember member) {
        Stream<JavaClass> types = member.getAllInvolvedRawTypes().stream();
        if (member instanceof JavaCodeUnit codeUnit) {
            types = Stream.concat(types, codeUnit.getExceptionTypes().stream());
        }
        return types.map(JavaClass::getBaseComponentType);
    }
}
