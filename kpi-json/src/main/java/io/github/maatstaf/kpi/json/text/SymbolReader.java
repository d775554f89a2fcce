package io.github.maatstaf.kpi.json.text;

import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a short text stands for without making a String of it: in a registration the same texts come back again
 * and again, so each is understood once.
 *
 * <p>It stops learning at a limit, and gives up after a few probes, so that hostile input can fill neither the memory
 * nor the time; what it has not learnt is made anew each time. Open addressing with linear probing, at most half full.
 *
 * @param <T> what the texts stand for
 */
public final class SymbolReader<T> {
    private static final int INITIAL_BITS = 6;
    private static final int INITIAL = 1 << INITIAL_BITS;
    private static final int MOST_PROBES = 64;
    private static final int LONGEST_LEARNT = 128;

    private final int most;
    private final Function<String, T> meaning;

    private char[] @Nullable [] texts = new char[INITIAL][];
    private int[] hashes = new int[INITIAL];
    private Object[] values = new Object[INITIAL];
    private int shift = Integer.SIZE - INITIAL_BITS;
    private int count;

    /**
     * Makes a reader that knows nothing yet.
     *
     * @param most how many texts it learns
     * @param meaning makes what a text stands for; the same each time
     */
    public SymbolReader(int most, Function<String, T> meaning) {
        this.most = most;
        this.meaning = meaning;
    }

    /**
     * What a text stands for.
     *
     * @param chars holds the text
     * @param offset where it begins
     * @param length how many chars it has
     * @return mostly the same instance for equal texts
     */
    @SuppressWarnings("unchecked")
    public T read(char[] chars, int offset, int length) {
        int hash = hash(chars, offset, length);
        int mask = texts.length - 1;
        int slot = hash >>> shift;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            char[] text = texts[slot];
            if (text == null) {
                return learn(new String(chars, offset, length), hash, slot);
            }
            if (hashes[slot] == hash && equal(text, chars, offset, length)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return meaning.apply(new String(chars, offset, length));
    }

    /**
     * What a text stands for.
     *
     * @param bytes holds the text, ASCII only
     * @param offset where it begins
     * @param length how many bytes it has
     * @return what {@link #read(char[], int, int)} gives for the same text
     */
    @SuppressWarnings("unchecked")
    public T read(byte[] bytes, int offset, int length) {
        int hash = hash(bytes, offset, length);
        int mask = texts.length - 1;
        int slot = hash >>> shift;
        for (int probe = 0; probe < MOST_PROBES; probe++) {
            char[] text = texts[slot];
            if (text == null) {
                return learn(ascii(bytes, offset, length), hash, slot);
            }
            if (hashes[slot] == hash && equal(text, bytes, offset, length)) {
                return (T) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return meaning.apply(ascii(bytes, offset, length));
    }

    private static String ascii(byte[] bytes, int offset, int length) {
        return new String(bytes, offset, length, StandardCharsets.ISO_8859_1);
    }

    private T learn(String text, int hash, int slot) {
        T value = meaning.apply(text);
        if (count < most && text.length() <= LONGEST_LEARNT) {
            put(text.toCharArray(), hash, value, slot);
            count++;
            if (2 * count > texts.length) {
                grow();
            }
        }
        return value;
    }

    private void put(char[] text, int hash, Object value, int slot) {
        texts[slot] = text;
        hashes[slot] = hash;
        values[slot] = value;
    }

    private void grow() {
        char[] @Nullable [] oldTexts = texts;
        int[] oldHashes = hashes;
        Object[] oldValues = values;
        shift--;
        texts = new char[2 * oldTexts.length][];
        hashes = new int[texts.length];
        values = new Object[texts.length];
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                put(oldTexts[i], oldHashes[i], oldValues[i], freeSlot(oldHashes[i]));
            }
        }
    }

    private int freeSlot(int hash) {
        int slot = hash >>> shift;
        while (texts[slot] != null) {
            slot = (slot + 1) & (texts.length - 1);
        }
        return slot;
    }

    /** Over a few chars only; codes differ at their ends, or in the middle. */
    private static int hash(char[] chars, int offset, int length) {
        if (length < 3) {
            return length == 0 ? 0 : 31 * chars[offset] + chars[offset + length - 1];
        }
        int end = offset + length;
        return mixed(
                chars[end - 1], chars[end - 2], chars[end - 3], chars[offset], chars[offset + (length >> 1)], length);
    }

    private static int hash(byte[] bytes, int offset, int length) {
        if (length < 3) {
            return length == 0 ? 0 : 31 * bytes[offset] + bytes[offset + length - 1];
        }
        int end = offset + length;
        return mixed(
                bytes[end - 1], bytes[end - 2], bytes[end - 3], bytes[offset], bytes[offset + (length >> 1)], length);
    }

    private static int mixed(int last, int secondLast, int thirdLast, int first, int middle, int length) {
        int mixed = last ^ secondLast << 5 ^ thirdLast << 10 ^ first << 15 ^ middle << 20 ^ length << 26;
        return mixed * 0x9E3779B9;
    }

    private static boolean equal(char[] text, char[] chars, int offset, int length) {
        if (text.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[i] != chars[offset + i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean equal(char[] text, byte[] bytes, int offset, int length) {
        if (text.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text[i] != bytes[offset + i]) {
                return false;
            }
        }
        return true;
    }
}
