package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the last figure of a line says and how far off it may be, in plain words. */
final class LastFigureWords {
    /** Below this number no percentage is worth a word. */
    private static final long VERY_FEW = 5;

    private final SheetWords words;
    private final SheetNumbers numbers;
    private final boolean exact;

    /** Sums and differences are told of exact numbers only: of rounded ones they would be wrong. */
    LastFigureWords(SheetWords words, boolean exact) {
        this.words = words;
        this.exact = exact;
        this.numbers = SheetNumbers.in(words.locale());
    }

    /** How to read the last figure. */
    String reading(Topic topic) {
        TopicLine line = topic.leading().orElseThrow();
        Observation last = line.lastUseful().orElseThrow();
        String period = words.period(last.period());
        String value = value(last);
        String text;
        if (last.unit().equals(Unit.SHARE)
                && last.numerator().isPresent()
                && last.denominator().isPresent()) {
            text = words.of(
                    "read.share",
                    "period",
                    period,
                    "numerator",
                    numbers.count(last.numerator().getAsLong()),
                    "denominator",
                    numbers.count(last.denominator().getAsLong()),
                    "basis",
                    basis(topic));
        } else if (line.measure()
                .filter(measure -> measure.kind() == MeasureKind.DURATION)
                .isPresent()) {
            Summary summary = summary(line.measure().get(), last);
            String key = !summary.isPercentile()
                    ? "read.mean"
                    : summary.equals(Summary.MEDIAN) ? "read.half" : "read.percentile";
            text = words.of(key, "period", period, "value", value, "percent", summary.percent(), "basis", basis(topic));
        } else {
            text = words.of(
                    last.unit().equals(Unit.COUNT) ? "read.count" : "read.plain", "period", period, "value", value);
        }
        return last.status() == ObservationStatus.ESTIMATED ? text + " " + words.of("read.estimated") : text;
    }

    private static Summary summary(Measure measure, Observation observation) {
        String suffix = observation.measure().substring(observation.measure().lastIndexOf('.') + 1);
        return measure.summaries().stream()
                .filter(summary -> summary.code().equals(suffix))
                .findFirst()
                .orElse(measure.summaries().get(0));
    }

    /** How many it is about, how far off the last figure may be, who is not in it yet. */
    List<String> howSure(Topic topic) {
        TopicLine line = topic.leading().orElseThrow();
        List<String> sentences = new ArrayList<>();
        if (FiguresTable.countsCases(line)) {
            // Figures from elsewhere may ask the same people each year.
            if (line.source().isEmpty() && exact) {
                long all = line.series().observations().stream()
                        .mapToLong(each -> each.denominator().orElse(0))
                        .reduce(0, Math::addExact);
                sentences.add(words.of("sure.about", "n", numbers.count(all), "basis", basis(topic)));
            }
            sentences.add(range(line, basis(topic)));
        }
        tooRecent(line, basis(topic)).ifPresent(sentences::add);
        topic.stillWaiting()
                .filter(waiting -> exact)
                .ifPresent(waiting -> sentences.addAll(waiting(waiting, basis(topic))));
        return sentences;
    }

    private String range(TopicLine line, String basis) {
        Observation last = line.lastUseful().orElseThrow();
        if (last.denominator().isEmpty()) {
            return "";
        }
        String n = numbers.count(last.denominator().getAsLong());
        if (last.denominator().getAsLong() < VERY_FEW) {
            return words.of("sure.few", "n", n, "basis", basis);
        }
        Optional<Interval> interval = last.interval().filter(each -> !Double.isInfinite(each.upper()));
        return interval.map(each -> words.of(
                        "sure.range",
                        "n",
                        n,
                        "basis",
                        basis,
                        "low",
                        numbers.cell(last.unit(), each.lower()),
                        "high",
                        numbers.withUnit(last.unit(), each.upper(), words.locale())))
                .orElseGet(() -> words.of(exact ? "sure.norange" : "sure.norange.protected", "n", n, "basis", basis));
    }

    private Optional<String> tooRecent(TopicLine line, String basis) {
        long tooRecent = line.series().observations().stream()
                .mapToLong(Observation::tooRecent)
                .reduce(0, Math::addExact);
        return tooRecent == 0
                ? Optional.empty()
                : Optional.of(words.counted("sure.toorecent", tooRecent, "basis", basis));
    }

    private List<String> waiting(TopicLine line, String basis) {
        StillWaiting waiting = StillWaiting.of(line);
        if (waiting.rest() == 0) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                words.counted("sure.waiting", waiting.rest(), "total", numbers.count(waiting.total()), "basis", basis));
        List<Observation> observations = line.series().observations();
        Observation last = observations.get(observations.size() - 1);
        if (last.status().hasValue()) {
            sentences.add(last.interval()
                    .filter(interval -> !Double.isInfinite(interval.upper()))
                    .map(interval -> words.of(
                            "sure.waiting.value",
                            "value",
                            value(last),
                            "low",
                            numbers.cell(last.unit(), interval.lower()),
                            "high",
                            numbers.withUnit(last.unit(), interval.upper(), words.locale())))
                    .orElseGet(() -> words.of("sure.waiting.value.open", "value", value(last))));
        } else if (last.status() == ObservationStatus.INSUFFICIENT) {
            sentences.add(words.of("sure.waiting.unknown", "period", words.period(last.period())));
        }
        return sentences;
    }

    private String value(Observation observation) {
        return numbers.withUnit(observation, words);
    }

    private String basis(Topic topic) {
        return topic.leading()
                .flatMap(TopicLine::measure)
                .map(measure -> words.of(LineLabels.basisOf(measure)))
                .orElseGet(() -> words.of(topic.kpi().countBasis().label()));
    }
}
