package io.github.maatstaf.kpi.statistics;

/** Count, mean and variance of values; two passes, so that a large mean costs the variance no digits. */
record Moments(int count, double mean, double variance) {
    /** The square of a larger one would leave the range of a double. */
    private static final double LARGEST = 1e150;

    /** The variance divides by count - 1; with fewer than two values it is 0 and must not be used. */
    static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            if (!(Math.abs(value) <= LARGEST)) {
                throw new IllegalArgumentException("A value to average lies between -1e150 and 1e150, not " + value);
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
