package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FigureTraitsTest {
    private static FigureTraits.Builder all() {
        FigureTraits.Builder builder = FigureTraits.builder();
        for (FigureTrait trait : FigureTrait.values()) {
            builder.with(trait, "one");
        }
        return builder;
    }

    private static List<String> codes(Comparability comparability) {
        return comparability.reasons().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @EnumSource
    void each_trait_that_differs_has_its_own_code(FigureTrait trait) {
        Comparability answer =
                Comparability.of(all().build(), all().with(trait, "other").build());
        assertThat(answer.isComparable()).isFalse();
        assertThat(codes(answer))
                .containsExactly("MEASURE-OTHER-" + trait.name().replace('_', '-'));
        assertThat(answer.reasons().get(0).message(Locale.forLanguageTag("nl"))).contains("other");
        FigureTraits.Builder without = FigureTraits.builder();
        for (FigureTrait each : FigureTrait.values()) {
            if (each != trait) {
                without.with(each, "one");
            }
        }
        Comparability unknown = Comparability.of(all().build(), without.build());
        assertThat(codes(unknown)).containsExactly("MEASURE-NOT-STATED");
        assertThat(unknown.reasons().get(0).message(Locale.ENGLISH))
                .contains(trait.label().in(Locale.ENGLISH));
        assertThat(codes(Comparability.of(without.build(), all().build()))).containsExactly("MEASURE-NOT-STATED");
        assertThat(Comparability.of(without.build(), without.build()).isComparable())
                .isTrue();
    }

    @Test
    void should_know_what_figures_say_of_themselves() {
        Observation observation = Observation.builder("x", ReportingPeriod.parse("2024"))
                .share(1, 4)
                .build();
        assertThat(FigureTraits.of(observation).build().trait(FigureTrait.PERIOD))
                .contains("2024");
        assertThat(FigureTraits.of(observation).build().trait(FigureTrait.DEFINITION))
                .isEmpty();
        assertThat(Comparability.of(observation, observation).isComparable()).isTrue();
        Observation later = Observation.builder("x", ReportingPeriod.parse("2025"))
                .share(1, 4)
                .build();
        assertThat(codes(Comparability.of(observation, later))).containsExactly("MEASURE-OTHER-PERIOD");
        ReportedFigure figure = ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                .counts(1, 4)
                .source(Source.of("Verzonnen", "tabel 3"))
                .published(LocalDate.of(2025, 1, 1))
                .definitionVersion("2")
                .build();
        FigureTraits traits = FigureTraits.of(figure)
                .edition(Edition.parse("2026.1"))
                .period(ReportingPeriod.parse("2025"))
                .cutOff(CutOff.of(CutOffSide.AT_LEAST, 3, LocalizedText.of("x"), Source.of("y", "")))
                .measure(Measure.parse("m1;events;of=SIGNAL").named("signals"))
                .build();
        assertThat(traits.trait(FigureTrait.SOURCE)).contains("Verzonnen");
        assertThat(traits.trait(FigureTrait.CUT_OFF)).contains("AT_LEAST 3");
        assertThat(traits.trait(FigureTrait.EDITION)).contains("2026.1");
        assertThat(traits.trait(FigureTrait.COUNT_BASIS)).isPresent();
        assertThat(traits.traits()).containsEntry(FigureTrait.PERIOD, "2025");
        assertThat(FigureTraits.of(figure).build().trait(FigureTrait.DEFINITION))
                .contains("IMP-FIN-LOWINC 2");
        FigureTraits.Builder builder = FigureTraits.builder();
        assertThat(builder.instrument(Instruments.mark(), Rater.TEACHER)).isSameAs(builder);
        assertThat(builder.build().trait(FigureTrait.INSTRUMENT)).contains("rapportcijfer 1-10");
        assertThat(builder.build().trait(FigureTrait.RATER)).contains("TEACHER");
        assertThatThrownBy(() -> FigureTraits.builder().with(FigureTrait.UNIT, " "))
                .hasMessageContaining("UNIT");
        assertThat(FigureTraits.builder()).hasToString("Traits of a figure, not built yet: {}");
        ValueContract.hold(
                () -> all().build(), () -> all().with(FigureTrait.UNIT, "x").build());
    }
}
