package io.github.maatstaf.kpi.process;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The order of the general help process as data: what the table says about a next event after a last step.
 *
 * <p>A language for what happened, not a gate: replaying a history refuses nothing, and the order gives notes and checks.
 *
 * <p>Two things move differently from the plain table. Another signal on the same matter leaves an open trajectory where
 * it is: someone in execution is not back at the signal. And what is closed stays closed: only aftercare follows, or a
 * new trajectory.
 *
 * @since 0.1
 */
public final class ProcessModel {
    private static final ProcessModel STANDARD = new ProcessModel(ProcessTable.standard());

    private final Map<LastStep, Map<NextStep, StepRule>> table;
    private final Map<LastStep, StepRule> facts;

    private ProcessModel(Map<LastStep, Map<NextStep, StepRule>> table) {
        this.table = Collections.unmodifiableMap(table);
        Map<LastStep, StepRule> rules = new EnumMap<>(LastStep.class);
        for (LastStep last : LastStep.values()) {
            boolean open = last.state().isOpen();
            rules.put(
                    last,
                    new StepRule(
                            last,
                            "(fact)",
                            open ? StepVerdict.NORMAL : StepVerdict.NOTE,
                            open ? "" : "PROCESS-FACT-AFTER-CLOSURE",
                            false));
        }
        this.facts = Collections.unmodifiableMap(rules);
    }

    /**
     * The process of the manual "Handleiding KPI-model".
     *
     * @return the model
     */
    public static ProcessModel standard() {
        return STANDARD;
    }

    /**
     * The rule for an event that is the first in its trajectory.
     *
     * @param next the event
     * @return the rule
     */
    public StepRule ruleAtStart(ProcessEvent next) {
        return rule(LastStep.NONE, next);
    }

    /**
     * The rule for an event after a last step.
     *
     * @param lastStep the last event that moved the trajectory; a step, not a fact
     * @param next the event
     * @return the rule
     * @throws IllegalArgumentException if the last one is not a step
     */
    public StepRule ruleAfter(ProcessEvent lastStep, ProcessEvent next) {
        if (!lastStep.type().isStep()) {
            throw new IllegalArgumentException("The last step must be a step, not the fact " + lastStep.type()
                    + ": facts never move a trajectory");
        }
        return rule(LastStep.of(lastStep), next);
    }

    StepRule rule(LastStep last, ProcessEvent next) {
        if (!next.type().isStep()) {
            return Objects.requireNonNull(facts.get(last));
        }
        return Objects.requireNonNull(row(last).get(NextStep.of(next)));
    }

    /** Each row is there, and has each column: the table is read whole or not at all. */
    private Map<NextStep, StepRule> row(LastStep last) {
        return Objects.requireNonNull(table.get(last));
    }

    /** The steps that the strict verbs accept, in the order of the table. */
    List<String> allowedAfter(LastStep last) {
        List<String> allowed = new ArrayList<>();
        for (StepRule rule : row(last).values()) {
            boolean refused = rule.verdict().isCheck() || rule.verdict() == StepVerdict.CLOSED_TWICE;
            if (!refused && !rule.next().equals(NextStep.CLOSURE_COMPLETED.title())) {
                allowed.add(rule.next() + (rule.verdict().opensNew() ? " (a new trajectory)" : ""));
            }
        }
        allowed.add("any fact");
        return allowed;
    }

    /**
     * All rules, row by row; the last of each row is the rule for facts.
     *
     * @return an unmodifiable list
     */
    public List<StepRule> rules() {
        List<StepRule> rules = new ArrayList<>();
        table.forEach((last, row) -> {
            rules.addAll(row.values());
            rules.add(facts.get(last));
        });
        return Collections.unmodifiableList(rules);
    }

    /**
     * The ordinary steps as a Mermaid state diagram, to be shown by any tool that draws those.
     *
     * @return the diagram's text
     */
    public String toMermaid() {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n");
        List<String> arrows = new ArrayList<>();
        for (StepRule rule : rules()) {
            if (rule.verdict() == StepVerdict.NORMAL && rule.moves()) {
                String from =
                        rule.last() == LastStep.NONE ? "[*]" : rule.state().name();
                String to = stateAfter(rule).name();
                String arrow = "    " + from + " --> " + to + labelOf(rule);
                if (!arrows.contains(arrow)) {
                    arrows.add(arrow);
                }
            }
        }
        arrows.forEach(arrow -> text.append(arrow).append('\n'));
        text.append("    CLOSED --> [*]\n    IN_AFTERCARE --> [*]\n");
        return text.toString();
    }

    private static TrajectoryState stateAfter(StepRule rule) {
        for (NextStep next : NextStep.values()) {
            if (next.title().equals(rule.next())) {
                return LastStep.valueOf(next.type().code()).state();
            }
        }
        return rule.state();
    }

    private static String labelOf(StepRule rule) {
        return switch (rule.last()) {
            case EVALUATION_ADJUST -> " : adjust";
            case EVALUATION_FINISH -> " : finish";
            default -> "";
        };
    }

    /** The table: Y normal, n note, c check, new opens a new trajectory. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "%-28s", "last step, next:"));
        for (NextStep next : NextStep.values()) {
            text.append(String.format(Locale.ROOT, " %-18s", next.title()));
        }
        table.forEach((last, row) -> {
            text.append(String.format(Locale.ROOT, "%n%-28s", last.title()));
            for (StepRule rule : row.values()) {
                String sign = rule.verdict() == StepVerdict.CLOSED_TWICE
                        ? "first stays"
                        : rule.verdict().sign();
                text.append(String.format(Locale.ROOT, " %-18s", sign));
            }
        });
        return text.toString().replaceAll(" +(?=\\R|$)", "").replace("\r\n", "\n");
    }
}
