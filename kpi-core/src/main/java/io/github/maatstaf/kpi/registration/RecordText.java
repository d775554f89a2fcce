package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.CitizenNumber;
import java.text.Normalizer;

/**
 * What a text in a record has to be: visible characters, no blanks around it, in composed form (NFC).
 *
 * <p>Keys and codes are mostly plain ASCII, which one look tells; all else takes the long way.
 */
final class RecordText {
    /** The longest id, in code points. */
    static final int LONGEST_ID = 128;
    /** The longest other text, in code points. */
    static final int LONGEST_TEXT = 4_096;

    private RecordText() {}

    /** The text without blanks around it and in composed form; the same object if it was so. */
    static CharSequence normalised(CharSequence text) {
        return isPlain(text) ? text : Normalizer.normalize(stripped(text), Normalizer.Form.NFC);
    }

    private static boolean isPlain(CharSequence text) {
        int last = text.length() - 1;
        for (int i = 0; i <= last; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == ' ' && (i == 0 || i == last)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text is normalised and has no problem as an id, told by one look: visible ASCII characters only, and one that
     * no number has. Others may have none either.
     */
    static boolean isPlainId(CharSequence text) {
        int length = text.length();
        boolean isName = false;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return false;
            }
            isName |= c > '9';
        }
        return isName && length <= LONGEST_ID;
    }

    private static String stripped(CharSequence text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.subSequence(from, to).toString();
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c) || c == '\t' || c == '\n' || c == '\r';
    }

    /** The finding's code that refuses a normalised key, or an empty text. */
    static String problemOfId(CharSequence id) {
        if (CitizenNumber.isLikely(id)) {
            return "READ-PERSONAL-NUMBER";
        }
        return problem(id, LONGEST_ID, "READ-ID-CHARS");
    }

    /** The finding's code that refuses another normalised text, or an empty text. */
    static String problemOfText(CharSequence text) {
        return problem(text, LONGEST_TEXT, "");
    }

    private static String problem(CharSequence text, int longest, String unseen) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c <= '~') {
                continue;
            }
            if (Character.isISOControl(c) || isDirection(c) || isLoneSurrogate(text, i)) {
                return "READ-TEXT-CHARS";
            }
            if (Character.isHighSurrogate(c)) {
                i++;
            } else if (!unseen.isEmpty() && isUnseen(c)) {
                return unseen;
            }
        }
        boolean fits = text.length() <= longest || Character.codePointCount(text, 0, text.length()) <= longest;
        return fits ? "" : "READ-TEXT-LENGTH";
    }

    private static boolean isLoneSurrogate(CharSequence text, int i) {
        char c = text.charAt(i);
        boolean paired =
                Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        return Character.isSurrogate(c) && !paired;
    }

    /** Marks that turn the direction of what follows, so that people read another text than the machine. */
    private static boolean isDirection(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069' || c == '\u200E' || c == '\u200F';
    }

    /** Format characters take no room on the screen: two keys would look the same. */
    private static boolean isUnseen(char c) {
        return Character.getType(c) == Character.FORMAT;
    }
}
