package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.instrument.ReportedFigures;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;
import java.util.Map;

/**
 * What a filled-in workbook holds: read = accepted + rejected + duplicates, on each sheet.
 *
 * @param forms the forms it was read by
 * @param registration the trajectories
 * @param figures the figures of elsewhere
 * @param baselines what is known of the beginning
 * @param records what became of the rows, by sheet
 * @param findings what was noticed, each at sheet, row and column, such as {@code Gebeurtenissen!D7}
 */
record WorkbookReading(
        EntryForms forms,
        Registration registration,
        ReportedFigures figures,
        List<BaselineMeasurement> baselines,
        Map<String, RecordCounts> records,
        List<Finding> findings) {

    /** The plan with the baselines that the workbook holds. */
    MonitoringPlan into(MonitoringPlan plan) {
        MonitoringPlan with = plan;
        for (BaselineMeasurement baseline : baselines) {
            with = with.with(baseline);
        }
        return with;
    }

    /** The chosen KPIs that can be computed. */
    ObservationTable table(PeriodType type) {
        return forms.calculator().per(type).over(registration);
    }
}
