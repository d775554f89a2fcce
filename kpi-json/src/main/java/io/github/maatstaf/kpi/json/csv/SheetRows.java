package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.conversation.Topic;
import io.github.maatstaf.kpi.conversation.TopicLine;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.narrative.MeaningPattern;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.plan.Action;
import io.github.maatstaf.kpi.scope.Agreed;
import io.github.maatstaf.kpi.scope.DesiredEffect;
import io.github.maatstaf.kpi.scope.Selection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A conversation sheet as rows, in the order in which people read it. It holds what the sheet of its audience shows and no
 * more: the figures as they came on it, the stories whose tellers consented to that reach.
 */
public final class SheetRows {
    private static final LocalizedText ELSEWHERE =
            LocalizedText.of("onderwerpen die in een kleinere kring worden besproken", "topics of a smaller circle");
    private static final LocalizedText STORIES_AWAY =
            LocalizedText.of("verhalen die niet op dit blad staan", "stories that are not on this sheet");

    private final ConversationSheet sheet;
    private final Locale locale;
    private final List<SheetRow> rows = new ArrayList<>();

    private SheetRows(ConversationSheet sheet, Locale locale) {
        this.sheet = sheet;
        this.locale = locale;
    }

    /**
     * Makes the rows of a sheet.
     *
     * @param sheet the sheet
     * @param locale the language of the library's words; those of people stay as they are
     * @return the rows
     */
    public static List<SheetRow> of(ConversationSheet sheet, Locale locale) {
        SheetRows made = new SheetRows(sheet, locale);
        made.addSheet();
        made.addQuestions();
        sheet.topics().forEach(made::addTopic);
        made.addMeanings();
        sheet.stories().forEach(made::addStory);
        sheet.lastTime().forEach(made::addAction);
        made.addLeftOut();
        made.addAccount();
        return List.copyOf(made.rows);
    }

    private SheetRow row(SheetPart part) {
        SheetRow row = new SheetRow(part);
        rows.add(row);
        return row;
    }

    private SheetRow row(SheetPart part, Topic topic) {
        return row(part)
                .count(SheetColumn.TOPIC, topic.number())
                .text(SheetColumn.KPI, topic.chosen().code().value());
    }

    private String in(LocalizedText text) {
        return text.in(locale);
    }

    private void addSheet() {
        Selection selection = sheet.selection();
        row(SheetPart.SHEET)
                .text(SheetColumn.NAME, selection.scope().service().name())
                .text(SheetColumn.STATUS, sheet.audience().name())
                .text(SheetColumn.TEXT, in(sheet.audience().label()))
                .text(SheetColumn.WHO, sheet.forWhom())
                .day(sheet.madeOn())
                .text(SheetColumn.FINGERPRINT, sheet.fingerprint());
        for (DesiredEffect effect : selection.scope().effects()) {
            row(SheetPart.WANTED).text(SheetColumn.STATUS, effect.side().name()).text(SheetColumn.TEXT, effect.text());
        }
        selection
                .why()
                .ifPresent(why ->
                        row(SheetPart.WANTED).text(SheetColumn.STATUS, "WHY").text(SheetColumn.TEXT, why));
        for (Agreed agreed : selection.agreements()) {
            row(SheetPart.AGREED).text(SheetColumn.WHO, in(agreed.by().label())).day(Optional.of(agreed.on()));
        }
    }

    private void addQuestions() {
        sheet.questions().forEach(question -> addQuestion(row(SheetPart.QUESTION), question));
    }

    private void addQuestion(SheetRow row, Question question) {
        row.text(SheetColumn.STATUS, question.id())
                .text(SheetColumn.TEXT, in(sheet.textOf(question)))
                .text(SheetColumn.SOURCE, source(question.source()));
    }

