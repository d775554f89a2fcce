package io.github.maatstaf.kpi.trend;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.wording.Phrase;
import io.github.maatstaf.kpi.wording.PlainNumber;
import java.util.Locale;

/** The statistics of a change in full, for researchers, and its one line for a console. */
final class ChangeStatement {
    private static final Phrase VALUES = Phrase.of(
            "{measure}: {after} ({afterPeriod}{afterCounts}) min {before} ({beforePeriod}{beforeCounts}) "
                    + "is {difference} ({unit}).",
            "{measure}: {after} ({afterPeriod}{afterCounts}) minus {before} ({beforePeriod}{beforeCounts}) "
                    + "is {difference} ({unit}).");
    private static final Phrase DIFFERENCE = Phrase.of(
            " Verschil: {confidence} %-interval {low} tot {high} ({method}).",
            " Difference: {confidence} % interval {low} to {high} ({method}).");
    private static final Phrase RATIO = Phrase.of(
            " Verhouding {ratio}: {confidence} %-interval {low} tot {high} ({method}).",
            " Ratio {ratio}: {confidence} % interval {low} to {high} ({method}).");
    private static final Phrase EQUALITY = Phrase.of(
            " Exacte tweezijdige p {p} bij gelijke verhoudingsgetallen.",
            " Exact two-sided p {p} if the rates are equal.");
    private static final Phrase NO_INTERVAL =
            Phrase.of(" Uit deze twee cijfers volgt geen interval.", " No interval follows from these two figures.");
    private static final Phrase INDEPENDENT = Phrase.of(
            " Aangenomen is dat de twee perioden over verschillende mensen of gebeurtenissen gaan.",
            " The two periods are taken to be about different people or events.");
    private static final Phrase INFINITE = Phrase.of("oneindig", "infinite");
    private static final Phrase OUT_OF = Phrase.of(", {count} van {total}", ", {count} of {total}");

    private ChangeStatement() {}

    static String of(BaselineChange change, Locale locale) {
        if (change.status() == ChangeStatus.NOT_COMPARABLE) {
            return ChangeWords.sentence(change, locale);
        }
        StringBuilder text = new StringBuilder(VALUES.in(
                locale,
                "measure",
                change.now().measure(),
                "after",
                number(change.now().value().orElseThrow(), locale),
                "afterPeriod",
                change.now().period().toString(),
                "afterCounts",
                counts(change.now(), locale),
                "before",
                number(change.baseline().value().orElseThrow(), locale),
                "beforePeriod",
                change.baseline().period().toString(),
                "beforeCounts",
                counts(change.baseline(), locale),
                "difference",
                number(change.difference().orElseThrow(), locale),
                "unit",
                change.now().unit().label().in(locale)));
        if (change.differenceInterval().isEmpty()) {
            return text.append(NO_INTERVAL.in(locale)).toString();
        }
        text.append(interval(DIFFERENCE, change.differenceInterval().orElseThrow(), locale));
        change.ratioInterval()
                .ifPresent(interval ->
                        text.append(interval(RATIO, interval, locale).replace("{ratio}", ratio(change, locale))));
        change.pValue().ifPresent(p -> text.append(EQUALITY.in(locale, "p", PlainNumber.probability(locale, p))));
        return text.append(INDEPENDENT.in(locale)).toString();
    }

    private static String counts(Observation observation, Locale locale) {
        return observation.numerator().isPresent() && observation.denominator().isPresent()
                ? OUT_OF.in(
                        locale,
                        "count",
                        Long.toString(observation.numerator().getAsLong()),
                        "total",
                        Long.toString(observation.denominator().getAsLong()))
                : "";
    }

    private static String ratio(BaselineChange change, Locale locale) {
        return number(change.ratio().orElse(Double.POSITIVE_INFINITY), locale);
    }

    /** A phrase with the confidence, the ends and the method of an interval. */
    static String interval(Phrase phrase, Interval interval, Locale locale) {
        return phrase.in(
                locale,
                "confidence",
                PlainNumber.withDecimals(locale, interval.confidence() * 100, 2),
                "low",
                number(interval.lower(), locale),
                "high",
                number(interval.upper(), locale),
                "method",
                interval.method().citation());
    }

    static String number(double value, Locale locale) {
        return Double.isInfinite(value)
                ? (value < 0 ? "-" : "") + INFINITE.in(locale)
                : PlainNumber.in(locale, value, 4);
    }

    static String oneLine(BaselineChange change) {
        String subject = change.now().measure()
                + (change.now().stratum().isAll() ? "" : " " + change.now().stratum()) + " "
                + change.baseline().period() + " to " + change.now().period() + ": ";
        if (change.status() == ChangeStatus.NOT_COMPARABLE) {
            return subject + "not compared, " + change.reasons().get(0);
        }
        double difference = change.difference().orElseThrow();
        String size = number(Math.abs(difference), Locale.ENGLISH);
        String interval = change.differenceInterval()
                .map(ends -> ends(difference < 0, ends))
                .orElse(" (no interval)");
        return subject
                + switch (change.status()) {
                    case HIGHER -> "higher by " + size + interval;
                    case LOWER -> "lower by " + size + interval;
                    default ->
                        difference == 0
                                ? "the same" + interval
                                : (difference < 0 ? "may be lower by " : "may be higher by ") + size + interval;
                };
    }

    private static String ends(boolean down, Interval interval) {
        double low = down ? -interval.upper() : interval.lower();
        double high = down ? -interval.lower() : interval.upper();
        return " (" + number(low, Locale.ENGLISH) + " to " + number(high, Locale.ENGLISH) + ")";
    }
}
