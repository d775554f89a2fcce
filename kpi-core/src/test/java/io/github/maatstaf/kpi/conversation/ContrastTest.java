package io.github.maatstaf.kpi.conversation;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Interpretation;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.narrative.Valence;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    private static final MeaningQuestion BEGINNING = MeaningQuestion.dyad(
                    "BEGINNING",
                    LocalizedText.of("Hoe was het begin?", "How was the beginning?"),
                    LocalizedText.of("ik moest lang wachten", "I had to wait long"),
                    LocalizedText.of("ik werd snel gehoord", "I was heard soon"))
            .hopingFor("ik werd snel gehoord");
    private static final Trend FALLING = trend(24, 22, 21, 17, 15, 12);
    private static final Trend RISING = trend(12, 15, 17, 21, 22, 24);

    private static Trend trend(Number... values) {
        return TrendCalculator.withDefaults().trendOf(Series.of("days", QUARTER, "2025-Q1", values));
    }

    private static Story story(Interpretation... answers) {
        Story.Builder story = Story.builder(Teller.PARENT, LocalDate.of(2026, 1, 1), "heel fijn, echt geweldig");
        for (Interpretation answer : answers) {
            story.interpretedAs(answer);
        }
        return story.build();
    }

    private static List<Story> stories(int towards, int away) {
        List<Story> stories = new ArrayList<>();
        for (int i = 0; i < towards; i++) {
            stories.add(story(BEGINNING.placed("0.9")));
        }
        for (int i = 0; i < away; i++) {
            stories.add(story(BEGINNING.placed("0.1")));
        }
        return stories;
    }

    @ParameterizedTest
    @CsvSource({
        "FALL, 5, 2, false",
        "FALL, 2, 5, true",
        "RISE, 5, 2, true",
        "RISE, 2, 5, false",
        "FALL, 3, 3, false",
        "FALL, 0, 0, false",
        "FALL, 0, 1, true"
    })
    void should_see_whether_a_falling_line_and_stories_differ(
            HopedDirection hoped, int towards, int away, boolean differ) {
        Contrast contrast = Contrast.between(FALLING, hoped, stories(towards, away));

        assertThat(contrast.isContrast()).isEqualTo(differ);
        assertThat(contrast.tellers()).isEqualTo(towards + away);
        assertThat(contrast.tellers(Valence.AWAY)).isEqualTo(away);
        assertThat(contrast.periods()).isEqualTo(6);
        assertThat(contrast.sentence(Locale.ENGLISH).isPresent()).isEqualTo(differ);
        assertThat(Contrast.between(RISING, hoped, stories(towards, away)).isContrast())
                .as("a rising line is the other way round, except without a majority")
                .isEqualTo(!differ && towards != away);
    }

    @Test
    void should_say_it_with_how_many_of_both() {
        assertThat(Contrast.between(FALLING, HopedDirection.FALL, stories(2, 5)).sentence(Locale.forLanguageTag("nl")))
                .contains(
                        "De 6 cijfers gaan de kant op die jullie wilden. Maar 5 van de 7 vertellers zetten hun verhaal"
                                + " zelf aan de andere kant. Allebei kan waar zijn: wat zien we nog niet?");
        assertThat(Contrast.between(FALLING, HopedDirection.RISE, stories(5, 2)).sentence(Locale.ENGLISH))
                .contains(
                        "The 6 figures do not go the way you hoped for. But 5 of 7 tellers put their own story on that"
                                + " side. Both may be true: what do we not see yet?");
        assertThat(Contrast.between(FALLING, HopedDirection.FALL, stories(2, 5)))
                .hasToString(
                        "figures: on the side that people hope for (6 figures); tellers: 2 towards, 0 between, 5 away;"
                                + " they differ");
    }

    @Test
    void should_read_nothing_from_words() {
        MeaningQuestion undeclared = MeaningQuestion.dyad(
                "OTHER", LocalizedText.of("Hoe?"), LocalizedText.of("slecht"), LocalizedText.of("goed"));

        Contrast contrast =
                Contrast.between(FALLING, HopedDirection.RISE, List.of(story(), story(undeclared.placed("1"))));

        assertThat(contrast.tellers()).isZero();
        assertThat(contrast.isContrast()).isFalse();
    }

    @Test
    void should_point_nowhere_while_the_line_is_unclear() {
        assertThat(Contrast.between(trend(24, 22), HopedDirection.FALL, stories(0, 5))
                        .isContrast())
                .isFalse();
        assertThat(Contrast.between(trend(5, 9, 4, 8, 5, 9, 4), HopedDirection.FALL, stories(0, 5))
                        .figures())
                .isEqualTo(Valence.BETWEEN);
    }

    @Test
    void should_count_a_teller_once_by_most_answers() {
        MeaningQuestion other = MeaningQuestion.slider(
                        "HEARD", LocalizedText.of("Gehoord?"), LocalizedText.of("niet"), LocalizedText.of("helemaal"))
                .hopingFor("helemaal");

        Contrast contrast = Contrast.between(
                FALLING,
                HopedDirection.FALL,
                List.of(
                        story(BEGINNING.placed("0.1"), other.placed("0.9")),
                        story(BEGINNING.placed("0.1"), other.placed("0.5")),
                        story(BEGINNING.notApplicable(), other.placed("0"))));

        assertThat(contrast.tellers(Valence.BETWEEN)).isEqualTo(1);
        assertThat(contrast.tellers(Valence.AWAY)).isEqualTo(2);
        assertThat(contrast.isContrast()).isTrue();
    }

    @Test
    void should_count_those_in_the_middle_among_the_tellers() {
        List<Story> stories = new ArrayList<>(stories(3, 1));
        stories.add(story(BEGINNING.placed("0.5")));
        stories.add(story(BEGINNING.placed("0.5")));
        stories.add(story());

        Contrast contrast = Contrast.between(FALLING, HopedDirection.FALL, stories);

        assertThat(contrast.tellers()).isEqualTo(6);
        assertThat(contrast.tellers(Valence.TOWARDS)).isEqualTo(3);
        assertThat(contrast.tellers(Valence.BETWEEN)).isEqualTo(2);
        assertThat(contrast.tellers(Valence.AWAY)).isEqualTo(1);
    }

    @Test
    void should_be_a_value() {
        Trend five = trend(24, 22, 21, 17, 15);
        ValueContract.hold(
                () -> Contrast.between(FALLING, HopedDirection.FALL, stories(2, 1)),
                () -> Contrast.between(RISING, HopedDirection.FALL, stories(2, 1)),
                () -> Contrast.between(five, HopedDirection.FALL, stories(2, 1)),
                () -> Contrast.between(FALLING, HopedDirection.FALL, stories(3, 1)),
                () -> Contrast.between(FALLING, HopedDirection.FALL, stories(2, 2)),
                () -> Contrast.between(
                        FALLING,
                        HopedDirection.FALL,
                        List.of(
                                story(BEGINNING.placed("0.9")),
                                story(BEGINNING.placed("0.9")),
                                story(BEGINNING.placed("0.1")),
                                story(BEGINNING.placed("0.5")))));
    }

    /** Who hopes that it stays sees that it does; who hopes for a way gets no answer from a level line. */
    @Test
    void should_take_a_level_line_for_the_hope_that_it_stays_only() {
        Trend level = trend(7, 7, 7, 7, 7, 7);

        assertThat(Contrast.between(level, HopedDirection.STAY, stories(0, 3)).isContrast())
                .isTrue();
        assertThat(Contrast.between(level, HopedDirection.STAY, stories(3, 0)).figures())
                .isEqualTo(Valence.TOWARDS);
        assertThat(Contrast.between(level, HopedDirection.FALL, stories(0, 3)).figures())
                .isEqualTo(Valence.BETWEEN);
        assertThat(Contrast.between(level, HopedDirection.RISE, stories(3, 0)).isContrast())
                .isFalse();
    }

    private static ConversationSheet sheetOf(List<Story> stories) {
        return ConversationSheet.builder(SheetFixture.selection().build())
                .figures(SheetFixture.table())
                .stories(stories)
                .build();
    }

    private static Story onTheSheet(String place) {
        return Story.builder(Teller.PARENT, LocalDate.of(2026, 1, 1), "verteld")
                .consentingTo(ConsentReach.TEAM)
                .beside(SheetFixture.TALK)
                .interpretedAs(BEGINNING.placed(place))
                .build();
    }

    /** The fixture's line falls, as people hope: 24, 22, 21, 17, 15, 12 days. */
    @Test
    void should_stand_on_the_page_of_the_topic_that_it_is_about() {
        ConversationSheet sheet = sheetOf(List.of(onTheSheet("0.1"), onTheSheet("0.2"), onTheSheet("0.9")));

        assertThat(sheet.topics().get(0).contrast())
                .contains(Contrast.between(FALLING, HopedDirection.FALL, stories(1, 2)));
        assertThat(sheet.topics().get(1).contrast())
                .as("nobody wrote down a hope")
                .isEmpty();
        assertThat(sheet.topics().get(3).contrast()).as("without figures").isEmpty();
        assertThat(SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(sheet))
                .containsOnlyOnce("**Cijfers en verhalen:** De 6 cijfers gaan de kant op die jullie wilden. Maar 2 van"
                        + " de 3 vertellers zetten hun verhaal zelf aan de andere kant.");
        assertThat(SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(sheetOf(List.of(onTheSheet("0.9")))))
                .doesNotContain("Cijfers en verhalen");
    }
}
