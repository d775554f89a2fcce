package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.OptionalLong;

/** What a figure is made of, which decides when it may be shown. */
enum FigureKind {
    /** A whole number of things. */
    COUNT,
    /** So many of so many. */
    SHARE,
    /** So many for each thousand of a population that everybody may know. */
    RATE,
    /** The number of one person out of a row: the median, nine out of ten. */
    PERCENTILE,
    /** A sum divided by a number of people. */
    MEAN,
    /** Of which it is not known out of how many it was made. */
    UNKNOWN;

    static FigureKind of(Observation figure) {
        boolean divided = figure.denominator().isPresent();
        if (figure.unit().equals(Unit.COUNT) && !divided) {
            return isWhole(figure) ? COUNT : UNKNOWN;
        }
        if (figure.unit().equals(Unit.SHARE)) {
            return divided && figure.numerator().isPresent() ? SHARE : UNKNOWN;
        }
        if (figure.unit().equals(Unit.PER_1000) || figure.unit().equals(Unit.PER_10000)) {
            return figure.numerator().isPresent() ? RATE : UNKNOWN;
        }
        if (!divided) {
            return UNKNOWN;
        }
        return percent(figure) > 0 ? PERCENTILE : MEAN;
    }

    private static boolean isWhole(Observation figure) {
        double value = figure.value().orElse(0);
        return value >= 0 && value == Math.rint(value) && value < 1L << 53;
    }

    /** Which percentile it is; 0 if it is none. The name ends with the summary. */
    static int percent(Observation figure) {
        String summary = figure.measure().substring(figure.measure().lastIndexOf('.') + 1);
        if (summary.equals("median")) {
            return 50;
        }
        boolean percentile = summary.length() > 1
                && summary.length() < 4
                && summary.charAt(0) == 'p'
                && summary.chars().skip(1).allMatch(c -> c >= '0' && c <= '9');
        return percentile ? Integer.parseInt(summary.substring(1)) : 0;
    }

    /** How many of a count, a rate or a share were counted. */
    static long counted(Observation figure) {
        OptionalLong numerator = figure.numerator();
        return of(figure) == COUNT && figure.value().isPresent()
                ? (long) figure.value().getAsDouble()
                : numerator.orElse(0);
    }
}
