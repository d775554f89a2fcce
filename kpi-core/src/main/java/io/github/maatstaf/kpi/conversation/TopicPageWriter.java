package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.SteeringLogic;
import io.github.maatstaf.kpi.chart.ChartDot;
import io.github.maatstaf.kpi.chart.DotChart;
import io.github.maatstaf.kpi.chart.SeriesChart;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.ReferenceValue;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.narrative.MeaningPattern;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendDirection;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The page of a topic, in plain words: statistics stand on the last page. */
final class TopicPageWriter {
    private final ConversationSheet sheet;
    private final SheetWords words;
    private final SheetNumbers numbers;
    private final SheetPage out;

    TopicPageWriter(ConversationSheet sheet, SheetWords words, SheetPage out) {
        this.sheet = sheet;
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
        this.out = out;
    }

    void write(Topic topic) {
        out.newPage();
        out.heading(2, words.of("topic.title", "number", topic.number(), "label", label(topic.kpi())));
        writeWhatItIs(topic);
        // What people experienced comes before what was measured of it.
        if (!topic.changes().isEmpty()) {
            writeStories(topic);
            topic.changes().forEach(change -> writeChange(topic, change));
        }
        if (topic.hasFigures()) {
            writeDrawing(topic);
            new FiguresTable(words).write(topic, out);
            writeWhatWeSee(topic);
        } else if (topic.changes().isEmpty()) {
            writeNoFigures(topic);
        } else {
            out.labelled(words.of("topic.hoped"), HopedWords.of(topic, words));
        }
        topic.beside().ifPresent(beside -> writeBeside(topic, beside));
        writeWhatItDoesNotSay(topic);
        writeReadTogether(topic);
        writeWhatHappened(topic);
        if (topic.changes().isEmpty()) {
            writeStories(topic);
        }
        topic.contrast()
                .flatMap(contrast -> contrast.sentence(words))
                .ifPresent(sentence -> out.labelled(words.of("topic.contrast"), sentence));
        out.labelled(words.of("topic.questions"), "");
        out.bullets(QuestionWords.of(topic, words));
    }

    private String label(Kpi kpi) {
        return words.of(kpi.label());
    }

    private String text(LocalizedText text) {
        return Sentences.sentence(words.of(text));
    }

    private void writeWhatItIs(Topic topic) {
        if (topic.chosen().isLinked()) {
            out.paragraph(words.of("topic.linked"));
        }
        out.labelled(words.of("topic.meant"), text(topic.kpi().definition()));
        Optional<Measure> measure = topic.leading().flatMap(TopicLine::measure);
        measure.ifPresent(each -> {
            out.labelled(
                    words.of("topic.counts"),
                    Sentences.sentence(words.of(each.whatItIs())) + " "
                            + Sentences.sentence(words.of(each.whatCounts())));
            out.labelled(words.of("topic.countsnot"), Sentences.sentence(words.of(each.whatDoesNotCount())));
        });
        topic.chosen().why().ifPresent(why -> out.labelled(words.of("topic.chosen"), Sentences.sentence(why)));
        sources(topic).forEach(source -> out.paragraph(words.of("topic.source", "source", numbers.source(source))));
    }

    private static List<Source> sources(Topic topic) {
        return topic.lines().stream()
                .flatMap(line -> line.source().stream())
                .distinct()
                .toList();
    }

    private void writeDrawing(Topic topic) {
        TopicLine line = topic.leading().orElseThrow();
        Series series = line.series();
        for (SeriesNote note : topic.notes()) {
            series = series.notes().contains(note) ? series : series.withNote(note);
        }
        String caption = words.of(line.label());
        SeriesChart drawing = line.runChart()
                .map(SeriesChart::of)
                .orElse(SeriesChart.of(line.series()))
                .goingOnWith(series);
        out.drawing(caption, drawing.titled(label(topic.kpi()) + " – " + caption)::toSvg);
    }

    private void writeChange(Topic topic, TopicChange change) {
        TopicChangeWords counts = new TopicChangeWords(words);
        out.labelled(words.of("change.label"), change.sentence(words.locale()));
        out.paragraph(words.of(
                "change.by",
                "measuring",
                change.instrument().measuring(),
                "rater",
                change.rater().label()));
        out.table(
                words.of("change.caption", "label", label(topic.kpi()))
                        + change.group().map(group -> " – " + group).orElse("")
                        + " – " + words.of(change.rater().label()),
                counts.header(),
                counts.rows(change));
        out.labelled(words.of("topic.sure"), counts.howSure(change));
    }

    private void writeBeside(Topic topic, BesideOthers beside) {
        TopicLine line = topic.leading().orElseThrow();
        BesideWords told = new BesideWords(words);
        String caption = words.of("beside.caption", "label", words.of(line.label()));
        out.drawing(
                caption,
                chart(beside)
                        .titled(label(topic.kpi()) + " – " + caption)
                        .counting(line.measure().map(LineLabels::basisOf).orElseThrow())::toSvg);
        out.table(label(topic.kpi()) + " – " + words.of("beside.label"), told.header(beside, line), told.rows(beside));
        out.labelled(words.of("beside.label"), told.sentence(beside));
    }

    private static DotChart chart(BesideOthers beside) {
        return beside.funnel().map(DotChart::of).orElseGet(() -> {
            List<ChartDot> dots = new ArrayList<>();
            beside.ownName()
                    .ifPresent(name -> dots.add(ChartDot.own(
                            name,
                            beside.own().value().orElseThrow(),
                            beside.own().denominator().orElseThrow())));
            beside.others()
                    .forEach(each -> dots.add(ChartDot.of(
                            each.value().orElseThrow(), each.denominator().orElseThrow())));
            return DotChart.of(beside.own().unit(), dots);
        });
    }

