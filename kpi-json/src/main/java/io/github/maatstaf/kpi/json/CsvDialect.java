package io.github.maatstaf.kpi.json;

/**
 * How a table is written as text: which sign stands between cells, and which in a number.
 *
 * <p>Both dialects quote as RFC 4180 says, end lines with CRLF, and keep a spreadsheet from running a text as a formula:
 * such a text gets an apostrophe in front. They differ in signs only; the figures are the same.
 *
 * @since 0.1
 */
public enum CsvDialect {
    /** RFC 4180: a comma between cells and a dot in numbers, for every statistical program. */
    RFC_4180(',', '.', false),
    /**
     * For Excel with Dutch settings: a semicolon between cells, a comma in numbers and a byte order mark in front. A text
     * that Excel would take for a date or a number, such as the month {@code 2025-03} or the edition {@code 2026.1}, gets
     * an apostrophe in front too.
     */
    DUTCH_EXCEL(';', ',', true);

    private final char delimiter;
    private final char decimalSign;
    private final boolean byteOrderMark;

    CsvDialect(char delimiter, char decimalSign, boolean byteOrderMark) {
        this.delimiter = delimiter;
        this.decimalSign = decimalSign;
        this.byteOrderMark = byteOrderMark;
    }

    /**
     * The sign between cells.
     *
     * @return a comma or a semicolon
     */
    public char delimiter() {
        return delimiter;
    }

    /**
     * The sign between a number's whole part and its fraction.
     *
     * @return a dot or a comma
     */
    public char decimalSign() {
        return decimalSign;
    }

    /**
     * Whether the text begins with a byte order mark, without which Excel does not see that it is UTF-8.
     *
     * @return true if it does
     */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }
}
