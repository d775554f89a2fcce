package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratum;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Codes in their natural order, unknown last, dimension by dimension. */
final class StratumOrder implements Comparator<Stratum> {
    static final StratumOrder INSTANCE = new StratumOrder();

    private StratumOrder() {}

    /** The same part with its dimensions in another order; empty if it is of other dimensions. */
    static Optional<Stratum> inOrderOf(List<String> dimensions, Stratum part) {
        if (dimensions.size() != part.dimensions().size() || !part.dimensions().containsAll(dimensions)) {
            return Optional.empty();
        }
        Stratum ordered = Stratum.ALL;
        for (String dimension : dimensions) {
            ordered = ordered.and(
                    Stratum.of(dimension, part.codes().get(part.dimensions().indexOf(dimension))));
        }
        return Optional.of(ordered);
    }

    @Override
    public int compare(Stratum first, Stratum second) {
        for (int i = 0; i < Math.min(first.codes().size(), second.codes().size()); i++) {
            String one = first.codes().get(i);
            String other = second.codes().get(i);
            int byKnown = Boolean.compare(one.equals(Stratum.UNKNOWN), other.equals(Stratum.UNKNOWN));
            int order = byKnown != 0 ? byKnown : one.compareTo(other);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
