package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who may receive a table as it is, and how many of its figures are about few people.
 *
 * <p>It protects nothing: no figure is hidden, rounded or changed; {@link DisclosurePolicy#protect(ObservationTable)} does
 * that. One can subtract a shown figure from a shown total, so
 * counting small cells is not enough to publish a table; that is why every audience outside one's own organisation is
 * refused, also if no cell is small.
 *
 * <pre>{@code
 * DisclosureReview review = DisclosureReview.of(table, DisclosurePolicy.internal());
 * review.mayBeGivenTo(Audience.COUNCIL);   // false
 * review.small();                          // such as 7
 * }</pre>
 *
 * @since 0.1
 */
public final class DisclosureReview {
    private final DisclosurePolicy policy;
    private final Map<CellSize, Integer> counts;
    private final int cells;

    private DisclosureReview(DisclosurePolicy policy, Map<CellSize, Integer> counts, int cells) {
        this.policy = policy;
        this.counts = counts;
        this.cells = cells;
    }

    /**
     * Looks at every figure of a table.
     *
     * @param table the table
     * @param policy the threshold
     * @return the review
     */
    public static DisclosureReview of(ObservationTable table, DisclosurePolicy policy) {
        Objects.requireNonNull(policy, "policy");
        Map<CellSize, Integer> counts = new EnumMap<>(CellSize.class);
        for (CellSize size : CellSize.values()) {
            counts.put(size, 0);
        }
        for (Observation figure : table.observations()) {
            counts.merge(CellSize.of(figure, policy.threshold()), 1, Math::addExact);
        }
        return new DisclosureReview(
                policy,
                Collections.unmodifiableMap(counts),
                table.observations().size());
    }

    /**
     * The policy that was applied.
     *
     * @return the policy
     */
    public DisclosurePolicy policy() {
        return policy;
    }

    /**
     * How many figures the table has.
     *
     * @return the sum of all {@link #counts()}
     */
    public int cells() {
        return cells;
    }

    /**
     * How many figures are about few people.
     *
     * @return the count of {@link CellSize#SMALL}
     */
    public int small() {
        return counts.getOrDefault(CellSize.SMALL, 0);
    }

    /**
     * How many figures there are of each size. It does not say which ones: that itself would tell something.
     *
     * @return an unmodifiable map with every size
     */
    public Map<CellSize, Integer> counts() {
        return counts;
    }

    /**
     * Whether an audience may receive the table as it is.
     *
     * @param audience who would receive it
     * @return true only for one's own organisation; for others there is {@link DisclosurePolicy#protect(ObservationTable)}
     */
    public boolean mayBeGivenTo(Audience audience) {
        return Objects.requireNonNull(audience, "audience") == Audience.INTERNAL;
    }

    /**
     * What somebody who wants to give the table to an audience should know.
     *
     * @param audience who would receive it
     * @return coded findings: a refusal, or a note on small figures; empty if there is nothing to say
     */
    public List<Finding> findings(Audience audience) {
        if (!mayBeGivenTo(audience)) {
            return List.of(Finding.of("DISCLOSE-NOT-PROTECTED").with("audience", audience));
        }
        List<Finding> findings = new ArrayList<>();
        if (small() > 0) {
            findings.add(Finding.of("DISCLOSE-SMALL")
                    .with("count", small())
                    .with("cells", cells)
                    .with("threshold", policy.threshold()));
        }
        int unknown = counts.getOrDefault(CellSize.UNKNOWN, 0);
        if (unknown > 0) {
            findings.add(Finding.of("DISCLOSE-CLIENTS-UNKNOWN")
                    .with("count", unknown)
                    .with("cells", cells));
        }
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosureReview review && policy.equals(review.policy) && counts.equals(review.counts);
    }

    @Override
    public int hashCode() {
        return Objects.hash(policy, counts);
    }

    /** Such as {@code 48 figures: 7 small, 2 unknown, 39 enough, 0 empty; fewer than 5 clients is small}. */
    @Override
    public String toString() {
        return cells + " figures: " + small() + " small, " + counts.get(CellSize.UNKNOWN) + " unknown, "
                + counts.get(CellSize.ENOUGH) + " enough, " + counts.get(CellSize.EMPTY) + " empty; fewer than "
                + policy.threshold() + " clients is small";
    }
}
