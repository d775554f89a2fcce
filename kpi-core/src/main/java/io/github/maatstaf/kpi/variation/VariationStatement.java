package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** A chart in full, for researchers: how it was made, every segment and every signal. */
final class VariationStatement {
    private final ChartContent content;
    private final Locale locale;

    private VariationStatement(ChartContent content, Locale locale) {
        this.content = content;
        this.locale = locale;
    }

    static String ofRunChart(ChartContent content, Locale locale) {
        VariationStatement statement = new VariationStatement(content, locale);
        return VariationPhrase.EXACT_RUN.in(locale) + statement.segments() + statement.signals();
    }

    static String ofBehaviourChart(ChartContent content, ChartSettings settings, Locale locale) {
        VariationStatement statement = new VariationStatement(content, locale);
        VariationPhrase screening = settings.screening() ? VariationPhrase.SCREENED : VariationPhrase.NOT_SCREENED;
        VariationPhrase rules =
                settings.classicTwoOfThree() ? VariationPhrase.RULES_CLASSIC : VariationPhrase.RULES_NHS;
        return VariationPhrase.EXACT_BEHAVIOUR.in(
                        locale,
                        "kind",
                        settings.kind().words().in(locale),
                        "screening",
                        settings.kind().hasMovingRange() ? screening.in(locale) : "",
                        "rules",
                        rules.in(
                                locale,
                                "trend",
                                Integer.toString(settings.trendLength()),
                                "row",
                                Integer.toString(settings.runLength())))
                + statement.segments()
                + statement.signals();
    }

    private String segments() {
        StringBuilder text = new StringBuilder();
        content.segments().forEach(segment -> text.append(segment(segment)));
        return text.toString();
    }

    private String segment(ChartSegment segment) {
        RunsAnalysis runs = segment.runs();
        return VariationPhrase.EXACT_SEGMENT.in(
                locale,
                "first",
                segment.first().toString(),
                "last",
                segment.last().toString(),
                "useful",
                Integer.toString(segment.useful()),
                "baseline",
                segment.baselineSize() == segment.useful()
                        ? ""
                        : VariationPhrase.EXACT_BASELINE.in(
                                locale, "baseline", Integer.toString(segment.baselineSize())),
                "centre",
                segment.centre().isPresent() ? number(segment.centre().getAsDouble()) : VariationPhrase.NONE.in(locale),
                "limits",
                limits(segment),
                "range",
                segment.movingRange().map(this::range).orElse(""),
                "ratio",
                segment.spreadRatio().isPresent()
                        ? VariationPhrase.EXACT_RATIO.in(
                                locale, "ratio", number(segment.spreadRatio().getAsDouble()))
                        : "",
                "runs",
                Integer.toString(runs.useful()),
                "longest",
                count(runs.longestRun()),
                "most",
                count(runs.longestUsualRun()),
                "crossings",
                count(runs.crossings()),
                "least",
                count(runs.fewestUsualCrossings()),
                "alarm",
                PlainNumber.in(locale, runs.falseAlarmChance(), 2),
                "sufficiency",
                sufficiency(segment.sufficiency()).in(locale));
    }

    /** The limits of the last period that has them; those of counts differ from period to period. */
    private String limits(ChartSegment segment) {
        for (int i = segment.part().end() - 1; i >= segment.part().start(); i--) {
            ChartPoint point = content.points().get(i);
            if (point.limits().isPresent()) {
                return VariationPhrase.EXACT_LIMITS.in(
                        locale,
                        "lower",
                        number(point.limits().get().lower()),
                        "upper",
                        number(point.limits().get().upper()));
            }
        }
        return "";
    }

    private String range(MovingRange range) {
        return VariationPhrase.EXACT_RANGE.in(
                locale,
                "mean",
                number(range.mean()),
                "used",
                Integer.toString(range.used()),
                "dropped",
                Integer.toString(range.screenedOut()));
    }

    private String signals() {
        List<ChartSignal> signals = content.signals();
        if (signals.isEmpty()) {
            return VariationPhrase.NO_SIGNAL.in(locale);
        }
        StringBuilder text = new StringBuilder();
        for (ChartSignal signal : signals) {
            text.append(VariationPhrase.EXACT_SIGNAL.in(
                    locale,
                    "rule",
                    signal.rule().label().in(locale),
                    "side",
                    signal.side().map(side -> side.label().in(locale) + ", ").orElse(""),
                    "first",
                    signal.periods().get(0).toString(),
                    "last",
                    signal.periods().get(signal.periods().size() - 1).toString(),
                    "count",
                    Integer.toString(signal.periods().size())));
        }
        return text.toString();
    }

    private String count(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : VariationPhrase.NONE.in(locale);
    }

    private String number(double value) {
        return PlainNumber.in(locale, value, 4);
    }

    private static VariationPhrase sufficiency(Sufficiency sufficiency) {
        return switch (sufficiency) {
            case ENOUGH -> VariationPhrase.ENOUGH;
            case TRIAL -> VariationPhrase.PRELIMINARY;
            case TOO_FEW -> VariationPhrase.FEW;
            case NO_VARIATION -> VariationPhrase.FLAT;
            case GAP -> VariationPhrase.GAPPY;
        };
    }
}
