package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.SeasonalMannKendall;
import io.github.maatstaf.kpi.variation.BaselineDecision;
import io.github.maatstaf.kpi.variation.BaselineDecisionKind;
import io.github.maatstaf.kpi.wording.PeriodWords;
import io.github.maatstaf.kpi.wording.PlainNumber;
import io.github.maatstaf.kpi.wording.UnitWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Chooses and fills the sentences of a trend in plain words. */
final class TrendWords {
    private static final double ALMOST_NEVER = 0.001;
    private static final double SELDOM = 0.05;
    private static final double EASILY = 0.3;
    private static final int FEW = 5;

    private final Trend trend;
    private final Locale locale;
    private final Unit unit;
    private final String period;
    private final String periods;
    private final String counted;

    private TrendWords(Trend trend, Locale locale) {
        PeriodType type = trend.judged().periods().type();
        this.trend = trend;
        this.locale = locale;
        this.unit = trend.judged().unit();
        this.period = PeriodWords.one(type, locale);
        this.periods = PeriodWords.many(type, locale);
        this.counted = PeriodWords.counted(trend.useful(), type, locale);
    }

    static String whatWeSee(Trend trend, Locale locale) {
        return new TrendWords(trend, locale).whatWeSee();
    }

    static String howSure(Trend trend, Locale locale) {
        TrendWords words = new TrendWords(trend, locale);
        return words.howSure() + words.smallNumbers() + words.gaps() + words.decided();
    }

    static Optional<String> hope(Trend trend, Locale locale) {
        return trend.hope().map(hope -> new TrendWords(trend, locale).hope(hope));
    }

    private String whatWeSee() {
        return switch (trend.direction()) {
            case RISING -> TrendPhrase.RISES.in(locale, "ends", ends(1)) + eachPeriod(TrendPhrase.MORE_EACH_PERIOD, 1);
            case FALLING ->
                TrendPhrase.FALLS.in(locale, "ends", ends(-1)) + eachPeriod(TrendPhrase.LESS_EACH_PERIOD, -1);
            case STABLE -> stable();
            case UNCLEAR -> TrendPhrase.UNCLEAR.in(locale) + unclearRange();
            case TOO_FEW -> tooFew();
        };
    }

    /** From the first figure to the last, but only where these two agree with the line. */
    private String ends(int way) {
        List<Observation> useful = trend.figures();
        Observation first = useful.get(0);
        Observation last = useful.get(useful.size() - 1);
        double from = first.value().orElseThrow();
        double to = last.value().orElseThrow();
        return (to - from) * way <= 0
                ? ""
                : TrendPhrase.ENDS.in(
                        locale,
                        "first",
                        UnitWords.level(first, locale),
                        "firstPeriod",
                        first.period().label().in(locale),
                        "last",
                        UnitWords.level(last, locale),
                        "lastPeriod",
                        last.period().label().in(locale));
    }

    private String eachPeriod(TrendPhrase phrase, int way) {
        double slope = trend.slope().orElse(0);
        // With many equal values the test can see a rise where the median slope is 0.
        return slope * way <= 0
                ? TrendPhrase.MANY_EQUAL.in(locale, "periods", periods)
                : phrase.in(
                        locale,
                        "period",
                        period,
                        "size",
                        UnitWords.size(unit, slope, locale),
                        "range",
                        trend.slopeInterval()
                                .map(interval -> range(interval, way))
                                .orElse(""));
    }

    private String range(Interval interval, int way) {
        double low = way > 0 ? interval.lower() : -interval.upper();
        double high = way > 0 ? interval.upper() : -interval.lower();
        return low >= 0 ? between(TrendPhrase.RANGE, low, high) : bothWays(TrendPhrase.RANGE_BOTH_WAYS, interval);
    }

    private String between(TrendPhrase phrase, double low, double high) {
        return phrase.in(
                locale,
                "period",
                period,
                "low",
                UnitWords.sizeNumber(unit, low, locale),
                "high",
                UnitWords.size(unit, high, locale));
    }

