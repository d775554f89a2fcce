package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.ProcessModel;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.process.TrajectoryState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a registration's builder tells of the records that went in: known, twice, too many, by whose model. */
class RegistrationAccountTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));

    @Test
    void should_be_written_in_one_sentence() {
        WithFindings<Registration> built = Registration.builder()
                .purpose("to learn")
                .observedUntil(LocalDate.of(2026, 12, 31))
                .eventsFromSeveralSources()
                .following(ProcessModel.standard())
                .begin("C0")
                .discard()
                .reject(Finding.of("READ-SYNTAX"))
                .begin("C1")
                .event(EventType.SIGNAL, DAY)
                .lifeDomains(EnumSet.of(LifeDomain.MEANING))
                .lifeDomain(LifeDomain.FINANCE)
                .end()
                .build();

        assertThat(built.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(built.value().trajectory(0).events())
                .containsExactly(ProcessEvent.of(EventType.SIGNAL, DAY)
                        .withLifeDomains(EnumSet.of(LifeDomain.FINANCE, LifeDomain.MEANING)));
    }

    @Test
    void should_know_which_records_it_holds_and_count_them_while_it_is_being_built() {
        builder.begin(" C1").event(EventType.SIGNAL, DAY).end();
        builder.begin("C2").end();

        assertThat(builder.holds("C1 ")).isTrue();
        assertThat(builder.holds("C2")).isFalse();
        assertThat(builder.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(builder)
                .hasToString("A registration, not built yet: 2 read = 1 accepted + 1 rejected + 0 duplicates");
    }

    @Test
    void should_know_a_record_again_whose_values_stand_in_another_order() {
        for (String[] groups :
                new String[][] {{"jeugd", "ouders"}, {"ouders", "jeugd"}, {"ouders", "jeugd", "ouders"}}) {
            builder.begin("C1");
            for (String group : groups) {
                builder.field(TrajectoryField.TARGET_GROUP, group);
            }
            builder.event(EventType.SIGNAL, DAY).end();
        }

        assertThat(builder.records()).isEqualTo(new RecordCounts(1, 0, 2));
    }

    @Test
    void should_note_an_unknown_predecessor_even_where_it_is_the_only_one() {
        builder.begin("C1").predecessor("C0").event(EventType.SIGNAL, DAY).end();

        assertThat(builder.build().countsByCode()).containsOnly(entry("PROCESS-UNKNOWN-PREDECESSOR", 1L));
    }

    @Test
    void should_not_ask_up_to_which_day_nothing_is_complete() {
        assertThat(Registration.builder().build().findings()).isEmpty();
    }

    @Test
    void should_ask_what_an_organisations_own_model_asks() {
        ProcessModel model = ProcessModel.standard().asking(TrajectoryState.SIGNALLED, EventType.ANALYSIS);
        for (String id : new String[] {"C1", "C2"}) {
            builder.begin(id)
                    .event(EventType.SIGNAL, DAY)
                    .event(EventType.ANALYSIS, DAY.plusDays(1))
                    .end();
            assertThat(builder.findings()).hasSize(id.equals("C1") ? 0 : 1);
            builder.following(model);
        }

        assertThat(builder.findings())
                .extracting(finding -> finding.code() + " " + finding.place())
                .containsExactly("PROCESS-AGREED-OTHERWISE trajectory C2");
    }

    @Test
    void should_note_each_step_once_where_a_dossier_was_opened_again() {
        builder.begin("C1")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.SIGNAL, DAY.plusDays(1))
                .event(EventType.CLOSURE, DAY.plusDays(2))
                .event(EventType.SIGNAL, DAY.plusDays(3))
                .end();

        assertThat(builder.build().findings())
                .filteredOn(finding ->
                        DAY.plusDays(1).toString().equals(finding.arguments().get("date")))
                .hasSize(1);
    }

    @Test
    void should_know_an_own_code_again_however_many_came_before() {
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 40; i++) {
                builder.begin("C" + round + "-" + i)
                        .event(EventType.CLOSURE, DAY)
                        .reason(ClosureReason.of("REASON_" + i))
                        .event(EventType.of("OWN_FACT_" + i), DAY)
                        .partner(NetworkPartner.of("PARTNER_" + i))
                        .end();
            }
        }
        Registration registration = builder.build().value();

        for (int i = 0; i < 40; i++) {
            assertThat(registration.find("C1-" + i).orElseThrow().events())
                    .containsExactly(
                            ProcessEvent.of(EventType.CLOSURE, DAY).withReason(ClosureReason.of("REASON_" + i)),
                            ProcessEvent.of(EventType.of("OWN_FACT_" + i), DAY)
                                    .withPartner(NetworkPartner.of("PARTNER_" + i)));
        }
        assertThat(registration.packed().kinds().size()).isEqualTo(80);
    }

    /** Re-entry is counted from one trajectory to the next that was signalled, was no mistake and can have been seen. */
    @Test
    void should_link_a_trajectory_to_the_next_signal_of_its_client() {
        builder.begin("C1").client("K1").event(EventType.SIGNAL, DAY).end();
        builder.begin("WRONG")
                .client("K1")
                .event(EventType.SIGNAL, DAY.plusDays(10))
                .event(EventType.CLOSURE, DAY.plusDays(11))
                .reason(ClosureReason.WRONG_ENTRY)
                .end();
        builder.begin("WALK-IN")
                .client("K1")
                .event(EventType.ANALYSIS, DAY.plusDays(20))
                .end();
        builder.begin("C2")
                .client("K1")
                .event(EventType.CONTACT, DAY.plusDays(29))
                .event(EventType.SIGNAL, DAY.plusDays(30))
                .event(EventType.SIGNAL, DAY.plusDays(31))
                .event(EventType.CLOSURE, DAY.plusDays(32))
                .reason(ClosureReason.MOVED)
                .end();
        builder.begin("C3")
                .client("K1")
                .event(EventType.SIGNAL, DAY.plusDays(364))
                .event(EventType.CLOSURE, DAY.plusDays(364))
                .end();
        builder.begin("LATER")
                .client("K1")
                .event(EventType.SIGNAL, DAY.plusDays(365))
                .end();
        builder.begin("OTHER").client("K2").event(EventType.SIGNAL, DAY).end();
        Registration registration = builder.build().value();
        char[] next = registration.packed().links().nextSignal();
        Map<String, Long> days = new HashMap<>();
        for (int i = 0; i < registration.size(); i++) {
            long after = next[i] == 0 ? 0 : PackedDay.toEpochDay(next[i]) - DAY.toEpochDay();
            days.put(registration.trajectory(i).id(), after);
        }

        assertThat(registration.observedUntil()).isEqualTo(DAY.plusDays(364));
        assertThat(days)
                .containsOnly(
                        entry("C1", 30L),
                        entry("WRONG", 30L),
                        entry("WALK-IN", 30L),
                        entry("C2", 364L),
                        entry("C3", 0L),
                        entry("LATER", 0L),
                        entry("OTHER", 0L));
    }

    /** Somebody who puts free text where a code belongs: 1,023 reasons, 16,383 kinds of partner and 4,096 types (the standard ones too) fit. */
    @Test
    void should_refuse_more_reasons_partners_or_types_than_a_list_can_have() {
        assertThat(acceptedOf(
                        2_000,
                        (builder, i) -> builder.event(EventType.CLOSURE, DAY).reason(ClosureReason.of("REASON_" + i))))
                .isEqualTo(1_023);
        assertThat(acceptedOf(
                        17_000,
                        (builder, i) -> builder.event(EventType.PARTNER_JOINED, DAY)
                                .partner(NetworkPartner.of("PARTNER_" + i))))
                .isEqualTo(16_383);
        assertThat(acceptedOf(5_000, (builder, i) -> builder.event(EventType.of("TYPE_" + i), DAY)))
                .isEqualTo(4_096 - EventType.standard().size());
    }

    private static long acceptedOf(int count, BiConsumer<Registration.Builder, Integer> event) {
        Registration.Builder builder = Registration.builder().observedUntil(DAY);
        for (int i = 0; i < count; i++) {
            builder.begin("C" + i);
            event.accept(builder, i);
            builder.end();
        }
        assertThat(builder.findings())
                .filteredOn(finding -> finding.code().equals("READ-TOO-MANY-CODES"))
                .hasSize(count - (int) builder.records().accepted());
        return builder.records().accepted();
    }

    @ParameterizedTest
    @ValueSource(ints = {63, 64, 65, 128})
    void should_take_a_day_of_any_length_in_its_sequence(int length) {
        builder.begin("C1");
        for (int i = 0; i < length; i++) {
            builder.event(i == 0 ? EventType.SIGNAL : EventType.CONTACT, DAY)
                    .place("P" + i)
                    .sequence(i);
        }

        assertThat(builder.end().build().value().trajectory(0).events())
                .extracting(event -> event.place().orElseThrow())
                .startsWith("P0", "P1", "P2")
                .endsWith("P" + (length - 1))
                .hasSize(length);
    }

    @Test
    void should_forget_a_client_in_all_that_it_holds() {
        builder.begin("C1").client("K1").event(EventType.SIGNAL, DAY).end();
        builder.begin("C2").client("K2").event(EventType.SIGNAL, DAY).end();

        Registration erased = builder.build().value().without(ClientRef.of("K1"));

        assertThat(erased.trajectories()).extracting(it -> it.id()).containsExactly("C2");
        assertThat(erased.observedUntil()).isEqualTo("2026-12-31");
    }
}
