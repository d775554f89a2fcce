package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import org.junit.jupiter.api.Test;

/** People put an instrument and a score in the place that a definition leaves open. The instruments are made up. */
class MeasureChoiceTest {
    private static final Measure OPEN = Measure.parse("m1;scores;instrument=chosen@skills;moment=END;summaries=mean")
            .named("skills");
    private static final Measure SHARE = Measure.parse("m1;scores;instrument=chosen;moment=END;scored=chosen")
            .named("enough-skills");
    private static final Measure GROWN = Measure.parse("m1;score-changes;instrument=chosen;moment=END;scored=chosen")
            .named("grown");

    private static Instrument skills(Rater... raters) {
        return Instrument.builder("skills", "1")
                .measuring(LocalizedText.of("vaardigheden", "skills"))
                .range(0, 20)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("made up")
                .ratedBy(raters)
                .build();
    }

    @Test
    void should_say_what_is_open() {
        assertThat(OPEN.isOpen()).isTrue();
        assertThat(OPEN.records().isInstrumentOpen()).isTrue();
        assertThat(OPEN.records().isScoreOpen()).isFalse();
        assertThat(OPEN.records().instrument()).isEmpty();
        assertThat(SHARE.records().isScoreOpen()).isTrue();
        assertThat(Measure.parse("m1;scores;instrument=skills@1;moment=END;scored=chosen")
                        .isOpen())
                .isTrue();
        Measure chosen = OPEN.choosing(skills());
        assertThat(chosen.isOpen()).isFalse();
        assertThat(chosen.records().isInstrumentOpen()).isFalse();
        Measure made = Measure.parse("m1;index;of={" + OPEN.canonicalText() + "};base=2023-Q1;gap=keep");
        assertThat(made.isOpen()).as("what is made of an open one is open").isTrue();
        assertThat(Measure.parse("m1;events;of=SIGNAL").isOpen()).isFalse();
    }

    @Test
    void should_put_the_choice_in_its_place_and_keep_the_rest() {
        Measure chosen = OPEN.choosing(skills());
        assertThat(chosen.canonicalText()).isEqualTo("m1;scores;instrument=skills@1;moment=END;summaries=mean");
        assertThat(chosen.name()).isEqualTo("skills");
        assertThat(SHARE.choosing(skills(), ScoreCondition.score(CutOffSide.AT_LEAST, 12))
                        .canonicalText())
                .isEqualTo("m1;scores;instrument=skills@1;moment=END;scored=score>=12");
        assertThat(GROWN.choosing(skills(), ScoreCondition.change(CutOffSide.ABOVE, 2))
                        .name())
                .isEqualTo("grown");
    }

    @Test
    void should_take_the_only_rater_of_an_instrument_unless_one_is_stated() {
        assertThat(OPEN.choosing(skills()).records().rater()).isEmpty();
        assertThat(OPEN.choosing(skills(Rater.TEACHER)).records().rater()).hasValue(Rater.TEACHER);
        assertThat(OPEN.choosing(skills(Rater.TEACHER, Rater.RELATIVE))
                        .records()
                        .rater())
                .isEmpty();
        Measure relative = Measure.parse("m1;scores;instrument=chosen;rater=RELATIVE;moment=END;summaries=mean");
        assertThat(relative.choosing(skills(Rater.TEACHER)).records().rater()).hasValue(Rater.RELATIVE);
        Measure answers = Measure.parse("m1;answers;instrument=chosen;summaries=mean");
        assertThat(answers.choosing(skills(Rater.TEACHER)).records().rater())
                .as("who answers is not rated by another")
                .isEmpty();
    }

    @Test
    void should_refuse_a_choice_that_is_not_open() {
        Measure signals = Measure.parse("m1;events;of=SIGNAL").named("signals");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signals.choosing(skills()))
                .withMessage("signals leaves no instrument open");
        Measure chosen = OPEN.choosing(Instruments.mark());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> chosen.choosing(skills()))
                .withMessage("skills leaves no instrument open; it is of rapportcijfer@1-10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SHARE.choosing(skills()))
                .withMessage("enough-skills also leaves open from which score on somebody counts; choose it with"
                        + " choosing(instrument, ScoreCondition.score(..))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROWN.choosing(skills()))
                .withMessageEndingWith("choose it with choosing(instrument, ScoreCondition.change(..))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> OPEN.choosing(skills(), ScoreCondition.score(CutOffSide.AT_LEAST, 12)))
                .withMessage("skills counts by no score; choose the instrument alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GROWN.choosing(skills(), ScoreCondition.score(CutOffSide.AT_LEAST, 12)))
                .withMessageContaining("\"score>=12\" does not fit a measure of score-changes");
    }
}
