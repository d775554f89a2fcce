package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.registration.RegistrationRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Computes measures from a registration, per period and per stratum, all those of trajectories in one pass.
 *
 * <p>It is immutable: each method gives another calculator, and any number of threads may use one. If nothing else is said
 * it computes per quarter, for everyone, from the period of the first record up to and including that of the last observed
 * day. It draws no conclusion: trends and comparisons are made elsewhere, from the table.
 *
 * <pre>{@code
 * Measure signals = Measure.events("signals").of(SIGNAL).build();
 * Measure talk = Measure.duration("talk-days").from(first(SIGNAL)).to(first(CONVERSATION))
 *         .datedBy(first(SIGNAL)).build();
 * ObservationTable table = KpiCalculator.of(signals, talk).per(QUARTER)
 *         .between(Periods.from("2025-Q1").through("2025-Q2")).over(registration);
 * // 4 observations, complete until 2025-12-31
 * // signals           all  █▁  2025-Q2: 0
 * // talk-days.median  all  ▄·  2025-Q1: 6 days, then not applicable
 * }</pre>
 *
 * @since 0.1
 */
public final class KpiCalculator {
    private final List<Measure> measures;
    private final PeriodType periodType;
    private final List<Stratifier> stratifiers;
    private final Population population;
    private final @Nullable Periods periods;
    private final Map<String, Map<Stratum, Long>> populationSizes;
    private final Map<String, Map<ReportingPeriod, Long>> asked;
    private final @Nullable Edition edition;

    private KpiCalculator(
            List<Measure> measures,
            PeriodType periodType,
            List<Stratifier> stratifiers,
            Population population,
            @Nullable Periods periods,
            Map<String, Map<Stratum, Long>> populationSizes,
            Map<String, Map<ReportingPeriod, Long>> asked,
            @Nullable Edition edition) {
        this.measures = List.copyOf(measures);
        this.periodType = periodType;
        this.stratifiers = List.copyOf(stratifiers);
        this.population = population;
        this.periods = periods;
        this.populationSizes = populationSizes;
        this.asked = asked;
        this.edition = edition;
    }

    /**
     * Obtains a calculator of KPIs. A KPI does not know its edition: state it by {@link #withEdition(Edition)}, or take the
     * calculator of a selection.
     *
     * @param first a KPI; one without a measure of its own is a figure that others make
     * @param more others
     * @return the calculator of all their measures
     * @throws IllegalArgumentException if one of them leaves an instrument to be chosen, or is an umbrella term; the message
     *     says what it needs, and what can be chosen
     */
    public static KpiCalculator of(Kpi first, Kpi... more) {
        List<Kpi> kpis = new ArrayList<>(List.of(first));
        kpis.addAll(Arrays.asList(more));
        return ofKpis(kpis);
    }

    /**
     * Obtains a calculator of KPIs. A KPI does not know its edition: state it by {@link #withEdition(Edition)}, or take the
     * calculator of a selection.
     *
     * @param kpis at least one; one without a measure of its own is a figure that others make
     * @return the calculator of all their measures; a measure of several KPIs is computed once
     * @throws IllegalArgumentException if there are none, or if one of them leaves an instrument to be chosen or is an
     *     umbrella term; the message says what it needs, and what can be chosen
     */
    public static KpiCalculator ofKpis(Collection<Kpi> kpis) {
        List<Measure> measures = new ArrayList<>();
        for (Kpi kpi : kpis) {
            measures.addAll(KpiBinding.measures(kpi));
        }
        return ofMeasures(measures);
    }

    /**
     * Obtains a calculator of measures.
     *
     * @param first a measure
     * @param more others
     * @return the calculator
     * @throws IllegalArgumentException if two different definitions have one name
     */
    public static KpiCalculator of(Measure first, Measure... more) {
        List<Measure> measures = new ArrayList<>(List.of(first));
        measures.addAll(Arrays.asList(more));
        return ofMeasures(measures);
    }

