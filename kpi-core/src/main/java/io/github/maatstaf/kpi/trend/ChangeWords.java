package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.wording.UnitWords;
import java.util.Locale;

/** Chooses and fills the sentences of a change in plain words. */
final class ChangeWords {
    private static final double SELDOM = 0.95;

    private final BaselineChange change;
    private final Locale locale;
    private final Unit unit;
    private final boolean small;

    private ChangeWords(BaselineChange change, Locale locale) {
        this.change = change;
        this.locale = locale;
        this.unit = change.now().unit();
        this.small = UnitWords.isSmallShare(change.baseline()) || UnitWords.isSmallShare(change.now());
    }

    static String sentence(BaselineChange change, Locale locale) {
        return new ChangeWords(change, locale).sentence();
    }

    private String sentence() {
        return switch (change.status()) {
            case HIGHER -> compared(ChangePhrase.HIGHER) + size() + seldom() + few();
            case LOWER -> compared(ChangePhrase.LOWER) + size() + seldom() + few();
            case UNCLEAR -> unclear() + few();
            case NO_INTERVAL -> withoutInterval();
            case NOT_COMPARABLE -> refusal();
        };
    }

    private String compared(ChangePhrase phrase) {
        return phrase.in(locale, "wasIs", levels(ChangePhrase.WAS_IS));
    }

    private String levels(ChangePhrase phrase) {
        return phrase.in(
                locale,
                "before",
                UnitWords.level(change.baseline(), locale),
                "beforePeriod",
                change.baseline().period().label().in(locale),
                "after",
                UnitWords.level(change.now(), locale),
                "afterPeriod",
                change.now().period().label().in(locale));
    }

    private String size() {
        double difference = change.difference().orElseThrow();
        if (small) {
            return "";
        }
        return (difference > 0 ? ChangePhrase.MORE : ChangePhrase.LESS)
                .in(locale, "size", UnitWords.size(unit, difference, locale), "range", range(difference));
    }

    private String range(double difference) {
        return change.differenceInterval()
                .filter(ChangeWords::isFinite)
                .map(interval -> difference > 0
                        ? between(ChangePhrase.RANGE, interval.lower(), interval.upper())
                        : between(ChangePhrase.RANGE, interval.upper(), interval.lower()))
                .orElse("");
    }

    /** An end that is not known, as of a median of which half are still waiting, cannot be said as a number. */
    private static boolean isFinite(Interval interval) {
        return Double.isFinite(interval.lower()) && Double.isFinite(interval.upper());
    }

    private String between(ChangePhrase phrase, double low, double high) {
        return phrase.in(
                locale, "low", UnitWords.sizeNumber(unit, low, locale), "high", UnitWords.size(unit, high, locale));
    }

    private String seldom() {
        return (change.confidence() >= SELDOM ? ChangePhrase.SELDOM_CHANCE : ChangePhrase.NOT_OFTEN_CHANCE).in(locale);
    }

    private boolean isSame() {
        return change.difference().orElseThrow() == 0;
    }

    private String withoutInterval() {
        return isSame()
                ? levels(ChangePhrase.SAME)
                : levels(ChangePhrase.WAS_AND_IS) + size() + ChangePhrase.CANNOT_TELL.in(locale);
    }

    private String unclear() {
        Interval interval = change.differenceInterval().orElseThrow();
        boolean showsRange = !small && interval.lower() < 0 && interval.upper() > 0 && isFinite(interval);
        if (isSame()) {
            return levels(ChangePhrase.SAME) + (showsRange ? bothWays(ChangePhrase.MAY_HIDE, interval) : "");
        }
        return compared(ChangePhrase.UNCLEAR)
                + (showsRange
                        ? bothWays(ChangePhrase.MAYBE_CHANCE_BOTH_WAYS, interval)
                        : ChangePhrase.MAYBE_CHANCE.in(locale));
    }

    private String bothWays(ChangePhrase phrase, Interval interval) {
        return phrase.in(locale, "both", UnitWords.lessAndMore(unit, interval.lower(), interval.upper(), locale));
    }

    private String few() {
        return small ? ChangePhrase.FEW.in(locale) : "";
    }

    private String refusal() {
        StringBuilder text = new StringBuilder(ChangePhrase.NOT_COMPARED.in(locale));
        for (Finding reason : change.reasons()) {
            text.append(' ').append(reason.message(locale));
        }
        return text.toString();
    }
}
