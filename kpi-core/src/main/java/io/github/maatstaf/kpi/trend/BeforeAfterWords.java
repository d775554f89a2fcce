package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.wording.PeriodWords;
import io.github.maatstaf.kpi.wording.Phrase;
import io.github.maatstaf.kpi.wording.UnitWords;
import java.time.LocalDate;
import java.util.Locale;

/** What the figures before and after something say, in words that say nothing about why. */
final class BeforeAfterWords {
    private static final Phrase MEANS = Phrase.of(
            "Voor {date} ({text}) was het cijfer gemiddeld {before} ({countBefore}), daarna {after} ({countAfter}).",
            "Before {date} ({text}) the figure was {before} on average ({countBefore}), after that {after} "
                    + "({countAfter}).");
    private static final Phrase MORE = Phrase.of(" Dat is {size} meer{range}.", " That is {size} more{range}.");
    private static final Phrase LESS = Phrase.of(" Dat is {size} minder{range}.", " That is {size} less{range}.");
    private static final Phrase RANGE = Phrase.of(" (tussen {low} en {high})", " (between {low} and {high})");
    private static final Phrase UNCLEAR = Phrase.of(
            " Het verschil kan toeval zijn (tussen {both}).", " The difference may be chance (between {both}).");
    private static final Phrase TOO_FEW = Phrase.of(
            " Om te zeggen of dat toeval is, zijn er aan elke kant minstens 3 cijfers nodig.",
            " To say whether that is chance takes at least 3 figures on each side.");
    private static final Phrase ONE_SIDED = Phrase.of(
            "Er zijn nog geen cijfers aan allebei de kanten van {date} ({text}).",
            "There are no figures yet on both sides of {date} ({text}).");
    private static final Phrase WHY =
            Phrase.of(" Waardoor het komt, laat dit niet zien.", " What brought it about this does not show.");
    private static final Phrase EXACT = Phrase.of(
            "Gemiddelde van {countAfter} vanaf {date} min dat van {countBefore} daarvoor: {difference} ({unit}){interval}.",
            "Mean of {countAfter} from {date} minus that of {countBefore} before: {difference} ({unit}){interval}.");
    private static final Phrase INTERVAL = Phrase.of(
            "; {confidence} %-interval {low} tot {high} ({method})",
            "; {confidence} % interval {low} to {high} ({method})");
    private static final Phrase LINE = Phrase.of(
            " Gesegmenteerde regressie: helling vooraf {slope} per {period}; sprong {jump}{jumpInterval}; verandering van "
                    + "helling {bend}{bendInterval}.",
            " Segmented regression: slope before {slope} per {period}; jump {jump}{jumpInterval}; change of slope "
                    + "{bend}{bendInterval}.");
    private static final Phrase NO_LINE = Phrase.of(
            " Voor gesegmenteerde regressie zijn er aan elke kant minstens {least} cijfers nodig.",
            " Segmented regression takes at least {least} figures on each side.");
    private static final Phrase ASSUMES = Phrase.of(
            " Aangenomen is dat de {periods} niet van elkaar afhangen; de {period} van de gebeurtenis telt niet mee, tenzij "
                    + "die op de eerste dag viel.",
            " The {periods} are taken as independent; the {period} of the event does not count, unless it fell on the "
                    + "first day.");

    private BeforeAfterWords() {}

    static String sentence(BeforeAndAfter sides, Locale locale) {
        if (sides.difference().isEmpty()) {
            return ONE_SIDED.in(
                    locale, "date", date(sides, locale), "text", sides.note().text());
        }
        Unit unit = sides.series().unit();
        String means = MEANS.in(
                locale,
                "date",
                date(sides, locale),
                "before",
                UnitWords.level(unit, sides.meanBefore().orElseThrow(), locale),
                "countBefore",
                counted(sides, sides.before().size(), locale),
                "after",
                UnitWords.level(unit, sides.meanAfter().orElseThrow(), locale),
                "countAfter",
                counted(sides, sides.after().size(), locale),
                "text",
                sides.note().text());
        return means + difference(sides, unit, locale) + WHY.in(locale);
    }

