package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The verdict on one criterion of one KPI, with its reasons.
 *
 * @since 0.1
 */
public final class SmartAnswer {
    private final KpiCode kpi;
    private final SmartCriterion criterion;
    private final List<SmartReason> reasons;

    SmartAnswer(KpiCode kpi, SmartCriterion criterion, List<SmartReason> reasons) {
        if (reasons.isEmpty()) {
            throw new IllegalStateException("A verdict on " + kpi + " " + criterion + " without a reason");
        }
        this.kpi = kpi;
        this.criterion = criterion;
        this.reasons = List.copyOf(reasons);
    }

    /**
     * The KPI's code.
     *
     * @return the code
     */
    public KpiCode kpi() {
        return kpi;
    }

    /**
     * The criterion.
     *
     * @return the criterion
     */
    public SmartCriterion criterion() {
        return criterion;
    }

    /**
     * The verdict: not met if one reason says so, else ask people if one reason says so, else met.
     *
     * @return the verdict
     */
    public SmartVerdict verdict() {
        return SmartReason.verdictOf(reasons);
    }

    /**
     * Why, and what can be done about it.
     *
     * @return coded findings, at least one, always in the same order
     */
    public List<Finding> reasons() {
        return reasons.stream().map(SmartReason::finding).toList();
    }

    /**
     * The reasons that by themselves lead to a verdict.
     *
     * @param verdict a verdict
     * @return coded findings, in the order of {@link #reasons()}; may be empty
     */
    public List<Finding> reasons(SmartVerdict verdict) {
        return reasons.stream()
                .filter(reason -> reason.verdict() == verdict)
                .map(SmartReason::finding)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmartAnswer answer
                && kpi.equals(answer.kpi)
                && criterion == answer.criterion
                && reasons.equals(answer.reasons);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kpi, criterion, reasons);
    }

    /** Such as {@code ACT-SIG-COUNT T: ask people. No baseline is agreed yet.} */
    @Override
    public String toString() {
        return kpi + " " + criterion.letter() + ": " + verdict().label() + ". "
                + reasons().stream()
                        .map(finding -> finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining(" "));
    }
}
