package io.github.maatstaf.kpi.disclosure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

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
        long rest = cells.number(whole).value();
        long people = cells.number(whole).people();
        for (int part : parts) {
            rest = Math.subtractExact(rest, cells.number(part).value());
            people = Math.subtractExact(people, cells.number(part).people());
        }
        if (rest >= threshold && people >= threshold) {
            parts.forEach(part -> cells.order(part, whole));
            return;
        }
        List<Integer> numbers = new ArrayList<>(List.of(whole));
        List<Integer> signs = new ArrayList<>(List.of(1));
        numbers.addAll(parts);
        signs.addAll(Collections.nCopies(parts.size(), -1));
        if (rest > 0) {
            numbers.add(cells.add(untold(rest, people, threshold)));
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

    /** What is left of a whole when its parts are taken off; empty if they are more than it, for then they overlap. */
    Optional<CellNumber> rest(int whole, List<Integer> parts) {
        long rest = cells.number(whole).value();
        long people = cells.number(whole).people();
        for (int part : parts) {
            rest = Math.subtractExact(rest, cells.number(part).value());
            people = Math.subtractExact(people, cells.number(part).people());
        }
        return rest < 0 ? Optional.empty() : Optional.of(untold(rest, people, threshold));
    }

    /** A number that nobody tells; of so many surely, and at least of one. That somebody is in it, a reader may know. */
    static CellNumber untold(long value, long people, int threshold) {
        long sure = Math.max(1, Math.min(value, people));
        boolean small = value > 0 && sure < threshold;
        long least = Math.min(1, value);
        long most = value == 0 ? 0 : LinkedCells.NO_LIMIT;
        return new CellNumber(value, least, 0, most, List.of(), sure, small ? value - sure : 0);
    }
}
