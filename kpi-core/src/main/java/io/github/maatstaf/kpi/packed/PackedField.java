package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * One field of all trajectories: a number for each, and what the numbers stand for.
 *
 * @since 0.1
 */
public final class PackedField {
    /** For each trajectory one more than its index, 0 for unknown. */
    private final char[] column;
    /** The same where there are too many for it, else empty. */
    private final int[] far;

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
        boolean isFar = members.length >= Character.MAX_VALUE;
        this.column = new char[isFar ? 0 : column.length];
        this.far = new int[isFar ? column.length : 0];
        for (int i = 0; i < column.length; i++) {
            if (isFar) {
                far[i] = column[i] + 1;
            } else {
                this.column[i] = (char) (column[i] + 1);
            }
        }
        this.values = values;
        this.members = members;
    }

    /**
     * Whether any trajectory has the field.
     *
     * @return false if the column is empty
     */
    public boolean isKnown() {
        return column.length + far.length > 0;
    }

    /**
     * Writes for some trajectories, one after the other, one more than the index that each has.
     *
     * @param from the first of them
     * @param length how many
     * @param codes where to write, from 0 on: 0 for unknown
     */
    public void copyTo(int from, int length, int[] codes) {
        if (far.length > 0) {
            System.arraycopy(far, from, codes, 0, length);
            return;
        }
        char[] near = column;
        for (int i = 0; i < length; i++) {
            codes[i] = near[from + i];
        }
    }

    /**
     * The index that a trajectory has.
     *
     * @param trajectory from 0
     * @return -1 for unknown
     */
    public int of(int trajectory) {
        return (far.length > 0 ? far[trajectory] : column.length > 0 ? column[trajectory] : 0) - 1;
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
        return 2L * column.length + 4L * far.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedField field
                && Arrays.equals(column, field.column)
                && Arrays.equals(far, field.far)
                && Arrays.equals(values, field.values)
                && Arrays.deepEquals(members, field.members);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * Arrays.hashCode(column) + Arrays.hashCode(far)) + Arrays.hashCode(values);
    }

    /** How many values there are. */
    @Override
    public String toString() {
        return values.length + " values";
    }
}
