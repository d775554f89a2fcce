package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.SomeKpis.complete;
import static io.github.maatstaf.kpi.catalogue.SomeKpis.kpi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A catalogue over another: base, sector, organisation. */
class CatalogueOverlayTest {
    private static final LocalizedText REASON = LocalizedText.of("Zo heet het bij ons.", "That is what we call it.");
    private static final KpiCode WAIT = KpiCode.of("ACT-ANA-WAIT");

    private final KpiCatalogue base = SomeKpis.catalogue(kpi("ACT-ANA-WAIT"), kpi("ACT-SIG-COUNT"));

    private static KpiCatalogue of(String owner, Kpi... kpis) {
        return KpiCatalogue.of(SomeKpis.EDITION, owner, List.of(kpis), List.of());
    }

    private static CatalogueOverride label(String code, String owner, String label) {
        return CatalogueOverride.ofKpi(code, owner, REASON).withText(KpiText.LABEL, label, label + " (en)");
    }

    private static KpiCatalogue parsed(String file, String text) {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(Map.of(file, text.replace('|', '\t')));
        assertThat(read.findings()).isEmpty();
        return read.value();
    }

    @Test
    void should_lay_texts_over_an_entry_and_keep_all_else_and_where_each_text_comes_from() {
        KpiCatalogue own = parsed("own.tsv", """
                maatstaf-catalogue|1.0|2026.1|Welzijn X
                override|ACT-ANA-WAIT|of|Test|2026.1
                override|ACT-ANA-WAIT|reason|Zo heet het bij ons.|That is what we call it.
                override|ACT-ANA-WAIT|label|Intaketijd|Intake time
                override|ACT-ANA-WAIT|synonyms|intake|intake
                """);

        KpiCatalogue combined = base.combinedWith(own);

        Kpi wait = combined.get("ACT-ANA-WAIT");
        assertThat(wait.label()).isEqualTo(LocalizedText.of("Intaketijd", "Intake time"));
        assertThat(wait.definition()).isEqualTo(base.get("ACT-ANA-WAIT").definition());
        assertThat(wait.unit()).isEqualTo(Unit.SHARE);
        assertThat(combined.search("intake").codes()).containsExactly(WAIT);
        assertThat(combined.originOf(WAIT)).hasToString("Test 2026.1");
        assertThat(combined.originOf(WAIT, KpiText.DEFINITION)).hasToString("Test 2026.1");
        assertThat(combined.originOf(WAIT, KpiText.LABEL)).hasToString("Welzijn X 2026.1 (own.tsv line 2)");
        assertThat(combined.overrides()).isEmpty();
        assertThat(combined.layers()).extracting(CatalogueOrigin::owner).containsExactly("Test", "Welzijn X");
        assertThat(combined.toString().lines().findFirst())
                .contains("2 KPIs of Test 2026.1, with Welzijn X 2026.1 over it");
        assertThat(own.overrides())
                .hasToString("[ACT-ANA-WAIT overrides Test 2026.1 in LABEL, SYNONYMS, because:"
                        + " That is what we call it.]");
    }

    @Test
    void should_refuse_another_definition_in_silence_and_name_both_places_and_all_of_them() {
        String file = "maatstaf-catalogue|1.0|2026.1|%s\nsource|s|title|Boek\n" + entry("ACT-ANA-WAIT")
                + entry("ACT-SIG-COUNT");
        KpiCatalogue below = parsed("base.tsv", file.replace("%s", "Test"));
        KpiCatalogue over = parsed("own.tsv", file.replace("%s", "Welzijn X").replace("zo", "anders"));

        assertThatThrownBy(() -> below.combinedWith(over))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("These catalogues do not lie over one another: the code ACT-ANA-WAIT means one thing in"
                        + " Test 2026.1 (base.tsv line 3) and another in Welzijn X 2026.1 (own.tsv line 3); the code"
                        + " ACT-SIG-COUNT means one thing in Test 2026.1 (base.tsv line 15) and another in Welzijn X"
                        + " 2026.1 (own.tsv line 15). Give a definition of one's own a code of its own, or declare in"
                        + " the upper catalogue what it overrides, of whom and why");
    }

