package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.period.PeriodType.HALF_YEAR;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.SCHOOL_YEAR;
import static io.github.maatstaf.kpi.process.EventType.AFTERCARE;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MeasuresGuideTest {
    private final Printout out = new Printout();
    private final Registration registration = Printout.read().value();
    private final Measure quickStart = quickStart();

    // tag::own[]
    static Measure quickStart() {
        return Measure.share("quick-start")
                .among(has(SIGNAL))
                .counting(first(SIGNAL).daysUntil(first(CONVERSATION)).atMost(21))
                .followedFor(21)
                .datedBy(first(SIGNAL))
                .build();
    }
    // end::own[]

    @Test
    void should_describe_itself() {
        // tag::describe[]
        out.println(quickStart.describe(Locale.forLanguageTag("nl")));
        out.println(quickStart.describe(Locale.ENGLISH));
        out.println("needs " + quickStart.dataElements());
        // end::describe[]
        out.isOutput("measures-describe");

        // tag::text[]
        out.println(quickStart.canonicalText());
        out.println(quickStart.fingerprint());
        out.println(Measure.parse(quickStart.canonicalText()));
        // end::text[]
        out.isOutput("measures-text");
        assertThat(Measure.parse(quickStart.canonicalText()).named("quick-start"))
                .isEqualTo(quickStart);
    }

    @Test
    void should_refuse_a_share_that_looks_ahead() {
        assertThatThrownBy(() -> {
                    // tag::ahead[]
                    Measure.share("aftercare-share")
                            .counting(has(AFTERCARE).within(90).after(first(CLOSURE)))
                            .datedBy(first(CLOSURE))
                            .build();
                    // end::ahead[]
                })
                .satisfies(thrown -> {
                    out.println(thrown.getMessage());
                    out.isOutput("measures-ahead");
                });
    }

    @Test
    void should_compute_per_period_and_stratum() {
        // spotless:off
        // tag::strata[]
        ObservationTable table = KpiCalculator.of(quickStart)
                .per(SCHOOL_YEAR)
                .by(Stratifier.COMPLEXITY).by(Stratifier.SIGNAL_SOURCE)                  // side by side
                .within(Population.where(field(TrajectoryField.SERVICE, "huiswerkbegeleiding")))
                .between(Periods.from("2023/2024").through("2025/2026"))
                .over(registration);
        out.println(table);
        // end::strata[]
        // spotless:on
        out.isOutput("measures-strata");

        // tag::too-recent[]
        ObservationTable perQuarter = KpiCalculator.of(quickStart).per(QUARTER).over(registration);
        out.println(perQuarter.at("quick-start", "2026-Q2"));
        out.println(perQuarter.at("quick-start", "2026-Q3"));
        // end::too-recent[]
        out.isOutput("measures-too-recent");

        // tag::explain[]
        out.println(KpiCalculator.of(quickStart).explain(perQuarter.at("quick-start", "2026-Q3"), registration));
        out.println(DataQuality.of(registration, List.of(quickStart)));
        // end::explain[]
        out.isOutput("measures-explain");
    }

    @Test
    void should_merge_tallies() {
        Registration north = half("N");
        Registration south = half("S");
        // tag::merge[]
        KpiCalculator calculator = KpiCalculator.of(quickStart).per(HALF_YEAR);
        Tally both = calculator.tally(north).merge(calculator.tally(south));
        out.println(both.table());
        // end::merge[]
        out.isOutput("measures-merge");
    }

    private static Registration half(String name) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (int i = 0; i < 20; i++) {
            LocalDate day = LocalDate.of(2025, 7, 1).plusDays(i * 5L);
            builder.begin(name + i)
                    .event(SIGNAL, day)
                    .event(CONVERSATION, day.plusDays(name.equals("N") ? 9 : 30))
                    .end();
        }
        return builder.build().value();
    }
}
