package io.github.maatstaf.kpi.packed;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many short texts in one array of UTF-8 bytes.
 *
 * @since 0.1
 */
public final class PackedText {
    /** No texts. */
    public static final PackedText NONE = new PackedText(new byte[0], new int[] {0});

    /** As many bytes as leave room in a positive number for 16 bits more. */
    private static final int START = 5;

    private final byte[] bytes;
    private final int[] starts;

    /**
     * Takes over the arrays.
     *
     * @param bytes the texts' bytes, one after the other
     * @param starts where each text starts, and at the end where the last one ends
     */
    public PackedText(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        this.starts = starts;
    }

    /**
     * How many texts there are.
     *
     * @return the number
     */
    public int size() {
        return starts.length - 1;
    }

    /**
     * One of the texts.
     *
     * @param index from 0
     * @return the text
     */
    public String get(int index) {
        return new String(bytes, starts[index], starts[index + 1] - starts[index], StandardCharsets.UTF_8);
    }

    /**
     * The first place at which a text stands, by looking at all.
     *
     * @param text the text
     * @return its index, or -1
     */
    public int indexOf(String text) {
        byte[] sought = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < size(); i++) {
            if (Arrays.equals(bytes, starts[i], starts[i + 1], sought, 0, sought.length)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Compares two of the texts byte by byte, which is the order of their code points.
     *
     * @param first an index
     * @param second another
     * @return negative, zero or positive
     */
    public int compare(int first, int second) {
        return Arrays.compareUnsigned(
                bytes, starts[first], starts[first + 1], bytes, starts[second], starts[second + 1]);
    }

    /** How many bytes one of the texts has. */
    int byteLength(int index) {
        return starts[index + 1] - starts[index];
    }

    /** Copies the bytes of one of the texts; gives the place behind them. */
    int copyTo(int index, byte[] into, int at) {
        int length = byteLength(index);
        System.arraycopy(bytes, starts[index], into, at, length);
        return at + length;
    }

    /** How many first bytes all texts share. */
    int sharedLength() {
        int shared = size() == 0 ? 0 : byteLength(0);
        for (int i = 1; i < size() && shared > 0; i++) {
            int differs = Arrays.mismatch(bytes, starts[0], starts[0] + shared, bytes, starts[i], starts[i + 1]);
            shared = differs < 0 ? shared : differs;
        }
        return shared;
    }

    /**
     * A few bytes of a text, from one on, as a number.
     *
     * @param index from 0
     * @param skipped how many first bytes are left out
     * @return from 0; where the bytes left out are the same in two texts, less than that of another only if the text comes
     *     before it
     */
    long start(int index, int skipped) {
        int from = starts[index] + skipped;
        int length = Math.min(START, starts[index + 1] - from);
        long start = 0;
        for (int i = 0; i < length; i++) {
            start = start << Byte.SIZE | bytes[from + i] & 0xFF;
        }
        return start << Byte.SIZE * (START - length);
    }

    /**
     * The texts in another order, without those left out.
     *
     * @param order the indexes of the texts that stay, in their new order
     * @return a copy
     */
    public PackedText inOrder(int[] order) {
        int length = 0;
        for (int index : order) {
            length += starts[index + 1] - starts[index];
        }
        byte[] copy = new byte[length];
        int[] ends = new int[order.length + 1];
        int to = 0;
        for (int i = 0; i < order.length; i++) {
            int from = starts[order[i]];
            int size = starts[order[i] + 1] - from;
            System.arraycopy(bytes, from, copy, to, size);
            to += size;
            ends[i + 1] = to;
        }
        return new PackedText(copy, ends);
    }

    /**
     * The bytes that it takes up.
     *
     * @return bytes, without object headers
     */
    public long byteSize() {
        return bytes.length + 4L * starts.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedText text
                && Arrays.equals(bytes, text.bytes)
                && Arrays.equals(starts, text.starts);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + Arrays.hashCode(starts);
    }

    /** How many there are; never the texts, which may be clients' keys. */
    @Override
    public String toString() {
        return size() + " packed texts";
    }
}
