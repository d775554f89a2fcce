package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.trend.BeforeAndAfter;
import io.github.maatstaf.kpi.trend.DetectableChange;
import io.github.maatstaf.kpi.trend.DetectableChangeCalculator;
import io.github.maatstaf.kpi.trend.TimeToShow;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import java.time.LocalDate;

/** Charts and what goes with them, of made-up waiting days. */
final class ChartSamples {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
    private static final SeriesNote NOTE = SeriesNote.of(LocalDate.of(2024, 9, 10), "nieuw formulier (verzonnen)");

    private ChartSamples() {}

    static Series series() {
        return Series.of(
                        "waiting-days",
                        PeriodType.MONTH,
                        "2023-10",
                        60,
                        58,
                        61,
                        20,
                        22,
                        19,
                        21,
                        40,
                        20,
                        23,
                        18,
                        21,
                        null,
                        30,
                        31,
                        29,
                        32,
                        30,
                        31,
                        30,
                        34,
                        33)
                .withUnit(Unit.DAYS)
                .withBreak(SeriesBreak.of(
                        ReportingPeriod.parse("2024-01"),
                        LocalizedText.of("eerst telden we werkdagen niet", "working days were counted otherwise")))
                .withNote(NOTE);
    }

    static Baseline baseline() {
        return Baseline.ofWholeSeries()
                .without(ReportingPeriod.parse("2024-05"), DAY, "team Noord", "dubbel geregistreerd (verzonnen)")
                .frozenThrough(ReportingPeriod.parse("2024-09"), DAY, "team Noord", "voor het nieuwe formulier");
    }

    static RunChart runChart() {
        return ChartCalculator.withDefaults().withBaseline(baseline()).runChartOf(series());
    }

    static ProcessBehaviourChart behaviourChart() {
        return ChartCalculator.withDefaults().withBaseline(baseline()).behaviourChartOf(series());
    }

    static DetectableChange detectable() {
        return DetectableChange.inLineOfShares(PeriodType.QUARTER, 8, 0.4, 40);
    }

    static TimeToShow timeToShow() {
        return DetectableChangeCalculator.withDefaults().timeToShow(PeriodType.QUARTER, 0.4, 40, 0.01);
    }

    static BeforeAndAfter beforeAfter() {
        return BeforeAndAfter.of(series(), NOTE);
    }
}
