package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A: only the people concerned can say so. Who agreed is shown; whoever did not is to be asked. */
final class AcceptableRule {
    private static final List<PartyRole> TO_ASK =
            List.of(PartyRole.PRACTITIONER, PartyRole.COMMISSIONER, PartyRole.CLIENT);

    private AcceptableRule() {}

    static List<SmartReason> reasons(Selection selection) {
        List<SmartReason> reasons = new ArrayList<>();
        for (Agreed agreed : selection.agreements()) {
            reasons.add(SmartReason.ask(about("SMART-A-AGREED", agreed.by()).with("day", agreed.on())));
        }
        for (PartyRole role : TO_ASK) {
            if (!selection.isAgreedBy(role)) {
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
