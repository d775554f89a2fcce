package io.github.maatstaf.kpi.json.csv;

import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as Statistics Netherlands writes them, such as {@code 2024JJ00}, {@code 2024KW03} and {@code 2024MM11}. */
final class CbsPeriod {
    private static final Pattern CODE = Pattern.compile("([0-9]{4})(JJ|KW|MM|HJ|SJ)([0-9]{2})");
    private static final Pattern QUARTER = Pattern.compile("([0-9]{4})\\s+([1-4])e\\s+kwartaal");

    private CbsPeriod() {}

    static Optional<ReportingPeriod> parse(String text) {
        String plain = text.strip();
        Matcher code = CODE.matcher(plain);
        Matcher quarter = QUARTER.matcher(plain);
        try {
            if (code.matches()) {
                return Optional.of(ReportingPeriod.parse(form(code.group(1), code.group(2), code.group(3))));
            }
            return Optional.of(
                    ReportingPeriod.parse(quarter.matches() ? quarter.group(1) + "-Q" + quarter.group(2) : plain));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
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