    /**
     * Obtains a calculator of measures.
     *
     * @param measures at least one; a repeated one is computed once
     * @return the calculator
     * @throws IllegalArgumentException if there are none, if two different definitions have one name, or if one leaves an
     *     instrument to be chosen
     */
    public static KpiCalculator ofMeasures(Collection<Measure> measures) {
        Map<String, Measure> byName = new LinkedHashMap<>();
        for (Measure measure : measures) {
            Measure namesake = byName.putIfAbsent(measure.name(), measure);
            if (namesake != null && !namesake.equals(measure)) {
                throw new IllegalArgumentException("Two definitions are called " + measure.name()
                        + "; give one of them another name with named(..)");
            }
        }
        if (byName.isEmpty()) {
            throw new IllegalArgumentException("A calculation needs at least one measure");
        }
        byName.values().forEach(KpiBinding::requireChosen);
        return new KpiCalculator(
                List.copyOf(byName.values()),
                PeriodType.QUARTER,
                List.of(),
                Population.everyone(),
                null,
                Map.of(),
                Map.of(),
                null);
    }

    /**
     * Computes per period of a type.
     *
     * @param type the type
     * @return the calculator
     * @throws IllegalArgumentException if it was told to compute between periods of another type
     */
    public KpiCalculator per(PeriodType type) {
        if (periods != null && periods.type() != type) {
            throw new IllegalArgumentException(
                    "Told to compute between " + periods + ", which are of type " + periods.type() + ", not " + type);
        }
        return new KpiCalculator(measures, type, stratifiers, population, periods, populationSizes, asked, edition);
    }

    /**
     * Also computes for the strata of a stratifier. Asked again, the strata stand side by side;
     * {@link Stratifier#crossedWith(Stratifier)} crosses them.
     *
     * @param stratifier by what to divide
     * @return the calculator
     */
    public KpiCalculator by(Stratifier stratifier) {
        if (stratifiers.contains(Objects.requireNonNull(stratifier, "stratifier"))) {
            return this;
        }
        List<Stratifier> more = new ArrayList<>(stratifiers);
        more.add(stratifier);
        return new KpiCalculator(measures, periodType, more, population, periods, populationSizes, asked, edition);
    }

    /**
     * Computes for a population only, such as the trajectories of one service.
     *
     * @param only the population; it takes the place of an earlier one
     * @return the calculator
     */
    public KpiCalculator within(Population only) {
        Objects.requireNonNull(only, "only");
        return new KpiCalculator(measures, periodType, stratifiers, only, periods, populationSizes, asked, edition);
    }

    /**
     * Computes for given periods, and per their type. A registration says until which day it is complete, not from which:
     * a period before its first record counts 0, and one that was not wholly observed has no value.
     *
     * @param range the periods
     * @return the calculator
     */
    public KpiCalculator between(Periods range) {
        return new KpiCalculator(
                measures, range.type(), stratifiers, population, range, populationSizes, asked, edition);
    }

    /**
     * States the size of a population that rates divide by. Where a rate finds no size under its name, the table says so in a
     * finding, with the names that were stated.
     *
     * @param name the population's name in the measure, such as {@code inhabitants}
     * @param stratum of which part, crossed in any order; a rate of a part without a size is missing
     * @param size how many, 0 or more; of 0 people there is no rate
     * @return the calculator
     * @throws IllegalArgumentException if the size is negative
     */
    public KpiCalculator withPopulation(String name, Stratum stratum, long size) {
        if (size < 0) {
            throw new IllegalArgumentException(
                    "The size of " + name + " for " + stratum + " is " + size + "; expected 0 or more");
        }
        Map<String, Map<Stratum, Long>> sizes = new HashMap<>(populationSizes);
        Map<Stratum, Long> ofName = new HashMap<>(sizes.getOrDefault(name, Map.of()));
        ofName.put(Objects.requireNonNull(stratum, "stratum"), size);
        sizes.put(name, Collections.unmodifiableMap(ofName));
        return new KpiCalculator(
                measures,
                periodType,
                stratifiers,
                population,
                periods,
                Collections.unmodifiableMap(sizes),
                asked,
                edition);
    }

