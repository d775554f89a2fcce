package io.github.maatstaf.kpi.calculation;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Where the reading of stored bytes has come; every step is checked. */
final class TallyCursor {
    private static final int MOST_TEXT = 1 << 16;
    private static final int GROUP = 7;

    private final byte[] bytes;
    private int at;
    private int end;

    TallyCursor(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }

    void endAt(int place) {
        end = place;
    }

    int position() {
        return at;
    }

    int left() {
        return end - at;
    }

    void skip(int count) {
        at += count;
    }

    int next() {
        if (at >= end) {
            throw new NotATallyException("it ends in the middle, at byte " + at);
        }
        return bytes[at++] & 0xFF;
    }

    /** A number of 7 bits a byte, in its shortest form, no larger than a long. */
    long number() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE - 1; shift += GROUP) {
            int part = next();
            number |= (long) (part & 0x7F) << shift;
            if (part < 0x80) {
                if (part == 0 && shift > 0) {
                    throw new NotATallyException("a number before byte " + at + " is longer than it need be");
                }
                return number;
            }
        }
        throw new NotATallyException("a number before byte " + at + " is too large");
    }

    int number(long least, long most, String what) {
        long number = number();
        if (number < least || number > most) {
            throw new NotATallyException(
                    what + " is " + number + " before byte " + at + "; expected " + least + " to " + most);
        }
        return (int) number;
    }

    byte[] bytes(int count) {
        if (count > left()) {
            throw new NotATallyException("it ends in the middle, at byte " + end);
        }
        at += count;
        return Arrays.copyOfRange(bytes, at - count, at);
    }

    String text() {
        byte[] text = bytes(number(0, Math.min(MOST_TEXT, left()), "the length of a text"));
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(text))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotATallyException("a text before byte " + at + " is not UTF-8", e);
        }
    }

    void expectEnd() {
        if (left() > 0) {
            throw new NotATallyException(left() + " bytes stand behind its end");
        }
    }
}
