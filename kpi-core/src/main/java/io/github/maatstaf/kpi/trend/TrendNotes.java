package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineDecisionKind;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a reader should know beside a trend, as findings. */
final class TrendNotes {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Trend trend;
    private final Series series;
    private final List<Finding> notes = new ArrayList<>();

    private TrendNotes(Trend trend) {
        this.trend = trend;
        this.series = trend.judged();
    }

    static List<Finding> of(Trend trend, MinimumSizes sizes) {
        TrendNotes notes = new TrendNotes(trend);
        notes.addTooFew();
        notes.addGaps();
        notes.addEstimated();
        notes.addSmallNumbers(sizes.of(MinimumSize.PERCENTAGE_WITHOUT_COUNT));
        notes.addEqualValues();
        notes.addSeasons(sizes);
        notes.addAutocorrelation(sizes);
        notes.addBreaks();
        notes.addDecisions();
        return List.copyOf(notes.notes);
    }

    private void addTooFew() {
        if (trend.direction() == TrendDirection.TOO_FEW) {
            notes.add(Finding.of("TREND-TOO-FEW")
                    .with("useful", trend.useful())
                    .with("least", trend.leastValues())
                    .with("smallest_nl", PlainNumber.in(DUTCH, trend.smallestPossibleP(), 3))
                    .with("smallest_en", PlainNumber.in(Locale.ENGLISH, trend.smallestPossibleP(), 3)));
        }
    }

    private void addGaps() {
        for (ObservationStatus status : ObservationStatus.values()) {
            long count = count(observation -> observation.status() == status);
            if (count > 0 && !status.hasValue()) {
                notes.add(Finding.of("TREND-GAPS")
                        .with("count", count)
                        .with("size", series.size())
                        .with("status_nl", status.label().in(DUTCH))
                        .with("status_en", status.label().in(Locale.ENGLISH)));
            }
        }
    }

    private void addEstimated() {
        long count = count(observation -> observation.status() == ObservationStatus.ESTIMATED);
        if (count > 0) {
            notes.add(Finding.of("TREND-ESTIMATED").with("count", count).with("size", series.size()));
        }
    }

    private void addSmallNumbers(int least) {
        long count = count(observation -> isShareOfFewerThan(least, observation));
        if (count > 0) {
            notes.add(Finding.of("TREND-SMALL-NUMBERS")
                    .with("count", count)
                    .with("size", series.size())
                    .with("least", least));
        }
    }

    private long count(Predicate<Observation> filter) {
        return series.observations().stream().filter(filter).count();
    }

    private static boolean isShareOfFewerThan(int least, Observation observation) {
        return observation.status().hasValue()
                && observation.unit().equals(Unit.SHARE)
                && observation.denominator().orElse(least) < least;
    }

    private void addEqualValues() {
        if (trend.direction() == TrendDirection.UNCLEAR && trend.smallestPossibleP() > 1 - trend.confidence()) {
            notes.add(Finding.of("TREND-EQUAL-VALUES")
                    .with("smallest_nl", PlainNumber.in(DUTCH, trend.smallestPossibleP(), 3))
                    .with("smallest_en", PlainNumber.in(Locale.ENGLISH, trend.smallestPossibleP(), 3)));
        }
    }

    /** Seasons are named: not looked at, too few years to look at, or kept apart. */
    private void addSeasons(MinimumSizes sizes) {
        PeriodType type = series.periods().type();
        boolean withinYear = type != PeriodType.YEAR && type != PeriodType.SCHOOL_YEAR;
        if (!withinYear || trend.direction() == TrendDirection.TOO_FEW) {
            return;
        }
        if (trend.seasonal().isPresent()) {
            notes.add(Finding.of("TREND-SEASONS-APART"));
        } else if (trend.asked() == TrendTestKind.SEASONAL) {
            notes.add(Finding.of("TREND-SEASONS-TOO-FEW").with("least", sizes.of(MinimumSize.SEASONAL_YEARS)));
        } else {
            notes.add(Finding.of("TREND-SEASONS"));
        }
    }

    private void addAutocorrelation(MinimumSizes sizes) {
        if (trend.hamedRao().isPresent()) {
            double factor = trend.hamedRao().get().factor();
            notes.add(Finding.of("TREND-AUTOCORRELATION")
                    .with("factor_nl", PlainNumber.in(DUTCH, factor, 3))
                    .with("factor_en", PlainNumber.in(Locale.ENGLISH, factor, 3)));
        } else if (trend.asked() == TrendTestKind.AUTOCORRELATED) {
            notes.add(Finding.of("TREND-AUTOCORRELATION-TOO-FEW")
                    .with("useful", trend.useful())
                    .with("least", sizes.of(MinimumSize.AUTOCORRELATION)));
        }
    }

    private void addDecisions() {
        for (BaselineDecision decision : trend.decisions()) {
            notes.add(Finding.of(decision.kind() == BaselineDecisionKind.REBASE ? "TREND-REBASED" : "TREND-LEFT-OUT")
                    .with("period", decision.period())
                    .with("day", decision.decidedOn())
                    .with("who", decision.decidedBy())
                    .with("reason", decision.reason()));
        }
    }

    private void addBreaks() {
        for (SeriesBreak broken : trend.series().breaks()) {
            notes.add(Finding.of("TREND-BREAK")
                    .with("period", broken.from())
                    .with("reason_nl", broken.reason().in(DUTCH))
                    .with("reason_en", broken.reason().in(Locale.ENGLISH)));
        }
    }
}
