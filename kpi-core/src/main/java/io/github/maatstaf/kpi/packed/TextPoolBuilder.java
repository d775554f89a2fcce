package io.github.maatstaf.kpi.packed;

import java.util.Arrays;

/**
 * Distinct short texts as UTF-8 bytes, each with the index of its first coming; makes no object for any of them.
 *
 * <p>A slot has a byte of its text's hash in a table of its own, which is small enough to stay in the nearer memories: for
 * nearly all texts that are new, nothing else has to be looked at.
 *
 * @since 0.1
 */
public final class TextPoolBuilder {
    private static final int TAG = 24;
    private static final int AHEAD = 64;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final TextListBuilder texts = new TextListBuilder();
    private int[] hashes = new int[1 << 8];
    /** Of each used slot a byte of its text's hash, of each free one 0. */
    private byte[] tags = new byte[1 << 8];

    private int[] indexes = new int[tags.length];

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
        return texts.size();
    }

    /**
     * Adds a text if it is new.
     *
     * @param text the text
     * @return its index, which is {@link #size()} before the call if it is new
     */
    public int add(CharSequence text) {
        int to = texts.put(text);
        int hash = hash(texts.bytes(), texts.end(), to);
        int slot = slot(hash, texts.bytes(), texts.end(), to);
        if (tags[slot] == 0) {
            keep(to, hash, slot);
            return texts.size() - 1;
        }
        return indexes[slot];
    }

    /** Keeps the text that was put behind the last one, up to a byte. */
    private void keep(int to, int hash, int slot) {
        int index = texts.size();
        tags[slot] = tag(hash);
        indexes[slot] = index;
        if (index == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * index);
        }
        hashes[index] = hash;
        texts.keep(to);
        if (2 * texts.size() > tags.length) {
            spread();
        }
    }

    /**
     * Adds texts that are new, many at once: what will be looked at is read ahead, all in short loops, so that no look waits
     * for another.
     *
     * @param source holds them
     * @param wanted the indexes of those to add, -1 for none
     * @return for each of them its index here, -1 for none
     */
    public int[] addAll(PackedText source, int[] wanted) {
        int[] added = new int[wanted.length];
        int[] ahead = new int[Math.min(AHEAD, wanted.length)];
        int[] seen = new int[ahead.length];
        for (int from = 0; from < wanted.length; from += AHEAD) {
            int count = Math.min(AHEAD, wanted.length - from);
            for (int i = 0; i < count; i++) {
                int text = wanted[from + i];
                seen[i] = text < 0 ? 0 : source.firstByte(text);
            }
            for (int i = 0; i < count; i++) {
                int text = wanted[from + i];
                ahead[i] = text < 0 ? 0 : hash(source.bytes(), source.at(text), source.at(text + 1));
            }
            readAhead(ahead, seen, count);
            for (int i = 0; i < count; i++) {
                int text = wanted[from + i];
                added[from + i] = text < 0 ? -1 : add(source.bytes(), source.at(text), source.at(text + 1), ahead[i]);
            }
        }
        return added;
    }

    private void readAhead(int[] ahead, int[] seen, int count) {
        int mask = tags.length - 1;
        for (int i = 0; i < count; i++) {
            seen[i] += tags[ahead[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            seen[i] = indexes[ahead[i] & mask];
        }
        for (int i = 0; i < count; i++) {
            boolean isLikely = tags[ahead[i] & mask] == tag(ahead[i]);
            seen[i] += isLikely ? texts.firstByte(seen[i]) : 0;
        }
    }

    private int add(byte[] in, int from, int to, int hash) {
        int slot = slot(hash, in, from, to);
        if (tags[slot] == 0) {
            keep(texts.put(in, from, to), hash, slot);
            return texts.size() - 1;
        }
        return indexes[slot];
    }

    /**
     * Looks for a text.
     *
     * @param text the text
     * @return its index, or -1
     */
    public int find(CharSequence text) {
        int to = texts.put(text);
        int slot = slot(hash(texts.bytes(), texts.end(), to), texts.bytes(), texts.end(), to);
        return tags[slot] == 0 ? -1 : indexes[slot];
    }

    /** Forgets the text that was added last. No other one was put past its slot, so nothing else moves. */
    public void removeLast() {
        int to = texts.end();
        texts.removeLast();
        tags[slot(hashes[texts.size()], texts.bytes(), texts.end(), to)] = 0;
    }

    /** Other bits than those that say the slot; never 0. */
    private static byte tag(int hash) {
        return (byte) (hash >>> TAG | 1);
    }

    private void spread() {
        tags = new byte[2 * tags.length];
        indexes = new int[tags.length];
        int mask = tags.length - 1;
        for (int i = 0; i < texts.size(); i++) {
            int slot = hashes[i] & mask;
            while (tags[slot] != 0) {
                slot = slot + 1 & mask;
            }
            tags[slot] = tag(hashes[i]);
            indexes[slot] = i;
        }
    }

    /** The slot of a text, or the free slot that is its own. */
    private int slot(int hash, byte[] in, int from, int to) {
        int mask = tags.length - 1;
        byte tag = tag(hash);
        int slot = hash & mask;
        while (tags[slot] != 0 && (tags[slot] != tag || !texts.isAt(indexes[slot], in, from, to))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Eight bytes are put together and then spread once: that is what takes time. */
    private static int hash(byte[] bytes, int from, int to) {
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

    /**
     * The bytes that the pool takes up while it grows.
     *
     * @return bytes, without object headers
     */
    public long byteSize() {
        return texts.byteSize() + 4L * hashes.length + tags.length + 4L * indexes.length;
    }

    /**
     * The texts.
     *
     * @return a copy, in the order of their coming
     */
    public PackedText packed() {
        return texts.packed();
    }

    /** How many there are; never the texts. */
    @Override
    public String toString() {
        return size() + " texts";
    }
}
