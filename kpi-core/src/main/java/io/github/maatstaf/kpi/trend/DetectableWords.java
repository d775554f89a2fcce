package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.wording.PeriodWords;
import io.github.maatstaf.kpi.wording.PlainNumber;
import io.github.maatstaf.kpi.wording.UnitWords;
import java.util.Locale;
import java.util.OptionalDouble;

/** What can show, in words. */
final class DetectableWords {
    private DetectableWords() {}

    static String sentence(DetectableChange change, Locale locale) {
        boolean rises = change.smallestRise().isPresent();
        boolean falls = change.smallestFall().isPresent();
        DetectablePhrase phrase = rises
                ? falls ? DetectablePhrase.BOTH : DetectablePhrase.ONLY_RISE
                : falls ? DetectablePhrase.ONLY_FALL : DetectablePhrase.NEITHER;
        Unit unit = change.sizes().unit();
        String first = phrase.in(
                locale,
                "sizes",
                sizes(change, locale),
                "start",
                start(change, locale),
                "rise",
                size(unit, change.smallestRise(), locale),
                "fall",
                size(unit, change.smallestFall(), locale));
        return rises || falls ? first + DetectablePhrase.SMALLER.in(locale) : first;
    }

    private static String size(Unit unit, OptionalDouble size, Locale locale) {
        return size.isPresent() ? UnitWords.size(unit, size.getAsDouble(), locale) : "";
    }

    private static String start(DetectableChange change, Locale locale) {
        OptionalDouble share = change.sizes().startShare();
        return share.isPresent() ? DetectablePhrase.START.in(locale, "level", level(share.getAsDouble(), locale)) : "";
    }

    private static String level(double share, Locale locale) {
        return PlainNumber.in(locale, share * 100, 3);
    }

    private static String sizes(DetectableChange change, Locale locale) {
        DetectableSizes sizes = change.sizes();
        if (change.kind() != DetectableKind.TREND) {
            return DetectablePhrase.TWO_MOMENTS.in(
                    locale,
                    "then",
                    people(sizes.then().orElseThrow(), locale),
                    "now",
                    people(sizes.now().orElseThrow(), locale));
        }
        String counted = counted(sizes, locale);
        return sizes.then().isPresent()
                ? DetectablePhrase.LINE_OF_SHARES.in(
                        locale,
                        "counted",
                        counted,
                        "people",
                        people(sizes.then().getAsInt(), locale))
                : DetectablePhrase.LINE.in(locale, "counted", counted);
    }

    private static String counted(DetectableSizes sizes, Locale locale) {
        return PeriodWords.counted(sizes.moments(), sizes.periodType().orElseThrow(), locale);
    }

    private static String people(int number, Locale locale) {
        return PlainNumber.withDecimals(locale, number, 0);
    }

    static String exactSentence(DetectableChange change, Locale locale) {
        DetectableSizes sizes = change.sizes();
        return DetectablePhrase.EXACT.in(
                locale,
                "confidence",
                percent(change.confidence(), locale),
                "power",
                percent(change.power(), locale),
                "rise",
                exact(change.smallestRise(), locale),
                "fall",
                exact(change.smallestFall(), locale),
                "unit",
                sizes.unit().label().in(locale),
                "sizes",
                exactSizes(change, locale)
                        + (sizes.startShare().isPresent()
                                ? DetectablePhrase.EXACT_START.in(locale, "value", exact(sizes.startShare(), locale))
                                : ""),
                "spread",
                sizes.standardDeviation().isPresent()
                        ? DetectablePhrase.SPREAD.in(locale, "value", exact(sizes.standardDeviation(), locale))
                        : "",
                "method",
                change.kind().citation() + "; " + change.kind().computation().in(locale));
    }

    private static String exactSizes(DetectableChange change, Locale locale) {
        DetectableSizes sizes = change.sizes();
        if (change.kind() != DetectableKind.TREND) {
            return DetectablePhrase.EXACT_TWO.in(
                    locale,
                    "then",
                    people(sizes.then().orElseThrow(), locale),
                    "now",
                    people(sizes.now().orElseThrow(), locale));
        }
        return sizes.then().isPresent()
                ? DetectablePhrase.EXACT_LINE_OF_SHARES.in(
                        locale,
                        "counted",
                        counted(sizes, locale),
                        "people",
                        people(sizes.then().getAsInt(), locale))
                : DetectablePhrase.EXACT_LINE.in(locale, "counted", counted(sizes, locale));
    }

    private static String exact(OptionalDouble value, Locale locale) {
        return value.isPresent() ? PlainNumber.in(locale, value.getAsDouble(), 3) : DetectablePhrase.NONE.in(locale);
    }

    static String percent(double probability) {
        return percent(probability, Locale.ENGLISH);
    }

    private static String percent(double probability, Locale locale) {
        return PlainNumber.withDecimals(locale, probability * 100, 2) + " %";
    }

    static String sentence(TimeToShow time, int periods, Locale locale) {
        PeriodType type = time.periodType();
        String period = PeriodWords.one(type, locale);
        boolean shows = time.showsWithin(periods);
        boolean rises = time.changePerPeriod() > 0;
        String answer = (shows ? DetectablePhrase.YES : DetectablePhrase.NO)
                .in(
                        locale,
                        "horizon",
                        PeriodWords.span(periods, type, locale),
                        "periods",
                        PeriodWords.counted(time.earliest().orElse(0), type, locale),
                        "people",
                        people(time.perPeriod(), locale),
                        "period",
                        period);
        return answer
                + (shows ? "" : later(time, rises, locale))
                + (rises ? DetectablePhrase.IF_IT_RISES : DetectablePhrase.IF_IT_FALLS)
                        .in(
                                locale,
                                "period",
                                period,
                                "size",
                                UnitWords.size(Unit.SHARE, time.changePerPeriod(), locale),
                                "level",
                                level(time.startShare(), locale));
    }

    private static String later(TimeToShow time, boolean rises, Locale locale) {
        if (time.earliest().isEmpty() && time.endsBeforeItShows()) {
            return DetectablePhrase.NOT_FOR_SO_LONG.in(
                    locale, "going", (rises ? DetectablePhrase.GOING_UP : DetectablePhrase.GOING_DOWN).in(locale));
        }
        int needed = time.earliest().orElse(TrendPower.MOST_MOMENTS);
        return (time.earliest().isPresent() ? DetectablePhrase.LATER : DetectablePhrase.NOT_WITHIN)
                .in(locale, "periods", PeriodWords.counted(needed, time.periodType(), locale));
    }

    static String oneLine(DetectableChange change) {
        String rise = exact(change.smallestRise(), Locale.ENGLISH);
        String fall = exact(change.smallestFall(), Locale.ENGLISH);
        return "at " + percent(change.confidence()) + " and with a chance of " + percent(change.power())
                + ": a rise of " + rise + " or a fall of " + fall + " "
                + change.sizes().unit() + ", " + change.sizes();
    }

    static String oneLine(TimeToShow time) {
        PeriodType type = time.periodType();
        return "a share of " + PlainNumber.english(time.startShare(), 3) + " that changes "
                + PlainNumber.english(time.changePerPeriod(), 3) + " each " + PeriodWords.one(type, Locale.ENGLISH)
                + ", " + time.perPeriod() + " people each: "
                + (time.earliest().isPresent()
                        ? "shows after " + PeriodWords.counted(time.earliest().getAsInt(), type, Locale.ENGLISH)
                        : "does not show within " + PeriodWords.counted(TrendPower.MOST_MOMENTS, type, Locale.ENGLISH));
    }
}
