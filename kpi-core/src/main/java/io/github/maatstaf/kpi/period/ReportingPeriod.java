package io.github.maatstaf.kpi.period;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.naming.MonthNames;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A period that figures are reported over, half-open: its first day belongs to it, the day after its last does not.
 *
 * <p>A day falls in exactly one period of a type. A period is not a measurement moment, and it knows no hours: the day
 * boundary is Europe/Amsterdam's and was settled when the date was registered.
 *
 * @since 0.1
 */
public final class ReportingPeriod implements Comparable<ReportingPeriod> {
    private static final Pattern FORM = Pattern.compile(
            "(?<year>[0-9]{4})(?:-Q(?<quarter>[1-4])|-H(?<half>[12])|-W(?<week>[0-9]{2})|-(?<month>[0-9]{2})|/(?<next>[0-9]{4}))?");

    private final PeriodType type;
    private final LocalDate start;

    private ReportingPeriod(PeriodType type, LocalDate start) {
        this.type = type;
        this.start = start;
    }

    /**
     * Obtains the period of a type that a day falls in.
     *
     * @param type the type
     * @param day any day
     * @return the period
     */
    public static ReportingPeriod containing(PeriodType type, LocalDate day) {
        return new ReportingPeriod(Objects.requireNonNull(type, "type"), type.startOf(day));
    }

    /**
     * Obtains a period from its text: {@code 2025-03}, {@code 2025-Q1}, {@code 2025-H1}, {@code 2025},
     * {@code 2024/2025} or {@code 2025-W01}.
     *
     * @param text the text
     * @return the period
     * @throws IllegalArgumentException if the text has none of these forms or names no period, such as week 53 of a
     *     year with 52
     */
    public static ReportingPeriod parse(String text) {
        Matcher matcher = FORM.matcher(Objects.requireNonNull(text, "text"));
        if (!matcher.matches()) {
            throw notAPeriod(text);
        }
        int year = Integer.parseInt(matcher.group("year"));
        try {
            if (matcher.group("quarter") != null) {
                return starting(PeriodType.QUARTER, year, 3 * Integer.parseInt(matcher.group("quarter")) - 2);
            }
            if (matcher.group("half") != null) {
                return starting(PeriodType.HALF_YEAR, year, 6 * Integer.parseInt(matcher.group("half")) - 5);
            }
            if (matcher.group("month") != null) {
                return starting(PeriodType.MONTH, year, Integer.parseInt(matcher.group("month")));
            }
            if (matcher.group("next") != null) {
                if (Integer.parseInt(matcher.group("next")) != year + 1) {
                    throw notAPeriod(text);
                }
                return starting(PeriodType.SCHOOL_YEAR, year, 8);
            }
            if (matcher.group("week") != null) {
                return week(year, Integer.parseInt(matcher.group("week")), text);
            }
            return starting(PeriodType.YEAR, year, 1);
        } catch (DateTimeException e) {
            throw notAPeriod(text);
        }
    }

    private static ReportingPeriod starting(PeriodType type, int year, int month) {
        return new ReportingPeriod(type, LocalDate.of(year, month, 1));
    }

    private static ReportingPeriod week(int year, int week, String text) {
        LocalDate monday = PeriodType.ISO_WEEK.startOf(LocalDate.of(year, 1, 4)).plusWeeks(week - 1L);
        ReportingPeriod period = new ReportingPeriod(PeriodType.ISO_WEEK, monday);
        if (week < 1 || monday.get(IsoFields.WEEK_BASED_YEAR) != year) {
            throw notAPeriod(text);
        }
        return period;
    }

    private static IllegalArgumentException notAPeriod(String text) {
        return new IllegalArgumentException("Not a period: \"" + text
                + "\"; expected a form such as 2025-03, 2025-Q1, 2025-H1, 2025, 2024/2025 or 2025-W01");
    }

    /**
     * The type.
     *
     * @return the type
     */
    public PeriodType type() {
        return type;
    }

    /**
     * The first day.
     *
     * @return a day of the period
     */
    public LocalDate start() {
        return start;
    }

