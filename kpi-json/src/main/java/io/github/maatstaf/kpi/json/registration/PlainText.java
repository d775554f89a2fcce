package io.github.maatstaf.kpi.json.registration;

import java.util.Arrays;

/**
 * A text to look for in plain JSON. If it is short, all of it is compared at once, eight bytes a number: deciding after each
 * number whether to go on takes longer, as the processor guesses wrong where texts of many lengths come by.
 */
final class PlainText {
    /** How many bytes there must be at a place, whatever the length of the text. */
    static final int ROOM = 5 * Long.BYTES;

    private final byte[] text;
    private final long first;
    private final long second;
    private final long third;
    private final long fourth;
    private final long fifth;
    private final long maskOfFirst;
    private final long maskOfSecond;
    private final long maskOfThird;
    private final long maskOfFourth;
    private final long maskOfFifth;

    PlainText(byte[] text) {
        this.text = text;
        byte[] padded = Arrays.copyOf(text, Math.max(ROOM, text.length));
        this.first = PlainJson.eight(padded, 0, ROOM);
        this.second = PlainJson.eight(padded, 8, ROOM);
        this.third = PlainJson.eight(padded, 16, ROOM);
        this.fourth = PlainJson.eight(padded, 24, ROOM);
        this.fifth = PlainJson.eight(padded, 32, ROOM);
        this.maskOfFirst = mask(text.length);
        this.maskOfSecond = mask(text.length - 8);
        this.maskOfThird = mask(text.length - 16);
        this.maskOfFourth = mask(text.length - 24);
        this.maskOfFifth = mask(text.length - 32);
    }

    private static long mask(int bytes) {
        return bytes <= 0 ? 0 : bytes >= Long.BYTES ? -1 : (1L << Byte.SIZE * bytes) - 1;
    }

    int length() {
        return text.length;
    }

    byte[] bytes() {
        return text;
    }

    /** Whether it stands at a place, behind which there is {@link #ROOM}. */
    boolean isAt(byte[] bytes, int at, int to) {
        long differs = (PlainJson.eight(bytes, at) ^ first) & maskOfFirst
                | (PlainJson.eight(bytes, at + 8) ^ second) & maskOfSecond
                | (PlainJson.eight(bytes, at + 16) ^ third) & maskOfThird
                | (PlainJson.eight(bytes, at + 24) ^ fourth) & maskOfFourth
                | (PlainJson.eight(bytes, at + 32) ^ fifth) & maskOfFifth;
        return differs == 0 && (text.length <= ROOM || PlainJson.isAt(bytes, at, to, text));
    }
}
