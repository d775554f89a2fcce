package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Ratios and running totals of what was counted: 2 signals in January, 1 in February, 3 in March, and no talk. */
class DerivedFiguresTest {
    private static final Measure SIGNALS = Measure.events("signals").of(SIGNAL).build();
    private static final ReportingPeriod JANUARY = ReportingPeriod.parse("2025-01");

    private static Registration registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        int number = 0;
        for (String day : List.of("01-10", "01-31", "02-01", "03-01", "03-02", "03-31")) {
            builder.begin("T" + number++)
                    .event(SIGNAL, LocalDate.parse("2025-" + day))
                    .end();
        }
        return builder.build().value();
    }

    private static Observation at(ObservationTable table, String measure, ReportingPeriod period) {
        return table.at(measure, period, Stratum.ALL);
    }

    @Test
    void should_keep_both_counts_beside_a_ratio_of_nothing_to_something() {
        Measure ratio = Measures.ratio("talks-per-signal")
                .of(Measure.events("talks").of(CONVERSATION).build())
                .to(SIGNALS)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        ObservationTable table = KpiCalculator.of(ratio).per(JANUARY.type()).over(registration());

        assertThat(at(table, "talks-per-signal", JANUARY)).satisfies(figure -> {
            assertThat(figure.value()).hasValue(0);
            assertThat(figure.numerator()).hasValue(0);
            assertThat(figure.denominator()).hasValue(2);
        });
    }

    @Test
    void should_explain_a_running_total_by_the_figures_from_its_first_period_on() {
        Measure total = Measures.cumulative("total")
                .of(SIGNALS)
                .since(JANUARY.plus(1))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        KpiCalculator calculator = KpiCalculator.of(total).per(JANUARY.type());
        Registration registration = registration();
        ObservationTable table = calculator.over(registration);

        assertThat(at(table, "total", JANUARY).status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(parts(calculator, table, registration, JANUARY)).isEmpty();
        assertThat(at(table, "total", JANUARY.plus(1)).value()).hasValue(1);
        assertThat(parts(calculator, table, registration, JANUARY.plus(1))).containsExactly("2025-02 1");
        assertThat(at(table, "total", JANUARY.plus(2)).value()).hasValue(4);
        assertThat(parts(calculator, table, registration, JANUARY.plus(2))).containsExactly("2025-02 1", "2025-03 3");
    }

    private static List<String> parts(
            KpiCalculator calculator, ObservationTable table, Registration registration, ReportingPeriod period) {
        return calculator.explain(at(table, "total", period), registration).parts().stream()
                .map(part -> part.period() + " " + part.numerator())
                .toList();
    }
}
