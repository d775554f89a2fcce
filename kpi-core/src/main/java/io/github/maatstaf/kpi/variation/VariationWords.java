package io.github.maatstaf.kpi.variation;

import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.SeriesNote;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import io.github.maatstaf.kpi.statistics.MinimumSizes;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.wording.PeriodWords;
import io.github.maatstaf.kpi.wording.PlainNumber;
import io.github.maatstaf.kpi.wording.UnitWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Chooses and fills the plain sentences of a chart: what the last segment shows, and what people decided. */
final class VariationWords {
    private static final int MOST_SENTENCES = 4;
    private static final int MOST_LISTED = 3;

    private final Series series;
    private final ChartContent content;
    private final ChartSettings settings;
    private final ChartSegment last;
    private final Locale locale;

    private VariationWords(Series series, ChartContent content, ChartSettings settings, Locale locale) {
        this.series = series;
        this.content = content;
        this.settings = settings;
        this.last = content.lastSegment();
        this.locale = locale;
    }

    static String ofRunChart(Series series, ChartContent content, ChartSettings settings, Locale locale) {
        VariationWords words = new VariationWords(series, content, settings, locale);
        return words.runs() + words.decisions() + words.gaps();
    }

    static String ofBehaviourChart(Series series, ChartContent content, ChartSettings settings, Locale locale) {
        VariationWords words = new VariationWords(series, content, settings, locale);
        return words.behaviour() + words.decisions() + words.gaps();
    }

    static String sentence(BaselineSuggestion suggestion, Locale locale) {
        String notes = suggestion.notes().stream().map(SeriesNote::text).collect(Collectors.joining("; "));
        return (suggestion.kind() == BaselineDecisionKind.REBASE
                        ? VariationPhrase.SUGGEST_REBASE
                        : VariationPhrase.SUGGEST_FREEZE)
                .in(
                        locale,
                        "period",
                        PeriodWords.named(suggestion.period(), locale),
                        "before",
                        Integer.toString(suggestion.before()),
                        "after",
                        Integer.toString(suggestion.after()),
                        "notes",
                        notes.isEmpty() ? "" : VariationPhrase.NOTED.in(locale, "notes", notes));
    }

    private String runs() {
        RunsAnalysis runs = last.runs();
        MinimumSizes sizes = settings.minimumSizes();
        if (last.centre().isEmpty()) {
            return VariationPhrase.NO_FIGURES.in(locale);
        }
        if (last.sufficiency() == Sufficiency.NO_VARIATION) {
            return VariationPhrase.ALL_EQUAL.in(locale, "level", centre());
        }
        if (last.sufficiency() == Sufficiency.TOO_FEW) {
            return (runs.useful() == 1 ? VariationPhrase.RUN_ONE : VariationPhrase.RUN_TOO_FEW)
                    .in(
                            locale,
                            "useful",
                            Integer.toString(runs.useful()),
                            "least",
                            Integer.toString(sizes.of(MinimumSize.RUN_RULES)));
        }
        String times = PlainNumber.in(locale, runs.falseAlarmChance() * 100, 1);
        return seen(VariationPhrase.RUN_USUAL.in(locale, "centre", centre()))
                + VariationPhrase.FALSE_ALARM.in(locale, "times", times)
                + trial();
    }

    private String behaviour() {
        if (last.centre().isEmpty()) {
            return VariationPhrase.NO_FIGURES.in(locale);
        }
        if (last.sufficiency() == Sufficiency.TOO_FEW) {
            return (last.baselineSize() == 1 ? VariationPhrase.LIMITS_ONE : VariationPhrase.LIMITS_TOO_FEW)
                    .in(
                            locale,
                            "useful",
                            Integer.toString(last.baselineSize()),
                            "least",
                            Integer.toString(settings.minimumSizes().of(MinimumSize.BEHAVIOUR_LIMITS_TRIAL)));
        }
        if (last.sufficiency() == Sufficiency.NO_VARIATION && signals().isEmpty()) {
            return VariationPhrase.ALL_EQUAL.in(locale, "level", centre());
        }
        return seen(VariationPhrase.LIMITS_USUAL.in(locale, "centre", centre(), "limits", limits())) + trial();
    }

    private String limits() {
        for (int i = content.points().size() - 1; i >= last.part().start(); i--) {
            if (content.points().get(i).shownLimits().isPresent()) {
                ChartLimits limits = content.points().get(i).shownLimits().get();
                return VariationPhrase.BETWEEN.in(
                        locale, "lower", level(limits.lower()), "upper", level(limits.upper()));
            }
        }
        return "";
    }

    private List<ChartSignal> signals() {
        return content.signals().stream()
                .filter(signal -> signal.segment() == last.number())
                .toList();
    }

    private String seen(String nothing) {
        List<ChartSignal> signals = signals();
        if (signals.isEmpty()) {
            return nothing;
        }
        List<String> said = new ArrayList<>();
        // A row tells most; figures close to a limit least.
        sayAll(signals, said, ChartRule.ONE_SIDE, ChartRule.LONG_RUN, ChartRule.FEW_CROSSINGS, ChartRule.TREND);
        for (SignalSide side : SignalSide.values()) {
            List<ChartSignal> outside = signals.stream()
                    .filter(signal -> signal.rule() == ChartRule.OUTSIDE_LIMITS
                            && signal.side().filter(side::equals).isPresent())
                    .toList();
            if (!outside.isEmpty()) {
                said.add(outside.size() == 1 ? signal(outside.get(0)) : outside(side, outside));
            }
        }
        sayAll(signals, said, ChartRule.TWO_OF_THREE);
        String first = said.stream().limit(MOST_SENTENCES).collect(Collectors.joining(" "));
        String more = said.size() > MOST_SENTENCES
                ? VariationPhrase.MORE.in(locale, "count", Integer.toString(said.size() - MOST_SENTENCES))
                : "";
        return first + more + VariationPhrase.NOT_CHANCE.in(locale);
    }

