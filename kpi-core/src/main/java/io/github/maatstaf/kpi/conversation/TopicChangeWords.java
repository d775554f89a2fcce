package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.outcome.Movement;
import io.github.maatstaf.kpi.outcome.Outcome;
import io.github.maatstaf.kpi.statistics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** What changed between two measurements, in plain words and as a small table. */
final class TopicChangeWords {
    private final SheetWords words;
    private final SheetNumbers numbers;

    TopicChangeWords(SheetWords words) {
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
    }

    static String sentence(TopicChange change, SheetWords words) {
        String text = change.outcome()
                .map(outcome -> outcome.sentence(words.locale()))
                .orElseGet(() -> new TopicChangeWords(words).about(change));
        return change.group()
                .map(group -> words.of("change.group", "group", LineLabels.capitalised(group), "text", text))
                .orElse(text);
    }

    /** Of protected counts: only those that are shown, and no sums of them. */
    private String about(TopicChange change) {
        String measuring = LineLabels.capitalised(words.of(change.instrument().measuring()));
        List<String> parts = new ArrayList<>();
        for (OutcomePart part : OutcomePart.values()) {
            OptionalLong count = change.count(part);
            if (count.isPresent() && count.getAsLong() > 0) {
                parts.add(
                        words.of("change.about.part", "part", part.label(), "count", numbers.count(count.getAsLong())));
            }
        }
        if (parts.isEmpty()) {
            return words.of("change.hidden", "measuring", measuring);
        }
        String all = change.all().isPresent()
                ? words.of(
                        "change.about.all", "count", numbers.count(change.all().getAsLong()))
                : words.of("change.about.all.hidden");
        return words.of("change.about", "measuring", measuring, "all", all, "parts", String.join(", ", parts));
    }

    List<String> header() {
        return List.of(words.of("change.part"), words.of("change.count"), words.of("change.share"));
    }

    /** A row for each part; of a share so many in a hundred only beside how many of how many, and of enough people. */
    List<List<String>> rows(TopicChange change) {
        List<List<String>> rows = new ArrayList<>();
        for (OutcomePart part : OutcomePart.values()) {
            OptionalLong count = change.count(part);
            boolean worthARow = part.isCompared() || count.isEmpty() || count.getAsLong() > 0;
            if (worthARow) {
                rows.add(List.of(
                        LineLabels.capitalised(words.of(part.label())), count(change, part), share(change, part)));
            }
        }
        return rows;
    }

    private String count(TopicChange change, OutcomePart part) {
        OptionalLong count = change.count(part);
        if (count.isEmpty()) {
            return words.of("cell.SUPPRESSED");
        }
        OptionalLong of = part.isCompared() ? change.pairs() : change.all();
        String number = numbers.count(count.getAsLong());
        return of.isEmpty()
                ? number
                : words.of("change.of", "numerator", number, "denominator", numbers.count(of.getAsLong()));
    }

    private String share(TopicChange change, OutcomePart part) {
        if (!part.isCompared() || change.outcome().isEmpty()) {
            return "";
        }
        Outcome outcome = change.outcome().get();
        if (outcome.pairs() < Outcome.FEWEST_FOR_SHARE) {
            return "";
        }
        Interval interval = outcome.shareInterval(movement(part)).orElseThrow();
        return words.of(
                "change.interval",
                "share",
                numbers.hundredths((double) part.of(outcome) / outcome.pairs()),
                "low",
                numbers.hundredths(interval.lower()),
                "high",
                numbers.hundredths(interval.upper()));
    }

    private static Movement movement(OutcomePart part) {
        return switch (part) {
            case MOVED_UP -> Movement.UP;
            case MOVED_DOWN -> Movement.DOWN;
            default -> Movement.STAYED;
        };
    }

    /** How far the counts can be leaned on: how many they are about, and who is not in them. */
    String howSure(TopicChange change) {
        OptionalLong pairs = change.pairs();
        if (pairs.isEmpty() || change.outcome().isEmpty()) {
            return words.of("change.sure.protected");
        }
        String n = numbers.count(pairs.getAsLong());
        return words.of(pairs.getAsLong() < Outcome.FEWEST_FOR_SHARE ? "change.sure.few" : "change.sure.range", "n", n);
    }
}
