package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Step 6 as somebody filled it in. */
record EvaluateForm(
        @NotBlank String day,
        List<String> atTheTable,
        Map<String, String> answers,
        List<@Valid DecisionRow> decisions,
        List<@Valid ActionRow> actions) {

    /** A decision; its kind is chosen from a list. */
    record DecisionRow(DecisionKind kind, @NotBlank String what, String why, String revisitOn) {}

    /** An action, by a function. */
    record ActionRow(@NotBlank String what, String by, String revisitOn) {}

    Optional<EvaluationAgenda> toAgenda(Typed typed) {
        return typed.day("day", day).map(on -> {
            EvaluationAgenda agenda = EvaluationAgenda.on(on);
            for (int i = 0; i < atTheTable.size(); i++) {
                EvaluationAgenda sofar = agenda;
                agenda = typed.role("atTheTable[" + i + "]", atTheTable.get(i))
                        .map(sofar::with)
                        .orElse(sofar);
            }
            for (Question question : agenda.questions()) {
                agenda = agenda.answered(question, answers.getOrDefault(question.id(), ""));
            }
            for (int i = 0; i < decisions.size(); i++) {
                agenda = agenda.decided(decision(typed, on, i));
            }
            for (int i = 0; i < actions.size(); i++) {
                EvaluationAgenda sofar = agenda;
                agenda = action(typed, i).map(sofar::agreed).orElse(sofar);
            }
            return agenda;
        });
    }

    private Decision decision(Typed typed, LocalDate on, int number) {
        DecisionRow row = decisions.get(number);
        String field = "decisions[" + number + "].revisitOn";
        Decision decision = Decision.of(row.kind(), row.what(), on).because(row.why());
        Optional<LocalDate> again = typed.day(field, row.revisitOn());
        if (again.isPresent() && !again.get().isAfter(on)) {
            typed.refuse(field, "Terugkijken doe je op een latere dag.");
            return decision;
        }
        return again.map(decision::revisitedOn).orElse(decision);
    }

    private Optional<Action> action(Typed typed, int number) {
        ActionRow row = actions.get(number);
        String field = "actions[" + number + "].";
        Optional<Role> by = typed.role(field + "by", row.by());
        Optional<LocalDate> again = typed.day(field + "revisitOn", row.revisitOn());
        if (by.isEmpty() || again.isEmpty()) {
            typed.refuse(field + (by.isEmpty() ? "by" : "revisitOn"), "Een actie heeft een functie en een dag nodig.");
            return Optional.empty();
        }
        return Optional.of(Action.of(row.what(), by.get(), again.get()));
    }
}
