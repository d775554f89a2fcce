package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;

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
        out.object("scope", plan.scope(), ScopeJson::write).object("selection", plan.selection(), SelectionJson::write);
        if (!plan.expectedSizes().isEmpty()) {
            out.objects("expectedSizes", plan.expectedSizes().entrySet(), ExpectedSizeJson::writeOfKpi);
        }
        out.object("theoryOfChange", plan.theoryOfChange(), TheoryOfChangeJson::write)
                .object("agreement", plan.agreement(), RegistrationAgreementJson::write)
                .object("burden", plan.burden(), RegistrationBurdenJson::write)
                .decimal("affordableMinutes", plan.affordableMinutes())
                .object("calendar", plan.calendar(), MeasurementCalendarJson::write)
                .objects("baselines", plan.baselines(), BaselineMeasurementJson::write)
                .objects("evaluations", plan.evaluations(), EvaluationAgendaJson::write);
    }

    private static MonitoringPlan read(ValueReader in, KpiCatalogue catalogue) {
        in.begin();
        Scope scope = null;
        Selection selection = null;
        SortedMap<KpiCode, ExpectedSize> sizes = Collections.emptySortedMap();
        List<ChangeLink> links = null;
        RegistrationAgreement agreement = null;
        Function<Selection, RegistrationBurden> burden = null;
        BigDecimal affordable = null;
        MeasurementCalendar calendar = null;
        List<BaselineMeasurement> baselines = List.of();
        List<EvaluationAgenda> evaluations = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "scope" -> scope = ScopeJson.read(in);
                case "selection" -> selection = SelectionJson.read(in, catalogue);
                case "expectedSizes" -> sizes = ExpectedSizeJson.readByKpi(in);
                case "theoryOfChange" -> links = TheoryOfChangeJson.links(in);
                case "burden" -> burden = RegistrationBurdenJson.read(in);
                case "affordableMinutes" -> affordable = in.decimal();
                case "agreement" -> agreement = RegistrationAgreementJson.read(in);
                case "calendar" -> calendar = MeasurementCalendarJson.read(in);
                case "baselines" -> baselines = in.list(BaselineMeasurementJson::read);
                case "evaluations" -> evaluations = in.list(EvaluationAgendaJson::read);
                default -> in.passOver();
            }
        }
        MonitoringPlan plan = MonitoringPlan.empty().expecting(sizes);
        plan = scope == null ? plan : plan.with(scope);
        plan = selection == null ? plan : plan.with(selection);
        if (links != null) {
            plan = plan.with(TheoryOfChange.of(in.required(selection, "selection"), links));
        }
        if (burden != null) {
            plan = with(in, plan, burden, in.required(selection, "selection"));
        }
        plan = affordable == null ? plan : affording(in, plan, affordable);
        plan = agreement == null ? plan : plan.with(agreement);
        plan = calendar == null ? plan : plan.with(calendar);
        for (BaselineMeasurement baseline : baselines) {
            plan = plan.with(baseline);
        }
        for (EvaluationAgenda agenda : evaluations) {
            plan = plan.with(agenda);
        }
        // Two of one day, or of the same KPIs: one of them would be lost without a word.
        if (plan.baselines().size() != baselines.size() || plan.evaluations().size() != evaluations.size()) {
            throw in.fault("READ-VALUE");
        }
        return plan;
    }

    private static MonitoringPlan with(
            ValueReader in, MonitoringPlan plan, Function<Selection, RegistrationBurden> burden, Selection selection) {
        return in.made(() -> plan.with(burden.apply(selection)));
    }

    private static MonitoringPlan affording(ValueReader in, MonitoringPlan plan, BigDecimal minutes) {
        return in.made(() -> plan.affording(minutes.doubleValue()));
    }
}
