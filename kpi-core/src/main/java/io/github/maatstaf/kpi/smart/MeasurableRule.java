package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** M: a computer can work the figure out, or it is said where the figure comes from. */
final class MeasurableRule {
    private MeasurableRule() {}

    static List<SmartReason> reasons(ChosenKpi chosen) {
        Kpi kpi = chosen.kpi();
        if (kpi.isComputable()) {
            return List.of(SmartReason.met(Finding.of("SMART-M-EXECUTABLE")
                    .with("count", kpi.measures().size())));
        }
        if (kpi.evidenceSource() == EvidenceSource.CASE_REGISTRATION) {
            return List.of(SmartReason.notMet(Finding.of("SMART-M-NO-MEASURE")));
        }
        LocalizedText from = kpi.evidenceSource().label();
        Optional<LocalizedText> needs = kpi.needs();
        Finding finding = Finding.of(needs.isPresent() ? "SMART-M-FROM-ELSEWHERE" : "SMART-M-SOURCE-OPEN")
                .with("source", from.in(Locale.ROOT))
                .with("source_en", from.in(Locale.ENGLISH));
        return needs.map(text -> SmartReason.met(
                        finding.with("needs", text.in(Locale.ROOT)).with("needs_en", text.in(Locale.ENGLISH))))
                .map(List::of)
                .orElseGet(() -> List.of(SmartReason.ask(finding)));
    }
}
