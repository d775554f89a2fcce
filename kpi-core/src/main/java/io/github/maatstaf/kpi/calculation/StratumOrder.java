package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Stratum;
import java.util.Comparator;

/** Codes in their natural order, unknown last, dimension by dimension. */
final class StratumOrder implements Comparator<Stratum> {
    static final StratumOrder INSTANCE = new StratumOrder();

    private StratumOrder() {}

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
