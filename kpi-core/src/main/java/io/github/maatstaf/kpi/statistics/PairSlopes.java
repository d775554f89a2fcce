package io.github.maatstaf.kpi.statistics;

/** What follows from the sorted slopes between pairs of values. */
final class PairSlopes {
    private PairSlopes() {}

    static double median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /** The slopes at the ranks that a standard deviation of S gives (Sen 1968, Gilbert 1987), within those there are. */
    static Interval interval(double[] sorted, double deviation, double confidence) {
        double reach = Confidence.z(confidence) * deviation;
        // Math.rint rounds halves to even, as the programs do that this was compared with.
        int lower = (int) Math.rint((sorted.length - reach) / 2);
        int upper = (int) Math.rint((sorted.length + reach) / 2) + 1;
        return Interval.of(
                sorted[Math.max(lower, 1) - 1],
                sorted[Math.min(upper, sorted.length) - 1],
                confidence,
                IntervalMethod.SEN_PAIRWISE);
    }
}
