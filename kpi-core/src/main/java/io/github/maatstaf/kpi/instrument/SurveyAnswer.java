package io.github.maatstaf.kpi.instrument;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one person answered to one question of a survey, or the reason why there is no answer; the Dutch term is
 * <em>antwoord in een peiling</em>.
 *
 * <p>Somebody who was asked and did not answer is an answer too, without a score: so non-response travels with the scores.
 * It may be anonymous; then nothing links it to another answer. It holds no words of anybody.
 *
 * @since 0.1
 */
public final class SurveyAnswer {
    private static final int LONGEST_NAME = 128;

    private final String id;
    private final String survey;
    private final Instrument question;
    private final LocalDate day;
    private final @Nullable ClientRef respondent;
    private final @Nullable BigDecimal score;
    private final @Nullable MissingReason missing;

    private SurveyAnswer(
            String id,
            String survey,
            Instrument question,
            LocalDate day,
            @Nullable ClientRef respondent,
            @Nullable BigDecimal score,
            @Nullable MissingReason missing) {
        this.id = name(id, "An answer's id");
        this.survey = surveyName(survey);
        this.question = question;
        this.day = Objects.requireNonNull(day, "day");
        this.respondent = respondent;
        this.score = score;
        this.missing = missing;
    }

    /** The name of a survey and its round, without blanks around it. */
    static String surveyName(String text) {
        return name(text, "A survey's name");
    }

    private static String name(String text, String what) {
        String stripped = text.strip();
        if (stripped.isEmpty() || stripped.codePointCount(0, stripped.length()) > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    what + " has 1 to " + LONGEST_NAME + " characters, not " + stripped.length());
        }
        return stripped;
    }

    /**
     * Obtains an answer.
     *
     * @param id the source's id of this answer, which tells it from another one with the same content; never a client's
     *     key
     * @param survey the survey and its round, such as {@code tevredenheid-2025}
     * @param question what was asked: its scale
     * @param day when it was answered
     * @param score a score of the question, or one of its codes for a missing answer
     * @return the answer
     * @throws IllegalArgumentException if the score is neither, or a name is blank or has more than 128 characters
     */
    public static SurveyAnswer of(String id, String survey, Instrument question, LocalDate day, double score) {
        Optional<Finding> finding = question.findingFor(score);
        if (finding.isPresent()) {
            throw new IllegalArgumentException(finding.get().message(Locale.ENGLISH));
        }
        BigDecimal number = Instrument.exact(score);
        MissingReason reason = question.missing().get(number);
        return new SurveyAnswer(id, survey, question, day, null, reason == null ? number : null, reason);
    }

    /**
     * Obtains an answer that was not given. It equals one by a code that stands for the same reason.
     *
     * @param id the source's id of this answer; never a client's key
     * @param survey the survey and its round
     * @param question what was asked
     * @param day when it was asked, or when it was noted that no answer came
     * @param reason why there is no score
     * @return the answer
     * @throws IllegalArgumentException if a name is blank or has more than 128 characters
     */
    public static SurveyAnswer withoutScore(
            String id, String survey, Instrument question, LocalDate day, MissingReason reason) {
        return new SurveyAnswer(
                id,
                survey,
                Objects.requireNonNull(question, "question"),
                day,
                null,
                null,
                Objects.requireNonNull(reason, "reason"));
    }

    /**
     * This answer, of somebody who is known by a pseudonym.
     *
     * @param who the client who answered, or was asked
     * @return another answer
     */
    public SurveyAnswer by(ClientRef who) {
        return new SurveyAnswer(id, survey, question, day, Objects.requireNonNull(who, "who"), score, missing);
    }

    /**
     * The source's id of this answer.
     *
     * @return never blank
     */
    public String id() {
        return id;
    }

    /**
     * The survey and its round.
     *
     * @return such as {@code tevredenheid-2025}
     */
    public String survey() {
        return survey;
    }

    /**
     * What was asked.
     *
     * @return its scale, version included
     */
    public Instrument question() {
        return question;
    }

    /**
     * When it was answered.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Who answered, or was asked.
     *
     * @return empty if it is anonymous
     */
    public Optional<ClientRef> respondent() {
        return Optional.ofNullable(respondent);
    }

    /**
     * The score.
     *
     * @return in points; empty if there is no answer
     */
    public Optional<BigDecimal> score() {
        return Optional.ofNullable(score);
    }

    /**
     * Why there is no score.
     *
     * @return empty if there is one
     */
    public Optional<MissingReason> missing() {
        return Optional.ofNullable(missing);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyAnswer answer
                && id.equals(answer.id)
                && survey.equals(answer.survey)
                && question.equals(answer.question)
                && day.equals(answer.day)
                && Objects.equals(respondent, answer.respondent)
                && Objects.equals(score, answer.score)
                && missing == answer.missing;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, survey, question, day, respondent, score, missing);
    }

    /** Such as {@code tevredenheid-2025, rapportcijfer 1-10, 2025-06-01: 8}; without the respondent's key. */
    @Override
    public String toString() {
        return survey + ", " + question.id() + " " + question.version() + ", " + day + ": "
                + (missing == null
                        ? score().map(BigDecimal::toPlainString).orElse("")
                        : missing.label().in(Locale.ENGLISH));
    }
}
