package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.calculation.FiveKindsTest.LOW_INCOME;
import static io.github.maatstaf.kpi.calculation.FiveKindsTest.SKILLS;
import static io.github.maatstaf.kpi.calculation.FiveKindsTest.TALK;
import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which activities, answers, scores and figures of others count in a figure, worked out by hand on made-up records. */
class RecordReasonsTest {
    private static final String Q2 = "2025-Q2";
    private static final Population TALKED_TO = Population.where(has(EventType.CONVERSATION));

    /** K1 was talked to on the last observed day, K2 on the day after it. */
    private static Registration.Builder talks() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-06-30"));
        builder.begin("T1")
                .client("K1")
                .event(EventType.SIGNAL, LocalDate.parse("2025-04-01"))
                .event(EventType.CONVERSATION, LocalDate.parse("2025-06-30"))
                .end();
        builder.begin("T2")
                .client("K2")
                .field(TrajectoryField.SERVICE, "maatjes")
                .event(EventType.SIGNAL, LocalDate.parse("2025-04-02"))
                .event(EventType.CONVERSATION, LocalDate.parse("2025-07-01"))
                .end();
        return builder;
    }

    private static ExplainedCases cases(KpiCalculator calculator, String name, Registration registration) {
        Observation figure = calculator.over(registration).at(name, Q2);
        ExplainedCases cases = calculator.casesOf(figure, registration);
        if (figure.denominator().isPresent()) {
            assertThat(cases.explanation().counted())
                    .isEqualTo(figure.denominator().getAsLong());
            assertThat(cases.explanation().numerator())
                    .isEqualTo(figure.numerator().orElseThrow());
        }
        return cases;
    }

    @Test
    void should_count_whom_a_talk_on_the_last_complete_day_reached() {
        ExplainedCases reach = cases(
                KpiCalculator.of(Measure.reach("reach").build()),
                "reach",
                talks().build().value());

        assertThat(reach.counted()).containsExactly("T1");
        assertThat(reach.leftOut(LeftOut.NO_DATE)).containsExactly("T2");
    }

    @Test
    void should_leave_out_of_the_reach_whom_the_measure_is_not_about() {
        Measure reach = Measure.reach("reach")
                .among(field(TrajectoryField.SERVICE, "maatjes"))
                .build();

        ExplainedCases cases =
                cases(KpiCalculator.of(reach), "reach", talks().build().value());
        assertThat(cases.counted()).isEmpty();
        assertThat(cases.leftOut(LeftOut.NOT_AMONG)).containsExactly("T1");
        assertThat(cases.leftOut(LeftOut.NO_DATE)).containsExactly("T2");
    }

    /** An activity does not say whether its participants were talked to; where there is none nothing has to be asked. */
    @Test
    void should_refuse_a_population_that_activities_cannot_be_asked_only_where_there_are_any() {
        Measure reach = Measure.reach("reach").build();
        KpiCalculator within = KpiCalculator.of(
                        reach,
                        Measures.activities("activities", CountBasis.ACTIVITY).build())
                .within(TALKED_TO);
        Registration without = talks().build().value();
        Registration with = talks().add(CollectiveActivity.builder("A1", LocalDate.parse("2025-05-01"))
                        .participants(List.of(ClientRef.of("K1")))
                        .build())
                .build()
                .value();

        assertThat(cases(within, "reach", without).counted()).containsExactly("T1");
        assertThat(within.over(with).at("reach", Q2).status()).isEqualTo(ObservationStatus.REFUSED);
        ExplainedCases refused = cases(within, "reach", with);
        assertThat(refused.counted()).isEmpty();
        assertThat(refused.leftOut(LeftOut.POPULATION_NOT_ASKED)).containsExactly("T1", "T2", "A1");
        assertThat(cases(within, "activities", with).leftOut(LeftOut.POPULATION_NOT_ASKED))
                .containsExactly("A1");
    }

    /** An activity has fields, of which some may have several values, and no complexity. */
    @Test
    void should_put_activities_in_the_strata_of_their_fields() {
        LocalDate day = LocalDate.parse("2025-05-01");
        Registration registration = talks().add(CollectiveActivity.builder("A1", day)
                        .field(TrajectoryField.SERVICE, "maatjes")
                        .field(TrajectoryField.TARGET_GROUP, "youth", "elderly")
                        .build())
                .add(CollectiveActivity.builder("A2", day)
                        .field(TrajectoryField.SERVICE, "eettafel")
                        .build())
                .add(CollectiveActivity.builder("A3", day).build())
                .build()
                .value();
        Measure activities =
                Measures.activities("activities", CountBasis.ACTIVITY).build();
        KpiCalculator calculator = KpiCalculator.of(activities)
                .by(Stratifier.SERVICE)
                .by(Stratifier.TARGET_GROUP)
                .by(Stratifier.SERVICE.crossedWith(Stratifier.COMPLEXITY));
        Stratum ofNoComplexity = Stratum.of("service", "maatjes").and(Stratum.unknown("complexity"));

        Map.of(
                        Stratum.ALL,
                        "A1 A2 A3",
                        Stratum.of("service", "maatjes"),
                        "A1",
                        Stratum.of("service", "eettafel"),
                        "A2",
                        Stratum.unknown("service"),
                        "A3",
                        Stratum.of("targetGroups", "youth"),
                        "A1",
                        Stratum.of("targetGroups", "elderly"),
                        "A1",
                        Stratum.unknown("targetGroups"),
                        "A2 A3",
                        ofNoComplexity,
                        "A1",
                        Stratum.unknown("service").and(Stratum.unknown("complexity")),
                        "A3")
                .forEach((stratum, expected) -> {
                    Observation figure =
                            calculator.over(registration).at("activities", ReportingPeriod.parse(Q2), stratum);
                    List<String> counted =
                            calculator.casesOf(figure, registration).counted();
                    assertThat(String.join(" ", counted)).as("%s", stratum).isEqualTo(expected);
                    assertThat(figure.value()).as("%s", stratum).hasValue(counted.size());
                });
    }

    private static SurveyAnswer answer(String id, int mark) {
        return SurveyAnswer.of(id, "ronde 1", Instruments.mark(), LocalDate.parse("2025-05-01"), mark);
    }

    @Test
    void should_tell_the_answers_with_a_mark_from_those_with_the_mark_that_is_asked_for() {
        KpiCalculator calculator = KpiCalculator.of(Measures.answers("eight")
                .instrument(Instruments.mark())
                .countingAtLeast(8)
                .build());
        Registration registration = talks().add(answer("a1", 8).by(ClientRef.of("K1")))
                .add(answer("a2", 7).by(ClientRef.of("K1")))
                .add(answer("a3", 10))
                .add(SurveyAnswer.withoutScore(
                        "a4", "ronde 1", Instruments.mark(), LocalDate.parse("2025-05-01"), MissingReason.REFUSED))
                .build()
                .value();

        ExplainedCases eight = cases(calculator, "eight", registration);
        assertThat(eight.counted()).containsExactly("a1", "a2", "a3");
        assertThat(eight.withCondition()).containsExactly("a1", "a3");
        assertThat(eight.clientsWithCondition()).containsExactly(ClientRef.of("K1"));
        ExplainedCases response = cases(calculator, "eight.response", registration);
        assertThat(response.counted()).containsExactly("a1", "a2", "a3", "a4");
        assertThat(response.withCondition()).containsExactly("a1", "a2", "a3");
        // who answered without a name is not known to be in a population
        assertThat(cases(calculator.within(TALKED_TO), "eight", registration).leftOut(LeftOut.OUTSIDE_POPULATION))
                .containsExactly("a3", "a4");
    }

    @Test
    void should_compute_nothing_from_answers_that_are_meant_for_conversation() {
        Registration registration = talks().add(
                        SurveyAnswer.of("a1", "ronde 1", TALK, LocalDate.parse("2025-05-01"), 8))
                .build()
                .value();
        KpiCalculator calculator =
                KpiCalculator.of(Measures.answers("talk").instrument(TALK).build());

        assertThat(cases(calculator, "talk.mean", registration).leftOut(LeftOut.CONVERSATION_ONLY))
                .containsExactly("a1");
    }

    private static Assessment score(String client, String day, MomentRole moment, int score) {
        return Assessment.of(ClientRef.of(client), SKILLS, LocalDate.parse(day), moment, Rater.CLIENT, score);
    }

    private static Assessment noScore(String client, String day) {
        return Assessment.withoutScore(
                ClientRef.of(client),
                SKILLS,
                LocalDate.parse(day),
                MomentRole.END,
                Rater.CLIENT,
                MissingReason.NOT_ANSWERED);
    }

    /** Who did not answer again does not undo an earlier score. */
    @Test
    void should_take_the_last_score_of_a_client_that_there_is() {
        KpiCalculator calculator = KpiCalculator.of(Measures.scores("level")
                .instrument(SKILLS)
                .at(MomentRole.END)
                .countingAtLeast(6)
                .build());
        Registration registration = talks().add(score("K1", "2025-04-01", MomentRole.END, 6))
                .add(noScore("K1", "2025-04-09"))
                .add(noScore("K2", "2025-04-02"))
                .add(noScore("K2", "2025-04-10"))
                .add(noScore("K3", "2025-04-03"))
                .add(score("K3", "2025-04-11", MomentRole.END, 5))
                .add(score("K4", "2025-04-12", MomentRole.END, 9))
                .add(score("K4", "2025-04-13", MomentRole.END, 4))
                .build()
                .value();

        ExplainedCases level = cases(calculator, "level", registration);
        assertThat(level.counted(Assessment.class))
                .containsExactlyInAnyOrder(
                        score("K1", "2025-04-01", MomentRole.END, 6),
                        score("K3", "2025-04-11", MomentRole.END, 5),
                        score("K4", "2025-04-13", MomentRole.END, 4));
        assertThat(level.clientsWithCondition()).containsExactly(ClientRef.of("K1"));
        assertThat(level.leftOut(LeftOut.NO_VALUE, Assessment.class)).containsExactly(noScore("K2", "2025-04-10"));
        assertThat(level.leftOut(LeftOut.SUPERSEDED, Assessment.class))
                .containsExactlyInAnyOrder(
                        noScore("K1", "2025-04-09"),
                        noScore("K2", "2025-04-02"),
                        noScore("K3", "2025-04-03"),
                        score("K4", "2025-04-12", MomentRole.END, 9));
    }

    /** By hand: K1 from 5, its last score before, to 9; K2 from 3 to 8 on one day; K3 began after its end. */
    @Test
    void should_compare_with_the_last_score_at_a_beginning_on_or_before_the_day() {
        KpiCalculator calculator = KpiCalculator.of(Measures.scoreChanges("grown")
                .instrument(SKILLS)
                .at(MomentRole.END)
                .countingAtLeast(5)
                .build());
        Registration registration = talks().add(score("K1", "2025-01-15", MomentRole.BASELINE, 4))
                .add(score("K1", "2025-02-15", MomentRole.BASELINE, 5))
                .add(score("K1", "2025-04-09", MomentRole.END, 9))
                .add(score("K1", "2025-05-01", MomentRole.BASELINE, 1))
                .add(score("K2", "2025-04-10", MomentRole.BASELINE, 3))
                .add(score("K2", "2025-04-10", MomentRole.END, 8))
                .add(score("K3", "2025-04-11", MomentRole.END, 20))
                .add(score("K3", "2025-04-12", MomentRole.BASELINE, 2))
                .build()
                .value();

        ExplainedCases grown = cases(calculator, "grown", registration);
        assertThat(grown.clientsCounted()).containsExactlyInAnyOrder(ClientRef.of("K1"), ClientRef.of("K2"));
        assertThat(grown.clientsWithCondition()).containsExactly(ClientRef.of("K2"));
        assertThat(grown.clientsLeftOut(LeftOut.NO_BASELINE)).containsExactly(ClientRef.of("K3"));
    }

    @Test
    void should_use_a_share_of_nothing_and_of_all_and_none_beyond() {
        KpiCalculator calculator = KpiCalculator.of(FiveKindsTest.FIGURE);
        Registration.Builder builder = talks();
        List<String> values = List.of("-0.01", "0", "1", "1.01");
        for (int i = 0; i < values.size(); i++) {
            builder.add(ReportedFigure.builder(LOW_INCOME.value(), "" + (2021 + i))
                    .value(new BigDecimal(values.get(i)))
                    .source(Source.of("Made up for this test", ""))
                    .published(LocalDate.parse("2025-05-01"))
                    .build());
        }
        Registration registration = builder.build().value();

        for (int i = 0; i < values.size(); i++) {
            Observation figure = calculator.over(registration).at("low-income", "" + (2021 + i));
            ExplainedCases cases = calculator.casesOf(figure, registration);
            boolean possible = i == 1 || i == 2;
            assertThat(figure.value().isPresent()).as(values.get(i)).isEqualTo(possible);
            assertThat(cases.counted()).as(values.get(i)).hasSize(possible ? 1 : 0);
            assertThat(cases.leftOut(LeftOut.OUT_OF_RANGE)).as(values.get(i)).hasSize(possible ? 0 : 1);
        }
    }

    /** A figure of a year beside what is counted by quarters: there is no such count, and nothing was looked at for it. */
    @Test
    void should_explain_a_part_that_is_not_in_the_table_by_no_record() {
        Measure perSignal = Measures.ratio("per-signal")
                .of(FiveKindsTest.FIGURE)
                .to(FiveKindsTest.SIGNALS)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Registration registration = talks().add(ReportedFigure.builder(LOW_INCOME.value(), "2025")
                        .value(new BigDecimal("0.07"))
                        .source(Source.of("Made up for this test", ""))
                        .published(LocalDate.parse("2025-05-01"))
                        .build())
                .build()
                .value();
        KpiCalculator calculator = KpiCalculator.of(perSignal);

        ExplainedCases cases = calculator.casesOf(calculator.over(registration).at("per-signal", "2025"), registration);
        assertThat(cases.counted()).containsExactly("low-income 2025 all");
        assertThat(cases.leftOut(LeftOut.NO_VALUE)).containsExactly("signals 2025 all");
        assertThat(cases.explanation().parts())
                .extracting(Explanation::counted, Explanation::all)
                .containsExactly(tuple(1L, 1L), tuple(0L, 0L));
    }

    /** Two populations of one trajectory each: the numbers are the same, and the people are not. */
    @Test
    void should_not_be_equal_to_the_cases_of_other_people() {
        KpiCalculator signals = KpiCalculator.of(
                Measure.trajectories("signals").datedBy(first(EventType.SIGNAL)).build());
        KpiCalculator maatjes = signals.within(Population.where(field(TrajectoryField.SERVICE, "maatjes")));
        KpiCalculator others = signals.within(Population.where(not(field(TrajectoryField.SERVICE, "maatjes"))));
        Registration registration = talks().build().value();

        ExplainedCases one = cases(maatjes, "signals", registration);
        ExplainedCases other = cases(others, "signals", registration);
        assertThat(one.explanation()).isEqualTo(other.explanation());
        assertThat(one).isNotEqualTo(other).isEqualTo(cases(maatjes, "signals", registration));
        assertThat(one.explanation().stratum()).isEqualTo(Stratum.ALL);
    }
}
