package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.agreement.TeamMeeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The team's meeting in which the subject comes back. */
final class TeamMeetingJson {
    private static final String LAST = "last";

    private TeamMeetingJson() {}

    static void write(ValueWriter out, TeamMeeting meeting) {
        out.day("first", meeting.first());
        meeting.weeks().ifPresent(weeks -> out.count("everyWeeks", weeks));
        out.text("weekdayOfMonth", meeting.weekdayOfMonth().map(nth -> nth < 0 ? LAST : "" + nth))
                .text("time", meeting.time().map(LocalTime::toString))
                .day("through", meeting.through())
                .texts("skipped", meeting.skipped());
    }

    static TeamMeeting read(ValueReader in) {
        in.begin();
        LocalDate first = null;
        long weeks = 0;
        int nth = 0;
        LocalTime time = null;
        LocalDate through = null;
        List<LocalDate> skipped = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "first" -> first = in.day();
                case "everyWeeks" -> weeks = in.count();
                case "weekdayOfMonth" -> nth = weekday(in);
                case "time" -> time = time(in);
                case "through" -> through = in.day();
                case "skipped" -> skipped = in.list(ValueReader::day);
                default -> in.passOver();
            }
        }
        LocalDate day = in.required(first, "first");
        long rhythm = weeks;
        int which = nth;
        TeamMeeting meeting = in.made(() -> which == 0
                ? TeamMeeting.everyWeeks((int) Math.min(rhythm, Integer.MAX_VALUE), day)
                : monthly(which, day));
        LocalTime clock = time;
        LocalDate last = through;
        List<LocalDate> off = skipped;
        return in.made(
                () -> ended(clock == null ? meeting : meeting.at(clock), last).skipping(off));
    }

    /** A first day that is no such weekday of its month is no first day. */
    private static TeamMeeting monthly(int nth, LocalDate first) {
        TeamMeeting meeting = TeamMeeting.monthly(nth, first.getDayOfWeek(), first);
        if (!meeting.first().equals(first)) {
            throw new IllegalArgumentException("No weekday number " + nth + " of its month: " + first);
        }
        return meeting;
    }

    private static TeamMeeting ended(TeamMeeting meeting, @Nullable LocalDate last) {
        return last == null ? meeting : meeting.through(last);
    }

    private static int weekday(ValueReader in) {
        String text = in.text();
        if (!text.equals(LAST) && !text.matches("[1-4]")) {
            throw in.fault("READ-VALUE");
        }
        return text.equals(LAST) ? -1 : Integer.parseInt(text);
    }

    private static LocalTime time(ValueReader in) {
        String text = in.text();
        if (!text.matches("([01][0-9]|2[0-3]):[0-5][0-9]")) {
            throw in.fault("READ-VALUE");
        }
        return LocalTime.parse(text);
    }
}
