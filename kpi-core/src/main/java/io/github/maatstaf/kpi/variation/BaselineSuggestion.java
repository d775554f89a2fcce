package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people might decide about a baseline, with what speaks for it. It changes nothing by itself: a chart with a
 * suggestion is the same chart as without. Only {@link #decided} makes a decision of it, by people, with a day and a
 * reason of theirs.
 *
 * @since 0.1
 */
public final class BaselineSuggestion {
    private final BaselineDecisionKind kind;
    private final ReportingPeriod period;
    private final @Nullable ChartSignal signal;
    private final int before;
    private final int after;
    private final List<SeriesNote> notes;

    private BaselineSuggestion(
            BaselineDecisionKind kind,
            ReportingPeriod period,
            @Nullable ChartSignal signal,
            int before,
            int after,
            List<SeriesNote> notes) {
        this.kind = kind;
        this.period = period;
        this.signal = signal;
        this.before = before;
        this.after = after;
        this.notes = List.copyOf(notes);
    }

    static BaselineSuggestion rebase(ChartSignal signal, int before, List<SeriesNote> notes) {
        return new BaselineSuggestion(
                BaselineDecisionKind.REBASE,
                signal.periods().get(0),
                signal,
                before,
                signal.periods().size(),
                notes);
    }

    static BaselineSuggestion freeze(ReportingPeriod through, int before, int after) {
        return new BaselineSuggestion(BaselineDecisionKind.FREEZE, through, null, before, after, List.of());
    }

    /**
     * What might be decided.
     *
     * @return to rebase or to freeze; never to leave a figure out
     */
    public BaselineDecisionKind kind() {
        return kind;
    }

    /**
     * About which period.
     *
     * @return the first period after a rebase, or the last of a frozen baseline
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * The signal that speaks for a rebase: a row on one side that lasts up to now.
     *
     * @return empty for a freeze
     */
    public Optional<ChartSignal> signal() {
        return Optional.ofNullable(signal);
    }

    /**
     * How many figures there are before a rebase, or in a frozen baseline.
     *
     * @return at least 1
     */
    public int before() {
        return before;
    }

    /**
     * How many figures there are from a rebase on, or after a frozen baseline.
     *
     * @return 0 or more
     */
    public int after() {
        return after;
    }

    /**
     * What happened around the first period after a rebase.
     *
     * @return notes of the series from the period before it on, up to its end; empty for a freeze
     */
    public List<SeriesNote> notes() {
        return notes;
    }

    /**
     * The decision that people make of it.
     *
     * @param decidedOn the day it was decided
     * @param decidedBy the group or role that decided
     * @param reason why, in their own words: that the library suggested it is none
     * @return the decision, for {@link Baseline#with}
     * @throws IllegalArgumentException if nobody decided or no reason is given
     */
    public BaselineDecision decided(LocalDate decidedOn, String decidedBy, String reason) {
        return BaselineDecision.of(kind, period, decidedOn, decidedBy, reason);
    }

    /**
     * The suggestion as a question to people.
     *
     * @param locale the language asked for
     * @return two or three short sentences
     */
    public String sentence(Locale locale) {
        return VariationWords.sentence(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BaselineSuggestion suggestion
                && kind == suggestion.kind
                && period.equals(suggestion.period)
                && Objects.equals(signal, suggestion.signal)
                && before == suggestion.before
                && after == suggestion.after
                && notes.equals(suggestion.notes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, period, signal, before, after, notes);
    }

    /** Such as {@code suggestion: rebase from 2024-Q1, 8 figures before and 7 after}. */
    @Override
    public String toString() {
        return "suggestion: " + kind.label().in(Locale.ENGLISH) + " " + period + ", " + before + " figures before and "
                + after + " after";
    }
}
