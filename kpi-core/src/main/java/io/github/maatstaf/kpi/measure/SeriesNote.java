package io.github.maatstaf.kpi.measure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened on a day and that a reader of a series should know: a move, a new form, a lockdown.
 *
 * <p>It says what happened, not what came of it. A record, because day and text are the whole of it, for ever.
 *
 * @param date the day
 * @param text what happened, not blank, without names of people
 * @since 0.1
 */
public record SeriesNote(LocalDate date, String text) {
    /**
     * Checks the text.
     *
     * @param date the day
     * @param text what happened, not blank, without names of people
     * @throws IllegalArgumentException if the text is blank
     */
    public SeriesNote {
        Objects.requireNonNull(date, "date");
        if (text.isBlank()) {
            throw new IllegalArgumentException("A note on " + date + " needs a text that says what happened");
        }
    }

    /**
     * Obtains a note.
     *
     * @param date the day
     * @param text what happened
     * @return the note
     * @throws IllegalArgumentException if the text is blank
     */
    public static SeriesNote of(LocalDate date, String text) {
        return new SeriesNote(date, text);
    }

    /** Such as {@code 2024-03-01: new intake form}. */
    @Override
    public String toString() {
        return date + ": " + text;
    }
}
