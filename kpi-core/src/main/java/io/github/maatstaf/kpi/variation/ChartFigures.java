package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The figures of a series as numbers, one for each period; one that is not there is not a number. For charts of counts
 * also what was counted, out of how many, and what one in the unit of the series stands for.
 */
record ChartFigures(double[] values, double[] counts, double[] sizes, double scale) {
    /** With larger ones a limit might leave the range of a double. */
    private static final double LARGEST = 1e150;

    private static final Pattern PER = Pattern.compile("per-([1-9][0-9]{0,8})");

    static ChartFigures of(Series series) {
        double[] values = new double[series.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = series.value(i).orElse(Double.NaN);
            if (Math.abs(values[i]) > LARGEST) {
                throw new IllegalArgumentException(
                        series.name() + " " + series.observation(i).period()
                                + ": a figure in a chart lies between -1e150 and 1e150, not " + values[i]);
            }
        }
        return new ChartFigures(values, new double[0], new double[0], 1);
    }

    /** With counts; refuses a figure whose counts are not there, or are out of 0. */
    static ChartFigures withCounts(Series series, BehaviourChartKind kind) {
        int size = series.size();
        double[] values = new double[size];
        double[] counts = new double[size];
        double[] sizes = new double[size];
        double scale = scaleOf(series.unit());
        for (int i = 0; i < size; i++) {
            Observation observation = series.observation(i);
            values[i] = Double.NaN;
            // A count is out of one period, whether or not there is a figure of it.
            sizes[i] = kind == BehaviourChartKind.C ? 1 : 0;
            if (!observation.status().hasValue()) {
                continue;
            }
            sizes[i] = kind == BehaviourChartKind.C ? 1 : sizeOf(observation, kind);
            counts[i] = kind == BehaviourChartKind.C
                    ? countOf(observation)
                    : observation.numerator().getAsLong();
            values[i] = counts[i] / sizes[i] * scale;
        }
        return new ChartFigures(values, counts, sizes, scale);
    }

    private static double sizeOf(Observation observation, BehaviourChartKind kind) {
        if (observation.numerator().isEmpty() || observation.denominator().orElse(0) < 1) {
            throw new IllegalArgumentException(
                    "A chart " + kind + " needs numerator and denominator of each figure, not " + observation.measure()
                            + " of " + observation.period() + " without them");
        }
        boolean share = kind == BehaviourChartKind.P || kind == BehaviourChartKind.P_PRIME;
        if (share
                && observation.numerator().getAsLong()
                        > observation.denominator().getAsLong()) {
            throw new IllegalArgumentException("A chart " + kind + " is for shares, not for "
                    + observation.numerator().getAsLong() + " out of "
                    + observation.denominator().getAsLong() + " in " + observation.period());
        }
        return observation.denominator().getAsLong();
    }

    private static double countOf(Observation observation) {
        double count = observation.value().orElseThrow();
        if (!(count >= 0 && count == Math.rint(count) && count <= LARGEST)) {
            throw new IllegalArgumentException(
                    "A c chart is for counts, not for " + count + " in " + observation.period());
        }
        return count;
    }

    private static double scaleOf(Unit unit) {
        Matcher per = PER.matcher(unit.code());
        return per.matches() ? Double.parseDouble(per.group(1)) : 1;
    }

    boolean has(int index) {
        return !Double.isNaN(values[index]);
    }
}
