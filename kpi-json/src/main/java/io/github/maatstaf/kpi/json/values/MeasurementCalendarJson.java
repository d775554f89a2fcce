package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;

/** When people agreed to measure. */
public final class MeasurementCalendarJson {
    /** The format. */
    public static final ValueFormat<MeasurementCalendar> FORMAT =
            new ValueFormat<>("maatstaf-calendar", MeasurementCalendarJson::write);

    private MeasurementCalendarJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<MeasurementCalendar> parse(CharSequence json) {
        return FORMAT.read(json, MeasurementCalendarJson::read);
    }

    static void write(ValueWriter out, MeasurementCalendar calendar) {
        out.objects("moments", calendar.moments(), MeasurementCalendarJson::writeMoment)
                .text("whyNoBaseline", calendar.reasonForNoBaseline());
    }

    private static void writeMoment(ValueWriter out, MeasurementMoment moment) {
        out.constant("role", moment.role()).text("period", moment.period().map(ReportingPeriod::toString));
        if (moment.period().isEmpty()) {
            out.day("day", moment.firstDay());
        }
        out.day("measured", moment.measured());
    }

    static MeasurementCalendar read(ValueReader in) {
        in.begin();
        List<MeasurementMoment> moments = List.of();
        String whyNoBaseline = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "moments" -> moments = in.list(MeasurementCalendarJson::readMoment);
                case "whyNoBaseline" -> whyNoBaseline = in.text();
                default -> in.passOver();
            }
        }
        MeasurementCalendar.Builder builder = MeasurementCalendar.builder();
        moments.forEach(builder::add);
        String reason = whyNoBaseline;
        return in.made(() -> {
            if (reason != null) {
                builder.withoutBaseline(reason);
            }
            return builder.build();
        });
    }

    private static MeasurementMoment readMoment(ValueReader in) {
        in.begin();
        MomentRole role = null;
        ReportingPeriod period = null;
        LocalDate day = null;
        LocalDate measured = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "role" -> role = in.constant(MomentRole.class);
                case "period" -> period = ObservationJson.period(in);
                case "day" -> day = in.day();
                case "measured" -> measured = in.day();
                default -> in.passOver();
            }
        }
        MomentRole what = in.required(role, "role");
        if (period != null && day != null) {
            throw in.fault("READ-VALUE");
        }
        MeasurementMoment moment = period != null
                ? MeasurementMoment.of(what, period)
                : MeasurementMoment.of(what, in.required(day, "day"));
        return measured == null ? moment : moment.measuredOn(measured);
    }
}
