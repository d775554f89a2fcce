package io.github.maatstaf.kpi.plan;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.agreement.BaselineAgreement;
import io.github.maatstaf.kpi.agreement.BaselineMeasurement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What a plan lacks, step by step. */
final class PlanFindings {
    /** Who chose nothing about the participants hears it once, as what blocks the next steps. */
    private static final List<String> SAID_BY_THE_PLAN = List.of("SELECT-EMPTY", "SELECT-LINKED-WITHOUT-PARTICIPANT");

    private PlanFindings() {}

    static List<Finding> missing(MonitoringPlan plan, PlanStep step) {
        List<Finding> findings = switch (step) {
            case SCOPE -> scope(plan);
            case CHOOSE -> choose(plan);
            case LINK -> link(plan);
            case REGISTER -> register(plan);
            case MEASURE -> measure(plan);
            case EVALUATE -> evaluate(plan);
        };
        // A stable sort: within blocking and not blocking the order of the parts stays.
        return findings.stream()
                .sorted(Comparator.comparing(finding -> finding.severity() != Severity.BLOCKING))
                .toList();
    }

    private static List<Finding> scope(MonitoringPlan plan) {
        return plan.scope().map(scope -> scope.findings()).orElseGet(() -> List.of(finding("PLAN-NO-SCOPE", "scope")));
    }

    private static List<Finding> choose(MonitoringPlan plan) {
        if (plan.selection().isEmpty()) {
            return List.of(finding("PLAN-NO-SELECTION", "selection"));
        }
        Selection selection = plan.selection().get();
        List<Finding> findings = new ArrayList<>();
        if (selection.chosen().isEmpty()) {
            findings.add(finding("PLAN-NOTHING-CHOSEN", "selection"));
        }
        if (plan.scope().isPresent() && !plan.scope().get().equals(selection.scope())) {
            findings.add(finding("PLAN-SELECTION-OTHER-SCOPE", "selection"));
        }
        findings.addAll(smart(plan, selection));
        selection.review().findings().stream()
                .filter(finding -> !SAID_BY_THE_PLAN.contains(finding.code()))
                .forEach(findings::add);
        return findings;
    }

    private static List<Finding> smart(MonitoringPlan plan, Selection selection) {
        // Whoever put no review in gets one of a reviewer that knows no more than the plan.
        Optional<SmartReview> found = plan.smartReview().or(() -> plan.reviewedBy(SmartReviewer.withDefaults()));
        if (found.isEmpty()) {
            return List.of(finding("PLAN-NO-SMART-REVIEW", "smartReview"));
        }
        SmartReview review = found.get();
        List<KpiCode> chosen = selection.kpis().stream().map(ChosenKpi::code).toList();
        if (!review.kpis().equals(chosen)) {
            return List.of(finding("PLAN-SMART-REVIEW-OLD", "smartReview"));
        }
        long notMet = review.answers().stream()
                .filter(answer -> answer.verdict() == SmartVerdict.NOT_MET)
                .map(SmartAnswer::kpi)
                .distinct()
                .count();
        return notMet == 0
                ? List.of()
                : List.of(finding("PLAN-SMART-NOT-MET", "smartReview").with("count", notMet));
    }

    private static List<Finding> link(MonitoringPlan plan) {
        boolean linked =
                plan.selection().isPresent() && !plan.selection().get().linked().isEmpty();
        List<Finding> findings = new ArrayList<>();
        if (!linked) {
            findings.add(finding("PLAN-NOTHING-LINKED", "selection"));
        }
        plan.theoryOfChange()
                .ifPresentOrElse(
                        theory -> findings.addAll(at(theory.findings(), "theoryOfChange")),
                        () -> findings.add(finding("PLAN-NO-THEORY", "theoryOfChange")));
        return findings;
    }

    private static List<Finding> register(MonitoringPlan plan) {
        List<Finding> findings = new ArrayList<>();
        if (plan.agreement().isEmpty()) {
            findings.add(finding("PLAN-NO-AGREEMENT", "agreement"));
        } else {
            RegistrationAgreement agreement = plan.agreement().get();
            findings.addAll(agreement.findings(codes(plan)));
        }
        // The manual asks for the baseline's moment here, and for the other moments in the next step.
        boolean open = plan.calendar()
                .map(calendar -> calendar.baselineAgreement() == BaselineAgreement.OPEN)
                .orElse(true);
        if (open) {
            findings.add(finding("AGREE-NO-BASELINE", "baseline"));
        }
        plan.burden()
                .ifPresentOrElse(
                        burden -> findings.addAll(at(burden.findings(), "burden")),
                        () -> findings.add(finding("PLAN-NO-BURDEN", "burden")));
        return findings;
    }

    private static List<Finding> at(List<Finding> findings, String field) {
        return findings.stream().map(finding -> finding.at(Place.field(field))).toList();
    }

    private static List<KpiCode> codes(MonitoringPlan plan) {
        return plan.selection()
                .map(selection -> selection.kpis().stream().map(ChosenKpi::code).toList())
                .orElse(List.of());
    }

