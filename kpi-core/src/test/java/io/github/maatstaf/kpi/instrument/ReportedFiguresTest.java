package io.github.maatstaf.kpi.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The figures here are made up. */
class ReportedFiguresTest {
    private static final String LOW = "IMP-FIN-LOWINC";
    private static final Source TABLE = Source.of("Tabel van de gemeente (verzonnen)", "");
    private static final LocalDate DAY = LocalDate.of(2025, 10, 1);

    private static ReportedFigure.Builder about(String period) {
        return ReportedFigure.builder(LOW, period).source(TABLE).published(DAY);
    }

    private static ReportedFigure counts(String period, long above) {
        return about(period).counts(above, 100).build();
    }

    @Test
    void should_keep_counts_a_value_or_a_gap_as_they_were_given() {
        ReportedFigure counted = about("2024").counts(12, 100).build();
        ReportedFigure valued = ReportedFigure.builder(KpiCode.of(LOW), ReportingPeriod.parse("2024-Q2"))
                .source(TABLE)
                .published(DAY)
                .value(new BigDecimal("1.250E+3"))
                .stratum("neighbourhood=BU0363A113&ageGroup=65+")
                .definitionVersion(" 2019 ")
                .build();
        ReportedFigure withheld = about("2024").gap(FigureGap.WITHHELD).build();

        assertThat(counted.kpi()).isEqualTo(KpiCode.of(LOW));
        assertThat(counted.period()).isEqualTo(ReportingPeriod.parse("2024"));
        assertThat(counted.numerator()).hasValue(12);
        assertThat(counted.denominator()).hasValue(100);
        assertThat(counted.value()).isEmpty();
        assertThat(counted.gap()).isEmpty();
        assertThat(counted.stratum()).isEqualTo("all");
        assertThat(counted.source()).isEqualTo(TABLE);
        assertThat(counted.published()).isEqualTo(DAY);
        assertThat(counted.definitionVersion()).isEmpty();
        assertThat(counted)
                .hasToString(
                        "IMP-FIN-LOWINC 2024: 12 of 100 (Tabel van de gemeente (verzonnen), published 2025-10-01)");

        assertThat(valued.value()).contains(new BigDecimal("1250"));
        assertThat(valued.numerator()).isEmpty();
        assertThat(valued.denominator()).isEmpty();
        assertThat(valued.stratum()).isEqualTo("ageGroup=65+&neighbourhood=BU0363A113");
        assertThat(valued.definitionVersion()).contains("2019");
        assertThat(valued)
                .hasToString("IMP-FIN-LOWINC 2024-Q2 ageGroup=65+&neighbourhood=BU0363A113: 1250"
                        + " (Tabel van de gemeente (verzonnen), published 2025-10-01, definition 2019)");

        assertThat(withheld.gap()).contains(FigureGap.WITHHELD);
        assertThat(withheld.value()).isEmpty();
        assertThat(withheld.numerator()).isEmpty();
        assertThat(withheld.denominator()).isEmpty();
        assertThat(withheld.toString()).contains(": " + FigureGap.WITHHELD.label());
        for (FigureGap gap : FigureGap.values()) {
            assertThat(gap.label().in(Locale.ENGLISH)).isNotBlank();
        }
        assertThat(FigureGap.TOO_UNSURE.label().in(Locale.forLanguageTag("nl")))
                .isEqualTo("te onzeker volgens de bron");
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> counts("2024", 12),
                () -> counts("2024", 13),
                () -> about("2024").counts(12, 101).build(),
                () -> counts("2023", 12),
                () -> about("2024").value(new BigDecimal("0.12")).build(),
                () -> about("2024").value(new BigDecimal("0.13")).build(),
                () -> about("2024").gap(FigureGap.WITHHELD).build(),
                () -> about("2024").gap(FigureGap.NOT_GIVEN).build(),
                () -> about("2024").counts(12, 100).stratum("sex=f").build(),
                () -> about("2024").counts(12, 100).published(DAY.plusDays(1)).build(),
                () -> about("2024").counts(12, 100).definitionVersion("2").build(),
                () -> about("2024")
                        .counts(12, 100)
                        .source(Source.of("other", ""))
                        .build(),
                () -> ReportedFigure.builder("IMP-FIN-PROBLEMDEBT", "2024")
                        .source(TABLE)
                        .published(DAY)
                        .counts(12, 100)
                        .build());
        ValueContract.hold(
                () -> ReportedFigures.of(List.of(counts("2024", 12))),
                () -> ReportedFigures.of(List.of(counts("2024", 13))));
    }

    @Test
    void should_be_about_the_same_whatever_its_number_is() {
        ReportedFigure one = counts("2024", 12);

        assertThat(one.isAboutTheSameAs(counts("2024", 50))).isTrue();
        assertThat(one.isAboutTheSameAs(about("2024").gap(FigureGap.WITHHELD).build()))
                .isTrue();
        assertThat(one.isAboutTheSameAs(counts("2023", 12))).isFalse();
        assertThat(one.isAboutTheSameAs(
                        about("2024").counts(12, 100).stratum("sex=f").build()))
                .isFalse();
        assertThat(one.isAboutTheSameAs(about("2024")
                        .counts(12, 100)
                        .source(Source.of("other", ""))
                        .build()))
                .isFalse();
        assertThat(one.isAboutTheSameAs(
                        about("2024").counts(12, 100).published(DAY.plusDays(1)).build()))
                .isFalse();
        assertThat(one.isAboutTheSameAs(
                        about("2024").counts(12, 100).definitionVersion("2").build()))
                .isFalse();
        assertThat(one.isAboutTheSameAs(ReportedFigure.builder("IMP-FIN-PROBLEMDEBT", "2024")
                        .source(TABLE)
                        .published(DAY)
                        .counts(12, 100)
                        .build()))
                .isFalse();
    }

    @Test
    void should_take_exactly_one_figure_with_its_source_and_day() {
        assertThat(about("2024")).hasToString("The figure IMP-FIN-LOWINC 2024, not built yet");
        assertThatIllegalStateException()
                .isThrownBy(() -> about("2024").build())
                .withMessageContaining("exactly one of counts(..), value(..) and gap(..), not 0");
        assertThatIllegalStateException()
                .isThrownBy(
                        () -> about("2024").counts(1, 2).value(BigDecimal.ONE).build())
                .withMessageContaining("not 2");
        assertThatIllegalStateException()
                .isThrownBy(() -> about("2024")
                        .counts(1, 2)
                        .value(BigDecimal.ONE)
                        .gap(FigureGap.NOT_GIVEN)
                        .build())
                .withMessageContaining("not 3");
        assertThatIllegalStateException()
                .isThrownBy(() -> about("2024")
                        .value(BigDecimal.ONE)
                        .gap(FigureGap.NOT_GIVEN)
                        .build())
                .withMessageContaining("not 2");
        assertThatIllegalStateException()
                .isThrownBy(() -> ReportedFigure.builder(LOW, "2024")
                        .counts(1, 2)
                        .published(DAY)
                        .build())
                .withMessageContaining("needs a source");
        assertThatIllegalStateException()
                .isThrownBy(() -> ReportedFigure.builder(LOW, "2024")
                        .counts(1, 2)
                        .source(TABLE)
                        .build())
                .withMessageContaining("needs the day of publication");
        assertThatThrownBy(() -> ReportedFigure.builder("small", "2024")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_take_numbers_up_to_its_limits() {
        assertThat(about("2024").counts(0, 1).build().numerator()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about("2024").counts(-1, 1))
                .withMessageContaining("-1 of 1");
        assertThatIllegalArgumentException().isThrownBy(() -> about("2024").counts(0, 0));
        assertThat(about("2024").value(new BigDecimal("9".repeat(34))).build().value())
                .contains(new BigDecimal("9".repeat(34)));
        assertThatIllegalArgumentException().isThrownBy(() -> about("2024").value(new BigDecimal("9".repeat(35))));
        assertThat(about("2024").value(new BigDecimal("1E-18")).build().value())
                .contains(new BigDecimal("0.000000000000000001"));
        assertThatIllegalArgumentException().isThrownBy(() -> about("2024").value(new BigDecimal("1E-19")));
        assertThat(about("2024").value(new BigDecimal("1E+18")).build().value())
                .contains(new BigDecimal("1000000000000000000"));
        assertThatIllegalArgumentException().isThrownBy(() -> about("2024").value(new BigDecimal("1E+19")));
        assertThat(about("2024").value(new BigDecimal("0.50")).build().value()).contains(new BigDecimal("0.5"));
        assertThat(about("2024")
                        .counts(1, 2)
                        .definitionVersion("v".repeat(128))
                        .build()
                        .definitionVersion())
                .contains("v".repeat(128));
        assertThatIllegalArgumentException().isThrownBy(() -> about("2024").definitionVersion("v".repeat(129)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ALL", "sex", "=f", "Sex=f", "sex=", "sex=f&", "sex=f=m", "sex=f\tm"})
    void should_refuse_a_part_that_has_no_name_and_value(String stratum) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> about("2024").stratum(stratum))
                .withMessageContaining("neighbourhood=BU0363A113");
    }

    @Property
    void the_order_of_the_figures_leaves_no_trace(@ForAll Random random) {
        List<ReportedFigure> figures = new ArrayList<>();
        for (String period : List.of("2022", "2023", "2023-Q1", "2024")) {
            figures.add(counts(period, random.nextInt(100)));
            figures.add(about(period).counts(3, 10).stratum("sex=f").build());
            figures.add(about(period).counts(3, 10).published(DAY.minusDays(9)).build());
            figures.add(
                    about(period).counts(3, 10).source(Source.of("other", "")).build());
            figures.add(about(period).counts(3, 10).definitionVersion("2").build());
            figures.add(ReportedFigure.builder("IMP-FIN-ASSISTANCE", period)
                    .source(TABLE)
                    .published(DAY)
                    .gap(FigureGap.NOT_PUBLISHED)
                    .build());
        }
        ReportedFigures one = ReportedFigures.of(figures);
        Collections.shuffle(figures, random);
        figures.add(figures.get(0));
        ReportedFigures other = ReportedFigures.of(figures);

        assertThat(other).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(other.all()).isEqualTo(one.all());
        assertThat(other.size()).isEqualTo(24);
    }

    @Test
    void should_stand_by_kpi_part_rhythm_period_and_day() {
        ReportedFigure part = about("2022").counts(1, 2).stratum("sex=f").build();
        ReportedFigure quarter = counts("2022-Q1", 1);
        ReportedFigure late =
                about("2022").counts(2, 2).published(DAY.plusDays(1)).build();
        ReportedFigure first = ReportedFigure.builder("IMP-FIN-ASSISTANCE", "2024")
                .source(TABLE)
                .published(DAY)
                .counts(1, 2)
                .build();
        List<ReportedFigure> order = new ArrayList<>(List.of(first, counts("2022", 1), late, counts("2023", 1)));
        order.add(PeriodType.QUARTER.compareTo(PeriodType.YEAR) < 0 ? 1 : 4, quarter);
        order.add(part);
        List<ReportedFigure> turned = new ArrayList<>(order);
        Collections.reverse(turned);

        assertThat(ReportedFigures.of(turned).all()).containsExactlyElementsOf(order);
        assertThat(ReportedFigures.of(turned).kpis())
                .containsExactly(KpiCode.of("IMP-FIN-ASSISTANCE"), KpiCode.of("IMP-FIN-LOWINC"));
    }

    @Test
    void should_give_the_latest_figure_of_each_period() {
        ReportedFigure early =
                about("2023").counts(1, 2).published(DAY.minusYears(1)).build();
        ReportedFigure late = counts("2023", 5);
        ReportedFigure part = about("2023").counts(1, 9).stratum("sex=f").build();
        ReportedFigures figures =
                ReportedFigures.of(List.of(late, early, counts("2022", 4), part, counts("2023-Q1", 7)));

        assertThat(figures.latest(KpiCode.of(LOW), PeriodType.YEAR)).containsExactly(counts("2022", 4), late);
        assertThat(figures.latest(KpiCode.of(LOW), PeriodType.QUARTER)).containsExactly(counts("2023-Q1", 7));
        assertThat(figures.latest(KpiCode.of(LOW), PeriodType.YEAR, "sex=f")).containsExactly(part);
        assertThat(figures.latest(KpiCode.of("IMP-FIN-ASSISTANCE"), PeriodType.YEAR))
                .isEmpty();
        assertThat(figures).hasToString("5 figures\n  IMP-FIN-LOWINC per QUARTER: 1\n  IMP-FIN-LOWINC per YEAR: 4");
        assertThat(ReportedFigures.of(List.of(late)).toString()).startsWith("1 figure\n");
        assertThat(ReportedFigures.of(List.of())).hasToString("0 figures");
    }

    @Test
    void should_refuse_two_figures_that_cannot_both_be_true() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportedFigures.of(List.of(counts("2023", 1), counts("2022", 1), counts("2023", 2))))
                .withMessageContaining("contradict each other: IMP-FIN-LOWINC 2023: 1 of 100")
                .withMessageContaining("and IMP-FIN-LOWINC 2023: 2 of 100");

        ReportedFigure rival =
                about("2023").counts(9, 10).source(Source.of("other", "")).build();
        ReportedFigures both = ReportedFigures.of(List.of(counts("2023", 1), rival));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> both.latest(KpiCode.of(LOW), PeriodType.YEAR))
                .withMessageContaining("None of two figures published on one day is the latest");
        ReportedFigure newer = about("2023")
                .counts(9, 10)
                .source(Source.of("other", ""))
                .published(DAY.plusDays(1))
                .build();
        assertThat(ReportedFigures.of(List.of(counts("2023", 1), newer)).latest(KpiCode.of(LOW), PeriodType.YEAR))
                .containsExactly(newer);
        assertThat(ReportedFigures.of(List.of(
                                counts("2023", 1),
                                about("2023").counts(9, 10).stratum("sex=f").build()))
                        .latest(KpiCode.of(LOW), PeriodType.YEAR))
                .containsExactly(counts("2023", 1));
    }

    @Test
    void should_show_at_most_forty_lines() {
        List<ReportedFigure> many = new ArrayList<>();
        for (int i = 0; i < 38; i++) {
            many.add(ReportedFigure.builder("IMP-FIN-A" + (100 + i), "2024")
                    .source(TABLE)
                    .published(DAY)
                    .counts(1, 2)
                    .build());
        }
        assertThat(ReportedFigures.of(many).toString().lines()).hasSize(39).noneMatch(line -> line.contains("more"));
        many.add(counts("2024", 1));
        many.add(counts("2024-Q1", 1));
        assertThat(ReportedFigures.of(many).toString()).endsWith("\n  and 2 more");
    }
}
