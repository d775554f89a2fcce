package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.OutcomePart;
import io.github.maatstaf.kpi.conversation.TopicChange;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.json.csv.CsvRows;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.scope.Selection;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetCsvWriterTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int STATUS = 6;
    private static final int TEXT = 15;

    private static String text(SheetCsvWriter writer, ConversationSheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(sheet, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<List<String>> rows(ConversationSheet sheet) {
        return CsvRows.parse(text(SheetCsvWriter.in(Locale.ENGLISH), sheet), ',');
    }

    private static List<List<String>> rows(ConversationSheet sheet, String part) {
        return rows(sheet).stream().filter(row -> row.get(0).equals(part)).toList();
    }

    /** Signals of quarters: 47 clients, then 4, then 38. */
    private static ConversationSheet council() {
        Selection selection = SampleValues.selection().toBuilder()
                .choose("ACT-SIG-CLIENTS")
                .discussedWith(Audience.COUNCIL, "ACT-SIG-CLIENTS", "IMP-WOA-EARLYLEAVERS")
                .build();
        return ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .figures(counted())
                .story(SampleValues.story())
                .story(told("Op straat vertelde iemand dit.", ConsentReach.PUBLIC))
                .build();
    }

    private static ProtectedTable counted() {
        Measure measure = SampleValues.LIBRARY
                .find("ACT-SIG-CLIENTS")
                .orElseThrow()
                .measures()
                .get(0);
        ObservationTable.Builder table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .libraryVersion("0.1.0");
        long[] clients = {47, 4, 38};
        for (int i = 0; i < clients.length; i++) {
            table.add(Observation.builder(
                            measure.observationNames().get(0),
                            ReportingPeriod.parse("2025-Q1").plus(i))
                    .value(clients[i])
                    .clients(clients[i])
                    .fingerprint(measure.fingerprint())
                    .build());
        }
        return DisclosurePolicy.report().protect(table.build()).table();
    }

    private static Story told(String text, ConsentReach reach) {
        return Story.builder(Teller.CLIENT, LocalDate.of(2025, 4, 2), text)
                .beside(SampleValues.TALK)
                .consentingTo(reach)
                .build();
    }

    @ParameterizedTest
    @CsvSource({"nl, RFC_4180, team", "en, RFC_4180, team", "nl, DUTCH_EXCEL, team", "nl, RFC_4180, council"})
    void should_write_the_golden_table(String language, CsvDialect dialect, String whom) throws IOException {
        ConversationSheet sheet = whom.equals("team") ? SampleValues.sheet() : council();
        String written = text(SheetCsvWriter.in(Locale.forLanguageTag(language)).with(dialect), sheet);
        String name = "conversation-sheet-" + whom + "-" + language
                + (dialect == CsvDialect.DUTCH_EXCEL ? "-excel" : "") + ".csv";
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(Path.of("src/test/resources/golden", name), written);
        }
        try (InputStream golden = getClass().getResourceAsStream("/golden/" + name)) {
            assertThat(written)
                    .isEqualTo(new String(Objects.requireNonNull(golden, name).readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void should_have_one_order_of_columns_in_both_languages() {
        List<String> english = rows(SampleValues.sheet()).get(0);
        List<String> dutch = CsvRows.parse(text(SheetCsvWriter.in(DUTCH), SampleValues.sheet()), ',')
                .get(0);

        assertThat(english)
                .startsWith("part", "topic", "kpi", "name", "definition", "period", "status", "value", "unit")
                .containsSequence("numerator", "denominator", "lower", "upper", "n", "too_recent", "text");
        assertThat(dutch).hasSameSizeAs(english).contains("teller", "noemer", "ondergrens", "tekst", "vingerafdruk");
        assertThat(rows(SampleValues.sheet())).allSatisfy(row -> assertThat(row).hasSameSizeAs(english));
    }

    @Test
    void should_hold_every_figure_question_and_story_of_the_sheet() {
        ConversationSheet sheet = SampleValues.sheet();

        assertThat(rows(sheet, "TOPIC")).hasSameSizeAs(sheet.topics());
        assertThat(rows(sheet, "FIGURE"))
                .hasSize(sheet.topics().stream()
                        .flatMap(topic -> topic.lines().stream())
                        .mapToInt(line -> line.series().size())
                        .sum());
        assertThat(rows(sheet, "QUESTION"))
                .hasSize(sheet.questions().size()
                        + sheet.topics().stream()
                                .mapToInt(topic -> topic.questions().size()
                                        + topic.ownQuestions().size())
                                .sum())
                .isNotEmpty();
        assertThat(rows(sheet, "STORY")).hasSameSizeAs(sheet.stories()).isNotEmpty();
        assertThat(rows(sheet, "CHANGE")).hasSize(OutcomePart.values().length);
        assertThat(rows(sheet, "FINDING")).hasSameSizeAs(sheet.findings());
        assertThat(rows(sheet, "SHEET"))
                .singleElement()
                .satisfies(row -> assertThat(row).contains(sheet.fingerprint(), "INTERNAL"));
        assertThat(rows(sheet).stream().map(row -> row.get(0)).distinct())
                .contains("HOPED", "LINE", "BESIDE", "NOTE", "MEANING", "LAST_TIME", "DEFINITION", "SOURCE", "MADE_OF");
    }

    /** 47 and 38 to the nearest 5 are 45 and 40; 4 is below 10. */
    @Test
    void should_write_of_figures_for_others_what_they_may_see() {
        List<List<String>> figures = rows(council(), "FIGURE");

        assertThat(figures).extracting(row -> row.get(7)).containsExactly("45", "", "40");
        assertThat(figures).extracting(row -> row.get(STATUS)).containsExactly("MEASURED", "HIDDEN", "MEASURED");
        assertThat(text(SheetCsvWriter.in(DUTCH), council())).doesNotContain("SUPPRESSED", ",47,", ",4,", ",38,");
    }

    @Test
    void should_write_no_story_further_than_its_teller_consented_to() {
        assertThat(rows(council(), "STORY"))
                .extracting(row -> row.get(TEXT))
                .containsExactly("Op straat vertelde iemand dit.");
        assertThat(text(SheetCsvWriter.in(DUTCH), council())).doesNotContain("liep zo naar binnen");
        assertThat(rows(council(), "LEFT_OUT"))
                .extracting(row -> row.get(STATUS) + " " + row.get(13))
                .containsExactly("DISCUSSED_ELSEWHERE 3", "STORIES 1");
    }

    /** IMP-WOA-EARLYLEAVERS is linked: its page asks others about the work of this service, and so do its rows. */
    @Test
    void should_ask_others_as_their_page_asks() {
        assertThat(text(SheetCsvWriter.in(DUTCH), council()))
                .contains("Waarom denken we dat het werk van deze dienst hier iets aan doet?")
                .doesNotContain("ons werk");
        assertThat(text(SheetCsvWriter.in(DUTCH), SampleValues.sheet()))
                .contains("Waarom denken we dat ons werk hier iets aan doet?");
    }

    @Test
    void should_name_no_kpi_of_a_smaller_circle() {
        assertThat(text(SheetCsvWriter.in(DUTCH), council()))
                .doesNotContain("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK", "first-talk");
    }

    /** A hidden part has no whole beside it either. */
    @Test
    void should_write_protected_counts_of_people_who_moved() {
        ReportingPeriod year = ReportingPeriod.parse("2025");
        Outcome outcome = SampleValues.outcome();
        Rater rater = outcome.rater();
        ProtectedTable moved = DisclosurePolicy.report()
                .protect(TopicChange.tableOf(year, outcome))
                .table();
        Selection selection = SampleValues.selection().toBuilder()
                .discussedWith(Audience.COUNCIL, "IMP-WOA-EARLYLEAVERS")
                .build();
        ConversationSheet sheet = ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .changed("IMP-WOA-EARLYLEAVERS", year, moved, outcome.instrument(), rater)
                .build();

        assertThat(rows(sheet, "CHANGE")).isNotEmpty().allSatisfy(row -> {
            if (row.get(STATUS).equals("HIDDEN")) {
                assertThat(row.subList(9, 11)).containsOnly("");
            } else {
                assertThat(Long.parseLong(row.get(9)) % 5).isZero();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://x\",\"klik\")",
                "+31 bel",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "regel\n=1+1",
                " =1+1",
                "＝1+1"
            })
    void should_run_nothing_that_people_typed(String typed) {
        ConversationSheet sheet = ConversationSheet.builder(SampleValues.selection())
                .forWhom(typed)
                .note(SampleValues.TALK.value(), SeriesNote.of(LocalDate.of(2025, 3, 1), typed))
                .story(told(typed, ConsentReach.TEAM))
                .asking(SampleValues.TALK.value(), typed)
                .build();

        for (CsvDialect dialect : CsvDialect.values()) {
            String written = text(SheetCsvWriter.in(DUTCH).with(dialect), sheet);
            List<List<String>> rows = CsvRows.parse(written.replace("\uFEFF", ""), dialect.delimiter());
            assertThat(rows.stream().flatMap(List::stream).filter(cell -> cell.contains(typed.strip())))
                    .as("the cells with " + typed + " in " + dialect)
                    .isNotEmpty()
                    .allMatch(cell -> cell.startsWith("'"));
        }
    }

    @Test
    void should_write_a_file_whole_or_not_at_all(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("gespreksblad.csv");
        SheetCsvWriter.in(DUTCH).with(CsvDialect.DUTCH_EXCEL).write(SampleValues.sheet(), file);

        assertThat(Files.readString(file))
                .startsWith("\uFEFFdeel;onderwerp;kpi;naam")
                .endsWith("\r\n");
        Path nowhere = folder.resolve("no").resolve("such.csv");
        assertThatThrownBy(() -> SheetCsvWriter.in(DUTCH).write(SampleValues.sheet(), nowhere))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void should_write_dutch_for_any_language_but_english() {
        assertThat(SheetCsvWriter.in(Locale.FRENCH)).hasToString("writes sheets in nl as RFC_4180");
        assertThat(SheetCsvWriter.in(Locale.UK).with(CsvDialect.DUTCH_EXCEL))
                .hasToString("writes sheets in en as DUTCH_EXCEL");
    }
}
