package io.github.maatstaf.kpi.calculation;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;

/**
 * Made-up, dirty histories from a seed: any step at any time, several closings, wrong entries, clients that share days,
 * events after the last observed day, fields that are missing.
 */
final class MadeUpRegistration {
    static final LocalDate FIRST_DAY = LocalDate.of(2024, 2, 20);

    private static final int FEW_CODES = 3;
    private static final int DAYS = 120;
    private static final int OBSERVED_DAYS = 100;
    private static final int ALL_DAYS = 1000;

    private final long seed;
    private final int size;
    private final int other;
    private final boolean withRecords;
    private final boolean wholly;

    MadeUpRegistration(long seed, int size) {
        this(seed, size, -1, false, false);
    }

    private MadeUpRegistration(long seed, int size, int other, boolean withRecords, boolean wholly) {
        this.seed = seed;
        this.size = size;
        this.other = other;
        this.withRecords = withRecords;
        this.wholly = wholly;
    }

    /** The same, with activities, answers, scores and figures of others beside the trajectories, and with odder codes. */
    MadeUpRegistration withRecords() {
        return new MadeUpRegistration(seed, size, other, true, wholly);
    }

    /** The same, observed until long after the last event. */
    MadeUpRegistration whollyObserved() {
        return new MadeUpRegistration(seed, size, other, withRecords, true);
    }

    /** The same, but for one trajectory that has other fields and another history. */
    MadeUpRegistration withAnother(int trajectory) {
        return new MadeUpRegistration(seed, size, trajectory, withRecords, wholly);
    }

    Registration whole() {
        return of(client -> true);
    }

    /** Only some of the trajectories, whoever they are of. */
    Registration ofTrajectories(IntPredicate wanted) {
        return of(client -> true, wanted);
    }

    /** Only the trajectories of some of the clients; those without a client count as clients above all others. */
    Registration of(IntPredicate clients) {
        return of(clients, trajectory -> true);
    }

    private Registration of(IntPredicate clients, IntPredicate trajectories) {
        SplittableRandom random = new SplittableRandom(seed);
        Registration.Builder builder = Registration.builder()
                .purpose("made up")
                .observedUntil(FIRST_DAY.plusDays(
                        OBSERVED_DAYS + random.nextInt(DAYS - OBSERVED_DAYS) + (wholly ? ALL_DAYS : 0)));
        int clientCount = 1 + size / 3;
        for (int i = 0; i < size; i++) {
            int client = random.nextInt(clientCount + clientCount / 4 + 1);
            builder.begin("T" + i);
            if (client < clientCount) {
                builder.client("K" + client);
            }
            long own = random.nextLong();
            SplittableRandom ofTrajectory = new SplittableRandom(i == other ? ~own : own);
            fields(builder, ofTrajectory, withRecords ? MadeUpMeasures.codes().size() : FEW_CODES);
            events(builder, ofTrajectory);
            if (clients.test(client < clientCount ? client : clientCount + i) && trajectories.test(i)) {
                builder.end();
            } else {
                builder.discard();
            }
        }
        if (withRecords) {
            new MadeUpRecords(seed).addTo(builder, clientCount);
        }
        return builder.build().value();
    }

    private static void fields(Registration.Builder builder, SplittableRandom random, int codes) {
        for (TrajectoryField field : List.of(TrajectoryField.NEIGHBOURHOOD, TrajectoryField.SERVICE)) {
            if (random.nextInt(4) > 0) {
                builder.field(field, MadeUpMeasures.codes().get(random.nextInt(codes)));
            }
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            builder.field(TrajectoryField.TARGET_GROUP, MadeUpMeasures.codes().get(random.nextInt(5)));
        }
    }

    private static void events(Registration.Builder builder, SplittableRandom random) {
        List<EventType> types = new ArrayList<>(MadeUpMeasures.types());
        types.add(EventType.COMPLEXITY);
        // every second history begins on one of a few days, and many end on the day on which they began
        long first = FIRST_DAY.toEpochDay() + (random.nextBoolean() ? random.nextInt(DAYS) : 7 * random.nextInt(4));
        int spread = random.nextInt(3) == 0 ? 1 : 1 + random.nextInt(60);
        int count = 1 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            EventType type =
                    i == 0 && random.nextInt(5) > 0 ? EventType.SIGNAL : types.get(random.nextInt(types.size()));
            builder.event(type, first + (i == 0 ? 0 : random.nextInt(spread)));
            attributes(builder, type, random);
        }
    }

    private static void attributes(Registration.Builder builder, EventType type, SplittableRandom random) {
        if (random.nextInt(5) == 0) {
            return;
        }
        if (type.equals(EventType.COMPLEXITY)) {
            builder.complexity(Complexity.values()[random.nextInt(2)]);
        } else if (type.equals(EventType.EVALUATION)) {
            builder.outcome(EvaluationOutcome.values()[random.nextInt(4)]);
        } else if (type.equals(EventType.CLOSURE)) {
            List<ClosureReason> reasons = List.of(
                    ClosureReason.COMPLETED,
                    ClosureReason.COMPLETED,
                    ClosureReason.MOVED,
                    ClosureReason.WRONG_ENTRY,
                    ClosureReason.of("OUR_OWN"));
            builder.reason(reasons.get(random.nextInt(reasons.size())));
        } else if (type.equals(EventType.CONTACT)) {
            builder.reached(random.nextBoolean());
            builder.place(MadeUpMeasures.codes().get(random.nextInt(3)));
        } else if (type.equals(EventType.PARTNER_JOINED)) {
            builder.partner(random.nextBoolean() ? NetworkPartner.GP : NetworkPartner.of("OUR_OWN"));
        } else if (type.equals(EventType.ANALYSIS)) {
            builder.lifeDomain(LifeDomain.values()[random.nextInt(7)]);
        }
    }
}
