package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;

/**
 * Asks of each trajectory the questions of a measure one after the other, and counts at which one it falls out. It is
 * written apart from the counting itself, so that the one can be checked against the other.
 */
final class ExplanationAccumulator {
    private static final int NO_SLOT = -1;

    private final Measure measure;
    private final PassPlan plan;
    private final StratumView view;
    private final Stratum stratum;
    private final int[] among;
    private final Optional<CompiledCondition> condition;
    private final int dated;
    private final int start;
    private final int end;
    private final int[] ends;
    private final int lost;
    private final int list;
    private final boolean[] hasEvent;
    private final boolean[] hasEventInPeriod;
    private final Optional<CompiledCondition> wanted;
    private final int number;
    private final boolean[] kinds;
    private final int[] answers;
    private final int[] horizons;
    private final long[] leftOut;
    private final BitSet clients;
    private final ExplainedEvents events;
    private final byte[] verdicts;
    private long counted;
    private long numerator;

    ExplanationAccumulator(Measure measure, PassPlan plan, Stratum stratum) {
        this.measure = measure;
        this.plan = plan;
        this.stratum = stratum;
        this.view = plan.layout().views().get(plan.layout().views().size() - 1);
        this.among = new int[TrajectoryBlock.SIZE];
        this.condition = measure.among().map(plan::compile);
        this.dated = slot(measure.dated().or(measure::openedBy));
        this.start = slot(measure.from());
        this.end = slot(measure.to());
        this.ends = measure.closedBy().stream().mapToInt(plan.slots()::day).toArray();
        this.lost = slot(measure.censoredBy());
        this.list =
                measure.dated().isEmpty() ? measure.of().map(plan.slots()::list).orElse(NO_SLOT) : NO_SLOT;
        this.hasEvent = new boolean[TrajectoryBlock.SIZE];
        this.hasEventInPeriod = new boolean[TrajectoryBlock.SIZE];
        this.wanted = measure.counting().map(plan::compile);
        this.number = measure.of().map(plan.slots()::count).orElse(NO_SLOT);
        this.kinds = measure.of().map(plan.slots()::matches).orElseGet(() -> new boolean[0]);
        this.answers = new int[TrajectoryBlock.SIZE];
        this.horizons = new int[TrajectoryBlock.SIZE];
        this.leftOut = new long[LeftOut.values().length];
        this.clients = new BitSet();
        this.events = new ExplainedEvents(measure, plan);
        this.verdicts = new byte[plan.packed().size()];
    }

    private int slot(Optional<Milestone> milestone) {
        return milestone.map(plan.slots()::day).orElse(NO_SLOT);
    }

    private Explanation explanation(ReportingPeriod period) {
        return Explanation.of(measure, period, stratum, counted, numerator, leftOut, EnumSet.of(DataKind.TRAJECTORIES));
    }

    ExplainedCases cases(ReportingPeriod period, Registration registration) {
        return ExplainedCases.of(explanation(period), registration, Map.of(DataKind.TRAJECTORIES, verdicts));
    }

    /** Counts a block; the arrays say which trajectories are wrong entries and which are in the population. */
    void count(TrajectoryBlock block, int[] entered, int[] inside) {
        if (condition.isPresent()) {
            condition.get().test(block, block.noHorizon(), among);
        }
        if (wanted.isPresent()) {
            for (int i = 0; i < block.length(); i++) {
                horizons[i] = lastDay(block, i);
            }
            wanted.get().test(block, horizons, answers);
        }
        findEvents(block);
        for (int i = 0; i < block.length(); i++) {
            Optional<LeftOut> reason = firstReason(block, i, entered[i] > 0, inside[i] > 0);
            if (reason.isPresent()) {
                leftOut[reason.get().ordinal()]++;
                verdicts[block.from() + i] = ExplainedCases.verdict(reason.get());
            } else {
                long brought = brought(block, i);
                counted++;
                numerator += brought;
                verdicts[block.from() + i] = ExplainedCases.counted(isSuch(block, i));
            }
        }
    }

