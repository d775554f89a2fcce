package io.github.maatstaf.kpi.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Parts of one whole, exact: they add up to 1, not nearly. */
final class Weights {
    private static final Pattern DECIMAL = Pattern.compile("[01](?:\\.[0-9]{1,12})?");
    private static final int FINENESS = 1000;
    private static final double OUTSIDE = 0.0005;

    private Weights() {}

    static BigDecimal parse(String text) {
        if (!DECIMAL.matcher(text).matches() || new BigDecimal(text).compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("Not a place: \"" + text
                    + "\"; expected a decimal number from 0 to 1 with at most twelve decimals, such as 0.25");
        }
        return plain(new BigDecimal(text));
    }

    /** Equal numbers are equal values, however they were written. */
    static BigDecimal plain(BigDecimal number) {
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    static List<BigDecimal> ofOneWhole(List<String> texts, int size) {
        if (texts.size() != size) {
            throw new IllegalArgumentException(size + " weights are needed, one for each answer, not " + texts);
        }
        List<BigDecimal> weights = texts.stream().map(Weights::parse).toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(BigDecimal.ONE) != 0) {
            throw new IllegalArgumentException(
                    "Weights add up to exactly 1, and " + texts + " to " + sum.toPlainString());
        }
        return weights;
    }

    /** Rounded to thousandths by the largest remainder, so that the sum stays 1. */
    static List<BigDecimal> inTriangle(double x, double y) {
        double third = y;
        double second = x - y / 2;
        double first = 1 - second - third;
        double[] exact = {first, second, third};
        int[] parts = new int[exact.length];
        int left = FINENESS;
        for (int i = 0; i < exact.length; i++) {
            if (!(exact[i] >= -OUTSIDE && exact[i] <= 1 + OUTSIDE)) {
                throw new IllegalArgumentException("The point (" + x + ", " + y
                        + ") lies outside the triangle with corners (0, 0), (1, 0) and (0.5, 1)");
            }
            parts[i] = (int) Math.floor(Math.max(0, Math.min(1, exact[i])) * FINENESS);
            left -= parts[i];
        }
        for (; left > 0; left--) {
            parts[largestRemainder(exact, parts)]++;
        }
        List<BigDecimal> weights = new ArrayList<>();
        for (int part : parts) {
            weights.add(plain(BigDecimal.valueOf(part, 3)));
        }
        return weights;
    }

    private static int largestRemainder(double[] exact, int[] parts) {
        int largest = 0;
        for (int i = 1; i < parts.length; i++) {
            if (exact[i] * FINENESS - parts[i] > exact[largest] * FINENESS - parts[largest]) {
                largest = i;
            }
        }
        return largest;
    }
}
