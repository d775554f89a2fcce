package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.examples.workbook.EntryColumn.Kind;
import io.github.maatstaf.examples.workbook.FormRow.RowFault;
import io.github.maatstaf.kpi.Disposition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.instrument.ReportedFigures;
import io.github.maatstaf.kpi.mapping.EventLogBuilder;
import io.github.maatstaf.kpi.mapping.LogColumn;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads a filled-in workbook back, by the plan it was made from. */
final class WorkbookReader {
    private static final int MOST_BYTES = 20_000_000;

    private final EntryForms forms;
    private final LocalDate today;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<String, RecordCounts> records = new LinkedHashMap<>();

    private WorkbookReader(EntryForms forms, LocalDate today) {
        this.forms = forms;
        this.today = today;
    }

    /**
     * Reads a workbook.
     *
     * @param plan the plan it was made from
     * @param in the file; it stays open
     * @param today the day up to which it is complete: nothing can have happened later
     * @throws WorkbookRefusedException if it is no workbook of this plan
     */
    static WorkbookReading read(MonitoringPlan plan, InputStream in, LocalDate today)
            throws IOException, WorkbookRefusedException {
        return new WorkbookReader(EntryForms.of(plan), today).read(in);
    }

    private WorkbookReading read(InputStream in) throws IOException, WorkbookRefusedException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw WorkbookRefusedException.notAWorkbook();
        }
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
            FormSheets sheets = FormSheets.of(workbook, forms.forms());
            findings.addAll(sheets.findings());
            CellText cells = CellText.of(workbook.isDate1904());
            EventLogBuilder log =
                    EventLogBuilder.of(forms.mapping()).observedUntil(today).today(today);
            FiguresReader figures = new FiguresReader(forms, today);
            BaselinesReader baselines = new BaselinesReader(forms, today);
            Optional<SheetColumns> events = Optional.empty();
            for (EntryForm form : forms.forms()) {
                FormSheets.FormSheet sheet = sheets.sheet(form).orElseThrow();
                SheetColumns columns = sheet.columns();
                for (Row row : sheet.rows()) {
                    switch (form.sheet()) {
                        case EntryForms.EVENTS -> event(log, columns, row, cells);
                        case EntryForms.FIGURES -> take(figures, columns, row, cells);
                        default -> take(baselines, columns, row, cells);
                    }
                }
                events = form.sheet().equals(EntryForms.EVENTS) ? Optional.of(columns) : events;
            }
            Registration registration = registration(log, events);
            records.put(EntryForms.FIGURES, figures.records());
            records.put(EntryForms.BASELINES, baselines.records());
            return new WorkbookReading(
                    forms,
                    registration,
                    ReportedFigures.of(figures.figures()),
                    baselines.baselines(),
                    Map.copyOf(records),
                    findings.stream().map(PlainFindings::of).toList());
        } catch (IOException | ExcelReaderException e) {
            // The bytes are all there: what cannot be read of them is not what this program wrote.
            throw WorkbookRefusedException.notAWorkbook();
        }
    }

    /** The texts of a row; empty if nothing was filled in, so that it is no record at all. */
    private Optional<FormRow> texts(SheetColumns columns, Row row, CellText cells) throws RowFault {
        Map<String, String> texts = new HashMap<>();
        Optional<RowFault> fault = Optional.empty();
        boolean filled = false;
        for (EntryColumn column : columns.form().columns()) {
            Cell cell = columns.cell(row, column);
            filled |= cell != null
                    && cell.getType() != CellType.EMPTY
                    && !cell.getText().isBlank();
            try {
                String text = cells.text(cell, column.kind());
                texts.put(column.name(), text.isEmpty() ? column.otherwise() : column.choice(text));
            } catch (CellFault e) {
                Finding finding = e.finding().at(columns.place(row.getRowNum(), column.name()));
                fault = fault.or(() -> Optional.of(new RowFault(finding.with("field", column.name()))));
            }
            if (column.kind() == Kind.KEY && cell != null && cell.getType() == CellType.NUMBER) {
                keyAsNumber(columns.place(row.getRowNum(), column.name()));
            }
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
        return filled ? Optional.of(new FormRow(columns, row.getRowNum(), texts)) : Optional.empty();
    }

    private void keyAsNumber(Place place) {
        findings.add(Finding.custom(
                        "WORKBOOK-KEY-AS-NUMBER",
                        Severity.NOTE,
                        Disposition.ACCEPTED,
                        LocalizedText.of(
                                "Hier staat een getal. Nullen aan het begin zijn dan weg.",
                                "This is a number. Zeros in front are gone then."))
                .at(place));
    }

    private void event(EventLogBuilder log, SheetColumns columns, Row row, CellText cells) {
        try {
            texts(columns, row, cells).ifPresent(texts -> log.row(texts.place(), texts.texts()));
        } catch (RowFault fault) {
            log.reject(fault.finding());
        }
    }

    private void take(RowsReader<?> reader, SheetColumns columns, Row row, CellText cells) {
        try {
            Optional<FormRow> texts = texts(columns, row, cells);
            if (texts.isPresent()) {
                reader.take(texts.get()).ifPresent(findings::add);
            }
        } catch (RowFault fault) {
            findings.add(reader.reject(fault.finding()));
        }
    }

    private Registration registration(EventLogBuilder log, Optional<SheetColumns> events)
            throws WorkbookRefusedException {
        if (events.isEmpty()) {
            return Registration.builder().observedUntil(today).build().value();
        }
        WithFindings<Registration> read = log.build();
        read.findings().stream().map(finding -> located(finding, events.get())).forEach(findings::add);
        records.put(EntryForms.EVENTS, read.records());
        if (read.isRefused()) {
            throw new WorkbookRefusedException(
                    read.findings().get(read.findings().size() - 1));
        }
        return read.value();
    }

    /** At sheet, row and column instead of line and field. */
    private Finding located(Finding finding, SheetColumns events) {
        long line = finding.place().line();
        String field = finding.place().field();
        if (line < 1 || field.contains("!")) {
            return finding;
        }
        String named = field.isEmpty() ? finding.arguments().getOrDefault("field", "") : field;
        // Checks behind the mapping name the library's own field.
        String column = LogColumn.standard().stream()
                .filter(known -> known.code().equals(named))
                .findFirst()
                .flatMap(forms.mapping()::column)
                .orElse(named);
        Place place = events.place((int) line, column);
        String trajectory = finding.place().trajectory();
        return finding.at(trajectory.isEmpty() ? place : place.withTrajectory(trajectory));
    }
}
