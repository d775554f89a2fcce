package io.github.maatstaf.kpi.process;

import io.github.maatstaf.kpi.WithFindings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The order of the general help process as data: what the table says about a next event after a last step.
 *
 * <p>A language for what happened, not a gate: replaying a history refuses nothing, and the order gives notes and checks.
 *
 * <p>Two things move differently from the plain table. Another signal on the same matter leaves an open trajectory where
 * it is: someone in execution is not back at the signal. And what is closed stays closed: only aftercare follows, or a
 * new trajectory.
 *
 * <p>An organisation makes it stricter and never weaker: it adds {@linkplain #with(EventType, Set) facts of its own} and
 * {@linkplain #asking(TrajectoryState, EventType) asks back} what it agreed on. No extension changes what is counted, or
 * in which trajectory.
 *
 * @since 0.1
 */
public final class ProcessModel {
    private static final ProcessModel STANDARD =
            new ProcessModel(ProcessTable.standard(), facts(), Map.of(), Agreements.NONE);

    private final Map<LastStep, Map<NextStep, StepRule>> table;
    private final Map<LastStep, StepRule> facts;
    /** The rules of facts that have rules of their own, in the order of their codes. */
    private final Map<EventType, Map<LastStep, StepRule>> ownRules;
    /** What an organisation added, from which the other rules follow. */
    private final Agreements agreements;

    private ProcessModel(
            Map<LastStep, Map<NextStep, StepRule>> table,
            Map<LastStep, StepRule> facts,
            Map<EventType, Map<LastStep, StepRule>> ownRules,
            Agreements agreements) {
        this.table = Collections.unmodifiableMap(table);
        this.facts = facts;
        SortedMap<EventType, Map<LastStep, StepRule>> byCode = new TreeMap<>(Comparator.comparing(EventType::code));
        byCode.putAll(ownRules);
        this.ownRules = Collections.unmodifiableMap(byCode);
        this.agreements = agreements;
    }

    private static Map<LastStep, StepRule> facts() {
        return forEach(last -> {
            boolean open = last.state().isOpen();
            StepVerdict verdict = open ? StepVerdict.NORMAL : StepVerdict.NOTE;
            return new StepRule(last, "(fact)", verdict, open ? "" : "PROCESS-FACT-AFTER-CLOSURE", false);
        });
    }

    private static Map<LastStep, StepRule> forEach(Function<LastStep, StepRule> rule) {
        Map<LastStep, StepRule> rules = new EnumMap<>(LastStep.class);
        for (LastStep last : LastStep.values()) {
            rules.put(last, rule.apply(last));
        }
        return Collections.unmodifiableMap(rules);
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
     * This model, with a fact of an organisation's own that belongs in some states. Elsewhere it is counted with a note.
     * It moves no trajectory, and changes nothing about other events.
     *
     * @param type the fact, with its name
     * @param expectedIn the states in which it is an ordinary event; open ones, since after the closure every fact is a
     *     note
     * @return a copy
     * @throws IllegalArgumentException if the library knows the type or this model has it, if no state is given, or one
     *     that is not open
     */
    public ProcessModel with(EventType type, Set<TrajectoryState> expectedIn) {
        if (type.isStandard() || ownRules.containsKey(type)) {
            throw new IllegalArgumentException(type + " is in the model already; an organisation adds facts of its own,"
                    + " such as EventType.of(\"HOUSE_VISIT\"), and may ask back more with asking(state, type)");
        }
        if (expectedIn.isEmpty()) {
            throw new IllegalArgumentException(
                    "The fact " + type + " needs a state in which it is expected; one without rules needs no model");
        }
        for (TrajectoryState state : expectedIn) {
            if (!state.isOpen()) {
                throw new IllegalArgumentException("The fact " + type + " cannot be expected in " + state
                        + ": after the closure every fact is a note. It can be in any open state, such as PLANNED");
            }
        }
        Map<EventType, Map<LastStep, StepRule>> rules = new LinkedHashMap<>(ownRules);
        rules.put(type, forEach(last -> {
            StepRule rule = Objects.requireNonNull(facts.get(last));
            boolean elsewhere = last.state().isOpen() && !expectedIn.contains(last.state());
            return elsewhere
                    ? new StepRule(last, type.code(), StepVerdict.NOTE, "PROCESS-FACT-ELSEWHERE", false)
                    : rule.of(type);
        }));
        return new ProcessModel(table, facts, rules, agreements.with(type, expectedIn));
    }

    /**
     * This model, with an agreement to ask back an event in a state: it is still counted, and gives a check. A check is
     * never taken away, and nothing keeps a trajectory from being closed.
     *
     * @param state the state that the trajectory is in before the event
     * @param next the event
     * @return a copy
     * @throws IllegalArgumentException if it is a closure of an open trajectory: people move, withdraw or die at any time
     */
    public ProcessModel asking(TrajectoryState state, EventType next) {
        if (next.equals(EventType.CLOSURE) && state.isOpen()) {
            throw new IllegalArgumentException("A trajectory that is " + state
                    + " can always be closed: people move, withdraw or die at any time. Ask about its reason instead");
        }
        if (!next.isStep()) {
            Map<EventType, Map<LastStep, StepRule>> rules = new LinkedHashMap<>(ownRules);
            Map<LastStep, StepRule> before = ownRules.getOrDefault(
                    next,
                    forEach(last -> Objects.requireNonNull(facts.get(last)).of(next)));
            rules.put(next, forEach(last -> {
                StepRule rule = Objects.requireNonNull(before.get(last));
                return last.state() == state ? rule.asked() : rule;
            }));
            return new ProcessModel(table, facts, rules, agreements.asking(state, next));
        }
        Map<LastStep, Map<NextStep, StepRule>> rules = new EnumMap<>(LastStep.class);
        table.forEach((last, row) -> {
            Map<NextStep, StepRule> cells = new EnumMap<>(row);
            if (last.state() == state) {
                cells.replaceAll((column, rule) -> column.type().equals(next) ? rule.asked() : rule);
            }
            rules.put(last, Collections.unmodifiableMap(cells));
        });
        // Of what is a check already nothing was agreed anew.
        return rules.equals(table) ? this : new ProcessModel(rules, facts, ownRules, agreements.asking(state, next));
    }

    /**
     * The facts that an organisation {@linkplain #with(EventType, Set) added}, with their names.
     *
     * @return for each, in the order of their codes, the states in which it is an ordinary event; an unmodifiable map
     */
    public Map<EventType, Set<TrajectoryState>> ownFacts() {
        return agreements.facts();
    }

    /**
     * What an organisation agreed to {@linkplain #asking(TrajectoryState, EventType) ask back}, beside the checks of the
     * manual's process.
     *
     * @return for each state the events, in the order of their codes; a state without any is not in it; an unmodifiable
     *     map
     */
    public Map<TrajectoryState, Set<EventType>> askedBack() {
        return agreements.asked();
    }

    /**
     * Replays a history by this model, as {@link Trajectory#replay(String, Collection)} does by the standard one. The
     * trajectories are the same; there may be more notes and checks.
     *
     * @param id the registration's id of the trajectory
     * @param events the events
     * @return the trajectory, and its successors if it was opened again after its closure; with notes and checks
     */
    public WithFindings<List<Trajectory>> replay(String id, Collection<ProcessEvent> events) {
        return new Replay(Trajectory.of(id), this).run(DayOrder.ofOneSource(events));
    }

    /**
     * Replays a history by this model, as {@link Trajectory#replayFromSeveralSources(String, Collection)} does by the
     * standard one.
     *
     * @param id the registration's id of the trajectory
     * @param events the events, in any order
     * @return the trajectory, and its successors if it was opened again after its closure; with notes and checks
     */
    public WithFindings<List<Trajectory>> replayFromSeveralSources(String id, Collection<ProcessEvent> events) {
        return new Replay(Trajectory.of(id), this).run(DayOrder.ofSeveralSources(events));
    }

    /**
     * Whether nothing was added to the process of the manual.
     *
     * @return true for {@link #standard()}
     */
    public boolean isStandard() {
        return equals(STANDARD);
    }

    /** A type by the name that the organisation gave it. */
    EventType named(EventType type) {
        return agreements.named(type);
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
            Map<LastStep, StepRule> rules = ownRules.get(next.type());
            return Objects.requireNonNull((rules == null ? facts : rules).get(last));
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
     * All rules, row by row; after the steps of each row the rule for facts, then those of facts that have their own.
     *
     * @return an unmodifiable list
     */
    public List<StepRule> rules() {
        List<StepRule> rules = new ArrayList<>();
        table.forEach((last, row) -> {
            rules.addAll(row.values());
            rules.add(facts.get(last));
            ownRules.values().forEach(each -> rules.add(each.get(last)));
        });
        return Collections.unmodifiableList(rules);
    }

    /**
     * The ordinary steps as a Mermaid state diagram, to be shown by any tool that draws those.
     *
     * @return the diagram's text
     */
    public String toMermaid() {
        return mermaid("", outcome -> outcome.name().toLowerCase(Locale.ROOT));
    }

    /**
     * The ordinary steps as a Mermaid state diagram, with names as people read them.
     *
     * @param locale the language; Dutch if it is neither Dutch nor English
     * @return the diagram's text
     */
    public String toMermaid(Locale locale) {
        StringBuilder names = new StringBuilder();
        for (TrajectoryState state : TrajectoryState.values()) {
            if (state != TrajectoryState.NEW) {
                names.append("    state \"").append(state.label().in(locale)).append("\" as ");
                names.append(state).append('\n');
            }
        }
        return mermaid(names.toString(), outcome -> outcome.label().in(locale));
    }

    private String mermaid(String names, Function<EvaluationOutcome, String> outcomes) {
        StringBuilder text = new StringBuilder("stateDiagram-v2\n").append(names);
        List<String> arrows = new ArrayList<>();
        for (StepRule rule : rules()) {
            if (rule.verdict() == StepVerdict.NORMAL && rule.moves()) {
                String from =
                        rule.last() == LastStep.NONE ? "[*]" : rule.state().name();
                String to = stateAfter(rule).name();
                String arrow = "    " + from + " --> " + to + labelOf(rule, outcomes);
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
        NextStep step = Arrays.stream(NextStep.values())
                .filter(next -> next.title().equals(rule.next()))
                .findFirst()
                .orElseThrow();
        return LastStep.valueOf(step.type().code()).state();
    }

    private static String labelOf(StepRule rule, Function<EvaluationOutcome, String> outcomes) {
        return switch (rule.last()) {
            case EVALUATION_ADJUST -> " : " + outcomes.apply(EvaluationOutcome.ADJUST);
            case EVALUATION_FINISH -> " : " + outcomes.apply(EvaluationOutcome.FINISH);
            default -> "";
        };
    }

    @Override
    public boolean equals(Object other) {
        return other == this || other instanceof ProcessModel model && agreements.equals(model.agreements);
    }

    @Override
    public int hashCode() {
        return agreements.hashCode();
    }

    /** The table: Y normal, n note, c check, new opens a new trajectory; below it the facts that have rules of their own. */
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
        ownRules.forEach((type, rules) ->
                text.append(String.format(Locale.ROOT, "%n%-28s", type.code())).append(inWords(rules)));
        return text.toString().replaceAll(" +(?=\\R|$)", "").replace("\r\n", "\n");
    }

    /** Such as {@code  Y in PLANNED, IN_EXECUTION; n in NEW}. */
    private static String inWords(Map<LastStep, StepRule> rules) {
        Map<String, Set<TrajectoryState>> states = new TreeMap<>();
        rules.forEach((last, rule) -> states.computeIfAbsent(
                        rule.verdict().sign(), sign -> EnumSet.noneOf(TrajectoryState.class))
                .add(last.state()));
        List<String> parts = new ArrayList<>();
        states.forEach((sign, in) ->
                parts.add(sign + " in " + in.stream().map(Enum::name).collect(Collectors.joining(", "))));
        return " " + String.join("; ", parts);
    }
}
