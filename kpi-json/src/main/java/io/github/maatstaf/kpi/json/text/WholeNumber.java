package io.github.maatstaf.kpi.json.text;

/** A whole number, read from its characters: no arithmetic is done on what is out of range. */
public final class WholeNumber {
    private static final int LONGEST = 40;
    private static final int MOST_DIGITS = 19;

    private WholeNumber() {}

    /**
     * The number of a JSON number token.
     *
     * @param chars holds the token
     * @param offset where it begins
     * @param length how many chars it has
     * @param most the largest number allowed
     * @param field the field it stands in
     * @return from 0
     * @throws Fault if it is no whole number from 0 to {@code most}
     */
    public static long of(char[] chars, int offset, int length, long most, String field) {
        if (length > LONGEST) {
            throw Fault.of("READ-NUMBER-LENGTH", field).with("limit", LONGEST);
        }
        boolean negative = chars[offset] == '-';
        int first = negative ? offset + 1 : offset;
        long number = 0;
        for (int i = first; i < offset + length; i++) {
            int digit = chars[i] - '0';
            if (digit < 0 || digit > 9) {
                throw Fault.of(hasExponent(chars, offset, length) ? "READ-NUMBER-RANGE" : "READ-NOT-INTEGER", field);
            }
            if (i - first < MOST_DIGITS - 1) {
                number = 10 * number + digit;
            }
        }
        if (negative && number != 0) {
            throw Fault.of("READ-NEGATIVE", field);
        }
        if (offset + length - first >= MOST_DIGITS || number > most) {
            throw Fault.of("READ-NUMBER-RANGE", field);
        }
        return number;
    }

    private static boolean hasExponent(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            if (chars[i] == 'e' || chars[i] == 'E') {
                return true;
            }
        }
        return false;
    }
}
