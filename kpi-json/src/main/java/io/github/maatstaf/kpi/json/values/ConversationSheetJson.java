package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.conversation.BesideOthers;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.Topic;
import io.github.maatstaf.kpi.conversation.TopicLine;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.scope.Assignment;
import io.github.maatstaf.kpi.scope.Party;
import java.util.Locale;

/**
 * A conversation sheet as data: topics with their lines, stories and questions, and what was made of what. Written only:
 * a sheet is made for an audience, and reading one back would not make it fit for another.
 */
public final class ConversationSheetJson {
    /** The format. */
    public static final ValueFormat<ConversationSheet> FORMAT =
            new ValueFormat<>("maatstaf-conversation-sheet", ConversationSheetJson::write);

    private ConversationSheetJson() {}

    private static void write(ValueWriter out, ConversationSheet sheet) {
        out.constant("audience", sheet.audience())
                .text("forWhom", sheet.forWhom())
                .day("madeOn", sheet.madeOn());
        // Others learn that there are topics for a smaller circle, not which.
        if (sheet.audience().compareTo(Audience.INTERNAL) <= 0) {
            out.object("selection", sheet.selection(), SelectionJson::write);
        } else {
            out.object("scope", sheet.selection().scope(), ScopeJson::write);
        }
        out.object("assignment", sheet.assignment(), ConversationSheetJson::writeAssignment);
        out.objects("topics", sheet.topics(), (each, topic) -> writeTopic(each, topic, sheet))
                .objects("stories", sheet.stories(), StoryJson::write)
                .objects("questions", sheet.questions(), (each, question) -> writeQuestion(each, question, sheet))
                .objects("lastTime", sheet.lastTime(), ActionJson::write)
                .objects("findings", sheet.findings(), FindingJson::write)
                .count("discussedElsewhere", sheet.discussedElsewhere())
                .count("withheldStories", sheet.withheldStories());
        sheet.table()
                .ifPresent(table ->
                        out.day("observedUntil", table.observedUntil()).text("libraryVersion", table.libraryVersion()));
    }

    private static void writeTopic(ValueWriter out, Topic topic, ConversationSheet sheet) {
        out.count("number", topic.number())
                .text("kpi", topic.kpi().code().value())
                .objects("lines", topic.lines(), ConversationSheetJson::writeLine)
                .objects("changes", topic.changes(), TopicChangeJson::write)
                .object("beside", topic.beside(), ConversationSheetJson::writeBeside)
                .objects("notes", topic.notes(), SeriesJson::writeNote)
                .objects("stories", topic.stories(), StoryJson::write)
                .objects("questions", topic.questions(), (each, question) -> writeQuestion(each, question, sheet))
                .texts("ownQuestions", topic.ownQuestions())
                .texts("readTogetherWith", topic.readTogetherWith());
    }

    /** Of the providers only how many there are: one's own is named beside its figures, the others nowhere. */
    private static void writeAssignment(ValueWriter out, Assignment assignment) {
        out.text("name", assignment.name()).localized("text", assignment.text());
        assignment.law().ifPresent(law -> out.localized("law", law));
        out.text("commissioner", assignment.commissioner().map(Party::name))
                .count("providers", assignment.byProvider().size());
    }

    private static void writeBeside(ValueWriter out, BesideOthers beside) {
        out.text("ownName", beside.ownName())
                .object("own", beside.own(), ObservationJson::write)
                .objects("others", beside.others(), ObservationJson::write)
                .count("notShown", beside.notShown())
                .object("sentence", beside, ConversationSheetJson::writeSentence);
    }

    private static void writeSentence(ValueWriter out, BesideOthers beside) {
        out.text("nl", beside.sentence(TrendJson.DUTCH)).text("en", beside.sentence(Locale.ENGLISH));
    }

    private static void writeLine(ValueWriter out, TopicLine line) {
        out.localized("label", line.label())
                .truth("includesStillWaiting", line.includesStillWaiting())
                .text("definition", line.measure().map(Measure::canonicalText))
                .object("source", line.source(), SourceJson::write)
                .object("trend", line.trend(), TrendJson::write)
                .object("runChart", line.runChart(), ChartJson::write);
    }

    /** In the words for those who read the sheet. */
    private static void writeQuestion(ValueWriter out, Question question, ConversationSheet sheet) {
        out.text("id", question.id())
                .localized("text", sheet.textOf(question))
                .object("source", question.source(), SourceJson::write);
    }
}
