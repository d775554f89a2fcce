package io.github.maatstaf.kpi.agreement;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Selection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * How much time registering for a selection takes: elements x frequency x minutes, for each worker in a month. What
 * several KPIs need is counted once; the Dutch term is <em>registratielast</em>.
 *
 * <p>It is an estimate for a talk about balance ("Handleiding KPI-model", lines 216-219), with the minutes that the people
 * who register gave. It has no minutes of its own, measures nobody, and does not say how much is too much.
 *
 * <pre>{@code
 * RegistrationBurden burden = RegistrationBurden.builder(selection).workers(6).trajectoriesPerMonth(30)
 *         .registering(DataElement.of(EventType.CONTACT), Frequency.perTrajectory(4), 2)
 *         .asking("vragenlijst werkbeleving", Frequency.perWorkerPerYear(2), 15, "QUA-SPACE")
 *         .build();
 * burden.minutesPerWorkerPerMonth();                       // 42.5
 * burden.savedByDropping(KpiCode.of("QUA-SPACE"));         // 2.5
 * }</pre>
 *
 * @since 0.1
 */
public final class RegistrationBurden {
    private final Selection selection;
    private final int workers;
    private final BigDecimal trajectoriesPerMonth;
    private final List<RegistrationEffort> efforts;
    private final List<RegistrationEffort> replaced;

    RegistrationBurden(
            Selection selection,
            int workers,
            BigDecimal trajectoriesPerMonth,
            Collection<RegistrationEffort> efforts,
            Collection<RegistrationEffort> replaced) {
        this.selection = selection;
        this.workers = workers;
        this.trajectoriesPerMonth = trajectoriesPerMonth;
        this.efforts = List.copyOf(efforts);
        this.replaced = List.copyOf(replaced);
    }

    /**
     * Begins an estimate.
     *
     * @param selection the KPIs that are registered for
     * @return a builder
     */
    public static RegistrationBurdenBuilder builder(Selection selection) {
        return new RegistrationBurdenBuilder(selection);
    }

    /**
     * Begins an estimate with what is in this one.
     *
     * @return a builder that {@code build()}s an equal estimate
     */
    public RegistrationBurdenBuilder toBuilder() {
        return new RegistrationBurdenBuilder(this);
    }

    /**
     * The same efforts for a selection that people changed. Efforts that no KPI needs any more stay, and count nothing.
     *
     * @param other the selection as it is now
     * @return the estimate
     */
    public RegistrationBurden movedTo(Selection other) {
        return new RegistrationBurden(
                Objects.requireNonNull(other, "other"), workers, trajectoriesPerMonth, efforts, replaced);
    }

    /**
     * The KPIs that are registered for.
     *
     * @return the selection
     */
    public Selection selection() {
        return selection;
    }

    /**
     * How many colleagues share the work.
     *
     * @return 1 or more
     */
    public int workers() {
        return workers;
    }

    /**
     * How many trajectories begin in a month, in the whole team.
     *
     * @return 0 or more
     */
    public BigDecimal trajectoriesPerMonth() {
        return trajectoriesPerMonth;
    }

    /**
     * What it takes to register each thing.
     *
     * @return an unmodifiable list in the order given
     */
    public List<RegistrationEffort> efforts() {
        return efforts;
    }

    /**
     * Other administration that falls away by it.
     *
     * @return an unmodifiable list in the order given
     */
    public List<RegistrationEffort> replaced() {
        return replaced;
    }

    /**
     * The KPIs that something is registered for. No data element is registered for a linked KPI: its figure comes from
     * elsewhere, and what fetching it takes is said in the team's own words.
     *
     * @param effort one of the efforts
     * @return an unmodifiable set of codes of the selection; empty if no KPI needs it
     */
    public SortedSet<KpiCode> servedBy(RegistrationEffort effort) {
        SortedSet<KpiCode> served = new TreeSet<>();
        for (ChosenKpi kpi : selection.kpis()) {
            if (isFor(effort, kpi)) {
                served.add(kpi.code());
            }
        }
        return Collections.unmodifiableSortedSet(served);
    }

    private static boolean isFor(RegistrationEffort effort, ChosenKpi kpi) {
        return effort.isElement()
                ? registered(kpi).stream().anyMatch(element -> element.code().equals(effort.what()))
                : effort.kpis().contains(kpi.code());
    }

    private static SortedSet<DataElement> registered(ChosenKpi kpi) {
        return kpi.isLinked() ? Collections.emptySortedSet() : kpi.kpi().dataElements();
    }

    /**
     * The time that registering for the whole selection takes, with what is shared counted once.
     *
     * @return minutes for each worker in a month, rounded up to a tenth
     */
    public BigDecimal minutesPerWorkerPerMonth() {
        return perWorkerPerMonth(yearly(kpi -> true));
    }

    /**
     * The same in hours.
     *
     * @return hours for each worker in a month, rounded up to a hundredth
     */
    public BigDecimal hoursPerWorkerPerMonth() {
        return yearly(kpi -> true).divide(BigDecimal.valueOf(12L * workers * 60), 2, RoundingMode.CEILING);
    }

    /**
     * The time that registering for some of the KPIs takes, with what they share counted once.
     *
     * @param codes codes of the selection
     * @return minutes for each worker in a month, rounded up to a tenth, so that it is never more than the sum of its parts
     */
    public BigDecimal minutesFor(Collection<KpiCode> codes) {
        return perWorkerPerMonth(yearly(codes::contains));
    }

