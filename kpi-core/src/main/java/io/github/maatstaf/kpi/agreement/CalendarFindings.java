package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a calendar misses, or has out of order. */
final class CalendarFindings {
    private CalendarFindings() {}

    static List<Finding> of(MeasurementCalendar calendar) {
        List<Finding> findings = new ArrayList<>();
        addAboutBaseline(findings, calendar);
        if (calendar.moments(MomentRole.INTERIM).isEmpty()) {
            findings.add(Finding.of("AGREE-NO-INTERIM").at(Place.field("interim")));
        }
        addAboutEnd(findings, calendar);
        addAboutRegistering(findings, calendar);
        if (calendar.meeting().isEmpty()) {
            findings.add(Finding.of("AGREE-NO-MEETING").at(Place.field("meeting")));
        }
        return List.copyOf(findings);
    }

    private static void addAboutRegistering(List<Finding> findings, MeasurementCalendar calendar) {
        Place place = Place.field("registering");
        if (calendar.registersFrom().isEmpty() || calendar.registersThrough().isEmpty()) {
            findings.add(Finding.of("AGREE-NO-REGISTERING-SPAN").at(place));
            return;
        }
        LocalDate from = calendar.registersFrom().get();
        LocalDate through = calendar.registersThrough().get();
        for (MeasurementMoment moment : calendar.moments()) {
            // A baseline may come before the registering begins, and a follow-up after it.
            boolean early =
                    moment.role() != MomentRole.BASELINE && moment.lastDay().isBefore(from);
            boolean late =
                    moment.role() == MomentRole.INTERIM && moment.firstDay().isAfter(through);
            if (early || late) {
                findings.add(Finding.of("AGREE-MOMENT-OUTSIDE")
                        .at(place)
                        .with("moment", text(moment))
                        .with("from", from)
                        .with("through", through));
            }
        }
    }

    private static void addAboutBaseline(List<Finding> findings, MeasurementCalendar calendar) {
        Place place = Place.field("baseline");
        List<MeasurementMoment> baselines = calendar.moments(MomentRole.BASELINE);
        if (baselines.isEmpty()) {
            findings.add(
                    Finding.of(calendar.reasonForNoBaseline().isEmpty() ? "AGREE-NO-BASELINE" : "AGREE-BASELINE-NONE")
                            .at(place));
            return;
        }
        if (!calendar.reasonForNoBaseline().isEmpty()) {
            findings.add(Finding.of("AGREE-BASELINE-BOTH").at(place));
        }
        if (baselines.size() > 1) {
            findings.add(Finding.of("AGREE-TWO-BASELINES")
                    .at(place)
                    .with("count", baselines.size())
                    .with("used", text(baselines.get(0))));
        }
        MeasurementMoment baseline = baselines.get(0);
        for (MeasurementMoment moment : calendar.moments()) {
            // A baseline that is still open when the next moment begins would measure what has already changed.
            if (moment.role() != MomentRole.BASELINE && !baseline.lastDay().isBefore(moment.firstDay())) {
                findings.add(Finding.of("AGREE-BASELINE-LATE")
                        .at(place)
                        .with("baseline", text(baseline))
                        .with("other", text(moment)));
            }
        }
    }

    private static void addAboutEnd(List<Finding> findings, MeasurementCalendar calendar) {
        Place place = Place.field("end");
        List<MeasurementMoment> ends = calendar.moments(MomentRole.END);
        if (ends.isEmpty()) {
            findings.add(Finding.of("AGREE-NO-END").at(place));
            return;
        }
        if (ends.size() > 1) {
            findings.add(Finding.of("AGREE-TWO-ENDS")
                    .at(place)
                    .with("count", ends.size())
                    .with("used", text(ends.get(ends.size() - 1))));
        }
        MeasurementMoment end = ends.get(ends.size() - 1);
        for (MeasurementMoment moment : calendar.moments()) {
            if (moment.role() == MomentRole.INTERIM && !moment.lastDay().isBefore(end.firstDay())) {
                findings.add(Finding.of("AGREE-END-EARLY")
                        .at(place)
                        .with("end", text(end))
                        .with("other", text(moment)));
            }
            if (moment.role() == MomentRole.FOLLOW_UP && !end.lastDay().isBefore(moment.firstDay())) {
                findings.add(Finding.of("AGREE-FOLLOW-UP-EARLY")
                        .at(place)
                        .with("end", text(end))
                        .with("other", text(moment)));
            }
        }
    }

    private static String text(MeasurementMoment moment) {
        return moment.period()
                .map(ReportingPeriod::toString)
                .orElse(moment.firstDay().toString());
    }
}
