package io.github.maatstaf.kpi.mapping;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what a spreadsheet makes of a code before anyone sees it: a date of {@code 1-2}, a power of ten of
 * {@code 1E5}, a shorter number of {@code 00123}. The code that stood there cannot be got back.
 */
final class CodeShape {
    private static final Pattern POWER = Pattern.compile("[0-9]([.,][0-9]+)?[eE]\\+?[0-9]{1,3}");
    private static final Pattern DATE = Pattern.compile(
            "[0-9]{1,2}[- ](jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\\.?([- ][0-9]{2,4})?"
                    + "|[0-9]{1,2}-[0-9]{1,2}-[0-9]{2,4}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]*");

    private CodeShape() {}

    static boolean isPower(String text) {
        return POWER.matcher(text).matches();
    }

    static boolean isChanged(String text) {
        return isPower(text) || DATE.matcher(text).matches();
    }

    /** Whether one of the words is this number with zeros in front. */
    static boolean lostZeros(String text, Set<String> words) {
        return NUMBER.matcher(text).matches()
                && words.stream()
                        .anyMatch(word -> word.startsWith("0")
                                && word.replaceFirst("^0+", "").equals(text));
    }
}
