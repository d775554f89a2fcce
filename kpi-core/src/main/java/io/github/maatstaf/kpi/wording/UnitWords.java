package io.github.maatstaf.kpi.wording;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.statistics.MinimumSize;
import java.util.Locale;
import java.util.Map;

/** Values with their unit as people say them: 12 dagen, 43 op de 100, or only the number for a count. */
public final class UnitWords {
    private static final Phrase OUT_OF = Phrase.of("{count} van de {total}", "{count} of {total}");
    private static final LocalizedText IN_HUNDRED = LocalizedText.of(" op de 100", " in 100");
    private static final LocalizedText LESS_AND = LocalizedText.of(" minder en ", " less and ");
    private static final LocalizedText MORE = LocalizedText.of(" meer", " more");
    private static final Map<Unit, LocalizedText> ONE = Map.of(
            Unit.DAYS, LocalizedText.of("dag", "day"),
            Unit.MINUTES, LocalizedText.of("minuut", "minute"),
            Unit.HOURS, LocalizedText.of("uur", "hour"),
            Unit.EUROS, LocalizedText.of("euro", "euro"),
            Unit.POINTS, LocalizedText.of("punt", "point"));

    private UnitWords() {}

    /** The level of a figure; of a few people the counts, for a percentage of them says more than is known. */
    public static String level(Observation observation, Locale locale) {
        return isSmallShare(observation)
                ? OUT_OF.in(
                        locale,
                        "count",
                        Long.toString(observation.numerator().orElse(0)),
                        "total",
                        Long.toString(observation.denominator().orElse(0)))
                : level(observation.unit(), observation.value().orElseThrow(), locale);
    }

    public static boolean isSmallShare(Observation observation) {
        return observation.unit().equals(Unit.SHARE)
                && observation.denominator().isPresent()
                && observation.numerator().isPresent()
                && observation.denominator().getAsLong() < MinimumSize.PERCENTAGE_WITHOUT_COUNT.defaultSize();
    }

    /** A share whole on the hundred, other values with at most three digits that are not whole. */
    public static String level(Unit unit, double value, Locale locale) {
        if (unit.equals(Unit.SHARE)) {
            double onHundred = value * 100;
            int decimals = onHundred >= 1 ? 0 : 1;
            return PlainNumber.withDecimals(locale, onHundred, decimals) + IN_HUNDRED.in(locale);
        }
        return withUnit(PlainNumber.in(locale, value, 3), unit, locale);
    }

    /** The size of a change, without its sign, with two digits that are not whole. */
    public static String size(Unit unit, double value, Locale locale) {
        String number = sizeNumber(unit, value, locale);
        return unit.equals(Unit.SHARE) ? number + IN_HUNDRED.in(locale) : withUnit(number, unit, locale);
    }

    /** The same without its unit: the first of two sizes that share one. */
    public static String sizeNumber(Unit unit, double value, Locale locale) {
        double magnitude = Math.abs(value);
        return PlainNumber.in(locale, unit.equals(Unit.SHARE) ? magnitude * 100 : magnitude, 2);
    }

    /** A range from below nothing to above it: 2 dagen minder en 3 dagen meer, 2 minder en 8 meer op de 100. */
    public static String lessAndMore(Unit unit, double less, double more, Locale locale) {
        return unit.equals(Unit.SHARE)
                ? sizeNumber(unit, less, locale)
                        + LESS_AND.in(locale)
                        + sizeNumber(unit, more, locale)
                        + MORE.in(locale)
                        + IN_HUNDRED.in(locale)
                : size(unit, less, locale) + LESS_AND.in(locale) + size(unit, more, locale) + MORE.in(locale);
    }

    private static String withUnit(String number, Unit unit, Locale locale) {
        if (unit.equals(Unit.COUNT)) {
            return number;
        }
        LocalizedText label = number.equals("1") ? ONE.getOrDefault(unit, unit.label()) : unit.label();
        return number + " " + label.in(locale);
    }
}
