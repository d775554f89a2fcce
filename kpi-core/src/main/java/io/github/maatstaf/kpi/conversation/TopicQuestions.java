package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.QuestionUse;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which questions go with a topic: those for every topic, those for its line, those for its kind. */
final class TopicQuestions {
    private TopicQuestions() {}

    static List<Question> of(ChosenKpi chosen, List<TopicLine> lines) {
        Set<Question> questions = new LinkedHashSet<>(Question.allFor(QuestionUse.TOPIC));
        questions.addAll(Question.allFor(forLine(lines)));
        if (chosen.kpi().measures().stream().map(Measure::kind).anyMatch(MeasureKind.DURATION::equals)) {
            questions.addAll(Question.allFor(QuestionUse.TOPIC_WAITING));
        }
        if (chosen.kpi().steeringLogic().containsKey(SteeringLogic.MARKET)) {
            questions.addAll(Question.allFor(QuestionUse.TOPIC_MARKET_LOGIC));
        }
        if (chosen.isLinked()) {
            questions.addAll(Question.allFor(QuestionUse.TOPIC_LINKED));
        }
        return List.copyOf(questions);
    }

    private static QuestionUse forLine(List<TopicLine> lines) {
        if (lines.isEmpty()) {
            return QuestionUse.TOPIC_UNKNOWN;
        }
        return switch (lines.get(0).trend().direction()) {
            case RISING -> QuestionUse.TOPIC_RISING;
            case FALLING -> QuestionUse.TOPIC_FALLING;
            case STABLE -> QuestionUse.TOPIC_LEVEL;
            case UNCLEAR, TOO_FEW -> QuestionUse.TOPIC_UNKNOWN;
        };
    }
}
