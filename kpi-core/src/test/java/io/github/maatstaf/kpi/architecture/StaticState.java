package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Looks into the static fields themselves, since a {@code static final Map} may be unmodifiable or a cache: each has to
 * hold a value of a kind that is known not to change. A private array is taken for a table that nobody writes to.
 */
final class StaticState {
    private static final Set<Class<?>> UNCHANGING = Set.of(
            String.class,
            Boolean.class,
            Character.class,
            Pattern.class,
            Locale.class,
            DateTimeFormatter.class,
            Duration.class,
            Period.class,
            java.nio.charset.Charset.class);

    private static final List<String> UNMODIFIABLE = List.of(
            "java.util.ImmutableCollections",
            "java.util.Collections$Unmodifiable",
            "java.util.Collections$Empty",
            "java.util.Collections$Singleton");

    private StaticState() {}

    static List<String> changeableIn(JavaClasses classes) {
        List<String> complaints = new ArrayList<>();
        for (JavaClass type : classes) {
            if (!type.getName().endsWith("module-info") && !type.getName().endsWith("package-info")) {
                collect(type.reflect(), complaints);
            }
        }
        return complaints;
    }

    private static void collect(Class<?> type, List<String> complaints) {
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers()) && !field.isSynthetic()) {
                complaint(field).ifPresent(complaints::add);
            }
        }
    }

    private static Optional<String> complaint(Field field) {
        String name = field.getDeclaringClass().getName() + "." + field.getName();
        if (!Modifier.isFinal(field.getModifiers())) {
            return Optional.of(name + " is static and not final");
        }
        Object value = valueOf(field);
        if (value == null || isUnchanging(value, field)) {
            return Optional.empty();
        }
        return Optional.of(name + " holds a " + value.getClass().getName() + ", which may change");
    }

    private static Object valueOf(Field field) {
        try {
            field.setAccessible(true);
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isUnchanging(Object value, Field field) {
        Class<?> type = value.getClass();
        if (type.isArray()) {
            return Modifier.isPrivate(field.getModifiers());
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return UNMODIFIABLE.stream().anyMatch(type.getName()::startsWith);
        }
        return UNCHANGING.contains(type)
                || value instanceof Number && !type.getName().startsWith("java.util.concurrent")
                || value instanceof Temporal
                || value instanceof Enum<?>
                || type.isHidden() // a lambda
                || value instanceof Optional<?>
                || value instanceof java.text.Normalizer.Form
                || value instanceof java.math.MathContext
                || isOurValue(type);
    }

    /** Our own types answer to {@link MutableState}, which sees every one of their fields. */
    private static boolean isOurValue(Class<?> type) {
        return type.getName().startsWith("io.github.maatstaf.kpi.")
                || type.getName().startsWith("org.apache.commons.statistics.distribution.");
    }
}