    /**
     * The time that falls away if one KPI is dropped: only what no other KPI needs.
     *
     * @param code a code of the selection
     * @return minutes for each worker in a month, rounded down to a tenth
     * @throws IllegalArgumentException if it is neither chosen nor linked
     */
    public BigDecimal savedByDropping(KpiCode code) {
        if (!selection.contains(code)) {
            throw new IllegalArgumentException(code + " is neither chosen nor linked; those are "
                    + selection.kpis().stream().map(ChosenKpi::code).toList());
        }
        return perWorkerPerMonth(yearly(kpi -> true).subtract(yearly(kpi -> !kpi.equals(code))), RoundingMode.FLOOR);
    }

    /**
     * What dropping each KPI saves, the most first.
     *
     * @return an unmodifiable map from each code to minutes for each worker in a month, rounded down to a tenth
     */
    public Map<KpiCode, BigDecimal> savings() {
        Map<KpiCode, BigDecimal> saved = new LinkedHashMap<>();
        selection.kpis().forEach(kpi -> saved.put(kpi.code(), savedByDropping(kpi.code())));
        Map<KpiCode, BigDecimal> sorted = new LinkedHashMap<>();
        saved.entrySet().stream()
                .sorted(Map.Entry.<KpiCode, BigDecimal>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    /**
     * The time of other administration that falls away.
     *
     * @return minutes for each worker in a month, rounded down to a tenth
     */
    public BigDecimal minutesReplaced() {
        return perWorkerPerMonth(
                replaced.stream().map(this::yearly).reduce(BigDecimal.ZERO, BigDecimal::add), RoundingMode.FLOOR);
    }

    /** Minutes a year of the whole team, exact: so that sums and differences are. */
    private BigDecimal yearly(Predicate<KpiCode> wanted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (RegistrationEffort effort : efforts) {
            if (servedBy(effort).stream().anyMatch(wanted)) {
                sum = sum.add(yearly(effort));
            }
        }
        return sum;
    }

    private BigDecimal yearly(RegistrationEffort effort) {
        return effort.frequency().timesAYear(workers, trajectoriesPerMonth).multiply(effort.minutes());
    }

    /** The time that one effort takes. */
    BigDecimal minutesOf(RegistrationEffort effort) {
        return perWorkerPerMonth(yearly(effort));
    }

    /** What it takes is rounded up and what falls away is rounded down: a plan promises no time that nobody has. */
    private BigDecimal perWorkerPerMonth(BigDecimal yearly) {
        return perWorkerPerMonth(yearly, RoundingMode.CEILING);
    }

    private BigDecimal perWorkerPerMonth(BigDecimal yearly, RoundingMode rounding) {
        return yearly.divide(BigDecimal.valueOf(12L * workers), 1, rounding);
    }

    /**
     * The data elements that the KPIs need and of which nobody said what registering them takes. What stands beside
     * trajectories, such as the answers to a questionnaire, is known too if something in the team's own words is gathered for
     * the KPI.
     *
     * @return an unmodifiable set in the order of their codes
     */
    public SortedSet<DataElement> withoutEffort() {
        SortedSet<DataElement> open = new TreeSet<>();
        for (ChosenKpi chosen : selection.kpis()) {
            boolean asked = efforts.stream()
                    .anyMatch(effort -> !effort.isElement() && effort.kpis().contains(chosen.code()));
            for (DataElement element : registered(chosen)) {
                if ((element.isOfTrajectories() || !asked) && !isEstimated(element)) {
                    open.add(element);
                }
            }
        }
        return Collections.unmodifiableSortedSet(open);
    }

    private boolean isEstimated(DataElement element) {
        return efforts.stream()
                .anyMatch(effort -> effort.isElement() && effort.what().equals(element.code()));
    }

    /**
     * What the estimate does not know yet. As long as there are such findings, the real time is longer.
     *
     * @return coded findings, always in the same order
     */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (DataElement element : withoutEffort()) {
            findings.add(Finding.of("AGREE-BURDEN-NO-EFFORT")
                    .with("data", element.label().in(Locale.ROOT))
                    .with("data_en", element.label().in(Locale.ENGLISH)));
        }
        for (ChosenKpi kpi : selection.kpis()) {
            if (registered(kpi).isEmpty() && efforts.stream().noneMatch(each -> isFor(each, kpi))) {
                findings.add(Finding.of("AGREE-BURDEN-KPI-NO-EFFORT").with("kpi", kpi.code()));
            }
        }
        for (RegistrationEffort effort : efforts) {
            if (servedBy(effort).isEmpty()) {
                findings.add(Finding.of("AGREE-BURDEN-FOR-NOTHING")
                        .with("what", effort.label().in(Locale.ROOT))
                        .with("what_en", effort.label().in(Locale.ENGLISH)));
            }
        }
        return List.copyOf(findings);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RegistrationBurden burden
                && selection.equals(burden.selection)
                && workers == burden.workers
                && trajectoriesPerMonth.equals(burden.trajectoriesPerMonth)
                && efforts.equals(burden.efforts)
                && replaced.equals(burden.replaced);
    }

    @Override
    public int hashCode() {
        return Objects.hash(selection, workers, trajectoriesPerMonth, efforts, replaced);
    }

    /** The total, a line for each effort and what dropping each KPI saves; at most 40 lines. */
    @Override
    public String toString() {
        return BurdenTable.of(this);
    }
}
