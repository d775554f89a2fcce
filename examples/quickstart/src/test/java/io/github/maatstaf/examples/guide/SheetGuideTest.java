package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.chart.DotChart;
import io.github.maatstaf.kpi.conversation.BesideOthers;
import io.github.maatstaf.kpi.conversation.Contrast;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.DialogueRecord;
import io.github.maatstaf.kpi.conversation.SheetBuilder;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.conversation.TopicChange;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.Protection;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.json.CsvDialect;
import io.github.maatstaf.kpi.json.SheetCsvWriter;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
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
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.outcome.OutcomeCalculator;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.HopedDirection;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        // spotless:off
        // tag::csv[]
        SheetCsvWriter.in(Locale.forLanguageTag("nl")).with(CsvDialect.DUTCH_EXCEL).write(council, file);
        // end::csv[]
        // spotless:on
        file.toString(StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .filter(line -> line.startsWith("deel") || line.startsWith("FIGURE") || line.startsWith("LEFT_OUT"))
                .filter(line -> !line.contains("FIGURE") || line.contains("2026-Q"))
                .forEach(line -> out.println(line.length() > 110 ? line.substring(0, 110) + "…" : line));
        out.isOutput("sheet-csv");
    }

    @Test
    void should_lay_providers_side_by_side() {
        Map<String, ObservationTable> tablesOfOthers = new LinkedHashMap<>();
        for (int size : new int[] {55, 47, 377, 210}) {
            tablesOfOthers.put("provider " + tablesOfOthers.size(), made(size * 31L / 100, size));
        }
        Scope scope = selection.scope();
        Selection selection =
                this.selection.toBuilder().choose("ACT-AFT-SHARE90").build();
        ObservationTable table = made(45, 128);
        // spotless:off
        // tag::together[]
        ReleaseLedger ledger = ReleaseLedger.of(DisclosurePolicy.report());     // one for all, and kept for the next sheet
        List<ProtectedTable> others = new ArrayList<>();
        for (String name : tablesOfOthers.keySet()) {
            Release release = Release.of(tablesOfOthers.get(name)).about(name).within("assignment");
            Protection protection = ledger.protect(release);                    // beside what was told of the others
            ledger = ledger.with(protection, LocalDate.of(2026, 9, 14));
            others.add(protection.table());
        }
        // end::together[]
        // tag::assignment[]
        Party own = Party.provider("Welzijnsorganisatie X");
        Assignment assignment = Assignment.from(library.assignmentTemplates().get(0))   // an opgave of the municipality
                .commissionedBy(Party.commissioner("Gemeente X"))
                .with(scope.toBuilder().between(own).build());                          // and the scopes of the others
        SheetBuilder builder = ConversationSheet.builder(selection).figures(table).within(assignment, own);
        others.forEach(builder::beside);                        // protected tables: each becomes a dot without a name
        BesideOthers beside = builder.build().topics().get(1).beside().orElseThrow();
        out.println(beside.sentence(Locale.ENGLISH));
        String funnel = DotChart.of(beside.funnel().orElseThrow()).toSvg(Locale.ENGLISH);
        // end::assignment[]
        // spotless:on
        assertThat(funnel).contains("95 in 100");
        out.isOutput("sheet-assignment");
    }

    /** Made-up shares of aftercare of one provider in a quarter. */
    private ObservationTable made(long cared, long closed) {
        Measure measure = library.get("ACT-AFT-SHARE90").measures().get(0);
        return ObservationTable.builder()
                .observedUntil(LocalDate.of(2026, 7, 31))
                .edition(library.edition())
                .add(Observation.builder(measure.name(), ReportingPeriod.parse("2026-Q1"))
                        .fingerprint(measure.fingerprint())
                        .share(cared, closed)
                        .clients(closed)
                        .build())
                .build();
    }

    @Test
    void should_tell_what_changed_behind_what_people_told() {
        Instrument skills = Instrument.builder("example-executive-skills", "1")
                .measuring(LocalizedText.of("executieve vaardigheden", "executive skills"))
                .range(1, 5)
                .step(1)
                .direction(ScaleDirection.HIGHER_IS_MORE)
                .licence("made up for this example")
                .build();
        Assessments.Builder scores = Assessments.builder(skills);
        for (int pupil = 1; pupil <= 31; pupil++) {
            ClientRef client = ClientRef.of("E" + pupil);
            scores.add(client, skills.id(), "1", LocalDate.of(2025, 9, 1), MomentRole.BASELINE, Rater.TEACHER, 3);
            if (pupil % 10 > 0) {
                int after = pupil % 3 == 0 ? 3 : 4;
                scores.add(client, skills.id(), "1", LocalDate.of(2026, 6, 1), MomentRole.END, Rater.TEACHER, after);
            }
        }
        Assessments assessments = scores.build().value();
        Selection selection = this.selection.toBuilder()
                .choose("IMP-WOA-EXECSKILLS")
                .discussedWith(Audience.COUNCIL, "IMP-WOA-EXECSKILLS")
                .build();
        // spotless:off
        // tag::changed[]
        Outcome outcome = OutcomeCalculator.withDefaults()
                .outcomeOf(assessments, skills, Rater.TEACHER).value();
        ConversationSheet team = ConversationSheet.builder(selection)
                .changed("IMP-WOA-EXECSKILLS", outcome)                        // its page tells the stories first
                .build();
        ReportingPeriod year = ReportingPeriod.parse("2025");                  // for others: protected counts only
        ProtectedTable moved = DisclosurePolicy.report().protect(TopicChange.tableOf(year, outcome)).table();
        ConversationSheet council = ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .changed("IMP-WOA-EXECSKILLS", year, moved, skills, Rater.TEACHER)
                .build();
        // end::changed[]
        // spotless:on
        out.println(team.topics().get(1).changes().get(0));
        out.println(council.topics().get(0).changes().get(0));
        out.isOutput("sheet-changed");
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
