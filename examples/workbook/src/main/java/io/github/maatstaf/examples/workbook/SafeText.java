package io.github.maatstaf.examples.workbook;

/**
 * Keeps words from becoming a formula. A text cell is no formula as it stands, but it becomes one when somebody edits it, or
 * saves the sheet as CSV and opens that: so an apostrophe goes before it, and is taken off again on reading.
 */
final class SafeText {
    private SafeText() {}

    static String guarded(String text) {
        return isDangerous(text) || text.startsWith("'") && isDangerous(text.substring(1)) ? "'" + text : text;
    }

    static String unguarded(String text) {
        return text.startsWith("'") && (isDangerous(text.substring(1)) || text.startsWith("''"))
                ? text.substring(1)
                : text;
    }

    /** What a spreadsheet takes for the beginning of a formula, also behind blanks or at the beginning of a later line. */
    private static boolean isDangerous(String text) {
        for (String line : text.split("[\\n\\r]", -1)) {
            String rest = line.replaceFirst("^[\\s\\u00A0\\u2007\\u202F]+", "");
            if (!rest.isEmpty() && "=+-@".indexOf(rest.charAt(0)) >= 0) {
                return true;
            }
        }
        return !text.isEmpty() && "\t\r\n".indexOf(text.charAt(0)) >= 0;
    }
}
