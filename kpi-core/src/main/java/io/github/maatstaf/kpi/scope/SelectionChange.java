package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.measure.SeriesNote;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * A KPI that came into a selection or dropped out of it: on which day, why, and what happens to its series.
 *
 * <p>It is a decision of people. A KPI that is withdrawn by its catalogue is something else; see
 * {@link Selection#movedTo}.
 *
 * @since 0.1
 */
public final class SelectionChange {
    private final KpiCode code;
    private final LocalDate on;
    private final SeriesFate series;
    private final String why;

    private SelectionChange(KpiCode code, LocalDate on, SeriesFate series, String why) {
        this.code = code;
        this.on = on;
        this.series = series;
        this.why = why;
    }

    /**
     * Obtains a change.
     *
     * @param code the KPI's code
     * @param on the first day on which it holds
     * @param series what happens to the series, which also says whether the KPI comes in or drops out
     * @param why the reason
     * @return the change
     * @throws IllegalArgumentException if the reason is blank
     */
    public static SelectionChange of(KpiCode code, LocalDate on, SeriesFate series, String why) {
        return new SelectionChange(
                Objects.requireNonNull(code, "code"),
                Objects.requireNonNull(on, "on"),
                Objects.requireNonNull(series, "series"),
                Words.required(why, "why a selection changes"));
    }

    /**
     * The KPI.
     *
     * @return its code
     */
    public KpiCode code() {
        return code;
    }

    /**
     * The first day on which it holds.
     *
     * @return the day
     */
    public LocalDate on() {
        return on;
    }

    /**
     * Whether the KPI comes in.
     *
     * @return false if it drops out
     */
    public boolean isComingIn() {
        return series.isComingIn();
    }

    /**
     * What happens to the series.
     *
     * @return the fate
     */
    public SeriesFate series() {
        return series;
    }

    /**
     * The reason.
     *
     * @return never blank
     */
    public String why() {
        return why;
    }

    /**
     * The change as a note on the timeline of a series.
     *
     * @param locale the language of what is said around the reason
     * @return a note on the day of the change
     */
    public SeriesNote note(Locale locale) {
        boolean english = locale.getLanguage().equals("en");
        String what = english
                ? code + (isComingIn() ? " came in: " : " dropped out: ")
                : code + (isComingIn() ? " kwam erbij: " : " viel af: ");
        return SeriesNote.of(on, what + why + " (" + series.label().in(locale) + ")");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectionChange change
                && code.equals(change.code)
                && on.equals(change.on)
                && series == change.series
                && why.equals(change.why);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, on, series, why);
    }

    /** Such as {@code 2025-09-01: ACT-SIG-COUNT dropped out: nobody used it (the series stops; …)}. */
    @Override
    public String toString() {
        return note(Locale.ENGLISH).toString();
    }
}
