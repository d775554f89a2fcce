package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CatalogueGuideTest {
    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();

    @Test
    void should_narrow_the_library() {
        // spotless:off
        // tag::narrow[]
        KpiCatalogue library = SocialWorkLibrary.latest();                // or .edition("2026.1")
        out.println(library.in(LifeDomain.WORK_EDUCATION_ACTIVITIES).in(KpiLayer.IMPACT));
        out.println(library.in(ProcessStep.EVALUATION));
        out.println(library.search("herinstroom"));                       // Dutch and English, synonyms too
        out.println(library.where(Kpi::isComputable).size());             // from trajectories alone
        // end::narrow[]
        // spotless:on
        out.isOutput("catalogue-narrow");
        assertThat(SocialWorkLibrary.edition("2026.1").edition()).isEqualTo(library.edition());
    }

    @Test
    void should_name_the_nearest_codes() {
        assertThatThrownBy(() -> {
                    // tag::nearest[]
                    library.get("ACT-ANA-FIRSTALK");
                    // end::nearest[]
                })
                .satisfies(thrown -> {
                    out.println(thrown.getMessage());
                    out.isOutput("catalogue-nearest");
                });
        assertThat(library.find("ACT-ANA-FIRSTALK")).isEmpty();
    }

    @Test
    void should_read_a_list() {
        // tag::lists[]
        library.lists().forEach(out::println);
        out.println(library.in(library.list("begin-with")));
        // end::lists[]
        out.isOutput("catalogue-lists");
    }

    @Test
    void should_print_a_definition_sheet() {
        Locale locale = Locale.ENGLISH;
        // tag::sheet[]
        Kpi firstTalk = library.get("ACT-ANA-FIRSTTALK");
        out.println(firstTalk);
        out.println(firstTalk.sheet(locale)); // Markdown; in Dutch with Locale.forLanguageTag("nl")
        // end::sheet[]
        out.isOutput("catalogue-sheet");
    }

    @Test
    void should_lay_an_own_list_over_it() {
        // spotless:off
        // tag::own[]
        String text = """
                maatstaf-catalogue|1.0|2026.1|Welzijnsorganisatie X
                list|team-zuid|label|Waar team Zuid over praat|What team Zuid talks about
                list|team-zuid|description|Onze eigen keuze, elk jaar opnieuw.|Our own choice, made anew each year.
                list|team-zuid|owner|team Zuid
                list|team-zuid|member|ACT-ANA-FIRSTTALK
                list|team-zuid|member|ACT-AFT-SHARE90
                """.replace('|', '\t');
        WithFindings<KpiCatalogue> own = KpiCatalogue.parse(text);
        out.println(own);
        KpiCatalogue ours = library.combinedWith(own.value());
        out.println(ours.in(ours.list("team-zuid")));
        // end::own[]
        // spotless:on
        out.isOutput("catalogue-own");
    }
}
