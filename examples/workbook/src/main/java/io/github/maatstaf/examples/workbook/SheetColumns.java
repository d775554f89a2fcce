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

    static SheetColumns of(EntryForm form, Row heading) {
        Map<String, Integer> places = new LinkedHashMap<>();
        for (EntryColumn column : form.columns()) {
            cells(column, heading).stream()
                    .findFirst()
                    .ifPresent(cell -> places.put(column.name(), cell.getColumnIndex()));
        }
        return new SheetColumns(form, places);
    }

    private static List<Cell> cells(EntryColumn column, Row heading) {
        return heading.stream()
                .filter(cell -> cell != null && isNamed(cell, column.name()))
                .toList();
    }

    private static boolean isNamed(Cell cell, String name) {
        return cell.getType() == CellType.STRING
                && cell.asString().strip().toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT));
    }

    /** How many columns of the form a row names. */
    static int named(EntryForm form, Row row) {
        return of(form, row).places.size();
    }

    /** The columns that the form cannot do without and that a row does not name. */
    static List<String> missing(EntryForm form, Row heading) {
        SheetColumns columns = of(form, heading);
        return form.columns().stream()
                .filter(column -> !column.spare() && !columns.has(column))
                .map(EntryColumn::name)
                .toList();
    }

    /** The columns that a row names more than once. */
    static List<String> twice(EntryForm form, Row heading) {
        return form.columns().stream()
                .filter(column -> cells(column, heading).size() > 1)
                .map(EntryColumn::name)
                .toList();
    }

    /** The places of headings that the form does not know. */
    List<Place> others(Row heading) {
        List<Place> others = new ArrayList<>();
        heading.stream()
                .filter(cell -> cell != null && !cell.getText().isBlank())
                .filter(cell -> form.columns().stream().noneMatch(column -> isNamed(cell, column.name())))
                .forEach(cell -> others.add(place(heading.getRowNum(), cell.getColumnIndex())));
        return others;
    }

    EntryForm form() {
        return form;
    }

    boolean has(EntryColumn column) {
        return places.containsKey(column.name());
    }

    Cell cell(Row row, EntryColumn column) {
        return has(column) ? row.getOptionalCell(places.get(column.name())).orElse(null) : null;
    }

    Place place(int row, String column) {
        Integer index = places.get(column);
        return index == null ? Place.line(row).withField(form.sheet() + "!" + row) : place(row, index);
    }

    private Place place(int row, int index) {
        return Place.line(row).withField(form.sheet() + "!" + EntryForm.letters(index) + row);
    }
}
