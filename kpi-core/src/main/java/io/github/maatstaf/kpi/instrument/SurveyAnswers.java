package io.github.maatstaf.kpi.instrument;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The answers to surveys, by day. The order in which they were given leaves no trace.
 *
 * <p>How many were asked and how many answered belongs to every figure made of them: {@link #response}.
 *
 * @since 0.1
 */
public final class SurveyAnswers {
    private static final Comparator<SurveyAnswer> ORDER =
            Comparator.comparing(SurveyAnswer::day).thenComparing(SurveyAnswer::id);

    private final List<SurveyAnswer> all;

    private SurveyAnswers(List<SurveyAnswer> all) {
        this.all = all;
    }

    /**
     * Obtains answers.
     *
     * @param answers in any order; the same one twice counts once
     * @return them, by day
     * @throws IllegalArgumentException if two different answers have one id
     */
    public static SurveyAnswers of(Collection<SurveyAnswer> answers) {
        Map<String, SurveyAnswer> byId = new TreeMap<>();
        for (SurveyAnswer answer : answers) {
            SurveyAnswer other = byId.putIfAbsent(answer.id(), answer);
            if (other != null && !other.equals(answer)) {
                throw new IllegalArgumentException("Two different answers have the id " + answer.id());
            }
        }
        return new SurveyAnswers(byId.values().stream().sorted(ORDER).toList());
    }

    /**
     * All answers, by day, those without a score among them.
     *
     * @return an unmodifiable list
     */
    public List<SurveyAnswer> all() {
        return all;
    }

    /**
     * How many there are, those without a score among them.
     *
     * @return 0 or more
     */
    public int size() {
        return all.size();
    }

    /**
     * The surveys.
     *
     * @return their names, in order
     */
    public SortedSet<String> surveys() {
        return all.stream().map(SurveyAnswer::survey).collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * The answers to one question of one survey.
     *
     * @param survey the survey and its round
     * @param question the question
     * @return an unmodifiable list, by day
     */
    public List<SurveyAnswer> to(String survey, Instrument question) {
        return all.stream()
                .filter(answer ->
                        answer.survey().equals(survey) && answer.question().equals(question))
                .toList();
    }

    /**
     * How many of those asked answered, if everybody who was asked has a record.
     *
     * @param survey the survey and its round
     * @param question the question
     * @return the response
     */
    public SurveyResponse response(String survey, Instrument question) {
        return response(survey, question, OptionalLong.empty());
    }

    /**
     * How many of those asked answered, if only the number of those asked is known.
     *
     * @param survey the survey and its round
     * @param question the question
     * @param asked how many people got the question, from another source than the answers
     * @return the response; those of whom there is no record did not answer
     * @throws IllegalArgumentException if fewer were asked than have a record
     */
    public SurveyResponse response(String survey, Instrument question, long asked) {
        return response(survey, question, OptionalLong.of(asked));
    }

    private SurveyResponse response(String survey, Instrument question, OptionalLong asked) {
        long answered = 0;
        Map<MissingReason, Long> without = new EnumMap<>(MissingReason.class);
        for (SurveyAnswer answer : to(survey, question)) {
            if (answer.missing().isPresent()) {
                without.merge(answer.missing().get(), 1L, Math::addExact);
            } else {
                answered++;
            }
        }
        return SurveyResponse.of(survey, question, answered, without, asked);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SurveyAnswers answers && all.equals(answers.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    /** How many answers there are to each question; at most 40 lines and no respondent's key. */
    @Override
    public String toString() {
        Map<String, Long> counts = new TreeMap<>();
        for (SurveyAnswer answer : all) {
            String group = answer.survey() + ", " + answer.question().id() + " "
                    + answer.question().version();
            counts.merge(group, 1L, Math::addExact);
        }
        StringBuilder text = new StringBuilder(all.size() + (all.size() == 1 ? " answer" : " answers"));
        counts.entrySet().stream()
                .limit(38)
                .forEach(entry ->
                        text.append("\n  ").append(entry.getKey()).append(": ").append(entry.getValue()));
        return counts.size() > 38
                ? text.append("\n  and ")
                        .append(counts.size() - 38)
                        .append(" more")
                        .toString()
                : text.toString();
    }
}
