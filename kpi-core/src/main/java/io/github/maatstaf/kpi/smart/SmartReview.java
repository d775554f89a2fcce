package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Five verdicts for each chosen KPI, with reasons in Dutch and English.
 *
 * <p>It is advice and never refuses anything. <em>Acceptable</em> is never met here: who agreed is shown, and the people
 * concerned can always be asked again.
 *
 * @since 0.1
 */
public final class SmartReview {
    private static final int LONGEST_TABLE = 40;
    private static final int LONGEST_LINE = 120;

    private final List<SmartAnswer> answers;

    SmartReview(List<SmartAnswer> answers) {
        this.answers = List.copyOf(answers);
    }

    /**
     * All verdicts, by KPI in the order of the selection and then by letter.
     *
     * @return an unmodifiable list; empty if nothing was chosen
     */
    public List<SmartAnswer> answers() {
        return answers;
    }

    /**
     * The five verdicts on one KPI.
     *
     * @param kpi the KPI's code
     * @return five verdicts in the order of the letters
     * @throws IllegalArgumentException if the KPI was not reviewed
     */
    public List<SmartAnswer> answers(KpiCode kpi) {
        List<SmartAnswer> found =
                answers.stream().filter(answer -> answer.kpi().equals(kpi)).toList();
        if (found.isEmpty()) {
            throw new IllegalArgumentException(kpi + " was not reviewed; reviewed were " + kpis());
        }
        return found;
    }

    /**
     * The verdict on one criterion of one KPI.
     *
     * @param kpi the KPI's code
     * @param criterion the criterion
     * @return the verdict with its reasons
     * @throws IllegalArgumentException if the KPI was not reviewed
     */
    public SmartAnswer answer(KpiCode kpi, SmartCriterion criterion) {
        return answers(kpi).get(criterion.ordinal());
    }

    /**
     * The KPIs that were reviewed.
     *
     * @return an unmodifiable list in the order of the selection
     */
    public List<KpiCode> kpis() {
        return answers.stream().map(SmartAnswer::kpi).distinct().toList();
    }

    /**
     * The verdicts that leave something to do: not met, or to be asked.
     *
     * @return an unmodifiable list in the order of {@link #answers()}
     */
    public List<SmartAnswer> open() {
        return answers.stream()
                .filter(answer -> answer.verdict() != SmartVerdict.MET)
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SmartReview review && answers.equals(review.answers);
    }

    @Override
    public int hashCode() {
        return answers.hashCode();
    }

    /** A table of verdicts, and under it the reasons for what is not met or to be asked; at most 40 lines. */
    @Override
    public String toString() {
        if (answers.isEmpty()) {
            return "Nothing was chosen, so there is nothing to review.";
        }
        int width = kpis().stream().mapToInt(kpi -> kpi.value().length()).max().orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(pad("", width) + "  S        M        A        R        T");
        for (KpiCode kpi : kpis()) {
            StringBuilder line = new StringBuilder(pad(kpi.value(), width));
            for (SmartAnswer answer : answers(kpi)) {
                line.append("  ").append(pad(shortVerdict(answer.verdict()), 7));
            }
            lines.add(line.toString().stripTrailing());
        }
        lines.addAll(openReasons());
        return limited(lines);
    }

    /** Reasons that several KPIs share, such as a baseline that is missing, stand there once. */
    private Set<String> openReasons() {
        Set<String> reasons = new LinkedHashSet<>();
        for (SmartAnswer answer : open()) {
            List<Finding> left = new ArrayList<>(answer.reasons(SmartVerdict.NOT_MET));
            left.addAll(answer.reasons(SmartVerdict.ASK_PEOPLE));
            for (Finding finding : left) {
                String text = answer.criterion().letter() + ": " + finding.message(Locale.ENGLISH);
                reasons.add(text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE - 3) + "...");
            }
        }
        return reasons;
    }

    private static String limited(List<String> lines) {
        if (lines.size() <= LONGEST_TABLE) {
            return String.join("\n", lines);
        }
        List<String> shown = lines.subList(0, LONGEST_TABLE - 1);
        return String.join("\n", shown) + "\nand " + (lines.size() - shown.size()) + " more";
    }

    private static String shortVerdict(SmartVerdict verdict) {
        return switch (verdict) {
            case MET -> "met";
            case NOT_MET -> "not met";
            case ASK_PEOPLE -> "ask";
        };
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
