package io.github.maatstaf.kpi.instrument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What becomes of a sum score if somebody left items unanswered: how many may be missing, and what stands in for them.
 * The Dutch term is <em>regel voor ontbrekende items</em>.
 *
 * <p>With more missing there is no score, never a lower one. The rule is the maker's, and belongs to what is measured:
 * another rule gives other scores.
 *
 * @since 0.1
 */
public final class MissingItemRule {
    private static final int DECIMALS = 6;

    private final int items;
    private final int mostMissing;
    private final boolean replacing;

    private MissingItemRule(int items, int mostMissing, boolean replacing) {
        if (items < 1 || mostMissing < 0 || mostMissing >= items) {
            throw new IllegalArgumentException("Of " + items + " items " + mostMissing
                    + " cannot be missing; expected at least 1 item, and fewer missing than there are");
        }
        this.items = items;
        this.mostMissing = mostMissing;
        this.replacing = replacing;
    }

    /**
     * Obtains the rule that sums what was answered.
     *
     * @param items how many items there are, at least 1
     * @param mostMissing how many may be missing, fewer than there are
     * @return the rule
     * @throws IllegalArgumentException if the numbers do not fit each other
     */
    public static MissingItemRule leavingOut(int items, int mostMissing) {
        return new MissingItemRule(items, mostMissing, false);
    }

    /**
     * Obtains the rule that puts the mean of what was answered in the place of what was not.
     *
     * @param items how many items there are, at least 1
     * @param mostMissing how many may be missing, fewer than there are
     * @return the rule
     * @throws IllegalArgumentException if the numbers do not fit each other
     */
    public static MissingItemRule replacingByMean(int items, int mostMissing) {
        return new MissingItemRule(items, mostMissing, true);
    }

    /**
     * How many items there are.
     *
     * @return at least 1
     */
    public int items() {
        return items;
    }

    /**
     * How many items may be missing.
     *
     * @return from 0 to fewer than there are
     */
    public int mostMissing() {
        return mostMissing;
    }

    /**
     * Whether the mean of the answers stands in for what is missing.
     *
     * @return false if the answers are summed as they are
     */
    public boolean replacesByMean() {
        return replacing;
    }

    /**
     * The sum score of one person's answers.
     *
     * @param answers the points of each item, empty where there is no answer
     * @return empty if too many are missing; a mean is rounded to six decimals, half up
     * @throws IllegalArgumentException if there are not as many as there are items
     */
    public Optional<BigDecimal> total(List<Optional<BigDecimal>> answers) {
        if (answers.size() != items) {
            throw new IllegalArgumentException("There are " + items + " items, not " + answers.size());
        }
        List<BigDecimal> given = answers.stream().flatMap(Optional::stream).toList();
        if (items - given.size() > mostMissing) {
            return Optional.empty();
        }
        BigDecimal sum = given.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean complete = given.size() == items;
        BigDecimal total = complete || !replacing
                ? sum
                : sum.multiply(BigDecimal.valueOf(items))
                        .divide(BigDecimal.valueOf(given.size()), DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(plain(total));
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MissingItemRule rule
                && items == rule.items
                && mostMissing == rule.mostMissing
                && replacing == rule.replacing;
    }

    @Override
    public int hashCode() {
        return (31 * items + mostMissing) * 2 + (replacing ? 1 : 0);
    }

    /** Such as {@code of 6 items at most 1 missing, the rest summed}. */
    @Override
    public String toString() {
        return "of " + items + " items at most " + mostMissing + " missing, "
                + (replacing ? "the mean of the rest in its place" : "the rest summed");
    }
}
