package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.SomeKpis.complete;
import static io.github.maatstaf.kpi.catalogue.SomeKpis.full;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.process.DataElement;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KpiTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    @Test
    void should_name_everything_that_is_missing_at_once() {
        assertThatThrownBy(() -> Kpi.builder("ACT-SIG-COUNT").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The KPI ACT-SIG-COUNT needs the text LABEL, the text DEFINITION, the text MEASURES, the text"
                                + " DOES_NOT_MEASURE, the text MISREAD_AS, the text MAY_PROVOKE, the text DIRECTION_REASON, a"
                                + " unit, a count basis, a suggested direction, an evidence source, a source");
    }

    @ParameterizedTest
    @EnumSource(KpiText.class)
    void should_refuse_a_blank_text_where_one_is_required(KpiText kind) {
        KpiBuilder builder = complete("ACT-SIG-COUNT").text(kind, " ", "");

        if (kind.isRequired()) {
            assertThatThrownBy(builder::build).hasMessageContaining(kind.name());
        } else {
            assertThat(builder.build().text(kind)).isPresent();
        }
    }

    @Test
    void should_refuse_a_text_that_is_no_code() {
        assertThatThrownBy(() -> Kpi.builder("act-sig-count")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_survive_a_round_through_its_builder() {
        Kpi kpi = full();

        assertThat(kpi.toBuilder().build()).isEqualTo(kpi).hasSameHashCodeAs(kpi);
        assertThat(kpi.toBuilder().status(KpiStatus.ACTIVE).build()).isNotEqualTo(kpi);
        assertThat(kpi.toString())
                .isEqualTo("ACT-SIG-FULL Made up ACT-SIG-FULL (activity; finance; meaning; count of events; from the"
                        + " registration of trajectories)");
    }

    @Test
    void should_keep_its_measures_and_what_they_need() {
        Kpi kpi = full();

        assertThat(kpi.isComputable()).isTrue();
        assertThat(kpi.measures()).extracting(Measure::name).containsExactly("full-signals");
        assertThat(kpi.measures()).isEqualTo(kpi.measures());
        assertThat(kpi.dataElements()).extracting(DataElement::code).containsExactly("SIGNAL");
        assertThat(complete("ACT-SIG-A").build().isComputable()).isFalse();
        assertThat(complete("ACT-SIG-A").build().dataElements()).isEmpty();
        Measure same = kpi.measures().get(0);
        assertThatThrownBy(() -> kpi.toBuilder().measure(same)).hasMessageContaining("full-signals");
    }

    @Test
    void should_say_of_each_text_whose_words_it_is() {
        Kpi kpi = complete("ACT-SIG-A").provenance(Provenance.TERM_OF_SOURCE).build();
        Kpi followed =
                kpi.toBuilder().provenance(Provenance.DEFINITION_OF_SOURCE).build();

        assertThat(kpi.provenance(KpiText.LABEL)).isEqualTo(Provenance.TERM_OF_SOURCE);
        assertThat(kpi.provenance(KpiText.DEFINITION)).isEqualTo(Provenance.OURS);
        assertThat(followed.provenance(KpiText.DEFINITION)).isEqualTo(Provenance.DEFINITION_OF_SOURCE);
        assertThat(followed.provenance(KpiText.MAY_PROVOKE)).isEqualTo(Provenance.OURS);
    }

    @Test
    void should_write_a_sheet_with_every_text_in_both_languages() {
        Kpi kpi = full();

        for (Locale locale : new Locale[] {DUTCH, Locale.ENGLISH, Locale.FRENCH}) {
            String sheet = kpi.sheet(locale);
            for (KpiText kind : KpiText.values()) {
                boolean shown = kind != KpiText.SYNONYMS && kind != KpiText.NEEDS;
                assertThat(sheet.contains(kpi.text(kind).orElseThrow().in(locale)))
                        .as("%s in %s", kind, locale)
                        .isEqualTo(shown);
            }
            assertThat(sheet).contains("`m1;events;of=SIGNAL`", "`ACT-SIG-D`", "`ACT-SIG-B`");
        }
        assertThat(kpi.sheet(DUTCH)).contains("Test, regel 1", "**Verouderd.** Kijk bij `ACT-SIG-D`");
        assertThat(kpi.sheet(Locale.ENGLISH)).contains("Test, line 1", "**Deprecated.** See `ACT-SIG-D`");
    }

    @Test
    void should_refuse_a_list_of_nobody_or_of_nothing() {
        LocalizedText label = LocalizedText.of("Lijst", "List");
        KpiCode code = KpiCode.of("ACT-SIG-A");

        assertThatThrownBy(() -> KpiList.builder("Ours")).hasMessageContaining("begin-with");
        assertThatThrownBy(() -> KpiList.builder("-ours")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KpiList.builder("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KpiList.builder("ours").label(label).add(code).build())
                .hasMessageContaining("owner");
        assertThatThrownBy(() -> KpiList.builder("ours").owner("X").add(code).build())
                .hasMessageContaining("label");
        assertThatThrownBy(() -> KpiList.builder("ours").owner("X").label(label).build())
                .hasMessageContaining("a KPI");
        assertThatThrownBy(() -> KpiList.builder("ours").add(code).add(code)).hasMessageContaining("already holds");
        KpiList list = SomeKpis.list("ours", "ACT-SIG-A");
        assertThat(list.toString()).isEqualTo("ours (Test): 1 KPI");
        assertThat(list.heading(code).in(DUTCH)).isEmpty();
        assertThatThrownBy(() -> list.heading(KpiCode.of("ACT-SIG-B"))).hasMessageContaining("[ACT-SIG-A]");
        assertThat(list).isEqualTo(SomeKpis.list("ours", "ACT-SIG-A")).isNotEqualTo(SomeKpis.list("x", "ACT-SIG-A"));
    }
}
