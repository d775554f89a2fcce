package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import java.util.OptionalLong;

/**
 * Which figures may be shown by themselves. What counts are different clients; of a figure that does not tell how many
 * there are, it is assumed that there may be one.
 */
final class FigureRules {
    private final Release release;
    private final DisclosurePolicy policy;

    FigureRules(Release release, DisclosurePolicy policy) {
        this.release = release;
        this.policy = policy;
    }

    Sensitivity of(Observation figure) {
        if (release.notOfPeople().contains(figure.measure())) {
            return Sensitivity.OPEN;
        }
        if (!figure.status().hasValue()) {
            return figure.status() == ObservationStatus.SUPPRESSED
                    ? Sensitivity.TOO_PRECISE
                    : Sensitivity.WITHOUT_VALUE;
        }
        return switch (FigureKind.of(figure)) {
            case COUNT, RATE -> count(figure);
            case SHARE -> share(figure);
            case PERCENTILE -> percentile(figure);
            case MEAN -> mean(figure);
            case UNKNOWN -> Sensitivity.TOO_PRECISE;
        };
    }

    private Sensitivity count(Observation figure) {
        long count = FigureKind.counted(figure);
        boolean shown = count == 0 ? isOfNobody(figure) : enough(Math.min(count, clients(figure)));
        return shown ? Sensitivity.OPEN : Sensitivity.SMALL;
    }

    /** A number made of others is 0 where two counts are equal, however small: only who counted people can say nobody. */
    private boolean isOfNobody(Observation figure) {
        return figure.clients().isPresent()
                || figure.numerator().isPresent()
                || release.countsOfClients().contains(figure.measure());
    }

    /** Of forty cases of thirty clients, ten are of somebody who is counted already: they may all be on one side. */
    private Sensitivity share(Observation figure) {
        long all = figure.denominator().orElseThrow();
        long with = figure.numerator().orElseThrow();
        long clients = Math.min(all, clients(figure));
        long again = all - clients;
        boolean shown = all == 0 || enough(clients) && noneOrEnough(with, again) && noneOrEnough(all - with, again);
        return shown ? Sensitivity.OPEN : Sensitivity.SMALL;
    }

    private boolean noneOrEnough(long cases, long again) {
        return cases == 0 || enough(cases - again);
    }

    /** On both sides of it there are enough people. */
    private Sensitivity percentile(Observation figure) {
        long people = people(figure);
        if (!enough(people)) {
            return Sensitivity.SMALL;
        }
        int percent = FigureKind.percent(figure);
        long measured = Math.min(people, figure.numerator().orElse(people));
        return Math.multiplyExact(measured, Math.min(percent, 100 - percent)) >= 100L * policy.threshold()
                ? Sensitivity.OPEN
                : Sensitivity.TOO_PRECISE;
    }

    private Sensitivity mean(Observation figure) {
        long people = people(figure);
        if (!enough(people)) {
            return Sensitivity.SMALL;
        }
        boolean shown =
                people >= DisclosurePolicy.SMALLEST_MEAN && policy.ranges().containsKey(figure.measure());
        return shown ? Sensitivity.OPEN : Sensitivity.TOO_PRECISE;
    }

    private long people(Observation figure) {
        return Math.min(figure.denominator().orElseThrow(), clients(figure));
    }

    /** How many different clients are surely behind it. */
    long clients(Observation figure) {
        OptionalLong known = figure.clients();
        if (known.isPresent()) {
            return known.getAsLong();
        }
        if (release.countsOfClients().contains(figure.measure())) {
            return FigureKind.of(figure) == FigureKind.COUNT || FigureKind.of(figure) == FigureKind.RATE
                    ? FigureKind.counted(figure)
                    : figure.denominator().orElse(0);
        }
        return 1;
    }

    /** Whether it is hidden only because nobody told how many clients are behind it. */
    boolean isOfUnknownClients(Observation figure) {
        return figure.clients().isEmpty()
                && !release.countsOfClients().contains(figure.measure())
                && of(figure) == Sensitivity.SMALL;
    }

    private boolean enough(long clients) {
        return clients >= policy.threshold();
    }
}
