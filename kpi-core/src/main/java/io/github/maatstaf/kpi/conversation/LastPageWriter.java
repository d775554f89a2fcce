package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Question;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The last page, the only one with statistics words: sources, exact rules, completeness, margins, method, version. */
final class LastPageWriter {
    private final ConversationSheet sheet;
    private final SheetWords words;
    private final SheetNumbers numbers;
    private final SheetPage out;

    LastPageWriter(ConversationSheet sheet, SheetWords words, SheetPage out) {
        this.sheet = sheet;
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
        this.out = out;
    }

    void write() {
        out.newPage();
        out.heading(2, words.of("account"));
        writeSources();
        writeRules();
        writeCompleteness();
        writeMargins();
        writeLines();
        writeMethod();
    }

    private void writeSources() {
        out.heading(3, words.of("account.sources"));
        List<String> lines = new ArrayList<>();
        lines.add(words.of(
                "account.catalogue",
                "owner",
                sheet.selection().catalogue().owner(),
                "edition",
                sheet.selection().edition()));
        for (Topic topic : sheet.topics()) {
            lines.add(label(topic) + " (" + topic.chosen().code() + "): "
                    + topic.kpi().sources().stream().map(this::source).collect(Collectors.joining("; ")));
        }
        Set<Question> asked = new LinkedHashSet<>(sheet.questions());
        sheet.topics().forEach(topic -> asked.addAll(topic.questions()));
        lines.add(words.of(
                "account.questions",
                "sources",
                asked.stream()
                        .map(question -> question.source().document())
                        .filter(document -> !document.equals("Maatstaf"))
                        .distinct()
                        .map(document -> source(Source.of(document, "")))
                        .collect(Collectors.joining("; "))));
        lines.add(words.of("account.stories"));
        out.bullets(lines);
    }

    private String label(Topic topic) {
        return words.of(topic.kpi().label());
    }

    private String source(Source source) {
        return numbers.source(source);
    }

    private void writeRules() {
        out.heading(3, words.of("account.rules"));
        Set<Measure> measures = new LinkedHashSet<>();
        allLines().forEach(line -> line.measure().ifPresent(measures::add));
        if (measures.isEmpty()) {
            out.paragraph(words.of("account.rules.none"));
        }
        for (Measure measure : measures) {
            List<SheetItem> lines = new ArrayList<>();
            measure.describe(words.locale()).lines().map(SheetItem::of).forEach(lines::add);
            lines.add(SheetItem.exact(words.of("account.rule"), measure.canonicalText()));
            lines.add(SheetItem.exact(words.of("account.fingerprint"), measure.fingerprint()));
            out.caption(measure.name());
            out.items(lines);
        }
    }

    private List<TopicLine> allLines() {
        return sheet.topics().stream().flatMap(topic -> topic.lines().stream()).toList();
    }

    private void writeCompleteness() {
        out.heading(3, words.of("account.complete"));
        List<String> lines = new ArrayList<>();
        sheet.table()
                .filter(table -> PackedDay.isObserved(table.observedUntil()))
                .ifPresent(table -> lines.add(words.of("account.until", "day", numbers.day(table.observedUntil()))));
        sheet.reading().ifPresent(reading -> addReading(reading, lines));
        if (sheet.reading().isEmpty() && !sheet.isForOthers()) {
            lines.add(words.of("account.unread"));
        }
        sheet.quality()
                .ifPresent(quality -> quality.elements().forEach(element -> lines.add(registered(quality, element))));
        for (Topic topic : sheet.topics()) {
            topic.stillWaiting()
                    .filter(line -> sheet.protectedBy().isEmpty())
                    .ifPresent(line -> lines.add(reached(topic, line)));
        }
        out.bullets(lines);
    }

    private String registered(DataQuality quality, DataElement element) {
        return words.of(
                "account.registered",
                "element",
                LineLabels.capitalised(words.of(element.label())),
                "with",
                numbers.count(quality.with(element)),
                "among",
                numbers.count(quality.among(element)));
    }

    private void addReading(ReadingAccount reading, List<String> lines) {
        lines.add(words.of(
                "account.records",
                "read",
                numbers.count(reading.records().read()),
                "accepted",
                numbers.count(reading.records().accepted()),
                "rejected",
                numbers.count(reading.records().rejected()),
                "duplicates",
                numbers.count(reading.records().duplicates())));
        for (Finding example : reading.examples()) {
            lines.add(words.of(
                    "account.finding",
                    "count",
                    numbers.count(reading.counts().getOrDefault(example.code(), 0L)),
                    "code",
                    example.code(),
                    "message",
                    example.message(words.locale())));
        }
    }

