package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ObservationTextTest {
    private static final ReportingPeriod SPRING = ReportingPeriod.parse("2026-Q2");

    @Test
    void should_show_the_doubt_of_a_share() {
        Observation share =
                Observation.builder("plan-share", SPRING).share(1, 10).build();

        // Wilson's interval of 1 in 10 is 0.0179 to 0.4042, as in R's binom.confint(1, 10, methods = "wilson").
        assertThat(share.toString())
                .startsWith("plan-share 2026-Q2 all: 0.1 share (1 of 10), 95 % interval 0.0178")
                .contains(" to 0.404");
    }

    @Test
    void should_show_the_last_figure_before_a_period_that_is_too_recent() {
        ObservationTable table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2026, 7, 31))
                .add(Observation.builder("plan-share", SPRING).share(1, 10).build())
                .add(Observation.builder("plan-share", SPRING.next())
                        .counts(0, 2)
                        .withoutValue(ObservationStatus.TOO_RECENT)
                        .build())
                .build();

        assertThat(table)
                .hasToString("2 observations, complete until 2026-07-31\n"
                        + "plan-share  all  ▄·  2026-Q2: 0.1 share (1 of 10), then too recent");
    }

    @Test
    void should_say_how_many_a_row_left_out_as_too_recent() {
        ObservationTable table = ObservationTable.builder()
                .observedUntil(LocalDate.of(2026, 7, 31))
                .add(Observation.builder("plan-share", SPRING)
                        .share(1, 10)
                        .tooRecent(3)
                        .build())
                .add(Observation.builder("plan-share", SPRING.next())
                        .counts(0, 0)
                        .withoutValue(ObservationStatus.TOO_RECENT)
                        .tooRecent(9)
                        .build())
                .build();

        assertThat(table.toString())
                .endsWith("2026-Q2: 0.1 share (1 of 10), then too recent; 12 left out as too recent");
    }

    @Test
    void should_show_one_figure_if_it_is_the_last_or_there_is_none() {
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(LocalDate.of(2026, 7, 31));
        table.add(Series.of("visitors", PeriodType.QUARTER, "2026-Q1", 40, 52));
        table.add(Observation.builder("hours", SPRING)
                .withoutValue(ObservationStatus.MISSING)
                .build());

        assertThat(table.build().toString())
                .contains("▁█  2026-Q2: 52\n")
                .contains("·  2026-Q2: missing")
                .doesNotContain("then");
    }
}
