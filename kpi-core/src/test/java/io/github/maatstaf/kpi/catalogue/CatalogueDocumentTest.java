package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.EditionLines.kpi;
import static io.github.maatstaf.kpi.catalogue.EditionLines.lines;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueDocumentTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final KpiCatalogue CATALOGUE = EditionLines.read(
                    kpi("IMP-TST-LAST", "evidence|PUBLIC_STATISTIC", "life-domains|FINANCE"),
                    kpi("IMP-TST-MIND", "life-domains|MENTAL_HEALTH"),
                    kpi("IMP-TST-MONEY", "life-domains|FINANCE"),
                    kpi("IMP-TST-UMBRELLA", "kind|UMBRELLA", "candidates|IMP-TST-MIND IMP-TST-GONE"),
                    kpi("ACT-TST-STEP", "layer|ACTIVITY", "step|SIGNAL"),
                    kpi("ACT-TST-ACROSS", "layer|ACTIVITY", "read-with|ACT-TST-STEP"),
                    kpi("QUA-TST-ONE", "layer|QUALITY", "status|WITHDRAWN", "replaced-by|SYS-TST-ONE"),
                    kpi("SYS-TST-ONE", "layer|-", "evidence|PARTNER_SURVEY"),
                    kpi("IMP-TST-ASKED", "evidence|RESIDENT_SURVEY"),
                    lines(
                            "list|other|label|De lijst van het team|The list of the team",
                            "list|other|owner|team Noord",
                            "list|other|source|plan|page 7",
                            "list|other|heading|Eerst dit|This first",
                            "list|other|member|IMP-TST-UMBRELLA",
                            "list|other|heading|Dan dat|Then that",
                            "list|other|member|IMP-TST-GONE",
                            "list|begin-with|label|Om mee te beginnen|To begin with",
                            "list|begin-with|owner|Welzijn X",
                            "list|begin-with|description|Een idee, meer niet.|An idea, no more.",
                            "list|begin-with|member|ACT-TST-STEP",
                            "evidence|stories|label|Verhalen|Stories",
                            "evidence|stories|definition|Wat iemand vertelt.|What somebody tells.",
                            "evidence|stories|shows|Hoe het was.|What it was like.",
                            "evidence|stories|does-not-show|Niet hoe vaak.|Not how often.",
                            "evidence|stories|source|plan|lines 1 and 2",
                            "assignment|part|label|Meedoen|Taking part",
                            "assignment|part|description|Dat iedereen mee kan doen.|That everybody can take part.",
                            "assignment|part|law|een wet (verzonnen)|a law (made up)",
                            "assignment|part|source|plan|page 4",
                            "crosswalk|walk|label|Verzonnen instrument|Made-up instrument",
                            "crosswalk|walk|description|Onze eigen koppeling.|A crosswalk of our own.",
                            "crosswalk|walk|version|2017",
                            "crosswalk|walk|domain|finance: Financiën|Finance",
                            "crosswalk|walk|domain|justice: Justitie|Justice",
                            "crosswalk|walk|maps|IMP-TST-MONEY|finance",
                            "crosswalk|walk|maps|IMP-TST-MIND|~finance"))
            .value();

    private static List<String> found(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult result) -> result.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void should_lead_each_link_to_one_place(String language) {
        String page = CATALOGUE.sheets(Locale.forLanguageTag(language));

        List<String> places = found("<a id=\"([^\"]+)\"></a>", page);
        List<String> links = found("\\]\\(#([^)]+)\\)", page);
        assertThat(places).doesNotHaveDuplicates().allMatch(place -> place.matches("[a-z0-9-]+"));
        assertThat(links).isNotEmpty().isSubsetOf(places);
        assertThat(CATALOGUE.codes())
                .allSatisfy(code -> assertThat(links).contains(code.value().toLowerCase(Locale.ROOT)));
        assertThat(page).doesNotContain("\n\n\n").endsWith("|\n");
    }

    @Test
    void should_open_with_where_to_begin_and_end_the_kpis_with_public_figures() {
        List<String> headings = found("(?m)^(##? .*|### (?!Verhalen|Meedoen).*)$", CATALOGUE.sheets(DUTCH));

        assertThat(headings)
                .containsExactly(
                        "# De KPI's van Welzijn X (made up), editie 2026.1",
                        "## Hoe lees je een KPI?",
                        "## Inhoud",
                        "## Waar beginnen? Een idee van Welzijn X",
                        "## Lijsten",
                        "### De lijst van het team",
                        "## Impact",
                        "### Impact: financiën",
                        "### Impact: psychische gezondheid",
                        "### Impact: alle leefgebieden",
                        "## Activiteiten",
                        "### Activiteiten: stap signaal",
                        "### Activiteiten: alle leefgebieden",
                        "## Kwaliteit",
                        "## Stelsel",
                        "## Openbare cijfers en vragenlijsten voor bewoners",
                        "### Openbare cijfers en vragenlijsten voor bewoners: financiën",
                        "### Openbare cijfers en vragenlijsten voor bewoners: alle leefgebieden",
                        "## Wat geen cijfer is: verhalen en andere ervaring",
                        "## Opgaven: waar het samen om gaat",
                        "## Koppelingen met bekende instrumenten",
                        "### Verzonnen instrument",
                        "## Alle codes");
    }

    @Test
    void should_hold_every_sheet_once_with_all_its_texts() {
        String page = CATALOGUE.sheets(Locale.ENGLISH);

        for (Kpi kpi : CATALOGUE) {
            assertThat(found("(?m)^(`" + kpi.code() + "`)$", page)).hasSize(1);
        }
        assertThat(page)
                .contains("""

                        <a id="imp-tst-umbrella"></a>

                        #### Made up IMP-TST-UMBRELLA (umbrella term)

                        `IMP-TST-UMBRELLA`

                        Of all things, the share that is made up.

                        - **Choose first:** This is an umbrella term: a word with more than one definition. It has no figure \
                        until people choose. A test that makes this figure up.
                        - **To choose from:**
                          - [Made up IMP-TST-MIND](#imp-tst-mind)
                          - `IMP-TST-GONE`
                        - **What does it show?** How much was made up in this test.
                        - **What does it not measure?** Not whether anyone believes it.
                        - **Commonly misread as:** A real figure of a service.
                        - **What may it provoke?** Making up more for the test.
                        - **Which way do people hope for?** It depends. It depends on the test itself.
                        - **In short:** Kind: umbrella term · Layer: impact · Unit: share · What is counted: persons \
                        · Figures from: a survey of clients
                        - **Where does it come from?**
                          - Werkplan (Welzijn X, made up), page 3
                          - Name, definition and sentences are ours, made from what the source says.
                        """)
                .contains("**Withdrawn.** See [Made up SYS-TST-ONE](#sys-tst-one).")
                .contains("- **Read together with:** [Made up ACT-TST-STEP](#act-tst-step)\n");
    }

    @Test
    void should_say_whose_list_is_whose() {
        String page = CATALOGUE.sheets(DUTCH);

        assertThat(page)
                .contains("Dit zijn 9 KPI's om uit te kiezen. Er is één koepelbegrip bij."
                        + " De lijst is van Welzijn X (made up) en spreekt voor niemand anders.")
                .contains("## Waar beginnen? Een idee van Welzijn X\n\nEen idee, meer niet.\n\n- [Verzonnen")
                .contains("""
                        De keuze van: team Noord.

                        **Eerst dit**

                        - [Verzonnen IMP-TST-UMBRELLA (koepelbegrip)](#imp-tst-umbrella)

                        **Dan dat**

                        - `IMP-TST-GONE`

                        Bron: Werkplan (Welzijn X, made up), bladzijde 7.
                        """);
    }

    @Test
    void should_show_what_is_beside_the_kpis() {
        assertThat(CATALOGUE.sheets(DUTCH))
                .contains("### Verhalen\n\nWat iemand vertelt.\n\n- **Wat laat het zien?** Hoe het was.\n"
                        + "- **Wat laat het niet zien?** Niet hoe vaak.\n"
                        + "- **Waar komt het vandaan?** Werkplan (Welzijn X, made up), regels 1 en 2\n")
                .contains("### Meedoen\n\nDat iedereen mee kan doen.\n\n- **Wet:** een wet (verzonnen)\n")
                .contains(
                        "| Financiën | [Verzonnen IMP-TST-MONEY](#imp-tst-money) | [Verzonnen IMP-TST-MIND](#imp-tst-mind) |\n"
                                + "| Justitie | – | – |\n\nDomeinen zonder KPI: Justitie.\n");
    }

    @Test
    void should_leave_out_what_a_catalogue_does_not_hold() {
        KpiCatalogue none = EditionLines.read().value();

        assertThat(found("(?m)^(#+ .*)$", none.sheets(Locale.ENGLISH)))
                .containsExactly(
                        "# The KPIs of Welzijn X (made up), edition 2026.1", "## How to read a KPI", "## Contents");
    }
}
