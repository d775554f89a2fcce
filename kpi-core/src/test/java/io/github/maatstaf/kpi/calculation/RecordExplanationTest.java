package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

/** Figures of activities, answers, scores and others are explained record by record, and agree with what was computed. */
class RecordExplanationTest {
    @Tag("slow")
    @Property(tries = 1500, seed = "20261122")
    void often_every_record_is_counted_or_left_out_for_one_reason(@ForAll long seed) {
        assertRecords(seed, 1);
    }

    @Property(tries = 60)
    void every_record_is_counted_or_left_out_for_one_reason(@ForAll long seed) {
        assertRecords(seed, 13);
    }

    /** Of every so many figures one, as each takes a look at all records. */
    private static void assertRecords(long seed, int step) {
        Registration registration =
                new MadeUpRegistration(seed, 12).withRecords().whole();
        Measure measure = new MadeUpRecords(seed).next();
        KpiCalculator calculator = KpiCalculator.of(measure)
                .per(PeriodType.MONTH)
                .by(Stratifier.SERVICE)
                .by(Stratifier.TARGET_GROUP.crossedWith(Stratifier.COMPLEXITY))
                .withPopulation("inhabitants", Stratum.ALL, 12)
                .within(population(seed));
        ObservationTable table = calculator.over(registration);

        List<Observation> figures = table.observations();
        for (int i = Math.floorMod(seed, step); i < figures.size(); i += step) {
            Observation observation = figures.get(i);
            ExplainedCases cases = calculator.casesOf(observation, registration);
            assertThat(calculator.explain(observation, registration)).isEqualTo(cases.explanation());
            assertExplained(observation, cases, registration);
        }
    }

    private static Population population(long seed) {
        return switch (Math.floorMod(seed, 5)) {
            case 0 -> Population.where(CaseCondition.field(TrajectoryField.SERVICE, "A1"));
            case 1 -> Population.where(CaseCondition.not(CaseCondition.fieldKnown(TrajectoryField.TARGET_GROUP)));
            case 2 -> Population.where(CaseCondition.has(EventType.CONTACT));
            default -> Population.everyone();
        };
    }

    private static void assertExplained(Observation figure, ExplainedCases cases, Registration registration) {
        Explanation explanation = cases.explanation();
        Measure measure = explanation.measure();
        assertThat(cases.counted()).hasSize((int) explanation.counted()).containsAll(cases.withCondition());
        for (LeftOut reason : LeftOut.values()) {
            assertThat((long) cases.leftOut(reason).size())
                    .isEqualTo(explanation.leftOut().getOrDefault(reason, 0L));
        }
        assertThat(cases.clientsCounted()).containsAll(cases.clientsWithCondition());
        if (measure.derivation().isPresent()) {
            assertMadeOf(figure, cases);
            return;
        }
        assertThat(explanation.all()).as("%s", measure).isEqualTo(records(explanation, registration));
        boolean refused = figure.status() == ObservationStatus.REFUSED
                && figure.denominator().isEmpty();
        if (refused) {
            assertThat(explanation.counted()).as("%s %s", measure, figure).isZero();
            return;
        }
        assertThat(explanation.leftOut().getOrDefault(LeftOut.TOO_RECENT, 0L)).isEqualTo(figure.tooRecent());
        String as = measure + "\n" + figure + "\n" + explanation;
        switch (measure.kind()) {
            case ACTIVITIES -> assertActivities(figure, explanation, cases, as);
            case REACH -> {
                if (figure.clients().isPresent()) {
                    assertThat(explanation.numerator())
                            .as(as)
                            .isEqualTo(figure.clients().getAsLong());
                    assertThat((long) cases.clientsCounted().size()).as(as).isEqualTo(explanation.numerator());
                }
            }
            case FIGURE ->
                assertThat(explanation.counted())
                        .as(as)
                        .isEqualTo(figure.value().isPresent() || isCounts(figure) ? 1 : 0);
            default -> {
                figure.denominator()
                        .ifPresent(
                                all -> assertThat(explanation.counted()).as(as).isEqualTo(all));
                figure.numerator()
                        .ifPresent(with ->
                                assertThat(explanation.numerator()).as(as).isEqualTo(with));
                long noValue = explanation.leftOut().getOrDefault(LeftOut.NO_VALUE, 0L)
                        + explanation.leftOut().getOrDefault(LeftOut.NO_BASELINE, 0L);
                if (!explanation.records().contains(DataKind.TRAJECTORIES)
                        && !figure.measure().endsWith(".response")) {
                    figure.expected()
                            .ifPresent(all -> assertThat(explanation.counted() + noValue)
                                    .as(as)
                                    .isEqualTo(all));
                }
                if (figure.clients().isPresent()) {
                    assertThat((long) cases.clientsCounted().size())
                            .as(as)
                            .isEqualTo(figure.clients().getAsLong());
                }
            }
        }
    }

