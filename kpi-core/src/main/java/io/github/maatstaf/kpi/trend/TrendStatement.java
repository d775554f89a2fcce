package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.MannKendall;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.statistics.SenSlope;
import io.github.maatstaf.kpi.statistics.TrendMethod;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineDecisionKind;
import io.github.maatstaf.kpi.wording.PeriodWords;
import io.github.maatstaf.kpi.wording.Phrase;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The statistics of a trend in full, for researchers, and its one line for a console. */
final class TrendStatement {
    private static final Phrase TEST = Phrase.of(
            "Mann-Kendall, n = {n} van {size} ({periods}): S = {s}; tau-a {tauA}, tau-b {tauB}; tweezijdige p {p} "
                    + "({method}; kleinst mogelijke p {smallest}).",
            "Mann-Kendall, n = {n} of {size} ({periods}): S = {s}; tau-a {tauA}, tau-b {tauB}; two-sided p {p} "
                    + "({method}; smallest possible p {smallest}).");
    private static final Phrase SLOPE = Phrase.of(
            " Sen-helling {slope} per {period}{points}; {interval}; hoogte in {first}: {intercept}.",
            " Sen slope {slope} per {period}{points}; {interval}; height in {first}: {intercept}.");
    private static final Phrase INTERVAL = Phrase.of(
            "{confidence} %-interval {low} tot {high} (Sen 1968)",
            "{confidence} % interval {low} to {high} (Sen 1968)");
    private static final Phrase NO_INTERVAL = Phrase.of(
            "bij {n} waarden bestaat er geen {confidence} %-interval",
            "no {confidence} % interval exists for {n} values");
    private static final Phrase POINTS = Phrase.of(" ({points} procentpunt)", " ({points} percentage points)");
    private static final Phrase NEVER = Phrase.of(
            " Uit {counted} kan bij {alpha} % nooit een trend blijken; er zijn er minstens {least} nodig.",
            " {counted} can never show a trend at {alpha} %; at least {least} are needed.");
    private static final Phrase BELOW_MINIMUM = Phrase.of(
            " Dat is minder dan het gekozen minimum van {least}.", " That is below the chosen minimum of {least}.");
    private static final Phrase DIRECTION =
            Phrase.of(" Richting bij {alpha} %: {direction}.", " Direction at {alpha} %: {direction}.");
    private static final Phrase ASSUMES = Phrase.of(
            " Aangenomen is dat de {periods} niet van elkaar afhangen; seizoenen zijn er niet uit gehaald.",
            " The {periods} are taken as independent; seasons are not taken out.");
    private static final Phrase SEASONAL = Phrase.of(
            "Seizoenstoets van Mann-Kendall (Hirsch, Slack en Smith 1982), n = {n} van {size} ({periods}): S = {s}; tau-a "
                    + "{tauA}, tau-b {tauB}; tweezijdige p {p} ({method}; kleinst mogelijke p {smallest}).",
            "Seasonal Mann-Kendall (Hirsch, Slack and Smith 1982), n = {n} of {size} ({periods}): S = {s}; tau-a {tauA}, "
                    + "tau-b {tauB}; two-sided p {p} ({method}; smallest possible p {smallest}).");
    private static final Phrase SEASONAL_SLOPE = Phrase.of(
            " Sen-helling binnen seizoenen {slope} per {period}{points}; {interval}.",
            " Sen slope within seasons {slope} per {period}{points}; {interval}.");
    private static final Phrase SEASONS_APART = Phrase.of(
            " Aangenomen is dat de {periods} niet van elkaar afhangen; elk seizoen is alleen met zichzelf vergeleken.",
            " The {periods} are taken as independent; each season is compared with itself only.");
    private static final Phrase CORRECTED = Phrase.of(
            " De variantie van S is vermenigvuldigd met {factor}, omdat {periods} van elkaar kunnen afhangen (Hamed en Rao "
                    + "1998, nooit kleiner dan 1); seizoenen zijn er niet uit gehaald.",
            " The variance of S is multiplied by {factor}, as {periods} may depend on each other (Hamed and Rao 1998, "
                    + "never below 1); seasons are not taken out.");
    private static final Phrase BROKEN = Phrase.of(
            " Vanaf {period} is de reeks een andere: {reason}; alleen dat deel is getoetst.",
            " From {period} on the series is another: {reason}; only that part is tested.");
    private static final Phrase BROKEN_BEFORE = Phrase.of(
            " Vanaf {period} is de reeks een andere: {reason}.", " From {period} on the series is another: {reason}.");
    private static final Phrase REBASED = Phrase.of(
            " Vanaf {period} begint de lijn opnieuw door een besluit van {who} op {day} ({reason}); alleen dat deel is "
                    + "getoetst.",
            " From {period} on the line begins anew by a decision of {who} on {day} ({reason}); only that part is tested.");
    private static final Phrase LEFT_OUT = Phrase.of(
            " Weggelaten: {period}, door een besluit van {who} op {day} ({reason}).",
            " Left out: {period}, by a decision of {who} on {day} ({reason}).");
    private static final Phrase UNDEFINED = Phrase.of("bestaat niet", "undefined");
    private static final Phrase EXACT =
            Phrase.of("exacte verdeling van S, gelijke waarden meegerekend", "exact law of S, ties included");
    private static final Phrase NORMAL =
            Phrase.of("normale benadering met continuïteitscorrectie", "normal law with continuity correction");

