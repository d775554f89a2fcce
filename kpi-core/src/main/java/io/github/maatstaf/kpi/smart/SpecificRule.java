package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.EffectForGroup;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** S: it is clear what is meant, what is counted, in plain words, and for which effect and group. */
final class SpecificRule {
    private SpecificRule() {}

    static List<SmartReason> reasons(ChosenKpi kpi, Scope scope, Selection selection) {
        List<SmartReason> reasons = new ArrayList<>();
        LocalizedText label = kpi.kpi().label();
        LocalizedText definition = kpi.kpi().definition();
        if (definition.in(Locale.ROOT).isBlank() || definition.equals(label)) {
            reasons.add(SmartReason.notMet(Finding.of("SMART-S-NO-DEFINITION")));
        } else if (isOpenUmbrella(kpi)) {
            reasons.add(SmartReason.ask(Finding.of("SMART-S-UMBRELLA")));
        } else {
            LocalizedText basis = kpi.kpi().countBasis().label();
            reasons.add(SmartReason.met(Finding.of("SMART-S-DEFINED")
                    .with("basis", basis.in(Locale.ROOT))
                    .with("basis_en", basis.in(Locale.ENGLISH))));
            WordingReview.of(definition.in(Locale.ROOT))
                    .findings()
                    .forEach(finding -> reasons.add(SmartReason.ask(finding)));
        }
        if (!scope.equals(selection.scope())) {
            reasons.add(SmartReason.notMet(Finding.of("SMART-S-OTHER-SCOPE")
                    .with("scope", selection.scope().service().name())));
            return reasons;
        }
        kpi.effect()
                .ifPresentOrElse(
                        effect -> scope.openCombinations().stream()
                                .filter(cell -> cell.effect().equals(effect))
                                .map(SpecificRule::openGroup)
                                .forEach(reasons::add),
                        () -> reasons.add(SmartReason.ask(Finding.of("SMART-S-NO-EFFECT"))));
        return reasons;
    }

    /** A term with many sides, of which nobody has said what it means here. */
    static boolean isOpenUmbrella(ChosenKpi kpi) {
        return kpi.kpi().kind() == KpiKind.UMBRELLA && kpi.criterion().isEmpty();
    }

    private static SmartReason openGroup(EffectForGroup cell) {
        return SmartReason.ask(Finding.of("SMART-S-GROUP-OPEN")
                .with("effect", cell.effect().text())
                .with("group", cell.group().name()));
    }
}
