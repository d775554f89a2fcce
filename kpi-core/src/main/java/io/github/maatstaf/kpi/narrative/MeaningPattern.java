package io.github.maatstaf.kpi.narrative;

import io.github.maatstaf.kpi.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * How tellers together answered one question about their own stories: how many stand where. Patterns come before single
 * stories, so that no story is mistaken for all.
 *
 * <p>It is a distribution, never an average. The places of a dyad or a slider are five parts of equal width; those of a triad
 * are the three corners (a weight of at least 0.6), the three sides (otherwise, where the smallest weight is at most 0.2) and
 * the middle.
 *
 * @since 0.1
 */
public final class MeaningPattern {
    private static final LocalizedText NEAR = LocalizedText.of("vooral: ", "mostly: ");
    private static final LocalizedText MORE = LocalizedText.of("eerder: ", "rather: ");
    private static final LocalizedText MIDDLE = LocalizedText.of("in het midden", "in the middle");
    private static final BigDecimal CORNER = new BigDecimal("0.6");
    private static final BigDecimal SIDE = new BigDecimal("0.2");
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEAR_END = new BigDecimal("0.2");
    private static final BigDecimal NEAR_MIDDLE = new BigDecimal("0.4");
    private static final int FIFTHS = 5;

    private final MeaningQuestion question;
    private final Map<LocalizedText, Long> counts;
    private final long notApplicable;

    private MeaningPattern(MeaningQuestion question, Map<LocalizedText, Long> counts, long notApplicable) {
        this.question = question;
        this.counts = Collections.unmodifiableMap(counts);
        this.notApplicable = notApplicable;
    }

    /**
     * The patterns in some stories, one for each question that a teller answered.
     *
     * @param stories the stories
     * @return an unmodifiable list in the order in which the questions occur first
     */
    public static List<MeaningPattern> of(Collection<Story> stories) {
        Map<MeaningQuestion, List<Interpretation>> answers = new LinkedHashMap<>();
        for (Story story : stories) {
            for (Interpretation interpretation : story.interpretations()) {
                answers.computeIfAbsent(interpretation.question(), each -> new ArrayList<>())
                        .add(interpretation);
            }
        }
        List<MeaningPattern> patterns = new ArrayList<>();
        answers.forEach((question, all) -> patterns.add(of(question, all)));
        return List.copyOf(patterns);
    }

    private static MeaningPattern of(MeaningQuestion question, List<Interpretation> answers) {
        List<LocalizedText> places = places(question);
        Map<LocalizedText, Long> counts = new LinkedHashMap<>();
        places.forEach(place -> counts.put(place, 0L));
        long notApplicable = 0;
        for (Interpretation answer : answers) {
            if (answer.isNotApplicable()) {
                notApplicable++;
            } else {
                counts.merge(places.get(place(question, answer.weights())), 1L, Math::addExact);
            }
        }
        return new MeaningPattern(question, counts, notApplicable);
    }

    private static List<LocalizedText> places(MeaningQuestion question) {
        List<LocalizedText> choices = question.choices();
        return switch (question.kind()) {
            case CHOICE -> choices;
            case DYAD, SLIDER ->
                List.of(
                        joined(NEAR, choices.get(0)),
                        joined(MORE, choices.get(0)),
                        MIDDLE,
                        joined(MORE, choices.get(1)),
                        joined(NEAR, choices.get(1)));
            case TRIAD ->
                List.of(
                        joined(NEAR, choices.get(0)),
                        joined(NEAR, choices.get(1)),
                        joined(NEAR, choices.get(2)),
                        between(choices.get(0), choices.get(1)),
                        between(choices.get(1), choices.get(2)),
                        between(choices.get(0), choices.get(2)),
                        MIDDLE);
        };
    }

    private static LocalizedText joined(LocalizedText first, LocalizedText second) {
        return LocalizedText.of(
                first.in(Locale.ROOT) + second.in(Locale.ROOT), first.in(Locale.ENGLISH) + second.in(Locale.ENGLISH));
    }

    private static LocalizedText between(LocalizedText first, LocalizedText second) {
        return joined(joined(first, LocalizedText.of(" en ", " and ")), second);
    }

    private static int place(MeaningQuestion question, List<BigDecimal> weights) {
        return switch (question.kind()) {
            case CHOICE -> weights.indexOf(BigDecimal.ONE);
            case DYAD, SLIDER -> placeBetween(weights.get(1));
            case TRIAD -> placeInTriad(weights);
        };
    }

    /** Alike from both ends: 0.2 and 0.8 lie near an end, 0.4 and 0.6 in the middle. */
    private static int placeBetween(BigDecimal second) {
        boolean secondHalf = second.compareTo(HALF) > 0;
        BigDecimal fromEnd = secondHalf ? BigDecimal.ONE.subtract(second) : second;
        int place = fromEnd.compareTo(NEAR_END) <= 0 ? 0 : fromEnd.compareTo(NEAR_MIDDLE) < 0 ? 1 : 2;
        return secondHalf ? FIFTHS - 1 - place : place;
    }

    private static int placeInTriad(List<BigDecimal> weights) {
        for (int i = 0; i < weights.size(); i++) {
            if (weights.get(i).compareTo(CORNER) >= 0) {
                return i;
            }
        }
        BigDecimal smallest = Collections.min(weights);
        if (smallest.compareTo(SIDE) > 0) {
            return 6;
        }
        // The side across from the corner with the smallest weight.
        return switch (weights.indexOf(smallest)) {
            case 0 -> 4;
            case 1 -> 5;
            default -> 3;
        };
    }

    /**
     * The question.
     *
     * @return the question
     */
    public MeaningQuestion question() {
        return question;
    }

    /**
     * How many tellers stand at each place.
     *
     * @return an unmodifiable map in the order of the places, those with nobody too
     */
    public Map<LocalizedText, Long> counts() {
        return counts;
    }

    /**
     * How many tellers answered with a place.
     *
     * @return 0 or more
     */
    public long answered() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * How many tellers said that the question does not apply.
     *
     * @return 0 or more
     */
    public long notApplicable() {
        return notApplicable;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MeaningPattern pattern
                && question.equals(pattern.question)
                && counts.equals(pattern.counts)
                && notApplicable == pattern.notApplicable;
    }

    @Override
    public int hashCode() {
        return Objects.hash(question, counts, notApplicable);
    }

    /** The question, and a line for each place. */
    @Override
    public String toString() {
        StringBuilder text =
                new StringBuilder(question.text().toString()).append(" n = ").append(answered());
        if (notApplicable > 0) {
            text.append(", does not apply: ").append(notApplicable);
        }
        counts.forEach(
                (place, count) -> text.append("\n  ").append(count).append("  ").append(place));
        return text.toString();
    }
}
