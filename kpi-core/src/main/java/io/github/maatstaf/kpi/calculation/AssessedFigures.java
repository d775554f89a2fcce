package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.packed.PackedDay;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Figures of the trajectories whose client has a score within days of a milestone; those of unknown clients are left out. */
final class AssessedFigures {
    private AssessedFigures() {}

    static List<Observation> of(Measure measure, RecordScene scene) {
        PackedTrajectories packed = scene.cases().packed();
        Map<String, TreeSet<Integer>> scored = daysOfScores(measure, scene);
        CaseDays days = scene.cases().days();
        CaseCells asked = scene.cases().among(measure.among(), scene.periods());
        boolean[] kinds = days.kinds(measure.dated().orElseThrow());
        boolean first = measure.dated().orElseThrow().isFirst();
        int follow = measure.followedFor().orElseThrow();
        Map<Stratum, List<long[]>> cells = scene.cells(() -> new long[COUNTS]);
        for (int i = 0; i < packed.size(); i++) {
            int day = scene.cases().isInside(i) && asked.isInside(i) ? days.day(i, first, kinds) : 0;
            int period = day == 0 ? -1 : scene.periodOf(LocalDate.ofEpochDay(PackedDay.toEpochDay(day)));
            if (period < 0) {
                continue;
            }
            int what = what(packed, i, day, follow, scored);
            for (Stratum stratum : scene.cases().strataOf(i)) {
                cells.computeIfAbsent(stratum, key -> scene.row(() -> new long[COUNTS]))
                        .get(period)[what]++;
            }
        }
        return scene.figures(measure, measure.name(), cells, () -> new long[COUNTS], AssessedFigures::put);
    }

    private static final int WITH = 0;
    private static final int WITHOUT = 1;
    private static final int TOO_RECENT = 2;
    private static final int UNKNOWN = 3;
    private static final int COUNTS = 4;

    private static int what(
            PackedTrajectories packed, int i, int day, int follow, Map<String, TreeSet<Integer>> scored) {
        // of whom nobody knows who it is, waiting longer tells nothing
        int client = packed.clients().of(i);
        if (client < 0) {
            return UNKNOWN;
        }
        if (day + follow > packed.observedUntil()) {
            return TOO_RECENT;
        }
        TreeSet<Integer> scores = scored.getOrDefault(packed.clients().keys().get(client), new TreeSet<>());
        Integer next = scores.ceiling(day);
        return next != null && next <= day + follow ? WITH : WITHOUT;
    }

    private static void put(Observation.Builder figure, long[] counts) {
        long denominator = counts[WITH] + counts[WITHOUT];
        figure.tooRecent(counts[TOO_RECENT])
                .share(counts[WITH], denominator)
                .expected(denominator + counts[TOO_RECENT] + counts[UNKNOWN]);
        if (denominator == 0) {
            figure.withoutValue(
                    counts[TOO_RECENT] > 0 ? ObservationStatus.TOO_RECENT : ObservationStatus.NOT_APPLICABLE);
        }
    }

    private static Map<String, TreeSet<Integer>> daysOfScores(Measure measure, RecordScene scene) {
        Map<String, TreeSet<Integer>> days = new HashMap<>();
        for (Assessment assessment : scene.registration().assessments().all()) {
            if (measure.records().isOf(assessment.instrument())
                    && assessment.score().isPresent()) {
                days.computeIfAbsent(assessment.client().key(), key -> new TreeSet<>())
                        .add((int) PackedDay.ofEpochDay(assessment.day().toEpochDay()));
            }
        }
        return days;
    }
}
