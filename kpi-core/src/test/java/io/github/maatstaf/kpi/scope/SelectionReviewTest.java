package io.github.maatstaf.kpi.scope;

import static io.github.maatstaf.kpi.scope.PartyRole.COMMISSIONER;
import static io.github.maatstaf.kpi.scope.PartyRole.PRACTITIONER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Severity;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.measure.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionReviewTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();

    private static List<String> codes(SelectionBuilder builder) {
        return builder.build().review().findings().stream().map(Finding::code).toList();
    }

    private static SelectionBuilder selection(String... codes) {
        return Selection.from(CATALOGUE).forScope(SCOPE).choose(codes);
    }

    private static SelectionBuilder settled() {
        return selection("IMP-WOA-LEVELFIT", "ACT-SIG-COUNT", "QUA-WORKLOAD")
                .besideStories("elk kwartaal drie gesprekken")
                .agreedBy(COMMISSIONER, DAY)
                .agreedBy(PRACTITIONER, DAY);
    }

    @Test
    void should_have_nothing_to_say_when_nothing_stands_out() {
        assertThat(codes(settled())).isEmpty();
        assertThat(settled().build().review()).hasToString("Nothing stands out in this selection.");
    }

    @Test
    void should_notice_an_empty_selection() {
        assertThat(codes(selection())).containsExactly("SELECT-EMPTY", "SELECT-NOBODY-AGREED");
    }

    @ParameterizedTest
    @CsvSource({"10, ''", "11, SELECT-OVER-TEN", "15, SELECT-OVER-TEN", "16, SELECT-OVER-FIFTEEN"})
    void should_advise_ten_to_fifteen_at_most(int count, String expected) {
        // Handleiding KPI-model, lines 27-28
        List<Kpi> many = new ArrayList<>();
        IntStream.rangeClosed(1, count)
                .forEach(i -> many.add(HomeworkCatalogue.entry("ACT-TEST-" + i, "Telling " + i, "Count " + i)
                        .layer(KpiLayer.ACTIVITY)
                        .build()));
        KpiCatalogue catalogue = KpiCatalogue.of(Edition.parse("2026.1"), "test", many, List.of());
        Selection selection = Selection.from(catalogue)
                .forScope(SCOPE)
                .choose(many.stream().map(kpi -> kpi.code().value()).toArray(String[]::new))
                .build();

        assertThat(selection.review().findings())
                .extracting(Finding::code)
                .filteredOn(code -> code.startsWith("SELECT-OVER"))
                .containsExactlyElementsOf(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void should_name_the_layers_that_are_missing() {
        Selection selection =
                settled().build().toBuilder().choose("ACT-ANA-WAITLIST").build();
        assertThat(selection.review().findings()).isEmpty();

        List<Finding> findings = selection("ACT-SIG-COUNT").build().review().findings();
        assertThat(findings)
                .filteredOn(finding -> finding.code().equals("SELECT-LAYER-MISSING"))
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .containsExactly("Uit de laag impact is niets gekozen.", "Uit de laag kwaliteit is niets gekozen.");
        assertThat(findings)
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains("Nothing is chosen from the layer quality.");
    }

    @Test
    void should_ask_for_a_participants_kpi_beside_one_about_society() {
        assertThat(codes(selection("ACT-SIG-COUNT").linking("IMP-WOA-EARLYLEAVERS")))
                .contains("SELECT-LINKED-WITHOUT-PARTICIPANT");
        assertThat(codes(settled().linking("IMP-WOA-EARLYLEAVERS"))).isEmpty();
    }

    @Test
    void should_notice_who_has_not_agreed() {
        assertThat(codes(selection("QUA-WORKLOAD"))).contains("SELECT-NOBODY-AGREED");
        assertThat(codes(selection("QUA-WORKLOAD").agreedBy(COMMISSIONER, DAY)))
                .contains("SELECT-PRACTITIONERS-NOT-AGREED")
                .doesNotContain("SELECT-NOBODY-AGREED", "SELECT-COMMISSIONER-NOT-AGREED");
        assertThat(codes(selection("QUA-WORKLOAD").agreedBy(PRACTITIONER, DAY)))
                .contains("SELECT-COMMISSIONER-NOT-AGREED");
    }

    @Test
    void should_name_a_pair_that_is_easily_confused_once() {
        assertThat(selection("ACT-ANA-FIRSTTALK", "ACT-ANA-WAITLIST")
                        .build()
                        .review()
                        .findings())
                .filteredOn(finding -> finding.code().equals("SELECT-EASILY-CONFUSED"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("ACT-ANA-FIRSTTALK and ACT-ANA-WAITLIST look alike, but measure something else.");
        Kpi itself = HomeworkCatalogue.entry("ACT-TEST-ITSELF", "Telling", "Count")
                .easilyConfusedWith(KpiCode.of("ACT-TEST-ITSELF"))
                .build();
        assertThat(codes(Selection.from(CATALOGUE.with(itself)).forScope(SCOPE).choose("ACT-TEST-ITSELF")))
                .as("nobody confuses a KPI with itself")
                .doesNotContain("SELECT-EASILY-CONFUSED");
    }

    @Test
    void should_name_what_a_kpi_is_to_be_read_together_with() {
        assertThat(selection("ACT-ANA-FIRSTTALK").build().review().findings())
                .filteredOn(finding -> finding.code().equals("SELECT-READ-TOGETHER-MISSING"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "ACT-ANA-FIRSTTALK is to be read beside another figure (QUA-WORKLOAD). None of these is chosen.");
        assertThat(codes(settled().choose("ACT-ANA-FIRSTTALK"))).isEmpty();
    }

    @Test
    void should_notice_a_withdrawn_kpi_and_its_successor() {
        assertThat(settled().choose("ACT-SIG-OLD").build().review().findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("ACT-SIG-OLD is withdrawn. Successor: ACT-SIG-COUNT.");
    }

    @Test
    void should_notice_figures_without_stories_and_figures_of_one_logic_only() {
        assertThat(codes(selection("ACT-SIG-COUNT", "ACT-ANA-WAITLIST")))
                .contains("SELECT-NO-STORIES", "SELECT-ONLY-MARKET-LOGIC");
        assertThat(codes(settled())).doesNotContain("SELECT-ONLY-MARKET-LOGIC");
    }

    @Test
    void should_notice_an_effect_without_a_kpi_and_a_kpi_without_an_effect() {
        Scope wider = SCOPE.toBuilder().wanting("meer plezier in leren").build();

        assertThat(codes(settled()
                        .forScope(wider)
                        .forEffect("het voorkomen van onderpresteren", "IMP-WOA-LEVELFIT", "QUA-WORKLOAD")))
                .containsExactly("SELECT-EFFECT-WITHOUT-KPI", "SELECT-KPI-WITHOUT-EFFECT");
    }

    @Test
    void should_ask_the_questions_of_the_sources() {
        // Van marktlogica naar menswaardige maatstaven, lines 328-333; Handleiding KPI-model, lines 27-28
        assertThat(settled().build().review().questions())
                .extracting(Question::id)
                .contains("IMPLICIT", "IMPLICIT-LOGIC", "AMBITION", "TOMORROW", "LEARNING", "USE-AGREEMENTS")
                .contains("TEN-TO-FIFTEEN");
    }

    @Test
    void should_print_a_line_for_each_finding() {
        assertThat(selection().build().review()).hasToString("""
                        SELECT-EMPTY: No KPIs are chosen yet.
                        SELECT-NOBODY-AGREED: Nobody has agreed to this choice yet.""");
    }

    @Test
    void should_keep_its_list_within_forty_lines() {
        SelectionReview review = reviewOfMany(60);
        assertThat(review.toString().lines()).hasSize(40);
        assertThat(review.toString()).endsWith("\nand " + (review.findings().size() - 39) + " more");
        int others = review.findings().size() - 60;
        SelectionReview forty = reviewOfMany(40 - others);
        assertThat(forty.findings()).hasSize(40);
        assertThat(forty.toString().lines()).hasSize(40).last().asString().startsWith("SELECT-NOBODY-AGREED");
        assertThat(reviewOfMany(41 - others).toString()).endsWith("\nand 2 more");
        assertThat(review).isNotEqualTo(settled().build().review()).isNotEqualTo("review");
        assertThat(review).hasSameHashCodeAs(review.selection().review());
    }

    private static SelectionReview reviewOfMany(int count) {
        List<Kpi> many = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            many.add(HomeworkCatalogue.entry("ACT-TEST-" + i, "Telling " + i, "Count " + i)
                    .readTogetherWith(KpiCode.of("QUA-ELSEWHERE"))
                    .build());
        }
        return Selection.from(KpiCatalogue.of(Edition.parse("2026.1"), "test", many, List.of()))
                .forScope(SCOPE)
                .choose(many.stream().map(kpi -> kpi.code().value()).toArray(String[]::new))
                .build()
                .review();
    }

    @Test
    void should_be_of_its_selection_and_its_theory() {
        ValueContract.hold(
                () -> settled().build().review(),
                () -> selection("ACT-SIG-COUNT").build().review(),
                () -> SelectionReview.of(
                        TheoryOfChange.builder(settled().build()).build()));
    }

    @Test
    void should_notice_a_selection_of_few_kpis_with_many_measures() {
        KpiBuilder kpi = HomeworkCatalogue.entry("ACT-TEST-ONE", "Veel", "Many");
        for (int day = 1; day <= 16; day++) {
            kpi.measure(Measure.parse("m1;share;counting=within(AFTERCARE," + day
                            + ",first(CLOSURE));dated=first(CLOSURE);follow=" + day)
                    .named("aftercare-" + day));
        }
        KpiCatalogue catalogue = KpiCatalogue.of(Edition.parse("2026.1"), "test", List.of(kpi.build()), List.of());

        assertThat(codes(Selection.from(catalogue).forScope(SCOPE).choose("ACT-TEST-ONE")))
                .contains("SELECT-MEASURES-OVER-FIFTEEN")
                .doesNotContain("SELECT-OVER-TEN");
    }

    @Test
    void should_count_measures_apart_from_kpis() {
        // Questions of the sources: at most 10 to 15, of KPIs and of measures
        for (int measures : List.of(10, 11, 15, 16)) {
            KpiBuilder kpi = HomeworkCatalogue.entry("ACT-TEST-ONE", "Veel", "Many");
            for (int day = 1; day <= measures; day++) {
                kpi.measure(Measure.parse("m1;share;counting=within(AFTERCARE," + day
                                + ",first(CLOSURE));dated=first(CLOSURE);follow=" + day)
                        .named("aftercare-" + day));
            }
            KpiCatalogue catalogue = KpiCatalogue.of(Edition.parse("2026.1"), "test", List.of(kpi.build()), List.of());

            assertThat(codes(Selection.from(catalogue).forScope(SCOPE).choose("ACT-TEST-ONE")))
                    .filteredOn(code -> code.startsWith("SELECT-MEASURES"))
                    .containsExactlyElementsOf(
                            measures == 10
                                    ? List.of()
                                    : List.of("SELECT-MEASURES-OVER-" + (measures < 16 ? "TEN" : "FIFTEEN")));
        }
    }

    @Test
    void should_ask_for_work_of_ones_own_beside_what_is_wanted() {
        assertThat(codes(selection("IMP-WOA-LEVELFIT", "QUA-WORKLOAD"))).contains("SELECT-IMPACT-WITHOUT-ACTIVITY");
        assertThat(codes(selection("IMP-WOA-LEVELFIT", "ACT-SIG-COUNT")))
                .doesNotContain("SELECT-IMPACT-WITHOUT-ACTIVITY");
        assertThat(codes(selection("QUA-WORKLOAD"))).doesNotContain("SELECT-IMPACT-WITHOUT-ACTIVITY");
    }

    /** Van marktlogica naar menswaardige maatstaven, lines 328-329: a question, not a reproach. */
    @Test
    void should_ask_which_logic_is_strengthened_as_the_source_asks_it() {
        Finding finding = selection("ACT-SIG-COUNT", "ACT-ANA-WAITLIST").build().review().findings().stream()
                .filter(each -> each.code().equals("SELECT-ONLY-MARKET-LOGIC"))
                .findFirst()
                .orElseThrow();

        assertThat(finding.severity()).isEqualTo(Severity.NOTE);
        assertThat(finding.message(Locale.forLanguageTag("nl")))
                .isEqualTo(
                        "Op deze KPI's sturen jullie straks. Welke logica versterken jullie daarmee: markt of mens?");
        assertThat(finding.guidance(Locale.forLanguageTag("nl")).orElseThrow())
                .startsWith("De bronnen delen alle 2 gekozen KPI's in bij de marktlogica");
    }

    @Test
    void should_ask_what_an_umbrella_term_means_until_people_have_said_so() {
        KpiCatalogue catalogue = KpiCatalogue.of(
                Edition.parse("2026.1"),
                "test",
                List.of(
                        HomeworkCatalogue.entry("IMP-TEST-LONELY", "Eenzaamheid", "Loneliness")
                                .kind(KpiKind.UMBRELLA)
                                .text(KpiText.NEEDS, "een keuze van mensen", "a choice of people")
                                .layer(KpiLayer.IMPACT)
                                .candidate(KpiCode.of("IMP-TEST-SCALE"))
                                .build(),
                        HomeworkCatalogue.entry("IMP-TEST-SCALE", "Schaal", "Scale")
                                .layer(KpiLayer.IMPACT)
                                .build()),
                List.of());
        SelectionBuilder umbrella = Selection.from(catalogue).forScope(SCOPE).choose("IMP-TEST-LONELY");

        Finding finding = umbrella.build().review().findings().stream()
                .filter(each -> each.code().equals("SELECT-UMBRELLA-WITHOUT-CRITERION"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.guidance(Locale.ENGLISH).orElseThrow()).contains("IMP-TEST-SCALE");
        assertThat(codes(umbrella.build().toBuilder().choose("IMP-TEST-SCALE")))
                .doesNotContain("SELECT-UMBRELLA-WITHOUT-CRITERION");
        SelectionBuilder meant = umbrella.meaning("IMP-TEST-LONELY", "de drie vragen die bewoners kozen");
        assertThat(codes(meant)).doesNotContain("SELECT-UMBRELLA-WITHOUT-CRITERION");
        assertThat(meant.build().chosen().get(0).criterion()).contains("de drie vragen die bewoners kozen");
    }

    @Test
    void should_ask_of_each_impact_kpi_which_activity_does_something_about_it() {
        Selection selection = settled().linking("IMP-WOA-EARLYLEAVERS").build();
        TheoryOfChange theory = TheoryOfChange.builder(selection)
                .link("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT", "wie eerder komt, raakt minder achter")
                .build();

        assertThat(SelectionReview.of(theory).findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("It is not said of IMP-WOA-EARLYLEAVERS which of your work does something about it.");
        TheoryOfChange byRest = TheoryOfChange.builder(settled().build())
                .link("QUA-WORKLOAD", "IMP-WOA-LEVELFIT", "rust werkt door")
                .build();
        assertThat(SelectionReview.of(byRest).findings())
                .as("what an organisation has is not yet something that it does")
                .extracting(Finding::code)
                .containsExactly("SELECT-KPI-WITHOUT-ACTIVITY");
        assertThat(SelectionReview.of(theory))
                .isEqualTo(SelectionReview.of(theory.toBuilder().build()))
                .isNotEqualTo(selection.review());
    }

    @Provide
    Arbitrary<Selection> selections() {
        List<String> codes =
                CATALOGUE.codes().stream().map(code -> code.value()).toList();
        return Combinators.combine(
                        Arbitraries.of(codes).set(), Arbitraries.of(codes).set(), Arbitraries.of(true, false))
                .as((chosen, linked, agreed) -> {
                    SelectionBuilder builder = selection(chosen.toArray(String[]::new));
                    linked.stream().filter(code -> !chosen.contains(code)).forEach(builder::linking);
                    return (agreed ? builder.agreedBy(COMMISSIONER, DAY) : builder).build();
                });
    }

    /** Features row 22: any selection gives the same list of coded advice, and none throws. */
    @Property(tries = 500)
    void any_selection_gives_the_same_coded_advice_each_time(@ForAll("selections") Selection selection) {
        List<Finding> findings = selection.review().findings();

        assertThat(findings).isEqualTo(selection.toBuilder().build().review().findings());
        assertThat(findings).allMatch(finding -> finding.code().startsWith("SELECT-"));
        assertThat(Set.copyOf(findings)).hasSameSizeAs(findings);
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.message(Locale.ENGLISH)).doesNotContain("{"));
        assertThat(selection.review().toString().lines().count()).isLessThanOrEqualTo(40);
    }
}
