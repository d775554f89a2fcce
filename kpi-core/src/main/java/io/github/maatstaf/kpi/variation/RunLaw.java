package io.github.maatstaf.kpi.variation;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * What a fair coin does: how long its longest run is and how often it changes sides. The rules of a run chart compare
 * with it, and it tells how often those rules see something where there is nothing.
 *
 * <p>A row of n throws in r runs, each of at most m throws, is a way to write n as a sum of r numbers from 1 to m. Those
 * ways are counted run by run; every count is divided by 2 for each throw at once, so that it stays a probability.
 */
final class RunLaw {
    private static final double RARE = 0.05;
    private static final int ABOVE_LOGARITHM = 3;

    private RunLaw() {}

    /** The longest run that is not unusual (Schilling 2012, Anhøj and Olesen 2014). */
    static int longestUsualRun(int useful) {
        return (int) Math.rint(Math.log(useful) / Math.log(2)) + ABOVE_LOGARITHM;
    }

    /** The fewest crossings that are not unusual (Chen 2010, Anhøj 2015): the 5 % quantile of a fair coin. */
    static int fewestUsualCrossings(int useful) {
        return BinomialDistribution.of(useful - 1, 0.5).inverseCumulativeProbability(RARE);
    }

    /** How often one rule or the other sees something among so many points of a fair coin. */
    static double falseAlarmChance(int useful) {
        return useful == 0 ? 0 : 1 - usualChance(useful, longestUsualRun(useful), fewestUsualCrossings(useful));
    }

    /** How often a fair coin gives at least so many on one side in a row. */
    static double runChance(int points, int run) {
        return points == 0 ? 0 : 1 - usualChance(points, run - 1, 0);
    }

    private static double usualChance(int points, int longest, int crossings) {
        double[] ways = new double[points + 1];
        ways[0] = 1;
        double tooLong = Math.pow(0.5, longest + 1.0);
        double chance = 0;
        for (int runs = 1; runs <= points; runs++) {
            double[] one = new double[points + 1];
            for (int n = 1; n <= points; n++) {
                double dropped = n - 1 - longest >= 0 ? ways[n - 1 - longest] * tooLong : 0;
                one[n] = Math.max(0, (one[n - 1] + ways[n - 1]) / 2 - dropped);
            }
            ways = one;
            if (runs > crossings) {
                chance += 2 * ways[points];
            }
        }
        return Math.min(1, chance);
    }
}
