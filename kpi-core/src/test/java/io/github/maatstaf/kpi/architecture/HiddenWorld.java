package io.github.maatstaf.kpi.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a result must not depend on: the clock, the machine's language, zone and character set, files, the network,
 * databases, logs, threads, chance. Whoever calls this library hands over a date, a locale or a {@code Clock}.
 */
final class HiddenWorld {
    private static final List<String> PACKAGES = List.of(
            "java.net",
            "java.nio.file",
            "java.nio.channels",
            "java.rmi",
            "java.sql",
            "javax.sql",
            "java.util.logging",
            "java.util.prefs",
            "java.util.concurrent",
            "org.slf4j");

    private static final Set<String> TYPES = Set.of(
            "java.io.Console",
            "java.io.File",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.Runtime",
            "java.lang.System$Logger",
            "java.lang.Thread",
            "java.lang.ThreadLocal",
            "java.security.SecureRandom",
            "java.util.ResourceBundle",
            "java.util.ServiceLoader",
            "java.util.Timer");

    private static final Set<String> MEMBERS = members();

    private HiddenWorld() {}

    /** A file, because the checks of the other modules read it too. */
    private static Set<String> members() {
        try (InputStream in = HiddenWorld.class.getResourceAsStream("/architecture/forbidden-members.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.isBlank() && !it.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ArchRule noForbiddenTypes() {
        return ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("bring the world in") {
                    @Override
                    public boolean test(JavaClass used) {
                        JavaClass type = used.getBaseComponentType();
                        String packageName = type.getPackageName();
                        return TYPES.contains(type.getName())
                                || PACKAGES.stream()
                                        .anyMatch(it -> packageName.equals(it) || packageName.startsWith(it + "."));
                    }
                });
    }

    static ArchRule noForbiddenMembers() {
        return ArchRuleDefinition.noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<>("the target reads the machine's settings") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        String fullName = access.getTarget().getFullName();
                        int parameters = fullName.indexOf('(');
                        return MEMBERS.contains(fullName)
                                || parameters > 0 && MEMBERS.contains(fullName.substring(0, parameters));
                    }
                });
    }
}
