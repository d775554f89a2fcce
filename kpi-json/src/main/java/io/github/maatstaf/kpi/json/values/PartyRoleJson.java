package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.scope.PartyRole;
import java.util.List;

/** The role of a party. */
final class PartyRoleJson {
    private static final List<PartyRole> STANDARD = List.of(
            PartyRole.COMMISSIONER,
            PartyRole.PROVIDER,
            PartyRole.PRACTITIONER,
            PartyRole.CLIENT,
            PartyRole.PARENT,
            PartyRole.VOLUNTEER,
            PartyRole.PARTNER);

    private PartyRoleJson() {}

    static void write(ValueWriter out, String field, PartyRole role) {
        CodeAndLabel.write(out, field, role, STANDARD, PartyRole::code, PartyRole::label);
    }

    static PartyRole read(ValueReader in) {
        return CodeAndLabel.read(in, STANDARD, PartyRole::code, PartyRole::of);
    }
}
