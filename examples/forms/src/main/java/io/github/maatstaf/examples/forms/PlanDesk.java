package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.constraint.KpiMessageInterpolator;
import io.github.maatstaf.kpi.constraint.SmartDraft;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.plan.PlanStep;
import io.github.maatstaf.kpi.plan.StepState;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Behind a vendor's screens: what each of the six shows, and what happens with what was typed. Between two requests only the
 * plan as JSON is kept. A form that is half filled in is taken in, and what is open is said; only what cannot be understood is
 * refused, and then the plan stays as it was.
 */
final class PlanDesk implements AutoCloseable {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final KpiCatalogue library = new OurLibrary().get();
    private final ValidatorFactory factory;
    private MonitoringPlan plan = MonitoringPlan.empty();

    PlanDesk() {
        ParameterMessageInterpolator host =
                new ParameterMessageInterpolator(Set.of(DUTCH), DUTCH, context -> DUTCH, false);
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(KpiMessageInterpolator.wrapping(host, DUTCH))
                .buildValidatorFactory();
    }

    /** What the next request needs. */
    String stored() {
        return MaatstafJson.write(plan);
    }

    /** Begins a request with what the last one left. */
    void restore(String json) {
        WithFindings<MonitoringPlan> read = MaatstafJson.readMonitoringPlan(json, library);
        plan = read.value();
    }

    MonitoringPlan plan() {
        return plan;
    }

    /** What a screen shows above its fields: the questions of the step, what is there, and what is open. */
    String show(PlanStep step) {
        StepState state = plan.state(step);
        StringBuilder text =
                new StringBuilder("Stap " + step.number() + ". " + step.label().in(DUTCH) + "\n");
        for (Question question : step.questions()) {
            text.append("  vraag: ").append(question.text().in(DUTCH)).append('\n');
        }
        state.present()
                .forEach(line ->
                        text.append("  staat er: ").append(line.in(DUTCH)).append('\n'));
        state.gate()
                .forEach(finding -> text.append("  eerst nog: ")
                        .append(finding.message(DUTCH))
                        .append('\n'));
        state.missing()
                .forEach(finding -> text.append("  nog open: ")
                        .append(finding.message(DUTCH))
                        .append('\n'));
        return text.toString();
    }

    List<FieldMessage> submit(ScopeForm form) {
        return take(form, PlanStep.SCOPE, typed -> old -> old.with(form.toScope()));
    }

    List<FieldMessage> submit(ChooseForm form) {
        if (plan.scope().isEmpty()) {
            return List.of(new FieldMessage("", "Kies eerst een dienst, in stap 1.", true));
        }
        return take(
                form,
                PlanStep.CHOOSE,
                typed -> old -> old.with(form.toSelection(library, old.scope().orElseThrow())),
                SmartDraft.Specific.class,
                SmartDraft.Measurable.class);
    }

    List<FieldMessage> submit(LinkForm form) {
        if (plan.selection().isEmpty()) {
            return List.of(new FieldMessage("", "Kies eerst KPI's, in stap 2.", true));
        }
        return take(form, PlanStep.LINK, typed -> {
            var theory = form.toTheory(plan.selection().orElseThrow(), typed);
            return old -> old.with(theory);
        });
    }

    List<FieldMessage> submit(TimeForm form) {
        if (plan.selection().isEmpty()) {
            return List.of(new FieldMessage("", "Kies eerst KPI's, in stap 2.", true));
        }
        return take(
                form,
                PlanStep.REGISTER,
                typed -> {
                    var with = form.addedTo(plan, plan.selection().orElseThrow(), typed);
                    return old -> with;
                },
                SmartDraft.Realisable.class);
    }

    List<FieldMessage> submit(RegisterForm form) {
        return take(form, PlanStep.REGISTER, typed -> with(form.toAgreement(typed)), SmartDraft.Realisable.class);
    }

    private static UnaryOperator<MonitoringPlan> with(RegistrationAgreement agreed) {
        return old -> old.with(agreed);
    }

    List<FieldMessage> submit(MeasureForm form) {
        return take(
                form,
                PlanStep.MEASURE,
                typed -> {
                    var calendar = form.toCalendar(typed);
                    var baseline = form.toBaseline(typed);
                    return old -> baseline.map(old.with(calendar)::with).orElse(old.with(calendar));
                },
                SmartDraft.TimeBound.class);
    }

    List<FieldMessage> submit(EvaluateForm form) {
        return take(form, PlanStep.EVALUATE, typed -> {
            var agenda = form.toAgenda(typed);
            return old -> agenda.map(old::with).orElse(old);
        });
    }

    /** What asks for attention when somebody logs in. */
    List<String> today(LocalDate day) {
        return plan.attention(day).stream()
                .map(finding -> finding.message(DUTCH))
                .toList();
    }

    /** The days of the plan, for the calendar that a team already uses. */
    String calendarFile(String key, Instant now) {
        return plan.iCalendar(key).withReminder(14).text(now, DUTCH);
    }

    private List<FieldMessage> take(
            Object form, PlanStep step, Function<Typed, UnaryOperator<MonitoringPlan>> change, Class<?>... letters) {
        Validator validator = factory.getValidator();
        List<FieldMessage> refused = new ArrayList<>();
        for (ConstraintViolation<Object> violation : validator.validate(form)) {
            refused.add(new FieldMessage(violation.getPropertyPath().toString(), violation.getMessage(), true));
        }
        refused.sort(Comparator.comparing(FieldMessage::field).thenComparing(FieldMessage::text));
        if (!refused.isEmpty()) {
            return refused;
        }
        Typed typed = new Typed();
        UnaryOperator<MonitoringPlan> made = change.apply(typed);
        if (!typed.refused().isEmpty()) {
            return typed.refused();
        }
        plan = made.apply(plan);
        Set<FieldMessage> advice = new LinkedHashSet<>();
        for (Finding finding : plan.missing(step)) {
            advice.add(new FieldMessage(finding.place().field(), finding.message(DUTCH), false));
        }
        for (Class<?> letter : letters) {
            validator.validate(new PlanPage(plan), letter).stream()
                    .map(it -> new FieldMessage(kpiOf(it), it.getMessage(), false))
                    .sorted(Comparator.comparing(FieldMessage::field).thenComparing(FieldMessage::text))
                    .forEach(advice::add);
        }
        return List.copyOf(advice);
    }

    /** {@code kpis[ACT-SIG-COUNT]} of {@code plan.kpis[ACT-SIG-COUNT].SPECIFIC}. */
    private static String kpiOf(ConstraintViolation<?> violation) {
        return violation
                .getPropertyPath()
                .toString()
                .replaceFirst("^plan\\.", "")
                .replaceFirst("\\.[A-Z_]+$", "");
    }

    @Override
    public void close() {
        factory.close();
    }
}