    private static boolean isCounts(Observation figure) {
        return figure.denominator().isPresent();
    }

    private static void assertActivities(Observation figure, Explanation explanation, ExplainedCases cases, String as) {
        if (figure.measure().isEmpty() || figure.value().isEmpty()) {
            return;
        }
        CountBasis basis = explanation.measure().countBasis();
        if (basis == CountBasis.HOUR) {
            assertThat(explanation.counted())
                    .as(as)
                    .isEqualTo(figure.denominator().orElseThrow());
        } else {
            assertThat((double) explanation.numerator())
                    .as(as)
                    .isEqualTo(figure.value().getAsDouble());
        }
        if (basis == CountBasis.PERSON) {
            assertThat((double) cases.clientsCounted().size())
                    .as(as)
                    .isEqualTo(figure.value().getAsDouble());
        }
    }

    private static long records(Explanation explanation, Registration registration) {
        long records = 0;
        for (DataKind kind : explanation.records()) {
            records += switch (kind) {
                case TRAJECTORIES -> registration.size();
                case ACTIVITIES -> registration.activities().size();
                case ANSWERS -> registration.answers().size();
                case SCORES -> registration.assessments().size();
                case FIGURES -> registration.figures().size();
            };
        }
        return records;
    }

    /** A figure is there only if all it is made of is; what it is made of is explained in turn. */
    private static void assertMadeOf(Observation figure, ExplainedCases cases) {
        Explanation explanation = cases.explanation();
        assertThat(explanation.records()).isEmpty();
        assertThat(explanation.parts())
                .isEqualTo(
                        cases.parts().stream().map(ExplainedCases::explanation).toList());
        assertThat(explanation.all()).isEqualTo(explanation.parts().size());
        if (figure.value().isPresent()) {
            assertThat(explanation.counted()).isEqualTo(explanation.all()).isPositive();
        } else {
            boolean missesPart = explanation.counted() < explanation.all();
            boolean before = explanation.all() == 0;
            assertThat(missesPart
                            || before
                            || figure.status() == ObservationStatus.NOT_APPLICABLE
                            || figure.status() == ObservationStatus.REFUSED)
                    .as("%s\n%s", figure, explanation)
                    .isTrue();
        }
    }

    private static final Registration FIVE_KINDS = FiveKindsTest.registration();
    private static final String Q1 = "2025-Q1";
    private static final String Q2 = "2025-Q2";

    private static ExplainedCases explained(Measure measure, String figure, String period, Stratum stratum) {
        KpiCalculator calculator = KpiCalculator.of(measure).by(Stratifier.SERVICE);
        Observation observation = calculator.over(FIVE_KINDS).at(figure, ReportingPeriod.parse(period), stratum);
        return calculator.casesOf(observation, FIVE_KINDS);
    }

