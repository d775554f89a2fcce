package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.CatalogueDiff;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiBuilder;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiLayer;
import io.github.maatstaf.kpi.catalogue.KpiStatus;
import io.github.maatstaf.kpi.catalogue.KpiText;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    @Test
    void should_override_a_name_in_the_open() {
        // spotless:off
        // tag::override[]
        String text = """
                maatstaf-catalogue|1.0|2026.1|Welzijnsorganisatie X
                override|ACT-ANA-WAIT|of|Maatstaf|2026.1
                override|ACT-ANA-WAIT|reason|Zo heet het bij ons.|That is what we call it.
                override|ACT-ANA-WAIT|label|Intaketijd|Intake time
                """.replace('|', '\t');
        KpiCatalogue own = KpiCatalogue.parse(Map.of("own.tsv", text)).value();
        KpiCatalogue ours = library.combinedWith(own);
        out.println(ours.get("ACT-ANA-WAIT").label());
        out.println(ours.originOf(KpiCode.of("ACT-ANA-WAIT"), KpiText.LABEL));
        out.println(ours.originOf(KpiCode.of("ACT-ANA-WAIT"), KpiText.DEFINITION));
        out.println(library.diff(ours));
        // end::override[]
        // spotless:on
        out.isOutput("catalogue-override");
    }

    @Test
    void should_refuse_another_meaning_in_silence() {
        Kpi hours = library.get("ACT-ANA-WAIT").toBuilder().unit(Unit.HOURS).build();
        assertThatThrownBy(() -> {
                    // tag::refused[]
                    library.with(hours); // ACT-ANA-WAIT in hours
                    // end::refused[]
                })
                .satisfies(thrown -> {
                    out.println(thrown.getMessage());
                    out.isOutput("catalogue-refused");
                });
    }

    @Test
    void should_move_a_selection_to_the_next_edition() {
        KpiCatalogue older = madeUp("2026.1", "closed", "");
        KpiCatalogue newer = madeUp("2027.1", "begun", "WITHDRAWN");
        Scope scope = Scope.builder("inloop")
                .forGroup("bewoners")
                .wanting("meer contact")
                .build();
        // spotless:off
        // tag::editions[]
        CatalogueDiff diff = older.diff(newer);
        out.println(diff);
        out.println(newer.findingFor("ACT-OWN-TEA").orElseThrow());       // still found, with reason and successor
        Selection selection = Selection.from(older).forScope(scope).choose("ACT-OWN-PLAN", "ACT-OWN-TEA").build();
        WithFindings<Selection> moved = selection.movedTo(newer);
        moved.findings().forEach(out::println);
        out.println(moved.value());
        // end::editions[]
        // spotless:on
        out.isOutput("catalogue-editions");
    }

    /** Two editions of one made-up owner: another denominator, and a KPI that is withdrawn. */
    private KpiCatalogue madeUp(String edition, String closedOrBegun, String status) {
        Kpi like = library.get("ACT-PLA-SHARE");
        Kpi plan = like(like, "ACT-OWN-PLAN")
                .text(KpiText.LABEL, "Trajecten met een plan", "Trajectories with a plan")
                .text(
                        KpiText.DEFINITION,
                        "Van de trajecten (" + closedOrBegun + ") het deel met een plan.",
                        "Of the trajectories " + closedOrBegun + ", the share with a plan.")
                .build();
        KpiBuilder tea = like(like, "ACT-OWN-TEA").text(KpiText.LABEL, "Koppen thee", "Cups of tea");
        if (!status.isEmpty()) {
            tea.status(KpiStatus.valueOf(status))
                    .text(KpiText.STATUS_REASON, "Niemand keek er nog naar.", "Nobody looked at it any more.");
        }
        return KpiCatalogue.of(Edition.parse(edition), "Welzijnsorganisatie X", List.of(plan, tea.build()), List.of());
    }

    private static KpiBuilder like(Kpi kpi, String code) {
        KpiBuilder builder = Kpi.builder(code)
                .layer(KpiLayer.ACTIVITY)
                .unit(kpi.unit())
                .countBasis(kpi.countBasis())
                .suggestedDirection(kpi.suggestedDirection())
                .evidenceSource(kpi.evidenceSource());
        kpi.sources().forEach(builder::source);
        for (KpiText kind : KpiText.values()) {
            kpi.text(kind).ifPresent(text -> builder.text(kind, text));
        }
        return builder;
    }
}
