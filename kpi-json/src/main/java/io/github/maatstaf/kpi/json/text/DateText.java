package io.github.maatstaf.kpi.json.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A day as {@code 2025-03-31}, read strictly: no other form, no day that does not exist, no time of day, no number.
 *
 * <p>The ordinary case goes from chars to a day number without any object. What is not a day is looked at again, to say
 * what is probably meant: a lenient reader makes another day of each of these without a word.
 */
public final class DateText {
    /** What {@link #epochDay(char[], int, int)} gives for anything but a day. */
    public static final int NOT_A_DAY = Integer.MIN_VALUE;

    private static final int LENGTH = 10;
    private static final int DAYS_FROM_MARCH_0000_TO_1970 = 719_468;
    private static final int DAYS_PER_CYCLE = 146_097;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2079;
    private static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 6, 5);
    private static final LocalDate EXCEL_BASE = LocalDate.of(1899, 12, 30);
    private static final int EXCEL_LAST_PHANTOM = 60;
    private static final int MOST_DIGITS_OF_SERIAL = 5;

    private static final Pattern TWO_DIGIT_YEAR = Pattern.compile("[0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{2}");
    private static final Pattern WITH_TIME = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9].*");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{1,5}([.,][0-9]+)?");
    private static final Pattern PLACEHOLDER = Pattern.compile("(0000|0001|1900|1970)-01-01|9999-12-31|0000-00-00");
    private static final Pattern SHAPE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private DateText() {}

    /**
     * The day number of a text.
     *
     * @param chars holds the text
     * @param offset where it begins
     * @param length how many chars it has
     * @return days since 1970-01-01, or {@link #NOT_A_DAY} if it is no day from 1900-01-02 to 2079-06-05, or one that
     *     stands for "unknown"
     */
    public static int epochDay(char[] chars, int offset, int length) {
        if (length != LENGTH || chars[offset + 4] != '-' || chars[offset + 7] != '-') {
            return NOT_A_DAY;
        }
        return checked(
                100 * pair(chars[offset], chars[offset + 1]) + pair(chars[offset + 2], chars[offset + 3]),
                pair(chars[offset + 5], chars[offset + 6]),
                pair(chars[offset + 8], chars[offset + 9]));
    }

    /**
     * The day number of a text.
     *
     * @param bytes holds the text, ASCII only
     * @param offset where it begins
     * @param length how many bytes it has
     * @return what {@link #epochDay(char[], int, int)} gives for the same text
     */
    public static int epochDay(byte[] bytes, int offset, int length) {
        if (length != LENGTH || bytes[offset + 4] != '-' || bytes[offset + 7] != '-') {
            return NOT_A_DAY;
        }
        return checked(
                100 * pair(bytes[offset], bytes[offset + 1]) + pair(bytes[offset + 2], bytes[offset + 3]),
                pair(bytes[offset + 5], bytes[offset + 6]),
                pair(bytes[offset + 8], bytes[offset + 9]));
    }

    private static int checked(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) {
            return NOT_A_DAY;
        }
        if (day > 28 && day > lengthOfMonth(year, month)) {
            return NOT_A_DAY;
        }
        int epochDay = epochDay(year, month, day);
        return epochDay == 0 || epochDay > LAST_DAY.toEpochDay() || (year == FIRST_YEAR && month == 1 && day == 1)
                ? NOT_A_DAY
                : epochDay;
    }

    /** Two digits; far below zero if one is none. */
    private static int pair(int first, int second) {
        int tens = first - '0';
        int ones = second - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : 10 * tens + ones;
    }

    private static int lengthOfMonth(int year, int month) {
        if (month == 2) {
            boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
            return leap ? 29 : 28;
        }
        return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
    }

    /** The proleptic calendar, counted in years that begin in March, so that the leap day comes last. */
    private static int epochDay(int year, int month, int day) {
        int marchYear = month <= 2 ? year - 1 : year;
        int cycle = marchYear / 400;
        int yearOfCycle = marchYear - 400 * cycle;
        int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
        int dayOfCycle = 365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear;
        return cycle * DAYS_PER_CYCLE + dayOfCycle - DAYS_FROM_MARCH_0000_TO_1970;
    }

    /**
     * Why a text is no day.
     *
     * @param text one for which {@link #epochDay(char[], int, int)} gave {@link #NOT_A_DAY}
     * @param field the field it stands in
     * @return the fault; its finding may name the day that is probably meant
     */
    public static Fault fault(String text, String field) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return Fault.of("READ-MISSING", field);
        }
        if (WITH_TIME.matcher(trimmed).matches()) {
            return Fault.of("READ-DATE-HAS-TIME", field);
        }
        if (SERIAL.matcher(trimmed).matches()) {
            return serial(trimmed, field);
        }
        if (TWO_DIGIT_YEAR.matcher(trimmed).matches()) {
            return Fault.of("READ-AMBIGUOUS-YEAR", field);
        }
        if (PLACEHOLDER.matcher(trimmed).matches()) {
            return Fault.of("READ-PLACEHOLDER-DATE", field);
        }
        return isRealDay(text) ? Fault.of("READ-DATE-RANGE", field) : Fault.of("READ-INVALID-DATE", field);
    }

    private static Fault serial(String digits, String field) {
        String whole = digits.split("[.,]")[0];
        int days = Integer.parseInt(whole.substring(0, Math.min(whole.length(), MOST_DIGITS_OF_SERIAL)));
        if (days <= EXCEL_LAST_PHANTOM) {
            return Fault.of("READ-INVALID-DATE", field);
        }
        return Fault.of("READ-EXCEL-SERIAL", field).with("day", EXCEL_BASE.plusDays(days));
    }

    private static boolean isRealDay(String text) {
        if (!SHAPE.matcher(text).matches()) {
            return false;
        }
        try {
            LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(5, 7)),
                    Integer.parseInt(text.substring(8)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
