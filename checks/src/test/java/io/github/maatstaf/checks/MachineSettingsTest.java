package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No module, those that read and write files included, depends on the language, zone or character set of a machine. */
class MachineSettingsTest {
    private static final Path MEMBERS =
            PublishedModule.CORE.root().resolve("src/test/resources/architecture/forbidden-members.txt");

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_be_read_by_no_published_class(PublishedModule module) throws IOException {
        try (JarFile jar = new JarFile(module.jar().toFile())) {
            rule().check(new ClassFileImporter().importJar(jar));
        }
    }

    @Test
    void should_be_seen_where_they_are_read() throws IOException {
        assertThat(rule().evaluate(new ClassFileImporter().importClasses(Reads.class))
                        .getFailureReport()
                        .getDetails())
                .hasSize(2);
    }

    /** Outside kpi-core the name of a temporary file may be left to chance. */
    private static ArchRule rule() throws IOException {
        Set<String> members = Files.readAllLines(MEMBERS).stream()
                .filter(it -> !it.isBlank() && !it.startsWith("#") && !it.equals("java.util.UUID.randomUUID"))
                .collect(Collectors.toSet());
        return ArchRuleDefinition.noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<>("the target reads the machine's settings") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        String fullName = access.getTarget().getFullName();
                        int parameters = fullName.indexOf('(');
                        return members.contains(fullName)
                                || parameters > 0 && members.contains(fullName.substring(0, parameters));
                    }
                });
    }

    @SuppressWarnings("unused")
    static final class Reads {
        String settings(String text) {
            return text.toLowerCase() + System.getenv("HOME");
        }
    }
}