    /** What one trajectory that is counted adds to the numerator. */
    private long brought(TrajectoryBlock block, int i) {
        return switch (measure.kind()) {
            case EVENTS, RATE -> eventsInPeriod(block, i);
            case CLIENTS, CLIENT_STOCK, CLIENTS_OPEN ->
                isNew(plan.packed().clients().of(block.from() + i)) ? 1 : 0;
            case PER_TRAJECTORY ->
                measure.followedFor().isPresent()
                        ? block.countUpTo(i, kinds, lastDay(block, i))
                        : day(block, number, i);
            case SHARE, DURATION -> isSuch(block, i) ? 1 : 0;
            case INTERVAL, EVENT_SHARE -> events.inPeriod(block.from() + i, true);
            default -> 1;
        };
    }

    private boolean isSuch(TrajectoryBlock block, int i) {
        return switch (measure.kind()) {
            case SHARE -> answers[i] > 0;
            case DURATION -> isEnded(block, i);
            default -> true;
        };
    }

    private boolean isNew(int client) {
        boolean isNew = !clients.get(client);
        clients.set(client);
        return isNew;
    }

    private long eventsInPeriod(TrajectoryBlock block, int i) {
        long events = 0;
        for (int e = 0; e < block.listSize(list); e++) {
            int event = block.list(list)[e];
            if (event >>> 16 == i && plan.periods().of(event & 0xFFFF) == 0) {
                events++;
            }
        }
        return events;
    }

    private boolean isEnded(TrajectoryBlock block, int i) {
        int to = day(block, end, i);
        int gone = lost == NO_SLOT ? 0 : day(block, lost, i);
        return to > 0 && (lost == NO_SLOT || to <= (gone > 0 ? gone : block.until()));
    }

    private int lastDay(TrajectoryBlock block, int i) {
        return measure.followedFor().isPresent()
                ? day(block, dated, i) + measure.followedFor().getAsInt()
                : block.until();
    }

    private Optional<LeftOut> firstReason(TrajectoryBlock block, int i, boolean entered, boolean inside) {
        if (!entered) {
            return Optional.of(LeftOut.WRONG_ENTRY);
        }
        if (!inside) {
            return Optional.of(LeftOut.OUTSIDE_POPULATION);
        }
        if (!isInStratum(i)) {
            return Optional.of(LeftOut.OTHER_STRATUM);
        }
        return condition.isPresent() && among[i] == 0 ? Optional.of(LeftOut.NOT_AMONG) : reason(block, i);
    }

    private boolean isInStratum(int i) {
        int cell = plan.layout().spaces().get(view.space()).cells()[i];
        for (int id : view.idsOfCell()[cell]) {
            if (view.stratum(id).equals(stratum)) {
                return true;
            }
        }
        return false;
    }

    private void findEvents(TrajectoryBlock block) {
        if (list == NO_SLOT) {
            return;
        }
        Arrays.fill(hasEvent, false);
        Arrays.fill(hasEventInPeriod, false);
        for (int e = 0; e < block.listSize(list); e++) {
            int event = block.list(list)[e];
            hasEvent[event >>> 16] = true;
            hasEventInPeriod[event >>> 16] |= plan.periods().of(event & 0xFFFF) == 0;
        }
    }

    private Optional<LeftOut> reason(TrajectoryBlock block, int i) {
        return switch (measure.kind()) {
            case EVENTS, RATE -> ofEvents(i);
            case CLIENTS ->
                plan.packed().clients().of(block.from() + i) < 0 ? Optional.of(LeftOut.CLIENT_UNKNOWN) : ofEvents(i);
            case STOCK -> ofStock(block, i);
            case CLIENT_STOCK, CLIENTS_OPEN ->
                plan.packed().clients().of(block.from() + i) < 0
                        ? Optional.of(LeftOut.CLIENT_UNKNOWN)
                        : ofStock(block, i);
            case INTERVAL, EVENT_SHARE -> ofSeveralEvents(block.from() + i);
            case TRAJECTORIES, SHARE, PER_TRAJECTORY, DURATION, RETURN -> ofDated(block, i);
            default -> throw new IllegalArgumentException("Not counted from trajectories alone: " + measure.kind());
        };
    }

