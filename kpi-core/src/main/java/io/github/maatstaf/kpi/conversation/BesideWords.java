package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/** A figure beside those of others, in plain words and as a table; others have no name anywhere. */
final class BesideWords {
    private final SheetWords words;
    private final SheetNumbers numbers;

    BesideWords(SheetWords words) {
        this.words = words;
        this.numbers = SheetNumbers.in(words.locale());
    }

    String sentence(BesideOthers beside) {
        List<String> sentences = new ArrayList<>();
        if (beside.funnel().isPresent()) {
            sentences.add(LineLabels.capitalised(words.of(
                    "beside.period", "period", words.period(beside.own().period()))));
            sentences.add(beside.funnel().get().sentence(words.locale()));
        } else {
            sentences.add(words.of(
                    "beside.own",
                    "own",
                    LineLabels.capitalised(name(beside)),
                    "value",
                    numbers.withCounts(beside.own(), words),
                    "period",
                    words.period(beside.own().period())));
            sentences.add(spread(beside));
        }
        if (beside.notShown() > 0) {
            sentences.add(words.counted("beside.notshown", beside.notShown()));
        }
        sentences.add(words.of("beside.why"));
        return String.join(" ", sentences);
    }

    private String name(BesideOthers beside) {
        return beside.ownName().orElseGet(() -> words.of("beside.together"));
    }

    private String spread(BesideOthers beside) {
        double low = beside.others().stream()
                .mapToDouble(each -> each.value().orElseThrow())
                .min()
                .orElseThrow();
        double high = beside.others().stream()
                .mapToDouble(each -> each.value().orElseThrow())
                .max()
                .orElseThrow();
        Unit unit = beside.own().unit();
        return words.of(
                beside.ownName().isPresent() ? "beside.spread" : "beside.spread.all",
                "count",
                numbers.count(beside.others().size()),
                "low",
                numbers.cell(unit, low),
                "high",
                numbers.withUnit(unit, high, words.locale()));
    }

    private String of(Observation figure) {
        return words.of(
                "change.of",
                "numerator",
                numbers.count(figure.numerator().orElse(0)),
                "denominator",
                numbers.count(figure.denominator().orElse(0)));
    }

    List<String> header(BesideOthers beside, TopicLine line) {
        List<String> header = new ArrayList<>();
        header.add(beside.own().period().label().in(words.locale()));
        if (beside.own().unit().equals(Unit.SHARE)) {
            header.add(words.of("beside.of"));
        }
        header.add(words.of(line.label()));
        if (!beside.own().unit().equals(Unit.SHARE)) {
            header.add(words.of(
                    "line.n", "basis", line.measure().map(LineLabels::basisOf).orElseThrow()));
        }
        return header;
    }

    List<List<String>> rows(BesideOthers beside) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(LineLabels.capitalised(name(beside)), beside.own()));
        String other = words.of(beside.ownName().isPresent() ? "beside.other" : "beside.one");
        beside.others().forEach(each -> rows.add(row(other, each)));
        return rows;
    }

    private List<String> row(String name, Observation figure) {
        String value = numbers.cell(figure.unit(), figure.value().orElseThrow());
        if (!figure.unit().equals(Unit.SHARE)) {
            return List.of(name, value, numbers.count(figure.denominator().orElse(0)));
        }
        return List.of(name, of(figure), SheetNumbers.isShareOfFew(figure) ? "" : value);
    }
}
