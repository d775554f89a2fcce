package io.github.maatstaf.examples.measure;

import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;

/** The tidy table with its rows by measure, period and stratum, and lines that end as those of other text files do. */
final class TableFile {
    private final TidyCsvWriter writer;

    private TableFile(TidyCsvWriter writer) {
        this.writer = writer;
    }

    static TableFile of(String columns) {
        return switch (columns) {
            case "figures" -> new TableFile(TidyCsvWriter.withDefaults().withFiguresOnly());
            case "all" -> new TableFile(TidyCsvWriter.withDefaults());
            default ->
                throw new IllegalArgumentException("There are no columns " + columns + "; expected figures or all");
        };
    }

    /** Writes a file, whole or not at all. */
    void write(ObservationTable table, Path file) {
        Path whole = file.toAbsolutePath();
        try {
            Path part =
                    Files.createTempFile(whole.getParent(), whole.getFileName().toString(), ".part");
            try (OutputStream out = Files.newOutputStream(part)) {
                out.write(text(table));
            }
            Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(ObservationTable table, PrintStream out) {
        out.writeBytes(text(table));
        out.flush();
    }

    private byte[] text(ObservationTable table) {
        ObservationTable.Builder sorted = ObservationTable.builder().observedUntil(table.observedUntil());
        table.edition().ifPresent(sorted::edition);
        table.observations().stream()
                .sorted(Comparator.comparing(Observation::measure)
                        .thenComparing(Observation::period)
                        .thenComparing(observation -> observation.stratum().toString()))
                .forEach(sorted::add);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(sorted.build(), bytes);
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
    }
}
