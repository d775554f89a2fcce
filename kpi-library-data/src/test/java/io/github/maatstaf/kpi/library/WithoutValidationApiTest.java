package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.UnknownKpiException;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** This module's class path has no validation API, like that of most programs that use the library. */
class WithoutValidationApiTest {
    @Test
    void should_look_up_search_and_choose_without_the_validation_api() {
        assertThatThrownBy(() -> Class.forName("jakarta.validation.Validator"))
                .isInstanceOf(ClassNotFoundException.class);

        KpiCatalogue library = SocialWorkLibrary.latest();

        assertThat(library.in(LifeDomain.SOCIAL_RELATIONS).in(KpiLayer.IMPACT).toString())
                .isNotBlank();
        assertThat(library.search("wachttijd").size()).isPositive();
        assertThatThrownBy(() -> library.get("IMP-WOA-LEVELFIX"))
                .isInstanceOf(UnknownKpiException.class)
                .hasMessageContaining("IMP-WOA-LEVELFIT");
        assertThat(library.findingFor("IMP-WOA-LEVELFIX").orElseThrow().message(Locale.forLanguageTag("nl")))
                .contains("IMP-WOA-LEVELFIT");
        assertThat(library.findingFor("IMP-WOA-LEVELFIT")).isEmpty();
        Selection selection = Selection.from(library)
                .forScope(Scope.builder("Huiswerkbegeleiding")
                        .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                        .wanting("het voorkomen van onderpresteren")
                        .build())
                .choose("IMP-WOA-LEVELFIT")
                .build();
        assertThat(selection.review().findings()).isNotEmpty();
    }
}
