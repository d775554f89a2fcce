package io.github.maatstaf.examples.workbook;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A period as people type it: 2025, 2025-Q1 and 2025-03, but also schooljaar 2024-2025, 1e kwartaal 2025 and maart 2025. */
final class PeriodWords {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final int SHORTEST_MONTH = 3;
    private static final Pattern SCHOOL_YEAR = Pattern.compile("(?:schooljaar )?([0-9]{4}) ?[-/–] ?([0-9]{4})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:(?:q|kwartaal )([1-4])|([1-4])e kwartaal(?: van)?) ([0-9]{4})");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+)\\.? ([0-9]{4})");

    private PeriodWords() {}

    static Optional<ReportingPeriod> parse(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher years = SCHOOL_YEAR.matcher(words);
        if (years.matches()) {
            return parsed(years.group(1) + "/" + years.group(2));
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            return parsed(quarter.group(3) + "-Q" + (quarter.group(1) == null ? quarter.group(2) : quarter.group(1)));
        }
        Matcher month = MONTH.matcher(words);
        return month.matches() ? month(month.group(1), month.group(2)) : parsed(text.strip());
    }

    private static Optional<ReportingPeriod> month(String word, String year) {
        for (Month month : Month.values()) {
            String name = month.getDisplayName(TextStyle.FULL, DUTCH);
            if (word.length() >= SHORTEST_MONTH && name.startsWith(word)
                    || word.equals("mrt") && month == Month.MARCH) {
                return parsed(String.format(Locale.ROOT, "%s-%02d", year, month.getValue()));
            }
        }
        return Optional.empty();
    }

    private static Optional<ReportingPeriod> parsed(String text) {
        try {
            return Optional.of(ReportingPeriod.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
