package io.github.maatstaf.examples.measure;

import io.github.maatstaf.examples.queryset.QuerySet;
import io.github.maatstaf.kpi.measure.Measure;
import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions of the query set by name, and those that somebody types. */
final class QuerySetMeasures {
    private QuerySetMeasures() {}

    static Map<String, Measure> byName() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        QuerySet.measures().forEach(measure -> measures.put(measure.name(), measure));
        return measures;
    }

    /** A measure from a text such as {@code plans=m1;events;of=PLAN}. */
    static Measure named(String text) {
        int equals = text.indexOf('=');
        return Measure.parse(text.substring(equals + 1)).named(text.substring(0, equals));
    }
}
