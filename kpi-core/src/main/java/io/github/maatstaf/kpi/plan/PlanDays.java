package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.agreement.ICalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

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
        Map<LocalDate, String> ids = ids(plan.evaluations());
        for (EvaluationAgenda agenda : plan.evaluations()) {
            String id = ids.getOrDefault(agenda.day(), "");
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

    /**
     * The names of evaluations by their days. One that moved keeps the name by which other programs know it; what was planned
     * later for the day that it left gets a number.
     */
    private static Map<LocalDate, String> ids(List<EvaluationAgenda> evaluations) {
        List<EvaluationAgenda> movedFirst = new ArrayList<>(evaluations);
        movedFirst.sort(Comparator.comparing(agenda -> agenda.day().equals(agenda.agreedFor())));
        Map<LocalDate, String> ids = new HashMap<>();
        for (EvaluationAgenda agenda : movedFirst) {
            String name = "evaluation-" + agenda.agreedFor();
            int number = 1;
            String id = name;
            while (ids.containsValue(id)) {
                number++;
                id = name + "-" + number;
            }
            ids.put(agenda.day(), id);
        }
        return ids;
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
