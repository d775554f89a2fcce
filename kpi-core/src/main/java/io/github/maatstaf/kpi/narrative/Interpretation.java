package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a story means to the person who told it: an answer that the teller gave; the Dutch term is <em>duiding</em>.
 *
 * <p>Only the teller gives it. Nobody reads a meaning into somebody else's story here, and no machine does.
 *
 * @since 0.1
 */
public final class Interpretation {
    private static final BigDecimal MIDDLE_FROM = new BigDecimal("0.4");
    private static final BigDecimal MIDDLE_TO = new BigDecimal("0.6");

    private final MeaningQuestion question;
    private final List<BigDecimal> weights;

    Interpretation(MeaningQuestion question, List<BigDecimal> weights) {
        this.question = question;
        this.weights = List.copyOf(weights);
    }

    /**
     * The question that the teller answered.
     *
     * @return the question
     */
    public MeaningQuestion question() {
        return question;
    }

    /**
     * Whether the teller said that the question does not apply.
     *
     * @return true if it does not
     */
    public boolean isNotApplicable() {
        return weights.isEmpty();
    }

    /**
     * How one whole is divided among the answers: 1 for the chosen answer, two parts on a dyad or a slider, three on a triad.
     *
     * @return exact decimal numbers in the order of the question's answers, which add up to exactly 1; empty if the question
     *     does not apply
     */
    public List<BigDecimal> weights() {
        return weights;
    }

    /**
     * The answer that was chosen.
     *
     * @return empty if the question does not apply, or lets tellers choose a place and not an answer
     */
    public Optional<LocalizedText> choice() {
        if (question.kind() != MeaningKind.CHOICE || isNotApplicable()) {
            return Optional.empty();
        }
        return Optional.of(question.choices().get(weights.indexOf(BigDecimal.ONE)));
    }

    /**
     * On which side of a question with a hoped-for side the teller put the own story: in the middle from 0.4 to 0.6.
     *
     * @return empty if the question has no such side, or does not apply
     */
    public Optional<Valence> valence() {
        if (question.hopedSide().isEmpty() || isNotApplicable()) {
            return Optional.empty();
        }
        BigDecimal near = weights.get(question.hopedSide().getAsInt());
        if (near.compareTo(MIDDLE_FROM) < 0) {
            return Optional.of(Valence.AWAY);
        }
        return Optional.of(near.compareTo(MIDDLE_TO) > 0 ? Valence.TOWARDS : Valence.BETWEEN);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interpretation interpretation
                && question.equals(interpretation.question)
                && weights.equals(interpretation.weights);
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, weights);
    }

    /** The code of the question and the answer, such as {@code BEGINNING: 0.2 ik moest lang wachten, 0.8 …}. */
    @Override
    public String toString() {
        if (isNotApplicable()) {
            return question.code() + ": does not apply";
        }
        if (choice().isPresent()) {
            return question.code() + ": " + choice().get();
        }
        StringBuilder text = new StringBuilder(question.code()).append(": ");
        for (int i = 0; i < weights.size(); i++) {
            text.append(i == 0 ? "" : ", ")
                    .append(weights.get(i).toPlainString())
                    .append(' ')
                    .append(question.choices().get(i));
        }
        return text.toString();
    }
}
