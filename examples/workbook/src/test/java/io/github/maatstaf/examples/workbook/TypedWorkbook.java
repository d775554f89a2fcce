package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.plan.MonitoringPlan;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook as a spreadsheet may leave it behind: a cell is a value and the format that it is shown in. */
final class TypedWorkbook {
    static final LocalDate TODAY = LocalDate.of(2025, 7, 31);
    static final MonitoringPlan PLAN = MadeUpPlan.plan();

    private final List<List<Typed>> events = new ArrayList<>();
    private final List<List<Typed>> figures = new ArrayList<>();
    private final List<List<Typed>> baselines = new ArrayList<>();

    /** A cell. */
    record Typed(Object value, String format) {}

    static Typed shown(Object value, String format) {
        return new Typed(value, format);
    }

    private static List<Typed> cells(Object... values) {
        List<Typed> cells = new ArrayList<>();
        for (Object value : values) {
            cells.add(value instanceof Typed typed ? typed : new Typed(value, ""));
        }
        return cells;
    }

    TypedWorkbook event(Object... values) {
        events.add(cells(values));
        return this;
    }

    TypedWorkbook figure(Object... values) {
        figures.add(cells(values));
        return this;
    }

    TypedWorkbook baseline(Object... values) {
        baselines.add(cells(values));
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Other", "1.0")) {
            workbook.newWorksheet(EntryForms.EXPLANATION).value(0, 0, WorkbookWriter.MARK);
            for (EntryForm form : EntryForms.of(PLAN).forms()) {
                Worksheet sheet = workbook.newWorksheet(form.sheet());
                for (int i = 0; i < form.columns().size(); i++) {
                    sheet.value(0, i, form.columns().get(i).name());
                }
                fill(
                        sheet,
                        switch (form.sheet()) {
                            case EntryForms.EVENTS -> events;
                            case EntryForms.FIGURES -> figures;
                            default -> baselines;
                        });
            }
        }
        return out.toByteArray();
    }

    private static void fill(Worksheet sheet, List<List<Typed>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                Typed cell = rows.get(row).get(column);
                if (cell.value() instanceof LocalDate day) {
                    sheet.value(row + 1, column, day);
                    sheet.style(row + 1, column).format("d-m-yyyy").set();
                } else if (cell.value() instanceof Number number) {
                    sheet.value(row + 1, column, number);
                } else if (cell.value() instanceof String text && text.startsWith("FORMULA:")) {
                    sheet.formula(row + 1, column, text.substring(8));
                } else {
                    sheet.value(row + 1, column, cell.value().toString());
                }
                if (!cell.format().isEmpty()) {
                    sheet.style(row + 1, column).format(cell.format()).set();
                }
            }
        }
    }

    WorkbookReading read() throws IOException, WorkbookRefusedException {
        return read(bytes());
    }

    static WorkbookReading read(byte[] bytes) throws IOException, WorkbookRefusedException {
        return WorkbookReader.read(PLAN, new ByteArrayInputStream(bytes), TODAY);
    }
}
