package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * How one step of a plan stands: what is there, what is missing, and what earlier steps still lack for it.
 *
 * <p>It is what a screen for the step shows beside its fields. It locks nothing and gives no one a mark.
 *
 * @since 0.1
 */
public final class StepState {
    private final PlanStep step;
    private final List<LocalizedText> present;
    private final List<Finding> missing;
    private final List<Finding> gate;

    StepState(PlanStep step, List<LocalizedText> present, List<Finding> missing, List<Finding> gate) {
        this.step = step;
        this.present = List.copyOf(present);
        this.missing = List.copyOf(missing);
        this.gate = List.copyOf(gate);
    }

    /**
     * The step.
     *
     * @return the step
     */
    public PlanStep step() {
        return step;
    }

    /**
     * What is settled, a line for each thing.
     *
     * @return an unmodifiable list in Dutch and English; empty if nothing is
     */
    public List<LocalizedText> present() {
        return present;
    }

    /**
     * What the step lacks.
     *
     * @return coded findings, the blocking ones first
     */
    public List<Finding> missing() {
        return missing;
    }

    /**
     * What earlier steps lack before this one makes sense.
     *
     * @return coded findings in the order of the steps
     */
    public List<Finding> gate() {
        return gate;
    }

    /**
     * Whether somebody should still act on something in this step.
     *
     * @return true if it lacks more than notes
     */
    public boolean isOpen() {
        return missing.stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StepState state
                && step == state.step
                && present.equals(state.present)
                && missing.equals(state.missing)
                && gate.equals(state.gate);
    }

    @Override
    public int hashCode() {
        return Objects.hash(step, present, missing, gate);
    }

    /** The step, what is there and what is missing; at most 40 lines. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        lines.add("Step " + step.number() + ", " + step.label() + (isOpen() ? "" : ": nothing to do"));
        present.forEach(text -> lines.add("  there: " + text));
        missing.forEach(finding -> lines.add(
                (finding.severity() == Severity.NOTE ? "  note: " : "  open: ") + finding.message(Locale.ENGLISH)));
        gate.forEach(finding -> lines.add("  first: " + finding.message(Locale.ENGLISH)));
        return lines.size() <= 40
                ? String.join("\n", lines)
                : String.join("\n", lines.subList(0, 39)) + "\n  and " + (lines.size() - 39) + " more";
    }
}
