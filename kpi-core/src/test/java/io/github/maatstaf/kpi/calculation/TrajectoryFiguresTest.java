package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONTACT;
import static io.github.maatstaf.kpi.process.EventType.EVALUATION;
import static io.github.maatstaf.kpi.process.EventType.PLAN;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures of trajectories to the day: the last day of following, the last observed one, the first of several closings. */
class TrajectoryFiguresTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2025, 3, 31);
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");

    /** One trajectory: what happened how many days after 10 January. */
    private static void trajectory(Registration.Builder builder, String id, Object... typesAndDays) {
        builder.begin(id).client("K" + id);
        for (int i = 0; i < typesAndDays.length; i += 2) {
            builder.event((EventType) typesAndDays[i], DAY.plusDays((Integer) typesAndDays[i + 1]));
        }
        builder.end();
    }

    private static Registration.Builder builder() {
        return Registration.builder().observedUntil(LAST);
    }

    private static Observation figure(Measure measure, Registration registration) {
        return KpiCalculator.of(measure)
                .between(Periods.from(QUARTER).through(QUARTER))
                .over(registration)
                .at(measure.observationNames().get(0), QUARTER, Stratum.ALL);
    }

    @Test
    void should_count_the_events_of_a_trajectory_up_to_the_last_day_of_following() {
        Registration.Builder builder = builder();
        trajectory(builder, "A", SIGNAL, 0, CONTACT, 0, CONTACT, 10, CONTACT, 11);
        trajectory(builder, "B", SIGNAL, 5, CONTACT, 15, CONTACT, 16);
        trajectory(builder, "C", SIGNAL, 7);
        trajectory(builder, "D", SIGNAL, 71, CONTACT, 71);
        Measure contacts = Measure.perTrajectory("contacts")
                .of(CONTACT)
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(10)
                .build();

        Observation figure = figure(contacts, builder.build().value());
        assertThat(figure.numerator()).as("two of A, one of B").hasValue(3);
        assertThat(figure.denominator()).hasValue(3);
        assertThat(figure.value()).hasValue(1);
        assertThat(figure.tooRecent()).as("D was followed for 9 days").isEqualTo(1);
        assertThat(figure.expected()).hasValue(4);
    }

    /** What happens after the last observed day is not known yet; that somebody was entered by mistake is. */
    @Test
    void should_leave_out_a_wrong_entry_that_was_found_after_the_last_observed_day() {
        Registration.Builder builder = builder();
        trajectory(builder, "A", SIGNAL, 0);
        for (String id : List.of("B", "C", "D")) {
            builder.begin(id).event(SIGNAL, DAY);
            if (id.equals("C")) {
                builder.event(CLOSURE, LAST).reason(ClosureReason.COMPLETED);
            }
            builder.event(CLOSURE, LAST.plusDays(2))
                    .reason(id.equals("D") ? ClosureReason.COMPLETED : ClosureReason.WRONG_ENTRY)
                    .end();
        }
        Registration registration = builder.build().value();
        Measure begun =
                Measure.trajectories("begun").datedBy(Milestone.first(SIGNAL)).build();
        Measure closed =
                Measure.trajectories("closed").datedBy(Milestone.first(CLOSURE)).build();

        assertThat(figure(begun, registration).value()).as("A, C and D").hasValue(3);
        assertThat(figure(closed, registration).value()).as("C").hasValue(1);
    }

    @Test
    void should_follow_for_one_day_and_for_the_day_itself() {
        Registration.Builder builder = builder();
        trajectory(builder, "A", SIGNAL, 0, PLAN, 0);
        trajectory(builder, "B", SIGNAL, 0, PLAN, 1);
        trajectory(builder, "C", SIGNAL, 80, PLAN, 80);
        Registration registration = builder.build().value();
        Measure started = Measure.trajectories("started")
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(1)
                .build();
        Measure sameDay = Measure.share("same-day")
                .counting(CaseCondition.has(PLAN))
                .datedBy(Milestone.first(SIGNAL))
                .followedFor(0)
                .build();

        assertThat(figure(started, registration).tooRecent())
                .as("C began on the last day")
                .isEqualTo(1);
        assertThat(figure(sameDay, registration).numerator()).as("A and C").hasValue(2);
        assertThat(figure(sameDay, registration).denominator()).hasValue(3);
        assertThat(figure(sameDay, registration).tooRecent()).isZero();
    }

    /** Also where those before and after it were all in one month, so that nearly nobody has to be looked up. */
    @ParameterizedTest
    @ValueSource(strings = {"2025-01-30", "2025-01-31", "2025-02-01", "2025-02-28", "2025-03-01", "2025-03-02"})
    void should_count_each_contact_in_the_month_of_its_day(LocalDate day) {
        Registration.Builder builder = builder();
        trajectory(builder, "A", SIGNAL, 0, CONTACT, 31);
        trajectory(builder, "B", SIGNAL, 1, CONTACT, (int) ChronoUnit.DAYS.between(DAY, day));
        trajectory(builder, "C", SIGNAL, 2, CONTACT, 41);
        Measure contacted = Measure.trajectories("contacted")
                .datedBy(Milestone.first(CONTACT))
                .build();
        ObservationTable table = KpiCalculator.of(contacted)
                .between(Periods.from("2025-01").through("2025-03"))
                .over(builder.build().value());

        for (ReportingPeriod month : table.periods()) {
            assertThat(table.at("contacted", month, Stratum.ALL).value())
                    .as("A and C in February; B on %s", day)
                    .hasValue((month.toString().equals("2025-02") ? 2 : 0) + (month.contains(day) ? 1 : 0));
        }
    }

    /** 8 days from one contact to the next, 12 more to the one after, 61 to the last observed day, and none after it. */
    @Test
    void should_count_days_between_contacts_up_to_the_last_observed_day() {
        Registration.Builder builder = builder();
        trajectory(builder, "A", CONTACT, -20, CONTACT, 0, CONTACT, 8, PLAN, 10, CONTACT, 20, CONTACT, 80, CONTACT, 81);
        trajectory(builder, "B", CONTACT, 3);
        Measure between = Measure.interval("between")
                .of(CONTACT)
                .summarisedBy(Summary.MEAN)
                .build();

        Observation figure = figure(between, builder.build().value());
        assertThat(figure.denominator()).as("20, 8, 12 and 60 days").hasValue(4);
        assertThat(figure.value()).hasValue(25);
    }

    @Test
    void should_count_hundreds_of_intervals() {
        Registration.Builder builder = builder();
        builder.begin("A");
        for (int i = 0; i < 300; i++) {
            builder.event(CONTACT, DAY.plusDays(i / 5));
        }
        builder.end();
        Measure between = Measure.interval("between")
                .of(CONTACT)
                .summarisedBy(Summary.MEAN)
                .build();

        Observation figure = figure(between, builder.build().value());
        assertThat(figure.denominator()).hasValue(299);
        assertThat(figure.value().orElseThrow() * 299).isEqualTo(59);
    }

    @Test
    void should_close_at_the_first_of_several_milestones() {
        Registration.Builder builder = builder();
        trajectory(builder, "A", SIGNAL, 0, PLAN, 30, EVALUATION, 60);
        trajectory(builder, "B", SIGNAL, 0, EVALUATION, 30);
        trajectory(builder, "C", SIGNAL, 0, PLAN, 60);
        trajectory(builder, "D", SIGNAL, 0);
        trajectory(builder, "E", SIGNAL, 40);
        Measure open = Measure.stock("open")
                .openedBy(Milestone.first(SIGNAL))
                .closedBy(Milestone.first(PLAN), Milestone.first(EVALUATION))
                .build();
        ObservationTable table = KpiCalculator.of(open)
                .per(PeriodType.MONTH)
                .over(builder.build().value());

        assertThat(table.series("open").observations().stream()
                        .map(one -> (int) one.value().orElseThrow()))
                .as("all but E; C, D and E; D and E")
                .containsExactly(4, 3, 2);
    }

    /** Whoever was closed before being opened was never there; whoever was closed on the same day was. */
    @Test
    void should_count_clients_who_were_open_on_a_day_of_the_period() {
        Registration.Builder builder = builder();
        trajectory(builder, "A", PLAN, 0, EVALUATION, 0);
        trajectory(builder, "B", PLAN, 5, EVALUATION, 0);
        trajectory(builder, "C", PLAN, -60, EVALUATION, -9);
        trajectory(builder, "D", PLAN, -60, EVALUATION, -10);
        trajectory(builder, "E", PLAN, -60);
        Measure open = Measure.clientsOpen("there")
                .openedBy(Milestone.first(PLAN))
                .closedBy(Milestone.first(EVALUATION))
                .build();

        assertThat(figure(open, builder.build().value()).value())
                .as("A, C (closed on 1 January) and E")
                .hasValue(3);
    }

    private static final List<CaseCondition> OF_CELLS = List.of(
            CaseCondition.field(TrajectoryField.SERVICE, "A1"),
            CaseCondition.complexityKnown(),
            CaseCondition.not(CaseCondition.field(TrajectoryField.SERVICE, "A1")),
            CaseCondition.all(
                    CaseCondition.fieldKnown(TrajectoryField.SERVICE), CaseCondition.complexityAtStart(Complexity.LOW)),
            CaseCondition.any(
                    CaseCondition.field(TrajectoryField.SERVICE, "B 2"),
                    CaseCondition.complexityAtStart(Complexity.HIGH)));

    /** By what is divided anyway, no trajectory is asked a condition one by one: that is for speed and changes no figure. */
    @Property(tries = 20)
    void a_condition_says_the_same_whether_or_not_is_divided_by_what_it_asks(@ForAll long seed) {
        Registration registration = new MadeUpRegistration(seed, 30).whole();
        for (CaseCondition among : OF_CELLS) {
            for (CaseCondition counting : OF_CELLS) {
                List<Measure> measures = List.of(
                        Measure.events("events").of(SIGNAL).among(among).build(),
                        Measure.trajectories("closed")
                                .among(among)
                                .datedBy(Milestone.first(CLOSURE))
                                .build(),
                        Measure.share("share")
                                .among(CaseCondition.all(among, CaseCondition.complexityKnown()))
                                .counting(counting)
                                .datedBy(Milestone.first(SIGNAL))
                                .followedFor(20)
                                .build(),
                        Measure.perTrajectory("contacts")
                                .of(EventPattern.of(CONTACT))
                                .among(among)
                                .datedBy(Milestone.first(SIGNAL))
                                .build());
                KpiCalculator plain = KpiCalculator.ofMeasures(measures)
                        .between(Periods.from("2024-02").through("2024-04"))
                        .within(Population.everyone());
                ObservationTable divided =
                        plain.by(Stratifier.SERVICE).by(Stratifier.COMPLEXITY).over(registration);
                for (Observation one : plain.over(registration).observations()) {
                    assertThat(divided.at(one.measure(), one.period(), Stratum.ALL))
                            .as("among %s counting %s", among, counting)
                            .isEqualTo(one);
                }
            }
        }
    }
}
