package io.github.maatstaf.kpi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoryTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 20);
    private static final MeaningQuestion FIRST_TALK = MeaningQuestion.of(
            "FIRST_TALK",
            LocalizedText.of("Wat past bij uw verhaal?", "What fits your story?"),
            LocalizedText.of("ik werd snel gehoord", "I was heard soon"),
            LocalizedText.of("ik moest lang wachten", "I had to wait long"));

    @Test
    void should_hold_what_was_told_by_whom_when_and_about_what() {
        Story story = Story.builder(Teller.PARENT, DAY, " Ik liep zo naar binnen. ")
                .about(ReportingPeriod.parse("2026-Q2"))
                .forService("huiswerkbegeleiding")
                .beside(KpiCode.of("ACT-ANA-FIRSTTALK"))
                .consentingTo(ConsentReach.REPORTS)
                .interpretedAs(FIRST_TALK.chosen("ik werd snel gehoord"))
                .build();

        assertThat(story.teller()).isEqualTo(Teller.PARENT);
        assertThat(story.text()).isEqualTo("Ik liep zo naar binnen.");
        assertThat(story.toldOn()).isEqualTo(DAY);
        assertThat(story.about()).contains(ReportingPeriod.parse("2026-Q2"));
        assertThat(story.service()).contains("huiswerkbegeleiding");
        assertThat(story.kpis()).containsExactly(KpiCode.of("ACT-ANA-FIRSTTALK"));
        assertThat(story.consent()).contains(ConsentReach.REPORTS);
        assertThat(story.interpretations()).hasSize(1);
        assertThat(story.interpretations().get(0).choice().orElseThrow().in(Locale.ENGLISH))
                .isEqualTo("I was heard soon");
        assertThat(story.interpretations().get(0)).hasToString("FIRST_TALK: I was heard soon");
    }

    @Test
    void should_go_nowhere_without_consent() {
        Story story = Story.builder(Teller.CLIENT, DAY, "tekst").build();

        assertThat(story.consent()).isEmpty();
        for (ConsentReach reach : ConsentReach.values()) {
            assertThat(story.mayGoTo(reach)).isFalse();
        }
    }

    @Property
    void a_story_goes_as_far_as_its_teller_agreed_and_no_further(
            @ForAll ConsentReach given, @ForAll ConsentReach asked) {
        Story story =
                Story.builder(Teller.CLIENT, DAY, "tekst").consentingTo(given).build();

        assertThat(story.mayGoTo(asked)).isEqualTo(given.ordinal() >= asked.ordinal());
    }

    @Property
    void the_text_is_in_no_toString(@ForAll Optional<ConsentReach> consent) {
        Story.Builder builder = Story.builder(Teller.YOUNG_PERSON, DAY, "Xylofoon in de gang")
                .interpretedAs(FIRST_TALK.chosen("I had to wait long"));
        consent.ifPresent(builder::consentingTo);

        assertThat(builder.build().toString())
                .startsWith("A story by a young person, told on 2026-05-20; ")
                .doesNotContain("Xylofoon");
    }

    @Test
    void should_refuse_a_story_without_words() {
        assertThatThrownBy(() -> Story.builder(Teller.CLIENT, DAY, "  "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A story needs a text, not a blank one");
    }

    @Test
    void should_refuse_two_answers_to_one_question() {
        Story.Builder builder = Story.builder(Teller.CLIENT, DAY, "tekst")
                .interpretedAs(FIRST_TALK.chosen("ik werd snel gehoord"))
                .interpretedAs(FIRST_TALK.chosen("ik moest lang wachten"));

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("FIRST_TALK: I was heard soon, FIRST_TALK: I had to wait long");
    }

    @Test
    void should_keep_the_answers_to_different_questions_in_the_order_in_which_they_were_given() {
        Interpretation feeling = MeaningTest.DYAD.placed("0.8");
        Interpretation firstTalk = FIRST_TALK.chosen("ik werd snel gehoord");

        assertThat(Story.builder(Teller.CLIENT, DAY, "tekst")
                        .interpretedAs(feeling)
                        .interpretedAs(firstTalk)
                        .build()
                        .interpretations())
                .containsExactly(feeling, firstTalk);
    }

    @Test
    void should_only_take_declared_answers() {
        assertThatThrownBy(() -> FIRST_TALK.chosen("anders"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"anders\" is none of the answers to FIRST_TALK: \"ik werd snel gehoord\", \"ik moest lang"
                        + " wachten\"");
        assertThatThrownBy(() -> MeaningQuestion.of("X", LocalizedText.of("?"), LocalizedText.of("een")))
                .hasMessageContaining("two different answers");
        assertThatThrownBy(() -> MeaningQuestion.of(
                        "X", LocalizedText.of("?"), LocalizedText.of("een"), LocalizedText.of("een")))
                .hasMessageContaining("two different answers");
        assertThatThrownBy(() -> MeaningQuestion.of("x y", LocalizedText.of("?")))
                .hasMessageContaining("\"x y\"");
    }

    @Test
    void should_take_roles_of_ones_own_but_repeat_nothing_that_may_be_a_name() {
        Teller grandparent = Teller.of("GRANDPARENT", LocalizedText.of("een grootouder", "a grandparent"));

        assertThat(Story.builder(grandparent, DAY, "tekst").build().toString()).contains("a grandparent");
        assertThat(grandparent).isEqualTo(Teller.of("GRANDPARENT", LocalizedText.of("oma of opa")));
        assertThat(grandparent).hasSameHashCodeAs("GRANDPARENT").hasToString("GRANDPARENT");
        assertThatThrownBy(() -> Teller.of("Xaviera", LocalizedText.of("een ouder")))
                .hasMessageNotContaining("Xaviera");
    }

    @Test
    void should_be_a_value() {
        ValueContract.<Story>hold(
                () -> Story.builder(Teller.PARENT, DAY, "tekst").build(),
                () -> Story.builder(Teller.CLIENT, DAY, "tekst").build(),
                () -> Story.builder(Teller.PARENT, DAY.plusDays(1), "tekst").build(),
                () -> Story.builder(Teller.PARENT, DAY, "andere tekst").build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst")
                        .forService("dienst")
                        .build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst")
                        .forAssignment("opgave")
                        .build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst").lookedOver(DAY).build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst")
                        .about(ReportingPeriod.parse("2026-Q2"))
                        .build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst")
                        .beside(KpiCode.of("ACT-ANA-FIRSTTALK"))
                        .build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst")
                        .consentingTo(ConsentReach.TEAM)
                        .build(),
                () -> Story.builder(Teller.PARENT, DAY, "tekst")
                        .interpretedAs(FIRST_TALK.chosen("I was heard soon"))
                        .build());
        ValueContract.hold(
                () -> Teller.of("A1", LocalizedText.of("een")), () -> Teller.of("A2", LocalizedText.of("een")));
    }

    @Test
    void should_tell_for_which_assignment_and_what_was_found_in_the_text() {
        Story.Builder builder =
                Story.builder(Teller.PARENT, DAY, "bel 0612345678").forAssignment(" jeugd in de wijk ");
        Story story = builder.build();

        assertThat(story.assignment()).contains("jeugd in de wijk");
        assertThat(Story.builder(Teller.PARENT, DAY, "tekst").build().assignment())
                .isEmpty();
        assertThat(story.personalDetails()).containsExactly(Map.entry(PersonalDetail.PHONE, 1));
        assertThat(PersonalDetail.PHONE.label().in(Locale.ENGLISH)).isEqualTo("telephone number");
        assertThat(builder).hasToString("A story by PARENT of 2026-05-20, not built yet");
        assertThat(Teller.PARENT.code()).isEqualTo("PARENT");
        assertThat(ConsentReach.REPORTS.label().in(Locale.ENGLISH)).isEqualTo("may stand in reports");
    }

    @Test
    void should_be_equal_when_the_same_was_told() {
        Story story = Story.builder(Teller.PARENT, DAY, "tekst")
                .consentingTo(ConsentReach.TEAM)
                .build();
        Story same = Story.builder(Teller.PARENT, DAY, "tekst ")
                .consentingTo(ConsentReach.TEAM)
                .build();

        assertThat(story).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(story)
                .isNotEqualTo(Story.builder(Teller.PARENT, DAY, "tekst").build())
                .isNotEqualTo("tekst");
        assertThat(FIRST_TALK.chosen("ik werd snel gehoord"))
                .isEqualTo(FIRST_TALK.chosen("I was heard soon"))
                .isNotEqualTo(FIRST_TALK.chosen("ik moest lang wachten"));
    }
}
