package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.statistics.MannKendall;
import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.Random;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How steep a straight line must be before the test of Mann and Kendall, by its exact law, shows it through the noise.
 *
 * <p>A seeded simulation: two thousand rows of noise, always the same ones. In a row of noise, a pair of periods rises
 * from a certain slope on; the row shows a trend from the slope at which enough pairs rise. So each row gives one slope,
 * and the slope that shows so often is a quantile of them; no row has to be tried twice.
 */
final class TrendPower {
    static final int MOST_MOMENTS = 40;
    static final int ROWS = 2_000;
    private static final long SEED = 20_260_101L;

    private TrendPower() {}

    /**
     * The smallest slope each period, in standard deviations of the noise, that shows so often.
     *
     * @return absent if no order of so few can show a trend
     */
    static OptionalDouble smallestSlope(int moments, double confidence, double power) {
        OptionalLong critical = MannKendall.smallestSignificantS(moments, confidence);
        if (critical.isEmpty()) {
            return OptionalDouble.empty();
        }
        int pairs = moments * (moments - 1) / 2;
        int needed = (int) ((pairs + critical.getAsLong()) / 2);
        NormalDistribution normal = NormalDistribution.of(0, 1);
        Random random = new Random(SEED);
        double[] slopes = new double[ROWS];
        double[] noise = new double[moments];
        double[] rising = new double[pairs];
        for (int row = 0; row < ROWS; row++) {
            for (int i = 0; i < moments; i++) {
                noise[i] = normal.inverseCumulativeProbability(between(random.nextDouble()));
            }
            int k = 0;
            for (int later = 1; later < moments; later++) {
                for (int earlier = 0; earlier < later; earlier++) {
                    rising[k++] = (noise[earlier] - noise[later]) / (later - earlier);
                }
            }
            Arrays.sort(rising);
            slopes[row] = Math.max(0, rising[needed - 1]);
        }
        Arrays.sort(slopes);
        return OptionalDouble.of(slopes[(int) Math.ceil(power * ROWS) - 1]);
    }

    /** The normal law has no quantile at 0. */
    private static double between(double uniform) {
        return Math.max(uniform, Double.MIN_NORMAL);
    }
}
