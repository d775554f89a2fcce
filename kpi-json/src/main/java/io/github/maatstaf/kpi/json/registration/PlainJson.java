package io.github.maatstaf.kpi.json.registration;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Steps through JSON of the plainest kind, in bytes that are all ASCII: texts without escapes, blanks only where a writer
 * puts them. Each step gives where the next one begins, or {@link #DOUBT}: then a tokenizer reads the line from its
 * beginning, and says what is wrong with it, if anything is. So what is accepted here must be what the tokenizer accepts.
 */
final class PlainJson {
    /** Something else than plain JSON; nothing is said of what it is. */
    static final int DOUBT = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH_LOW_BIT = 0x0101010101010101L;
    private static final long EACH_HIGH_BIT = 0x8080808080808080L;
    private static final long EACH_QUOTE = '"' * EACH_LOW_BIT;
    private static final long EACH_BACKSLASH = '\\' * EACH_LOW_BIT;
    private static final long EACH_BLANK = ' ' * EACH_LOW_BIT;
    private static final long EACH_BRACE = '}' * EACH_LOW_BIT;

    private PlainJson() {}

    /** Eight characters as one number, to compare with {@link #eight}. */
    static long eight(String text) {
        return (long) LONG.get(text.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** The eight bytes at a place; 0, which no text has, if there are not as many. */
    static long eight(byte[] bytes, int at, int to) {
        return at + Long.BYTES <= to ? (long) LONG.get(bytes, at) : 0;
    }

    /** The eight bytes at a place, which must be there. */
    static long eight(byte[] bytes, int at) {
        return (long) LONG.get(bytes, at);
    }

    /** Behind blanks. */
    static int behindBlanks(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Behind a sign and the blanks around it. */
    static int behind(char sign, byte[] bytes, int from, int to) {
        int at = behindBlanks(bytes, from, to);
        return at < to && bytes[at] == sign ? behindBlanks(bytes, at + 1, to) : DOUBT;
    }

    /** Where a text ends whose first character stands at a place: at its closing quotation mark. */
    static int endOfText(byte[] bytes, int from, int to) {
        int at = from;
        for (; at + Long.BYTES <= to; at += Long.BYTES) {
            long word = (long) LONG.get(bytes, at);
            // the lowest mark is right; above it a borrow may have left others
            long marks =
                    (zeroBytes(word ^ EACH_QUOTE) | zeroBytes(word ^ EACH_BACKSLASH) | word - EACH_BLANK & ~word | word)
                            & EACH_HIGH_BIT;
            if (marks != 0) {
                int found = at + (Long.numberOfTrailingZeros(marks) >>> 3);
                return bytes[found] == '"' ? found : DOUBT;
            }
        }
        for (; at < to; at++) {
            byte b = bytes[at];
            if (b == '"') {
                return at;
            }
            if (b < ' ' || b == '\\') {
                return DOUBT;
            }
        }
        return DOUBT;
    }

    private static long zeroBytes(long word) {
        return word - EACH_LOW_BIT & ~word & EACH_HIGH_BIT;
    }

    /** How many of eight bytes stand up to and including the first closing brace; 0 if there is none. */
    static int throughBrace(long eight) {
        long marks = zeroBytes(eight ^ EACH_BRACE);
        return marks == 0 ? 0 : (Long.numberOfTrailingZeros(marks) >>> 3) + 1;
    }

    /** Whether a text stands at a place. */
    static boolean isAt(byte[] bytes, int at, int to, byte[] text) {
        int length = text.length;
        if (at + length > to) {
            return false;
        }
        int i = 0;
        for (; i + Long.BYTES <= length; i += Long.BYTES) {
            if ((long) LONG.get(bytes, at + i) != (long) LONG.get(text, i)) {
                return false;
            }
        }
        if (i < length && length >= Long.BYTES) {
            int last = length - Long.BYTES;
            return (long) LONG.get(bytes, at + last) == (long) LONG.get(text, last);
        }
        for (; i < length; i++) {
            if (bytes[at + i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign stands at a place; none stands at {@link #DOUBT}. */
    static boolean isAt(byte[] bytes, int at, int to, char sign) {
        return at >= 0 && at < to && bytes[at] == sign;
    }
}
