package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import java.util.OptionalLong;

/** By how many people two figures that should be of the same differ. */
record FigureChange(Observation before, Observation now) {
    static FigureChange of(Observation before, Observation now) {
        return new FigureChange(before, now);
    }

    boolean isNone() {
        return before.status() == now.status()
                && before.value().equals(now.value())
                && before.numerator().equals(now.numerator())
                && before.denominator().equals(now.denominator())
                && before.clients().equals(now.clients());
    }

    /** Whether they differ, and by so few that these could be recognised. A figure that was not there yet tells nothing. */
    boolean isOfFew(int threshold) {
        if (isNone() || !isCounted(before) || !isCounted(now)) {
            return false;
        }
        long people = difference(before.clients(), now.clients());
        long all = difference(before.denominator(), now.denominator());
        long counted = Math.abs(FigureKind.counted(before) - FigureKind.counted(now));
        return switch (FigureKind.of(now)) {
            case COUNT, RATE -> few(counted, threshold) || few(people, threshold) || counted + people == 0;
            case SHARE ->
                few(counted, threshold)
                        || few(all, threshold)
                        || few(Math.abs(left(before) - left(now)), threshold)
                        || few(people, threshold);
            case PERCENTILE, MEAN -> all < threshold || few(people, threshold);
            case UNKNOWN -> false;
        };
    }

    /** Whether there was somebody, and now there is nobody. */
    boolean isToNobody() {
        return isCounted(now) && !isZero(before) && isZero(now);
    }

    private static boolean isZero(Observation figure) {
        return FigureKind.of(figure) != FigureKind.UNKNOWN
                && FigureKind.counted(figure) == 0
                && figure.denominator().orElse(0) == 0;
    }

    private static long left(Observation figure) {
        return figure.denominator().orElse(0) - figure.numerator().orElse(0);
    }

    /** Of nobody there is no share, and that is a count too. */
    private static boolean isCounted(Observation figure) {
        return figure.status().hasValue() || figure.denominator().orElse(1) == 0;
    }

    private static long difference(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent() ? Math.abs(one.getAsLong() - other.getAsLong()) : 0;
    }

    private static boolean few(long people, int threshold) {
        return people > 0 && people < threshold;
    }
}
