package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SheetGuideTest {
    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();
    private final WithFindings<Registration> read = Printout.read();
    private final Selection selection = Selection.from(library)
            .forScope(Scope.builder("Huiswerkbegeleiding")
                    .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                    .wanting("het voorkomen van onderpresteren")
                    .build())
            .choose("ACT-ANA-FIRSTTALK")
            .hopedFor("ACT-ANA-FIRSTTALK", HopedDirection.FALL, PartyRole.PARENT, "wachten kost schoolweken")
            .agreedBy(PartyRole.PRACTITIONER, LocalDate.of(2023, 9, 14))
            .build();

    @Test
    void should_make_a_sheet() {
        // spotless:off
        // tag::story[]
        MeaningQuestion beginning = MeaningQuestion.of("BEGINNING",
                LocalizedText.of("Hoe was het begin?", "What was the beginning like?"),
                LocalizedText.of("ik werd snel gehoord", "I was heard soon"),
                LocalizedText.of("ik moest lang wachten", "I had to wait long"));
        Story story = Story.builder(Teller.PARENT, LocalDate.of(2026, 6, 4),                  // made up
                        "We hebben in de herfst lang gewacht. Toen het begon was het rapport al geweest.")
                .beside(KpiCode.of("ACT-ANA-FIRSTTALK"))
                .interpretedAs(beginning.chosen("ik moest lang wachten"))
                .consentingTo(ConsentReach.TEAM).build();
        // end::story[]
        // tag::figures[]
        ObservationTable table = selection.calculator().per(QUARTER)                        // knows the edition
                .between(Periods.from("2023-Q4").through("2026-Q2")).over(read.value());
        // end::figures[]
        // tag::sheet[]
        ConversationSheet sheet = ConversationSheet.builder(selection)
                .forWhom("team jongerenwerk").madeOn(LocalDate.of(2026, 9, 14))
                .figures(table).readFrom(read)
                .note(SeriesNote.of(LocalDate.of(2024, 9, 2), "een vaste inloop op twee scholen"))
                .story(story)
                .build();
        String markdown = SheetFormatter.markdown(Locale.forLanguageTag("nl")).format(sheet);
        // end::sheet[]
        // spotless:on
        markdown.lines().takeWhile(line -> !line.equals("## Afspraken")).forEach(out::println);
        out.isOutput("sheet-nl");
        assertThat(markdown).contains("## Verantwoording");

        // tag::english[]
        String english = SheetFormatter.markdown(Locale.ENGLISH).format(sheet);
        // end::english[]
        english.lines().limit(24).forEach(out::println);
        out.isOutput("sheet-en");
        assertThat(sheet.stories()).hasSize(1);
        assertThat(table.edition()).contains(library.edition());
    }

    @Test
    void should_be_for_others_with_protected_figures_only() {
        ObservationTable table = selection
                .calculator()
                .per(QUARTER)
                .between(Periods.from("2025-Q1").through("2026-Q2"))
                .over(read.value());
        Selection selection = this.selection.toBuilder()
                .discussedWith(Audience.COUNCIL, "ACT-ANA-FIRSTTALK")
                .build();
        // spotless:off
        // tag::council[]
        ProtectedTable figures = DisclosurePolicy.report().protect(table).table();
        ConversationSheet council = ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .figures(figures)
                .build();
        String page = SheetFormatter.html(Locale.forLanguageTag("nl")).format(council);   // one file, charts in it
        // end::council[]
        // spotless:on
        assertThat(page).startsWith("<!DOCTYPE html>").contains("<svg");
        SheetFormatter.markdown(Locale.forLanguageTag("nl"))
                .format(council)
                .lines()
                .filter(line -> line.startsWith("| ") || line.contains("afgeschermd"))
                .limit(9)
                .forEach(out::println);
        out.isOutput("sheet-council");
    }
}
