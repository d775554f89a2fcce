package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The words in which stored counts name kinds of events: what was stored once has to be read for ever. */
class KindTextTest {
    private static final Map<ProcessEvent, String> KINDS = Map.of(
            kind(EventType.of("HOUSE_VISIT")), "HOUSE_VISIT\t\t\t\t\t\t\t\t\t",
            kind(EventType.EVALUATION).withOutcome(EvaluationOutcome.ADJUST), "EVALUATION\tADJUST\t\t\t\t\t\t\t\t",
            kind(EventType.COMPLEXITY).withComplexity(Complexity.HIGH), "COMPLEXITY\t\tHIGH\t\t\t\t\t\t\t",
            kind(EventType.CONTACT).withReached(true), "CONTACT\t\t\ttrue\t\t\t\t\t\t",
            kind(EventType.CONTACT).withReached(false).withPlace("thuis"), "CONTACT\t\t\tfalse\t\t\tthuis\t\t\t",
            kind(EventType.CLOSURE).withReason(ClosureReason.of("OUR_OWN", ClosureMeaning.AS_PLANNED)),
                    "CLOSURE\t\t\t\tOUR_OWN\tAS_PLANNED\t\t\t\t",
            kind(EventType.PARTNER_JOINED).withPartner(NetworkPartner.of("CHOIR", false)),
                    "PARTNER_JOINED\t\t\t\t\t\t\tCHOIR\tfalse\t",
            kind(EventType.PARTNER_JOINED).withPartner(NetworkPartner.GP), "PARTNER_JOINED\t\t\t\t\t\t\tGP\ttrue\t",
            kind(EventType.ANALYSIS).withLifeDomains(Set.of(LifeDomain.values()[0], LifeDomain.values()[2])),
                    "ANALYSIS\t\t\t\t\t\t\t\t\t" + LifeDomain.values()[0] + "," + LifeDomain.values()[2]);

    private static ProcessEvent kind(EventType type) {
        return ProcessEvent.of(type, LocalDate.EPOCH);
    }

    @Test
    void should_name_a_kind_by_ten_parts_and_read_it_back() {
        KINDS.forEach((kind, text) -> {
            assertThat(KindText.of(kind)).isEqualTo(text);
            assertThat(KindText.parse(text)).isEqualTo(kind);
        });
    }

    @Test
    void should_refuse_a_line_of_another_number_of_parts() {
        for (String line : new String[] {"SIGNAL", "SIGNAL\t\t\t\t\t\t\t\t", "SIGNAL\t\t\t\t\t\t\t\t\t\t"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> KindText.parse(line))
                    .withMessageContaining("expected 10");
        }
    }
}
