package io.github.maatstaf.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingCodesTest {
    private static final List<Path> SOURCES = PublishedModule.all().stream()
            .flatMap(it -> it.javaFiles().stream())
            .toList();

    @Test
    void should_be_defined_where_sources_use_or_name_them() {
        assertThat(FindingCodes.usedIn(SOURCES, false)
                        .without(FindingCodes.defined())
                        .codes())
                .isEmpty();
    }

    @Test
    void should_be_used_where_they_are_defined() {
        assertThat(FindingCodes.defined()
                        .without(FindingCodes.usedIn(SOURCES, true))
                        .without(FindingCodes.usedInProcessTable())
                        .without(FindingCodes.usedInWordLists())
                        .codes())
                .isEmpty();
    }

    @Test
    void should_be_defined_where_word_lists_name_them() {
        assertThat(FindingCodes.usedInWordLists().codes()).contains("SMART-S-VAGUE-VERB");
        assertThat(FindingCodes.usedInWordLists()
                        .without(FindingCodes.defined())
                        .codes())
                .isEmpty();
    }

    @Test
    void should_be_defined_where_the_process_table_names_them() {
        assertThat(FindingCodes.usedInProcessTable().codes()).contains("PROCESS-STEP-ORDER");
        assertThat(FindingCodes.usedInProcessTable()
                        .without(FindingCodes.defined())
                        .codes())
                .isEmpty();
    }

    @Test
    void should_be_defined_where_pages_name_them() {
        List<Path> pages = Stream.concat(
                        PublishedModule.files(PublishedModule.REPOSITORY.resolve("docs"), ".md").stream(),
                        Stream.of("README.md", "CHANGELOG.md").map(PublishedModule.REPOSITORY::resolve))
                .filter(Files::exists)
                .toList();

        assertThat(FindingCodes.usedIn(pages, false)
                        .without(FindingCodes.defined())
                        .codes())
                .isEmpty();
    }

    @Test
    void should_be_read_from_a_text(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("Sample.java");
        Files.writeString(
                source, "/** READ-NEVER-SEEN */ Finding.of(\"TREND-NEVER-SEEN\"); \"VISIT-NO-PLACE\" IMP-READ-ALOUD");

        assertThat(FindingCodes.usedIn(Set.of(source), true).codes()).containsExactly("TREND-NEVER-SEEN");
        assertThat(FindingCodes.usedIn(Set.of(source), false)
                        .without(FindingCodes.defined())
                        .codes())
                .containsExactly("READ-NEVER-SEEN", "TREND-NEVER-SEEN");
    }
}
