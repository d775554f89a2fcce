package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Event types, closure reasons, network partners and signal sources: known codes, own codes, and nothing else. */
class OpenListsTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void should_give_the_known_one_for_a_known_code() {
        assertKnown(EventType.standard(), EventType::code, EventType::of);
        assertKnown(ClosureReason.standard(), ClosureReason::code, ClosureReason::of);
        assertKnown(NetworkPartner.standard(), NetworkPartner::code, NetworkPartner::of);
        assertKnown(SignalSource.standard(), SignalSource::code, SignalSource::of);
    }

    private static <T> void assertKnown(List<T> known, Function<T, String> code, Function<String, T> of) {
        for (T one : known) {
            assertThat(of.apply(code.apply(one))).isSameAs(one).hasToString(code.apply(one));
        }
        assertThat(new HashSet<>(known)).hasSameSizeAs(known);
    }

    @Test
    void should_label_what_is_known_in_two_languages() {
        for (EventType type : EventType.standard()) {
            assertLabelled(type.label());
        }
        for (ClosureReason reason : ClosureReason.standard()) {
            assertLabelled(reason.label());
        }
        for (ClosureMeaning meaning : ClosureMeaning.values()) {
            assertLabelled(meaning.label());
        }
        for (NetworkPartner partner : NetworkPartner.standard()) {
            assertLabelled(partner.label());
        }
        for (SignalSource source : SignalSource.standard()) {
            assertLabelled(source.label());
        }
        for (TrajectoryState state : TrajectoryState.values()) {
            assertLabelled(state.label());
        }
        for (ProcessStep step : ProcessStep.values()) {
            assertLabelled(step.label());
        }
    }

    private static void assertLabelled(LocalizedText label) {
        assertThat(label.in(DUTCH)).isNotBlank().doesNotContain("_");
        assertThat(label.in(Locale.ENGLISH)).isNotBlank().doesNotContain("_");
    }

    @Test
    void should_keep_own_codes_as_facts_without_a_meaning_that_nobody_declared() {
        EventType visit = EventType.of("HOUSE_VISIT");
        assertThat(visit.isStep()).isFalse();
        assertThat(visit.step()).isEmpty();
        assertThat(visit.isStandard()).isFalse();
        assertThat(visit.label().in(DUTCH)).isEqualTo("HOUSE_VISIT");
        assertThat(visit).isEqualTo(EventType.of("HOUSE_VISIT")).hasSameHashCodeAs(EventType.of("HOUSE_VISIT"));
        assertThat(ClosureReason.of("KLAAR").meaning()).isEqualTo(ClosureMeaning.OTHER_OR_UNKNOWN);
        assertThat(NetworkPartner.of("IMAM").isProfessional()).isTrue();
        assertThat(SignalSource.of("LIBRARY").isStandard()).isFalse();
    }

    @Test
    void should_take_the_meaning_that_an_organisation_declares() {
        ClosureReason done = ClosureReason.of("KLAAR", ClosureMeaning.AS_PLANNED);

        assertThat(done.meaning()).isEqualTo(ClosureMeaning.AS_PLANNED);
        assertThat(done).isNotEqualTo(ClosureReason.of("KLAAR"));
        assertThat(NetworkPartner.of("IMAM", false)).isNotEqualTo(NetworkPartner.of("IMAM"));
        assertThat(ClosureReason.of("DIED", ClosureMeaning.OUTSIDE_CIRCUMSTANCES))
                .isSameAs(ClosureReason.DIED);
    }

    @Test
    void should_refuse_another_meaning_for_a_known_code() {
        assertThatThrownBy(() -> ClosureReason.of("DIED", ClosureMeaning.AS_PLANNED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DIED")
                .hasMessageContaining("OUTSIDE_CIRCUMSTANCES");
        assertThatThrownBy(() -> NetworkPartner.of("GP", false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GP");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "house_visit",
                "House",
                "1VISIT",
                "_VISIT",
                "HOUSE VISIT",
                "HOUSE-VISIT",
                "HUISBEZOEKÉ",
                "\u0410NALYSIS",
                "ABCDEFGHIJABCDEFGHIJABCDEFGHIJABCDEFGHIJA"
            })
    void should_refuse_a_code_of_another_form(String code) {
        assertThat(EventType.isValid(code)).isFalse();
        List<Function<String, ?>> lists =
                List.of(EventType::of, ClosureReason::of, NetworkPartner::of, SignalSource::of);
        for (Function<String, ?> of : lists) {
            assertThatThrownBy(() -> of.apply(code))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("HOUSE_VISIT");
        }
    }

    /** The steps and facts, the attributes and the fields that the project's pages on process and measures name. */
    @Test
    void should_have_every_event_and_attribute_of_the_specification_and_no_other() {
        assertThat(EventType.standard())
                .extracting(EventType::code)
                .containsExactlyInAnyOrder(
                        ("SIGNAL ANALYSIS COMPLEXITY PLAN EXECUTION EVALUATION CLOSURE AFTERCARE CONTACT CONVERSATION"
                                        + " PARTNER_JOINED PARTNER_LEFT CONTACT_PERSON_CHANGED GOAL_SET GOAL_REALISED"
                                        + " REFERRAL UNMAPPED")
                                .split(" "));
        assertThat(EventType.standard())
                .filteredOn(EventType::isStep)
                .extracting(EventType::code)
                .containsExactlyInAnyOrder(
                        "SIGNAL ANALYSIS COMPLEXITY PLAN EXECUTION EVALUATION CLOSURE AFTERCARE".split(" "));
        assertThat(EventAttribute.values())
                .extracting(EventAttribute::jsonName)
                .containsExactlyInAnyOrder(
                        "outcome", "complexity", "reason", "reached", "place", "partner", "lifeDomains");
        assertThat(TrajectoryField.values())
                .extracting(TrajectoryField::jsonName)
                .containsExactlyInAnyOrder(
                        "organisation",
                        "municipality",
                        "assignment",
                        "service",
                        "team",
                        "neighbourhood",
                        "targetGroups",
                        "intervention",
                        "signalSource");
        assertThat(EvaluationOutcome.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("CONTINUE", "ADJUST", "FINISH", "UNKNOWN");
        assertThat(Complexity.values()).extracting(Enum::name).containsExactlyInAnyOrder("LOW", "HIGH");
        assertThat(ClosureMeaning.values())
                .extracting(Enum::name)
                .containsExactlyInAnyOrder(
                        ("AS_PLANNED ANSWERED_AT_ONCE ENDED_EARLY_BY_AGREEMENT ENDED_BY_CLIENT ENDED_BY_PROVIDER"
                                        + " OUTSIDE_CIRCUMSTANCES PASSED_ON NOT_TAKEN_UP WRONG_ENTRY OTHER_OR_UNKNOWN")
                                .split(" "));
    }

    @Test
    void should_have_every_meaning_behind_some_known_reason() {
        assertThat(ClosureReason.standard()).extracting(ClosureReason::meaning).contains(ClosureMeaning.values());
    }

    @Test
    void should_name_what_a_measure_needs() {
        assertThat(DataElement.of(EventType.SIGNAL)).hasToString("SIGNAL");
        assertThat(DataElement.of(EventType.EVALUATION, EventAttribute.OUTCOME)).hasToString("EVALUATION.outcome");
        assertThat(DataElement.of(EventType.EVALUATION, EventAttribute.OUTCOME)
                        .label()
                        .in(DUTCH))
                .isEqualTo("evaluatie: uitkomst");
        assertThat(DataElement.of(TrajectoryField.TARGET_GROUP).code()).isEqualTo("targetGroups");
        assertThat(DataElement.of(EventType.of("SIGNAL"))).isEqualTo(DataElement.of(EventType.SIGNAL));
        assertThat(List.of(DataElement.CLIENT, DataElement.of(EventType.SIGNAL)))
                .isSortedAccordingTo((a, b) -> -a.compareTo(b));
    }

    @Test
    void should_show_no_key_of_a_client() {
        ClientRef client = ClientRef.of("K123");

        assertThat(client)
                .hasToString("a client")
                .isEqualTo(ClientRef.of("K123"))
                .isNotEqualTo(ClientRef.of("K124"));
        assertThat(client.key()).isEqualTo("K123");
        assertThatThrownBy(() -> ClientRef.of(" ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_be_equal_by_code_and_by_what_is_declared_with_it() {
        List<Object> different = List.of(
                EventType.of("A"),
                EventType.of("B"),
                ClosureReason.of("A"),
                ClosureReason.of("B"),
                ClosureReason.of("A", ClosureMeaning.AS_PLANNED),
                NetworkPartner.of("A"),
                NetworkPartner.of("B"),
                NetworkPartner.of("A", false),
                SignalSource.of("A"),
                SignalSource.of("B"),
                ClientRef.of("A"),
                ClientRef.of("B"),
                DataElement.of(EventType.of("A")),
                DataElement.of(EventType.of("B")),
                ProcessModel.standard().rules().get(0),
                ProcessModel.standard().rules().get(1));

        assertThat(new HashSet<>(different)).hasSameSizeAs(different);
        assertThat(SignalSource.of("A")).isEqualTo(SignalSource.of("A")).hasSameHashCodeAs(SignalSource.of("A"));
        assertThat(NetworkPartner.of("A")).isEqualTo(NetworkPartner.of("A")).hasSameHashCodeAs(NetworkPartner.of("A"));
        assertThat(NetworkPartner.of("GP", true)).isSameAs(NetworkPartner.GP);
        assertThat(DataElement.of(EventType.SIGNAL)).hasSameHashCodeAs(DataElement.of(EventType.of("SIGNAL")));
        assertThat(Complexity.HIGH.label().in(DUTCH)).isEqualTo("hoog complex");
        assertThat(EvaluationOutcome.ADJUST.label().in(DUTCH)).isEqualTo("bijstellen");
    }
}
