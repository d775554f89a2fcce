package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.Reach;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** A scope's population restricts what is counted, by every kind of measure and in the reach. */
class ScopePopulationTest {
    private static final List<String> SERVICES = List.of("HOMEWORK", "COACH", "");
    private static final List<String> GROUPS = List.of("PUPIL", "PARENT", "");
    private static final LocalDate END = LocalDate.of(2025, 7, 1);
    private static final List<EventType> STEPS = List.of(
            EventType.SIGNAL,
            EventType.CONTACT,
            EventType.CONVERSATION,
            EventType.PLAN,
            EventType.CLOSURE,
            EventType.AFTERCARE);

    /** One of each kind that the canonical text knows. */
    private static final List<Measure> MEASURES = List.of(
            HomeworkCatalogue.SIGNALS,
            HomeworkCatalogue.FIRST_TALK,
            HomeworkCatalogue.FIRST_TALK_WAITING,
            HomeworkCatalogue.AFTERCARE,
            Measure.parse("m1;stock;opened=first(SIGNAL);closed=first(CLOSURE)").named("caseload"),
            Measure.parse("m1;clients;of=SIGNAL").named("people"),
            Measure.parse("m1;trajectories;dated=first(CLOSURE)").named("closed"),
            Measure.parse("m1;per-trajectory;of=CONTACT;dated=first(SIGNAL)").named("contacts-each"),
            Measure.parse("m1;rate;of=SIGNAL;per=1000;population=inhabitants").named("signals-per-1000"));

    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .registeredAs("HOMEWORK")
            .forGroup(TargetGroup.of("leerlingen")
                    .withCharacteristic("10 tot 14 jaar")
                    .recognisedBy(CaseCondition.field(TrajectoryField.TARGET_GROUP, "PUPIL")))
            .forGroup(TargetGroup.of("ouders")
                    .withCharacteristic("van leerlingen")
                    .recognisedBy(CaseCondition.field(TrajectoryField.TARGET_GROUP, "PARENT")))
            .wanting("plezier in leren")
            .wanting("rust thuis")
            .notHolding("plezier in leren", "ouders")
            .build();

    private static Registration registration(long seed, boolean onlyScope) {
        Random random = new Random(seed);
        Registration.Builder builder = Registration.builder().observedUntil(END);
        for (int i = 0; i < 25; i++) {
            String service = SERVICES.get(random.nextInt(3));
            String group = GROUPS.get(random.nextInt(3));
            boolean inside = service.equals("HOMEWORK") && !group.isEmpty();
            long from = LocalDate.of(2024, 7, 1).toEpochDay() + random.nextInt(200);
            int steps = 1 + random.nextInt(STEPS.size());
            int[] gaps = random.ints(STEPS.size(), 0, 40).toArray();
            if (onlyScope && !inside) {
                continue;
            }
            builder.begin("t" + i).client("c" + i % 17);
            if (!service.isEmpty()) {
                builder.field(TrajectoryField.SERVICE, service);
            }
            if (!group.isEmpty()) {
                builder.field(TrajectoryField.TARGET_GROUP, group);
            }
            long day = from;
            for (int step = 0; step < steps; step++) {
                day = Math.min(day + gaps[step], END.toEpochDay() - 1);
                builder.event(STEPS.get(step), day);
            }
            builder.end();
        }
        return builder.build().value();
    }

    @Property(tries = 200)
    void counting_within_the_scope_is_counting_what_is_in_it(@ForAll long seed) {
        KpiCalculator calculator = KpiCalculator.ofMeasures(MEASURES)
                .between(Periods.from("2024-Q3").through("2025-Q2"));

        ObservationTable within = calculator.within(SCOPE.population()).over(registration(seed, false));
        ObservationTable alone = calculator.over(registration(seed, true));

        assertThat(within.observations()).isEqualTo(alone.observations());
    }

    @Test
    void should_be_the_service_and_any_of_its_groups() {
        assertThat(SCOPE.population())
                .hasToString(CaseCondition.all(
                                CaseCondition.field(TrajectoryField.SERVICE, "HOMEWORK"),
                                CaseCondition.any(
                                        CaseCondition.field(TrajectoryField.TARGET_GROUP, "PUPIL"),
                                        CaseCondition.field(TrajectoryField.TARGET_GROUP, "PARENT")))
                        .toString());
    }

    @Test
    void should_leave_out_a_group_that_an_effect_is_not_wanted_for() {
        CaseCondition homework = CaseCondition.field(TrajectoryField.SERVICE, "HOMEWORK");
        CaseCondition pupil = CaseCondition.field(TrajectoryField.TARGET_GROUP, "PUPIL");

        assertThat(SCOPE.population(DesiredEffect.forClient("plezier in leren")))
                .isEqualTo(Population.where(CaseCondition.all(homework, pupil)));
        assertThat(SCOPE.population(DesiredEffect.forClient("rust thuis"))).isEqualTo(SCOPE.population());
        assertThatIllegalArgumentException().isThrownBy(() -> SCOPE.population(DesiredEffect.forClient("iets anders")));
    }

