package io.github.maatstaf.kpi.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {
    @Test
    void should_end_a_sentence_once() {
        assertThat(Sentences.ended("klaar")).isEqualTo("klaar.");
        assertThat(Sentences.ended("klaar. ")).isEqualTo("klaar.");
        assertThat(Sentences.ended("klaar?")).isEqualTo("klaar?");
        assertThat(Sentences.ended(" ")).isEmpty();
        assertThat(Sentences.sentence("één ding")).isEqualTo("Één ding.");
        assertThat(Sentences.sentence("")).isEmpty();
    }
}
