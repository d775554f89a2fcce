package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.ProtectedObservation;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.json.csv.CsvText;
import io.github.maatstaf.kpi.json.files.WholeFile;
import io.github.maatstaf.kpi.statistics.Interval;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;

/**
 * Writes figures for others as comma-separated text: a row for each measure, period and stratum.
 *
 * <p>It takes a protected table and nothing else, so that figures as they are cannot go out by it. A hidden figure is an
 * empty cell with the status {@code HIDDEN}, never 0 and never with a reason. For one's own use there is {@link
 * TidyCsvWriter}.
 *
 * <p>A writer is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class ProtectedCsvWriter {
    private static final List<String> COLUMNS = List.of(
            "measure",
            "period",
            "stratum",
            "unit",
            "value",
            "numerator",
            "denominator",
            "status",
            "lower",
            "upper",
            "edition",
            "fingerprint");
    private static final String LINE_END = "\r\n";

    private final Audience audience;
    private final CsvDialect dialect;

    private ProtectedCsvWriter(Audience audience, CsvDialect dialect) {
        this.audience = audience;
        this.dialect = dialect;
    }

    /**
     * Obtains a writer for readers, as RFC 4180 has it.
     *
     * @param audience who will read it
     * @return the writer
     */
    public static ProtectedCsvWriter forAudience(Audience audience) {
        return new ProtectedCsvWriter(Objects.requireNonNull(audience, "audience"), CsvDialect.RFC_4180);
    }

    /**
     * This writer, in another dialect.
     *
     * @param other the signs to use
     * @return another writer
     */
    public ProtectedCsvWriter with(CsvDialect other) {
        return new ProtectedCsvWriter(audience, Objects.requireNonNull(other, "other"));
    }

    /**
     * Writes a table to a file, whole or not at all.
     *
     * @param table the table
     * @param path where the file comes to stand; an older one is replaced
     * @throws IllegalArgumentException if its policy is not for this audience
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public void write(ProtectedTable table, Path path) {
        checkAudience(table);
        WholeFile.write(path, out -> writeTo(table, out));
    }

    /**
     * Writes a table to a stream, in UTF-8.
     *
     * @param table the table
     * @param out where to; it stays the caller's to close
     * @throws IllegalArgumentException if its policy is not for this audience
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ProtectedTable table, OutputStream out) {
        checkAudience(table);
        try {
            writeTo(table, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void checkAudience(ProtectedTable table) {
        if (!table.mayBeGivenTo(audience)) {
            throw new IllegalArgumentException("A table protected by the policy " + table.policy() + " is for "
                    + table.policy().audiences() + ", not for " + audience);
        }
    }

    private void writeTo(ProtectedTable table, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (dialect.hasByteOrderMark()) {
            writer.write('\uFEFF');
        }
        writer.write(String.join(String.valueOf(dialect.delimiter()), COLUMNS));
        String edition = table.edition().map(Object::toString).orElse("");
        for (ProtectedObservation figure : table.observations()) {
            writer.write(LINE_END);
            writer.write(String.join(String.valueOf(dialect.delimiter()), row(figure, edition)));
        }
        writer.write(LINE_END);
        writer.flush();
    }

    private List<String> row(ProtectedObservation figure, String edition) {
        List<String> row = new ArrayList<>();
        row.add(text(figure.measure()));
        row.add(text(figure.period().toString()));
        row.add(text(figure.stratum().toString()));
        row.add(text(figure.unit().code()));
        row.add(figure.value().isPresent() ? number(figure.value().getAsDouble()) : "");
        row.add(count(figure.numerator()));
        row.add(count(figure.denominator()));
        row.add(figure.isHidden() ? "HIDDEN" : figure.status().name());
        row.add(figure.shown().interval().map(Interval::lower).map(this::number).orElse(""));
        row.add(figure.shown().interval().map(Interval::upper).map(this::number).orElse(""));
        row.add(text(edition));
        row.add(text(figure.shown().fingerprint().orElse("")));
        return row;
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

    /** Such as {@code writes protected tables for COUNCIL as RFC_4180}. */
    @Override
    public String toString() {
        return "writes protected tables for " + audience + " as " + dialect;
    }
}
