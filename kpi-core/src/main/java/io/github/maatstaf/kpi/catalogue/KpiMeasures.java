package io.github.maatstaf.kpi.catalogue;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The measures of an entry, as their names and canonical texts; they are read when they are first asked for, as most
 * programs ask for a few entries of many.
 */
final class KpiMeasures {
    private final List<String> names;
    private final List<String> texts;

    /** What was read so far; reading a text twice at the same moment gives the same; of no closer type: see {@link KpiEntry}. */
    private final @Nullable Object[] read;

    KpiMeasures(List<String> names, List<String> texts) {
        this.names = List.copyOf(names);
        this.texts = List.copyOf(texts);
        this.read = new Object[names.size()];
    }

    boolean isEmpty() {
        return names.isEmpty();
    }

    List<Measure> measures() {
        List<Measure> measures = new ArrayList<>(read.length);
        for (int i = 0; i < read.length; i++) {
            Measure measure = (Measure) read[i];
            if (measure == null) {
                measure = Measure.parse(texts.get(i)).named(names.get(i));
                read[i] = measure;
            }
            measures.add(measure);
        }
        return Collections.unmodifiableList(measures);
    }

    List<String> names() {
        return names;
    }

    List<String> texts() {
        return texts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof KpiMeasures measures && names.equals(measures.names) && texts.equals(measures.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }
}
