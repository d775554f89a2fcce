package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)");

    static List<Documented.Block> java() {
        return Documented.blocks().stream()
                .filter(block -> block.language().equals("java"))
                .toList();
    }

    static List<Documented.Block> outputs() {
        return Documented.blocks().stream()
                .filter(block -> block.kind().equals("output"))
                .toList();
    }

    static List<Path> pages() {
        return Documented.pages();
    }

    @ParameterizedTest
    @MethodSource("java")
    void should_show_only_code_that_a_test_runs(Documented.Block block) {
        Documented.assertCode(block);
    }

    @ParameterizedTest
    @MethodSource("outputs")
    void should_show_only_output_that_a_test_compares_with(Documented.Block block) {
        assertThat(Documented.isNamedInATest(block.name())).isTrue();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void should_link_only_to_files_that_exist(Path page) {
        Matcher matcher = LINK.matcher(Documented.read(page));
        while (matcher.find()) {
            assertThat(Files.exists(page.resolveSibling(matcher.group(1))))
                    .as("%s links to %s", page, matcher.group(1))
                    .isTrue();
        }
    }

    @Test
    void should_have_found_the_pages_and_their_code() {
        assertThat(Documented.pages()).hasSizeGreaterThan(3);
        assertThat(java()).hasSizeGreaterThan(3);
        assertThat(outputs()).hasSizeGreaterThan(3);
    }
}
