package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.MONTH;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.trend.BeforeAndAfter;
import io.github.maatstaf.kpi.trend.DetectableChange;
import io.github.maatstaf.kpi.trend.DetectableChangeCalculator;
import io.github.maatstaf.kpi.trend.HopedLine;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import io.github.maatstaf.kpi.trend.TrendDirection;
import io.github.maatstaf.kpi.trend.TrendTestKind;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineSuggestion;
import io.github.maatstaf.kpi.variation.ChartCalculator;
import io.github.maatstaf.kpi.variation.ProcessBehaviourChart;
import io.github.maatstaf.kpi.variation.RunChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TrendsGuideTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Printout out = new Printout();

    @Test
    void should_show_what_a_line_may_use() {
        // tag::choices[]
        Series visits = Series.of("visits", QUARTER, "2022-Q1", 80, 60, 40, 20, 83, 64, 43, 22, 86, 65, 47, 26);
        out.println(TrendCalculator.withDefaults().trendOf(visits));
        out.println(
                TrendCalculator.withDefaults().withTest(TrendTestKind.SEASONAL).trendOf(visits));
        // end::choices[]
        out.isOutput("trends-choices");

        // tag::hope[]
        out.println(TrendCalculator.withDefaults()
                .withTest(TrendTestKind.SEASONAL)
                .withHope(HopedLine.of(TrendDirection.RISING, "team Noord"))
                .trendOf(visits)
                .sentence(DUTCH));
        // end::hope[]
        out.isOutput("trends-hope");
    }

    @Test
    void should_begin_anew_at_a_change_of_definition() {
        // spotless:off
        // tag::break[]
        List<Observation> figures = new ArrayList<>();
        ReportingPeriod quarter = ReportingPeriod.parse("2023-Q1");
        for (int days : new int[] {31, 29, 30, 28, 12, 13, 15, 16, 18, 19}) {
            String definition = days > 25 ? "0f3c11aa" : "77b1e09d"; // what the library writes itself
            figures.add(Observation.builder("waiting-days", quarter).unit(Unit.DAYS).value(days).fingerprint(definition).build());
            quarter = quarter.next();
        }
        Series series = Series.acrossDefinitions(figures);
        out.println(TrendCalculator.withDefaults().trendOf(series));
        out.println(TrendCalculator.withDefaults().trendOf(series).sentence(Locale.ENGLISH));
        // end::break[]
        // spotless:on
        out.isOutput("trends-break");
    }

    @Test
    void should_show_variation_and_decisions() {
        // spotless:off
        // tag::charts[]
        Series waiting = Series.of("waiting-days", MONTH, "2024-01",
                        20, 22, 19, 21, 20, 23, 18, 21, null, 30, 31, 29, 32, 30, 31, 30, 34, 33)
                .withUnit(Unit.DAYS)
                .withNote(SeriesNote.of(LocalDate.of(2024, 9, 10), "nieuw formulier"));
        RunChart run = RunChart.of(waiting);
        out.println(run);
        out.println(run.sentence(DUTCH));
        ProcessBehaviourChart chart = ProcessBehaviourChart.of(waiting);
        out.println(chart.points().get(9));
        // end::charts[]
        // spotless:on
        out.isOutput("trends-charts");

        // spotless:off
        // tag::baseline[]
        BaselineSuggestion suggestion = chart.suggestions().get(0); // changes nothing
        out.println(suggestion.sentence(DUTCH));
        BaselineDecision decision = suggestion.decided(
                LocalDate.of(2025, 7, 1), "team Noord", "sinds het nieuwe formulier duurt het langer");
        Baseline baseline = Baseline.ofWholeSeries().with(decision);
        out.println(ChartCalculator.withDefaults().withBaseline(baseline).behaviourChartOf(waiting).sentence(DUTCH));
        // end::baseline[]
        // spotless:on
        out.isOutput("trends-baseline");

        // tag::before[]
        out.println(BeforeAndAfter.ofNotes(waiting).get(0).sentence(DUTCH));
        // end::before[]
        out.isOutput("trends-before");
    }

    @Test
    void should_say_what_can_show() {
        // tag::detectable[]
        out.println(DetectableChange.betweenShares(0.40, 40, 40).sentence(DUTCH));
        out.println(DetectableChange.inLineOfShares(QUARTER, 8, 0.40, 40).sentence(DUTCH));
        out.println(DetectableChangeCalculator.withDefaults()
                .timeToShow(QUARTER, 0.40, 40, 0.01)
                .sentence(8, DUTCH));
        // end::detectable[]
        out.isOutput("trends-detectable");
    }
}
