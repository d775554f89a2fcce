package io.github.maatstaf.benchmarks;

import io.github.maatstaf.examples.conformance.Answers;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;

/** The query set through the library's public API. */
final class QuerySet {
    static final KpiCalculator CALCULATOR = KpiCalculator.ofMeasures(
                    io.github.maatstaf.examples.queryset.QuerySet.measures())
            .per(PeriodType.QUARTER)
            .between(Periods.from("2021-Q1").through("2025-Q4"))
            .by(Stratifier.COMPLEXITY)
            .by(Stratifier.NEIGHBOURHOOD);

    private QuerySet() {}

    static Answers answers(ObservationTable table) {
        Answers answers = new Answers();
        for (Observation figure : table.observations()) {
            boolean isOfDays = figure.measure().contains("-days");
            long value = figure.value().isPresent() ? (long) figure.value().getAsDouble() : Answers.NONE;
            long denominator = figure.denominator().orElse(0);
            long first = isOfDays || denominator == 0 && figure.numerator().isEmpty()
                    ? value
                    : figure.numerator().orElse(value);
            answers.put(
                    figure.measure(),
                    figure.period().toString(),
                    figure.stratum().toString(),
                    first,
                    denominator);
        }
        return answers;
    }
}
