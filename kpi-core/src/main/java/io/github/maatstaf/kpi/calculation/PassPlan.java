package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What all measures of one pass share: equal wishes of several measures are worked out once. */
final class PassPlan {
    private final PackedTrajectories packed;
    private final SlotPlan slots;
    private final ClientLinks links;
    private final StratumLayout layout;
    private final PeriodIndex periods;
    private final int kinds;
    private final Optional<CompiledCondition> population;
    private final Map<Optional<CaseCondition>, TrajectoryFilter> filters;
    private final List<DatedRows> rows;
    private final DayRows dayRows;
    private final List<EndedDays> ended;

    PassPlan(
            PackedTrajectories packed,
            KindPatterns patterns,
            List<Stratifier> stratifiers,
            Periods asked,
            Optional<CaseCondition> population) {
        this.packed = packed;
        this.kinds = patterns.size();
        this.slots = new SlotPlan(patterns);
        this.periods = new PeriodIndex(asked);
        this.links = new ClientLinks(packed, slots);
        this.layout = StratumLayout.of(stratifiers, packed, slots, periods.size());
        this.population = population.map(this::compile);
        this.filters = new HashMap<>();
        this.rows = new ArrayList<>();
        this.dayRows = new DayRows(this);
        this.ended = new ArrayList<>();
    }

    PackedTrajectories packed() {
        return packed;
    }

    SlotPlan slots() {
        return slots;
    }

    ClientLinks links() {
        return links;
    }

    StratumLayout layout() {
        return layout;
    }

    PeriodIndex periods() {
        return periods;
    }

    CompiledCondition compile(CaseCondition condition) {
        return CompiledCondition.of(condition, slots, packed, links);
    }

    TrajectoryFilter filter(Optional<CaseCondition> among) {
        return filters.computeIfAbsent(among, condition -> new TrajectoryFilter(condition, this));
    }

    /** The rows of those among whom something counts, by a milestone, after some days of following. */
    DatedRows rows(Optional<CaseCondition> among, int dated, int follow) {
        for (DatedRows known : rows) {
            if (known.isOf(among, dated, follow)) {
                return known;
            }
        }
        DatedRows made = new DatedRows(among, dated, follow, this);
        rows.add(made);
        return made;
    }

    /** The rows in which days are counted. */
    DayRows dayRows() {
        return dayRows;
    }

    /** A block for all that was asked for so far. */
    TrajectoryBlock block() {
        return new TrajectoryBlock(packed, slots, kinds);
    }

    /** Leaves out of a block the wrong entries and those outside the population. */
    void leaveOut(TrajectoryBlock block) {
        block.leaveOutWrongEntries();
        population.ifPresent(block::leaveOutOthers);
    }

    /** The days between two slots of those dated, counted once for all who ask. */
    EndedDays ended(DatedRows dated, int start, int end) {
        for (EndedDays known : ended) {
            if (known.isOf(dated, start, end)) {
                return known;
            }
        }
        EndedDays made = new EndedDays(dated, start, end, this);
        ended.add(made);
        return made;
    }

    /** Works out for a block what several measures want to know of it. */
    void locate(TrajectoryBlock block) {
        layout.locate(block);
        filters.values().forEach(filter -> filter.test(block));
        rows.forEach(dated -> dated.locate(block));
        ended.forEach(days -> days.count(block, this));
    }

    /** How many columns a cell has: one for each period, and one for what does not count. */
    int width() {
        return periods.size() + 1;
    }

    /** How many rows a space has: one for each cell and column, the columns of a cell next to each other. */
    int rows(int space) {
        return layout.spaces().get(space).size() * width();
    }

    /** Zeroes for each space, cell and column. */
    int[][] zeroes() {
        int[][] counts = new int[layout.spaces().size()][];
        for (int space = 0; space < counts.length; space++) {
            counts[space] = new int[rows(space)];
        }
        return counts;
    }
}