    @Test
    void should_explain_a_number_of_activities_and_who_was_there() {
        ExplainedCases present =
                explained(Measures.activities("present", CountBasis.HEADCOUNT).build(), "present", Q1, Stratum.ALL);

        assertThat(present.counted()).containsExactly("A1", "A2");
        assertThat(present.leftOut(LeftOut.OTHER_PERIOD)).containsExactly("A3");
        assertThat(present)
                .hasToString("present 2025-Q1 all: 2 of 3 activities counted, numerator 32\n"
                        + "1 left out: counts in another period");
        ExplainedCases hours =
                explained(Measures.activities("hours", CountBasis.HOUR).build(), "hours", Q1, FiveKindsTest.MAATJES);
        assertThat(hours.counted()).containsExactly("A1");
        assertThat(hours.explanation().leftOut())
                .containsExactly(Map.entry(LeftOut.OTHER_STRATUM, 1L), Map.entry(LeftOut.NO_VALUE, 1L));
        assertThat(hours.leftOut(LeftOut.NO_VALUE, CollectiveActivity.class))
                .containsExactly(FIVE_KINDS.activities().get(1));
        ExplainedCases people =
                explained(Measures.activities("people", CountBasis.PERSON).build(), "people", Q1, Stratum.ALL);
        assertThat(people.clientsCounted()).containsExactlyInAnyOrder(ClientRef.of("K1"), ClientRef.of("K9"));
        assertThat(people.explanation().numerator()).isEqualTo(2);
        assertThat(people.leftOut(LeftOut.CLIENT_UNKNOWN)).containsExactly("A3");
        assertThat(people.toString()).doesNotContain("K9");
    }

