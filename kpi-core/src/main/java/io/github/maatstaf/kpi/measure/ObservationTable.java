package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a calculation: one observation for each measure, period and stratum, with the day up to which the data
 * were complete and what made them.
 *
 * <p>It is a table of results, not of cases: no row is about a client. Its order is that of the measures asked for, then
 * the strata, then the periods.
 *
 * <pre>{@code
 * table                                                            // prints a line for each measure and stratum
 * table.series("waiting-days.median")                              // of everyone
 * table.at("waiting-days.median", "2025-Q1", "complexity=HIGH")    // one figure
 * table.findings()                                                 // what to know beside the figures
 * }</pre>
 *
 * @since 0.1
 */
public final class ObservationTable {
    private final List<Observation> observations;
    private final Map<String, Map<Stratum, Map<ReportingPeriod, Observation>>> index;
    private final LocalDate observedUntil;
    private final String libraryVersion;
    private final @Nullable Edition edition;
    private final List<Finding> findings;

    private ObservationTable(Builder builder, LocalDate observedUntil) {
        this.observations = List.copyOf(builder.observations);
        this.index = indexOf(observations);
        this.observedUntil = observedUntil;
        this.libraryVersion = builder.libraryVersion;
        this.edition = builder.edition;
        this.findings = List.copyOf(builder.findings);
    }

    private static Map<String, Map<Stratum, Map<ReportingPeriod, Observation>>> indexOf(List<Observation> all) {
        Map<String, Map<Stratum, Map<ReportingPeriod, Observation>>> index = new LinkedHashMap<>();
        Observation before = null;
        Map<ReportingPeriod, Observation> series = new LinkedHashMap<>();
        for (Observation observation : all) {
            // most follow another one of their series, and are not looked up
            if (before == null
                    || before.stratum() != observation.stratum()
                    || !before.measure().equals(observation.measure())) {
                series = index.computeIfAbsent(observation.measure(), name -> new LinkedHashMap<>())
                        .computeIfAbsent(observation.stratum(), stratum -> new LinkedHashMap<>());
            }
            before = observation;
            if (series.put(observation.period(), observation) != null) {
                throw new IllegalArgumentException("Two observations of " + observation.measure() + " in "
                        + observation.period() + " for " + observation.stratum());
            }
        }
        return index;
    }

    /**
     * Begins a table.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * All observations, in the table's order.
     *
     * @return an unmodifiable list
     */
    public List<Observation> observations() {
        return observations;
    }

    /**
     * The names of the measures, with their summaries.
     *
     * @return such as {@code signals}, {@code waiting-days.median}, in the table's order
     */
    public Set<String> names() {
        return Collections.unmodifiableSet(index.keySet());
    }

    /**
     * The periods that occur.
     *
     * @return in order of time
     */
    public List<ReportingPeriod> periods() {
        Set<ReportingPeriod> periods = new TreeSet<>();
        observations.forEach(observation -> periods.add(observation.period()));
        return List.copyOf(periods);
    }

    /**
     * The strata that occur.
     *
     * @return in the table's order
     */
    public Set<Stratum> strata() {
        Set<Stratum> strata = new LinkedHashSet<>();
        observations.forEach(observation -> strata.add(observation.stratum()));
        return Collections.unmodifiableSet(strata);
    }

    /**
     * The figures of one measure for everything.
     *
     * @param name the measure's name, with its summary if it has several
     * @return the series
     * @throws IllegalArgumentException if there is no such measure, or if the name leaves open which summary is meant; the
     *     message lists the names
     */
    public Series series(String name) {
        return series(name, Stratum.ALL);
    }

    /**
     * The figures of one measure for one stratum.
     *
     * @param name the measure's name, with its summary if it has several
     * @param stratum the stratum
     * @return the series
     * @throws IllegalArgumentException if there is no such measure or stratum, or if the name leaves open which summary is
     *     meant; the message lists what there is
     */
    public Series series(String name, Stratum stratum) {
        return Series.of(List.copyOf(byPeriod(fullName(name), stratum).values()));
    }

    /**
     * The figures of one measure for one stratum, by their texts.
     *
     * @param name the measure's name, with its summary if it has several
     * @param stratum the text of a stratum, such as {@code complexity=HIGH}; a crossed one in any order
     * @return the series
     * @throws IllegalArgumentException if there is no such measure or stratum, or if the name leaves open which summary is
     *     meant; the message lists what there is
     */
    public Series series(String name, String stratum) {
        return series(name, Stratum.parse(stratum));
    }

