package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.conversation.Contrast;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.DialogueRecord;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.ConsentReach;
import io.github.maatstaf.kpi.narrative.Interpretation;
import io.github.maatstaf.kpi.narrative.MeaningPattern;
import io.github.maatstaf.kpi.narrative.MeaningQuestion;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.StorySelection;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.time.LocalDate;
import java.util.List;
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
                .overWithClients(read.value());
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
                .limit(5)
                .forEach(out::println);
        out.isOutput("sheet-council");
    }

    @Test
    void should_let_tellers_say_what_it_means() {
        // spotless:off
        // tag::meaning[]
        MeaningQuestion heard = MeaningQuestion.dyad("HEARD",
                        LocalizedText.of("Hoe was het begin?", "What was the beginning like?"),
                        LocalizedText.of("ik moest lang wachten", "I had to wait long"),
                        LocalizedText.of("ik werd snel gehoord", "I was heard soon"))
                .hopingFor("ik werd snel gehoord");                   // declared beforehand, by people
        MeaningQuestion decided = MeaningQuestion.triad("DECIDED",
                LocalizedText.of("Wie besliste?", "Who decided?"),
                LocalizedText.of("ik", "me"), LocalizedText.of("mijn netwerk", "my network"),
                LocalizedText.of("de hulpverlener", "the worker"));
        List<Story> stories = List.of(                                                        // made up
                told("Na vier weken belde er iemand.", heard.placed("0.1"), decided.weighted("0.2", "0.3", "0.5")),
                told("Het ging vlot, maar ik moest het drie keer uitleggen.", heard.placed("0.3"), decided.markedAt(0.5, 0.9)),
                told("Er was meteen iemand.", heard.placed("0.9"), decided.notApplicable()));
        MeaningPattern.of(stories).forEach(out::println);             // patterns first, then stories
        // end::meaning[]
        // tag::contrast[]
        Contrast contrast = Contrast.between(
                TrendCalculator.withDefaults().trendOf(Series.of("days", QUARTER, "2025-Q1", 24, 22, 21, 17, 15, 12)),
                HopedDirection.FALL, stories);
        contrast.sentence(Locale.ENGLISH).ifPresent(out::println);
        // end::contrast[]
        // tag::rounds[]
        StorySelection chosen = StorySelection.of(stories)
                .round("team Noord", LocalDate.of(2026, 5, 12), stories.subList(0, 2), "zij laten twee kanten zien")
                .round("ouderraad", LocalDate.of(2026, 6, 2), stories.subList(1, 2), "zo gaat het bij de meesten");
        // end::rounds[]
        // spotless:on
        out.println(chosen);
        out.isOutput("sheet-meaning");
        assertThat(contrast.isContrast()).isTrue();
    }

    private static Story told(String text, Interpretation... meanings) {
        Story.Builder story =
                Story.builder(Teller.PARENT, LocalDate.of(2026, 4, 14), text).consentingTo(ConsentReach.REPORTS);
        for (Interpretation meaning : meanings) {
            story.interpretedAs(meaning);
        }
        return story.build();
    }

    @Test
    void should_keep_what_was_said_over_a_sheet() {
        ConversationSheet sheet = ConversationSheet.builder(selection).build();
        // spotless:off
        // tag::dialogue[]
        DialogueRecord record = DialogueRecord.of(sheet, LocalDate.of(2026, 9, 21))
                .with(PartyRole.PARENT, PartyRole.PRACTITIONER, PartyRole.COMMISSIONER)
                .reading("ACT-ANA-FIRSTTALK", PartyRole.PARENT, "Wij merken dat het sneller gaat.")
                .reading("ACT-ANA-FIRSTTALK", PartyRole.PRACTITIONER, "De tweede afspraak komt nu later.")
                .outsideFactor("Een basisschool sloot.")
                .decided(Decision.of(DecisionKind.PRACTICE_CHANGED, "Eén gezicht voor beide gesprekken.", LocalDate.of(2026, 9, 21)))
                .agreed(Action.of("een rooster maken", Role.TEAM_LEADER, LocalDate.of(2027, 1, 18)));
        ConversationSheet next = ConversationSheet.builder(selection).after(record).build();   // the action returns
        // end::dialogue[]
        // spotless:on
        out.println(record);
        out.isOutput("sheet-dialogue");
        assertThat(record.isAbout(sheet)).isTrue();
        assertThat(next.lastTime()).hasSize(1);
    }
}
