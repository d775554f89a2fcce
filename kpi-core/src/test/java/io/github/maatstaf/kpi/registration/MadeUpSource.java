package io.github.maatstaf.kpi.registration;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.SplittableRandom;

/**
 * Made-up trajectories of the kind of the reference registration, about 8.5 events each, poured into a builder as a
 * vendor's own reader would: numbers and constants, no objects in between.
 */
final class MadeUpSource {
    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    static final LocalDate OBSERVED_UNTIL = LocalDate.of(2025, 12, 31);

    private static final ClosureReason[] REASONS = {
        ClosureReason.COMPLETED,
        ClosureReason.COMPLETED,
        ClosureReason.COMPLETED,
        ClosureReason.MOVED,
        ClosureReason.WITHDRAWN,
        ClosureReason.REFERRED
    };
    private static final String[] PLACES = {"HOME", "OFFICE", "SCHOOL", "PRACTICE", "NEIGHBOURHOOD_CENTRE"};
    private static final String[] SOURCES = {"GP", "POLICE", "SELF", "SCHOOL", "MUNICIPALITY", "HOUSING"};

    private final String[] ids;
    private final String[] clients;
    private final String[] neighbourhoods;
    private final String[] organisations;
    private final long seed;

    MadeUpSource(int size, long seed) {
        this.seed = seed;
        ids = new String[size];
        clients = new String[size];
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < size; i++) {
            ids[i] = "C" + i;
            clients[i] = i > 10 && random.nextInt(5) == 0
                    ? clients[random.nextInt(i)]
                    : "K" + Long.toHexString(random.nextLong() & 0xFFFFFFFFFFFFL);
        }
        neighbourhoods = new String[40];
        organisations = new String[500];
        for (int i = 0; i < neighbourhoods.length; i++) {
            neighbourhoods[i] = "BU0363A" + (100 + i);
        }
        for (int i = 0; i < organisations.length; i++) {
            organisations[i] = "ORG" + (1000 + i);
        }
    }

    /** Pours all of it in. With share 0 every history is ordinary; else that share of a hundred is not. */
    void pourInto(Registration.Builder builder, int dirtyInAHundred) {
        SplittableRandom random = new SplittableRandom(seed + 1);
        long last = OBSERVED_UNTIL.toEpochDay();
        builder.observedUntil(OBSERVED_UNTIL);
        for (int i = 0; i < ids.length; i++) {
            long day = FIRST_DAY.toEpochDay() + random.nextInt(1826);
            builder.begin(ids[i])
                    .client(clients[i])
                    .field(TrajectoryField.ORGANISATION, organisations[random.nextInt(organisations.length)])
                    .field(TrajectoryField.NEIGHBOURHOOD, neighbourhoods[random.nextInt(neighbourhoods.length)])
                    .field(TrajectoryField.SIGNAL_SOURCE, SOURCES[random.nextInt(SOURCES.length)])
                    .event(EventType.SIGNAL, day);
            if (random.nextInt(100) < dirtyInAHundred) {
                builder.event(EventType.EVALUATION, Math.min(last, day + 1)).outcome(EvaluationOutcome.ADJUST);
            }
            pourSteps(builder, random, day, last);
            builder.end();
        }
    }

    private static void pourSteps(Registration.Builder builder, SplittableRandom random, long signal, long last) {
        boolean high = random.nextInt(3) == 0;
        long day = signal + random.nextInt(14);
        if (day <= last) {
            builder.event(EventType.CONTACT, day).reached(random.nextInt(10) > 0);
        }
        if ((day += random.nextInt(7)) <= last) {
            builder.event(EventType.ANALYSIS, day)
                    .lifeDomain(LifeDomain.values()[random.nextInt(7)])
                    .lifeDomain(LifeDomain.values()[random.nextInt(7)]);
        }
        if ((day += random.nextInt(7)) <= last) {
            builder.event(EventType.COMPLEXITY, day).complexity(high ? Complexity.HIGH : Complexity.LOW);
        }
        if (high && day <= last) {
            builder.event(EventType.PARTNER_JOINED, day)
                    .partner(NetworkPartner.standard().get(random.nextInt(9)));
        }
        if ((day += random.nextInt(7)) <= last) {
            builder.event(EventType.PLAN, day);
        }
        if ((day += random.nextInt(7)) <= last) {
            builder.event(EventType.EXECUTION, day);
        }
        if ((day += random.nextInt(30)) <= last && random.nextBoolean()) {
            builder.event(EventType.CONVERSATION, day).place(PLACES[random.nextInt(PLACES.length)]);
        }
        if ((day += random.nextInt(60)) <= last) {
            builder.event(EventType.EVALUATION, day).outcome(EvaluationOutcome.FINISH);
        }
        if ((day += random.nextInt(7)) <= last) {
            builder.event(EventType.CLOSURE, day).reason(REASONS[random.nextInt(REASONS.length)]);
            if ((day += random.nextInt(90)) <= last && random.nextInt(3) == 0) {
                builder.event(EventType.AFTERCARE, day);
            }
        }
    }
}
