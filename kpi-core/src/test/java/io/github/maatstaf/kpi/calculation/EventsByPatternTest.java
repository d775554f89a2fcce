package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Events are counted by what they say; the numbers follow from how often each thing was said in a made-up registration. */
class EventsByPatternTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
    private static final List<ClosureReason> REASONS =
            List.of(ClosureReason.COMPLETED, ClosureReason.MOVED, ClosureReason.of("OUR_OWN"));

    /** Of each list what stands first is said once, what stands second twice, and so on; once nothing is said. */
    private static Registration registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        builder.begin("T1").event(EventType.SIGNAL, DAY);
        int day = 0;
        for (int i = 0; i <= 4; i++) {
            for (int times = 0; times < Math.max(1, i); times++) {
                LocalDate on = DAY.plusDays(day++);
                builder.event(EventType.EVALUATION, on);
                if (i > 0 && i <= EvaluationOutcome.values().length) {
                    builder.outcome(EvaluationOutcome.values()[i - 1]);
                }
                builder.event(EventType.CONTACT, on);
                if (i == 1 || i == 2) {
                    builder.reached(i == 1).place(i == 1 ? "thuis" : "buurthuis");
                }
                builder.event(EventType.PARTNER_JOINED, on);
                if (i == 1 || i == 2) {
                    builder.partner(i == 1 ? NetworkPartner.of("CHOIR", false) : NetworkPartner.GP);
                }
                builder.event(EventType.ANALYSIS, on);
                if (i > 0) {
                    builder.lifeDomain(LifeDomain.values()[i - 1]).lifeDomain(LifeDomain.values()[i]);
                }
            }
        }
        builder.end();
        for (int i = 0; i < REASONS.size(); i++) {
            for (int times = 0; times <= i; times++) {
                builder.begin("C" + i + "-" + times)
                        .event(EventType.CLOSURE, DAY)
                        .reason(REASONS.get(i))
                        .end();
            }
        }
        builder.begin("C").event(EventType.CLOSURE, DAY).end();
        return builder.build().value();
    }

    private static long count(EventPattern pattern) {
        return (long) KpiCalculator.of(Measure.events("events").of(pattern).build())
                .over(registration())
                .at("events", "2025-Q1")
                .value()
                .orElseThrow();
    }

    @Test
    void should_count_evaluations_by_outcome() {
        for (int i = 0; i < 4; i++) {
            EvaluationOutcome outcome = EvaluationOutcome.values()[i];
            assertThat(count(EventPattern.of(EventType.EVALUATION).withOutcome(outcome)))
                    .as("%s", outcome)
                    .isEqualTo(i + 1);
        }
        assertThat(count(EventPattern.of(EventType.EVALUATION))).isEqualTo(1 + 1 + 2 + 3 + 4);
    }

    @Test
    void should_count_contacts_by_who_was_reached_and_where() {
        EventPattern contact = EventPattern.of(EventType.CONTACT);

        assertThat(count(contact.withReached(true))).isEqualTo(1);
        assertThat(count(contact.withReached(false))).isEqualTo(2);
        assertThat(count(contact.withPlace("thuis"))).isEqualTo(1);
        assertThat(count(contact.withPlace("buurthuis"))).isEqualTo(2);
        assertThat(count(contact.withPlace("thuis").withReached(false))).isZero();
    }

    @Test
    void should_count_partners_and_life_domains() {
        EventPattern partner = EventPattern.of(EventType.PARTNER_JOINED);

        assertThat(count(partner.withPartner(NetworkPartner.of("CHOIR", false))))
                .isEqualTo(1);
        assertThat(count(partner.withPartner(NetworkPartner.GP))).isEqualTo(2);
        // each analysis is about two domains beside each other
        List<Long> byDomain = List.of(1L, 1L + 2, 2L + 3, 3L + 4, 4L, 0L);
        for (int i = 0; i < byDomain.size(); i++) {
            LifeDomain domain = LifeDomain.values()[i];
            assertThat(count(EventPattern.of(EventType.ANALYSIS).withLifeDomain(domain)))
                    .as("%s", domain)
                    .isEqualTo(byDomain.get(i));
        }
    }

    @Test
    void should_count_closings_by_reason_and_by_what_it_means() {
        EventPattern closure = EventPattern.of(EventType.CLOSURE);

        for (int i = 0; i < REASONS.size(); i++) {
            assertThat(count(closure.withReason(REASONS.get(i))))
                    .as("%s", REASONS.get(i))
                    .isEqualTo(i + 1);
        }
        for (ClosureMeaning meaning : ClosureMeaning.values()) {
            long expected = 0;
            for (int i = 0; i < REASONS.size(); i++) {
                expected += REASONS.get(i).meaning() == meaning ? i + 1 : 0;
            }
            assertThat(count(closure.withMeaning(meaning))).as("%s", meaning).isEqualTo(expected);
        }
    }
}
