package io.github.maatstaf.kpi.measure;

import java.util.List;
import java.util.StringJoiner;

/** The values of a series for a console line: the first ones and the last ones, with a word where there is none. */
final class SeriesText {
    private static final int MOST = 12;
    private static final int FIRST = 4;
    private static final int LAST = 6;

    private SeriesText() {}

    static String values(List<Observation> observations) {
        StringJoiner values = new StringJoiner(", ");
        int size = observations.size();
        for (int i = 0; i < size; i++) {
            if (size > MOST && i == FIRST) {
                values.add("…");
                i = size - LAST;
            }
            Observation observation = observations.get(i);
            values.add(
                    observation.value().isPresent()
                            ? DecimalText.of(observation.value().getAsDouble())
                            : observation.status().label().toString());
        }
        return values.toString();
    }
}
