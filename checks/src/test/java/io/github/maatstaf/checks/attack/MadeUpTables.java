package io.github.maatstaf.checks.attack;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * Made-up tables of counts and shares, per month with quarters and years, for everyone and by parts. No real person is
 * in them. The same seed always gives the same table.
 */
final class MadeUpTables {
    private final Random random;

    MadeUpTables(long seed) {
        this.random = new Random(seed);
    }

    /** How many are in a smallest cell: on average so many, the more uneven the smaller the evenness. */
    int count(double mean, double evenness) {
        double expected = Double.isInfinite(evenness) ? mean : mean * gamma(evenness) / evenness;
        double limit = Math.exp(-expected);
        int count = -1;
        for (double product = 1; product > limit; product *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** By adding squares of half a degree of freedom: good enough for made-up figures. */
    private double gamma(double shape) {
        double sum = 0;
        for (int i = 0; i < Math.round(2 * shape); i++) {
            double normal = random.nextGaussian();
            sum += normal * normal / 2;
        }
        return sum;
    }

    /** Months of one or more years, with quarters and years, for some parts and everyone. */
    ObservationTable counts(int months, int parts, double mean, double evenness) {
        return table("signals", leaves(months, parts, mean, evenness), 1);
    }

    /** The same by two attributes, each by itself and crossed. */
    ObservationTable crossed(int months, int one, int other, double mean, double evenness) {
        List<Leaf> leaves = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int a = 0; a < one; a++) {
                for (int b = 0; b < other; b++) {
                    Stratum both = Stratum.of("complexity", "C" + a).and(Stratum.of("place", "P" + b));
                    int count = count(mean, evenness);
                    leaves.add(new Leaf(month(month), both, count, count, 0));
                }
            }
        }
        return table("signals", leaves, 1);
    }

    /** Three attributes, each by itself, each two crossed and all three. */
    ObservationTable crossedThrice(int months, double mean) {
        List<Leaf> leaves = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int code = 0; code < 8; code++) {
                Stratum all = Stratum.of("complexity", "C" + code / 4)
                        .and(Stratum.of("place", "P" + code / 2 % 2))
                        .and(Stratum.of("source", "S" + code % 2));
                int count = count(mean, 2);
                leaves.add(new Leaf(month(month), all, count, count, 0));
            }
        }
        return table("signals", leaves, 1);
    }

    /** Most cells are empty, and most others are about one client. */
    ObservationTable sparse(int months, int one, int other) {
        List<Leaf> leaves = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int cell = 0; cell < one * other; cell++) {
                Stratum both =
                        Stratum.of("complexity", "C" + cell / other).and(Stratum.of("place", "P" + cell % other));
                double chance = random.nextDouble();
                int count = chance < 0.6 ? 0 : chance < 0.85 ? 1 : count(9, 1);
                leaves.add(new Leaf(month(month), both, count, count, 0));
            }
        }
        return table("signals", leaves, 1);
    }

    /** Counts, and beside each a mean of the same people. */
    ObservationTable means(int months, int parts, double mean) {
        ObservationTable counts = counts(months, parts, mean, 2);
        ObservationTable.Builder both = ObservationTable.builder().observedUntil(counts.observedUntil());
        for (Observation count : counts.observations()) {
            long people = count.clients().orElseThrow();
            both.add(count);
            Observation.Builder score = Observation.builder("score.mean", count.period())
                    .stratum(count.stratum())
                    .unit(Unit.POINTS)
                    .denominator(people)
                    .clients(people);
            both.add((people == 0
                            ? score.withoutValue(ObservationStatus.NOT_APPLICABLE)
                            : score.value(1 + random.nextInt(91) / 10.0))
                    .build());
        }
        return both.build();
    }

    /** Contacts, of which one client can have many: the number of clients stands beside them. */
    ObservationTable contacts(int months, int parts, double mean) {
        List<Leaf> leaves = new ArrayList<>();
        for (Leaf leaf : leaves(months, parts, mean / 4, 1)) {
            int contacts = 0;
            for (int client = 0; client < leaf.clients; client++) {
                contacts += 1 + count(3, 1);
            }
            leaves.add(new Leaf(leaf.period, leaf.stratum, leaf.clients, contacts, 0));
        }
        return table("contacts", leaves, 1);
    }

    /** Shares, of which numerator and denominator add up. */
    ObservationTable shares(int months, int parts, double mean, double part) {
        List<Leaf> leaves = new ArrayList<>();
        for (Leaf leaf : leaves(months, parts, mean, 4)) {
            int with = 0;
            for (int i = 0; i < leaf.clients; i++) {
                with += random.nextDouble() < part ? 1 : 0;
            }
            leaves.add(new Leaf(leaf.period, leaf.stratum, leaf.clients, leaf.clients, with));
        }
        return table("quick-start", leaves, 2);
    }

    private List<Leaf> leaves(int months, int parts, double mean, double evenness) {
        List<Leaf> leaves = new ArrayList<>();
        for (int month = 0; month < months; month++) {
            for (int part = 0; part < parts; part++) {
                int count = count(mean, evenness);
                leaves.add(new Leaf(month(month), Stratum.of("place", "P" + part), count, count, 0));
            }
        }
        return leaves;
    }

    static ReportingPeriod month(int number) {
        return ReportingPeriod.parse("2023-01").plus(number);
    }

    private static ObservationTable table(String measure, List<Leaf> leaves, int kind) {
        Map<List<Object>, long[]> sums = new LinkedHashMap<>();
        for (Leaf leaf : leaves) {
            for (ReportingPeriod period : List.of(
                    leaf.period,
                    PeriodType.QUARTER.containing(leaf.period.start()),
                    PeriodType.YEAR.containing(leaf.period.start()))) {
                for (Stratum stratum : wholes(leaf.stratum)) {
                    long[] sum = sums.computeIfAbsent(List.of(period, stratum), any -> new long[3]);
                    sum[0] += leaf.clients;
                    sum[1] += leaf.counted;
                    sum[2] += leaf.with;
                }
            }
        }
        ObservationTable.Builder table = ObservationTable.builder().observedUntil(LocalDate.of(2030, 12, 31));
        sums.forEach((place, sum) -> {
            Observation.Builder figure = Observation.builder(measure, (ReportingPeriod) place.get(0))
                    .stratum((Stratum) place.get(1))
                    .clients(sum[0]);
            table.add((kind == 1 ? figure.value(sum[1]) : figure.share(sum[2], sum[1])).build());
        });
        return table.build();
    }

    /** A part, and all that it is a part of. */
    private static List<Stratum> wholes(Stratum stratum) {
        List<Stratum> wholes = new ArrayList<>();
        int dimensions = stratum.dimensions().size();
        for (int kept = 0; kept < 1 << dimensions; kept++) {
            Stratum whole = Stratum.ALL;
            for (int i = 0; i < dimensions; i++) {
                if ((kept >> i & 1) == 1) {
                    whole = whole.and(Stratum.of(
                            stratum.dimensions().get(i), stratum.codes().get(i)));
                }
            }
            wholes.add(whole);
        }
        return wholes;
    }

    /** One smallest cell. */
    private record Leaf(ReportingPeriod period, Stratum stratum, int clients, int counted, int with) {}

    IntUnaryOperator below() {
        return random::nextInt;
    }
}
