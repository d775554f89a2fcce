package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which figure has to be explained, and from what. What explains it is written apart from what counts it, so that the one
 * can be checked against the other.
 *
 * @param name the name of the figure: of the measure, mostly with a summary
 */
record FigureQuestion(
        KpiCalculator calculator,
        Measure measure,
        String name,
        ReportingPeriod period,
        Stratum stratum,
        Registration registration) {

    Optional<CaseCondition> population() {
        return calculator.population().condition();
    }

    List<Stratifier> stratifiers() {
        return stratum.isAll() ? List.of() : List.of(Stratifier.parse(String.join("&", stratum.dimensions())));
    }

    /** The trajectories of the population, in the strata of the kind that is asked about. */
    CaseCells cells() {
        return new CaseCells(
                registration.packed(), stratifiers(), Periods.from(period).through(period), population());
    }

    /** Where a day is not of the period, or not of the days that are complete. */
    Optional<LeftOut> outside(LocalDate day) {
        if (!period.contains(day)) {
            return Optional.of(LeftOut.OTHER_PERIOD);
        }
        return day.isAfter(registration.observedUntil()) ? Optional.of(LeftOut.NOT_OBSERVED) : Optional.empty();
    }

    /** Explains a figure of any kind that is counted from records. */
    ExplainedCases cases() {
        VerdictAccumulator verdicts = new VerdictAccumulator();
        switch (measure.kind()) {
            case ACTIVITIES -> new ActivityReasons(this).decide(verdicts);
            case REACH -> {
                new CaseReasons(this).decideReach(verdicts);
                new ActivityReasons(this).decide(verdicts);
            }
            case ASSESSED -> new CaseReasons(this).decideAssessed(verdicts);
            case ANSWERS -> new AnswerReasons(this).decide(verdicts);
            case SCORES, SCORE_CHANGES -> new ScoreReasons(this).decide(verdicts);
            case FIGURE -> new FigureReasons(this).decide(verdicts);
            default -> {
                return new Pass(calculator)
                        .explain(measure, period, stratum, registration)
                        .cases(period, registration);
            }
        }
        return verdicts.cases(measure, period, stratum, registration);
    }
}
