package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Comparability;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KpiCalculatorTest {
    @Test
    void should_not_give_a_value_for_a_period_that_is_not_over() {
        Registration registration = registration("2025-02-10", "2025-02-15");
        ObservationTable table = KpiCalculator.of(QuerySet.SIGNALS, QuerySet.OPEN_TRAJECTORIES, QuerySet.WAITING_DAYS)
                .per(PeriodType.MONTH)
                .between(Periods.from("2025-01").through("2025-03"))
                .over(registration);

        assertThat(table.series("signals").statuses())
                .containsExactly(
                        ObservationStatus.MEASURED, ObservationStatus.TOO_RECENT, ObservationStatus.TOO_RECENT);
        assertThat(table.at("signals", "2025-01").value()).hasValue(0);
        assertThat(table.at("signals", "2025-02").numerator()).hasValue(1);
        assertThat(table.at("open-trajectories", "2025-02").status()).isEqualTo(ObservationStatus.TOO_RECENT);
        assertThat(table.at("waiting-days.median", "2025-01").status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(table.at("waiting-days.median", "2025-02").status()).isEqualTo(ObservationStatus.TOO_RECENT);
    }

    /** Half a quarter of activities is no quarter; what is dated after the last complete day was not observed. */
    @Test
    void should_not_give_a_number_of_activities_for_a_period_that_is_not_over() {
        Measure activities =
                Measures.activities("activities", CountBasis.ACTIVITY).build();
        KpiCalculator calculator = KpiCalculator.of(activities);
        for (String until : List.of("2025-03-30", "2025-03-31")) {
            Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse(until));
            for (String day : List.of("2025-02-01", "2025-03-31")) {
                builder.add(CollectiveActivity.builder("A" + day, LocalDate.parse(day))
                        .build());
            }
            Registration registration = builder.build().value();
            Observation figure = calculator.over(registration).at("activities", "2025-Q1");
            boolean isOver = until.equals("2025-03-31");

            assertThat(figure.status()).isEqualTo(isOver ? ObservationStatus.MEASURED : ObservationStatus.TOO_RECENT);
            assertThat(figure.value().isPresent()).isEqualTo(isOver);
            ExplainedCases cases = calculator.casesOf(figure, registration);
            assertThat(cases.counted()).hasSize(isOver ? 2 : 1);
            assertThat(cases.leftOut(LeftOut.NOT_OBSERVED)).isEqualTo(isOver ? List.of() : List.of("A2025-03-31"));
        }
    }

    @Test
    void should_say_that_all_are_too_recent_and_how_many() {
        Measure share = Measure.share("planned")
                .counting(CaseCondition.has(EventType.PLAN))
                .followedFor(30)
                .datedBy(Milestone.first(EventType.SIGNAL))
                .build();
        KpiCalculator calculator = KpiCalculator.of(share).per(PeriodType.MONTH);
        Observation observation =
                calculator.over(registration("2025-02-10", "2025-03-11")).at("planned", "2025-02");

        assertThat(observation.status()).isEqualTo(ObservationStatus.TOO_RECENT);
        assertThat(observation.tooRecent()).isEqualTo(1);
        assertThat(observation.denominator()).hasValue(0);
        assertThat(calculator
                        .over(registration("2025-02-10", "2025-03-12"))
                        .at("planned", "2025-02")
                        .value())
                .hasValue(0);
    }

    @Test
    void should_say_that_a_median_is_not_reached() {
        Observation observation = KpiCalculator.of(QuerySet.WAITING_DAYS_KM)
                .over(registration("2025-02-10", "2025-03-31"))
                .at("waiting-days-km", "2025-Q1");

        assertThat(observation.status()).isEqualTo(ObservationStatus.INSUFFICIENT);
        assertThat(observation.numerator()).hasValue(0);
        assertThat(observation.denominator()).hasValue(1);
    }

    private static Registration registration(String signal, String until) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse(until));
        builder.begin("C1").event(EventType.SIGNAL, LocalDate.parse(signal).toEpochDay());
        return builder.end().build().value();
    }

    @Test
    void should_tell_a_code_that_reads_unknown_from_what_nobody_registered() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-03-31"));
        List<String> registered = List.of("unknown", "", "", "youth", "youth,unknown");
        for (int i = 0; i < registered.size(); i++) {
            String codes = registered.get(i);
            builder.begin("C" + i);
            if (!codes.isEmpty()) {
                for (String code : codes.split(",")) {
                    builder.field(TrajectoryField.TARGET_GROUP, code);
                }
            }
            builder.event(EventType.SIGNAL, LocalDate.parse("2025-02-10").toEpochDay());
            builder.end();
        }
        Measure unknown = Measure.share("of-a-code")
                .counting(CaseCondition.field(TrajectoryField.TARGET_GROUP, "unknown"))
                .followedFor(7)
                .datedBy(Milestone.first(EventType.SIGNAL))
                .build();
        Measure known = Measure.share("registered")
                .counting(CaseCondition.fieldKnown(TrajectoryField.TARGET_GROUP))
                .followedFor(7)
                .datedBy(Milestone.first(EventType.SIGNAL))
                .build();
        Registration registration = builder.build().value();
        for (KpiCalculator calculator : List.of(
                KpiCalculator.of(unknown, known).per(PeriodType.MONTH),
                KpiCalculator.of(unknown, known).per(PeriodType.MONTH).by(Stratifier.TARGET_GROUP))) {
            ObservationTable table = calculator.over(registration);

            assertThat(table.at("of-a-code", "2025-02").numerator()).hasValue(2);
            assertThat(table.at("registered", "2025-02").numerator()).hasValue(3);
        }
    }

    /** An event is packed in a day up to June 2079. */
    @Test
    void should_give_periods_in_any_age_and_nothing_in_them() {
        Registration whole = ReferenceRegistration.whole();
        for (String years :
                List.of("1600 1790", "1890 1910", "2050 2079", "2070 2100", "2079 2080", "2080 2081", "2300 2400")) {
            Periods periods = Periods.from(years.substring(0, 4)).through(years.substring(5));
            ObservationTable table = KpiCalculator.ofMeasures(QuerySet.measures())
                    .by(Stratifier.COMPLEXITY)
                    .per(PeriodType.YEAR)
                    .between(periods)
                    .over(whole);

            assertThat(table.periods()).hasSize(periods.size());
            assertThat(table.observations())
                    .as(years)
                    .allMatch(observation -> observation.numerator().orElse(0) == 0
                            || observation.measure().equals("open-trajectories"));
        }
    }

    @Test
    void should_count_within_a_population_only() {
        Registration whole = ReferenceRegistration.whole();
        Population one = Population.where(CaseCondition.field(TrajectoryField.NEIGHBOURHOOD, "BU0363A113"));
        KpiCalculator calculator = KpiCalculator.ofMeasures(QuerySet.measures()).by(Stratifier.NEIGHBOURHOOD);

        ObservationTable table = calculator.within(one).over(whole);

        assertThat(table.strata()).containsExactly(Stratum.ALL, Stratum.of("neighbourhood", "BU0363A113"));
        ObservationTable all = calculator.over(whole);
        for (Observation observation : table.observations()) {
            assertThat(observation.toBuilder()
                            .stratum(Stratum.of("neighbourhood", "BU0363A113"))
                            .build())
                    .isEqualTo(all.at(
                            observation.measure(), observation.period(), Stratum.of("neighbourhood", "BU0363A113")));
        }
    }

    @Test
    void should_divide_by_a_population_whose_size_was_given() {
        Measure rate = Measure.rate("signals-per-1000")
                .of(EventType.SIGNAL)
                .per(1000, "inhabitants")
                .build();
        ObservationTable table = KpiCalculator.of(rate)
                .by(Stratifier.COMPLEXITY)
                .withPopulation("inhabitants", Stratum.ALL, 40_000)
                .over(ReferenceRegistration.whole());
        Observation first = table.at("signals-per-1000", "2021-Q1");

        // 91 signals in the first quarter: reference/process/expected.csv
        assertThat(first.value()).hasValue(91 * 1000.0 / 40_000);
        assertThat(first.denominator()).hasValue(40_000);
        assertThat(first.interval().orElseThrow().contains(2.275)).isTrue();
        assertThat(first.unit()).isEqualTo(Unit.PER_1000);
        Observation part = table.at("signals-per-1000", first.period(), Stratum.of("complexity", "HIGH"));
        assertThat(part.status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(part.numerator()).hasValue(28);
        assertThatThrownBy(() -> KpiCalculator.of(rate).withPopulation("inhabitants", Stratum.ALL, -1))
                .hasMessageContaining("expected 0 or more");
        Observation ofNobody = KpiCalculator.of(rate)
                .withPopulation("inhabitants", Stratum.ALL, 0)
                .over(ReferenceRegistration.whole())
                .at("signals-per-1000", "2021-Q1");
        assertThat(ofNobody.status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(ofNobody.numerator()).hasValue(91);
    }

    @Test
    void should_say_that_the_size_of_a_population_was_stated_under_another_name_or_not_at_all() {
        Measure rate = Measure.rate("signals-per-1000")
                .of(EventType.SIGNAL)
                .per(1000, "inhabitants")
                .build();
        Measure index = Measures.index("signals-index")
                .of(rate)
                .base(ReportingPeriod.parse("2021-Q1"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        Measure households = Measure.rate("signals-per-household")
                .of(EventType.SIGNAL)
                .per(1000, "households")
                .build();
        KpiCalculator calculator = KpiCalculator.of(rate, households).withPopulation("households", Stratum.ALL, 9_000);

        ObservationTable mistaken =
                calculator.withPopulation("inhabitents", Stratum.ALL, 40_000).over(ReferenceRegistration.whole());
        assertThat(mistaken.at("signals-per-1000", "2021-Q1").status()).isEqualTo(ObservationStatus.MISSING);
        assertThat(mistaken.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "MEASURE-UNKNOWN-POPULATION: signals-per-1000 has no value: the size of inhabitants was not"
                                + " stated, but that of inhabitents was.");
        Tally tally =
                calculator.withPopulation("inhabitents", Stratum.ALL, 40_000).tally(ReferenceRegistration.whole());
        assertThat(tally.table()).isEqualTo(mistaken);

        ObservationTable nothing = calculator.over(ReferenceRegistration.whole());
        assertThat(nothing.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-POPULATION");
        ObservationTable derived = KpiCalculator.of(index).over(ReferenceRegistration.whole());
        assertThat(derived.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-POPULATION");
        assertThat(derived.findings().get(0).message(Locale.ENGLISH))
                .isEqualTo("signals-index has no value: the size of inhabitants was not stated.");
        // a size that no measure asks for does no harm: a program may state all that it knows
        assertThat(calculator
                        .withPopulation("inhabitants", Stratum.ALL, 40_000)
                        .withPopulation("volunteers", Stratum.ALL, 12)
                        .over(ReferenceRegistration.whole())
                        .findings())
                .isEmpty();
    }

    @Test
    void should_compute_kpis_and_take_a_figure_of_others_where_there_is_no_measure() {
        List<Kpi> kpis = HomeworkCatalogue.kpis();
        List<Kpi> computable = kpis.stream().filter(Kpi::isComputable).toList();
        Kpi other = kpis.stream().filter(kpi -> !kpi.isComputable()).findFirst().orElseThrow();

        assertThat(KpiCalculator.ofKpis(computable).measures())
                .contains(HomeworkCatalogue.FIRST_TALK, HomeworkCatalogue.SIGNALS);
        assertThat(KpiCalculator.of(computable.get(0), computable.get(0)).measures())
                .isEqualTo(computable.get(0).measures());
        assertThat(KpiCalculator.of(other).measures())
                .extracting(Measure::toString)
                .containsExactly("imp-woa-levelfit = m1;figure;kpi=IMP-WOA-LEVELFIT;basis=" + other.countBasis()
                        + ";unit=share");
        ObservationTable none = KpiCalculator.of(other).per(PeriodType.YEAR).over(ReferenceRegistration.whole());
        assertThat(none.observations()).hasSize(5).allMatch(one -> one.status() == ObservationStatus.MISSING);
        assertThat(none.findings()).extracting(Finding::code).containsExactly("MEASURE-NO-FIGURE");
    }

    @Test
    void should_refuse_an_umbrella_and_say_what_to_choose_first() {
        Kpi any = HomeworkCatalogue.kpis().stream()
                .filter(kpi -> !kpi.isComputable())
                .findFirst()
                .orElseThrow();
        KpiBuilder umbrella = any.toBuilder()
                .kind(KpiKind.UMBRELLA)
                .text(KpiText.NEEDS, "Kies eerst een vragenlijst.", "Choose a questionnaire first.");

        assertThatThrownBy(() -> KpiCalculator.of(umbrella.build()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        any.code() + " cannot be computed: it is an umbrella term, and people choose first what they"
                                + " mean by it. It needs: Choose a questionnaire first. There is no KPI to choose"
                                + " in its place.");
        umbrella.candidate(KpiCode.of("IMP-SOC-LONELY6")).candidate(KpiCode.of("IMP-SOC-LONELY11"));
        assertThatThrownBy(() -> KpiCalculator.ofKpis(List.of(umbrella.build())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        "Choose a questionnaire first. KPIs to choose from: [IMP-SOC-LONELY6, IMP-SOC-LONELY11]");
    }

    @Test
    void should_refuse_what_cannot_be_computed() {
        Measure namesake = Measure.parse("m1;events;of=PLAN").named("signals");
        assertThatThrownBy(() -> KpiCalculator.of(QuerySet.SIGNALS, namesake))
                .hasMessage("Two definitions are called signals; give one of them another name with named(..)");
        assertThatThrownBy(() -> KpiCalculator.ofMeasures(List.of())).hasMessageContaining("at least one measure");
        KpiCalculator calculator = KpiCalculator.of(QuerySet.SIGNALS);
        assertThatThrownBy(() -> calculator
                        .between(Periods.from("2025-Q1").through("2025-Q2"))
                        .per(PeriodType.MONTH))
                .hasMessageContaining("2025-Q1 through 2025-Q2")
                .hasMessageContaining("not MONTH");
        assertThatThrownBy(() -> Stratifier.of(TrajectoryField.TEAM)).hasMessageContaining("small teams are people");
        assertThatThrownBy(() -> Stratifier.COMPLEXITY.crossedWith(Stratifier.COMPLEXITY))
                .hasMessageContaining("crossed with itself");
        assertThatThrownBy(() -> Stratifier.parse("colour")).hasMessageContaining("\"colour\"");
    }

    @Test
    void should_count_one_space_for_each_stratifier_if_all_together_would_be_too_many() {
        Registration whole = ReferenceRegistration.whole();
        KpiCalculator calculator = KpiCalculator.ofMeasures(QuerySet.measures()).per(PeriodType.YEAR);

        ObservationTable many = calculator
                .by(Stratifier.NEIGHBOURHOOD)
                .by(Stratifier.SIGNAL_SOURCE)
                .by(Stratifier.ORGANISATION)
                .by(Stratifier.COMPLEXITY)
                .over(whole);
        ObservationTable few = calculator.by(Stratifier.COMPLEXITY).over(whole);

        for (Observation observation : few.observations()) {
            assertThat(many.at(observation.measure(), observation.period(), observation.stratum()))
                    .isEqualTo(observation);
        }
        assertThat(many.strata()).hasSizeGreaterThan(300);
    }

    @Test
    void should_give_the_same_whatever_is_asked_beside_it() {
        Registration whole = ReferenceRegistration.whole();
        ObservationTable all = KpiCalculator.ofMeasures(QuerySet.measures()).over(whole);
        for (Measure measure : QuerySet.measures()) {
            ObservationTable alone = KpiCalculator.of(measure).over(whole);
            for (Observation observation : alone.observations()) {
                assertThat(all.at(observation.measure(), observation.period(), Stratum.ALL))
                        .isEqualTo(observation);
            }
            if (measure.observationNames().size() == 1) {
                assertThat(all.series(measure).observations()).isEqualTo(alone.observations());
            }
        }
        assertThatThrownBy(() -> all.series(QuerySet.WAITING_DAYS))
                .hasMessage("waiting-days has several series; choose one of waiting-days.median, waiting-days.p90");
        assertThatThrownBy(() -> all.series(Measure.parse("m1;events;of=PLAN")))
                .hasMessageContaining("No figures of m-");
    }

    @Test
    void should_say_why_series_are_not_compared() {
        Registration whole = ReferenceRegistration.whole();
        KpiCalculator calculator = KpiCalculator.of(QuerySet.SIGNALS, QuerySet.FINAL_EVALUATION_SHARE);
        ObservationTable quarters = calculator.over(whole);
        ObservationTable years = calculator
                .per(PeriodType.YEAR)
                .withEdition(Edition.parse("2026.1"))
                .over(whole);
        Series signals = quarters.series("signals");

        assertThat(Comparability.of(signals, signals)).hasToString("comparable");
        assertThat(codes(Comparability.of(signals, years.series("signals"))))
                .containsExactly("MEASURE-OTHER-PERIOD-TYPE");
        assertThat(codes(Comparability.of(signals, quarters.series("final-evaluation-share"))))
                .containsExactly("MEASURE-OTHER-DEFINITION", "MEASURE-OTHER-UNIT");
        assertThat(codes(Comparability.of(signals, Series.of("signals", PeriodType.QUARTER, "2021-Q1", 3))))
                .containsExactly("MEASURE-NO-DEFINITION");
        assertThat(codes(Comparability.of(quarters, years))).containsExactly("MEASURE-OTHER-EDITION");
        assertThat(Comparability.of(quarters, quarters).isComparable()).isTrue();
        assertThat(Comparability.of(quarters, years))
                .hasToString("not comparable: MEASURE-OTHER-EDITION: The tables belong to different editions of the"
                        + " catalogue: - and 2026.1.");
        ValueContract.hold(
                () -> Comparability.of(signals, years.series("signals")), () -> Comparability.of(quarters, years));
    }

    private static List<String> codes(Comparability comparability) {
        return comparability.reasons().stream().map(Finding::code).toList();
    }

    @Test
    void should_be_what_was_asked() {
        KpiCalculator one = KpiCalculator.of(QuerySet.SIGNALS);
        ValueContract.hold(
                () -> KpiCalculator.of(QuerySet.SIGNALS),
                () -> KpiCalculator.of(QuerySet.SIGNALS, QuerySet.WAITING_DAYS),
                () -> KpiCalculator.of(QuerySet.SIGNALS).per(PeriodType.MONTH),
                () -> KpiCalculator.of(QuerySet.SIGNALS).by(Stratifier.SERVICE),
                () -> KpiCalculator.of(QuerySet.SIGNALS).by(Stratifier.SERVICE).by(Stratifier.COMPLEXITY),
                () -> KpiCalculator.of(QuerySet.SIGNALS).by(Stratifier.SERVICE.crossedWith(Stratifier.COMPLEXITY)),
                () -> KpiCalculator.of(QuerySet.SIGNALS).within(Population.where(CaseCondition.has(EventType.PLAN))),
                () -> KpiCalculator.of(QuerySet.SIGNALS)
                        .between(Periods.from("2025-Q1").through("2025-Q2")),
                () -> KpiCalculator.of(QuerySet.SIGNALS).withPopulation("inhabitants", Stratum.ALL, 3),
                () -> KpiCalculator.of(QuerySet.SIGNALS).withEdition(Edition.parse("2026.1")));
        assertThat(one.by(Stratifier.SERVICE).by(Stratifier.SERVICE).stratifiers())
                .hasSize(1);
        assertThat(one.by(Stratifier.parse("service&complexity"))
                        .within(Population.where(CaseCondition.has(EventType.PLAN)))
                        .between(Periods.from("2025-Q1").through("2025-Q2")))
                .hasToString("1 measure per quarter by service&complexity within has(PLAN)"
                        + " between 2025-Q1 through 2025-Q2");
        assertThat(Stratifier.TARGET_GROUP.isOverlapping()).isTrue();
        assertThat(Stratifier.COMPLEXITY.isOverlapping()).isFalse();
        ValueContract.hold(
                () -> Stratifier.parse("complexity"),
                () -> Stratifier.parse("service"),
                () -> Stratifier.parse("service&complexity"),
                () -> Stratifier.parse("complexity&service"));
    }

    @Test
    void should_give_nothing_but_zeroes_of_an_empty_registration() {
        Registration empty = Registration.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .build()
                .value();
        ObservationTable table = KpiCalculator.ofMeasures(QuerySet.measures())
                .by(Stratifier.COMPLEXITY)
                .over(empty);

        assertThat(table.periods()).extracting(Object::toString).containsExactly("2025-Q4");
        assertThat(table.strata()).containsExactly(Stratum.ALL);
        assertThat(table.at("signals", "2025-Q4").value()).hasValue(0);
        assertThat(table.at("final-evaluation-share", "2025-Q4").status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
    }

    @Test
    void should_not_divide_by_nobody() {
        Observation observation = KpiCalculator.of(Measure.perTrajectory("contacts-per-closed")
                        .of(EventType.CONTACT)
                        .datedBy(Milestone.first(EventType.CLOSURE))
                        .build())
                .over(registration("2025-02-10", "2025-03-31"))
                .at("contacts-per-closed", "2025-Q1");

        assertThat(observation.status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
        assertThat(observation.denominator()).hasValue(0);
    }

    /**
     * Another trajectory of the same client with its first signal 0 to 20 days after the closure of B on 10 January: the
     * definition of the re-entry share in the query set, with fewer days. Wrong entries are no trajectories.
     */
    @ParameterizedTest
    @CsvSource({
        "C, K, 2025-01-30, , 1",
        "C, K, 2025-01-31, , 0",
        "C, K, 2025-01-10, , 1",
        "C, K, 2025-01-09, , 0",
        "C, L, 2025-01-30, , 0",
        "C, , 2025-01-30, , 0",
        "C, K, 2025-01-30, WRONG_ENTRY, 0",
        "C, K, 2025-01-30, COMPLETED, 1",
        "A, K, 2025-01-10, , 1",
        "A, K, 2025-01-09, , 0",
        "A, L, 2025-01-10, , 0",
        "A, , 2025-01-10, , 0",
        "A, K, 2025-01-10, WRONG_ENTRY, 0",
        "A, K, 2025-01-10, COMPLETED, 1",
    })
    void should_see_who_came_back(String id, String client, LocalDate signal, String reason, long cameBack) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("B")
                .client("K")
                .event(EventType.SIGNAL, LocalDate.of(2025, 1, 10).toEpochDay())
                .event(EventType.CLOSURE, LocalDate.of(2025, 1, 10).toEpochDay())
                .end();
        // They stand between A and B in signal order: one by its first contact, as it has no signal, and one by its
        // signal.
        builder.begin("AB")
                .event(EventType.CONTACT, LocalDate.of(2025, 1, 10).toEpochDay())
                .end();
        for (String between : List.of("AC", "AD", "AE")) {
            builder.begin(between)
                    .event(EventType.CONTACT, LocalDate.of(2025, 1, 5).toEpochDay())
                    .event(EventType.SIGNAL, LocalDate.of(2025, 1, 10).toEpochDay())
                    .end();
        }
        builder.begin("Z")
                .client("M")
                .event(EventType.SIGNAL, LocalDate.of(2025, 1, 20).toEpochDay())
                .end();
        builder.begin(id).event(EventType.SIGNAL, signal.toEpochDay());
        if (client != null) {
            builder.client(client);
        }
        if (reason != null) {
            // in another quarter, so that its own closure is not in the figure
            builder.event(EventType.CLOSURE, LocalDate.of(2025, 6, 1).toEpochDay());
            builder.reason(ClosureReason.of(reason));
        }
        Measure share = Measure.share("came-back")
                .counting(CaseCondition.reentry(20, Milestone.first(EventType.CLOSURE)))
                .followedFor(20)
                .datedBy(Milestone.first(EventType.CLOSURE))
                .build();

        Observation observation =
                KpiCalculator.of(share).over(builder.end().build().value()).at("came-back", "2025-Q1");

        assertThat(observation.denominator()).hasValue(1);
        assertThat(observation.numerator()).hasValue(cameBack);
    }

    /** One client counts once in a period, whatever the trajectory, and again in each part that it belongs to. */
    @Test
    void should_count_a_client_with_several_trajectories_once() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        contacts(builder, "T1", "K", "debts", "2025-01-05", "2025-05-05", "2025-09-05");
        contacts(builder, "T2", "K", "housing", "2025-02-05", "2025-05-06", "2025-12-05");
        contacts(builder, "T3", "L", "debts", "2025-02-06", "2025-02-07");
        ObservationTable table = KpiCalculator.of(
                        Measure.clients("seen").with(EventType.CONTACT).build())
                .by(Stratifier.SERVICE)
                .over(builder.build().value());

        assertThat(counts(table, Stratum.ALL)).containsExactly(2.0, 1.0, 1.0, 1.0);
        assertThat(counts(table, Stratum.of("service", "debts"))).containsExactly(2.0, 1.0, 1.0, 0.0);
        assertThat(counts(table, Stratum.of("service", "housing"))).containsExactly(1.0, 1.0, 0.0, 1.0);
    }

    private static void contacts(
            Registration.Builder builder, String id, String client, String service, String... days) {
        builder.begin(id).client(client).field(TrajectoryField.SERVICE, service);
        for (String day : days) {
            builder.event(EventType.CONTACT, LocalDate.parse(day).toEpochDay());
        }
        builder.end();
    }

    private static List<Double> counts(ObservationTable table, Stratum stratum) {
        return table.periods().stream()
                .map(period -> table.at("seen", period, stratum).value().orElseThrow())
                .toList();
    }

    /** The second trajectory is seen only before or after a period in which the first and the third are seen. */
    @Test
    void should_look_past_a_trajectory_that_was_not_seen_then() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        contacts(builder, "T1", "K", "debts", "2025-01-05", "2025-07-05");
        signalled(builder, "T2", "2025-01-06", "2025-04-06");
        signalled(builder, "T3", "2025-01-07", "2025-02-07");
        ObservationTable table = KpiCalculator.of(
                        Measure.clients("seen").with(EventType.CONTACT).build())
                .over(builder.build().value());

        assertThat(counts(table, Stratum.ALL)).containsExactly(1.0, 1.0, 1.0, 0.0);
    }

    private static void signalled(Registration.Builder builder, String id, String signal, String contact) {
        builder.begin(id)
                .client("K")
                .event(EventType.SIGNAL, LocalDate.parse(signal).toEpochDay())
                .event(EventType.CONTACT, LocalDate.parse(contact).toEpochDay())
                .end();
    }
}