    private static String difference(BeforeAndAfter sides, Unit unit, Locale locale) {
        double difference = sides.difference().orElseThrow();
        return switch (sides.status()) {
            case HIGHER, LOWER -> {
                Interval interval = sides.differenceInterval().orElseThrow();
                double low = difference > 0 ? interval.lower() : interval.upper();
                double high = difference > 0 ? interval.upper() : interval.lower();
                String range = RANGE.in(
                        locale,
                        "low",
                        UnitWords.sizeNumber(unit, low, locale),
                        "high",
                        UnitWords.size(unit, high, locale));
                yield (difference > 0 ? MORE : LESS)
                        .in(locale, "size", UnitWords.size(unit, difference, locale), "range", range);
            }
            case UNCLEAR -> {
                Interval interval = sides.differenceInterval().orElseThrow();
                yield UNCLEAR.in(
                        locale, "both", UnitWords.lessAndMore(unit, interval.lower(), interval.upper(), locale));
            }
            default -> TOO_FEW.in(locale);
        };
    }

    private static String date(BeforeAndAfter sides, Locale locale) {
        LocalDate date = sides.note().date();
        return locale.getLanguage().equals("nl")
                ? date.getDayOfMonth() + "-" + date.getMonthValue() + "-" + date.getYear()
                : date.toString();
    }

    private static String counted(BeforeAndAfter sides, int count, Locale locale) {
        return PeriodWords.counted(count, sides.series().periods().type(), locale);
    }

    static String exactSentence(BeforeAndAfter sides, Locale locale) {
        if (sides.difference().isEmpty()) {
            return sentence(sides, locale);
        }
        PeriodType type = sides.series().periods().type();
        String first = EXACT.in(
                locale,
                "countAfter",
                counted(sides, sides.after().size(), locale),
                "date",
                sides.note().date().toString(),
                "countBefore",
                counted(sides, sides.before().size(), locale),
                "difference",
                ChangeStatement.number(sides.difference().getAsDouble(), locale),
                "unit",
                sides.series().unit().label().in(locale),
                "interval",
                sides.differenceInterval()
                        .map(interval -> ChangeStatement.interval(INTERVAL, interval, locale))
                        .orElse(""));
        String line = sides.bentLine()
                .map(bent -> LINE.in(
                        locale,
                        "slope",
                        ChangeStatement.number(bent.slopeBefore(), locale),
                        "period",
                        PeriodWords.one(type, locale),
                        "jumpInterval",
                        ChangeStatement.interval(INTERVAL, bent.jumpInterval(), locale),
                        "jump",
                        ChangeStatement.number(bent.jump(), locale),
                        "bendInterval",
                        ChangeStatement.interval(INTERVAL, bent.bendInterval(), locale),
                        "bend",
                        ChangeStatement.number(bent.bend(), locale)))
                .orElseGet(() -> NO_LINE.in(locale, "least", Integer.toString(BentLine.LEAST_EACH_SIDE)));
        return first
                + line
                + ASSUMES.in(
                        locale, "periods", PeriodWords.many(type, locale), "period", PeriodWords.one(type, locale));
    }

    static String oneLine(BeforeAndAfter sides) {
        String difference = sides.difference().isEmpty()
                ? ""
                : ", difference " + ChangeStatement.number(sides.difference().getAsDouble(), Locale.ENGLISH);
        String ends = sides.differenceInterval()
                .map(interval -> " (" + ChangeStatement.number(interval.lower(), Locale.ENGLISH) + " to "
                        + ChangeStatement.number(interval.upper(), Locale.ENGLISH) + ")")
                .orElse("");
        return sides.note() + "; " + sides.before().size() + " before and "
                + sides.after().size() + " after" + difference + ends;
    }
}
