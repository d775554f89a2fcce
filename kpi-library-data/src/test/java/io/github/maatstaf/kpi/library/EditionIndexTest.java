package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where its entries stand is written down beside each edition; {@code -Dgolden=write} writes it anew. */
class EditionIndexTest {
    private static final Path EDITIONS = Path.of("src/main/resources/io/github/maatstaf/kpi/library");

    @Test
    void should_stand_beside_each_edition_and_be_made_from_its_text() throws IOException {
        List<Path> editions;
        try (Stream<Path> files = Files.list(EDITIONS)) {
            editions = files.filter(file -> file.getFileName().toString().matches("edition-.*\\.tsv"))
                    .toList();
        }
        assertThat(editions).hasSameSizeAs(SocialWorkLibrary.editions());
        for (Path edition : editions) {
            Path index = edition.resolveSibling(edition.getFileName().toString().replace(".tsv", ".index"));
            String made = KpiCatalogue.indexOf(Files.readAllBytes(edition));
            if ("write".equals(System.getProperty("golden"))) {
                Files.writeString(index, made);
            }
            assertThat(index).hasContent(made);
        }
    }
}