    private TrendStatement() {}

    static String of(Trend trend, Locale locale) {
        PeriodType type = trend.judged().periods().type();
        String periods = PeriodWords.many(type, locale);
        MannKendall test = trend.mannKendall();
        String alpha = PlainNumber.in(locale, rounded((1 - trend.confidence()) * 100), 3);
        boolean seasonal = trend.seasonal().isPresent();
        StringBuilder text = new StringBuilder((seasonal ? SEASONAL : TEST)
                .in(
                        locale,
                        "s",
                        Long.toString(
                                trend.seasonal().map(SeasonalMannKendall::s).orElse(test.s())),
                        "n",
                        Integer.toString(test.size()),
                        "size",
                        Integer.toString(trend.judged().size()),
                        "periods",
                        periods,
                        "tauA",
                        tau(trend.seasonal().map(SeasonalMannKendall::tauA).orElse(test.tauA()), locale),
                        "tauB",
                        tau(trend.seasonal().map(SeasonalMannKendall::tauB).orElse(test.tauB()), locale),
                        "p",
                        PlainNumber.probability(locale, trend.pValue()),
                        "method",
                        law(trend.method()).in(locale),
                        "smallest",
                        PlainNumber.probability(locale, trend.smallestPossibleP())));
        if (seasonal) {
            trend.slope().ifPresent(slope -> text.append(SEASONAL_SLOPE.in(locale, slopeParts(trend, slope, locale))));
        } else {
            trend.senSlope().ifPresent(sen -> text.append(slope(trend, sen, locale)));
        }
        text.append(conclusion(trend, alpha, locale)).append(assumes(trend, periods, locale));
        List<SeriesBreak> breaks = trend.series().breaks();
        for (int i = 0; i < breaks.size(); i++) {
            SeriesBreak broken = breaks.get(i);
            // What is tested begins at the last break, or at a later decision of people.
            boolean tested = i == breaks.size() - 1 && trend.rebase().isEmpty();
            text.append((tested ? BROKEN : BROKEN_BEFORE)
                    .in(
                            locale,
                            "period",
                            broken.from().toString(),
                            "reason",
                            broken.reason().in(locale)));
        }
        for (BaselineDecision decision : trend.decisions()) {
            text.append((decision.kind() == BaselineDecisionKind.REBASE ? REBASED : LEFT_OUT)
                    .in(
                            locale,
                            "period",
                            decision.period().toString(),
                            "who",
                            decision.decidedBy(),
                            "day",
                            decision.decidedOn().toString(),
                            "reason",
                            decision.reason()));
        }
        return text.toString();
    }

    private static Phrase law(TrendMethod method) {
        return method == TrendMethod.MANN_KENDALL_EXACT || method == TrendMethod.SEASONAL_EXACT ? EXACT : NORMAL;
    }

    private static String assumes(Trend trend, String periods, Locale locale) {
        if (trend.seasonal().isPresent()) {
            return SEASONS_APART.in(locale, "periods", periods);
        }
        return trend.hamedRao()
                .map(test ->
                        CORRECTED.in(locale, "periods", periods, "factor", PlainNumber.in(locale, test.factor(), 3)))
                .orElseGet(() -> ASSUMES.in(locale, "periods", periods));
    }

    private static String conclusion(Trend trend, String alpha, Locale locale) {
        String least = Integer.toString(trend.leastValues());
        if (trend.direction() != TrendDirection.TOO_FEW) {
            return DIRECTION.in(
                    locale,
                    "alpha",
                    alpha,
                    "direction",
                    trend.direction().label().in(locale));
        }
        PeriodType type = trend.judged().periods().type();
        return trend.smallestPossibleP() <= 1 - trend.confidence()
                ? BELOW_MINIMUM.in(locale, "least", least)
                : NEVER.in(
                        locale,
                        "counted",
                        PeriodWords.counted(trend.useful(), type, locale),
                        "alpha",
                        alpha,
                        "least",
                        least);
    }

