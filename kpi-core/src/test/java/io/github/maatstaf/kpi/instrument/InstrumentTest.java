package io.github.maatstaf.kpi.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The instruments here are made up. */
class InstrumentTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);

    private static InstrumentBuilder complete() {
        return Instrument.builder("eigen-regie", "2024")
                .measuring(LocalizedText.of("regie op het eigen leven", "control of one's own life"))
                .range(1, 5)
                .step(0.5)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .missing(9, MissingReason.REFUSED)
                .licence("Verzonnen voor deze test.")
                .domains(LifeDomain.MEANING);
    }

    private static Optional<String> code(Instrument instrument, double score) {
        return instrument.findingFor(score).map(Finding::code);
    }

    @Test
    void should_hold_the_callers_own_description() {
        Instrument instrument = complete().build();

        assertThat(instrument.lowest()).isEqualByComparingTo("1");
        assertThat(instrument.highest()).isEqualByComparingTo("5");
        assertThat(instrument.step()).contains(new BigDecimal("0.5"));
        assertThat(instrument.missing()).isEqualTo(Map.of(BigDecimal.valueOf(9), MissingReason.REFUSED));
        assertThat(instrument.domains()).containsExactly(LifeDomain.MEANING);
        assertThat(instrument.conversationOnly()).isEmpty();
        assertThat(instrument).hasToString("eigen-regie 2024: control of one's own life, 1 to 5, higher is more");
        assertThat(instrument)
                .isEqualTo(complete().build())
                .hasSameHashCodeAs(complete().build());
        assertThat(instrument)
                .isNotEqualTo(complete().missing(8, MissingReason.NOT_ASKED).build());
        assertThatThrownBy(() -> instrument.missing().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> instrument.domains().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_take_scores_on_the_scale_and_declared_codes_and_nothing_else() {
        Instrument instrument = complete().build();

        assertThat(code(instrument, 1)).isEmpty();
        assertThat(code(instrument, 4.5)).isEmpty();
        assertThat(code(instrument, 9)).isEmpty();
        assertThat(code(instrument, 99)).contains("ASSESS-OUT-OF-RANGE");
        assertThat(code(instrument, 0)).contains("ASSESS-OUT-OF-RANGE");
        assertThat(code(instrument, 1e308)).contains("ASSESS-OUT-OF-RANGE");
        assertThat(code(instrument, 4.25)).contains("ASSESS-NOT-ON-STEP");
        assertThat(code(instrument, Double.NaN)).contains("ASSESS-NOT-A-NUMBER");
        assertThat(code(instrument, Double.POSITIVE_INFINITY)).contains("ASSESS-NOT-A-NUMBER");
        assertThat(instrument.findingFor(87654).orElseThrow().toString())
                .as("a number from other people's data is not repeated")
                .doesNotContain("87654");
    }

    @Test
    void should_not_be_fooled_by_binary_fractions() {
        Instrument instrument = Instrument.builder("tienden", "1")
                .measuring(LocalizedText.of("iets", "something"))
                .range(0, 1)
                .step(0.1)
                .direction(ScaleDirection.HIGHER_IS_LESS)
                .licence("Verzonnen voor deze test.")
                .build();

        assertThat(code(instrument, 0.3)).isEmpty();
        assertThat(code(instrument, 0.7)).isEmpty();
        assertThat(code(instrument, 0.1 + 0.2)).contains("ASSESS-NOT-ON-STEP");
    }

    @Test
    void should_say_what_a_description_lacks() {
        assertThatThrownBy(() -> Instrument.builder("x", "1").build()).hasMessageContaining("what it measures");
        assertThatThrownBy(() -> complete().licence(" ").build()).hasMessageContaining("terms of use");
        assertThatThrownBy(() -> complete().missing(3, MissingReason.NOT_ASKED).build())
                .hasMessageContaining("cannot use 3 for a missing answer: it lies within 1 to 5");
        assertThatThrownBy(() -> complete().step(3).build()).hasMessageContaining("whole steps of 3");
        assertThatThrownBy(() -> complete().range(5, 1)).hasMessageContaining("not from 5.0 to 1.0");
        assertThatThrownBy(() -> complete().range(0, Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> complete().step(0)).hasMessageContaining("above 0, not 0.0");
        assertThatThrownBy(() -> complete().conversationOnly("")).hasMessageContaining("reason");
        assertThatThrownBy(() -> Instrument.builder("Eigen Regie", "1")).hasMessageContaining("Eigen Regie");
        assertThatThrownBy(() -> Instrument.builder("eigen-regie", " ")).hasMessageContaining("version");
        assertThatThrownBy(() -> Instrument.builder("x", "1")
                        .measuring(LocalizedText.of("iets"))
                        .range(0, 1)
                        .licence("Verzonnen.")
                        .build())
                .hasMessageContaining("higher score means");
    }

    @Test
    void should_keep_a_missing_answer_apart_from_a_score() {
        Assessment refused =
                Assessment.of(ClientRef.of("K-1"), complete().build(), DAY, MomentRole.BASELINE, Rater.CLIENT, 9);

        assertThat(refused.score()).isEmpty();
        assertThat(refused.missing()).contains(MissingReason.REFUSED);
        assertThat(refused).hasToString("a client, eigen-regie 2024, baseline 2025-01-14, by CLIENT: refused");
    }

    @Test
    void should_refuse_an_assessment_that_a_programmer_makes_with_a_number_that_is_no_score() {
        assertThatThrownBy(() ->
                        Assessment.of(ClientRef.of("K-1"), complete().build(), DAY, MomentRole.END, Rater.CLIENT, 99))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A score of eigen-regie does not lie between 1 and 5.");
    }

    @Test
    void should_have_an_open_list_of_raters_without_names() {
        assertThat(Rater.of("TEACHER")).isSameAs(Rater.TEACHER);
        assertThat(Rater.of("NEIGHBOUR").label().toString()).isEqualTo("NEIGHBOUR");
        assertThat(Rater.of("NEIGHBOUR")).isEqualTo(Rater.of("NEIGHBOUR")).isNotEqualTo(Rater.CLIENT);
        assertThatThrownBy(() -> Rater.of("mevrouw Verzonnen"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("Verzonnen");
    }

    @Property
    void every_step_of_a_whole_scale_is_a_score_and_keeps_its_value(
            @ForAll @IntRange(min = -50, max = 50) int lowest,
            @ForAll @IntRange(min = 1, max = 40) int steps,
            @ForAll @IntRange(min = 1, max = 9) int tenths) {
        BigDecimal step = BigDecimal.valueOf(tenths, 1);
        BigDecimal highest = BigDecimal.valueOf(lowest).add(step.multiply(BigDecimal.valueOf(steps)));
        Instrument instrument = Instrument.builder("schaal", "1")
                .measuring(LocalizedText.of("iets"))
                .range(lowest, highest.doubleValue())
                .step(step.doubleValue())
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .missing(1000, MissingReason.NOT_ANSWERED)
                .licence("Verzonnen voor deze test.")
                .build();

        for (int i = 0; i <= steps; i++) {
            BigDecimal score = BigDecimal.valueOf(lowest).add(step.multiply(BigDecimal.valueOf(i)));
            assertThat(instrument.findingFor(score.doubleValue())).isEmpty();
        }
        assertThat(code(instrument, highest.add(step).doubleValue())).contains("ASSESS-OUT-OF-RANGE");
    }
}
