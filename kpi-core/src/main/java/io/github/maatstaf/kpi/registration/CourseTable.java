package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.StepRule;
import io.github.maatstaf.kpi.process.StepVerdict;
import java.time.LocalDate;
import java.util.List;

/**
 * The rules of the process model by number, so that an ordinary history is followed without an object for any event. It
 * is made from the model: for each group of events that the model treats alike it asks the model about one of them.
 */
final class CourseTable {
    /** The group of all facts; as a row: no step yet. */
    static final int FACT = 0;

    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    /** One event of each group that the model tells apart, from {@link #FACT} on. */
    private static final List<ProcessEvent> GROUPS = List.of(
            event(EventType.CONTACT),
            event(EventType.SIGNAL),
            event(EventType.ANALYSIS),
            event(EventType.COMPLEXITY),
            event(EventType.PLAN),
            event(EventType.EXECUTION),
            event(EventType.EVALUATION),
            event(EventType.EVALUATION).withOutcome(EvaluationOutcome.ADJUST),
            event(EventType.EVALUATION).withOutcome(EvaluationOutcome.FINISH),
            event(EventType.CLOSURE),
            event(EventType.CLOSURE).withReason(ClosureReason.COMPLETED),
            event(EventType.CLOSURE).withReason(ClosureReason.DIED),
            event(EventType.AFTERCARE));

    /** How far the rows lie apart. */
    private static final int ROW_BITS = 4;

    private final StepRule[] rules = new StepRule[GROUPS.size() << ROW_BITS];
    /** What the rules say of nearly every event: whether there is nothing to be said, and which row comes next. */
    private final boolean[] normal = new boolean[rules.length];

    private final byte[] rowBehind = new byte[rules.length];

    CourseTable(ProcessModel model) {
        for (int row = 0; row < GROUPS.size(); row++) {
            for (int group = 0; group < GROUPS.size(); group++) {
                ProcessEvent next = GROUPS.get(group);
                StepRule rule = row == FACT ? model.ruleAtStart(next) : model.ruleAfter(GROUPS.get(row), next);
                rules[row << ROW_BITS | group] = rule;
                normal[row << ROW_BITS | group] = rule.verdict() == StepVerdict.NORMAL;
                rowBehind[row << ROW_BITS | group] = (byte) (rule.moves() ? group : row);
            }
        }
    }

    private static ProcessEvent event(EventType type) {
        return ProcessEvent.of(type, ANY_DAY);
    }

    /** The group of an event: the one whose rules are the same, as a last step and as a next one. */
    static int groupOf(ProcessEvent event) {
        if (!event.type().isStep()) {
            return FACT;
        }
        ProcessModel model = ProcessModel.standard();
        for (int group = 1; group < GROUPS.size(); group++) {
            if (GROUPS.get(group).type().equals(event.type()) && isAlike(model, GROUPS.get(group), event)) {
                return group;
            }
        }
        throw new IllegalStateException("The process model tells " + event + " apart and the course table does not");
    }

    private static boolean isAlike(ProcessModel model, ProcessEvent one, ProcessEvent other) {
        for (ProcessEvent third : GROUPS) {
            boolean asNext = third.type().isStep()
                    ? model.ruleAfter(third, one).equals(model.ruleAfter(third, other))
                    : model.ruleAtStart(one).equals(model.ruleAtStart(other));
            if (!asNext || !model.ruleAfter(one, third).equals(model.ruleAfter(other, third))) {
                return false;
            }
        }
        return true;
    }

    StepRule rule(int row, int group) {
        return rules[row << ROW_BITS | group];
    }

    /** Whether nothing is to be said of an event of a group in a row. */
    boolean isNormal(int row, int group) {
        return normal[row << ROW_BITS | group];
    }

    /** The row behind an event of a group. */
    int rowBehind(int row, int group) {
        return rowBehind[row << ROW_BITS | group];
    }
}
