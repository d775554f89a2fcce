package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.IntConsumer;

/**
 * How many different clients are behind the figures of measures of trajectories: of all that are counted in a figure, each
 * once. A trajectory whose client is not known adds none. It is a second look at the data, for those who ask.
 */
final class ClientsBehindBuilder {
    private final PackedTrajectories packed;
    private final PassPlan plan;
    private final Periods periods;
    private final List<Measure> measures;
    private final boolean[][] asked;
    private final int[][] cellOf;
    private final CaseDays days;
    private final ClientChains chains;
    private final Map<Stratum, Integer> numbers;
    private final List<long[]> counts;

    ClientsBehindBuilder(KpiCalculator calculator, List<Measure> measures, Registration registration, Periods periods) {
        this.packed = registration.packed();
        this.measures = List.copyOf(measures);
        this.periods = periods;
        this.plan = new PassPlan(
                packed,
                KindPatterns.of(packed.kinds()),
                calculator.stratifiers(),
                periods,
                calculator.population().condition());
        List<TrajectoryFilter> filters =
                measures.stream().map(measure -> plan.filter(measure.among())).toList();
        this.asked = new boolean[measures.size()][packed.size()];
        this.cellOf = new int[plan.layout().spaces().size()][packed.size()];
        this.days = new CaseDays(packed, plan.slots());
        Pass.forEachBlock(plan, 0, packed.size(), block -> note(block, filters));
        this.chains = new ClientChains(packed);
        this.numbers = new HashMap<>();
        plan.layout().occurring().forEach(cells -> numbers.putIfAbsent(cells.stratum(), numbers.size()));
        this.counts = new ArrayList<>();
        for (int m = 0; m < measures.size(); m++) {
            counts.add(count(m));
        }
    }

    private void note(TrajectoryBlock block, List<TrajectoryFilter> filters) {
        plan.leaveOut(block);
        plan.locate(block);
        for (int m = 0; m < asked.length; m++) {
            int[] selected = filters.get(m).of(block);
            for (int i = 0; i < block.length(); i++) {
                asked[m][block.from() + i] = selected[i] > 0;
            }
        }
        for (int space = 0; space < cellOf.length; space++) {
            System.arraycopy(plan.layout().spaces().get(space).cells(), 0, cellOf[space], block.from(), block.length());
        }
    }

    /** The number behind a figure of one of the measures. */
    OptionalLong of(Measure measure, Observation figure) {
        Integer stratum = numbers.get(figure.stratum());
        int period = periods.indexOf(figure.period().start());
        if (stratum == null || period < 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(counts.get(measures.indexOf(measure))[stratum * periods.size() + period]);
    }

    /** Each client once, in every stratum and period; who is not known adds none. */
    private long[] count(int m) {
        long[] count = new long[numbers.size() * periods.size()];
        int[] last = new int[count.length];
        for (int client = 0; client < chains.size(); client++) {
            int number = client + 1;
            for (int trajectory : chains.ofClient(client)) {
                rows(m, trajectory, row -> {
                    count[row] += last[row] == number ? 0 : 1;
                    last[row] = number;
                });
            }
        }
        return count;
    }

    private void rows(int m, int trajectory, IntConsumer row) {
        if (!asked[m][trajectory]) {
            return;
        }
        BitSet in = new BitSet(periods.size());
        periodsOf(measures.get(m), trajectory, in);
        if (in.isEmpty()) {
            return;
        }
        for (StratumView view : plan.layout().views()) {
            for (int id : view.idsOfCell()[cellOf[view.space()][trajectory]]) {
                int stratum = numbers.get(view.stratum(id));
                in.stream().forEach(period -> row.accept(stratum * periods.size() + period));
            }
        }
    }

    /** In which periods a trajectory is counted: among whom, not only those with the condition. */
    private void periodsOf(Measure measure, int trajectory, BitSet in) {
        switch (measure.kind()) {
            case EVENTS, RATE, CLIENTS -> events(measure.ofAny(), trajectory, 0, in);
            case EVENT_SHARE -> events(measure.outOf(), trajectory, 0, in);
            case INTERVAL -> events(measure.ofAny(), trajectory, 1, in);
            case STOCK, CLIENT_STOCK, CLIENTS_OPEN -> open(measure, trajectory, in);
            default -> dated(measure, trajectory, in);
        }
    }

    private void events(List<EventPattern> patterns, int trajectory, int skipped, BitSet in) {
        int seen = 0;
        for (int e = packed.starts()[trajectory]; e < packed.starts()[trajectory + 1]; e++) {
            int day = packed.events()[e] >>> 16;
            int kind = packed.events()[e] & 0xFFFF;
            boolean matches = false;
            for (EventPattern pattern : patterns) {
                matches |= plan.slots().matches(pattern)[kind];
            }
            if (matches && day <= packed.observedUntil()) {
                seen++;
                if (seen > skipped) {
                    set(in, day);
                }
            }
        }
    }

    private void set(BitSet in, int day) {
        int period = plan.periods().of(day);
        if (period >= 0 && period < periods.size()) {
            in.set(period);
        }
    }

    private void open(Measure measure, int trajectory, BitSet in) {
        int opened = day(trajectory, measure.openedBy().orElseThrow());
        int closed = 0;
        for (Milestone milestone : measure.closedBy()) {
            int day = day(trajectory, milestone);
            closed = closed == 0 ? day : day == 0 ? closed : Math.min(closed, day);
        }
        boolean anyDay = measure.kind() == MeasureKind.CLIENTS_OPEN;
        if (opened == 0 || anyDay && closed > 0 && closed < opened) {
            return;
        }
        int end = closed == 0 ? periods.size() : plan.periods().of(closed) + (anyDay ? 1 : 0);
        int from = Math.max(0, plan.periods().of(opened));
        if (from < Math.min(end, periods.size())) {
            in.set(from, Math.min(end, periods.size()));
        }
    }

    private void dated(Measure measure, int trajectory, BitSet in) {
        int day = day(trajectory, measure.dated().orElseThrow());
        int follow = measure.followedFor().orElse(0);
        if (day == 0 || measure.followedFor().isPresent() && day + follow > packed.observedUntil()) {
            return;
        }
        boolean counts = switch (measure.kind()) {
            case DURATION -> hasDays(measure, trajectory);
            case RETURN -> {
                int back = days.firstSignalOfAnother(chains, trajectory, day);
                yield back > 0 && back - day <= follow;
            }
            default -> true;
        };
        if (counts) {
            set(in, day);
        }
    }

    private boolean hasDays(Measure measure, int trajectory) {
        int from = day(trajectory, measure.from().orElseThrow());
        int to = day(trajectory, measure.to().orElseThrow());
        Optional<Milestone> censored = measure.censoredBy();
        if (censored.isPresent()) {
            int gone = day(trajectory, censored.get());
            int last = gone > 0 ? gone : packed.observedUntil();
            to = to > 0 && to <= last ? to : last;
        }
        return from > 0 && to > 0 && to >= from;
    }

    private int day(int trajectory, Milestone milestone) {
        return days.day(trajectory, milestone.isFirst(), plan.slots().matches(milestone.pattern()));
    }
}
