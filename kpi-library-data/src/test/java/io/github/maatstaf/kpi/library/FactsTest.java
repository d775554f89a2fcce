package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.catalogue.AssignmentTemplate;
import io.github.maatstaf.kpi.catalogue.EvidenceKind;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The edition was made from a register of 224 facts found in documents: each of them stands somewhere, or says why not. */
class FactsTest {
    private static final Path LIBRARY = Path.of("src/main/resources/io/github/maatstaf/kpi/library");

    private final KpiCatalogue edition = SocialWorkLibrary.edition("2026.1");

    @Test
    void should_have_placed_every_fact_or_set_it_aside_with_a_reason() throws IOException {
        List<String> register = Files.readAllLines(Path.of("src/test/resources/fact-ids.txt"));
        List<String> placed = new ArrayList<>();
        rows("facts.tsv").forEach(row -> placed.add(row[0]));
        rows("set-aside.tsv").forEach(row -> placed.add(row[0]));

        assertThat(register).hasSize(224).doesNotHaveDuplicates();
        assertThat(placed).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(register);
        for (String[] row : rows("set-aside.tsv")) {
            assertThat(row).as(row[0]).hasSize(3);
            assertThat(row[1]).as(row[0]).hasSizeGreaterThan(20);
            assertThat(row[2]).as(row[0]).hasSizeGreaterThan(20);
        }
    }

    @Test
    void should_hold_every_entry_in_which_a_fact_is_said_to_stand() throws IOException {
        Set<String> entries = new HashSet<>();
        edition.codes().stream().map(KpiCode::value).forEach(entries::add);
        edition.evidenceKinds().stream().map(EvidenceKind::name).forEach(entries::add);
        edition.assignmentTemplates().stream().map(AssignmentTemplate::name).forEach(entries::add);

        for (String[] row : rows("facts.tsv")) {
            assertThat(row).as(row[0]).hasSize(2);
            assertThat(entries).as(row[0]).contains(row[1].split(" "));
        }
    }

    /** What is in the edition comes from somewhere: an entry in which no fact stands would be an invention. */
    @Test
    void should_have_a_fact_for_every_entry() throws IOException {
        Set<String> held = new HashSet<>();
        for (String[] row : rows("facts.tsv")) {
            held.addAll(List.of(row[1].split(" ")));
        }
        assertThat(edition.codes()).extracting(KpiCode::value).isSubsetOf(held);
        assertThat(edition.evidenceKinds()).extracting(EvidenceKind::name).isSubsetOf(held);
    }

    private static List<String[]> rows(String file) throws IOException {
        return Files.readAllLines(LIBRARY.resolve(file)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
