package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The strata of one stratifier, or the whole: numbered, and for each cell of the space the numbers it belongs to. */
final class StratumView {
    private static final int SEVERAL = -1;

    private final int space;
    private final List<Stratum> strata;
    private final int[][] idsOfCell;
    private final int[] onlyIdOfCell;
    private final boolean isDividing;

    StratumView(int spaceNumber, StratumSpace space, List<String> dimensions) {
        this.space = spaceNumber;
        this.idsOfCell = new int[space.size()][];
        this.onlyIdOfCell = new int[space.size()];
        Map<Stratum, Integer> ids = new LinkedHashMap<>();
        for (int cell = 0; cell < idsOfCell.length; cell++) {
            List<Stratum> ofCell = space.strata(cell, dimensions);
            idsOfCell[cell] = new int[ofCell.size()];
            for (int i = 0; i < idsOfCell[cell].length; i++) {
                Integer known = ids.putIfAbsent(ofCell.get(i), ids.size());
                idsOfCell[cell][i] = known == null ? ids.size() - 1 : known;
            }
            onlyIdOfCell[cell] = idsOfCell[cell].length == 1 ? idsOfCell[cell][0] : SEVERAL;
        }
        this.strata = List.copyOf(ids.keySet());
        this.isDividing = Arrays.stream(onlyIdOfCell).allMatch(id -> id != SEVERAL);
    }

    /** The number of the space whose cells it divides. */
    int space() {
        return space;
    }

    int size() {
        return strata.size();
    }

    int[][] idsOfCell() {
        return idsOfCell;
    }

    /** The number that a cell belongs to if it is only one, else -1. */
    int[] onlyIdOfCell() {
        return onlyIdOfCell;
    }

    /** Whether every trajectory is in one of the strata and in no other. */
    boolean isDividing() {
        return isDividing;
    }

    Stratum stratum(int id) {
        return strata.get(id);
    }

    /** The strata that occur, in the order of their codes, unknown last, each with its cells. */
    List<StratumCells> occurring(int view, StratumSpace cells) {
        int[] sizes = new int[strata.size()];
        for (int cell = 0; cell < idsOfCell.length; cell++) {
            for (int id : idsOfCell[cell]) {
                sizes[id] += cells.occurs(cell) ? 1 : 0;
            }
        }
        int[][] cellsOfId = new int[sizes.length][];
        for (int id = 0; id < sizes.length; id++) {
            cellsOfId[id] = new int[sizes[id]];
        }
        for (int cell = idsOfCell.length - 1; cell >= 0; cell--) {
            for (int id : idsOfCell[cell]) {
                if (cells.occurs(cell)) {
                    cellsOfId[id][--sizes[id]] = cell;
                }
            }
        }
        List<StratumCells> occurring = new ArrayList<>();
        for (int id = 0; id < strata.size(); id++) {
            int[] its = cellsOfId[id];
            if (its.length > 0 || strata.get(id).isAll()) {
                occurring.add(new StratumCells(strata.get(id), view, id, space, its));
            }
        }
        occurring.sort(Comparator.comparing(StratumCells::stratum, StratumOrder.INSTANCE));
        return occurring;
    }

    /** A stratum that occurs: where it stands in its view, and the cells that add up to it. */
    record StratumCells(Stratum stratum, int view, int id, int space, int[] cells) {}
}
