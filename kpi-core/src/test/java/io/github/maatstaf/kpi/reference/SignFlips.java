package io.github.maatstaf.kpi.reference;

import io.github.maatstaf.kpi.outcome.PairedScores;
import io.github.maatstaf.kpi.outcome.ZeroHandling;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/** The signed-size test told over again, slowly: all ways in which the signs may fall, counted in whole numbers. */
final class SignFlips {
    private SignFlips() {}

    static double probability(PairedScores scores, ZeroHandling zeros) {
        double[] changes = Arrays.stream(scores.changes())
                .filter(change -> zeros == ZeroHandling.PRATT || change != 0)
                .toArray();
        List<Long> twice = new ArrayList<>();
        long observed = 0;
        for (double change : changes) {
            long smaller = Arrays.stream(changes)
                    .filter(each -> Math.abs(each) < Math.abs(change))
                    .count();
            long equal = Arrays.stream(changes)
                    .filter(each -> Math.abs(each) == Math.abs(change))
                    .count();
            long place = 2 * smaller + equal + 1;
            if (change != 0) {
                twice.add(place);
                observed += change > 0 ? place : -place;
            }
        }
        Map<Long, BigInteger> ways = ways(twice);
        long distance = Math.abs(observed);
        return share(count(ways, difference -> Math.abs(difference) >= distance), twice.size());
    }

    /** The table of untied places 1 to n: twice the smaller tail at a sum, the sum itself in both; 1 in the middle. */
    static double untied(int people, long sum) {
        long total = people * (people + 1L) / 2;
        if (sum == total / 2) {
            return 1;
        }
        Map<Long, BigInteger> ways =
                ways(LongStream.rangeClosed(1, people).boxed().toList());
        BigInteger below = count(ways, difference -> total + difference <= 2 * sum);
        BigInteger above = count(ways, difference -> total + difference >= 2 * sum);
        return share(below.min(above).shiftLeft(1), people);
    }

    /** In how many ways the places, each with either sign, add up to a difference. */
    private static Map<Long, BigInteger> ways(List<Long> places) {
        Map<Long, BigInteger> ways = new TreeMap<>(Map.of(0L, BigInteger.ONE));
        for (long place : places) {
            Map<Long, BigInteger> next = new TreeMap<>();
            ways.forEach((sum, count) -> {
                next.merge(sum + place, count, BigInteger::add);
                next.merge(sum - place, count, BigInteger::add);
            });
            ways = next;
        }
        return ways;
    }

    private static BigInteger count(Map<Long, BigInteger> ways, LongPredicate counts) {
        return ways.entrySet().stream()
                .filter(entry -> counts.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static double share(BigInteger ways, int places) {
        return new BigDecimal(ways)
                .divide(new BigDecimal(BigInteger.TWO.pow(places)), MathContext.DECIMAL64)
                .doubleValue();
    }
}
