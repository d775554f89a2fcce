package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Figures of others as a series: point for point as the source gives them. */
final class ReportedSeries {
    private ReportedSeries() {}

    static Series of(List<ReportedFigure> figures, Unit unit) {
        return of(figures, unit, null);
    }

    static Series of(List<ReportedFigure> figures, Measure measure) {
        for (ReportedFigure figure : figures) {
            if (!measure.records().kpi().equals(Optional.of(figure.kpi()))) {
                throw new IllegalArgumentException(measure.name() + " is no measure of a figure of " + figure.kpi());
            }
        }
        return of(figures, measure.unit(), measure);
    }

    private static Series of(List<ReportedFigure> figures, Unit unit, @Nullable Measure measure) {
        Set<ReportingPeriod> periods = new HashSet<>();
        List<ReportedFigure> sorted = new ArrayList<>(figures);
        // Figures of several rhythms are refused with the others that do not belong together, not by the comparison.
        sorted.sort(Comparator.comparing(figure -> figure.period().start()));
        List<Observation> observations = new ArrayList<>();
        for (ReportedFigure figure : sorted) {
            if (!periods.add(figure.period())) {
                throw new IllegalArgumentException(figure.kpi() + ": two figures of " + figure.period()
                        + "; take the one that was published last");
            }
            observations.add(observation(figure, unit, measure));
        }
        Series series = Series.of(observations);
        for (int i = 1; i < sorted.size(); i++) {
            Optional<String> before = sorted.get(i - 1).definitionVersion();
            Optional<String> after = sorted.get(i).definitionVersion();
            if (!before.equals(after)) {
                series = series.withNote(SeriesNote.of(
                        sorted.get(i).period().start(),
                        "the definition is another version: " + before.orElse("unknown") + ", from here on "
                                + after.orElse("unknown")));
                series = series.withBreak(
                        SeriesBreak.betweenVersions(sorted.get(i).period(), before.orElse("-"), after.orElse("-")));
            }
        }
        return series;
    }

    private static Observation observation(ReportedFigure figure, Unit unit, @Nullable Measure measure) {
        String name = measure == null ? figure.kpi().value() : measure.name();
        Observation.Builder builder = Observation.builder(name, figure.period())
                .stratum(Stratum.parse(figure.stratum()))
                .unit(unit);
        if (measure != null) {
            builder.fingerprint(measure.fingerprint());
        }
        if (figure.gap().isPresent()) {
            return builder.withoutValue(statusOf(figure.gap().get())).build();
        }
        if (figure.value().isPresent()) {
            return builder.value(figure.value().get().doubleValue()).build();
        }
        long above = figure.numerator().orElseThrow();
        long below = figure.denominator().orElseThrow();
        if (unit.equals(Unit.SHARE)) {
            return builder.share(above, below).build();
        }
        return builder.counts(above, below)
                .value((double) above * scaleOf(unit) / below)
                .build();
    }

    private static long scaleOf(Unit unit) {
        if (unit.equals(Unit.PER_1000)) {
            return 1_000;
        }
        return unit.equals(Unit.PER_10000) ? 10_000 : 1;
    }

    private static ObservationStatus statusOf(FigureGap gap) {
        return switch (gap) {
            case NOT_PUBLISHED, NOT_GIVEN -> ObservationStatus.MISSING;
            case CANNOT_OCCUR -> ObservationStatus.NOT_APPLICABLE;
            case WITHHELD -> ObservationStatus.SUPPRESSED;
            case TOO_UNSURE -> ObservationStatus.INSUFFICIENT;
        };
    }
}