    /**
     * States how many people were asked in a survey in a period, for the response of the whole.
     *
     * @param survey the name of the survey in the measure; the measure's own name if it is about all surveys
     * @param period the period
     * @param people how many, 0 or more
     * @return the calculator
     * @throws IllegalArgumentException if the number is negative
     */
    public KpiCalculator withAsked(String survey, ReportingPeriod period, long people) {
        if (people < 0) {
            throw new IllegalArgumentException("The number of people asked in " + survey + " " + period + " is "
                    + people + "; expected 0 or more");
        }
        Map<String, Map<ReportingPeriod, Long>> more = new HashMap<>(asked);
        Map<ReportingPeriod, Long> ofSurvey = new HashMap<>(asked.getOrDefault(survey, Map.of()));
        ofSurvey.put(Objects.requireNonNull(period, "period"), people);
        more.put(Objects.requireNonNull(survey, "survey"), Collections.unmodifiableMap(ofSurvey));
        return new KpiCalculator(
                measures,
                periodType,
                stratifiers,
                population,
                periods,
                populationSizes,
                Collections.unmodifiableMap(more),
                edition);
    }

    /**
     * States the edition that the definitions came from, so that the table carries it.
     *
     * @param of the edition
     * @return the calculator
     */
    public KpiCalculator withEdition(Edition of) {
        Objects.requireNonNull(of, "of");
        return new KpiCalculator(measures, periodType, stratifiers, population, periods, populationSizes, asked, of);
    }

    /**
     * Computes the figures. Where a definition or the population asks for a code that stands nowhere in the data, such as a
     * neighbourhood that was written otherwise, a finding of the table says so with the nearest that does: its count is 0.
     *
     * @param registration the data
     * @return a table with an observation for each measure, stratum and period; without any if nothing was observed and no
     *     periods were asked for
     * @throws IllegalArgumentException if a measure asks for a period that does not fit
     */
    public ObservationTable over(Registration registration) {
        boolean isUsual = StrataBound.of(this, registration).findings().isEmpty()
                && AskedCodes.absent(this, registration).isEmpty()
                && measures.stream().allMatch(TableAssembly::isCountedInPass);
        return isUsual
                ? new Pass(this).over(registration).table()
                : assembly(registration, false).table();
    }

    private TableAssembly assembly(Registration registration, boolean withClients) {
        StrataBound bound = StrataBound.of(this, registration);
        KpiCalculator bounded = bound.stratifiers().equals(stratifiers) ? this : by(bound.stratifiers());
        List<Finding> noted = new ArrayList<>(bound.findings());
        noted.addAll(AskedCodes.absent(this, registration));
        return TableAssembly.of(bounded, registration, noted, withClients);
    }

    private KpiCalculator by(List<Stratifier> fewer) {
        return new KpiCalculator(measures, periodType, fewer, population, periods, populationSizes, asked, edition);
    }

    /** The same calculation of other measures, in known periods. */
    KpiCalculator of(List<Measure> others, Periods known) {
        return new KpiCalculator(others, known.type(), stratifiers, population, known, populationSizes, asked, edition);
    }

    /**
     * Counts, without making figures: for data in parts, whose counts are merged before figures are made of them. Counts do
     * not know which codes stand nowhere in the data, so that the table made of them does not say it.
     *
     * @param registration one part of the data; a client may have trajectories in several
     * @return the counts; they hold client keys if a measure of clients or of re-entry is asked for
     * @throws IllegalArgumentException if there are too many strata and periods to count at once, or if a measure is not
     *     counted from trajectories alone
     */
    public Tally tally(Registration registration) {
        return tallyBuilder().add(registration).build();
    }

    /**
     * Obtains a builder that counts one part of the data after the other, such as those of
     * {@code RegistrationReader.readInParts}.
     *
     * @return the builder, without a part yet
     * @throws IllegalArgumentException if a measure is not counted from trajectories alone
     */
    public Tally.Builder tallyBuilder() {
        for (Measure measure : measures) {
            if (!TableAssembly.isCountedInPass(measure)) {
                throw new IllegalArgumentException(measure.name() + " is not counted from trajectories alone ("
                        + measure.kind().label().in(Locale.ENGLISH)
                        + "), so that its parts cannot be put together; compute it with over(registration)");
            }
        }
        return new Tally.Builder(this);
    }

