package io.github.maatstaf.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuestionTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    /** The rows of the table of questions and use rules, which names each document, its lines and the uses. */
    static List<List<String>> rowsOfTheSources() throws IOException {
        try (InputStream in = QuestionTest.class.getResourceAsStream("/reference/questions-of-the-sources.tsv")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(2)
                    .map(line -> Arrays.asList(line.split("\t")))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rowsOfTheSources")
    void should_hold_every_row_of_the_table_of_source_questions(List<String> row) {
        Set<Integer> lines = lines(row.get(1));
        List<Question> found = Question.all().stream()
                .filter(question -> question.source().document().startsWith(row.get(0)))
                .filter(question -> lines(question.source().place()).stream().anyMatch(lines::contains))
                .toList();

        assertThat(found).isNotEmpty();
        for (String use : row.get(2).split(",")) {
            assertThat(found).anyMatch(question -> question.uses().contains(QuestionUse.valueOf(use)));
        }
    }

    @ParameterizedTest
    @EnumSource(QuestionUse.class)
    void should_have_a_question_or_rule_for_every_use(QuestionUse use) {
        assertThat(Question.allFor(use))
                .isNotEmpty()
                .allMatch(question -> question.uses().contains(use));
    }

    @Test
    void should_ask_the_tree_of_the_manual_for_a_rising_and_for_a_falling_line() {
        // Handleiding KPI-model, lines 117-120: do we want it; if so, more; if not, can we do something about it;
        // outside
        // factors; what exactly; do we see a difference in the line
        assertThat(Question.allFor(QuestionUse.TOPIC_RISING))
                .extracting(Question::id)
                .containsExactly(
                        "RISE-WANTED", "RISE-MORE", "RISE-INFLUENCE", "OUTSIDE", "ACT-EXACTLY", "LINE-AFTERWARDS");
        assertThat(Question.allFor(QuestionUse.TOPIC_FALLING))
                .extracting(Question::id)
                .containsExactly(
                        "FALL-WANTED", "FALL-MORE", "FALL-INFLUENCE", "OUTSIDE", "ACT-EXACTLY", "LINE-AFTERWARDS");
        assertThat(Question.of("RISE-MORE").follows()).contains("RISE-WANTED");
        assertThat(Question.of("RISE-MORE").afterAnswer()).contains(true);
        assertThat(Question.of("FALL-INFLUENCE").follows()).contains("FALL-WANTED");
        assertThat(Question.of("FALL-INFLUENCE").afterAnswer()).contains(false);
        assertThat(Question.of("OUTSIDE").follows()).isEmpty();
        assertThat(Question.of("OUTSIDE").afterAnswer()).isEmpty();
    }

    @Test
    void should_only_follow_questions_that_exist_and_are_asked_in_the_same_places() {
        for (Question question : Question.all()) {
            question.follows()
                    .ifPresent(first -> assertThat(Question.of(first).uses()).containsAll(question.uses()));
        }
    }

    @Test
    void should_have_its_own_id_a_text_in_two_languages_and_a_source_for_every_question() {
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        for (Question question : Question.all()) {
            assertThat(ids.add(question.id())).as(question.id()).isTrue();
            assertThat(texts.add(question.text().in(DUTCH))).as(question.id()).isTrue();
            assertThat(question.text().in(Locale.ENGLISH))
                    .isNotBlank()
                    .isNotEqualTo(question.text().in(DUTCH));
            assertThat(question.uses()).isNotEmpty();
            assertThat(question.source().place().isEmpty())
                    .isEqualTo(question.source().document().equals("Maatstaf"));
            assertThat(question.isRule())
                    .as(question.id())
                    .isEqualTo(!question.text().in(DUTCH).endsWith("?"));
        }
    }

    @Test
    void should_show_id_text_and_source_in_a_console() {
        assertThat(Question.of("RECOGNISE"))
                .hasToString("RECOGNISE: Do we recognise this? (Kpi's zijn indicatoren, géén afrekenlijstjes"
                        + " (Sociaal Werk Nederland, 16 March 2021), line 10)");
    }

    @Test
    void should_refuse_an_unknown_id() {
        assertThatThrownBy(() -> Question.of("WHY-SO-LOW"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No question has the id \"WHY-SO-LOW\"");
    }

    @Test
    void should_be_equal_by_id() {
        Question one = Question.of("RECOGNISE");

        assertThat(one)
                .isEqualTo(Question.all().get(0))
                .hasSameHashCodeAs(Question.all().get(0));
        assertThat(one).isNotEqualTo(Question.of("OUTSIDE")).isNotEqualTo("RECOGNISE");
    }

    @Test
    void should_not_let_anyone_change_the_questions() {
        assertThatThrownBy(() -> Question.all().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> Question.of("RECOGNISE").uses().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(EnumSet.allOf(QuestionUse.class)).hasSize(21);
    }

    private static Set<Integer> lines(String place) {
        Set<Integer> all = new TreeSet<>();
        List<String> ranges = new ArrayList<>(Arrays.asList(place.split("lines? | and |, ")));
        ranges.removeIf(String::isEmpty);
        for (String range : ranges) {
            String[] ends = range.split("-");
            IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1]))
                    .forEach(all::add);
        }
        return all;
    }
}
