package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.plan.MonitoringPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes an entry workbook: a sheet for each form, one that explains them, and one with the lists to choose from. */
final class WorkbookWriter {
    /** How many rows are prepared with formats and drop-downs. */
    static final int PREPARED_ROWS = 2_000;

    /** How a reader knows the workbook again. */
    static final String MARK = "Maatstaf werkboek 1";

    /** How all versions of it begin. */
    static final String FAMILY = "Maatstaf werkboek";

    private static final String DAY_FORMAT = "d-m-yyyy";
    private static final String TEXT_FORMAT = "@";

    private final EntryForms forms;
    private final String title;
    private final Map<String, List<List<?>>> rows;

    private WorkbookWriter(EntryForms forms, String title, Map<String, List<List<?>>> rows) {
        this.forms = forms;
        this.title = title;
        this.rows = rows;
    }

    static WorkbookWriter of(MonitoringPlan plan) {
        EntryForms forms = EntryForms.of(plan);
        return new WorkbookWriter(forms, forms.selection().scope().service().name(), Map.of());
    }

    /**
     * This writer, with rows that are already known, such as those of a system that people leave behind.
     *
     * @param sheet the form's sheet
     * @param some the cells of each row in the order of the form's columns: a text, a day or a number; empty for none
     */
    WorkbookWriter with(String sheet, List<List<?>> some) {
        Map<String, List<List<?>>> all = new LinkedHashMap<>(rows);
        all.put(sheet, List.copyOf(some));
        return new WorkbookWriter(forms, title, all);
    }

    /** Writes the workbook; the stream stays open. */
    void write(OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Maatstaf", "1.0")) {
            Worksheet explanation = workbook.newWorksheet(EntryForms.EXPLANATION);
            List<Worksheet> sheets = new ArrayList<>();
            for (EntryForm form : forms.forms()) {
                sheets.add(workbook.newWorksheet(form.sheet()));
            }
            Worksheet lists = workbook.newWorksheet(EntryForms.LISTS);
            explain(explanation);
            int list = 0;
            for (int i = 0; i < sheets.size(); i++) {
                EntryForm form = forms.forms().get(i);
                list = prepare(sheets.get(i), form, lists, list);
                fill(sheets.get(i), rows.getOrDefault(form.sheet(), List.of()));
            }
        }
    }

    private void explain(Worksheet sheet) {
        int row = 0;
        text(sheet, row++, 0, MARK);
        text(sheet, row++, 0, title);
        text(sheet, row++, 0, "Vul elk blad in vanaf regel 2. Zet in dit bestand geen namen en geen BSN.");
        text(sheet, row++, 0, "Een KPI is het begin van een gesprek, geen afrekening.");
        row++;
        for (int column = 0; column < 4; column++) {
            text(
                    sheet,
                    row,
                    column,
                    List.of("blad", "kolom", "nodig", "wat vul je in").get(column));
            sheet.style(row, column).bold().set();
        }
        row++;
        for (EntryForm form : forms.forms()) {
            text(sheet, row, 0, form.sheet());
            text(sheet, row, 3, form.explanation());
            sheet.style(row, 0).bold().set();
            row++;
            for (EntryColumn column : form.columns()) {
                text(sheet, row, 0, form.sheet());
                text(sheet, row, 1, column.name());
                text(sheet, row, 2, column.required() ? "ja" : "nee");
                text(sheet, row, 3, column.explanation());
                row++;
            }
        }
        sheet.width(0, 18);
        sheet.width(1, 22);
        sheet.width(2, 8);
        sheet.width(3, 90);
    }

    /** Prepares a form's sheet; gives the number of lists used so far. */
    private static int prepare(Worksheet sheet, EntryForm form, Worksheet lists, int used) {
        int list = used;
        for (int i = 0; i < form.columns().size(); i++) {
            EntryColumn column = form.columns().get(i);
            text(sheet, 0, i, column.name());
            sheet.style(0, i).bold().set();
            sheet.width(
                    i, column.kind() == EntryColumn.Kind.CHOICE || column.kind() == EntryColumn.Kind.TEXT ? 36 : 16);
            Range cells = sheet.range(1, i, PREPARED_ROWS, i);
            switch (column.kind()) {
                case DAY -> cells.style().format(DAY_FORMAT).set();
                case COUNT -> cells.style().format("0").set();
                case NUMBER -> cells.style().format("General").set();
                // As text, so that 1-2 stays 1-2 and 00123 keeps its zeros.
                default -> cells.style().format(TEXT_FORMAT).set();
            }
            if (!column.choices().isEmpty()) {
                offer(cells, column, lists, list++);
            }
        }
        sheet.freezePane(0, 1);
        return list;
    }

    private static void fill(Worksheet sheet, List<List<?>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            List<?> cells = rows.get(row);
            for (int column = 0; column < cells.size(); column++) {
                Object value = cells.get(column);
                if (value instanceof LocalDate day) {
                    sheet.value(row + 1, column, day);
                } else if (value instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (!value.toString().isEmpty()) {
                    text(sheet, row + 1, column, value.toString());
                }
            }
        }
    }

    private static void offer(Range cells, EntryColumn column, Worksheet lists, int list) {
        text(lists, 0, list, column.name());
        for (int i = 0; i < column.choices().size(); i++) {
            text(lists, i + 1, list, column.choices().get(i));
        }
        cells.validateWithList(lists.range(1, list, column.choices().size(), list))
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(column.name())
                .error("Kies uit de lijst.")
                .showErrorMessage(true);
    }

    private static void text(Worksheet sheet, int row, int column, String words) {
        sheet.value(row, column, SafeText.guarded(words));
    }
}
