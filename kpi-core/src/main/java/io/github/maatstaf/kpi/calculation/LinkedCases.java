package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Trajectories cut down to what measures of clients ask of them: the client's key, the events that are asked about, the
 * values by which is divided. A client is counted once and may come back, so that counts of parts cannot simply be added;
 * these can be put together, and are counted when all are there.
 *
 * <p>They are in one order whatever the order in which they came, so that equal cases are equal.
 */
final class LinkedCases {
    private final PackedTrajectories packed;
    private final KindPatterns kinds;

    LinkedCases(PackedTrajectories packed, KindPatterns kinds) {
        this.packed = packed;
        this.kinds = kinds;
    }

    /** Whether a measure asks something of all trajectories of a client together. */
    static boolean isAskedBy(Measure measure) {
        return measure.dataElements().contains(DataElement.CLIENT);
    }

    /** The places of the measures that do. */
    static List<Integer> placesIn(List<Measure> measures) {
        return IntStream.range(0, measures.size())
                .filter(place -> isAskedBy(measures.get(place)))
                .boxed()
                .toList();
    }

    PackedTrajectories packed() {
        return packed;
    }

    KindPatterns kinds() {
        return kinds;
    }

    int size() {
        return packed.size();
    }

    /** The bytes that it takes up. */
    long byteSize() {
        return packed.byteSize();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LinkedCases cases
                && packed.equals(cases.packed)
                && kinds.samples().equals(cases.kinds.samples());
    }

    @Override
    public int hashCode() {
        return packed.hashCode();
    }

    /** How many there are; no key. */
    @Override
    public String toString() {
        return size() + " linked cases";
    }
}