    private void addTopic(Topic topic) {
        row(SheetPart.TOPIC, topic)
                .text(SheetColumn.NAME, in(topic.kpi().label()))
                .text(SheetColumn.STATUS, topic.isHidden() ? "HIDDEN" : topic.hasFigures() ? "FIGURES" : "NO_FIGURES")
                .text(SheetColumn.TEXT, in(topic.kpi().definition()))
                .text(SheetColumn.SOURCE, in(topic.kpi().evidenceSource().label()));
        topic.chosen()
                .hopes()
                .forEach(hope -> row(SheetPart.HOPED, topic)
                        .text(SheetColumn.STATUS, hope.direction().name())
                        .text(SheetColumn.TEXT, hope.why())
                        .text(SheetColumn.WHO, in(hope.by().label())));
        topic.lines().forEach(line -> addLine(topic, line));
        topic.changes().forEach(change -> new SheetChangeRows(locale).rowsOf(topic, change, rows));
        topic.beside().ifPresent(beside -> {
            beside.others()
                    .forEach(other -> addFigure(row(SheetPart.BESIDE, topic), other)
                            .text(SheetColumn.DEFINITION, other.measure()));
            if (beside.notShown() > 0) {
                row(SheetPart.LEFT_OUT, topic)
                        .text(SheetColumn.STATUS, "PROVIDERS")
                        .count(SheetColumn.N, beside.notShown());
            }
        });
        topic.notes()
                .forEach(note -> row(SheetPart.NOTE, topic)
                        .text(SheetColumn.TEXT, note.text())
                        .day(Optional.of(note.date())));
        topic.questions().forEach(question -> addQuestion(row(SheetPart.QUESTION, topic), question));
        topic.ownQuestions().forEach(question -> row(SheetPart.QUESTION, topic).text(SheetColumn.TEXT, question));
    }

    private void addLine(Topic topic, TopicLine line) {
        for (Observation observation : line.series().observations()) {
            addFigure(row(SheetPart.FIGURE, topic), observation)
                    .text(SheetColumn.NAME, in(line.label()))
                    .text(SheetColumn.DEFINITION, line.series().name())
                    .text(SheetColumn.SOURCE, line.source().map(SheetRows::source))
                    .text(SheetColumn.FINGERPRINT, observation.fingerprint());
        }
        row(SheetPart.LINE, topic)
                .text(SheetColumn.NAME, in(line.label()))
                .text(SheetColumn.DEFINITION, line.series().name())
                .text(SheetColumn.STATUS, line.trend().direction().name())
                .count(SheetColumn.N, line.trend().useful())
                .text(
                        SheetColumn.TEXT,
                        line.trend().whatWeSee(locale) + " " + line.trend().howSure(locale));
    }

    /** A count is about different people where that is known; any other figure also about its denominator. */
    static SheetRow addFigure(SheetRow row, Observation figure) {
        row.text(SheetColumn.PERIOD, figure.period().toString())
                .text(SheetColumn.STATUS, status(figure))
                .number(SheetColumn.VALUE, figure.value())
                .text(SheetColumn.UNIT, figure.unit().code())
                .count(SheetColumn.NUMERATOR, figure.numerator())
                .count(SheetColumn.DENOMINATOR, figure.denominator())
                .count(SheetColumn.N, figure.clients().isPresent() ? figure.clients() : figure.denominator());
        figure.interval()
                .ifPresent(interval -> row.number(SheetColumn.LOWER, OptionalDouble.of(interval.lower()))
                        .number(SheetColumn.UPPER, OptionalDouble.of(interval.upper())));
        return figure.tooRecent() > 0 ? row.count(SheetColumn.TOO_RECENT, figure.tooRecent()) : row;
    }

    /** Only that it is hidden, never why. */
    private static String status(Observation figure) {
        return switch (figure.status()) {
            case SUPPRESSED -> "HIDDEN";
            default -> figure.status().name();
        };
    }

    private void addMeanings() {
        for (MeaningPattern meaning : sheet.meanings()) {
            meaning.counts()
                    .forEach((place, count) -> row(SheetPart.MEANING)
                            .text(SheetColumn.NAME, in(meaning.question().text()))
                            .count(SheetColumn.NUMERATOR, count)
                            .count(SheetColumn.DENOMINATOR, meaning.answered())
                            .count(SheetColumn.N, meaning.answered())
                            .text(SheetColumn.TEXT, in(place)));
        }
    }

    /** Beside each topic that it is told about; once without a topic if it is about the service as a whole. */
    private void addStory(Story story) {
        List<Topic> beside = sheet.topics().stream()
                .filter(topic -> topic.stories().contains(story))
                .toList();
        if (beside.isEmpty()) {
            addStory(row(SheetPart.STORY), story);
        }
        beside.forEach(topic -> addStory(row(SheetPart.STORY, topic), story));
    }

    private void addStory(SheetRow row, Story story) {
        row.text(SheetColumn.STATUS, story.consent().map(Enum::name))
                .text(SheetColumn.TEXT, story.text())
                .text(SheetColumn.WHO, in(story.teller().label()))
                .day(Optional.of(story.toldOn()));
    }

