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

    private static final int BLOCK_BITS = 6;

    private final byte[] bytes;
    /** Where each block of texts starts, and how far from there each text: half the room of an int for every text. */
    private final int[] blocks;

    private final char[] offsets;
    /** Where each text starts, where a block is too long for offsets; else empty. */
    private final int[] far;

    /**
     * Takes over the arrays.
     *
     * @param bytes the texts' bytes, one after the other
     * @param starts where each text starts, and at the end where the last one ends
     */
    public PackedText(byte[] bytes, int[] starts) {
        this.bytes = bytes;
        boolean isFar = isFar(starts);
        this.blocks = new int[isFar ? 0 : (starts.length - 1 >> BLOCK_BITS) + 1];
        this.offsets = new char[isFar ? 0 : starts.length];
        this.far = isFar ? starts : new int[0];
        for (int i = 0; i < offsets.length; i++) {
            blocks[i >> BLOCK_BITS] = starts[i >> BLOCK_BITS << BLOCK_BITS];
            offsets[i] = (char) (starts[i] - blocks[i >> BLOCK_BITS]);
        }
    }

    private static boolean isFar(int[] starts) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] - starts[i >> BLOCK_BITS << BLOCK_BITS] > Character.MAX_VALUE) {
                return true;
            }
        }
        return false;
    }

    /** Where a text starts; of the number of texts, where the last one ends. */
    int at(int index) {
        return far.length > 0 ? far[index] : blocks[index >> BLOCK_BITS] + offsets[index];
    }

    /**
     * How many texts there are.
     *
     * @return the number
     */
    public int size() {
        return Math.max(offsets.length, far.length) - 1;
    }

    /**
     * One of the texts.
     *
     * @param index from 0
     * @return the text
     */
    public String get(int index) {
        return new String(bytes, at(index), at(index + 1) - at(index), StandardCharsets.UTF_8);
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
            if (Arrays.equals(bytes, at(i), at(i + 1), sought, 0, sought.length)) {
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
        return Arrays.compareUnsigned(bytes, at(first), at(first + 1), bytes, at(second), at(second + 1));
    }

    /** How many bytes one of the texts has. */
    int byteLength(int index) {
        return at(index + 1) - at(index);
    }

    byte[] bytes() {
        return bytes;
    }

    /** The first byte of a text, or of the next one, to have it and what is behind it read ahead; 0 behind the last one. */
    int firstByte(int index) {
        return at(index) < bytes.length ? bytes[at(index)] : 0;
    }

    /** How many first bytes all texts share. */
    int sharedLength() {
        int shared = size() == 0 ? 0 : byteLength(0);
        for (int i = 1; i < size() && shared > 0; i++) {
            shared = Math.min(shared, byteLength(i));
            int from = at(i);
            int same = 0;
            while (same < shared && bytes[same] == bytes[from + same]) {
                same++;
            }
            shared = same;
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
        int from = at(index) + skipped;
        int length = Math.min(START, at(index + 1) - from);
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
            length += at(index + 1) - at(index);
        }
        byte[] copy = new byte[length];
        int[] ends = new int[order.length + 1];
        int to = 0;
        for (int i = 0; i < order.length; i++) {
            int from = at(order[i]);
            int size = at(order[i] + 1) - from;
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
        return bytes.length + 4L * blocks.length + 2L * offsets.length + 4L * far.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PackedText text
                && Arrays.equals(bytes, text.bytes)
                && Arrays.equals(blocks, text.blocks)
                && Arrays.equals(offsets, text.offsets)
                && Arrays.equals(far, text.far);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(bytes) + size();
    }

    /** How many there are; never the texts, which may be clients' keys. */
    @Override
    public String toString() {
        return size() + " packed texts";
    }
}
