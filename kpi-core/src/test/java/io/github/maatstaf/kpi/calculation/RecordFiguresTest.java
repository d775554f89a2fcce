package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.calculation.FiveKindsTest.SKILLS;
import static io.github.maatstaf.kpi.calculation.FiveKindsTest.TALK;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What activities, answers and scores tell at their edges: of nobody, of some, and of a period that is not over. */
class RecordFiguresTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final Measure MARK =
            Measures.answers("mark").instrument(Instruments.mark()).build();
    private static final Measure LEVEL =
            Measures.scores("level").instrument(SKILLS).at(MomentRole.END).build();
    private static final List<CountBasis> BASES = List.of(
            CountBasis.ACTIVITY, CountBasis.PARTICIPATION, CountBasis.PERSON, CountBasis.HEADCOUNT, CountBasis.HOUR);

    private static Registration.Builder until(String day) {
        return Registration.builder().observedUntil(LocalDate.parse(day));
    }

    private static KpiCalculator activities() {
        return KpiCalculator.ofMeasures(BASES.stream()
                .map(basis -> Measures.activities(basis.name().toLowerCase(Locale.ROOT), basis)
                        .build())
                .toList());
    }

    private static CollectiveActivity.Builder activity(String id) {
        return CollectiveActivity.builder(id, DAY)
                .participants(List.of(ClientRef.of("K1")))
                .headcount(12)
                .volunteerHours(new BigDecimal("2.5"));
    }

    /** Nothing was held, which is known: 0 of everything, and not that nobody knows. */
    @Test
    void should_count_nothing_where_nothing_was_held() {
        ObservationTable table = activities().over(until("2025-03-31").build().value());

        assertThat(table.observations())
                .hasSize(5)
                .allSatisfy(one -> assertThat(one.status()).isEqualTo(ObservationStatus.MEASURED))
                .allSatisfy(one -> assertThat(one.value()).hasValue(0));
    }

    /** The last quarter would only look low. */
    @Test
    void should_give_no_figure_of_records_of_a_period_that_is_not_over() {
        Registration.Builder builder = until("2025-03-30");
        builder.add(activity("A1").build());
        builder.add(SurveyAnswer.of("a1", "s", Instruments.mark(), DAY, 8).by(ClientRef.of("K1")));
        builder.add(Assessment.of(ClientRef.of("K1"), SKILLS, DAY, MomentRole.END, Rater.CLIENT, 8));
        Registration registration = builder.build().value();
        for (KpiCalculator calculator : List.of(
                activities(),
                KpiCalculator.of(MARK, LEVEL, Measure.reach("reach").build()))) {
            assertThat(calculator.per(PeriodType.QUARTER).over(registration).observations())
                    .isNotEmpty()
                    .allSatisfy(one -> assertThat(one.status()).isEqualTo(ObservationStatus.TOO_RECENT))
                    .allSatisfy(one -> assertThat(one.value()).isEmpty());
        }
    }

    /** A3 has no service; A4 has two groups, and is in the row of both. */
    @Test
    void should_put_an_activity_in_the_rows_of_its_codes() {
        Registration.Builder builder = until("2025-03-31");
        builder.add(activity("A1").field(TrajectoryField.SERVICE, "maatjes").build());
        builder.add(activity("A2").field(TrajectoryField.SERVICE, "eettafel").build());
        builder.add(activity("A3").build());
        builder.add(activity("A4")
                .field(TrajectoryField.SERVICE, "maatjes")
                .field(TrajectoryField.TARGET_GROUP, "ouderen", "buren")
                .build());
        ObservationTable table = KpiCalculator.of(
                        Measures.activities("held", CountBasis.ACTIVITY).build())
                .by(Stratifier.SERVICE)
                .by(Stratifier.TARGET_GROUP.crossedWith(Stratifier.SERVICE))
                .by(Stratifier.COMPLEXITY)
                .over(builder.build().value());

        assertThat(table.observations().stream()
                        .map(one -> one.stratum() + " " + (int) one.value().orElseThrow()))
                .containsExactlyInAnyOrder(
                        "all 4",
                        "service=eettafel 1",
                        "service=maatjes 2",
                        "service=unknown 1",
                        "targetGroups=buren&service=maatjes 1",
                        "targetGroups=ouderen&service=maatjes 1",
                        "targetGroups=unknown&service=eettafel 1",
                        "targetGroups=unknown&service=maatjes 1",
                        "targetGroups=unknown&service=unknown 1",
                        "complexity=unknown 4");
    }

    @Test
    void should_not_take_those_who_were_not_asked_for_those_who_did_not_answer() {
        Registration.Builder builder = until("2025-03-31");
        builder.add(SurveyAnswer.of("a1", "s", Instruments.mark(), DAY, 8));
        builder.add(SurveyAnswer.withoutScore("a2", "s", Instruments.mark(), DAY, MissingReason.NOT_ASKED));
        ObservationTable table = KpiCalculator.of(MARK).over(builder.build().value());

        assertThat(table.at("mark.response", QUARTER, Stratum.ALL).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(table.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-RESPONSE");
    }

    @Test
    void should_take_a_number_asked_that_is_the_number_of_answers() {
        Registration.Builder builder = until("2025-03-31");
        builder.add(SurveyAnswer.of("a1", "s", Instruments.mark(), DAY, 8));
        builder.add(SurveyAnswer.of("a2", "s", Instruments.mark(), DAY, 6));
        ObservationTable table = KpiCalculator.of(MARK)
                .withAsked("mark", QUARTER, 2)
                .over(builder.build().value());

        assertThat(table.at("mark.response", QUARTER, Stratum.ALL).value()).hasValue(1);
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void should_not_compute_answers_that_are_kept_for_conversation() {
        Registration.Builder builder = until("2025-03-31");
        builder.add(SurveyAnswer.of("a1", "s", TALK, DAY, 8));
        ObservationTable table = KpiCalculator.of(
                        Measures.answers("talk").instrument(TALK).build())
                .over(builder.build().value());

        assertThat(table.names()).containsExactly("talk.mean", "talk.response");
        assertThat(table.observations()).allMatch(one -> one.status() == ObservationStatus.REFUSED);
    }

    /** Of K1 the later one has no score, of K2 the earlier one. */
    @Test
    void should_take_the_last_score_of_a_client_and_pass_over_a_later_one_without() {
        Registration.Builder builder = until("2025-03-31");
        for (String client : List.of("K1", "K2")) {
            boolean first = client.equals("K1");
            builder.add(Assessment.of(
                    ClientRef.of(client), SKILLS, DAY.plusDays(first ? 0 : 9), MomentRole.END, Rater.CLIENT, 6));
            builder.add(Assessment.withoutScore(
                    ClientRef.of(client),
                    SKILLS,
                    DAY.plusDays(5),
                    MomentRole.END,
                    Rater.CLIENT,
                    MissingReason.REFUSED));
        }
        Observation level =
                KpiCalculator.of(LEVEL).over(builder.build().value()).at("level.mean", QUARTER, Stratum.ALL);

        assertThat(level.value()).hasValue(6);
        assertThat(level.denominator()).hasValue(2);
        assertThat(level.expected()).hasValue(2);
    }

    /** One is known to nobody, so that waiting longer tells nothing about it; another was not followed long enough. */
    @Test
    void should_say_why_there_is_no_share_of_those_with_a_score() {
        Measure assessed = Measure.assessed("assessed")
                .instrument(SKILLS)
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(28)
                .build();
        Registration.Builder unknown = until("2025-03-31");
        unknown.begin("T1").event(SIGNAL, DAY).end();
        Registration.Builder recent = until("2025-03-31");
        recent.begin("T1").client("K1").event(SIGNAL, LocalDate.of(2025, 3, 4)).end();
        for (Registration.Builder builder : List.of(unknown, recent)) {
            assertThat(KpiCalculator.of(assessed)
                            .over(builder.build().value())
                            .at("assessed", QUARTER, Stratum.ALL)
                            .status())
                    .isEqualTo(builder == recent ? ObservationStatus.TOO_RECENT : ObservationStatus.NOT_APPLICABLE);
        }
    }

    private static void trajectory(Registration.Builder builder, String id, String service, LocalDate signal) {
        builder.begin(id).client("K1").field(TrajectoryField.SERVICE, service).event(SIGNAL, signal);
    }

    private static List<String> rows(Registration.Builder registration, LocalDate day, CaseCondition... population) {
        Registration.Builder builder =
                registration.add(Assessment.of(ClientRef.of("K1"), SKILLS, day, MomentRole.END, Rater.CLIENT, 6));
        KpiCalculator calculator = KpiCalculator.of(LEVEL)
                .between(Periods.from("2025-Q1").through("2025-Q1"))
                .by(Stratifier.SERVICE);
        return (population.length == 0 ? calculator : calculator.within(Population.where(population[0])))
                .over(builder.build().value()).observations().stream()
                        .filter(one -> one.value().isPresent())
                        .map(one -> one.stratum().toString())
                        .toList();
    }

    /** A client at one service from 3 February on, at another from 3 March on; and one by mistake in between. */
    private static Registration.Builder twoServices() {
        Registration.Builder builder = until("2025-03-31");
        trajectory(builder, "T1", "maatjes", DAY);
        builder.end();
        trajectory(builder, "T2", "by mistake", DAY.plusDays(10));
        builder.event(CLOSURE, DAY.plusDays(11))
                .reason(ClosureReason.WRONG_ENTRY)
                .end();
        trajectory(builder, "T3", "eettafel", LocalDate.of(2025, 3, 3));
        return builder.end();
    }

    @Test
    void should_put_a_score_in_the_row_of_the_trajectory_that_was_begun_last() {
        assertThat(rows(twoServices(), DAY.minusDays(9))).as("before all").containsExactly("all", "service=maatjes");
        assertThat(rows(twoServices(), DAY)).containsExactly("all", "service=maatjes");
        assertThat(rows(twoServices(), LocalDate.of(2025, 3, 2))).containsExactly("all", "service=maatjes");
        assertThat(rows(twoServices(), LocalDate.of(2025, 3, 3))).containsExactly("all", "service=eettafel");
        assertThat(rows(until("2025-03-31"), DAY)).as("of no trajectory").containsExactly("all", "service=unknown");
    }

    @Test
    void should_put_a_score_in_no_row_of_a_population_that_its_client_is_not_in() {
        CaseCondition maatjes = CaseCondition.field(TrajectoryField.SERVICE, "maatjes");
        CaseCondition huis = CaseCondition.field(TrajectoryField.SERVICE, "huis");

        assertThat(rows(twoServices(), LocalDate.of(2025, 3, 9), maatjes))
                .as("begun last of those in it")
                .containsExactly("all", "service=maatjes");
        assertThat(rows(twoServices(), DAY, huis)).isEmpty();
        assertThat(rows(until("2025-03-31"), DAY, huis)).isEmpty();
    }

    private static List<String> periods(Registration.Builder builder, Measure... measures) {
        builder.begin("T1").client("K1").event(SIGNAL, DAY).end();
        return KpiCalculator.ofMeasures(List.of(measures)).over(builder.build().value()).periods().stream()
                .map(ReportingPeriod::toString)
                .toList();
    }

    private static CollectiveActivity heldOn(String day) {
        return CollectiveActivity.builder("A1", LocalDate.parse(day)).build();
    }

    /** What is dated after the last observed day is not seen, and begins nothing. */
    @Test
    void should_begin_with_the_period_of_the_first_record_of_any_kind() {
        Measure signals = Measure.events("signals").of(SIGNAL).build();
        Measure held = Measures.activities("held", CountBasis.ACTIVITY).build();
        LocalDate before = LocalDate.of(2024, 12, 31);
        String last = "2025-03-31";

        assertThat(periods(until(last).add(heldOn("2024-12-31")), signals))
                .as("of trajectories only")
                .containsExactly("2025-Q1");
        assertThat(periods(until(last).add(heldOn("2024-12-31")), signals, held))
                .containsExactly("2024-Q4", "2025-Q1");
        assertThat(periods(until(last).add(heldOn("2025-01-01")), signals, held))
                .containsExactly("2025-Q1");
        assertThat(periods(until(last).add(SurveyAnswer.of("a1", "s", Instruments.mark(), before, 8)), signals, MARK))
                .containsExactly("2024-Q4", "2025-Q1");
        assertThat(periods(
                        until(last)
                                .add(Assessment.of(
                                        ClientRef.of("K1"), SKILLS, before, MomentRole.END, Rater.CLIENT, 6)),
                        signals,
                        LEVEL))
                .containsExactly("2024-Q4", "2025-Q1");
        assertThat(periods(until("2024-12-31").add(heldOn("2025-01-01")), signals, held))
                .as("all of it lies after the last observed day")
                .containsExactly("2024-Q4");
    }

    private static ReportedFigure figure(String period, double value) {
        return ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), period)
                .value(BigDecimal.valueOf(value))
                .source(Source.of("Made up for this test", ""))
                .published(LocalDate.of(2025, 5, 1))
                .build();
    }

    /** A file with nothing but figures of others has no observed day, and yet their own periods. */
    @Test
    void should_give_figures_of_others_where_nothing_was_observed() {
        Registration figures = Registration.builder()
                .add(figure("2021", 0.07))
                .add(figure("2023", 0.06))
                .build()
                .value();
        ObservationTable table = KpiCalculator.of(
                        FiveKindsTest.FIGURE,
                        Measure.events("signals").of(SIGNAL).build())
                .over(figures);

        assertThat(table.observations().stream()
                        .filter(one -> one.value().isPresent())
                        .map(one -> one.period() + " " + one.value().orElseThrow()))
                .containsExactly("2021 0.07", "2023 0.06");
        assertThat(table.names()).containsExactly("low-income");
    }

    private static ReportedFigure published(String period, String source, double value, String day) {
        return ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), period)
                .value(BigDecimal.valueOf(value))
                .source(Source.of(source, ""))
                .published(LocalDate.parse(day))
                .build();
    }

    /** Of 2022 the source exchanged the two counts; of 2024 it did so about one neighbourhood only. */
    @Test
    void should_refuse_a_figure_whose_part_is_more_than_its_whole_and_give_the_others() {
        Registration registration = Registration.builder()
                .add(counted("2021", "all", 7, 100))
                .add(counted("2022", "all", 100, 8))
                .add(counted("2023", "all", 9, 100))
                .add(counted("2024", "neighbourhood=N1", 3, 2))
                .build()
                .value();
        KpiCalculator calculator = KpiCalculator.of(FiveKindsTest.FIGURE).by(Stratifier.NEIGHBOURHOOD);
        ObservationTable table = calculator.over(registration);

        assertThat(table.series("low-income").statuses())
                .containsExactly(ObservationStatus.MEASURED, ObservationStatus.REFUSED, ObservationStatus.MEASURED);
        assertThat(table.at("low-income", "2024", "neighbourhood=N1").status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(table.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "MEASURE-ABOVE-WHOLE: low-income in 2022: 100 out of 8; a part cannot be larger than the whole.",
                        "MEASURE-ABOVE-WHOLE: low-income in 2024: 3 out of 2; a part cannot be larger than the whole.");
        assertThat(calculator
                        .explain(table.at("low-income", "2022"), registration)
                        .leftOut())
                .containsEntry(LeftOut.OUT_OF_RANGE, 1L);
    }

    private static ReportedFigure counted(String period, String part, long above, long below) {
        return ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), period)
                .stratum(part)
                .counts(above, below)
                .source(Source.of("One", ""))
                .published(LocalDate.parse("2025-05-01"))
                .build();
    }

    /** The source crosses neighbourhood with complexity, the question complexity with neighbourhood: it is one part. */
    @Test
    void should_find_a_figure_of_a_crossed_part_in_whatever_order_its_source_crosses() {
        ReportedFigure first = ofPart("complexity=HIGH&neighbourhood=N1", 0.25, "2025-05-01");
        ReportedFigure corrected = ofPart("neighbourhood=N1&complexity=HIGH", 0.5, "2025-06-01");
        Registration registration =
                Registration.builder().add(first).add(corrected).build().value();
        for (Stratifier crossed : List.of(
                Stratifier.COMPLEXITY.crossedWith(Stratifier.NEIGHBOURHOOD),
                Stratifier.NEIGHBOURHOOD.crossedWith(Stratifier.COMPLEXITY))) {
            KpiCalculator calculator = KpiCalculator.of(FiveKindsTest.FIGURE).by(crossed);
            Observation figure = calculator.over(registration).observations().stream()
                    .filter(one -> one.value().isPresent())
                    .findFirst()
                    .orElseThrow();

            assertThat(figure.stratum().dimensions()).isEqualTo(crossed.dimensions());
            assertThat(figure.value()).hasValue(0.5);
            assertThat(calculator.explain(figure, registration).leftOut()).containsOnlyKeys(LeftOut.SUPERSEDED);
        }
        assertThat(registration.figures().latest(FiveKindsTest.LOW_INCOME, PeriodType.YEAR, corrected.stratum()))
                .isEqualTo(registration
                        .figures()
                        .latest(FiveKindsTest.LOW_INCOME, PeriodType.YEAR, "neighbourhood=N1&complexity=HIGH"))
                .containsExactly(corrected);
        assertThatThrownBy(() -> ofPart("neighbourhood=N1&neighbourhood=N2", 0.5, "2025-06-01"))
                .hasMessage("Not a part: \"neighbourhood=N1&neighbourhood=N2\" names a dimension twice");
    }

    private static ReportedFigure ofPart(String part, double value, String day) {
        return ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), "2024")
                .stratum(part)
                .value(BigDecimal.valueOf(value))
                .source(Source.of("One", ""))
                .published(LocalDate.parse(day))
                .build();
    }

    /** Of 2022 two sources say something else on one day; of 2023 they did, until one of them corrected it. */
    @Test
    void should_take_neither_of_two_figures_of_one_day_and_give_the_others() {
        Registration registration = Registration.builder()
                .add(published("2021", "One", 0.07, "2024-05-01"))
                .add(published("2021", "Another", 0.08, "2024-05-02"))
                .add(published("2022", "One", 0.05, "2024-05-01"))
                .add(published("2022", "Another", 0.06, "2024-05-01"))
                .add(published("2023", "One", 0.05, "2024-05-01"))
                .add(published("2023", "Another", 0.06, "2024-05-01"))
                .add(published("2023", "Another", 0.055, "2024-06-01"))
                .build()
                .value();
        KpiCalculator calculator = KpiCalculator.of(FiveKindsTest.FIGURE);
        ObservationTable table = calculator.over(registration);

        assertThat(table.at("low-income", "2021").value()).hasValue(0.08);
        assertThat(table.at("low-income", "2022").status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(table.at("low-income", "2023").value()).hasValue(0.055);
        assertThat(table.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("MEASURE-TWO-FIGURES");
            assertThat(finding.arguments()).containsEntry("period", "2022");
        });
        Explanation refused = calculator.explain(table.at("low-income", "2022"), registration);
        assertThat(refused.counted()).isZero();
        assertThat(refused.leftOut()).containsEntry(LeftOut.CONTRADICTED, 2L).doesNotContainKey(LeftOut.NO_VALUE);
        assertThat(calculator
                        .explain(table.at("low-income", "2023"), registration)
                        .counted())
                .isEqualTo(1);
    }

    /** A source that tells of parts only tells nothing of the whole, which stands there without a value. */
    @Test
    void should_say_that_there_is_no_figure_of_the_whole_where_there_are_some_of_parts() {
        Registration registration = Registration.builder()
                .observedUntil(LocalDate.of(2024, 12, 31))
                .add(ReportedFigure.builder(FiveKindsTest.LOW_INCOME.value(), "2023")
                        .stratum("neighbourhood=B1")
                        .value(BigDecimal.ONE)
                        .source(Source.of("Made up for this test", ""))
                        .published(LocalDate.of(2024, 5, 1))
                        .build())
                .build()
                .value();
        ObservationTable table = KpiCalculator.of(FiveKindsTest.FIGURE)
                .between(Periods.from("2023").through("2023"))
                .by(Stratifier.NEIGHBOURHOOD)
                .over(registration);
        ReportingPeriod year = ReportingPeriod.parse("2023");

        assertThat(table.at("low-income", year, Stratum.ALL).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(table.at("low-income", year, Stratum.of("neighbourhood", "B1"))
                        .value())
                .as("all of it is a share, too")
                .hasValue(1);
        assertThat(table.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-FIGURE");
    }

    @Test
    void should_name_the_rhythms_that_are_left_out() {
        Registration registration = Registration.builder()
                .add(figure("2023", 0))
                .add(figure("2023-Q1", 0.07))
                .build()
                .value();
        ObservationTable table = KpiCalculator.of(FiveKindsTest.FIGURE).over(registration);

        assertThat(table.observations()).singleElement().satisfies(one -> {
            assertThat(one.period()).hasToString("2023");
            assertThat(one.value()).as("nothing is a share, too").hasValue(0);
        });
        assertThat(table.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments())
                        .containsEntry("taken", "YEAR")
                        .containsEntry("left", "[QUARTER]"));
    }
}
