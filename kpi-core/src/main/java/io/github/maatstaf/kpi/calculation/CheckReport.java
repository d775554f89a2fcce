package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the checks of a registration found, and what of it is worth asking back.
 *
 * <p>Asked back are contradictions, and fields that were agreed and left empty: what a person can put right. Notes are
 * not, nor what a source or its software should put right, nor what was answered with <em>unknown</em>. The list is per
 * trajectory; there is none per person who registers.
 *
 * @since 0.1
 */
public final class CheckReport {
    private static final int MOST_LINES = 35;

    private final List<CheckResult> results;

    private CheckReport(List<CheckResult> results) {
        this.results = List.copyOf(results);
    }

    static CheckReport of(List<CheckResult> results) {
        return new CheckReport(results);
    }

    /**
     * What each check found.
     *
     * @return an unmodifiable list in the order of the rules
     */
    public List<CheckResult> results() {
        return results;
    }

    /**
     * What the checks with a code found: one, or for {@code MEASURE-AGREED-EMPTY} one for each agreed element.
     *
     * @param code the check's code
     * @return an unmodifiable list; empty if the rules have no such check
     */
    public List<CheckResult> resultsOf(String code) {
        return results.stream()
                .filter(result -> result.check().code().equals(code))
                .toList();
    }

    /**
     * How many checks have each status.
     *
     * @return an unmodifiable map in the order of the statuses
     */
    public Map<CheckStatus, Long> counts() {
        Map<CheckStatus, Long> counts = new EnumMap<>(CheckStatus.class);
        results.forEach(result -> counts.merge(result.status(), 1L, Math::addExact));
        return Collections.unmodifiableMap(counts);
    }

    /**
     * What came of all checks together: failed if one has, not applicable only if all are. What is silenced, or was not
     * applicable, does not count.
     *
     * @return the status
     */
    public CheckStatus status() {
        for (CheckStatus status : List.of(CheckStatus.FAILED, CheckStatus.PASSED_WITH_HITS, CheckStatus.PASSED)) {
            if (results.stream().anyMatch(result -> result.status() == status)) {
                return status;
            }
        }
        return CheckStatus.NOT_APPLICABLE;
    }

    /**
     * What can be put right by those who know the trajectory: contradictions, and agreed fields that were left empty.
     *
     * @return an unmodifiable map from trajectory id to what is asked, ids in natural order
     */
    public Map<String, List<Finding>> askedBack() {
        List<Finding> asked = new ArrayList<>();
        results.stream()
                .filter(result -> result.status() != CheckStatus.SILENCED)
                .flatMap(result -> result.findings().stream())
                .filter(finding -> finding.severity() == Severity.CHECK)
                .forEach(asked::add);
        asked.sort(Comparator.comparing((Finding finding) -> finding.place().trajectory()));
        Map<String, List<Finding>> perTrajectory = new LinkedHashMap<>();
        for (Finding finding : asked) {
            perTrajectory
                    .computeIfAbsent(finding.place().trajectory(), id -> new ArrayList<>())
                    .add(finding);
        }
        perTrajectory.replaceAll((id, findings) -> List.copyOf(findings));
        return Collections.unmodifiableMap(perTrajectory);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CheckReport report && results.equals(report.results);
    }

    @Override
    public int hashCode() {
        return results.hashCode();
    }

    /** The counts, a line for each check that found something or was silenced, and how many are asked back. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(results.size() + " checks: " + status());
        List<CheckResult> told = results.stream()
                .filter(result -> result.found() > 0 || result.status() == CheckStatus.SILENCED)
                .toList();
        told.stream().limit(MOST_LINES).forEach(result -> text.append('\n').append(result));
        if (told.size() > MOST_LINES) {
            text.append("\nand ").append(told.size() - MOST_LINES).append(" more");
        }
        counts().forEach((status, count) -> {
            if (status == CheckStatus.PASSED || status == CheckStatus.NOT_APPLICABLE) {
                text.append('\n').append(count).append(" x ").append(status);
            }
        });
        return text.append("\nasked back: ")
                .append(askedBack().size())
                .append(" trajectories")
                .toString();
    }
}
