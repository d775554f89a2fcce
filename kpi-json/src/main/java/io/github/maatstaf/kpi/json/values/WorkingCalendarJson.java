package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.period.DutchHoliday;
import io.github.maatstaf.kpi.period.WorkingCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/** Which days an organisation works. */
public final class WorkingCalendarJson {
    /** The format. */
    public static final ValueFormat<WorkingCalendar> FORMAT =
            new ValueFormat<>("maatstaf-working-calendar", WorkingCalendarJson::write);

    private WorkingCalendarJson() {}

    /**
     * Reads a document.
     *
     * @param json the document
     * @return the value and what was noticed
     */
    public static WithFindings<WorkingCalendar> parse(CharSequence json) {
        return FORMAT.read(json, WorkingCalendarJson::read);
    }

    private static void write(ValueWriter out, WorkingCalendar calendar) {
        out.constants("weekdays", calendar.weekdays().stream().sorted().toList())
                .constants("holidays", calendar.holidays().stream().sorted().toList())
                .texts("closingDays", calendar.closingDays());
    }

    private static WorkingCalendar read(ValueReader in) {
        in.begin();
        List<DayOfWeek> weekdays = null;
        List<DutchHoliday> holidays = null;
        List<LocalDate> closingDays = List.of();
        for (String name = in.next(); name != null; name = in.next()) {
            switch (name) {
                case "weekdays" -> weekdays = in.list(each -> each.constant(DayOfWeek.class));
                case "holidays" -> holidays = in.list(each -> each.constant(DutchHoliday.class));
                case "closingDays" -> closingDays = in.list(ValueReader::day);
                default -> in.passOver();
            }
        }
        DayOfWeek[] days = in.required(weekdays, "weekdays").toArray(DayOfWeek[]::new);
        DutchHoliday[] free = in.required(holidays, "holidays").toArray(DutchHoliday[]::new);
        List<LocalDate> closed = closingDays;
        return in.made(() -> {
            WorkingCalendar calendar = WorkingCalendar.dutch()
                    .without(DutchHoliday.values())
                    .with(free)
                    .withWeekdays(days);
            for (LocalDate day : closed) {
                calendar = calendar.withClosing(day, day);
            }
            return calendar;
        });
    }
}
