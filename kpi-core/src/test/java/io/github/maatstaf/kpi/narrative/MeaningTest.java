package io.github.maatstaf.kpi.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.ValueContract;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeaningTest {
    static final MeaningQuestion DYAD = MeaningQuestion.dyad(
            "BEGINNING",
            LocalizedText.of("Hoe was het begin?", "How was the beginning?"),
            LocalizedText.of("ik moest lang wachten", "I had to wait long"),
            LocalizedText.of("ik werd snel gehoord", "I was heard soon"));
    static final MeaningQuestion TRIAD = MeaningQuestion.triad(
            "WHO",
            LocalizedText.of("Wie besliste?", "Who decided?"),
            LocalizedText.of("ik", "me"),
            LocalizedText.of("mijn netwerk", "my network"),
            LocalizedText.of("de hulpverlener", "the worker"));
    private static final MeaningQuestion CHOICE = MeaningQuestion.of(
            "FEELING", LocalizedText.of("Hoe voelde het?"), LocalizedText.of("rustig"), LocalizedText.of("druk"));

    @Property
    void weights_are_exact_and_make_one_whole(
            @ForAll @IntRange(max = 1000) int first, @ForAll @IntRange(max = 1000) int cut) {
        int second = Math.min(cut, 1000 - first);
        Interpretation answer = TRIAD.weighted(text(first), text(second), text(1000 - first - second));

        assertThat(sum(answer)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(answer.weights().get(0)).isEqualByComparingTo(BigDecimal.valueOf(first, 3));
    }

    private static String text(int thousandths) {
        return BigDecimal.valueOf(thousandths, 3).toPlainString();
    }

    private static BigDecimal sum(Interpretation answer) {
        return answer.weights().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Property
    void a_mark_in_the_triangle_becomes_the_nearest_weights_that_make_one_whole(
            @ForAll @DoubleRange(max = 1) double first, @ForAll @DoubleRange(max = 1) double share) {
        double second = (1 - first) * share;
        double third = 1 - first - second;

        Interpretation answer = TRIAD.markedAt(second + third / 2, third);

        assertThat(sum(answer)).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(answer.weights().get(0).doubleValue()).isBetween(first - 0.0011, first + 0.0011);
        assertThat(answer.weights().get(2).doubleValue()).isBetween(third - 0.0011, third + 0.0011);
        assertThat(answer.weights()).allMatch(weight -> weight.signum() >= 0);
    }

    @Test
    void should_know_the_corners_and_the_middle_of_the_triangle() {
        assertThat(TRIAD.markedAt(0, 0)).isEqualTo(TRIAD.weighted("1", "0", "0"));
        assertThat(TRIAD.markedAt(1, 0)).isEqualTo(TRIAD.weighted("0", "1", "0"));
        assertThat(TRIAD.markedAt(0.5, 1)).isEqualTo(TRIAD.weighted("0", "0", "1"));
        assertThat(TRIAD.markedAt(0.5, 0.334)).isEqualTo(TRIAD.weighted("0.333", "0.333", "0.334"));
    }

    @ParameterizedTest
    @CsvSource({"0.5, -0.1", "0.1, 0.9", "0.9, 0.9", "-0.1, 0", "1.1, 0", "NaN, 0", "0.5, 1.1"})
    void should_refuse_a_mark_outside_the_triangle(double x, double y) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIAD.markedAt(x, y))
                .withMessageContaining("outside the triangle");
    }

    @Test
    void should_refuse_weights_that_do_not_add_up() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIAD.weighted("0.3", "0.3", "0.3"))
                .withMessageContaining("0.9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIAD.weighted("0.333333", "0.333333", "0.333333"))
                .withMessageContaining("0.999999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TRIAD.weighted("0.5", "0.5"))
                .withMessageContaining("3 weights");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-0.1", "1.01", "0,5", "NaN", "1e-1", "0.1234567890123", "50%"})
    void should_refuse_a_place_that_is_none(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DYAD.placed(place))
                .withMessageContaining("from 0 to 1");
    }

    @Test
    void should_let_tellers_answer_only_as_the_question_asks() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DYAD.chosen("ik werd snel gehoord"))
                .withMessageContaining("placed(..)");
        assertThatIllegalStateException().isThrownBy(() -> TRIAD.placed("0.5")).withMessageContaining("weighted(..)");
        assertThatIllegalStateException().isThrownBy(() -> CHOICE.weighted("1", "0", "0"));
        assertThatIllegalStateException().isThrownBy(() -> CHOICE.hopingFor("rustig"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DYAD.hopingFor("iets anders"))
                .withMessageContaining("ik werd snel gehoord");
    }

    @ParameterizedTest
    @CsvSource({"0, AWAY", "0.39, AWAY", "0.4, BETWEEN", "0.5, BETWEEN", "0.6, BETWEEN", "0.61, TOWARDS", "1.0, TOWARDS"
    })
    void should_take_a_side_only_from_the_tellers_own_place(String place, Valence valence) {
        assertThat(DYAD.hopingFor("I was heard soon").placed(place).valence()).contains(valence);
        assertThat(DYAD.placed(place).valence()).as("no side was declared").isEmpty();
    }

    @Test
    void should_know_that_a_question_does_not_apply() {
        Interpretation none = DYAD.hopingFor("ik werd snel gehoord").notApplicable();

        assertThat(none.isNotApplicable()).isTrue();
        assertThat(none.weights()).isEmpty();
        assertThat(none.valence()).isEmpty();
        assertThat(CHOICE.notApplicable().choice()).isEmpty();
        assertThat(none).hasToString("BEGINNING: does not apply");
        assertThat(DYAD.placed("0.8")).hasToString("BEGINNING: 0.2 I had to wait long, 0.8 I was heard soon");
        assertThat(CHOICE.chosen("rustig").choice()).contains(LocalizedText.of("rustig"));
        assertThat(CHOICE.chosen("druk").weights())
                .as("all of it for the one that was chosen")
                .containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static Story story(Interpretation answer) {
        return Story.builder(Teller.CLIENT, LocalDate.of(2026, 1, 1), "made up")
                .interpretedAs(answer)
                .build();
    }

    private static MeaningPattern pattern(MeaningQuestion question, Interpretation... answers) {
        List<Story> stories = new ArrayList<>();
        for (Interpretation answer : answers) {
            stories.add(story(answer));
        }
        List<MeaningPattern> patterns = MeaningPattern.of(stories);
        assertThat(patterns).hasSize(1);
        assertThat(patterns.get(0).question()).isEqualTo(question);
        return patterns.get(0);
    }

    @Test
    void should_count_places_alike_from_both_ends() {
        MeaningPattern pattern = pattern(
                DYAD,
                DYAD.placed("0"),
                DYAD.placed("0.2"),
                DYAD.placed("0.21"),
                DYAD.placed("0.4"),
                DYAD.placed("0.6"),
                DYAD.placed("0.79"),
                DYAD.placed("0.8"),
                DYAD.placed("1"),
                DYAD.notApplicable());

        assertThat(pattern.counts().values()).containsExactly(2L, 1L, 2L, 1L, 2L);
        assertThat(pattern.counts().keySet().stream().map(each -> each.in(Locale.ENGLISH)))
                .containsExactly(
                        "mostly: I had to wait long",
                        "rather: I had to wait long",
                        "in the middle",
                        "rather: I was heard soon",
                        "mostly: I was heard soon");
        assertThat(pattern.answered()).isEqualTo(8);
        assertThat(pattern.notApplicable()).isEqualTo(1);
        assertThat(pattern.toString()).startsWith("How was the beginning? n = 8, does not apply: 1\n  2  mostly: ");
    }

    @ParameterizedTest
    @CsvSource({
        "0, mostly: I had to wait long",
        "0.2, mostly: I had to wait long",
        "0.21, rather: I had to wait long",
        "0.39, rather: I had to wait long",
        "0.4, in the middle",
        "0.5, in the middle",
        "0.6, in the middle",
        "0.61, rather: I was heard soon",
        "0.79, rather: I was heard soon",
        "0.8, mostly: I was heard soon",
        "1, mostly: I was heard soon"
    })
    void should_place_a_mark_on_the_side_of_its_own_end(String mark, String place) {
        pattern(DYAD, DYAD.placed(mark))
                .counts()
                .forEach((each, count) -> assertThat(count)
                        .as(each.in(Locale.ENGLISH))
                        .isEqualTo(each.in(Locale.ENGLISH).equals(place) ? 1 : 0));
    }

    @Test
    void should_put_a_mark_between_little_and_much() {
        MeaningQuestion slider = MeaningQuestion.slider(
                "SPACE",
                LocalizedText.of("Hoeveel ruimte was er?", "How much room was there?"),
                LocalizedText.of("weinig", "little"),
                LocalizedText.of("veel", "much"));

        assertThat(slider.kind()).isEqualTo(MeaningKind.SLIDER);
        assertThat(slider.placed("0.25")).hasToString("SPACE: 0.75 little, 0.25 much");
        assertThat(slider).hasToString("How much room was there? [little, much]");
        assertThat(slider.hopedFor()).isEmpty();
        assertThat(slider.hopingFor("veel").hopedFor()).contains(LocalizedText.of("veel", "much"));
        assertThat(slider.hopingFor("little").hopedFor()).contains(LocalizedText.of("weinig", "little"));
        assertThatIllegalStateException()
                .isThrownBy(() -> slider.markedAt(0.5, 0.5))
                .withMessageContaining("placed(..)");
        assertThatIllegalStateException().isThrownBy(() -> slider.weighted("0.5", "0.5"));
    }

    @Test
    void should_say_no_more_than_that_a_question_does_not_apply_if_it_does_for_somebody() {
        assertThat(pattern(DYAD, DYAD.placed("1")).toString()).doesNotContain("does not apply");
        assertThat(MeaningKind.TRIAD.label().in(Locale.ENGLISH)).isNotBlank();
        assertThat(Valence.AWAY.label().in(Locale.ENGLISH)).isEqualTo("on the other side");
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> DYAD.placed("0.8"),
                () -> DYAD.placed("0.7"),
                () -> DYAD.notApplicable(),
                () -> TRIAD.weighted("0.2", "0.8", "0"));
        ValueContract.hold(
                () -> pattern(DYAD, DYAD.placed("0.8")),
                () -> pattern(DYAD, DYAD.placed("0.7")),
                () -> pattern(DYAD, DYAD.placed("0.8"), DYAD.notApplicable()),
                () -> pattern(TRIAD, TRIAD.weighted("1", "0", "0")));
        LocalizedText asked = LocalizedText.of("Hoe was het?");
        LocalizedText one = LocalizedText.of("een");
        LocalizedText other = LocalizedText.of("ander");
        ValueContract.hold(
                () -> MeaningQuestion.of("X", asked, one, other),
                () -> MeaningQuestion.of("Y", asked, one, other),
                () -> MeaningQuestion.of("X", one, one, other),
                () -> MeaningQuestion.of("X", asked, other, one),
                () -> MeaningQuestion.dyad("X", asked, one, other),
                () -> MeaningQuestion.slider("X", asked, one, other),
                () -> MeaningQuestion.triad("X", asked, one, other, asked),
                () -> MeaningQuestion.dyad("X", asked, one, other).hopingFor("een"),
                () -> MeaningQuestion.dyad("X", asked, one, other).hopingFor("ander"));
    }

    /** A point may lie half a thousandth outside, as screens round; and what is left of a whole goes to who misses most. */
    @Test
    void should_take_a_mark_on_the_edge_of_the_triangle() {
        assertThat(TRIAD.markedAt(-0.0005, 0)).isEqualTo(TRIAD.weighted("1", "0", "0"));
        assertThat(TRIAD.markedAt(0.2507, 0)).isEqualTo(TRIAD.weighted("0.749", "0.251", "0"));
        assertThat(TRIAD.markedAt(0.5, 0.6667)).isEqualTo(TRIAD.weighted("0.167", "0.166", "0.667"));
        assertThat(TRIAD.markedAt(0.0625, 0))
                .as("937.5 and 62.5 thousandths miss as much: the first gets it")
                .isEqualTo(TRIAD.weighted("0.938", "0.062", "0"));
        assertThatIllegalArgumentException().isThrownBy(() -> TRIAD.markedAt(-0.0006, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> TRIAD.markedAt(1.0006, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "0.6, 0.4, 0, mostly: me",
        "0.1, 0.8, 0.1, mostly: my network",
        "0, 0, 1, mostly: the worker",
        "0.5, 0.5, 0, me and my network",
        "0.1, 0.45, 0.45, my network and the worker",
        "0.55, 0, 0.45, me and the worker",
        "0.4, 0.4, 0.2, me and my network",
        "0.4, 0.39, 0.21, in the middle",
        "0.34, 0.33, 0.33, in the middle"
    })
    void should_place_a_triad_in_a_corner_on_a_side_or_in_the_middle(
            String first, String second, String third, String place) {
        MeaningPattern pattern = pattern(TRIAD, TRIAD.weighted(first, second, third));

        assertThat(pattern.counts()).hasSize(7);
        pattern.counts()
                .forEach((each, count) -> assertThat(count)
                        .as(each.in(Locale.ENGLISH))
                        .isEqualTo(each.in(Locale.ENGLISH).equals(place) ? 1 : 0));
    }

    @Property
    void every_answer_stands_in_exactly_one_place(@ForAll @Size(max = 40) List<@IntRange(max = 1000) Integer> places) {
        List<Story> stories = new ArrayList<>();
        places.forEach(place -> stories.add(story(DYAD.placed(text(place)))));

        for (MeaningPattern pattern : MeaningPattern.of(stories)) {
            assertThat(pattern.answered()).isEqualTo(places.size());
        }
    }

    @Test
    void should_keep_questions_apart() {
        assertThat(MeaningPattern.of(List.of(story(DYAD.placed("1")), story(TRIAD.weighted("1", "0", "0")))))
                .hasSize(2);
        assertThat(MeaningPattern.of(List.of())).isEmpty();
        assertThat(pattern(DYAD, DYAD.placed("1"))).isEqualTo(pattern(DYAD, DYAD.placed("0.9")));
    }
}
