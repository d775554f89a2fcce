package io.github.maatstaf.kpi.json.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A day as {@code 2025-03-31}, read strictly: no other form, no day that does not exist, no time of day, no number.
 *
 * <p>The ordinary case goes from chars to a day number without any object: bytes eight at once, and the month looked up in a
 * table that knows which days it has. What is not a day is looked at again, to say what is probably meant: a lenient reader
 * makes another day of each of these without a word.
 */
public final class DateText {
    /** What {@link #epochDay(char[], int, int)} gives for anything but a day. */
    public static final int NOT_A_DAY = Integer.MIN_VALUE;

    /** How many characters a day has. */
    public static final int LENGTH = 10;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2079;
    private static final YearMonth LAST_MONTH = YearMonth.of(LAST_YEAR, 6);
    private static final int DAYS_OF_LAST_MONTH = 5;
    /** 1900-01-01, which stands for "unknown" as 1970-01-01 does. */
    private static final int FIRST_PLACEHOLDER = -25_567;

    private static final int MONTH_BITS = 4;
    private static final int LENGTH_BITS = 5;
    private static final int MONTHS = 12;
    /** For each month the day number before its first day and, in the lower bits, its last day; 0 for no month. */
    private static final int[] MONTH_TABLE = monthTable();

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** What is left of {@code 2025-03-} is the digits, and nothing of the hyphens. */
    private static final long ZEROS_AND_HYPHENS = 0x2D30_302D_3030_3030L;
    /** Added to a digit it reaches no high bit, to anything more it does. */
    private static final long UP_TO_NINE = 0x7F76_767F_7676_7676L;

    private static final long EACH_HIGH_BIT = 0x8080_8080_8080_8080L;
    private static final int DIGIT = 0xF;
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
        if (length != LENGTH) {
            return NOT_A_DAY;
        }
        long signs = (long) LONG.get(bytes, offset) ^ ZEROS_AND_HYPHENS;
        int tens = bytes[offset + 8] - '0';
        int ones = bytes[offset + 9] - '0';
        boolean areDigits =
                ((signs | signs + UP_TO_NINE) & EACH_HIGH_BIT) == 0 && (tens | ones | 9 - tens | 9 - ones) >= 0;
        int low = (int) signs;
        int high = (int) (signs >>> Integer.SIZE);
        int year = 1000 * (low & DIGIT) + 100 * (low >> 8 & DIGIT) + 10 * (low >> 16 & DIGIT) + (low >> 24 & DIGIT);
        int month = 10 * (high >> 8 & DIGIT) + (high >> 16 & DIGIT);
        return areDigits ? checked(year, month, 10 * tens + ones) : NOT_A_DAY;
    }

    private static int checked(int year, int month, int day) {
        if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > MONTHS || day < 1) {
            return NOT_A_DAY;
        }
        int known = MONTH_TABLE[year - FIRST_YEAR << MONTH_BITS | month];
        int epochDay = (known >> LENGTH_BITS) + day;
        boolean isThere = day <= (known & (1 << LENGTH_BITS) - 1);
        return isThere && epochDay != 0 && epochDay != FIRST_PLACEHOLDER ? epochDay : NOT_A_DAY;
    }

    private static int[] monthTable() {
        int[] table = new int[LAST_YEAR - FIRST_YEAR + 1 << MONTH_BITS];
        YearMonth month = YearMonth.of(FIRST_YEAR, 1);
        while (!month.isAfter(LAST_MONTH)) {
            int before = (int) month.atDay(1).toEpochDay() - 1;
            int days = month.equals(LAST_MONTH) ? DAYS_OF_LAST_MONTH : month.lengthOfMonth();
            table[month.getYear() - FIRST_YEAR << MONTH_BITS | month.getMonthValue()] = before << LENGTH_BITS | days;
            month = month.plusMonths(1);
        }
        return table;
    }

    /** Two digits; far below zero if one is none. */
    private static int pair(int first, int second) {
        int tens = first - '0';
        int ones = second - '0';
        return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -100_000 : 10 * tens + ones;
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
