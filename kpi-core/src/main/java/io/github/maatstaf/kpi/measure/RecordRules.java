package io.github.maatstaf.kpi.measure;

/** Which definitions of other records than trajectories cannot be computed. They are refused, with the reason. */
final class RecordRules {
    private RecordRules() {}

    static void check(Definition definition, String name) {
        RecordSelection records = definition.records();
        if (records.isShare() && !definition.summaries().isEmpty()) {
            throw new IllegalArgumentException(
                    name + ": it counts whose score holds, or it summarises the scores; not both at once");
        }
        records.scored().ifPresent(condition -> {
            if (condition.isChange() != (definition.kind() == MeasureKind.SCORE_CHANGES)) {
                throw new IllegalArgumentException(name + ": \"" + condition + "\" does not fit a measure of "
                        + definition.kind().code() + "; a change needs two scores, a score only one");
            }
        });
        if (definition.kind() == MeasureKind.ACTIVITIES) {
            records.basis().ifPresent(Measures::requireActivityBasis);
        }
        if (definition.kind() == MeasureKind.REACH
                && (definition.per() > 0) == definition.population().isEmpty()) {
            throw new IllegalArgumentException(name + ": a share of people reached needs both per and a population");
        }
        if (definition.among() != null && definition.kind() != MeasureKind.ASSESSED) {
            requireFields(definition.among(), name);
        }
    }

    /** An activity has fields and no events. */
    static void requireFields(CaseCondition condition, String name) {
        switch (condition.kind()) {
            case FIELD -> {
                // that is what an activity has
            }
            case NOT, ALL, ANY -> condition.parts().forEach(part -> requireFields(part, name));
            default ->
                throw new IllegalArgumentException(name + ": \"" + condition
                        + "\" cannot be asked of an activity, which has fields and no events; ask a field, such as"
                        + " field(service)=homework");
        }
    }
}