    private static List<Finding> measure(MonitoringPlan plan) {
        if (plan.calendar().isEmpty()) {
            return List.of(finding("PLAN-NO-CALENDAR", "calendar"));
        }
        MeasurementCalendar calendar = plan.calendar().get();
        List<Finding> findings = new ArrayList<>();
        calendar.findings().stream()
                .filter(finding -> !finding.code().equals("AGREE-NO-BASELINE"))
                .forEach(findings::add);
        boolean noted = calendar.baseline().isEmpty()
                || calendar.baseline().get().measured().isPresent();
        if (!noted && plan.baselines().isEmpty()) {
            findings.add(finding("PLAN-BASELINE-NOT-MEASURED", "baseline"));
        }
        findings.addAll(baselines(plan, calendar));
        return findings;
    }

    private static List<Finding> baselines(MonitoringPlan plan, MeasurementCalendar calendar) {
        if (plan.baselines().isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < plan.baselines().size(); i++) {
            BaselineMeasurement baseline = plan.baselines().get(i);
            String field = "baselines[" + i + "]";
            baseline.findings()
                    .forEach(finding -> findings.add(
                            finding.at(Place.field(field + "." + finding.place().field()))));
            Optional<MeasurementMoment> next = calendar.moments().stream()
                    .filter(moment -> moment.role() != MomentRole.BASELINE)
                    .findFirst();
            if (next.isPresent()
                    && baseline.day().isPresent()
                    && !baseline.day().get().isBefore(next.get().firstDay())) {
                findings.add(finding("PLAN-BASELINE-AFTER-MOMENT", field + ".day")
                        .with("day", baseline.day().get())
                        .with("other", next.get().firstDay()));
            }
        }
        plan.selection()
                .ifPresent(selection -> selection.chosen().stream()
                        .map(ChosenKpi::code)
                        .filter(kpi -> plan.baselineOf(kpi).isEmpty())
                        .forEach(kpi -> findings.add(
                                finding("PLAN-BASELINE-KPI-OPEN", "baselines").with("kpi", kpi))));
        return findings;
    }

    private static List<Finding> evaluate(MonitoringPlan plan) {
        return plan.agenda()
                .map(EvaluationAgenda::findings)
                .orElseGet(() -> List.of(finding("PLAN-NO-AGENDA", "agenda")));
    }

    static List<Finding> attention(MonitoringPlan plan, LocalDate day) {
        List<Finding> findings = new ArrayList<>();
        plan.calendar().ifPresent(calendar -> {
            calendar.overdueOn(day).stream()
                    .filter(moment -> !isPutDown(plan, moment, day))
                    .forEach(moment -> findings.add(moment("PLAN-MOMENT-OVERDUE", moment)));
            calendar.dueOn(day).stream()
                    .filter(moment -> !isPutDown(plan, moment, day))
                    .forEach(moment -> findings.add(moment("PLAN-MOMENT-DUE", moment)));
        });
        for (int e = 0; e < plan.evaluations().size(); e++) {
            EvaluationAgenda agenda = plan.evaluations().get(e);
            String field = "evaluations[" + e + "]";
            if (isToBeHeld(agenda, day)) {
                findings.add(finding("PLAN-EVALUATION-DUE", field).with("date", agenda.day()));
            }
            for (int i = 0; i < agenda.actions().size(); i++) {
                Action action = agenda.actions().get(i);
                if (action.isDueOn(day)) {
                    findings.add(finding("PLAN-ACTION-DUE", field + ".actions[" + i + "]")
                            .with("number", i + 1)
                            .with("date", action.revisitOn()));
                }
            }
            for (int i = 0; i < agenda.decisions().size(); i++) {
                Decision decision = agenda.decisions().get(i);
                if (decision.isDueOn(day)) {
                    findings.add(finding("PLAN-DECISION-DUE", field + ".decisions[" + i + "]")
                            .with("number", i + 1)
                            .with("decided", decision.on()));
                }
            }
        }
        return List.copyOf(findings);
    }

    /** A conversation took place if something was decided in it by that day; that nothing changes is a decision too. */
    private static boolean isToBeHeld(EvaluationAgenda agenda, LocalDate day) {
        return !agenda.day().isAfter(day)
                && agenda.decisions().stream()
                        .allMatch(decision -> decision.on().isAfter(day));
    }

    /** A baseline that was put down by that day, or that turned out to be absent, need not be noted in the calendar too. */
    private static boolean isPutDown(MonitoringPlan plan, MeasurementMoment moment, LocalDate day) {
        return moment.role() == MomentRole.BASELINE
                && plan.baselines().stream()
                        .anyMatch(baseline ->
                                baseline.day().map(taken -> !taken.isAfter(day)).orElse(true));
    }

    private static Finding moment(String code, MeasurementMoment moment) {
        return finding(code, "calendar")
                .with(
                        "moment",
                        moment.period()
                                .map(Object::toString)
                                .orElse(moment.firstDay().toString()))
                .with("from", moment.firstDay())
                .with("until", moment.lastDay());
    }

    private static Finding finding(String code, String field) {
        return Finding.of(code).at(Place.field(field));
    }
}
