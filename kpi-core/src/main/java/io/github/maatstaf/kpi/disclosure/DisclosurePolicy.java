package io.github.maatstaf.kpi.disclosure;

import io.github.maatstaf.kpi.catalogue.Audience;
import java.util.EnumSet;
import java.util.Set;

/**
 * From how many different clients on a figure may be looked at by whom, while nothing is hidden.
 *
 * <p>It is a rule, not a protection: a table that passes it is unchanged. For that reason the only audience it lets
 * through is {@link Audience#INTERNAL}, the people who could look into the registration themselves. The threshold of 5 is
 * Maatstaf's own choice for use inside one organisation; an organisation may ask more, never less.
 *
 * @since 0.1
 */
public final class DisclosurePolicy {
    /** The smallest threshold that can be asked: a figure about fewer clients is small. */
    public static final int SMALLEST_THRESHOLD = 5;

    private static final DisclosurePolicy INTERNAL = new DisclosurePolicy(SMALLEST_THRESHOLD);

    private final int threshold;

    private DisclosurePolicy(int threshold) {
        this.threshold = threshold;
    }

    /**
     * The policy for one's own team and organisation, with the threshold of {@value #SMALLEST_THRESHOLD} clients.
     *
     * @return the policy
     */
    public static DisclosurePolicy internal() {
        return INTERNAL;
    }

    /**
     * This policy, with a higher threshold.
     *
     * @param clients a figure about fewer different clients is small; at least {@value #SMALLEST_THRESHOLD}
     * @return a copy
     * @throws IllegalArgumentException if it is lower
     */
    public DisclosurePolicy withThreshold(int clients) {
        if (clients < SMALLEST_THRESHOLD) {
            throw new IllegalArgumentException(
                    "The threshold is at least " + SMALLEST_THRESHOLD + " clients, not " + clients);
        }
        return new DisclosurePolicy(clients);
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
     * Who may receive a table that hides nothing.
     *
     * @return only one's own team and organisation
     */
    public Set<Audience> audiences() {
        return EnumSet.of(Audience.INTERNAL);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DisclosurePolicy policy && threshold == policy.threshold;
    }

    @Override
    public int hashCode() {
        return threshold;
    }

    /** Such as {@code unprotected tables for INTERNAL only; fewer than 5 clients is small}. */
    @Override
    public String toString() {
        return "unprotected tables for INTERNAL only; fewer than " + threshold + " clients is small";
    }
}