    /**
     * The day after the last day.
     *
     * @return a day of the next period
     */
    public LocalDate end() {
        return type.plus(start, 1);
    }

    /**
     * Whether a day falls in the period.
     *
     * @param day any day
     * @return true from the first day up to, not including, the day after the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && day.isBefore(end());
    }

    /**
     * The period right after this one.
     *
     * @return a period of the same type
     */
    public ReportingPeriod next() {
        return plus(1);
    }

    /**
     * The period a number of periods later.
     *
     * @param periods how many; negative for earlier
     * @return a period of the same type
     */
    public ReportingPeriod plus(long periods) {
        return new ReportingPeriod(type, type.plus(start, periods));
    }

    /**
     * How many periods lie between this one and another of the same type.
     *
     * @param other a period of the same type
     * @return 0 for the same period, 1 for the next, negative for an earlier one
     * @throws IllegalArgumentException if the types differ
     */
    public long until(ReportingPeriod other) {
        if (type != other.type) {
            throw new IllegalArgumentException(
                    "A " + type + " and a " + other.type + " have no distance: " + this + " and " + other);
        }
        return type.between(start, other.start);
    }

    /**
     * The period as people read it, such as <em>1e kwartaal van 2025</em>.
     *
     * @return the text in Dutch and English
     */
    public LocalizedText label() {
        int year = start.getYear();
        return switch (type) {
            case MONTH -> monthLabel();
            case QUARTER -> {
                int quarter = start.get(IsoFields.QUARTER_OF_YEAR);
                yield LocalizedText.of(quarter + "e kwartaal van " + year, "quarter " + quarter + " of " + year);
            }
            case HALF_YEAR -> {
                int half = start.getMonthValue() == 1 ? 1 : 2;
                yield LocalizedText.of(half + "e helft van " + year, "half " + half + " of " + year);
            }
            case YEAR -> LocalizedText.of("" + year, "" + year);
            case SCHOOL_YEAR ->
                LocalizedText.of("schooljaar " + year + "-" + (year + 1), "school year " + year + "-" + (year + 1));
            case ISO_WEEK -> {
                int week = start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
                int weekYear = start.get(IsoFields.WEEK_BASED_YEAR);
                yield LocalizedText.of("week " + week + " van " + weekYear, "week " + week + " of " + weekYear);
            }
        };
    }

    private LocalizedText monthLabel() {
        Month month = start.getMonth();
        return LocalizedText.of(
                MonthNames.dutch(month) + " " + start.getYear(), MonthNames.english(month) + " " + start.getYear());
    }

    /** By first day, then by type. */
    @Override
    public int compareTo(ReportingPeriod other) {
        int byStart = start.compareTo(other.start);
        return byStart != 0 ? byStart : type.compareTo(other.type);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReportingPeriod period && type == period.type && start.equals(period.start);
    }

    @Override
    public int hashCode() {
        // not that of the day: the first days of quarters and of years would all go to one place of a small table
        int months = 12 * start.getYear() + start.getMonthValue();
        return 31 * (31 * type.hashCode() + months) + start.getDayOfMonth();
    }

    /** The text that {@link #parse(String)} reads. */
    @Override
    public String toString() {
        int year = start.getYear();
        return switch (type) {
            case MONTH -> String.format(Locale.ROOT, "%04d-%02d", year, start.getMonthValue());
            case QUARTER -> inFour(year) + "-Q" + start.get(IsoFields.QUARTER_OF_YEAR);
            case HALF_YEAR -> inFour(year) + (start.getMonthValue() == 1 ? "-H1" : "-H2");
            case YEAR -> inFour(year);
            case SCHOOL_YEAR -> inFour(year) + "/" + inFour(year + 1);
            case ISO_WEEK ->
                String.format(
                        Locale.ROOT,
                        "%s-W%02d",
                        inFour(start.get(IsoFields.WEEK_BASED_YEAR)),
                        start.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        };
    }

    /** In four digits, so that what is shown can be read again. */
    private static String inFour(int year) {
        return year > 999 ? Integer.toString(year) : String.format(Locale.ROOT, "%04d", year);
    }
}
