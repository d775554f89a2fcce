package io.github.maatstaf.kpi.calculation;

/**
 * What each cell adds to the row of a column: one number by one stratifier, or two numbers in the halves of a long by two
 * stratifiers of the same cells, since most of what there is to do for each is reading what they have in common.
 *
 * @param cells the cell of each trajectory of the block
 * @param rows for each cell the number of the first stratifier in the lower half, that of the second in the upper
 * @param areTwo whether there is a second
 */
record RowsOfCells(int[] cells, long[] rows, boolean areTwo) {
    static RowsOfCells ofOne(int[] cells, int[] rows) {
        long[] all = new long[rows.length];
        for (int cell = 0; cell < all.length; cell++) {
            all[cell] = rows[cell];
        }
        return new RowsOfCells(cells, all, false);
    }

    static RowsOfCells ofTwo(int[] cells, int[] rows, int[] others) {
        long[] all = new long[rows.length];
        for (int cell = 0; cell < all.length; cell++) {
            all[cell] = rows[cell] | (long) others[cell] << Integer.SIZE;
        }
        return new RowsOfCells(cells, all, true);
    }

    /** The same where each row is so many places wide. */
    RowsOfCells times(int width) {
        long[] wider = new long[rows.length];
        for (int cell = 0; cell < wider.length; cell++) {
            // the two halves at once: no product of a row is too large for one
            wider[cell] = rows[cell] * width;
        }
        return new RowsOfCells(cells, wider, areTwo);
    }

    int first(int i) {
        return (int) rows[cells[i]];
    }

    int second(int i) {
        return (int) (rows[cells[i]] >>> Integer.SIZE);
    }
}
