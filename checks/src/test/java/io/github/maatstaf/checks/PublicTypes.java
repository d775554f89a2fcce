package io.github.maatstaf.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The public types of a published module's exported packages and their visible members, read from its jar. */
final class PublicTypes {
    private PublicTypes() {}

    /** All public types of exported packages, nested ones too, by package and name. */
    static List<Class<?>> of(PublishedModule module) {
        List<String> exported = exportedPackages(module);
        List<Class<?>> types = new ArrayList<>();
        for (String name : classNames(module)) {
            Class<?> type = load(name);
            if (exported.contains(type.getPackageName()) && isVisible(type)) {
                types.add(type);
            }
        }
        types.sort(Comparator.<Class<?>, String>comparing(Class::getPackageName).thenComparing(Class::getName));
        return types;
    }

    static List<String> exportedPackages(PublishedModule module) {
        return module.descriptor().exports().stream()
                .filter(it -> !it.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .toList();
    }

    static List<Constructor<?>> constructors(Class<?> type) {
        return Stream.of(type.getDeclaredConstructors())
                .filter(PublicTypes::isVisible)
                .sorted(Comparator.comparing(Constructor::toGenericString))
                .toList();
    }

    /** The methods that the type itself declares, and those it inherits from a type that callers cannot see. */
    static List<Method> methods(Class<?> type) {
        List<Method> methods = new ArrayList<>(List.of(type.getDeclaredMethods()));
        for (Class<?> above = type.getSuperclass(); above != null; above = above.getSuperclass()) {
            if (!isVisible(above)) {
                methods.addAll(List.of(above.getDeclaredMethods()));
            }
        }
        return methods.stream()
                .filter(it -> isVisible(it) && !it.isBridge() && !it.isSynthetic())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .toList();
    }

    static List<Field> fields(Class<?> type) {
        return Stream.of(type.getDeclaredFields())
                .filter(it -> isVisible(it) && !it.isSynthetic())
                .toList();
    }

    /** All visible constructors and methods. */
    static List<Executable> executables(Class<?> type) {
        return Stream.<Executable>concat(constructors(type).stream(), methods(type).stream())
                .toList();
    }

    private static boolean isVisible(Class<?> type) {
        int modifiers = type.getModifiers();
        boolean visible = Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
        return visible && (type.getDeclaringClass() == null || isVisible(type.getDeclaringClass()));
    }

    private static boolean isVisible(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }

    private static List<String> classNames(PublishedModule module) {
        try (ZipFile jar = new ZipFile(module.jar().toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(it -> it.endsWith(".class") && !it.endsWith("-info.class"))
                    .map(it -> it.substring(0, it.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, PublicTypes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
