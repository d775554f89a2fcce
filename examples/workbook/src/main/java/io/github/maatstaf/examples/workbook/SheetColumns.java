package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

/** Where the columns of a form stand on a sheet: in any order, in capitals or not. */
final class SheetColumns {
    private final EntryForm form;
    private final Map<String, Integer> places;

    private SheetColumns(EntryForm form, Map<String, Integer> places) {
        this.form = form;
        this.places = places;
    }

    /** Reads the heading; a column that is missing or stands there twice is a reason to read nothing. */
    static SheetColumns of(EntryForm form, Row heading) throws WorkbookRefusedException {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (EntryColumn column : form.columns()) {
            for (Cell cell : heading) {
                if (cell != null
                        && isNamed(cell, column.name())
                        && places.put(column.name(), cell.getColumnIndex()) != null) {
                    throw WorkbookRefusedException.of(
                            "WORKBOOK-COLUMN-TWICE",
                            "Op het blad " + form.sheet() + " staat de kolom " + column.name() + " twee keer.",
                            "On the sheet " + form.sheet() + " the column " + column.name() + " stands twice.");
                }
            }
        }
        List<String> missing = new ArrayList<>();
        form.columns().stream()
                .map(EntryColumn::name)
                .filter(name -> !places.containsKey(name))
                .forEach(missing::add);
        if (!missing.isEmpty()) {
            throw WorkbookRefusedException.of(
                    "WORKBOOK-COLUMNS-MISSING",
                    "Op het blad " + form.sheet() + " ontbreken kolommen: " + String.join(", ", missing) + ".",
                    "The sheet " + form.sheet() + " lacks columns: " + String.join(", ", missing) + ".");
        }
        return new SheetColumns(form, places);
    }

    private static boolean isNamed(Cell cell, String name) {
        return cell.getType() == CellType.STRING
                && cell.asString().strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    EntryForm form() {
        return form;
    }

    Cell cell(Row row, EntryColumn column) {
        return row.getOptionalCell(places.get(column.name())).orElse(null);
    }

    Place place(int row, String column) {
        Integer index = places.get(column);
        return index == null
                ? Place.line(row).withField(form.sheet() + "!" + row)
                : Place.line(row).withField(form.sheet() + "!" + EntryForm.letters(index) + row);
    }
}
