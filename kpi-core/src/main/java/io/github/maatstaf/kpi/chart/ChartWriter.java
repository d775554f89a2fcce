package io.github.maatstaf.kpi.chart;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Puts a chart on paper: a frame, the figures in it, and below it a line for each thing that needs words. */
final class ChartWriter {
    private static final double LEFT = 56;
    private static final double RIGHT = 704;
    private static final double TOP = 34;
    private static final double BOTTOM = 234;
    private static final int LEGEND = 278;
    private static final int LEGEND_LINE = 18;
    private static final int LEGEND_SIGNS = 100;
    private static final int MOST_LABELS = 10;
    private static final int MOST_NUMBERS = 16;
    private static final int MOST_POINTS = 120;
    /** Looks only: dark, grey and pale, so that a grey print shows the same. */
    static final String STYLE =
            "<style>.mk-t,.mk-m,.mk-e,.mk-n,.mk-v{font:13px \"Segoe UI\",\"Noto Sans\",\"DejaVu Sans\",Arial,"
                    + "sans-serif;fill:#5b6472}"
                    + ".mk-m,.mk-n{text-anchor:middle}.mk-e{text-anchor:end}.mk-n{font-weight:bold;fill:#1f2a44}"
                    + ".mk-v{fill:#1f2a44;stroke:#fff;stroke-width:3px;paint-order:stroke}"
                    + ".mk-g{stroke:#d9dde4}.mk-a{stroke:#5b6472}.mk-b{fill:#eef0f4}"
                    + ".mk-w{stroke:#9aa3b2;stroke-width:3px}.mk-s{fill:none;stroke:#1f2a44;stroke-width:2px}"
                    + ".mk-p{fill:#1f2a44;stroke:#1f2a44;stroke-width:1.5px}.mk-o{fill:#fff;stroke:#1f2a44;stroke-width:1.5px}.mk-r{fill:none;stroke:#1f2a44;stroke-width:1.5px}.mk-d{stroke:#5b6472;stroke-dasharray:3"
                    + " 3}.mk-l0,.mk-l1,.mk-l2,.mk-f{fill:none;stroke:#5b6472;stroke-width:1.2px}.mk-l1{stroke-dasharray:7"
                    + " 4}.mk-l2{stroke-dasharray:2 4}.mk-f{stroke:#1f2a44;stroke-width:2px;stroke-dasharray:1"
                    + " 5}</style>\n";

    private static final List<String> LINE_SIGNS = List.of("—— ", "– – ", "· · ");

    private final SeriesChart chart;
    private final Series series;
    private final Unit unit;
    private final ChartWords words;
    private final ChartScale scale;
    private final double step;
    private final SvgWriter out = new SvgWriter();
    private final List<String> legend = new ArrayList<>();

    ChartWriter(SeriesChart chart, ChartWords words) {
        this.chart = chart;
        this.series = chart.series();
        this.unit = series.unit();
        this.words = words;
        this.scale = ChartScale.holding(values(), countsWhole());
        this.step = (RIGHT - LEFT) / series.size();
    }

    /** Whether steps of less than one would make no sense. */
    private boolean countsWhole() {
        return unit.equals(Unit.COUNT)
                && series.observations().stream()
                        .flatMapToDouble(each -> each.value().stream())
                        .allMatch(value -> value == Math.rint(value));
    }

    /** Everything that must fit in. */
    private List<Double> values() {
        List<Double> values = new ArrayList<>();
        for (Observation each : series.observations()) {
            each.value().ifPresent(values::add);
            each.interval().map(Interval::lower).ifPresent(values::add);
            each.interval().map(Interval::upper).filter(Double::isFinite).ifPresent(values::add);
        }
        chart.lines().forEach(line -> line.values().forEach(value -> value.ifPresent(values::add)));
        series.reference().map(ReferenceValue::value).ifPresent(values::add);
        return values;
    }

