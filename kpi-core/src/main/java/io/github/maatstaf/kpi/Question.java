package io.github.maatstaf.kpi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A question that people ask themselves about a KPI, or a rule for the use of one; from the source documents, in our
 * own words.
 *
 * <p>The questions are why a KPI is counted at all: the answers are in the conversation, and no calculation answers
 * them. A few are Maatstaf's own; their {@link #source()} says so.
 *
 * <p>Some questions follow the answer to another: <em>do we want this to rise? If so: can it rise more?</em>
 *
 * @since 0.1
 */
public final class Question {
    private final String id;
    private final boolean rule;
    private final LocalizedText text;
    private final Source source;
    private final Set<QuestionUse> uses;
    private final String follows;
    private final String answer;

    Question(
            String id,
            boolean rule,
            LocalizedText text,
            Source source,
            Set<QuestionUse> uses,
            String follows,
            String answer) {
        this.id = id;
        this.rule = rule;
        this.text = text;
        this.source = source;
        this.uses = uses;
        this.follows = follows;
        this.answer = answer;
    }

    /**
     * All questions and rules, in the order in which they are asked.
     *
     * @return an unmodifiable list
     */
    public static List<Question> all() {
        return QuestionTexts.all();
    }

    /**
     * The questions and rules for a use, in the order in which they are asked.
     *
     * @param use the use
     * @return an unmodifiable list, never empty
     */
    public static List<Question> allFor(QuestionUse use) {
        Objects.requireNonNull(use, "use");
        return QuestionTexts.all().stream()
                .filter(question -> question.uses.contains(use))
                .toList();
    }

    /**
     * The question with an id.
     *
     * @param id such as {@code RECOGNISE}
     * @return the question
     * @throws IllegalArgumentException if there is no such question
     */
    public static Question of(String id) {
        return QuestionTexts.all().stream()
                .filter(question -> question.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No question has the id \"" + id + "\""));
    }

    /**
     * The stable name of the question.
     *
     * @return such as {@code RECOGNISE}
     */
    public String id() {
        return id;
    }

    /**
     * Whether it is a rule for the use of KPIs and not a question to answer.
     *
     * @return true for a rule
     */
    public boolean isRule() {
        return rule;
    }

    /**
     * The question as people read it.
     *
     * @return the text in Dutch and English
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * Where it comes from.
     *
     * @return a document with its lines, or Maatstaf itself
     */
    public Source source() {
        return source;
    }

    /**
     * Where it is put before people.
     *
     * @return an unmodifiable set, never empty
     */
    public Set<QuestionUse> uses() {
        return uses;
    }

    /**
     * The id of the question that must be asked first.
     *
     * @return absent if it stands on its own
     */
    public Optional<String> follows() {
        return follows.isEmpty() ? Optional.empty() : Optional.of(follows);
    }

    /**
     * The answer to the earlier question after which this one is asked.
     *
     * @return true for yes, false for no; absent if it stands on its own or is asked after either answer
     */
    public Optional<Boolean> afterAnswer() {
        return switch (answer) {
            case "YES" -> Optional.of(true);
            case "NO" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Two questions are equal if their ids are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Question question && id.equals(question.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** The id, the English text and the source. */
    @Override
    public String toString() {
        return id + ": " + text + " (" + source + ")";
    }
}
