package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Why each trajectory counts in a figure that needs other records too: of the reach, and of who was measured in time. */
final class CaseReasons {
    private final FigureQuestion asked;
    private final PackedTrajectories packed;
    private final CaseCells cells;
    private final CaseCells among;

    CaseReasons(FigureQuestion asked) {
        this.asked = asked;
        this.packed = asked.registration().packed();
        this.cells = asked.cells();
        this.among = cells.among(
                asked.measure().among(), Periods.from(asked.period()).through(asked.period()));
    }

    void decideReach(VerdictAccumulator verdicts) {
        KindPatterns kinds = KindPatterns.of(packed.kinds());
        boolean[] talks = kinds.matches(EventPattern.of(EventType.CONVERSATION));
        boolean[] reached = kinds.matches(EventPattern.of(EventType.CONTACT).withReached(true));
        boolean[] meets = new boolean[talks.length];
        for (int kind = 0; kind < meets.length; kind++) {
            meets[kind] = talks[kind] || reached[kind];
        }
        boolean canBeAsked = ActivityReasons.canBeAsked(asked);
        verdicts.lookAt(DataKind.TRAJECTORIES, packed.size());
        for (int i = 0; i < packed.size(); i++) {
            Optional<LeftOut> reason = canBeAsked ? whyNotReached(i, meets) : Optional.of(LeftOut.POPULATION_NOT_ASKED);
            if (reason.isPresent()) {
                verdicts.leaveOut(DataKind.TRAJECTORIES, i, reason.get());
            } else {
                verdicts.count(DataKind.TRAJECTORIES, i, verdicts.met(List.of(client(i))), true);
            }
        }
    }

    void decideAssessed(VerdictAccumulator verdicts) {
        Milestone dated = asked.measure().dated().orElseThrow();
        boolean[] kinds = cells.days().kinds(dated);
        int follow = asked.measure().followedFor().orElseThrow();
        verdicts.lookAt(DataKind.TRAJECTORIES, packed.size());
        for (int i = 0; i < packed.size(); i++) {
            int day = cells.days().day(i, dated.isFirst(), kinds);
            Optional<LeftOut> reason = whyNotFollowed(i, day, follow);
            if (reason.isPresent()) {
                verdicts.leaveOut(DataKind.TRAJECTORIES, i, reason.get());
            } else {
                boolean isAssessed = isAssessed(client(i), dayOf(day), dayOf(day + follow));
                verdicts.count(DataKind.TRAJECTORIES, i, isAssessed ? 1 : 0, isAssessed);
            }
        }
    }

    private Optional<LeftOut> whyNotReached(int i, boolean[] meets) {
        Optional<LeftOut> reason = whyNotAsked(i);
        if (reason.isPresent()) {
            return reason;
        }
        boolean isMet = false;
        for (int e = packed.starts()[i]; e < packed.starts()[i + 1]; e++) {
            int day = packed.events()[e] >>> 16;
            if (meets[packed.events()[e] & 0xFFFF] && day <= packed.observedUntil()) {
                isMet = true;
                if (asked.period().contains(dayOf(day))) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(isMet ? LeftOut.OTHER_PERIOD : LeftOut.NO_DATE);
    }

    private Optional<LeftOut> whyNotFollowed(int i, int day, int follow) {
        Optional<LeftOut> reason = whyNotAsked(i);
        if (reason.isPresent()) {
            return reason;
        }
        if (day == 0) {
            return Optional.of(LeftOut.NO_DATE);
        }
        if (!asked.period().contains(dayOf(day))) {
            return Optional.of(LeftOut.OTHER_PERIOD);
        }
        return day + follow > packed.observedUntil() ? Optional.of(LeftOut.TOO_RECENT) : Optional.empty();
    }

    private Optional<LeftOut> whyNotAsked(int i) {
        if (cells.days().isWrongEntry(i)) {
            return Optional.of(LeftOut.WRONG_ENTRY);
        }
        if (!cells.isInside(i)) {
            return Optional.of(LeftOut.OUTSIDE_POPULATION);
        }
        if (!cells.strataOf(i).contains(asked.stratum())) {
            return Optional.of(LeftOut.OTHER_STRATUM);
        }
        if (!among.isInside(i)) {
            return Optional.of(LeftOut.NOT_AMONG);
        }
        return packed.clients().of(i) < 0 ? Optional.of(LeftOut.CLIENT_UNKNOWN) : Optional.empty();
    }

    private boolean isAssessed(String client, LocalDate from, LocalDate until) {
        for (Assessment one : asked.registration().assessments().all()) {
            boolean isIt = one.client().key().equals(client)
                    && asked.measure().records().isOf(one.instrument())
                    && one.score().isPresent();
            if (isIt && !one.day().isBefore(from) && !one.day().isAfter(until)) {
                return true;
            }
        }
        return false;
    }

    private String client(int i) {
        return packed.clients().keys().get(packed.clients().of(i));
    }

    private static LocalDate dayOf(int packedDay) {
        return LocalDate.ofEpochDay(PackedDay.toEpochDay(packedDay));
    }
}
