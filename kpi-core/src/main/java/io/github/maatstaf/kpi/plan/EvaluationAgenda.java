package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
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
    private final SortedSet<Role> atTheTable;
    private final List<Decision> decisions;
    private final List<Action> actions;

    private EvaluationAgenda(LocalDate on, SortedSet<Role> atTheTable, List<Decision> decisions, List<Action> actions) {
        this.on = on;
        this.atTheTable = atTheTable;
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
        return new EvaluationAgenda(
                Objects.requireNonNull(day, "day"), Collections.emptySortedSet(), List.of(), List.of());
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
        return new EvaluationAgenda(on, Collections.unmodifiableSortedSet(all), decisions, actions);
    }

    /**
     * This agenda, with a decision that came out of it.
     *
     * @param decision the decision
     * @return a copy
     */
    public EvaluationAgenda decided(Decision decision) {
        return new EvaluationAgenda(on, atTheTable, added(decisions, decision), actions);
    }

    /**
     * This agenda, with an action that came out of it.
     *
     * @param action the action
     * @return a copy
     */
    public EvaluationAgenda agreed(Action action) {
        return new EvaluationAgenda(on, atTheTable, decisions, added(actions, action));
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
     * @return coded findings; empty if practitioners are at the table and something was decided, be it that nothing changes
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
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof EvaluationAgenda agenda
                && on.equals(agenda.on)
                && atTheTable.equals(agenda.atTheTable)
                && decisions.equals(agenda.decisions)
                && actions.equals(agenda.actions);
    }

    @Override
    public int hashCode() {
        return Objects.hash(on, atTheTable, decisions, actions);
    }

    /** The day, the roles, the decisions and the actions; at most 40 lines. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("Evaluation on " + on + (atTheTable.isEmpty() ? ", nobody at the table yet" : ", with " + names()));
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
