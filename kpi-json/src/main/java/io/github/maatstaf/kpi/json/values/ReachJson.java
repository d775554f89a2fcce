package io.github.maatstaf.kpi.json.values;

import io.github.maatstaf.kpi.calculation.Reach;

/** How many people were reached, known ones and unknown ones apart. Written only. */
public final class ReachJson {
    /** The format. */
    public static final ValueFormat<Reach> FORMAT = new ValueFormat<>("maatstaf-reach", ReachJson::write);

    private ReachJson() {}

    private static void write(ValueWriter out, Reach reach) {
        out.text("period", reach.period().toString())
                .count("knownPersons", reach.knownPersons())
                .count("knownByTrajectory", reach.knownByTrajectory())
                .count("knownByActivity", reach.knownByActivity())
                .count("participations", reach.participations())
                .count("present", reach.present())
                .count("unknownPresent", reach.unknownPresent())
                .count("activities", reach.activities())
                .count("activitiesNotCounted", reach.activitiesNotCounted())
                .count("activitiesEstimated", reach.activitiesEstimated())
                .decimal("volunteerHours", reach.volunteerHours());
    }
}