    private String reached(Topic topic, TopicLine line) {
        StillWaiting waiting = StillWaiting.of(line);
        return words.of(
                "account.reached",
                "number",
                topic.number(),
                "total",
                numbers.count(waiting.total()),
                "basis",
                LineLabels.basisOf(line.measure().orElseThrow()),
                "reached",
                numbers.count(waiting.reached()),
                "rest",
                numbers.count(waiting.rest()));
    }

    private void writeMargins() {
        List<TopicLine> lines = allLines();
        if (lines.isEmpty()) {
            return;
        }
        out.heading(3, words.of("account.figures"));
        List<String> header = List.of(
                words.of("account.period"),
                words.of("account.value"),
                words.of("account.of"),
                words.of("account.interval"));
        for (TopicLine line : lines) {
            out.caption(line.series().name());
            out.table(
                    line.series().name(),
                    header,
                    line.series().observations().stream().map(this::marginRow).toList());
        }
    }

    private List<String> marginRow(Observation observation) {
        String value = observation.value().isPresent()
                ? numbers.exact(observation.value().getAsDouble())
                : words.of("cell." + observation.status());
        String of = observation.numerator().isEmpty()
                ? ""
                : numbers.count(observation.numerator().getAsLong())
                        + (observation.denominator().isEmpty()
                                ? ""
                                : " / "
                                        + numbers.count(
                                                observation.denominator().getAsLong()));
        String interval = observation.interval().map(this::interval).orElseGet(() -> words.of("account.interval.none"));
        return List.of(observation.period().toString(), value, of, interval);
    }

    private String interval(Interval interval) {
        String upper = Double.isInfinite(interval.upper()) ? "∞" : numbers.exact(interval.upper());
        return numbers.exact(interval.lower()) + " – " + upper;
    }

    private void writeLines() {
        List<SheetItem> lines = new ArrayList<>();
        for (TopicLine line : allLines()) {
            StringBuilder text = new StringBuilder(line.trend().exactSentence(words.locale()));
            line.trend().notes().forEach(note -> text.append(' ').append(note.message(words.locale())));
            lines.add(SheetItem.named(line.series().name(), text.toString()));
        }
        writeChanges();
        if (!lines.isEmpty()) {
            out.heading(3, words.of("account.lines"));
            out.paragraph(words.of("account.lines.complete"));
            out.items(lines);
        }
    }

    /** The numbers behind the words of a change, for those who want to lean on them. */
    private void writeChanges() {
        for (Topic topic : sheet.topics()) {
            for (TopicChange change : topic.changes()) {
                change.outcome().ifPresent(outcome -> {
                    out.caption(words.of("account.change", "number", topic.number(), "label", label(topic))
                            + change.group().map(group -> " – " + group).orElse(""));
                    out.bullets(Stream.concat(
                                    Stream.of(outcome.exactSentence(words.locale())),
                                    outcome.numbers(words.locale()).lines())
                            .toList());
                });
            }
        }
    }

    private String protection() {
        String audience = words.of(sheet.audience().label()).toLowerCase(Locale.ROOT);
        if (!sheet.isForOthers()) {
            return words.of("account.small", "audience", audience);
        }
        Optional<DisclosurePolicy> policy = sheet.protectedBy();
        if (policy.isEmpty()) {
            return words.of("account.protected.none", "audience", audience);
        }
        return words.of(
                policy.get().isRounded() ? "account.protected.rounded" : "account.protected",
                "audience",
                audience,
                "threshold",
                policy.get().threshold(),
                "base",
                policy.get().roundingBase());
    }

    private void writeMethod() {
        out.heading(3, words.of("account.method"));
        List<String> lines = new ArrayList<>();
        String methods = allLines().stream()
                .flatMap(line -> line.series().observations().stream())
                .flatMap(observation -> observation.interval().stream())
                .map(interval -> interval.method().citation())
                .distinct()
                .collect(Collectors.joining("; "));
        if (!methods.isEmpty()) {
            lines.add(words.of("account.methods", "methods", methods));
        }
        lines.add(protection());
        if (sheet.topics().stream().anyMatch(topic -> topic.beside().isPresent())) {
            lines.add(words.of("account.beside", "fewest", Funnel.FEWEST_UNITS));
        }
        sheet.table().ifPresent(table -> lines.add(words.of("account.version", "version", table.libraryVersion())));
        out.bullets(lines);
    }
}
