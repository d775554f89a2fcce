package io.github.maatstaf.kpi.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measure is made of; which parts there are depends on the kind. */
record Definition(
        MeasureKind kind,
        List<EventPattern> of,
        List<EventPattern> outOf,
        @Nullable Milestone from,
        @Nullable Milestone to,
        @Nullable Milestone opened,
        List<Milestone> closed,
        @Nullable CaseCondition among,
        @Nullable CaseCondition counting,
        @Nullable Milestone dated,
        int follow,
        @Nullable Milestone censored,
        List<Summary> summaries,
        int per,
        String population,
        RecordSelection records,
        @Nullable Derivation derivation) {

    static Definition derived(MeasureKind kind, Derivation derivation) {
        return new Definition(
                kind,
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                -1,
                null,
                List.of(),
                0,
                "",
                RecordSelection.NONE,
                derivation);
    }

    Definition withRecords(RecordSelection chosen) {
        return new Definition(
                kind,
                of,
                outOf,
                from,
                to,
                opened,
                closed,
                among,
                counting,
                dated,
                follow,
                censored,
                summaries,
                per,
                population,
                chosen,
                derivation);
    }
}
