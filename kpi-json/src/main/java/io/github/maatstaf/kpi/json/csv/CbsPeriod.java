package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Periods as Statistics Netherlands writes them: in codes such as {@code 2024JJ00}, {@code 2024KW03} and {@code 2024MM11}, and
 * in words such as {@code 2024 3e kwartaal}, {@code 2024 november} and {@code 2023/'24}.
 */
final class CbsPeriod {
    private static final Pattern CODE = Pattern.compile("([0-9]{4})(JJ|KW|MM|HJ|SJ)([0-9]{2})");
    private static final Pattern PART = Pattern.compile("([0-9]{4})\\s+([1-4])e\\s+(kwartaal|halfjaar)");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})\\s+([a-z]+)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("([0-9]{4})/'([0-9]{2})");
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private CbsPeriod() {}

    static Optional<ReportingPeriod> parse(String text) {
        try {
            return Optional.of(ReportingPeriod.parse(form(text.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String form(String text) {
        Matcher code = CODE.matcher(text);
        if (code.matches()) {
            return form(code.group(1), code.group(2), code.group(3));
        }
        Matcher part = PART.matcher(text);
        if (part.matches()) {
            return part.group(1) + (part.group(3).equals("kwartaal") ? "-Q" : "-H") + part.group(2);
        }
        Matcher month = MONTH.matcher(text.toLowerCase(Locale.ROOT));
        if (month.matches()) {
            return month(month.group(1), month.group(2)).orElse(text);
        }
        Matcher school = SCHOOL_YEAR.matcher(text);
        if (school.matches() && (Integer.parseInt(school.group(1)) + 1) % 100 == Integer.parseInt(school.group(2))) {
            return form(school.group(1), "SJ", "00");
        }
        return text;
    }

    /** The month that people call so. */
    private static Optional<String> month(String year, String name) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> form(year, "MM", (number < 10 ? "0" : "") + number))
                .filter(form -> ReportingPeriod.parse(form).label().in(DUTCH).startsWith(name + " "))
                .findFirst();
    }

    private static String form(String year, String kind, String number) {
        return switch (kind) {
            case "JJ" -> year;
            case "KW" -> year + "-Q" + Integer.parseInt(number);
            case "HJ" -> year + "-H" + Integer.parseInt(number);
            case "SJ" -> year + "/" + (Integer.parseInt(year) + 1);
            default -> year + "-" + number;
        };
    }
}