    private static String entry(String code) {
        StringBuilder text = new StringBuilder();
        for (String field : List.of(
                "label",
                "definition",
                "measures",
                "does-not-measure",
                "misread-as",
                "may-provoke",
                "direction-reason")) {
            text.append("kpi|").append(code).append('|').append(field).append("|zo|so\n");
        }
        return text.append("kpi|" + code + "|unit|count\nkpi|" + code + "|basis|EVENT\nkpi|" + code
                        + "|evidence|CASE_REGISTRATION\nkpi|" + code + "|direction|DEPENDS\nkpi|" + code
                        + "|source|s|page 1\n")
                .toString();
    }

    @Test
    void should_replace_a_whole_entry_or_list_that_the_overlay_says_it_overrides() {
        KpiList ours = SomeKpis.list("begin-with", "ACT-ANA-WAIT");
        KpiList theirs = SomeKpis.list("begin-with", "ACT-SIG-COUNT");
        KpiCatalogue below = KpiCatalogue.of(SomeKpis.EDITION, "Test", List.of(kpi("ACT-ANA-WAIT")), List.of(ours));
        Kpi hours = complete("ACT-ANA-WAIT").unit(Unit.HOURS).build();
        KpiCatalogue over = KpiCatalogue.of(SomeKpis.EDITION, "Welzijn X", List.of(hours), List.of(theirs))
                .overriding(CatalogueOverride.ofKpi("ACT-ANA-WAIT", "Test", REASON))
                .overriding(CatalogueOverride.ofList("begin-with", "Test", REASON));

        KpiCatalogue combined = below.combinedWith(over);

        assertThat(combined.kpis()).containsExactly(hours);
        assertThat(combined.list("begin-with")).isEqualTo(theirs);
        assertThat(combined.originOf(WAIT)).hasToString("Welzijn X 2026.1");
        assertThat(combined.originOf(WAIT, KpiText.LABEL)).hasToString("Welzijn X 2026.1");
        assertThat(combined.originOfList("begin-with")).hasToString("Welzijn X 2026.1");
        assertThat(combined.overrides()).isEmpty();
        assertThat(below.originOfList("begin-with")).hasToString("Test 2026.1");
    }

    @Test
    void should_refuse_an_override_of_another_owner_or_edition_and_one_that_brings_nothing() {
        KpiCatalogue other = of("Welzijn X").overriding(label("ACT-ANA-WAIT", "Sector", "Intaketijd"));
        KpiCatalogue later = of("Welzijn X")
                .overriding(label("ACT-ANA-WAIT", "Test", "Intaketijd").inEdition(Edition.parse("2027.1")));
        KpiCatalogue empty = of("Welzijn X").overriding(CatalogueOverride.ofKpi("ACT-ANA-WAIT", "Test", REASON));

        assertThatThrownBy(() -> base.combinedWith(other))
                .hasMessageContaining(
                        "ACT-ANA-WAIT in Welzijn X 2026.1 overrides Sector, but what lies below is of Test");
        assertThatThrownBy(() -> base.combinedWith(later))
                .hasMessageContaining("overrides Test 2027.1, but what lies below is of Test 2026.1");
        assertThatThrownBy(() -> base.combinedWith(empty)).hasMessageContaining("nothing takes its place");
    }

    @Test
    void should_let_base_give_way_to_sector_and_sector_to_organisation() {
        KpiCatalogue sector = of("Sector", kpi("ACT-SEC-ONE")).overriding(label("ACT-ANA-WAIT", "Test", "Sectortijd"));
        KpiCatalogue organisation = of("Welzijn X", kpi("ACT-OWN-ONE"))
                .overriding(label("ACT-ANA-WAIT", "Sector", "Intaketijd"), label("ACT-SEC-ONE", "Sector", "Ons ding"));

        KpiCatalogue stepwise = base.combinedWith(sector).combinedWith(organisation);
        KpiCatalogue together = base.combinedWith(sector.combinedWith(organisation));

        assertThat(stepwise.get("ACT-ANA-WAIT").label()).hasToString("Intaketijd (en)");
        assertThat(stepwise.get("ACT-SEC-ONE").label()).hasToString("Ons ding (en)");
        assertThat(together).isEqualTo(stepwise);
        assertThat(together.originOf(WAIT, KpiText.LABEL)).isEqualTo(stepwise.originOf(WAIT, KpiText.LABEL));
        assertThat(together.layers()).isEqualTo(stepwise.layers()).hasSize(3);
        assertThat(sector.combinedWith(organisation).overrides()).hasSize(2);
    }