    private Optional<LeftOut> ofEvents(int i) {
        if (hasEventInPeriod[i]) {
            return Optional.empty();
        }
        return Optional.of(hasEvent[i] ? LeftOut.OTHER_PERIOD : LeftOut.NO_DATE);
    }

    private Optional<LeftOut> ofSeveralEvents(int trajectory) {
        if (events.inPeriod(trajectory, false) > 0) {
            return Optional.empty();
        }
        return Optional.of(events.hasAny(trajectory) ? LeftOut.OTHER_PERIOD : LeftOut.NO_DATE);
    }

    private Optional<LeftOut> ofStock(TrajectoryBlock block, int i) {
        int opened = day(block, dated, i);
        int closed = closed(block, i);
        if (opened == 0) {
            return Optional.of(LeftOut.NO_DATE);
        }
        if (measure.kind() == MeasureKind.CLIENTS_OPEN) {
            return ofOpenInPeriod(opened, closed);
        }
        if (closed > 0 && plan.periods().of(closed) <= 0) {
            return Optional.of(LeftOut.ALREADY_CLOSED);
        }
        return plan.periods().of(opened) <= 0 ? Optional.empty() : Optional.of(LeftOut.OTHER_PERIOD);
    }

    /** The first of the days that close it, or 0. */
    private int closed(TrajectoryBlock block, int i) {
        int closed = 0;
        for (int slot : ends) {
            int day = day(block, slot, i);
            closed = closed == 0 ? day : day == 0 ? closed : Math.min(closed, day);
        }
        return closed;
    }

    private Optional<LeftOut> ofOpenInPeriod(int opened, int closed) {
        if (closed > 0 && closed < opened) {
            return Optional.of(LeftOut.END_BEFORE_START);
        }
        if (closed > 0 && plan.periods().of(closed) < 0) {
            return Optional.of(LeftOut.ALREADY_CLOSED);
        }
        return plan.periods().of(opened) <= 0 ? Optional.empty() : Optional.of(LeftOut.OTHER_PERIOD);
    }

    private Optional<LeftOut> ofReturn(TrajectoryBlock block, int i, int date) {
        int until = date + measure.followedFor().orElseThrow();
        return plan.links().signalsBetween(block.from() + i, date, until)
                ? Optional.empty()
                : Optional.of(LeftOut.NO_END);
    }

    private Optional<LeftOut> ofDated(TrajectoryBlock block, int i) {
        int date = day(block, dated, i);
        if (date == 0) {
            return Optional.of(LeftOut.NO_DATE);
        }
        if (plan.periods().of(date) != 0) {
            return Optional.of(LeftOut.OTHER_PERIOD);
        }
        if (date + measure.followedFor().orElse(0) > block.until()) {
            return Optional.of(LeftOut.TOO_RECENT);
        }
        if (measure.kind() == MeasureKind.RETURN) {
            return ofReturn(block, i, date);
        }
        return start == NO_SLOT ? Optional.empty() : ofDays(block, i);
    }

    private Optional<LeftOut> ofDays(TrajectoryBlock block, int i) {
        int from = day(block, start, i);
        int to = day(block, end, i);
        if (from == 0) {
            return Optional.of(LeftOut.NO_START);
        }
        if (lost == NO_SLOT && to == 0) {
            return Optional.of(LeftOut.NO_END);
        }
        if (lost != NO_SLOT) {
            int last = day(block, lost, i) > 0 ? day(block, lost, i) : block.until();
            to = to > 0 ? Math.min(to, last) : last;
        }
        return to < from ? Optional.of(LeftOut.END_BEFORE_START) : Optional.empty();
    }

    private static int day(TrajectoryBlock block, int slot, int i) {
        return block.slot(slot)[i];
    }
}
