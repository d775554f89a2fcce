package io.github.maatstaf.examples.sheet;

import io.github.maatstaf.examples.quickstart.MainJob;
import io.github.maatstaf.examples.quickstart.Quickstart;
import io.github.maatstaf.kpi.agreement.Role;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.DialogueRecord;
import io.github.maatstaf.kpi.conversation.SharedSheetBuilder;
import io.github.maatstaf.kpi.conversation.SheetBuilder;
import io.github.maatstaf.kpi.conversation.SheetFormatter;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.Protection;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.json.CsvDialect;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.json.SheetCsvWriter;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.plan.Decision;
import io.github.maatstaf.kpi.plan.DecisionKind;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.Party;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The conversation sheet as a page that people can open, print and lay on a table: for the team, and for a council, which
 * sees protected figures only. And the record of a conversation over it. All data are made up.
 */
public final class ConversationSheets {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int[] OTHER_SIZES = {420, 610, 1150, 1500, 2100};
    private static final LocalDate MADE_ON = LocalDate.of(2026, 9, 14);

    private ConversationSheets() {}

    /**
     * Writes the pages.
     *
     * @param arguments the folder to write them to
     * @throws IOException if a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0])).forEach(page -> System.out.println("geschreven: " + page));
    }

    static List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        MainJob job = Quickstart.madeUp();
        List<Path> pages = new ArrayList<>();
        pages.add(page(folder, "gespreksblad.html", SheetFormatter.html(DUTCH).format(job.sheet())));
        pages.add(page(
                folder,
                "conversation-sheet.html",
                SheetFormatter.html(Locale.ENGLISH).format(job.sheet())));
        pages.add(page(
                folder, "gespreksblad-raad.html", SheetFormatter.html(DUTCH).format(forCouncil(job))));
        pages.add(page(
                folder, "gespreksblad-opgave.html", SheetFormatter.html(DUTCH).format(forProvider(job))));
        pages.add(page(
                folder,
                "gespreksblad-opgave-raad.html",
                SheetFormatter.html(DUTCH).format(forCouncilOfAll(job))));
        pages.add(page(folder, "verslag.json", MaatstafJson.write(conversation(job.sheet()))));
        Path table = folder.resolve("gespreksblad-raad.csv");
        SheetCsvWriter.in(DUTCH).with(CsvDialect.DUTCH_EXCEL).write(forCouncil(job), table);
        pages.add(table);
        return pages;
    }

    private static Path page(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** What may be discussed with a council is a choice of people; what it sees of it is protected. */
    static ConversationSheet forCouncil(MainJob job) {
        Selection selection = job.selection().toBuilder()
                .discussedWith(Audience.COUNCIL, "ACT-ANA-FIRSTTALK", "ACT-SIG-CLIENTS", "IMP-WOA-EARLYLEAVERS")
                .build();
        return ConversationSheet.sharedWith(Audience.COUNCIL, selection)
                .forWhom("gemeenteraad van gemeente X")
                .madeOn(MADE_ON)
                .figures(toldTogether(job).get(0))
                .stories(job.sheet().stories())
                .build();
    }

    /** What six made-up providers take on together with their municipality. */
    private static Assignment assignment(MainJob job) {
        Assignment assignment = Assignment.from(
                        job.selection().catalogue().assignmentTemplates().get(0))
                .commissionedBy(Party.commissioner("Gemeente X"))
                .with(job.scope());
        for (int i = 1; i <= OTHER_SIZES.length; i++) {
            assignment = assignment.with(Scope.builder("Huiswerkhulp " + i)
                    .partOf("jongerenwerk")
                    .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                    .wanting("het voorkomen van onderpresteren")
                    .between(Party.commissioner("Gemeente X"), Party.provider("Aanbieder " + i))
                    .build());
        }
        return assignment;
    }

    /**
     * What the readers outside are told: of this provider first, then of each other one. One ledger sees to it that nothing
     * told of the one gives away what is hidden of another, now or with the next sheet.
     */
    private static List<ProtectedTable> toldTogether(MainJob job) {
        List<Release> releases = new ArrayList<>();
        releases.add(Release.of(job.table()).about("huiswerkbegeleiding").within("opgave"));
        for (int i = 0; i < OTHER_SIZES.length; i++) {
            releases.add(Release.of(Quickstart.madeUpElsewhere(job.selection(), 31 + i, OTHER_SIZES[i]))
                    .about("huiswerkhulp " + (i + 1))
                    .within("opgave"));
        }
        ReleaseLedger ledger = ReleaseLedger.of(DisclosurePolicy.report());
        List<ProtectedTable> told = new ArrayList<>();
        for (Release release : releases) {
            Protection protection = ledger.protect(release);
            told.add(protection.table()); // or an exception that says why there is none
            ledger = ledger.with(protection, MADE_ON);
        }
        return told;
    }

    /** One provider sees its own figures as they are; those of others are protected, and have no name. */
    static ConversationSheet forProvider(MainJob job) {
        SheetBuilder sheet = ConversationSheet.builder(forOthers(job))
                .forWhom("team jongerenwerk")
                .madeOn(MADE_ON)
                .figures(job.table())
                .stories(job.sheet().stories())
                .within(assignment(job), Party.provider("Welzijnsorganisatie X"));
        toldTogether(job).stream().skip(1).forEach(sheet::beside);
        return sheet.build();
    }

    /** A council sees all providers as dots. */
    static ConversationSheet forCouncilOfAll(MainJob job) {
        List<ProtectedTable> told = toldTogether(job);
        SharedSheetBuilder sheet = ConversationSheet.sharedWith(Audience.COUNCIL, forOthers(job))
                .forWhom("gemeenteraad van gemeente X")
                .madeOn(MADE_ON)
                .figures(told.get(0))
                .within(assignment(job), Party.provider("Welzijnsorganisatie X"));
        told.stream().skip(1).forEach(sheet::beside);
        return sheet.build();
    }

    private static Selection forOthers(MainJob job) {
        return job.selection().toBuilder()
                .discussedWith(Audience.COUNCIL, "ACT-ANA-FIRSTTALK", "ACT-SIG-CLIENTS", "IMP-WOA-EARLYLEAVERS")
                .discussedWith(Audience.COUNCIL, "ACT-EVA-ADJUST")
                .build();
    }

    static DialogueRecord conversation(ConversationSheet sheet) {
        return DialogueRecord.of(sheet, LocalDate.of(2026, 9, 21))
                .with(PartyRole.PRACTITIONER, PartyRole.PARENT, PartyRole.COMMISSIONER)
                .reading("ACT-ANA-FIRSTTALK", PartyRole.PARENT, "Wij merken dat het sneller gaat.")
                .reading("ACT-ANA-FIRSTTALK", PartyRole.PRACTITIONER, "De tweede afspraak komt nu later.")
                .outsideFactor("Een basisschool sloot.")
                .decided(Decision.of(
                        DecisionKind.PRACTICE_CHANGED, "Eén gezicht voor beide gesprekken.", LocalDate.of(2026, 9, 21)))
                .agreed(Action.of("een rooster daarvoor maken", Role.TEAM_LEADER, LocalDate.of(2027, 1, 18)));
    }
}
