package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.RecordSelection;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.period.MomentRole;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why each score counts in a figure or not: of each client the last one of the period, and of a change with a baseline. */
final class ScoreReasons {
    private final FigureQuestion asked;
    private final RecordSelection records;
    private final List<Assessment> all;
    private final Map<String, Integer> lastOfClient;

    ScoreReasons(FigureQuestion asked) {
        this.asked = asked;
        this.records = asked.measure().records();
        this.all = asked.registration().assessments().all();
        this.lastOfClient = new HashMap<>();
        for (int i = 0; i < all.size(); i++) {
            Assessment one = all.get(i);
            if (isAbout(one) && isOfMoment(one) && asked.outside(one.day()).isEmpty()) {
                Integer before = lastOfClient.get(one.client().key());
                // who did not answer again does not undo an earlier score
                if (before == null
                        || one.score().isPresent()
                        || all.get(before).score().isEmpty()) {
                    lastOfClient.put(one.client().key(), i);
                }
            }
        }
    }

    void decide(VerdictAccumulator verdicts) {
        CaseCells cells = asked.cells();
        verdicts.lookAt(DataKind.SCORES, all.size());
        for (int i = 0; i < all.size(); i++) {
            Optional<LeftOut> reason = reason(i, cells);
            if (reason.isPresent()) {
                verdicts.leaveOut(DataKind.SCORES, i, reason.get());
            } else {
                BigDecimal score = value(all.get(i)).orElseThrow();
                boolean isSuch =
                        records.scored().map(scored -> scored.holds(score)).orElse(true);
                verdicts.count(DataKind.SCORES, i, isSuch ? 1 : 0, isSuch);
            }
        }
    }

    private boolean isAbout(Assessment one) {
        return records.isOf(one.instrument())
                && one.rater().equals(records.rater().orElse(Rater.CLIENT));
    }

    private boolean isOfMoment(Assessment one) {
        return records.moment().equals(Optional.of(one.moment()));
    }

    private boolean isChange() {
        return asked.measure().kind() == MeasureKind.SCORE_CHANGES;
    }

    private Optional<BigDecimal> value(Assessment one) {
        return isChange()
                ? baseline(one).flatMap(first -> one.score().map(score -> score.subtract(first)))
                : one.score();
    }

    private Optional<LeftOut> reason(int i, CaseCells cells) {
        Assessment one = all.get(i);
        if (!isAbout(one)) {
            return Optional.of(LeftOut.OTHER_SUBJECT);
        }
        if (one.instrument().conversationOnly().isPresent()) {
            return Optional.of(LeftOut.CONVERSATION_ONLY);
        }
        if (!isOfMoment(one)) {
            return Optional.of(LeftOut.OTHER_MOMENT);
        }
        List<Stratum> strata = cells.strataOf(
                one.client().key(), (int) PackedDay.ofEpochDay(one.day().toEpochDay()));
        if (strata.isEmpty()) {
            return Optional.of(LeftOut.OUTSIDE_POPULATION);
        }
        if (!strata.contains(asked.stratum())) {
            return Optional.of(LeftOut.OTHER_STRATUM);
        }
        Optional<LeftOut> outside = asked.outside(one.day());
        if (outside.isPresent()) {
            return outside;
        }
        if (lastOfClient.get(one.client().key()) != i) {
            return Optional.of(LeftOut.SUPERSEDED);
        }
        if (one.score().isEmpty()) {
            return Optional.of(LeftOut.NO_VALUE);
        }
        return isChange() && baseline(one).isEmpty() ? Optional.of(LeftOut.NO_BASELINE) : Optional.empty();
    }

    /** The last score at a beginning on or before the day of a later one. */
    private Optional<BigDecimal> baseline(Assessment later) {
        return all.stream()
                .filter(one -> isAbout(one) && one.client().equals(later.client()))
                .filter(one -> one.moment() == MomentRole.BASELINE && !one.equals(later))
                .filter(one -> !one.day().isAfter(later.day()))
                .flatMap(one -> one.score().stream())
                .reduce((before, after) -> after);
    }
}