    private void addAction(Action action) {
        row(SheetPart.LAST_TIME)
                .text(SheetColumn.NAME, action.what())
                .text(SheetColumn.STATUS, action.result().isPresent() ? "LOOKED_BACK" : "OPEN")
                .text(SheetColumn.TEXT, action.result())
                .text(SheetColumn.WHO, in(action.by().label()))
                .day(action.lookedBackOn().or(() -> Optional.of(action.revisitOn())));
    }

    private void addLeftOut() {
        addLeftOut("DISCUSSED_ELSEWHERE", sheet.discussedElsewhere(), ELSEWHERE);
        addLeftOut("STORIES", sheet.withheldStories(), STORIES_AWAY);
        for (Finding finding : sheet.findings()) {
            row(SheetPart.FINDING)
                    .text(SheetColumn.STATUS, finding.code())
                    .text(SheetColumn.TEXT, finding.message(locale));
        }
    }

    private void addLeftOut(String what, int count, LocalizedText words) {
        if (count > 0) {
            row(SheetPart.LEFT_OUT)
                    .text(SheetColumn.STATUS, what)
                    .count(SheetColumn.N, count)
                    .text(SheetColumn.TEXT, in(words));
        }
    }

    private void addAccount() {
        sheet.quality().ifPresent(this::addQuality);
        Set<Measure> measures = new LinkedHashSet<>();
        sheet.topics().stream()
                .flatMap(topic -> topic.lines().stream())
                .forEach(line -> line.measure().ifPresent(measures::add));
        for (Measure measure : measures) {
            row(SheetPart.DEFINITION)
                    .text(SheetColumn.DEFINITION, measure.name())
                    .text(SheetColumn.TEXT, measure.canonicalText())
                    .text(SheetColumn.FINGERPRINT, measure.fingerprint());
        }
        for (Topic topic : sheet.topics()) {
            topic.kpi()
                    .sources()
                    .forEach(source -> row(SheetPart.SOURCE, topic).text(SheetColumn.SOURCE, source(source)));
        }
        addMadeOf();
    }

    private void addQuality(DataQuality quality) {
        quality.elements()
                .forEach(element -> row(SheetPart.QUALITY)
                        .text(SheetColumn.NAME, in(element.label()))
                        .count(SheetColumn.NUMERATOR, quality.with(element))
                        .count(SheetColumn.DENOMINATOR, quality.among(element)));
    }

    private void addMadeOf() {
        madeOf("CATALOGUE", sheet.selection().catalogue().owner());
        madeOf("EDITION", sheet.selection().edition().toString());
        sheet.table().ifPresent(table -> {
            row(SheetPart.MADE_OF).text(SheetColumn.STATUS, "OBSERVED_UNTIL").day(Optional.of(table.observedUntil()));
            madeOf("LIBRARY", "Maatstaf " + table.libraryVersion());
        });
        sheet.protectedBy().ifPresent(policy -> madeOf("PROTECTION", in(protection(policy))));
        intervalMethods().forEach(method -> madeOf("INTERVALS", method));
    }

    private static LocalizedText protection(DisclosurePolicy policy) {
        int threshold = policy.threshold();
        int base = policy.roundingBase();
        return policy.isRounded()
                ? LocalizedText.of(
                        "onder " + threshold + " cliënten geen cijfer; andere aantallen op " + base + " afgerond",
                        "below " + threshold + " clients no figure; other numbers to the nearest " + base)
                : LocalizedText.of(
                        "onder " + threshold + " cliënten geen cijfer", "below " + threshold + " clients no figure");
    }

    private void madeOf(String what, String text) {
        row(SheetPart.MADE_OF).text(SheetColumn.STATUS, what).text(SheetColumn.TEXT, text);
    }

    private Collection<String> intervalMethods() {
        Set<String> methods = new LinkedHashSet<>();
        sheet.topics().stream()
                .flatMap(topic -> topic.lines().stream())
                .flatMap(line -> line.series().observations().stream())
                .forEach(figure -> figure.interval()
                        .ifPresent(interval -> methods.add(interval.method().citation())));
        return methods;
    }

    private static String source(Source source) {
        return source.place().isEmpty() ? source.document() : source.document() + ", " + source.place();
    }
}
