package io.github.maatstaf.kpi.agreement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes iCalendar as RFC 5545 has it: escaped, folded at 75 bytes, lines ended by CR LF. */
final class ICalendarWriter {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("'T'HHmmss", Locale.ROOT);
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final StringBuilder text = new StringBuilder(1024);

    private ICalendarWriter() {}

    static String of(
            String key, String name, List<ICalendar.Entry> entries, int reminder, Instant stamp, Locale locale) {
        ICalendarWriter out = new ICalendarWriter();
        out.line("BEGIN:VCALENDAR");
        out.line("VERSION:2.0");
        out.line("PRODID:-//Maatstaf//Measurement calendar//" + (isDutch(locale) ? "NL" : "EN"));
        out.line("CALSCALE:GREGORIAN");
        out.line("METHOD:PUBLISH");
        out.line("X-WR-CALNAME:" + escaped(name));
        for (ICalendar.Entry entry : entries) {
            out.event(key, name, entry, reminder, stamp, locale);
        }
        out.line("END:VCALENDAR");
        return out.text.toString();
    }

    private static boolean isDutch(Locale locale) {
        return !locale.getLanguage().equals("en");
    }

    private void event(String key, String name, ICalendar.Entry entry, int reminder, Instant stamp, Locale locale) {
        String summary = entry.summary().in(locale) + ": " + name;
        line("BEGIN:VEVENT");
        line("UID:" + uid(key, entry.id()));
        line("DTSTAMP:" + UTC.format(stamp));
        line("SEQUENCE:" + entry.sequence());
        LocalTime time = entry.time();
        if (time == null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(entry.first()));
            line("DTEND;VALUE=DATE:" + DAY.format(entry.last().plusDays(1)));
        } else {
            // A local time without a zone: by the clock where the team is, in summer and in winter.
            line("DTSTART:" + at(entry.first(), time));
            line("DURATION:PT1H");
        }
        TeamMeeting meeting = entry.meeting();
        if (meeting != null) {
            recurrence(meeting, time);
        }
        line("SUMMARY:" + escaped(capitalised(summary)));
        String description = entry.description().stream()
                .map(part -> capitalised(part.in(locale)))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining("\n"));
        if (!description.isEmpty()) {
            line("DESCRIPTION:" + escaped(description));
        }
        line("CATEGORIES:KPI");
        line("TRANSP:TRANSPARENT");
        if (reminder > 0) {
            line("BEGIN:VALARM");
            line("ACTION:DISPLAY");
            line("DESCRIPTION:" + escaped(capitalised(summary)));
            line("TRIGGER;RELATED=START:-P" + reminder + "D");
            line("END:VALARM");
        }
        line("END:VEVENT");
    }

    private void recurrence(TeamMeeting meeting, @Nullable LocalTime time) {
        String weekday = meeting.first().getDayOfWeek().name().substring(0, 2);
        String rule = meeting.weeks()
                .map(weeks -> "FREQ=WEEKLY;INTERVAL=" + weeks + ";BYDAY=" + weekday)
                .orElseGet(() -> "FREQ=MONTHLY;BYDAY="
                        + meeting.weekdayOfMonth().map(String::valueOf).orElse("") + weekday);
        String until = meeting.through()
                .map(day -> ";UNTIL=" + (time == null ? DAY.format(day) : at(day, time)))
                .orElse("");
        line("RRULE:" + rule + until);
        if (!meeting.skipped().isEmpty()) {
            line((time == null ? "EXDATE;VALUE=DATE:" : "EXDATE:")
                    + meeting.skipped().stream()
                            .map(day -> time == null ? DAY.format(day) : at(day, time))
                            .collect(Collectors.joining(",")));
        }
    }

    private static String at(LocalDate day, LocalTime time) {
        return DAY.format(day) + TIME.format(time);
    }

    /** The same for the same key and id, on any machine; neither can be read from it. */
    private static String uid(String key, String id) {
        return UUID.nameUUIDFromBytes((key.length() + "|" + key + "|" + id).getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Section 3.3.11: backslash, semicolon, comma and newline are escaped; other control characters may not be there. */
    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder(value.length() + 8);
        value.replace("\r\n", "\n").replace('\r', '\n').codePoints().forEach(c -> {
            switch (c) {
                case '\\', ';', ',' -> escaped.append('\\').appendCodePoint(c);
                case '\n' -> escaped.append("\\n");
                default -> {
                    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
                    if (c == '\t' || !Character.isISOControl(c) && !surrogate) {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }

    /** Section 3.1: a line holds at most 75 bytes; the next one begins with a blank. No character is cut in two. */
    private void line(String content) {
        int bytes = 0;
        for (int i = 0; i < content.length(); ) {
            int c = content.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes + size > LONGEST_LINE) {
                text.append("\r\n ");
                bytes = 1;
            }
            text.appendCodePoint(c);
            bytes += size;
            i += Character.charCount(c);
        }
        text.append("\r\n");
    }
}
