package io.github.maatstaf.kpi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.ValueContract;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StorySelectionTest {
    private static final LocalDate MAY = LocalDate.of(2026, 5, 12);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 2);
    private static final List<Story> STORIES = List.of(story("een"), story("twee"), story("drie"), story("vier"));

    private static Story story(String text) {
        return Story.builder(Teller.CLIENT, LocalDate.of(2026, 4, 1), text).build();
    }

    private static StorySelection chosen() {
        return StorySelection.of(STORIES)
                .round("team Noord", MAY, List.of(STORIES.get(3), STORIES.get(1)), "twee kanten van wachten")
                .round("ouderraad", JUNE, List.of(STORIES.get(3)), "zo gaat het bij de meesten");
    }

    @Test
    void should_keep_each_round_with_its_reason() {
        StorySelection chosen = chosen();

        assertThat(chosen.stories()).containsExactly(STORIES.get(3));
        assertThat(chosen.gathered()).isEqualTo(STORIES);
        assertThat(chosen.rounds().get(0).chosen()).containsExactly(2, 4);
        assertThat(chosen.storiesOf(chosen.rounds().get(0))).containsExactly(STORIES.get(1), STORIES.get(3));
        assertThat(chosen).hasToString("""
                        4 stories gathered
                          2026-05-12, team Noord chose stories [2, 4]: twee kanten van wachten
                          2026-06-02, ouderraad chose story [4]: zo gaat het bij de meesten""");
        assertThat(StorySelection.of(STORIES).stories()).isEqualTo(STORIES);
    }

    @Test
    void should_replay_its_trail() {
        StorySelection replayed = StorySelection.of(chosen().gathered());
        for (StoryRound round : chosen().rounds()) {
            replayed = replayed.round(round.by(), round.on(), chosen().storiesOf(round), round.why());
        }

        assertThat(replayed).isEqualTo(chosen()).hasSameHashCodeAs(chosen());
    }

    @Test
    void should_be_values() {
        StorySelection all = StorySelection.of(STORIES);
        List<Story> one = List.of(STORIES.get(0));
        ValueContract.<StorySelection>hold(
                () -> StorySelection.of(STORIES),
                () -> StorySelection.of(one),
                () -> all.round("team", MAY, one, "omdat"),
                () -> all.round("team", MAY, one, "omdat").round("raad", JUNE, one, "ook"));
        ValueContract.<StoryRound>hold(
                () -> all.round("team", MAY, one, "omdat").rounds().get(0),
                () -> all.round("raad", MAY, one, "omdat").rounds().get(0),
                () -> all.round("team", JUNE, one, "omdat").rounds().get(0),
                () -> all.round("team", MAY, STORIES, "omdat").rounds().get(0),
                () -> all.round("team", MAY, one, "daarom").rounds().get(0));
        assertThat(StorySelection.of(one)).hasToString("1 story gathered");
    }

    @Test
    void should_refuse_a_round_that_is_none() {
        StorySelection one = StorySelection.of(STORIES).round("team", JUNE, List.of(STORIES.get(0)), "omdat");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.round("raad", JUNE, List.of(STORIES.get(1)), "omdat"))
                .withMessageContaining("not among them");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.round("raad", MAY, List.of(STORIES.get(0)), "omdat"))
                .withMessageContaining("2026-05-12");
        assertThatIllegalArgumentException().isThrownBy(() -> one.round("raad", JUNE, List.of(STORIES.get(0)), " "));
        assertThatIllegalArgumentException().isThrownBy(() -> one.round(" ", JUNE, List.of(STORIES.get(0)), "omdat"));
        assertThatIllegalArgumentException().isThrownBy(() -> one.round("raad", JUNE, List.of(), "omdat"));
        assertThatIllegalArgumentException().isThrownBy(() -> StorySelection.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StorySelection.of(List.of(STORIES.get(0), STORIES.get(0))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one.storiesOf(chosen().rounds().get(1)));
    }
}
