package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Medians;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.variation.BehaviourRules.MarkedPoints;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The points, segments and signals of a chart, computed part by part. */
record ChartContent(List<ChartPoint> points, List<ChartSegment> segments, List<ChartSignal> signals) {

    static ChartContent ofRunChart(Series series, ChartSettings settings) {
        Accumulator accumulator = new Accumulator(series, ChartFigures.of(series), settings);
        for (ChartPart part : accumulator.parts) {
            accumulator.addRunPart(part);
        }
        return accumulator.content();
    }

    static ChartContent ofBehaviourChart(Series series, ChartSettings settings) {
        boolean counted =
                settings.kind() == BehaviourChartKind.C || settings.kind().needsDenominators();
        ChartFigures figures = counted ? ChartFigures.withCounts(series, settings.kind()) : ChartFigures.of(series);
        Accumulator accumulator = new Accumulator(series, figures, settings);
        for (ChartPart part : accumulator.parts) {
            accumulator.addBehaviourPart(part);
        }
        return accumulator.content();
    }

    ChartSegment lastSegment() {
        return segments.get(segments.size() - 1);
    }

    /** The periods without a figure, whatever the reason. */
    List<ReportingPeriod> gaps() {
        return points.stream()
                .filter(point -> point.role() == PointRole.GAP)
                .map(ChartPoint::period)
                .toList();
    }

    /** Goes through the parts once; it lives only as long as that takes. */
    private static final class Accumulator {
        private final Series series;
        private final ChartFigures figures;
        private final ChartSettings settings;
        private final NaturalBounds bounds;
        private final boolean[] leftOut;
        private final List<ChartPart> parts;
        private final List<ChartPoint> points = new ArrayList<>();
        private final List<ChartSegment> segments = new ArrayList<>();
        private final List<ChartSignal> signals = new ArrayList<>();

        Accumulator(Series series, ChartFigures figures, ChartSettings settings) {
            this.series = series;
            this.figures = figures;
            this.settings = settings;
            this.bounds = settings.bounds() == null ? NaturalBounds.of(series) : settings.bounds();
            this.parts = ChartPart.of(series, settings.baseline());
            this.leftOut = new boolean[series.size()];
            for (int i = 0; i < leftOut.length; i++) {
                leftOut[i] = settings.baseline()
                        .at(BaselineDecisionKind.LEAVE_OUT, period(i))
                        .isPresent();
            }
        }

        ChartContent content() {
            return new ChartContent(List.copyOf(points), List.copyOf(segments), List.copyOf(signals));
        }

        void addRunPart(ChartPart part) {
            int[] base = part.baselineWhere(this::counts);
            double centre = Medians.median(valuesAt(base)).orElse(Double.NaN);
            int[] kept = part.where(i -> !leftOut[i]);
            RunsAnalysis runs = RunsAnalysis.of(valuesAt(kept), centre);
            List<MarkedPoints> marked = new ArrayList<>();
            for (int[] run : RunsAnalysis.runs(valuesAt(kept), centre)) {
                List<Integer> places = IntStream.of(run).mapToObj(k -> kept[k]).toList();
                if (run.length > runs.longestUsualRun().orElse(Integer.MAX_VALUE)) {
                    SignalSide side = SignalSide.of(figures.values()[places.get(0)] - centre);
                    marked.add(new MarkedPoints(ChartRule.LONG_RUN, side, places));
                    signals.add(ChartSignal.of(ChartRule.LONG_RUN, side, part.number(), periods(places)));
                }
            }
            if (runs.areCrossingsFew()) {
                List<Integer> useful = RunsAnalysis.runs(valuesAt(kept), centre).stream()
                        .flatMapToInt(IntStream::of)
                        .mapToObj(k -> kept[k])
                        .toList();
                signals.add(ChartSignal.ofWhole(ChartRule.FEW_CROSSINGS, part.number(), periods(useful)));
            }
            for (int i = part.start(); i < part.end(); i++) {
                points.add(point(part, i, centre, null, marked));
            }
            Sufficiency sufficiency = runs.useful() == 0 && base.length > 1
                    ? Sufficiency.NO_VARIATION
                    : runs.sufficiency(settings.minimumSizes());
            segments.add(segment(part, base.length, centre, null, Double.NaN, runs, sufficiency));
        }

