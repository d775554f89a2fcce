package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.CONTACT;
import static io.github.maatstaf.kpi.process.EventType.CONVERSATION;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The registrations here are made up; what is expected was counted by hand from what each line says. */
class ReachTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final Source COUNT = Source.of("Bezoekerstelling 2024 (verzonnen)", "");

    private static List<ClientRef> known(String... keys) {
        return List.of(keys).stream().map(ClientRef::of).toList();
    }

    private static Registration mixed() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        // K1 was met, and ate at the table too; K2 was met only; K3 was called and not reached
        builder.begin("C1")
                .client("K1")
                .field(TrajectoryField.SERVICE, "maatjes")
                .event(SIGNAL, DAY);
        builder.event(CONTACT, DAY)
                .reached(true)
                .event(CONTACT, DAY.plusDays(1))
                .reached(true)
                .end();
        builder.begin("C2")
                .client("K2")
                .field(TrajectoryField.SERVICE, "eettafel")
                .event(SIGNAL, DAY);
        builder.event(CONVERSATION, DAY).end();
        builder.begin("C3")
                .client("K3")
                .event(SIGNAL, DAY)
                .event(CONTACT, DAY)
                .reached(false)
                .end();
        // K4 was met before the quarter, K5 after it, K6 is a wrong entry, and nobody knows who was met in C7
        builder.begin("C4")
                .client("K4")
                .event(SIGNAL, DAY)
                .event(CONVERSATION, LocalDate.of(2024, 12, 31))
                .end();
        builder.begin("C5")
                .client("K5")
                .event(SIGNAL, DAY)
                .event(CONVERSATION, LocalDate.of(2025, 4, 1))
                .end();
        builder.begin("C6").client("K6").event(SIGNAL, DAY).event(CONVERSATION, DAY);
        builder.event(CLOSURE, DAY).reason(ClosureReason.WRONG_ENTRY).end();
        builder.begin("C7").event(SIGNAL, DAY).event(CONVERSATION, DAY).end();
        // 10 at table of whom 2 known; 20 by estimate; a list of 3; nobody counted; one of another quarter
        builder.add(table("A1", DAY)
                .headcount(10)
                .participants(known("K1", "K8"))
                .volunteerHours(new BigDecimal("4.5"))
                .build());
        builder.add(table("A2", DAY)
                .estimatedHeadcount(20)
                .volunteerHours(new BigDecimal("2.25"))
                .build());
        builder.add(CollectiveActivity.builder("A3", LocalDate.of(2025, 3, 31))
                .participants(known("K1", "K8", "K9"))
                .build());
        builder.add(CollectiveActivity.builder("A4", LocalDate.of(2025, 1, 1)).build());
        builder.add(CollectiveActivity.builder("A5", LocalDate.of(2025, 4, 1))
                .headcount(99)
                .participants(known("K10"))
                .build());
        return builder.build().value();
    }

    private static CollectiveActivity.Builder table(String id, LocalDate day) {
        return CollectiveActivity.builder(id, day)
                .field(TrajectoryField.SERVICE, "eettafel")
                .field(TrajectoryField.TARGET_GROUP, "ouderen", "buren");
    }

    /** Known: K1 and K2 by a trajectory, K1, K8 and K9 by an activity: four persons. Unknown: 8 at A1, 20 at A2. */
    @Test
    void should_count_known_persons_once_and_keep_unknown_people_apart() {
        Reach reach = Reach.of(mixed(), QUARTER);

        assertThat(reach.knownPersons()).isEqualTo(4);
        assertThat(reach.knownByTrajectory()).isEqualTo(2);
        assertThat(reach.knownByActivity()).isEqualTo(3);
        assertThat(reach.participations()).isEqualTo(5);
        assertThat(reach.present()).isEqualTo(33);
        assertThat(reach.unknownPresent()).isEqualTo(28);
        assertThat(reach.activities()).isEqualTo(4);
        assertThat(reach.activitiesNotCounted()).isEqualTo(1);
        assertThat(reach.activitiesEstimated()).isEqualTo(1);
        assertThat(reach.volunteerHours()).contains(new BigDecimal("6.75"));
        assertThat(reach).hasToString("""
                        Reach in 2025-Q1
                          known persons: 4 (2 by a trajectory, 3 by an activity)
                          present and not known: about 28, each time anew
                          activities: 4, 1 of them not counted; 5 participations of known persons
                          volunteer hours: 6.75""");
    }

    @Test
    void should_count_one_service_or_group() {
        Reach service = Reach.of(mixed(), QUARTER, TrajectoryField.SERVICE, "eettafel");
        assertThat(service.knownPersons()).as("K2, K1 and K8").isEqualTo(3);
        assertThat(service.knownByTrajectory()).isEqualTo(1);
        assertThat(service.activities()).isEqualTo(2);
        Reach group = Reach.of(mixed(), QUARTER, TrajectoryField.TARGET_GROUP, "buren");
        assertThat(group.activities()).isEqualTo(2);
        assertThat(group.knownByTrajectory()).isZero();
        Reach nobody = Reach.of(mixed(), QUARTER, TrajectoryField.SERVICE, "onbekend");
        assertThat(nobody.knownPersons() + nobody.activities()).isZero();
        assertThat(nobody.volunteerHours()).isEmpty();
        assertThat(nobody.toString()).contains("not registered");

        Registration.Builder groups = Registration.builder();
        groups.begin("C1")
                .client("K1")
                .field(TrajectoryField.TARGET_GROUP, "buren")
                .field(TrajectoryField.TARGET_GROUP, "ouderen");
        groups.event(CONVERSATION, DAY).end();
        assertThat(Reach.of(groups.build().value(), QUARTER, TrajectoryField.TARGET_GROUP, "ouderen")
                        .knownPersons())
                .isEqualTo(1);
    }

    @Test
    void should_turn_people_present_into_persons_only_by_a_declared_bridge() {
        Reach reach = Reach.of(mixed(), QUARTER);
        Bridge bridge = Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal("3.5"), COUNT);

        Observation persons = reach.estimatedPersons(bridge);
        assertThat(persons.status()).isEqualTo(ObservationStatus.ESTIMATED);
        assertThat(persons.value().orElseThrow()).isCloseTo(4 + 28 / 3.5, within(1e-12));
        assertThat(bridge).hasToString("3.5 people present make one of persons (Bezoekerstelling 2024 (verzonnen))");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reach.estimatedPersons(
                        Bridge.of(CountBasis.PARTICIPATION, CountBasis.PERSON, BigDecimal.TEN, COUNT)))
                .withMessageContaining("HEADCOUNT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bridge.of(CountBasis.PERSON, CountBasis.PERSON, BigDecimal.TEN, COUNT));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, BigDecimal.ZERO, COUNT));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal("1e99999999"), COUNT));
        assertThat(bridge.perOne()).isEqualByComparingTo("3.5");
        assertThat(bridge.source()).isEqualTo(COUNT);
        ValueContract.hold(
                () -> Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal("2.0"), COUNT),
                () -> Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal("3"), COUNT),
                () -> Bridge.of(CountBasis.PARTICIPATION, CountBasis.PERSON, new BigDecimal("2"), COUNT),
                () -> Bridge.of(CountBasis.HEADCOUNT, CountBasis.CLIENT, new BigDecimal("2"), COUNT));
    }

    @Test
    void should_take_a_rate_of_34_digits_and_18_decimals_and_no_more() {
        String most = "1234567890123456.123456789012345678";
        assertThat(Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal(most), COUNT)
                        .perOne())
                .isEqualTo(new BigDecimal(most));
        for (String more : List.of("1" + most, "0.1234567890123456789")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal(more), COUNT))
                    .withMessage("A rate is above 0, with at most 34 digits and 18 decimals");
        }
    }

    @Test
    void should_be_a_share_of_people_that_it_is_meant_for() {
        Reach reach = Reach.of(mixed(), QUARTER);

        assertThat(reach.knownShareOf(40).value().orElseThrow()).isCloseTo(0.1, within(1e-12));
        assertThat(reach.knownShareOf(40).denominator()).hasValue(40);
        assertThat(reach.knownShareOf(40).interval()).isPresent();
        assertThat(reach.knownShareOf(4).value()).as("all of them").hasValue(1);
        assertThat(Reach.of(nothing(), QUARTER).knownShareOf(1).value()).hasValue(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reach.knownShareOf(3))
                .withMessageContaining("Of 3 people 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.of(nothing(), QUARTER).knownShareOf(0));
    }

    private static Registration nothing() {
        return Registration.builder()
                .observedUntil(LocalDate.of(2025, 12, 31))
                .build()
                .value();
    }

    @Test
    void should_become_observations_and_a_table() {
        ObservationTable table = Reach.table(mixed(), Periods.from("2024-Q4").through("2025-Q2"));

        assertThat(table.series("reach.known-persons").value(0)).as("K4").hasValue(1);
        assertThat(table.series("reach.known-persons").value(1)).hasValue(4);
        assertThat(table.series("reach.known-persons").value(2))
                .as("K5 and K10")
                .hasValue(2);
        assertThat(table.series("reach.people-present").statuses())
                .containsExactly(ObservationStatus.MEASURED, ObservationStatus.ESTIMATED, ObservationStatus.MEASURED);
        assertThat(table.series("reach.people-present").value(2)).hasValue(99);
        assertThat(table.series("reach.volunteer-hours").statuses().get(0)).isEqualTo(ObservationStatus.MISSING);
        assertThat(table.series("reach.volunteer-hours").value(1)).hasValue(6.75);
        assertThat(table.names()).hasSize(7);
    }

    @Test
    void should_have_no_number_of_people_where_nobody_counted() {
        Registration.Builder builder = Registration.builder()
                .observedUntil(LocalDate.of(2025, 3, 31))
                .add(CollectiveActivity.builder("A1", DAY).build());

        assertThat(Reach.of(builder.build().value(), QUARTER).observations())
                .filteredOn(observation -> observation.measure().endsWith("present"))
                .hasSize(2)
                .allSatisfy(observation -> assertThat(observation.status()).isEqualTo(ObservationStatus.MISSING));
        assertThat(Reach.of(nothing(), QUARTER).observations())
                .filteredOn(observation -> observation.measure().endsWith("people-present"))
                .allSatisfy(observation -> assertThat(observation.value()).hasValue(0));
    }

    /** The last quarter would only look low. */
    @Test
    void should_give_no_figure_of_a_period_that_is_not_over() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 30));
        builder.begin("C1").client("K1").event(CONVERSATION, DAY).end();
        builder.add(table("A1", DAY)
                .estimatedHeadcount(20)
                .volunteerHours(BigDecimal.ONE)
                .build());
        Registration registration = builder.build().value();
        Reach reach = Reach.of(registration, QUARTER);

        assertThat(reach.knownPersons()).as("so far").isEqualTo(1);
        assertThat(reach.toString()).startsWith("Reach in 2025-Q1, which is not over: so far\n");
        Bridge bridge = Bridge.of(CountBasis.HEADCOUNT, CountBasis.PERSON, new BigDecimal("3.5"), COUNT);
        List<Observation> figures = new ArrayList<>(reach.observations());
        figures.add(reach.estimatedPersons(bridge));
        figures.add(reach.knownShareOf(40));
        assertThat(figures)
                .hasSize(9)
                .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(ObservationStatus.TOO_RECENT))
                .allSatisfy(figure -> assertThat(figure.value()).isEmpty());
        assertThat(Reach.table(registration, Periods.from("2024-Q4").through("2025-Q1"))
                        .series("reach.known-persons")
                        .statuses())
                .containsExactly(ObservationStatus.MEASURED, ObservationStatus.TOO_RECENT);
        assertThat(Reach.of(Registration.builder().build().value(), QUARTER).observations())
                .as("nobody observed anything")
                .allSatisfy(figure -> assertThat(figure.status()).isEqualTo(ObservationStatus.TOO_RECENT));
    }

    @Test
    void should_be_its_period_and_its_counts() {
        ValueContract.hold(
                () -> Reach.of(mixed(), QUARTER),
                () -> Reach.of(nothing(), QUARTER),
                () -> Reach.of(nothing(), ReportingPeriod.parse("2025-Q2")),
                () -> Reach.of(Registration.builder().build().value(), QUARTER));
        assertThat(Reach.of(nothing(), QUARTER).period()).isEqualTo(QUARTER);
        assertThat(Reach.of(nothing(), QUARTER).toString()).contains("present and not known: 0, each time anew");
    }

    /** Closed, begun again, and then closed as a wrong entry: the first closing stands, in reach as in any measure. */
    @Test
    void should_count_who_was_met_though_a_later_closing_says_wrong_entry() {
        for (ClosureReason first : List.of(ClosureReason.COMPLETED, ClosureReason.WRONG_ENTRY)) {
            ClosureReason second =
                    first == ClosureReason.COMPLETED ? ClosureReason.WRONG_ENTRY : ClosureReason.COMPLETED;
            LocalDate day = QUARTER.start();
            Registration registration = Registration.builder()
                    .observedUntil(QUARTER.end())
                    .begin("T1")
                    .client("K1")
                    .event(SIGNAL, day)
                    .event(CONVERSATION, day.plusDays(1))
                    .event(CLOSURE, day.plusDays(2))
                    .reason(first)
                    .event(CLOSURE, day.plusDays(3))
                    .reason(second)
                    .end()
                    .build()
                    .value();

            assertThat(Reach.of(registration, QUARTER).knownPersons())
                    .isEqualTo(first == ClosureReason.COMPLETED ? 1 : 0);
        }
    }

    /** Reach is counted in two ways, for one period and for a table: they say the same of each period, part and group. */
    @Property(tries = 60)
    void reach_of_a_period_is_what_its_measure_says(@ForAll long seed) {
        Registration registration =
                new MadeUpRegistration(seed, 20).withRecords().whole();
        Measure reached = Measure.reach("reached").build();
        ObservationTable table = KpiCalculator.of(reached)
                .per(PeriodType.MONTH)
                .by(Stratifier.SERVICE)
                .over(registration);
        for (ReportingPeriod period : table.periods()) {
            assertSays(table, period, Stratum.ALL, Reach.of(registration, period));
            for (String service : registration.values(TrajectoryField.SERVICE)) {
                Stratum stratum = Stratum.of("service", service);
                Reach ofService = Reach.of(registration, period, TrajectoryField.SERVICE, service);
                if (stratum.equals(Stratum.unknown("service"))) {
                    continue; // a code of their own that reads unknown lies in the row of those of whom nobody knows
                }
                if (table.strata().contains(stratum)) {
                    assertSays(table, period, stratum, ofService);
                } else {
                    assertThat(ofService.knownPersons()).isZero();
                }
            }
        }
        for (CaseCondition group : GROUPS) {
            ObservationTable among = KpiCalculator.of(
                            Measure.reach("reached").among(group).build())
                    .per(PeriodType.MONTH)
                    .over(registration);
            ObservationTable within = KpiCalculator.of(reached)
                    .per(PeriodType.MONTH)
                    .within(Population.where(group))
                    .over(registration);
            for (ReportingPeriod period : table.periods()) {
                Reach ofGroup = Reach.of(registration, period, Population.where(group));
                assertSays(among, period, Stratum.ALL, ofGroup);
                assertSays(within, period, Stratum.ALL, ofGroup);
            }
        }
    }

    private static final List<CaseCondition> GROUPS = List.of(
            CaseCondition.field(TrajectoryField.SERVICE, "A1"),
            CaseCondition.fieldKnown(TrajectoryField.TARGET_GROUP),
            CaseCondition.not(CaseCondition.field(TrajectoryField.TARGET_GROUP, "A1")),
            CaseCondition.any(
                    CaseCondition.field(TrajectoryField.TARGET_GROUP, "A1"),
                    CaseCondition.fieldKnown(TrajectoryField.SERVICE)),
            CaseCondition.all(
                    CaseCondition.fieldKnown(TrajectoryField.SERVICE),
                    CaseCondition.not(CaseCondition.fieldKnown(TrajectoryField.TARGET_GROUP))));

    private static void assertSays(ObservationTable table, ReportingPeriod period, Stratum stratum, Reach reach) {
        Observation figure = table.at("reached", period, stratum);
        Observation persons = reach.observations().get(0);
        assertThat(figure.status()).as("%s", figure).isEqualTo(persons.status());
        assertThat(figure.value()).as("%s", figure).isEqualTo(persons.value());
    }

    @Test
    void should_refuse_a_population_that_no_activity_can_be_asked_for() {
        CaseCondition steps =
                CaseCondition.all(CaseCondition.fieldKnown(TrajectoryField.SERVICE), CaseCondition.has(SIGNAL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Reach.of(mixed(), QUARTER, Population.where(steps)))
                .withMessage("The reach counts activities too, and those have fields only: " + steps
                        + " cannot be asked of them");
    }

    /** Against sets that are filled by going through the decoded records one by one. */
    @Property(tries = 300)
    void reach_is_what_plain_sets_count(@ForAll long seed) {
        Random random = new Random(seed);
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 1, 1));
        for (int i = 0; i < 12; i++) {
            builder.begin("C" + i).client("K" + random.nextInt(6)).event(SIGNAL, day(random));
            builder.event(CONTACT, day(random)).reached(random.nextBoolean());
            if (random.nextInt(5) == 0) {
                builder.event(CLOSURE, LocalDate.of(2026, 1, 1))
                        .reason(random.nextBoolean() ? ClosureReason.WRONG_ENTRY : ClosureReason.COMPLETED);
            }
            builder.end();
            CollectiveActivity.Builder activity = CollectiveActivity.builder("A" + i, day(random));
            if (random.nextBoolean()) {
                activity.headcount(random.nextInt(9));
            }
            activity.participants(IntStream.range(0, random.nextInt(4))
                    .mapToObj(each -> ClientRef.of("K" + random.nextInt(12)))
                    .toList());
            builder.add(activity.build());
        }
        Registration registration = builder.build().value();
        Set<ClientRef> met = new HashSet<>();
        for (Trajectory trajectory : registration.trajectories()) {
            boolean wrong = trajectory.events().stream()
                    .anyMatch(event -> event.reason().equals(java.util.Optional.of(ClosureReason.WRONG_ENTRY)));
            boolean reached = trajectory.events().stream()
                    .anyMatch(event ->
                            QUARTER.contains(event.date()) && event.reached().orElse(false));
            if (reached && !wrong) {
                met.add(trajectory.client().orElseThrow());
            }
        }
        Set<ClientRef> there = new HashSet<>();
        for (CollectiveActivity activity : registration.activities()) {
            if (QUARTER.contains(activity.date())) {
                there.addAll(activity.participants());
            }
        }
        Set<ClientRef> all = new HashSet<>(met);
        all.addAll(there);
        Reach reach = Reach.of(registration, QUARTER);

        assertThat(reach.knownByTrajectory()).isEqualTo(met.size());
        assertThat(reach.knownByActivity()).isEqualTo(there.size());
        assertThat(reach.knownPersons()).isEqualTo(all.size());
        assertThat(reach.present()).isGreaterThanOrEqualTo(reach.unknownPresent());
        assertThat(reach.present()).isEqualTo(reach.unknownPresent() + reach.participations());
        assertThat(reach).isEqualTo(Reach.of(registration, QUARTER)).hasSameHashCodeAs(Reach.of(registration, QUARTER));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(2024, 12, 1).plusDays(random.nextInt(150));
    }
}
