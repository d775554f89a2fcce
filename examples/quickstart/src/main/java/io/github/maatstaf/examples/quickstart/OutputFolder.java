package io.github.maatstaf.examples.quickstart;

import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.json.CsvDialect;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where the main job leaves its files. */
final class OutputFolder {
    static final String PROPERTY = "maatstaf.output";

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
        written.add(text("plan.txt", job.plan() + "\n\n" + job.outcome() + "\n\n" + job.disclosure() + "\n"));
        Path tidy = folder.resolve("figures.csv");
        TidyCsvWriter.withDefaults().write(job.table(), tidy);
        written.add(tidy);
        Path dutch = folder.resolve("cijfers-voor-excel.csv");
        TidyCsvWriter.withDefaults().with(CsvDialect.DUTCH_EXCEL).write(job.table(), dutch);
        written.add(dutch);
        written.add(text("scope.json", MaatstafJson.write(job.scope())));
        written.add(text("selection.json", MaatstafJson.write(job.selection())));
        written.add(text("smart.json", MaatstafJson.write(job.smart())));
        written.add(text("figures.json", MaatstafJson.write(job.table())));
        written.add(text("conversation-sheet.json", MaatstafJson.write(job.sheet())));
        return written;
    }

    private static String sheet(MainJob job, Locale locale) {
        return SheetFormatter.markdown(locale).format(job.sheet());
    }

    private Path text(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content, StandardCharsets.UTF_8);
    }
}
