package io.github.maatstaf.checks;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedTypeVariable;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public signatures of a module as a text for people, in a fixed order, so that a change of them is a diff. */
final class ApiText {
    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");
    private static final Set<String> OF_EVERY_ENUM = Set.of("values", "valueOf");

    private final List<String> lines = new ArrayList<>();

    private ApiText() {}

    static String of(PublishedModule module) {
        ApiText text = new ApiText();
        text.lines.add("module " + module.descriptor().name());
        String packageName = "";
        for (Class<?> type : PublicTypes.of(module)) {
            if (!type.getPackageName().equals(packageName)) {
                packageName = type.getPackageName();
                text.lines.add("");
                text.lines.add("package " + packageName);
            }
            text.type(type);
        }
        return String.join("\n", text.lines);
    }

    private void type(Class<?> type) {
        lines.add("");
        lines.add("  " + heading(type));
        PublicTypes.fields(type).forEach(it -> lines.add("    " + field(it)));
        PublicTypes.constructors(type).stream()
                .filter(it -> !isCanonical(it))
                .forEach(it -> lines.add("    " + executable(it, simpleName(type))));
        PublicTypes.methods(type).stream()
                .filter(it -> !isTakenForGranted(it))
                .forEach(it ->
                        lines.add("    " + executable(it, typeText(it.getAnnotatedReturnType()) + " " + it.getName())));
    }

    private static String heading(Class<?> type) {
        StringBuilder text = new StringBuilder();
        if (Modifier.isFinal(type.getModifiers()) && !type.isEnum() && !type.isRecord()) {
            text.append("final ");
        } else if (type.isSealed() && !type.isEnum()) {
            text.append("sealed ");
        }
        text.append(kind(type)).append(' ').append(simpleName(type)).append(variables(type.getTypeParameters()));
        if (type.isRecord()) {
            text.append(Stream.of(type.getRecordComponents())
                    .map(ApiText::component)
                    .collect(Collectors.joining(", ", "(", ")")));
        }
        Class<?> above = type.getSuperclass();
        if (above != null && above != Object.class && above != Record.class && above != Enum.class) {
            text.append(" extends ").append(typeText(type.getAnnotatedSuperclass()));
        }
        StringJoiner interfaces = new StringJoiner(", ", " implements ", "").setEmptyValue("");
        for (AnnotatedType implemented : type.getAnnotatedInterfaces()) {
            interfaces.add(typeText(implemented));
        }
        text.append(type.isAnnotation() ? "" : interfaces);
        if (type.isSealed() && !type.isEnum()) {
            text.append(Stream.of(type.getPermittedSubclasses())
                    .filter(it -> Modifier.isPublic(it.getModifiers()))
                    .map(ApiText::simpleName)
                    .collect(Collectors.joining(", ", " permits ", "")));
        }
        return text.toString();
    }

    private static String kind(Class<?> type) {
        if (type.isAnnotation()) {
            return "annotation";
        }
        if (type.isInterface()) {
            return "interface";
        }
        if (type.isEnum()) {
            return "enum";
        }
        return type.isRecord() ? "record" : "class";
    }

    private static String component(RecordComponent component) {
        return typeText(component.getAnnotatedType()) + " " + component.getName();
    }

    private static String field(Field field) {
        if (field.isEnumConstant()) {
            return deprecated(field) + field.getName();
        }
        String constant = Modifier.isStatic(field.getModifiers()) ? "static " : "";
        return deprecated(field) + constant + typeText(field.getAnnotatedType()) + " " + field.getName()
                + constantValue(field);
    }

