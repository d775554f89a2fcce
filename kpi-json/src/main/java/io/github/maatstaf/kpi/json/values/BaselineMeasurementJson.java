package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.BaselineKind;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.measure.Observation;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of the beginning, or that there is none. */
public final class BaselineMeasurementJson {
    /** The format. */
    public static final ValueFormat<BaselineMeasurement> FORMAT =
            new ValueFormat<>("maatstaf-baseline", BaselineMeasurementJson::write);

    private BaselineMeasurementJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<BaselineMeasurement> parse(CharSequence json) {
        return FORMAT.read(json, BaselineMeasurementJson::read);
    }

    static void write(ValueWriter out, BaselineMeasurement baseline) {
        out.constant("kind", baseline.kind())
                .day("day", baseline.day())
                .text("method", baseline.method())
                .text("whyAbsent", baseline.whyAbsent())
                .count("count", baseline.count())
                .texts("kpis", baseline.kpis())
                .object("figure", baseline.figure(), ObservationJson::write);
    }

    static BaselineMeasurement read(ValueReader in) {
        in.begin();
        BaselineKind kind = null;
        LocalDate day = null;
        String method = "";
        String why = null;
        long count = -1;
        List<KpiCode> kpis = List.of();
        Observation figure = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "kind" -> kind = in.constant(BaselineKind.class);
                case "day" -> day = in.day();
                case "method" -> method = in.text();
                case "whyAbsent" -> why = in.text();
                case "count" -> count = in.count();
                case "kpis" -> kpis = KpiJson.codes(in);
                case "figure" -> figure = ObservationJson.read(in);
                default -> in.passOver();
            }
        }
        BaselineMeasurement baseline = begun(in, in.required(kind, "kind"), day, method, why);
        if (kind == BaselineKind.ABSENT && (day != null || !method.isEmpty())
                || kind != BaselineKind.ABSENT && why != null) {
            throw in.fault("READ-VALUE");
        }
        long over = count;
        Observation value = figure;
        KpiCode[] of = kpis.toArray(KpiCode[]::new);
        return in.made(() -> {
            BaselineMeasurement counted = over < 0 ? baseline : baseline.over(over);
            return (value == null ? counted : counted.withFigure(value)).ofKpis(of);
        });
    }

    private static BaselineMeasurement begun(
            ValueReader in, BaselineKind kind, @Nullable LocalDate day, String method, @Nullable String why) {
        switch (kind) {
            case ABSENT -> {
                String reason = in.required(why, "whyAbsent");
                return in.made(() -> BaselineMeasurement.absent(reason));
            }
            case ESTIMATED -> {
                return BaselineMeasurement.estimated(in.required(day, "day"), method);
            }
            default -> {
                return BaselineMeasurement.measured(in.required(day, "day"), method);
            }
        }
    }
}
