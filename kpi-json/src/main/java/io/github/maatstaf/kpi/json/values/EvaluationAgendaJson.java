package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** When people look back together, and what they decided and agreed. Its questions follow from the library. */
final class EvaluationAgendaJson {
    private EvaluationAgendaJson() {}

    static void write(ValueWriter out, EvaluationAgenda agenda) {
        out.day("day", agenda.day());
        if (!agenda.agreedFor().equals(agenda.day())) {
            out.day("agreedFor", agenda.agreedFor());
        }
        out.texts("atTheTable", agenda.atTheTable().stream().map(Role::name).toList())
                .objects("answers", agenda.answers().entrySet(), EvaluationAgendaJson::writeAnswer)
                .objects("decisions", agenda.decisions(), EvaluationAgendaJson::writeDecision)
                .objects("actions", agenda.actions(), ActionJson::write);
    }

    private static void writeAnswer(ValueWriter out, Map.Entry<Question, String> answer) {
        out.text("question", answer.getKey().id()).text("answer", answer.getValue());
    }

    static void writeDecision(ValueWriter out, Decision decision) {
        out.constant("kind", decision.kind())
                .text("what", decision.what())
                .day("on", decision.on())
                .texts("by", decision.by().stream().map(Role::name).toList())
                .text("why", decision.why())
                .texts("kpis", decision.kpis())
                .day("revisitOn", decision.revisitOn())
                .day("lookedBackOn", decision.lookedBackOn())
                .text("result", decision.result());
    }

    static EvaluationAgenda read(ValueReader in) {
        in.begin();
        LocalDate day = null;
        LocalDate agreedFor = null;
        List<Role> table = List.of();
        List<Map.Entry<Question, String>> answers = List.of();
        List<Decision> decisions = List.of();
        List<Action> actions = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "day" -> day = in.day();
                case "agreedFor" -> agreedFor = in.day();
                case "answers" -> answers = in.list(EvaluationAgendaJson::readAnswer);
                case "atTheTable" -> table = in.list(RegistrationAgreementJson::role);
                case "decisions" -> decisions = in.list(EvaluationAgendaJson::readDecision);
                case "actions" -> actions = in.list(ActionJson::read);
                default -> in.passOver();
            }
        }
        EvaluationAgenda agenda = EvaluationAgenda.on(in.required(day, "day")).with(table.toArray(Role[]::new));
        if (agreedFor != null) {
            agenda = agenda.agreedFirstFor(agreedFor);
        }
        for (Map.Entry<Question, String> answer : answers) {
            EvaluationAgenda sofar = agenda;
            agenda = in.made(() -> sofar.answered(answer.getKey(), answer.getValue()));
        }
        if (agenda.answers().size() != answers.size()) {
            throw in.fault("READ-VALUE");
        }
        for (Decision decision : decisions) {
            agenda = agenda.decided(decision);
        }
        for (Action action : actions) {
            agenda = agenda.agreed(action);
        }
        return agenda;
    }

    private static Map.Entry<Question, String> readAnswer(ValueReader in) {
        in.begin();
        String question = null;
        String answer = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "question" -> question = in.text();
                case "answer" -> answer = in.text();
                default -> in.passOver();
            }
        }
        String id = in.required(question, "question");
        String said = in.required(answer, "answer");
        if (said.isBlank()) {
            throw in.fault("READ-VALUE");
        }
        return Map.entry(in.made(() -> Question.of(id)), said);
    }

    static Decision readDecision(ValueReader in) {
        in.begin();
        DecisionKind kind = null;
        String what = null;
        LocalDate on = null;
        List<Role> by = List.of();
        String why = "";
        List<KpiCode> kpis = List.of();
        LocalDate revisitOn = null;
        LocalDate lookedBackOn = null;
        String result = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = in.constant(DecisionKind.class);
                case "what" -> what = in.text();
                case "on" -> on = in.day();
                case "by" -> by = in.list(RegistrationAgreementJson::role);
                case "why" -> why = in.text();
                case "kpis" -> kpis = KpiJson.codes(in);
                case "revisitOn" -> revisitOn = in.day();
                case "lookedBackOn" -> lookedBackOn = in.day();
                case "result" -> result = in.text();
                default -> in.passOver();
            }
        }
        DecisionKind which = in.required(kind, "kind");
        String words = in.required(what, "what");
        LocalDate day = in.required(on, "on");
        Decision decision = in.made(() -> Decision.of(which, words, day))
                .by(by.toArray(Role[]::new))
                .because(why)
                .about(kpis.toArray(KpiCode[]::new));
        LocalDate again = revisitOn;
        Decision planned = again == null ? decision : in.made(() -> decision.revisitedOn(again));
        if (lookedBackOn == null && result == null) {
            return planned;
        }
        LocalDate looked = in.required(lookedBackOn, "lookedBackOn");
        String came = in.required(result, "result");
        return in.made(() -> planned.lookedBack(looked, came));
    }
}
