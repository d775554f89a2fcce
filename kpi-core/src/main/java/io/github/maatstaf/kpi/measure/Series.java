package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one measure and one part of the whole, period after period. Every period between the first and the last has
 * an observation; where nobody gave a figure its status is {@link ObservationStatus#MISSING}.
 *
 * <p>Figures of another rhythm are not filled in: a yearly figure is a yearly point. A series may carry notes on what
 * happened and one value to talk about; it says nothing about a trend.
 *
 * @since 0.1
 */
public final class Series {
    private static final int FINGERPRINT_DIGITS = 8;

    private final String name;
    private final List<Observation> observations;
    private final List<SeriesNote> notes;
    private final List<SeriesBreak> breaks;
    private final @Nullable ReferenceValue reference;

    private Series(
            String name,
            List<Observation> observations,
            List<SeriesNote> notes,
            List<SeriesBreak> breaks,
            @Nullable ReferenceValue reference) {
        this.name = name;
        this.observations = List.copyOf(observations);
        this.notes = List.copyOf(notes);
        this.breaks = List.copyOf(breaks);
        this.reference = reference;
    }

    /**
     * Obtains a series of one's own numbers: {@code Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 58)}.
     *
     * @param name what the numbers are
     * @param type the type of the periods
     * @param first the first period, such as {@code 2023-Q1}
     * @param values a number for each period from the first on; {@code null} where there is none
     * @return the series, in the unit {@link Unit#COUNT}
     * @throws IllegalArgumentException if there are no values, one is not finite, or the first period is of another type
     */
    @SuppressWarnings("exports") // the annotation is optional for consumers, so its module is not required transitively
    public static Series of(String name, PeriodType type, String first, @Nullable Number... values) {
        ReportingPeriod period = firstPeriod(name, type, first, values.length);
        List<Observation> observations = new ArrayList<>();
        for (Number value : values) {
            Observation.Builder builder = Observation.builder(name, period);
            observations.add((value == null ? builder : builder.value(value.doubleValue())).build());
            period = period.next();
        }
        return new Series(name, observations, List.of(), List.of(), null);
    }

    /**
     * Obtains a series of shares by their counts.
     *
     * @param name what the shares are of
     * @param type the type of the periods
     * @param first the first period, such as {@code 2023-Q1}
     * @param numerators those with the condition, for each period from the first on
     * @param denominators those among whom was counted, as many
     * @return the series; a share of nobody is {@link ObservationStatus#NOT_APPLICABLE}
     * @throws IllegalArgumentException if the two differ in length or are empty, if a numerator is larger than its
     *     denominator, or if the first period is of another type
     */
    public static Series ofShares(String name, PeriodType type, String first, long[] numerators, long[] denominators) {
        if (numerators.length != denominators.length) {
            throw new IllegalArgumentException(name + ": " + numerators.length + " numerators and "
                    + denominators.length + " denominators; expected as many");
        }
        ReportingPeriod period = firstPeriod(name, type, first, numerators.length);
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < numerators.length; i++) {
            observations.add(Observation.builder(name, period)
                    .share(numerators[i], denominators[i])
                    .build());
            period = period.next();
        }
        return new Series(name, observations, List.of(), List.of(), null);
    }

    /**
     * Obtains a series of observations. Periods between the first and the last without one become
     * {@link ObservationStatus#MISSING}.
     *
     * @param observations at least one, in any order, all of one measure, one stratum, one unit, one definition and one
     *     type of period
     * @return the series
     * @throws IllegalArgumentException if there are none, if two are of the same period, or if they differ in measure,
     *     stratum, unit, definition or type of period
     */
    public static Series of(List<Observation> observations) {
        for (Observation observation : observations) {
            if (!observation.fingerprint().equals(observations.get(0).fingerprint())) {
                throw differs(observations.get(0), observation);
            }
        }
        return acrossDefinitions(observations);
    }

    /**
     * Obtains a series of observations that more than one definition made. Where the fingerprint changes, the series
     * {@linkplain #breaks() breaks}: what comes before is another figure than what comes after, and no calculator lays
     * a line across.
     *
     * @param observations at least one, in any order, all of one measure, one stratum, one unit and one type of period
     * @return the series
     * @throws IllegalArgumentException if there are none, if two are of the same period, or if they differ in measure,
     *     stratum, unit or type of period
     */
    public static Series acrossDefinitions(List<Observation> observations) {
        if (observations.isEmpty()) {
            throw new IllegalArgumentException("A series needs at least one observation");
        }
        List<Observation> sorted = new ArrayList<>(observations);
        sorted.sort(Comparator.comparing(Observation::period));
        Observation first = sorted.get(0);
        Observation before = first;
        List<Observation> unbroken = new ArrayList<>();
        List<SeriesBreak> breaks = new ArrayList<>();
        ReportingPeriod next = first.period();
        for (Observation observation : sorted) {
            requireSame(first, observation);
            if (!observation.fingerprint().equals(before.fingerprint())) {
                breaks.add(SeriesBreak.betweenDefinitions(
                        observation.period(), inShort(before.fingerprint()), inShort(observation.fingerprint())));
            }
            if (observation.period().compareTo(next) < 0) {
                throw new IllegalArgumentException(
                        first.measure() + " " + first.stratum() + ": two observations of " + observation.period());
            }
            for (; next.compareTo(observation.period()) < 0; next = next.next()) {
                unbroken.add(missing(before, next));
            }
            unbroken.add(observation);
            before = observation;
            next = next.next();
        }
        return new Series(first.measure(), unbroken, List.of(), breaks, null);
    }

    private static String inShort(Optional<String> fingerprint) {
        return fingerprint
                .map(text -> text.substring(0, Math.min(FINGERPRINT_DIGITS, text.length())))
                .orElse("-");
    }

    /**
     * Obtains a series of figures that others made, each in the source's own rhythm: nothing is repeated, filled in or
     * spread over shorter periods. Where the version of the definition changes, a note says so.
     *
     * @param figures at least one, in any order, all of one KPI, one part of the whole and one type of period, one for
     *     each period
     * @param unit what the values are; counts become a value in it if it is {@link Unit#SHARE}, {@link Unit#PER_1000},
     *     {@link Unit#PER_10000} or a ratio
     * @return the series; where the source gives no figure, the status says why
     * @throws IllegalArgumentException if there are none, if two are of the same period, if they differ in KPI, part or
     *     type of period, or if counts are given as a share and are none
     */
    public static Series ofReported(List<ReportedFigure> figures, Unit unit) {
        return ReportedSeries.of(figures, unit);
    }

    /**
     * Obtains the series of a measure from figures that others made: in its unit, under its name and with its fingerprint.
     *
     * @param figures at least one, in any order, all of the measure's KPI, of one part of the whole and one type of period,
     *     one for each period
     * @param measure a measure of a figure made elsewhere
     * @return the series; where the source gives no figure, the status says why
     * @throws IllegalArgumentException if the figures do not belong together, or are not of the measure's KPI
     */
    public static Series ofReported(List<ReportedFigure> figures, Measure measure) {
        return ReportedSeries.of(figures, measure);
    }

    private static ReportingPeriod firstPeriod(String name, PeriodType type, String first, int size) {
        ReportingPeriod period = ReportingPeriod.parse(first);
        if (period.type() != type) {
            throw new IllegalArgumentException(name + ": " + first + " is a " + period.type() + ", not a " + type);
        }
        if (size == 0) {
            throw new IllegalArgumentException(name + ": a series needs at least one value");
        }
        return period;
    }

    private static void requireSame(Observation first, Observation other) {
        if (!other.measure().equals(first.measure())
                || !other.stratum().equals(first.stratum())
                || !other.unit().equals(first.unit())
                || other.period().type() != first.period().type()) {
            throw differs(first, other);
        }
    }

    private static IllegalArgumentException differs(Observation first, Observation other) {
        return new IllegalArgumentException(
                "One series holds one measure, stratum, unit, definition and type of period, not both \"" + first
                        + "\" and \"" + other + "\"; across a change of definition there is acrossDefinitions");
    }

    private static Observation missing(Observation like, ReportingPeriod period) {
        Observation.Builder builder = Observation.builder(like.measure(), period)
                .stratum(like.stratum())
                .unit(like.unit());
        like.fingerprint().ifPresent(builder::fingerprint);
        return builder.build();
    }

    /**
     * What the figures are: the name of the measure with its summary.
     *
     * @return such as {@code waiting-days.median}
     */
    public String name() {
        return name;
    }

    /**
     * The periods, without gap.
     *
     * @return from the first to the last observation
     */
    public Periods periods() {
        return Periods.from(observations.get(0).period())
                .through(observations.get(observations.size() - 1).period());
    }

    /**
     * How many periods there are, with a value or without.
     *
     * @return at least 1
     */
    public int size() {
        return observations.size();
    }

    /**
     * How many periods have a value.
     *
     * @return from 0 to {@link #size()}
     */
    public int useful() {
        int useful = 0;
        for (Observation observation : observations) {
            useful += observation.status().hasValue() ? 1 : 0;
        }
        return useful;
    }

    /**
     * The observations, one for each period.
     *
     * @return an unmodifiable list
     */
    public List<Observation> observations() {
        return observations;
    }

    /**
     * The observation of one period.
     *
     * @param index from 0
     * @return the observation
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public Observation observation(int index) {
        return observations.get(index);
    }

    /**
     * The value of one period.
     *
     * @param index from 0
     * @return empty if it has none
     * @throws IndexOutOfBoundsException if there is no such period
     */
    public OptionalDouble value(int index) {
        return observations.get(index).value();
    }

    /**
     * The statuses, one for each period.
     *
     * @return an unmodifiable list
     */
    public List<ObservationStatus> statuses() {
        return observations.stream().map(Observation::status).toList();
    }

    /**
     * The unit of the values.
     *
     * @return the unit
     */
    public Unit unit() {
        return observations.get(0).unit();
    }

    /**
     * The part of the whole that the figures are about.
     *
     * @return {@link Stratum#ALL} for everything
     */
    public Stratum stratum() {
        return observations.get(0).stratum();
    }

    /**
     * The fingerprint of the definition behind the figures; after a {@linkplain #breaks() break} that of the last one.
     *
     * @return empty for one's own numbers
     */
    public Optional<String> fingerprint() {
        return observations.get(observations.size() - 1).fingerprint();
    }

    /**
     * Where the series starts anew because its definition changed.
     *
     * @return in the order of time; empty if it is one figure throughout
     */
    public List<SeriesBreak> breaks() {
        return breaks;
    }

    /**
     * The same series with one break more.
     *
     * @param broken where and why
     * @return the series
     * @throws IllegalArgumentException if its period is the first of the series or not in it, or if there is a break
     *     already
     */
    public Series withBreak(SeriesBreak broken) {
        if (indexOf(broken.from()) < 1) {
            throw new IllegalArgumentException(name + ": a break lies after the first period and within " + periods()
                    + ", not at " + broken.from());
        }
        List<SeriesBreak> more = new ArrayList<>(breaks);
        if (more.stream().anyMatch(each -> each.from().equals(broken.from()))) {
            throw new IllegalArgumentException(name + ": there is a break at " + broken.from() + " already");
        }
        more.add(broken);
        more.sort(Comparator.comparing(SeriesBreak::from));
        return new Series(name, observations, notes, more, reference);
    }

    /**
     * The same series up to a period, with its breaks so far, all notes and the value to talk about.
     *
     * @param last a period of the series
     * @return the series, up to and including it
     * @throws IllegalArgumentException if it is not one of the series
     */
    public Series through(ReportingPeriod last) {
        int place = indexOf(last);
        if (place < 0) {
            throw new IllegalArgumentException(name + " has no period " + last + "; it has " + periods());
        }
        List<SeriesBreak> before = breaks.stream()
                .filter(broken -> broken.from().compareTo(last) <= 0)
                .toList();
        return place == size() - 1
                ? this
                : new Series(name, observations.subList(0, place + 1), notes, before, reference);
    }

    /**
     * The unbroken parts, each a series of one definition, with all notes and the value to talk about.
     *
     * @return in the order of time; this series alone if it has no breaks
     */
    public List<Series> parts() {
        List<Series> parts = new ArrayList<>();
        int start = 0;
        for (SeriesBreak broken : breaks) {
            int end = indexOf(broken.from());
            parts.add(new Series(name, observations.subList(start, end), notes, List.of(), reference));
            start = end;
        }
        parts.add(
                start == 0 ? this : new Series(name, observations.subList(start, size()), notes, List.of(), reference));
        return List.copyOf(parts);
    }

    /** The place of a period; -1 if it is not one of the series. */
    private int indexOf(ReportingPeriod period) {
        for (int i = 0; i < observations.size(); i++) {
            if (observations.get(i).period().equals(period)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * What happened in between.
     *
     * @return notes in the order of their dates
     */
    public List<SeriesNote> notes() {
        return notes;
    }

    /**
     * The same series with one note more.
     *
     * @param note what happened on a day, inside the periods or not
     * @return the series
     */
    public Series withNote(SeriesNote note) {
        List<SeriesNote> more = new ArrayList<>(notes);
        more.add(Objects.requireNonNull(note, "note"));
        more.sort(Comparator.comparing(SeriesNote::date));
        return new Series(name, observations, more, breaks, reference);
    }

    /**
     * A value to talk about beside the figures.
     *
     * @return empty if none was laid beside them
     */
    public Optional<ReferenceValue> reference() {
        return Optional.ofNullable(reference);
    }

    /**
     * The same series with a value to talk about.
     *
     * @param value in the unit of the series; it takes the place of an earlier one
     * @return the series
     */
    public Series withReference(ReferenceValue value) {
        return new Series(name, observations, notes, breaks, Objects.requireNonNull(value, "value"));
    }

    /**
     * The same series in another unit: for one's own numbers, which begin as counts.
     *
     * @param unit what the numbers are
     * @return the series
     */
    public Series withUnit(Unit unit) {
        List<Observation> changed = new ArrayList<>();
        for (Observation observation : observations) {
            changed.add(observation.toBuilder().unit(unit).build());
        }
        return new Series(name, changed, notes, breaks, reference);
    }

    /**
     * The figures as a line of block characters, with a dot where there is no value.
     *
     * @return as many characters as there are periods, and a {@code |} at each break
     */
    public String sparkline() {
        StringBuilder line = new StringBuilder(
                Sparkline.of(observations.stream().map(Observation::value).toList()));
        for (int i = breaks.size() - 1; i >= 0; i--) {
            line.insert(indexOf(breaks.get(i).from()), '|');
        }
        return line.toString();
    }

    /**
     * Equal if name, observations, notes, breaks and reference are.
     *
     * @param other another object
     * @return true if they are
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Series series
                && name.equals(series.name)
                && observations.equals(series.observations)
                && notes.equals(series.notes)
                && breaks.equals(series.breaks)
                && Objects.equals(reference, series.reference);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, observations, notes, breaks, reference);
    }

    /** Such as {@code visitors, 2023-Q1 through 2023-Q4: ▁▅·█ 40, 52, missing, 61 (count)}; long series shortened. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(name);
        if (!stratum().isAll()) {
            text.append(' ').append(stratum());
        }
        text.append(", ").append(periods()).append(": ").append(sparkline()).append(' ');
        return text.append(SeriesText.values(observations))
                .append(" (")
                .append(unit())
                .append(')')
                .toString();
    }
}
