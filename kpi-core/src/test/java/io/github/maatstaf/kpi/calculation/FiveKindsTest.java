package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONTACT;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.ScoreCondition;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One small made-up registration with all five kinds of data; what is expected was counted by hand from its lines. */
class FiveKindsTest {
    private static final String Q1 = "2025-Q1";
    private static final String Q2 = "2025-Q2";
    static final Stratum MAATJES = Stratum.of("service", "maatjes");
    private static final Source SOURCE = Source.of("Made up for this test", "");
    static final KpiCode LOW_INCOME = KpiCode.of("IMP-FIN-LOWINC");
    static final Instrument SKILLS = Instrument.builder("skills", "1")
            .measuring(LocalizedText.of("vaardigheden", "skills"))
            .range(0, 20)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("made up")
            .build();
    static final Instrument TALK = Instrument.builder("talk", "1")
            .measuring(LocalizedText.of("praten", "talk"))
            .range(0, 20)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("made up")
            .conversationOnly("the makers ask so")
            .build();

    static final Measure SIGNALS = Measure.events("signals").of(SIGNAL).build();
    static final Measure MARK = Measures.answers("mark")
            .instrument(Instruments.mark())
            .summarisedBy(Summary.MEAN, Summary.MEDIAN)
            .in(Unit.MARK)
            .build();
    static final Measure EIGHT = Measures.answers("eight")
            .instrument(Instruments.mark())
            .survey("ronde 1")
            .countingAtLeast(8)
            .build();
    static final Measure LEVEL =
            Measures.scores("level").instrument(SKILLS).at(MomentRole.END).build();
    static final Measure GROWTH = Measures.scoreChanges("growth")
            .instrument(SKILLS)
            .at(MomentRole.END)
            .build();
    static final Measure GROWN = Measures.scoreChanges("grown")
            .instrument(SKILLS)
            .at(MomentRole.END)
            .countingAtLeast(3)
            .build();
    static final Measure FIGURE =
            Measures.figure("low-income", LOW_INCOME, CountBasis.HOUSEHOLD, Unit.SHARE, PeriodType.YEAR);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Registration.Builder trajectories() {
        Registration.Builder builder = Registration.builder().observedUntil(day("2025-06-30"));
        builder.begin("T1")
                .client("K1")
                .field(TrajectoryField.SERVICE, "maatjes")
                .event(SIGNAL, day("2025-01-10"));
        builder.event(CONVERSATION, day("2025-01-20"))
                .event(CLOSURE, day("2025-04-10"))
                .end();
        builder.begin("T2")
                .client("K2")
                .field(TrajectoryField.SERVICE, "eettafel")
                .event(SIGNAL, day("2025-02-01"));
        builder.event(CONTACT, day("2025-02-02")).reached(true).end();
        builder.begin("T3")
                .client("K3")
                .field(TrajectoryField.SERVICE, "maatjes")
                .event(SIGNAL, day("2025-05-01"));
        builder.end();
        return builder;
    }

    static Registration registration() {
        Registration.Builder builder = trajectories();
        // two activities of one service in Q1, one of another in Q2 that nobody counted
        builder.add(CollectiveActivity.builder("A1", day("2025-02-05"))
                .field(TrajectoryField.SERVICE, "maatjes")
                .participants(List.of(ClientRef.of("K1"), ClientRef.of("K9")))
                .headcount(12)
                .volunteerHours(new BigDecimal("2.5"))
                .build());
        builder.add(CollectiveActivity.builder("A2", day("2025-03-05"))
                .field(TrajectoryField.SERVICE, "maatjes")
                .participants(List.of(ClientRef.of("K1")))
                .estimatedHeadcount(20)
                .build());
        builder.add(CollectiveActivity.builder("A3", day("2025-04-05"))
                .field(TrajectoryField.SERVICE, "eettafel")
                .build());
        // marks 8, 9 and 6 in Q1, one refused and one not asked; 7 in Q2 of somebody unknown
        builder.add(SurveyAnswer.of("a1", "ronde 1", Instruments.mark(), day("2025-03-01"), 8)
                .by(ClientRef.of("K1")));
        builder.add(SurveyAnswer.of("a2", "ronde 1", Instruments.mark(), day("2025-03-02"), 9)
                .by(ClientRef.of("K2")));
        builder.add(SurveyAnswer.of("a3", "ronde 0", Instruments.mark(), day("2025-01-02"), 6)
                .by(ClientRef.of("K2")));
        builder.add(SurveyAnswer.withoutScore(
                "a4", "ronde 1", Instruments.mark(), day("2025-03-02"), MissingReason.REFUSED));
        builder.add(SurveyAnswer.withoutScore(
                "a5", "ronde 1", Instruments.mark(), day("2025-03-02"), MissingReason.NOT_ASKED));
        builder.add(SurveyAnswer.of("a6", "ronde 2", Instruments.mark(), day("2025-05-01"), 7));
        // K1 from 4 to 10, measured twice at the end; K2 has an end and no baseline; K3 has no score at its end
        score(builder, "K1", "2025-01-15", MomentRole.BASELINE, 4);
        score(builder, "K1", "2025-04-01", MomentRole.END, 6);
        score(builder, "K1", "2025-04-09", MomentRole.END, 10);
        score(builder, "K2", "2025-05-09", MomentRole.END, 14);
        score(builder, "K3", "2025-05-02", MomentRole.BASELINE, 5);
        builder.add(Assessment.withoutScore(
                ClientRef.of("K3"), SKILLS, day("2025-06-09"), MomentRole.END, Rater.CLIENT, MissingReason.REFUSED));
        builder.add(Assessment.of(ClientRef.of("K1"), SKILLS, day("2025-04-01"), MomentRole.END, Rater.TEACHER, 20));
        builder.add(Assessment.of(ClientRef.of("K1"), TALK, day("2025-04-01"), MomentRole.END, Rater.CLIENT, 20));
        figure(builder, "2023", "all", "0.071", "2024-05-01");
        figure(builder, "2024", "all", "0.068", "2025-05-01");
        figure(builder, "2024", "service=maatjes", "0.5", "2025-05-01");
        return builder.build().value();
    }

