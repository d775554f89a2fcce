package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All combinations of the codes of some dimensions, numbered: a cell for each. A trajectory is counted in one cell, once,
 * however many strata are asked for; the strata are added up from the cells when the pass is over.
 */
final class StratumSpace {
    private final List<BaseDimension> dimensions;
    private final int size;
    private final int[] cells;
    private final long[] occurs;

    StratumSpace(List<BaseDimension> dimensions) {
        this.dimensions = List.copyOf(dimensions);
        this.size = Math.toIntExact(product(dimensions));
        this.cells = new int[TrajectoryBlock.SIZE];
        this.occurs = new long[size];
    }

    static long product(List<BaseDimension> dimensions) {
        long product = 1;
        for (BaseDimension dimension : dimensions) {
            product = Math.multiplyExact(product, dimension.size());
        }
        return product;
    }

    /** Finds the cell of each trajectory of a block, and notes which cells occur. */
    void locate(TrajectoryBlock block) {
        int length = block.length();
        locate(block, cells);
        int[] counted = block.counted();
        for (int i = 0; i < length; i++) {
            occurs[cells[i]] += counted[i];
        }
    }

    /** Finds the cell of each trajectory of a block, and leaves what is known of another as it is. */
    void locate(TrajectoryBlock block, int[] found) {
        Arrays.fill(found, 0, block.length(), 0);
        int factor = size;
        for (int place = 0;
                place < dimensions.size();
                place++) { // no iterator: this is also asked of single trajectories
            factor /= dimensions.get(place).size();
            dimensions.get(place).addTo(block, factor, found);
        }
    }

    /** The slots that the dimensions read. */
    IntStream slots() {
        return dimensions.stream().flatMapToInt(dimension -> dimension.slot().stream());
    }

    int size() {
        return size;
    }

    /** The cell of each trajectory of the block. */
    int[] cells() {
        return cells;
    }

    boolean occurs(int cell) {
        return occurs[cell] > 0;
    }

    /** How many trajectories were counted in some cells. */
    long present(int[] ofCells) {
        long present = 0;
        for (int cell : ofCells) {
            present += occurs[cell];
        }
        return present;
    }

    boolean has(String dimension) {
        for (BaseDimension candidate : dimensions) {
            if (candidate.name().equals(dimension)) {
                return true;
            }
        }
        return false;
    }

    /** The strata of a cell by some of the dimensions, crossed; none of them gives the whole. */
    List<Stratum> strata(int cell, List<String> names) {
        if (names.size() == 1) {
            return dimension(names.get(0)).strata(code(cell, names.get(0)));
        }
        List<Stratum> strata = List.of(Stratum.ALL);
        for (String name : names) {
            List<Stratum> crossed = new ArrayList<>();
            for (Stratum stratum : strata) {
                for (Stratum part : dimension(name).strata(code(cell, name))) {
                    crossed.add(stratum.and(part));
                }
            }
            strata = crossed;
        }
        return strata;
    }

    /** What was registered in a cell of one of the dimensions; nothing where it is unknown. */
    List<String> values(int cell, String name) {
        return dimension(name).values(code(cell, name));
    }

    private BaseDimension dimension(String name) {
        return dimensions.get(place(name));
    }

    private int code(int cell, String name) {
        int place = place(name);
        int rest = size;
        for (int i = 0; i < place; i++) {
            rest /= dimensions.get(i).size();
        }
        return cell % rest / (rest / dimensions.get(place).size());
    }

    private int place(String name) {
        for (int i = 0; i < dimensions.size(); i++) {
            if (dimensions.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalStateException("No dimension " + name);
    }
}
