package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

/**
 * One decision of people about the baseline of a chart, with the day, who took it and why. The library takes none by
 * itself: it can only suggest.
 *
 * @since 0.1
 */
public final class BaselineDecision {
    private final BaselineDecisionKind kind;
    private final ReportingPeriod period;
    private final LocalDate decidedOn;
    private final String decidedBy;
    private final String reason;

    private BaselineDecision(
            BaselineDecisionKind kind, ReportingPeriod period, LocalDate decidedOn, String decidedBy, String reason) {
        this.kind = kind;
        this.period = period;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.reason = reason;
    }

    /**
     * Obtains a decision.
     *
     * @param kind what was decided
     * @param period about which period
     * @param decidedOn the day it was decided
     * @param decidedBy the group or role that decided, such as {@code team Noord}; not blank, no person's name
     * @param reason why; not blank
     * @return the decision
     * @throws IllegalArgumentException if nobody decided or no reason is given
     */
    public static BaselineDecision of(
            BaselineDecisionKind kind, ReportingPeriod period, LocalDate decidedOn, String decidedBy, String reason) {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(decidedOn, "decidedOn");
        if (decidedBy.isBlank()) {
            throw new IllegalArgumentException("A decision to " + kind + " at " + period + " needs who decided it");
        }
        if (reason.isBlank()) {
            throw new IllegalArgumentException("A decision to " + kind + " at " + period + " needs a reason");
        }
        return new BaselineDecision(kind, period, decidedOn, decidedBy.strip(), reason.strip());
    }

    /**
     * What was decided.
     *
     * @return the kind
     */
    public BaselineDecisionKind kind() {
        return kind;
    }

    /**
     * About which period.
     *
     * @return the last period of a frozen baseline, the first after a rebase, or the one left out
     */
    public ReportingPeriod period() {
        return period;
    }

    /**
     * When it was decided.
     *
     * @return the day
     */
    public LocalDate decidedOn() {
        return decidedOn;
    }

    /**
     * Who decided it.
     *
     * @return a group or a role
     */
    public String decidedBy() {
        return decidedBy;
    }

    /**
     * Why.
     *
     * @return the reason in the words of those who decided
     */
    public String reason() {
        return reason;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BaselineDecision decision
                && kind == decision.kind
                && period.equals(decision.period)
                && decidedOn.equals(decision.decidedOn)
                && decidedBy.equals(decision.decidedBy)
                && reason.equals(decision.reason);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, period, decidedOn, decidedBy, reason);
    }

    /** Such as {@code rebase from 2024-Q1: new intake form (team Noord, 2024-02-10)}. */
    @Override
    public String toString() {
        return kind.label().in(Locale.ENGLISH) + " " + period + ": " + reason + " (" + decidedBy + ", " + decidedOn
                + ")";
    }
}
