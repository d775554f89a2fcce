package io.github.maatstaf.kpi.json.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @CsvSource({
        "0.33333333333333331, 0.333333333333",
        "0.6666666666666666, 0.666666666667",
        "12, 12",
        "-0.0, 0",
        "0.000012345, 0.000012345",
        "123456789012345, 123456789012000",
        "1e-20, 0.00000000000000000001",
        "0.1, 0.1"
    })
    void should_write_twelve_significant_digits_in_plain_notation(double value, String text) {
        assertThat(CsvText.number(value, '.')).isEqualTo(text);
        assertThat(CsvText.number(value, ',')).isEqualTo(text.replace('.', ','));
    }

    @Property
    void a_number_is_read_back_to_eleven_decimals_of_its_size(
            @ForAll @DoubleRange(min = -1e6, max = 1e6) double value) {
        double back = Double.parseDouble(CsvText.number(value, '.'));
        assertThat(Math.abs(back - value)).isLessThanOrEqualTo(5e-12 * Math.abs(value));
    }

    /** Row 68 of the bad inputs: what a spreadsheet takes for a formula. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"x\")",
                "+31 20 1234",
                "-1+1",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "\nx",
                "  =1",
                "\u00A0=1",
                "tekst\n=1",
                "\uFF1D1"
            })
    void should_put_an_apostrophe_before_what_a_spreadsheet_would_run(String text) {
        assertThat(CsvText.cell(text, ',')).startsWith("\"'").endsWith("\"");
    }

    @Test
    void should_leave_ordinary_texts_alone() {
        for (String text :
                List.of("waiting-days.median", "2025-Q1", "complexity=HIGH", "all", "'s-Hertogenbosch", "")) {
            assertThat(CsvText.cell(text, ',')).isEqualTo(text);
        }
        assertThat(CsvText.cell("a,b", ',')).isEqualTo("\"a,b\"");
        assertThat(CsvText.cell("a,b", ';')).isEqualTo("a,b");
        assertThat(CsvText.cell("say \"hi\"", ',')).isEqualTo("\"say \"\"hi\"\"\"");
    }

    /** What Excel with Dutch settings shows otherwise than it stands in the file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026.1",
                "2025-03",
                "2025-03-14",
                "14-3-2025",
                "3/4",
                "12:30",
                "1.234",
                "12e34",
                "1E5",
                "007",
                "12345678901234567890",
                "1,5",
                "3 4"
            })
    void should_keep_a_spreadsheet_from_making_a_date_or_a_number_of_a_text(String text) {
        assertThat(CsvText.spreadsheetCell(text, ';')).isEqualTo("\"'" + text + "\"");
        assertThat(CsvText.cell(text, ';')).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2025",
                "2025-Q1",
                "2025-W03",
                "2025-H1",
                "2023/2024",
                "all",
                "complexity=HIGH",
                "neighbourhood=3-4",
                "waiting-days.p90",
                "1b79a9522d",
                "1-2-3-4",
                "0",
                "3e"
            })
    void should_leave_a_text_alone_that_a_spreadsheet_leaves_alone(String text) {
        assertThat(CsvText.spreadsheetCell(text, ';')).isEqualTo(text);
    }

    @Test
    void should_guard_a_formula_for_a_spreadsheet_as_well() {
        assertThat(CsvText.spreadsheetCell("=1", ';')).isEqualTo("\"'=1\"");
    }

    @Provide
    Arbitrary<String> spreadsheetTexts() {
        return Arbitraries.strings()
                .withChars("=+-@'\t\r\n \u00A0\",;ab1\uFF1D")
                .ofMaxLength(8);
    }

    @Property(tries = 20_000)
    void J8_a_dangerous_lead_never_survives_and_reading_back_gives_the_same_text(
            @ForAll("spreadsheetTexts") String text) {
        String cell = CsvText.cell(text, ';');
        List<List<String>> rows = CsvRows.parse("x;" + cell + ";y\r\n", ';');
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0)).hasSize(3);
        String shown = rows.get(0).get(1);
        for (String line : shown.split("[\r\n]", -1)) {
            String lead = line.replaceAll("^[ \u00A0\t]+", "");
            boolean guarded = shown.startsWith("'");
            assertThat(guarded || lead.isEmpty() || "=+-@\uFF1D".indexOf(lead.charAt(0)) < 0)
                    .isTrue();
        }
        assertThat(CsvText.unguarded(shown)).isEqualTo(text);
    }
}
