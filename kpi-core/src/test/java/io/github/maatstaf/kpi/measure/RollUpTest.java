package io.github.maatstaf.kpi.measure;

import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures by hand: what a year is of its quarters, and when it is none. */
class RollUpTest {
    private static final LocalDate NEXT_YEAR = LocalDate.of(2025, 3, 31);
    private static final Stratum HIGH = Stratum.of("complexity", "HIGH");
    private static final Measure SIGNALS =
            Measure.events("signals").of(EventType.SIGNAL).build();
    private static final Measure FOLLOWED = Measure.trajectories("followed")
            .datedBy(first(EventType.SIGNAL))
            .followedFor(30)
            .build();
    private static final Measure PLANNED = Measure.share("planned")
            .counting(CaseCondition.has(EventType.PLAN))
            .datedBy(first(EventType.CLOSURE))
            .build();
    private static final Measure SOON = Measure.share("soon")
            .counting(first(EventType.SIGNAL)
                    .daysUntil(first(EventType.CONVERSATION))
                    .atMost(7))
            .datedBy(first(EventType.SIGNAL))
            .followedFor(7)
            .build();
    private static final Measure TALKS = Measure.perTrajectory("talks")
            .of(EventType.CONVERSATION)
            .datedBy(first(EventType.CLOSURE))
            .build();

    private static Observation.Builder figure(Measure measure, String period) {
        return Observation.builder(measure.name(), ReportingPeriod.parse(period))
                .unit(measure.unit())
                .fingerprint(measure.fingerprint());
    }

    private static ObservationTable table(LocalDate until, Observation.Builder... figures) {
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(until);
        for (Observation.Builder figure : figures) {
            table.add(figure.build());
        }
        return table.build();
    }

    private static Observation year(Measure measure, LocalDate until, Observation.Builder... figures) {
        ObservationTable rolled = RollUp.of(measure).over(table(until, figures), PeriodType.YEAR);
        assertThat(rolled.observations()).hasSize(1);
        return rolled.observations().get(0);
    }

    @Test
    void should_be_the_sum_of_its_parts_in_whichever_order_they_stand() {
        Observation year = year(
                SIGNALS,
                NEXT_YEAR,
                figure(SIGNALS, "2024-Q4").value(8),
                figure(SIGNALS, "2024-Q2").value(12),
                figure(SIGNALS, "2024-Q3").value(0),
                figure(SIGNALS, "2024-Q1").value(10));

        assertThat(year)
                .isEqualTo(figure(SIGNALS, "2024").value(30).tooRecent(0).build());
        assertThat(RollUp.of(SIGNALS).measure()).isEqualTo(SIGNALS);
        assertThat(RollUp.of(SIGNALS)).hasToString("signals, added up");
    }

    @Test
    void should_keep_strata_apart_and_leave_other_measures_alone() {
        ObservationTable halves = table(
                NEXT_YEAR,
                figure(SIGNALS, "2024-H1").value(10),
                figure(SIGNALS, "2024-H2").value(5),
                figure(SIGNALS, "2024-H1").stratum(HIGH).value(4),
                figure(SIGNALS, "2024-H2").stratum(HIGH).value(3),
                figure(FOLLOWED, "2024-H1").value(100),
                figure(FOLLOWED, "2024-H2").value(100),
                figure(FOLLOWED, "2024-H1").stratum(Stratum.unknown("service")).value(100));

        ObservationTable rolled = RollUp.of(SIGNALS).over(halves, PeriodType.YEAR);

        assertThat(rolled.names()).containsExactly("signals");
        assertThat(rolled.observations()).hasSize(2);
        assertThat(rolled.at("signals", "2024").value()).hasValue(15);
        assertThat(rolled.at("signals", ReportingPeriod.parse("2024"), HIGH).value())
                .hasValue(7);
    }

    @Test
    void should_not_need_the_figures_of_all_for_those_of_a_part() {
        Observation year = year(
                SIGNALS,
                NEXT_YEAR,
                figure(SIGNALS, "2024-H1").stratum(HIGH).value(4),
                figure(SIGNALS, "2024-H2").stratum(HIGH).value(3));

        assertThat(year.stratum()).isEqualTo(HIGH);
        assertThat(year.value()).hasValue(7);
    }