    /**
     * The figures of a definition for everything, whatever name it has in the table.
     *
     * @param measure the definition
     * @return the series
     * @throws IllegalArgumentException if the table has no figures of that definition, or if it has several summaries; the
     *     message lists the names
     */
    public Series series(Measure measure) {
        return series(measure, Stratum.ALL);
    }

    /**
     * The figures of a definition for one stratum, whatever name it has in the table.
     *
     * @param measure the definition
     * @param stratum the stratum
     * @return the series
     * @throws IllegalArgumentException if the table has no figures of that definition or stratum, or if it has several
     *     summaries; the message lists what there is
     */
    public Series series(Measure measure, Stratum stratum) {
        List<String> names = new ArrayList<>();
        for (Observation observation : observations) {
            if (observation.fingerprint().equals(Optional.of(measure.fingerprint()))
                    && !names.contains(observation.measure())) {
                names.add(observation.measure());
            }
        }
        if (names.size() > 1
                && names.containsAll(measure.observationNames())
                && measure.observationNames().size() == 1) {
            names = measure.observationNames();
        }
        if (names.size() != 1) {
            throw new IllegalArgumentException(
                    names.isEmpty()
                            ? "No figures of " + measure + " in the table; there are "
                                    + NameList.of(List.copyOf(index.keySet()))
                            : measure.name() + " has several series; choose one of " + NameList.of(names));
        }
        return series(names.get(0), stratum);
    }

    /**
     * The figure of one measure, period and stratum.
     *
     * @param name the measure's name, with its summary if it has several
     * @param period the period
     * @param stratum the stratum
     * @return the observation
     * @throws IllegalArgumentException if the table has no such measure, stratum or period; the message lists what there
     *     is
     */
    public Observation at(String name, ReportingPeriod period, Stratum stratum) {
        Map<ReportingPeriod, Observation> series = byPeriod(fullName(name), stratum);
        Observation observation = series.get(Objects.requireNonNull(period, "period"));
        if (observation == null) {
            throw new IllegalArgumentException(
                    "No period " + period + " of " + name + "; " + NearestName.ofPeriod(period, series.keySet()));
        }
        return observation;
    }

    /**
     * The figure of one measure and period for everything.
     *
     * @param name the measure's name, with its summary if it has several
     * @param period the text of a period, such as {@code 2025-Q1}
     * @return the observation
     * @throws IllegalArgumentException if the table has no such measure or period; the message lists what there is
     */
    public Observation at(String name, String period) {
        return at(name, ReportingPeriod.parse(period), Stratum.ALL);
    }

    /**
     * The figure of one measure, period and stratum, by their texts.
     *
     * <pre>{@code
     * table.at("waiting-days.median", "2025-Q1", "complexity=HIGH")
     * }</pre>
     *
     * @param name the measure's name, with its summary if it has several
     * @param period the text of a period, such as {@code 2025-Q1}
     * @param stratum the text of a stratum, such as {@code complexity=HIGH}; a crossed one in any order
     * @return the observation
     * @throws IllegalArgumentException if the table has no such measure, stratum or period; the message lists what there
     *     is
     */
    public Observation at(String name, String period, String stratum) {
        return at(name, ReportingPeriod.parse(period), Stratum.parse(stratum));
    }

    private Map<ReportingPeriod, Observation> byPeriod(String fullName, Stratum stratum) {
        Map<Stratum, Map<ReportingPeriod, Observation>> strata = Objects.requireNonNull(index.get(fullName));
        Map<ReportingPeriod, Observation> series = strata.get(Objects.requireNonNull(stratum, "stratum"));
        if (series == null) {
            for (Map.Entry<Stratum, Map<ReportingPeriod, Observation>> entry : strata.entrySet()) {
                if (entry.getKey().isSamePartAs(stratum)) {
                    return entry.getValue();
                }
            }
            throw new IllegalArgumentException("No stratum " + stratum + " of " + fullName + "; "
                    + NearestName.of(stratum.toString(), strata.keySet()));
        }
        return series;
    }

    /**
     * This table with the figures of a formula behind its own.
     *
     * @param formula made of figures of this table; those of another formula once they are in it
     * @return the table; with a finding if the formula gave no number somewhere
     * @throws IllegalArgumentException if the table has no figures that the formula is made of (the message lists what there
     *     is), or already has some of the formula's name
     */
    public ObservationTable with(Formula formula) {
        Builder table = new Builder().observedUntil(observedUntil).libraryVersion(libraryVersion);
        table.edition = edition;
        table.observations.addAll(observations);
        table.findings.addAll(findings);
        formula.addTo(table, this);
        return table.build();
    }

    /** All figures of a name, in the table's order. */
    List<Observation> figures(String name) {
        return Objects.requireNonNull(index.get(fullName(name))).values().stream()
                .flatMap(series -> series.values().stream())
                .toList();
    }

