package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.plan.Action;

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
}