    @Test
    void should_keep_what_the_table_says_of_itself() {
        Finding finding = Finding.of("MEASURE-NO-DEFINITION").with("one", "a").with("other", "b");
        ObservationTable quarters = ObservationTable.builder()
                .add(figure(SIGNALS, "2024-Q1").value(1).build())
                .observedUntil(NEXT_YEAR)
                .libraryVersion("0.0.9")
                .edition(Edition.parse("2026.1"))
                .finding(finding)
                .build();

        ObservationTable rolled = RollUp.of(SIGNALS).over(quarters, PeriodType.YEAR);

        assertThat(rolled.observedUntil()).isEqualTo(NEXT_YEAR);
        assertThat(rolled.libraryVersion()).isEqualTo("0.0.9");
        assertThat(rolled.edition()).hasValue(Edition.parse("2026.1"));
        assertThat(rolled.findings()).containsExactly(finding);
    }

    /** A quarter that is not in the table may be the first, the last or one in the middle. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void should_not_make_a_year_of_three_quarters(int without) {
        Observation.Builder[] events = new Observation.Builder[3];
        Observation.Builder[] shares = new Observation.Builder[3];
        int size = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            if (quarter != without) {
                events[size] = figure(SIGNALS, "2024-Q" + quarter).value(10);
                shares[size++] = figure(PLANNED, "2024-Q" + quarter).share(1, 4);
            }
        }
        for (Observation year :
                new Observation[] {year(SIGNALS, NEXT_YEAR, events), year(PLANNED, NEXT_YEAR, shares)}) {
            assertThat(year.status()).isEqualTo(ObservationStatus.MISSING);
            assertThat(year.numerator()).as("the counts of three quarters").isEmpty();
            assertThat(year.denominator()).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"MISSING", "REFUSED", "SUPPRESSED", "INSUFFICIENT", "NOT_APPLICABLE"})
    void should_be_no_figure_for_the_reason_of_the_part_that_is_none(ObservationStatus status) {
        Observation year = year(
                SIGNALS,
                NEXT_YEAR,
                figure(SIGNALS, "2024-H1").value(10),
                figure(SIGNALS, "2024-H2").withoutValue(status));

        assertThat(year.status()).isEqualTo(status);
        assertThat(year.numerator()).isEmpty();
    }

    @Test
    void should_be_too_recent_as_long_as_a_part_is_and_count_what_is_known() {
        Observation year = year(
                FOLLOWED,
                NEXT_YEAR,
                figure(FOLLOWED, "2024-Q1").value(10),
                figure(FOLLOWED, "2024-Q2").value(7),
                figure(FOLLOWED, "2024-Q3").value(5).tooRecent(1),
                figure(FOLLOWED, "2024-Q4").numerator(3).tooRecent(2).withoutValue(ObservationStatus.TOO_RECENT));

        assertThat(year.status()).isEqualTo(ObservationStatus.TOO_RECENT);
        assertThat(year.numerator()).hasValue(25);
        assertThat(year.tooRecent()).isEqualTo(3);
        assertThat(year(
                                FOLLOWED,
                                NEXT_YEAR,
                                figure(FOLLOWED, "2024-H1").value(10),
                                figure(FOLLOWED, "2024-H2").withoutValue(ObservationStatus.TOO_RECENT))
                        .numerator())
                .as("a part without counts adds none")
                .hasValue(10);
    }

    @Test
    void should_be_an_estimate_if_a_part_is() {
        assertThat(year(
                        SIGNALS,
                        NEXT_YEAR,
                        figure(SIGNALS, "2024-H1").value(10),
                        figure(SIGNALS, "2024-H2").estimate(4)))
                .isEqualTo(figure(SIGNALS, "2024").estimate(14).build());
    }

    @Test
    void should_have_a_share_of_all_counts_together() {
        Observation year = year(
                PLANNED,
                NEXT_YEAR,
                figure(PLANNED, "2024-Q1").share(1, 4),
                figure(PLANNED, "2024-Q2").share(0, 0),
                figure(PLANNED, "2024-Q3").share(3, 6),
                figure(PLANNED, "2024-Q4").share(2, 2));

        assertThat(year).isEqualTo(figure(PLANNED, "2024").share(6, 12).build());
        assertThat(year.expected()).isEmpty();
        assertThat(year(
                                PLANNED,
                                NEXT_YEAR,
                                figure(PLANNED, "2024-H1").share(0, 0),
                                figure(PLANNED, "2024-H2").share(0, 0))
                        .status())
                .isEqualTo(ObservationStatus.NOT_APPLICABLE);
    }

    @Test
    void should_expect_of_a_followed_share_those_who_are_too_recent_as_well() {
        Observation year = year(
                SOON,
                NEXT_YEAR,
                figure(SOON, "2024-H1").share(3, 6).expected(6),
                figure(SOON, "2024-H2").share(1, 2).tooRecent(2).expected(4));

        assertThat(year)
                .isEqualTo(figure(SOON, "2024")
                        .share(4, 8)
                        .tooRecent(2)
                        .expected(10)
                        .build());
        assertThat(year.completeness()).hasValue(0.8);
        assertThat(year(
                                SOON,
                                NEXT_YEAR,
                                figure(SOON, "2024-H1").share(0, 0),
                                figure(SOON, "2024-H2")
                                        .counts(0, 0)
                                        .tooRecent(2)
                                        .withoutValue(ObservationStatus.TOO_RECENT))
                        .status())
                .isEqualTo(ObservationStatus.TOO_RECENT);
    }

    @Test
    void should_divide_the_events_of_all_parts_by_the_trajectories_of_all() {
        Observation year = year(
                TALKS,
                NEXT_YEAR,
                figure(TALKS, "2024-H1").counts(6, 2).value(3),
                figure(TALKS, "2024-H2").counts(4, 2).value(2));

        assertThat(year)
                .isEqualTo(figure(TALKS, "2024")
                        .counts(10, 4)
                        .value(2.5)
                        .intervalBy(IntervalMethod.EXACT_POISSON)
                        .build());
        assertThat(year(
                                TALKS,
                                NEXT_YEAR,
                                figure(TALKS, "2024-H1").counts(0, 0).withoutValue(ObservationStatus.NOT_APPLICABLE),
                                figure(TALKS, "2024-H2").counts(0, 0).withoutValue(ObservationStatus.NOT_APPLICABLE))
                        .status())
                .isEqualTo(ObservationStatus.NOT_APPLICABLE);
    }

    @Test
    void should_be_known_on_the_last_day_of_the_long_period_and_not_a_day_before() {
        Observation.Builder[] halves = {
            figure(SIGNALS, "2024-H1").value(10), figure(SIGNALS, "2024-H2").value(5)
        };
        assertThat(year(SIGNALS, LocalDate.of(2024, 12, 31), halves).value()).hasValue(15);
        Observation early = year(SIGNALS, LocalDate.of(2024, 12, 30), halves);
        assertThat(early.status()).isEqualTo(ObservationStatus.TOO_RECENT);
        // a year under way has the counts so far, as when it is counted anew
        Observation underWay = year(
                PLANNED,
                LocalDate.of(2024, 6, 30),
                figure(PLANNED, "2024-Q1").share(1, 4),
                figure(PLANNED, "2024-Q2").share(1, 2));
        assertThat(underWay.status()).isEqualTo(ObservationStatus.TOO_RECENT);
        assertThat(underWay.denominator()).hasValue(6);
    }

    @Test
    void should_refuse_a_table_that_is_not_of_its_measure_or_does_not_fit() {
        RollUp signals = RollUp.of(SIGNALS);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        signals.over(table(NEXT_YEAR, figure(FOLLOWED, "2024").value(1)), PeriodType.YEAR))
                .withMessageStartingWith("No measure \"signals\" in the table");
        Measure others = Measure.events("signals").of(EventType.PLAN).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        signals.over(table(NEXT_YEAR, figure(others, "2024-H1").value(1)), PeriodType.YEAR))
                .withMessage("The figures of signals in the table are of another definition than signals ="
                        + " m1;events;of=SIGNAL");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> signals.over(
                        table(NEXT_YEAR, figure(SIGNALS, "2024-W05").value(1)), PeriodType.MONTH))
                .withMessage("2024-W05 does not fit into 2024-01: a part of it lies outside");
        assertThat(signals.over(table(NEXT_YEAR, figure(SIGNALS, "2024-W02").value(1)), PeriodType.MONTH)
                        .at("signals", "2024-01")
                        .status())
                .isEqualTo(ObservationStatus.MISSING);
    }

    @Test
    void should_add_up_activities_by_what_is_known_of_each() {
        assertThat(RollUp.whyNot(
                        Measures.activities("times", CountBasis.PARTICIPATION).build()))
                .isEmpty();
        assertThat(RollUp.whyNot(Measures.activities("all", CountBasis.ACTIVITY).build()))
                .isEmpty();
        assertThat(RollUp.whyNot(
                                Measures.activities("people", CountBasis.PERSON).build())
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("whoever is in two periods would count twice");
        assertThat(RollUp.whyNot(Measures.activities("heads", CountBasis.HEADCOUNT)
                                .build())
                        .orElseThrow()
                        .in(Locale.ENGLISH))
                .isEqualTo("it is not known of every activity, and a sum would hide that");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RollUp.of(
                        Measure.clients("people").with(EventType.SIGNAL).build()))
                .withMessageStartingWith("people does not add up: whoever is in two periods would count twice");
    }
}
