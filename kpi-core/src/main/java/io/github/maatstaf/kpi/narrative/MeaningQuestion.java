package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A question put to tellers about their own story; whoever gathers the stories declares it.
 *
 * <p>It asks what the story means to the teller: one answer of several ({@link #of}), a place between two answers ({@link
 * #dyad}), between little and much ({@link #slider}) or among three ({@link #triad}). Places are counted and shown beside each
 * other, never averaged into a mark.
 *
 * <pre>{@code
 * MeaningQuestion beginning = MeaningQuestion.dyad("BEGINNING", LocalizedText.of("Hoe was het begin?"),
 *         LocalizedText.of("ik moest lang wachten"), LocalizedText.of("ik werd snel gehoord"));
 * Interpretation own = beginning.placed("0.8");        // near to the second
 * }</pre>
 *
 * @since 0.1
 */
public final class MeaningQuestion {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");
    private static final int NO_SIDE = -1;

    private final String code;
    private final LocalizedText text;
    private final MeaningKind kind;
    private final List<LocalizedText> choices;
    private final int hopedSide;

    private MeaningQuestion(
            String code, LocalizedText text, MeaningKind kind, List<LocalizedText> choices, int hopedSide) {
        this.code = code;
        this.text = text;
        this.kind = kind;
        this.choices = choices;
        this.hopedSide = hopedSide;
    }

    private static MeaningQuestion made(String code, LocalizedText text, MeaningKind kind, LocalizedText... choices) {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "Not a question's code: \"" + code + "\"; expected capitals such as FIRST_TALK");
        }
        List<LocalizedText> list = List.of(choices);
        if (list.size() < 2 || list.stream().distinct().count() < list.size()) {
            throw new IllegalArgumentException("A question needs at least two different answers, not " + list);
        }
        return new MeaningQuestion(code, Objects.requireNonNull(text, "text"), kind, list, NO_SIDE);
    }

    /**
     * Obtains a question with answers to choose from, which have no order.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param text the question, such as <em>Wat past bij uw verhaal?</em>
     * @param choices at least two different answers, such as <em>ik werd snel gehoord</em>
     * @return the question
     * @throws IllegalArgumentException if the code does not have that form, or there are no two different answers
     */
    public static MeaningQuestion of(String code, LocalizedText text, LocalizedText... choices) {
        return made(code, text, MeaningKind.CHOICE, choices);
    }

    /**
     * Obtains a question with two answers and all places between them.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param text the question
     * @param first the answer at 0
     * @param second the answer at 1
     * @return the question
     * @throws IllegalArgumentException if the code does not have that form, or the answers are the same
     */
    public static MeaningQuestion dyad(String code, LocalizedText text, LocalizedText first, LocalizedText second) {
        return made(code, text, MeaningKind.DYAD, first, second);
    }

    /**
     * Obtains a question about how much of something there was.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param text the question
     * @param little the words at 0
     * @param much the words at 1
     * @return the question
     * @throws IllegalArgumentException if the code does not have that form, or the words are the same
     */
    public static MeaningQuestion slider(String code, LocalizedText text, LocalizedText little, LocalizedText much) {
        return made(code, text, MeaningKind.SLIDER, little, much);
    }

    /**
     * Obtains a question with three answers that share one whole, as the corners of a triangle.
     *
     * @param code capitals, digits and underscores, beginning with a letter; at most 40
     * @param text the question
     * @param first an answer
     * @param second another
     * @param third another
     * @return the question
     * @throws IllegalArgumentException if the code does not have that form, or two answers are the same
     */
    public static MeaningQuestion triad(
            String code, LocalizedText text, LocalizedText first, LocalizedText second, LocalizedText third) {
        return made(code, text, MeaningKind.TRIAD, first, second, third);
    }

    /**
     * The same question, of which one side is the one that people hope for. Only such a question tells where a story stands
     * beside figures ({@link Interpretation#valence()}).
     *
     * @param choice one of its two answers, in Dutch or English
     * @return the question
     * @throws IllegalStateException if it is no dyad and no slider
     * @throws IllegalArgumentException if it is none of its answers
     */
    public MeaningQuestion hopingFor(String choice) {
        if (kind != MeaningKind.DYAD && kind != MeaningKind.SLIDER) {
            throw new IllegalStateException(
                    "Only a dyad or a slider has a side that people hope for; " + code + " is a " + kind);
        }
        return new MeaningQuestion(code, text, kind, choices, indexOf(choice));
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
     * The question as it is asked.
     *
     * @return the words in Dutch and English
     */
    public LocalizedText text() {
        return text;
    }

    /**
     * The way in which tellers answer it.
     *
     * @return the kind
     */
    public MeaningKind kind() {
        return kind;
    }

    /**
     * The answers to choose from, the two ends, or the three corners.
     *
     * @return an unmodifiable list in the order in which they were declared
     */
    public List<LocalizedText> choices() {
        return choices;
    }

    /**
     * The answer on the side that people hope for.
     *
     * @return empty if nobody declared one
     */
    public Optional<LocalizedText> hopedFor() {
        return hopedSide == NO_SIDE ? Optional.empty() : Optional.of(choices.get(hopedSide));
    }

    OptionalInt hopedSide() {
        return hopedSide == NO_SIDE ? OptionalInt.empty() : OptionalInt.of(hopedSide);
    }

    /**
     * The teller's answer.
     *
     * @param choice one of the answers, in Dutch or English
     * @return the answer
     * @throws IllegalStateException if it is not a question with answers to choose from
     * @throws IllegalArgumentException if it is none of them
     */
    public Interpretation chosen(String choice) {
        require(MeaningKind.CHOICE, "chosen(..)");
        int chosen = indexOf(choice);
        List<BigDecimal> weights = new ArrayList<>();
        for (int i = 0; i < choices.size(); i++) {
            weights.add(i == chosen ? BigDecimal.ONE : BigDecimal.ZERO);
        }
        return new Interpretation(this, weights);
    }

    /**
     * Where the teller put a mark between the two answers of a dyad or a slider.
     *
     * @param place a decimal number from 0, which is the first answer, to 1, which is the second
     * @return the answer
     * @throws IllegalStateException if it is no dyad and no slider
     * @throws IllegalArgumentException if the place is no number from 0 to 1
     */
    public Interpretation placed(String place) {
        if (kind != MeaningKind.SLIDER) {
            require(MeaningKind.DYAD, "placed(..)");
        }
        BigDecimal second = Weights.parse(place);
        return new Interpretation(this, List.of(Weights.plain(BigDecimal.ONE.subtract(second)), second));
    }

    /**
     * How the teller divided one whole among the three answers of a triad.
     *
     * @param weights three decimal numbers from 0 to 1, in the order of the answers; they add up to exactly 1
     * @return the answer
     * @throws IllegalStateException if it is no triad
     * @throws IllegalArgumentException if there are not three, one is no number from 0 to 1, or they do not add up to 1
     */
    public Interpretation weighted(String... weights) {
        require(MeaningKind.TRIAD, "weighted(..)");
        return new Interpretation(this, Weights.ofOneWhole(Arrays.asList(weights), choices.size()));
    }

    /**
     * Where the teller put a mark in the triangle of a triad, as a screen knows it.
     *
     * @param x from 0 at the first corner to 1 at the second, which lie at the bottom
     * @param y from 0 at the bottom to 1 at the third corner, at the top
     * @return the answer, with weights in whole thousandths that add up to exactly 1
     * @throws IllegalStateException if it is no triad
     * @throws IllegalArgumentException if the point lies outside the triangle by more than half a thousandth
     */
    public Interpretation markedAt(double x, double y) {
        require(MeaningKind.TRIAD, "markedAt(..)");
        return new Interpretation(this, Weights.inTriangle(x, y));
    }

    /**
     * The answer of a teller to whom the question does not apply.
     *
     * @return an answer without weights
     */
    public Interpretation notApplicable() {
        return new Interpretation(this, List.of());
    }

    private void require(MeaningKind needed, String method) {
        if (kind != needed) {
            throw new IllegalStateException(method + " answers a " + needed + ", and " + code + " is a " + kind
                    + ": use " + answer() + " or notApplicable()");
        }
    }

    private String answer() {
        return switch (kind) {
            case CHOICE -> "chosen(..)";
            case DYAD, SLIDER -> "placed(..)";
            case TRIAD -> "weighted(..) or markedAt(..)";
        };
    }

    private int indexOf(String choice) {
        for (int i = 0; i < choices.size(); i++) {
            LocalizedText known = choices.get(i);
            if (known.in(Locale.ROOT).equals(choice) || known.in(Locale.ENGLISH).equals(choice)) {
                return i;
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
                && kind == question.kind
                && choices.equals(question.choices)
                && hopedSide == question.hopedSide;
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, text, choices, hopedSide);
    }

    /** The question and its answers. */
    @Override
    public String toString() {
        return text + " " + choices;
    }
}