        void addBehaviourPart(ChartPart part) {
            int[] base = part.baselineWhere(this::counts);
            ChartSpread spread = ChartSpread.of(figures, base, part, settings);
            double centre = spread.centre().orElse(Double.NaN);
            List<MarkedPoints> marked = BehaviourRules.apply(figures, leftOut, part, spread, settings);
            for (MarkedPoints each : marked) {
                signals.add(ChartSignal.of(each.rule(), each.side(), part.number(), periods(each.points())));
            }
            for (int i = part.start(); i < part.end(); i++) {
                points.add(
                        point(part, i, centre, spread.limits(i - part.start()).orElse(null), marked));
            }
            RunsAnalysis runs = RunsAnalysis.of(valuesAt(part.where(i -> !leftOut[i])), centre);
            segments.add(segment(
                    part,
                    base.length,
                    centre,
                    spread.range().orElse(null),
                    spread.ratio().orElse(Double.NaN),
                    runs,
                    sufficiency(part, base.length, spread)));
        }

        private Sufficiency sufficiency(ChartPart part, int baselineSize, ChartSpread spread) {
            if (!settings.minimumSizes().reached(MinimumSize.BEHAVIOUR_LIMITS_TRIAL, baselineSize)) {
                return Sufficiency.TOO_FEW;
            }
            if (spread.isFlat()) {
                return Sufficiency.NO_VARIATION;
            }
            int[] useful = part.where(figures::has);
            int span = useful[useful.length - 1] - useful[0] + 1;
            if (span - useful.length > useful.length) {
                return Sufficiency.GAP;
            }
            return settings.minimumSizes().reached(MinimumSize.BEHAVIOUR_LIMITS, baselineSize)
                    ? Sufficiency.ENOUGH
                    : Sufficiency.TRIAL;
        }

        private ChartSegment segment(
                ChartPart part,
                int baselineSize,
                double centre,
                @Nullable MovingRange range,
                double ratio,
                RunsAnalysis runs,
                Sufficiency sufficiency) {
            return new ChartSegment(
                    part,
                    period(part.start()),
                    period(part.end() - 1),
                    part.where(this::counts).length,
                    baselineSize,
                    centre,
                    range,
                    ratio,
                    runs,
                    sufficiency);
        }

        private ChartPoint point(
                ChartPart part, int i, double centre, @Nullable ChartLimits limits, List<MarkedPoints> marked) {
            List<MarkedPoints> here = marked.stream()
                    .filter(each -> each.points().contains(i))
                    .sorted(Comparator.comparing(MarkedPoints::rule))
                    .toList();
            return new ChartPoint(
                    series.observation(i),
                    figures.values()[i],
                    part.number(),
                    centre,
                    limits,
                    limits == null ? null : limits.within(bounds),
                    role(part, i),
                    here.stream().map(MarkedPoints::rule).distinct().toList(),
                    here.isEmpty() ? null : side(i, here));
        }

        private SignalSide side(int i, List<MarkedPoints> here) {
            ChartRule label = here.get(0).rule();
            boolean both = here.stream().filter(each -> each.rule() == label).count() > 1;
            return both && label == ChartRule.TREND
                    ? SignalSide.of(figures.values()[i + 1] - figures.values()[i])
                    : here.get(0).side();
        }

        private PointRole role(ChartPart part, int i) {
            if (!figures.has(i)) {
                return PointRole.GAP;
            }
            if (leftOut[i]) {
                return PointRole.LEFT_OUT;
            }
            return i < part.baselineEnd() ? PointRole.BASELINE : PointRole.COMPARED;
        }

        private boolean counts(int i) {
            return figures.has(i) && !leftOut[i];
        }

        private double[] valuesAt(int[] indices) {
            return Arrays.stream(indices).mapToDouble(i -> figures.values()[i]).toArray();
        }

        private List<ReportingPeriod> periods(List<Integer> indices) {
            return indices.stream().map(this::period).toList();
        }

        private ReportingPeriod period(int i) {
            return series.observation(i).period();
        }
    }
}
