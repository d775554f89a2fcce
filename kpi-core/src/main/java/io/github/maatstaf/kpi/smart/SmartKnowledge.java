package io.github.maatstaf.kpi.smart;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a reviewer knows beside the scope, the selection and the calendar; null is what nobody told it. */
record SmartKnowledge(
        @Nullable RegistrationAgreement agreement,
        @Nullable Set<DataElement> delivered,
        @Nullable RegistrationBurden burden,
        @Nullable BigDecimal affordable,
        @Nullable TheoryOfChange theory,
        @Nullable LocalDate evaluation,
        Map<KpiCode, ExpectedSize> sizes) {
    static final SmartKnowledge NOTHING = new SmartKnowledge(null, null, null, null, null, null, Map.of());

    SmartKnowledge with(RegistrationAgreement other) {
        return new SmartKnowledge(other, delivered, burden, affordable, theory, evaluation, sizes);
    }

    SmartKnowledge delivering(Set<DataElement> other) {
        return new SmartKnowledge(agreement, other, burden, affordable, theory, evaluation, sizes);
    }

    SmartKnowledge with(RegistrationBurden other) {
        return new SmartKnowledge(agreement, delivered, other, affordable, theory, evaluation, sizes);
    }

    SmartKnowledge affordable(BigDecimal minutes) {
        return new SmartKnowledge(agreement, delivered, burden, minutes, theory, evaluation, sizes);
    }

    SmartKnowledge with(TheoryOfChange other) {
        return new SmartKnowledge(agreement, delivered, burden, affordable, other, evaluation, sizes);
    }

    SmartKnowledge evaluatedOn(LocalDate day) {
        return new SmartKnowledge(agreement, delivered, burden, affordable, theory, day, sizes);
    }

    SmartKnowledge expecting(KpiCode code, ExpectedSize size) {
        Map<KpiCode, ExpectedSize> more = new HashMap<>(sizes);
        more.put(code, size);
        return new SmartKnowledge(
                agreement, delivered, burden, affordable, theory, evaluation, Collections.unmodifiableMap(more));
    }
}
