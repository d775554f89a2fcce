package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A question put to tellers about their own story, with answers to choose from; whoever gathers the stories declares it.
 *
 * <p>It asks what the story means to the teller. It is not a scale and its answers have no order: they are counted beside
 * each other, never averaged.
 *
 * @since 0.1
 */
public final class MeaningQuestion {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

    private final String code;
    private final LocalizedText text;
    private final List<LocalizedText> choices;

    private MeaningQuestion(String code, LocalizedText text, List<LocalizedText> choices) {
        this.code = code;
        this.text = text;
        this.choices = choices;
    }

    /**
     * Obtains a question.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param text the question, such as <em>Wat past bij uw verhaal?</em>
     * @param choices at least two different answers, such as <em>ik werd snel gehoord</em>
     * @return the question
     * @throws IllegalArgumentException if the code does not have that form, or there are no two different answers
     */
    public static MeaningQuestion of(String code, LocalizedText text, LocalizedText... choices) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not a question's code: \"" + code + "\"; expected capitals such as FIRST_TALK");
        }
        List<LocalizedText> list = List.of(choices);
        if (list.size() < 2 || list.stream().distinct().count() < list.size()) {
            throw new IllegalArgumentException("A question needs at least two different answers, not " + list);
        }
        return new MeaningQuestion(code, Objects.requireNonNull(text, "text"), list);
    }

    /**
     * The stable code.
     *
     * @return such as {@code FIRST_TALK}
     */
    public String code() {
        return code;
    }

    /**
     * The question as the teller reads it.
     *
     * @return the text
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * The answers to choose from.
     *
     * @return an unmodifiable list in the order declared; the order means nothing
     */
    public List<LocalizedText> choices() {
        return choices;
    }

    /**
     * The teller's choice.
     *
     * @param choice one of the answers, in Dutch or in English
     * @return the interpretation
     * @throws IllegalArgumentException if it is none of the answers
     */
    public Interpretation chosen(String choice) {
        for (int i = 0; i < choices.size(); i++) {
            LocalizedText text = choices.get(i);
            if (text.in(Locale.ROOT).equals(choice) || text.in(Locale.ENGLISH).equals(choice)) {
                return new Interpretation(this, i);
            }
        }
        List<String> allowed = new ArrayList<>();
        choices.forEach(each -> allowed.add("\"" + each.in(Locale.ROOT) + "\""));
        throw new IllegalArgumentException(
                "\"" + choice + "\" is none of the answers to " + code + ": " + String.join(", ", allowed));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningQuestion question
                && code.equals(question.code)
                && text.equals(question.text)
                && choices.equals(question.choices);
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, text, choices);
    }

    /** The question and its answers. */
    @Override
    public String toString() {
        return text + " " + choices;
    }
}
