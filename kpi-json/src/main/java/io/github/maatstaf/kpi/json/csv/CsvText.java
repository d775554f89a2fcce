package io.github.maatstaf.kpi.json.csv;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Cells as text: quoted where RFC 4180 asks for it, and never one that a spreadsheet would run as a formula. */
public final class CsvText {
    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
    private static final String FORMULA_LEADS = "=+-@";
    private static final String BLANKS = " \u00A0\t\r\n\u2007\u202F\u3000\uFEFF";

    private CsvText() {}

    /**
     * A number with at most twelve significant digits, in plain notation and without needless zeros.
     *
     * @param value a finite number
     * @param decimalSign the sign before the fraction
     * @return such as {@code 0.423076923077}
     */
    public static String number(double value, char decimalSign) {
        if (value == 0) {
            return "0";
        }
        String text =
                new BigDecimal(value).round(TWELVE_DIGITS).stripTrailingZeros().toPlainString();
        return decimalSign == '.' ? text : text.replace('.', decimalSign);
    }

    /**
     * A text as a cell.
     *
     * @param text any text
     * @param delimiter the sign between cells
     * @return the cell, guarded and quoted where needed
     */
    public static String cell(String text, char delimiter) {
        boolean guarded = isDangerous(text);
        String safe = guarded ? "'" + text : text;
        return guarded || needsQuotes(safe, delimiter) ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }

    /**
     * A text as a cell of a file that is made for a spreadsheet: one that it would take for a number or a date gets an
     * apostrophe in front too, so that it stays the text that it is.
     *
     * @param text any text
     * @param delimiter the sign between cells
     * @return the cell, guarded and quoted where needed
     */
    public static String spreadsheetCell(String text, char delimiter) {
        return SpreadsheetGuess.changes(text) ? "\"'" + text + '"' : cell(text, delimiter);
    }

    /**
     * The text that a cell was made from, its quotes already taken off.
     *
     * @param cell what {@link #cell(String, char)} made, unquoted
     * @return the text without the apostrophe that guards it
     */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    /**
     * Whether a spreadsheet may take a text for a formula, or for more cells: it leads with one of {@code = + - @} or a
     * control character, maybe behind blanks, or such a lead stands behind a line end. A text that already looks
     * guarded counts too, so that the guard can be taken off again.
     */
    static boolean isDangerous(String text) {
        if (text.isEmpty()) {
            return false;
        }
        char first = text.charAt(0);
        if (first == '\'') {
            return isDangerous(text.substring(1));
        }
        if (first == '\t' || first == '\r' || first == '\n') {
            return true;
        }
        boolean atStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (atStart && isLead(c)) {
                return true;
            }
            if (c == '\n' || c == '\r') {
                atStart = true;
            } else if (!isBlank(c)) {
                atStart = false;
            }
        }
        return false;
    }

    /** Full-width forms too: Excel folds them. */
    private static boolean isLead(char c) {
        return FORMULA_LEADS.indexOf(c) >= 0 || c == '\uFF1D' || c == '\uFF0B' || c == '\uFF0D' || c == '\uFF20';
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }

    private static boolean needsQuotes(String text, char delimiter) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == delimiter || c == '"' || c == '\n' || c == '\r') {
                return true;
            }
        }
        return !text.isEmpty() && (text.charAt(0) == ' ' || text.charAt(text.length() - 1) == ' ');
    }
}
