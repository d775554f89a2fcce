package io.github.maatstaf.kpi.statistics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Arrays;

/**
 * The law of Kendall's S when every order of the observed values is as likely as any other.
 *
 * <p>S is the number of pairs of different values minus twice the inversions, and the orders with k inversions are
 * counted by the Gaussian multinomial coefficient: the product of (1 - q^i) for i up to n, divided for each group of
 * equal values by the product of (1 - q^j) up to its size. Whole numbers throughout, so that nothing is rounded before
 * the last division.
 */
final class ExactTrendLaw {
    private final int differentPairs;
    private final int[] groupSizes;
    private final int[] sizes;

    private ExactTrendLaw(int[] sizes, int[] groupSizes, int differentPairs) {
        this.sizes = sizes;
        this.groupSizes = groupSizes;
        this.differentPairs = differentPairs;
    }

    /** From the sizes of the groups of equal values; values that occur once may be left out. */
    static ExactTrendLaw of(int size, int... groupSizes) {
        return ofSeasons(new int[] {size}, groupSizes);
    }

    /** Of a sum over seasons: values change places within their season only. */
    static ExactTrendLaw ofSeasons(int[] sizes, int[] groupSizes) {
        int pairs = 0;
        for (int size : sizes) {
            pairs += size * (size - 1) / 2;
        }
        for (int group : groupSizes) {
            pairs -= group * (group - 1) / 2;
        }
        return new ExactTrendLaw(sizes, groupSizes, pairs);
    }

    /** P(|S| at least as large as the one observed). */
    double twoSided(long s) {
        long distance = Math.abs(s);
        if (distance > differentPairs || (differentPairs - distance) % 2 != 0) {
            throw new IllegalArgumentException(
                    "S is not " + s + " with " + differentPairs + " pairs of different values");
        }
        if (distance == 0) {
            return 1;
        }
        int mostInversions = (int) (differentPairs - distance) / 2;
        BigInteger tail = BigInteger.ZERO;
        for (BigInteger orders : ordersByInversions(mostInversions)) {
            tail = tail.add(orders);
        }
        return share(tail.shiftLeft(1));
    }

    /** The smallest S that is rarer than a probability, both ways together; 0 if even the most regular order is not. */
    long smallestRarerThan(double probability) {
        BigDecimal most = new BigDecimal(allOrders()).multiply(new BigDecimal(probability));
        BigInteger tail = BigInteger.ZERO;
        long s = 0;
        BigInteger[] orders = ordersByInversions(differentPairs / 2);
        for (int inversions = 0; differentPairs > 2 * inversions; inversions++) {
            tail = tail.add(orders[inversions]);
            if (new BigDecimal(tail.shiftLeft(1)).compareTo(most) > 0) {
                break;
            }
            s = differentPairs - 2L * inversions;
        }
        return s;
    }

    /** P(|S| as large as it can be): what the most regular order would give. */
    double smallest() {
        return differentPairs == 0 ? 1 : share(BigInteger.TWO);
    }

    private double share(BigInteger orders) {
        return new BigDecimal(orders)
                .divide(new BigDecimal(allOrders()), MathContext.DECIMAL128)
                .doubleValue();
    }

    private BigInteger allOrders() {
        BigInteger orders = BigInteger.ONE;
        for (int size : sizes) {
            orders = orders.multiply(factorial(size));
        }
        for (int group : groupSizes) {
            orders = orders.divide(factorial(group));
        }
        return orders;
    }

    private static BigInteger factorial(int n) {
        BigInteger product = BigInteger.ONE;
        for (int i = 2; i <= n; i++) {
            product = product.multiply(BigInteger.valueOf(i));
        }
        return product;
    }

    private BigInteger[] ordersByInversions(int most) {
        BigInteger[] orders = new BigInteger[most + 1];
        Arrays.fill(orders, BigInteger.ZERO);
        orders[0] = BigInteger.ONE;
        for (int size : sizes) {
            for (int i = 2; i <= size; i++) {
                timesOneMinusPower(orders, i);
                overOneMinusPower(orders, 1);
            }
        }
        for (int group : groupSizes) {
            for (int j = 2; j <= group; j++) {
                timesOneMinusPower(orders, 1);
                overOneMinusPower(orders, j);
            }
        }
        return orders;
    }

    private static void timesOneMinusPower(BigInteger[] series, int power) {
        for (int k = series.length - 1; k >= power; k--) {
            series[k] = series[k].subtract(series[k - power]);
        }
    }

    private static void overOneMinusPower(BigInteger[] series, int power) {
        for (int k = power; k < series.length; k++) {
            series[k] = series[k].add(series[k - power]);
        }
    }
}
