package io.github.maatstaf.examples.workbook;

import java.util.List;

/**
 * One form: a sheet to fill in, a row for each thing.
 *
 * @param sheet the sheet's name
 * @param explanation what it is for, in Dutch
 * @param columns its columns
 */
record EntryForm(String sheet, String explanation, List<EntryColumn> columns) {
    EntryForm {
        columns = List.copyOf(columns);
    }

    /** The letters above a column of a spreadsheet. */
    static String letters(int column) {
        return column < 26 ? "" + (char) ('A' + column) : letters(column / 26 - 1) + (char) ('A' + column % 26);
    }
}