    private void sayAll(List<ChartSignal> signals, List<String> said, ChartRule... rules) {
        for (ChartRule rule : rules) {
            signals.stream()
                    .filter(signal -> signal.rule() == rule)
                    .map(this::signal)
                    .forEach(said::add);
        }
    }

    private String outside(SignalSide side, List<ChartSignal> signals) {
        String list = signals.stream()
                .limit(MOST_LISTED)
                .map(signal -> signal.periods().get(0))
                .map(period -> label(period) + " (" + valueAt(period) + ")")
                .collect(Collectors.joining(", "));
        String all = signals.size() > MOST_LISTED
                ? VariationPhrase.AND_MORE.in(
                        locale, "list", list, "count", Integer.toString(signals.size() - MOST_LISTED))
                : list;
        return (side == SignalSide.HIGH ? VariationPhrase.OUTSIDE_HIGH_LIST : VariationPhrase.OUTSIDE_LOW_LIST)
                .in(locale, "list", all);
    }

    private String signal(ChartSignal signal) {
        boolean high = signal.side().filter(SignalSide.HIGH::equals).isPresent();
        VariationPhrase phrase = switch (signal.rule()) {
            case OUTSIDE_LIMITS -> high ? VariationPhrase.OUTSIDE_HIGH : VariationPhrase.OUTSIDE_LOW;
            case TREND -> high ? VariationPhrase.TREND_HIGH : VariationPhrase.TREND_LOW;
            case TWO_OF_THREE -> high ? VariationPhrase.CLOSE_HIGH : VariationPhrase.CLOSE_LOW;
            case ONE_SIDE, LONG_RUN -> high ? VariationPhrase.ROW_HIGH : VariationPhrase.ROW_LOW;
            case FEW_CROSSINGS -> VariationPhrase.CROSSINGS;
        };
        List<ReportingPeriod> periods = signal.periods();
        return phrase.in(
                locale,
                "period",
                named(periods.get(0)),
                "value",
                valueAt(periods.get(0)),
                "first",
                named(periods.get(0)),
                "last",
                named(periods.get(periods.size() - 1)),
                "list",
                periods.stream().map(this::label).collect(Collectors.joining(", ")),
                "count",
                Integer.toString(periods.size()),
                "centre",
                centre(),
                "crossings",
                Integer.toString(last.runs().crossings().orElse(0)),
                "least",
                Integer.toString(last.runs().fewestUsualCrossings().orElse(0)));
    }

    private String valueAt(ReportingPeriod period) {
        return content.points().stream()
                .filter(point -> point.period().equals(period))
                .map(point -> UnitWords.level(point.observation(), locale))
                .findFirst()
                .orElse("");
    }

    private String centre() {
        return level(last.centre().orElseThrow());
    }

    private String level(double value) {
        return UnitWords.level(series.unit(), value, locale);
    }

    private String named(ReportingPeriod period) {
        return PeriodWords.named(period, locale);
    }

    private String label(ReportingPeriod period) {
        return period.label().in(locale);
    }

    private String trial() {
        return last.sufficiency() == Sufficiency.TRIAL ? VariationPhrase.TRIAL.in(locale) : "";
    }

    private String decisions() {
        StringBuilder text = new StringBuilder();
        last.broken()
                .ifPresent(broken -> text.append(VariationPhrase.BROKEN.in(
                        locale,
                        "period",
                        named(broken.from()),
                        "reason",
                        broken.reason().in(locale))));
        last.rebase().ifPresent(decision -> text.append(decision(VariationPhrase.REBASED, decision)));
        last.freeze().ifPresent(decision -> text.append(decision(VariationPhrase.FROZEN, decision)));
        for (ChartPoint point : content.points()) {
            if (point.role() == PointRole.LEFT_OUT && point.segment() == last.number()) {
                settings.baseline()
                        .at(BaselineDecisionKind.LEAVE_OUT, point.period())
                        .ifPresent(decision -> text.append(decision(VariationPhrase.LEFT_OUT, decision)));
            }
        }
        return text.toString();
    }

    private String decision(VariationPhrase phrase, BaselineDecision decision) {
        return phrase.in(
                locale, "period", named(decision.period()), "who", decision.decidedBy(), "reason", decision.reason());
    }

    private String gaps() {
        PeriodType type = series.periods().type();
        long gaps = content.points().stream()
                .filter(point -> point.segment() == last.number() && point.role() == PointRole.GAP)
                .count();
        if (gaps == 0 || last.centre().isEmpty()) {
            return "";
        }
        return gaps == 1
                ? VariationPhrase.ONE_GAP.in(locale, "period", PeriodWords.one(type, locale))
                : VariationPhrase.GAPS.in(locale, "counted", PeriodWords.apart((int) gaps, type, locale));
    }
}
