package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes an empty workbook and a made-up filled one, and reads the filled one back; with the name of a file, reads that one
 * instead.
 */
public final class WorkbookExample {
    private static final LocalDate TODAY = LocalDate.of(2025, 7, 31);

    private WorkbookExample() {}

    /**
     * Writes to {@code target}, or reads the file that is named.
     *
     * @param arguments nothing, or the path of a workbook to read
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        MonitoringPlan plan = MadeUpPlan.plan();
        Path file = arguments.length > 0 ? Path.of(arguments[0]) : write(plan, Path.of("target"));
        out.println("Gelezen: " + file);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            print(WorkbookReader.read(plan, in, TODAY), plan, out);
        } catch (WorkbookRefusedException e) {
            out.println(e.finding().message(Locale.forLanguageTag("nl")));
        }
    }

    private static Path write(MonitoringPlan plan, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (OutputStream empty = Files.newOutputStream(folder.resolve("werkboek.xlsx"))) {
            WorkbookWriter.of(plan).write(empty);
        }
        Path filled = folder.resolve("werkboek-ingevuld.xlsx");
        try (OutputStream out = Files.newOutputStream(filled)) {
            WorkbookWriter.of(plan)
                    .with(EntryForms.EVENTS, MadeUpPlan.events())
                    .with(EntryForms.FIGURES, MadeUpPlan.figures())
                    .with(EntryForms.BASELINES, MadeUpPlan.baselines())
                    .write(out);
        }
        return filled;
    }

    private static void print(WorkbookReading read, MonitoringPlan plan, PrintStream out) {
        read.records().forEach((sheet, records) -> out.println(sheet + ": " + records));
        for (Finding finding : read.findings()) {
            out.println(finding.place().field() + ": " + finding.message(Locale.forLanguageTag("nl")));
        }
        out.println(read.table(PeriodType.SCHOOL_YEAR));
        out.println(Series.ofReported(
                read.figures().latest(KpiCode.of("IMP-WOA-EXECSKILLS"), PeriodType.SCHOOL_YEAR), Unit.SHARE));
        out.println(read.into(plan).state(PlanStep.MEASURE));
    }
}
