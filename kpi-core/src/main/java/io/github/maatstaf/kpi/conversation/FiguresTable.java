package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeSet;

/** The figures of a topic as a table: few periods side by side, many below each other. */
final class FiguresTable {
    private static final int SIDE_BY_SIDE = 8;

    private final SheetWords words;
    private final SheetNumbers numbers;

    FiguresTable(SheetWords words) {
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
    }

    /** A table for each type of period: a yearly figure is a yearly point. */
    void write(Topic topic, SheetPage out) {
        Map<PeriodType, List<TopicLine>> byType = new LinkedHashMap<>();
        for (TopicLine line : topic.lines()) {
            byType.computeIfAbsent(line.series().periods().type(), type -> new ArrayList<>())
                    .add(line);
        }
        byType.forEach((type, lines) -> write(topic, type, lines, out));
        writeLegend(topic, out);
    }

    private void write(Topic topic, PeriodType type, List<TopicLine> lines, SheetPage out) {
        List<ReportingPeriod> periods = periods(lines);
        List<List<String>> columns = new ArrayList<>();
        columns.add(first(
                words.of("table." + type), periods.stream().map(this::shortName).toList()));
        for (TopicLine line : lines) {
            columns.add(first(
                    words.of(line.label()),
                    periods.stream().map(period -> cell(line, period)).toList()));
        }
        TopicLine leading = lines.get(0);
        if (countsCases(leading)) {
            columns.add(first(
                    numberLabel(leading),
                    periods.stream().map(period -> number(leading, period)).toList()));
        }
        List<List<String>> rows = periods.size() <= SIDE_BY_SIDE ? columns : turned(columns);
        out.table(
                words.of(topic.kpi().label()) + " (" + words.of("table." + type) + ")",
                rows.get(0),
                rows.subList(1, rows.size()));
    }

    private static List<String> first(String label, List<String> cells) {
        List<String> all = new ArrayList<>();
        all.add(label);
        all.addAll(cells);
        return all;
    }

    private static List<List<String>> turned(List<List<String>> columns) {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < columns.get(0).size(); i++) {
            int row = i;
            rows.add(columns.stream().map(column -> column.get(row)).toList());
        }
        return rows;
    }

    private static List<ReportingPeriod> periods(List<TopicLine> lines) {
        TreeSet<ReportingPeriod> periods = new TreeSet<>();
        lines.forEach(line -> line.series().observations().forEach(each -> periods.add(each.period())));
        return List.copyOf(periods);
    }

    /** A count needs no second count beside it. */
    static boolean countsCases(TopicLine line) {
        return !line.series().unit().equals(Unit.COUNT)
                && line.series().observations().stream()
                        .anyMatch(each -> each.denominator().isPresent());
    }

    private String numberLabel(TopicLine line) {
        return line.measure()
                .map(measure -> words.of("line.n", "basis", LineLabels.basisOf(measure)))
                .orElseGet(() -> words.of("line.n.outside"));
    }

    private static Optional<Observation> at(TopicLine line, ReportingPeriod period) {
        return line.series().observations().stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
    }

    private String cell(TopicLine line, ReportingPeriod period) {
        return at(line, period).map(this::cell).orElseGet(() -> words.of("cell.MISSING"));
    }

    private String cell(Observation observation) {
        if (!observation.status().hasValue()) {
            return words.of("cell." + observation.status());
        }
        String value = numbers.cell(observation) + (observation.tooRecent() > 0 ? " *" : "");
        return observation.status() == ObservationStatus.ESTIMATED ? words.of("cell.estimated", "value", value) : value;
    }

    private String number(TopicLine line, ReportingPeriod period) {
        OptionalLong denominator =
                at(line, period).map(Observation::denominator).orElse(OptionalLong.empty());
        return denominator.isPresent() ? numbers.count(denominator.getAsLong()) : "";
    }

    private void writeLegend(Topic topic, SheetPage out) {
        List<Observation> all = topic.lines().stream()
                .flatMap(line -> line.series().observations().stream())
                .toList();
        List<String> legend = new ArrayList<>();
        if (all.stream().anyMatch(SheetNumbers::isShareOfFew)) {
            LocalizedText basis = topic.leading()
                    .flatMap(TopicLine::measure)
                    .map(LineLabels::basisOf)
                    .orElse(topic.kpi().countBasis().label());
            legend.add(words.of("table.few", "basis", basis));
        }
        if (all.stream().anyMatch(each -> each.status() == ObservationStatus.TOO_RECENT)) {
            legend.add(words.of("table.tooearly"));
        }
        if (all.stream().anyMatch(each -> each.status().hasValue() && each.tooRecent() > 0)) {
            legend.add(words.of("table.incomplete"));
        }
        out.paragraph(String.join(" ", legend));
    }

    private String shortName(ReportingPeriod period) {
        int year = period.start().getYear();
        return switch (period.type()) {
            case MONTH -> numbers.month(period.start());
            case QUARTER -> period.start().get(IsoFields.QUARTER_OF_YEAR) + "-" + year;
            case HALF_YEAR -> (period.start().getMonthValue() == 1 ? 1 : 2) + "-" + year;
            case YEAR -> "" + year;
            case SCHOOL_YEAR -> year + "-" + (year + 1);
            case ISO_WEEK ->
                period.start().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + "-"
                        + period.start().get(IsoFields.WEEK_BASED_YEAR);
        };
    }
}
