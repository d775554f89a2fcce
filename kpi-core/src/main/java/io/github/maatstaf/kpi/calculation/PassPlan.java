package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
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
    private final BlockColumns blockColumns;
    private final int kinds;
    private final List<Measure> measures;
    private final Optional<CompiledCondition> population;
    private final Map<Optional<CaseCondition>, TrajectoryFilter> filters;
    private final List<DatedRows> rows;
    private final DayRows dayRows;
    private final List<EndedDays> ended;
    private final List<FurtherEvents> further;

    /** A plan for questions that do not wait for days to pass. */
    PassPlan(
            PackedTrajectories packed,
            KindPatterns patterns,
            List<Stratifier> stratifiers,
            Periods asked,
            Optional<CaseCondition> population) {
        this(packed, patterns, stratifiers, asked, population, List.of());
    }

    /** A plan for all measures that will be counted by it. */
    PassPlan(
            PackedTrajectories packed,
            KindPatterns patterns,
            List<Stratifier> stratifiers,
            Periods asked,
            Optional<CaseCondition> population,
            List<Measure> measures) {
        this.packed = packed;
        this.kinds = patterns.size();
        this.measures = measures;
        this.slots = new SlotPlan(patterns);
        this.periods = new PeriodIndex(
                asked,
                measures.stream()
                        .flatMapToInt(measure -> measure.followedFor().stream())
                        .mapToObj(this::firstTooRecent)
                        .toList());
        this.blockColumns = new BlockColumns(periods);
        this.links = new ClientLinks(packed, slots);
        this.layout = StratumLayout.of(stratifiers, packed, slots, periods.size());
        this.population = population.map(this::compile);
        this.filters = new HashMap<>();
        this.rows = new ArrayList<>();
        this.dayRows = new DayRows(this);
        this.ended = new ArrayList<>();
        this.further = new ArrayList<>();
    }

    /** The first day after which some days of following have not passed. */
    int firstTooRecent(int follow) {
        return packed.observedUntil() - follow + 1;
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

    /** What finds the columns of a block's days. */
    BlockColumns blockColumns() {
        return blockColumns;
    }

    CompiledCondition compile(CaseCondition condition) {
        return CompiledCondition.of(condition, slots, packed, links);
    }

    TrajectoryFilter filter(Optional<CaseCondition> among) {
        return filters.computeIfAbsent(among, condition -> new TrajectoryFilter(condition, this));
    }

    /** The rows of those among whom something counts, by a milestone. */
    DatedRows rows(Optional<CaseCondition> among, int dated) {
        for (DatedRows known : rows) {
            if (known.isOf(among, dated)) {
                return known;
            }
        }
        DatedRows made = new DatedRows(among, dated, this);
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

    /** Whether there is a condition of the population. */
    boolean isConditional() {
        return population.isPresent();
    }

    /** A block for one trajectory at a time. */
    TrajectoryBlock blockOfOne() {
        return TrajectoryBlock.ofOne(packed, slots);
    }

    /** Leaves out of a block the wrong entries and those outside the population. */
    void leaveOut(TrajectoryBlock block) {
        block.leaveOutWrongEntries();
        if (population.isPresent()) {
            block.leaveOutOthers(population.get());
        }
    }

    /** The days of a measure, counted once for all who ask for the same. */
    EndedDays ended(Measure measure) {
        DatedRows dated = rows(measure.among(), slots.day(measure.dated().orElseThrow()));
        int start = slots.day(measure.from().orElseThrow());
        int end = slots.day(measure.to().orElseThrow());
        int lost = measure.censoredBy().map(slots::day).orElse(EndedDays.NEVER);
        for (EndedDays known : ended) {
            if (known.isOf(dated, start, end, lost)) {
                return known;
            }
        }
        EndedDays made = new EndedDays(dated, start, end, lost == EndedDays.NEVER ? lost(measure) : lost, dayRows);
        ended.add(made);
        return made;
    }

    /** The events of a pattern after the first, found once for all who ask. */
    FurtherEvents furtherEvents(EventPattern pattern) {
        for (FurtherEvents known : further) {
            if (known.isOf(pattern)) {
                return known;
            }
        }
        FurtherEvents made = new FurtherEvents(pattern, slots);
        further.add(made);
        return made;
    }

    /** When those are lost whom another measure of the same days asks for. */
    private int lost(Measure measure) {
        return measures.stream()
                .filter(other -> other.kind() == MeasureKind.DURATION
                        && other.among().equals(measure.among())
                        && other.dated().equals(measure.dated())
                        && other.from().equals(measure.from())
                        && other.to().equals(measure.to()))
                .flatMap(other -> other.censoredBy().stream())
                .findFirst()
                .map(slots::day)
                .orElse(EndedDays.NEVER);
    }

    /** Works out for a block what several measures want to know of it; by loops, since a lambda is made anew for each block. */
    void locate(TrajectoryBlock block) {
        layout.locate(block);
        for (DatedRows dated : rows) {
            dated.locate(block);
        }
        for (EndedDays days : ended) {
            days.count(block);
        }
        for (FurtherEvents events : further) {
            events.find(block);
        }
    }

    /** For each cell whether a condition holds; empty if it cannot be told from the cell. */
    Optional<boolean[]> cellsOf(CaseCondition condition) {
        return layout.spaces().size() == 1
                ? CellCondition.of(condition, layout.spaces().get(0))
                : Optional.empty();
    }

    /** How many columns a cell has: those of the periods, and one for what does not count. */
    int width() {
        return periods.columns() + 1;
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
