package io.github.maatstaf.kpi.chart;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelLimits;
import io.github.maatstaf.kpi.measure.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a chart of dots on paper: how large a unit is from left to right, its figure upright. */
final class DotChartWriter {
    private static final double LEFT = 56;
    private static final double RIGHT = 704;
    private static final double TOP = 34;
    private static final double BOTTOM = 234;
    private static final int LEGEND = 296;
    private static final int LEGEND_LINE = 18;
    private static final int CURVE_STEPS = 60;
    private static final int LISTED = 24;
    /** Beyond this part of the width a name stands before its dot. */
    private static final double NAME_BEFORE = 0.6;

    private static final LocalizedText ALL = LocalizedText.of("alle samen", "all together");
    private static final LocalizedText INNER =
            LocalizedText.of("95 van de 100 vallen door toeval hiertussen", "95 in 100 fall between these by chance");
    private static final LocalizedText OUTER = LocalizedText.of(
            "998 van de 1000 vallen door toeval hiertussen", "998 in 1000 fall between these by chance");
    private static final LocalizedText OF = LocalizedText.of("van", "of");
    private static final LocalizedText OTHER = LocalizedText.of("een ander", "another one");
    private static final LocalizedText ONE = LocalizedText.of("een van hen", "one of them");
    private static final LocalizedText ABOUT = LocalizedText.of("gaat over", "is about");

    private final DotChart chart;
    private final Unit unit;
    private final ChartWords words;
    private final List<ChartDot> dots;
    private final ChartScale upright;
    private final ChartScale across;
    private final SvgWriter out = new SvgWriter();
    private final List<String> legend = new ArrayList<>();

    DotChartWriter(DotChart chart, ChartWords words) {
        this.chart = chart;
        this.unit = chart.unit();
        this.words = words;
        this.dots = Stream.concat(chart.own().stream(), chart.others().stream()).toList();
        List<Double> values = dots.stream().map(ChartDot::value).collect(Collectors.toCollection(ArrayList::new));
        chart.funnel()
                .ifPresent(funnel -> values.add(funnel.limitsAt(smallest()).upperInner()));
        this.upright = ChartScale.holding(values, false);
        this.across =
                ChartScale.holding(dots.stream().map(dot -> (double) dot.size()).toList(), true);
    }

    private long smallest() {
        return dots.stream().mapToLong(ChartDot::size).min().orElse(1);
    }

    private long largest() {
        return dots.stream().mapToLong(ChartDot::size).max().orElse(1);
    }

    String svg() {
        drawFrame();
        chart.funnel().ifPresent(this::drawFunnel);
        for (ChartDot other : chart.others()) {
            out.circle("mk-o", x(other.size()), y(other.value()), 4);
        }
        chart.own().ifPresent(this::drawOwn);
        legend.add("○  " + words.of(chart.own().isPresent() ? OTHER : ONE));
        for (int i = 0; i < legend.size(); i++) {
            out.words("mk-t", LEFT - 8, LEGEND + i * LEGEND_LINE, legend.get(i));
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 720 " + (LEGEND + legend.size() * LEGEND_LINE)
                + "\" role=\"img\">\n<title>" + SvgWriter.escaped(chart.title()) + "</title>\n<desc>"
                + SvgWriter.escaped(inWords()) + "</desc>\n" + ChartWriter.STYLE + out + "</svg>\n";
    }

    private double x(double size) {
        return LEFT + (RIGHT - LEFT) * across.place(size);
    }

    private double y(double value) {
        return BOTTOM - (BOTTOM - TOP) * upright.place(value);
    }

    private void drawFrame() {
        out.words("mk-t", LEFT - 8, 16, words.unit(unit));
        for (BigDecimal tick : upright.ticks()) {
            double y = y(tick.doubleValue());
            out.line(tick.signum() == 0 ? "mk-a" : "mk-g", LEFT, y, RIGHT, y);
            out.words("mk-e", LEFT - 8, y + 4, words.tick(unit, tick));
        }
        for (BigDecimal tick : across.ticks()) {
            out.words("mk-m", x(tick.doubleValue()), BOTTOM + 20, words.tick(Unit.COUNT, tick));
        }
        out.words("mk-e", RIGHT, BOTTOM + 40, words.of(chart.counting()) + " →");
    }

    private void drawFunnel(Funnel funnel) {
        out.line("mk-l0", LEFT, y(funnel.average()), RIGHT, y(funnel.average()));
        legend.add("—— " + words.of(ALL) + ": " + funnel.numerator() + " " + words.of(OF) + " " + funnel.denominator());
        curve("mk-l1", funnel, FunnelLimits::lowerInner);
        curve("mk-l1", funnel, FunnelLimits::upperInner);
        legend.add("– – " + words.of(INNER));
        curve("mk-l2", funnel, FunnelLimits::lowerOuter);
        curve("mk-l2", funnel, FunnelLimits::upperOuter);
        legend.add("· · " + words.of(OUTER));
    }

    /** From the smallest unit to the largest; what falls outside the drawing is left out. */
    private void curve(String look, Funnel funnel, ToDoubleFunction<FunnelLimits> limit) {
        StringBuilder path = new StringBuilder();
        long from = smallest();
        long width = largest() - from;
        long steps = Math.max(1, Math.min(CURVE_STEPS, width));
        double top = upright.ticks().get(upright.ticks().size() - 1).doubleValue();
        for (long i = 0; i <= steps; i++) {
            long size = from + width * i / steps;
            double value = limit.applyAsDouble(funnel.limitsAt(size));
            if (value <= top) {
                path.append(path.isEmpty() ? 'M' : 'L');
                path.append(SvgWriter.number(x(size))).append(' ').append(SvgWriter.number(y(value)));
            }
        }
        if (!path.isEmpty()) {
            out.path(look, path);
        }
    }

    private void drawOwn(ChartDot own) {
        double x = x(own.size());
        boolean before = across.place(own.size()) > NAME_BEFORE;
        out.circle("mk-p", x, y(own.value()), 6);
        out.words(
                before ? "mk-v mk-e" : "mk-v",
                before ? x - 11 : x + 11,
                y(own.value()) - 7,
                own.name().orElseThrow());
        legend.add("●  " + own.name().orElseThrow());
    }

    /** One's own first, then the others by size; of many only how many. */
    private String inWords() {
        String all = dots.size() <= LISTED
                ? dots.stream().map(this::inWords).collect(Collectors.joining(", "))
                : chart.own().map(own -> inWords(own) + ", ").orElse("")
                        + chart.others().size() + " × " + words.of(OTHER);
        return words.unit(unit) + ": " + all + ".";
    }

    private String inWords(ChartDot dot) {
        return dot.name().orElseGet(() -> words.of(chart.own().isPresent() ? OTHER : ONE)) + " "
                + words.number(unit, dot.value()) + " (" + words.of(ABOUT) + " " + dot.size() + ")";
    }
}
