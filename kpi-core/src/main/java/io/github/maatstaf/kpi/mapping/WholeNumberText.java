package io.github.maatstaf.kpi.mapping;

import java.util.regex.Pattern;

/** Reads a whole number as Dutch programs write it: {@code 1.234} is 1234, and what could be two numbers is none. */
final class WholeNumberText {
    private static final Pattern DIGITS = Pattern.compile("-?[0-9]{1,40}");
    private static final Pattern GROUPED = Pattern.compile("-?[0-9]{1,3}(\\.[0-9]{3})+");
    private static final Pattern DECIMAL = Pattern.compile("-?([0-9]+|[0-9]{1,3}(\\.[0-9]{3})+),[0-9]+");
    private static final Pattern TWO_READINGS = Pattern.compile("-?[0-9]+[0-9.,]*");
    private static final Pattern WITH_UNIT = Pattern.compile("€.*|.*%|.*,-");
    private static final int MOST_DIGITS = 9;

    private WholeNumberText() {}

    static int read(String text, String field) throws RowFault {
        boolean grouped = GROUPED.matcher(text).matches();
        if (!grouped && !DIGITS.matcher(text).matches()) {
            throw RowFault.of(problem(text), field);
        }
        String digits = text.replace(".", "").replaceFirst("^(-?)0+(?=[0-9])", "$1");
        if (digits.equals("-0")) {
            return 0;
        }
        if (digits.startsWith("-")) {
            throw RowFault.of("READ-NEGATIVE", field);
        }
        if (digits.length() > MOST_DIGITS) {
            throw RowFault.of("READ-NUMBER-RANGE", field);
        }
        return Integer.parseInt(digits);
    }

    private static String problem(String text) {
        if (DECIMAL.matcher(text).matches()) {
            return "READ-NOT-INTEGER";
        }
        if (WITH_UNIT.matcher(text).matches()) {
            return "MAP-NUMBER-UNIT";
        }
        return TWO_READINGS.matcher(text).matches() ? "MAP-AMBIGUOUS-NUMBER" : "MAP-NOT-A-NUMBER";
    }
}
