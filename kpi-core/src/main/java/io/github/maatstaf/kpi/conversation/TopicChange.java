package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What changed for the people of a topic between two measurements, as far as the readers of a sheet may see it: how many
 * moved which way, and how many could not be compared. It stands behind what people told themselves.
 *
 * <p>It says nothing about what brought a change about, and up is not a verdict.
 *
 * @since 0.1
 */
public final class TopicChange {
    private static final String GROUP = "group";

    private final String group;
    private final Instrument instrument;
    private final Rater rater;
    private final Map<OutcomePart, Long> counts;
    private final @Nullable Long all;
    private final @Nullable Outcome outcome;

    private TopicChange(
            String group,
            Instrument instrument,
            Rater rater,
            Map<OutcomePart, Long> counts,
            @Nullable Long all,
            @Nullable Outcome outcome) {
        this.group = group;
        this.instrument = instrument;
        this.rater = rater;
        this.counts = Collections.unmodifiableMap(counts);
        this.all = all;
        this.outcome = outcome;
    }

    static TopicChange of(String group, Outcome outcome) {
        Map<OutcomePart, Long> counts = new EnumMap<>(OutcomePart.class);
        for (OutcomePart part : OutcomePart.values()) {
            counts.put(part, (long) part.of(outcome));
        }
        return new TopicChange(group, outcome.instrument(), outcome.rater(), counts, (long) outcome.clients(), outcome);
    }

    static TopicChange of(
            String group, ReportingPeriod period, ProtectedTable figures, Instrument instrument, Rater rater) {
        String name = nameOf(instrument, rater);
        Stratum whole = group.isEmpty() ? Stratum.ALL : Stratum.of(GROUP, group);
        Map<OutcomePart, Long> counts = new EnumMap<>(OutcomePart.class);
        for (OutcomePart part : OutcomePart.values()) {
            OptionalLong shown = count(figures, name, period, whole.and(part.stratum()));
            shown.ifPresent(count -> counts.put(part, count));
        }
        OptionalLong all = count(figures, name, period, whole);
        return new TopicChange(group, instrument, rater, counts, all.isPresent() ? all.getAsLong() : null, null);
    }

    private static OptionalLong count(ProtectedTable figures, String name, ReportingPeriod period, Stratum stratum) {
        var value = figures.at(name, period, stratum).value();
        return value.isPresent() ? OptionalLong.of((long) value.getAsDouble()) : OptionalLong.empty();
    }

    /**
     * The counts of an outcome as figures, so that they can be protected for readers outside; each client counts once.
     *
     * @param period the period that they are told for, such as the school year of the second measurement
     * @param outcome the outcome
     * @return a table of one measure, for all and for each part; what it holds is not protected yet
     */
    public static ObservationTable tableOf(ReportingPeriod period, Outcome outcome) {
        ObservationTable.Builder table = until(period);
        add(table, period, Stratum.ALL, outcome);
        return table.build();
    }

    /**
     * The counts of the outcomes of several groups as figures, so that they can be protected together for readers outside.
     *
     * @param period the period that they are told for
     * @param groups outcomes by the name of their group; what groups share is the caller's to know
     * @return a table of one measure for each instrument and rater, by group and part; not protected yet
     */
    public static ObservationTable tableOf(ReportingPeriod period, Map<String, Outcome> groups) {
        ObservationTable.Builder table = until(period);
        groups.forEach((group, outcome) -> add(table, period, Stratum.of(GROUP, group), outcome));
        return table.build();
    }

    private static ObservationTable.Builder until(ReportingPeriod period) {
        return ObservationTable.builder().observedUntil(period.end().minusDays(1));
    }

    private static void add(ObservationTable.Builder table, ReportingPeriod period, Stratum whole, Outcome outcome) {
        String name = nameOf(outcome.instrument(), outcome.rater());
        table.add(count(name, period, whole, outcome.clients()));
        for (OutcomePart part : OutcomePart.values()) {
            table.add(count(name, period, whole.and(part.stratum()), part.of(outcome)));
        }
    }

    private static Observation count(String name, ReportingPeriod period, Stratum stratum, long clients) {
        return Observation.builder(name, period)
                .stratum(stratum)
                .value(clients)
                .numerator(clients)
                .clients(clients)
                .build();
    }

    static String named(String group) {
        if (group.isBlank()) {
            throw new IllegalArgumentException("A group needs a name, not a blank text");
        }
        return group.strip();
    }

    /** Versions and raters are never mixed, so they belong to the name. */
    static String nameOf(Instrument instrument, Rater rater) {
        return "moved." + instrument.id() + "." + instrument.version() + "." + rater.code();
    }

    /**
     * The group of people that it is about.
     *
     * @return empty if it is about everyone
     */
    public Optional<String> group() {
        return group.isEmpty() ? Optional.empty() : Optional.of(group);
    }

    /**
     * The instrument that both measurements were made with.
     *
     * @return the instrument, version included
     */
    public Instrument instrument() {
        return instrument;
    }

    /**
     * Who gave the scores.
     *
     * @return the role of the rater
     */
    public Rater rater() {
        return rater;
    }

    /**
     * How many people are in a part.
     *
     * @param part the part
     * @return empty if the readers of this sheet may not see it
     */
    public OptionalLong count(OutcomePart part) {
        Long count = counts.get(Objects.requireNonNull(part, "part"));
        return count == null ? OptionalLong.empty() : OptionalLong.of(count);
    }

    /**
     * How many people have a first measurement.
     *
     * @return empty if the readers of this sheet may not see it
     */
    public OptionalLong all() {
        return all == null ? OptionalLong.empty() : OptionalLong.of(all);
    }

    /**
     * How many people could be compared.
     *
     * @return the sum of the three parts that can; empty if one of them may not be seen
     */
    public OptionalLong pairs() {
        long sum = 0;
        for (OutcomePart part : OutcomePart.values()) {
            if (part.isCompared()) {
                OptionalLong count = count(part);
                if (count.isEmpty()) {
                    return OptionalLong.empty();
                }
                sum += count.getAsLong();
            }
        }
        return OptionalLong.of(sum);
    }

    /**
     * The outcome behind it, with its intervals and tests.
     *
     * @return empty on a sheet for others, whose counts are protected
     */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    /**
     * What changed, in words and counts: {@code 6 of 8 moved up, 1 stayed, 1 moved down, 3 were not measured again}.
     *
     * @param locale the language: English for any English locale, Dutch for every other
     * @return sentences without percentages and without a verdict
     */
    public String sentence(Locale locale) {
        Locale language = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.forLanguageTag("nl");
        return TopicChangeWords.sentence(this, SheetWords.in(language));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TopicChange change
                && group.equals(change.group)
                && instrument.equals(change.instrument)
                && rater.equals(change.rater)
                && counts.equals(change.counts)
                && Objects.equals(all, change.all)
                && Objects.equals(outcome, change.outcome);
    }

    @Override
    public int hashCode() {
        return Objects.hash(group, instrument, rater, counts, all);
    }

    /** The English sentence. */
    @Override
    public String toString() {
        return sentence(Locale.ENGLISH);
    }
}
