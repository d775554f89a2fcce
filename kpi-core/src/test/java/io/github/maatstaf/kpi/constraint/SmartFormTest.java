package io.github.maatstaf.kpi.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.plan.EvaluationAgenda;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A form bean of a caller's own, half filled in, with a group for each letter. */
class SmartFormTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final ValidatorOfForms VALIDATORS = new ValidatorOfForms(DUTCH);
    private static final Validator VALIDATOR = VALIDATORS.validator();

    @AfterAll
    static void close() {
        VALIDATORS.close();
    }

    @SmartDraft(
            from = FormToPlan.class,
            groups = SmartDraft.Specific.class,
            verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE},
            at = "effect")
    @SmartDraft(
            from = FormToPlan.class,
            groups = SmartDraft.Measurable.class,
            verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
    @SmartDraft(
            from = FormToPlan.class,
            groups = SmartDraft.Acceptable.class,
            verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE})
    @SmartDraft(
            from = FormToPlan.class,
            groups = SmartDraft.Realisable.class,
            verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE},
            at = "registering")
    @SmartDraft(
            from = FormToPlan.class,
            groups = SmartDraft.TimeBound.class,
            verdicts = {SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE},
            at = "baselineDay")
    static final class HomeworkForm {
        @Nullable
        String service;

        @Nullable
        String effect;

        @Nullable
        String kpi;

        @Nullable
        String registering;

        @Nullable
        LocalDate baselineDay;

        @Nullable
        LocalDate endDay;

        static HomeworkForm filledIn() {
            HomeworkForm form = new HomeworkForm();
            form.service = "Huiswerkbegeleiding";
            form.effect = "het voorkomen van onderpresteren";
            form.kpi = "ACT-ANA-FIRSTTALK";
            form.registering = "eerste gesprek";
            form.baselineDay = DAY;
            form.endDay = DAY.plusYears(1);
            return form;
        }
    }

    /** What a vendor writes once: as much of a plan as the form holds. */
    public static final class FormToPlan implements Function<HomeworkForm, MonitoringPlan> {
        @Override
        public MonitoringPlan apply(HomeworkForm form) {
            MonitoringPlan plan = MonitoringPlan.empty();
            if (form.service == null || form.effect == null) {
                return plan;
            }
            Scope scope = Scope.builder(form.service)
                    .forGroup("leerlingen")
                    .wanting(form.effect)
                    .build();
            plan = plan.with(scope);
            if (form.kpi == null) {
                return plan;
            }
            plan = plan.with(Selection.from(HomeworkCatalogue.catalogue())
                    .forScope(scope)
                    .choose(form.kpi)
                    .build());
            if (form.registering != null) {
                plan = plan.with(RegistrationAgreement.builder()
                        .item(RegistrationItem.of(form.registering).servingKpis(KpiCode.of(form.kpi)))
                        .build());
            }
            MeasurementCalendar.Builder calendar = MeasurementCalendar.builder();
            if (form.baselineDay != null) {
                calendar.baseline(form.baselineDay);
            }
            calendar.interim(DAY.plusMonths(6));
            plan = plan.with(EvaluationAgenda.on(DAY.plusMonths(13)));
            if (form.endDay != null) {
                calendar.end(form.endDay);
            }
            return plan.with(calendar.build());
        }
    }

    private static Set<String> told(Set<ConstraintViolation<HomeworkForm>> violations) {
        Set<String> told = new TreeSet<>();
        for (ConstraintViolation<HomeworkForm> violation : violations) {
            Finding finding = KpiMessageInterpolator.findingOf(violation).orElseThrow();
            assertThat(violation.getMessage()).isEqualTo(finding.message(DUTCH)).isNotBlank();
            told.add(violation.getPropertyPath() + " " + finding.code() + finding.arguments());
        }
        return told;
    }

    private static Set<String> plain(HomeworkForm form, SmartCriterion letter, String at) {
        Set<String> plain = new TreeSet<>();
        new FormToPlan()
                .apply(form)
                .reviewedBy(SmartReviewer.withDefaults())
                .map(SmartReview::open)
                .ifPresent(open -> {
                    for (SmartAnswer answer : open) {
                        if (answer.criterion() == letter) {
                            String path = at.isEmpty() ? "kpis[" + answer.kpi() + "]." + letter : at;
                            for (SmartVerdict verdict : Set.of(SmartVerdict.NOT_MET, SmartVerdict.ASK_PEOPLE)) {
                                answer.reasons(verdict)
                                        .forEach(reason -> plain.add(path + " " + reason.code() + reason.arguments()));
                            }
                        }
                    }
                });
        return plain;
    }

    @Test
    void should_look_at_the_letter_of_the_group_only_and_at_the_forms_own_field() {
        HomeworkForm form = HomeworkForm.filledIn();
        form.baselineDay = null;

        assertThat(VALIDATOR.validate(form))
                .as("the default group has no letter")
                .isEmpty();
        assertThat(VALIDATOR.validate(form, SmartDraft.TimeBound.class))
                .singleElement()
                .satisfies(violation -> {
                    assertThat(violation.getPropertyPath()).hasToString("baselineDay");
                    assertThat(violation.getMessage()).isEqualTo("Nog niet afgesproken: wanneer is de nulmeting?");
                });
        assertThat(VALIDATOR.validate(HomeworkForm.filledIn(), SmartDraft.TimeBound.class))
                .isEmpty();
    }

    @Test
    void should_stop_at_the_first_letter_that_has_violations() {
        HomeworkForm form = HomeworkForm.filledIn();
        form.baselineDay = null;

        assertThat(VALIDATOR.validate(form, SmartDraft.LetterByLetter.class))
                .isNotEmpty()
                .allSatisfy(violation ->
                        assertThat(violation.getPropertyPath().toString()).doesNotContain("baselineDay"));
    }

    @Test
    void should_find_nothing_in_a_form_that_is_not_far_enough() {
        HomeworkForm form = new HomeworkForm();

        assertThat(VALIDATOR.validate(form, SmartDraft.LetterByLetter.class)).isEmpty();
        form.service = "Huiswerkbegeleiding";
        form.effect = "het voorkomen van onderpresteren";
        assertThat(VALIDATOR.validate(form, SmartDraft.LetterByLetter.class)).isEmpty();
    }

    @Property(tries = 100)
    void the_validator_and_the_reviewer_say_the_same_of_every_half_filled_form(
            @ForAll boolean kpi,
            @ForAll boolean registering,
            @ForAll boolean baseline,
            @ForAll boolean end,
            @ForAll boolean late) {
        HomeworkForm form = HomeworkForm.filledIn();
        form.kpi = kpi ? form.kpi : null;
        form.registering = registering ? form.registering : null;
        form.baselineDay = baseline ? (late ? DAY.plusYears(2) : DAY) : null;
        form.endDay = end ? form.endDay : null;

        assertThat(told(VALIDATOR.validate(form, SmartDraft.Specific.class)))
                .isEqualTo(plain(form, SmartCriterion.SPECIFIC, "effect"));
        assertThat(told(VALIDATOR.validate(form, SmartDraft.Measurable.class)))
                .isEqualTo(plain(form, SmartCriterion.MEASURABLE, ""));
        assertThat(told(VALIDATOR.validate(form, SmartDraft.Acceptable.class)))
                .isEqualTo(plain(form, SmartCriterion.ACCEPTABLE, ""));
        assertThat(told(VALIDATOR.validate(form, SmartDraft.Realisable.class)))
                .isEqualTo(plain(form, SmartCriterion.REALISABLE, "registering"));
        assertThat(told(VALIDATOR.validate(form, SmartDraft.TimeBound.class)))
                .isEqualTo(plain(form, SmartCriterion.TIME_BOUND, "baselineDay"));
    }

    static final class Dossier {
        @SmartDraft(from = FormToPlan.class)
        @Nullable
        HomeworkForm form;
    }

    @Test
    void should_find_nothing_in_a_form_that_is_not_there() {
        Dossier dossier = new Dossier();

        assertThat(VALIDATOR.validate(dossier)).isEmpty();
        dossier.form = HomeworkForm.filledIn();
        dossier.form.baselineDay = DAY.plusYears(2);
        assertThat(VALIDATOR.validate(dossier)).isNotEmpty();
    }

    @SmartDraft
    static final class WithoutFunction {}

    private static final class HiddenFunction implements Function<Object, MonitoringPlan> {
        @Override
        public MonitoringPlan apply(Object form) {
            return MonitoringPlan.empty();
        }
    }

    @SmartDraft(from = HiddenFunction.class)
    static final class BrokenForm {}

    @Test
    void should_say_what_a_form_needs() {
        assertThatThrownBy(() -> VALIDATOR.validate(new WithoutFunction()))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("needs from = …, a public class");
        assertThatThrownBy(() -> VALIDATOR.validate(new BrokenForm()))
                .isInstanceOf(ValidationException.class)
                .hasStackTraceContaining("HiddenFunction.class) needs a public class");
        assertThatThrownBy(() -> new SmartDraft.Itself().apply("a form"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "@SmartDraft on java.lang.String needs from = …, a class that makes a MonitoringPlan of it");
    }
}
