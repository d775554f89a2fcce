package io.github.maatstaf.kpi.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SeriesFate;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import io.github.maatstaf.kpi.smart.ExpectedSize;
import io.github.maatstaf.kpi.smart.SmartAnswer;
import io.github.maatstaf.kpi.smart.SmartCriterion;
import io.github.maatstaf.kpi.smart.SmartReview;
import io.github.maatstaf.kpi.smart.SmartReviewer;
import io.github.maatstaf.kpi.smart.SmartVerdict;
import io.github.maatstaf.kpi.trend.DetectableChange;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a plan holds beside the agreements: what leads to what, what registering takes, and how many people it is about. */
class PlanKnowledgeTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final KpiCode LEVEL = KpiCode.of("IMP-WOA-LEVELFIT");
    private static final KpiCode TALK = KpiCode.of("ACT-ANA-FIRSTTALK");

    private static final Scope SCOPE = Scope.builder("Huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();
    private static final Selection SELECTION = Selection.from(HomeworkCatalogue.catalogue())
            .forScope(SCOPE)
            .choose(LEVEL.value(), TALK.value())
            .linking("IMP-WOA-EARLYLEAVERS")
            .build();
    private static final TheoryOfChange THEORY = TheoryOfChange.builder(SELECTION)
            .link(ChangeLink.between(TALK.value(), LEVEL.value())
                    .assuming("wie eerder begint, raakt minder achter")
                    .after(Period.ofMonths(6)))
            .link(ChangeLink.between(LEVEL.value(), "IMP-WOA-EARLYLEAVERS")
                    .assuming("wie meekomt, blijft op school")
                    .after(Period.ofYears(3)))
            .build();
    private static final RegistrationBurden BURDEN = RegistrationBurden.builder(SELECTION)
            .workers(4)
            .trajectoriesPerMonth(10)
            .registering(DataElement.of(EventType.CONTACT), Frequency.perTrajectory(3), 2)
            .registering(DataElement.of(EventType.CONVERSATION), Frequency.perTrajectory(1), 3)
            .asking("oordeel van de leerkracht", Frequency.perWorkerPerYear(4), 30, LEVEL.value())
            .build();
    private static final ExpectedSize SIZE = ExpectedSize.of(40).withShare(0.4).worthTalkingAbout(0.35);
    private static final RegistrationAgreement AGREEMENT = RegistrationAgreement.builder()
            .item(RegistrationItem.of("oordeel van de leerkracht").servingKpis(LEVEL))
            .build();
    private static final MeasurementCalendar CALENDAR =
            MeasurementCalendar.builder().baseline(DAY).end(DAY.plusYears(2)).build();
    private static final MonitoringPlan FULL = MonitoringPlan.empty()
            .with(SCOPE)
            .with(SELECTION)
            .expecting(LEVEL, SIZE)
            .with(THEORY)
            .with(AGREEMENT)
            .with(BURDEN)
            .affording(45)
            .with(CALENDAR)
            .with(EvaluationAgenda.on(DAY.plusYears(2)));

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    private static SmartAnswer realisable(MonitoringPlan plan) {
        return plan.reviewedBy(SmartReviewer.withDefaults()).orElseThrow().answer(LEVEL, SmartCriterion.REALISABLE);
    }

    @Test
    void should_answer_the_R_of_smart_from_what_the_plan_holds() {
        assertThat(FULL.reviewedBy(SmartReviewer.withDefaults()))
                .contains(SmartReviewer.withDefaults()
                        .with(THEORY)
                        .with(AGREEMENT)
                        .with(BURDEN)
                        .affording(45)
                        .expecting(LEVEL.value(), SIZE)
                        .evaluatedOn(DAY.plusYears(2))
                        .review(SCOPE, SELECTION, CALENDAR));
        assertThat(DetectableChange.betweenShares(0.4, 40, 40).shows(0.35)).isTrue();
        assertThat(realisable(FULL).verdict()).isEqualTo(SmartVerdict.MET);
        assertThat(codes(realisable(FULL).reasons()))
                .containsExactly(
                        "SMART-R-AGREED", "SMART-R-BURDEN-WITHIN", "SMART-R-FEW-MOMENTS", "SMART-R-CHANGE-SHOWS");
        // 10 trajectories x (3 x 2 + 1 x 3) minutes / 4 colleagues, and 4 x 30 minutes a year: 22.5 + 10 a month.
        assertThat(realisable(FULL).reasons().get(1).message(DUTCH))
                .isEqualTo("Vastleggen kost samen 32,5 minuten per medewerker per maand."
                        + " Dat past binnen de 45 minuten die er zijn.");
        assertThat(realisable(FULL).reasons().get(1).message(Locale.ENGLISH)).contains("32.5 minutes");
        assertThat(realisable(FULL.affording(30)).verdict()).isEqualTo(SmartVerdict.NOT_MET);
        assertThat(realisable(FULL.expecting(LEVEL, ExpectedSize.of(40).worthTalkingAbout(0.05)))
                        .verdict())
                .isEqualTo(SmartVerdict.NOT_MET);
        assertThat(codes(FULL.affording(30).missing(PlanStep.CHOOSE))).contains("PLAN-SMART-NOT-MET");
        assertThat(codes(realisable(MonitoringPlan.empty().with(SCOPE).with(SELECTION))
                        .reasons()))
                .containsExactly("SMART-R-ASK-ELSEWHERE", "SMART-R-ASK-SIZE");
    }

    /** Each of two KPIs that share all their work saves nothing by itself, and still is a part of it. */
    @Test
    void should_hold_a_lack_of_time_against_what_takes_time_only() {
        Selection both = SELECTION.toBuilder().choose("IMP-WOA-EXECSKILLS").build();
        MonitoringPlan plan = FULL.with(both)
                .with(RegistrationBurden.builder(both)
                        .workers(1)
                        .asking("vragenlijst", Frequency.perMonth(1), 90, LEVEL.value(), "IMP-WOA-EXECSKILLS")
                        .build());
        SmartReview review = plan.reviewedBy(SmartReviewer.withDefaults()).orElseThrow();

        assertThat(codes(review.answer(LEVEL, SmartCriterion.REALISABLE).reasons(SmartVerdict.NOT_MET)))
                .containsExactly("SMART-R-BURDEN-ABOVE");
        assertThat(codes(review.answer(TALK, SmartCriterion.REALISABLE).reasons()))
                .contains("SMART-R-BURDEN-ELSEWHERE");
        assertThat(review.answer(TALK, SmartCriterion.REALISABLE).verdict()).isNotEqualTo(SmartVerdict.NOT_MET);
        assertThat(codes(plan.affording(90)
                        .reviewedBy(SmartReviewer.withDefaults())
                        .orElseThrow()
                        .answer(TALK, SmartCriterion.REALISABLE)
                        .reasons()))
                .as("just enough is enough")
                .contains("SMART-R-BURDEN-WITHIN");
    }

    /** The end comes before the three years after which people expect to notice anything. */
    @Test
    void should_hold_the_end_against_the_delay_that_people_expect() {
        assertThat(codes(FULL.reviewedBy(SmartReviewer.withDefaults())
                        .orElseThrow()
                        .answer(KpiCode.of("IMP-WOA-EARLYLEAVERS"), SmartCriterion.TIME_BOUND)
                        .reasons()))
                .contains("SMART-T-END-BEFORE-DELAY");
    }

    @Test
    void should_move_links_and_efforts_along_with_the_selection_and_back() {
        Selection fewer = SELECTION.toBuilder()
                .dropOut(LEVEL.value(), DAY, SeriesFate.STOPS, "te zwaar")
                .build();

        MonitoringPlan changed = FULL.with(fewer);

        assertThat(changed.theoryOfChange().orElseThrow().links()).isEqualTo(THEORY.links());
        assertThat(changed.theoryOfChange().orElseThrow().selection()).isEqualTo(fewer);
        assertThat(changed.burden().orElseThrow().efforts()).isEqualTo(BURDEN.efforts());
        assertThat(changed.burden().orElseThrow().minutesPerWorkerPerMonth()).isEqualByComparingTo("22.5");
        assertThat(changed.expectedSizes()).isEqualTo(FULL.expectedSizes());
        assertThat(codes(changed.missing(PlanStep.LINK))).contains("THEORY-NOT-CHOSEN");
        assertThat(codes(changed.missing(PlanStep.REGISTER))).contains("AGREE-BURDEN-FOR-NOTHING");
        assertThat(changed.state(PlanStep.CHOOSE).present())
                .noneMatch(line -> line.in(DUTCH).startsWith("verwacht bij"));
        assertThat(changed.with(SELECTION)).isEqualTo(FULL);
    }

    @Test
    void should_take_the_selection_of_what_is_settled_first() {
        assertThat(MonitoringPlan.empty().with(THEORY).selection()).contains(SELECTION);
        assertThat(MonitoringPlan.empty().with(BURDEN).selection()).contains(SELECTION);
        Selection other = SELECTION.toBuilder().because("samen gekozen").build();
        assertThat(MonitoringPlan.empty().with(other).with(THEORY).with(BURDEN))
                .isEqualTo(MonitoringPlan.empty().with(BURDEN).with(THEORY).with(other));
    }

    @Test
    void should_say_what_is_there_and_what_is_open() {
        assertThat(codes(MonitoringPlan.empty().with(SELECTION).missing(PlanStep.LINK)))
                .containsExactly("PLAN-NO-THEORY");
        assertThat(codes(MonitoringPlan.empty().missing(PlanStep.REGISTER))).endsWith("PLAN-NO-BURDEN");
        assertThat(FULL.missing(PlanStep.LINK))
                .allSatisfy(finding -> assertThat(finding.place().field()).isEqualTo("theoryOfChange"))
                .extracting(Finding::code)
                .containsOnly("THEORY-LINK-ASSUMED");
        assertThat(codes(FULL.missing(PlanStep.REGISTER))).doesNotContain("PLAN-NO-BURDEN");
        RegistrationBurden without =
                RegistrationBurden.builder(SELECTION).workers(1).build();
        assertThat(FULL.with(without).missing(PlanStep.REGISTER))
                .filteredOn(finding -> finding.code().startsWith("AGREE-BURDEN"))
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding.place().field()).isEqualTo("burden"));
        assertThat(FULL.state(PlanStep.CHOOSE).present())
                .extracting(line -> line.in(DUTCH))
                .contains(
                        "verwacht bij IMP-WOA-LEVELFIT: 40 per meetmoment, deel vooraf 0,4, een verschil vanaf 0,35 is het"
                                + " bespreken waard");
        assertThat(FULL.state(PlanStep.LINK).present())
                .extracting(line -> line.in(DUTCH))
                .contains(
                        "van ACT-ANA-FIRSTTALK naar IMP-WOA-LEVELFIT, te merken na 6 maanden (aanname)",
                        "van IMP-WOA-LEVELFIT naar IMP-WOA-EARLYLEAVERS, te merken na 3 jaar (aanname)");
        assertThat(FULL.state(PlanStep.REGISTER).present())
                .extracting(line -> line.in(DUTCH))
                .endsWith(
                        "vastleggen kost: 32,5 minuten per medewerker per maand",
                        "daarvoor is er: 45 minuten per medewerker per maand");
        assertThat(FULL.state(PlanStep.LINK).present())
                .extracting(line -> line.in(Locale.ENGLISH))
                .contains("from ACT-ANA-FIRSTTALK to IMP-WOA-LEVELFIT, to be noticed after 6 months (assumption)");
    }

    @Test
    void should_refuse_minutes_that_are_none() {
        for (double wrong : new double[] {-0.1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> FULL.affording(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(String.valueOf(wrong));
        }
        assertThat(FULL.affording(0).affordableMinutes()).contains(BigDecimal.ZERO);
        assertThat(FULL.affording(45.50).affordableMinutes()).contains(new BigDecimal("45.5"));
        assertThatThrownBy(() -> FULL.expectedSizes().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_be_its_parts() {
        ValueContract.hold(
                () -> FULL.with(SCOPE),
                () -> FULL.affording(46),
                () -> FULL.expecting(LEVEL, ExpectedSize.of(40)),
                () -> FULL.expecting(TALK, SIZE),
                () -> FULL.expecting(Map.of()),
                () -> FULL.with(TheoryOfChange.builder(SELECTION).build()),
                () -> FULL.with(BURDEN.toBuilder().workers(5).build()));
    }

    /** S3 and going back: any part, any number of times, in any order, leaves the same plan. */
    @Property(tries = 60)
    void the_order_of_settling_leaves_no_trace(@ForAll Random random) {
        List<UnaryOperator<MonitoringPlan>> parts = new ArrayList<>(List.of(
                plan -> plan.with(SCOPE),
                plan -> plan.with(SELECTION),
                plan -> plan.expecting(LEVEL, SIZE),
                plan -> plan.with(THEORY),
                plan -> plan.with(AGREEMENT),
                plan -> plan.with(BURDEN),
                plan -> plan.affording(45),
                plan -> plan.with(CALENDAR),
                plan -> plan.with(EvaluationAgenda.on(DAY.plusYears(2)))));
        parts.addAll(List.copyOf(parts));
        Collections.shuffle(parts, random);
        MonitoringPlan plan = MonitoringPlan.empty();
        for (UnaryOperator<MonitoringPlan> part : parts) {
            plan = part.apply(plan);
        }
        assertThat(plan).isEqualTo(FULL).hasToString(FULL.toString());
        assertThat(plan.reviewedBy(SmartReviewer.withDefaults()))
                .isEqualTo(FULL.reviewedBy(SmartReviewer.withDefaults()));
    }
}
