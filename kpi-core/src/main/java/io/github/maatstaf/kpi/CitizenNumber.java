package io.github.maatstaf.kpi;

/**
 * Recognises what could be a Dutch citizen number (<em>burgerservicenummer</em>), so that it can be kept out of texts.
 *
 * <p>It does not read, keep or validate anyone's number: the only answer it gives is that a text may be one.
 *
 * @since 0.1
 */
public final class CitizenNumber {
    private static final int DIGITS = 9;

    private CitizenNumber() {}

    /**
     * Whether a text may be a citizen number: nine digits, dots and blanks aside, that pass the eleven test.
     *
     * @param text any text
     * @return true if it may be one; one in eleven of other nine-digit numbers passes too
     */
    public static boolean isLikely(CharSequence text) {
        int digits = 0;
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
                if (digits > DIGITS) {
                    return false;
                }
                int weight = digits == DIGITS ? -1 : DIGITS + 1 - digits;
                sum += weight * (c - '0');
            } else if (c != '.' && c != ' ' && c != '-') {
                return false;
            }
        }
        return digits == DIGITS && sum != 0 && sum % 11 == 0;
    }
}
