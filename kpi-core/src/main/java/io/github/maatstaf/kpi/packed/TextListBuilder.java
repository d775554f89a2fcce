package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * Short texts as UTF-8 bytes, in the order of their coming; makes no object for any of them.
 *
 * @since 0.1
 */
public final class TextListBuilder {
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private byte[] bytes = new byte[1 << 10];
    private int[] starts = new int[1 << 8];
    private int size;

    /** An empty list. */
    public TextListBuilder() {
        // nothing to prepare
    }

    /**
     * How many texts there are.
     *
     * @return the number
     */
    public int size() {
        return size;
    }

    /**
     * Adds a text.
     *
     * @param text the text
     * @return its index
     */
    public int add(CharSequence text) {
        keep(put(text));
        return size - 1;
    }

    /** Forgets the text that was added last. */
    public void removeLast() {
        size--;
    }

    /**
     * Whether two of the texts are the same.
     *
     * @param one an index
     * @param other another
     * @return true if they are
     */
    public boolean isSame(int one, int other) {
        return isAt(one, bytes, starts[other], starts[other + 1]);
    }

    /** Whether a text is what stands in some bytes. */
    boolean isAt(int index, byte[] in, int from, int to) {
        return Arrays.equals(bytes, starts[index], starts[index + 1], in, from, to);
    }

    /** The first byte of a text, or of the next one, to have it and what is behind it read ahead; 0 behind the last one. */
    int firstByte(int index) {
        return starts[index] < bytes.length ? bytes[starts[index]] : 0;
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the next text begins. */
    int end() {
        return starts[size];
    }

    /** Writes a text behind the last one without keeping it; gives where it ends. */
    int put(CharSequence text) {
        int length = text.length();
        makeRoom((long) MOST_BYTES_OF_A_CHAR * length);
        int from = starts[size];
        int i = 0;
        for (; i < length && text.charAt(i) < 0x80; i++) {
            bytes[from + i] = (byte) text.charAt(i);
        }
        return i == length ? from + i : encode(text, i, from + i);
    }

    /** Copies a text behind the last one without keeping it; gives where it ends. */
    int put(byte[] in, int from, int to) {
        makeRoom(to - from);
        System.arraycopy(in, from, bytes, starts[size], to - from);
        return starts[size] + to - from;
    }

    /** Keeps what was put behind the last text, up to a byte. */
    void keep(int to) {
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size] = to;
    }

    private void makeRoom(long more) {
        long needed = starts[size] + more;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, 2L * bytes.length)));
        }
    }

    private int encode(CharSequence text, int first, int from) {
        int to = from;
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                bytes[to++] = (byte) c;
            } else if (c < 0x800) {
                bytes[to++] = (byte) (0xC0 | c >> 6);
                bytes[to++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c)) {
                i++;
                to = encodePair(Character.toCodePoint(c, text.charAt(i)), to);
            } else {
                bytes[to++] = (byte) (0xE0 | c >> 12);
                bytes[to++] = (byte) (0x80 | c >> 6 & 0x3F);
                bytes[to++] = (byte) (0x80 | c & 0x3F);
            }
        }
        return to;
    }

    private int encodePair(int codePoint, int from) {
        bytes[from] = (byte) (0xF0 | codePoint >> 18);
        bytes[from + 1] = (byte) (0x80 | codePoint >> 12 & 0x3F);
        bytes[from + 2] = (byte) (0x80 | codePoint >> 6 & 0x3F);
        bytes[from + 3] = (byte) (0x80 | codePoint & 0x3F);
        return from + 4;
    }

    /** The bytes that the list takes up while it grows. */
    long byteSize() {
        return bytes.length + 4L * starts.length;
    }

    /**
     * The texts.
     *
     * @return a copy, in the order of their coming
     */
    public PackedText packed() {
        return new PackedText(Arrays.copyOf(bytes, starts[size]), Arrays.copyOf(starts, size + 1));
    }

    /** How many there are; never the texts. */
    @Override
    public String toString() {
        return size + " texts";
    }
}