    @Test
    void should_explain_answers_and_their_response() {
        ExplainedCases eight = explained(FiveKindsTest.EIGHT, "eight", Q1, Stratum.ALL);
        ExplainedCases response = explained(FiveKindsTest.EIGHT, "eight.response", Q1, Stratum.ALL);

        assertThat(eight.withCondition()).containsExactly("a1", "a2");
        assertThat(eight.leftOut(LeftOut.OTHER_SUBJECT)).containsExactlyInAnyOrder("a3", "a6");
        assertThat(eight.leftOut(LeftOut.NOT_ASKED)).containsExactly("a5");
        assertThat(eight.leftOut(LeftOut.NO_VALUE)).containsExactly("a4");
        assertThat(response.counted()).containsExactly("a1", "a2", "a4");
        assertThat(response.withCondition()).containsExactly("a1", "a2");
        assertThat(response.clientsWithCondition()).containsExactlyInAnyOrder(ClientRef.of("K1"), ClientRef.of("K2"));
        assertThat(response.counted(SurveyAnswer.class)).hasSize(3);
        assertThat(response.counted(Trajectory.class)).isEmpty();
        assertThatThrownBy(() -> response.counted(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No type of record: String; expected Trajectory, CollectiveActivity, SurveyAnswer, "
                        + "Assessment or ReportedFigure");
    }

    @Test
    void should_explain_why_one_score_of_a_client_counts_and_another_does_not() {
        ExplainedCases growth = explained(FiveKindsTest.GROWTH, "growth.mean", Q2, Stratum.ALL);
        ExplainedCases grown = explained(FiveKindsTest.GROWN, "grown", Q2, Stratum.ALL);

        assertThat(growth.counted(Assessment.class))
                .singleElement()
                .satisfies(one -> assertThat(one.day()).isEqualTo(LocalDate.parse("2025-04-09")));
        assertThat(growth.explanation().leftOut())
                .containsExactly(
                        Map.entry(LeftOut.OTHER_SUBJECT, 2L),
                        Map.entry(LeftOut.OTHER_MOMENT, 2L),
                        Map.entry(LeftOut.SUPERSEDED, 1L),
                        Map.entry(LeftOut.NO_VALUE, 1L),
                        Map.entry(LeftOut.NO_BASELINE, 1L));
        assertThat(growth.clientsLeftOut(LeftOut.NO_BASELINE)).containsExactly(ClientRef.of("K2"));
        assertThat(growth.leftOut(LeftOut.SUPERSEDED))
                .containsExactly("a client, skills 1, end measurement 2025-04-01, by CLIENT: 6");
        assertThat(grown.withCondition()).hasSize(1);
        ExplainedCases level = explained(FiveKindsTest.LEVEL, "level.mean", Q2, Stratum.ALL);
        assertThat(level.clientsCounted()).containsExactlyInAnyOrder(ClientRef.of("K1"), ClientRef.of("K2"));
        ExplainedCases talk = explained(
                Measures.scores("talk")
                        .instrument(FiveKindsTest.TALK)
                        .at(MomentRole.END)
                        .build(),
                "talk.mean",
                Q2,
                Stratum.ALL);
        assertThat(talk.explanation().leftOut()).containsEntry(LeftOut.CONVERSATION_ONLY, 1L);
        assertThat(talk.counted()).isEmpty();
    }

    @Test
    void should_say_which_figure_of_others_was_used_and_which_were_not() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-06-30"));
        figure(builder, "2024", "all", "0.068", "2025-05-01");
        figure(builder, "2024", "all", "0.066", "2025-06-01");
        figure(builder, "2023", "all", "0.071", "2024-05-01");
        figure(builder, "2022", "all", "6.9", "2023-05-01");
        figure(builder, "2024-Q1", "all", "0.06", "2025-05-01");
        figure(builder, "2024", "service=maatjes", "0.5", "2025-05-01");
        builder.add(ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), "2021")
                .gap(FigureGap.WITHHELD)
                .source(Source.of("Made up for this test", ""))
                .published(LocalDate.parse("2022-05-01"))
                .build());
        builder.add(ReportedFigure.builder("IMP-FIN-DEBTS", "2024")
                .value(BigDecimal.ONE)
                .source(Source.of("Made up for this test", ""))
                .published(LocalDate.parse("2025-05-01"))
                .build());
        Registration registration = builder.build().value();
        KpiCalculator calculator = KpiCalculator.of(FiveKindsTest.FIGURE);
        ObservationTable table = calculator.over(registration);

        ExplainedCases used = calculator.casesOf(table.at("low-income", "2024"), registration);
        assertThat(used.counted(ReportedFigure.class))
                .extracting(ReportedFigure::published)
                .containsExactly(LocalDate.parse("2025-06-01"));
        assertThat(used.leftOut(LeftOut.SUPERSEDED))
                .containsExactly("IMP-FIN-LOWINC 2024: 0.068 (Made up for this test, published 2025-05-01)");
        assertThat(used.explanation().leftOut())
                .containsExactly(
                        Map.entry(LeftOut.OTHER_SUBJECT, 1L),
                        Map.entry(LeftOut.OTHER_STRATUM, 1L),
                        Map.entry(LeftOut.OTHER_RHYTHM, 1L),
                        Map.entry(LeftOut.OTHER_PERIOD, 3L),
                        Map.entry(LeftOut.SUPERSEDED, 1L));
        assertThat(used.toString()).startsWith("low-income 2024 all: 1 of 8 figures of others counted\n");
        assertThat(used.clientsCounted()).isEmpty();
        assertThat(calculator
                        .explain(table.at("low-income", "2022"), registration)
                        .leftOut())
                .containsEntry(LeftOut.OUT_OF_RANGE, 1L);
        assertThat(calculator
                        .explain(table.at("low-income", "2021"), registration)
                        .leftOut())
                .containsEntry(LeftOut.NO_VALUE, 1L);
    }

    private static void figure(
            Registration.Builder builder, String period, String stratum, String value, String published) {
        builder.add(ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), period)
                .stratum(stratum)
                .value(new BigDecimal(value))
                .source(Source.of("Made up for this test", ""))
                .published(LocalDate.parse(published))
                .build());
    }

    @Test
    void should_explain_what_is_made_of_figures_by_those_figures() {
        Measure talks = Measure.events("talks").of(EventType.CONVERSATION).build();
        Measure perSignal = Measures.ratio("talks-per-signal")
                .of(talks)
                .to(FiveKindsTest.SIGNALS)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        ExplainedCases ratio = explained(perSignal, "talks-per-signal", Q1, Stratum.ALL);

        assertThat(ratio)
                .hasToString(String.join(
                        "\n",
                        "talks-per-signal 2025-Q1 all: 2 of 2 figures counted",
                        "  talks 2025-Q1 all: 1 of 3 trajectories counted",
                        "  2 left out: it does not have the event that counts",
                        "  signals 2025-Q1 all: 2 of 3 trajectories counted",
                        "  1 left out: counts in another period"));
        assertThat(ratio.counted()).containsExactly("talks 2025-Q1 all", "signals 2025-Q1 all");
        assertThat(ratio.clientsCounted()).containsExactlyInAnyOrder(ClientRef.of("K1"), ClientRef.of("K2"));
        assertThat(ratio.parts().get(0).counted()).containsExactly("T1");
        assertThat(ratio.clientsLeftOut(LeftOut.OTHER_PERIOD)).containsExactly(ClientRef.of("K3"));
        assertThat(ratio.leftOut(LeftOut.OTHER_PERIOD)).isEmpty();
        Measure index = Measures.index("index")
                .of(perSignal)
                .base(ReportingPeriod.parse(Q1))
                .whereNoValue(GapRule.MISSING)
                .build();
        Explanation ofIndex = explained(index, "index", Q2, Stratum.ALL).explanation();
        assertThat(ofIndex.parts())
                .extracting(Explanation::period)
                .containsExactly(ReportingPeriod.parse(Q2), ReportingPeriod.parse(Q1));
        assertThat(ofIndex.parts().get(0).parts()).hasSize(2);
        assertThat(explained(index, "index", Q1, Stratum.ALL).parts()).hasSize(1);
        Measure total = Measures.cumulative("total")
                .of(FiveKindsTest.SIGNALS)
                .since(ReportingPeriod.parse(Q1))
                .whereNoValue(GapRule.MISSING)
                .build();
        assertThat(explained(total, "total", Q2, Stratum.ALL).explanation().parts())
                .extracting(Explanation::counted)
                .containsExactly(2L, 1L);
    }

    @Test
    void should_say_which_part_had_no_value() {
        Measure perHour = Measures.ratio("figure-of-figure")
                .of(FiveKindsTest.FIGURE)
                .to(Measures.figure(
                        "others", FiveKindsTest.LOW_INCOME, CountBasis.HOUSEHOLD, Unit.SHARE, PeriodType.QUARTER))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        ExplainedCases cases = explained(perHour, "figure-of-figure", "2024", Stratum.ALL);

        assertThat(cases.counted()).containsExactly("low-income 2024 all");
        assertThat(cases.leftOut(LeftOut.NO_VALUE)).containsExactly("others 2024 all");
        assertThat(cases.explanation().leftOut()).containsExactly(Map.entry(LeftOut.NO_VALUE, 1L));
    }

    @Test
    void should_explain_whom_a_service_reached() {
        ExplainedCases reached = explained(Measure.reach("reach").build(), "reach", Q1, Stratum.ALL);

        // K1 and K2 by a talk and a contact, K1 and K9 by activities
        assertThat(reached.explanation().records()).containsExactly(DataKind.TRAJECTORIES, DataKind.ACTIVITIES);
        assertThat(reached.explanation().numerator()).isEqualTo(3);
        assertThat(reached.counted()).containsExactly("T1", "T2", "A1", "A2");
        assertThat(reached.leftOut(LeftOut.NO_DATE)).containsExactly("T3");
        assertThat(reached.toString()).startsWith("reach 2025-Q1 all: 4 of 6 trajectories and activities counted");
    }

    /** Whole days by hand: followed for 28 days from the signal, up to and including the last complete day. */
    @Test
    void should_explain_who_was_measured_in_time_and_who_was_not() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-03-31"));
        signalled(builder, "T1", "K1", "2025-02-01");
        signalled(builder, "T2", "K2", "2025-02-01");
        signalled(builder, "T3", "", "2025-02-01");
        signalled(builder, "T4", "K4", "2025-03-03");
        signalled(builder, "T5", "K5", "2025-03-04");
        signalled(builder, "T6", "K6", "2024-12-31");
        builder.begin("T7").client("K7").event(EventType.CONTACT, LocalDate.parse("2025-02-01"));
        builder.end();
        builder.begin("T8").client("K8").event(EventType.SIGNAL, LocalDate.parse("2025-02-01"));
        builder.event(EventType.CLOSURE, LocalDate.parse("2025-02-02"))
                .reason(ClosureReason.WRONG_ENTRY)
                .end();
        builder.begin("T9")
                .client("K9")
                .field(TrajectoryField.SERVICE, "eettafel")
                .event(EventType.SIGNAL, LocalDate.parse("2025-02-01"));
        builder.end();
        scored(builder, "K1", "2025-03-01");
        scored(builder, "K2", "2025-03-02");
        scored(builder, "K4", "2025-03-03");
        Registration registration = builder.build().value();
        Measure measure = Measure.assessed("assessed")
                .instrument(FiveKindsTest.SKILLS)
                .datedBy(Milestone.first(EventType.SIGNAL))
                .followedFor(28)
                .build();
        KpiCalculator calculator = KpiCalculator.of(measure)
                .within(Population.where(CaseCondition.not(CaseCondition.field(TrajectoryField.SERVICE, "eettafel"))));

        ExplainedCases cases = calculator.casesOf(calculator.over(registration).at("assessed", Q1), registration);

        // 1 March is day 28 after 1 February, 2 March is day 29; of 3 March day 28 is the last complete day
        assertThat(cases.counted()).containsExactly("T1", "T2", "T4");
        assertThat(cases.withCondition()).containsExactly("T1", "T4");
        assertThat(cases.explanation().numerator()).isEqualTo(2);
        assertThat(cases.explanation().leftOut())
                .containsExactly(
                        Map.entry(LeftOut.WRONG_ENTRY, 1L),
                        Map.entry(LeftOut.OUTSIDE_POPULATION, 1L),
                        Map.entry(LeftOut.CLIENT_UNKNOWN, 1L),
                        Map.entry(LeftOut.NO_DATE, 1L),
                        Map.entry(LeftOut.OTHER_PERIOD, 1L),
                        Map.entry(LeftOut.TOO_RECENT, 1L));
        assertThat(cases.leftOut(LeftOut.WRONG_ENTRY)).containsExactly("T8");
        assertThat(cases.leftOut(LeftOut.OUTSIDE_POPULATION)).containsExactly("T9");
        assertThat(cases.leftOut(LeftOut.TOO_RECENT)).containsExactly("T5");
    }

    private static void signalled(Registration.Builder builder, String id, String client, String day) {
        builder.begin(id);
        if (!client.isEmpty()) {
            builder.client(client);
        }
        builder.event(EventType.SIGNAL, LocalDate.parse(day)).end();
    }

    private static void scored(Registration.Builder builder, String client, String day) {
        builder.add(Assessment.of(
                ClientRef.of(client),
                FiveKindsTest.SKILLS,
                LocalDate.parse(day),
                MomentRole.BASELINE,
                Rater.CLIENT,
                4));
    }

    @Test
    void should_not_explain_a_figure_by_another_definition() {
        KpiCalculator signals = KpiCalculator.of(FiveKindsTest.SIGNALS);
        KpiCalculator others =
                KpiCalculator.of(Measure.events("signals").of(EventType.CONTACT).build());
        Observation figure = signals.over(FIVE_KINDS).at("signals", Q1);

        assertThatThrownBy(() -> others.explain(figure, FIVE_KINDS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The figure signals was made by another definition than m1;events;of=CONTACT");
    }

    @Test
    void should_be_shown_in_forty_lines_and_be_its_parts() {
        Measure total = Measures.cumulative("total")
                .of(FiveKindsTest.SIGNALS)
                .since(ReportingPeriod.parse("2023-01"))
                .whereNoValue(GapRule.MISSING)
                .build();
        KpiCalculator calculator = KpiCalculator.of(total, FiveKindsTest.SIGNALS)
                .between(Periods.from("2023-01").through("2025-06"));
        ObservationTable table = calculator.over(FIVE_KINDS);

        String text =
                calculator.explain(table.at("total", "2025-06"), FIVE_KINDS).toString();
        assertThat(text.lines()).hasSize(40).last().asString().endsWith(" more lines");
        ValueContract.hold(
                () -> calculator.explain(table.at("total", "2023-02"), FIVE_KINDS),
                () -> calculator.explain(table.at("signals", "2023-02"), FIVE_KINDS));
        ValueContract.hold(
                () -> calculator.casesOf(table.at("total", "2023-02"), FIVE_KINDS),
                () -> calculator.casesOf(table.at("signals", "2023-02"), FIVE_KINDS),
                () -> calculator.casesOf(table.at("signals", "2025-02"), FIVE_KINDS));
    }
}
