package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as Statistics Netherlands writes them: in codes such as {@code 2024JJ00}, {@code 2024KW03} and {@code 2024MM11}, and
 * in words such as {@code 2024 3e kwartaal}, {@code 2024 november} and {@code 2023/'24}.
 */
final class CbsPeriod {
    private static final Pattern CODE = Pattern.compile("([0-9]{4})(JJ|KW|MM|HJ|SJ)([0-9]{2})");
    private static final Pattern PART = Pattern.compile("([0-9]{4})\\s+([1-4])e\\s+(kwartaal|halfjaar)");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})\\s+([a-z]+)");
    private static final Pattern SCHOOL_YEAR = Pattern.compile("([0-9]{4})/'([0-9]{2})");
    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "maart",
            "april",
            "mei",
            "juni",
            "juli",
            "augustus",
            "september",
            "oktober",
            "november",
            "december");

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
        if (month.matches() && MONTHS.contains(month.group(2))) {
            return form(month.group(1), "MM", String.format(Locale.ROOT, "%02d", MONTHS.indexOf(month.group(2)) + 1));
        }
        Matcher school = SCHOOL_YEAR.matcher(text);
        if (school.matches() && (Integer.parseInt(school.group(1)) + 1) % 100 == Integer.parseInt(school.group(2))) {
            return form(school.group(1), "SJ", "00");
        }
        return text;
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
