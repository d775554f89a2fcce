package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.ChosenKpi;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A: only the people concerned can say so. Who agreed is shown; whoever did not is to be asked. */
final class AcceptableRule {
    /** Whom the manual names (lines 128-135, 219), beside the parties of the scope. */
    private static final List<PartyRole> TO_ASK =
            List.of(PartyRole.PRACTITIONER, PartyRole.COMMISSIONER, PartyRole.CLIENT);

    private AcceptableRule() {}

    static List<SmartReason> reasons(ChosenKpi chosen, Selection selection) {
        List<SmartReason> reasons = new ArrayList<>();
        List<Agreed> agreements = selection.agreementsTo(chosen.code());
        for (Agreed agreed : agreements) {
            reasons.add(SmartReason.ask(about("SMART-A-AGREED", agreed.by()).with("day", agreed.on())));
        }
        Set<PartyRole> toAsk = new LinkedHashSet<>(TO_ASK);
        // The provider is the organisation itself, whose people are asked as practitioners.
        selection.scope().parties().stream()
                .map(Party::role)
                .filter(role -> !role.equals(PartyRole.PROVIDER))
                .forEach(toAsk::add);
        for (PartyRole role : toAsk) {
            if (agreements.stream().noneMatch(agreed -> agreed.by().equals(role))) {
                reasons.add(SmartReason.ask(about("SMART-A-ASK", role)));
            }
        }
        reasons.add(SmartReason.ask(Finding.of("SMART-A-ASK-AGAIN")));
        return reasons;
    }

    private static Finding about(String code, PartyRole role) {
        LocalizedText label = role.label();
        return Finding.of(code).with("who", label.in(Locale.ROOT)).with("who_en", label.in(Locale.ENGLISH));
    }
}
