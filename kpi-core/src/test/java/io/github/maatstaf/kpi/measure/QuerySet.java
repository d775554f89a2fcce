package io.github.maatstaf.kpi.measure;

import static io.github.maatstaf.kpi.measure.CaseCondition.complexityAtStart;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityKnown;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.reentry;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static io.github.maatstaf.kpi.process.EventType.AFTERCARE;
import static io.github.maatstaf.kpi.process.EventType.ANALYSIS;
import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.EVALUATION;
import static io.github.maatstaf.kpi.process.EventType.PARTNER_JOINED;
import static io.github.maatstaf.kpi.process.EventType.PLAN;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;

import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import java.util.List;

/** The measures of the reference query set: 15 definitions, 16 columns (waiting days have two summaries). */
public final class QuerySet {
    public static final Measure SIGNALS = Measure.events("signals").of(SIGNAL).build();
    public static final Measure TRAJECTORIES_STARTED =
            Measure.trajectories("trajectories-started").datedBy(first(SIGNAL)).build();
    public static final Measure CLIENTS_SIGNALLED =
            Measure.clients("clients-signalled").with(SIGNAL).build();
    public static final Measure WAITING_DAYS = Measure.duration("waiting-days")
            .from(first(SIGNAL))
            .to(first(ANALYSIS))
            .datedBy(first(SIGNAL))
            .summarisedBy(Summary.MEDIAN, Summary.P90)
            .build();
    public static final Measure WAITING_DAYS_KM = Measure.duration("waiting-days-km")
            .from(first(SIGNAL))
            .to(first(ANALYSIS))
            .datedBy(first(SIGNAL))
            .includingStillWaiting()
            .build();
    public static final Measure HIGH_COMPLEXITY_SHARE = Measure.share("high-complexity-share")
            .among(complexityKnown())
            .counting(complexityAtStart(Complexity.HIGH))
            .datedBy(first(SIGNAL))
            .build();
    public static final Measure PARTNERS_PER_HIGH_COMPLEXITY_TRAJECTORY = Measure.perTrajectory(
                    "partners-per-high-complexity-trajectory")
            .of(PARTNER_JOINED)
            .among(complexityAtStart(Complexity.HIGH))
            .datedBy(first(SIGNAL))
            .build();
    public static final Measure THROUGHPUT_DAYS = Measure.duration("throughput-days")
            .from(first(SIGNAL))
            .to(first(CLOSURE))
            .datedBy(first(CLOSURE))
            .build();
    public static final Measure EVALUATIONS_PER_CLOSED_TRAJECTORY =
            perClosed("evaluations-per-closed-trajectory", EventPattern.of(EVALUATION));
    public static final Measure ADJUSTMENTS_PER_CLOSED_TRAJECTORY = perClosed(
            "adjustments-per-closed-trajectory", EventPattern.of(EVALUATION).withOutcome(EvaluationOutcome.ADJUST));
    public static final Measure PLAN_VERSIONS_PER_CLOSED_TRAJECTORY =
            perClosed("plan-versions-per-closed-trajectory", EventPattern.of(PLAN));
    public static final Measure FINAL_EVALUATION_SHARE = Measure.share("final-evaluation-share")
            .counting(has(EventPattern.of(EVALUATION).withOutcome(EvaluationOutcome.FINISH)))
            .datedBy(first(CLOSURE))
            .build();
    public static final Measure AFTERCARE_SHARE_90 = Measure.share("aftercare-share-90")
            .counting(has(AFTERCARE).within(90).after(first(CLOSURE)))
            .followedFor(90)
            .datedBy(first(CLOSURE))
            .build();
    public static final Measure REENTRY_SHARE_365 = Measure.share("reentry-share-365")
            .counting(reentry(365, first(CLOSURE)))
            .followedFor(365)
            .datedBy(first(CLOSURE))
            .build();
    public static final Measure OPEN_TRAJECTORIES = Measure.stock("open-trajectories")
            .openedBy(first(SIGNAL))
            .closedBy(first(CLOSURE))
            .build();

    private static final List<Measure> ALL = List.of(
            SIGNALS,
            TRAJECTORIES_STARTED,
            CLIENTS_SIGNALLED,
            WAITING_DAYS,
            WAITING_DAYS_KM,
            HIGH_COMPLEXITY_SHARE,
            PARTNERS_PER_HIGH_COMPLEXITY_TRAJECTORY,
            THROUGHPUT_DAYS,
            EVALUATIONS_PER_CLOSED_TRAJECTORY,
            ADJUSTMENTS_PER_CLOSED_TRAJECTORY,
            PLAN_VERSIONS_PER_CLOSED_TRAJECTORY,
            FINAL_EVALUATION_SHARE,
            AFTERCARE_SHARE_90,
            REENTRY_SHARE_365,
            OPEN_TRAJECTORIES);

    private QuerySet() {}

    public static List<Measure> measures() {
        return ALL;
    }

    private static Measure perClosed(String name, EventPattern of) {
        return Measure.perTrajectory(name).of(of).datedBy(first(CLOSURE)).build();
    }
}
