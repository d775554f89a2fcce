package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;

/**
 * A figure with what is needed to see what follows from it and from what it follows.
 *
 * @param scope the scope it is about
 * @param figure the figure as it is
 * @param clients how many different clients are surely behind it
 * @param small whether it is about so few that it must be hidden
 * @param known whether others know it already, so that it cannot be hidden any more
 * @param hiddenBefore whether it was hidden when it was told before, so that it stays hidden
 */
record LinkedFigure(
        String scope, Observation figure, long clients, boolean small, boolean known, boolean hiddenBefore) {

    FigureKind kind() {
        return FigureKind.of(figure);
    }

    /** How much it counts, or out of how many. */
    long size() {
        return Math.max(FigureKind.counted(figure), figure.denominator().orElse(0));
    }

    /** Zeroes are shown as zeroes: nobody is behind them, and everybody knows it. */
    boolean isZero() {
        return switch (kind()) {
            case COUNT, RATE -> FigureKind.counted(figure) == 0;
            case SHARE, PERCENTILE, MEAN -> figure.denominator().orElse(0) == 0;
            case UNKNOWN -> false;
        };
    }
}
