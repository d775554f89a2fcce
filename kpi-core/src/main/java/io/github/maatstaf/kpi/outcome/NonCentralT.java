package io.github.maatstaf.kpi.outcome;

import java.util.TreeSet;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The non-central t distribution: the probability that (Z + ncp) / sqrt(V / df) is at most t, for a standard normal Z and an
 * independent chi-squared V. It is the mean of Phi(t s - ncp) over s = sqrt(V / df), taken by Gauss-Legendre quadrature
 * between the points where the density of s, or the step of Phi, begins and ends. That holds for any non-centrality, where
 * the usual series underflow.
 */
final class NonCentralT {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double NEGLIGIBLE = 1e-17;
    private static final int PANELS = 24;
    private static final int MOST_STEPS = 100;
    private static final double[] STEP_WIDTHS = {-8, -5, -3, -1.5, 0, 1.5, 3, 5, 8};
    /** Nodes and weights of the 20-point rule on -1 to 1, for the positive half (Abramowitz and Stegun 1964, 25.4). */
    private static final double[] NODES = {
        0.0765265211334973, 0.2277858511416451, 0.3737060887154195, 0.5108670019508271, 0.6360536807265150,
        0.7463319064601508, 0.8391169718222188, 0.9122344282513259, 0.9639719272779138, 0.9931285991850949
    };

    private static final double[] WEIGHTS = {
        0.1527533871307258, 0.1491729864726037, 0.1420961093183820, 0.1316886384491766, 0.1181945319615184,
        0.1019301198172404, 0.0832767415767048, 0.0626720483341091, 0.0406014298003869, 0.0176140071391521
    };

    private final double freedom;
    private final ChiSquaredDistribution chiSquared;
    private final double least;
    private final double most;

    NonCentralT(double freedom) {
        this.freedom = freedom;
        this.chiSquared = ChiSquaredDistribution.of(freedom);
        this.least = Math.sqrt(chiSquared.inverseCumulativeProbability(NEGLIGIBLE) / freedom);
        this.most = Math.sqrt(chiSquared.inverseSurvivalProbability(NEGLIGIBLE) / freedom);
    }

    double cumulativeProbability(double t, double noncentrality) {
        return Math.max(0, Math.min(1, mean(t, noncentrality, NORMAL::cumulativeProbability)));
    }

    private double mean(double t, double noncentrality, DoubleUnaryOperator of) {
        double[] ends = ends(t, noncentrality);
        double sum = 0;
        for (int i = 1; i < ends.length; i++) {
            double middle = (ends[i - 1] + ends[i]) / 2;
            double half = (ends[i] - ends[i - 1]) / 2;
            double panel = 0;
            for (int k = 0; k < NODES.length; k++) {
                double below = middle - half * NODES[k];
                double above = middle + half * NODES[k];
                panel += WEIGHTS[k]
                        * (density(below) * of.applyAsDouble(t * below - noncentrality)
                                + density(above) * of.applyAsDouble(t * above - noncentrality));
            }
            sum += half * panel;
        }
        return sum;
    }

    private double density(double s) {
        return chiSquared.density(freedom * s * s) * 2 * freedom * s;
    }

    private double[] ends(double t, double noncentrality) {
        TreeSet<Double> ends = new TreeSet<>();
        for (int i = 0; i <= PANELS; i++) {
            ends.add(least + (most - least) * i / PANELS);
        }
        if (t != 0) {
            for (double width : STEP_WIDTHS) {
                double point = (noncentrality + width) / t;
                if (point > least && point < most) {
                    ends.add(point);
                }
            }
        }
        return ends.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** The non-centrality for which t is the quantile of a probability: the higher the probability, the lower it is. */
    double noncentralityAt(double t, double probability) {
        double step = 4 + Math.abs(t) / 2;
        double low = t - step;
        while (cumulativeProbability(t, low) < probability) {
            low -= step;
            step *= 2;
        }
        step = 4 + Math.abs(t) / 2;
        double high = t + step;
        while (cumulativeProbability(t, high) > probability) {
            high += step;
            step *= 2;
        }
        return between(t, probability, low, high);
    }

    /** Newton's steps, for the slope is the mean of the normal density; a step that leaves the bracket becomes its middle. */
    private double between(double t, double probability, double below, double above) {
        double low = below;
        double high = above;
        double at = (low + high) / 2;
        for (int i = 0; i < MOST_STEPS; i++) {
            double off = cumulativeProbability(t, at) - probability;
            if (off > 0) {
                low = at;
            } else {
                high = at;
            }
            double next = at + off / mean(t, at, NORMAL::density);
            if (!(next > low && next < high)) {
                next = (low + high) / 2;
            }
            if (Math.abs(next - at) <= 1e-14 * Math.max(1, Math.abs(at))) {
                return next;
            }
            at = next;
        }
        return at;
    }
}