    private static void score(
            Registration.Builder builder, String client, String day, MomentRole moment, double score) {
        builder.add(Assessment.of(ClientRef.of(client), SKILLS, day(day), moment, Rater.CLIENT, score));
    }

    private static void figure(
            Registration.Builder builder, String period, String stratum, String value, String published) {
        builder.add(ReportedFigure.builder(LOW_INCOME.value(), period)
                .stratum(stratum)
                .value(new BigDecimal(value))
                .source(SOURCE)
                .published(day(published))
                .build());
    }

    private static List<Double> values(Series series) {
        return series.observations().stream()
                .map(one -> one.value().orElseThrow())
                .toList();
    }

    private static Measure activities(String name, CountBasis basis) {
        return Measures.activities(name, basis).build();
    }

    @Test
    void should_compute_all_five_kinds_in_one_call_into_one_table() {
        ObservationTable table = KpiCalculator.of(
                        SIGNALS, activities("present", CountBasis.HEADCOUNT), MARK, LEVEL, FIGURE)
                .by(Stratifier.SERVICE)
                .over(registration());

        assertThat(table.names())
                .containsExactly(
                        "signals", "present", "mark.median", "mark.mean", "mark.response", "level.mean", "low-income");
        assertThat(table.at("signals", Q1).value()).hasValue(2);
        assertThat(table.at("present", Q1).value()).hasValue(32);
        assertThat(table.at("mark.mean", Q1).value()).hasValue(23 / 3.0);
        assertThat(table.at("level.mean", Q2).value()).hasValue(12);
        assertThat(table.at("low-income", "2024").value()).hasValue(0.068);
        assertThat(table.observations())
                .allMatch(one -> one.fingerprint().isPresent())
                .allMatch(one -> one.value().isPresent() == one.status().hasValue());
        assertThat(values(table.series(FIGURE))).containsExactly(0.071, 0.068);
    }

