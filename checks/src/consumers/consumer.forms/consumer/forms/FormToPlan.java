package consumer.forms;

import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.function.Function;

/** As much of a plan as the form holds. */
public final class FormToPlan implements Function<Form, MonitoringPlan> {
    /** For the constraint. */
    public FormToPlan() {}

    @Override
    public MonitoringPlan apply(Form form) {
        Scope scope = Scope.builder(form.service)
                .forGroup("leerlingen")
                .wanting("op tijd hulp")
                .build();
        return MonitoringPlan.empty()
                .with(scope)
                .with(Selection.from(new Library().get())
                        .forScope(scope)
                        .choose("ACT-ANA-FIRSTTALK")
                        .build());
    }
}
