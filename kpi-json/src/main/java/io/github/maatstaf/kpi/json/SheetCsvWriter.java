package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.json.csv.CsvText;
import io.github.maatstaf.kpi.json.csv.SheetColumn;
import io.github.maatstaf.kpi.json.csv.SheetRow;
import io.github.maatstaf.kpi.json.csv.SheetRows;
import io.github.maatstaf.kpi.json.files.WholeFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Writes a conversation sheet as comma-separated text in long form: a row for each figure, question and story that is on it,
 * and for what was left out and what it was made of.
 *
 * <p>It writes what the sheet shows its own audience and no more. Others than the team have a sheet that was made of
 * protected figures only, so that figures as they are cannot go out to them by it; a hidden figure is an empty cell with the
 * status {@code HIDDEN}. The headings and the library's own words are Dutch or English; codes and the order of the columns are
 * the same in both. What people wrote stays as they wrote it, guarded against a spreadsheet that would run it as a formula.
 *
 * <p>A table without its questions is easily read as a mark: the questions are rows of it too. A writer is immutable; each
 * {@code with} gives another one.
 *
 * <pre>{@code
 * SheetCsvWriter.in(Locale.forLanguageTag("nl")).with(CsvDialect.DUTCH_EXCEL).write(sheet, file);
 * }</pre>
 *
 * @since 0.1
 */
public final class SheetCsvWriter {
    private static final String LINE_END = "\r\n";

    private final Locale locale;
    private final CsvDialect dialect;

    private SheetCsvWriter(Locale locale, CsvDialect dialect) {
        this.locale = locale;
        this.dialect = dialect;
    }

    /**
     * Obtains a writer in a language, as RFC 4180 has it.
     *
     * @param locale English for any English locale, Dutch for every other
     * @return the writer
     */
    public static SheetCsvWriter in(Locale locale) {
        boolean english = Objects.requireNonNull(locale, "locale").getLanguage().equals("en");
        return new SheetCsvWriter(english ? Locale.ENGLISH : Locale.forLanguageTag("nl"), CsvDialect.RFC_4180);
    }

    /**
     * This writer, in another dialect.
     *
     * @param other the signs to use
     * @return another writer
     */
    public SheetCsvWriter with(CsvDialect other) {
        return new SheetCsvWriter(locale, Objects.requireNonNull(other, "other"));
    }

    /**
     * Writes a sheet to a file, whole or not at all.
     *
     * @param sheet the sheet
     * @param path where the file comes to stand; an older one is replaced
     * @throws UncheckedIOException if it cannot be written; then nothing has changed
     */
    public void write(ConversationSheet sheet, Path path) {
        Objects.requireNonNull(sheet, "sheet");
        WholeFile.write(path, out -> writeTo(sheet, out));
    }

    /**
     * Writes a sheet to a stream, in UTF-8.
     *
     * @param sheet the sheet
     * @param out where to; it stays the caller's to close
     * @throws UncheckedIOException if it cannot be written
     */
    public void write(ConversationSheet sheet, OutputStream out) {
        Objects.requireNonNull(sheet, "sheet");
        try {
            writeTo(sheet, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeTo(ConversationSheet sheet, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (dialect.hasByteOrderMark()) {
            writer.write('\uFEFF');
        }
        String delimiter = String.valueOf(dialect.delimiter());
        writer.write(Arrays.stream(SheetColumn.values())
                .map(column -> column.heading(locale))
                .collect(Collectors.joining(delimiter)));
        for (SheetRow row : SheetRows.of(sheet, locale)) {
            writer.write(LINE_END);
            writer.write(Arrays.stream(SheetColumn.values())
                    .map(column -> cell(row.cells().getOrDefault(column, "")))
                    .collect(Collectors.joining(delimiter)));
        }
        writer.write(LINE_END);
        writer.flush();
    }

    private String cell(Object content) {
        if (content instanceof Double number) {
            return CsvText.number(number, dialect.decimalSign());
        }
        if (content instanceof Long count) {
            return Long.toString(count);
        }
        return dialect == CsvDialect.DUTCH_EXCEL
                ? CsvText.spreadsheetCell(content.toString(), dialect.delimiter())
                : CsvText.cell(content.toString(), dialect.delimiter());
    }

    /** Such as {@code writes sheets in nl as RFC_4180}. */
    @Override
    public String toString() {
        return "writes sheets in " + locale.getLanguage() + " as " + dialect;
    }
}
