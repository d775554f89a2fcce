package io.github.maatstaf.kpi.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Links a whole with its parts. Where the parts are less than the whole, what is left is a number too: nobody tells it,
 * but everybody can compute it, so that it is protected if it is small.
 */
final class PartLinkBuilder {
    private final LinkedCells.Builder cells;
    private final int threshold;

    PartLinkBuilder(LinkedCells.Builder cells, int threshold) {
        this.cells = cells;
        this.threshold = threshold;
    }

    void link(int whole, List<Integer> parts) {
        long sum = 0;
        for (int part : parts) {
            sum = Math.addExact(sum, cells.number(part).value());
        }
        long rest = cells.number(whole).value() - sum;
        if (rest >= threshold) {
            parts.forEach(part -> cells.order(part, whole));
            return;
        }
        List<Integer> numbers = new ArrayList<>(List.of(whole));
        List<Integer> signs = new ArrayList<>(List.of(1));
        numbers.addAll(parts);
        signs.addAll(Collections.nCopies(parts.size(), -1));
        if (rest > 0) {
            numbers.add(cells.add(untold(rest)));
            signs.add(-1);
        }
        cells.equation(numbers, signs);
        if (rest < 0) {
            for (int part : parts) {
                if (cells.number(part).value() <= cells.number(whole).value()) {
                    cells.order(part, whole);
                }
            }
        }
    }

    static CellNumber untold(long value) {
        return new CellNumber(value, 0, 0, LinkedCells.NO_LIMIT, List.of(), 0);
    }
}
