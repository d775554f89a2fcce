package io.github.maatstaf.kpi.smart;

import static io.github.maatstaf.kpi.smart.SmartCriterion.MEASURABLE;
import static io.github.maatstaf.kpi.smart.SmartCriterion.REALISABLE;
import static io.github.maatstaf.kpi.smart.SmartCriterion.SPECIFIC;
import static io.github.maatstaf.kpi.smart.SmartVerdict.ASK_PEOPLE;
import static io.github.maatstaf.kpi.smart.SmartVerdict.MET;
import static io.github.maatstaf.kpi.smart.SmartVerdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import io.github.maatstaf.kpi.trend.DetectableChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The R of SMART: what was agreed, what registering takes, and which change so many people and moments can show. */
class RealisableTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final KpiCode SIGNALS = KpiCode.of("ACT-SIG-COUNT");
    private static final KpiCode LEVEL = KpiCode.of("IMP-WOA-LEVELFIT");
    private static final KpiCode TALK = KpiCode.of("ACT-ANA-FIRSTTALK");
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();
    private static final List<MeasurementMoment> MOMENTS = List.of(
            MeasurementMoment.of(MomentRole.BASELINE, DAY),
            MeasurementMoment.of(MomentRole.END, LocalDate.of(2026, 7, 1)));
    private static final MeasurementCalendar TWELVE_QUARTERS = MeasurementCalendar.builder()
            .baseline(ReportingPeriod.parse("2025-Q1"))
            .interimIn(Periods.from("2025-Q2").through("2027-Q3"))
            .end(ReportingPeriod.parse("2027-Q4"))
            .build();

    private static SelectionBuilder selection(String... codes) {
        return Selection.from(CATALOGUE).forScope(SCOPE).choose(codes);
    }

    private static List<String> codes(SmartAnswer answer) {
        return answer.reasons().stream().map(Finding::code).toList();
    }

    /** Of a KPI that people agreed to register, so that only the size is left to look at. */
    private static SmartAnswer realisable(MeasurementCalendar calendar, KpiCode kpi, ExpectedSize size) {
        return SmartReviewer.withDefaults()
                .with(RegistrationAgreement.builder()
                        .item(RegistrationItem.of("wat nodig is").servingKpis(kpi))
                        .build())
                .expecting(kpi.value(), size)
                .review(SCOPE, selection(kpi.value()).build(), calendar)
                .answer(kpi, REALISABLE);
    }

    @Test
    void should_ask_who_registers_and_how_many_it_is_about() {
        Selection selection = selection("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT")
                .linking("IMP-WOA-EARLYLEAVERS")
                .build();
        SmartReview review = SmartReviewer.withDefaults().review(SCOPE, selection);

        assertThat(codes(review.answer(SIGNALS, REALISABLE))).containsExactly("SMART-R-ASK-DATA", "SMART-R-ASK-SIZE");
        assertThat(codes(review.answer(LEVEL, REALISABLE)))
                .containsExactly("SMART-R-ASK-ELSEWHERE", "SMART-R-ASK-SIZE");
        assertThat(codes(review.answer(KpiCode.of("IMP-WOA-EARLYLEAVERS"), REALISABLE)))
                .containsExactly("SMART-R-ASK-ELSEWHERE");
        RegistrationAgreement agreement = RegistrationAgreement.builder()
                .item(RegistrationItem.of("oordeel van de leerkracht").servingKpis(LEVEL))
                .build();
        SmartAnswer agreed = SmartReviewer.withDefaults()
                .with(agreement)
                .expecting(LEVEL.value(), ExpectedSize.of(400).withShare(0.4).worthTalkingAbout(0.1))
                .review(SCOPE, selection, MOMENTS)
                .answer(LEVEL, REALISABLE);
        assertThat(agreed.verdict()).isEqualTo(MET);
        assertThat(codes(agreed)).containsExactly("SMART-R-AGREED", "SMART-R-FEW-MOMENTS", "SMART-R-CHANGE-SHOWS");
    }

    /** 40 people then and now cannot show 10 points from 40 in a hundred; 400 can, by the library's own calculator. */
    @Test
    void should_tell_which_change_so_many_people_can_show() {
        Selection selection = selection("IMP-WOA-LEVELFIT").build();
        SmartReviewer few = SmartReviewer.withDefaults()
                .expecting(LEVEL.value(), ExpectedSize.of(40).withShare(0.4).worthTalkingAbout(0.1));
        SmartAnswer tooFew = few.review(SCOPE, selection, MOMENTS).answer(LEVEL, REALISABLE);

        assertThat(DetectableChange.betweenShares(0.4, 40, 40).shows(0.1)).isFalse();
        assertThat(tooFew.verdict()).isEqualTo(NOT_MET);
        assertThat(tooFew.reasons(NOT_MET).get(0).message(Locale.ENGLISH))
                .isEqualTo("The difference that you want to notice is too small to be noticed. "
                        + DetectableChange.betweenShares(0.4, 40, 40).sentence(Locale.ENGLISH));
        SmartAnswer open = SmartReviewer.withDefaults()
                .expecting(LEVEL.value(), ExpectedSize.of(40))
                .review(SCOPE, selection, MOMENTS)
                .answer(LEVEL, REALISABLE);
        assertThat(open.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(open.reasons().get(2).message(Locale.ENGLISH))
                .isEqualTo(DetectableChange.betweenShares(0.5, 40, 40).sentence(Locale.ENGLISH));
    }

    @Test
    void should_ask_for_the_spread_of_days_and_foretell_no_count() {
        Selection selection = selection("ACT-ANA-FIRSTTALK", "ACT-SIG-COUNT").build();
        KpiCode talk = KpiCode.of("ACT-ANA-FIRSTTALK");
        SmartReviewer reviewer = SmartReviewer.withDefaults()
                .expecting("ACT-SIG-COUNT", ExpectedSize.of(60))
                .expecting("ACT-ANA-FIRSTTALK", ExpectedSize.of(60));

        assertThat(codes(reviewer.review(SCOPE, selection).answer(SIGNALS, REALISABLE)))
                .contains("SMART-R-COUNT-NOT-FORETOLD");
        assertThat(codes(reviewer.review(SCOPE, selection).answer(talk, REALISABLE)))
                .contains("SMART-R-ASK-SPREAD");
        ExpectedSize size = ExpectedSize.of(60).withSpread(12).worthTalkingAbout(7);
        assertThat(DetectableChange.betweenMeans(Unit.DAYS, 12, 60, 60).shows(7))
                .isTrue();
        assertThat(codes(reviewer.expecting("ACT-ANA-FIRSTTALK", size)
                        .review(SCOPE, selection)
                        .answer(talk, REALISABLE)))
                .contains("SMART-R-CHANGE-SHOWS");
    }

    /** Of nineteen in twenty the share can hardly rise, but a fall would show; people said how large, not which way. */
    @Test
    void should_find_a_change_that_can_show_one_way_only() {
        Selection selection = selection("ACT-AFT-SHARE").build();
        SmartReviewer reviewer = SmartReviewer.withDefaults()
                .expecting("ACT-AFT-SHARE", ExpectedSize.of(60).withShare(0.95).worthTalkingAbout(0.3));
        assertThat(DetectableChange.betweenShares(0.95, 60, 60).shows(0.3)).isFalse();
        assertThat(DetectableChange.betweenShares(0.95, 60, 60).shows(-0.3)).isTrue();

        assertThat(codes(reviewer.review(SCOPE, selection).answer(KpiCode.of("ACT-AFT-SHARE"), REALISABLE)))
                .contains("SMART-R-CHANGE-SHOWS");
    }

    @Test
    void should_take_an_expected_share_for_what_an_umbrella_term_will_be_counted_in() {
        KpiCatalogue catalogue = CATALOGUE.with(HomeworkCatalogue.entry("IMP-TEST-LONELY", "Eenzaamheid", "Loneliness")
                .kind(KpiKind.UMBRELLA)
                .unit(Unit.UNDECIDED)
                .text(KpiText.NEEDS, "Kies samen een vraag.", "Choose a question together.")
                .build());
        Selection selection = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose("IMP-TEST-LONELY")
                .meaning("IMP-TEST-LONELY", "de vraag die bewoners kozen")
                .build();
        KpiCode lonely = KpiCode.of("IMP-TEST-LONELY");
        SmartReviewer reviewer = SmartReviewer.withDefaults();
        Selection open = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose("IMP-TEST-LONELY")
                .build();

        assertThat(codes(reviewer.review(SCOPE, open).answer(lonely, SPECIFIC))).contains("SMART-S-UMBRELLA");
        assertThat(codes(reviewer.review(SCOPE, selection).answer(lonely, SPECIFIC)))
                .as("people have said what they mean")
                .contains("SMART-S-DEFINED")
                .doesNotContain("SMART-S-UMBRELLA");
        assertThat(codes(reviewer.expecting("IMP-TEST-LONELY", ExpectedSize.of(60))
                        .review(SCOPE, selection)
                        .answer(lonely, REALISABLE)))
                .contains("SMART-R-ASK-SPREAD");
        assertThat(codes(reviewer.expecting(
                                "IMP-TEST-LONELY", ExpectedSize.of(60).withShare(0.4))
                        .review(SCOPE, selection)
                        .answer(lonely, REALISABLE)))
                .contains("SMART-R-CHANGE");
        assertThat(reviewer.review(SCOPE, selection).answer(lonely, MEASURABLE).reasons())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .as("one full stop")
                .anyMatch(text -> text.endsWith("Needed: Choose a question together."));
    }

    @Test
    void should_tell_nothing_of_a_mean_of_one() {
        Selection selection = selection("ACT-ANA-FIRSTTALK").build();
        KpiCode talk = KpiCode.of("ACT-ANA-FIRSTTALK");

        assertThat(codes(SmartReviewer.withDefaults()
                        .expecting("ACT-ANA-FIRSTTALK", ExpectedSize.of(1).withSpread(12))
                        .review(SCOPE, selection)
                        .answer(talk, REALISABLE)))
                .contains("SMART-R-ASK-SPREAD");
        assertThat(codes(SmartReviewer.withDefaults()
                        .expecting("ACT-ANA-FIRSTTALK", ExpectedSize.of(2).withSpread(12))
                        .review(SCOPE, selection)
                        .answer(talk, REALISABLE)))
                .contains("SMART-R-CHANGE");
    }

    @Test
    void should_say_that_a_few_moments_make_no_line() {
        Selection selection = selection("ACT-SIG-COUNT").build();
        SmartReviewer reviewer = SmartReviewer.withDefaults().expecting("ACT-SIG-COUNT", ExpectedSize.of(60));
        List<MeasurementMoment> moments = new ArrayList<>();
        List<Boolean> few = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            few.add(codes(reviewer.review(SCOPE, selection, moments).answer(SIGNALS, REALISABLE))
                    .contains("SMART-R-FEW-MOMENTS"));
            moments.add(MeasurementMoment.of(MomentRole.INTERIM, DAY.plusMonths(i)));
        }

        assertThat(few).as("with 0, 1, 2, 3, 4 and 5 moments").containsExactly(false, false, true, true, true, false);
    }

    @Test
    void should_not_take_an_agreement_about_another_kpi_for_one_about_this() {
        Selection selection = selection("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT").build();
        RegistrationAgreement agreement = RegistrationAgreement.builder()
                .item(RegistrationItem.of("het oordeel van de leerkracht").servingKpis(LEVEL))
                .build();
        SmartReview review = SmartReviewer.withDefaults().with(agreement).review(SCOPE, selection);

        assertThat(codes(review.answer(LEVEL, REALISABLE))).contains("SMART-R-AGREED");
        assertThat(codes(review.answer(SIGNALS, REALISABLE))).contains("SMART-R-ASK-DATA");
    }

    @Test
    void should_leave_it_to_people_how_much_registering_is_too_much() {
        Selection selection = selection("ACT-SIG-COUNT").build();
        RegistrationBurden burden = RegistrationBurden.builder(selection)
                .workers(2)
                .trajectoriesPerMonth(10)
                .registering(DataElement.of(EventType.SIGNAL), Frequency.perTrajectory(1), 4)
                .build();
        SmartReviewer reviewer = SmartReviewer.withDefaults().with(burden);

        assertThat(reviewer.review(SCOPE, selection).answer(SIGNALS, REALISABLE).reasons())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains("Registering takes 20 minutes in all for each worker in a month. Without this KPI that is 20"
                        + " minutes less.");
        assertThat(codes(reviewer.affording(20).review(SCOPE, selection).answer(SIGNALS, REALISABLE)))
                .contains("SMART-R-BURDEN-WITHIN");
        SmartAnswer above = reviewer.affording(19.9).review(SCOPE, selection).answer(SIGNALS, REALISABLE);
        assertThat(above.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(above)).contains("SMART-R-BURDEN-ABOVE");
        assertThatThrownBy(() -> reviewer.affording(-1)).hasMessageContaining("-1");
    }

    /** Over twelve quarters a line of 40 people each shows what two quarters alone do not, by the library's own calculator. */
    @Test
    void should_reckon_with_a_line_once_there_are_moments_enough() {
        ExpectedSize size = ExpectedSize.of(40).withShare(0.4);
        DetectableChange line = DetectableChange.inLineOfShares(PeriodType.QUARTER, 12, 0.4, 40);
        assertThat(DetectableChange.betweenShares(0.4, 40, 40).shows(0.25)).isFalse();
        assertThat(DetectableChange.betweenShares(0.4, 40, 40).shows(-0.25)).isFalse();
        assertThat(line.shows(0.25)).isTrue();

        SmartAnswer shows = realisable(TWELVE_QUARTERS, LEVEL, size.worthTalkingAbout(0.25));
        assertThat(shows.verdict()).isEqualTo(MET);
        assertThat(codes(shows)).containsExactly("SMART-R-AGREED", "SMART-R-LINE-SHOWS");
        assertThat(shows.reasons().get(1).message(Locale.forLanguageTag("nl")))
                .isEqualTo("Het verschil dat jullie willen merken, is over alle meetmomenten samen te merken. "
                        + line.sentence(Locale.forLanguageTag("nl")));
        SmartAnswer open = realisable(TWELVE_QUARTERS, LEVEL, size);
        assertThat(open.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(open)).containsExactly("SMART-R-AGREED", "SMART-R-CHANGE", "SMART-R-LINE");
        assertThat(codes(realisable(TWELVE_QUARTERS, LEVEL, size.worthTalkingAbout(0.02))))
                .endsWith("SMART-R-CHANGE-TOO-SMALL");
    }

    /** Nobody knows how much a share of nothing or of everybody will vary. */
    @ParameterizedTest
    @CsvSource({"0, false", "0.01, true", "0.99, true", "1, false"})
    void should_reckon_with_no_line_that_begins_at_nobody_or_at_everybody(double share, boolean line) {
        assertThat(codes(realisable(TWELVE_QUARTERS, LEVEL, ExpectedSize.of(40).withShare(share))))
                .endsWith(line ? "SMART-R-LINE" : "SMART-R-CHANGE");
    }

    /** Under five periods no line can be seen at 5 %, by the exact test of Mann and Kendall; over forty none is reckoned with. */
    @ParameterizedTest
    @CsvSource({
        "1, false, false",
        "2, true, false",
        "4, true, false",
        "5, false, true",
        "40, false, true",
        "41, false, false"
    })
    void should_know_how_many_moments_make_a_line(int moments, boolean few, boolean line) {
        MeasurementCalendar.Builder calendar = MeasurementCalendar.builder();
        ReportingPeriod first = ReportingPeriod.parse("2025-01");
        Periods.from(first).until(LocalDate.of(2025, 1, 1).plusMonths(moments)).forEach(calendar::interim);

        List<String> codes =
                codes(realisable(calendar.build(), LEVEL, ExpectedSize.of(40).withShare(0.4)));

        assertThat(codes.contains("SMART-R-FEW-MOMENTS")).isEqualTo(few);
        assertThat(codes.contains("SMART-R-LINE")).isEqualTo(line);
    }

    @Test
    void should_make_no_line_of_days_or_of_periods_of_two_types() {
        ExpectedSize size = ExpectedSize.of(40).withShare(0.4);
        MeasurementCalendar withDay =
                TWELVE_QUARTERS.toBuilder().followUp(LocalDate.of(2028, 3, 1)).build();
        MeasurementCalendar withYear = TWELVE_QUARTERS.toBuilder()
                .add(MeasurementMoment.of(MomentRole.FOLLOW_UP, ReportingPeriod.parse("2028")))
                .build();

        assertThat(codes(realisable(TWELVE_QUARTERS, LEVEL, size))).endsWith("SMART-R-LINE");
        assertThat(codes(realisable(withDay, LEVEL, size))).endsWith("SMART-R-CHANGE");
        assertThat(codes(realisable(withYear, LEVEL, size))).endsWith("SMART-R-CHANGE");
    }

    /** The figure of a quarter is a mean: its noise is the spread of people divided by the root of their number. */
    @Test
    void should_reckon_with_a_line_of_means_too() {
        MeasurementCalendar quarters = MeasurementCalendar.builder()
                .baseline(ReportingPeriod.parse("2025-Q1"))
                .interimIn(Periods.from("2025-Q2").through("2026-Q4"))
                .build();

        List<Finding> reasons =
                realisable(quarters, TALK, ExpectedSize.of(64).withSpread(16)).reasons();

        assertThat(reasons.get(reasons.size() - 1).message(Locale.ENGLISH))
                .isEqualTo("Over all moments together: "
                        + DetectableChange.inLine(PeriodType.QUARTER, 8, Unit.DAYS, 2)
                                .sentence(Locale.ENGLISH));
    }
}
