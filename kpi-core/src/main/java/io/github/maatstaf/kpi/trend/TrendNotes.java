package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
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
        this.series = trend.series();
    }

    static List<Finding> of(Trend trend, MinimumSizes sizes) {
        TrendNotes notes = new TrendNotes(trend);
        notes.addTooFew();
        notes.addGaps();
        notes.addEstimated();
        notes.addSmallNumbers(sizes.of(MinimumSize.PERCENTAGE_WITHOUT_COUNT));
        notes.addEqualValues();
        notes.addSeasons();
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

    private void addSeasons() {
        PeriodType type = series.periods().type();
        boolean withinYear = type != PeriodType.YEAR && type != PeriodType.SCHOOL_YEAR;
        if (withinYear && trend.direction() != TrendDirection.TOO_FEW) {
            notes.add(Finding.of("TREND-SEASONS"));
        }
    }
}