    private static String tau(OptionalDouble tau, Locale locale) {
        return tau.isPresent() ? PlainNumber.in(locale, tau.getAsDouble(), 3) : UNDEFINED.in(locale);
    }

    private static String slope(Trend trend, SenSlope sen, Locale locale) {
        return SLOPE.in(locale, slopeParts(trend, sen.slope(), locale))
                .replace("{first}", trend.judged().periods().first().toString())
                .replace("{intercept}", PlainNumber.in(locale, sen.intercept(), 4));
    }

    private static String[] slopeParts(Trend trend, double slope, Locale locale) {
        boolean share = trend.judged().unit().equals(Unit.SHARE);
        return new String[] {
            "slope",
            PlainNumber.in(locale, slope, 4),
            "period",
            PeriodWords.one(trend.judged().periods().type(), locale),
            "points",
            share ? POINTS.in(locale, "points", PlainNumber.in(locale, slope * 100, 4)) : "",
            "interval",
            interval(trend, locale)
        };
    }

    private static String interval(Trend trend, Locale locale) {
        String confidence = PlainNumber.in(locale, rounded(trend.confidence() * 100), 3);
        return trend.slopeInterval()
                .map(interval -> INTERVAL.in(
                        locale,
                        "confidence",
                        confidence,
                        "low",
                        PlainNumber.in(locale, interval.lower(), 4),
                        "high",
                        PlainNumber.in(locale, interval.upper(), 4)))
                .orElseGet(
                        () -> NO_INTERVAL.in(locale, "confidence", confidence, "n", Integer.toString(trend.useful())));
    }

    /** Takes off the digits that 1 - 0.95 leaves behind. */
    private static double rounded(double percentage) {
        return Math.rint(percentage * 1e6) / 1e6;
    }

    static String oneLine(Trend trend) {
        PeriodType type = trend.judged().periods().type();
        StringBuilder text = new StringBuilder(trend.series().name());
        if (!trend.judged().stratum().isAll()) {
            text.append(' ').append(trend.judged().stratum());
        }
        text.append(' ').append(trend.sparkline()).append(' ').append(directionInShort(trend));
        trend.slopeInterval()
                .filter(interval -> interval.lower() < interval.upper())
                .ifPresent(interval -> text.append(ends(trend.direction(), interval)));
        text.append(", p ").append(PlainNumber.probability(Locale.ENGLISH, trend.pValue()));
        text.append(", ").append(trend.useful());
        if (trend.useful() < trend.judged().size()) {
            text.append(" of ").append(trend.judged().size());
        }
        text.append(' ')
                .append(
                        trend.judged().size() == 1
                                ? PeriodWords.one(type, Locale.ENGLISH)
                                : PeriodWords.many(type, Locale.ENGLISH));
        return text.toString();
    }

    /** Of a fall the ends change places and signs, as the words before them did. */
    private static String ends(TrendDirection direction, Interval interval) {
        boolean falls = direction == TrendDirection.FALLING;
        double low = falls ? -interval.upper() : interval.lower();
        double high = falls ? -interval.lower() : interval.upper();
        return " (" + PlainNumber.english(low, 4) + " to " + PlainNumber.english(high, 4) + ")";
    }

    private static String bySlope(Trend trend, double size) {
        return " by " + PlainNumber.english(size, 4) + " per "
                + PeriodWords.one(trend.judged().periods().type(), Locale.ENGLISH);
    }

    /** Where most pairs are equal, the interval of the slope is one point: 0. */
    private static boolean isFlat(Trend trend) {
        return trend.slopeInterval()
                .filter(interval -> interval.lower() == 0 && interval.upper() == 0)
                .isPresent();
    }

    private static String directionInShort(Trend trend) {
        double slope = trend.slope().orElse(0);
        return switch (trend.direction()) {
            case RISING -> slope > 0 ? "rises" + bySlope(trend, slope) : "rises, many figures are equal";
            case FALLING -> slope < 0 ? "falls" + bySlope(trend, -slope) : "falls, many figures are equal";
            case STABLE -> "stays the same";
            case UNCLEAR -> isFlat(trend) ? "may rise or fall, most figures are equal" : "may rise or fall";
            case TOO_FEW -> "has too few figures for a trend (at least " + trend.leastValues() + ")";
        };
    }
}