    @Test
    void should_find_an_override_that_never_met_its_entry() {
        KpiCatalogue combined = base.combinedWith(of("Welzijn X").overriding(label("ACT-ANA-WIAT", "Test", "Tikfout")));

        assertThat(combined.overrides()).hasSize(1);
        assertThat(CatalogueLint.check(combined))
                .extracting(Finding::toString)
                .containsExactly(
                        "CATALOGUE-OVERRIDE-UNUSED: ACT-ANA-WIAT overrides an entry of Test that is not there");
    }

    @Test
    void should_refuse_a_declaration_without_owner_or_reason_and_a_text_that_does_not_fit() {
        assertThatThrownBy(() -> CatalogueOverride.ofKpi("WACHT", "Test", REASON))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CatalogueOverride.ofKpi("ACT-ANA-WAIT", " ", REASON))
                .hasMessageContaining("whose entry");
        assertThatThrownBy(() -> CatalogueOverride.ofKpi("ACT-ANA-WAIT", "Test", LocalizedText.of(" ")))
                .hasMessageContaining("reason");
        assertThatThrownBy(() -> CatalogueOverride.ofList("Begin", "Test", REASON))
                .isInstanceOf(IllegalArgumentException.class);
        CatalogueOverride list = CatalogueOverride.ofList("begin", "Test", REASON);
        assertThatThrownBy(() -> list.withText(KpiText.LABEL, "a", "b")).hasMessageContaining("as a whole");
        CatalogueOverride kpi = CatalogueOverride.ofKpi("ACT-ANA-WAIT", "Test", REASON);
        assertThatThrownBy(() -> kpi.withText(KpiText.LABEL, " ", "b")).hasMessageContaining("cannot take");
        assertThat(kpi).hasToString("ACT-ANA-WAIT overrides Test as a whole, because: That is what we call it.");
        assertThat(kpi.isOfList()).isFalse();
        assertThat(list.isOfList()).isTrue();
    }

    @Test
    void should_report_bad_lines_of_an_override_and_keep_the_rest() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse("""
                maatstaf-catalogue|1.0|2026.1|Welzijn X
                override|ACT-ANA-WAIT|of|Test|twintig
                override|ACT-ANA-WAIT|reason|Zo is het.|So it is.
                override|ACT-ANA-ONE|of|Test
                override|ACT-ANA-ONE|label|Eén|One
                override|ACT-ANA-TWO|reason|Zo is het.|So it is.
                override|ACT-ANA-TWO|unit|days
                override|begin-with|of|Test
                override|begin-with|reason|Zo is het.|So it is.
                override|begin-with|label|Wij|We
                override|ACT-ANA-OK|of|Test
                override|ACT-ANA-OK|reason|Zo is het.|So it is.
                """.replace('|', '\t'));

        assertThat(read.value().overrides()).extracting(CatalogueOverride::name).containsExactly("ACT-ANA-OK");
        assertThat(read.findings())
                .extracting(finding -> finding.code() + " " + finding.place().line())
                .containsExactly(
                        "CATALOGUE-BAD-VALUE 2",
                        "CATALOGUE-INCOMPLETE 4",
                        "CATALOGUE-UNKNOWN-FIELD 7",
                        "CATALOGUE-UNKNOWN-FIELD 10");
        assertThat(read.records().accepted()).isOne();
        assertThat(read.records().rejected()).isEqualTo(4);
    }
}
