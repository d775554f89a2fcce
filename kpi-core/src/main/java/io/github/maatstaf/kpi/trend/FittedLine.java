package io.github.maatstaf.kpi.trend;

/** A straight line through values by least squares, with what its uncertainty is made of. */
record FittedLine(int size, double middleTime, double middleValue, double slope, double timeSpread, double rest) {
    static FittedLine of(double[] times, double[] values) {
        int n = times.length;
        double middleTime = 0;
        double middleValue = 0;
        for (int i = 0; i < n; i++) {
            middleTime += times[i] / n;
            middleValue += values[i] / n;
        }
        double timeSpread = 0;
        double product = 0;
        for (int i = 0; i < n; i++) {
            timeSpread += (times[i] - middleTime) * (times[i] - middleTime);
            product += (times[i] - middleTime) * (values[i] - middleValue);
        }
        double slope = product / timeSpread;
        double rest = 0;
        for (int i = 0; i < n; i++) {
            double off = values[i] - middleValue - slope * (times[i] - middleTime);
            rest += off * off;
        }
        return new FittedLine(n, middleTime, middleValue, slope, timeSpread, rest);
    }

    double at(double time) {
        return middleValue + slope * (time - middleTime);
    }

    /** By how much the variance of a single value has to be multiplied for that of the line at a time. */
    double varianceAt(double time) {
        return 1.0 / size + (time - middleTime) * (time - middleTime) / timeSpread;
    }
}
