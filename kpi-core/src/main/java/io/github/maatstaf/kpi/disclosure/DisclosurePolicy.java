package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * How figures about few people are hidden, before anybody else sees a table.
 *
 * <p>There are two profiles. {@link #internal()} is for one's own organisation: what is about fewer than 5 different
 * clients is hidden, the rest is exact. {@link #report()} is for everybody else: what is about 1 to 9 different clients is
 * hidden, counts are rounded to the nearest 5, and a share is made of its rounded parts, in whole percents. The numbers
 * are Maatstaf's own choice; an organisation may ask more, never less.
 *
 * <p>A mean is told from 10 on, and only in steps that one person cannot be read from. How far one person's number can
 * lie from another's is not in a table: it is stated {@linkplain #withRange(String, double) here}; a mean without it is
 * hidden.
 *
 * <pre>{@code
 * ProtectedTable table = DisclosurePolicy.report().protect(figures).table();
 * }</pre>
 *
 * @since 0.1
 */
public final class DisclosurePolicy {
    /** The smallest threshold that can be asked: a figure about fewer clients is small. */
    public static final int SMALLEST_THRESHOLD = 5;

    /** The smallest number of people that a mean may be of. */
    public static final int SMALLEST_MEAN = 10;

    private static final int REPORT_THRESHOLD = 10;
    private static final int REPORT_BASE = 5;
    private static final DisclosurePolicy INTERNAL = new DisclosurePolicy(SMALLEST_THRESHOLD, 1, Map.of());
    private static final DisclosurePolicy REPORT = new DisclosurePolicy(REPORT_THRESHOLD, REPORT_BASE, Map.of());

    private final int threshold;
    private final int roundingBase;
    private final Map<String, Double> ranges;

    private DisclosurePolicy(int threshold, int roundingBase, Map<String, Double> ranges) {
        this.threshold = threshold;
        this.roundingBase = roundingBase;
        this.ranges = Collections.unmodifiableMap(new TreeMap<>(ranges));
    }

    /**
     * The policy for one's own team and organisation: exact, or hidden if fewer than {@value #SMALLEST_THRESHOLD} clients
     * are behind it.
     *
     * @return the policy
     */
    public static DisclosurePolicy internal() {
        return INTERNAL;
    }

    /**
     * The policy for readers outside: hidden if 1 to 9 clients are behind it, else rounded to the nearest 5.
     *
     * @return the policy
     */
    public static DisclosurePolicy report() {
        return REPORT;
    }

    /**
     * This policy, with a higher threshold.
     *
     * @param clients a figure about fewer different clients is small; at least {@value #SMALLEST_THRESHOLD}, and at least
     *     10 where figures are rounded
     * @return a copy
     * @throws IllegalArgumentException if it is lower
     */
    public DisclosurePolicy withThreshold(int clients) {
        int smallest = isRounded() ? REPORT_THRESHOLD : SMALLEST_THRESHOLD;
        if (clients < smallest) {
            throw new IllegalArgumentException("The threshold is at least " + smallest + " clients, not " + clients);
        }
        return new DisclosurePolicy(clients, roundingBase, ranges);
    }

    /**
     * This policy, with how far one person's number can lie from another's, so that means of it can be told.
     *
     * @param measure the figure's name with its summary, such as {@code talk-days.mean}
     * @param range the highest number that one person can have less the lowest, above 0; it follows from what is measured
     *     and not from the data, such as 9 for a mark from 1 to 10
     * @return a copy
     * @throws IllegalArgumentException if the range is not a number above 0
     */
    public DisclosurePolicy withRange(String measure, double range) {
        if (!(range > 0) || Double.isInfinite(range)) {
            throw new IllegalArgumentException("The range of " + measure + " is a number above 0, not " + range);
        }
        Map<String, Double> more = new TreeMap<>(ranges);
        more.put(Objects.requireNonNull(measure, "measure"), range);
        return new DisclosurePolicy(threshold, roundingBase, more);
    }

    /**
     * Protects a table that is told once, by itself. A table that follows on others, or stands beside them, is protected by
     * a release ledger.
     *
     * @param table the figures, with the number of {@linkplain io.github.maatstaf.kpi.measure.Observation#clients()
     *     different clients} behind each; a count of which that is not known is hidden
     * @return the protected table, or why there is none and what could be told instead
     */
    public Protection protect(ObservationTable table) {
        return protect(Release.of(table));
    }

    /**
     * Protects all tables of a release together.
     *
     * @param release what is told at once
     * @return the protected table, or why there is none and what could be told instead
     */
    public Protection protect(Release release) {
        return Protector.protect(release, this);
    }

    /**
     * Protects what is protected already: nothing changes.
     *
     * @param table a table that this policy protected
     * @return the same table
     * @throws IllegalArgumentException if another policy protected it; then start from the figures themselves
     */
    public ProtectedTable protect(ProtectedTable table) {
        if (!table.policy().equals(this)) {
            throw new IllegalArgumentException(
                    "Protected by another policy (" + table.policy() + "); protect the figures themselves by " + this);
        }
        return table;
    }

    /**
     * From how many different clients on a figure is not small.
     *
     * @return at least {@value #SMALLEST_THRESHOLD}
     */
    public int threshold() {
        return threshold;
    }

    /**
     * To the multiple of what number counts are rounded.
     *
     * @return 1 if they stay exact, or 5
     */
    public int roundingBase() {
        return roundingBase;
    }

    /**
     * Whether counts are rounded.
     *
     * @return false if they are exact or hidden
     */
    public boolean isRounded() {
        return roundingBase > 1;
    }

    /**
     * How far one person's number can lie from another's.
     *
     * @return a range for each figure that was stated, by name
     */
    public Map<String, Double> ranges() {
        return ranges;
    }

    /**
     * Who may receive a table that this policy protected.
     *
     * @return one's own organisation and those who learn with it; everybody if counts are rounded
     */
    public Set<Audience> audiences() {
        return isRounded() ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.LEARNING_CIRCLE, Audience.INTERNAL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosurePolicy policy
                && threshold == policy.threshold
                && roundingBase == policy.roundingBase
                && ranges.equals(policy.ranges);
    }

    @Override
    public int hashCode() {
        return Objects.hash(threshold, roundingBase, ranges);
    }

    /** Such as {@code fewer than 10 clients is hidden, counts to the nearest 5, 1 mean with a known range}. */
    @Override
    public String toString() {
        return "fewer than " + threshold + " clients is hidden, "
                + (isRounded() ? "counts to the nearest " + roundingBase : "counts are exact")
                + (ranges.isEmpty() ? "" : ", means with a known range: " + String.join(", ", ranges.keySet()));
    }
}
