package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;

/**
 * What people laid down at each step of a plan. The SMART review is not in it: it says what the library finds of the
 * rest, and is made anew.
 */
public final class MonitoringPlanJson {
    /** The format. */
    public static final ValueFormat<MonitoringPlan> FORMAT =
            new ValueFormat<>("maatstaf-plan", MonitoringPlanJson::write);

    private MonitoringPlanJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @param catalogue the catalogue that was chosen from
     * @return the value and what was noticed
     */
    public static WithFindings<MonitoringPlan> parse(CharSequence json, KpiCatalogue catalogue) {
        return FORMAT.read(json, in -> read(in, catalogue));
    }

    static void write(ValueWriter out, MonitoringPlan plan) {
        out.object("scope", plan.scope(), ScopeJson::write)
                .object("selection", plan.selection(), SelectionJson::write)
                .object("agreement", plan.agreement(), RegistrationAgreementJson::write)
                .object("calendar", plan.calendar(), MeasurementCalendarJson::write)
                .object("agenda", plan.agenda(), EvaluationAgendaJson::write);
    }

    private static MonitoringPlan read(ValueReader in, KpiCatalogue catalogue) {
        in.begin();
        Scope scope = null;
        Selection selection = null;
        RegistrationAgreement agreement = null;
        MeasurementCalendar calendar = null;
        EvaluationAgenda agenda = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "scope" -> scope = ScopeJson.read(in);
                case "selection" -> selection = SelectionJson.read(in, catalogue);
                case "agreement" -> agreement = RegistrationAgreementJson.read(in);
                case "calendar" -> calendar = MeasurementCalendarJson.read(in);
                case "agenda" -> agenda = EvaluationAgendaJson.read(in);
                default -> in.passOver();
            }
        }
        MonitoringPlan plan = MonitoringPlan.empty();
        plan = scope == null ? plan : plan.with(scope);
        plan = selection == null ? plan : plan.with(selection);
        plan = agreement == null ? plan : plan.with(agreement);
        plan = calendar == null ? plan : plan.with(calendar);
        return agenda == null ? plan : plan.with(agenda);
    }
}
