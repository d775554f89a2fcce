package io.github.maatstaf.kpi.json.csv;

/**
 * What a spreadsheet takes a text for when it opens a file: it makes a date of {@code 2025-03}, a number or a date of
 * {@code 2026.1}, and a number of {@code 12e34}, and cannot be told otherwise in the file itself.
 */
final class SpreadsheetGuess {
    /** More digits than this a spreadsheet does not keep. */
    private static final int DIGITS_KEPT = 15;

    private static final int LONGEST_DAY_OR_MONTH = 2;
    private static final int MOST_PARTS_OF_A_DATE = 3;

    private SpreadsheetGuess() {}

    /** Whether it would show something else than the text. A number of digits alone stays what it is. */
    static boolean changes(String text) {
        if (text.isEmpty() || !isDigit(text.charAt(0)) || !isDigit(text.charAt(text.length() - 1))) {
            return false;
        }
        boolean number = false;
        int parts = 1;
        int longParts = 0;
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isDigit(c)) {
                length++;
                longParts += length == LONGEST_DAY_OR_MONTH + 1 ? 1 : 0;
            } else if (".,:eE".indexOf(c) >= 0) {
                number = true;
                length = 0;
            } else if ("-/ ".indexOf(c) >= 0) {
                parts++;
                length = 0;
            } else {
                return false;
            }
        }
        if (number) {
            return true;
        }
        return parts == 1 ? losesDigits(text) : parts <= MOST_PARTS_OF_A_DATE && longParts <= 1;
    }

    private static boolean losesDigits(String digits) {
        return digits.length() > DIGITS_KEPT || digits.length() > 1 && digits.charAt(0) == '0';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
