package consumer.core;

import static io.github.maatstaf.kpi.measure.Milestone.first;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.trend.TrendCalculator;

/** Uses the numbers, the definitions and the distributions' library from another module. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        Measure quickStart = Measure.share("quick-start")
                .among(CaseCondition.has(EventType.SIGNAL))
                .counting(first(EventType.SIGNAL).daysUntil(first(EventType.CONVERSATION)).atMost(7))
                .followedFor(7)
                .datedBy(first(EventType.SIGNAL))
                .build();
        System.out.println(quickStart.canonicalText());
        Series visitors = Series.of("visitors", PeriodType.QUARTER, "2023-Q1", 40, 52, 61, 58, 66, 71, 70, 78);
        System.out.println(TrendCalculator.withDefaults().trendOf(visitors).direction());
    }
}
