package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import java.util.List;

/**
 * A number that a figure tells, with what others know of it when the figure is shown.
 *
 * @param role what it is in the figure
 * @param value what it is
 * @param least what it is at least if the figure is hidden
 * @param shownLow the least that it can be if the figure is shown
 * @param shownHigh the most that it can be if the figure is shown
 * @param people how many different people are surely behind it
 * @param mayBeOfFewer how far the people behind it may be fewer than it
 */
record NumberPart(Role role, long value, long least, long shownLow, long shownHigh, long people, long mayBeOfFewer) {

    /** What a number is in its figure. */
    enum Role {
        /** The figure itself. */
        COUNT,
        /** Those of a share that were counted. */
        WITH,
        /** Those of a share that were not counted. */
        WITHOUT,
        /** Those among whom was counted. */
        ALL
    }

    static List<NumberPart> of(LinkedFigure linked, DisclosurePolicy policy) {
        Observation figure = linked.figure();
        long all = figure.denominator().orElse(0);
        long fewer = linked.small() ? Math.max(0, peopleCounted(linked) - Math.max(1, linked.clients())) : 0;
        return switch (linked.kind()) {
            case COUNT, RATE ->
                List.of(told(Role.COUNT, FigureKind.counted(figure), 1, policy, linked.clients(), fewer));
            case PERCENTILE, MEAN -> List.of(told(Role.ALL, all, 1, policy, linked.clients(), fewer));
            case SHARE -> {
                long with = figure.numerator().orElse(0);
                yield List.of(
                        told(Role.ALL, all, 1, policy, linked.clients(), fewer),
                        told(Role.WITH, with, 0, policy, with, 0),
                        left(all - with, policy));
            }
            case UNKNOWN -> List.of();
        };
    }

    private static long peopleCounted(LinkedFigure linked) {
        return switch (linked.kind()) {
            case COUNT, RATE -> FigureKind.counted(linked.figure());
            default -> linked.figure().denominator().orElse(0);
        };
    }

    private static NumberPart told(
            Role role, long value, long least, DisclosurePolicy policy, long people, long fewer) {
        if (value == 0) {
            return new NumberPart(role, 0, 0, 0, 0, 0, 0);
        }
        if (!policy.isRounded()) {
            return new NumberPart(role, value, least, value, value, Math.min(value, people), fewer);
        }
        int half = policy.roundingBase() / 2;
        long rounded = Math.floorDiv(value + half, policy.roundingBase()) * policy.roundingBase();
        return new NumberPart(
                role,
                value,
                least,
                Math.max(policy.threshold(), rounded - half),
                rounded + half,
                Math.min(value, people),
                fewer);
    }

    /** Those without are not told themselves; of a rounded share is known that they are none, or not few. */
    private static NumberPart left(long value, DisclosurePolicy policy) {
        if (!policy.isRounded() || value == 0) {
            return new NumberPart(Role.WITHOUT, value, 0, value, value, value, 0);
        }
        return new NumberPart(Role.WITHOUT, value, 0, policy.threshold(), LinkedCells.NO_LIMIT, value, 0);
    }
}
