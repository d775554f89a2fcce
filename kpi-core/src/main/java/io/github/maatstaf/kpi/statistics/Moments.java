package io.github.maatstaf.kpi.statistics;

/** Count, mean and variance of values; two passes, so that a large mean costs the variance no digits. */
record Moments(int count, double mean, double variance) {
    /** The variance divides by count - 1; with fewer than two values it is 0 and must not be used. */
    static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("A value to average is finite, not " + value);
            }
            sum += value;
        }
        if (values.length == 0) {
            return new Moments(0, 0, 0);
        }
        double mean = sum / values.length;
        double squares = 0;
        double rest = 0;
        for (double value : values) {
            double distance = value - mean;
            squares += distance * distance;
            rest += distance;
        }
        double variance =
                values.length < 2 ? 0 : Math.max(0, (squares - rest * rest / values.length) / (values.length - 1));
        return new Moments(values.length, mean + rest / values.length, variance);
    }
}
