package io.github.maatstaf.kpi.scope;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What stands out in a selection, as advice: too many KPIs, a layer that is missing, nobody who agreed.
 *
 * <p>It never forbids anything and never throws: people choose. It is not a mark for the selection.
 *
 * @since 0.1
 */
public final class SelectionReview {
    static final int LONGEST_TABLE = 40;

    private final Selection selection;
    private final @Nullable TheoryOfChange theory;
    private final List<Finding> findings;

    private SelectionReview(Selection selection, @Nullable TheoryOfChange theory) {
        this.selection = selection;
        this.theory = theory;
        this.findings = SelectionFindings.of(selection, theory);
    }

    /**
     * Looks a selection over.
     *
     * @param selection any selection
     * @return the review, always the same for equal selections
     */
    public static SelectionReview of(Selection selection) {
        return new SelectionReview(selection, null);
    }

    /**
     * Looks a selection over, with what people think leads to what: of each impact KPI it is also asked which activity does
     * something about it.
     *
     * @param theory the theory of change, with its selection
     * @return the review, always the same for equal theories
     */
    public static SelectionReview of(TheoryOfChange theory) {
        return new SelectionReview(theory.selection(), theory);
    }

    /**
     * The selection that was looked over.
     *
     * @return the selection
     */
    public Selection selection() {
        return selection;
    }

    /**
     * What stands out.
     *
     * @return coded findings, always in the same order; may be empty
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * The questions that the source documents ask about a choice of KPIs.
     *
     * @return an unmodifiable list, the same for every selection
     */
    public List<Question> questions() {
        return Question.allFor(QuestionUse.SELECTION_REVIEW);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SelectionReview review
                && selection.equals(review.selection)
                && Objects.equals(theory, review.theory);
    }

    @Override
    public int hashCode() {
        return Objects.hash(selection, theory);
    }

    /** A line for each finding. */
    @Override
    public String toString() {
        if (findings.isEmpty()) {
            return "Nothing stands out in this selection.";
        }
        StringBuilder text = new StringBuilder();
        int shown = findings.size() <= LONGEST_TABLE ? findings.size() : LONGEST_TABLE - 1;
        for (Finding finding : findings.subList(0, shown)) {
            text.append(text.isEmpty() ? "" : "\n").append(finding.code()).append(": ");
            text.append(finding.message(Locale.ENGLISH));
        }
        return shown == findings.size()
                ? text.toString()
                : text.append("\nand ")
                        .append(findings.size() - shown)
                        .append(" more")
                        .toString();
    }
}
