package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Questions as they are asked: those that belong together on one line, follow-ups behind <em>if so</em>. */
final class QuestionWords {
    private QuestionWords() {}

    static List<String> of(Topic topic, SheetWords words) {
        List<String> lines = grouped(topic.questions(), words);
        topic.ownQuestions().stream().forEach(lines::add);
        return lines;
    }

    /** Each question by itself, as an agenda. */
    static List<String> apart(List<Question> questions, SheetWords words) {
        return questions.stream().map(question -> asked(question, words)).toList();
    }

    /** Each question with those that follow on its answer. */
    static List<String> withFollowUps(List<Question> questions, SheetWords words) {
        List<String> lines = new ArrayList<>();
        for (Question question : questions) {
            if (question.follows().isPresent() && !lines.isEmpty()) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + " " + asked(question, words));
            } else {
                lines.add(asked(question, words));
            }
        }
        return lines;
    }

    private static List<String> grouped(List<Question> questions, SheetWords words) {
        List<String> lines = new ArrayList<>();
        Question before = null;
        for (Question question : questions) {
            if (before != null && belongTogether(before, question)) {
                int last = lines.size() - 1;
                lines.set(last, lines.get(last) + " " + asked(question, words));
            } else {
                lines.add(asked(question, words));
            }
            before = question;
        }
        return lines;
    }

    private static boolean belongTogether(Question one, Question other) {
        return one.uses().equals(other.uses())
                && one.source().document().equals(other.source().document());
    }

    private static String asked(Question question, SheetWords words) {
        String text = words.of(question);
        return question.afterAnswer()
                .map(yes -> words.of(
                        yes ? "question.yes" : "question.no",
                        "question",
                        text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)))
                .orElse(text);
    }
}
