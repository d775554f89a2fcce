package io.github.maatstaf.kpi.statistics;

/** Values at whole-numbered times in rising order; a missing period is a time that is not there. */
record TimedValues(long[] times, double[] values) {
    /** With larger ones a difference or a line might leave the range of a double. */
    private static final double LARGEST = 1e150;

    TimedValues {
        if (times.length != values.length) {
            throw new IllegalArgumentException(
                    "As many times as values are needed, not " + times.length + " and " + values.length);
        }
        for (int i = 0; i < times.length; i++) {
            if (i > 0 && times[i] <= times[i - 1]) {
                throw new IllegalArgumentException("Times rise, but " + times[i] + " comes after " + times[i - 1]);
            }
            if (!(Math.abs(values[i]) <= LARGEST)) {
                throw new IllegalArgumentException("A value lies between -1e150 and 1e150, not " + values[i]
                        + "; leave the time of a missing value out");
            }
        }
        times = times.clone();
        values = values.clone();
    }

    static TimedValues inOrder(double[] values) {
        long[] times = new long[values.length];
        for (int i = 0; i < times.length; i++) {
            times[i] = i;
        }
        return new TimedValues(times, values);
    }

    int size() {
        return values.length;
    }

    /** Whether there are values and all are equal; {@code -0.0} equals {@code 0.0}. */
    boolean isConstant() {
        for (double value : values) {
            if (value != values[0]) {
                return false;
            }
        }
        return true;
    }
}
