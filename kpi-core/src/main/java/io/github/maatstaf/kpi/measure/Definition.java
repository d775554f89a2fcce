package io.github.maatstaf.kpi.measure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a measure is made of; which parts there are depends on the kind. */
record Definition(
        MeasureKind kind,
        @Nullable EventPattern of,
        @Nullable Milestone from,
        @Nullable Milestone to,
        @Nullable Milestone opened,
        @Nullable Milestone closed,
        @Nullable CaseCondition among,
        @Nullable CaseCondition counting,
        @Nullable Milestone dated,
        int follow,
        @Nullable Milestone censored,
        List<Summary> summaries,
        int per,
        String population) {}
