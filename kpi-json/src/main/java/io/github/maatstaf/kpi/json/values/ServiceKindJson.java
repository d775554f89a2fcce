package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.scope.ServiceKind;

/** What kind of thing a service is. */
final class ServiceKindJson {
    private ServiceKindJson() {}

    static void write(ValueWriter out, String field, ServiceKind kind) {
        CodeAndLabel.write(out, field, kind, ServiceKind.standard(), ServiceKind::code, ServiceKind::label);
    }

    static ServiceKind read(ValueReader in) {
        return CodeAndLabel.read(in, ServiceKind.standard(), ServiceKind::code, ServiceKind::of);
    }
}
