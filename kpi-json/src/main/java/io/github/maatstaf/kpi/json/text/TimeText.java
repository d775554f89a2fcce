package io.github.maatstaf.kpi.json.text;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;

/** A moment with its offset from UTC, such as {@code 2025-03-31T14:05:00+02:00}, read strictly. */
public final class TimeText {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2079;

    private TimeText() {}

    /**
     * The moment of a text.
     *
     * @param text the text
     * @param field the field it stands in
     * @return the moment
     * @throws Fault if it is no moment: a time without an offset may be two moments, or none
     */
    public static OffsetDateTime of(String text, String field) {
        if (text.isBlank()) {
            throw Fault.of("READ-MISSING", field);
        }
        try {
            OffsetDateTime time = OffsetDateTime.parse(text, DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            if (time.getYear() >= FIRST_YEAR && time.getYear() <= LAST_YEAR) {
                return time;
            }
        } catch (DateTimeParseException e) {
            throw Fault.of("READ-INVALID-TIME", field);
        }
        throw Fault.of("READ-DATE-RANGE", field);
    }

    /**
     * Whether a moment has the offset of Dutch winter time in summer, as old systems write it.
     *
     * @param time a moment
     * @return true if it has
     */
    public static boolean hasWinterTimeInSummer(OffsetDateTime time) {
        ZoneOffset dutch = AMSTERDAM.getRules().getOffset(time.toInstant());
        return time.getOffset().equals(ZoneOffset.ofHours(1)) && dutch.equals(ZoneOffset.ofHours(2));
    }
}
