package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code jar --describe-module} says of each published jar: what it needs, and what it shows. */
class ModuleDescriptorTest {

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_describe_the_module_as_agreed(PublishedModule module) {
        GoldenFile.in(Path.of("src/test/resources/descriptors", module.folder() + ".txt"))
                .matches(describe(module.jar()));
    }

    @Test
    void should_name_no_optional_dependency_as_required() {
        assertThat(describe(PublishedModule.CORE.jar()))
                .contains("requires jakarta.validation static", "requires org.jspecify static")
                .doesNotContain("static transitive", "transitive static");
    }

    private static String describe(Path jar) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        int result = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(writer, writer, "--describe-module", "--file", jar.toString());
        assertThat(result).as(out::toString).isZero();
        // The first line ends with the place of the file.
        return out.toString()
                .lines()
                .map(it -> it.replaceFirst(" jar:file:.*", ""))
                .collect(Collectors.joining("\n", "", "\n"))
                .stripTrailing();
    }
}
