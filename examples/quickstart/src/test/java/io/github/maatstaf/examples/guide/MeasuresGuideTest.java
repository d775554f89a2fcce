package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.period.PeriodType.HALF_YEAR;
import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.SCHOOL_YEAR;
import static io.github.maatstaf.kpi.period.PeriodType.YEAR;
import static io.github.maatstaf.kpi.process.EventType.AFTERCARE;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Tally;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Formula;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.RollUp;
import io.github.maatstaf.kpi.measure.ScoreCondition;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
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

        Registration asItWas = half("S", 3, 30);
        Registration asItIs = half("S", 3, 12);
        // tag::replace[]
        Tally stored = Tally.fromBytes(both.toBytes());
        Tally corrected = stored.remove(calculator.tally(asItWas)).merge(calculator.tally(asItIs));
        out.println(corrected.table());
        out.println(stored.holdsClients());
        // end::replace[]
        out.isOutput("measures-replace");
    }

    /** One trajectory of a half, with its conversation some days later. */
    private static Registration half(String name, int number, int days) {
        LocalDate day = LocalDate.of(2025, 7, 1).plusDays(number * 5L);
        return Registration.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .begin(name + number)
                .event(SIGNAL, day)
                .event(CONVERSATION, day.plusDays(days))
                .end()
                .build()
                .value();
    }

    @Test
    void should_compute_other_data_in_the_same_call() {
        Registration mixed = mixed();
        // spotless:off
        // tag::kinds[]
        Measure mark = Measures.answers("mark").instrument(Instruments.mark()).in(Unit.MARK).build();
        Measure visits = Measures.activities("visits", CountBasis.HEADCOUNT).build();
        Measure lowIncome = Measures.figure("low-income", KpiCode.of("IMP-FIN-LOWINC"), CountBasis.HOUSEHOLD, Unit.SHARE);
        ObservationTable table = KpiCalculator.of(quickStart, visits, mark, lowIncome).per(HALF_YEAR).over(mixed);
        out.println(table);
        // end::kinds[]
        // spotless:on
        out.isOutput("measures-kinds");

        // spotless:off
        // tag::derived[]
        Measure signals = Measure.events("signals").of(SIGNAL).build();
        Measure talks = Measure.events("talks").of(CONVERSATION).build();
        Measure perSignal = Measures.ratio("talks-per-signal").of(talks).to(signals)
                .whereNoValue(GapRule.KEEP_REASON)               // always stated: nothing that is missing counts as 0
                .build();
        out.println(perSignal.canonicalText());
        out.println(KpiCalculator.of(perSignal).per(HALF_YEAR).over(mixed).at("talks-per-signal", "2025-H2"));
        // end::derived[]
        // spotless:on
        out.isOutput("measures-derived");

        // spotless:off
        // tag::formula[]
        Measure closures = Measure.events("closures").of(CLOSURE).build();
        Measure open = Measure.stock("open").openedBy(first(SIGNAL)).closedBy(first(CLOSURE)).build();
        Formula movement = Formula.builder("movement", "2026-1")     // the version stands for your code: change it with the code
                .of("signals", "closures", "open")
                .whereNoValue(GapRule.KEEP_REASON)
                .in(Unit.of("per-open-trajectory"))
                .computedBy(parts -> (parts.value("signals") + parts.value("closures")) / 2 / parts.value("open"))
                .build();
        out.println(movement);
        out.println(KpiCalculator.of(signals, closures, open).per(HALF_YEAR).over(mixed).with(movement));
        // end::formula[]
        // spotless:on
        out.isOutput("measures-formula");
    }

    @Test
    void should_ask_what_to_choose_first() {
        // spotless:off
        // tag::chosen[]
        Measure skills = Measures.scoreChanges("more-skills")
                .instrumentToBeChosen("social-skills").countingToBeChosen().at(MomentRole.END)
                .build();
        out.println(skills.canonicalText());
        Measure ours = skills.choosing(Instruments.cantrilLadder(), ScoreCondition.change(CutOffSide.AT_LEAST, 2));
        out.println(ours.canonicalText());
        // end::chosen[]
        // spotless:on
        assertThatThrownBy(() -> KpiCalculator.of(skills)).satisfies(thrown -> out.println(thrown.getMessage()));
        out.isOutput("measures-chosen");
    }

    @Test
    void should_put_periods_together_only_where_that_is_counting_anew() {
        Measure open = Measure.stock("open")
                .openedBy(first(SIGNAL))
                .closedBy(first(CLOSURE))
                .build();
        // tag::rollup[]
        ObservationTable quarters = KpiCalculator.of(quickStart).per(QUARTER).over(registration);
        out.println(RollUp.of(quickStart).over(quarters, YEAR).at("quick-start", "2025"));
        // end::rollup[]
        assertThatThrownBy(() -> RollUp.of(open)).satisfies(thrown -> out.println(thrown.getMessage()));
        out.isOutput("measures-rollup");
    }

    private static Registration mixed() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (int i = 0; i < 20; i++) {
            LocalDate day = LocalDate.of(2025, 7, 1).plusDays(i * 5L);
            builder.begin("T" + i).event(SIGNAL, day);
            builder.event(i % 4 == 0 ? AFTERCARE : CONVERSATION, day.plusDays(9))
                    .end();
            builder.add(SurveyAnswer.of("a" + i, "2025", Instruments.mark(), day.plusDays(40), 6 + i % 4));
        }
        builder.add(SurveyAnswer.withoutScore(
                "a20", "2025", Instruments.mark(), LocalDate.of(2025, 8, 1), MissingReason.NOT_ANSWERED));
        builder.add(CollectiveActivity.builder("eettafel-1", LocalDate.of(2025, 9, 2))
                .headcount(31)
                .build());
        builder.add(ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
                .value(new BigDecimal("0.068"))
                .source(Source.of("Verzonnen voor deze gids", ""))
                .published(LocalDate.of(2025, 11, 1))
                .build());
        return builder.build().value();
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
