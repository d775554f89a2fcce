package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ReportedFigures;
import io.github.maatstaf.kpi.period.PeriodType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** The figures here are made up. */
class ReportedSeriesTest {
    private static final Source TABLE = Source.of("Statistiek van de gemeente (verzonnen)", "tabel 3");
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 10, 1);
    private static final KpiCode KPI = KpiCode.of("IMP-FIN-LOWINC");

    private static ReportedFigure.Builder figure(String period) {
        return ReportedFigure.builder("IMP-FIN-LOWINC", period).source(TABLE).published(PUBLISHED);
    }

    @Test
    void should_be_a_yearly_point_for_a_yearly_figure_and_nothing_in_between() {
        Series series = Series.ofReported(
                List.of(
                        figure("2024").counts(120, 1_000).build(),
                        figure("2021").counts(100, 1_000).build(),
                        figure("2023").gap(FigureGap.WITHHELD).build()),
                Unit.SHARE);

        assertThat(series.name()).isEqualTo("IMP-FIN-LOWINC");
        assertThat(series.periods().type()).isEqualTo(PeriodType.YEAR);
        assertThat(series.statuses())
                .containsExactly(
                        ObservationStatus.MEASURED,
                        ObservationStatus.MISSING,
                        ObservationStatus.SUPPRESSED,
                        ObservationStatus.MEASURED);
        assertThat(series.value(0).orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(series.observation(3).numerator()).hasValue(120);
        assertThat(series.observation(3).denominator()).hasValue(1_000);
        assertThat(series.notes()).isEmpty();
    }

    @Test
    void should_say_where_the_definition_becomes_another_one() {
        Series series = Series.ofReported(
                List.of(
                        figure("2022")
                                .value(new BigDecimal("7.1"))
                                .definitionVersion("2018")
                                .build(),
                        figure("2023")
                                .value(new BigDecimal("7.2"))
                                .definitionVersion("2018")
                                .build(),
                        figure("2024")
                                .value(new BigDecimal("9.9"))
                                .definitionVersion("2024")
                                .build()),
                Unit.PER_1000);

        assertThat(series.notes())
                .containsExactly(SeriesNote.of(
                        LocalDate.of(2024, 1, 1), "the definition is another version: 2018, from here on 2024"));
        assertThat(series.value(2)).hasValue(9.9);
        assertThat(series.unit()).isEqualTo(Unit.PER_1000);
    }

    @Test
    void should_see_another_version_in_whichever_order_the_figures_come() {
        Series series = Series.ofReported(
                List.of(
                        figure("2024").counts(1, 10).definitionVersion("new").build(),
                        figure("2022").counts(1, 10).definitionVersion("old").build(),
                        figure("2025").counts(1, 10).build(),
                        figure("2023").counts(1, 10).definitionVersion("old").build()),
                Unit.SHARE);

        assertThat(series.breaks())
                .extracting(Object::toString)
                .containsExactly(
                        "from 2024: the source counts by another version of the definition (was old, is new)",
                        "from 2025: the source counts by another version of the definition (was new, is -)");
    }

    @Test
    void should_be_the_series_of_a_measure_of_that_figure() {
        Measure measure = Measures.figure("low-income", KPI, CountBasis.HOUSEHOLD, Unit.SHARE, PeriodType.YEAR);
        Measure anyRhythm = Measures.figure("low-income", KPI, CountBasis.HOUSEHOLD, Unit.SHARE);
        List<ReportedFigure> figures = List.of(figure("2024").counts(1, 4).build());

        Series series = Series.ofReported(figures, measure);

        assertThat(series.name()).isEqualTo("low-income");
        assertThat(series.unit()).isEqualTo(Unit.SHARE);
        assertThat(series.fingerprint()).hasValue(measure.fingerprint());
        assertThat(series.value(0)).hasValue(0.25);
        assertThat(measure.records().rhythm()).hasValue(PeriodType.YEAR);
        assertThat(anyRhythm.records().rhythm()).isEmpty();
        assertThat(anyRhythm.canonicalText()).isEqualTo("m1;figure;kpi=IMP-FIN-LOWINC;basis=HOUSEHOLD;unit=share");
        Measure other = Measures.figure("debts", KpiCode.of("IMP-FIN-DEBTS"), CountBasis.HOUSEHOLD, Unit.SHARE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.ofReported(figures, other))
                .withMessage("debts is no measure of a figure of IMP-FIN-LOWINC");
    }

    @Test
    void should_make_a_value_of_counts_in_the_unit_that_is_asked() {
        List<ReportedFigure> figures = List.of(figure("2024").counts(3, 2_000).build());

        assertThat(Series.ofReported(figures, Unit.PER_1000).value(0)).hasValue(1.5);
        assertThat(Series.ofReported(figures, Unit.PER_10000).value(0)).hasValue(15);
        assertThat(Series.ofReported(figures, Unit.RATIO).value(0)).hasValue(0.0015);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Series.ofReported(List.of(figure("2024").counts(3, 2).build()), Unit.SHARE));
    }

    @Test
    void should_refuse_figures_that_do_not_belong_together() {
        ReportedFigure year = figure("2024").counts(1, 2).build();

        assertThatIllegalArgumentException().isThrownBy(() -> Series.ofReported(List.of(), Unit.SHARE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.ofReported(
                        List.of(year, figure("2024-Q1").counts(1, 2).build()), Unit.SHARE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.ofReported(
                        List.of(
                                year,
                                figure("2024")
                                        .published(PUBLISHED.plusDays(1))
                                        .counts(1, 3)
                                        .build()),
                        Unit.SHARE))
                .withMessageContaining("published last");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Series.ofReported(
                        List.of(
                                year,
                                figure("2025")
                                        .stratum("neighbourhood=BU01")
                                        .counts(1, 2)
                                        .build()),
                        Unit.SHARE));
    }

    @Test
    void should_keep_each_publication_and_take_the_last_one() {
        ReportedFigure first = figure("2024").counts(1, 2).build();
        ReportedFigure later =
                figure("2024").published(PUBLISHED.plusYears(1)).counts(1, 3).build();
        ReportedFigure quarter = figure("2024-Q1").counts(1, 4).build();
        ReportedFigure part =
                figure("2024").stratum("neighbourhood=BU01").counts(1, 5).build();
        ReportedFigures figures = ReportedFigures.of(List.of(later, quarter, first, part, first));

        assertThat(figures.size()).isEqualTo(4);
        assertThat(figures.latest(KPI, PeriodType.YEAR)).containsExactly(later);
        assertThat(figures.latest(KPI, PeriodType.QUARTER)).containsExactly(quarter);
        assertThat(figures.latest(KPI, PeriodType.YEAR, "neighbourhood=BU01")).containsExactly(part);
        assertThat(figures.latest(KPI, PeriodType.MONTH)).isEmpty();
        assertThat(figures.kpis()).containsExactly(KPI);
        assertThat(figures).hasToString("4 figures\n  IMP-FIN-LOWINC per QUARTER: 1\n  IMP-FIN-LOWINC per YEAR: 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedFigures.of(
                        List.of(first, figure("2024").counts(2, 2).build())))
                .withMessageContaining("contradict");
        ReportedFigures rivals = ReportedFigures.of(List.of(
                first,
                figure("2024")
                        .source(Source.of("Een ander (verzonnen)", ""))
                        .counts(2, 2)
                        .build()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rivals.latest(KPI, PeriodType.YEAR))
                .withMessageContaining("latest");
    }

    @Property
    void the_order_in_which_figures_are_given_leaves_no_trace(
            @ForAll @Size(max = 12) List<@IntRange(min = 2000, max = 2050) Integer> years, @ForAll long seed) {
        List<ReportedFigure> figures = new ArrayList<>();
        for (int year : years) {
            figures.add(figure(Integer.toString(year)).counts(year, 3_000).build());
        }
        ReportedFigures inOrder = ReportedFigures.of(figures);
        Collections.shuffle(figures, new Random(seed));

        assertThat(ReportedFigures.of(figures)).isEqualTo(inOrder).hasToString(inOrder.toString());
        assertThat(inOrder.size()).isEqualTo((int) years.stream().distinct().count());
    }

    @Test
    void should_be_exactly_one_of_counts_value_and_gap_with_source_and_day() {
        assertThatIllegalStateException()
                .isThrownBy(() -> figure("2024").build())
                .withMessageContaining("exactly one");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> figure("2024").counts(1, 2).value(BigDecimal.ONE).build());
        assertThatIllegalStateException()
                .isThrownBy(() -> ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                        .counts(1, 2)
                        .build())
                .withMessageContaining("source");
        assertThatIllegalStateException()
                .isThrownBy(() -> ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                        .source(TABLE)
                        .counts(1, 2)
                        .build())
                .withMessageContaining("published");
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024").counts(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024").counts(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024").value(new BigDecimal("1e99999999")));
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024").stratum("overal"));
        assertThatIllegalArgumentException().isThrownBy(() -> figure("2024-Q5"));
        assertThat(figure("2024").counts(1, 2).definitionVersion("3").build())
                .hasToString("IMP-FIN-LOWINC 2024: 1 of 2 (Statistiek van de gemeente (verzonnen), tabel 3, published"
                        + " 2025-10-01, definition 3)");
        assertThat(figure("2024").value(new BigDecimal("7.10")))
                .hasToString("The figure IMP-FIN-LOWINC 2024, not built yet");
        ValueContract.hold(
                () -> figure("2024").counts(1, 2).build(),
                () -> figure("2024").counts(1, 3).build(),
                () -> figure("2024").value(new BigDecimal("0.50")).build(),
                () -> figure("2024").gap(FigureGap.TOO_UNSURE).build(),
                () -> figure("2024").gap(FigureGap.NOT_PUBLISHED).build(),
                () -> figure("2023").counts(1, 2).build(),
                () -> figure("2024").counts(1, 2).definitionVersion("2").build(),
                () -> figure("2024")
                        .counts(1, 2)
                        .published(PUBLISHED.plusDays(1))
                        .build(),
                () -> figure("2024").counts(1, 2).stratum("neighbourhood=BU01").build());
    }
}
