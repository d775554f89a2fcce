package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Explains a figure of any kind: from its records, or from the figures that it is made of. */
final class FigureExplanation {
    private static final Set<DataKind> FIGURES = Set.of(DataKind.FIGURES);

    private final KpiCalculator calculator;
    private final Registration registration;

    FigureExplanation(KpiCalculator calculator, Registration registration) {
        this.calculator = calculator;
        this.registration = registration;
    }

    ExplainedCases of(Measure measure, Observation figure) {
        if (measure.derivation().isEmpty()) {
            return ofRecords(measure, figure.measure(), figure.period(), figure.stratum());
        }
        // the parts are the figures of the same table: only there it shows which of them had a value
        return ofParts(measure, figure.period(), figure.stratum(), calculator.derivedFigures(registration));
    }

    private ExplainedCases ofRecords(Measure measure, String name, ReportingPeriod period, Stratum stratum) {
        return new FigureQuestion(calculator, measure, name, period, stratum, registration).cases();
    }

    private ExplainedCases ofParts(Measure measure, ReportingPeriod period, Stratum stratum, DerivedFigures figures) {
        List<ExplainedCases> parts = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        List<String> withoutValue = new ArrayList<>();
        for (DerivedFigures.Part part : figures.partsOf(measure, period, stratum)) {
            parts.add(ofPart(part, stratum, figures));
            boolean hasValue =
                    part.figure().filter(one -> one.value().isPresent()).isPresent();
            (hasValue ? counted : withoutValue).add(part.measure().name() + " " + part.period() + " " + stratum);
        }
        Explanation explanation = Explanation.ofParts(
                measure,
                period,
                stratum,
                parts.stream().map(ExplainedCases::explanation).toList(),
                counted.size());
        return ExplainedCases.ofParts(explanation, registration, parts, counted, withoutValue);
    }

    private ExplainedCases ofPart(DerivedFigures.Part part, Stratum stratum, DerivedFigures figures) {
        Measure measure = part.measure();
        if (measure.derivation().isPresent()) {
            return ofParts(measure, part.period(), stratum, figures);
        }
        Optional<Observation> figure = part.figure();
        boolean isCounted = figure.isPresent() || measure.kind().dataKinds().equals(FIGURES);
        if (!isCounted) {
            // there is no such figure, as of a year where quarters are counted: no record was looked at
            return new VerdictAccumulator().cases(measure, part.period(), stratum, registration);
        }
        String name = figure.map(Observation::measure)
                .orElseGet(() -> measure.observationNames().get(0));
        return ofRecords(measure, name, part.period(), stratum);
    }
}
