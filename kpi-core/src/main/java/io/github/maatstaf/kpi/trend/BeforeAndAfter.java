package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The figures before something happened and those after it: <em>do you see a difference in the line?</em> The mean of
 * the one is laid beside the mean of the other, with an interval; from eight figures on each side also the line before
 * beside the line after.
 *
 * <p>The period in which it happened belongs to neither side, unless it happened on its first day. Where the definition
 * of the figure changed, only the part around the note counts. Each period is one figure, however many people are behind
 * it. It says that something is different, not why: other things happened too.
 *
 * @since 0.1
 */
public final class BeforeAndAfter {
    private static final int LEAST_EACH_SIDE = 3;
    private static final double CONFIDENCE = 0.95;

    private final Series series;
    private final SeriesNote note;
    private final double confidence;
    private final List<Observation> before;
    private final List<Observation> after;

    private BeforeAndAfter(Series series, SeriesNote note, double confidence) {
        this.series = series;
        this.note = note;
        this.confidence = confidence;
        Series part = partAround(series, note);
        List<Observation> earlier = new ArrayList<>();
        List<Observation> later = new ArrayList<>();
        for (Observation observation : part.observations()) {
            if (!observation.status().hasValue()) {
                continue;
            }
            if (!observation.period().end().isAfter(note.date())) {
                earlier.add(observation);
            } else if (!observation.period().start().isBefore(note.date())) {
                later.add(observation);
            }
        }
        this.before = List.copyOf(earlier);
        this.after = List.copyOf(later);
    }

    /** The unbroken part in which the note falls; a note before all of them falls in the first. */
    private static Series partAround(Series series, SeriesNote note) {
        Series found = series.parts().get(0);
        for (Series part : series.parts()) {
            if (!part.periods().first().start().isAfter(note.date())) {
                found = part;
            }
        }
        return found;
    }

    /**
     * The figures before and after a note, at 95 %.
     *
     * @param series the series
     * @param note what happened and when
     * @return the two sides beside each other; too few figures are an answer
     */
    public static BeforeAndAfter of(Series series, SeriesNote note) {
        return of(series, note, CONFIDENCE);
    }

    /**
     * The figures before and after a note.
     *
     * @param series the series
     * @param note what happened and when
     * @param confidence above 0 and below 1, such as 0.9
     * @return the two sides beside each other; too few figures are an answer
     * @throws IllegalArgumentException if the confidence is out of range
     */
    public static BeforeAndAfter of(Series series, SeriesNote note, double confidence) {
        if (!(confidence > 0 && confidence < 1)) {
            throw new IllegalArgumentException("Confidence lies between 0 and 1, not " + confidence);
        }
        return new BeforeAndAfter(
                Objects.requireNonNull(series, "series"), Objects.requireNonNull(note, "note"), confidence);
    }

    /**
     * For each note of a series the figures before and after it.
     *
     * @param series the series
     * @return in the order of the notes; empty if there are none
     */
    public static List<BeforeAndAfter> ofNotes(Series series) {
        return series.notes().stream().map(note -> of(series, note)).toList();
    }

    /**
     * The series.
     *
     * @return the series, with all its notes
     */
    public Series series() {
        return series;
    }

    /**
     * What happened and when.
     *
     * @return the note
     */
    public SeriesNote note() {
        return note;
    }

    /**
     * The confidence of the intervals.
     *
     * @return such as 0.95
     */
    public double confidence() {
        return confidence;
    }

    /**
     * The figures of periods that ended before it happened.
     *
     * @return those with a value, in the order of time
     */
    public List<Observation> before() {
        return before;
    }

    /**
     * The figures of periods that began on the day it happened or later.
     *
     * @return those with a value, in the order of time
     */
    public List<Observation> after() {
        return after;
    }

    /**
     * What can be said.
     *
     * @return {@link ChangeStatus#NO_INTERVAL} for fewer than three figures on a side
     */
    public ChangeStatus status() {
        Optional<Interval> interval = differenceInterval();
        if (interval.isEmpty()) {
            return ChangeStatus.NO_INTERVAL;
        }
        if (interval.get().lower() > 0) {
            return ChangeStatus.HIGHER;
        }
        return interval.get().upper() < 0 ? ChangeStatus.LOWER : ChangeStatus.UNCLEAR;
    }

    /**
     * The mean of the figures before.
     *
     * @return absent if there are none
     */
    public OptionalDouble meanBefore() {
        return Means.mean(values(before));
    }

    /**
     * The mean of the figures after.
     *
     * @return absent if there are none
     */
    public OptionalDouble meanAfter() {
        return Means.mean(values(after));
    }

    /**
     * The mean after minus the mean before, in the unit of the series.
     *
     * @return absent if a side has no figures
     */
    public OptionalDouble difference() {
        return before.isEmpty() || after.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(meanAfter().getAsDouble() - meanBefore().getAsDouble());
    }

    /**
     * The interval of the difference, by Welch, with periods as what is counted.
     *
     * @return absent for fewer than three figures on a side
     */
    public Optional<Interval> differenceInterval() {
        return before.size() < LEAST_EACH_SIDE || after.size() < LEAST_EACH_SIDE
                ? Optional.empty()
                : Means.welch(values(after), values(before), confidence);
    }

    /**
     * The line before beside the line after.
     *
     * @return absent for fewer than eight figures on a side
     */
    public Optional<BentLine> bentLine() {
        if (before.size() < BentLine.LEAST_EACH_SIDE || after.size() < BentLine.LEAST_EACH_SIDE) {
            return Optional.empty();
        }
        return Optional.of(BentLine.of(
                FittedLine.of(times(before), values(before)),
                FittedLine.of(times(after), values(after)),
                time(after.get(0)),
                confidence));
    }

    private static double[] values(List<Observation> observations) {
        return observations.stream()
                .mapToDouble(observation -> observation.value().orElseThrow())
                .toArray();
    }

    private double[] times(List<Observation> observations) {
        return observations.stream().mapToDouble(this::time).toArray();
    }

    private double time(Observation observation) {
        return series.periods().first().until(observation.period());
    }

    /**
     * The answer in plain words, for a conversation.
     *
     * @param locale the language asked for
     * @return a few short sentences, none of which says why
     */
    public String sentence(Locale locale) {
        return BeforeAfterWords.sentence(this, locale);
    }

    /**
     * The answer for researchers: means, intervals, methods and what they assume.
     *
     * @param locale the language asked for
     * @return statistics in full
     */
    public String exactSentence(Locale locale) {
        return BeforeAfterWords.exactSentence(this, locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BeforeAndAfter sides
                && series.equals(sides.series)
                && note.equals(sides.note)
                && Double.compare(confidence, sides.confidence) == 0;
    }

    @Override
    public int hashCode() {
        return Objects.hash(series, note, confidence);
    }

    /** Such as {@code 2024-03-01: new intake form; 6 before and 7 after, difference 4.5 (1.2 to 7.8)}. */
    @Override
    public String toString() {
        return BeforeAfterWords.oneLine(this);
    }
}
