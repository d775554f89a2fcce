package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedDay;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as text, of which those asked about lately are kept: findings are about the same few years. */
final class DateTextBuilder {
    private static final int RECENT = 1 << 11;

    private final @Nullable String[] texts = new String[RECENT];
    private final int[] days = new int[RECENT];

    /** A packed day, such as 2025-03-14. */
    String text(int day) {
        int slot = day & RECENT - 1;
        String text = texts[slot];
        if (text == null || days[slot] != day) {
            text = LocalDate.ofEpochDay(PackedDay.toEpochDay(day)).toString();
            texts[slot] = text;
            days[slot] = day;
        }
        return text;
    }
}
