package io.github.maatstaf.kpi.variation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Centre line and limits of one part of a process behaviour chart, before anything is trimmed for a picture. */
final class ChartSpread {
    private static final double NHS_FACTOR = 2.66;
    private static final double D2 = 1.128;
    private static final double I_PRIME_SCREEN = 3.2665;
    private static final ChartSpread NONE = new ChartSpread(Double.NaN, null, Double.NaN, List.of());

    private final double centre;
    private final @Nullable MovingRange range;
    private final double ratio;
    private final List<Optional<ChartLimits>> limits;

    private ChartSpread(double centre, @Nullable MovingRange range, double ratio, List<Optional<ChartLimits>> limits) {
        this.centre = centre;
        this.range = range;
        this.ratio = ratio;
        this.limits = limits;
    }

    static ChartSpread of(ChartFigures figures, int[] base, ChartPart part, ChartSettings settings) {
        if (base.length == 0) {
            return NONE;
        }
        return settings.kind() == BehaviourChartKind.XMR || settings.kind() == BehaviourChartKind.XMR_NHS
                ? ofSingleFigures(figures, base, part, settings)
                : ofCounts(figures, base, part, settings);
    }

    private static ChartSpread ofSingleFigures(
            ChartFigures figures, int[] base, ChartPart part, ChartSettings settings) {
        double[] values = figures.values();
        double centre = Arrays.stream(base).mapToDouble(i -> values[i]).sum() / base.length;
        double[] ranges = ranges(base, i -> Math.abs(values[i] - values[i - 1]));
        if (ranges.length == 0) {
            return new ChartSpread(centre, null, Double.NaN, List.of());
        }
        MovingRange range = MovingRange.of(ranges, settings.screening());
        boolean nhs = settings.kind() == BehaviourChartKind.XMR_NHS;
        double reach = nhs ? NHS_FACTOR * range.mean() : 3 * (range.mean() / D2);
        double inner = nhs ? 2 * NHS_FACTOR / 3 * range.mean() : 2 * (range.mean() / D2);
        ChartLimits all = ChartLimits.around(centre, reach, inner);
        return new ChartSpread(centre, range, Double.NaN, limits(part, i -> true, i -> all));
    }

    private static ChartSpread ofCounts(ChartFigures figures, int[] base, ChartPart part, ChartSettings settings) {
        double[] counts = figures.counts();
        double[] sizes = figures.sizes();
        double mean = Arrays.stream(base).mapToDouble(i -> counts[i]).sum()
                / Arrays.stream(base).mapToDouble(i -> sizes[i]).sum();
        IntToDoubleFunction spread = spread(settings.kind(), mean, sizes);
        double centre = mean * figures.scale();
        if (!settings.kind().hasMovingRange()) {
            return new ChartSpread(centre, null, Double.NaN, limits(figures, part, centre, spread, 1));
        }
        if (settings.kind() == BehaviourChartKind.I_PRIME) {
            double[] ranges = ranges(
                    base,
                    i -> Math.sqrt(Math.PI / 2)
                            * Math.abs(counts[i] / sizes[i] - counts[i - 1] / sizes[i - 1])
                            / Math.sqrt(1 / sizes[i - 1] + 1 / sizes[i]));
            return ofRanges(figures, part, centre, spread, ranges, settings);
        }
        boolean flat = spread.applyAsDouble(base[0]) == 0;
        double[] ranges = ranges(
                base,
                i -> flat
                        ? 0
                        : Math.abs((counts[i] / sizes[i] - mean) / spread.applyAsDouble(i)
                                - (counts[i - 1] / sizes[i - 1] - mean) / spread.applyAsDouble(i - 1)));
        return ofRanges(figures, part, centre, spread, ranges, settings);
    }

    private static ChartSpread ofRanges(
            ChartFigures figures,
            ChartPart part,
            double centre,
            IntToDoubleFunction spread,
            double[] ranges,
            ChartSettings settings) {
        if (ranges.length == 0) {
            return new ChartSpread(centre, null, Double.NaN, List.of());
        }
        boolean prime = settings.kind() != BehaviourChartKind.I_PRIME;
        MovingRange range = prime
                ? MovingRange.of(ranges, settings.screening())
                : MovingRange.of(ranges, settings.screening(), I_PRIME_SCREEN);
        double factor = prime ? range.mean() / D2 : range.mean();
        return new ChartSpread(
                centre, range, prime ? factor : Double.NaN, limits(figures, part, centre, spread, factor));
    }

    /** The standard deviation of a figure by the law of counting; for I' that of one whose spread is 1. */
    private static IntToDoubleFunction spread(BehaviourChartKind kind, double mean, double[] sizes) {
        return switch (kind) {
            case P, P_PRIME -> i -> Math.sqrt(mean * (1 - mean) / sizes[i]);
            case I_PRIME -> i -> 1 / Math.sqrt(sizes[i]);
            default -> i -> Math.sqrt(mean / sizes[i]);
        };
    }

    private static double[] ranges(int[] base, IntToDoubleFunction range) {
        List<Double> ranges = new ArrayList<>();
        for (int k = 1; k < base.length; k++) {
            if (base[k] == base[k - 1] + 1) {
                ranges.add(range.applyAsDouble(base[k]));
            }
        }
        return ranges.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static List<Optional<ChartLimits>> limits(
            ChartFigures figures, ChartPart part, double centre, IntToDoubleFunction spread, double factor) {
        return limits(part, i -> figures.sizes()[i] > 0, i -> {
            double deviation = spread.applyAsDouble(i) * factor * figures.scale();
            return ChartLimits.around(centre, 3 * deviation, 2 * deviation);
        });
    }

    private static List<Optional<ChartLimits>> limits(
            ChartPart part, IntPredicate known, IntFunction<ChartLimits> limits) {
        List<Optional<ChartLimits>> all = new ArrayList<>();
        for (int i = part.start(); i < part.end(); i++) {
            all.add(known.test(i) ? Optional.of(limits.apply(i)) : Optional.empty());
        }
        return List.copyOf(all);
    }

    OptionalDouble centre() {
        return Double.isNaN(centre) ? OptionalDouble.empty() : OptionalDouble.of(centre);
    }

    Optional<MovingRange> range() {
        return Optional.ofNullable(range);
    }

    /** Of a prime chart: how many times the law of counting the figures spread. */
    OptionalDouble ratio() {
        return Double.isNaN(ratio) ? OptionalDouble.empty() : OptionalDouble.of(ratio);
    }

    /** The limits at an index within the part, from 0. */
    Optional<ChartLimits> limits(int place) {
        return limits.isEmpty() ? Optional.empty() : limits.get(place);
    }

    /** Whether there are limits and all lie on the centre line. */
    boolean isFlat() {
        boolean any = false;
        for (Optional<ChartLimits> each : limits) {
            if (each.isPresent()) {
                any = true;
                if (each.get().lower() != each.get().upper()) {
                    return false;
                }
            }
        }
        return any;
    }
}
