package io.github.maatstaf.examples.quickstart;

import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.json.CsvDialect;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where the main job leaves its files. */
final class OutputFolder {
    static final String PROPERTY = "maatstaf.output";

    /** The day of the made-up conversation, not of the machine: what is written is the same each time. */
    private static final Instant MADE = Instant.parse("2026-09-14T10:00:00Z");

    private final Path folder;

    OutputFolder(Path folder) {
        this.folder = folder;
    }

    static OutputFolder fromSystemProperty() {
        return new OutputFolder(Path.of(System.getProperty(PROPERTY, "target")));
    }

    /** Writes everything, and names what was written. */
    List<Path> write(MainJob job) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        written.add(text("gespreksblad.md", sheet(job, Locale.forLanguageTag("nl"))));
        written.add(text("conversation-sheet.md", sheet(job, Locale.ENGLISH)));
        written.add(text(
                "gespreksblad.html",
                SheetFormatter.html(Locale.forLanguageTag("nl")).format(job.sheet())));
        written.add(text("smart.txt", job.smart() + "\n"));
        written.add(text("plan.txt", plan(job.plan()) + "\n" + job.outcome() + "\n\n" + job.disclosure() + "\n"));
        written.add(text("keuze.txt", choices(job.plan())));
        written.add(text(
                "verandertheorie.mmd",
                job.plan().theoryOfChange().orElseThrow().toMermaid(Locale.forLanguageTag("nl"))));
        Path tidy = folder.resolve("figures.csv");
        TidyCsvWriter.withDefaults().write(job.table(), tidy);
        written.add(tidy);
        Path dutch = folder.resolve("cijfers-voor-excel.csv");
        TidyCsvWriter.withDefaults().with(CsvDialect.DUTCH_EXCEL).write(job.table(), dutch);
        written.add(dutch);
        written.add(text("scope.json", MaatstafJson.write(job.scope())));
        written.add(text("selection.json", MaatstafJson.write(job.selection())));
        written.add(text("plan.json", MaatstafJson.write(job.plan())));
        written.add(text(
                "plan.ics",
                job.plan().iCalendar("huiswerkbegeleiding").withReminder(14).text(MADE, Locale.forLanguageTag("nl"))));
        written.add(text("smart.json", MaatstafJson.write(job.smart())));
        written.add(text("figures.json", MaatstafJson.write(job.table())));
        written.add(text("conversation-sheet.json", MaatstafJson.write(job.sheet())));
        return written;
    }

    /** Each step with what is there and what is open, and what asked for attention on the day of the sheet. */
    private static String plan(MonitoringPlan plan) {
        StringBuilder text = new StringBuilder(plan.toString()).append("\n\n");
        for (PlanStep step : PlanStep.values()) {
            text.append(plan.state(step)).append('\n');
        }
        plan.attention(LocalDate.ofInstant(MADE, ZoneOffset.UTC))
                .forEach(finding -> text.append(finding.message(Locale.ENGLISH)).append('\n'));
        return text.toString();
    }

    /** What the first four steps rest on: which effect holds for whom, what stands out, what leads to what, what it takes. */
    private static String choices(MonitoringPlan plan) {
        return Stream.of(
                        plan.scope().orElseThrow().matrix(),
                        plan.selection().orElseThrow().review(),
                        plan.theoryOfChange().orElseThrow(),
                        plan.burden().orElseThrow(),
                        plan.agreement().orElseThrow(),
                        plan.calendar().orElseThrow())
                .map(Object::toString)
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static String sheet(MainJob job, Locale locale) {
        return SheetFormatter.markdown(locale).format(job.sheet());
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
