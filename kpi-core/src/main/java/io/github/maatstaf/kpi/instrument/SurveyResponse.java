package io.github.maatstaf.kpi.instrument;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/**
 * How many people got a question of a survey, how many answered it, and what became of the others; the Dutch term is
 * <em>respons</em>.
 *
 * <p>Those whom the question did not fit, and those who did not get it, were not asked. A low response says that the
 * answers may be those of another kind of people; it does not say of which.
 *
 * @since 0.1
 */
public final class SurveyResponse {
    private final String survey;
    private final Instrument question;
    private final long asked;
    private final long answered;
    private final Map<MissingReason, Long> without;

    private SurveyResponse(
            String survey, Instrument question, long asked, long answered, Map<MissingReason, Long> without) {
        this.survey = survey;
        this.question = Objects.requireNonNull(question, "question");
        this.asked = asked;
        this.answered = answered;
        this.without = Collections.unmodifiableMap(without);
    }

    /**
     * Obtains a response from counts, such as those of a bureau that hands over no answers of persons.
     *
     * @param survey the survey and its round, such as {@code tevredenheid-2025}
     * @param question the question
     * @param answered how many answered it with a score
     * @param withoutScore how many gave no score, for each reason, those who were not asked among them; a reason that does
     *     not occur may be left out
     * @return the response; those with a score were asked, and so was whoever did not answer, refused or did not know
     * @throws IllegalArgumentException if a count is below 0, or the name is blank or has more than 128 characters
     */
    public static SurveyResponse of(
            String survey, Instrument question, long answered, Map<MissingReason, Long> withoutScore) {
        counted(answered, "answers with a score");
        Map<MissingReason, Long> without = new EnumMap<>(MissingReason.class);
        withoutScore.forEach((reason, count) -> {
            if (counted(count, reason.name()) > 0) {
                without.put(reason, count);
            }
        });
        return of(SurveyAnswer.surveyName(survey), question, answered, without, OptionalLong.empty());
    }

    private static long counted(long count, String what) {
        if (count < 0) {
            throw new IllegalArgumentException("A count of " + what + " is 0 or more, not " + count);
        }
        return count;
    }

    static SurveyResponse of(
            String survey,
            Instrument question,
            long answered,
            Map<MissingReason, Long> records,
            OptionalLong askedElsewhere) {
        Map<MissingReason, Long> without = new EnumMap<>(MissingReason.class);
        without.putAll(records);
        long known = answered;
        for (Map.Entry<MissingReason, Long> entry : without.entrySet()) {
            known = Math.addExact(known, wasAsked(entry.getKey()) ? entry.getValue() : 0);
        }
        long asked = askedElsewhere.orElse(known);
        if (asked < known) {
            throw new IllegalArgumentException(
                    survey + ": " + asked + " people were asked, but " + known + " of those asked have a record");
        }
        if (asked > known) {
            without.merge(MissingReason.NOT_ANSWERED, asked - known, Math::addExact);
        }
        return new SurveyResponse(survey, question, asked, answered, without);
    }

    private static boolean wasAsked(MissingReason reason) {
        return reason != MissingReason.NOT_ASKED && reason != MissingReason.NOT_APPLICABLE;
    }

    /**
     * The survey and its round.
     *
     * @return the name
     */
    public String survey() {
        return survey;
    }

    /**
     * The question.
     *
     * @return its scale, version included
     */
    public Instrument question() {
        return question;
    }

    /**
     * How many people got the question and could answer it.
     *
     * @return 0 or more
     */
    public long asked() {
        return asked;
    }

    /**
     * How many of those answered it with a score.
     *
     * @return from 0 to {@link #asked()}
     */
    public long answered() {
        return answered;
    }

    /**
     * How many gave no score, for each reason, those who were not asked among them.
     *
     * @return an unmodifiable map; a reason that does not occur is not in it
     */
    public Map<MissingReason, Long> withoutScore() {
        return without;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyResponse response
                && survey.equals(response.survey)
                && question.equals(response.question)
                && asked == response.asked
                && answered == response.answered
                && without.equals(response.without);
    }

    @Override
    public int hashCode() {
        return Objects.hash(survey, question, asked, answered, without);
    }

    /** Such as {@code tevredenheid-2025, rapportcijfer 1-10: 87 of 200 asked answered; 110 not answered, 3 refused}. */
    @Override
    public String toString() {
        String reasons = without.entrySet().stream()
                .map(entry -> entry.getValue() + " " + entry.getKey().label().in(Locale.ENGLISH))
                .collect(Collectors.joining(", "));
        return survey + ", " + question.id() + " " + question.version() + ": " + answered + " of " + asked
                + " asked answered" + (reasons.isEmpty() ? "" : "; " + reasons);
    }
}
