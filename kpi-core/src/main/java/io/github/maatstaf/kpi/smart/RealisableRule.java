package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** R: the data can be delivered, because a system does so or because people agreed to register them. */
final class RealisableRule {
    private RealisableRule() {}

    static List<SmartReason> reasons(
            ChosenKpi chosen, @Nullable RegistrationAgreement agreement, @Nullable Set<DataElement> delivered) {
        List<SmartReason> reasons = new ArrayList<>();
        SortedSet<DataElement> needed = new TreeSet<>(chosen.kpi().dataElements());
        needed.removeIf(element -> !element.isOfTrajectories());
        if (delivered != null && !needed.isEmpty()) {
            List<DataElement> missing = needed.stream()
                    .filter(element -> !delivered.contains(element))
                    .toList();
            reasons.add(
                    missing.isEmpty()
                            ? SmartReason.met(Finding.of("SMART-R-DELIVERED").with("count", needed.size()))
                            : SmartReason.notMet(named(Finding.of("SMART-R-NOT-DELIVERED"), missing)));
        }
        if (agreement != null
                && agreement.items().stream().anyMatch(item -> item.kpis().contains(chosen.code()))) {
            reasons.add(SmartReason.met(Finding.of("SMART-R-AGREED")));
        }
        if (reasons.isEmpty()) {
            reasons.add(SmartReason.ask(
                    needed.isEmpty()
                            ? Finding.of("SMART-R-ASK-ELSEWHERE")
                            : named(Finding.of("SMART-R-ASK-DATA"), needed)));
        }
        return reasons;
    }

    private static Finding named(Finding finding, Collection<DataElement> elements) {
        return finding.with("data", names(elements, Locale.ROOT)).with("data_en", names(elements, Locale.ENGLISH));
    }

    private static String names(Collection<DataElement> elements, Locale locale) {
        return elements.stream().map(element -> element.label().in(locale)).collect(Collectors.joining(", "));
    }
}
