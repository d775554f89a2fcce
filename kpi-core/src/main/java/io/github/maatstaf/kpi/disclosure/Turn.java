package io.github.maatstaf.kpi.disclosure;

/**
 * One turn of looking for what to hide. In every turn figures cost slightly otherwise, so that another choice is found than
 * before. It looks like chance and is none: the same figures always give the same choice.
 *
 * @param number 0 for the first turn, in which nothing is changed
 */
record Turn(long number) {
    static final Turn FIRST = new Turn(0);
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final int LARGEST_COST = 4;
    private static final int REACHES = 3;

    Turn next() {
        return new Turn(number + 1);
    }

    /** What a figure costs more than it would by itself. */
    int cost(int figure) {
        return number == 0 ? 0 : (int) Long.remainderUnsigned(mixed(figure), LARGEST_COST);
    }

    /** Which of so many things to try. */
    int pick(int from) {
        return (int) Long.remainderUnsigned(mixed(-1), from);
    }

    /** How far around a figure others may be shown with it: 0 for itself alone, 1 or 2 equations on. */
    int reach() {
        return (int) (number % REACHES);
    }

    /** Whether a number is moved up to the threshold first and down for the rest, or up for all. */
    boolean isBothWays() {
        return number % 2 == 1;
    }

    private long mixed(int what) {
        long bits = (number * SPREAD + what) * SPREAD;
        bits = (bits ^ bits >>> 30) * 0xBF58476D1CE4E5B9L;
        bits = (bits ^ bits >>> 27) * 0x94D049BB133111EBL;
        return bits ^ bits >>> 31;
    }
}
