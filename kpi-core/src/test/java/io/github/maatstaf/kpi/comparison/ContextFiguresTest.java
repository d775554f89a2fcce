package io.github.maatstaf.kpi.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The figures here are made up. */
class ContextFiguresTest {
    private static final Source SOURCE = Source.of("CBS StatLine (verzonnen cijfers)", "tabel 1");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private static ContextFigure.Builder figure(String year) {
        return ContextFigure.builder("Bijstand", "GM0363", ReportingPeriod.parse(year));
    }

    private static ContextFigures figures() {
        return ContextFigures.of(
                SOURCE,
                DAY,
                List.of(
                        figure("2023")
                                .value(new BigDecimal("58.3"))
                                .unit("per 1 000")
                                .build(),
                        figure("2024")
                                .gap(FigureGap.NOT_GIVEN, ".")
                                .footnotes(List.of("voorlopig", " "))
                                .build()));
    }

    @Test
    void should_keep_values_codes_and_remarks() {
        ContextFigures found = figures()
                .withBreak(SeriesBreak.of(ReportingPeriod.parse("2024"), LocalizedText.of("nieuwe definitie")))
                .withFootnote(" © CBS ");
        assertThat(found.toString())
                .startsWith("2 figures of CBS StatLine (verzonnen cijfers), tabel 1, published 2025-10-01\n"
                        + "  Bijstand, GM0363, 2023: 58.3 per 1 000\n"
                        + "  Bijstand, GM0363, 2024: NOT_GIVEN \".\" (voorlopig)\n  breaks: ")
                .endsWith("\n  remarks: © CBS");
        assertThat(found.footnotes()).containsExactly("© CBS");
        assertThat(found.breaks()).hasSize(1);
        assertThat(found.about("Bijstand").figures()).hasSize(2);
        assertThat(found.about("Anders").figures()).isEmpty();
        assertThat(found.in("GM0363").figures()).hasSize(2);
        assertThat(found.in("GM0364").toString()).startsWith("0 figures of");
        assertThat(found.source()).isEqualTo(SOURCE);
        assertThat(found.published()).isEqualTo(DAY);
        ContextFigure second = found.figures().get(1);
        assertThat(second.gap()).contains(FigureGap.NOT_GIVEN);
        assertThat(second.missingCode()).isEqualTo(".");
        assertThat(second.value()).isEmpty();
        assertThat(second.unit()).isEmpty();
        assertThat(found.figures().get(0).unit()).isEqualTo("per 1 000");
        assertThat(second.footnotes()).containsExactly("voorlopig");
        assertThat(figure("2023")
                        .part("Leeftijd=65+")
                        .gap(FigureGap.CANNOT_OCCUR, "")
                        .build())
                .hasToString("Bijstand, GM0363, Leeftijd=65+, 2023: CANNOT_OCCUR");
        assertThatThrownBy(() -> found.withFootnote(" ")).hasMessageContaining("blank");
        assertThatThrownBy(() -> figure("2023").build()).hasMessageContaining("value(..) or gap(..)");
        assertThatThrownBy(() -> ContextFigure.builder(" ", "x", ReportingPeriod.parse("2024")))
                .hasMessageContaining("topic");
        assertThatThrownBy(() -> ContextFigure.builder("x", " ", ReportingPeriod.parse("2024")))
                .hasMessageContaining("region");
        assertThat(figure("2023")).hasToString("The context figure Bijstand, GM0363, 2023, not built yet");
    }

    @Test
    void should_become_figures_of_a_kpi_in_versions_between_breaks() {
        ContextFigures found = figures()
                .withBreak(SeriesBreak.of(ReportingPeriod.parse("2024"), LocalizedText.of("nieuwe definitie")));
        List<ReportedFigure> reported = found.asReported(KpiCode.of("IMP-FIN-LOWINC"));
        assertThat(reported.get(0).value()).contains(new BigDecimal("58.3"));
        assertThat(reported.get(0).definitionVersion()).isEmpty();
        assertThat(reported.get(1).gap()).contains(FigureGap.NOT_GIVEN);
        assertThat(reported.get(1).definitionVersion()).contains("after break 1");
        assertThat(reported.get(1).published()).isEqualTo(DAY);
        List<ContextFigure> two = new ArrayList<>(found.figures());
        two.add(figure("2023").part("x").value(BigDecimal.ONE).build());
        assertThatThrownBy(() -> ContextFigures.of(SOURCE, DAY, two).asReported(KpiCode.of("IMP-FIN-LOWINC")))
                .hasMessageContaining("narrow them");
    }

    @Test
    void should_be_values() {
        ValueContract.hold(
                () -> figure("2023").value(BigDecimal.ONE).build(),
                () -> figure("2024").value(BigDecimal.ONE).build(),
                () -> figure("2023").value(BigDecimal.TEN).build(),
                () -> figure("2023").value(BigDecimal.ONE).part("x").build(),
                () -> figure("2023").value(BigDecimal.ONE).unit("x").build(),
                () -> figure("2023")
                        .value(BigDecimal.ONE)
                        .footnotes(List.of("x"))
                        .build(),
                () -> figure("2023").gap(FigureGap.WITHHELD, "").build(),
                () -> figure("2023").gap(FigureGap.WITHHELD, "x").build(),
                () -> figure("2023").gap(FigureGap.NOT_GIVEN, "").build(),
                () -> ContextFigure.builder("A", "GM0363", ReportingPeriod.parse("2023"))
                        .value(BigDecimal.ONE)
                        .build(),
                () -> ContextFigure.builder("Bijstand", "B", ReportingPeriod.parse("2023"))
                        .value(BigDecimal.ONE)
                        .build());
        List<ContextFigure> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(figure("2023").value(BigDecimal.ONE).part("p" + i).build());
        }
        ValueContract.hold(
                ContextFiguresTest::figures,
                () -> ContextFigures.of(Source.of("x", ""), DAY, figures().figures()),
                () -> ContextFigures.of(SOURCE, DAY.plusDays(1), figures().figures()),
                () -> ContextFigures.of(SOURCE, DAY, many),
                () -> figures().withFootnote("x"),
                () -> figures().withBreak(SeriesBreak.of(ReportingPeriod.parse("2024"), LocalizedText.of("x"))));
        assertThat(ContextFigures.of(SOURCE, DAY, many).toString()).contains("  and 24 more");
        assertThat(ContextFigures.of(SOURCE, DAY, many.subList(0, 36)).toString())
                .doesNotContain("more");
        assertThat(ContextFigures.of(SOURCE, DAY, many.subList(0, 37)).toString())
                .contains("  and 1 more");
    }
}
