package io.github.maatstaf.kpi.outcome;

import io.github.maatstaf.kpi.statistics.Sufficiency;
import java.util.Arrays;
import java.util.List;

/**
 * Means, variances and sizes of the cells whose means add up, with their signs, to a difference in differences: four groups
 * of people, or two groups of changes.
 */
final class FourCells {
    private final double[] means;
    private final double[] variances;
    private final int[] sizes;

    private FourCells(double[]... cells) {
        means = Arrays.stream(cells).mapToDouble(PairedMoments::mean).toArray();
        variances = Arrays.stream(cells).mapToDouble(FourCells::variance).toArray();
        sizes = Arrays.stream(cells).mapToInt(cell -> cell.length).toArray();
    }

    private static double variance(double[] cell) {
        return Arrays.stream(cell).distinct().count() < 2 ? 0 : PairedMoments.variance(cell);
    }

    static FourCells ofFourGroups(List<double[]> group, List<double[]> comparison) {
        return new FourCells(group.get(0), group.get(1), comparison.get(0), comparison.get(1));
    }

    static FourCells ofSamePeople(List<double[]> group, List<double[]> comparison) {
        return new FourCells(changes(group), changes(comparison));
    }

    static FourCells ofTwoGroups(double[] group, double[] other) {
        return new FourCells(
                PairedScores.of(group, group).before(),
                PairedScores.of(other, other).before());
    }

    private static double[] changes(List<double[]> cells) {
        PairedScores scores = PairedScores.of(cells.get(0), cells.get(1));
        return Arrays.stream(scores.decimalChanges())
                .mapToDouble(java.math.BigDecimal::doubleValue)
                .toArray();
    }

    private boolean ofChanges() {
        return means.length == 2;
    }

    double changeOfGroup() {
        return ofChanges() ? means[0] : means[1] - means[0];
    }

    double changeOfComparison() {
        return ofChanges() ? means[1] : means[3] - means[2];
    }

    double difference() {
        return changeOfGroup() - changeOfComparison();
    }

    int fewest() {
        return Arrays.stream(sizes).min().orElseThrow();
    }

    /** The status of a comparison of groups: of its smallest group, and whether anything varies. */
    Sufficiency sufficiency() {
        Sufficiency people = PeopleEnough.forGroups(fewest());
        return people == Sufficiency.TOO_FEW || varies() ? people : Sufficiency.NO_VARIATION;
    }

    boolean varies() {
        return Arrays.stream(variances).anyMatch(variance -> variance > 0);
    }

    private double people() {
        return Arrays.stream(sizes).asDoubleStream().sum();
    }

    int pooledFreedom() {
        return Arrays.stream(sizes).sum() - sizes.length;
    }

    double pooledError() {
        double squares = 0;
        double parts = 0;
        for (int i = 0; i < sizes.length; i++) {
            squares += variances[i] * (sizes[i] - 1);
            parts += 1.0 / sizes[i];
        }
        return Math.sqrt(squares / pooledFreedom() * parts);
    }

    double robustError(RobustVariance form) {
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            double n = sizes[i];
            sum += switch (form) {
                case HC0 -> variances[i] * (n - 1) / (n * n);
                case HC1 -> variances[i] * (n - 1) / (n * n) * people() / pooledFreedom();
                case HC2 -> variances[i] / n;
                case HC3 -> variances[i] / (n - 1);
            };
        }
        return Math.sqrt(sum);
    }

    /** As shares of the sum, so that squares of tiny or huge variances cannot leave the range of a double. */
    double freedom() {
        double sum = 0;
        for (int i = 0; i < sizes.length; i++) {
            sum += variances[i] / sizes[i];
        }
        double inverse = 0;
        for (int i = 0; i < sizes.length; i++) {
            double share = variances[i] / sizes[i] / sum;
            inverse += share * share / (sizes[i] - 1);
        }
        return 1 / inverse;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FourCells cells
                && Arrays.equals(means, cells.means)
                && Arrays.equals(variances, cells.variances)
                && Arrays.equals(sizes, cells.sizes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(means);
    }
}
