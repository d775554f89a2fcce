package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Which events a pattern is about: each attribute asked by its value, or asked to be known. */
class EventPatternTest {
    private static ProcessEvent event(EventType type) {
        return ProcessEvent.of(type, LocalDate.of(2025, 3, 1));
    }

    static Stream<Arguments> attributes() {
        ProcessEvent evaluation = event(EventType.EVALUATION);
        ProcessEvent closure = event(EventType.CLOSURE);
        ProcessEvent contact = event(EventType.CONTACT);
        ProcessEvent joined = event(EventType.PARTNER_JOINED);
        ProcessEvent plan = event(EventType.PLAN);
        return Stream.of(
                arguments(
                        EventPattern.of(EventType.EVALUATION).withOutcome(EvaluationOutcome.FINISH),
                        EventAttribute.OUTCOME,
                        evaluation.withOutcome(EvaluationOutcome.FINISH),
                        evaluation.withOutcome(EvaluationOutcome.ADJUST),
                        "EVALUATION[outcome=FINISH]"),
                arguments(
                        EventPattern.of(EventType.CLOSURE).withReason(ClosureReason.MOVED),
                        EventAttribute.REASON,
                        closure.withReason(ClosureReason.MOVED),
                        closure.withReason(ClosureReason.DIED),
                        "CLOSURE[reason=" + ClosureReason.MOVED.code() + "]"),
                arguments(
                        EventPattern.of(EventType.CLOSURE).withMeaning(ClosureMeaning.OUTSIDE_CIRCUMSTANCES),
                        EventAttribute.REASON,
                        closure.withReason(ClosureReason.of("AWAY", ClosureMeaning.OUTSIDE_CIRCUMSTANCES)),
                        closure.withReason(ClosureReason.COMPLETED),
                        "CLOSURE[meaning=OUTSIDE_CIRCUMSTANCES]"),
                arguments(
                        EventPattern.of(EventType.CONTACT).withReached(true),
                        EventAttribute.REACHED,
                        contact.withReached(true),
                        contact.withReached(false),
                        "CONTACT[reached=yes]"),
                arguments(
                        EventPattern.of(EventType.CONTACT).withReached(false),
                        EventAttribute.REACHED,
                        contact.withReached(false),
                        contact.withReached(true),
                        "CONTACT[reached=no]"),
                arguments(
                        EventPattern.of(EventType.CONTACT).withPlace("op school"),
                        EventAttribute.PLACE,
                        contact.withPlace("op school"),
                        contact.withPlace("thuis"),
                        "CONTACT[place=\"op school\"]"),
                arguments(
                        EventPattern.of(EventType.PARTNER_JOINED).withPartner(NetworkPartner.POLICE),
                        EventAttribute.PARTNER,
                        joined.withPartner(NetworkPartner.POLICE),
                        joined.withPartner(NetworkPartner.HOUSING),
                        "PARTNER_JOINED[partner=POLICE]"),
                arguments(
                        EventPattern.of(EventType.PLAN).withLifeDomain(LifeDomain.FINANCE),
                        EventAttribute.LIFE_DOMAINS,
                        plan.withLifeDomain(LifeDomain.MEANING).withLifeDomain(LifeDomain.FINANCE),
                        plan.withLifeDomain(LifeDomain.MEANING),
                        "PLAN[domain=FINANCE]"));
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void should_match_what_the_event_says(
            EventPattern pattern, EventAttribute attribute, ProcessEvent same, ProcessEvent other, String text) {
        ProcessEvent silent = event(pattern.type());
        EventPattern known = EventPattern.of(pattern.type()).withKnown(attribute);

        assertThat(pattern).hasToString(text);
        assertThat(EventPattern.parse(text)).isEqualTo(pattern);
        assertThat(pattern.matches(same)).isTrue();
        assertThat(pattern.matches(other)).isFalse();
        assertThat(pattern.matches(silent))
                .as("what is not said is not matched")
                .isFalse();
        assertThat(known.matches(same)).isTrue();
        assertThat(known.matches(other)).isTrue();
        assertThat(known.matches(silent)).isFalse();
        assertThat(EventPattern.of(pattern.type()).matches(silent)).isTrue();
        assertThat(EventPattern.of(EventType.SIGNAL).matches(same)).isFalse();
    }

    @ParameterizedTest
    @MethodSource("attributes")
    void should_cover_the_patterns_that_ask_at_least_the_same(
            EventPattern pattern, EventAttribute attribute, ProcessEvent same, ProcessEvent other, String text) {
        EventPattern plain = EventPattern.of(pattern.type());
        EventPattern known = plain.withKnown(attribute);
        // of a reason one may ask the code or its meaning, and neither is the other
        boolean meaning = text.contains("meaning=");

        assertThat(plain.covers(pattern)).isTrue();
        assertThat(known.covers(pattern)).isEqualTo(!meaning);
        assertThat(pattern.covers(pattern)).isTrue();
        assertThat(pattern.covers(plain)).isFalse();
        assertThat(pattern.covers(known)).isFalse();
        assertThat(known.covers(plain)).isFalse();
        assertThat(EventPattern.of(EventType.SIGNAL).covers(pattern)).isFalse();
    }

    @Test
    void should_match_only_if_all_is_said() {
        EventPattern both = EventPattern.parse("CONTACT[place=school,reached=yes]");
        ProcessEvent school = event(EventType.CONTACT).withPlace("school");
        assertThat(both.matches(school.withReached(true))).isTrue();
        assertThat(both.matches(school)).isFalse();
        assertThat(both.matches(event(EventType.CONTACT).withReached(true))).isFalse();
        assertThat(EventPattern.parse("CONTACT[place=school]").covers(EventPattern.parse("CONTACT[place=home]")))
                .isFalse();
        EventPattern meant = EventPattern.parse("CLOSURE[meaning=known]");
        assertThat(meant.matches(event(EventType.CLOSURE))).isFalse();
        assertThat(meant.matches(event(EventType.CLOSURE).withReason(ClosureReason.MOVED)))
                .isTrue();
        assertThat(EventPattern.of(EventType.CLOSURE).withMeaning(ClosureMeaning.AS_PLANNED))
                .hasToString("CLOSURE[meaning=AS_PLANNED]");
        assertThatThrownBy(() -> EventPattern.of(EventType.COMPLEXITY).withKnown(EventAttribute.COMPLEXITY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No pattern asks for ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CONTACT[reached=maybe] | Not a value of reached: \"maybe\"; expected one of yes, no",
                "EVALUATION[outcome=STOP] | expected one of CONTINUE, ADJUST, FINISH, UNKNOWN",
                "CLOSURE[meaning=GONE] | expected one of AS_PLANNED, ANSWERED_AT_ONCE, ",
                "PLAN[domain=MONEY] | Not a value of domain: \"MONEY\"; expected one of FINANCE, HOUSING_AND_LIVEABILITY, ",
                "CLOSURE[reason=moved] | at position 15: Not the code of ",
                "PARTNER_JOINED[partner=police] | at position 23: Not the code of "
            })
    void should_name_the_values_that_an_attribute_has(String text, String message) {
        assertThatThrownBy(() -> EventPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    /** A share dated by a wider pattern asks nothing of the future if it asks for one that covers it. */
    @Test
    void should_take_as_settled_what_the_date_itself_says() {
        assertThat(Measure.share("x")
                        .counting(CaseCondition.has(EventPattern.parse("SIGNAL[place=known]")))
                        .datedBy(Milestone.parse("first(SIGNAL[place=school])"))
                        .build()
                        .counting())
                .isPresent();
        MeasureBuilder other = Measure.share("x")
                .counting(CaseCondition.has(EventPattern.parse("SIGNAL[place=home]")))
                .datedBy(Milestone.parse("first(SIGNAL[place=school])"));
        assertThatThrownBy(other::build).hasMessageContaining("add followedFor(days)");
    }
}
