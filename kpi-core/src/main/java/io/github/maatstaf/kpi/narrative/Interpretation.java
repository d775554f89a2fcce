package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.Objects;

/**
 * What a story means to the person who told it: an answer that the teller chose; the Dutch term is <em>duiding</em>.
 *
 * <p>Only the teller gives it. Nobody reads a meaning into somebody else's story here, and no machine does.
 *
 * @since 0.1
 */
public final class Interpretation {
    private final MeaningQuestion question;
    private final int choice;

    Interpretation(MeaningQuestion question, int choice) {
        this.question = question;
        this.choice = choice;
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
     * The answer that the teller chose.
     *
     * @return one of the question's answers
     */
    public LocalizedText choice() {
        return question.choices().get(choice);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interpretation interpretation
                && question.equals(interpretation.question)
                && choice == interpretation.choice;
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, choice);
    }

    /** The code of the question and the chosen answer. */
    @Override
    public String toString() {
        return question.code() + ": " + choice();
    }
}
