package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.plan.Action;
import java.time.LocalDate;

/** What people agreed to do, and what came of it. */
final class ActionJson {
    private ActionJson() {}

    static void write(ValueWriter out, Action action) {
        out.text("what", action.what())
                .text("by", action.by().name())
                .day("revisitOn", action.revisitOn())
                .day("lookedBackOn", action.lookedBackOn())
                .text("result", action.result());
    }

    static Action read(ValueReader in) {
        in.begin();
        String what = null;
        Role by = null;
        LocalDate revisitOn = null;
        LocalDate lookedBackOn = null;
        String result = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "what" -> what = in.text();
                case "by" -> by = RegistrationAgreementJson.role(in);
                case "revisitOn" -> revisitOn = in.day();
                case "lookedBackOn" -> lookedBackOn = in.day();
                case "result" -> result = in.text();
                default -> in.passOver();
            }
        }
        String words = in.required(what, "what");
        Role whose = in.required(by, "by");
        LocalDate day = in.required(revisitOn, "revisitOn");
        Action action = in.made(() -> Action.of(words, whose, day));
        if (lookedBackOn == null && result == null) {
            return action;
        }
        LocalDate looked = in.required(lookedBackOn, "lookedBackOn");
        String came = in.required(result, "result");
        return in.made(() -> action.lookedBack(looked, came));
    }
}
