package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Days of a plan as an iCalendar file (RFC 5545), which the calendars of other programs can take in or follow.
 *
 * <p>Each entry keeps its identifier as long as the key and the entry's own name stay the same: who takes in a newer file sees
 * a moved day move, and no second one. Days are whole days; only the team's meeting may have a time, which is read by the clock
 * where the team is. It names functions and never people, and says nothing of what was measured.
 *
 * <pre>{@code
 * String file = ICalendar.of("plan-17", "Huiswerkbegeleiding", calendar)
 *         .withReminder(14)
 *         .text(clock.instant(), Locale.forLanguageTag("nl"));
 * }</pre>
 *
 * @since 0.1
 */
public final class ICalendar {
    private static final LocalizedText MEETING =
            LocalizedText.of("KPI's en registreren in het teamoverleg", "KPIs and registering in the team's meeting");
    private static final LocalizedText MEASURED = LocalizedText.of("Gemeten op", "Measured on");
    private static final LocalizedText AGREED_FIRST = LocalizedText.of("Eerst afgesproken voor", "First agreed for");
    private static final LocalizedText NO_ACCOUNT = LocalizedText.of(
            "Een KPI is het begin van een gesprek, geen afrekening.",
            "A KPI starts a conversation; it settles no account.");
    private static final int LONGEST_REMINDER = 366;

    private final String key;
    private final String name;
    private final List<Entry> entries;
    private final int reminder;

    private ICalendar(String key, String name, List<Entry> entries, int reminder) {
        this.key = key;
        this.name = name;
        this.entries = entries;
        this.reminder = reminder;
    }

    /**
     * The moments and the team meeting of a calendar.
     *
     * @param key what the caller knows the plan by, the same each time; it is not written out
     * @param name what the entries are about, such as the service
     * @param calendar the calendar
     * @return the file's contents
     * @throws IllegalArgumentException if the key or the name is blank
     */
    public static ICalendar of(String key, String name, MeasurementCalendar calendar) {
        ICalendar days = empty(key, name);
        List<String> ids = ids(calendar.moments());
        for (int i = 0; i < ids.size(); i++) {
            MeasurementMoment moment = calendar.moments().get(i);
            days = days.with(new Entry(
                    ids.get(i),
                    moment.firstDay(),
                    moment.lastDay(),
                    moment.role().label(),
                    describe(moment),
                    moment.moves(),
                    null));
        }
        return calendar.meeting().map(days::with).orElse(days);
    }

    /**
     * Two moments of one kind that were agreed for the same day are told apart by their number. Those that moved come first:
     * they keep the name by which other programs know them when something else is agreed for the day that they left.
     */
    private static List<String> ids(List<MeasurementMoment> moments) {
        String[] ids = new String[moments.size()];
        Set<String> taken = new HashSet<>();
        IntStream.range(0, ids.length)
                .boxed()
                .sorted(Comparator.comparingInt(index -> -moments.get(index).moves()))
                .forEach(index -> {
                    MeasurementMoment moment = moments.get(index);
                    String id = moment.role() + "|" + moment.agreedFor();
                    int number = 1;
                    ids[index] = id;
                    while (!taken.add(ids[index])) {
                        number++;
                        ids[index] = id + "|" + number;
                    }
                });
        return List.of(ids);
    }

    /**
     * A file without days.
     *
     * @param key what the caller knows the plan by, the same each time; it is not written out
     * @param name what the entries are about, such as the service
     * @return the file's contents
     * @throws IllegalArgumentException if the key or the name is blank
     */
    public static ICalendar empty(String key, String name) {
        if (key.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException(
                    "An iCalendar file needs a key and a name, not \"" + key + "\" and \"" + name + "\"");
        }
        return new ICalendar(key, name.strip(), List.of(), 0);
    }

    private static List<LocalizedText> describe(MeasurementMoment moment) {
        List<LocalizedText> lines = new ArrayList<>();
        if (moment.moves() > 0) {
            lines.add(joined(AGREED_FIRST, moment.agreedFor()));
        }
        moment.measured().ifPresent(day -> lines.add(joined(MEASURED, day)));
        lines.add(NO_ACCOUNT);
        return List.copyOf(lines);
    }

    private static LocalizedText joined(LocalizedText words, LocalDate day) {
        return LocalizedText.of(
                words.in(Locale.forLanguageTag("nl")) + " " + day + ".", words.in(Locale.ENGLISH) + " " + day + ".");
    }

    /**
     * These days, with one more.
     *
     * @param id what the day is known by within the plan, the same each time, such as {@code evaluation-1}
     * @param day the day
     * @param summary what it is, in a few words
     * @param description more about it; may be blank
     * @return a copy; an entry with the same id is replaced
     * @throws IllegalArgumentException if the id is blank
     */
    public ICalendar with(String id, LocalDate day, LocalizedText summary, LocalizedText description) {
        if (id.isBlank()) {
            throw new IllegalArgumentException("A day needs an id by which it is known again, not a blank text");
        }
        Objects.requireNonNull(day, "day");
        return with(new Entry("own|" + id.strip(), day, day, summary, List.of(description), 0, null));
    }

    /**
     * These days, with the team's meeting.
     *
     * @param meeting the meeting; one that is already there is replaced
     * @return a copy
     */
    public ICalendar with(TeamMeeting meeting) {
        return with(new Entry(
                "meeting",
                meeting.first(),
                meeting.first(),
                MEETING,
                List.of(meeting.label(), NO_ACCOUNT),
                0,
                meeting));
    }

    private ICalendar with(Entry entry) {
        List<Entry> all = new ArrayList<>(entries);
        all.removeIf(other -> other.id().equals(entry.id()));
        all.add(entry);
        return new ICalendar(key, name, Collections.unmodifiableList(all), reminder);
    }

    /**
     * These days, each with a reminder some days before it.
     *
     * @param days how many days before, 0 for none, at most 366
     * @return a copy
     * @throws IllegalArgumentException if the number is out of range
     */
    public ICalendar withReminder(int days) {
        if (days < 0 || days > LONGEST_REMINDER) {
            throw new IllegalArgumentException("A reminder comes 0 to 366 days before, not " + days);
        }
        return new ICalendar(key, name, entries, days);
    }

    /**
     * How many entries there are; a meeting that comes back is one.
     *
     * @return 0 or more
     */
    public int size() {
        return entries.size();
    }

    /**
     * The file, in lines of at most 75 bytes that end with CR LF, to be stored as UTF-8 with the media type
     * {@code text/calendar}.
     *
     * @param stamp when it was made
     * @param locale the language of its words
     * @return the text
     */
    public String text(Instant stamp, Locale locale) {
        return ICalendarWriter.of(key, name, entries, reminder, stamp, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ICalendar calendar
                && key.equals(calendar.key)
                && name.equals(calendar.name)
                && entries.equals(calendar.entries)
                && reminder == calendar.reminder;
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, name, entries, reminder);
    }

    /** The name and how many entries there are. */
    @Override
    public String toString() {
        return "iCalendar of " + name + " with " + entries.size() + (entries.size() == 1 ? " entry" : " entries");
    }

    /** One entry: whole days, or a meeting that comes back. */
    record Entry(
            String id,
            LocalDate first,
            LocalDate last,
            LocalizedText summary,
            List<LocalizedText> description,
            int sequence,
            @Nullable TeamMeeting meeting) {
        @Nullable
        LocalTime time() {
            return meeting == null ? null : meeting.time().orElse(null);
        }
    }
}