    private void writeNoFigures(Topic topic) {
        if (topic.isHidden()) {
            out.labelled(words.of("topic.see"), words.of("topic.hidden"));
            return;
        }
        out.labelled(
                words.of("topic.see"),
                words.of("topic.nofigures", "from", topic.kpi().evidenceSource().label()));
        topic.kpi().needs().ifPresent(needs -> out.labelled(words.of("topic.needs"), text(needs)));
        out.labelled(words.of("topic.hoped"), HopedWords.of(topic, words));
    }

    private void writeWhatWeSee(Topic topic) {
        TopicLine line = topic.leading().orElseThrow();
        Trend trend = line.trend();
        List<String> seen = new ArrayList<>();
        seen.add(new LastFigureWords(words, sheet.protectedBy().isEmpty()).reading(topic));
        seen.add(trend.whatWeSee(words.locale()));
        HopedWords.way(trend, words).ifPresent(seen::add);
        out.labelled(words.of("topic.see"), joined(seen));
        out.labelled(words.of("topic.hoped"), HopedWords.of(topic, words));
        line.series()
                .reference()
                .ifPresent(reference -> out.labelled(words.of("topic.reference"), reference(line, reference)));
        line.runChart().ifPresent(chart -> out.labelled(words.of("topic.baseline"), chart.sentence(words.locale())));
        List<String> sure = new ArrayList<>();
        sure.add(trend.howSure(words.locale()));
        sure.addAll(new LastFigureWords(words, sheet.protectedBy().isEmpty()).howSure(topic));
        out.labelled(words.of("topic.sure"), joined(sure));
    }

    /** A value to talk about, with what it is for and where it comes from; it is compared with nothing. */
    private String reference(TopicLine line, ReferenceValue reference) {
        return words.of(
                "topic.reference.value",
                "value",
                numbers.withUnit(line.series().unit(), reference.value(), words.locale()),
                "purpose",
                reference.purpose().label(),
                "source",
                numbers.source(reference.source()));
    }

    private static String joined(List<String> sentences) {
        return sentences.stream().filter(sentence -> !sentence.isBlank()).collect(Collectors.joining(" "));
    }

    private void writeWhatItDoesNotSay(Topic topic) {
        Kpi kpi = topic.kpi();
        StringBuilder text = new StringBuilder(text(kpi.doesNotMeasure()));
        if (topic.hasFigures()) {
            topic.trend()
                    .map(Trend::direction)
                    .filter(each -> each == TrendDirection.RISING || each == TrendDirection.FALLING)
                    .ifPresent(each ->
                            text.append(' ').append(words.of("topic.saysnot.cause", "direction", each.label())));
        }
        out.labelled(words.of("topic.saysnot"), text.toString());
        if (!topic.hasFigures()) {
            return;
        }
        out.labelled(words.of("topic.misread"), text(kpi.commonlyMisreadAs()));
        if (kpi.steeringLogic().containsKey(SteeringLogic.MARKET)) {
            out.labelled(words.of("topic.provokes"), text(kpi.mayProvoke()));
        }
    }

    private void writeReadTogether(Topic topic) {
        List<String> others = new ArrayList<>();
        for (KpiCode code : topic.readTogetherWith()) {
            sheet.selection()
                    .catalogue()
                    .find(code)
                    .map(kpi -> here(code)
                            .map(number -> words.of("topic.together.here", "label", label(kpi), "number", number))
                            .orElse(label(kpi)))
                    .ifPresent(others::add);
        }
        others.add(words.of("topic.together.stories"));
        out.labelled(words.of("topic.together"), String.join(" · ", others) + ".");
    }

    private Optional<Integer> here(KpiCode code) {
        return sheet.topics().stream()
                .filter(topic -> topic.chosen().code().equals(code))
                .map(Topic::number)
                .findFirst();
    }

    private void writeWhatHappened(Topic topic) {
        if (!topic.notes().isEmpty()) {
            out.labelled(
                    words.of("topic.happened"),
                    topic.notes().stream().map(this::note).collect(Collectors.joining(" ")));
        }
    }

    private String note(SeriesNote note) {
        return numbers.day(note.date()) + ": " + Sentences.ended(note.text());
    }

    private void writeStories(Topic topic) {
        if (topic.stories().isEmpty()) {
            out.labelled(words.of("topic.story"), words.of("topic.story.none"));
        } else {
            out.labelled(words.of("topic.story"), "");
            List<MeaningPattern> meanings = MeaningPattern.of(topic.stories());
            if (meanings.stream().anyMatch(each -> each.answered() > 1)) {
                out.bullets(meanings.stream()
                        .map(each -> MeaningWords.of(each, words))
                        .toList());
            }
            topic.stories().forEach(this::writeStory);
        }
    }

    /** Stories about the service as a whole, or beside a KPI that has no page here. */
    void writeOtherStories() {
        Set<Story> beside = new HashSet<>();
        sheet.topics().forEach(topic -> beside.addAll(topic.stories()));
        List<Story> others = sheet.stories().stream()
                .filter(story -> !beside.contains(story))
                .toList();
        if (!others.isEmpty()) {
            out.newPart();
            out.heading(2, words.of("stories"));
            others.forEach(this::writeStory);
        }
    }

    private void writeStory(Story story) {
        String by = words.of(
                "topic.story.by",
                "teller",
                LineLabels.capitalised(words.of(story.teller().label())),
                "day",
                numbers.day(story.toldOn()),
                "consent",
                words.of(story.consent().orElseThrow().label()));
        out.quote("“" + story.text() + "”", by);
    }
}
