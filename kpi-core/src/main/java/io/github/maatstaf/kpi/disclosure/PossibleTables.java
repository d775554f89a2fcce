package io.github.maatstaf.kpi.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Other sets of numbers that everything shown allows as well: the proof that nobody can compute what is hidden. Each is kept
 * as its difference from the numbers as they are. It belongs to one protection.
 */
final class PossibleTables {
    private final LinkedCells cells;
    private final long[] start;
    private final List<Difference> tables;
    private final long[] low;
    private final long[] high;
    private final int[] lowest;
    private final int[] highest;

    PossibleTables(LinkedCells cells) {
        this.cells = cells;
        this.start = cells.values();
        this.tables = new ArrayList<>();
        this.low = start.clone();
        this.high = start.clone();
        this.lowest = new int[start.length];
        this.highest = new int[start.length];
        Arrays.fill(lowest, -1);
        Arrays.fill(highest, -1);
    }

    /** The least that a number is in any of them, and as it is. */
    long low(int number) {
        return low[number];
    }

    /** The most that a number is in any of them, and as it is. */
    long high(int number) {
        return high[number];
    }

    /** The one in which a number goes furthest up or down: the numbers as they are if it goes nowhere. */
    long[] furthest(int number, int direction) {
        long[] at = start.clone();
        int table = direction > 0 ? highest[number] : lowest[number];
        if (table >= 0) {
            tables.get(table).applyTo(at);
        }
        return at;
    }

    void add(long[] at) {
        int changed = 0;
        for (int number = 0; number < at.length; number++) {
            changed += at[number] == start[number] ? 0 : 1;
        }
        int[] numbers = new int[changed];
        long[] by = new long[changed];
        for (int number = at.length - 1; number >= 0; number--) {
            if (at[number] != start[number]) {
                numbers[--changed] = number;
                by[changed] = at[number] - start[number];
            }
        }
        add(new Difference(numbers, by));
    }

    private void add(Difference table) {
        boolean further = false;
        for (int i = 0; i < table.numbers.length; i++) {
            int number = table.numbers[i];
            long value = start[number] + table.by[i];
            if (value < low[number]) {
                low[number] = value;
                lowest[number] = tables.size();
                further = true;
            }
            if (value > high[number]) {
                high[number] = value;
                highest[number] = tables.size();
                further = true;
            }
        }
        if (further) {
            tables.add(table);
        }
    }

    /** Those that are possible still when less is hidden. */
    PossibleTables with(HiddenFigures hidden) {
        PossibleTables left = new PossibleTables(cells);
        for (Difference table : tables) {
            if (table.isPossible(hidden, start)) {
                left.add(table);
            }
        }
        return left;
    }

    /** Those of another, too: what is possible when less is hidden is possible when more is. */
    void addAll(PossibleTables others) {
        others.tables.forEach(this::add);
    }

    @Override
    public String toString() {
        return tables.size() + " other tables";
    }

    private record Difference(int[] numbers, long[] by) {
        void applyTo(long[] at) {
            for (int i = 0; i < numbers.length; i++) {
                at[numbers[i]] += by[i];
            }
        }

        boolean isPossible(HiddenFigures hidden, long[] start) {
            for (int i = 0; i < numbers.length; i++) {
                long value = start[numbers[i]] + by[i];
                if (value < hidden.low(numbers[i]) || value > hidden.high(numbers[i])) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public String toString() {
            return numbers.length + " numbers differ";
        }
    }
}
