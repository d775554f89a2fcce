package io.github.maatstaf.kpi.json.lines;

import java.util.Optional;

/** Looks at the first bytes of a source. */
final class Encodings {
    private static final int MARK = 3;

    private Encodings() {}

    /** How many bytes a UTF-8 byte order mark takes at the start: 3 or 0. */
    static int lengthOfMark(byte[] bytes, int filled) {
        boolean mark = filled >= MARK && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return mark ? MARK : 0;
    }

    /** By its mark, or by zero bytes beside characters that would be ASCII: no text begins with U+0000. */
    static Optional<String> otherThanUtf8(byte[] bytes, int filled) {
        if (filled < 2) {
            return Optional.empty();
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        boolean wide = filled >= 4 && bytes[2] == 0 && bytes[3] == 0;
        if (first == 0xFF && second == 0xFE) {
            return Optional.of(wide ? "UTF-32LE" : "UTF-16LE");
        }
        if (first == 0xFE && second == 0xFF) {
            return Optional.of("UTF-16BE");
        }
        if (first != 0 && second == 0) {
            return Optional.of(wide ? "UTF-32LE" : "UTF-16LE");
        }
        if (first == 0 && second != 0) {
            return Optional.of("UTF-16BE");
        }
        boolean wideBigEndian = filled >= 4 && first == 0 && bytes[3] != 0;
        return wideBigEndian ? Optional.of("UTF-32BE") : Optional.empty();
    }
}
