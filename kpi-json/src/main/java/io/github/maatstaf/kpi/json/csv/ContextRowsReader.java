package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.comparison.ContextFigure;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one file of published figures from its first byte to its last, or to where it must be refused. */
public final class ContextRowsReader {
    private static final int LONGEST_LINE = 65_536;
    private static final int LONGEST_NUMBER = 40;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<Character> DELIMITERS = List.of(';', ',', '\t', '|');
    private static final Set<String> NOT_A_PART = Set.of("ID", "MEASUREUNIT");
    private static final Pattern POINT = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern EITHER = Pattern.compile("-?[0-9]+([.,][0-9]+)?");
    private static final Pattern COMMA = Pattern.compile("-?([0-9]+|[0-9]{1,3}(\\.[0-9]{3})+)(,[0-9]+)?");
    private static final String PROVISIONAL = "*";
    private static final String PROVISIONAL_AGAIN = "**";

    private final CsvReader records;
    private final ContextRules rules;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ContextFigure> figures = new ArrayList<>();
    private final List<String> footnotes = new ArrayList<>();
    private final Set<ContextFigure> seen = new HashSet<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> parts = new TreeMap<>();
    private final List<ValueColumn> values = new ArrayList<>();
    private long rejected;
    private long duplicates;

    /**
     * Prepares to read a source.
     *
     * @param in the bytes; the stream stays the caller's to close
     * @param rules how to read it
     */
    public ContextRowsReader(InputStream in, ContextRules rules) {
        this.records = new CsvReader(in, LONGEST_LINE);
        this.rules = rules;
    }

    /**
     * Reads the source.
     *
     * @return the figures and everything that was noticed
     * @throws IOException if the stream fails
     */
    public WithFindings<ContextFigures> read() throws IOException {
        Optional<String> encoding = records.otherEncoding();
        if (encoding.isPresent()) {
            return refused(Finding.of("READ-NOT-UTF8").with("encoding", encoding.get()));
        }
        try {
            Optional<Finding> refusal = readAll();
            return refusal.isPresent() ? refused(refusal.get()) : made();
        } catch (CsvReader.LineTooLong tooLong) {
            return refused(Finding.of("READ-LINE-TOO-LONG").at(tooLong.place()).with("limit", LONGEST_LINE));
        }
    }

    private WithFindings<ContextFigures> made() {
        ContextFigures made = ContextFigures.of(rules.source(), rules.published(), figures);
        for (SeriesBreak broken : rules.breaks()) {
            made = made.withBreak(broken);
        }
        for (String footnote : footnotes) {
            made = made.withFootnote(footnote);
        }
        return WithFindings.of(made, findings, counts());
    }

    private RecordCounts counts() {
        return new RecordCounts(figures.size(), rejected, duplicates);
    }

    private WithFindings<ContextFigures> refused(Finding finding) {
        List<Finding> all = new ArrayList<>(findings);
        all.add(finding);
        return WithFindings.refused(all, counts());
    }

    private Optional<Finding> readAll() throws IOException, CsvReader.LineTooLong {
        Optional<CsvRecord> line = records.nextLine();
        if (line.isEmpty()) {
            findings.add(Finding.of("READ-EMPTY-SOURCE"));
            return Optional.empty();
        }
        if (line.get().fault().isPresent()) {
            return Optional.of(Finding.of("READ-HEADER").at(line.get().place()));
        }
        Optional<Finding> problem = header(line.get().cells().get(0));
        if (problem.isPresent()) {
            return Optional.of(problem.get().at(line.get().place()));
        }
        for (Optional<CsvRecord> row = records.next(); row.isPresent(); row = records.next()) {
            take(row.get());
        }
        return Optional.empty();
    }

