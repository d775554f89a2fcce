package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.naming.MonthNames;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;

/** Numbers and dates as people write them, whatever the machine's own language is. */
final class SheetNumbers {
    /** Below this denominator a share is shown as a count. */
    private static final long FEW = 10;

    private final boolean english;

    private SheetNumbers(boolean english) {
        this.english = english;
    }

    static SheetNumbers in(Locale locale) {
        return new SheetNumbers("en".equals(locale.getLanguage()));
    }

    /** A whole number with a point or comma at each thousand. */
    String count(long number) {
        return written(BigDecimal.valueOf(number));
    }

    /** A number with as many digits as say something: whole from 10 on, else one behind the comma. */
    String plain(double number) {
        return written(BigDecimal.valueOf(number).setScale(Math.abs(number) < 10 ? 1 : 0, RoundingMode.HALF_UP));
    }

    /** A number with four digits that count, for the last page. */
    String exact(double number) {
        return written(BigDecimal.valueOf(number).round(new MathContext(4)));
    }

    /** A value in its unit, as it stands in a cell: of a share only how many in a hundred. */
    String cell(Unit unit, double value) {
        return unit.equals(Unit.SHARE) ? plainShare(value) : plain(value);
    }

    /** A figure in a cell; a share of few is a count. */
    String cell(Observation observation) {
        double value = observation.value().orElseThrow();
        if (isShareOfFew(observation)) {
            return count(observation.numerator().getAsLong())
                    + (english ? " of " : " van ")
                    + count(observation.denominator().getAsLong());
        }
        return cell(observation.unit(), value);
    }

    /** Too few to work out how many in a hundred. */
    static boolean isShareOfFew(Observation observation) {
        return observation.unit().equals(Unit.SHARE)
                && observation.status().hasValue()
                && observation.numerator().isPresent()
                && observation.denominator().isPresent()
                && observation.denominator().getAsLong() < FEW;
    }

    /** A share as a whole number of a hundred. */
    String hundredths(double share) {
        return written(BigDecimal.valueOf(share).movePointRight(2).setScale(0, RoundingMode.HALF_UP));
    }

    /** Of a hundred: whole from ten on, else with one digit behind the comma. */
    private String plainShare(double share) {
        return plain(BigDecimal.valueOf(share).movePointRight(2).doubleValue());
    }

    /** A figure with its unit, in a sentence; a share of few is a count. */
    String withUnit(Observation observation, SheetWords words) {
        return isShareOfFew(observation)
                ? words.of(
                        "share.few",
                        "numerator",
                        count(observation.numerator().getAsLong()),
                        "denominator",
                        count(observation.denominator().getAsLong()))
                : withUnit(observation.unit(), observation.value().orElseThrow(), words.locale());
    }

    /** A figure with its unit, in a sentence by itself: behind a share stands how many of how many. */
    String withCounts(Observation observation, SheetWords words) {
        String value = withUnit(observation, words);
        boolean counted = observation.unit().equals(Unit.SHARE)
                && observation.numerator().isPresent()
                && observation.denominator().isPresent();
        return !counted || isShareOfFew(observation)
                ? value
                : words.of(
                        "share.counts",
                        "value",
                        value,
                        "numerator",
                        count(observation.numerator().getAsLong()),
                        "denominator",
                        count(observation.denominator().getAsLong()));
    }

    /** A value with its unit, in a sentence. */
    String withUnit(Unit unit, double value, Locale locale) {
        String number = cell(unit, value);
        if (unit.equals(Unit.SHARE)) {
            return number + (english ? " in 100" : " van de 100");
        }
        if (unit.equals(Unit.COUNT)) {
            return number;
        }
        if (unit.equals(Unit.DAYS) && number.equals("1")) {
            return number + (english ? " day" : " dag");
        }
        return number + " " + unit.label().in(locale);
    }

    String day(LocalDate day) {
        return english
                ? day.getDayOfMonth() + " " + MonthNames.english(day.getMonth()) + " " + day.getYear()
                : day.getDayOfMonth() + "-" + day.getMonthValue() + "-" + day.getYear();
    }

    String month(LocalDate day) {
        return (english ? MonthNames.english(day.getMonth()) : MonthNames.dutch(day.getMonth())) + " " + day.getYear();
    }

    /** A source; its place and date words stand in English in the catalogue. */
    String source(Source source) {
        String document = source.document();
        String place = source.place();
        if (!english) {
            for (Month month : Month.values()) {
                document = document.replace(MonthNames.english(month) + " 20", MonthNames.dutch(month) + " 20");
            }
            place = place.replaceAll("^lines ", "regels ")
                    .replaceAll("^line ", "regel ")
                    .replace(" and ", " en ");
        }
        return place.isEmpty() ? document : document + ", " + place;
    }

    private String written(BigDecimal value) {
        return PlainNumber.written(english ? Locale.ENGLISH : Locale.ROOT, value);
    }
}
