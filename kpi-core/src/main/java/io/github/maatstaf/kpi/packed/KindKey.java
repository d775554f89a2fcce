package io.github.maatstaf.kpi.packed;

/**
 * A kind of event as one number of 64 bits: type 12, outcome 3, complexity 2, reached 2, life domains 7, reason 10, place
 * 14, partner 14. Each part but the type and the life domains is kept one higher, so that 0 means none; a number without
 * any attributes is just the type.
 *
 * @since 0.1
 */
public final class KindKey {
    /** The highest number of types. */
    public static final int MOST_TYPES = 1 << 12;
    /** The highest number of closure reasons. */
    public static final int MOST_REASONS = (1 << 10) - 1;
    /** The highest number of places. */
    public static final int MOST_PLACES = (1 << 14) - 1;
    /** The highest number of network partners. */
    public static final int MOST_PARTNERS = (1 << 14) - 1;

    private static final int OUTCOME = 12;
    private static final int COMPLEXITY = 15;
    private static final int REACHED = 17;
    private static final int LIFE_DOMAINS = 19;
    private static final int REASON = 26;
    private static final int PLACE = 36;
    private static final int PARTNER = 50;

    private KindKey() {}

    /**
     * The key with an outcome.
     *
     * @param key a key without one
     * @param ordinal the outcome's ordinal
     * @return the key with it
     */
    public static long withOutcome(long key, int ordinal) {
        return put(key, OUTCOME, 0x7, ordinal);
    }

    /**
     * The key with a complexity.
     *
     * @param key a key
     * @param ordinal 0 low, 1 high
     * @return the key with it
     */
    public static long withComplexity(long key, int ordinal) {
        return put(key, COMPLEXITY, 0x3, ordinal);
    }

    /**
     * The key with whether someone was reached.
     *
     * @param key a key
     * @param reached 0 no, 1 yes
     * @return the key with it
     */
    public static long withReached(long key, int reached) {
        return put(key, REACHED, 0x3, reached);
    }

    /**
     * The key with a closure reason.
     *
     * @param key a key
     * @param index the reason's index
     * @return the key with it
     */
    public static long withReason(long key, int index) {
        return put(key, REASON, 0x3FF, index);
    }

    /**
     * The key with a place.
     *
     * @param key a key
     * @param index the place's index
     * @return the key with it
     */
    public static long withPlace(long key, int index) {
        return put(key, PLACE, 0x3FFF, index);
    }

    /**
     * The key with a network partner.
     *
     * @param key a key
     * @param index the partner's index
     * @return the key with it
     */
    public static long withPartner(long key, int index) {
        return put(key, PARTNER, 0x3FFF, index);
    }

    /**
     * The key with life domains.
     *
     * @param key a key
     * @param bits one bit for each ordinal
     * @return the key with them
     */
    public static long withLifeDomains(long key, int bits) {
        return put(key, LIFE_DOMAINS, 0x7F, bits - 1);
    }

    /**
     * The type's index.
     *
     * @param key a key
     * @return the index
     */
    public static int type(long key) {
        return (int) key & 0xFFF;
    }

    /**
     * The outcome's ordinal.
     *
     * @param key a key
     * @return -1 for none
     */
    public static int outcome(long key) {
        return take(key, OUTCOME, 0x7);
    }

    /**
     * The complexity: 0 low, 1 high.
     *
     * @param key a key
     * @return -1 for none
     */
    public static int complexity(long key) {
        return take(key, COMPLEXITY, 0x3);
    }

    /**
     * Whether someone was reached: 0 no, 1 yes.
     *
     * @param key a key
     * @return -1 for none
     */
    public static int reached(long key) {
        return take(key, REACHED, 0x3);
    }

    /**
     * The closure reason's index.
     *
     * @param key a key
     * @return -1 for none
     */
    public static int reason(long key) {
        return take(key, REASON, 0x3FF);
    }

    /**
     * The place's index.
     *
     * @param key a key
     * @return -1 for none
     */
    public static int place(long key) {
        return take(key, PLACE, 0x3FFF);
    }

    /**
     * The network partner's index.
     *
     * @param key a key
     * @return -1 for none
     */
    public static int partner(long key) {
        return take(key, PARTNER, 0x3FFF);
    }

    /**
     * The life domains, one bit for each ordinal.
     *
     * @param key a key
     * @return 0 for none
     */
    public static int lifeDomains(long key) {
        return take(key, LIFE_DOMAINS, 0x7F) + 1;
    }

    private static long put(long key, int shift, long mask, int value) {
        return key & ~(mask << shift) | (long) (value + 1) << shift;
    }

    private static int take(long key, int shift, long mask) {
        return (int) (key >>> shift & mask) - 1;
    }
}