    private String bothWays(TrendPhrase phrase, Interval interval) {
        return phrase.in(
                locale,
                "period",
                period,
                "both",
                UnitWords.lessAndMore(unit, interval.lower(), interval.upper(), locale));
    }

    private String stable() {
        return isConstant()
                ? same()
                : trend.relevantChange()
                        .map(change -> TrendPhrase.HARDLY_CHANGES.in(
                                locale, "period", period, "relevant", UnitWords.size(unit, change.perPeriod(), locale)))
                        .orElseThrow();
    }

    /** Equal shares of a few people may be 3 of 6 and then 4 of 8: no one pair of counts stands for all. */
    private String same() {
        return hasSmallShares()
                ? TrendPhrase.SAME_PART.in(locale)
                : TrendPhrase.SAME.in(
                        locale, "level", UnitWords.level(trend.figures().get(0), locale));
    }

    private boolean hasSmallShares() {
        return trend.figures().stream().anyMatch(UnitWords::isSmallShare);
    }

    private boolean isConstant() {
        return trend.seasonal()
                        .map(SeasonalMannKendall::variance)
                        .orElse(trend.mannKendall().variance())
                == 0;
    }

    private String unclearRange() {
        return trend.slopeInterval().map(this::unclearRange).orElse("");
    }

    private String unclearRange(Interval interval) {
        if (interval.lower() < 0 && interval.upper() > 0) {
            return bothWays(TrendPhrase.UNCLEAR_BOTH_WAYS, interval);
        }
        if (interval.lower() == interval.upper()) {
            return "";
        }
        boolean up = interval.upper() > 0;
        return (up ? TrendPhrase.UNCLEAR_UP : TrendPhrase.UNCLEAR_DOWN)
                .in(
                        locale,
                        "period",
                        period,
                        "size",
                        UnitWords.size(unit, up ? interval.upper() : interval.lower(), locale));
    }

    private String tooFew() {
        return trend.useful() == 0 ? TrendPhrase.NONE.in(locale) : TrendPhrase.TOO_FEW.in(locale, "counted", counted);
    }

    private String howSure() {
        return switch (trend.direction()) {
            case RISING, FALLING -> chance() + belowDeclared();
            case STABLE -> stableSure();
            case UNCLEAR -> chance() + equalHides();
            case TOO_FEW -> needed();
        };
    }

    private String chance() {
        double p = trend.pValue();
        if (p > EASILY) {
            return TrendPhrase.EASILY_CHANCE.in(locale, "counted", counted);
        }
        if (p < ALMOST_NEVER) {
            return TrendPhrase.ALMOST_NEVER_CHANCE.in(locale, "counted", counted);
        }
        boolean found = trend.direction() != TrendDirection.UNCLEAR;
        TrendPhrase phrase = !found
                ? TrendPhrase.MAYBE_CHANCE
                : p <= SELDOM ? TrendPhrase.SELDOM_CHANCE : TrendPhrase.NOT_OFTEN_CHANCE;
        return phrase.in(locale, "counted", counted, "times", times(p));
    }

    private String times(double p) {
        double times = 1 / p;
        // Two digits are all that "about" promises.
        double unitOfRounding = times < 100 ? 1 : 10;
        return PlainNumber.in(locale, Math.rint(times / unitOfRounding) * unitOfRounding, 2);
    }

    private String belowDeclared() {
        return trend.relevantChange()
                .filter(change -> trend.slopeInterval()
                        .filter(interval ->
                                Math.min(Math.abs(interval.lower()), Math.abs(interval.upper())) < change.perPeriod())
                        .isPresent())
                .map(change -> declared(TrendPhrase.BELOW_DECLARED, change))
                .orElse("");
    }

