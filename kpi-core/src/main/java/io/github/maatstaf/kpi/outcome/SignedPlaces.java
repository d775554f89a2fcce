package io.github.maatstaf.kpi.outcome;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The changes in order of size, each with its place counted double so that shared places are whole numbers, and its sign.
 */
final class SignedPlaces {
    private final int[] twice;
    private final int unchanged;
    private final int up;
    private final int twiceUp;
    private final int twiceDown;
    private final boolean ties;

    private SignedPlaces(int[] twice, int unchanged, int up, int twiceUp, int twiceDown, boolean ties) {
        this.twice = twice;
        this.unchanged = unchanged;
        this.up = up;
        this.twiceUp = twiceUp;
        this.twiceDown = twiceDown;
        this.ties = ties;
    }

    static SignedPlaces of(PairedScores scores, ZeroHandling zeros, ChangePrecision precision) {
        if (precision == ChangePrecision.DECIMAL) {
            BigDecimal[] changes = scores.decimalChanges();
            int[] signs = Arrays.stream(changes).mapToInt(BigDecimal::signum).toArray();
            BigDecimal[] sizes = Arrays.stream(changes).map(BigDecimal::abs).toArray(BigDecimal[]::new);
            return of(signs, sizes, zeros);
        }
        double[] changes = scores.changes();
        int[] signs = Arrays.stream(changes)
                .mapToInt(change -> (int) Math.signum(change))
                .toArray();
        Double[] sizes = Arrays.stream(changes).map(Math::abs).boxed().toArray(Double[]::new);
        return of(signs, sizes, zeros);
    }

    private static <T extends Comparable<? super T>> SignedPlaces of(int[] signs, T[] sizes, ZeroHandling zeros) {
        boolean keep = zeros == ZeroHandling.PRATT;
        List<Integer> order = IntStream.range(0, signs.length)
                .filter(i -> keep || signs[i] != 0)
                .boxed()
                .sorted(Comparator.comparing(i -> sizes[i]))
                .toList();
        int unchanged = (int) Arrays.stream(signs).filter(sign -> sign == 0).count();
        int[] twice = new int[signs.length - unchanged];
        int filled = 0;
        int up = 0;
        int down = 0;
        boolean ties = false;
        int from = 0;
        while (from < order.size()) {
            int to = from + 1;
            while (to < order.size() && sizes[order.get(to)].compareTo(sizes[order.get(from)]) == 0) {
                to++;
            }
            int place = from + 1 + to;
            for (int i = from; i < to; i++) {
                int sign = signs[order.get(i)];
                if (sign != 0) {
                    twice[filled++] = place;
                    if (sign > 0) {
                        up += place;
                    } else {
                        down += place;
                    }
                    ties |= to - from > 1;
                }
            }
            from = to;
        }
        int rose = (int) Arrays.stream(signs).filter(sign -> sign > 0).count();
        return new SignedPlaces(twice, unchanged, rose, up, down, ties);
    }

    int changed() {
        return twice.length;
    }

    int unchanged() {
        return unchanged;
    }

    /** How many changes are upward. */
    int up() {
        return up;
    }

    int twiceUp() {
        return twiceUp;
    }

    int twiceDown() {
        return twiceDown;
    }

    boolean hasTies() {
        return ties;
    }

    /** The law of the doubled sum by adding one place after the other, each with either sign. */
    double exactProbability() {
        int total = twiceUp + twiceDown;
        double[] law = new double[total + 1];
        law[0] = 1;
        int reached = 0;
        for (int place : twice) {
            for (int sum = reached; sum >= 0; sum--) {
                double half = law[sum] / 2;
                law[sum] = half;
                law[sum + place] += half;
            }
            reached += place;
        }
        int distance = Math.abs(twiceUp - twiceDown);
        double probability = 0;
        for (int sum = 0; sum <= total; sum++) {
            if (Math.abs(2 * sum - total) >= distance) {
                probability += law[sum];
            }
        }
        return Math.min(1, probability);
    }

    /** The distance from the middle, less the correction but not beyond it, in standard deviations. */
    double z(double correction) {
        double sumOfSquares = 0;
        for (int place : twice) {
            sumOfSquares += (double) place * place;
        }
        double distance = (twiceUp - twiceDown) / 4.0;
        double corrected = distance - Math.signum(distance) * correction;
        return corrected / (Math.sqrt(sumOfSquares) / 4);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SignedPlaces places
                && Arrays.equals(twice, places.twice)
                && unchanged == places.unchanged
                && twiceUp == places.twiceUp;
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(twice) + twiceUp;
    }
}
