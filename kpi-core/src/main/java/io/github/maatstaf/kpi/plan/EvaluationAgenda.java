package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The conversation in which people evaluate: when, in which roles, with which questions, and what came out of it.
 *
 * <p>It is about the service, the KPIs and the registering; not about anyone who works there. The questions are those of
 * the source documents.
 *
 * @since 0.1
 */
public final class EvaluationAgenda {
    private final LocalDate on;
    private final LocalDate agreedFor;
    private final SortedSet<Role> atTheTable;
    private final Map<Question, String> answers;
    private final List<Decision> decisions;
    private final List<Action> actions;

    private EvaluationAgenda(
            LocalDate on,
            LocalDate agreedFor,
            SortedSet<Role> atTheTable,
            Map<Question, String> answers,
            List<Decision> decisions,
            List<Action> actions) {
        this.on = on;
        this.agreedFor = agreedFor;
        this.atTheTable = atTheTable;
        this.answers = answers;
        this.decisions = decisions;
        this.actions = actions;
    }

    /**
     * An agenda for a day.
     *
     * @param day the day of the conversation
     * @return the agenda, with nobody at the table yet
     */
    public static EvaluationAgenda on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new EvaluationAgenda(day, day, Collections.emptySortedSet(), Map.of(), List.of(), List.of());
    }

    /**
     * This agenda, with more roles at the table.
     *
     * @param roles functions, never names
     * @return a copy
     */
    public EvaluationAgenda with(Role... roles) {
        SortedSet<Role> all = new TreeSet<>();
        all.addAll(atTheTable);
        Collections.addAll(all, roles);
        return new EvaluationAgenda(on, agreedFor, Collections.unmodifiableSortedSet(all), answers, decisions, actions);
    }

    /**
     * This agenda, with a decision that came out of it.
     *
     * @param decision the decision
     * @return a copy
     */
    public EvaluationAgenda decided(Decision decision) {
        return new EvaluationAgenda(on, agreedFor, atTheTable, answers, added(decisions, decision), actions);
    }

    /**
     * This agenda, with an action that came out of it.
     *
     * @param action the action
     * @return a copy
     */
    public EvaluationAgenda agreed(Action action) {
        return new EvaluationAgenda(on, agreedFor, atTheTable, answers, decisions, added(actions, action));
    }

    /**
     * This agenda, on another day. It remembers for which day it was planned first.
     *
     * @param day the new day
     * @return a copy
     */
    public EvaluationAgenda movedTo(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new EvaluationAgenda(day, agreedFor, atTheTable, answers, decisions, actions);
    }

    /**
     * This agenda as it was planned first, for a program that reads it from where it was stored.
     *
     * @param day the day for which it was planned at first
     * @return a copy
     */
    public EvaluationAgenda agreedFirstFor(LocalDate day) {
        Objects.requireNonNull(day, "day");
        return new EvaluationAgenda(on, day, atTheTable, answers, decisions, actions);
    }

    /**
     * The day for which it was planned at first.
     *
     * @return {@link #day()} if it was never put off
     */
    public LocalDate agreedFor() {
        return agreedFor;
    }

    /**
     * This agenda, with what people said to one of its questions.
     *
     * @param question one of {@link #questions()}
     * @param answer in their words, without names; blank takes an earlier answer away
     * @return a copy
     * @throws IllegalArgumentException if the question is none of an evaluation
     */
    public EvaluationAgenda answered(Question question, String answer) {
        List<Question> all = questions();
        if (!all.contains(question)) {
            throw new IllegalArgumentException("No question of an evaluation: " + question.id() + "; there are "
                    + all.stream().map(Question::id).toList());
        }
        Map<Question, String> more = new LinkedHashMap<>();
        for (Question one : all) {
            String said = one.equals(question) ? answer.strip() : answers.getOrDefault(one, "");
            if (!said.isEmpty()) {
                more.put(one, said);
            }
        }
        return new EvaluationAgenda(on, agreedFor, atTheTable, Collections.unmodifiableMap(more), decisions, actions);
    }

    /**
     * This agenda, after people looked back at one of its actions.
     *
     * @param action an action of this agenda
     * @param day the day on which they did
     * @param result what came of it
     * @return a copy
     * @throws IllegalArgumentException if the agenda has no such action
     */
    public EvaluationAgenda lookedBack(Action action, LocalDate day, String result) {
        return new EvaluationAgenda(
                on,
                agreedFor,
                atTheTable,
                answers,
                decisions,
                replaced(actions, action, action.lookedBack(day, result)));
    }

    /**
     * This agenda, after people looked again at one of its decisions.
     *
     * @param decision a decision of this agenda
     * @param day the day on which they did
     * @param result what came of it
     * @return a copy
     * @throws IllegalArgumentException if the agenda has no such decision
     */
    public EvaluationAgenda lookedBack(Decision decision, LocalDate day, String result) {
        return new EvaluationAgenda(
                on,
                agreedFor,
                atTheTable,
                answers,
                replaced(decisions, decision, decision.lookedBack(day, result)),
                actions);
    }

    private static <T> List<T> replaced(List<T> some, T one, T other) {
        int index = some.indexOf(one);
        if (index < 0) {
            throw new IllegalArgumentException("Not on this agenda: " + one);
        }
        List<T> changed = new ArrayList<>(some);
        changed.set(index, other);
        return List.copyOf(changed);
    }

    private static <T> List<T> added(List<T> some, T one) {
        List<T> more = new ArrayList<>(some);
        more.add(Objects.requireNonNull(one));
        return List.copyOf(more);
    }

    /**
     * The day of the conversation.
     *
     * @return the day
     */
    public LocalDate day() {
        return on;
    }

    /**
     * The roles at the table.
     *
     * @return an unmodifiable set by name
     */
    public SortedSet<Role> atTheTable() {
        return atTheTable;
    }

    /**
     * The questions to talk about, from the source documents.
     *
     * @return an unmodifiable list, the same for every agenda
     */
    public List<Question> questions() {
        return Question.allFor(QuestionUse.EVALUATION_AGENDA);
    }

    /**
     * What people said to the questions.
     *
     * @return an unmodifiable map in the order of the questions; those without an answer are not in it
     */
    public Map<Question, String> answers() {
        return answers;
    }

    /**
     * What changes by what was decided: the service, the KPIs, the agreements, or nothing.
     *
     * @return an unmodifiable set in the order of the kinds; empty as long as nothing was decided
     */
    public Set<DecisionKind> outcome() {
        Set<DecisionKind> kinds = EnumSet.noneOf(DecisionKind.class);
        decisions.forEach(decision -> kinds.add(decision.kind()));
        return Collections.unmodifiableSet(kinds);
    }

    /**
     * What was decided.
     *
     * @return an unmodifiable list in the order of deciding
     */
    public List<Decision> decisions() {
        return decisions;
    }

    /**
     * What will be done.
     *
     * @return an unmodifiable list in the order of agreeing
     */
    public List<Action> actions() {
        return actions;
    }

    /**
     * What is missing.
     *
     * @return coded findings; empty if practitioners are at the table and something was decided, be it that nothing changes,
     *     and each change has a day on which people look again
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (atTheTable.isEmpty()) {
            findings.add(Finding.of("PLAN-AGENDA-NOBODY").at(Place.field("atTheTable")));
        } else if (!atTheTable.contains(Role.PRACTITIONER)) {
            findings.add(Finding.of("PLAN-AGENDA-NO-PRACTITIONERS").at(Place.field("atTheTable")));
        }
        if (decisions.isEmpty()) {
            findings.add(Finding.of("PLAN-NOTHING-DECIDED").at(Place.field("decisions")));
        }
        Set<DecisionKind> outcome = outcome();
        if (outcome.size() > 1 && outcome.contains(DecisionKind.NOTHING_CHANGED)) {
            findings.add(Finding.of("PLAN-NOTHING-AND-SOMETHING").at(Place.field("decisions")));
        }
        for (int i = 0; i < decisions.size(); i++) {
            if (decisions.get(i).revisitOn().isEmpty() && decisions.get(i).kind() != DecisionKind.NOTHING_CHANGED) {
                findings.add(Finding.of("PLAN-DECISION-NO-REVISIT")
                        .at(Place.field("decisions[" + i + "].revisitOn"))
                        .with("number", i + 1));
            }
        }
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluationAgenda agenda
                && on.equals(agenda.on)
                && agreedFor.equals(agenda.agreedFor)
                && atTheTable.equals(agenda.atTheTable)
                && answers.equals(agenda.answers)
                && decisions.equals(agenda.decisions)
                && actions.equals(agenda.actions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, agreedFor, atTheTable, answers, decisions, actions);
    }

    /** The day, the roles, the answers, the decisions and the actions; at most 40 lines. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        String put = agreedFor.equals(on) ? "" : ", planned first for " + agreedFor;
        lines.add("Evaluation on " + on + put
                + (atTheTable.isEmpty() ? ", nobody at the table yet" : ", with " + names()));
        answers.forEach((question, answer) -> lines.add("  " + question.text() + " " + answer));
        decisions.forEach(decision -> lines.add("  decided " + decision));
        actions.forEach(action -> lines.add("  will do " + action));
        if (lines.size() > 40) {
            int more = lines.size() - 39;
            return String.join("\n", lines.subList(0, 39)) + "\n  and " + more + " more";
        }
        return String.join("\n", lines);
    }

    private String names() {
        return String.join(", ", atTheTable.stream().map(Role::toString).toList());
    }
}
