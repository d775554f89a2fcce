package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.TeamMeeting;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;

/** When people agreed to measure. */
public final class MeasurementCalendarJson {
    /** The format. */
    public static final ValueFormat<MeasurementCalendar> FORMAT =
            new ValueFormat<>("maatstaf-calendar", MeasurementCalendarJson::write);

    private static final int MOST_MOVES = 10_000;

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
                .text("whyNoBaseline", calendar.reasonForNoBaseline())
                .day("registersFrom", calendar.registersFrom())
                .day("registersThrough", calendar.registersThrough())
                .object("meeting", calendar.meeting(), TeamMeetingJson::write);
    }

    private static void writeMoment(ValueWriter out, MeasurementMoment moment) {
        out.constant("role", moment.role()).text("period", moment.period().map(ReportingPeriod::toString));
        if (moment.period().isEmpty()) {
            out.day("day", moment.firstDay());
        }
        out.day("measured", moment.measured());
        if (moment.moves() > 0) {
            out.day("agreedFor", moment.agreedFor()).count("moves", moment.moves());
        }
    }

    static MeasurementCalendar read(ValueReader in) {
        in.begin();
        List<MeasurementMoment> moments = List.of();
        String whyNoBaseline = null;
        LocalDate from = null;
        LocalDate through = null;
        TeamMeeting meeting = null;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "moments" -> moments = in.list(MeasurementCalendarJson::readMoment);
                case "whyNoBaseline" -> whyNoBaseline = in.text();
                case "registersFrom" -> from = in.day();
                case "registersThrough" -> through = in.day();
                case "meeting" -> meeting = TeamMeetingJson.read(in);
                default -> in.passOver();
            }
        }
        MeasurementCalendar.Builder builder = MeasurementCalendar.builder();
        moments.forEach(builder::add);
        if (meeting != null) {
            builder.inMeeting(meeting);
        }
        String reason = whyNoBaseline;
        boolean registers = from != null || through != null;
        LocalDate first = registers ? in.required(from, "registersFrom") : LocalDate.MIN;
        LocalDate last = registers ? in.required(through, "registersThrough") : LocalDate.MIN;
        return in.made(() -> {
            if (reason != null) {
                builder.withoutBaseline(reason);
            }
            return (registers ? builder.registering(first, last) : builder).build();
        });
    }

    private static MeasurementMoment readMoment(ValueReader in) {
        in.begin();
        MomentRole role = null;
        ReportingPeriod period = null;
        LocalDate day = null;
        LocalDate measured = null;
        LocalDate agreedFor = null;
        long moves = 0;
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "role" -> role = in.constant(MomentRole.class);
                case "period" -> period = ObservationJson.period(in);
                case "day" -> day = in.day();
                case "measured" -> measured = in.day();
                case "agreedFor" -> agreedFor = in.day();
                case "moves" -> moves = in.count();
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
        if (measured != null) {
            moment = moment.measuredOn(measured);
        }
        if (agreedFor == null && moves == 0) {
            return moment;
        }
        MeasurementMoment now = moment;
        LocalDate first = in.required(agreedFor, "agreedFor");
        long times = moves;
        return in.made(() -> now.agreedFirstFor(first, times(times)));
    }

    private static int times(long moves) {
        if (moves > MOST_MOVES) {
            throw new IllegalArgumentException("A moment that moved " + moves + " times");
        }
        return (int) moves;
    }
}
