package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.packed.PackedText;
import java.util.Arrays;

/** Distinct short texts as UTF-8 bytes, each with the index of its first coming; makes no object for any of them. */
final class TextPoolBuilder {
    private static final int MOST_BYTES_OF_A_CHAR = 3;

    private byte[] bytes = new byte[1 << 10];
    private int[] starts = new int[1 << 8];
    private int[] slots = new int[1 << 8];
    private int size;

    int size() {
        return size;
    }

    /** The index of a text, which is {@link #size()} before the call if it is new. */
    int add(CharSequence text) {
        int from = starts[size];
        int to = encode(text, from);
        int slot = slot(hash(from, to), from, to);
        if (slots[slot] != 0) {
            return slots[slot] - 1;
        }
        return append(slot, to);
    }

    /** The index of a text, or -1. */
    int find(CharSequence text) {
        int from = starts[size];
        int to = encode(text, from);
        return slots[slot(hash(from, to), from, to)] - 1;
    }

    private int append(int slot, int to) {
        slots[slot] = size + 1;
        size++;
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
        }
        starts[size] = to;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        for (int i = 0; i < size; i++) {
            slots[slot(hash(starts[i], starts[i + 1]), starts[i], starts[i + 1])] = i + 1;
        }
    }

    private int slot(int hash, int from, int to) {
        int mask = slots.length - 1;
        int slot = hash & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1, from, to)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private boolean isAt(int index, int from, int to) {
        int start = starts[index];
        return starts[index + 1] - start == to - from
                && Arrays.equals(bytes, start, starts[index + 1], bytes, from, to);
    }

    private int hash(int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private int encode(CharSequence text, int from) {
        int length = text.length();
        long needed = from + (long) MOST_BYTES_OF_A_CHAR * length;
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(needed, 2L * bytes.length)));
        }
        int to = from;
        for (int i = 0; i < length; i++) {
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

    PackedText packed() {
        return new PackedText(Arrays.copyOf(bytes, starts[size]), Arrays.copyOf(starts, size + 1));
    }
}