    @Test
    void should_leave_nobody_out_whom_the_registration_cannot_recognise() {
        Scope scope = SCOPE.toBuilder().forGroup("broers en zussen", "thuis").build();

        assertThat(scope.population())
                .isEqualTo(Population.where(CaseCondition.field(TrajectoryField.SERVICE, "HOMEWORK")));
        assertThat(scope.findings())
                .filteredOn(finding -> finding.code().equals("SCOPE-GROUP-NOT-RECOGNISED"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.arguments()).containsEntry("group", "broers en zussen"));
        assertThat(SCOPE.findings()).extracting(Finding::code).doesNotContain("SCOPE-GROUP-NOT-RECOGNISED");
    }

    @Test
    void should_be_everyone_when_nothing_is_recognised() {
        Scope scope = Scope.builder("inloop")
                .forGroup("buurtbewoners")
                .wanting("ontmoeten")
                .build();

        assertThat(scope.population()).isEqualTo(Population.everyone());
        assertThat(scope.findings()).extracting(Finding::code).doesNotContain("SCOPE-GROUP-NOT-RECOGNISED");
    }

    @Test
    void should_refuse_a_window_of_days_as_a_population() {
        CaseCondition window = CaseCondition.has(EventType.CONTACT).within(7).after(Milestone.first(EventType.SIGNAL));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetGroup.of("snel").recognisedBy(window));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SocialService.of("snel").recognisedBy(window));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scope.builder("snel").recognisedBy(window));
    }

    @Test
    void should_restrict_what_a_selection_computes() {
        Scope scope =
                SCOPE.toBuilder().holding("plezier in leren", "leerlingen").build();
        Selection selection = Selection.from(HomeworkCatalogue.catalogue())
                .forScope(scope)
                .choose("ACT-SIG-COUNT", "ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                .forEffect("plezier in leren", "ACT-SIG-COUNT", "IMP-WOA-LEVELFIT")
                .forEffect("rust thuis", "ACT-ANA-FIRSTTALK")
                .build();

        assertThat(selection.calculator().population()).isEqualTo(scope.population());
        KpiCalculator forEffect = selection.calculator(DesiredEffect.forClient("plezier in leren"));
        assertThat(forEffect.population()).isEqualTo(scope.population(DesiredEffect.forClient("plezier in leren")));
        assertThat(forEffect.measures()).containsExactly(HomeworkCatalogue.SIGNALS);
        assertThat(forEffect.edition()).contains(selection.edition());
    }

    @Test
    void should_restrict_the_reach_of_a_community_centre() {
        Registration.Builder builder = Registration.builder().observedUntil(END);
        builder.add(CollectiveActivity.builder("a1", LocalDate.of(2025, 2, 3))
                .field(TrajectoryField.SERVICE, "BRUG")
                .headcount(12)
                .build());
        builder.add(CollectiveActivity.builder("a2", LocalDate.of(2025, 2, 4))
                .field(TrajectoryField.SERVICE, "ELDERS")
                .headcount(30)
                .build());
        Registration registration = builder.build().value();
        Scope centre = Scope.builder("buurthuis de Brug")
                .kind(ServiceKind.COMMUNITY_CENTRE)
                .registeredAs("BRUG")
                .forGroup("buurtbewoners")
                .wanting("ontmoeten")
                .build();
        ReportingPeriod quarter = PeriodType.QUARTER.containing(LocalDate.of(2025, 2, 1));

        assertThat(Reach.of(registration, quarter, centre.population()).present())
                .isEqualTo(12);
        assertThat(Reach.of(registration, quarter, Population.everyone()).present())
                .isEqualTo(42);
        assertThat(Reach.of(
                                registration,
                                quarter,
                                Population.where(CaseCondition.all(
                                        CaseCondition.fieldKnown(TrajectoryField.SERVICE),
                                        CaseCondition.not(CaseCondition.field(TrajectoryField.SERVICE, "BRUG")))))
                        .present())
                .isEqualTo(30);
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> Reach.of(registration, quarter, Population.where(CaseCondition.has(EventType.SIGNAL))))
                .withMessageContaining("fields only");
    }

    @Property(tries = 100)
    void reach_within_the_scope_is_the_reach_of_what_is_in_it(@ForAll long seed) {
        ReportingPeriod year = ReportingPeriod.parse("2024");

        assertThat(Reach.of(registration(seed, false), year, SCOPE.population()).knownByTrajectory())
                .isEqualTo(Reach.of(registration(seed, true), year).knownByTrajectory());
    }

    /** The names of observations are part of what is compared above. */
    @Test
    void should_have_compared_something_of_each_measure() {
        ObservationTable table = KpiCalculator.ofMeasures(MEASURES)
                .between(Periods.from("2024-Q3").through("2025-Q2"))
                .within(SCOPE.population())
                .over(registration(1, false));

        assertThat(table.observations()).extracting(Observation::measure).hasSizeGreaterThan(4 * MEASURES.size() - 1);
        assertThat(MEASURES.stream().map(Measure::kind).distinct()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(table.observations())
                .anyMatch(observation -> observation.value().isPresent());
    }
}