    /** Compilers copy the value of such a constant into the caller's class: a change of it is a change of the API. */
    private static String constantValue(Field field) {
        boolean constant = Modifier.isStatic(field.getModifiers())
                && Modifier.isFinal(field.getModifiers())
                && (field.getType().isPrimitive() || field.getType() == String.class);
        if (!constant) {
            return "";
        }
        try {
            return " = " + field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String executable(Executable executable, String typeAndName) {
        StringBuilder text = new StringBuilder(deprecated(executable));
        if (Modifier.isProtected(executable.getModifiers())) {
            text.append("protected ");
        }
        if (Modifier.isStatic(executable.getModifiers())) {
            text.append("static ");
        }
        String variables = variables(executable.getTypeParameters());
        text.append(variables).append(variables.isEmpty() ? "" : " ").append(typeAndName);
        StringJoiner parameters = new StringJoiner(", ", "(", ")");
        AnnotatedType[] types = executable.getAnnotatedParameterTypes();
        for (int i = 0; i < types.length; i++) {
            boolean open = executable.isVarArgs() && i == types.length - 1;
            String type = typeText(types[i]);
            parameters.add(open ? type.substring(0, type.length() - 2) + "..." : type);
        }
        text.append(parameters);
        Class<?>[] thrown = executable.getExceptionTypes();
        if (thrown.length > 0) {
            text.append(Stream.of(thrown).map(ApiText::simpleName).collect(Collectors.joining(", ", " throws ", "")));
        }
        if (executable instanceof Method method && method.getDefaultValue() != null) {
            text.append(" default");
        }
        return text.toString();
    }

    private static String variables(TypeVariable<?>[] variables) {
        return Stream.of(variables)
                .map(it -> it.getName() + bounds(it.getAnnotatedBounds(), " extends "))
                .collect(Collectors.joining(", ", variables.length == 0 ? "" : "<", variables.length == 0 ? "" : ">"));
    }

    private static String bounds(AnnotatedType[] bounds, String keyword) {
        String text = Stream.of(bounds).map(ApiText::typeText).collect(Collectors.joining(" & "));
        return text.isEmpty() || text.equals("Object") ? "" : keyword + text;
    }

    private static String typeText(AnnotatedType type) {
        String nullable = type.isAnnotationPresent(Nullable.class) ? "@Nullable " : "";
        if (type instanceof AnnotatedArrayType array) {
            return typeText(array.getAnnotatedGenericComponentType()) + "[]" + nullable.stripTrailing();
        }
        if (type instanceof AnnotatedWildcardType wildcard) {
            String lower = bounds(wildcard.getAnnotatedLowerBounds(), " super ");
            return "?" + (lower.isEmpty() ? bounds(wildcard.getAnnotatedUpperBounds(), " extends ") : lower);
        }
        if (type instanceof AnnotatedTypeVariable variable) {
            return nullable + variable.getType().getTypeName();
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            Class<?> raw = (Class<?>) ((java.lang.reflect.ParameterizedType) generic.getType()).getRawType();
            return nullable
                    + simpleName(raw)
                    + Stream.of(generic.getAnnotatedActualTypeArguments())
                            .map(ApiText::typeText)
                            .collect(Collectors.joining(", ", "<", ">"));
        }
        return nullable + simpleName((Class<?>) type.getType());
    }

    private static String simpleName(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        return outer == null ? type.getSimpleName() : simpleName(outer) + "." + type.getSimpleName();
    }

    private static String deprecated(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation instanceof Deprecated) {
                return "@Deprecated ";
            }
        }
        return "";
    }

    private static boolean isCanonical(Constructor<?> constructor) {
        RecordComponent[] components = constructor.getDeclaringClass().getRecordComponents();
        return components != null
                && List.of(constructor.getParameterTypes())
                        .equals(Stream.of(components)
                                .map(RecordComponent::getType)
                                .collect(Collectors.toList()));
    }

    private static boolean isTakenForGranted(Method method) {
        Class<?> type = method.getDeclaringClass();
        String name = method.getName();
        boolean accessor = type.isRecord()
                && method.getParameterCount() == 0
                && Stream.of(type.getRecordComponents())
                        .anyMatch(it -> it.getName().equals(name));
        return accessor || OF_EVERY_OBJECT.contains(name) || type.isEnum() && OF_EVERY_ENUM.contains(name);
    }
}
