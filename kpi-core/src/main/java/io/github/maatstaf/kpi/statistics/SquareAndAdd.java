package io.github.maatstaf.kpi.statistics;

/**
 * The interval of a difference from the intervals of its two parts, by squaring and adding their distances to the
 * estimates (Newcombe 1998 for shares; Zou and Donner 2008 in general, called MOVER).
 */
final class SquareAndAdd {
    private SquareAndAdd() {}

    static Interval difference(
            double one,
            Interval ofOne,
            double other,
            Interval ofOther,
            double least,
            double most,
            IntervalMethod method) {
        double difference = one - other;
        double down = root(one - ofOne.lower(), ofOther.upper() - other);
        double up = root(ofOne.upper() - one, other - ofOther.lower());
        return Interval.of(
                Math.max(least, difference - down), Math.min(most, difference + up), ofOne.confidence(), method);
    }

    private static double root(double first, double second) {
        return Math.sqrt(first * first + second * second);
    }
}
