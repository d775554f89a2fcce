package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.json.csv.CsvText;
import io.github.maatstaf.kpi.json.files.WholeFile;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.statistics.Interval;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Writes a table of observations as comma-separated text: a row for each measure, period and stratum.
 *
 * <p>A figure that is not there is an empty cell with a status beside it, never 0. Numbers have at most twelve
 * significant digits and do not depend on the machine's language. The last column, {@code too_recent}, is how many were
 * left out because they were not followed long enough. It is an end product for other programs: it holds less
 * than the table's JSON does. It writes figures as they are, for one's own organisation; for others there is {@link
 * ProtectedCsvWriter}.
 *
 * <p>A writer is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class TidyCsvWriter {
    private static final List<String> COLUMNS = List.of(
            "measure",
            "period",
            "stratum",
            "value",
            "numerator",
            "denominator",
            "status",
            "lower",
            "upper",
            "clients",
            "edition",
            "fingerprint",
            "too_recent");
    private static final int FIGURES = 6;
    private static final String LINE_END = "\r\n";

    private final CsvDialect dialect;
    private final int columns;

    private TidyCsvWriter(CsvDialect dialect, int columns) {
        this.dialect = dialect;
        this.columns = columns;
    }

    /**
     * Obtains a writer of all columns as RFC 4180 has it.
     *
     * @return the writer
     */
    public static TidyCsvWriter withDefaults() {
        return new TidyCsvWriter(CsvDialect.RFC_4180, COLUMNS.size());
    }

    /**
     * This writer, in another dialect.
     *
     * @param dialect the signs to use
     * @return another writer
     */
    public TidyCsvWriter with(CsvDialect dialect) {
        return new TidyCsvWriter(Objects.requireNonNull(dialect, "dialect"), columns);
    }

    /**
     * This writer, with the first six columns only: measure, period, stratum, value, numerator, denominator.
     *
     * @return another writer
     */
    public TidyCsvWriter withFiguresOnly() {
        return new TidyCsvWriter(dialect, FIGURES);
    }

    /**
     * Writes a table to a file, whole or not at all.
     *
     * @param table the table
     * @param path where the file comes to stand; an older one is replaced
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public void write(ObservationTable table, Path path) {
        Objects.requireNonNull(table, "table");
        WholeFile.write(path, out -> writeTo(table, out));
    }

    /**
     * Writes a table to a stream, in UTF-8.
     *
     * @param table the table
     * @param out where to; it stays the caller's to close
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ObservationTable table, OutputStream out) {
        Objects.requireNonNull(table, "table");
        try {
            writeTo(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTo(ObservationTable table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (dialect.hasByteOrderMark()) {
            writer.write('\uFEFF');
        }
        for (int i = 0; i < columns; i++) {
            cell(writer, i, COLUMNS.get(i));
        }
        String edition = table.edition().map(Object::toString).orElse("");
        for (Observation observation : table.observations()) {
            writer.write(LINE_END);
            row(writer, observation, edition);
        }
        writer.write(LINE_END);
        writer.flush();
    }

    private void row(Writer writer, Observation observation, String edition) throws IOException {
        cell(writer, 0, text(observation.measure()));
        cell(writer, 1, text(observation.period().toString()));
        cell(writer, 2, text(observation.stratum().toString()));
        cell(
                writer,
                3,
                observation.value().isPresent() ? number(observation.value().getAsDouble()) : "");
        cell(writer, 4, count(observation.numerator()));
        cell(writer, 5, count(observation.denominator()));
        if (columns == FIGURES) {
            return;
        }
        Optional<Interval> interval = observation.interval();
        cell(writer, 6, observation.status().name());
        cell(writer, 7, interval.map(limits -> number(limits.lower())).orElse(""));
        cell(writer, 8, interval.map(limits -> number(limits.upper())).orElse(""));
        cell(writer, 9, count(observation.clients()));
        cell(writer, 10, text(edition));
        cell(writer, 11, text(observation.fingerprint().orElse("")));
        cell(writer, 12, Long.toString(observation.tooRecent()));
    }

    private void cell(Writer writer, int column, String text) throws IOException {
        if (column > 0) {
            writer.write(dialect.delimiter());
        }
        writer.write(text);
    }

    private String text(String text) {
        return dialect == CsvDialect.DUTCH_EXCEL
                ? CsvText.spreadsheetCell(text, dialect.delimiter())
                : CsvText.cell(text, dialect.delimiter());
    }

    private String number(double value) {
        return Double.isFinite(value) ? CsvText.number(value, dialect.decimalSign()) : "";
    }

    private static String count(OptionalLong count) {
        return count.isPresent() ? Long.toString(count.getAsLong()) : "";
    }

    /** Such as {@code writes tables as RFC_4180, 13 columns}. */
    @Override
    public String toString() {
        return "writes tables as " + dialect + ", " + columns + " columns";
    }
}
