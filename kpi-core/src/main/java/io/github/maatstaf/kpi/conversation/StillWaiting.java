package io.github.maatstaf.kpi.conversation;

import io.github.maatstaf.kpi.measure.Observation;

/** Of all that a line with those still waiting is about, how many came that far. */
record StillWaiting(long reached, long total) {

    static StillWaiting of(TopicLine line) {
        long reached = 0;
        long total = 0;
        for (Observation observation : line.series().observations()) {
            if (observation.numerator().isPresent() && observation.denominator().isPresent()) {
                reached = Math.addExact(reached, observation.numerator().getAsLong());
                total = Math.addExact(total, observation.denominator().getAsLong());
            }
        }
        return new StillWaiting(reached, total);
    }

    /** Those that are not that far yet, or stopped before. */
    long rest() {
        return total - reached;
    }
}
