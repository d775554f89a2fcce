package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * One field of all trajectories: a number for each, and what the numbers stand for.
 *
 * @since 0.1
 */
public final class PackedField {
    private final int[] column;
    private final String[] values;
    private final int[][] members;

    /**
     * Takes over the arrays.
     *
     * @param column for each trajectory an index into the members, -1 for unknown; empty if no trajectory has the field
     * @param values the distinct values, in their natural order
     * @param members for each index in the column the indexes of its values; one each for a field with one value
     */
    public PackedField(int[] column, String[] values, int[][] members) {
        this.column = column;
        this.values = values;
        this.members = members;
    }

    /**
     * Whether any trajectory has the field.
     *
     * @return false if the column is empty
     */
    public boolean isKnown() {
        return column.length > 0;
    }

    /**
     * For each trajectory an index into the members, -1 for unknown. For a field with one value that index is the
     * value's own.
     *
     * @return empty if no trajectory has the field
     */
    public int[] column() {
        return column;
    }

    /**
     * The index that a trajectory has.
     *
     * @param trajectory from 0
     * @return -1 for unknown
     */
    public int of(int trajectory) {
        return column.length == 0 ? -1 : column[trajectory];
    }

    /**
     * The distinct values.
     *
     * @return in their natural order
     */
    public String[] values() {
        return values;
    }

    /**
     * For each index in the column the indexes of its values.
     *
     * @return ascending indexes into the values
     */
    public int[][] members() {
        return members;
    }

    /**
     * The bytes that it takes up.
     *
     * @return bytes of the column
     */
    public long byteSize() {
        return 4L * column.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedField field
                && Arrays.equals(column, field.column)
                && Arrays.equals(values, field.values)
                && Arrays.deepEquals(members, field.members);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(column) + Arrays.hashCode(values);
    }

    /** How many values there are. */
    @Override
    public String toString() {
        return values.length + " values";
    }
}
