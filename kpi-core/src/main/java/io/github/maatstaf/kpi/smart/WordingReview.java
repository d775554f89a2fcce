package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Advice on how a KPI is worded in Dutch: two things in one, vague verbs, a share of nobody in particular, a number to reach
 * that is hidden in it, or no word of what is counted.
 *
 * <p>It reads the first sentence by its words, not by its meaning, so it can miss something and can be wrong. It forbids
 * nothing. English wordings are not read.
 *
 * <pre>{@code
 * WordingReview.of("Minimaal 80% van de cliënten is tevreden en voelt zich minder eenzaam.").findings();
 * // SMART-S-TWO-THINGS, SMART-S-HIDDEN-NORM
 * }</pre>
 *
 * @since 0.1
 */
public final class WordingReview {
    private final String wording;
    private final List<Finding> findings;

    private WordingReview(String wording, List<Finding> findings) {
        this.wording = wording;
        this.findings = findings;
    }

    /**
     * Reads a wording.
     *
     * @param wording a sentence in Dutch, such as a definition that somebody is typing
     * @return the advice
     */
    public static WordingReview of(String wording) {
        return new WordingReview(wording, wording.isBlank() ? List.of() : WordingRules.findings(wording));
    }

    /**
     * What was read.
     *
     * @return the wording as it was given
     */
    public String wording() {
        return wording;
    }

    /**
     * What stands out.
     *
     * @return coded findings, each with the words it is about, at most one of a code, always in the same order
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Whether nothing stands out.
     *
     * @return true if there are no findings
     */
    public boolean isClear() {
        return findings.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WordingReview review && wording.equals(review.wording);
    }

    @Override
    public int hashCode() {
        return wording.hashCode();
    }

    /** A line for each finding. */
    @Override
    public String toString() {
        return findings.isEmpty()
                ? "Nothing stands out in this wording."
                : findings.stream()
                        .map(finding -> finding.code() + ": " + finding.message(Locale.ENGLISH))
                        .collect(Collectors.joining("\n"));
    }
}
