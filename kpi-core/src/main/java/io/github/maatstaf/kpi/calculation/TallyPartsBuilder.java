package io.github.maatstaf.kpi.calculation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Puts the counts of parts together, as few times as may be: two of one part each, two of two parts each, and so on, so that
 * the large counts of all parts so far are not gone through again for each small one. What is not yet put together is kept
 * in a handful of counts.
 */
final class TallyPartsBuilder {
    /** Counts of 1, 2, 4 and 8 parts; those of more are put together at once. */
    private final @Nullable TallyCounts[] levels = new TallyCounts[5];

    /**
     * Adds the counts of a part.
     *
     * @throws IllegalArgumentException if it cannot be put together with those before; then it is not added
     */
    void add(TallyCounts part) {
        for (TallyCounts counts : levels) {
            if (counts != null) {
                part.refuseOthers(counts);
            }
        }
        TallyCounts carried = part;
        int level = 0;
        TallyCounts there = levels[0];
        while (there != null && level < levels.length - 1) {
            carried = there.merge(carried);
            levels[level] = null;
            level++;
            there = levels[level];
        }
        levels[level] = there == null ? carried : there.merge(carried);
    }

    /** All parts so far; the builder can go on. Empty if there are none. */
    Optional<TallyCounts> together() {
        TallyCounts all = null;
        for (TallyCounts counts : levels) {
            if (counts != null) {
                all = all == null ? counts : counts.merge(all);
            }
        }
        return Optional.ofNullable(all);
    }
}