    private String declared(TrendPhrase phrase, RelevantChange change) {
        return phrase.in(
                locale,
                "period",
                period,
                "relevant",
                UnitWords.size(unit, change.perPeriod(), locale),
                "who",
                change.declaredBy());
    }

    private String stableSure() {
        String about = TrendPhrase.ABOUT.in(locale, "counted", counted);
        if (isConstant()) {
            return about + (trend.useful() < FEW ? TrendPhrase.STILL_FEW.in(locale) : "");
        }
        return about
                + trend.relevantChange()
                        .map(change -> declared(TrendPhrase.DECLARED, change))
                        .orElseThrow();
    }

    private String equalHides() {
        return trend.smallestPossibleP() > 1 - trend.confidence()
                ? TrendPhrase.EQUAL_HIDES.in(locale, "periods", periods)
                : "";
    }

    private String needed() {
        return whyTooFew()
                + TrendPhrase.NEEDED.in(locale, "least", Integer.toString(trend.leastValues()), "periods", periods);
    }

    private String whyTooFew() {
        // Nothing to explain without a row, or where somebody set a higher minimum than the law does.
        if (trend.useful() < 2 || trend.smallestPossibleP() <= 1 - trend.confidence()) {
            return "";
        }
        return trend.useful() == 2
                ? TrendPhrase.ALWAYS_DIFFERS.in(locale) + " "
                : TrendPhrase.EVEN_REGULAR.in(locale, "times", times(trend.smallestPossibleP())) + " ";
    }

    /** What people decided about the line, in their own words. */
    private String decided() {
        StringBuilder text = new StringBuilder(trend.rebase()
                .map(rebase -> decision(TrendPhrase.REBASED, rebase))
                .orElseGet(this::broken));
        trend.decisions().stream()
                .filter(decision -> decision.kind() == BaselineDecisionKind.LEAVE_OUT)
                .forEach(decision -> text.append(decision(TrendPhrase.LEFT_OUT, decision)));
        return text.toString();
    }

    private String decision(TrendPhrase phrase, BaselineDecision decision) {
        return phrase.in(
                locale,
                "period",
                decision.period().label().in(locale),
                "who",
                decision.decidedBy(),
                "reason",
                decision.reason());
    }

    /** Where the definition changed, the line began anew, and the text says why. */
    private String broken() {
        List<SeriesBreak> breaks = trend.series().breaks();
        if (breaks.isEmpty()) {
            return "";
        }
        SeriesBreak last = breaks.get(breaks.size() - 1);
        return TrendPhrase.BROKEN.in(
                locale,
                "period",
                last.from().label().in(locale),
                "reason",
                last.reason().in(locale));
    }

    private String hope(HopedLine hope) {
        if (trend.isTheWayHopedFor()) {
            return TrendPhrase.THE_WAY_HOPED.in(locale, "who", hope.hopedBy().in(locale));
        }
        boolean known = trend.direction() != TrendDirection.UNCLEAR && trend.direction() != TrendDirection.TOO_FEW;
        TrendPhrase way = switch (hope.direction()) {
            case RISING -> TrendPhrase.WOULD_RISE;
            case FALLING -> TrendPhrase.WOULD_FALL;
            default -> TrendPhrase.WOULD_STAY;
        };
        return (known ? TrendPhrase.NOT_THE_WAY_HOPED : TrendPhrase.HOPED_UNKNOWN)
                .in(locale, "who", hope.hopedBy().in(locale), "way", way.in(locale));
    }

    private String smallNumbers() {
        return hasSmallShares() ? TrendPhrase.SMALL_NUMBERS.in(locale) : "";
    }

    private String gaps() {
        int gaps = trend.gaps().size();
        if (gaps == 0 || trend.useful() == 0) {
            return "";
        }
        PeriodType type = trend.judged().periods().type();
        return gaps == 1
                ? TrendPhrase.ONE_GAP.in(locale, "period", period)
                : TrendPhrase.GAPS.in(locale, "counted", PeriodWords.apart(gaps, type, locale));
    }
}
