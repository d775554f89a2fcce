package io.github.maatstaf.examples.queryset;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.json.RegistrationReader;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reference registration and the answers to it, computed by another program: 14,400 rows of 16 measures, 20 quarters
 * and 45 strata.
 */
class QuerySetTest {
    private static final Path REFERENCE = Path.of("../../kpi-core/src/test/resources/reference/process");

    @Test
    void should_give_every_row_of_the_reference_from_file_to_file(@TempDir Path folder) throws IOException {
        Path figures = folder.resolve("figures.csv");
        Registration registration = RegistrationReader.read(REFERENCE.resolve("registration.ndjson"))
                .value();
        QuerySet.WRITER.write(QuerySet.table(registration), figures);
        List<String> rows = Files.readAllLines(figures);
        List<String> expected = Files.readAllLines(REFERENCE.resolve("expected.csv"));
        assertThat(expected).hasSize(14_401);
        assertThat(rows.get(0)).isEqualTo(expected.get(0));
        assertThat(rows).containsExactlyInAnyOrderElementsOf(expected);
    }
}
