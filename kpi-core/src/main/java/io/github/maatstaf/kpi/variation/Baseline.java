package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * With which figures a chart compares: all of them, or those that people decided on. The Dutch term is
 * <em>nulmeting</em>.
 *
 * <p>Freezing, rebasing and leaving out are decisions of people, each with its day and its reason; there is no mode in
 * which the library does it. A change of definition breaks the series by itself and needs no decision.
 *
 * <pre>{@code
 * Baseline.ofWholeSeries()
 *         .rebasedFrom(ReportingPeriod.parse("2024-Q1"), LocalDate.of(2024, 2, 10), "team Noord", "new intake form")
 * // rebase from 2024-Q1: new intake form (team Noord, 2024-02-10)
 * }</pre>
 *
 * @since 0.1
 */
public final class Baseline {
    private static final Baseline WHOLE = new Baseline(List.of());

    private final List<BaselineDecision> decisions;

    private Baseline(List<BaselineDecision> decisions) {
        this.decisions = decisions;
    }

    /**
     * All figures of the series.
     *
     * @return a baseline about which nobody decided anything
     */
    public static Baseline ofWholeSeries() {
        return WHOLE;
    }

    /**
     * This baseline, with one decision more.
     *
     * @param decision what people decided
     * @return a copy
     * @throws IllegalArgumentException if the same was decided about the same period before
     */
    public Baseline with(BaselineDecision decision) {
        Objects.requireNonNull(decision, "decision");
        if (at(decision.kind(), decision.period()).isPresent()) {
            throw new IllegalArgumentException("There is a decision to " + decision.kind() + " at " + decision.period()
                    + " already: " + at(decision.kind(), decision.period()).orElseThrow());
        }
        List<BaselineDecision> more = new ArrayList<>(decisions);
        more.add(decision);
        more.sort(Comparator.comparing(BaselineDecision::period).thenComparing(BaselineDecision::kind));
        return new Baseline(List.copyOf(more));
    }

    /**
     * This baseline, frozen after a period: later figures are compared with those up to and including it.
     *
     * @param through the last period whose figure counts
     * @param decidedOn the day it was decided
     * @param decidedBy the group or role that decided
     * @param reason why
     * @return a copy
     * @throws IllegalArgumentException if nobody decided, no reason is given, or it was decided before
     */
    public Baseline frozenThrough(ReportingPeriod through, LocalDate decidedOn, String decidedBy, String reason) {
        return with(BaselineDecision.of(BaselineDecisionKind.FREEZE, through, decidedOn, decidedBy, reason));
    }

    /**
     * This baseline, begun anew at a period: figures from it on are compared with each other only.
     *
     * @param from the first period of the new part
     * @param decidedOn the day it was decided
     * @param decidedBy the group or role that decided
     * @param reason why
     * @return a copy
     * @throws IllegalArgumentException if nobody decided, no reason is given, or it was decided before
     */
    public Baseline rebasedFrom(ReportingPeriod from, LocalDate decidedOn, String decidedBy, String reason) {
        return with(BaselineDecision.of(BaselineDecisionKind.REBASE, from, decidedOn, decidedBy, reason));
    }

    /**
     * This baseline, without the figure of one period.
     *
     * @param period the period whose figure does not count
     * @param decidedOn the day it was decided
     * @param decidedBy the group or role that decided
     * @param reason why
     * @return a copy
     * @throws IllegalArgumentException if nobody decided, no reason is given, or it was decided before
     */
    public Baseline without(ReportingPeriod period, LocalDate decidedOn, String decidedBy, String reason) {
        return with(BaselineDecision.of(BaselineDecisionKind.LEAVE_OUT, period, decidedOn, decidedBy, reason));
    }

    /**
     * What people decided.
     *
     * @return in the order of the periods; empty if nobody decided anything
     */
    public List<BaselineDecision> decisions() {
        return decisions;
    }

    /**
     * The decision of one kind about one period.
     *
     * @param kind the kind
     * @param period the period
     * @return empty if there is none
     */
    public Optional<BaselineDecision> at(BaselineDecisionKind kind, ReportingPeriod period) {
        return decisions.stream()
                .filter(decision -> decision.kind() == kind && decision.period().equals(period))
                .findFirst();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Baseline baseline && decisions.equals(baseline.decisions);
    }

    @Override
    public int hashCode() {
        return decisions.hashCode();
    }

    /** The decisions, one a line, or {@code the whole series}. */
    @Override
    public String toString() {
        return decisions.isEmpty()
                ? "the whole series"
                : String.join(
                        "\n", decisions.stream().map(BaselineDecision::toString).toList());
    }
}
