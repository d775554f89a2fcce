package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.agreement.BaselineAgreement;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.period.MomentRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** T: people agreed when the baseline is and when to measure after that. The manual leaves this letter to them. */
final class TimeBoundRule {
    private TimeBoundRule() {}

    static List<SmartReason> reasons(MeasurementCalendar calendar) {
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
        }
        // A baseline that is still open when the next moment begins would measure what has already changed.
        if (baseline.isPresent()
                && later.stream().anyMatch(moment -> !baseline.get().lastDay().isBefore(moment.firstDay()))) {
            reasons.add(SmartReason.notMet(Finding.of("SMART-T-BASELINE-LATE")));
        }
        return reasons;
    }
}
