package io.github.maatstaf.kpi.json.text;

import java.text.Normalizer;

/**
 * A key, such as a trajectory's id or a client's pseudonym: blanks around it taken off, its combined characters in one
 * form, its case kept. Two keys that look the same are the same.
 */
public final class IdText {
    /** The longest key, in chars. */
    public static final int LONGEST = 128;

    private IdText() {}

    /**
     * Whether a key can be taken as it stands, which is so for nearly all.
     *
     * @param chars holds the text
     * @param offset where it begins
     * @param length how many chars it has
     * @return true if it is not empty, not too long and has visible ASCII characters only
     */
    public static boolean isPlain(char[] chars, int offset, int length) {
        if (length == 0 || length > LONGEST) {
            return false;
        }
        for (int i = offset; i < offset + length; i++) {
            char c = chars[i];
            if (c <= ' ' || c >= '\u007F') {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a key can be taken as it stands.
     *
     * @param bytes holds the text
     * @param offset where it begins
     * @param length how many bytes it has
     * @return what {@link #isPlain(char[], int, int)} gives for the same text; false if it is not all ASCII
     */
    public static boolean isPlain(byte[] bytes, int offset, int length) {
        if (length == 0 || length > LONGEST) {
            return false;
        }
        for (int i = offset; i < offset + length; i++) {
            if (bytes[i] <= ' ' || bytes[i] == 0x7F) {
                return false;
            }
        }
        return true;
    }

    /**
     * A key in its one form.
     *
     * @param text any text
     * @param field the field it stands in
     * @return the key
     * @throws Fault if it is empty, too long, or has characters that are forbidden or cannot be seen
     */
    public static String of(String text, String field) {
        if (TextCharacters.anyInvisible(text)) {
            throw Fault.of("READ-ID-CHARS", field);
        }
        if (TextCharacters.anyForbidden(text)) {
            throw Fault.of("READ-TEXT-CHARS", field);
        }
        String key = stripped(Normalizer.normalize(text, Normalizer.Form.NFC));
        if (key.isEmpty()) {
            throw Fault.of("READ-MISSING", field);
        }
        if (key.length() > LONGEST) {
            throw Fault.of("READ-TEXT-LENGTH", field).with("limit", LONGEST);
        }
        return key;
    }

    /** Also takes off blanks that do not break, which {@link String#strip()} keeps. */
    static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
