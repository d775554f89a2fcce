package io.github.maatstaf.kpi.json.registration;

import java.nio.charset.StandardCharsets;

/** A key where it stands in the source's bytes, all ASCII; of use until these change. */
final class KeyReader implements CharSequence {
    private byte[] bytes = {};
    private int from;
    private int length;

    /** Begins to show the text at a place. */
    KeyReader at(byte[] in, int start, int end) {
        bytes = in;
        from = start;
        length = end - start;
        return this;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return (char) bytes[from + index];
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return toString().substring(start, end);
    }

    @Override
    public String toString() {
        return new String(bytes, from, length, StandardCharsets.ISO_8859_1);
    }
}
