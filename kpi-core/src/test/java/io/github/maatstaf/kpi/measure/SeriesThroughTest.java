package io.github.maatstaf.kpi.measure;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SeriesThroughTest {
    private static final SeriesNote NOTE = SeriesNote.of(LocalDate.of(2023, 5, 1), "inloop op school");
    private static final Series SERIES = Series.of("visitors", QUARTER, "2023-Q1", 1, 2, null, 4, 5)
            .withBreak(SeriesBreak.of(ReportingPeriod.parse("2023-Q3"), LocalizedText.of("anders geteld")))
            .withBreak(SeriesBreak.of(ReportingPeriod.parse("2024-Q1"), LocalizedText.of("weer anders")))
            .withNote(NOTE)
            .withReference(ReferenceValue.of(3, ReferencePurpose.OWN_BASELINE, Source.of("Eigen telling", "")));

    @Test
    void should_end_with_the_period_and_keep_what_came_before() {
        Series shorter = SERIES.through(ReportingPeriod.parse("2023-Q3"));
        assertThat(shorter.periods()).hasToString("2023-Q1 through 2023-Q3");
        assertThat(shorter.breaks()).extracting(SeriesBreak::from).containsExactly(ReportingPeriod.parse("2023-Q3"));
        assertThat(shorter.notes()).containsExactly(NOTE);
        assertThat(shorter.reference()).isEqualTo(SERIES.reference());
        assertThat(shorter.useful()).isEqualTo(2);
        assertThat(SERIES.through(ReportingPeriod.parse("2023-Q2")).breaks()).isEmpty();
        assertThat(SERIES.through(ReportingPeriod.parse("2024-Q1"))).isSameAs(SERIES);
        assertThat(SERIES.through(ReportingPeriod.parse("2023-Q1")).size()).isEqualTo(1);
    }

    @Test
    void should_refuse_a_period_that_is_not_there() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SERIES.through(ReportingPeriod.parse("2024-Q2")))
                .withMessage("visitors has no period 2024-Q2; it has 2023-Q1 through 2024-Q1");
    }
}
