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
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.agreement.RegistrationItem;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.scope.SelectionBuilder;
import java.time.LocalDate;
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
                .containsExactly("SMART-T-NO-BASELINE", "SMART-T-NO-MOMENTS");
        SmartAnswer onlyBaseline =
                reviewer.review(SCOPE, selection, MOMENTS.subList(0, 1)).answer(SIGNALS, TIME_BOUND);
        assertThat(onlyBaseline.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(codes(onlyBaseline)).containsExactly("SMART-T-BASELINE", "SMART-T-NO-MOMENTS");
        SmartAnswer both = reviewer.review(SCOPE, selection, MOMENTS).answer(SIGNALS, TIME_BOUND);
        assertThat(both.verdict()).isEqualTo(MET);
        assertThat(codes(both)).containsExactly("SMART-T-BASELINE", "SMART-T-MOMENTS");
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
        assertThat(codes(answer)).containsExactly("SMART-T-WITHOUT-BASELINE", "SMART-T-MOMENTS");
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
        assertThat(answer(selection("ACT-ANA-WAITLIST").build(), list, MEASURABLE)
                        .verdict())
                .isEqualTo(NOT_MET);
    }

    @Test
    void should_ask_whether_the_data_can_be_delivered_and_take_what_it_is_told() {
        Selection selection = selection("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT").build();
        SmartReviewer reviewer = SmartReviewer.withDefaults();

        SmartAnswer unknown = reviewer.review(SCOPE, selection).answer(SIGNALS, REALISABLE);
        assertThat(unknown.verdict()).isEqualTo(ASK_PEOPLE);
        assertThat(unknown.reasons().get(0).message(Locale.ENGLISH))
                .contains(DataElement.of(EventType.SIGNAL).label().in(Locale.ENGLISH));
        SmartReviewer delivering = reviewer.delivering(List.of(DataElement.of(EventType.SIGNAL)));
        assertThat(delivering
                        .review(SCOPE, selection)
                        .answer(SIGNALS, REALISABLE)
                        .verdict())
                .isEqualTo(MET);
        SmartAnswer missing = reviewer.delivering(List.of(DataElement.of(EventType.PLAN)))
                .review(SCOPE, selection)
                .answer(SIGNALS, REALISABLE);
        assertThat(missing.verdict()).isEqualTo(NOT_MET);
        assertThat(codes(missing)).containsExactly("SMART-R-NOT-DELIVERED");
        assertThat(codes(delivering.review(SCOPE, selection).answer(LEVEL, REALISABLE)))
                .containsExactly("SMART-R-ASK-ELSEWHERE");
        RegistrationAgreement agreement = RegistrationAgreement.builder()
                .item(RegistrationItem.of("oordeel van de leerkracht").servingKpis(LEVEL))
                .build();
        SmartAnswer agreed = reviewer.with(agreement).review(SCOPE, selection).answer(LEVEL, REALISABLE);
        assertThat(agreed.verdict()).isEqualTo(MET);
        assertThat(codes(agreed)).containsExactly("SMART-R-AGREED");
    }

    @Test
    void should_print_a_table_with_the_open_reasons_below() {
        Selection selection = selection("ACT-SIG-COUNT", "QUA-WORKLOAD")
                .agreedBy(COMMISSIONER, DAY)
                .build();

        assertThat(SmartReviewer.withDefaults().review(SCOPE, selection, MOMENTS))
                .hasToString("""
                                       S        M        A        R        T
                        ACT-SIG-COUNT  met      met      ask      ask      met
                        QUA-WORKLOAD   met      ask      ask      ask      met
                        A: Agreed to the choice on 2025-01-14: commissioner.
                        A: Not asked yet: practitioners.
                        A: Not asked yet: residents or clients.
                        A: Whether something is acceptable only people know.
                        R: Can this be delivered: signal?
                        M: The figure comes from a survey of workers. Not said yet: which source exactly?
                        R: Not said yet: who fetches this figure, and when?""");
    }

    @Test
    void should_say_a_verdict_with_its_reasons_in_a_sentence() {
        SmartAnswer answer = answer(selection("ACT-SIG-COUNT").build(), SIGNALS, TIME_BOUND);

        assertThat(answer)
                .hasToString(
                        "ACT-SIG-COUNT T: ask people. Not agreed yet: when is the baseline? Not agreed yet: when do"
                                + " you measure after that?")
                .isEqualTo(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, TIME_BOUND))
                .hasSameHashCodeAs(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, TIME_BOUND))
                .isNotEqualTo(answer(selection("ACT-SIG-COUNT").build(), SIGNALS, REALISABLE))
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
                .hasToString(
                        "A SMART reviewer that knows no registration agreement and not which data can be delivered")
                .isEqualTo(SmartReviewer.withDefaults())
                .hasSameHashCodeAs(SmartReviewer.withDefaults());
        assertThat(reviewer.delivering(List.of())).isNotEqualTo(reviewer);
    }
}