    /**
     * Collects a stream of parts of the data into their counts. A parallel stream gives bit for bit what a sequential one
     * gives.
     *
     * <pre>{@code
     * Tally tally = deliveries.parallelStream().collect(calculator.tallying());
     * }</pre>
     *
     * @return the collector
     */
    public Collector<Registration, ?, Tally> tallying() {
        return Collector.of(
                () -> new Tally[] {emptyTally()},
                (sum, registration) -> sum[0] = sum[0].merge(tally(registration)),
                (one, other) -> new Tally[] {one[0].merge(other[0])},
                sum -> sum[0],
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Collects the ranges of one registration into its figures: the caller's parallel stream brings the threads. It gives
     * what {@link #over(Registration)} gives, bit for bit.
     *
     * <pre>{@code
     * ObservationTable table = registration.ranges(2).parallelStream().collect(calculator.overRanges());
     * }</pre>
     *
     * @return the collector; it throws an {@link IllegalArgumentException} if the ranges are of several registrations, or
     *     are not all of them
     */
    public Collector<RegistrationRange, ?, ObservationTable> overRanges() {
        return Collector.of(
                () -> new RangesAccumulator(this),
                RangesAccumulator::add,
                RangesAccumulator::with,
                RangesAccumulator::table,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The counts of no data at all: merged with others it changes nothing.
     *
     * @return the empty counts
     */
    public Tally emptyTally() {
        return Tally.empty(this);
    }

    /**
     * Computes the figures, each with the number of {@linkplain Observation#clients() different clients} behind it, as the
     * protection of small numbers asks: of all who are counted in it, each once. It takes a second look at the data, and is
     * slower than {@link #over(Registration)}. A trajectory whose client is not known adds none, and what is made of other
     * figures has no number of clients.
     *
     * @param registration the data
     * @return the same table, with clients
     * @throws IllegalArgumentException if a measure asks for a period that does not fit
     */
    public ObservationTable overWithClients(Registration registration) {
        return assembly(registration, true).table();
    }

    /**
     * Explains one figure of any kind of data: how many records were counted in it, and why the others were not; of a figure
     * that is made of others, the explanations of those.
     *
     * @param observation a figure that this calculator made
     * @param registration the data that it was made from
     * @return the explanation, in numbers only
     * @throws IllegalArgumentException if the calculator does not compute such a measure, or computes another definition
     *     under that name
     */
    public Explanation explain(Observation observation, Registration registration) {
        return casesOf(observation, registration).explanation();
    }

    /**
     * The records behind one figure, for use inside the organisation that holds the data: it refers to clients.
     *
     * @param observation a figure that this calculator made
     * @param registration the data that it was made from
     * @return which records and clients were counted, and which were left out for which first reason
     * @throws IllegalArgumentException if the calculator does not compute such a measure, or computes another definition
     *     under that name
     */
    public ExplainedCases casesOf(Observation observation, Registration registration) {
        for (Measure measure : measures) {
            if (measure.observationNames().contains(observation.measure())) {
                if (!observation
                        .fingerprint()
                        .map(measure.fingerprint()::equals)
                        .orElse(true)) {
                    throw new IllegalArgumentException("The figure " + observation.measure()
                            + " was made by another definition than " + measure.canonicalText());
                }
                return new FigureExplanation(this, registration).of(measure, observation);
            }
        }
        throw new IllegalArgumentException(
                "Not a figure of this calculation: " + observation.measure() + "; it computes "
                        + String.join(", ", measures.stream().map(Measure::name).toList()));
    }

    /** The figures of a table, from which those that are made of others are made. */
    DerivedFigures derivedFigures(Registration registration) {
        return assembly(registration, false).derivedFigures();
    }

    /**
     * The measures that are computed.
     *
     * @return in the order asked for, each once
     */
    public List<Measure> measures() {
        return measures;
    }

    /**
     * The type of the periods.
     *
     * @return the type
     */
    public PeriodType periodType() {
        return periodType;
    }

    /**
     * By what is divided, side by side.
     *
     * @return in the order asked for
     */
    public List<Stratifier> stratifiers() {
        return stratifiers;
    }

    /**
     * For whom is computed.
     *
     * @return everyone if nothing else was said
     */
    public Population population() {
        return population;
    }

    /**
     * The periods that were asked for.
     *
     * @return empty if they follow from the data
     */
    public Optional<Periods> periods() {
        return Optional.ofNullable(periods);
    }

    /**
     * The edition that the definitions came from.
     *
     * @return empty if none was stated
     */
    public Optional<Edition> edition() {
        return Optional.ofNullable(edition);
    }

    /**
     * What has to be registered, or asked for, to compute all its measures.
     *
     * @return in the order of their codes
     */
    public SortedSet<DataElement> dataElements() {
        SortedSet<DataElement> elements = new TreeSet<>();
        measures.forEach(measure -> elements.addAll(measure.dataElements()));
        return Collections.unmodifiableSortedSet(elements);
    }

    Map<String, Map<ReportingPeriod, Long>> asked() {
        return asked;
    }

    Optional<Long> asked(String survey, ReportingPeriod period) {
        return Optional.ofNullable(asked.getOrDefault(survey, Map.of()).get(period));
    }

    /** The measures that the pass counts. */
    List<Measure> countedMeasures() {
        return measures;
    }

    /** The fields that measures of clients ask for, or by which is divided. */
    Set<TrajectoryField> linkedFields() {
        Set<TrajectoryField> fields = EnumSet.noneOf(TrajectoryField.class);
        stratifiers.forEach(stratifier -> stratifier.fields().forEach(field -> field.ifPresent(fields::add)));
        population.condition().ifPresent(condition -> addFields(condition, fields));
        for (Measure measure : countedMeasures()) {
            if (LinkedCases.isAskedBy(measure)) {
                measure.among().ifPresent(condition -> addFields(condition, fields));
                measure.counting().ifPresent(condition -> addFields(condition, fields));
            }
        }
        return fields;
    }

    private static void addFields(CaseCondition condition, Set<TrajectoryField> fields) {
        condition.field().ifPresent(fields::add);
        condition.parts().forEach(part -> addFields(part, fields));
    }

    Map<String, Map<Stratum, Long>> populationSizes() {
        return populationSizes;
    }

    Optional<Long> populationSize(String name, Stratum stratum) {
        Map<Stratum, Long> sizes = populationSizes.getOrDefault(name, Map.of());
        if (stratum.dimensions().size() < 2 || sizes.containsKey(stratum)) {
            return Optional.ofNullable(sizes.get(stratum));
        }
        return sizes.entrySet().stream()
                .filter(stated -> StratumOrder.inOrderOf(stratum.dimensions(), stated.getKey())
                        .equals(Optional.of(stratum)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /**
     * Equal if all that was asked for is.
     *
     * @param other another object
     * @return true if it is
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof KpiCalculator calculator
                && measures.equals(calculator.measures)
                && periodType == calculator.periodType
                && stratifiers.equals(calculator.stratifiers)
                && population.equals(calculator.population)
                && Objects.equals(periods, calculator.periods)
                && populationSizes.equals(calculator.populationSizes)
                && asked.equals(calculator.asked)
                && Objects.equals(edition, calculator.edition);
    }

    @Override
    public int hashCode() {
        return Objects.hash(measures, periodType, stratifiers, population, periods, populationSizes, asked, edition);
    }

    /** Such as {@code 16 measures per quarter by complexity, neighbourhood}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder()
                .append(measures.size())
                .append(measures.size() == 1 ? " measure" : " measures")
                .append(" per ")
                .append(periodType.label().in(Locale.ENGLISH));
        for (int i = 0; i < stratifiers.size(); i++) {
            text.append(i == 0 ? " by " : ", ").append(stratifiers.get(i));
        }
        if (population.condition().isPresent()) {
            text.append(" within ").append(population);
        }
        if (periods != null) {
            text.append(" between ").append(periods);
        }
        return text.toString();
    }
}
