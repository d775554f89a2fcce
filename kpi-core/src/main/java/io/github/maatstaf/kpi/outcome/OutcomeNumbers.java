package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.instrument.CutOff;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The numbers of an outcome, a line each, each with how far it can be leaned on. */
final class OutcomeNumbers {
    private static final int MOST_CUT_OFFS = 5;
    private static final LocalizedText UP = LocalizedText.of("omhoog", "up");
    private static final LocalizedText STAYED = LocalizedText.of("gelijk", "stayed");
    private static final LocalizedText DOWN = LocalizedText.of("omlaag", "down");
    private static final LocalizedText OF = LocalizedText.of("van", "of");
    private static final LocalizedText MEAN =
            LocalizedText.of("gemiddelde verandering in punten", "mean change in points");
    private static final LocalizedText MEAN_TEST = LocalizedText.of("t-toets voor paren", "t test for pairs");
    private static final LocalizedText WILCOXON = LocalizedText.of("toets van Wilcoxon", "Wilcoxon's test");
    private static final LocalizedText CHANCE = LocalizedText.of("kans om omhoog te gaan", "probability of moving up");
    private static final LocalizedText CUT_OFF = LocalizedText.of(
            "{cutoff}: eerst {before}, daarna {after} van de {n}", "{cutoff}: first {before}, then {after} of {n}");
    private static final LocalizedText TO = LocalizedText.of("tot", "to");
    private static final LocalizedText CORRECTED = LocalizedText.of("met correctie", "corrected");

    private final Outcome outcome;
    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    private OutcomeNumbers(Outcome outcome, Locale locale) {
        this.outcome = outcome;
        this.locale = locale;
    }

    static String of(Outcome outcome, Locale locale) {
        OutcomeNumbers numbers = new OutcomeNumbers(outcome, locale);
        if (outcome.pairs() == 0) {
            return SufficiencyWords.TOO_FEW.in(locale);
        }
        numbers.share(UP, outcome.movedUp(), Movement.UP);
        numbers.share(STAYED, outcome.stayed(), Movement.STAYED);
        numbers.share(DOWN, outcome.movedDown(), Movement.DOWN);
        outcome.meanChange().ifPresent(numbers::mean);
        numbers.wilcoxon(outcome.wilcoxon());
        for (EffectSizeKind kind : EffectSizeKind.values()) {
            if (kind.isPaired()) {
                outcome.effectSize(kind).ifPresent(numbers::size);
            }
        }
        outcome.moveUpProbability().ifPresent(numbers::probability);
        outcome.instrument().cutOffs().stream().limit(MOST_CUT_OFFS).forEach(numbers::cutOff);
        return String.join("\n", numbers.lines);
    }

    private void share(LocalizedText way, int count, Movement movement) {
        boolean share = outcome.sufficiency() != Sufficiency.TOO_FEW;
        line(
                way.in(locale) + ": " + count + " " + OF.in(locale) + " " + outcome.pairs(),
                share ? outcome.shareInterval(movement) : Optional.empty(),
                outcome.sufficiency());
    }

    private void mean(MeanChange change) {
        line(MEAN.in(locale) + ": " + number(change.mean()), change.interval(), change.sufficiency());
        change.probability()
                .ifPresent(p -> line(
                        MEAN_TEST.in(locale) + ": t " + number(change.t().orElseThrow()) + ", p " + p(p),
                        Optional.empty(),
                        change.sufficiency()));
    }

    private void wilcoxon(Wilcoxon test) {
        line(
                WILCOXON.in(locale) + ": W+ " + number(test.sumUp()) + ", p " + p(test.probability()),
                Optional.empty(),
                test.sufficiency());
    }

    private void size(EffectSize size) {
        String corrected = size.corrected().isPresent()
                ? " (" + CORRECTED.in(locale) + " " + number(size.corrected().getAsDouble()) + ")"
                : "";
        line(
                size.kind().symbol() + ", " + size.kind().label().in(locale) + ": " + number(size.value()) + corrected,
                size.interval(),
                size.sufficiency());
    }

    private void probability(MoveUpProbability found) {
        line(CHANCE.in(locale) + ": " + number(found.probability()), Optional.empty(), found.sufficiency());
    }

    private void cutOff(CutOff cutOff) {
        outcome.beyond(cutOff)
                .ifPresent(answers -> line(
                        CUT_OFF.in(locale)
                                        .replace("{before}", Long.toString(answers.both() + answers.beforeOnly()))
                                        .replace("{after}", Long.toString(answers.both() + answers.afterOnly()))
                                        .replace("{n}", Long.toString(answers.people()))
                                        .replace("{cutoff}", cutOff.label().in(locale))
                                + ", p " + p(answers.exactProbability()),
                        Optional.of(answers.tango(outcome.confidence())),
                        answers.sufficiency()));
    }

    private void line(String text, Optional<Interval> interval, Sufficiency sufficiency) {
        String ends = interval.map(found -> ", " + number(found.lower()) + " " + TO.in(locale) + " "
                        + number(found.upper()) + " (" + PlainNumber.withDecimals(locale, found.confidence() * 100, 1)
                        + " %, "
                        + found.method().citation() + ")")
                .orElse("");
        String doubt = sufficiency == Sufficiency.ENOUGH
                ? ""
                : "; " + SufficiencyWords.of(sufficiency).in(locale);
        lines.add(text + ends + doubt);
    }

    private String number(double value) {
        return PlainNumber.withDecimals(locale, value, 3);
    }

    private String p(double value) {
        return value < 0.0005
                ? "< " + PlainNumber.withDecimals(locale, 0.0005, 4)
                : PlainNumber.withDecimals(locale, value, 4);
    }
}
