package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.List;
import java.util.Optional;

/** Which figure of others stands in a table, and why each other one does not. */
final class FigureReasons {
    private final FigureQuestion asked;
    private final List<ReportedFigure> all;

    FigureReasons(FigureQuestion asked) {
        this.asked = asked;
        this.all = asked.registration().figures().all();
    }

    void decide(VerdictAccumulator verdicts) {
        verdicts.lookAt(DataKind.FIGURES, all.size());
        for (int i = 0; i < all.size(); i++) {
            Optional<LeftOut> reason = reason(all.get(i));
            if (reason.isPresent()) {
                verdicts.leaveOut(DataKind.FIGURES, i, reason.get());
            } else {
                verdicts.count(DataKind.FIGURES, i, 1, true);
            }
        }
    }

    private Optional<LeftOut> reason(ReportedFigure figure) {
        Optional<KpiCode> kpi = asked.measure().records().kpi();
        if (!kpi.equals(Optional.of(figure.kpi()))) {
            return Optional.of(LeftOut.OTHER_SUBJECT);
        }
        Stratum part = Stratum.parse(figure.stratum());
        if (!StratumOrder.inOrderOf(asked.stratum().dimensions(), part).equals(Optional.of(asked.stratum()))) {
            return Optional.of(LeftOut.OTHER_STRATUM);
        }
        if (figure.period().type() != asked.period().type()) {
            return Optional.of(LeftOut.OTHER_RHYTHM);
        }
        if (!figure.period().equals(asked.period())) {
            return Optional.of(LeftOut.OTHER_PERIOD);
        }
        if (all.stream().anyMatch(other -> isLater(other, figure))) {
            return Optional.of(LeftOut.SUPERSEDED);
        }
        if (all.stream().anyMatch(other -> isRival(other, figure))) {
            return Optional.of(LeftOut.CONTRADICTED);
        }
        if (figure.gap().isPresent()) {
            return Optional.of(LeftOut.NO_VALUE);
        }
        return isImpossible(figure) ? Optional.of(LeftOut.OUT_OF_RANGE) : Optional.empty();
    }

    private static boolean isLater(ReportedFigure other, ReportedFigure figure) {
        return isOfSame(other, figure) && other.published().isAfter(figure.published());
    }

    private static boolean isRival(ReportedFigure other, ReportedFigure figure) {
        return other != figure && isOfSame(other, figure) && other.published().equals(figure.published());
    }

    private static boolean isOfSame(ReportedFigure other, ReportedFigure figure) {
        return other.kpi().equals(figure.kpi())
                && other.period().equals(figure.period())
                && other.stratum().equals(figure.stratum());
    }

    private boolean isImpossible(ReportedFigure figure) {
        double value = figure.value().map(Number::doubleValue).orElse(0.0);
        return FigureRows.isAboveWhole(asked.measure(), figure)
                || asked.measure().unit().equals(Unit.SHARE) && (value < 0 || value > 1);
    }
}
