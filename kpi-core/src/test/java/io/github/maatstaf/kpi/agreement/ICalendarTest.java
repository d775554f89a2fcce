package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Index;
import org.junit.jupiter.api.Test;

/** By the rules of RFC 5545: 3.1 (lines and folding), 3.3.11 (text), 3.6 (components), 3.8 (properties). */
class ICalendarTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Instant STAMP = Instant.parse("2025-01-02T03:04:05.678Z");
    private static final LocalDate DEC_30 = LocalDate.of(2024, 12, 30);
    private static final MeasurementCalendar CALENDAR = MeasurementCalendar.builder()
            .add(MeasurementMoment.of(MomentRole.BASELINE, LocalDate.of(2024, 2, 29))
                    .measuredOn(LocalDate.of(2024, 3, 1)))
            .interim(ReportingPeriod.parse("2025-W01"))
            .end(LocalDate.of(2025, 12, 31))
            .inMeeting(TeamMeeting.monthly(2, DayOfWeek.TUESDAY, LocalDate.of(2025, 1, 14))
                    .at(LocalTime.of(9, 30))
                    .through(LocalDate.of(2025, 12, 31))
                    .skipping(List.of(LocalDate.of(2025, 8, 12))))
            .build();

    /** The lines after unfolding, as a reader sees them. */
    private static List<String> unfolded(String text) {
        return List.of(text.replace("\r\n ", "").split("\r\n"));
    }

    private static List<String> values(String text, String property) {
        return unfolded(text).stream()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
    }

    private static String unescaped(String value) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\\') {
                i++;
                plain.append(value.charAt(i) == 'n' ? '\n' : value.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Test
    void should_write_moments_as_whole_days_and_the_meeting_as_a_rule() {
        String text = ICalendar.of("plan-17", "Huiswerkbegeleiding", CALENDAR)
                .withReminder(14)
                .text(STAMP, DUTCH);

        assertThat(unfolded(text).stream().filter(line -> !line.startsWith("UID:")))
                .containsExactly("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Maatstaf//Measurement calendar//NL
                        CALSCALE:GREGORIAN
                        METHOD:PUBLISH
                        X-WR-CALNAME:Huiswerkbegeleiding
                        BEGIN:VEVENT
                        DTSTAMP:20250102T030405Z
                        SEQUENCE:0
                        DTSTART;VALUE=DATE:20240229
                        DTEND;VALUE=DATE:20240301
                        SUMMARY:Nulmeting: Huiswerkbegeleiding
                        DESCRIPTION:Gemeten op 2024-03-01.\\nEen KPI is het begin van een gesprek\\, geen afrekening.
                        CATEGORIES:KPI
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Nulmeting: Huiswerkbegeleiding
                        TRIGGER;RELATED=START:-P14D
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTAMP:20250102T030405Z
                        SEQUENCE:0
                        DTSTART;VALUE=DATE:20241230
                        DTEND;VALUE=DATE:20250106
                        SUMMARY:Tussenmeting: Huiswerkbegeleiding
                        DESCRIPTION:Een KPI is het begin van een gesprek\\, geen afrekening.
                        CATEGORIES:KPI
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Tussenmeting: Huiswerkbegeleiding
                        TRIGGER;RELATED=START:-P14D
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTAMP:20250102T030405Z
                        SEQUENCE:0
                        DTSTART;VALUE=DATE:20251231
                        DTEND;VALUE=DATE:20260101
                        SUMMARY:Eindmeting: Huiswerkbegeleiding
                        DESCRIPTION:Een KPI is het begin van een gesprek\\, geen afrekening.
                        CATEGORIES:KPI
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:Eindmeting: Huiswerkbegeleiding
                        TRIGGER;RELATED=START:-P14D
                        END:VALARM
                        END:VEVENT
                        BEGIN:VEVENT
                        DTSTAMP:20250102T030405Z
                        SEQUENCE:0
                        DTSTART:20250114T093000
                        DURATION:PT1H
                        RRULE:FREQ=MONTHLY;BYDAY=2TU;UNTIL=20251231T093000
                        EXDATE:20250812T093000
                        SUMMARY:KPI's en registreren in het teamoverleg: Huiswerkbegeleiding
                        DESCRIPTION:Elke tweede dinsdag van de maand\\nEen KPI is het begin van een gesprek\\, geen afrekening.
                        CATEGORIES:KPI
                        TRANSP:TRANSPARENT
                        BEGIN:VALARM
                        ACTION:DISPLAY
                        DESCRIPTION:KPI's en registreren in het teamoverleg: Huiswerkbegeleiding
                        TRIGGER;RELATED=START:-P14D
                        END:VALARM
                        END:VEVENT
                        END:VCALENDAR""".split("\n"));
        assertThat(ICalendar.of("plan-17", "x", CALENDAR).text(STAMP, Locale.ENGLISH))
                .contains("SUMMARY:Baseline: x\r\n", "//EN\r\n")
                .doesNotContain("VALARM");
    }

    @Test
    void should_write_a_meeting_without_a_time_as_days() {
        ICalendar days = ICalendar.empty("plan-17", "team")
                .with(TeamMeeting.everyWeeks(2, DEC_30)
                        .through(LocalDate.of(2025, 2, 28))
                        .skipping(List.of(LocalDate.of(2025, 1, 13), LocalDate.of(2025, 1, 27))));

        assertThat(unfolded(days.text(STAMP, DUTCH)))
                .contains(
                        "DTSTART;VALUE=DATE:20241230",
                        "DTEND;VALUE=DATE:20241231",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20250228",
                        "EXDATE;VALUE=DATE:20250113,20250127");
        assertThat(unfolded(ICalendar.empty("k", "team")
                        .with(TeamMeeting.monthly(-1, DayOfWeek.FRIDAY, DEC_30))
                        .text(STAMP, DUTCH)))
                .contains("RRULE:FREQ=MONTHLY;BYDAY=-1FR");
    }

    @Test
    void should_keep_an_entrys_identifier_when_it_is_moved_measured_or_written_in_another_language() {
        MeasurementMoment interim = CALENDAR.moments().get(1);
        MeasurementCalendar moved = CALENDAR.moved(interim, LocalDate.of(2025, 2, 3));
        String before = ICalendar.of("plan-17", "Huiswerkbegeleiding", CALENDAR).text(STAMP, DUTCH);
        String after = ICalendar.of("plan-17", "Iets anders", moved)
                .withReminder(3)
                .text(STAMP.plusSeconds(60), Locale.ENGLISH);

        assertThat(values(after, "UID"))
                .isEqualTo(values(before, "UID"))
                .doesNotHaveDuplicates()
                .hasSize(4);
        assertThat(values(before, "SEQUENCE")).containsExactly("0", "0", "0", "0");
        assertThat(values(after, "SEQUENCE")).containsExactly("0", "1", "0", "0");
        assertThat(values(after, "DESCRIPTION")).anyMatch(it -> it.startsWith("First agreed for 2024-12-30."));
        assertThat(values(ICalendar.of("plan-18", "x", CALENDAR).text(STAMP, DUTCH), "UID"))
                .as("another plan")
                .doesNotContainAnyElementsOf(values(before, "UID"));
        assertThat(before).as("the key is the caller's").doesNotContain("plan-17");
    }

    /** MD5 of "7|plan-17|" and the entry, as a UUID of version 3 (RFC 4122, 4.3), by Python's hashlib. */
    @Test
    void should_keep_the_identifiers_under_which_other_programs_already_know_the_days() {
        MeasurementCalendar calendar =
                CALENDAR.toBuilder().interim(DEC_30).interim(DEC_30).build();

        assertThat(values(ICalendar.of("plan-17", "x", calendar).text(STAMP, DUTCH), "UID"))
                .as("baseline, three interim moments agreed for one day, end, meeting")
                .contains("92808664-51f3-310f-9822-e6b7c8c5ff95", Index.atIndex(0))
                .contains("ae0a6cd3-bd10-3bd2-831b-45c84538690f", Index.atIndex(1))
                .contains("217754e0-33da-3e9e-827c-ac776ebbfbc9", Index.atIndex(2))
                .contains("97034b23-6e1e-3933-a695-7cf7a7574f7a", Index.atIndex(3))
                .contains("2f603b51-7842-32ce-aaf1-50a03fcbd3d8", Index.atIndex(5))
                .hasSize(6);
    }

    /** Whoever reads by SEQUENCE would leave out the new day, if it came under the name of one that had moved. */
    @Test
    void should_keep_the_identifier_of_what_moved_when_something_else_is_agreed_for_the_day_it_left() {
        MeasurementCalendar moved = CALENDAR.moved(CALENDAR.moments().get(1), LocalDate.of(2025, 2, 3));
        String before = ICalendar.of("plan-17", "x", moved).text(STAMP, DUTCH);
        MeasurementCalendar again = moved.toBuilder().interim(DEC_30).build();
        String after = ICalendar.of("plan-17", "x", again).text(STAMP, DUTCH);

        assertThat(again.moments().get(1).firstDay()).isEqualTo(DEC_30);
        assertThat(values(after, "UID")).doesNotHaveDuplicates().hasSize(5).containsSubsequence(values(before, "UID"));
        assertThat(values(after, "UID").get(2)).isEqualTo(values(before, "UID").get(1));
        assertThat(values(after, "SEQUENCE")).containsExactly("0", "0", "1", "0", "0");
    }

    @Test
    void should_tell_two_moments_of_one_kind_and_day_apart() {
        MeasurementCalendar twice =
                MeasurementCalendar.builder().interim(DEC_30).interim(DEC_30).build();

        assertThat(values(ICalendar.of("k", "x", twice).text(STAMP, DUTCH), "UID"))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void should_replace_a_day_with_the_same_id() {
        ICalendar days = ICalendar.empty("k", "x")
                .with("evaluation-1", DEC_30, LocalizedText.of("Evaluatie"), LocalizedText.of(""))
                .with("evaluation-1", DEC_30.plusDays(1), LocalizedText.of("Evaluatie"), LocalizedText.of(""));

        assertThat(days.size()).isOne();
        assertThat(days.text(STAMP, DUTCH))
                .contains("DTSTART;VALUE=DATE:20241231")
                .doesNotContain("DESCRIPTION");
        assertThat(days.with("own", DEC_30, LocalizedText.of("Overleg"), LocalizedText.of("  "))
                        .text(STAMP, DUTCH))
                .as("blanks say no more than nothing")
                .doesNotContain("DESCRIPTION");
        assertThat(days).hasToString("iCalendar of x with 1 entry");
        assertThat(ICalendar.empty("k", "x")).hasToString("iCalendar of x with 0 entries");
    }

    @Test
    void should_refuse_what_cannot_be_known_again() {
        assertThatThrownBy(() -> ICalendar.empty(" ", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ICalendar.empty("k", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> ICalendar.empty("k", "x").with("", DEC_30, LocalizedText.of("a"), LocalizedText.of("")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ICalendar.empty("k", "x").withReminder(-1)).hasMessageContaining("not -1");
        assertThatThrownBy(() -> ICalendar.empty("k", "x").withReminder(367)).hasMessageContaining("not 367");
        ValueContract.hold(
                () -> ICalendar.empty("k", "x"),
                () -> ICalendar.empty("k", "y"),
                () -> ICalendar.empty("l", "x"),
                () -> ICalendar.empty("k", "x").withReminder(1),
                () -> ICalendar.of("k", "x", CALENDAR));
    }

    @Property
    void whatever_people_typed_every_line_is_short_and_the_text_comes_back(@ForAll String name, @ForAll String words) {
        String title = "t" + name;
        String text = ICalendar.empty("k", title)
                .with("own", DEC_30, LocalizedText.of("w" + words), LocalizedText.of("éé" + words + name))
                .text(STAMP, DUTCH);

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        for (String line : text.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line.chars().allMatch(c -> c == '\t' || c >= ' ' && c != 0x7F))
                    .isTrue();
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .as("no character is cut")
                .isEqualTo(text);
        assertThat(unfolded(text)).hasSize(unfolded(text).size()).allMatch(line -> line.matches("(?s)[A-Z-]+[:;].*"));
        assertThat(unescaped(values(text, "X-WR-CALNAME").get(0))).isEqualTo(clean(title.strip()));
        assertThat(unescaped(values(text, "SUMMARY").get(0))).isEqualTo("W" + clean(words + ": " + title.strip()));
    }

    /** What RFC 5545 lets through: line ends as one newline, no other control characters, no half characters. */
    private static String clean(String text) {
        int[] kept = text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF))
                .toArray();
        return new String(kept, 0, kept.length);
    }

    /** X-WR-CALNAME: is 13 bytes; a line holds 75, the next one its blank and 74. */
    @Test
    void should_fold_at_the_byte_and_never_inside_a_character() {
        assertThat(nameLines("a".repeat(62))).containsExactly("X-WR-CALNAME:" + "a".repeat(62));
        assertThat(nameLines("a".repeat(63))).containsExactly("X-WR-CALNAME:" + "a".repeat(62), " a");
        assertThat(nameLines("a".repeat(62 + 75)))
                .containsExactly("X-WR-CALNAME:" + "a".repeat(62), " " + "a".repeat(74), " a");
        assertThat(nameLines("a".repeat(60) + "é")).containsExactly("X-WR-CALNAME:" + "a".repeat(60) + "é");
        assertThat(nameLines("a".repeat(61) + "é")).containsExactly("X-WR-CALNAME:" + "a".repeat(61), " é");
        assertThat(nameLines("a".repeat(59) + "€")).containsExactly("X-WR-CALNAME:" + "a".repeat(59) + "€");
        assertThat(nameLines("a".repeat(60) + "€")).containsExactly("X-WR-CALNAME:" + "a".repeat(60), " €");
        assertThat(nameLines("a".repeat(58) + "\uD83D\uDE00"))
                .containsExactly("X-WR-CALNAME:" + "a".repeat(58) + "\uD83D\uDE00");
        assertThat(nameLines("a".repeat(59) + "\uD83D\uDE00"))
                .containsExactly("X-WR-CALNAME:" + "a".repeat(59), " \uD83D\uDE00");
        assertThat(nameLines("a".repeat(59) + "\u0800"))
                .as("the first character of three bytes")
                .containsExactly("X-WR-CALNAME:" + "a".repeat(59) + "\u0800");
        assertThat(nameLines("a".repeat(60) + "\u0800")).containsExactly("X-WR-CALNAME:" + "a".repeat(60), " \u0800");
        assertThat(nameLines("a".repeat(58) + "\uD800\uDC00"))
                .as("the first character of four bytes")
                .containsExactly("X-WR-CALNAME:" + "a".repeat(58) + "\uD800\uDC00");
        assertThat(nameLines("a".repeat(59) + "\uD800\uDC00"))
                .containsExactly("X-WR-CALNAME:" + "a".repeat(59), " \uD800\uDC00");
        assertThat(nameLines("\uD800a\uDFFF\uE000")).containsExactly("X-WR-CALNAME:a\uE000");
    }

    private static List<String> nameLines(String name) {
        List<String> lines =
                List.of(ICalendar.empty("k", name).text(STAMP, DUTCH).split("\r\n"));
        int from = lines.indexOf("METHOD:PUBLISH") + 1;
        return lines.subList(from, lines.size() - 1);
    }

    @Test
    void should_take_a_reminder_up_to_a_year_before() {
        ICalendar days = ICalendar.empty("k", "x").with(TeamMeeting.everyWeeks(1, DEC_30));

        assertThat(days.withReminder(366).text(STAMP, DUTCH)).contains("TRIGGER;RELATED=START:-P366D");
        assertThat(days.withReminder(3).withReminder(0).text(STAMP, DUTCH)).doesNotContain("VALARM");
    }

    @Test
    void should_hold_no_line_end_but_cr_lf() {
        String text = ICalendar.of("k", "a\nb", CALENDAR).text(STAMP, DUTCH);

        assertThat(Arrays.stream(text.split("\r\n", -1))).noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }
}
