package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.process.TrajectoryField.NEIGHBOURHOOD;
import static io.github.maatstaf.kpi.process.TrajectoryField.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** How many strata are counted by: 20,000, and 2,097,152 rows of a stratum and a period; each field has one for unknown. */
class StrataBoundTest {
    private static final Stratifier BOTH = Stratifier.SERVICE.crossedWith(Stratifier.NEIGHBOURHOOD);

    /** As many services and neighbourhoods as asked for. */
    private static Registration registration(int services, int neighbourhoods) {
        LocalDate day = LocalDate.of(2025, 1, 10);
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (int i = 0; i < Math.max(services, neighbourhoods); i++) {
            builder.begin("T" + i)
                    .field(SERVICE, "S" + i % services)
                    .field(NEIGHBOURHOOD, "N" + i % neighbourhoods)
                    .event(EventType.SIGNAL, day)
                    .end();
        }
        return builder.build().value();
    }

    private static StrataBound bound(KpiCalculator calculator, int services, int neighbourhoods) {
        return StrataBound.of(calculator, registration(services, neighbourhoods));
    }

    @Test
    void should_count_by_as_many_strata_as_there_may_be_and_by_no_more() {
        KpiCalculator crossed = KpiCalculator.of(QuerySet.SIGNALS).by(BOTH).by(Stratifier.SERVICE);

        // 160 x 125 is 20,000; 161 x 125 is 20,125
        assertThat(bound(crossed, 159, 124).stratifiers()).containsExactly(BOTH, Stratifier.SERVICE);
        assertThat(bound(crossed, 159, 124).findings()).isEmpty();
        StrataBound more = bound(crossed, 160, 124);
        assertThat(more.stratifiers()).containsExactly(Stratifier.SERVICE);
        assertThat(more.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("MEASURE-TOO-MANY-STRATA");
            assertThat(finding.message(Locale.ENGLISH))
                    .isEqualTo("Not divided by service&neighbourhood: 20125 strata, at most 20000.");
        });
    }

    @Test
    void should_count_by_fewer_strata_where_there_are_many_periods() {
        KpiCalculator crossed = KpiCalculator.of(QuerySet.SIGNALS).by(BOTH);

        // 128 x 128 strata in 128 months are 2,097,152 rows
        assertThat(bound(months(crossed, 128), 127, 127).findings()).isEmpty();
        assertThat(bound(months(crossed, 129), 127, 127).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Not divided by service&neighbourhood: 16384 strata, at most 16256.");
        assertThat(bound(months(crossed, 129), 126, 126).findings())
                .extracting(Finding::code)
                .isEmpty();
    }

    private static KpiCalculator months(KpiCalculator calculator, int months) {
        LocalDate last = LocalDate.of(2025, 3, 1);
        return calculator.between(Periods.from(PeriodType.MONTH.containing(last.minusMonths(months - 1)))
                .through(PeriodType.MONTH.containing(last)));
    }

    /** High, low and unknown. */
    @Test
    void should_take_three_strata_for_a_complexity() {
        KpiCalculator calculator = KpiCalculator.of(QuerySet.SIGNALS)
                .by(Stratifier.COMPLEXITY.crossedWith(Stratifier.SERVICE).crossedWith(Stratifier.NEIGHBOURHOOD));

        // 3 x 101 x 66 is 19,998; 3 x 102 x 66 is 20,196
        assertThat(bound(calculator, 100, 65).findings()).isEmpty();
        assertThat(bound(calculator, 101, 65).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Not divided by complexity&service&neighbourhood: 20196 strata, at most 20000.");
    }
}
