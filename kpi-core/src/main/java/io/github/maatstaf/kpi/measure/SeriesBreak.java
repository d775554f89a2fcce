package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Locale;
import java.util.Objects;

/**
 * A place where a series starts anew, because from there on the figure is another one: its definition changed in a way
 * that matters. The Dutch term is <em>reeksbreuk</em>.
 *
 * <p>No calculator draws a line, a slope or a limit across it. A change in what happened is not a break, but a
 * {@link SeriesNote}.
 *
 * @since 0.1
 */
public final class SeriesBreak {
    private final ReportingPeriod from;
    private final LocalizedText reason;

    private SeriesBreak(ReportingPeriod from, LocalizedText reason) {
        this.from = from;
        this.reason = reason;
    }

    /**
     * Obtains a break.
     *
     * @param from the first period of the new figure
     * @param reason why it is another figure, as the end of a sentence: <em>de definitie is veranderd</em>
     * @return the break
     */
    public static SeriesBreak of(ReportingPeriod from, LocalizedText reason) {
        return new SeriesBreak(Objects.requireNonNull(from, "from"), Objects.requireNonNull(reason, "reason"));
    }

    /** The break between two definitions, known by the first digits of their fingerprints. */
    static SeriesBreak betweenDefinitions(ReportingPeriod from, String before, String after) {
        return of(
                from,
                LocalizedText.of(
                        "de definitie is veranderd (was " + before + ", is " + after + ")",
                        "the definition has changed (was " + before + ", is " + after + ")"));
    }

    /** The break between two versions of a definition that others keep. */
    static SeriesBreak betweenVersions(ReportingPeriod from, String before, String after) {
        return of(
                from,
                LocalizedText.of(
                        "de bron telt met een andere versie van de definitie (was " + before + ", is " + after + ")",
                        "the source counts by another version of the definition (was " + before + ", is " + after
                                + ")"));
    }

    /**
     * The first period of the new figure.
     *
     * @return a period of the series, never its first
     */
    public ReportingPeriod from() {
        return from;
    }

    /**
     * Why it is another figure.
     *
     * @return the end of a sentence, in Dutch and English
     */
    public LocalizedText reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SeriesBreak broken && from.equals(broken.from) && reason.equals(broken.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(from, reason);
    }

    /** Such as {@code from 2025-Q1: the definition has changed (was 1f8a20c3, is 77b1e09d)}. */
    @Override
    public String toString() {
        return "from " + from + ": " + reason.in(Locale.ENGLISH);
    }
}
