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
        Map<Long, BigInteger> ways = new TreeMap<>(Map.of(0L, BigInteger.ONE));
        for (long place : twice) {
            Map<Long, BigInteger> next = new TreeMap<>();
            ways.forEach((sum, count) -> {
                next.merge(sum + place, count, BigInteger::add);
                next.merge(sum - place, count, BigInteger::add);
            });
            ways = next;
        }
        long distance = Math.abs(observed);
        BigInteger asFar = ways.entrySet().stream()
                .filter(entry -> Math.abs(entry.getKey()) >= distance)
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger all = BigInteger.TWO.pow(twice.size());
        return new BigDecimal(asFar)
                .divide(new BigDecimal(all), MathContext.DECIMAL64)
                .doubleValue();
    }
}
