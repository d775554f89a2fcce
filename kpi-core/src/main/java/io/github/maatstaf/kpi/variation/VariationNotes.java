package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/** What a reader should know beside a chart, as findings. */
final class VariationNotes {
    /** Below it the limits of a share are cut off at 0 or 1 so often that they say little. */
    private static final int SMALL_DENOMINATOR = 25;

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Series series;
    private final ChartContent content;
    private final ChartSettings settings;
    private final List<Finding> notes = new ArrayList<>();

    private VariationNotes(Series series, ChartContent content, ChartSettings settings) {
        this.series = series;
        this.content = content;
        this.settings = settings;
    }

    static List<Finding> of(Series series, ChartContent content, ChartSettings settings, boolean limits) {
        VariationNotes notes = new VariationNotes(series, content, settings);
        notes.addSizes();
        notes.addGaps();
        notes.addDecisionsOutside();
        notes.addBreaks();
        if (limits) {
            notes.addScreened();
            notes.addSmallDenominators();
            notes.addNarrow();
        }
        return List.copyOf(notes.notes);
    }

    private void addSizes() {
        for (ChartSegment segment : content.segments()) {
            if (segment.sufficiency() == Sufficiency.TOO_FEW || segment.sufficiency() == Sufficiency.TRIAL) {
                notes.add(Finding.of(
                                segment.sufficiency() == Sufficiency.TOO_FEW
                                        ? "TREND-CHART-TOO-FEW"
                                        : "TREND-CHART-TRIAL")
                        .with("first", segment.first())
                        .with("last", segment.last())
                        .with("useful", segment.useful()));
            }
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

    private long count(Predicate<Observation> filter) {
        return series.observations().stream().filter(filter).count();
    }

    private void addDecisionsOutside() {
        for (BaselineDecision decision : settings.baseline().decisions()) {
            if (series.observations().stream()
                    .noneMatch(observation -> observation.period().equals(decision.period()))) {
                notes.add(Finding.of("TREND-CHART-DECISION-OUTSIDE")
                        .with("period", decision.period())
                        .with("kind_nl", decision.kind().label().in(DUTCH))
                        .with("kind_en", decision.kind().label().in(Locale.ENGLISH)));
            }
        }
    }

    private void addBreaks() {
        for (SeriesBreak broken : series.breaks()) {
            notes.add(Finding.of("TREND-BREAK")
                    .with("period", broken.from())
                    .with("reason_nl", broken.reason().in(DUTCH))
                    .with("reason_en", broken.reason().in(Locale.ENGLISH)));
        }
    }

    private void addScreened() {
        int screenedOut = content.segments().stream()
                .flatMap(segment -> segment.movingRange().stream())
                .mapToInt(MovingRange::screenedOut)
                .sum();
        if (screenedOut > 0) {
            notes.add(Finding.of("TREND-CHART-SCREENED").with("count", screenedOut));
        }
    }

    private void addSmallDenominators() {
        long small = count(observation -> observation.status().hasValue()
                && observation.denominator().orElse(SMALL_DENOMINATOR) < SMALL_DENOMINATOR);
        if (settings.kind().needsDenominators() && small > 0) {
            notes.add(Finding.of("TREND-CHART-SMALL-DENOMINATORS")
                    .with("count", small)
                    .with("size", series.size())
                    .with("least", SMALL_DENOMINATOR));
        }
    }

    private void addNarrow() {
        for (ChartSegment segment : content.segments()) {
            double ratio = segment.spreadRatio().orElse(1);
            if (ratio < 1) {
                notes.add(Finding.of("TREND-CHART-NARROW")
                        .with("ratio_nl", PlainNumber.in(DUTCH, ratio, 2))
                        .with("ratio_en", PlainNumber.in(Locale.ENGLISH, ratio, 2)));
            }
        }
    }
}
