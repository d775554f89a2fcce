package io.github.maatstaf.kpi.calculation;

/** Which of the cells and columns that were counted make up a figure. */
final class CountedPart {
    static final CountedPart ALL = new CountedPart(new boolean[0], 0, Integer.MAX_VALUE);

    private final boolean[] cells;
    private final int fromColumn;
    private final int toColumn;

    private CountedPart(boolean[] cells, int fromColumn, int toColumn) {
        this.cells = cells;
        this.fromColumn = fromColumn;
        this.toColumn = toColumn;
    }

    /** Only cells for which something holds. */
    CountedPart among(boolean[] holds) {
        boolean[] both = holds.clone();
        for (int cell = 0; cell < both.length; cell++) {
            both[cell] &= isIn(cell);
        }
        return new CountedPart(both, fromColumn, toColumn);
    }

    /** Only columns before one. */
    CountedPart before(int column) {
        return new CountedPart(cells, fromColumn, column);
    }

    /** Only one column and those after it. */
    CountedPart from(int column) {
        return new CountedPart(cells, column, toColumn);
    }

    boolean isIn(int cell) {
        return cells.length == 0 || cells[cell];
    }

    int fromColumn() {
        return fromColumn;
    }

    int toColumn() {
        return toColumn;
    }
}
