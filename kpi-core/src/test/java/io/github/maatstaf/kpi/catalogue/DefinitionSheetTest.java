package io.github.maatstaf.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DefinitionSheetTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private static KpiBuilder umbrella() {
        return SomeKpis.complete("IMP-SOC-UMBRELLA")
                .kind(KpiKind.UMBRELLA)
                .text(KpiText.NEEDS, "Kies samen een vragenlijst.", "Choose a questionnaire together.");
    }

    @Test
    void should_show_first_what_people_have_to_choose_of_an_umbrella() {
        Kpi umbrella = umbrella()
                .candidate(KpiCode.of("IMP-SOC-ONE"))
                .candidate(KpiCode.of("IMP-SOC-ELSEWHERE"))
                .build();

        assertThat(umbrella.sheet(DUTCH))
                .contains("## Eerst kiezen\n\nDit is een koepelbegrip: ")
                .contains(
                        "totdat mensen kiezen. Kies samen een vragenlijst.\n\n- `IMP-SOC-ONE`\n- `IMP-SOC-ELSEWHERE`\n")
                .contains("- Soort: koepelbegrip\n")
                .doesNotContain("Wat is ervoor nodig?");
        assertThat(umbrella.sheet(Locale.ENGLISH))
                .contains("## Choose first\n\nThis is an umbrella term: ")
                .contains("until people choose. Choose a questionnaire together.\n\n- `IMP-SOC-ONE`\n");
        assertThat(umbrella.sheet(DUTCH).indexOf("## Eerst kiezen"))
                .isGreaterThan(umbrella.sheet(DUTCH).indexOf("## Wat bedoelen we?"))
                .isLessThan(umbrella.sheet(DUTCH).indexOf("## Wat laat het zien?"));
        assertThat(umbrella().build().sheet(DUTCH)).contains("een vragenlijst.\n\n## Wat laat het zien?");
        assertThat(SomeKpis.kpi("IMP-SOC-ONE").sheet(DUTCH))
                .doesNotContain("kiezen")
                .doesNotContain("Soort:");
    }

    @Test
    void should_show_since_when_each_definition_holds_and_that_the_series_breaks() {
        Kpi kpi = SomeKpis.complete("IMP-SOC-ONE")
                .version(
                        new DefinitionVersion(LocalDate.of(2021, 8, 1), LocalizedText.of("Vier weken.", "Four weeks.")))
                .version(new DefinitionVersion(LocalDate.of(2015, 1, 1), LocalizedText.of("Een week.", "A week.")))
                .build();

        assertThat(kpi.sheet(DUTCH)).contains("""
                        ## Hoe veranderde de omschrijving?

                        - Vanaf 2015: Een week.
                        - Vanaf 1-8-2021: Vier weken.
                        - Waar de omschrijving verandert, breekt de reeks. Zet cijfers van daarvoor en daarna niet in één lijn.
                        """);
        assertThat(kpi.sheet(Locale.ENGLISH))
                .contains("- From 2015: A week.\n- From 1 August 2021: Four weeks.\n- Where the definition changes, the"
                        + " series breaks.");
        assertThat(SomeKpis.kpi("IMP-SOC-ONE").sheet(DUTCH)).doesNotContain("omschrijving?");
    }

    @Test
    void should_name_other_kpis_when_the_catalogue_is_known() {
        Kpi kpi = SomeKpis.complete("IMP-SOC-ONE")
                .readTogetherWith(KpiCode.of("IMP-SOC-TWO"))
                .readTogetherWith(KpiCode.of("IMP-SOC-ELSEWHERE"))
                .easilyConfusedWith(KpiCode.of("IMP-SOC-UMBRELLA"))
                .build();
        KpiCatalogue catalogue = KpiCatalogue.of(
                SomeKpis.EDITION,
                "Test",
                List.of(
                        kpi,
                        SomeKpis.kpi("IMP-SOC-TWO"),
                        umbrella().candidate(kpi.code()).build()),
                List.of());

        assertThat(kpi.sheet(Locale.ENGLISH)).contains("- Read together with: `IMP-SOC-TWO`, `IMP-SOC-ELSEWHERE`\n");
        assertThat(catalogue.sheet("IMP-SOC-ONE", Locale.ENGLISH))
                .contains("- Read together with: `IMP-SOC-TWO` Made up IMP-SOC-TWO; `IMP-SOC-ELSEWHERE`\n")
                .contains("- Is something else than: `IMP-SOC-UMBRELLA` Made up IMP-SOC-UMBRELLA\n");
        assertThat(catalogue.sheet("IMP-SOC-UMBRELLA", DUTCH)).contains("- `IMP-SOC-ONE` Verzonnen IMP-SOC-ONE\n");
        assertThat(catalogue.sheet("IMP-SOC-TWO", DUTCH))
                .isEqualTo(SomeKpis.kpi("IMP-SOC-TWO").sheet(DUTCH));
        assertThatThrownBy(() -> catalogue.sheet("IMP-SOC-TOW", DUTCH))
                .isInstanceOf(UnknownKpiException.class)
                .hasMessageContaining("IMP-SOC-TWO");
    }

    @Test
    void should_let_no_text_of_a_catalogue_change_the_page() {
        Kpi kpi = SomeKpis.complete("IMP-SOC-ONE")
                .text(KpiText.LABEL, "A | B <script>", "A *b* [c](d)")
                .build();

        assertThat(kpi.sheet(DUTCH)).startsWith("# A \\| B \\<script\\>\n");
        assertThat(kpi.sheet(Locale.ENGLISH)).startsWith("# A \\*b\\* \\[c\\](d)\n");
    }
}
