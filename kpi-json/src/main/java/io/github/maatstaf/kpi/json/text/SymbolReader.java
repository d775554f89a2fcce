package io.github.maatstaf.kpi.json.text;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what a short text stands for without making a String of it: in a registration the same texts come back again
 * and again, so each is understood once.
 *
 * <p>It stops learning at a limit, so that hostile input cannot fill the memory; what it has not learnt is made anew
 * each time. Open addressing with linear probing, at most half full.
 *
 * @param <T> what the texts stand for
 */
public final class SymbolReader<T> {
    private static final int INITIAL = 64;
    private static final int LONGEST_LEARNT = 128;

    private final int most;
    private final Function<String, T> meaning;

    private char @Nullable [][] texts = new char[INITIAL][];
    private int[] hashes = new int[INITIAL];
    private Object[] values = new Object[INITIAL];
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
     * @return the same instance for equal texts, as long as the reader learns
     */
    @SuppressWarnings("unchecked")
    public T read(char[] chars, int offset, int length) {
        int hash = hash(chars, offset, length);
        int mask = texts.length - 1;
        for (int i = hash & mask; ; i = (i + 1) & mask) {
            char[] text = texts[i];
            if (text == null) {
                return learn(new String(chars, offset, length), hash);
            }
            if (hashes[i] == hash && equal(text, chars, offset, length)) {
                return (T) values[i];
            }
        }
    }

    private T learn(String text, int hash) {
        T value = meaning.apply(text);
        if (count < most && text.length() <= LONGEST_LEARNT) {
            if (2 * (count + 1) > texts.length) {
                grow();
            }
            put(text.toCharArray(), hash, value);
            count++;
        }
        return value;
    }

    private void put(char[] text, int hash, Object value) {
        int mask = texts.length - 1;
        int i = hash & mask;
        while (texts[i] != null) {
            i = (i + 1) & mask;
        }
        texts[i] = text;
        hashes[i] = hash;
        values[i] = value;
    }

    private void grow() {
        char[][] oldTexts = texts;
        int[] oldHashes = hashes;
        Object[] oldValues = values;
        texts = new char[2 * oldTexts.length][];
        hashes = new int[texts.length];
        values = new Object[texts.length];
        for (int i = 0; i < oldTexts.length; i++) {
            if (oldTexts[i] != null) {
                put(oldTexts[i], oldHashes[i], oldValues[i]);
            }
        }
    }

    private static int hash(char[] chars, int offset, int length) {
        int hash = length;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + chars[i];
        }
        return hash ^ (hash >>> 16);
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
}
