package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.measure.CaseCondition;
import java.util.List;
import java.util.Optional;

/**
 * A condition that can be answered for whole cells, because it asks only by what is divided anyway: then no trajectory has
 * to be asked, and the cells are chosen when they are added up.
 */
final class CellCondition {
    private CellCondition() {}

    /** For each cell whether the condition holds; empty if it cannot be told from the cell. */
    static Optional<boolean[]> of(CaseCondition condition, StratumSpace space) {
        if (!isTold(condition, space)) {
            return Optional.empty();
        }
        boolean[] holds = new boolean[space.size()];
        for (int cell = 0; cell < holds.length; cell++) {
            holds[cell] = holds(condition, space, cell);
        }
        return Optional.of(holds);
    }

    private static boolean isTold(CaseCondition condition, StratumSpace space) {
        return switch (condition.kind()) {
            case COMPLEXITY_AT_START -> space.has("complexity");
            case FIELD -> space.has(condition.field().orElseThrow().jsonName());
            case NOT, ALL, ANY -> condition.parts().stream().allMatch(part -> isTold(part, space));
            default -> false;
        };
    }

    private static boolean holds(CaseCondition condition, StratumSpace space, int cell) {
        return switch (condition.kind()) {
            case COMPLEXITY_AT_START -> isAmong(space.values(cell, "complexity"), condition);
            case FIELD ->
                isAmong(space.values(cell, condition.field().orElseThrow().jsonName()), condition);
            case NOT -> !holds(condition.parts().get(0), space, cell);
            case ALL -> condition.parts().stream().allMatch(part -> holds(part, space, cell));
            default -> condition.parts().stream().anyMatch(part -> holds(part, space, cell));
        };
    }

    /** Asks what was registered, not the stratum: a system may have a code of its own that reads <em>unknown</em>. */
    private static boolean isAmong(List<String> values, CaseCondition condition) {
        Optional<String> code = condition.code();
        return code.isPresent() ? values.contains(code.get()) : !values.isEmpty();
    }
}
