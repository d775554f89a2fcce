package io.github.maatstaf.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootWordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"IMP-FIN-LOWINC", "QUA-SICKNESS", "SYS-PROVIDERS", "ACT-SIG-COUNT", "OWN-1"})
    void should_accept_codes_of_the_form(String text) {
        assertThat(KpiCode.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IMP",
                "imp-fin",
                "IMP-",
                "IMPACT-FIN",
                "IMP FIN",
                "IMP-FIN-LOWINC-ABCDEFGHIJKLMNOPQRSTUVWXYZ"
            })
    void should_refuse_other_codes_with_the_value_and_the_form(String text) {
        assertThat(KpiCode.isValid(text)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiCode.of(text))
                .withMessageContaining("\"" + text + "\"")
                .withMessageContaining("IMP-FIN-LOWINC");
    }

    @Test
    void should_read_and_order_editions() {
        assertThat(Edition.parse("2026.1")).hasToString("2026.1").isLessThan(Edition.parse("2026.10"));
        assertThat(Edition.parse("2026.2")).isLessThan(Edition.parse("2027.1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Edition.parse("2026"))
                .withMessageContaining("2026.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(2026, 0))
                .withMessageContaining("0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(2019, 1))
                .withMessageContaining("2019");
    }

    @Test
    void should_fall_back_to_dutch_for_every_language_but_english() {
        LocalizedText text = LocalizedText.of("signaal", "signal");

        assertThat(text.in(Locale.UK)).isEqualTo("signal");
        assertThat(text.in(Locale.forLanguageTag("nl-BE"))).isEqualTo("signaal");
        assertThat(text.in(Locale.forLanguageTag("fy"))).isEqualTo("signaal");
        assertThat(LocalizedText.of("signaal").in(Locale.ENGLISH)).isEqualTo("signaal");
        assertThat(text).isEqualTo(LocalizedText.of("signaal", "signal")).isNotEqualTo(LocalizedText.of("signaal"));
    }

    @Test
    void should_name_the_seven_life_domains_of_the_news_item() {
        // "Kpi's zijn indicatoren, géén afrekenlijstjes" (Sociaal Werk Nederland, 16 March 2021), lines 28-34.
        assertThat(LifeDomain.values())
                .extracting(domain -> domain.label().in(Locale.forLanguageTag("nl")))
                .containsExactly(
                        "financiën",
                        "wonen en leefbaarheid",
                        "werk, opleiding en activiteiten",
                        "sociale relaties",
                        "lichamelijke gezondheid",
                        "psychische gezondheid",
                        "zingeving");
    }

    @Test
    void should_print_a_source_with_its_place() {
        assertThat(Source.of("Handleiding KPI-model", "line 110")).hasToString("Handleiding KPI-model, line 110");
        assertThat(Source.of("Handleiding KPI-model", "")).hasToString("Handleiding KPI-model");
        assertThatIllegalArgumentException().isThrownBy(() -> Source.of(" ", ""));
    }
}
