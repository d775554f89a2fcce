package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What one check found: in how many trajectories, out of how many that could have it.
 *
 * @since 0.1
 */
public final class CheckResult {
    private final Check check;
    private final CheckStatus status;
    private final long found;
    private final long asked;
    private final List<Finding> findings;
    private final String silencedBecause;

    private CheckResult(
            Check check, CheckStatus status, long found, long asked, List<Finding> findings, String silencedBecause) {
        this.check = check;
        this.status = status;
        this.found = found;
        this.asked = asked;
        this.findings = List.copyOf(findings);
        this.silencedBecause = silencedBecause;
    }

    static CheckResult of(Check check, List<Finding> findings, long asked) {
        long found = findings.stream()
                .map(finding -> finding.place().trajectory())
                .distinct()
                .count();
        return new CheckResult(check, CheckStatus.of(found, asked, check.tolerated()), found, asked, findings, "");
    }

    /** The counts stay: what is silenced is not asked back, and not hidden. */
    CheckResult silenced(String reason) {
        return new CheckResult(check, CheckStatus.SILENCED, found, asked, findings, reason);
    }

    /**
     * The check.
     *
     * @return the check
     */
    public Check check() {
        return check;
    }

    /**
     * What came of it.
     *
     * @return the status
     */
    public CheckStatus status() {
        return status;
    }

    /**
     * In how many trajectories it was found.
     *
     * @return the number, also of a silenced check
     */
    public long found() {
        return found;
    }

    /**
     * Out of how many trajectories that could have it.
     *
     * @return the number, wrong entries left out
     */
    public long asked() {
        return asked;
    }

    /**
     * What was found, each at its trajectory.
     *
     * @return an unmodifiable list
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Why the organisation does not want to hear of it.
     *
     * @return empty unless it was silenced
     */
    public Optional<String> silencedBecause() {
        return silencedBecause.isEmpty() ? Optional.empty() : Optional.of(silencedBecause);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckResult result
                && check.equals(result.check)
                && status == result.status
                && found == result.found
                && asked == result.asked
                && findings.equals(result.findings)
                && silencedBecause.equals(result.silencedBecause);
    }

    @Override
    public int hashCode() {
        return Objects.hash(check, status, found, asked);
    }

    /** Such as {@code PROCESS-STEP-ORDER FAILED: 12 of 40 trajectories}. */
    @Override
    public String toString() {
        return check.code() + " " + status + ": " + found + " of " + asked + " trajectories"
                + silencedBecause().map(reason -> " (" + reason + ")").orElse("");
    }
}
