package io.github.maatstaf.kpi.statistics;

/** The score test of a difference between two shares, turned into an interval (Miettinen and Nurminen 1985). */
final class ScoreDifference {
    /** Halving so often leaves nothing of an interval between -1 and 1 that a double could show. */
    private static final int HALVINGS = 100;

    private final double share;
    private final double total;
    private final double otherShare;
    private final double otherTotal;

    ScoreDifference(long count, long total, long otherCount, long otherTotal) {
        this.share = (double) count / total;
        this.total = total;
        this.otherShare = (double) otherCount / otherTotal;
        this.otherTotal = otherTotal;
    }

    Interval interval(double confidence) {
        double z = Confidence.z(confidence);
        double found = share - otherShare;
        return Interval.of(end(found, -1, z), end(found, 1, z), confidence, IntervalMethod.MIETTINEN_NURMINEN);
    }

    /** The farthest difference on one side that the test does not rule out. */
    private double end(double found, double farthest, double z) {
        if (score(farthest) <= z) {
            return farthest;
        }
        double kept = found;
        double ruledOut = farthest;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (kept + ruledOut) / 2;
            if (score(middle) <= z) {
                kept = middle;
            } else {
                ruledOut = middle;
            }
        }
        return kept;
    }

    /** How many standard errors the difference found lies from a supposed one. */
    private double score(double difference) {
        double off = Math.abs(share - otherShare - difference);
        if (off == 0) {
            return 0;
        }
        double supposed = likeliestShare(difference);
        double other = Math.min(1, Math.max(0, supposed - difference));
        double variance = (supposed * (1 - supposed) / total + other * (1 - other) / otherTotal)
                * (total + otherTotal)
                / (total + otherTotal - 1);
        return variance <= 0 ? Double.POSITIVE_INFINITY : off / Math.sqrt(variance);
    }

    /** The likeliest first share if the two differ so much: the one root in range of the likelihood equation. */
    private double likeliestShare(double difference) {
        double ratio = otherTotal / total;
        double a = 1 + ratio;
        double b = -(1 + ratio + share + ratio * otherShare + difference * (ratio + 2));
        double c = difference * difference + difference * (2 * share + ratio + 1) + share + ratio * otherShare;
        double d = -share * difference * (1 + difference);
        double third = b / (3 * a);
        double v = third * third * third - b * c / (6 * a * a) + d / (2 * a);
        double u = Math.copySign(Math.sqrt(Math.max(0, third * third - c / (3 * a))), v);
        double cosine = u == 0 ? 0 : Math.min(1, Math.max(-1, v / (u * u * u)));
        double root = 2 * u * Math.cos((Math.PI + Math.acos(cosine)) / 3) - third;
        return Math.min(Math.min(1, 1 + difference), Math.max(Math.max(0, difference), root));
    }
}
