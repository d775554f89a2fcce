package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.json.csv.ContextRowsReader;
import io.github.maatstaf.kpi.json.csv.ContextRules;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Reads published figures of places from a comma-separated file in UTF-8: a row for each figure, with its topic, place, period
 * and value, or one with a column for each topic or each period.
 *
 * <p>Of CBS StatLine it takes the three forms in which figures are given: the observations of open data ({@code Id}, {@code
 * Measure}, the dimensions, {@code Value}, {@code StringValue}, {@code ValueAttribute}), the data set with a column for each
 * topic by its key ({@code TotaleBevolking_1}), and the download of the website with a column for each topic and its unit
 * ({@code Bevolking op 1 januari (aantal)}). The columns of an export of waarstaatjegemeente depend on what was asked for
 * there. That site runs on Swing, whose tables have the columns {@code Geo}, {@code Perioden} and one with the title of each
 * topic; no file of the site itself was at hand to check the other names with. Look at the first figures that come out, and
 * tell what your file calls its columns with {@link #withColumn} and {@link #withTopicColumns}.
 *
 * <p>It fetches nothing. What it keeps is what the file says: a code for a missing value stays that code beside its reason, a
 * mark such as {@code *} for provisional becomes a footnote of the figure, a line without cells below the table a footnote of
 * all. Columns that it does not know become part of the figure, such as an age. The source, the day and the breaks are the
 * caller's to tell: files seldom say them.
 *
 * <pre>{@code
 * WithFindings<ContextFigures> read = ContextFigureReader.ofStatLine(source, published).readFrom(Path.of("85541NED.csv"));
 * read.value().in("GM0363").about("T001036")
 * }</pre>
 *
 * <p>A reader is immutable; each {@code with} gives another one.
 *
 * @since 0.1
 */
public final class ContextFigureReader {
    private static final Map<String, FigureGap> STATLINE = Map.of(
            "", FigureGap.CANNOT_OCCUR,
            ".", FigureGap.NOT_GIVEN,
            "-", FigureGap.NOT_PUBLISHED,
            "x", FigureGap.WITHHELD,
            "impossible", FigureGap.CANNOT_OCCUR,
            "confidential", FigureGap.WITHHELD);
    private static final Map<String, FigureGap> EXPORT = Map.of(
            "", FigureGap.NOT_PUBLISHED,
            ".", FigureGap.NOT_GIVEN,
            "?", FigureGap.NOT_GIVEN,
            "-", FigureGap.NOT_PUBLISHED,
            "x", FigureGap.WITHHELD);

    private final Source source;
    private final LocalDate published;
    private final char decimalSign;
    private final Map<String, FigureGap> codes;
    private final Map<ContextColumn, String> columns;
    private final List<SeriesBreak> breaks;
    private final Map<ContextColumn, String> fixed;
    private final Set<String> topicColumns;

    private ContextFigureReader(
            Source source,
            LocalDate published,
            char decimalSign,
            Map<String, FigureGap> codes,
            Map<ContextColumn, String> columns,
            List<SeriesBreak> breaks,
            Map<ContextColumn, String> fixed,
            Set<String> topicColumns) {
        this.source = source;
        this.published = published;
        this.decimalSign = decimalSign;
        this.codes = Map.copyOf(codes);
        this.columns = Map.copyOf(columns);
        this.breaks = List.copyOf(breaks);
        this.fixed = Map.copyOf(fixed);
        this.topicColumns = Set.copyOf(topicColumns);
    }

    /**
     * Obtains a reader for a file of CBS StatLine: a point or a comma before decimals and no sign between thousands, an empty
     * cell for what cannot occur, a dot for what is unknown, too unsure or withheld.
     *
     * @param source who published it, with the table's number
     * @param published on which day
     * @return the reader
     */
    public static ContextFigureReader ofStatLine(Source source, LocalDate published) {
        return of(source, published, ContextRules.EITHER_SIGN, STATLINE);
    }

    /**
     * Obtains a reader for an export of waarstaatjegemeente: a decimal comma, an empty cell or a dash for what is not
     * published, a question mark or dot for what is not given, an x for what is withheld. These codes and the names of columns
     * are usual ones, not checked with a file of the site: {@link #withMissingCode}, {@link #withDecimalSign} and
     * {@link #withColumn} say what is otherwise.
     *
     * @param source who published it
     * @param published on which day
     * @return the reader
     */
    public static ContextFigureReader ofWaarstaatjegemeente(Source source, LocalDate published) {
        return of(source, published, ',', EXPORT);
    }

    private static ContextFigureReader of(
            Source source, LocalDate published, char decimalSign, Map<String, FigureGap> codes) {
        return new ContextFigureReader(
                Objects.requireNonNull(source, "source"),
                Objects.requireNonNull(published, "published"),
                decimalSign,
                codes,
                Map.of(),
                List.of(),
                Map.of(),
                Set.of());
    }

    /**
     * This reader, for a file that calls a column otherwise.
     *
     * @param column the column
     * @param name its name in the header
     * @return another reader
     */
    public ContextFigureReader withColumn(ContextColumn column, String name) {
        Map<ContextColumn, String> more = new EnumMap<>(ContextColumn.class);
        more.putAll(columns);
        more.put(Objects.requireNonNull(column, "column"), name.strip());
        return new ContextFigureReader(source, published, decimalSign, codes, more, breaks, fixed, topicColumns);
    }

    /**
     * This reader, for a file with another code for a missing value.
     *
     * @param code as it stands in the cell, in capitals or not; empty for an empty cell
     * @param reason what it stands for
     * @return another reader
     */
    public ContextFigureReader withMissingCode(String code, FigureGap reason) {
        Map<String, FigureGap> more = new HashMap<>(codes);
        more.put(code.strip().toLowerCase(java.util.Locale.ROOT), Objects.requireNonNull(reason, "reason"));
        return new ContextFigureReader(source, published, decimalSign, more, columns, breaks, fixed, topicColumns);
    }

    /**
     * This reader, for a file with another sign before the decimals.
     *
     * @param sign a point or a comma
     * @return another reader
     * @throws IllegalArgumentException if it is another sign
     */
    public ContextFigureReader withDecimalSign(char sign) {
        if (sign != '.' && sign != ',') {
            throw new IllegalArgumentException("Decimals stand behind a point or a comma, not behind '" + sign + "'");
        }
        return new ContextFigureReader(source, published, sign, codes, columns, breaks, fixed, topicColumns);
    }

    /**
     * This reader, told where the source changed its definition.
     *
     * @param broken from which period on, and why
     * @return another reader
     */
    public ContextFigureReader withBreak(SeriesBreak broken) {
        List<SeriesBreak> more = new ArrayList<>(breaks);
        more.add(Objects.requireNonNull(broken, "broken"));
        return new ContextFigureReader(source, published, decimalSign, codes, columns, more, fixed, topicColumns);
    }

    /**
     * This reader, for a file about one place that has no column for it.
     *
     * @param place the place, such as {@code Nederland}; not blank
     * @return another reader
     * @throws IllegalArgumentException if it is blank
     */
    public ContextFigureReader withPlace(String place) {
        return with(ContextColumn.REGION, place);
    }

    /**
     * This reader, for a file about one topic that has no column for it.
     *
     * @param topic what the figures are of, in the source's own words; not blank
     * @return another reader
     * @throws IllegalArgumentException if it is blank
     */
    public ContextFigureReader withTopic(String topic) {
        return with(ContextColumn.TOPIC, topic);
    }

    private ContextFigureReader with(ContextColumn column, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The " + column + " of all figures is a text, not a blank one");
        }
        Map<ContextColumn, String> more = new EnumMap<>(ContextColumn.class);
        more.putAll(fixed);
        more.put(column, text.strip());
        return new ContextFigureReader(source, published, decimalSign, codes, columns, breaks, more, topicColumns);
    }

    /**
     * This reader, for a file with a column for each topic whose names show neither a number nor a unit. Those that do are known
     * by themselves, and so is the only column that is neither place nor period.
     *
     * @param names their names in the header
     * @return another reader
     */
    public ContextFigureReader withTopicColumns(String... names) {
        Set<String> more = new HashSet<>(topicColumns);
        for (String name : names) {
            more.add(name.strip());
        }
        return new ContextFigureReader(source, published, decimalSign, codes, columns, breaks, fixed, more);
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return the figures, what was noticed, and what became of the rows
     * @throws UncheckedIOException if the file cannot be read
     */
    public WithFindings<ContextFigures> readFrom(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return readFrom(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a stream.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @return the figures, what was noticed, and what became of the rows
     * @throws UncheckedIOException if the stream fails
     */
    public WithFindings<ContextFigures> readFrom(InputStream in) {
        Objects.requireNonNull(in, "in");
        Map<String, List<String>> names = new HashMap<>();
        List<String> needed = new ArrayList<>();
        for (ContextColumn column : ContextColumn.values()) {
            String declared = columns.get(column);
            names.put(column.name(), declared == null ? column.usualNames() : List.of(declared));
            if (column.isNeeded()) {
                needed.add(column.name());
            }
        }
        try {
            Map<String, String> texts = new HashMap<>();
            fixed.forEach((column, text) -> texts.put(column.name(), text));
            ContextRules rules =
                    new ContextRules(source, published, decimalSign, codes, names, needed, breaks, texts, topicColumns);
            return new ContextRowsReader(in, rules).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Such as {@code reads figures of CBS StatLine, table 85541NED, published 2025-10-01}. */
    @Override
    public String toString() {
        return "reads figures of " + source + ", published " + published;
    }
}
