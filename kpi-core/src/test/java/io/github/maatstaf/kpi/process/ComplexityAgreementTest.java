package io.github.maatstaf.kpi.process;

import static io.github.maatstaf.kpi.process.ComplexityAgreement.AGREES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Place;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplexityAgreementTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);

    /** In words of the manual: high complexity means that network partners take part; a neighbour is not one of them. */
    @ParameterizedTest
    @CsvSource({
        "LOW, , , AGREES",
        "LOW, NEIGHBOUR, , AGREES",
        "LOW, GP, , LOW_WITH_PARTNERS",
        "LOW, GP, COMPLETED, LOW_WITH_PARTNERS",
        "LOW HIGH, GP, , AGREES",
        "HIGH LOW, GP, COMPLETED, AGREES",
        "HIGH, , , AGREES",
        "HIGH, , COMPLETED, HIGH_WITHOUT_PARTNERS",
        "HIGH, NEIGHBOUR, COMPLETED, HIGH_WITHOUT_PARTNERS",
        "HIGH, GP, COMPLETED, AGREES",
        "HIGH LOW, , COMPLETED, AGREES",
        "LOW HIGH, , COMPLETED, HIGH_WITHOUT_PARTNERS",
        "HIGH, , WRONG_ENTRY, AGREES",
        ", GP, COMPLETED, AGREES",
        "UNSAID, GP, COMPLETED, AGREES"
    })
    void should_compare_what_was_recorded_with_who_took_part(
            String recorded, String partner, String reason, ComplexityAgreement expected) {
        List<ProcessEvent> events = new ArrayList<>();
        for (String complexity : recorded == null ? new String[0] : recorded.split(" ")) {
            ProcessEvent event = ProcessEvent.of(EventType.COMPLEXITY, DAY);
            events.add(complexity.equals("UNSAID") ? event : event.withComplexity(Complexity.valueOf(complexity)));
        }
        if (partner != null) {
            events.add(ProcessEvent.of(EventType.PARTNER_JOINED, DAY).withPartner(NetworkPartner.of(partner)));
        }
        if (reason != null) {
            events.add(ProcessEvent.of(EventType.CLOSURE, DAY).withReason(ClosureReason.of(reason)));
        }

        ComplexityAgreement agreement = ComplexityAgreement.of(events);

        assertThat(agreement).isEqualTo(expected);
        assertThat(agreement.finding(Place.trajectory("D1")).isPresent()).isEqualTo(expected != AGREES);
        assertThat(Trajectory.replay("D1", events).findings())
                .as("whoever replays the events is told")
                .filteredOn(finding -> finding.code().matches("PROCESS-(LOW|HIGH)-WITH(OUT)?-PARTNERS"))
                .isEqualTo(agreement.finding(Place.trajectory("D1")).stream().toList());
    }
}
