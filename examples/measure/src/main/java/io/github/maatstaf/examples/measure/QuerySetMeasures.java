package io.github.maatstaf.examples.measure;

import io.github.maatstaf.kpi.measure.Measure;
import java.util.LinkedHashMap;
import java.util.Map;

/** The definitions of the query set as canonical texts, by name. */
final class QuerySetMeasures {
    private static final String[] DEFINITIONS = {
        "signals=m1;events;of=SIGNAL",
        "trajectories-started=m1;trajectories;dated=first(SIGNAL)",
        "clients-signalled=m1;clients;of=SIGNAL",
        "waiting-days=m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);summaries=median,p90",
        "waiting-days-km=m1;duration;from=first(SIGNAL);to=first(ANALYSIS);dated=first(SIGNAL);"
                + "censored=first(CLOSURE);summaries=median",
        "high-complexity-share=m1;share;among=complexity(start)=known;counting=complexity(start)=HIGH;"
                + "dated=first(SIGNAL)",
        "partners-per-high-complexity-trajectory=m1;per-trajectory;of=PARTNER_JOINED;among=complexity(start)=HIGH;"
                + "dated=first(SIGNAL)",
        "throughput-days=m1;duration;from=first(SIGNAL);to=first(CLOSURE);dated=first(CLOSURE);summaries=median",
        "evaluations-per-closed-trajectory=m1;per-trajectory;of=EVALUATION;dated=first(CLOSURE)",
        "adjustments-per-closed-trajectory=m1;per-trajectory;of=EVALUATION[outcome=ADJUST];dated=first(CLOSURE)",
        "plan-versions-per-closed-trajectory=m1;per-trajectory;of=PLAN;dated=first(CLOSURE)",
        "final-evaluation-share=m1;share;counting=has(EVALUATION[outcome=FINISH]);dated=first(CLOSURE)",
        "aftercare-share-90=m1;share;counting=within(AFTERCARE,90,first(CLOSURE));dated=first(CLOSURE);follow=90",
        "reentry-share-365=m1;share;counting=reentry(365,first(CLOSURE));dated=first(CLOSURE);follow=365",
        "open-trajectories=m1;stock;opened=first(SIGNAL);closed=first(CLOSURE)"
    };

    private QuerySetMeasures() {}

    static Map<String, Measure> byName() {
        Map<String, Measure> measures = new LinkedHashMap<>();
        for (String definition : DEFINITIONS) {
            Measure measure = named(definition);
            measures.put(measure.name(), measure);
        }
        return measures;
    }

    /** A measure from a text such as {@code plans=m1;events;of=PLAN}. */
    static Measure named(String text) {
        int equals = text.indexOf('=');
        return Measure.parse(text.substring(equals + 1)).named(text.substring(0, equals));
    }
}
