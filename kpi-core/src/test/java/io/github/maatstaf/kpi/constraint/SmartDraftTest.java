package io.github.maatstaf.kpi.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class SmartDraftTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final ValidatorOfForms VALIDATORS = new ValidatorOfForms(DUTCH);
    private static final Validator VALIDATOR = VALIDATORS.validator();

    private static final Scope SCOPE = Scope.builder("Huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();
    private static final Scope OTHER_SCOPE =
            SCOPE.toBuilder().partOf("jongerenwerk").build();
    private static final Selection SELECTION = Selection.from(HomeworkCatalogue.catalogue())
            .forScope(SCOPE)
            .choose("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK")
            .linking("IMP-WOA-EARLYLEAVERS")
            .build();

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    private interface FirstPage {}

    private interface LastPage {}

    static final class PlanForm {
        private final @Nullable MonitoringPlan plan;

        PlanForm(@Nullable MonitoringPlan plan) {
            this.plan = plan;
        }

        @SmartDraft
        @SmartDraft(letters = SmartCriterion.SPECIFIC, groups = FirstPage.class)
        @SmartDraft(
                letters = SmartCriterion.TIME_BOUND,
                verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE, SmartVerdict.MET},
                groups = LastPage.class)
        public @Nullable MonitoringPlan getPlan() {
            return plan;
        }
    }

    static final class AllForm {
        @SmartDraft(verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
        private final SmartReview review;

        AllForm(SmartReview review) {
            this.review = review;
        }
    }

    static final class OwnWordsForm {
        @SmartDraft(message = "Kijk nog eens naar dit plan.")
        private final MonitoringPlan plan =
                MonitoringPlan.empty().with(OTHER_SCOPE).with(SELECTION);
    }

    private static <T> Set<String> told(Set<ConstraintViolation<T>> violations) {
        Set<String> told = new TreeSet<>();
        for (ConstraintViolation<T> violation : violations) {
            Finding finding = KpiMessageInterpolator.findingOf(violation).orElseThrow();
            assertThat(violation.getMessage()).isEqualTo(finding.message(DUTCH)).isNotBlank();
            told.add(violation.getPropertyPath() + " " + finding.code() + finding.arguments());
        }
        return told;
    }

    private static Set<String> plain(SmartReview review, String property, Set<SmartVerdict> verdicts) {
        Set<String> plain = new TreeSet<>();
        for (SmartAnswer answer : review.answers()) {
            for (SmartVerdict verdict : verdicts) {
                for (Finding reason : answer.reasons(verdict)) {
                    plain.add(property + ".kpis[" + answer.kpi() + "]." + answer.criterion() + " " + reason.code()
                            + reason.arguments());
                }
            }
        }
        return plain;
    }

    @Test
    void should_find_nothing_in_a_form_that_is_not_far_enough() {
        assertThat(VALIDATOR.validate(new PlanForm(null))).isEmpty();
        assertThat(VALIDATOR.validate(new PlanForm(MonitoringPlan.empty()), LastPage.class))
                .isEmpty();
        assertThat(VALIDATOR.validate(new PlanForm(MonitoringPlan.empty().with(SCOPE)), LastPage.class))
                .isEmpty();
        assertThat(VALIDATOR.validate(new AllForm(SmartReviewer.withDefaults()
                        .review(
                                SCOPE,
                                Selection.from(HomeworkCatalogue.catalogue())
                                        .forScope(SCOPE)
                                        .build()))))
                .isEmpty();
    }

    @Test
    void should_give_what_is_not_met_at_the_kpi_and_the_letter() {
        MonitoringPlan plan = MonitoringPlan.empty().with(OTHER_SCOPE).with(SELECTION);
        SmartReview review = plan.reviewedBy(SmartReviewer.withDefaults()).orElseThrow();

        Set<ConstraintViolation<PlanForm>> violations = VALIDATOR.validate(new PlanForm(plan));

        assertThat(violations)
                .extracting(violation -> violation.getPropertyPath().toString())
                .contains("plan.kpis[IMP-WOA-LEVELFIT].SPECIFIC");
        assertThat(told(violations)).isEqualTo(plain(review, "plan", Set.of(SmartVerdict.NOT_MET)));
    }

    @Test
    void should_check_letter_by_letter_in_groups_of_the_forms_own() {
        MonitoringPlan plan = MonitoringPlan.empty().with(SCOPE).with(SELECTION);

        assertThat(VALIDATOR.validate(new PlanForm(plan), FirstPage.class)).isEmpty();
        Set<ConstraintViolation<PlanForm>> last = VALIDATOR.validate(new PlanForm(plan), LastPage.class);
        assertThat(last)
                .hasSize(9)
                .allSatisfy(violation ->
                        assertThat(violation.getPropertyPath().toString()).endsWith("].TIME_BOUND"));
        assertThat(last)
                .extracting(ConstraintViolation::getMessage)
                .contains("Nog niet afgesproken: wanneer is de nulmeting?");

        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .baseline(DAY)
                .interim(DAY.plusMonths(6))
                .end(DAY.plusYears(1))
                .build();
        MonitoringPlan whole = plan.with(calendar).with(EvaluationAgenda.on(DAY.plusMonths(13)));
        assertThat(VALIDATOR.validate(new PlanForm(whole), LastPage.class)).isEmpty();
    }

    /** The page asks for all three verdicts; that there is a baseline is no violation. */
    @Test
    void should_make_no_violation_of_what_is_met() {
        MonitoringPlan plan = MonitoringPlan.empty()
                .with(SCOPE)
                .with(SELECTION)
                .with(MeasurementCalendar.builder()
                        .baseline(DAY)
                        .end(DAY.plusYears(1))
                        .build())
                .with(EvaluationAgenda.on(DAY.plusMonths(13)));
        SmartReview review = plan.reviewedBy(SmartReviewer.withDefaults()).orElseThrow();
        assertThat(review.open())
                .anyMatch(answer -> !answer.reasons(SmartVerdict.MET).isEmpty());

        assertThat(VALIDATOR.validate(new PlanForm(plan), LastPage.class))
                .hasSize(SELECTION.kpis().size())
                .extracting(ConstraintViolation::getMessage)
                .containsOnly("Nog niet afgesproken: wanneer meten jullie tussentijds?");
    }

    @Test
    void should_say_a_message_of_the_callers_own_once() {
        assertThat(VALIDATOR.validate(new OwnWordsForm()))
                .singleElement()
                .extracting(ConstraintViolation::getMessage)
                .isEqualTo("Kijk nog eens naar dit plan.");
    }

    @Property(tries = 100)
    void the_validator_and_the_reviewer_say_the_same(
            @ForAll boolean otherScope, @ForAll boolean agreed, @ForAll boolean agreement, @ForAll Moments moments) {
        Selection selection = agreed
                ? SELECTION.toBuilder().agreedBy(PartyRole.COMMISSIONER, DAY).build()
                : SELECTION;
        SmartReviewer reviewer = SmartReviewer.withDefaults();
        if (agreement) {
            reviewer = reviewer.with(RegistrationAgreement.builder().build());
        }
        SmartReview review = reviewer.review(otherScope ? OTHER_SCOPE : SCOPE, selection, moments.calendar());

        assertThat(told(VALIDATOR.validate(new AllForm(review))))
                .isEqualTo(plain(review, "review", Set.of(SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE)));
    }

    enum Moments {
        NONE(MeasurementCalendar.of(List.of())),
        WITHOUT_BASELINE(MeasurementCalendar.builder()
                .withoutBaseline("Het liep al.")
                .end(DAY)
                .build()),
        BASELINE_LATE(MeasurementCalendar.builder()
                .baseline(DAY.plusYears(1))
                .interim(DAY)
                .build()),
        COMPLETE(MeasurementCalendar.builder()
                .baseline(DAY)
                .interim(DAY.plusMonths(6))
                .end(DAY.plusYears(1))
                .build());

        private final MeasurementCalendar calendar;

        Moments(MeasurementCalendar calendar) {
            this.calendar = calendar;
        }

        MeasurementCalendar calendar() {
            return calendar;
        }
    }
}
