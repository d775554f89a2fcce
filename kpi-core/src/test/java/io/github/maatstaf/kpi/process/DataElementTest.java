package io.github.maatstaf.kpi.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class DataElementTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void should_say_in_plain_words_that_an_instrument_or_a_question_is_still_to_be_chosen() {
        assertThat(DataElement.scoresOn("chosen@level-fit").label().in(DUTCH))
                .isEqualTo("scores op een meetinstrument naar keuze (level-fit)");
        assertThat(DataElement.answersTo("chosen@benefit").label().in(DUTCH))
                .isEqualTo("antwoorden op een vraag naar keuze (benefit)");
        assertThat(DataElement.answersTo("chosen@benefit").label().in(Locale.ENGLISH))
                .isEqualTo("answers to a question of your choice (benefit)");
        assertThat(DataElement.scoresOn("chosen@level-fit").code()).isEqualTo("score:chosen@level-fit");
        assertThat(DataElement.scoresOn("own-list@2024").label().in(DUTCH)).isEqualTo("scores op own-list@2024");
        assertThat(DataElement.answersTo("own@1").label().in(Locale.ENGLISH)).isEqualTo("answers to own@1");
    }
}
