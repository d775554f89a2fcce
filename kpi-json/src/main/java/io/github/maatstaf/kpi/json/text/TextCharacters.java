package io.github.maatstaf.kpi.json.text;

/** Which characters a text of the source may have. Emoji, Frisian letters and ligatures are fine; these are not. */
final class TextCharacters {
    private static final int FIRST_PRINTABLE = 0x20;
    private static final int FIRST_BEYOND_ASCII_PRINTABLE = 0x7F;
    private static final int LAST_CONTROL = 0x9F;

    private TextCharacters() {}

    /**
     * Whether a text has a control character (NUL among them), half of a surrogate pair, a code point that is no
     * character, or a mark that turns the direction of writing around, so that it reads as another text.
     */
    static boolean anyForbidden(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_PRINTABLE && c < FIRST_BEYOND_ASCII_PRINTABLE) {
                continue;
            }
            if (c <= LAST_CONTROL || isTurningMark(c) || (c & 0xFFFE) == 0xFFFE) {
                return true;
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private static boolean isTurningMark(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** The same, where a text of several lines is due: line ends and tabs are fine. */
    static boolean anyForbiddenInProse(String text) {
        return anyForbidden(text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' '));
    }

    /** Whether a text has a character that cannot be seen, so that two keys may look the same and differ. */
    static boolean anyInvisible(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= '\u200B' && c <= '\u200F')
                    || (c >= '\u2060' && c <= '\u2064')
                    || c == '\u00AD'
                    || c == '\u180E'
                    || c == '\uFEFF'
                    || c == '\u034F') {
                return true;
            }
        }
        return false;
    }

    /** Whether a text looks as if UTF-8 was read as another encoding and written again, such as {@code cafÃ©}. */
    static boolean looksEncodedTwice(CharSequence text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            char next = text.charAt(i + 1);
            boolean lead = c >= '\u00C2' && c <= '\u00F4';
            if (lead && next >= '\u0080' && next <= '\u00BF') {
                return true;
            }
            if (c == '\u00E2' && next == '\u20AC') {
                return true;
            }
        }
        return false;
    }
}
