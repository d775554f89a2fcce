package io.github.maatstaf.kpi.outcome;

/** The index of each method, and the class that follows from it. */
final class ReliableChangeIndex {
    private final ReliableChange change;
    private final NormFigures norms;
    private final PairedMoments group;
    private final double cutOff;
    private final double critical;
    private final double noise;

    ReliableChangeIndex(ReliableChange change, PairedMoments group) {
        this.change = change;
        this.norms = change.norms();
        this.group = group;
        this.cutOff = change.cutOff().orElse(Double.NaN);
        this.critical = change.critical();
        this.noise = norms.standardErrorOfMeasurement();
    }

    PersonChange changeOf(double before, double after) {
        double index = index(before, after);
        if (!Double.isFinite(index)) {
            return PersonChange.unknown();
        }
        int d = change.side().sign();
        boolean towards = d * index > critical;
        boolean away = d * index < -critical;
        return PersonChange.of(index, classOf(before, after, towards, away));
    }

    private ChangeClass classOf(double before, double after, boolean towards, boolean away) {
        int d = change.side().sign();
        boolean known = !Double.isNaN(cutOff);
        boolean before1 = d * (cutOff - before) > 0;
        boolean past = known && isPast(after);
        if (towards) {
            return known && before1 && past ? ChangeClass.PASSED_CUT_OFF : ChangeClass.TOWARDS;
        }
        if (away) {
            return known && wentBack(before, before1, past) ? ChangeClass.BACK_PAST_CUT_OFF : ChangeClass.AWAY;
        }
        return ChangeClass.WITHIN_NOISE;
    }

    /** Hageman and Arrindell ask only where the person began. */
    private boolean wentBack(double before, boolean wasBefore, boolean past) {
        boolean began = !wasBefore;
        return began && (change.method() == ReliableChangeMethod.HAGEMAN_ARRINDELL || !past);
    }

    private boolean isPast(double after) {
        int d = change.side().sign();
        if (change.method() != ReliableChangeMethod.HAGEMAN_ARRINDELL) {
            return d * (after - cutOff) > 0;
        }
        double reliability = 1 - noise * noise / group.varianceAfter();
        double estimate = group.meanAfter() + (after - group.meanAfter()) * reliability;
        return d * (estimate - cutOff) / (Math.sqrt(reliability) * noise) > critical;
    }

    private double index(double before, double after) {
        double r = norms.reliability();
        double s = norms.spread();
        double mean = norms.serviceMean().orElse(Double.NaN);
        return switch (change.method()) {
            case JACOBSON_TRUAX -> (after - before) / (Math.sqrt(2) * noise);
            case GULLIKSEN_LORD_NOVICK -> (after - mean - r * (before - mean)) / (s * Math.sqrt(1 - r * r));
            case HSU_LINN_LORD -> (after - group.meanAfter() - r * (before - mean)) / (s * Math.sqrt(1 - r * r));
            case EDWARDS_NUNNALLY -> (after - (r * (before - mean) + mean)) / noise;
            case NUNNALLY_KOTSCH ->
                (after - (r * (before - mean) + mean))
                        / Math.sqrt(r * r * s * s * (1 - r) + s * s * (1 - norms.reliabilityAfter()));
            case HAGEMAN_ARRINDELL -> hagemanArrindell(before, after);
        };
    }

    /** None if the first or the second scores are all alike: their correlation, which the formula needs, does not exist. */
    private double hagemanArrindell(double before, double after) {
        if (group.correlation().isEmpty()) {
            return Double.NaN;
        }
        double ofDifferences =
                group.varianceOfChange() > 0 ? 1 - 2 * noise * noise / group.varianceOfChange() : Double.NaN;
        if (!(ofDifferences > 0)) {
            return Double.NaN;
        }
        double estimate =
                (after - before) * ofDifferences + (group.meanAfter() - group.meanBefore()) * (1 - ofDifferences);
        return estimate / (Math.sqrt(ofDifferences) * Math.sqrt(2) * noise);
    }
}
