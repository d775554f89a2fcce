package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.calculation.CheckReport;
import io.github.maatstaf.kpi.calculation.CheckResult;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.List;
import java.util.Map;

/** What checks found in a registration, and what is asked back about which trajectory. Written only. */
public final class CheckReportJson {
    /** The format. */
    public static final ValueFormat<CheckReport> FORMAT =
            new ValueFormat<>("maatstaf-check-report", CheckReportJson::write);

    private CheckReportJson() {}

    private static void write(ValueWriter out, CheckReport report) {
        out.constant("status", report.status())
                .objects("results", report.results(), CheckReportJson::writeResult)
                .objects("askedBack", report.askedBack().entrySet(), CheckReportJson::writeAsked);
    }

    private static void writeResult(ValueWriter out, CheckResult result) {
        out.text("code", result.check().code())
                .constant("severity", result.check().severity())
                .constant("status", result.status())
                .localized("message", result.check().message())
                .text("element", result.check().element().map(DataElement::code))
                .count("found", result.found())
                .count("asked", result.asked())
                .text("silencedBecause", result.silencedBecause());
    }

    private static void writeAsked(ValueWriter out, Map.Entry<String, List<Finding>> trajectory) {
        out.text("trajectory", trajectory.getKey()).objects("findings", trajectory.getValue(), FindingJson::write);
    }
}
