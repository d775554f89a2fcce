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

    private PlainJson() {}

    /** Eight characters as one number, to compare with {@link #eight}. */
    static long eight(String text) {
        return (long) LONG.get(text.getBytes(StandardCharsets.US_ASCII), 0);
    }

    /** The eight bytes at a place; 0, which no text has, if there are not as many. */
    static long eight(byte[] bytes, int at, int to) {
        return at + Long.BYTES <= to ? (long) LONG.get(bytes, at) : 0;
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
        for (int at = from; at < to; at++) {
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

    /** Whether a sign stands at a place; none stands at {@link #DOUBT}. */
    static boolean isAt(byte[] bytes, int at, int to, char sign) {
        return at >= 0 && at < to && bytes[at] == sign;
    }
}
