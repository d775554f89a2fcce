package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.EditionLines.codes;
import static io.github.maatstaf.kpi.catalogue.EditionLines.lines;
import static io.github.maatstaf.kpi.catalogue.EditionLines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsReaderTest {
    private static final String EVIDENCE = lines(
            "evidence|stories|label|Verhalen|Stories",
            "evidence|stories|definition|Wat iemand zelf vertelt.|What somebody tells.",
            "evidence|stories|shows|Hoe het was.|What it was like.",
            "evidence|stories|does-not-show|Niet hoe vaak het voorkomt.|Not how often it happens.",
            "evidence|stories|source|plan|page 3");
    private static final String ASSIGNMENT = lines(
            "assignment|taking-part|label|Meedoen|Taking part",
            "assignment|taking-part|description|Dat iedereen mee kan doen.|That everybody can take part.",
            "assignment|taking-part|law|een wet (verzonnen)|a law (made up)",
            "assignment|taking-part|source|plan|page 4",
            "assignment|taking-part|source|plan|page 5");

    @Test
    void should_read_a_kind_of_evidence_and_a_template_of_an_assignment() {
        WithFindings<KpiCatalogue> read = read(EVIDENCE, ASSIGNMENT);

        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).isEqualTo(new RecordCounts(3, 0, 0));
        String plan = "Werkplan (Welzijn X, made up)";
        assertThat(read.value().evidenceKinds())
                .containsExactly(new EvidenceKind(
                        "stories",
                        LocalizedText.of("Verhalen", "Stories"),
                        LocalizedText.of("Wat iemand zelf vertelt.", "What somebody tells."),
                        LocalizedText.of("Hoe het was.", "What it was like."),
                        LocalizedText.of("Niet hoe vaak het voorkomt.", "Not how often it happens."),
                        List.of(Source.of(plan, "page 3"))));
        assertThat(read.value().assignmentTemplates())
                .containsExactly(new AssignmentTemplate(
                        "taking-part",
                        LocalizedText.of("Meedoen", "Taking part"),
                        LocalizedText.of("Dat iedereen mee kan doen.", "That everybody can take part."),
                        LocalizedText.of("een wet (verzonnen)", "a law (made up)"),
                        List.of(Source.of(plan, "page 4"), Source.of(plan, "page 5"))));
    }

    @ParameterizedTest
    @CsvSource({
        "evidence, label, label",
        "evidence, definition, definition",
        "evidence, shows, shows",
        "evidence, does-not-show, does-not-show",
        "evidence, source, a source",
        "assignment, label, label",
        "assignment, description, description",
        "assignment, law, law",
        "assignment, source, a source",
    })
    void should_reject_what_lacks_a_text_or_a_source(String kind, String field, String missing) {
        String text = (EVIDENCE + ASSIGNMENT)
                .lines()
                .filter(line -> !(line.startsWith(kind) && line.contains("\t" + field + "\t")))
                .reduce("", (all, line) -> all + line + "\n");

        WithFindings<KpiCatalogue> read = read(text);

        assertThat(codes(read)).containsExactly("CATALOGUE-INCOMPLETE");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).endsWith("lacks " + missing);
        assertThat(read.records()).isEqualTo(new RecordCounts(2, 1, 0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "evidence|stories|label|Nog een|Another; CATALOGUE-DUPLICATE-FIELD",
                "evidence|stories|source|gossip|page 3; CATALOGUE-UNKNOWN-SOURCE",
                "evidence|stories|law|een wet|a law; CATALOGUE-UNKNOWN-FIELD",
                "evidence|stories|unit|share; CATALOGUE-UNKNOWN-FIELD",
                "evidence|stories|label; CATALOGUE-CELLS",
                "evidence|De verhalen|label|Verhalen|Stories; CATALOGUE-BAD-NAME",
            })
    void should_reject_other_lines(String line, String code) {
        assertThat(codes(read(EVIDENCE, lines(line)))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shows|Hoe het was.", "law|een wet (verzonnen)"})
    void should_note_a_text_without_english(String dutch) {
        String text = (EVIDENCE + ASSIGNMENT)
                .lines()
                .map(line -> line.contains(dutch.replace('|', '\t')) ? line.substring(0, line.lastIndexOf('\t')) : line)
                .reduce("", (all, line) -> all + line + "\n");

        WithFindings<KpiCatalogue> read = read(text);

        assertThat(codes(read)).containsExactly("CATALOGUE-NO-ENGLISH");
        assertThat(read.records().accepted()).isEqualTo(3);
    }

    @Test
    void should_keep_the_first_of_two_with_one_name() {
        WithFindings<KpiCatalogue> read =
                read(EVIDENCE, ASSIGNMENT, EVIDENCE, ASSIGNMENT.replace("Dat iedereen", "Dat niemand"));

        assertThat(codes(read)).containsExactly("CATALOGUE-DUPLICATE-ENTRY");
        assertThat(read.records()).isEqualTo(new RecordCounts(3, 1, 1));
        assertThat(read.value().assignmentTemplates().get(0).description().in(Locale.ROOT))
                .startsWith("Dat iedereen");
    }

    @Test
    void should_hold_a_program_to_the_same_rules() {
        LocalizedText text = LocalizedText.of("Tekst", "Text");
        List<Source> sources = List.of(Source.of("Test", "line 1"));

        assertThatThrownBy(() -> new EvidenceKind("Stories!", text, text, text, text, sources))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"Stories!\"");
        assertThatThrownBy(() -> new EvidenceKind("stories", text, text, text, text, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stories needs a source");
        assertThatThrownBy(() -> new AssignmentTemplate("-", text, text, text, sources))
                .isInstanceOf(IllegalArgumentException.class);
        KpiCatalogue catalogue = read(EVIDENCE, ASSIGNMENT).value();
        assertThatThrownBy(() -> catalogue.withEvidenceKinds(List.of(
                        catalogue.evidenceKinds().get(0),
                        catalogue.evidenceKinds().get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stories stands twice");
        assertThat(catalogue.withEvidenceKinds(List.of())).isNotEqualTo(catalogue);
        assertThat(catalogue.withAssignmentTemplates(List.of())).isNotEqualTo(catalogue);
        assertThat(catalogue.withCrosswalks(List.of())).isEqualTo(catalogue);
    }
}
