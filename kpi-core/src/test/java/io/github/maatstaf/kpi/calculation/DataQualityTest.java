package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Counted by hand on made-up trajectories, of which one was a wrong entry. */
class DataQualityTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

    /** T1 says all that can be said; T2 and T5 have the same events, and say once that someone was reached; T3 has a signal
     * only, T4 was a mistake. */
    private static Registration registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (String id : List.of("T1", "T2", "T5")) {
            boolean says = id.equals("T1");
            builder.begin(id);
            if (says) {
                builder.client("K1").household("H1").field(TrajectoryField.NEIGHBOURHOOD, "Noord");
            }
            builder.event(EventType.SIGNAL, DAY).event(EventType.CONTACT, DAY);
            if (says) {
                builder.reached(false).place("buurthuis");
            } else if (id.equals("T2")) {
                builder.reached(true);
            }
            builder.event(EventType.ANALYSIS, DAY.plusDays(1));
            if (says) {
                builder.lifeDomain(LifeDomain.values()[0]);
            }
            builder.event(EventType.COMPLEXITY, DAY.plusDays(2));
            if (says) {
                builder.complexity(Complexity.HIGH);
            }
            builder.event(EventType.PARTNER_JOINED, DAY.plusDays(3));
            if (says) {
                builder.partner(NetworkPartner.GP);
            }
            builder.event(EventType.EVALUATION, DAY.plusDays(4));
            if (says) {
                builder.outcome(EvaluationOutcome.FINISH);
            }
            builder.event(EventType.CLOSURE, DAY.plusDays(5));
            if (says) {
                builder.reason(ClosureReason.COMPLETED);
            }
            builder.end();
        }
        builder.begin("T3").client("K3").event(EventType.SIGNAL, DAY).end();
        builder.begin("T4")
                .client("K4")
                .household("H4")
                .field(TrajectoryField.NEIGHBOURHOOD, "Noord")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.CLOSURE, DAY)
                .reason(ClosureReason.WRONG_ENTRY)
                .end();
        return builder.build().value();
    }

    @Test
    void should_count_what_an_event_says_among_those_that_have_it() {
        DataQuality quality = DataQuality.ofElements(
                registration(),
                List.of(
                        DataElement.CLIENT,
                        DataElement.HOUSEHOLD,
                        DataElement.of(TrajectoryField.NEIGHBOURHOOD),
                        DataElement.of(EventType.SIGNAL),
                        DataElement.of(EventType.CONTACT),
                        DataElement.of(EventType.CONTACT, EventAttribute.REACHED),
                        DataElement.of(EventType.CONTACT, EventAttribute.PLACE),
                        DataElement.of(EventType.ANALYSIS, EventAttribute.LIFE_DOMAINS),
                        DataElement.of(EventType.COMPLEXITY, EventAttribute.COMPLEXITY),
                        DataElement.of(EventType.PARTNER_JOINED, EventAttribute.PARTNER),
                        DataElement.of(EventType.EVALUATION, EventAttribute.OUTCOME),
                        DataElement.of(EventType.CLOSURE, EventAttribute.REASON),
                        DataElement.of(EventType.AFTERCARE, EventAttribute.PLACE)));

        assertThat(quality)
                .hasToString(String.join(
                        "\n",
                        "13 data elements",
                        "AFTERCARE.place: 0 of 0 trajectories",
                        "ANALYSIS.lifeDomains: 1 of 3 trajectories",
                        "CLOSURE.reason: 1 of 3 trajectories",
                        "COMPLEXITY.complexity: 1 of 3 trajectories",
                        "CONTACT: 3 of 4 trajectories",
                        "CONTACT.place: 1 of 3 trajectories",
                        "CONTACT.reached: 2 of 3 trajectories",
                        "EVALUATION.outcome: 1 of 3 trajectories",
                        "PARTNER_JOINED.partner: 1 of 3 trajectories",
                        "SIGNAL: 4 of 4 trajectories",
                        "client: 2 of 4 trajectories",
                        "household: 1 of 4 trajectories",
                        "neighbourhood: 1 of 4 trajectories"));
    }

    @Test
    void should_show_no_more_than_forty_lines() {
        assertThat(ofEvents(38).toString().lines()).hasSize(39).last().isEqualTo("VISIT_BL: 0 of 4 trajectories");
        assertThat(ofEvents(41).toString().lines()).hasSize(40).last().isEqualTo("and 3 more");
    }

    private static DataQuality ofEvents(int size) {
        return DataQuality.ofElements(
                registration(),
                IntStream.range(0, size)
                        .mapToObj(i -> EventType.of("VISIT_" + (char) ('A' + i / 26) + (char) ('A' + i % 26)))
                        .map(DataElement::of)
                        .toList());
    }
}
