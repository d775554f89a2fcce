package io.github.maatstaf.kpi.measure;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Made-up measures of every kind and shape, from a seed; only those that build() accepts come out. */
public final class MadeUpMeasures {
    private static final List<EventType> TYPES = List.of(
            EventType.SIGNAL,
            EventType.ANALYSIS,
            EventType.PLAN,
            EventType.EVALUATION,
            EventType.CLOSURE,
            EventType.AFTERCARE,
            EventType.CONTACT,
            EventType.PARTNER_JOINED,
            EventType.of("HOUSE_VISIT"));
    private static final List<MeasureKind> OF_TRAJECTORIES = Arrays.stream(MeasureKind.values())
            .filter(kind -> kind.dataKinds().equals(Set.of(DataKind.TRAJECTORIES)))
            .toList();
    private static final List<String> CODES =
            List.of("A1", "B 2", "known", "unknown", "quote\"and\\", "c,d;e=(f)[g]", "één", "homework-guidance");

    private final SplittableRandom random;

    public MadeUpMeasures(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The codes that fields and places take. */
    public static List<String> codes() {
        return CODES;
    }

    public static List<EventType> types() {
        return TYPES;
    }

    public Measure next() {
        while (true) {
            try {
                return candidate();
            } catch (IllegalArgumentException e) {
                // one that would make recent periods look different; make another
            }
        }
    }

    private Measure candidate() {
        String name = "made-up-" + random.nextInt(1000);
        MeasureBuilder builder = switch (OF_TRAJECTORIES.get(random.nextInt(OF_TRAJECTORIES.size()))) {
            case EVENTS -> Measure.events(name).of(pattern());
            case TRAJECTORIES -> followed(Measure.trajectories(name).datedBy(milestone()));
            case CLIENTS -> Measure.clients(name).with(pattern());
            case STOCK -> closed(Measure.stock(name).openedBy(milestone()));
            case CLIENT_STOCK -> closed(Measure.clientStock(name).openedBy(milestone()));
            case CLIENTS_OPEN -> closed(Measure.clientsOpen(name).openedBy(milestone()));
            case INTERVAL -> Measure.interval(name).of(pattern()).summarisedBy(Summary.MEDIAN, Summary.MEAN);
            case RETURN -> Measure.untilReturn(name).from(milestone()).followedFor(random.nextInt(60));
            case EVENT_SHARE ->
                Measure.eventShare(name).ofAny(pattern(), pattern()).outOf(pattern(), pattern(), pattern());
            case SHARE -> followed(Measure.share(name).counting(condition(2)).datedBy(milestone()));
            case PER_TRAJECTORY ->
                followed(Measure.perTrajectory(name).of(pattern()).datedBy(milestone()));
            case DURATION -> duration(name);
            case RATE -> Measure.rate(name).of(pattern()).per(1 + random.nextInt(5000), "inhabitants");
            default -> throw new IllegalStateException("Not of trajectories alone");
        };
        if (random.nextInt(3) == 0) {
            builder.among(condition(2));
        }
        return builder.build();
    }

    private MeasureBuilder closed(MeasureBuilder builder) {
        return random.nextBoolean() ? builder.closedBy(milestone()) : builder.closedBy(milestone(), milestone());
    }

    private MeasureBuilder followed(MeasureBuilder builder) {
        return random.nextBoolean() ? builder.followedFor(random.nextInt(60)) : builder;
    }

    private MeasureBuilder duration(String name) {
        MeasureBuilder builder = Measure.duration(name).from(milestone()).to(milestone());
        if (random.nextBoolean()) {
            builder.datedBy(milestone());
        }
        if (random.nextBoolean()) {
            return builder.includingStillWaitingUntil(milestone())
                    .summarisedBy(Summary.MEDIAN, Summary.percentile(1 + random.nextInt(99)));
        }
        return builder.summarisedBy(Summary.MEAN, Summary.P90, Summary.percentile(1 + random.nextInt(99)));
    }

    public Milestone milestone() {
        return random.nextInt(4) == 0 ? Milestone.last(pattern()) : Milestone.first(pattern());
    }

    public EventPattern pattern() {
        EventPattern pattern = EventPattern.of(oneOf(TYPES));
        if (random.nextInt(3) > 0) {
            return pattern;
        }
        return switch (random.nextInt(7)) {
            case 0 -> pattern.withOutcome(EvaluationOutcome.values()[random.nextInt(4)]);
            case 1 -> pattern.withReason(ClosureReason.of(oneOf(List.of("COMPLETED", "MOVED", "OUR_OWN"))));
            case 2 -> pattern.withMeaning(ClosureMeaning.values()[random.nextInt(ClosureMeaning.values().length)]);
            case 3 -> pattern.withReached(random.nextBoolean());
            case 4 -> pattern.withPlace(oneOf(CODES)).withReached(true);
            case 5 -> pattern.withPartner(NetworkPartner.of(oneOf(List.of("GP", "OUR_OWN"))));
            default -> pattern.withLifeDomain(LifeDomain.values()[random.nextInt(7)]);
        };
    }

    public CaseCondition condition(int depth) {
        return switch (random.nextInt(depth > 0 ? 11 : 8)) {
            case 0, 1 -> CaseCondition.has(pattern());
            case 2 -> CaseCondition.has(pattern()).within(random.nextInt(50)).after(milestone());
            case 3 -> CaseCondition.reentry(random.nextInt(50), milestone());
            case 4 -> milestone().daysUntil(milestone()).atMost(random.nextInt(50));
            case 5 -> milestone().daysUntil(milestone()).atLeast(1 + random.nextInt(50));
            case 6 -> complexity();
            case 7 -> field();
            case 8 -> CaseCondition.not(condition(depth - 1));
            case 9 -> CaseCondition.all(parts(depth));
            default -> CaseCondition.any(parts(depth));
        };
    }

    private CaseCondition[] parts(int depth) {
        List<CaseCondition> parts = new ArrayList<>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            parts.add(condition(depth - 1));
        }
        return parts.toArray(CaseCondition[]::new);
    }

    private CaseCondition complexity() {
        Complexity complexity = Complexity.values()[random.nextInt(2)];
        return switch (random.nextInt(3)) {
            case 0 -> CaseCondition.complexityKnown();
            case 1 -> CaseCondition.complexityAtStart(complexity);
            default -> CaseCondition.complexityEver(complexity);
        };
    }

    private CaseCondition field() {
        TrajectoryField field = oneOf(List.of(TrajectoryField.values()));
        return random.nextInt(3) == 0 ? CaseCondition.fieldKnown(field) : CaseCondition.field(field, oneOf(CODES));
    }

    private <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
