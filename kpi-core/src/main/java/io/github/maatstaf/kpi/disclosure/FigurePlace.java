package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;

/** Which figure it is, in whatever release it stands. */
record FigurePlace(String scope, String measure, ReportingPeriod period, Stratum stratum) {
    static FigurePlace of(String scope, Observation figure) {
        return new FigurePlace(scope, figure.measure(), figure.period(), figure.stratum());
    }

    FigurePlace in(String other) {
        return new FigurePlace(other, measure, period, stratum);
    }
}