    private Optional<Finding> header(String line) {
        char best = DELIMITERS.get(0);
        List<String> names = List.of();
        for (char sign : DELIMITERS) {
            CellParser parser = new CellParser(sign);
            parser.read(line, false);
            if (parser.cells().size() > names.size()) {
                names = parser.cells().stream().map(String::strip).toList();
                best = sign;
            }
        }
        records.begin(best, names.size());
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Optional<String> column = columnOf(name);
            if (column.isPresent()) {
                if (positions.put(column.get(), i) != null) {
                    return Optional.of(Finding.of("READ-COLUMN-TWICE").with("column", column.get()));
                }
            } else if (!NOT_A_PART.contains(name.toUpperCase(Locale.ROOT)) && !name.isEmpty()) {
                parts.put(name, i);
            }
        }
        spread();
        List<String> missing =
                rules.needed().stream().filter(each -> !isKnown(each)).toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of("READ-COLUMNS-MISSING")
                        .with("missing", String.join(", ", missing))
                        .with("count", names.size()));
    }

    /** Without a column of values there may be one for each period, or for each topic; a single other column is its topic. */
    private void spread() {
        if (positions.containsKey("VALUE")) {
            values.add(new ValueColumn(positions.get("VALUE"), "", "", ""));
            return;
        }
        boolean byPeriod = !positions.containsKey("PERIOD");
        boolean only = parts.size() == 1 && !isKnown("TOPIC");
        parts.forEach((name, position) -> (byPeriod
                        ? ValueColumn.ofPeriod(name, position)
                        : ValueColumn.ofTopic(
                                name, position, only || rules.topicColumns().contains(name)))
                .ifPresent(values::add));
        values.sort(Comparator.comparing(ValueColumn::position));
        parts.values().removeAll(values.stream().map(ValueColumn::position).toList());
    }

    private boolean isKnown(String column) {
        boolean inHeader = switch (column) {
            case "VALUE" -> !values.isEmpty();
            case "PERIOD" -> values.stream().anyMatch(each -> !each.period().isEmpty());
            case "TOPIC" -> values.stream().anyMatch(each -> !each.topic().isEmpty());
            default -> false;
        };
        return inHeader || positions.containsKey(column) || rules.fixed().containsKey(column);
    }

    private Optional<String> columnOf(String name) {
        return rules.names().entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(name::equalsIgnoreCase))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void take(CsvRecord row) {
        if (row.fault().isPresent()) {
            String text = new String(row.bytes(), StandardCharsets.UTF_8).strip();
            boolean oneCell = row.fault().get().code().equals("READ-CELLS")
                    && DELIMITERS.stream().noneMatch(sign -> text.indexOf(sign) >= 0 && sign != ',');
            if (oneCell) {
                footnotes.add(CsvText.unguarded(text.replace("\"", "")).strip());
            } else {
                reject(row.fault().get());
            }
            return;
        }
        for (ValueColumn column : values) {
            take(row, column);
        }
    }

    private void take(CsvRecord row, ValueColumn column) {
        String periodCell = column.period().isEmpty() ? cell(row, "PERIOD") : column.period();
        Optional<ReportingPeriod> period = CbsPeriod.parse(periodCell.replace("*", ""));
        String topic = column.topic().isEmpty() ? cell(row, "TOPIC") : column.topic();
        String region = cell(row, "REGION");
        if (topic.isEmpty() || region.isEmpty()) {
            reject(Finding.of("READ-MISSING").at(row.place().withField(topic.isEmpty() ? "TOPIC" : "REGION")));
        } else if (period.isEmpty()) {
            reject(Finding.of("READ-VALUE").at(row.place().withField("PERIOD")));
        } else {
            figure(row, column, marks(periodCell), ContextFigure.builder(topic, region, period.get()));
        }
    }

    private void figure(CsvRecord row, ValueColumn column, String marksOfPeriod, ContextFigure.Builder builder) {
        List<String> remarks = new ArrayList<>();
        remarks.add(cell(row, "FOOTNOTE"));
        String value = row.cells().get(column.position()).strip();
        if (value.isEmpty()) {
            value = cell(row, "TEXT_VALUE");
        }
        String unit = column.unit().isEmpty() ? cell(row, "UNIT") : column.unit();
        String marks = marks(value) + marksOfPeriod;
        if (!marks.isEmpty()) {
            remarks.add(marks.contains(PROVISIONAL_AGAIN) ? "nader voorlopig (**)" : "voorlopig (*)");
        }
        String plain = value.replace("*", "").strip();
        String attribute = cell(row, "VALUE_ATTRIBUTE");
        boolean stated = !attribute.isEmpty() && !attribute.equalsIgnoreCase("none");
        FigureGap gap = stated ? gapOf(attribute, FigureGap.NOT_GIVEN) : gapOf(plain, null);
        Optional<BigDecimal> number = number(plain);
        if (gap != null && (stated || number.isEmpty())) {
            builder.gap(gap, stated ? attribute : plain);
        } else if (number.isPresent() && isPossible(number.get(), unit)) {
            builder.value(number.get());
        } else if (number.isPresent()) {
            reject(Finding.of("READ-NUMBER-RANGE").at(row.place().withField("VALUE")));
            return;
        } else {
            reject(Finding.of("READ-VALUE").at(row.place().withField("VALUE")));
            return;
        }
        ContextFigure figure =
                builder.part(part(row)).unit(unit).footnotes(remarks).build();
        if (seen.add(figure)) {
            figures.add(figure);
        } else {
            duplicates++;
        }
    }

    /** No share of a hundred is below 0 or above 100. */
    private static boolean isPossible(BigDecimal number, String unit) {
        return !unit.equals("%") || number.signum() >= 0 && number.compareTo(HUNDRED) <= 0;
    }

    private @Nullable FigureGap gapOf(String code, @Nullable FigureGap other) {
        FigureGap gap = rules.codes().get(code.toLowerCase(Locale.ROOT));
        return gap == null ? other : gap;
    }

    private static String marks(String cell) {
        return cell.endsWith(PROVISIONAL_AGAIN) ? PROVISIONAL_AGAIN : cell.endsWith(PROVISIONAL) ? PROVISIONAL : "";
    }

    /** Where thousands and decimals could be meant, only the declared sign decides. */
    private Optional<BigDecimal> number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        if (rules.decimalSign() == ContextRules.EITHER_SIGN) {
            return EITHER.matcher(text).matches()
                    ? Optional.of(new BigDecimal(text.replace(',', '.')))
                    : Optional.empty();
        }
        if (rules.decimalSign() == '.') {
            return POINT.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }
        return COMMA.matcher(text).matches()
                ? Optional.of(new BigDecimal(text.replace(".", "").replace(',', '.')))
                : Optional.empty();
    }

    private String part(CsvRecord row) {
        List<String> texts = new ArrayList<>();
        parts.forEach((name, position) -> {
            String cell = row.cells().get(position).strip();
            if (!cell.isEmpty()) {
                texts.add(name + "=" + cell);
            }
        });
        return String.join("&", texts);
    }

    private String cell(CsvRecord row, String column) {
        Integer position = positions.get(column);
        return position == null
                ? rules.fixed().getOrDefault(column, "")
                : row.cells().get(position).strip();
    }

    private void reject(Finding finding) {
        rejected++;
        findings.add(finding);
    }
}
