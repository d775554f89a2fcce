package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.constraint.KnownKpi;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/** Steps 2 and 3 as somebody filled them in: KPIs of participants, and those of society beside them. */
record ChooseForm(
        @NotEmpty List<@KnownKpi(in = OurLibrary.class) String> kpis,
        List<@KnownKpi(in = OurLibrary.class) String> linked,
        String why) {

    Selection toSelection(KpiCatalogue library, Scope scope) {
        return Selection.from(library)
                .forScope(scope)
                .choose(kpis.toArray(String[]::new))
                .linking(linked.toArray(String[]::new))
                .because(why)
                .build();
    }
}
