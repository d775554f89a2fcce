package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.agreement.BaselineAgreement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Knob;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * T: people agreed when the baseline is, when to measure on the way and at the end, and when they evaluate together. The
 * manual leaves this letter to them.
 */
final class TimeBoundRule {
    private TimeBoundRule() {}

    static List<SmartReason> reasons(ChosenKpi kpi, SmartKnowledge known, MeasurementCalendar calendar) {
        List<SmartReason> reasons = new ArrayList<>();
        Optional<MeasurementMoment> baseline = calendar.baseline();
        baseline.ifPresentOrElse(
                moment -> reasons.add(
                        SmartReason.met(Finding.of("SMART-T-BASELINE").with("day", moment.firstDay()))),
                () -> reasons.add(SmartReason.ask(Finding.of(
                        calendar.baselineAgreement() == BaselineAgreement.NONE
                                ? "SMART-T-WITHOUT-BASELINE"
                                : "SMART-T-NO-BASELINE"))));
        List<MeasurementMoment> later = calendar.moments().stream()
                .filter(moment -> moment.role() != MomentRole.BASELINE)
                .toList();
        if (later.isEmpty()) {
            reasons.add(SmartReason.ask(Finding.of("SMART-T-NO-MOMENTS")));
        } else {
            reasons.add(SmartReason.met(Finding.of("SMART-T-MOMENTS")
                    .with("count", later.size())
                    .with("last", later.get(later.size() - 1).lastDay())));
            addMissing(later, MomentRole.INTERIM, "SMART-T-NO-INTERIM", reasons);
            addMissing(later, MomentRole.END, "SMART-T-NO-END", reasons);
        }
        // A baseline that is still open when the next moment begins would measure what has already changed.
        if (baseline.isPresent()
                && later.stream().anyMatch(moment -> !baseline.get().lastDay().isBefore(moment.firstDay()))) {
            reasons.add(SmartReason.notMet(Finding.of("SMART-T-BASELINE-LATE")));
        }
        addEvaluation(known.evaluation(), calendar, reasons);
        addDelay(kpi, known.theory(), calendar, reasons);
        return reasons;
    }

    private static void addMissing(
            List<MeasurementMoment> moments, MomentRole role, String code, List<SmartReason> reasons) {
        if (moments.stream().noneMatch(moment -> moment.role() == role)) {
            reasons.add(SmartReason.ask(Finding.of(code)));
        }
    }

    private static void addEvaluation(
            @Nullable LocalDate day, MeasurementCalendar calendar, List<SmartReason> reasons) {
        if (day == null) {
            reasons.add(SmartReason.ask(Finding.of("SMART-T-NO-EVALUATION")));
            return;
        }
        boolean early = calendar.end().map(end -> day.isBefore(end.firstDay())).orElse(false);
        reasons.add(
                early
                        ? SmartReason.ask(Finding.of("SMART-T-EVALUATION-EARLY").with("day", day))
                        : SmartReason.met(Finding.of("SMART-T-EVALUATION").with("day", day)));
    }

    /** Whoever expects a difference after a year does not see it after six months. */
    private static void addDelay(
            ChosenKpi kpi, @Nullable TheoryOfChange theory, MeasurementCalendar calendar, List<SmartReason> reasons) {
        if (theory == null || calendar.baseline().isEmpty() || calendar.end().isEmpty()) {
            return;
        }
        LocalDate start = calendar.baseline().get().firstDay();
        LocalDate end = calendar.end().get().lastDay();
        Optional<LocalDate> earliest = theory.knobsFor(kpi.code()).stream()
                .map(Knob::delay)
                .flatMap(Optional::stream)
                .map(start::plus)
                .min(LocalDate::compareTo);
        if (earliest.isPresent() && earliest.get().isAfter(end)) {
            reasons.add(SmartReason.ask(Finding.of("SMART-T-END-BEFORE-DELAY")
                    .with("day", earliest.get())
                    .with("last", end)));
        }
    }
}
