package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.agreement.ICalendar;
import java.util.Locale;

/** The days of a plan, of all its steps. */
final class PlanDays {
    private static final LocalizedText EVALUATION = LocalizedText.of("Samen evalueren", "Evaluate together");
    private static final LocalizedText DECISION =
            LocalizedText.of("Terugkijken op een besluit", "Look back at a decision");
    private static final LocalizedText ACTION = LocalizedText.of("Terugkijken op een actie", "Look back at an action");

    private PlanDays() {}

    static ICalendar of(MonitoringPlan plan, String key) {
        String name = plan.scope()
                .map(scope -> scope.service().name())
                .or(() -> plan.selection()
                        .map(selection -> selection.scope().service().name()))
                .orElse("Maatstaf");
        ICalendar days = plan.calendar()
                .map(calendar -> ICalendar.of(key, name, calendar))
                .orElseGet(() -> ICalendar.empty(key, name));
        for (EvaluationAgenda agenda : plan.evaluations()) {
            String id = "evaluation-" + agenda.agreedFor();
            days = days.with(id, agenda.day(), EVALUATION, questions(agenda));
            for (int d = 0; d < agenda.decisions().size(); d++) {
                Decision decision = agenda.decisions().get(d);
                if (decision.revisitOn().isPresent() && decision.lookedBackOn().isEmpty()) {
                    days = days.with(
                            id + "-decision-" + (d + 1),
                            decision.revisitOn().get(),
                            DECISION,
                            LocalizedText.of(decision.what()));
                }
            }
            for (int a = 0; a < agenda.actions().size(); a++) {
                Action action = agenda.actions().get(a);
                if (action.lookedBackOn().isEmpty()) {
                    days = days.with(
                            id + "-action-" + (a + 1), action.revisitOn(), ACTION, LocalizedText.of(action.what()));
                }
            }
        }
        return days;
    }

    private static LocalizedText questions(EvaluationAgenda agenda) {
        StringBuilder dutch = new StringBuilder();
        StringBuilder english = new StringBuilder();
        agenda.questions().forEach(question -> {
            dutch.append("- ")
                    .append(question.text().in(Locale.forLanguageTag("nl")))
                    .append('\n');
            english.append("- ").append(question.text().in(Locale.ENGLISH)).append('\n');
        });
        return LocalizedText.of(dutch.toString().strip(), english.toString().strip());
    }
}
