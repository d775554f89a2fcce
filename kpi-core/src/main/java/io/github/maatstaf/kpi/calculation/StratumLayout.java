package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where everything is counted: one space of cells for all stratifiers together if that is small, else one for each. The
 * first view is the whole, then one for each stratifier.
 */
final class StratumLayout {
    private static final long SMALL = 1 << 12;
    private static final long MOST = 1 << 21;

    private final List<StratumSpace> spaces;
    private final List<StratumView> views;

    private StratumLayout(List<StratumSpace> spaces, List<StratumView> views) {
        this.spaces = List.copyOf(spaces);
        this.views = List.copyOf(views);
    }

    static StratumLayout of(List<Stratifier> stratifiers, PackedTrajectories packed, SlotPlan plan, int periods) {
        Map<String, BaseDimension> all = new LinkedHashMap<>();
        for (Stratifier stratifier : stratifiers) {
            for (int i = 0; i < stratifier.dimensions().size(); i++) {
                String name = stratifier.dimensions().get(i);
                all.put(name, BaseDimension.of(name, stratifier.fields().get(i), packed, plan));
            }
        }
        List<StratumSpace> spaces = new ArrayList<>();
        List<StratumView> views = new ArrayList<>();
        boolean together = all.size() < 6 && StratumSpace.product(List.copyOf(all.values())) <= SMALL;
        spaces.add(new StratumSpace(together ? List.copyOf(all.values()) : List.of()));
        views.add(new StratumView(0, spaces.get(0), List.of()));
        for (Stratifier stratifier : stratifiers) {
            if (!together) {
                spaces.add(new StratumSpace(own(stratifier, all, periods)));
            }
            int last = spaces.size() - 1;
            views.add(new StratumView(last, spaces.get(last), stratifier.dimensions()));
        }
        return new StratumLayout(spaces, views);
    }

    private static List<BaseDimension> own(Stratifier stratifier, Map<String, BaseDimension> all, int periods) {
        List<BaseDimension> dimensions =
                stratifier.dimensions().stream().map(all::get).toList();
        long rows = Math.multiplyExact(StratumSpace.product(dimensions), periods);
        if (rows > MOST) {
            throw new IllegalArgumentException("By " + stratifier + " there are " + rows
                    + " combinations of strata and periods; at most " + MOST + " are counted at once");
        }
        return dimensions;
    }

    List<StratumSpace> spaces() {
        return spaces;
    }

    List<StratumView> views() {
        return views;
    }

    /** The slots by which trajectories are divided. */
    IntStream slots() {
        return spaces.stream().flatMapToInt(StratumSpace::slots);
    }

    void locate(TrajectoryBlock block) {
        for (StratumSpace space : spaces) {
            space.locate(block);
        }
    }

    /** The strata that occur, in the order of the views. */
    List<StratumView.StratumCells> occurring() {
        List<StratumView.StratumCells> occurring = new ArrayList<>();
        for (int view = 0; view < views.size(); view++) {
            occurring.addAll(
                    views.get(view).occurring(view, spaces.get(views.get(view).space())));
        }
        return occurring;
    }

    /** How many trajectories were counted in each of some strata. */
    long[] present(List<StratumView.StratumCells> strata) {
        return strata.stream()
                .mapToLong(stratum -> spaces.get(stratum.space()).present(stratum.cells()))
                .toArray();
    }
}
