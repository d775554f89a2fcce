package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import io.github.maatstaf.kpi.statistics.Rates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the figures of one measure from its counts. A figure that is not there gets the reason, never a number. */
final class FigureBuilder {
    private static final double CONFIDENCE = 0.95;

    private final KpiCalculator calculator;
    private final Measure measure;
    private final LocalDate observedUntil;
    private final DayFigureBuilder days;

    FigureBuilder(KpiCalculator calculator, Measure measure, LocalDate observedUntil) {
        this.calculator = calculator;
        this.measure = measure;
        this.observedUntil = observedUntil;
        this.days = new DayFigureBuilder();
    }

    void addTo(
            ObservationTable.Builder table, List<Stratum> strata, List<ReportingPeriod> periods, MeasureTally tally) {
        boolean[] areOver = new boolean[periods.size()];
        for (int p = 0; p < areOver.length; p++) {
            areOver[p] = isOver(periods.get(p));
        }
        List<String> names = measure.observationNames();
        List<List<Observation>> figures = new ArrayList<>(names.size());
        names.forEach(name -> figures.add(new ArrayList<>(strata.size() * periods.size())));
        Unit unit = measure.unit();
        boolean isOfDays = unit.equals(Unit.DAYS);
        for (int s = 0; s < strata.size(); s++) {
            for (int p = 0; p < periods.size(); p++) {
                int row = s * periods.size() + p;
                if (isOfDays) {
                    days.read(tally, row);
                }
                for (int n = 0; n < names.size(); n++) {
                    Observation.Builder figure = Observation.builder(names.get(n), periods.get(p))
                            .stratum(strata.get(s))
                            .unit(unit)
                            .fingerprint(measure.fingerprint());
                    if (isOfDays) {
                        duration(figure, measure.summaries().get(n), tally, row);
                    } else {
                        counted(figure, tally, row, strata.get(s), areOver[p]);
                    }
                    if (!areOver[p]) {
                        figure.withoutValue(ObservationStatus.TOO_RECENT);
                    }
                    figures.get(n).add(figure.build());
                }
            }
        }
        figures.forEach(ofName -> ofName.forEach(table::add));
    }

    private void counted(Observation.Builder figure, MeasureTally tally, int row, Stratum stratum, boolean over) {
        long numerator = tally.numerator()[row];
        long tooRecent = tally.tooRecent().length == 0 ? 0 : tally.tooRecent()[row];
        figure.tooRecent(tooRecent);
        switch (measure.kind()) {
            case EVENTS, TRAJECTORIES, STOCK -> count(figure, numerator, tooRecent, over);
            case CLIENTS, CLIENT_STOCK, CLIENTS_OPEN -> {
                count(figure, numerator, tooRecent, over);
                figure.clients(numerator);
            }
            case RATE -> rate(figure, numerator, stratum);
            case SHARE, EVENT_SHARE -> {
                figure.share(numerator, tally.denominator()[row]);
                withoutDenominator(figure, tally.denominator()[row], tooRecent);
            }
            case PER_TRAJECTORY -> {
                long denominator = tally.denominator()[row];
                figure.counts(numerator, denominator);
                if (denominator > 0) {
                    figure.value((double) numerator / denominator).intervalBy(IntervalMethod.EXACT_POISSON);
                }
                withoutDenominator(figure, denominator, tooRecent);
            }
            default -> throw new IllegalStateException("Not counted here: " + measure.kind());
        }
    }

    /** A count that leaves out trajectories still to be awaited would only look low. */
    private void count(Observation.Builder figure, long numerator, long tooRecent, boolean over) {
        if (tooRecent == 0 && over) {
            figure.value(numerator);
        } else {
            figure.numerator(numerator).withoutValue(ObservationStatus.TOO_RECENT);
        }
    }

    private void rate(Observation.Builder figure, long numerator, Stratum stratum) {
        Optional<Long> size = calculator.populationSize(measure.populationName().orElseThrow(), stratum);
        if (size.isEmpty()) {
            figure.numerator(numerator).withoutValue(ObservationStatus.MISSING);
            return;
        }
        if (size.get() == 0) {
            figure.counts(numerator, 0).withoutValue(ObservationStatus.NOT_APPLICABLE);
            return;
        }
        int per = measure.per().orElseThrow();
        figure.counts(numerator, size.get())
                .value((double) numerator * per / size.get())
                .interval(Rates.exactPoisson(numerator, size.get(), per, CONFIDENCE));
    }

    private void withoutDenominator(Observation.Builder figure, long denominator, long tooRecent) {
        if (measure.censoredBy().isPresent() || measure.followedFor().isPresent()) {
            figure.expected(Math.addExact(denominator, tooRecent));
        }
        if (denominator == 0) {
            figure.withoutValue(tooRecent > 0 ? ObservationStatus.TOO_RECENT : ObservationStatus.NOT_APPLICABLE);
        }
    }

    private void duration(Observation.Builder figure, Summary summary, MeasureTally tally, int row) {
        if (measure.censoredBy().isEmpty()) {
            figure.denominator(days.total());
        } else {
            figure.counts(days.ended(), days.total());
        }
        if (days.total() > 0) {
            days.summarise(figure, summary);
        }
        long tooRecent = tally.tooRecent().length == 0 ? 0 : tally.tooRecent()[row];
        figure.tooRecent(tooRecent);
        withoutDenominator(figure, days.total(), tooRecent);
    }

    /** A period that is not wholly observed has no figure yet, only its counts so far: its end is still to come. */
    private boolean isOver(ReportingPeriod period) {
        return !period.end().isAfter(observedUntil.plusDays(1));
    }
}
