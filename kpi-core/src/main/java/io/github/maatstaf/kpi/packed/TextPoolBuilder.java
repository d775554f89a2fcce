package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * Distinct short texts as UTF-8 bytes, each with the index of its first coming; makes no object for any of them.
 *
 * @since 0.1
 */
public final class TextPoolBuilder {
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private static final int INDEX = 32;
    private static final int AHEAD = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private byte[] bytes = new byte[1 << 10];
    private int[] starts = new int[1 << 8];
    /** Each used slot holds a text's index plus one and, in the lower half, its hash, so that few texts are compared. */
    private long[] slots = new long[1 << 8];

    private int size;

    /** An empty pool. */
    public TextPoolBuilder() {
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
     * Adds a text if it is new.
     *
     * @param text the text
     * @return its index, which is {@link #size()} before the call if it is new
     */
    public int add(CharSequence text) {
        int to = encode(text, starts[size]);
        return add(to, hash(starts[size], to));
    }

    /** Adds the text that was put behind the last one, up to a byte. */
    private int add(int to, int hash) {
        int slot = slot(hash, to);
        if (slots[slot] != 0) {
            return indexAt(slot);
        }
        slots[slot] = entry(size, hash);
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size] = to;
        if (2 * size > slots.length) {
            spread();
        }
        return size - 1;
    }

    /**
     * Adds texts that are new, many at once: where they will be looked for is read ahead, so that one look does not wait for
     * the other.
     *
     * @param texts holds them
     * @param wanted the indexes of those to add, -1 for none
     * @return for each of them its index here, -1 for none
     */
    public int[] addAll(PackedText texts, int[] wanted) {
        int[] added = new int[wanted.length];
        int[] hashes = new int[Math.min(AHEAD, wanted.length)];
        long[] seen = new long[hashes.length];
        for (int from = 0; from < wanted.length; from += AHEAD) {
            int end = Math.min(wanted.length, from + AHEAD);
            for (int i = from; i < end; i++) {
                int to = wanted[i] < 0 ? starts[size] : copy(texts, wanted[i]);
                int hash = hash(starts[size], to);
                hashes[i - from] = hash;
                seen[i - from] = slots[hash & slots.length - 1];
            }
            for (int i = 0; i < end - from; i++) {
                boolean isLikely = seen[i] != 0 && (int) seen[i] == hashes[i];
                seen[i] += isLikely ? bytes[starts[(int) (seen[i] >>> INDEX) - 1]] : 0;
            }
            for (int i = from; i < end; i++) {
                added[i] = wanted[i] < 0 ? -1 : add(copy(texts, wanted[i]), hashes[i - from]);
            }
        }
        return added;
    }

    private int copy(PackedText texts, int index) {
        int length = texts.byteLength(index);
        makeRoom(length);
        return texts.copyTo(index, bytes, starts[size]);
    }

    /**
     * Looks for a text.
     *
     * @param text the text
     * @return its index, or -1
     */
    public int find(CharSequence text) {
        int to = encode(text, starts[size]);
        return indexAt(slot(hash(starts[size], to), to));
    }

    /** Forgets the text that was added last. No other one was put past its slot, so nothing else moves. */
    public void removeLast() {
        int to = starts[size];
        size--;
        slots[slot(hash(starts[size], to), to)] = 0;
    }

    private int indexAt(int slot) {
        return (int) (slots[slot] >>> INDEX) - 1;
    }

    private static long entry(int index, int hash) {
        return (long) (index + 1) << INDEX | hash & 0xFFFFFFFFL;
    }

    private void spread() {
        long[] narrow = slots;
        slots = new long[2 * narrow.length];
        int mask = slots.length - 1;
        long[] inOrder = new long[size];
        for (long entry : narrow) {
            if (entry != 0) {
                inOrder[(int) (entry >>> INDEX) - 1] = entry;
            }
        }
        for (long entry : inOrder) {
            int slot = (int) entry & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = entry;
        }
    }

    /** The slot of the text that ends at a byte and starts behind the last one, or the free slot that is its own. */
    private int slot(int hash, int to) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && ((int) slots[slot] != hash || !isAt(indexAt(slot), to))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int index, int to) {
        return Arrays.equals(bytes, starts[index], starts[index + 1], bytes, starts[size], to);
    }

    /** Eight bytes are put together and then spread once: that is what takes time. */
    private int hash(int from, int to) {
        long hash = to - from;
        long word = 0;
        for (int i = from; i < to; i++) {
            word = word << Byte.SIZE | bytes[i] & 0xFF;
            if ((i - from & Long.BYTES - 1) == Long.BYTES - 1) {
                hash = (hash ^ word) * SPREAD;
                hash ^= hash >>> Integer.SIZE;
                word = 0;
            }
        }
        hash = (hash ^ word) * SPREAD;
        hash ^= hash >>> Integer.SIZE;
        return (int) (hash * SPREAD >>> Integer.SIZE);
    }

    private int encode(CharSequence text, int from) {
        int length = text.length();
        makeRoom((long) MOST_BYTES_OF_A_CHAR * length);
        int i = 0;
        for (; i < length && text.charAt(i) < 0x80; i++) {
            bytes[from + i] = (byte) text.charAt(i);
        }
        return i == length ? from + i : encode(text, i, from + i);
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

    /**
     * The bytes that the pool takes up while it grows.
     *
     * @return bytes, without object headers
     */
    public long byteSize() {
        return bytes.length + 4L * starts.length + 8L * slots.length;
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
