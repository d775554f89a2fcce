package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.SomeKpis.catalogue;
import static io.github.maatstaf.kpi.catalogue.SomeKpis.complete;
import static io.github.maatstaf.kpi.catalogue.SomeKpis.kpi;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KpiCatalogueTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final KpiCatalogue five = catalogue(
            kpi("IMP-FIN-LOWINC"), kpi("IMP-FIN-DEBT"), kpi("ACT-SIG-COUNT"), kpi("ACT-ANA-WAIT"), kpi("QUA-SICKNESS"));

    @Test
    void should_get_an_entry_by_its_code() {
        assertThat(five.get("ACT-SIG-COUNT").code()).isEqualTo(KpiCode.of("ACT-SIG-COUNT"));
        assertThat(five.get(KpiCode.of("ACT-SIG-COUNT"))).isEqualTo(five.get("ACT-SIG-COUNT"));
    }

    @Test
    void should_name_the_three_nearest_codes() {
        UnknownKpiException unknown = catchThrowableOfType(UnknownKpiException.class, () -> five.get("ACT-SIG-COUTN"));

        assertThat(unknown.nearest()).hasSize(3).first().isEqualTo(KpiCode.of("ACT-SIG-COUNT"));
        assertThat(unknown)
                .hasMessage("No KPI has the code \"ACT-SIG-COUTN\" in Test 2026.1; the nearest are ACT-SIG-COUNT,"
                        + " ACT-ANA-WAIT, IMP-FIN-DEBT");
    }

    @Test
    void should_show_the_code_points_of_letters_that_only_look_latin() {
        String withCyrillicA = "\u0410CT-SIG-COUNT";

        assertThatThrownBy(() -> five.get(withCyrillicA))
                .hasMessageContaining("U+0410 at position 1, which looks like the Latin A")
                .hasMessageContaining("the nearest are ACT-SIG-COUNT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "act-sig-count", "x", "123456782", "IMP-FIN-LOWINC\n", "\uD800", "💶"})
    void should_throw_only_its_own_exception_for_any_text(String text) {
        assertThatThrownBy(() -> five.get(text)).isInstanceOf(UnknownKpiException.class);
        assertThat(five.find(text)).isEmpty();
    }

    @Test
    void should_neither_echo_a_citizen_number_nor_a_line_break_nor_a_novel() {
        assertThatThrownBy(() -> five.get("123456782"))
                .hasMessageContaining("(not shown)")
                .hasMessageNotContaining("123456782");
        assertThatThrownBy(() -> five.get("ACT\nSIG")).hasMessageContaining("ACT?SIG");
        assertThatThrownBy(() -> five.get("A".repeat(10_000)))
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(300);
    }

    @Test
    void should_name_no_nearest_code_in_an_empty_catalogue() {
        assertThatThrownBy(() -> catalogue().get("ACT-SIG-COUNT"))
                .hasMessage("No KPI has the code \"ACT-SIG-COUNT\" in Test 2026.1");
    }

    @Test
    void should_count_swapped_neighbours_as_one_change() {
        assertThat(NearestCodes.distance("ACT", "CAT")).isEqualTo(1);
        assertThat(NearestCodes.distance("", "CAT")).isEqualTo(3);
        assertThat(NearestCodes.distance("KITTEN", "SITTING")).isEqualTo(3);
    }

    @Test
    void should_narrow_by_layer_domain_step_and_level() {
        Kpi both = complete("IMP-FIN-BOTH")
                .lifeDomains(LifeDomain.FINANCE, LifeDomain.MEANING)
                .processStep(ProcessStep.CLOSURE)
                .essayLevel(EssayLevel.IMPACT)
                .build();
        KpiCatalogue six = five.with(both);

        assertThat(six.in(KpiLayer.ACTIVITY).codes())
                .containsExactly(KpiCode.of("ACT-SIG-COUNT"), KpiCode.of("ACT-ANA-WAIT"));
        assertThat(six.in(LifeDomain.MEANING).kpis()).containsExactly(both);
        assertThat(six.in(LifeDomain.FINANCE).in(KpiLayer.IMPACT).kpis()).containsExactly(both);
        assertThat(six.in(ProcessStep.CLOSURE).kpis()).containsExactly(both);
        assertThat(six.in(EssayLevel.IMPACT).kpis()).containsExactly(both);
        assertThat(six.in(LifeDomain.PHYSICAL_HEALTH).isEmpty()).isTrue();
    }

    @Test
    void should_search_without_regard_to_case_or_accents() {
        KpiCatalogue catalogue = catalogue(
                complete("IMP-FIN-A")
                        .text(KpiText.LABEL, "Financiële zorgen", "Money worries")
                        .build(),
                complete("IMP-FIN-B")
                        .text(KpiText.SYNONYMS, "ĳverig, één plan", "zealous")
                        .build());

        assertThat(catalogue.search("FINANCIELE").codes()).containsExactly(KpiCode.of("IMP-FIN-A"));
        assertThat(catalogue.search("worries money").codes()).containsExactly(KpiCode.of("IMP-FIN-A"));
        assertThat(catalogue.search("ijverig").codes()).containsExactly(KpiCode.of("IMP-FIN-B"));
        assertThat(catalogue.search("een  PLAN").codes()).containsExactly(KpiCode.of("IMP-FIN-B"));
        assertThat(catalogue.search("fin-b").codes()).containsExactly(KpiCode.of("IMP-FIN-B"));
        assertThat(catalogue.search("nergens te vinden").isEmpty()).isTrue();
        assertThat(catalogue.search(" ").size()).isEqualTo(2);
    }

    @Test
    void should_put_entries_with_the_word_in_their_name_first() {
        Kpi inDefinition = complete("ACT-ANA-A")
                .text(KpiText.DEFINITION, "Het deel van de wachttijd", "The share of the wait")
                .build();
        Kpi inName =
                complete("ACT-ANA-B").text(KpiText.LABEL, "Wachttijd", "Wait").build();

        assertThat(catalogue(inDefinition, inName).search("wachttijd").kpis()).containsExactly(inName, inDefinition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meerwaarde-KPI's",
                "meerwaarde-KPI\u2019s",
                "Meerwaarde KPI's",
                "meerwaardekpi",
                "MEERWAARDE",
                "'meerwaarde'",
                "kpi meerwaarde,",
                "meerwaarde-kpis"
            })
    void should_find_a_search_word_however_it_is_typed(String words) {
        Kpi named = complete("ACT-SIG-A")
                .text(KpiText.SYNONYMS, "meerwaarde-KPI's, waarde", "value")
                .build();

        assertThat(catalogue(named, kpi("ACT-SIG-B")).search(words).codes()).containsExactly(KpiCode.of("ACT-SIG-A"));
    }

    /** "meerwaarde-kpi's" is what the news item of 16 March 2021 calls the first layer (lines 20-24). */
    @Test
    void should_know_what_a_layer_is_called_elsewhere() {
        assertThat(five.search("meerwaarde-KPI's")).isEqualTo(five.in(KpiLayer.IMPACT));
        assertThat(five.search("impact-kpi's")).isEqualTo(five.in(KpiLayer.IMPACT));
        assertThat(five.search("kwaliteits-kpi").kpis()).containsExactly(five.get("QUA-SICKNESS"));
    }

    @Test
    void should_want_all_words_and_put_names_before_search_words_before_definitions() {
        Kpi inDefinition = complete("ACT-ANA-A")
                .text(KpiText.DEFINITION, "Het deel dat wacht op een gesprek", "The share")
                .build();
        Kpi inSynonyms = complete("ACT-ANA-B")
                .text(KpiText.SYNONYMS, "wachten, gesprek", "waiting")
                .build();
        Kpi inName = complete("ACT-ANA-C")
                .text(KpiText.LABEL, "Wachten op gesprek", "Waiting")
                .build();
        KpiCatalogue catalogue = catalogue(inDefinition, inSynonyms, inName);

        assertThat(catalogue.search("wacht gesprek").kpis()).containsExactly(inName, inSynonyms, inDefinition);
        assertThat(catalogue.search("gesprek fiets").isEmpty()).isTrue();
    }

    @Test
    void should_narrow_by_the_name_of_a_layer_domain_step_list_unit_or_kind_of_evidence() {
        Kpi money = complete("IMP-FIN-BOTH")
                .lifeDomains(LifeDomain.FINANCE)
                .processStep(ProcessStep.CLOSURE)
                .build();
        KpiCatalogue catalogue = KpiCatalogue.of(
                SomeKpis.EDITION,
                "Test",
                List.of(money, kpi("ACT-SIG-COUNT")),
                List.of(SomeKpis.list("begin-with", "ACT-SIG-COUNT")));

        for (String name : List.of(
                "FINANCE",
                LifeDomain.FINANCE.label().in(DUTCH),
                "impact",
                "Closure",
                ProcessStep.CLOSURE.label().in(DUTCH))) {
            assertThat(catalogue.in(name).kpis()).as(name).containsExactly(money);
        }
        assertThat(catalogue.in("Begin-with").codes()).containsExactly(KpiCode.of("ACT-SIG-COUNT"));
        assertThat(catalogue.in("share").size()).isEqualTo(2);
        assertThat(catalogue.in("client survey").size()).isEqualTo(2);
        assertThat(catalogue.in("ingetrokken").isEmpty()).isTrue();
    }

    @Test
    void should_suggest_names_when_there_is_no_such_filter() {
        assertThatThrownBy(() -> five.in("finanse"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageStartingWith("Nothing is called \"finanse\"")
                .hasMessageContaining("do you mean finance, ")
                .hasMessageContaining("use search");
        assertThatThrownBy(() -> five.in("123456782")).hasMessageNotContaining("123456782");
        assertThatThrownBy(() -> five.in("x".repeat(5000)))
                .extracting(Throwable::getMessage)
                .asString()
                .hasSizeLessThan(300);
    }

    @Test
    void should_combine_with_an_organisations_own_entries_and_refuse_another_meaning() {
        KpiCatalogue own = KpiCatalogue.of(
                SomeKpis.EDITION,
                "Welzijn X",
                List.of(kpi("ACT-OWN-VISITS"), kpi("ACT-SIG-COUNT")),
                List.of(SomeKpis.list("ours", "ACT-OWN-VISITS", "IMP-FIN-DEBT")));

        KpiCatalogue combined = five.combinedWith(own);

        assertThat(combined.size()).isEqualTo(6);
        assertThat(combined.owner()).isEqualTo("Test");
        assertThat(combined.in(combined.list("ours")).codes())
                .containsExactly(KpiCode.of("IMP-FIN-DEBT"), KpiCode.of("ACT-OWN-VISITS"));

        Kpi other = complete("ACT-SIG-COUNT")
                .text(KpiText.LABEL, "Iets anders", "Something else")
                .build();
        assertThatThrownBy(() ->
                        five.combinedWith(KpiCatalogue.of(SomeKpis.EDITION, "Welzijn X", List.of(other), List.of())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ACT-SIG-COUNT")
                .hasMessageContaining("Test 2026.1")
                .hasMessageContaining("Welzijn X 2026.1");
        KpiCatalogue withList = combined.combinedWith(own);
        assertThat(withList).isEqualTo(combined);
        assertThatThrownBy(() -> combined.combinedWith(KpiCatalogue.of(
                        SomeKpis.EDITION, "Y", List.of(), List.of(SomeKpis.list("ours", "IMP-FIN-DEBT")))))
                .hasMessageContaining("list ours");
    }

    @Test
    void should_refuse_what_stands_twice_and_a_catalogue_of_nobody() {
        Kpi one = kpi("ACT-SIG-COUNT");
        KpiList list = SomeKpis.list("ours", "ACT-SIG-COUNT");

        assertThatThrownBy(() -> catalogue(one, one)).hasMessageContaining("ACT-SIG-COUNT stands twice");
        assertThatThrownBy(() -> KpiCatalogue.of(SomeKpis.EDITION, "T", List.of(), List.of(list, list)))
                .hasMessageContaining("ours stands twice");
        assertThatThrownBy(() -> KpiCatalogue.of(SomeKpis.EDITION, " ", List.of(), List.of()))
                .hasMessageContaining("owner");
    }

    @Test
    void should_name_the_lists_there_are() {
        KpiCatalogue catalogue = KpiCatalogue.of(
                SomeKpis.EDITION, "Test", List.of(), List.of(SomeKpis.list("begin-with", "ACT-SIG-COUNT")));

        assertThat(catalogue.list("begin-with").contains(KpiCode.of("ACT-SIG-COUNT")))
                .isTrue();
        assertThat(catalogue.lists()).hasSize(1);
        assertThatThrownBy(() -> catalogue.list("begin"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("begin-with");
    }

    @Test
    void should_print_a_table_of_at_most_forty_lines() {
        Kpi[] many = new Kpi[150];
        for (int i = 0; i < many.length; i++) {
            many[i] = kpi("ACT-SIG-N" + i);
        }

        assertThat(catalogue(many).toString().lines()).hasSize(40).first().isEqualTo("150 KPIs of Test 2026.1");
        assertThat(catalogue(many).toString()).endsWith("and 112 more");
        assertThat(catalogue(many).table(DUTCH)).endsWith("en nog 112").startsWith("150 KPI's van Test 2026.1");
        assertThat(catalogue(many[0]).toString())
                .isEqualTo("1 KPI of Test 2026.1\nACT-SIG-N0  Made up ACT-SIG-N0 (share)");
        assertThat(catalogue().toString()).isEqualTo("0 KPIs of Test 2026.1");
        KpiList list = KpiList.builder("begin")
                .owner("team Zuid")
                .label(LocalizedText.of("begin"))
                .description(LocalizedText.of("begin"))
                .add(KpiCode.of("ACT-SIG-N0"))
                .build();
        assertThat(KpiCatalogue.of(Edition.parse("2026.1"), "Test", List.of(), List.of(list)))
                .hasToString("0 KPIs of Test 2026.1\nbegin (team Zuid): 1 KPI");
        Kpi wide = complete("ACT-SIG-WIDE")
                .text(KpiText.LABEL, "w".repeat(200), "w".repeat(200))
                .build();
        assertThat(catalogue(wide).toString().lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(120));
    }
}
