package io.github.maatstaf.kpi.disclosure;

/**
 * Another set of numbers that the same equations allow: some one up, others one down, once or several times.
 *
 * @param numbers which numbers
 * @param directions one up or one down for each
 * @param times how often
 * @param cost what has to be hidden for it; 0 if nothing
 */
record Move(int[] numbers, int[] directions, long times, int cost) {
    void apply(long[] at) {
        for (int i = 0; i < numbers.length; i++) {
            at[numbers[i]] += times * directions[i];
        }
    }

    @Override
    public String toString() {
        return numbers.length + " numbers";
    }
}
