package io.github.maatstaf.kpi.registration;

import org.jspecify.annotations.Nullable;

/**
 * Texts that were asked about lately, as objects, with the code of each: a reader gives the same few again and again, which
 * are then neither checked nor compared.
 */
final class RecentTextsBuilder {
    private static final int BITS = 8;
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable String[] texts = new String[1 << BITS];
    private final int[] codes = new int[texts.length];

    /** The code of a text, or -1 if it was not asked about lately. */
    int find(CharSequence text) {
        if (text instanceof String asked) {
            int slot = slot(asked);
            return texts[slot] == asked ? codes[slot] : -1;
        }
        return -1;
    }

    /** Remembers a text, if it can never change. */
    void put(CharSequence text, int code) {
        if (text instanceof String asked) {
            texts[slot(asked)] = asked;
            codes[slot(asked)] = code;
        }
    }

    private static int slot(String text) {
        return text.hashCode() * SPREAD >>> Integer.SIZE - BITS;
    }
}
