package io.github.maatstaf.kpi.wording;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Locale;

/** Periods counted in words: 1 kwartaal, 4 kwartalen. */
public final class PeriodWords {
    private static final LocalizedText YEARS_TOGETHER = LocalizedText.of("jaar", "years");

    private PeriodWords() {}

    public static String one(PeriodType type, Locale locale) {
        return type.label().in(locale);
    }

    /**
     * One period by its name, as it stands in the middle of a sentence.
     *
     * @param period the period
     * @param locale the language asked for
     * @return such as <em>het 1e kwartaal van 2024</em>, <em>maart 2024</em>
     */
    public static String named(ReportingPeriod period, Locale locale) {
        LocalizedText article = switch (period.type()) {
            case QUARTER, SCHOOL_YEAR -> LocalizedText.of("het ", "");
            case HALF_YEAR -> LocalizedText.of("de ", "");
            case MONTH, YEAR, ISO_WEEK -> LocalizedText.of("", "");
        };
        return article.in(locale) + period.label().in(locale);
    }

    /** As a length of time, for which Dutch keeps the singular of a year: een rij van 12 jaar. */
    public static String counted(int count, PeriodType type, Locale locale) {
        return type == PeriodType.YEAR && count != 1
                ? count + " " + YEARS_TOGETHER.in(locale)
                : apart(count, type, locale);
    }

    /** As a span of time, in whole years where it is one: 2 jaar for eight quarters. */
    public static String span(int count, PeriodType type, Locale locale) {
        int inYear = inYear(type);
        return count % inYear == 0 ? counted(count / inYear, PeriodType.YEAR, locale) : counted(count, type, locale);
    }

    /** How many of them make a year; of weeks about as many. */
    public static int inYear(PeriodType type) {
        return switch (type) {
            case MONTH -> 12;
            case QUARTER -> 4;
            case HALF_YEAR -> 2;
            case YEAR, SCHOOL_YEAR -> 1;
            case ISO_WEEK -> 52;
        };
    }

    /** As periods one by one: 2 jaren hebben geen cijfer. */
    public static String apart(int count, PeriodType type, Locale locale) {
        return count + " " + (count == 1 ? one(type, locale) : many(type, locale));
    }

    public static String many(PeriodType type, Locale locale) {
        LocalizedText plural = switch (type) {
            case MONTH -> LocalizedText.of("maanden", "months");
            case QUARTER -> LocalizedText.of("kwartalen", "quarters");
            case HALF_YEAR -> LocalizedText.of("halve jaren", "half years");
            case YEAR -> LocalizedText.of("jaren", "years");
            case SCHOOL_YEAR -> LocalizedText.of("schooljaren", "school years");
            case ISO_WEEK -> LocalizedText.of("weken", "weeks");
        };
        return plural.in(locale);
    }
}
