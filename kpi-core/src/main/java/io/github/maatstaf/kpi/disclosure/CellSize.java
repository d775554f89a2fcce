package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.OptionalLong;

/**
 * How the number of people behind a figure compares with a threshold.
 *
 * @since 0.1
 */
public enum CellSize {
    /** There is no count behind it, so it is about nobody. */
    EMPTY,
    /** It, or the rest of a share, is about at least one client and about fewer than the threshold. */
    SMALL,
    /** How many different clients are behind it is not known, so that nobody can say that it is not small. */
    UNKNOWN,
    /** At least as many different clients as the threshold are behind it. */
    ENOUGH;

    /**
     * The size of a figure. Different clients count, not contacts: forty contacts of two clients is small. Of a share,
     * also those who are left count: 11 of 12 tells about the twelfth.
     *
     * @param figure any figure, with or without a value
     * @param threshold the threshold in clients, at least 1
     * @return its size
     */
    static CellSize of(Observation figure, int threshold) {
        OptionalLong clients = figure.clients();
        OptionalLong numerator = counted(figure);
        OptionalLong denominator = figure.denominator();
        if (isSmall(clients, threshold) || isSmall(numerator, threshold) || isSmall(denominator, threshold)) {
            return SMALL;
        }
        if (figure.unit().equals(Unit.SHARE) && numerator.isPresent() && denominator.isPresent()) {
            long rest = denominator.getAsLong() - numerator.getAsLong();
            if (isSmall(OptionalLong.of(rest), threshold)) {
                return SMALL;
            }
        }
        if (clients.isPresent()) {
            return clients.getAsLong() == 0 ? EMPTY : ENOUGH;
        }
        boolean counted = numerator.isPresent() || denominator.isPresent();
        boolean nobody = counted && numerator.orElse(0) == 0 && denominator.orElse(0) == 0;
        return nobody || (!counted && !figure.status().hasValue()) ? EMPTY : UNKNOWN;
    }

    /** A plain count has no numerator beside it: it is its own. */
    private static OptionalLong counted(Observation figure) {
        return figure.numerator().isEmpty()
                        && figure.unit().equals(Unit.COUNT)
                        && figure.value().isPresent()
                ? OptionalLong.of((long) Math.ceil(figure.value().getAsDouble()))
                : figure.numerator();
    }

    /** Whatever is counted, there are never more clients behind it than there are of it. */
    private static boolean isSmall(OptionalLong count, int threshold) {
        return count.isPresent() && count.getAsLong() > 0 && count.getAsLong() < threshold;
    }
}
