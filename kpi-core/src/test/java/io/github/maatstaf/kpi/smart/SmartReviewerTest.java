package io.github.maatstaf.kpi.smart;

import static io.github.maatstaf.kpi.scope.PartyRole.CLIENT;
import static io.github.maatstaf.kpi.scope.PartyRole.COMMISSIONER;
import static io.github.maatstaf.kpi.scope.PartyRole.PRACTITIONER;
import static io.github.maatstaf.kpi.smart.SmartCriterion.ACCEPTABLE;
import static io.github.maatstaf.kpi.smart.SmartCriterion.MEASURABLE;
import static io.github.maatstaf.kpi.smart.SmartCriterion.REALISABLE;
import static io.github.maatstaf.kpi.smart.SmartCriterion.SPECIFIC;
import static io.github.maatstaf.kpi.smart.SmartCriterion.TIME_BOUND;
import static io.github.maatstaf.kpi.smart.SmartVerdict.ASK_PEOPLE;
import static io.github.maatstaf.kpi.smart.SmartVerdict.MET;
import static io.github.maatstaf.kpi.smart.SmartVerdict.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.MeasurementMoment;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.catalogue.EvidenceSource;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.ChangeLink;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import io.github.maatstaf.kpi.scope.TheoryOfChange;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SmartReviewerTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final KpiCode SIGNALS = KpiCode.of("ACT-SIG-COUNT");
    private static final KpiCode LEVEL = KpiCode.of("IMP-WOA-LEVELFIT");
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();
    private static final List<MeasurementMoment> MOMENTS = List.of(
            MeasurementMoment.of(MomentRole.BASELINE, DAY),
            MeasurementMoment.of(MomentRole.END, LocalDate.of(2026, 7, 1)));

    private static final LocalDate EVALUATION = LocalDate.of(2026, 7, 8);
    private static final MeasurementCalendar CALENDAR = MeasurementCalendar.builder()
            .baseline(DAY)
            .interim(LocalDate.of(2025, 10, 1))
            .end(LocalDate.of(2026, 7, 1))
            .build();

    private static SelectionBuilder selection(String... codes) {
        return Selection.from(CATALOGUE).forScope(SCOPE).choose(codes);
    }

    private static SmartAnswer answer(Selection selection, KpiCode kpi, SmartCriterion criterion) {
        return SmartReviewer.withDefaults().review(SCOPE, selection).answer(kpi, criterion);
    }

    private static List<String> codes(SmartAnswer answer) {
        return answer.reasons().stream().map(Finding::code).toList();
    }

    /** Features row 25: of a catalogue KPI without moments S and M are met, T is open, and A is never met. */
    @Test
    void should_give_five_verdicts_of_which_the_machine_leaves_two_to_people() {
        SmartReview review = SmartReviewer.withDefaults()
                .review(SCOPE, selection("ACT-SIG-COUNT").build());

        assertThat(review.answers(SIGNALS))
                .extracting(SmartAnswer::verdict)
                .containsExactly(MET, MET, ASK_PEOPLE, ASK_PEOPLE, ASK_PEOPLE);
        assertThat(review.kpis()).containsExactly(SIGNALS);
        assertThat(review.open())
                .extracting(SmartAnswer::criterion)
                .containsExactly(ACCEPTABLE, REALISABLE, TIME_BOUND);
    }

    @Test
    void should_never_find_acceptable_by_itself_but_show_who_agreed() {
        Selection agreed = selection("ACT-SIG-COUNT")
                .agreedBy(COMMISSIONER, DAY)
                .agreedBy(PRACTITIONER, DAY)
                .agreedBy(CLIENT, DAY)
                .build();

        SmartAnswer answer = answer(agreed, SIGNALS, ACCEPTABLE);

        assertThat(answer.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(answer))
                .containsExactly("SMART-A-AGREED", "SMART-A-AGREED", "SMART-A-AGREED", "SMART-A-ASK-AGAIN");
        assertThat(answer.reasons().get(0).message(Locale.forLanguageTag("nl")))
                .isEqualTo("Eens met de keuze, op 2025-01-14: opdrachtgever.");
    }

    @Test
    void should_say_who_is_still_to_be_asked() {
        assertThat(answer(selection("ACT-SIG-COUNT").agreedBy(COMMISSIONER, DAY).build(), SIGNALS, ACCEPTABLE)
                        .reasons())
                .filteredOn(finding -> finding.code().equals("SMART-A-ASK"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("Not asked yet: practitioners.", "Not asked yet: residents or clients.");
    }

    @Test
    void should_leave_time_open_until_baseline_and_moments_are_agreed() {
        // Handleiding KPI-model, line 172: the T is for people to fill in
        Selection selection = selection("ACT-SIG-COUNT").build();
        SmartReviewer reviewer = SmartReviewer.withDefaults();

        assertThat(codes(reviewer.review(SCOPE, selection).answer(SIGNALS, TIME_BOUND)))
                .containsExactly("SMART-T-NO-BASELINE", "SMART-T-NO-MOMENTS", "SMART-T-NO-EVALUATION");
        SmartAnswer onlyBaseline =
                reviewer.review(SCOPE, selection, MOMENTS.subList(0, 1)).answer(SIGNALS, TIME_BOUND);
        assertThat(onlyBaseline.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(onlyBaseline))
                .containsExactly("SMART-T-BASELINE", "SMART-T-NO-MOMENTS", "SMART-T-NO-EVALUATION");
        SmartAnswer both = reviewer.review(SCOPE, selection, MOMENTS).answer(SIGNALS, TIME_BOUND);
        assertThat(both.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(both))
                .containsExactly("SMART-T-BASELINE", "SMART-T-MOMENTS", "SMART-T-NO-INTERIM", "SMART-T-NO-EVALUATION");
        SmartAnswer whole = reviewer.evaluatedOn(EVALUATION)
                .review(SCOPE, selection, CALENDAR)
                .answer(SIGNALS, TIME_BOUND);
        assertThat(whole.verdict()).isEqualTo(MET);
        assertThat(codes(whole)).containsExactly("SMART-T-BASELINE", "SMART-T-MOMENTS", "SMART-T-EVALUATION");
    }

    @Test
    void should_ask_about_an_evaluation_before_the_end_and_a_calendar_without_an_end() {
        Selection selection = selection("ACT-SIG-COUNT").build();
        SmartReviewer early = SmartReviewer.withDefaults().evaluatedOn(LocalDate.of(2026, 6, 30));
        assertThat(codes(early.review(SCOPE, selection, CALENDAR).answer(SIGNALS, TIME_BOUND)))
                .contains("SMART-T-EVALUATION-EARLY");
        MeasurementCalendar noEnd = MeasurementCalendar.builder()
                .baseline(DAY)
                .interim(DAY.plusYears(1))
                .build();
        assertThat(codes(SmartReviewer.withDefaults()
                        .review(SCOPE, selection, noEnd)
                        .answer(SIGNALS, TIME_BOUND)))
                .contains("SMART-T-NO-END")
                .doesNotContain("SMART-T-NO-INTERIM");
    }

    @Test
    void should_ask_to_measure_as_long_as_people_expect_it_to_take() {
        Selection selection = selection("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT").build();
        TheoryOfChange theory = TheoryOfChange.builder(selection)
                .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                        .after(Period.ofYears(2)))
                .build();
        SmartReview review = SmartReviewer.withDefaults().with(theory).review(SCOPE, selection, CALENDAR);

        assertThat(review.answer(LEVEL, TIME_BOUND).reasons())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains("You expect a difference only around 2027-01-14. The last measurement is on 2026-07-01.");
        assertThat(codes(review.answer(KpiCode.of("ACT-ANA-FIRSTTALK"), TIME_BOUND)))
                .doesNotContain("SMART-T-END-BEFORE-DELAY");
        assertThat(codes(SmartReviewer.withDefaults()
                        .with(theory.toBuilder()
                                .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                                        .after(Period.ofYears(1)))
                                .build())
                        .review(SCOPE, selection, CALENDAR)
                        .answer(LEVEL, TIME_BOUND)))
                .doesNotContain("SMART-T-END-BEFORE-DELAY");
    }

    @Test
    void should_not_meet_time_when_the_baseline_comes_too_late() {
        MeasurementCalendar calendar = MeasurementCalendar.of(List.of(
                MeasurementMoment.of(MomentRole.BASELINE, LocalDate.of(2026, 8, 1)),
                MeasurementMoment.of(MomentRole.END, LocalDate.of(2026, 7, 1))));

        SmartAnswer answer = SmartReviewer.withDefaults()
                .review(SCOPE, selection("ACT-SIG-COUNT").build(), calendar)
                .answer(SIGNALS, TIME_BOUND);

        assertThat(answer.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(answer)).contains("SMART-T-BASELINE-LATE");
    }

    @Test
    void should_ask_what_to_compare_with_when_people_go_without_a_baseline() {
        MeasurementCalendar calendar = MeasurementCalendar.builder()
                .withoutBaseline("de dienst bestond nog niet")
                .end(LocalDate.of(2026, 7, 1))
                .build();

        SmartAnswer answer = SmartReviewer.withDefaults()
                .review(SCOPE, selection("ACT-SIG-COUNT").build(), calendar)
                .answer(SIGNALS, TIME_BOUND);

        assertThat(answer.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(answer))
                .containsExactly(
                        "SMART-T-WITHOUT-BASELINE", "SMART-T-MOMENTS", "SMART-T-NO-INTERIM", "SMART-T-NO-EVALUATION");
    }

    @Test
    void should_need_a_definition_a_count_basis_and_an_effect() {
        assertThat(codes(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, SPECIFIC)))
                .containsExactly("SMART-S-DEFINED");

        Scope wider = SCOPE.toBuilder()
                .wanting("meer plezier in leren")
                .forGroup("ouders")
                .build();
        Selection unsaid = selection("ACT-SIG-COUNT").forScope(wider).build();
        assertThat(codes(SmartReviewer.withDefaults().review(wider, unsaid).answer(SIGNALS, SPECIFIC)))
                .containsExactly("SMART-S-DEFINED", "SMART-S-NO-EFFECT");
        Selection said = unsaid.toBuilder()
                .forEffect("meer plezier in leren", "ACT-SIG-COUNT")
                .build();
        assertThat(codes(SmartReviewer.withDefaults().review(wider, said).answer(SIGNALS, SPECIFIC)))
                .containsExactly("SMART-S-DEFINED", "SMART-S-GROUP-OPEN", "SMART-S-GROUP-OPEN");
    }

    @Test
    void should_not_take_a_name_for_a_definition() {
        Kpi bare = HomeworkCatalogue.entry("ACT-TEST-BARE", "Telling", "Count")
                .text(KpiText.DEFINITION, "Telling", "Count")
                .build();
        KpiCatalogue catalogue = KpiCatalogue.of(CATALOGUE.edition(), "test", List.of(bare), List.of());
        Selection selection = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose("ACT-TEST-BARE")
                .build();

        SmartAnswer answer = answer(selection, bare.code(), SPECIFIC);

        assertThat(answer.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(answer)).containsExactly("SMART-S-NO-DEFINITION");
        assertThat(answer.reasons().get(0).guidance(Locale.ENGLISH)).contains("Write down what exactly you mean.");
    }

    @Test
    void should_notice_a_selection_for_another_scope() {
        Scope other = SCOPE.toBuilder().partOf("onderwijs").build();

        SmartAnswer answer = SmartReviewer.withDefaults()
                .review(other, selection("ACT-SIG-COUNT").build())
                .answer(SIGNALS, SPECIFIC);

        assertThat(answer.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(answer)).contains("SMART-S-OTHER-SCOPE");
    }

    @Test
    void should_measure_by_a_measure_or_a_named_source() {
        assertThat(codes(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, MEASURABLE)))
                .containsExactly("SMART-M-EXECUTABLE");
        SmartAnswer level = answer(selection("IMP-WOA-LEVELFIT").build(), LEVEL, MEASURABLE);
        assertThat(level.verdict()).isEqualTo(MET);
        assertThat(level.reasons().get(0).message(Locale.ENGLISH))
                .isEqualTo("The figure comes from a measurement or judgement of each participant."
                        + " Needed: a judgement of the teacher.");
        KpiCode workload = KpiCode.of("QUA-WORKLOAD");
        SmartAnswer open = answer(selection("QUA-WORKLOAD").build(), workload, MEASURABLE);
        assertThat(open.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(open)).containsExactly("SMART-M-SOURCE-OPEN");
        KpiCode list = KpiCode.of("ACT-ANA-WAITLIST");
        SmartAnswer none = answer(selection("ACT-ANA-WAITLIST").build(), list, MEASURABLE);
        assertThat(none.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(none)).containsExactly("SMART-M-NO-MEASURE");
    }

    /** A link is no computation: whether our own system could do it says nothing of a figure from elsewhere. */
    @Test
    void should_ask_where_a_linked_figure_comes_from_even_if_it_could_be_computed() {
        Selection linked =
                selection("IMP-WOA-LEVELFIT").linking("ACT-SIG-COUNT").build();
        SmartReview review = SmartReviewer.withDefaults()
                .delivering(List.of())
                .review(
                        SCOPE,
                        linked,
                        CALENDAR.toBuilder()
                                .registering(DAY.plusDays(30), LocalDate.of(2026, 7, 1))
                                .build());

        assertThat(linked.computable()).isEmpty();
        assertThat(codes(review.answer(SIGNALS, MEASURABLE))).containsExactly("SMART-M-SOURCE-OPEN");
        assertThat(codes(review.answer(SIGNALS, REALISABLE))).containsExactly("SMART-R-ASK-ELSEWHERE");
    }

    @Test
    void should_know_what_a_system_delivers() {
        Selection selection = selection("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT").build();
        SmartReviewer reviewer = SmartReviewer.withDefaults();

        SmartAnswer there = reviewer.delivering(List.of(DataElement.of(EventType.SIGNAL)))
                .review(SCOPE, selection)
                .answer(SIGNALS, MEASURABLE);
        assertThat(there.verdict()).isEqualTo(MET);
        assertThat(codes(there)).containsExactly("SMART-M-EXECUTABLE", "SMART-M-DELIVERED");
        SmartAnswer missing = reviewer.with(
                        Coverage.ofElements(HomeworkCatalogue.kpis(), List.of(DataElement.of(EventType.PLAN))))
                .review(SCOPE, selection)
                .answer(SIGNALS, MEASURABLE);
        assertThat(missing.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(missing)).containsExactly("SMART-M-EXECUTABLE", "SMART-M-NOT-DELIVERED");
        assertThat(missing.reasons(NOT_MET).get(0).message(Locale.ENGLISH))
                .contains(DataElement.of(EventType.SIGNAL).label().in(Locale.ENGLISH));
        assertThat(codes(reviewer.delivering(List.of()).review(SCOPE, selection).answer(LEVEL, MEASURABLE)))
                .containsExactly("SMART-M-FROM-ELSEWHERE");
    }

    @Test
    void should_ask_for_a_baseline_that_lies_where_there_is_something_to_measure() {
        Selection selection = selection("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT").build();
        MeasurementCalendar calendar = CALENDAR.toBuilder()
                .registering(DAY.plusDays(30), LocalDate.of(2026, 7, 1))
                .build();
        SmartReview review = SmartReviewer.withDefaults().review(SCOPE, selection, calendar);

        assertThat(codes(review.answer(SIGNALS, MEASURABLE)))
                .containsExactly("SMART-M-EXECUTABLE", "SMART-M-BASELINE-BEFORE-REGISTERING");
        assertThat(codes(review.answer(LEVEL, MEASURABLE))).containsExactly("SMART-M-FROM-ELSEWHERE");
    }

    @Test
    void should_ask_for_a_unit_that_is_not_chosen() {
        KpiCatalogue catalogue = CATALOGUE.with(HomeworkCatalogue.entry("ACT-TEST-UNIT", "Iets", "Something")
                .unit(Unit.UNDECIDED)
                .evidenceSource(EvidenceSource.PUBLIC_STATISTIC)
                .text(KpiText.NEEDS, "een bron", "a source")
                .build());
        Selection selection = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose("ACT-TEST-UNIT")
                .build();

        assertThat(codes(answer(selection, KpiCode.of("ACT-TEST-UNIT"), MEASURABLE)))
                .containsExactly("SMART-M-FROM-ELSEWHERE", "SMART-M-NO-UNIT");
    }

    @Test
    void should_list_who_agreed_to_a_kpi_and_every_party_that_has_not() {
        Scope scope = SCOPE.toBuilder()
                .between(
                        Party.commissioner("Gemeente X"),
                        Party.provider("Welzijn X"),
                        Party.of(PartyRole.PARENT, "ouderraad"))
                .build();
        Selection selection = Selection.from(CATALOGUE)
                .forScope(scope)
                .choose("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT")
                .agreedBy(COMMISSIONER, DAY)
                .agreedBy(PartyRole.PARENT, DAY, "IMP-WOA-LEVELFIT")
                .build();
        SmartReview review = SmartReviewer.withDefaults().review(scope, selection);

        assertThat(review.answer(SIGNALS, ACCEPTABLE).reasons())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "Agreed to the choice on 2025-01-14: commissioner.",
                        "Not asked yet: practitioners.",
                        "Not asked yet: residents or clients.",
                        "Not asked yet: parents.",
                        "Whether something is acceptable only people know.");
        assertThat(codes(review.answer(LEVEL, ACCEPTABLE)))
                .containsExactly("SMART-A-AGREED", "SMART-A-AGREED", "SMART-A-ASK", "SMART-A-ASK", "SMART-A-ASK-AGAIN");
    }

    @Test
    void should_advise_on_the_wording_of_a_kpi_of_ones_own() {
        KpiCatalogue catalogue = CATALOGUE.with(HomeworkCatalogue.entry("ACT-TEST-OWN", "Eigen", "Own")
                .text(
                        KpiText.DEFINITION,
                        "Minimaal 80% van de leerlingen is tevreden.",
                        "At least 80% of the pupils are satisfied.")
                .build());
        Selection selection =
                Selection.from(catalogue).forScope(SCOPE).choose("ACT-TEST-OWN").build();
        SmartAnswer answer = answer(selection, KpiCode.of("ACT-TEST-OWN"), SPECIFIC);

        assertThat(answer.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(answer)).containsExactly("SMART-S-DEFINED", "SMART-S-HIDDEN-NORM");
    }

    @Test
    void should_refuse_sizes_that_cannot_be() {
        assertThatThrownBy(() -> ExpectedSize.of(0)).hasMessageContaining("0");
        assertThatThrownBy(() -> ExpectedSize.of(1).withShare(1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> ExpectedSize.of(1).withShare(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> ExpectedSize.of(1).withSpread(0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> ExpectedSize.of(1).worthTalkingAbout(Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> ExpectedSize.of(1_000_001)).hasMessageContaining("1,000,000");
        assertThat(ExpectedSize.of(1_000_000).perMoment()).isEqualTo(1_000_000);
        assertThat(ExpectedSize.of(1).withShare(1).share()).hasValue(1);
        assertThat(ExpectedSize.of(1).withShare(-0.0))
                .as("one zero, however it was typed")
                .isEqualTo(ExpectedSize.of(1).withShare(0));
        assertThat(ExpectedSize.of(1_240).withShare(0.3).worthTalkingAbout(0.1).describe(Locale.forLanguageTag("nl")))
                .isEqualTo("1.240 per meetmoment, deel vooraf 0,3, een verschil vanaf 0,1 is het bespreken waard");
        assertThat(ExpectedSize.of(40).withSpread(2).describe(Locale.ENGLISH)).isEqualTo("40 at each moment, spread 2");
        assertThat(ExpectedSize.of(40)).doesNotHaveSameHashCodeAs(ExpectedSize.of(41));
        assertThat(ExpectedSize.of(40).withShare(0.3).withSpread(2).worthTalkingAbout(0.1))
                .hasToString("40 at each moment, share 0.3, spread 2.0, worth talking about from 0.1")
                .isEqualTo(ExpectedSize.of(40).withShare(0.3).withSpread(2).worthTalkingAbout(0.1))
                .hasSameHashCodeAs(
                        ExpectedSize.of(40).withShare(0.3).withSpread(2).worthTalkingAbout(0.1))
                .isNotEqualTo(ExpectedSize.of(40));
    }

    @Test
    void should_print_a_table_with_the_open_reasons_below() {
        Selection selection = selection("ACT-SIG-COUNT", "QUA-WORKLOAD")
                .agreedBy(COMMISSIONER, DAY)
                .build();

        assertThat(SmartReviewer.withDefaults().review(SCOPE, selection, MOMENTS))
                .hasToString("""
                                   S        M        A        R        T
                    ACT-SIG-COUNT  met      met      ask      ask      ask
                    QUA-WORKLOAD   ask      ask      ask      ask      ask
                    A: Agreed to the choice on 2025-01-14: commissioner.
                    A: Not asked yet: practitioners.
                    A: Not asked yet: residents or clients.
                    A: Whether something is acceptable only people know.
                    R: Can this be delivered: signal?
                    R: Not said yet: how many people or trajectories is it about at each moment?
                    T: Not agreed yet: when do you measure on the way?
                    T: Not agreed yet: when do you evaluate together?
                    S: It is not said what is counted ("omschrijving van : ervaren").
                    M: The figure comes from a survey of workers. Not said yet: which source exactly?
                    R: Not said yet: who fetches this figure, and when?\
                    """);
    }

    @Test
    void should_say_a_verdict_with_its_reasons_in_a_sentence() {
        SmartAnswer answer = answer(selection("ACT-SIG-COUNT").build(), SIGNALS, TIME_BOUND);

        assertThat(answer)
                .hasToString(
                        "ACT-SIG-COUNT T: ask people. Not agreed yet: when is the baseline? Not agreed yet: when do"
                                + " you measure after that? Not agreed yet: when do you evaluate together?")
                .isEqualTo(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, TIME_BOUND))
                .hasSameHashCodeAs(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, TIME_BOUND))
                .isNotEqualTo(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, REALISABLE))
                .doesNotHaveSameHashCodeAs(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, REALISABLE))
                .isNotEqualTo("answer");
        assertThat(SmartVerdict.NOT_MET.label().in(Locale.ROOT)).isEqualTo("nog niet geregeld");
    }

    @Test
    void should_keep_its_table_within_forty_lines() {
        List<Kpi> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(HomeworkCatalogue.entry("ACT-TEST-" + i, "Telling " + i, "Count " + i)
                    .build());
        }
        Selection selection = Selection.from(KpiCatalogue.of(CATALOGUE.edition(), "test", many, List.of()))
                .forScope(SCOPE)
                .choose(many.stream().map(kpi -> kpi.code().value()).toArray(String[]::new))
                .build();

        String table = SmartReviewer.withDefaults().review(SCOPE, selection).toString();
        assertThat(table.lines()).hasSize(40);
        assertThat(table).endsWith("more");
        assertThat(selection.toString().lines()).hasSize(40);
        assertThat(selection.toString()).endsWith("\n  and 22 more");
    }

    @Test
    void should_show_forty_lines_whole_and_count_what_it_leaves_out() {
        int reasons = review(1).toString().split("\n").length - 2;

        assertThat(review(39 - reasons).toString().lines()).hasSize(40);
        assertThat(review(39 - reasons).toString()).doesNotContain("more");
        assertThat(review(40 - reasons).toString()).endsWith("\nand 2 more");
        assertThat(review(40 - reasons).toString().lines()).hasSize(40);
        assertThat(review(1)).isEqualTo(review(1)).isNotEqualTo(review(2)).doesNotHaveSameHashCodeAs(review(2));
    }

    /** A line of the table has at most 120 letters; the scope's name makes this one as long as is asked for. */
    @Test
    void should_show_a_reason_of_120_letters_whole_and_clip_a_longer_one() {
        String text = "S: This KPI was chosen for another scope: ";

        assertThat(otherScope("x".repeat(119 - text.length())).toString().lines())
                .contains(text + "x".repeat(119 - text.length()) + ".");
        assertThat(otherScope("x".repeat(120 - text.length())).toString().lines())
                .contains(text + "x".repeat(117 - text.length()) + "...");
    }

    private static SmartReview otherScope(String name) {
        Scope other = Scope.builder(name).forGroup("g").wanting("w").build();
        return SmartReviewer.withDefaults()
                .review(SCOPE, selection("ACT-SIG-COUNT").forScope(other).build());
    }

    private static SmartReview review(int kpis) {
        List<Kpi> many = new ArrayList<>();
        for (int i = 0; i < kpis; i++) {
            many.add(
                    HomeworkCatalogue.entry("ACT-TEST-" + i, "Telling", "Count").build());
        }
        return SmartReviewer.withDefaults()
                .review(
                        SCOPE,
                        Selection.from(KpiCatalogue.of(CATALOGUE.edition(), "test", many, List.of()))
                                .forScope(SCOPE)
                                .choose(many.stream()
                                        .map(kpi -> kpi.code().value())
                                        .toArray(String[]::new))
                                .build());
    }

    @Test
    void should_have_nothing_to_review_in_an_empty_selection() {
        SmartReview review =
                SmartReviewer.withDefaults().review(SCOPE, selection().build());

        assertThat(review.answers()).isEmpty();
        assertThat(review).hasToString("Nothing was chosen, so there is nothing to review.");
        assertThatThrownBy(() -> review.answers(SIGNALS))
                .hasMessage("ACT-SIG-COUNT was not reviewed; reviewed were []");
    }

    @Test
    void should_know_the_five_letters_of_the_manual() {
        assertThat(List.of(SmartCriterion.values()))
                .extracting(criterion ->
                        criterion.letter() + " " + criterion.label().in(Locale.ROOT))
                .containsExactly("S specifiek", "M meetbaar", "A aanvaardbaar", "R realiseerbaar", "T tijdgebonden");
    }

    @Test
    void should_say_what_a_reviewer_knows() {
        SmartReviewer reviewer = SmartReviewer.withDefaults();

        assertThat(reviewer)
                .hasToString("A SMART reviewer that knows nothing beside the selection")
                .isEqualTo(SmartReviewer.withDefaults())
                .hasSameHashCodeAs(SmartReviewer.withDefaults());
        assertThat(reviewer.delivering(List.of())).isNotEqualTo(reviewer);
        assertThat(reviewer.evaluatedOn(DAY)).isNotEqualTo(reviewer).doesNotHaveSameHashCodeAs(reviewer);
        assertThat(reviewer.affording(0)).as("no time at all can be said").isNotEqualTo(reviewer);
        assertThat(reviewer.delivering(List.of()).evaluatedOn(DAY).expecting("ACT-SIG-COUNT", ExpectedSize.of(3)))
                .hasToString(
                        "A SMART reviewer that knows 0 data elements that can be delivered, the day of the evaluation,"
                                + " the expected size of 1 KPI");
    }
}
