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
import java.util.List;
import java.util.Optional;

/** Makes the figures of one measure from its counts. A figure that is not there gets the reason, never a number. */
final class FigureBuilder {
    private static final double CONFIDENCE = 0.95;

    private final KpiCalculator calculator;
    private final Measure measure;
    private final LocalDate observedUntil;
    private final DayFigures days;

    FigureBuilder(KpiCalculator calculator, Measure measure, LocalDate observedUntil) {
        this.calculator = calculator;
        this.measure = measure;
        this.observedUntil = observedUntil;
        this.days = new DayFigures(CONFIDENCE);
    }

    void addTo(
            ObservationTable.Builder table, List<Stratum> strata, List<ReportingPeriod> periods, MeasureTally tally) {
        List<String> names = measure.observationNames();
        boolean[] areOver = new boolean[periods.size()];
        for (int p = 0; p < areOver.length; p++) {
            areOver[p] = isOver(periods.get(p));
        }
        Unit unit = measure.unit();
        for (int n = 0; n < names.size(); n++) {
            for (int s = 0; s < strata.size(); s++) {
                for (int p = 0; p < periods.size(); p++) {
                    Observation.Builder figure = Observation.builder(names.get(n), periods.get(p))
                            .stratum(strata.get(s))
                            .unit(unit)
                            .fingerprint(measure.fingerprint());
                    int row = s * periods.size() + p;
                    boolean over = areOver[p];
                    if (unit.equals(Unit.DAYS)) {
                        duration(figure, measure.summaries().get(n), tally, row);
                    } else {
                        counted(figure, tally, row, strata.get(s), over);
                    }
                    if (!over) {
                        figure.withoutValue(ObservationStatus.TOO_RECENT);
                    }
                    table.add(figure.build());
                }
            }
        }
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
        DayHistogram measured = tally.measured()[row];
        long denominator = measured.total();
        if (measure.censoredBy().isEmpty()) {
            figure.denominator(denominator);
            if (denominator > 0) {
                days.summarise(figure, measured, summary);
            }
        } else {
            DayHistogram waiting = tally.waiting()[row];
            denominator += waiting.total();
            figure.counts(measured.total(), denominator);
            if (denominator > 0) {
                days.estimate(figure, measured, waiting, summary);
            }
        }
        long tooRecent = tally.tooRecent().length == 0 ? 0 : tally.tooRecent()[row];
        figure.tooRecent(tooRecent);
        withoutDenominator(figure, denominator, tooRecent);
    }

    /** A period that is not wholly observed has no figure yet, only its counts so far: its end is still to come. */
    private boolean isOver(ReportingPeriod period) {
        return !period.end().isAfter(observedUntil.plusDays(1));
    }
}
