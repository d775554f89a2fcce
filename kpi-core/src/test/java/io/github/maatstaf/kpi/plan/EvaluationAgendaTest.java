package io.github.maatstaf.kpi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.agreement.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EvaluationAgendaTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private static List<String> codes(EvaluationAgenda agenda) {
        return agenda.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_ask_the_questions_of_the_manual() {
        assertThat(EvaluationAgenda.on(DAY).questions())
                .extracting(Question::id)
                .contains("EVALUATE-USE", "EVALUATE-SERVICE", "EVALUATE-REGISTERING", "EVALUATE-COMMISSIONER");
    }

    @Test
    void should_say_who_is_missing_and_that_nothing_was_decided() {
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY);

        assertThat(codes(agenda)).containsExactly("PLAN-AGENDA-NOBODY", "PLAN-NOTHING-DECIDED");
        assertThat(codes(agenda.with(Role.COMMISSIONER)))
                .containsExactly("PLAN-AGENDA-NO-PRACTITIONERS", "PLAN-NOTHING-DECIDED");
        assertThat(codes(agenda.with(Role.PRACTITIONER)
                        .decided(Decision.of(DecisionKind.NOTHING_CHANGED, "Wij gaan zo door.", DAY))))
                .isEmpty();
    }

    @Test
    void should_keep_what_was_decided_and_what_will_be_done() {
        Decision decision = Decision.of(DecisionKind.SERVICE_CHANGED, "Een inloop op school.", DAY)
                .by(Role.TEAM_LEADER, Role.COMMISSIONER)
                .because("Leerlingen komen daar vanzelf.")
                .revisitedOn(DAY.plusMonths(6));
        Action action = Action.of("met de school praten", Role.PRACTITIONER, DAY.plusMonths(1));

        EvaluationAgenda agenda = EvaluationAgenda.on(DAY)
                .with(Role.PRACTITIONER)
                .decided(decision)
                .agreed(action);

        assertThat(agenda.decisions()).containsExactly(decision);
        assertThat(agenda.actions()).containsExactly(action);
        assertThat(decision.by()).containsExactly(Role.COMMISSIONER, Role.TEAM_LEADER);
        assertThat(decision.why()).contains("Leerlingen komen daar vanzelf.");
        assertThat(decision.revisitOn()).contains(LocalDate.of(2027, 1, 1));
        assertThat(decision.kind().label().in(Locale.forLanguageTag("nl"))).isEqualTo("de dienst verandert");
        assertThat(agenda)
                .hasToString("Evaluation on 2026-07-01, with practitioner\n"
                        + "  decided 2026-07-01, the service changes: Een inloop op school. (by commissioner,"
                        + " team leader), to look at again on 2027-01-01\n"
                        + "  will do met de school praten, by practitioner, to look back at on 2026-08-01");
        assertThat(agenda)
                .isEqualTo(EvaluationAgenda.on(DAY)
                        .agreed(action)
                        .decided(decision)
                        .with(Role.PRACTITIONER))
                .isNotEqualTo(EvaluationAgenda.on(DAY));
    }

    @Test
    void should_bring_an_action_back_until_people_looked_at_it() {
        Action action = Action.of("met de school praten", Role.PRACTITIONER, DAY);

        assertThat(action.isDueOn(DAY.minusDays(1))).isFalse();
        assertThat(action.isDueOn(DAY)).isTrue();
        Action done = action.lookedBack(DAY.plusDays(3), "gedaan, blijft");
        assertThat(done.isDueOn(DAY.plusDays(2)))
                .as("not known yet on that day")
                .isTrue();
        assertThat(done.isDueOn(DAY.plusDays(3))).isFalse();
        assertThat(done.result()).contains("gedaan, blijft");
        assertThat(done)
                .hasToString("met de school praten, by practitioner, looked back at on 2026-07-04: gedaan, blijft");
    }

    @Test
    void should_hold_what_people_said_to_its_questions() {
        Question use = Question.of("EVALUATE-USE");
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY)
                .answered(Question.of("EVALUATE-REGISTERING"), "het kost tien minuten per week")
                .answered(use, " ja, vooral de verhalen erbij ");

        assertThat(agenda.answers())
                .as("in the order of the questions")
                .containsExactly(
                        Map.entry(use, "ja, vooral de verhalen erbij"),
                        Map.entry(Question.of("EVALUATE-REGISTERING"), "het kost tien minuten per week"));
        assertThat(agenda.answered(use, " ").answers()).hasSize(1);
        assertThat(agenda.toString()).contains("  Are these KPIs of use to us? ja, vooral de verhalen erbij");
        assertThatThrownBy(() -> agenda.answered(Question.of("SCOPE-GROUPS"), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SCOPE-GROUPS");
    }

    @Test
    void should_have_an_outcome_of_four_kinds() {
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY).with(Role.PRACTITIONER);
        Decision nothing = Decision.of(DecisionKind.NOTHING_CHANGED, "Wij gaan zo door.", DAY);
        Decision service = Decision.of(DecisionKind.SERVICE_CHANGED, "Een inloop op school.", DAY);

        assertThat(agenda.outcome()).isEmpty();
        assertThat(agenda.decided(service).decided(service).outcome()).containsExactly(DecisionKind.SERVICE_CHANGED);
        assertThat(codes(agenda.decided(service))).containsExactly("PLAN-DECISION-NO-REVISIT");
        assertThat(codes(agenda.decided(service.revisitedOn(DAY.plusDays(1))))).isEmpty();
        assertThat(codes(agenda.decided(nothing).decided(service.revisitedOn(DAY.plusDays(1)))))
                .containsExactly("PLAN-NOTHING-AND-SOMETHING");
        assertThat(codes(agenda.decided(nothing).decided(nothing))).isEmpty();
    }

    @Test
    void should_bring_a_decision_back_until_people_looked_at_it() {
        Decision open = Decision.of(DecisionKind.SERVICE_CHANGED, "Een inloop op school.", DAY);
        Decision decision = open.revisitedOn(DAY.plusDays(9)).about(KpiCode.of("ACT-SIG-COUNT"));

        assertThat(open.isDueOn(DAY.plusYears(9))).as("no day was agreed").isFalse();
        assertThat(decision.isDueOn(DAY.plusDays(8))).isFalse();
        assertThat(decision.isDueOn(DAY.plusDays(9))).isTrue();
        Decision done = decision.lookedBack(DAY.plusDays(10), "blijft");
        assertThat(done.isDueOn(DAY.plusDays(9)))
                .as("not known yet on that day")
                .isTrue();
        assertThat(done.isDueOn(DAY.plusDays(10))).isFalse();
        assertThat(done.result()).contains("blijft");
        assertThat(done.kpis()).containsExactly(KpiCode.of("ACT-SIG-COUNT"));
        assertThat(done).asString().endsWith("school., looked back at on 2026-07-11: blijft");
        assertThatThrownBy(() -> decision.lookedBack(DAY.minusDays(1), "x")).hasMessageContaining("2026-06-30");
        assertThatThrownBy(() -> decision.lookedBack(DAY, " ")).hasMessageContaining("what came of it");
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY).decided(decision);
        assertThat(agenda.lookedBack(decision, DAY.plusDays(10), "blijft").decisions())
                .containsExactly(done);
        assertThatThrownBy(() -> agenda.lookedBack(open, DAY, "x")).hasMessageContaining("Not on this agenda");
        assertThatThrownBy(() -> agenda.lookedBack(Action.of("x", Role.PRACTITIONER, DAY), DAY, "y"))
                .hasMessageContaining("Not on this agenda");
    }

    @Test
    void should_remember_for_which_day_it_was_planned_first() {
        EvaluationAgenda later = EvaluationAgenda.on(DAY).movedTo(DAY.plusDays(7));

        assertThat(later.day()).isEqualTo(DAY.plusDays(7));
        assertThat(later.movedTo(DAY.plusDays(9)).agreedFor()).isEqualTo(DAY);
        assertThat(later)
                .hasToString("Evaluation on 2026-07-08, planned first for 2026-07-01, nobody at the table yet");
        assertThat(EvaluationAgenda.on(DAY.plusDays(7)).agreedFirstFor(DAY)).isEqualTo(later);
        assertThat(later).isNotEqualTo(EvaluationAgenda.on(DAY.plusDays(7)));
    }

    @Test
    void should_refuse_what_says_nothing() {
        assertThatThrownBy(() -> Action.of(" ", Role.PRACTITIONER, DAY)).hasMessageContaining("what will be done");
        assertThatThrownBy(() -> Action.of("x", Role.PRACTITIONER, DAY).lookedBack(DAY, ""))
                .hasMessageContaining("what came of it");
        assertThatThrownBy(() -> Decision.of(DecisionKind.KPI_CHANGED, "", DAY)).hasMessageContaining("sentence");
        assertThatThrownBy(() -> Decision.of(DecisionKind.KPI_CHANGED, "x", DAY).revisitedOn(DAY))
                .hasMessageContaining("on a later day, not on 2026-07-01");
    }

    @Test
    void should_point_to_the_decision_that_nobody_looks_at_again() {
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY)
                .with(Role.RESIDENT)
                .with(Role.PRACTITIONER)
                .decided(Decision.of(DecisionKind.KPI_CHANGED, "Een KPI erbij.", DAY)
                        .revisitedOn(DAY.plusDays(1)))
                .decided(Decision.of(DecisionKind.SERVICE_CHANGED, "Een inloop.", DAY));

        assertThat(agenda.atTheTable()).containsExactlyInAnyOrder(Role.RESIDENT, Role.PRACTITIONER);
        assertThat(agenda.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.place().field()).isEqualTo("decisions[1].revisitOn");
            assertThat(finding.arguments()).containsEntry("number", "2");
        });
    }

    @Test
    void should_print_forty_lines_whole() {
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY);
        for (int i = 0; i < 39; i++) {
            agenda = agenda.agreed(Action.of("actie " + i, Role.PRACTITIONER, DAY));
        }

        assertThat(agenda.toString().lines()).hasSize(40).last().asString().contains("actie 38");
    }

    @Test
    void should_look_back_on_the_day_of_the_decision_itself_but_not_before() {
        Decision decision = Decision.of(DecisionKind.KPI_CHANGED, "Een KPI erbij.", DAY);

        assertThat(decision.lookedBack(DAY, "gedaan").lookedBackOn()).contains(DAY);
        assertThatThrownBy(() -> decision.lookedBack(DAY.minusDays(1), "gedaan"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_print_at_most_forty_lines() {
        EvaluationAgenda agenda = EvaluationAgenda.on(DAY);
        for (int i = 0; i < 60; i++) {
            agenda = agenda.agreed(Action.of("actie " + i, Role.PRACTITIONER, DAY));
        }

        assertThat(agenda.toString().lines()).hasSize(40).last().isEqualTo("  and 22 more");
    }
}
