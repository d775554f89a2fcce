package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The modules' poms say what is special about them; versions and plugins are the root's business. */
class PomTest {
    private static final int MOST_LINES = 80;
    private static final Pattern VERSION = Pattern.compile("<version>");

    @ParameterizedTest
    @MethodSource("io.github.maatstaf.checks.PublishedModule#all")
    void should_be_short_and_leave_versions_to_the_root(PublishedModule module) throws IOException {
        Path pom = module.root().resolve("pom.xml");
        List<String> lines = Files.readAllLines(pom);
        String afterParent = String.join("\n", lines).replaceFirst("(?s)<parent>.*?</parent>", "");
        long ownVersion = module.equals(PublishedModule.LIBRARY_DATA) ? 1 : 0;

        assertThat(lines).hasSizeLessThan(MOST_LINES);
        assertThat(VERSION.matcher(afterParent).results().count()).isEqualTo(ownVersion);
    }
}
