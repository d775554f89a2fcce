package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.measure.Comparability;

/** Whether figures may stand beside each other, and why not. Written only: it is found by looking at the figures. */
public final class ComparabilityJson {
    /** The format. */
    public static final ValueFormat<Comparability> FORMAT =
            new ValueFormat<>("maatstaf-comparability", ComparabilityJson::write);

    private ComparabilityJson() {}

    private static void write(ValueWriter out, Comparability comparability) {
        out.truth("comparable", comparability.isComparable())
                .objects("reasons", comparability.reasons(), FindingJson::write);
    }
}
