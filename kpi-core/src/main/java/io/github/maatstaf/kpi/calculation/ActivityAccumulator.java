package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.process.CollectiveActivity;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

/** Counts activities of one stratum and period. */
final class ActivityAccumulator {
    private final Set<String> people = new HashSet<>();
    private long activities;
    private long participations;
    private long headcount;
    private long counted;
    private boolean estimated;
    private BigDecimal hours = BigDecimal.ZERO;
    private long withHours;

    void add(CollectiveActivity activity) {
        activities++;
        participations += activity.participants().size();
        activity.participants().forEach(person -> people.add(person.key()));
        if (activity.present().isPresent()) {
            headcount = Math.addExact(headcount, activity.present().getAsInt());
            counted++;
            estimated |= activity.isEstimated();
        }
        if (activity.volunteerHours().isPresent()) {
            hours = hours.add(activity.volunteerHours().get());
            withHours++;
        }
    }

    long activities() {
        return activities;
    }

    long participations() {
        return participations;
    }

    long people() {
        return people.size();
    }

    long headcount() {
        return headcount;
    }

    long counted() {
        return counted;
    }

    boolean isEstimated() {
        return estimated;
    }

    BigDecimal hours() {
        return hours;
    }

    long withHours() {
        return withHours;
    }
}
