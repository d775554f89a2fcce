package io.github.maatstaf.examples.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.agreement.BaselineKind;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookTest {
    private static final MonitoringPlan PLAN = TypedWorkbook.PLAN;
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @TempDir
    Path folder;

    private static byte[] filled() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.of(PLAN)
                .with(EntryForms.EVENTS, MadeUpPlan.events())
                .with(EntryForms.FIGURES, MadeUpPlan.figures())
                .with(EntryForms.BASELINES, MadeUpPlan.baselines())
                .write(out);
        return out.toByteArray();
    }

    private String part(byte[] workbook, String name) throws IOException {
        Path file = Files.createTempFile(folder, "part", ".xlsx");
        Files.write(file, workbook);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void should_have_a_sheet_for_each_form_one_that_explains_and_one_with_the_lists() throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(filled()))) {
            assertThat(workbook.getSheets().map(Sheet::getName))
                    .containsExactly("Uitleg", "Gebeurtenissen", "Cijfers", "Nulmeting", "Lijsten");
            List<String> explained = workbook.findSheet("Uitleg").orElseThrow().read().stream()
                    .filter(row -> row.getCellCount() > 3)
                    .map(row -> row.getCellText(0) + "/" + row.getCellText(1) + ": " + row.getCellText(3))
                    .toList();
            for (EntryForm form : EntryForms.of(PLAN).forms()) {
                for (EntryColumn column : form.columns()) {
                    assertThat(explained).contains(form.sheet() + "/" + column.name() + ": " + column.explanation());
                }
            }
            assertThat(workbook.findSheet("Lijsten").orElseThrow().read().get(1).getCellText(0))
                    .isEqualTo("signaal");
        }
    }

    @Test
    void should_offer_drop_downs_from_the_code_lists() throws IOException {
        String events = part(filled(), "xl/worksheets/sheet2.xml");

        assertThat(events)
                .contains(
                        "<dataValidation ",
                        "sqref=\"C2:C2001\"",
                        "sqref=\"E2:E2001\"",
                        "Lijsten",
                        "Kies uit de lijst.");
        assertThat(part(filled(), "xl/worksheets/sheet3.xml")).contains("sqref=\"A2:A2001\"");
    }

    @Test
    void should_read_back_what_was_filled_in_and_compute() throws Exception {
        WorkbookReading read = TypedWorkbook.read(filled());

        assertThat(read.findings()).isEmpty();
        assertThat(read.records())
                .containsEntry(
                        EntryForms.EVENTS, new RecordCounts(MadeUpPlan.events().size(), 0, 0))
                .containsEntry(EntryForms.FIGURES, new RecordCounts(3, 0, 0))
                .containsEntry(EntryForms.BASELINES, new RecordCounts(3, 0, 0));
        assertThat(read.registration().size()).isEqualTo(24);
        assertThat(read.table(PeriodType.SCHOOL_YEAR)
                        .series("clients-signalled")
                        .value(0))
                .as("24 made-up dossiers of 24 clients")
                .hasValue(24);
        assertThat(read.figures().latest(KpiCode.of("IMP-WOA-EXECSKILLS"), PeriodType.SCHOOL_YEAR))
                .hasSize(2);
        MonitoringPlan plan = read.into(PLAN);
        assertThat(plan.baselineOf(KpiCode.of("ACT-SIG-CLIENTS")).orElseThrow().count())
                .hasValue(31);
        assertThat(plan.baselineOf(KpiCode.of("ACT-EVA-ADJUST")).orElseThrow().kind())
                .isEqualTo(BaselineKind.ABSENT);
    }

    @Test
    void should_point_to_the_sheet_row_and_column_of_what_is_wrong() throws Exception {
        WorkbookReading read = new TypedWorkbook()
                .event("d1", "k1", "signaal", DAY)
                .event("d1", "k1", "toverij", DAY)
                .event("", "", "", "")
                .event("", "k1", "signaal", DAY)
                .event("d2", "111222333", "signaal", DAY)
                .event("d1", "k1", "signaal", DAY)
                .event("d3", "k3", "signaal", "31-2-2025")
                .baseline("", "gemeten", "", "vragenlijst", 3)
                .baseline("", "er is geen nulmeting", "", "", "")
                .baseline("", "gemeten", DAY, "bsn 111222333", 3)
                .baseline("", "gemeten", DAY, "vragenlijst", 3)
                .baseline("", "gemeten", DAY, "vragenlijst", 3)
                .baseline("", "geschat", DAY, "gevoel", "")
                .baseline("ACT-SIG-VERZONNEN", "geschat", DAY, "gevoel", "")
                .read();

        assertThat(read.findings().stream()
                        .filter(finding -> finding.place().line() > 0)
                        .map(finding -> finding.place().field() + " " + finding.code()))
                .contains(
                        "Gebeurtenissen!A5 READ-MISSING",
                        "Gebeurtenissen!B6 READ-PERSONAL-NUMBER",
                        "Gebeurtenissen!7 MAP-SAME-ROW",
                        "Gebeurtenissen!D8 MAP-INVALID-DATE",
                        "Nulmeting!C2 READ-MISSING",
                        "Nulmeting!D3 READ-MISSING",
                        "Nulmeting!D4 READ-PERSONAL-NUMBER",
                        "Nulmeting!6 READ-DUPLICATE-RECORD",
                        "Nulmeting!A7 READ-ID-CONFLICT",
                        "Nulmeting!A8 READ-VALUE");
        assertThat(read.findings().toString()).doesNotContain("111222333", "toverij");
        assertThat(read.records())
                .as("the blank row is no record")
                .containsEntry(EntryForms.EVENTS, new RecordCounts(2, 3, 1))
                .containsEntry(EntryForms.BASELINES, new RecordCounts(1, 5, 1));
    }

    @Test
    void should_read_columns_in_any_order_and_refuse_a_sheet_without_one_of_them() throws Exception {
        assertThat(TypedWorkbook.read(headed(
                                "DATUM",
                                "gebeurtenis",
                                "Cliënt",
                                "Dossier",
                                "reden van afsluiten",
                                "eigen aantekening"))
                        .records())
                .containsEntry(EntryForms.EVENTS, new RecordCounts(1, 0, 0));
        assertThatThrownBy(() ->
                        TypedWorkbook.read(headed("datum", "gebeurtenis", "cliënt", "reden van afsluiten", "x", "y")))
                .isInstanceOf(WorkbookRefusedException.class)
                .hasMessage("The sheet Gebeurtenissen lacks columns: dossier.");
        assertThatThrownBy(() -> TypedWorkbook.read(
                        headed("datum", "gebeurtenis", "cliënt", "dossier", "reden van afsluiten", "datum")))
                .hasMessageContaining("the column datum stands twice");
    }

    private static byte[] headed(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
            workbook.newWorksheet(EntryForms.EXPLANATION).value(0, 0, WorkbookWriter.MARK);
            for (EntryForm form : EntryForms.of(PLAN).forms()) {
                var sheet = workbook.newWorksheet(form.sheet());
                boolean own = form.sheet().equals(EntryForms.EVENTS);
                List<String> heading = own
                        ? List.of(names)
                        : form.columns().stream().map(EntryColumn::name).toList();
                for (int i = 0; i < heading.size(); i++) {
                    sheet.value(0, i, heading.get(i));
                }
                if (own) {
                    sheet.value(1, 0, DAY);
                    sheet.style(1, 0).format("d-m-yyyy").set();
                    sheet.value(1, 1, "signaal");
                    sheet.value(1, 3, "d1");
                }
            }
        }
        return out.toByteArray();
    }

    @Test
    void should_refuse_another_file() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(other, "Other", "1.0")) {
            workbook.newWorksheet("Blad1").value(0, 0, "iets");
        }
        for (byte[] bytes : List.of(other.toByteArray(), "geen zip".getBytes(StandardCharsets.UTF_8), new byte[0])) {
            assertThatThrownBy(() -> TypedWorkbook.read(bytes))
                    .isInstanceOf(WorkbookRefusedException.class)
                    .hasMessage("This is no workbook of Maatstaf.");
        }
    }

    @Test
    void should_refuse_a_workbook_whose_clients_are_citizen_numbers() throws Exception {
        TypedWorkbook workbook = new TypedWorkbook();
        for (int i = 0; i < 20; i++) {
            workbook.event("d" + i, "111222333", "signaal", DAY);
        }
        assertThat(workbook.read().records().get(EntryForms.EVENTS)).isEqualTo(new RecordCounts(0, 20, 0));
    }

    /** What somebody put into a name must not become a formula in somebody else's spreadsheet. */
    @Test
    void should_write_no_text_that_a_spreadsheet_takes_for_a_formula() throws Exception {
        String dangerous = "=HYPERLINK(\"http://example.invalid\",\"klik\")";
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WorkbookWriter.of(PLAN)
                .with(EntryForms.EVENTS, List.of(List.of("-1+1", "@SUM(A1)", "signaal", DAY, "")))
                .with(
                        EntryForms.BASELINES,
                        List.of(
                                List.of("", "gemeten", DAY, dangerous, 3),
                                List.of("ACT-SIG-CLIENTS", "gemeten", DAY, "a\n+31", 3)))
                .write(out);

        for (int sheet = 1; sheet <= 5; sheet++) {
            assertThat(part(out.toByteArray(), "xl/worksheets/sheet" + sheet + ".xml"))
                    .doesNotContain("<f>", "<f ");
        }
        String strings = part(out.toByteArray(), "xl/sharedStrings.xml").replace("&apos;", "'");
        assertThat(strings)
                .contains("'=HYPERLINK(", "'-1+1", "'@SUM(A1)", "'a")
                .doesNotContain(">=HYPERLINK", ">-1+1<");
        WorkbookReading read = TypedWorkbook.read(out.toByteArray());
        assertThat(read.registration().trajectory(0).id())
                .as("and it comes back as it was")
                .isEqualTo("-1+1");
        assertThat(read.baselines().get(0).method()).contains(dangerous);
    }

    @Property
    void a_guarded_text_is_no_formula_and_comes_back(@ForAll String text, @ForAll @IntRange(max = 6) int lead) {
        String typed = List.of("", "=", "+", "-", "@", "'", "\u00A0 =").get(lead) + text;
        String guarded = SafeText.guarded(typed);

        assertThat(SafeText.unguarded(guarded)).isEqualTo(typed);
        assertThat(guarded).doesNotMatch("(?s)^[\\s\\u00A0]*[=+\\-@].*");
    }

    /** K1: read = accepted + rejected + duplicates, for rows of any cells. */
    @Property(tries = 60)
    void no_row_is_lost(@ForAll List<@IntRange(max = 11) Integer> soup) throws Exception {
        List<Object> values = List.of(
                "", "d1", "d2", "signaal", "afsluiting", DAY, 45000, -1, "FORMULA:1+1", "31-2-2025", 1.5, "=1+1");
        TypedWorkbook workbook = new TypedWorkbook();
        int rows = 0;
        for (int i = 0; i + 4 < soup.size(); i += 5) {
            List<Object> cells = new ArrayList<>();
            soup.subList(i, i + 5).forEach(index -> cells.add(values.get(index)));
            workbook.event(cells.toArray());
            rows += cells.stream().allMatch(""::equals) ? 0 : 1;
        }

        RecordCounts records = workbook.read().records().get(EntryForms.EVENTS);

        assertThat(records.accepted() + records.rejected() + records.duplicates())
                .isEqualTo(rows);
    }

    /** LibreOffice, if this machine has it, opens the workbook and stores it again; nothing is lost by that. */
    @Test
    void should_come_through_libreoffice_unchanged() throws Exception {
        Optional<Path> office = office();
        Assumptions.assumeTrue(office.isPresent(), "soffice is not on this machine: opening and storing is not tried");
        Path file = folder.resolve("werkboek.xlsx");
        Files.write(file, filled());
        Path stored = folder.resolve("stored");
        Process process = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        stored.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("soffice.txt").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        byte[] again = Files.readAllBytes(stored.resolve("werkboek.xlsx"));

        WorkbookReading before = TypedWorkbook.read(filled());
        WorkbookReading after = TypedWorkbook.read(again);

        assertThat(part(again, "docProps/app.xml")).contains("LibreOffice");
        assertThat(after.findings()).isEmpty();
        assertThat(after.records()).isEqualTo(before.records());
        assertThat(after.registration()).isEqualTo(before.registration());
        assertThat(after.figures()).isEqualTo(before.figures());
        assertThat(after.baselines()).isEqualTo(before.baselines());
        assertThat(part(again, "xl/worksheets/sheet2.xml")).contains("<dataValidation ", "Lijsten");
    }

    private static Optional<Path> office() {
        return List.of(
                        "/usr/bin/soffice",
                        "/usr/local/bin/soffice",
                        "/Applications/LibreOffice.app/Contents/MacOS/soffice")
                .stream()
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
