package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;

/**
 * M: there is a unit; a computer can work the figure out and the system delivers what it needs, or it is said where the
 * figure comes from; and the baseline lies where there is something to measure.
 */
final class MeasurableRule {
    private MeasurableRule() {}

    static List<SmartReason> reasons(ChosenKpi chosen, SmartKnowledge known, MeasurementCalendar calendar) {
        List<SmartReason> reasons = new ArrayList<>();
        reasons.add(source(chosen));
        // An umbrella term has no unit until people have said what they mean, and that is asked at S.
        if (chosen.kpi().unit().equals(Unit.UNDECIDED) && !SpecificRule.isOpenUmbrella(chosen)) {
            reasons.add(SmartReason.ask(Finding.of("SMART-M-NO-UNIT")));
        }
        if (!chosen.isLinked()) {
            addDelivery(chosen.kpi(), known, reasons);
            addBaseline(chosen.kpi(), calendar, reasons);
        }
        return reasons;
    }

    /** A linked figure is made elsewhere, also one that a registration of our own could give. */
    private static SmartReason source(ChosenKpi chosen) {
        Kpi kpi = chosen.kpi();
        if (kpi.isComputable() && !chosen.isLinked()) {
            return SmartReason.met(Finding.of("SMART-M-EXECUTABLE")
                    .with("count", kpi.measures().size()));
        }
        if (kpi.evidenceSource() == EvidenceSource.CASE_REGISTRATION
                && !chosen.isLinked()
                && kpi.needs().isEmpty()) {
            return SmartReason.notMet(Finding.of("SMART-M-NO-MEASURE"));
        }
        LocalizedText from = kpi.evidenceSource().label();
        Optional<LocalizedText> needs = kpi.needs();
        Finding finding = Finding.of(needs.isPresent() ? "SMART-M-FROM-ELSEWHERE" : "SMART-M-SOURCE-OPEN")
                .with("source", from.in(Locale.ROOT))
                .with("source_en", from.in(Locale.ENGLISH));
        return needs.map(text -> SmartReason.met(finding.with("needs", withoutStop(text.in(Locale.ROOT)))
                        .with("needs_en", withoutStop(text.in(Locale.ENGLISH)))))
                .orElseGet(() -> SmartReason.ask(finding));
    }

    /** The text of the finding ends its sentence itself. */
    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }

    private static void addDelivery(Kpi kpi, SmartKnowledge known, List<SmartReason> reasons) {
        SortedSet<DataElement> needed = kpi.dataElements();
        if (known.delivered() == null || needed.isEmpty()) {
            return;
        }
        List<DataElement> missing = needed.stream()
                .filter(element -> !known.delivered().contains(element))
                .toList();
        reasons.add(
                missing.isEmpty()
                        ? SmartReason.met(Finding.of("SMART-M-DELIVERED").with("count", needed.size()))
                        : SmartReason.notMet(RealisableRule.named(Finding.of("SMART-M-NOT-DELIVERED"), missing)));
    }

    private static void addBaseline(Kpi kpi, MeasurementCalendar calendar, List<SmartReason> reasons) {
        Optional<LocalDate> first = calendar.baseline().map(MeasurementMoment::firstDay);
        Optional<LocalDate> registers = calendar.registersFrom();
        if (first.isPresent()
                && registers.isPresent()
                && !kpi.dataElements().isEmpty()
                && first.get().isBefore(registers.get())) {
            reasons.add(SmartReason.ask(Finding.of("SMART-M-BASELINE-BEFORE-REGISTERING")
                    .with("day", first.get())
                    .with("from", registers.get())));
        }
    }
}
