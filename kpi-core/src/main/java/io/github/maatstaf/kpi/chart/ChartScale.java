package io.github.maatstaf.kpi.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/** The upright side of a chart: from a round number below all values to one above them, zero among them. */
final class ChartScale {
    private static final int STEPS = 5;
    private static final double[] ROUND = {1, 2, 2.5, 5, 10};

    private final double step;
    private final long first;
    private final long last;

    private ChartScale(double step, long first, long last) {
        this.step = step;
        this.first = first;
        this.last = last;
    }

    /** Zero belongs to it: a line that starts at 40 looks steeper than it is. */
    static ChartScale holding(List<Double> values, boolean whole) {
        double low = 0;
        double high = 0;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        // By halves, so that the largest numbers there are do not overflow.
        double half = high / 2 - low / 2;
        if (half == 0) {
            return new ChartScale(1, 0, 1);
        }
        double rough = half / STEPS * 2;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double round : ROUND) {
            step = round * power;
            if (step >= rough * 0.999) {
                break;
            }
        }
        step = whole ? Math.max(1, Math.ceil(step)) : step;
        return new ChartScale(step, (long) Math.floor(low / step), (long) Math.ceil(high / step));
    }

    /** Where a value stands: 0 below, 1 above; what has no end stays at the edge. */
    double place(double value) {
        return Math.max(0, Math.min(1, (value / step - first) / (last - first)));
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (long i = first; i <= last; i++) {
            ticks.add(BigDecimal.valueOf(step).multiply(BigDecimal.valueOf(i)).round(new MathContext(6)));
        }
        return ticks;
    }
}
