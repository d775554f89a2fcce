package io.github.maatstaf.kpi.json.registration;

import io.github.maatstaf.kpi.json.text.DateText;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what plain events said, each with all its bytes but those of its day. In a registration the same few come back
 * again and again on other days: one that is known, byte for byte, says the same, and only its day has to be read.
 *
 * <p>It guesses from a few bytes which one it is, and compares all. It stops learning at a limit and looks at a few places
 * only, so that hostile input can fill neither the memory nor the time; what it does not know is read.
 */
final class EventShapeReader {
    private static final int MOST = 1 << 10;
    private static final int MOST_IN_A_SLOT = 8;
    private static final int LONGEST = 256;
    private static final int SLOT_BITS = 6;
    private static final int GUESS_BITS = 8;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    /** What is mostly different stands behind <code>{"type":"</code>. */
    private static final int KEY_AT = 9;
    /** So many bytes may be looked at before an end is looked for. */
    private static final int ROOM = LONGEST + DateText.LENGTH + PlainText.ROOM;

    private final StartReader[][] slots = new StartReader[1 << SLOT_BITS][];
    private final @Nullable StartReader[] guesses = new StartReader[1 << GUESS_BITS];
    private int count;

    /**
     * What is known of the event at a place.
     *
     * @param at at its opening brace
     * @return null if it is not known
     */
    @Nullable
    Shape find(byte[] bytes, int at, int to) {
        if (at + ROOM > to) {
            return findWithoutRoom(bytes, at, to);
        }
        int guess = slot(PlainJson.eight(bytes, at + KEY_AT), GUESS_BITS);
        StartReader start = guesses[guess];
        if (start == null || !start.text.isAt(bytes, at, to)) {
            start = startAt(bytes, at, to);
            if (start == null) {
                return null;
            }
            guesses[guess] = start;
        }
        return start.guess(bytes, at + start.behindDay, to);
    }

    private @Nullable Shape findWithoutRoom(byte[] bytes, int at, int to) {
        StartReader start = startAt(bytes, at, to);
        return start == null ? null : start.find(bytes, at + start.behindDay, to);
    }

    private @Nullable StartReader startAt(byte[] bytes, int at, int to) {
        StartReader[] known = slots[slot(PlainJson.eight(bytes, at + KEY_AT, to), SLOT_BITS)];
        if (known != null) {
            for (StartReader start : known) {
                if (PlainJson.isAt(bytes, at, to, start.text.bytes())) {
                    return start;
                }
            }
        }
        return null;
    }

    /**
     * Remembers an event.
     *
     * @param at at its opening brace
     * @param date where its day begins
     * @param end behind its closing brace
     * @param event what it says; copied
     */
    void learn(byte[] bytes, int at, int date, int end, EventBuilder event) {
        if (count == MOST || date - at < KEY_AT + Long.BYTES || end - at > LONGEST) {
            return;
        }
        int slot = slot(PlainJson.eight(bytes, at + KEY_AT, end), SLOT_BITS);
        StartReader[] known = slots[slot] == null ? new StartReader[0] : slots[slot];
        StartReader start = startAt(bytes, at, date);
        if (start == null && known.length < MOST_IN_A_SLOT) {
            start = new StartReader(Arrays.copyOfRange(bytes, at, date));
            slots[slot] = Arrays.copyOf(known, known.length + 1);
            slots[slot][known.length] = start;
        }
        if (start != null && start.learn(Arrays.copyOfRange(bytes, date + DateText.LENGTH, end), event)) {
            count++;
        }
    }

    private static int slot(long key, int bits) {
        return (int) (key * SPREAD >>> Long.SIZE - bits);
    }

    /** What stands before the day, and all that was seen behind it. */
    private static final class StartReader {
        private static final int GUESS_BITS = 4;
        private static final int LAST_VALUE = 32;
        private static final long CLOSING_MASK = 0xFFFF;

        private final PlainText text;
        private final int behindDay;
        private final Shape[][] slots = new Shape[1 << SLOT_BITS][];
        private final @Nullable Shape[] guesses = new Shape[1 << GUESS_BITS];
        /** What is mostly different: how the object closes, or else the first value behind the day. */
        private int keyAt;

        private long keyMask = CLOSING_MASK;

        StartReader(byte[] text) {
            this.text = new PlainText(text);
            this.behindDay = text.length + DateText.LENGTH;
        }

        /** What stands at a place, behind which there is room. */
        @Nullable
        Shape guess(byte[] bytes, int at, int to) {
            int guess = slot(PlainJson.eight(bytes, at + keyAt) & keyMask, GUESS_BITS);
            Shape shape = guesses[guess];
            if (shape == null || !shape.behind.isAt(bytes, at, to)) {
                shape = find(bytes, at, to);
                guesses[guess] = shape;
            }
            return shape;
        }

        @Nullable
        Shape find(byte[] bytes, int at, int to) {
            Shape[] known = slots[slot(hash(bytes, at, to), SLOT_BITS)];
            if (known != null) {
                for (Shape shape : known) {
                    if (PlainJson.isAt(bytes, at, to, shape.behind.bytes())) {
                        return shape;
                    }
                }
            }
            return null;
        }

        boolean learn(byte[] behind, EventBuilder event) {
            // as it will be looked for, when other bytes may stand behind it
            byte[] padded = Arrays.copyOf(behind, behind.length + Long.BYTES);
            int slot = slot(hash(padded, 0, padded.length), SLOT_BITS);
            Shape[] known = slots[slot] == null ? new Shape[0] : slots[slot];
            if (known.length == MOST_IN_A_SLOT || find(padded, 0, padded.length) != null) {
                return false;
            }
            slots[slot] = Arrays.copyOf(known, known.length + 1);
            slots[slot][known.length] = new Shape(text.length(), new PlainText(behind), event.copy());
            for (int at = 2; at < Math.min(LAST_VALUE, behind.length) && keyAt == 0; at++) {
                if (behind[at - 2] == ':' && behind[at - 1] == '"') {
                    keyAt = at;
                    keyMask = -1;
                }
            }
            return true;
        }

        /** Over what stands up to the first closing brace. */
        private static long hash(byte[] bytes, int from, int to) {
            long hash = 0;
            for (int at = from; at + Long.BYTES <= to && at < from + LONGEST; at += Long.BYTES) {
                long word = PlainJson.eight(bytes, at);
                int through = PlainJson.throughBrace(word);
                if (through > 0) {
                    return hash ^ (word << Long.SIZE - Byte.SIZE * through) * SPREAD;
                }
                hash = (hash ^ word) * SPREAD;
                hash ^= hash >>> Integer.SIZE;
            }
            return hash;
        }
    }

    /** An event without its day. */
    static final class Shape {
        private final int before;
        private final int length;
        private final PlainText behind;
        private final EventBuilder event;

        Shape(int before, PlainText behind, EventBuilder event) {
            this.before = before;
            this.length = before + DateText.LENGTH + behind.length();
            this.behind = behind;
            this.event = event;
        }

        /** How many bytes stand before the day. */
        int before() {
            return before;
        }

        /** How many bytes it has, the day among them. */
        int length() {
            return length;
        }

        /** What it says, but for its day; not to be written to. */
        EventBuilder event() {
            return event;
        }
    }
}
