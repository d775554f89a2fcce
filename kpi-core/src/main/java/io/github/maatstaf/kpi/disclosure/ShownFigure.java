package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/** Makes of a figure what others may see of it: all that is not named here stays behind. */
final class ShownFigure {
    private final DisclosurePolicy policy;

    ShownFigure(DisclosurePolicy policy) {
        this.policy = policy;
    }

    Observation hidden(Observation figure) {
        return bare(figure).withoutValue(ObservationStatus.SUPPRESSED).build();
    }

    Observation withoutValue(Observation figure) {
        return bare(figure).withoutValue(figure.status()).build();
    }

    /** A figure about no people has nothing to hide. */
    Observation asItIs(Observation figure) {
        return figure;
    }

    Observation shown(Observation figure) {
        Observation.Builder shown = bare(figure);
        switch (FigureKind.of(figure)) {
            case COUNT -> value(shown, figure, rounded(FigureKind.counted(figure)));
            case SHARE -> share(shown, figure);
            case RATE -> rate(shown, figure);
            case PERCENTILE -> {
                count(figure.denominator()).ifPresent(shown::denominator);
                value(shown, figure, figure.value().orElseThrow());
            }
            case MEAN -> {
                count(figure.denominator()).ifPresent(shown::denominator);
                value(shown, figure, inSteps(figure));
            }
            case UNKNOWN -> throw new IllegalStateException("Not to be shown: " + figure.measure());
        }
        return shown.build();
    }

    private static Observation.Builder bare(Observation figure) {
        Observation.Builder builder = Observation.builder(figure.measure(), figure.period())
                .stratum(figure.stratum())
                .unit(figure.unit());
        figure.fingerprint().ifPresent(builder::fingerprint);
        return builder;
    }

    private static void value(Observation.Builder shown, Observation figure, double value) {
        if (figure.status() == ObservationStatus.ESTIMATED) {
            shown.estimate(value);
        } else {
            shown.value(value);
        }
    }

    private void share(Observation.Builder shown, Observation figure) {
        long numerator = rounded(figure.numerator().orElseThrow());
        long denominator = rounded(figure.denominator().orElseThrow());
        shown.counts(numerator, denominator);
        if (denominator == 0) {
            shown.withoutValue(ObservationStatus.NOT_APPLICABLE);
            return;
        }
        double share = (double) numerator / denominator;
        value(shown, figure, policy.isRounded() ? Math.round(100 * share) / 100.0 : share);
        shown.intervalBy(IntervalMethod.WILSON);
    }

    private void rate(Observation.Builder shown, Observation figure) {
        long counted = figure.numerator().orElseThrow();
        long rounded = rounded(counted);
        shown.numerator(rounded);
        figure.denominator().ifPresent(shown::denominator);
        double value = figure.value().orElseThrow();
        value(shown, figure, counted == 0 ? value : value * rounded / counted);
    }

    private OptionalLong count(OptionalLong count) {
        return count.isPresent() ? OptionalLong.of(rounded(count.getAsLong())) : count;
    }

    /** To the nearest multiple; the base is odd, so that there is always a nearest one. */
    long rounded(long count) {
        int base = policy.roundingBase();
        return Math.floorDiv(Math.addExact(count, base / 2), base) * base;
    }

    /** One person moves a mean by at most the range divided by the number of people: the step is not smaller. */
    private double inSteps(Observation figure) {
        double range = policy.ranges().get(figure.measure());
        long people = Math.max(1, rounded(figure.denominator().orElseThrow()) - policy.roundingBase() / 2);
        BigDecimal step = step(range / people);
        BigDecimal steps = BigDecimal.valueOf(figure.value().orElseThrow()).divide(step, 0, RoundingMode.HALF_EVEN);
        return steps.multiply(step).doubleValue();
    }

    /** The smallest of 1, 2, 5, 10, 20, 50, also times or divided by tens, that is not below a number. */
    static BigDecimal step(double least) {
        BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen((int) Math.floor(Math.log10(least)) - 1);
        for (BigDecimal ten = step; ; ten = ten.scaleByPowerOfTen(1)) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal candidate = ten.multiply(BigDecimal.valueOf(digit));
                if (candidate.doubleValue() >= least) {
                    return candidate;
                }
            }
        }
    }
}
