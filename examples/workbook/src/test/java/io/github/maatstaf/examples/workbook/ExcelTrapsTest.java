package io.github.maatstaf.examples.workbook;

import static io.github.maatstaf.examples.workbook.TypedWorkbook.shown;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What Excel does to what people type, cell by cell. The day numbers are those of Excel's own tables: 45000 is 15 March 2023 in
 * the usual system and 16 March 2027 in that of 1904; 60 is 29 February 1900, which never was.
 */
class ExcelTrapsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    @TempDir
    Path folder;

    private static List<String> told(WorkbookReading read) {
        return read.findings().stream()
                .filter(finding -> finding.place().field().contains("!"))
                .map(finding -> finding.place().field() + " " + finding.code())
                .toList();
    }

    private static WorkbookReading event(Object dossier, Object event, Object day) throws Exception {
        return new TypedWorkbook().event(dossier, "k1", event, day).read();
    }

    private static WorkbookReading figure(Object period, Object above, Object below, Object value) throws Exception {
        return new TypedWorkbook()
                .figure("IMP-WOA-EXECSKILLS x", period, above, below, value, "leerkrachten", DAY)
                .read();
    }

    @Test
    void should_read_a_day_that_the_spreadsheet_knows_as_a_day() throws Exception {
        WorkbookReading read = event("d1", "signaal", DAY);

        assertThat(told(read)).isEmpty();
        assertThat(read.registration().trajectory(0).events().get(0).date()).isEqualTo(DAY);
        assertThat(read.records().get(EntryForms.EVENTS)).isEqualTo(new RecordCounts(1, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        // number, format, code
        "45000,          General,    READ-EXCEL-SERIAL",
        "45000.5,        d-m-yyyy,   READ-DATE-HAS-TIME",
        "45000.75,       d-m-yyyy h:mm, READ-DATE-HAS-TIME",
        "1,              d-m-yyyy,   READ-PLACEHOLDER-DATE",
        "60,             d-m-yyyy,   READ-INVALID-DATE",
        "25569,          d-m-yyyy,   READ-PLACEHOLDER-DATE",
        "2958465,        d-m-yyyy,   READ-PLACEHOLDER-DATE",
        "2958466,        d-m-yyyy,   READ-INVALID-DATE",
        "-1,             d-m-yyyy,   READ-INVALID-DATE",
        "46000,          d-m-yyyy,   READ-FUTURE-DATE",
    })
    void should_refuse_a_day_number_that_cannot_be_trusted(BigDecimal number, String format, String code)
            throws Exception {
        WorkbookReading read = event("d1", "signaal", shown(number, format));

        assertThat(told(read)).containsExactly("Gebeurtenissen!D2 " + code);
        assertThat(read.records().get(EntryForms.EVENTS)).isEqualTo(new RecordCounts(0, 1, 0));
        assertThat(read.registration().size()).isZero();
    }

    @Test
    void should_say_which_day_a_bare_day_number_probably_is() throws Exception {
        assertThat(event("d1", "signaal", shown(45000, "General")).findings())
                .filteredOn(finding -> finding.code().equals("READ-EXCEL-SERIAL"))
                .extracting(finding -> finding.arguments().get("day"))
                .containsExactly("2023-03-15");
    }

    @ParameterizedTest
    @CsvSource({
        "2,  1900-01-02",
        "59, 1900-02-28",
        "61, 1900-03-01",
        "45000, 2023-03-15",
        "45351, 2024-02-29",
        "43831, 2020-01-01"
    })
    void should_know_which_day_a_day_number_is(int number, LocalDate day) throws Exception {
        WorkbookReading read = event("d1", "signaal", shown(number, "yyyy-mm-dd"));

        assertThat(told(read)).isEmpty();
        assertThat(read.registration().trajectory(0).events().get(0).date()).isEqualTo(day);
    }

    /** A workbook that counts its days from 1904, as old ones from a Mac do. */
    @Test
    void should_count_days_from_1904_if_the_workbook_does() throws Exception {
        byte[] workbook = new TypedWorkbook()
                .event("d1", "k1", "signaal", shown(42538, "d-m-yyyy"))
                .event("d2", "k2", "signaal", shown(45000, "General"))
                .bytes();
        WorkbookReading read = TypedWorkbook.read(from1904(workbook));

        assertThat(read.registration().trajectory(0).events().get(0).date()).isEqualTo("2020-06-18");
        assertThat(read.findings())
                .filteredOn(finding -> finding.code().equals("READ-EXCEL-SERIAL"))
                .extracting(finding -> finding.arguments().get("day"))
                .containsExactly("2027-03-16");
    }

    private byte[] from1904(byte[] workbook) throws IOException {
        Path file = folder.resolve("werkboek.xlsx");
        Files.write(file, workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                byte[] part = from.getInputStream(entry).readAllBytes();
                if (entry.getName().equals("xl/workbook.xml")) {
                    String xml = new String(part, StandardCharsets.UTF_8);
                    assertThat(xml).contains("<workbookPr date1904=\"false\"");
                    part = xml.replace("date1904=\"false\"", "date1904=\"true\"")
                            .getBytes(StandardCharsets.UTF_8);
                }
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(part);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "31-3-2025,    2025-03-31",
        "31-03-2025,   2025-03-31",
        "2025-03-31,   2025-03-31",
        "31/3/2025,    2025-03-31",
        "1 mrt 2025,   2025-03-01",
        "1 maart 2025, 2025-03-01"
    })
    void should_read_a_day_that_was_typed_as_text(String text, LocalDate day) throws Exception {
        WorkbookReading read = event("d1", "signaal", shown(text, "@"));

        assertThat(told(read)).isEmpty();
        assertThat(read.registration().trajectory(0).events().get(0).date()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2025,       MAP-INVALID-DATE",
        "29-02-2025,       MAP-INVALID-DATE",
        "03/13/2025,       MAP-MONTH-ORDER",
        "3-4-25,           READ-AMBIGUOUS-YEAR",
        "45000,            READ-EXCEL-SERIAL",
        "1-1-1900,         READ-PLACEHOLDER-DATE",
        "2025-01-01T23:30:00Z, READ-DATE-HAS-TIME",
        "gisteren,         MAP-INVALID-DATE"
    })
    void should_refuse_a_text_that_is_no_day(String text, String code) throws Exception {
        assertThat(told(event("d1", "signaal", shown(text, "@")))).containsExactly("Gebeurtenissen!D2 " + code);
    }

    @Test
    void should_notice_that_a_code_was_turned_into_a_day_or_a_power_of_ten() throws Exception {
        assertThat(told(event(shown(LocalDate.of(2025, 2, 1), ""), "signaal", DAY)))
                .as("dossier 1-2 became 1 February")
                .containsExactly("Gebeurtenissen!A2 WORKBOOK-KEY-AS-NUMBER", "Gebeurtenissen!A2 MAP-CODE-SHAPE");
        assertThat(told(event("d1", shown(45689, "d-mmm"), DAY))).containsExactly("Gebeurtenissen!C2 MAP-CODE-SHAPE");
        assertThat(told(event(shown(new BigDecimal("1.5"), "0.00E+00"), "signaal", DAY)))
                .contains("Gebeurtenissen!A2 MAP-CODE-SHAPE");
        assertThat(told(event(shown(new BigDecimal("1234567890123456"), "0"), "signaal", DAY)))
                .as("Excel keeps fifteen digits")
                .contains("Gebeurtenissen!A2 MAP-CODE-SHAPE");
        assertThat(told(figure(shown(LocalDate.of(2025, 1, 1), ""), 1, 2, "")))
                .as("the month 2025-01 became 1 January")
                .containsExactly("Cijfers!B2 MAP-CODE-SHAPE");
    }

    @Test
    void should_keep_zeros_in_front_of_a_text_and_say_that_a_number_may_have_lost_them() throws Exception {
        WorkbookReading text = event("00123", "signaal", DAY);
        WorkbookReading number = event(123, "signaal", DAY);

        assertThat(text.registration().trajectory(0).id()).isEqualTo("00123");
        assertThat(told(text)).isEmpty();
        assertThat(number.registration().trajectory(0).id()).isEqualTo("123");
        assertThat(told(number)).containsExactly("Gebeurtenissen!A2 WORKBOOK-KEY-AS-NUMBER");
        assertThat(figure(2025, 1, 2, "").figures().all().get(0).period()).hasToString("2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0,75      | 0.75", "0,7500    | 0.75", "1         | 1"})
    void should_read_decimals_with_a_comma(String text, BigDecimal value) throws Exception {
        assertThat(figure("2025", "", "", shown(text, "@"))
                        .figures()
                        .all()
                        .get(0)
                        .value())
                .contains(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0.75      | MAP-AMBIGUOUS-NUMBER",
                "1.5       | MAP-AMBIGUOUS-NUMBER",
                "1,234.5   | MAP-AMBIGUOUS-NUMBER",
                "75%       | MAP-NUMBER-UNIT",
                "€ 1.200,- | MAP-NUMBER-UNIT",
                "12abc     | MAP-NUMBER-UNIT",
                "veel      | MAP-NOT-A-NUMBER",
                "1,5       | READ-NUMBER-RANGE",
                "-0,1      | READ-NUMBER-RANGE"
            })
    void should_refuse_a_number_that_can_be_read_in_two_ways_or_is_none(String text, String code) throws Exception {
        assertThat(told(figure("2025", "", "", shown(text, "@")))).containsExactly("Cijfers!E2 " + code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1.234 | 1.240 | 1234 of 1240", "12    | 40    | 12 of 40"})
    void should_read_thousands_with_a_point(String above, String below, String counts) throws Exception {
        assertThat(figure("2025", above, below, "").figures().all().get(0))
                .asString()
                .contains(counts);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12,9 | 40 | Cijfers!C2 READ-NOT-INTEGER",
                "-1   | 40 | Cijfers!C2 READ-NEGATIVE",
                "41   | 40 | Cijfers!C2 READ-NUMBER-RANGE",
                "0    | 0  | Cijfers!D2 READ-NUMBER-RANGE"
            })
    void should_refuse_counts_that_cannot_be(String above, String below, String told) throws Exception {
        assertThat(told(figure("2025", above, below, ""))).containsExactly(told);
    }

    @Test
    void should_ask_for_the_value_of_a_formula() throws Exception {
        WorkbookReading read = figure("2025", "FORMULA:10+11", 34, "");

        assertThat(told(read)).containsExactly("Cijfers!C2 WORKBOOK-FORMULA");
        assertThat(read.findings().get(0)).extracting(Finding::place).hasToString("line 2, field Cijfers!C2");
    }

    @Test
    void should_refuse_counts_and_a_value_at_once_and_neither() throws Exception {
        assertThat(told(figure("2025", 1, 2, shown(0.5, "0.0")))).containsExactly("Cijfers!E2 READ-VALUE");
        assertThat(told(figure("2025", "", "", ""))).containsExactly("Cijfers!E2 READ-MISSING");
        assertThat(told(figure("2025", 1, "", ""))).containsExactly("Cijfers!D2 READ-MISSING");
        assertThat(told(figure("vorig jaar", 1, 2, ""))).containsExactly("Cijfers!B2 READ-VALUE");
    }
}