    @Test
    void should_count_activities_each_basis_by_itself() {
        ObservationTable table = KpiCalculator.of(
                        activities("activities", CountBasis.ACTIVITY),
                        activities("participations", CountBasis.PARTICIPATION),
                        activities("people", CountBasis.PERSON),
                        activities("present", CountBasis.HEADCOUNT),
                        activities("hours", CountBasis.HOUR))
                .by(Stratifier.SERVICE)
                .over(registration());

        assertThat(table.at("activities", Q1).value()).hasValue(2);
        assertThat(table.at("participations", Q1).value()).hasValue(3);
        assertThat(table.at("people", Q1).value()).hasValue(2);
        assertThat(table.at("people", Q1).clients()).hasValue(2);
        assertThat(table.at("present", Q1).status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(table.at("hours", Q1).value()).hasValue(2.5);
        assertThat(table.at("hours", Q1).completeness()).hasValue(0.5);
        assertThat(table.at("hours", Q1).unit()).isEqualTo(Unit.HOURS);
        // A3 was held, and nobody counted who came
        assertThat(table.at("activities", Q2).value()).hasValue(1);
        assertThat(table.at("present", Q2).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(table.at("activities", ReportingPeriod.parse(Q1), MAATJES).value())
                .hasValue(2);
        assertThat(table.at("activities", ReportingPeriod.parse(Q2), MAATJES).value())
                .hasValue(0);
        assertThatThrownBy(() -> activities("x", CountBasis.EURO)).hasMessageContaining("not by EURO");
    }

    @Test
    void should_give_answers_with_their_response() {
        ObservationTable table = KpiCalculator.of(MARK, EIGHT).over(registration());

        assertThat(table.at("mark.median", Q1).value()).hasValue(8);
        Observation mean = table.at("mark.mean", Q1);
        assertThat(mean.denominator()).hasValue(3);
        assertThat(mean.clients()).as("K2 answered twice").hasValue(2);
        assertThat(mean.unit()).isEqualTo(Unit.MARK);
        // Student's t with 2 degrees of freedom, 4.302653: 23/3 -+ 4.302653 * sqrt(7/3 / 3)
        assertThat(mean.interval().orElseThrow().lower()).isCloseTo(3.872084, within(1e-5));
        // of the five records of Q1 one was not asked
        assertThat(table.at("mark.response", Q1).value()).hasValue(0.75);
        assertThat(mean.completeness()).hasValue(0.75);
        assertThat(table.at("mark.mean", Q2).clients()).as("nobody knows whose").isEmpty();
        assertThat(table.at("eight", Q1)).satisfies(share -> {
            assertThat(share.numerator()).hasValue(2);
            assertThat(share.denominator()).hasValue(2);
        });
        assertThat(table.at("eight.response", Q1).value()).hasValue(2 / 3.0);
        assertThat(table.at("eight", Q2).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(table.findings()).isEmpty();
    }

    @Test
    void should_caution_where_nobody_knows_how_many_were_asked_and_take_a_number_that_is_stated() {
        Registration.Builder builder = trajectories();
        builder.add(SurveyAnswer.of("a1", "s", Instruments.mark(), day("2025-03-01"), 8));
        Registration answersOnly = builder.build().value();
        ReportingPeriod first = ReportingPeriod.parse(Q1);

        ObservationTable unknown = KpiCalculator.of(MARK).over(answersOnly);
        assertThat(unknown.at("mark.mean", Q1).value()).hasValue(8);
        assertThat(unknown.at("mark.response", Q1).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(unknown.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-RESPONSE");

        ObservationTable stated =
                KpiCalculator.of(MARK).withAsked("mark", first, 4).over(answersOnly);
        assertThat(stated.at("mark.response", Q1).value()).hasValue(0.25);
        assertThat(stated.findings()).isEmpty();
        assertThat(KpiCalculator.of(MARK)
                        .withAsked("mark", first, 0)
                        .over(answersOnly)
                        .findings())
                .extracting(Finding::code)
                .containsExactly("MEASURE-ABOVE-WHOLE", "MEASURE-NO-RESPONSE");
        assertThatThrownBy(() -> KpiCalculator.of(MARK).withAsked("mark", first, -1))
                .hasMessageContaining("expected 0 or more");
    }

    @Test
    void should_take_one_score_of_each_client_by_one_rater() {
        ObservationTable table =
                KpiCalculator.of(LEVEL, GROWTH, GROWN).by(Stratifier.SERVICE).over(registration());

        // K1: 10, the last one; K2: 14; K3 refused
        Observation level = table.at("level.mean", Q2);
        assertThat(level.value()).hasValue(12);
        assertThat(level.denominator()).hasValue(2);
        assertThat(level.expected()).hasValue(3);
        assertThat(level.clients()).hasValue(2);
        // K1 only: 10 - 4
        assertThat(table.at("growth.mean", Q2).value()).hasValue(6);
        assertThat(table.at("growth.mean", Q2).expected()).hasValue(3);
        assertThat(table.at("grown", Q2).toString()).startsWith("grown 2025-Q2 all: 1 share (1 of 1)");
        assertThat(table.at("level.mean", ReportingPeriod.parse(Q2), MAATJES).value())
                .hasValue(10);
        assertThat(table.at("level.mean", Q1).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(KpiCalculator.of(Measures.scores("teacher")
                                .instrument(SKILLS)
                                .ratedBy(Rater.TEACHER)
                                .at(MomentRole.END)
                                .build())
                        .over(registration())
                        .at("teacher", Q2)
                        .value())
                .hasValue(20);
    }

    @Test
    void should_not_compute_what_its_makers_keep_for_conversation() {
        ObservationTable table = KpiCalculator.of(Measures.scores("talk")
                        .instrument(TALK)
                        .at(MomentRole.END)
                        .build())
                .over(registration());

        assertThat(table.observations()).allMatch(one -> one.status() == ObservationStatus.REFUSED);
        assertThat(table.findings()).extracting(Finding::code).containsExactly("MEASURE-CONVERSATION-ONLY");
    }

    @Test
    void should_leave_figures_of_others_in_their_own_rhythm() {
        ObservationTable quarters = KpiCalculator.of(SIGNALS, FIGURE)
                .per(PeriodType.QUARTER)
                .by(Stratifier.SERVICE)
                .over(registration());
        assertThat(quarters.series("low-income").periods().toString()).isEqualTo("2023 through 2024");
        assertThat(values(quarters.series("low-income", MAATJES))).containsExactly(0.5);
        assertThat(quarters.periods()).hasSize(4);

        Measure any = Measures.figure("any", LOW_INCOME, CountBasis.HOUSEHOLD, Unit.SHARE);
        assertThat(KpiCalculator.of(any).over(registration()).series("any").size())
                .isEqualTo(2);

        ObservationTable none = KpiCalculator.of(
                        Measures.figure("none", KpiCode.of("QUA-SICKNESS"), CountBasis.EMPLOYEE, Unit.SHARE))
                .per(PeriodType.YEAR)
                .over(registration());
        assertThat(none.at("none", "2025").status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(none.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-FIGURE");
    }

    @Test
    void should_keep_the_reason_why_a_source_gives_no_figure_and_refuse_a_percentage() {
        Registration.Builder builder = Registration.builder();
        builder.add(ReportedFigure.builder(LOW_INCOME.value(), "2022")
                .gap(FigureGap.WITHHELD)
                .source(SOURCE)
                .published(day("2023-05-01"))
                .build());
        figure(builder, "2023", "all", "7.1", "2024-05-01");
        builder.add(ReportedFigure.builder(LOW_INCOME.value(), "2024-Q1")
                .value(new BigDecimal("0.07"))
                .source(SOURCE)
                .published(day("2024-05-01"))
                .build());

        ObservationTable table = KpiCalculator.of(FIGURE).over(builder.build().value());

        assertThat(table.series("low-income").statuses())
                .containsExactly(ObservationStatus.SUPPRESSED, ObservationStatus.REFUSED);
        assertThat(table.findings())
                .extracting(Finding::code)
                .containsExactly("MEASURE-OTHER-RHYTHM", "MEASURE-NOT-A-SHARE");
    }

    @Test
    void should_restrict_every_kind_to_a_population() {
        KpiCalculator all = KpiCalculator.of(
                SIGNALS,
                activities("activities", CountBasis.ACTIVITY),
                MARK,
                LEVEL,
                Measure.reach("reach").build(),
                Measure.assessed("assessed")
                        .instrument(SKILLS)
                        .datedBy(Milestone.first(SIGNAL))
                        .followedFor(30)
                        .build());
        KpiCalculator one = all.within(Population.where(field(TrajectoryField.SERVICE, "eettafel")));
        Registration registration = registration();
        ObservationTable whole = all.over(registration);
        ObservationTable part = one.over(registration);

        assertThat(whole.at("signals", Q1).value()).hasValue(2);
        assertThat(part.at("signals", Q1).value()).hasValue(1);
        assertThat(part.at("activities", Q1).value()).hasValue(0);
        assertThat(part.at("activities", Q2).value()).hasValue(1);
        assertThat(part.at("mark.mean", Q1).denominator()).as("9 and 6 of K2").hasValue(2);
        assertThat(part.at("mark.mean", Q2).denominator())
                .as("of somebody unknown")
                .hasValue(0);
        assertThat(part.at("level.mean", Q2).value()).hasValue(14);
        // K1 talked and took part, K9 took part, K2 was reached
        assertThat(whole.at("reach", Q1).value()).hasValue(3);
        assertThat(whole.at("reach", Q1).clients()).hasValue(3);
        assertThat(part.at("reach", Q1).value()).hasValue(1);
        // T1 has its baseline after five days, T2 none; T3 one after a day
        assertThat(whole.at("assessed", Q1).toString()).startsWith("assessed 2025-Q1 all: 0.5 share (1 of 2)");
        assertThat(whole.at("assessed", Q2).value()).hasValue(1);
        assertThat(part.at("assessed", Q1).value()).hasValue(0);
    }

    @Test
    void should_refuse_a_population_that_no_activity_can_be_asked_for() {
        ObservationTable table = KpiCalculator.of(
                        activities("activities", CountBasis.ACTIVITY),
                        Measure.reach("reach").build())
                .within(Population.where(CaseCondition.has(CONVERSATION)))
                .over(registration());

        assertThat(table.names()).containsExactly("activities", "reach");
        assertThat(table.observations()).hasSize(4).allMatch(one -> one.status() == ObservationStatus.REFUSED);
        assertThat(table.findings())
                .extracting(Finding::code)
                .containsOnly("MEASURE-POPULATION-NOT-ASKED")
                .hasSize(2);
        assertThatThrownBy(() -> Measures.activities("x", CountBasis.ACTIVITY)
                        .among(CaseCondition.has(SIGNAL))
                        .build())
                .hasMessageContaining("cannot be asked of an activity");
    }

    @Test
    void should_lay_reach_beside_a_population_and_never_above_it() {
        Measure share = Measure.reach("reach").per(1, "meant-for").build();
        KpiCalculator calculator = KpiCalculator.of(share);
        Registration registration = registration();

        assertThat(calculator
                        .withPopulation("meant-for", Stratum.ALL, 12)
                        .over(registration)
                        .at("reach", Q1)
                        .toString())
                .startsWith("reach 2025-Q1 all: 0.25 share (3 of 12), 95 % interval");
        assertThat(calculator.over(registration).at("reach", Q1).status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(calculator
                        .withPopulation("meant-for", Stratum.ALL, 0)
                        .over(registration)
                        .at("reach", Q1)
                        .status())
                .isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(calculator
                        .withPopulation("meant-for", Stratum.ALL, 3)
                        .over(registration)
                        .at("reach", Q1)
                        .value())
                .as("all of them")
                .hasValue(1);
        ObservationTable tooFew =
                calculator.withPopulation("meant-for", Stratum.ALL, 2).over(registration);
        assertThat(tooFew.at("reach", Q1).status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(tooFew.findings()).extracting(Finding::code).containsExactly("MEASURE-ABOVE-WHOLE");
        assertThat(KpiCalculator.of(
                                Measure.reach("reach").per(1000, "meant-for").build())
                        .withPopulation("meant-for", Stratum.ALL, 12)
                        .over(registration)
                        .at("reach", Q1)
                        .value())
                .hasValue(250);
    }

    @Test
    void should_make_figures_of_figures() {
        Measure talks = Measure.events("talks").of(CONVERSATION).build();
        ObservationTable table = KpiCalculator.of(
                        Measures.ratio("talks-per-signal")
                                .of(talks)
                                .to(SIGNALS)
                                .whereNoValue(GapRule.KEEP_REASON)
                                .build(),
                        Measures.difference("signals-without-talk")
                                .of(SIGNALS)
                                .minus(talks)
                                .whereNoValue(GapRule.KEEP_REASON)
                                .build(),
                        Measures.index("signal-index")
                                .of(SIGNALS)
                                .base(ReportingPeriod.parse(Q1))
                                .whereNoValue(GapRule.KEEP_REASON)
                                .build(),
                        Measures.cumulative("signals-so-far")
                                .of(SIGNALS)
                                .since(ReportingPeriod.parse(Q1))
                                .whereNoValue(GapRule.MISSING)
                                .build())
                .over(registration());

        assertThat(table.at("talks-per-signal", Q1).toString())
                .isEqualTo("talks-per-signal 2025-Q1 all: 0.5 ratio (1 of 2)");
        assertThat(table.at("signals-without-talk", Q2).value()).hasValue(1);
        assertThat(table.at("signal-index", Q2).value()).hasValue(50);
        assertThat(table.at("signal-index", Q2).unit()).isEqualTo(Unit.INDEX);
        assertThat(table.at("signals-so-far", Q2).value()).hasValue(3);
    }

    @Test
    void should_say_of_a_derived_figure_what_its_rule_says_where_a_part_has_no_value() {
        Measure followed = Measure.share("talked")
                .counting(CaseCondition.has(CONVERSATION).within(60).after(Milestone.first(SIGNAL)))
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(61)
                .build();
        Measure other = Measure.share("reached")
                .counting(CaseCondition.has(CONTACT).within(30).after(Milestone.first(SIGNAL)))
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(30)
                .build();
        for (GapRule rule : GapRule.values()) {
            Observation last = KpiCalculator.of(Measures.difference("more")
                            .of(followed)
                            .minus(other)
                            .whereNoValue(rule)
                            .build())
                    .over(registration())
                    .at("more", Q2);
            assertThat(last.status()).isEqualTo(rule.statusFor(ObservationStatus.TOO_RECENT));
            assertThat(last.value()).isEmpty();
        }
        assertThat(GapRule.MISSING.statusFor(ObservationStatus.TOO_RECENT)).isEqualTo(ObservationStatus.MISSING);
        assertThatThrownBy(() -> GapRule.KEEP_REASON.statusFor(ObservationStatus.MEASURED))
                .hasMessageContaining("is the status of a figure that is there");
    }

    @Test
    void should_not_divide_by_nothing_nor_let_a_part_exceed_its_whole() {
        Measure talks = Measure.events("talks").of(CONVERSATION).build();
        ObservationTable table = KpiCalculator.of(
                        Measures.ratio("signals-per-talk")
                                .of(SIGNALS)
                                .to(talks)
                                .whereNoValue(GapRule.KEEP_REASON)
                                .build(),
                        Measures.ratio("share-of-talks")
                                .of(SIGNALS)
                                .to(talks)
                                .in(Unit.SHARE)
                                .whereNoValue(GapRule.KEEP_REASON)
                                .build())
                .over(registration());

        assertThat(table.at("signals-per-talk", Q1).value()).hasValue(2);
        assertThat(table.at("signals-per-talk", Q2).status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(table.at("share-of-talks", Q1).status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(table.findings()).extracting(Finding::code).containsExactly("MEASURE-ABOVE-WHOLE");
    }

    @Test
    void should_refuse_a_period_that_does_not_fit() {
        Measure index = Measures.index("index")
                .of(SIGNALS)
                .base(ReportingPeriod.parse("2023"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Measure total = Measures.cumulative("total")
                .of(SIGNALS)
                .since(ReportingPeriod.parse("2025"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Registration registration = registration();

        assertThatThrownBy(() -> KpiCalculator.of(index).over(registration))
                .hasMessage("index: 2023, the period that is 100, does not fit the periods that are computed,"
                        + " 2025-Q1 through 2025-Q2");
        assertThatThrownBy(() -> KpiCalculator.of(total).over(registration)).hasMessageContaining("does not fit");
    }

    @Test
    void should_give_one_definition_under_each_name_that_was_asked_for() {
        Measure activities = activities("activities", CountBasis.ACTIVITY);

        ObservationTable table = KpiCalculator.of(
                        SIGNALS, activities, SIGNALS.named("calls"), activities.named("meetings"), MARK.named("marks"))
                .over(registration());

        assertThat(table.names())
                .containsExactly(
                        "signals", "activities", "calls", "meetings", "marks.median", "marks.mean", "marks.response");
        assertThat(table.at("calls", Q1).value())
                .isEqualTo(table.at("signals", Q1).value());
        assertThat(table.at("meetings", Q1).value()).hasValue(2);
    }

    @Test
    void should_lean_on_periods_that_are_not_shown() {
        ReportingPeriod first = ReportingPeriod.parse(Q1);
        Measure index = Measures.index("index")
                .of(SIGNALS)
                .base(first)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Measure total = Measures.cumulative("total")
                .of(SIGNALS)
                .since(first)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Measure doubled = Measures.ratio("total-per-signal")
                .of(total)
                .to(SIGNALS)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        KpiCalculator calculator = KpiCalculator.of(index, total, doubled, SIGNALS)
                .between(Periods.from(Q2).through(Q2));

        ObservationTable table = calculator.over(registration());

        // two signals in the first quarter, one in the second
        assertThat(table.periods()).containsExactly(ReportingPeriod.parse(Q2));
        assertThat(table.at("total", Q2).value()).hasValue(3);
        assertThat(table.at("index", Q2).value()).hasValue(50);
        assertThat(table.at("total-per-signal", Q2).value()).hasValue(3);
        assertThat(KpiCalculator.of(doubled)
                        .between(Periods.from(Q2).through(Q2))
                        .over(registration())
                        .at("total-per-signal", Q2)
                        .value())
                .hasValue(3);
        assertThat(table.at("signals", Q2).value()).hasValue(1);
        assertThat(calculator.explain(table.at("total", Q2), registration()).parts())
                .extracting(Explanation::numerator)
                .containsExactly(2L, 1L);
    }

    /** Found by a law: what was asked beside a figure chose its rhythm. */
    @Test
    void should_take_the_rhythm_of_the_whole_by_whatever_is_divided() {
        Registration.Builder builder = Registration.builder().observedUntil(day("2025-06-30"));
        figure(builder, "2024", "all", "0.07", "2025-05-01");
        figure(builder, "2024-Q1", "service=maatjes", "0.5", "2025-05-01");
        Registration registration = builder.build().value();
        Measure figure = Measures.figure("low-income", LOW_INCOME, CountBasis.HOUSEHOLD, Unit.SHARE);

        ObservationTable whole = KpiCalculator.of(figure).over(registration);
        ObservationTable divided =
                KpiCalculator.of(figure).by(Stratifier.SERVICE).over(registration);

        assertThat(whole.at("low-income", "2024").value()).hasValue(0.07);
        assertThat(whole.findings()).isEmpty();
        assertThat(divided.observations()).isEqualTo(whole.observations());
        assertThat(divided.findings()).extracting(Finding::code).containsExactly("MEASURE-OTHER-RHYTHM");
    }

    @Test
    void should_say_that_others_gave_no_figure_of_the_base() {
        Measure index = Measures.index("index")
                .of(FIGURE)
                .base(ReportingPeriod.parse("2019"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();

        ObservationTable table = KpiCalculator.of(index).over(registration());

        assertThat(table.observations()).extracting(Observation::status).containsOnly(ObservationStatus.MISSING);
        assertThat(table.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-BASE");
        Measure perQuarter = Measures.index("index")
                .of(FIGURE)
                .base(ReportingPeriod.parse("2024-Q1"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        assertThat(KpiCalculator.of(perQuarter).over(registration()).findings())
                .extracting(Finding::code)
                .containsExactly("MEASURE-NO-BASE");
    }

    @Test
    void should_leave_out_what_has_too_many_strata_and_say_so() {
        Registration.Builder builder = Registration.builder().observedUntil(day("2025-03-31"));
        for (int i = 0; i < 100_000; i++) {
            builder.begin("T" + i).field(TrajectoryField.NEIGHBOURHOOD, "B" + i).event(SIGNAL, day("2025-01-10"));
            builder.end();
        }
        Registration many = builder.build().value();

        ObservationTable table = KpiCalculator.of(SIGNALS)
                .by(Stratifier.NEIGHBOURHOOD)
                .by(Stratifier.COMPLEXITY)
                .over(many);

        assertThat(table.strata()).containsExactly(Stratum.ALL, Stratum.unknown("complexity"));
        assertThat(table.at("signals", Q1).value()).hasValue(100_000);
        assertThat(table.findings()).extracting(Finding::code).containsExactly("MEASURE-TOO-MANY-STRATA");
        assertThat(table.toString()).contains("MEASURE-TOO-MANY-STRATA");
    }

    @Test
    void should_bound_the_strata_of_activities_and_of_figures_of_others_too() {
        Registration.Builder activities = trajectories();
        Registration.Builder figures = trajectories();
        for (int i = 0; i < 25_000; i++) {
            activities.add(CollectiveActivity.builder("A" + i, day("2025-02-05"))
                    .field(TrajectoryField.SERVICE, "S" + i)
                    .build());
            figure(figures, "2024", "service=S" + i, "0.1", "2025-05-01");
        }

        ObservationTable ofActivities = KpiCalculator.of(activities("activities", CountBasis.ACTIVITY))
                .by(Stratifier.SERVICE)
                .over(activities.build().value());
        ObservationTable ofFigures = KpiCalculator.of(FIGURE)
                .by(Stratifier.SERVICE)
                .over(figures.build().value());

        assertThat(ofActivities.strata()).containsExactly(Stratum.ALL);
        assertThat(ofActivities.at("activities", Q1).value()).hasValue(25_000);
        assertThat(ofActivities.findings()).extracting(Finding::code).containsExactly("MEASURE-TOO-MANY-STRATA");
        assertThat(ofFigures.strata()).containsExactly(Stratum.ALL);
        assertThat(ofFigures.findings()).extracting(Finding::code).contains("MEASURE-TOO-MANY-STRATA");
    }

    @Test
    void should_keep_an_estimate_an_estimate_in_what_is_made_of_it() {
        Measure present = activities("present", CountBasis.HEADCOUNT);
        ReportingPeriod first = ReportingPeriod.parse(Q1);
        Measure index = Measures.index("index")
                .of(present)
                .base(first)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Registration.Builder builder = trajectories();
        builder.add(CollectiveActivity.builder("A1", day("2025-02-05"))
                .estimatedHeadcount(20)
                .build());
        builder.add(
                CollectiveActivity.builder("A2", day("2025-05-05")).headcount(5).build());

        ObservationTable table = KpiCalculator.of(index).over(builder.build().value());

        // 20 people by estimate, then 5 counted: both lean on the estimate
        assertThat(table.at("index", Q1).status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(table.at("index", Q2).status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(table.at("index", Q2).value()).hasValue(25);
        Measure counted = Measures.index("counted")
                .of(SIGNALS)
                .base(first)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        assertThat(KpiCalculator.of(counted)
                        .over(registration())
                        .at("counted", Q2)
                        .status())
                .isEqualTo(ObservationStatus.MEASURED);
    }

    @Test
    void should_give_a_share_of_figures_from_nothing_to_all_and_not_below_nothing() {
        Measure talks = Measure.events("talks").of(CONVERSATION).build();
        Measure signalled = Measure.events("signalled").of(SIGNAL).build();
        Measure less = Measures.difference("less")
                .of(talks)
                .minus(SIGNALS)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        KpiCalculator calculator = KpiCalculator.of(
                share("all-of-it", signalled, SIGNALS),
                share("none-of-it", talks, SIGNALS),
                share("below", less, SIGNALS));

        ObservationTable table = calculator.over(registration());

        assertThat(table.at("all-of-it", Q1).value()).hasValue(1);
        assertThat(table.at("none-of-it", Q2).value()).hasValue(0);
        // one talk less than signals: no number of anything, and no share
        assertThat(table.at("below", Q1).status()).isEqualTo(ObservationStatus.REFUSED);
        assertThat(table.at("below", Q1).numerator()).isEmpty();
        assertThat(table.findings()).extracting(Finding::code).containsOnly("MEASURE-ABOVE-WHOLE");
    }

    private static Measure share(String name, Measure part, Measure whole) {
        return Measures.ratio(name)
                .of(part)
                .to(whole)
                .whereNoValue(GapRule.KEEP_REASON)
                .in(Unit.SHARE)
                .build();
    }

    @Test
    void should_give_an_empty_table_of_an_empty_registration() {
        Registration empty = Registration.builder().build().value();
        KpiCalculator calculator = KpiCalculator.of(SIGNALS, MARK, LEVEL, FIGURE);

        assertThat(calculator.over(empty).observations()).isEmpty();
        assertThat(calculator
                        .per(PeriodType.YEAR)
                        .over(trajectories().build().value())
                        .observations())
                .isNotEmpty();
        assertThatThrownBy(() -> calculator.tally(empty)).hasMessageContaining("compute it with over(registration)");
    }

    @Test
    void should_ask_people_for_the_instrument_and_the_score_first() {
        Measure open = Measures.scoreChanges("more-skills")
                .instrumentToBeChosen("skills")
                .at(MomentRole.END)
                .countingToBeChosen()
                .build();

        assertThat(open.canonicalText())
                .isEqualTo("m1;score-changes;instrument=chosen@skills;moment=END;scored=chosen");
        assertThat(open.isOpen()).isTrue();
        assertThatThrownBy(() -> KpiCalculator.of(open))
                .hasMessage("more-skills cannot be computed yet: people choose the instrument and from which score on"
                        + " somebody counts; give more-skills theirs with choosing(instrument, ScoreCondition).");
        assertThatThrownBy(() -> open.choosing(SKILLS)).hasMessageContaining("also leaves open from which score on");
        Measure level = Measures.scores("level")
                .instrumentToBeChosen("skills")
                .at(MomentRole.END)
                .build();
        assertThatThrownBy(() -> KpiCalculator.of(level))
                .hasMessage("level cannot be computed yet: people choose the instrument; give level theirs with"
                        + " choosing(instrument).");
        Measure indexed = Measures.index("indexed")
                .of(Measures.index("since")
                        .of(open)
                        .base(ReportingPeriod.parse("2025-Q1"))
                        .whereNoValue(GapRule.MISSING)
                        .build())
                .base(ReportingPeriod.parse("2025-Q1"))
                .whereNoValue(GapRule.MISSING)
                .build();
        assertThatThrownBy(() -> KpiCalculator.of(indexed))
                .as("the choice is made where it was left open")
                .hasMessage("indexed cannot be computed yet: people choose the instrument and from which score on"
                        + " somebody counts; give more-skills theirs with choosing(instrument, ScoreCondition), and make"
                        + " indexed of that.");
        Measure ofSkills = Measure.parse("m1;scores;instrument=skills@1;moment=END;scored=chosen")
                .named("of-skills");
        assertThatThrownBy(() -> KpiCalculator.of(ofSkills))
                .hasMessage(
                        "of-skills cannot be computed yet: people choose from which score on somebody counts; say it"
                                + " where of-skills is built, such as with countingAtLeast(score).");
        Measure chosen = open.choosing(SKILLS, ScoreCondition.change(CutOffSide.AT_LEAST, 3));
        assertThat(chosen.fingerprint()).isEqualTo(GROWN.fingerprint()).isNotEqualTo(open.fingerprint());
        assertThat(chosen.name()).isEqualTo("more-skills");
        assertThat(KpiCalculator.of(chosen)
                        .over(registration())
                        .at("more-skills", Q2)
                        .value())
                .hasValue(1);
        assertThatThrownBy(() -> chosen.choosing(SKILLS)).hasMessageContaining("leaves no instrument open");
        assertThatThrownBy(() -> open.choosing(SKILLS, ScoreCondition.score(CutOffSide.AT_LEAST, 3)))
                .hasMessageContaining("does not fit a measure of score-changes");
    }

    private static Measure ofMaatjes(CountBasis basis, CaseCondition condition) {
        return Measures.activities("of-maatjes", basis).among(condition).build();
    }

    @Test
    void should_count_activities_and_reach_among_those_with_a_field() {
        Registration registration = registration();
        CaseCondition maatjes = field(TrajectoryField.SERVICE, "maatjes");
        CaseCondition eettafel = field(TrajectoryField.SERVICE, "eettafel");

        for (CaseCondition condition : List.of(
                maatjes,
                CaseCondition.not(eettafel),
                CaseCondition.any(maatjes, CaseCondition.field(TrajectoryField.TEAM, "x")),
                CaseCondition.all(maatjes, CaseCondition.fieldKnown(TrajectoryField.SERVICE)))) {
            ObservationTable table = KpiCalculator.of(
                            ofMaatjes(CountBasis.ACTIVITY, condition),
                            Measure.reach("reach").among(condition).build())
                    .over(registration);
            assertThat(table.at("of-maatjes", Q1).value()).as("%s", condition).hasValue(2);
            assertThat(table.at("of-maatjes", Q2).value()).as("%s", condition).hasValue(0);
            assertThat(table.at("reach", Q1).value())
                    .as("%s: K1 and K9", condition)
                    .hasValue(2);
        }
        assertThat(KpiCalculator.of(ofMaatjes(CountBasis.ACTIVITY, CaseCondition.all(maatjes, eettafel)))
                        .over(registration)
                        .at("of-maatjes", Q1)
                        .value())
                .hasValue(0);
    }

    @Test
    void should_follow_a_trajectory_to_its_first_score_and_not_longer() {
        Registration.Builder builder = Registration.builder().observedUntil(day("2025-03-31"));
        builder.begin("T1").client("K1").event(SIGNAL, day("2025-01-01")).end();
        builder.begin("T2").client("K2").event(SIGNAL, day("2025-01-01")).end();
        builder.begin("T3").event(SIGNAL, day("2025-01-01")).end();
        builder.begin("T4").client("K4").event(SIGNAL, day("2025-03-04")).end();
        builder.begin("T5").client("K5").event(SIGNAL, day("2025-03-03")).event(CONVERSATION, day("2025-03-03"));
        builder.end();
        // on the last day that counts, and one day later
        score(builder, "K1", "2025-01-29", MomentRole.BASELINE, 3);
        score(builder, "K2", "2025-01-30", MomentRole.BASELINE, 3);
        score(builder, "K5", "2025-03-03", MomentRole.BASELINE, 3);
        Registration registration = builder.build().value();
        Measure measure = Measure.assessed("assessed")
                .instrument(SKILLS)
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(28)
                .build();

        Observation figure = KpiCalculator.of(measure).over(registration).at("assessed", Q1);

        // T3 has no known client, T4 was followed for 27 days
        assertThat(figure.numerator()).hasValue(2);
        assertThat(figure.denominator()).hasValue(3);
        assertThat(figure.tooRecent()).isEqualTo(1);
        assertThat(figure.expected()).hasValue(5);
        Measure talked = Measure.assessed("talked")
                .instrument(SKILLS)
                .among(CaseCondition.has(CONVERSATION))
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(28)
                .build();
        assertThat(KpiCalculator.of(talked).over(registration).at("talked", Q1).denominator())
                .hasValue(1);
        Measure longer = Measure.assessed("longer")
                .instrument(SKILLS)
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(120)
                .build();
        assertThat(KpiCalculator.of(longer).over(registration).at("longer", Q1).status())
                .isEqualTo(ObservationStatus.TOO_RECENT);
    }

    @Test
    void should_take_the_figures_of_one_kpi_in_the_rhythm_and_the_periods_that_were_asked_for() {
        Registration.Builder builder = Registration.builder();
        figure(builder, "2022", "all", "0.07", "2023-05-01");
        figure(builder, "2023", "all", "0.08", "2024-05-01");
        figure(builder, "2024-Q1", "all", "0.09", "2024-05-01");
        figure(builder, "2023", "neighbourhood=B1", "0.2", "2024-05-01");
        builder.add(ReportedFigure.builder("QUA-SICKNESS", "2023")
                .value(new BigDecimal("0.05"))
                .source(SOURCE)
                .published(day("2024-05-01"))
                .build());
        Registration registration = builder.build().value();
        Measure any = Measures.figure("any", LOW_INCOME, CountBasis.HOUSEHOLD, Unit.SHARE);

        // asked per half year there is none in that rhythm, and the longest is taken
        ObservationTable halves =
                KpiCalculator.of(any).per(PeriodType.HALF_YEAR).over(registration);
        assertThat(values(halves.series("any"))).containsExactly(0.07, 0.08);
        assertThat(halves.strata()).containsExactly(Stratum.ALL);
        assertThat(halves.findings()).extracting(Finding::code).containsExactly("MEASURE-OTHER-RHYTHM");
        assertThat(values(KpiCalculator.of(any)
                        .per(PeriodType.QUARTER)
                        .over(registration)
                        .series("any")))
                .containsExactly(0.09);
        ObservationTable year = KpiCalculator.of(any)
                .by(Stratifier.NEIGHBOURHOOD)
                .between(Periods.from("2023").through("2023"))
                .over(registration);
        assertThat(values(year.series("any"))).containsExactly(0.08);
        assertThat(values(year.series("any", Stratum.of("neighbourhood", "B1"))))
                .containsExactly(0.2);
        assertThat(year.findings()).isEmpty();
    }

    @Test
    void should_make_a_net_score_of_answers_and_leave_their_response_out_of_it() {
        Measure high = Measures.answers("high")
                .instrument(Instruments.mark())
                .countingAtLeast(8)
                .build();
        Measure low = Measures.answers("low")
                .instrument(Instruments.mark())
                .counting(ScoreCondition.score(CutOffSide.AT_MOST, 6))
                .build();
        Measure net = Measures.difference("net")
                .of(high)
                .minus(low)
                .whereNoValue(GapRule.KEEP_REASON)
                .times(100, Unit.POINTS)
                .build();

        ObservationTable table = KpiCalculator.of(net, high).over(registration());

        assertThat(table.names()).containsExactly("net", "high", "high.response");
        assertThat(table.at("net", Q1).value().orElseThrow()).isCloseTo(100 / 3.0, within(1e-9));
        assertThat(table.at("net", Q1).unit()).isEqualTo(Unit.POINTS);
        Measure hundredfold = Measures.ratio("hundredfold")
                .of(low)
                .to(high)
                .whereNoValue(GapRule.KEEP_REASON)
                .times(100, Unit.of("per-100"))
                .build();
        assertThat(KpiCalculator.of(hundredfold)
                        .over(registration())
                        .at("hundredfold", Q1)
                        .value())
                .hasValue(50);
    }

    @Test
    void should_give_an_index_and_a_total_the_reason_of_what_they_are_made_of() {
        Measure followed = Measure.trajectories("followed")
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(61)
                .build();
        Measure talks = Measure.events("talks").of(CONVERSATION).build();
        for (GapRule rule : GapRule.values()) {
            ObservationTable table = KpiCalculator.of(
                            Measures.index("index")
                                    .of(followed)
                                    .base(ReportingPeriod.parse(Q1))
                                    .whereNoValue(rule)
                                    .build(),
                            Measures.index("back")
                                    .of(followed)
                                    .base(ReportingPeriod.parse(Q2))
                                    .whereNoValue(rule)
                                    .build(),
                            Measures.cumulative("total")
                                    .of(followed)
                                    .since(ReportingPeriod.parse(Q2))
                                    .whereNoValue(rule)
                                    .build())
                    .over(registration());
            ObservationStatus expected = rule.statusFor(ObservationStatus.TOO_RECENT);
            assertThat(table.at("index", Q1).value()).hasValue(100);
            assertThat(table.at("index", Q2).status()).isEqualTo(expected);
            assertThat(table.at("back", Q1).status()).isEqualTo(expected);
            assertThat(table.at("total", Q1).status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
            assertThat(table.at("total", Q2).status()).isEqualTo(expected);
        }
        Measure none = Measures.index("none")
                .of(talks)
                .base(ReportingPeriod.parse(Q2))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        assertThat(KpiCalculator.of(none).over(registration()).at("none", Q1).status())
                .as("there is no number for each 100 of 0")
                .isEqualTo(ObservationStatus.NOT_APPLICABLE);
    }

    /** Of 20 scores from 1 to 20: by the binomial law 6 to 14 of 20 lie below the median with probability 0.9586. */
    @Test
    void should_give_the_median_of_scores_its_interval_by_rank() {
        Registration.Builder builder = trajectories();
        for (int i = 1; i <= 20; i++) {
            score(builder, "M" + i, "2025-02-01", MomentRole.END, i);
        }
        Measure median = Measures.scores("median")
                .instrument(SKILLS)
                .at(MomentRole.END)
                .summarisedBy(Summary.MEDIAN, Summary.P90)
                .build();

        ObservationTable table = KpiCalculator.of(median).over(builder.build().value());

        assertThat(table.at("median.median", Q1).value()).hasValue(10);
        assertThat(table.at("median.median", Q1).interval().orElseThrow().lower())
                .isEqualTo(6);
        assertThat(table.at("median.median", Q1).interval().orElseThrow().upper())
                .isEqualTo(15);
        assertThat(table.at("median.p90", Q1).value()).hasValue(18);
    }
}
