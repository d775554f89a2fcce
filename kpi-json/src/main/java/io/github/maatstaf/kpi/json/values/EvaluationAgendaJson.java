package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import java.time.LocalDate;
import java.util.List;

/** When people look back together, and what they decided and agreed. Its questions follow from the library. */
final class EvaluationAgendaJson {
    private EvaluationAgendaJson() {}

    static void write(ValueWriter out, EvaluationAgenda agenda) {
        out.day("day", agenda.day())
                .texts(
                        "atTheTable",
                        agenda.atTheTable().stream().map(Role::name).toList())
                .objects("decisions", agenda.decisions(), EvaluationAgendaJson::writeDecision)
                .objects("actions", agenda.actions(), ActionJson::write);
    }

    private static void writeDecision(ValueWriter out, Decision decision) {
        out.constant("kind", decision.kind())
                .text("what", decision.what())
                .day("on", decision.on())
                .texts("by", decision.by().stream().map(Role::name).toList())
                .text("why", decision.why())
                .day("revisitOn", decision.revisitOn());
    }

    static EvaluationAgenda read(ValueReader in) {
        in.begin();
        LocalDate day = null;
        List<Role> table = List.of();
        List<Decision> decisions = List.of();
        List<Action> actions = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "day" -> day = in.day();
                case "atTheTable" -> table = in.list(RegistrationAgreementJson::role);
                case "decisions" -> decisions = in.list(EvaluationAgendaJson::readDecision);
                case "actions" -> actions = in.list(ActionJson::read);
                default -> in.passOver();
            }
        }
        EvaluationAgenda agenda = EvaluationAgenda.on(in.required(day, "day")).with(table.toArray(Role[]::new));
        for (Decision decision : decisions) {
            agenda = agenda.decided(decision);
        }
        for (Action action : actions) {
            agenda = agenda.agreed(action);
        }
        return agenda;
    }

    private static Decision readDecision(ValueReader in) {
        in.begin();
        DecisionKind kind = null;
        String what = null;
        LocalDate on = null;
        List<Role> by = List.of();
        String why = "";
        LocalDate revisitOn = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = in.constant(DecisionKind.class);
                case "what" -> what = in.text();
                case "on" -> on = in.day();
                case "by" -> by = in.list(RegistrationAgreementJson::role);
                case "why" -> why = in.text();
                case "revisitOn" -> revisitOn = in.day();
                default -> in.passOver();
            }
        }
        DecisionKind which = in.required(kind, "kind");
        String words = in.required(what, "what");
        LocalDate day = in.required(on, "on");
        Decision decision = in.made(() -> Decision.of(which, words, day))
                .by(by.toArray(Role[]::new))
                .because(why);
        LocalDate again = revisitOn;
        return again == null ? decision : in.made(() -> decision.revisitedOn(again));
    }
}
