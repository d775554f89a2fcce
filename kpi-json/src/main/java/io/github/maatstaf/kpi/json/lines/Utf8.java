package io.github.maatstaf.kpi.json.lines;

/** Strict UTF-8, as the Unicode Standard's table of well-formed byte sequences has it: nothing is ever replaced. */
public final class Utf8 {
    /** No fault was found. */
    public static final int WELL_FORMED = -1;

    private Utf8() {}

    /**
     * Where the first byte sequence begins that is not well formed: an overlong form, half a surrogate pair, a value
     * above U+10FFFF, or a byte that stands alone.
     *
     * @param bytes the bytes
     * @param from the first to look at
     * @param to the one behind the last
     * @return its index, or {@link #WELL_FORMED}
     */
    public static int firstFault(byte[] bytes, int from, int to) {
        int i = from;
        while (i < to) {
            int b = bytes[i];
            if (b >= 0) {
                i++;
                continue;
            }
            int length = lengthOfSequence(bytes, i, to);
            if (length == 0) {
                return i;
            }
            i += length;
        }
        return WELL_FORMED;
    }

    private static int lengthOfSequence(byte[] bytes, int i, int to) {
        int lead = bytes[i] & 0xFF;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return has(bytes, i + 1, to, 0x80, 0xBF) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF) {
            int least = lead == 0xE0 ? 0xA0 : 0x80;
            int most = lead == 0xED ? 0x9F : 0xBF;
            return has(bytes, i + 1, to, least, most) && has(bytes, i + 2, to, 0x80, 0xBF) ? 3 : 0;
        }
        if (lead >= 0xF0 && lead <= 0xF4) {
            int least = lead == 0xF0 ? 0x90 : 0x80;
            int most = lead == 0xF4 ? 0x8F : 0xBF;
            return has(bytes, i + 1, to, least, most)
                            && has(bytes, i + 2, to, 0x80, 0xBF)
                            && has(bytes, i + 3, to, 0x80, 0xBF)
                    ? 4
                    : 0;
        }
        return 0;
    }

    private static boolean has(byte[] bytes, int i, int to, int least, int most) {
        if (i >= to) {
            return false;
        }
        int b = bytes[i] & 0xFF;
        return b >= least && b <= most;
    }
}
