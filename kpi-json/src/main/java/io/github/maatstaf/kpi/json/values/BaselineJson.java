package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.variation.Baseline;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineDecisionKind;
import java.time.LocalDate;
import java.util.List;

/** What people decided about the baseline of a chart. */
public final class BaselineJson {
    /** The format. */
    public static final ValueFormat<Baseline> FORMAT =
            new ValueFormat<>("maatstaf-chart-baseline", BaselineJson::write);

    private BaselineJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<Baseline> parse(CharSequence json) {
        return FORMAT.read(json, BaselineJson::read);
    }

    static void write(ValueWriter out, Baseline baseline) {
        out.objects("decisions", baseline.decisions(), BaselineJson::writeDecision);
    }

    static void writeDecision(ValueWriter out, BaselineDecision decision) {
        out.constant("kind", decision.kind())
                .text("period", decision.period().toString())
                .day("decidedOn", decision.decidedOn())
                .text("decidedBy", decision.decidedBy())
                .text("reason", decision.reason());
    }

    private static Baseline read(ValueReader in) {
        in.begin();
        List<BaselineDecision> decisions = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            if (name.equals("decisions")) {
                decisions = in.list(BaselineJson::readDecision);
            } else {
                in.passOver();
            }
        }
        List<BaselineDecision> all = decisions;
        return in.made(() -> {
            Baseline baseline = Baseline.ofWholeSeries();
            for (BaselineDecision decision : all) {
                baseline = baseline.with(decision);
            }
            return baseline;
        });
    }

    private static BaselineDecision readDecision(ValueReader in) {
        in.begin();
        BaselineDecisionKind kind = null;
        ReportingPeriod period = null;
        LocalDate decidedOn = null;
        String decidedBy = null;
        String reason = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = in.constant(BaselineDecisionKind.class);
                case "period" -> period = ObservationJson.period(in);
                case "decidedOn" -> decidedOn = in.day();
                case "decidedBy" -> decidedBy = in.text();
                case "reason" -> reason = in.text();
                default -> in.passOver();
            }
        }
        BaselineDecisionKind what = in.required(kind, "kind");
        ReportingPeriod about = in.required(period, "period");
        LocalDate day = in.required(decidedOn, "decidedOn");
        String who = in.required(decidedBy, "decidedBy");
        String why = in.required(reason, "reason");
        return in.made(() -> BaselineDecision.of(what, about, day, who, why));
    }
}
