package io.github.maatstaf.kpi.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one word of a vendor can say about an event. */
class MappedEventTest {
    @Test
    void should_say_several_things_of_one_event() {
        MappedEvent event = MappedEvent.of(EventType.CONTACT)
                .with(EventAttribute.REACHED, "false")
                .with(EventAttribute.PLACE, "HOME")
                .with(EventAttribute.LIFE_DOMAINS, "FINANCE");

        assertThat(event.attributes())
                .containsEntry(EventAttribute.REACHED, "false")
                .containsEntry(EventAttribute.PLACE, "HOME")
                .containsEntry(EventAttribute.LIFE_DOMAINS, "FINANCE")
                .hasSize(3);
        assertThat(event).hasToString("CONTACT reached=false place=HOME lifeDomains=FINANCE");
        assertThat(event.with(EventAttribute.PLACE, "SCHOOL"))
                .hasToString("CONTACT reached=false place=SCHOOL lifeDomains=FINANCE");
        assertThat(MappedEvent.of(EventType.SIGNAL)).hasToString("SIGNAL");
    }

    @ParameterizedTest
    @CsvSource({
        "EVALUATION, outcome, ADJUST",
        "COMPLEXITY, complexity, HIGH",
        "CLOSURE, reason, MATCHED",
        "PARTNER_JOINED, partner, GP",
        "PARTNER_LEFT, partner, BUDDY",
        "REFERRAL, partner, SCHOOL",
        "OWN_FACT, partner, GP",
        "CONTACT, reached, true",
        "CONVERSATION, reached, false",
        "OWN_FACT, reached, true",
        "SIGNAL, place, aan de keukentafel",
        "PLAN, lifeDomains, MEANING",
    })
    void should_take_what_an_event_can_say(String type, String attribute, String code) {
        EventAttribute said = LogColumn.of(attribute).attribute().orElseThrow();

        assertThat(MappedEvent.of(EventType.of(type)).with(said, code).attributes())
                .containsEntry(said, code);
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNAL, outcome, ADJUST",
        "SIGNAL, complexity, HIGH",
        "PLAN, reason, MOVED",
        "OWN_FACT, reason, MOVED",
        "CONTACT, partner, GP",
        "CLOSURE, partner, GP",
        "SIGNAL, reached, true",
        "EVALUATION, outcome, DONE",
        "COMPLEXITY, complexity, low",
        "CONTACT, reached, ja",
        "CONTACT, reached, TRUE",
        "CLOSURE, reason, verhuisd",
        "PARTNER_JOINED, partner, gp",
        "PLAN, lifeDomains, geld",
        "SIGNAL, place, ' '",
        "SIGNAL, place, 'thuis\tHOME'",
        "SIGNAL, place, 'thuis\nHOME'",
    })
    void should_not_take_what_it_cannot_say(String type, String attribute, String code) {
        EventAttribute said = LogColumn.of(attribute).attribute().orElseThrow();
        MappedEvent event = MappedEvent.of(EventType.of(type));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> event.with(said, code))
                .withMessageContaining(attribute);
        assertThat(event.attributes()).isEmpty();
    }

    @Test
    void should_be_equal_to_what_says_the_same() {
        ValueContract.<MappedEvent>hold(
                () -> MappedEvent.of(EventType.CONTACT),
                () -> MappedEvent.of(EventType.CONVERSATION),
                () -> MappedEvent.of(EventType.CONTACT).with(EventAttribute.PLACE, "HOME"),
                () -> MappedEvent.of(EventType.CONTACT).with(EventAttribute.PLACE, "SCHOOL"),
                () -> MappedEvent.of(EventType.CONTACT).with(EventAttribute.REACHED, "true"));
    }
}
