package io.github.maatstaf.kpi.process;

import java.util.EnumMap;
import java.util.Map;

/**
 * The table of the standard process as data: rows are last steps, columns next ones. A cell is the verdict's sign and,
 * where the event gives a finding, the words of its code after {@code PROCESS-}.
 */
final class ProcessTable {
    private static final String STANDARD = """
            last              | SIGNAL           | ANALYSIS                  | COMPLEXITY           | PLAN                      | EXECUTION                 | EVALUATION             | CLOSURE        | CLOSURE_COMPLETED        | AFTERCARE
            NONE              | Y                | n WALK-IN                 | c STEP-ORDER         | c STEP-ORDER              | c STEP-ORDER              | c STEP-ORDER           | c STEP-ORDER   | c STEP-ORDER             | c STEP-ORDER
            SIGNAL            | n FURTHER-SIGNAL | Y                         | n STEP-NOT-RECORDED  | n STEP-NOT-RECORDED       | n EARLY-EXECUTION         | c STEP-ORDER           | Y              | Y                        | c STEP-ORDER
            ANALYSIS          | n FURTHER-SIGNAL | Y                         | Y                    | Y                         | n EARLY-EXECUTION         | c STEP-ORDER           | Y              | Y                        | c STEP-ORDER
            COMPLEXITY        | n FURTHER-SIGNAL | Y                         | Y                    | Y                         | n EARLY-EXECUTION         | c STEP-ORDER           | Y              | Y                        | c STEP-ORDER
            PLAN              | n FURTHER-SIGNAL | n LATE-ANALYSIS           | Y                    | Y                         | Y                         | n STEP-NOT-RECORDED    | Y              | n NO-FINAL-EVALUATION    | c STEP-ORDER
            EXECUTION         | n FURTHER-SIGNAL | n LATE-ANALYSIS           | Y                    | Y                         | Y                         | Y                      | Y              | n NO-FINAL-EVALUATION    | c STEP-ORDER
            EVALUATION        | n FURTHER-SIGNAL | n LATE-ANALYSIS           | Y                    | Y                         | Y                         | Y                      | Y              | n NO-FINAL-EVALUATION    | c STEP-ORDER
            EVALUATION_ADJUST | n FURTHER-SIGNAL | Y                         | Y                    | Y                         | n STEP-NOT-RECORDED       | n STEP-NOT-RECORDED    | Y              | n NO-FINAL-EVALUATION    | c STEP-ORDER
            EVALUATION_FINISH | n FURTHER-SIGNAL | n RESUMED                 | n RESUMED            | n RESUMED                 | n RESUMED                 | Y                      | Y              | Y                        | c STEP-ORDER
            CLOSURE           | new REOPENED     | new,c REOPENED-NO-SIGNAL  | c STEP-AFTER-CLOSURE | new,c REOPENED-NO-SIGNAL  | new,c REOPENED-NO-SIGNAL  | n FOLLOW-UP-EVALUATION | twice          | twice                    | Y
            CLOSURE_FINAL     | new REOPENED     | new,c REOPENED-NO-SIGNAL  | c STEP-AFTER-CLOSURE | new,c REOPENED-NO-SIGNAL  | new,c REOPENED-NO-SIGNAL  | n FOLLOW-UP-EVALUATION | twice          | twice                    | c AFTERCARE-UNEXPECTED
            AFTERCARE         | new REOPENED     | new,c REOPENED-NO-SIGNAL  | c STEP-AFTER-CLOSURE | new,c REOPENED-NO-SIGNAL  | new,c REOPENED-NO-SIGNAL  | n FOLLOW-UP-EVALUATION | c STEP-AFTER-CLOSURE | c STEP-AFTER-CLOSURE | Y
            """;

    private static final Map<String, StepVerdict> SIGNS = Map.of(
            "Y", StepVerdict.NORMAL,
            "n", StepVerdict.NOTE,
            "c", StepVerdict.CHECK,
            "new", StepVerdict.NEW,
            "new,c", StepVerdict.NEW_CHECK,
            "twice", StepVerdict.CLOSED_TWICE);

    private ProcessTable() {}

    static Map<LastStep, Map<NextStep, StepRule>> standard() {
        Map<LastStep, Map<NextStep, StepRule>> table = new EnumMap<>(LastStep.class);
        NextStep[] columns = NextStep.values();
        STANDARD.lines().skip(1).forEach(line -> {
            String[] cells = line.split("\\|", -1);
            LastStep last = LastStep.valueOf(cells[0].strip());
            Map<NextStep, StepRule> row = new EnumMap<>(NextStep.class);
            for (NextStep next : columns) {
                row.put(next, rule(last, next, cells[next.ordinal() + 1].strip()));
            }
            table.put(last, row);
        });
        return table;
    }

    private static StepRule rule(LastStep last, NextStep next, String cell) {
        int blank = cell.indexOf(' ');
        StepVerdict verdict = SIGNS.get(blank < 0 ? cell : cell.substring(0, blank));
        if (verdict == null) {
            throw new IllegalStateException("Not a cell of the process table: " + cell);
        }
        String code = blank < 0 ? "" : "PROCESS-" + cell.substring(blank + 1);
        return new StepRule(last, next.title(), verdict, code, moves(last, next));
    }

    private static boolean moves(LastStep last, NextStep next) {
        if (last.state().isOpen()) {
            return next != NextStep.SIGNAL || last == LastStep.NONE;
        }
        return next == NextStep.AFTERCARE;
    }
}
