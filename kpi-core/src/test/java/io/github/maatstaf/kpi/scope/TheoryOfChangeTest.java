package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.TwoEditions;
import io.github.maatstaf.kpi.catalogue.UnknownKpiException;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Features rows 75 and 76. */
class TheoryOfChangeTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final Source NIGHT = Source.of("Verslag van de ouderavond (verzonnen)", "page 2");
    private static final KpiCode LEVEL = KpiCode.of("IMP-WOA-LEVELFIT");
    private static final KpiCode LEAVERS = KpiCode.of("IMP-WOA-EARLYLEAVERS");
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("het voorkomen van onderpresteren")
            .build();
    private static final Selection SELECTION = Selection.from(CATALOGUE)
            .forScope(SCOPE)
            .choose("QUA-WORKLOAD", "ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE", "IMP-WOA-LEVELFIT")
            .linking("IMP-WOA-EARLYLEAVERS")
            .build();

    private static TheoryOfChange.Builder theory() {
        return TheoryOfChange.builder(SELECTION)
                .link(ChangeLink.between("QUA-WORKLOAD", "ACT-ANA-FIRSTTALK")
                        .assuming("wie ruimte heeft, plant eerder een gesprek")
                        .supportedBy(new LinkEvidence(
                                EvidenceStrength.EXPERIENCED, NIGHT, "het team merkte dit in het najaar"))
                        .after(Period.ofMonths(3)))
                .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                        .assuming("wie eerder begint, raakt minder achter")
                        .after(Period.ofMonths(6)))
                .link("IMP-WOA-LEVELFIT", "IMP-WOA-EARLYLEAVERS", "wie op niveau zit, blijft vaker op school");
    }

    @Test
    void should_type_each_link_by_the_layers_it_joins() {
        TheoryOfChange theory = theory().build();

        assertThat(theory.links())
                .extracting(theory::kindOf)
                .containsExactly(LinkKind.QUALITY_TO_ACTIVITY, LinkKind.ACTIVITY_TO_IMPACT, LinkKind.IMPACT_TO_SOCIETY);
        assertThat(theory.kindOf(ChangeLink.between("ACT-ANA-FIRSTTALK", "ACT-AFT-SHARE")))
                .isEqualTo(LinkKind.WITHIN_LAYER);
        assertThat(theory.kindOf(ChangeLink.between("QUA-WORKLOAD", "IMP-WOA-LEVELFIT")))
                .isEqualTo(LinkKind.SKIPPING);
        assertThat(theory.kindOf(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-EARLYLEAVERS")))
                .isEqualTo(LinkKind.SKIPPING);
        assertThat(theory.kindOf(ChangeLink.between("IMP-WOA-LEVELFIT", "QUA-WORKLOAD")))
                .isEqualTo(LinkKind.BACKWARD);
        assertThat(theory.kindOf(ChangeLink.between("IMP-ELSE-WHERE", "QUA-WORKLOAD")))
                .isEqualTo(LinkKind.UNPLACED);
        assertThat(SELECTION.contains(KpiCode.of("ACT-SIG-COUNT"))).isFalse();
        assertThat(theory.kindOf(ChangeLink.between("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT")))
                .as("the catalogue knows the layer of what is not chosen")
                .isEqualTo(LinkKind.ACTIVITY_TO_IMPACT);
    }

    /** Links that were stored with an older edition, of which the newer one does not hold every KPI. */
    @Test
    void should_keep_the_place_of_a_kpi_that_an_older_edition_had() {
        Selection moved = Selection.from(TwoEditions.OLDER)
                .forScope(SCOPE)
                .choose("ACT-TST-ALONE", "ACT-TST-SAME")
                .build()
                .movedTo(TwoEditions.NEWER)
                .value();
        ChangeLink link = ChangeLink.between("ACT-TST-ALONE", "ACT-TST-SAME");
        ChangeLink unknown = ChangeLink.between("ACT-TST-NEVER", "ACT-TST-SAME");
        KpiCatalogue without = TwoEditions.NEWER.where(kpi -> !kpi.code().equals(link.from()));
        Selection apart = moved.movedTo(without).value();

        assertThat(apart.keptApart()).extracting(ChosenKpi::code).containsExactly(link.from());
        TheoryOfChange theory = TheoryOfChange.of(apart, List.of(link, unknown));
        assertThat(theory.links()).containsExactly(link, unknown);
        assertThat(theory.kindOf(link)).isEqualTo(LinkKind.WITHIN_LAYER);
        assertThat(theory.kindOf(unknown)).isEqualTo(LinkKind.UNPLACED);
        assertThat(theory.toBuilder().link(link.assuming("nog steeds")).build().links())
                .as("what is kept apart may still be spoken about")
                .containsExactly(link.assuming("nog steeds"), unknown);
        assertThat(theory.findings())
                .filteredOn(finding -> finding.code().equals("THEORY-NOT-CHOSEN"))
                .extracting(finding -> finding.arguments().get("kpi"))
                .containsExactly("ACT-TST-ALONE", "ACT-TST-NEVER");
        assertThat(TheoryOfChange.of(apart, List.of(link, link.assuming("later gezegd")))
                        .links())
                .as("the last of two between the same KPIs counts")
                .containsExactly(link.assuming("later gezegd"));
    }

    @Test
    void should_call_a_link_without_evidence_an_assumption() {
        assertThat(theory().build().links())
                .extracting(ChangeLink::strength)
                .containsExactly(EvidenceStrength.EXPERIENCED, EvidenceStrength.ASSUMED, EvidenceStrength.ASSUMED);
        assertThat(theory().build().findings())
                .filteredOn(finding -> finding.code().equals("THEORY-LINK-ASSUMED"))
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .containsExactly(
                        "Het verband van ACT-ANA-FIRSTTALK naar IMP-WOA-LEVELFIT is een aanname.",
                        "Het verband van IMP-WOA-LEVELFIT naar IMP-WOA-EARLYLEAVERS is een aanname.");
        assertThatIllegalArgumentException().isThrownBy(() -> new LinkEvidence(EvidenceStrength.ASSUMED, NIGHT, "x"));
    }

    @Test
    void should_be_as_strong_as_the_strongest_evidence_and_a_way_as_its_weakest_link() {
        LinkEvidence seen = new LinkEvidence(EvidenceStrength.EXPERIENCED, NIGHT, "het team merkte dit");
        LinkEvidence compared = new LinkEvidence(EvidenceStrength.COMPARED, NIGHT, "een onderzoek vond dit");
        ChangeLink link = ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                .supportedBy(compared)
                .supportedBy(seen)
                .supportedBy(compared);

        assertThat(link.evidence()).as("the same evidence counts once").containsExactly(compared, seen);
        assertThat(link.strength()).isEqualTo(EvidenceStrength.COMPARED);
        assertThat(theory().link(link).build().knobsFor(LEVEL))
                .extracting(knob -> knob.code() + " " + knob.weakest())
                .containsExactly("ACT-ANA-FIRSTTALK COMPARED", "QUA-WORKLOAD EXPERIENCED");
    }

    @Test
    void should_ask_why_people_think_that_one_leads_to_the_other() {
        TheoryOfChange theory = TheoryOfChange.builder(SELECTION)
                .link(ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT"))
                .build();

        assertThat(theory.findings())
                .filteredOn(finding -> finding.code().equals("THEORY-LINK-UNEXPLAINED"))
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly("It is not said why you think that ACT-ANA-FIRSTTALK leads to IMP-WOA-LEVELFIT.");
        assertThat(theory.findings()).extracting(Finding::code).doesNotContain("THEORY-LINK-ASSUMED");
    }

    @Test
    void should_say_which_knobs_touch_a_kpi() {
        assertThat(theory().build().knobsFor("IMP-WOA-EARLYLEAVERS"))
                .extracting(Object::toString)
                .containsExactly(
                        "ACT-ANA-FIRSTTALK by IMP-WOA-LEVELFIT (weakest link: assumption)",
                        "QUA-WORKLOAD by ACT-ANA-FIRSTTALK and IMP-WOA-LEVELFIT (weakest link: assumption)");
        List<Knob> knobs = theory().build().knobsFor(LEVEL);
        assertThat(knobs)
                .extracting(Object::toString)
                .containsExactly(
                        "ACT-ANA-FIRSTTALK (weakest link: assumption; after 6 months)",
                        "QUA-WORKLOAD by ACT-ANA-FIRSTTALK (weakest link: assumption; after 9 months)");
        assertThat(knobs.get(1).delay()).contains(Period.ofMonths(9));
        assertThat(knobs.get(1).path()).hasSize(2);
        assertThat(knobs.get(0).weakest()).isEqualTo(EvidenceStrength.ASSUMED);
        assertThat(theory().build().knobsFor("QUA-WORKLOAD")).isEmpty();
        assertThat(theory().build().touchedBy(KpiCode.of("QUA-WORKLOAD")))
                .containsExactly(KpiCode.of("ACT-ANA-FIRSTTALK"), LEVEL, LEAVERS);
    }

    @Test
    void should_touch_no_more_than_its_links_lead_to() {
        TheoryOfChange theory = theory().link("ACT-AFT-SHARE", "IMP-WOA-LEVELFIT", "wie terug kan komen, blijft bij")
                .build();

        assertThat(theory.touchedBy(LEVEL)).containsExactly(LEAVERS);
        assertThat(theory.touchedBy(LEAVERS)).isEmpty();
        assertThat(theory.touchedBy(KpiCode.of("ACT-AFT-SHARE"))).containsExactly(LEVEL, LEAVERS);
    }

    @Test
    void should_describe_a_link_in_both_languages() {
        ChangeLink link = ChangeLink.between("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT");
        Locale dutch = Locale.forLanguageTag("nl");

        assertThat(link.describe(dutch)).isEqualTo("van ACT-ANA-FIRSTTALK naar IMP-WOA-LEVELFIT (aanname)");
        assertThat(link.describe(Locale.ENGLISH)).isEqualTo("from ACT-ANA-FIRSTTALK to IMP-WOA-LEVELFIT (assumption)");
        assertThat(link.after(Period.of(1, 1, 1)).describe(dutch))
                .isEqualTo("van ACT-ANA-FIRSTTALK naar IMP-WOA-LEVELFIT, te merken na 1 jaar en 1 maand en 1 dag"
                        + " (aanname)");
        assertThat(link.after(Period.of(2, 3, 4)).describe(Locale.ENGLISH))
                .isEqualTo("from ACT-ANA-FIRSTTALK to IMP-WOA-LEVELFIT, to be noticed after 2 years and 3 months and"
                        + " 4 days (assumption)");
        assertThat(link.after(Period.ZERO).describe(dutch)).contains(", te merken vanaf het begin (");
        assertThat(link.after(Period.ofYears(50)).delay()).contains(Period.ofYears(50));
        // The fifty years from 1970 have 12 leap days.
        assertThat(link.after(Period.ofDays(50 * 365 + 12)).delay()).contains(Period.ofDays(18_262));
        for (Period longer : List.of(
                Period.ofDays(18_263), Period.of(50, 0, 1), Period.of(49, 0, 400), Period.ofDays(Integer.MAX_VALUE))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> link.after(longer))
                    .withMessageContaining(longer.toString());
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> link.after(Period.ofMonths(601)))
                .withMessage("Not an expected delay: P601M; it is from P0D to P50Y, such as P6M");
    }

    @Test
    void should_name_what_is_linked_to_nothing() {
        assertThat(theory().build().orphans()).extracting(ChosenKpi::code).containsExactly(KpiCode.of("ACT-AFT-SHARE"));
        assertThat(theory().build().findings())
                .extracting(Finding::code)
                .containsExactly("THEORY-ORPHAN", "THEORY-LINK-ASSUMED", "THEORY-LINK-ASSUMED", "THEORY-NO-DELAY");
        assertThat(TheoryOfChange.builder(SELECTION).build().findings())
                .extracting(Finding::code)
                .containsExactly("THEORY-NO-LINKS");
    }

    @Test
    void should_name_a_missing_middle_only_where_no_other_way_goes_through_it() {
        TheoryOfChange without = theory().unlink("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT")
                .link("QUA-WORKLOAD", "IMP-WOA-LEVELFIT", "rust werkt door")
                .build();
        assertThat(without.missingMiddle())
                .extracting(ChangeLink::from, ChangeLink::to)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(KpiCode.of("QUA-WORKLOAD"), LEVEL));
        assertThat(without.findings()).extracting(Finding::code).contains("THEORY-MISSING-MIDDLE");

        TheoryOfChange with = theory().link("QUA-WORKLOAD", "IMP-WOA-LEVELFIT", "rust werkt door")
                .build();
        assertThat(with.missingMiddle()).isEmpty();
    }

    @Test
    void should_report_a_round_with_its_path_and_still_answer() {
        TheoryOfChange round = theory().link("IMP-WOA-LEVELFIT", "QUA-WORKLOAD", "resultaat geeft plezier")
                .build();

        assertThat(round.cycles())
                .containsExactly(List.of(KpiCode.of("ACT-ANA-FIRSTTALK"), LEVEL, KpiCode.of("QUA-WORKLOAD")));
        assertThat(round.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .contains("These links go round: ACT-ANA-FIRSTTALK, IMP-WOA-LEVELFIT, QUA-WORKLOAD. Then everything"
                        + " explains everything.")
                .contains("The link from IMP-WOA-LEVELFIT to QUA-WORKLOAD goes back to a lower layer.");
        assertThat(round.knobsFor(LEAVERS)).hasSize(2);
        assertThat(theory().build().cycles()).isEmpty();
    }

    @Test
    void should_report_each_round_once_also_if_one_leads_to_the_other() {
        TheoryOfChange two = TheoryOfChange.builder(SELECTION)
                .link("ACT-ANA-FIRSTTALK", "IMP-WOA-LEVELFIT", "wie eerder begint, raakt minder achter")
                .link("IMP-WOA-LEVELFIT", "ACT-ANA-FIRSTTALK", "wie bij is, komt eerder")
                .link("IMP-WOA-LEVELFIT", "ACT-SIG-COUNT", "wie bij is, valt op")
                .link("ACT-SIG-COUNT", "QUA-WORKLOAD", "meer werk")
                .link("QUA-WORKLOAD", "ACT-SIG-COUNT", "minder oog voor signalen")
                .build();

        assertThat(two.cycles())
                .containsExactly(
                        List.of(KpiCode.of("ACT-ANA-FIRSTTALK"), LEVEL),
                        List.of(KpiCode.of("ACT-SIG-COUNT"), KpiCode.of("QUA-WORKLOAD")));
    }

    @Test
    void should_ask_what_participants_notice_before_society_does() {
        TheoryOfChange theory = TheoryOfChange.builder(SELECTION)
                .link("ACT-AFT-SHARE", "IMP-WOA-EARLYLEAVERS", "nazorg houdt jongeren op school")
                .build();
        assertThat(theory.findings())
                .extracting(Finding::code)
                .contains("THEORY-SOCIETY-WITHOUT-PARTICIPANT", "THEORY-MISSING-MIDDLE");
        TheoryOfChange nothingToTurn = TheoryOfChange.builder(SELECTION)
                .link("IMP-WOA-LEVELFIT", "IMP-WOA-EARLYLEAVERS", "wie op niveau zit, blijft")
                .build();
        assertThat(nothingToTurn.findings())
                .filteredOn(finding -> finding.code().equals("THEORY-NO-KNOB"))
                .extracting(finding -> finding.arguments().get("kpi"))
                .containsExactly("IMP-WOA-LEVELFIT", "IMP-WOA-EARLYLEAVERS");
    }

    @Test
    void should_keep_links_to_a_kpi_that_dropped_out_and_say_so() {
        Selection smaller = SELECTION.toBuilder()
                .dropOut("ACT-ANA-FIRSTTALK", LocalDate.of(2025, 9, 1), SeriesFate.STOPS, "te veel werk")
                .build();

        TheoryOfChange moved = theory().build().movedTo(smaller);

        assertThat(moved.links()).hasSize(3);
        assertThat(moved.findings())
                .filteredOn(finding -> finding.code().equals("THEORY-NOT-CHOSEN"))
                .hasSize(2);
        assertThat(moved.kindOf(moved.links().get(0))).isEqualTo(LinkKind.QUALITY_TO_ACTIVITY);
        assertThat(moved.toMermaid(Locale.ENGLISH))
                .as("and still draws them by name")
                .contains("ACT_ANA_FIRSTTALK[\"Waiting time to the first talk\"]");
    }

    @Test
    void should_draw_itself_in_mermaid() {
        assertThat(theory().build().toMermaid(Locale.ENGLISH)).isEqualTo("""
                        flowchart LR
                            subgraph QUALITY["quality"]
                                QUA_WORKLOAD["Experienced workload"]
                            end
                            subgraph ACTIVITY["activity"]
                                ACT_ANA_FIRSTTALK["Waiting time to the first talk"]
                                ACT_AFT_SHARE["Aftercare within 90 days"]
                            end
                            subgraph IMPACT["impact"]
                                IMP_WOA_LEVELFIT["Pupils at a fitting level"]
                            end
                            subgraph SOCIETY["society"]
                                IMP_WOA_EARLYLEAVERS["Early school leaving"]
                            end
                            QUA_WORKLOAD -->|"3 months"| ACT_ANA_FIRSTTALK
                            ACT_ANA_FIRSTTALK -.->|"6 months"| IMP_WOA_LEVELFIT
                            IMP_WOA_LEVELFIT -.-> IMP_WOA_EARLYLEAVERS
                        """);
        assertThat(theory().build().toMermaid(Locale.forLanguageTag("nl")))
                .contains("subgraph SOCIETY[\"samenleving\"]", "|\"3 maanden\"|");
    }

    /**
     * Each label was drawn by Mermaid 11.17 in Chromium, and came out as it was typed: with {@code $$x$$} unescaped it was a
     * formula, {@code fa:fa-car} an icon, and the hash of {@code style A fill:#f00} became a number.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "Zeg \"ja\"; <b>#1</b> & `x`|Zeg #34;ja#34;#59; #60;b#62;#35;1#60;/b#62; #38; #96;x#96;",
                "Kosten: $$x^2$$|Kosten#58; #36;#36;x^2#36;#36;",
                "fa:fa-car auto|fa#58;fa-car auto",
                "style A fill:#f00|style A fill#58;#35;f00",
                "// pad \\ %% geen commentaar|// pad #92; %% geen commentaar",
                "end|end",
                "Cafés en coöperaties (één) [twee] {drie}|Cafés en coöperaties (één) [twee] {drie}",
                "1. Eerst -- dan --> daarna|1. Eerst -- dan --#62; daarna",
            })
    void should_escape_what_mermaid_would_read_as_its_own(String label, String drawn) {
        assertThat(diagramOf(label))
                .contains("ACT_TEST_ODD[\"" + drawn + "\"]\n")
                .contains("subgraph ELSEWHERE");
    }

    @Test
    void should_draw_ends_of_lines_and_turning_marks_as_spaces() {
        for (int c : new int[] {'\n', '\r', '\t', 0x7, 0x7F, 0x85, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069}) {
            assertThat(diagramOf("een" + Character.toString(c) + "twee")).contains("[\"een twee\"]");
        }
        for (int c : new int[] {0x2027, 0x202F, 0x2065, 0x206A, 0xE9, 0x1F642}) {
            String text = "een" + Character.toString(c) + "twee";
            assertThat(diagramOf(text)).contains("[\"" + text + "\"]");
        }
    }

    private static String diagramOf(String label) {
        KpiCatalogue odd = CATALOGUE.with(
                HomeworkCatalogue.entry("ACT-TEST-ODD", label, "x").build());
        Selection selection =
                Selection.from(odd).forScope(SCOPE).choose("ACT-TEST-ODD").build();
        return TheoryOfChange.builder(selection).build().toMermaid(Locale.forLanguageTag("nl"));
    }

    @Test
    void should_refuse_what_is_no_link() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChangeLink.between("ACT-SIG-COUNT", "ACT-SIG-COUNT"))
                .withMessageContaining("ACT-SIG-COUNT with itself");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChangeLink.between("ACT-SIG-COUNT", "QUA-WORKLOAD").after(Period.ofMonths(-1)))
                .withMessageContaining("P-1M");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ChangeLink.between("ACT-SIG-COUNT", "QUA-WORKLOAD").after(Period.ofYears(51)));
        assertThatExceptionOfType(UnknownKpiException.class)
                .isThrownBy(() -> theory().link("QUA-WORKLOUD", "ACT-SIG-COUNT", "x"))
                .withMessageContaining("QUA-WORKLOAD");
    }

    @Test
    void should_say_itself_in_words() {
        assertThat(theory().build().toString()).startsWith("""
                        Theory of change for huiswerkbegeleiding: 3 links, 1 KPIs without one
                          QUA-WORKLOAD to ACT-ANA-FIRSTTALK: experience from practice, after 3 months, because wie ruimte""");
        assertThat(ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT").after(Period.ZERO))
                .hasToString("QUA-WORKLOAD to ACT-SIG-COUNT: assumption, from the start");
        assertThat(ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT")
                        .after(Period.of(1, 1, 1))
                        .toString())
                .contains("after 1 year and 1 month and 1 day");
        assertThat(new LinkEvidence(EvidenceStrength.EXPERIENCED, NIGHT, " ouders zeiden het "))
                .hasToString(
                        "experience from practice: ouders zeiden het (Verslag van de ouderavond (verzonnen), page 2)");
        assertThat(TheoryOfChange.builder(SELECTION)).hasToString("A theory of change with 0 links, not built yet");
        assertThat(TheoryOfChange.builder(SELECTION).link(ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT")))
                .hasToString("A theory of change with 1 link, not built yet");
    }

    @Test
    void should_be_equal_by_its_links() {
        assertThat(theory().build())
                .isEqualTo(theory().build().toBuilder().build())
                .hasSameHashCodeAs(theory().build())
                .isNotEqualTo(
                        theory().unlink("QUA-WORKLOAD", "ACT-ANA-FIRSTTALK").build())
                .isNotEqualTo("theory");
        assertThat(theory().build().knobsFor(LEVEL).get(0))
                .isEqualTo(theory().build().knobsFor(LEVEL).get(0))
                .hasSameHashCodeAs(theory().build().knobsFor(LEVEL).get(0))
                .isNotEqualTo(theory().build().knobsFor(LEVEL).get(1));
        ValueContract.hold(
                () -> theory().build(),
                () -> TheoryOfChange.builder(SELECTION).build(),
                () -> theory().build()
                        .movedTo(SELECTION.toBuilder().because("samen").build()));
        ValueContract.hold(
                () -> theory().build().knobsFor(LEVEL).get(0),
                () -> theory().build().knobsFor(LEVEL).get(1),
                () -> theory().build().knobsFor(LEAVERS).get(0));
        LinkEvidence seen = new LinkEvidence(EvidenceStrength.EXPERIENCED, NIGHT, "gezien");
        ValueContract.hold(
                () -> ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT"),
                () -> ChangeLink.between("ACT-SIG-COUNT", "QUA-WORKLOAD"),
                () -> ChangeLink.between("QUA-WORKLOAD", "ACT-AFT-SHARE"),
                () -> ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT").assuming("rust"),
                () -> ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT").supportedBy(seen),
                () -> ChangeLink.between("QUA-WORKLOAD", "ACT-SIG-COUNT").after(Period.ZERO));
    }

    /** Against a naive closure: reach by going over all links again and again. */
    @Property(tries = 400)
    void knobs_rounds_and_orphans_agree_with_going_over_the_links_again_and_again(@ForAll long seed) {
        Random random = new Random(seed);
        List<KpiCode> codes = CATALOGUE.codes();
        Selection all = Selection.from(CATALOGUE)
                .forScope(SCOPE)
                .choose(codes.stream().map(KpiCode::value).toArray(String[]::new))
                .build();
        TheoryOfChange.Builder builder = TheoryOfChange.builder(all);
        for (int i = 0; i < random.nextInt(14); i++) {
            KpiCode from = codes.get(random.nextInt(codes.size()));
            KpiCode to = codes.get(random.nextInt(codes.size()));
            if (!from.equals(to)) {
                builder.link(ChangeLink.between(from, to));
            }
        }
        TheoryOfChange theory = builder.build();
        int n = codes.size();
        boolean[][] reach = new boolean[n][n];
        theory.links().forEach(link -> reach[codes.indexOf(link.from())][codes.indexOf(link.to())] = true);
        for (int k = 0; k < n; k++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    reach[i][j] |= reach[i][k] && reach[k][j];
                }
            }
        }

        int rounds = 0;
        for (int i = 0; i < n; i++) {
            boolean first = reach[i][i];
            for (int j = 0; j < i; j++) {
                first &= !(reach[i][j] && reach[j][i]);
            }
            rounds += first ? 1 : 0;
            List<KpiCode> knobs = new ArrayList<>();
            for (int j = 0; j < n; j++) {
                boolean own = !codes.get(j).value().startsWith("IMP");
                if (j != i && own && reach[j][i]) {
                    knobs.add(codes.get(j));
                }
            }
            List<Knob> found = theory.knobsFor(codes.get(i));
            assertThat(found).extracting(Knob::code).containsExactlyInAnyOrderElementsOf(knobs);
            for (Knob knob : found) {
                assertThat(knob.path().get(0).from()).isEqualTo(knob.code());
                assertThat(knob.path().get(knob.path().size() - 1).to()).isEqualTo(codes.get(i));
                for (int step = 1; step < knob.path().size(); step++) {
                    assertThat(knob.path().get(step).from())
                            .isEqualTo(knob.path().get(step - 1).to());
                }
            }
        }
        assertThat(theory.cycles()).hasSize(rounds);
        assertThat(theory.findings())
                .allMatch(finding -> !finding.message(Locale.ROOT).contains("{"));
    }
}
