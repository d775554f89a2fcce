package io.github.maatstaf.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Severity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody in a hurry does to a workbook: sheets renamed and copied, columns thrown away, words of their own. */
class DamagedWorkbookTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final RecordCounts ALL_EVENTS =
            new RecordCounts(MadeUpPlan.events().size(), 0, 0);

    private final Map<String, List<List<Object>>> sheets = new LinkedHashMap<>();

    @BeforeEach
    void fillIn() {
        sheets.put(EntryForms.EXPLANATION, rows(List.of(List.of(WorkbookWriter.MARK))));
        for (EntryForm form : EntryForms.of(TypedWorkbook.PLAN).forms()) {
            List<List<?>> filled = new ArrayList<>();
            filled.add(form.columns().stream().map(EntryColumn::name).toList());
            filled.addAll(
                    switch (form.sheet()) {
                        case EntryForms.EVENTS -> MadeUpPlan.events();
                        case EntryForms.FIGURES -> MadeUpPlan.figures();
                        default -> MadeUpPlan.baselines();
                    });
            sheets.put(form.sheet(), rows(filled));
        }
    }

    private static List<List<Object>> rows(List<? extends List<?>> rows) {
        List<List<Object>> all = new ArrayList<>();
        rows.forEach(row -> all.add(new ArrayList<>(row)));
        return all;
    }

    private WorkbookReading read() throws IOException, WorkbookRefusedException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
            for (Map.Entry<String, List<List<Object>>> sheet : sheets.entrySet()) {
                Worksheet worksheet = workbook.newWorksheet(sheet.getKey());
                for (int row = 0; row < sheet.getValue().size(); row++) {
                    List<Object> cells = sheet.getValue().get(row);
                    for (int column = 0; column < cells.size(); column++) {
                        put(worksheet, row, column, cells.get(column));
                    }
                }
            }
        }
        return TypedWorkbook.read(out.toByteArray());
    }

    private static void put(Worksheet sheet, int row, int column, Object cell) {
        if (cell instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("d-m-yyyy").set();
        } else if (cell instanceof Number number) {
            sheet.value(row, column, number);
        } else if (!cell.toString().isEmpty()) {
            sheet.value(row, column, cell.toString());
        }
    }

    private static List<String> told(WorkbookReading read) {
        return read.findings().stream()
                .map(finding -> finding.place().field() + " " + finding.code())
                .toList();
    }

    private void set(String sheet, int row, int column, Object cell) {
        sheets.get(sheet).get(row).set(column, cell);
    }

    @Test
    void should_know_a_renamed_sheet_by_its_columns() throws Exception {
        sheets.put("onze cijfers 2025", sheets.remove(EntryForms.FIGURES));

        WorkbookReading read = read();

        assertThat(read.records()).containsEntry(EntryForms.FIGURES, new RecordCounts(3, 0, 0));
        assertThat(told(read)).containsExactly(" WORKBOOK-SHEET-RENAMED");
        assertThat(read.findings().toString()).as("their own text").doesNotContain("onze cijfers");
        sheets.put(" CIJFERS ", sheets.remove("onze cijfers 2025"));
        assertThat(told(read())).isEmpty();
    }

    @Test
    void should_not_choose_between_two_sheets_that_may_be_the_renamed_one() {
        List<List<Object>> figures = sheets.remove(EntryForms.FIGURES);
        sheets.put("Blad1", figures);
        sheets.put("Blad2", figures);

        assertThatThrownBy(this::read).hasMessage("The sheet Cijfers is missing.");
    }

    @Test
    void should_say_that_a_sheet_was_not_read_on_which_somebody_went_on() throws Exception {
        sheets.put("Gebeurtenissen (2)", rows(sheets.get(EntryForms.EVENTS)));
        sheets.put("leeg", List.of());

        WorkbookReading read = read();

        assertThat(read.records()).containsEntry(EntryForms.EVENTS, ALL_EVENTS);
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("WORKBOOK-SHEET-NOT-READ");
            assertThat(finding.severity()).isEqualTo(Severity.CHECK);
            assertThat(finding.message(DUTCH)).startsWith("Blad 5 van dit bestand is niet gelezen.");
        });
    }

    @Test
    void should_read_on_without_a_column_that_no_kpi_needs_and_say_so() throws Exception {
        sheets.get(EntryForms.EVENTS).forEach(row -> row.remove(4));

        WorkbookReading read = read();

        assertThat(read.records()).containsEntry(EntryForms.EVENTS, ALL_EVENTS);
        assertThat(read.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message(DUTCH))
                        .isEqualTo("De kolom reden van afsluiten is er niet meer. Zij is gelezen als leeg."));
    }

    /** The clients are counted for a chosen KPI: without their column they would come out as none. */
    @Test
    void should_name_all_that_it_cannot_do_without_at_once() {
        sheets.get(EntryForms.EVENTS).forEach(row -> row.subList(1, 4).clear());
        sheets.remove(EntryForms.BASELINES);
        sheets.get(EntryForms.FIGURES).remove(0);

        assertThatThrownBy(this::read)
                .isInstanceOf(WorkbookRefusedException.class)
                .hasMessage("The sheet Gebeurtenissen lacks columns: cliënt, gebeurtenis, datum."
                        + " On the sheet Cijfers no names stand above the columns."
                        + " The sheet Nulmeting is missing.");
    }

    @Test
    void should_find_the_heading_below_a_title() throws Exception {
        sheets.get(EntryForms.EVENTS).add(0, List.of("Onze dossiers"));
        sheets.get(EntryForms.EVENTS).add(1, List.of());
        set(EntryForms.EVENTS, 3, 3, "gisteren");

        assertThat(told(read())).as("the place is that of the file").contains("Gebeurtenissen!D4 MAP-INVALID-DATE");
    }

    @Test
    void should_do_without_the_explanation_but_not_with_that_of_another_version() throws Exception {
        List<List<Object>> explanation = sheets.remove(EntryForms.EXPLANATION);
        assertThat(told(read())).isEmpty();
        explanation.get(0).set(0, "Maatstaf werkboek 9");
        sheets.put(EntryForms.EXPLANATION, explanation);

        assertThatThrownBy(this::read).hasMessage("This workbook belongs to another version.");
    }

    @Test
    void should_say_that_a_column_of_their_own_was_not_read() throws Exception {
        sheets.get(EntryForms.EVENTS).forEach(row -> row.add("opmerking over een kind"));

        WorkbookReading read = read();

        assertThat(told(read)).containsExactly("Gebeurtenissen!F1 WORKBOOK-COLUMN-NOT-READ");
        assertThat(read.findings().toString()).doesNotContain("kind");
    }

    @Test
    void should_read_a_word_of_the_list_however_it_was_typed() throws Exception {
        set(EntryForms.EVENTS, 1, 2, "Signaal ");
        set(EntryForms.EVENTS, 5, 2, "COMPLEXITEIT:laag");
        set(EntryForms.FIGURES, 1, 0, "imp-woa-execskills");
        set(EntryForms.BASELINES, 1, 1, "Gemeten");

        WorkbookReading read = read();

        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).containsEntry(EntryForms.FIGURES, new RecordCounts(3, 0, 0));
    }

    @Test
    void should_speak_to_whoever_filled_it_in_and_not_of_a_mapping() throws Exception {
        set(EntryForms.EVENTS, 1, 3, "begin maart");
        set(EntryForms.EVENTS, 2, 2, "huisbezoek");
        set(EntryForms.EVENTS, 3, 3, "03/13/2025");
        set(EntryForms.FIGURES, 1, 1, "vorig jaar");

        WorkbookReading read = read();

        assertThat(read.findings())
                .extracting(finding -> finding.message(DUTCH))
                .contains(
                        "Dit is geen dag. Schrijf hem zo: 31-3-2025.",
                        "Dit is geen dag. Schrijf eerst de dag en dan de maand: 31-3-2025.",
                        "Dit woord staat niet in de lijst (1 keer). De gebeurtenis is bewaard als onbekend."
                                + " Kies een woord uit de lijst.",
                        "Dit is geen periode. Schrijf haar zo: 2025, 2025/2026, 2025-Q1 of 2025-03.")
                .noneMatch(text -> text.contains("koppeling"));
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025",
        "2024/2025, 2024/2025",
        "2024-2025, 2024/2025",
        "Schooljaar 2024 - 2025, 2024/2025",
        "2025-Q1, 2025-Q1",
        "Q1 2025, 2025-Q1",
        "kwartaal 4 2025, 2025-Q4",
        "3e kwartaal van 2025, 2025-Q3",
        "maart 2025, 2025-03",
        "Mrt 2025, 2025-03",
        "dec. 2025, 2025-12",
        "2025-03, 2025-03"
    })
    void should_read_a_period_as_people_type_it(String text, String period) {
        assertThat(PeriodWords.parse(text).orElseThrow()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({"2024-2026", "Q5 2025", "ma 2025", "lente 2025", "vorig jaar", "2025-13", "maart"})
    void should_not_guess_a_period(String text) {
        assertThat(PeriodWords.parse(text)).isEmpty();
    }
}