    Optional<Observation> figure(String name, ReportingPeriod period, Stratum stratum) {
        return Optional.ofNullable(Objects.requireNonNull(index.get(fullName(name)))
                .getOrDefault(stratum, Map.of())
                .get(period));
    }

    private String fullName(String name) {
        if (index.containsKey(Objects.requireNonNull(name, "name"))) {
            return name;
        }
        List<String> summaries = index.keySet().stream()
                .filter(full -> full.startsWith(name + "."))
                .toList();
        if (summaries.size() == 1) {
            return summaries.get(0);
        }
        if (summaries.isEmpty()) {
            throw new IllegalArgumentException(
                    "No measure \"" + name + "\" in the table; " + NearestName.of(name, index.keySet()));
        }
        throw new IllegalArgumentException(
                "\"" + name + "\" has several summaries; choose one of " + NameList.of(summaries));
    }

    /**
     * The last day up to which the data behind the figures were complete.
     *
     * @return the day; 1900-01-01 if nothing was observed
     */
    public LocalDate observedUntil() {
        return observedUntil;
    }

    /**
     * The version of the library that made the figures.
     *
     * @return such as {@code 0.1.0}
     */
    public String libraryVersion() {
        return libraryVersion;
    }

    /**
     * The edition of the catalogue that the definitions came from.
     *
     * @return empty if they came from no catalogue
     */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /**
     * What to know beside the figures: what was left out and why, and figures that were refused.
     *
     * @return findings of the area {@code MEASURE}; empty if there is nothing to say
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Equal if observations, findings, day, version and edition are.
     *
     * @param other another object
     * @return true if they are
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof ObservationTable table
                && observations.equals(table.observations)
                && observedUntil.equals(table.observedUntil)
                && libraryVersion.equals(table.libraryVersion)
                && Objects.equals(edition, table.edition)
                && findings.equals(table.findings);
    }

    @Override
    public int hashCode() {
        return Objects.hash(observations, observedUntil, libraryVersion, edition);
    }

    /** One line for each measure and stratum, with its course and its last figure; at most 40 lines. */
    @Override
    public String toString() {
        return TableText.of(this);
    }

    /**
     * Collects observations; it belongs to one thread.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final List<Observation> observations = new ArrayList<>();
        private @Nullable LocalDate observedUntil;
        private String libraryVersion = LibraryVersion.CURRENT;
        private @Nullable Edition edition;
        private final List<Finding> findings = new ArrayList<>();

        private Builder() {}

        /**
         * Adds one observation.
         *
         * @param observation of another measure, period or stratum than those before
         * @return this builder
         */
        public Builder add(Observation observation) {
            observations.add(Objects.requireNonNull(observation, "observation"));
            return this;
        }

        /**
         * Adds all observations of a series.
         *
         * @param series the series
         * @return this builder
         */
        public Builder add(Series series) {
            observations.addAll(series.observations());
            return this;
        }

        /**
         * States the last day up to which the data were complete.
         *
         * @param day the day
         * @return this builder
         */
        public Builder observedUntil(LocalDate day) {
            this.observedUntil = Objects.requireNonNull(day, "day");
            return this;
        }

        /**
         * States which version of the library made the figures, for a table that is read back.
         *
         * @param version such as {@code 0.1.0}; the running version if not stated
         * @return this builder
         */
        public Builder libraryVersion(String version) {
            this.libraryVersion = Objects.requireNonNull(version, "version");
            return this;
        }

        /**
         * States the edition of the catalogue that the definitions came from.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder edition(Edition edition) {
            this.edition = Objects.requireNonNull(edition, "edition");
            return this;
        }

        /**
         * Adds what to know beside the figures; the same thing is said once.
         *
         * @param finding the finding
         * @return this builder
         */
        public Builder finding(Finding finding) {
            if (!findings.contains(Objects.requireNonNull(finding, "finding"))) {
                findings.add(finding);
            }
            return this;
        }

        /**
         * Makes the table.
         *
         * @return the table
         * @throws IllegalStateException if the day up to which the data were complete is not stated
         * @throws IllegalArgumentException if two observations are of one measure, period and stratum
         */
        public ObservationTable build() {
            if (observedUntil == null) {
                throw new IllegalStateException("A table needs observedUntil(day): the day up to which it is complete");
            }
            return new ObservationTable(this, observedUntil);
        }

        /** How many observations it has so far. */
        @Override
        public String toString() {
            return "A table with " + observations.size() + (observations.size() == 1 ? " observation" : " observations")
                    + ", not built yet";
        }
    }
}
