package io.github.maatstaf.kpi;

/**
 * How many records a source held and what became of them; the law is read = accepted + rejected + duplicates.
 *
 * <p>Records, not events and not clients. A record, because these three counts are the whole law, for ever.
 *
 * @param accepted records that are in the value
 * @param rejected records that are not, each with a finding
 * @param duplicates records that were there already with the same content
 * @since 0.1
 */
public record RecordCounts(long accepted, long rejected, long duplicates) {
    /** Nothing was read. */
    public static final RecordCounts NONE = new RecordCounts(0, 0, 0);

    /**
     * Checks the counts.
     *
     * @param accepted records that are in the value
     * @param rejected records that are not, each with a finding
     * @param duplicates records that were there already with the same content
     * @throws IllegalArgumentException if one is negative
     */
    public RecordCounts {
        if (accepted < 0 || rejected < 0 || duplicates < 0) {
            throw new IllegalArgumentException("Counts are never negative: accepted " + accepted + ", rejected "
                    + rejected + ", duplicates " + duplicates);
        }
    }

    /**
     * All records of the source.
     *
     * @return accepted + rejected + duplicates
     */
    public long read() {
        return Math.addExact(Math.addExact(accepted, rejected), duplicates);
    }

    /** Such as {@code 910 read = 900 accepted + 8 rejected + 2 duplicates}. */
    @Override
    public String toString() {
        return read() + " read = " + accepted + " accepted + " + rejected + " rejected + " + duplicates + " duplicates";
    }
}