    String svg() {
        drawBaseline();
        drawFrame();
        for (int i = 0; i < chart.lines().size(); i++) {
            drawLine(chart.lines().get(i), Math.min(i, LINE_SIGNS.size() - 1));
        }
        series.reference().ifPresent(this::drawReference);
        drawBreaks();
        drawNotes();
        drawMargins();
        out.path("mk-s", connected());
        drawPoints();
        List<String> below =
                legend.stream().flatMap(each -> wrapped(each).stream()).toList();
        for (int i = 0; i < below.size(); i++) {
            out.words("mk-t", LEFT - 8, LEGEND + i * LEGEND_LINE, below.get(i));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 " + (LEGEND + below.size() * LEGEND_LINE)
                + "\" role=\"img\">\n<title>" + SvgWriter.escaped(chart.title()) + "</title>\n<desc>"
                + SvgWriter.escaped(words.inWords(chart)) + "</desc>\n" + STYLE + out + "</svg>\n";
    }

    private double x(int index) {
        return LEFT + step * (index + 0.5);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * scale.place(value);
    }

    private int index(ReportingPeriod period) {
        return (int) series.observation(0).period().until(period);
    }

    private void drawFrame() {
        out.words("mk-t", LEFT - 8, 16, words.unit(unit));
        for (BigDecimal tick : scale.ticks()) {
            double y = y(tick.doubleValue());
            out.line(tick.signum() == 0 ? "mk-a" : "mk-g", LEFT, y, RIGHT, y);
            out.words("mk-e", LEFT - 8, y + 4, words.tick(unit, tick));
        }
        int apart = (series.size() + MOST_LABELS - 1) / MOST_LABELS;
        for (int i = 0; i < series.size(); i += apart) {
            out.words(
                    "mk-m",
                    x(i),
                    BOTTOM + 20,
                    words.period(series.observation(i).period()));
        }
    }

    private void drawBaseline() {
        for (ReportingPeriod period : chart.baseline()) {
            double left = x(index(period)) - step / 2;
            String box = "M" + SvgWriter.number(left) + " " + SvgWriter.number(TOP) + "h" + SvgWriter.number(step) + "V"
                    + SvgWriter.number(BOTTOM) + "h-" + SvgWriter.number(step) + "z";
            out.path("mk-b", box);
        }
        if (!chart.baseline().isEmpty()) {
            double left = x(index(chart.baseline().get(0))) - step / 2;
            out.words("mk-t", left + 4, TOP + 14, words.of(ChartWords.BASELINE));
        }
    }

    /** In steps, because a limit belongs to its period and not to the time between two. */
    private void drawLine(ChartLine line, int look) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            OptionalDouble value = line.values().get(i);
            if (value.isPresent()) {
                path.append(i == 0 || line.values().get(i - 1).isEmpty() ? 'M' : 'L');
                path.append(SvgWriter.number(x(i) - step / 2))
                        .append(' ')
                        .append(SvgWriter.number(y(value.getAsDouble())));
                path.append('h').append(SvgWriter.number(step));
            }
        }
        out.path("mk-l" + look, path);
        legend.add(LINE_SIGNS.get(look) + words.of(line.label()));
    }

    private void drawReference(ReferenceValue reference) {
        out.line("mk-f", LEFT, y(reference.value()), RIGHT, y(reference.value()));
        legend.add("• • " + words.number(unit, reference.value()) + ": "
                + words.of(reference.purpose().label()) + " (" + reference.source() + ")");
    }

    /** Figures on the two sides of a change of definition are not of one line. */
    private void drawBreaks() {
        for (SeriesBreak broken : series.breaks()) {
            double x = LEFT + step * index(broken.from());
            out.line("mk-a", x - 1.5, TOP, x - 1.5, BOTTOM);
            out.line("mk-a", x + 1.5, TOP, x + 1.5, BOTTOM);
            legend.add("‖  " + words.broken(broken));
        }
    }

    /** A note outside the periods has no place in the drawing, but its words stand below it. */
    private void drawNotes() {
        for (int i = 0; i < series.notes().size(); i++) {
            SeriesNote note = series.notes().get(i);
            String number = Integer.toString(i + 1);
            ReportingPeriod period = ReportingPeriod.containing(series.periods().type(), note.date());
            if (index(period) >= 0 && index(period) < series.size()) {
                double days = ChronoUnit.DAYS.between(period.start(), note.date());
                double part = days / ChronoUnit.DAYS.between(period.start(), period.end());
                double x = LEFT + step * (index(period) + part);
                out.line("mk-d", x, TOP, x, BOTTOM);
                out.words("mk-n", x, TOP - 4, number);
            }
            legend.add(number + "  " + words.day(note.date()) + ": " + note.text());
        }
    }

    private void drawMargins() {
        int before = legend.size();
        for (int i = 0; i < series.size() && series.size() <= MOST_POINTS; i++) {
            Observation each = series.observation(i);
            if (each.value().isPresent() && each.interval().isPresent()) {
                Interval interval = each.interval().get();
                out.line("mk-w", x(i), y(interval.lower()), x(i), y(interval.upper()));
                if (legend.size() == before) {
                    legend.add("|  " + words.of(ChartWords.MARGIN));
                }
            }
        }
    }

    /** A line runs only between neighbours: neither a gap nor a change of definition is bridged. */
    private StringBuilder connected() {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < series.size(); i++) {
            OptionalDouble value = series.value(i);
            if (value.isPresent()) {
                path.append(i == 0 || series.value(i - 1).isEmpty() || isBrokenAt(i) ? 'M' : 'L');
                path.append(SvgWriter.number(x(i))).append(' ').append(SvgWriter.number(y(value.getAsDouble())));
            }
        }
        return path;
    }

    private boolean isBrokenAt(int index) {
        ReportingPeriod period = series.observation(index).period();
        return series.breaks().stream().anyMatch(broken -> broken.from().equals(period));
    }

    private void drawPoints() {
        for (int i = 0; i < series.size(); i++) {
            OptionalDouble value = series.value(i);
            if (value.isPresent()) {
                drawPoint(i, series.observation(i), value.getAsDouble());
            } else {
                out.words("mk-m", x(i), BOTTOM - 6, "?");
            }
        }
        if (series.useful() < series.size()) {
            legend.add("?  " + words.of(ChartWords.NO_FIGURE));
        }
        if (series.statuses().contains(ObservationStatus.ESTIMATED)) {
            legend.add("○  " + words.of(ChartWords.ESTIMATED));
        }
        if (!chart.signals().isEmpty()) {
            legend.add("◎  " + words.of(ChartWords.SIGNAL));
        }
    }

    private void drawPoint(int index, Observation each, double value) {
        boolean alone = (index == 0 || series.value(index - 1).isEmpty() || isBrokenAt(index))
                && (index == series.size() - 1 || series.value(index + 1).isEmpty() || isBrokenAt(index + 1));
        if (series.size() <= MOST_POINTS || alone) {
            out.circle(each.status() == ObservationStatus.ESTIMATED ? "mk-o" : "mk-p", x(index), y(value), 4);
        }
        if (chart.signals().contains(each.period())) {
            out.circle("mk-r", x(index), y(value), 8);
        }
        if (series.size() <= MOST_NUMBERS || index == 0 || index == series.size() - 1) {
            out.words("mk-v", x(index) + 7, y(value) - 7, words.number(unit, value));
        }
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + word.length() > LEGEND_SIGNS) {
                lines.add(line.toString());
                line.setLength(0);
                line.append("\u2003");
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
