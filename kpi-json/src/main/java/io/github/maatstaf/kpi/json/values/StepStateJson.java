package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.plan.StepState;

/** What a step of a plan holds and lacks. Written only: it is made anew from the plan. */
public final class StepStateJson {
    /** The format. */
    public static final ValueFormat<StepState> FORMAT = new ValueFormat<>("maatstaf-plan-step", StepStateJson::write);

    private StepStateJson() {}

    static void write(ValueWriter out, StepState state) {
        out.constant("step", state.step())
                .count("number", state.step().number())
                .localized("label", state.step().label())
                .truth("open", state.isOpen())
                .objects("present", state.present(), ValueWriter::localizedFields)
                .objects("missing", state.missing(), FindingJson::write)
                .objects("gate", state.gate(), FindingJson::write);
    }
}
