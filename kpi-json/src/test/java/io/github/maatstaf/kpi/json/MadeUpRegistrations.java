package io.github.maatstaf.kpi.json;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Registrations for the laws of reading and writing: made up, dirty, and with every attribute. */
final class MadeUpRegistrations {
    private static final List<String> TEXTS = List.of(
            "huiswerkbegeleiding", "Fûgelfrij", "a\"b\\c", "\uD83D\uDE00 blij", "x, y; z", "=1+1", "a/b", "BU0363A113");
    private static final List<EventType> TYPES = List.of(
            EventType.SIGNAL,
            EventType.ANALYSIS,
            EventType.COMPLEXITY,
            EventType.PLAN,
            EventType.EXECUTION,
            EventType.EVALUATION,
            EventType.CLOSURE,
            EventType.AFTERCARE,
            EventType.CONTACT,
            EventType.PARTNER_JOINED,
            EventType.of("HOUSE_VISIT"),
            EventType.UNMAPPED);

    private MadeUpRegistrations() {}

    static Arbitrary<Registration> any() {
        return Arbitraries.longs().map(seed -> make(new Random(seed)));
    }

    static Registration make(Random random) {
        Registration.Builder builder = Registration.builder();
        if (random.nextBoolean()) {
            builder.purpose("made up " + pick(random, TEXTS));
        }
        if (random.nextInt(4) > 0) {
            builder.observedUntil(LocalDate.of(2025, 12, 31));
        }
        int size = random.nextInt(8);
        for (int i = 0; i < size; i++) {
            record(builder, random, i);
        }
        return builder.build().value();
    }

    private static void record(Registration.Builder builder, Random random, int number) {
        builder.begin("T" + number + (random.nextInt(5) == 0 ? " é" : ""));
        if (random.nextInt(4) > 0) {
            builder.client("K" + random.nextInt(4));
        }
        if (random.nextInt(4) == 0) {
            builder.household("H" + random.nextInt(3));
        }
        if (random.nextInt(6) == 0) {
            builder.predecessor("T" + random.nextInt(8));
        }
        for (TrajectoryField field : TrajectoryField.values()) {
            if (random.nextInt(3) == 0) {
                builder.field(field, pick(random, TEXTS));
            }
        }
        if (random.nextInt(3) == 0) {
            builder.field(TrajectoryField.TARGET_GROUP, "ouderen").field(TrajectoryField.TARGET_GROUP, "jongeren");
        }
        long day = LocalDate.of(2023, 1, 1).toEpochDay() + random.nextInt(300);
        int events = 1 + random.nextInt(10);
        for (int i = 0; i < events; i++) {
            event(builder, random, day);
            day += random.nextInt(3) == 0 ? 0 : random.nextInt(40) - 3;
        }
        builder.end();
    }

    private static void event(Registration.Builder builder, Random random, long day) {
        builder.event(pick(random, TYPES), day);
        switch (random.nextInt(9)) {
            case 0 -> builder.outcome(pick(random, List.of(EvaluationOutcome.values())));
            case 1 -> builder.complexity(random.nextBoolean() ? Complexity.LOW : Complexity.HIGH);
            case 2 ->
                builder.reason(pick(
                        random,
                        List.of(
                                ClosureReason.COMPLETED,
                                ClosureReason.WRONG_ENTRY,
                                ClosureReason.of("OWN"),
                                ClosureReason.of("OWN_TOO", ClosureMeaning.ENDED_BY_CLIENT))));
            case 3 -> builder.reached(random.nextBoolean());
            case 4 -> builder.place(pick(random, TEXTS));
            case 5 ->
                builder.partner(pick(
                        random,
                        List.of(
                                NetworkPartner.GP,
                                NetworkPartner.NEIGHBOUR,
                                NetworkPartner.of("CHOIR"),
                                NetworkPartner.of("LAWYER", true),
                                NetworkPartner.of("COUSIN", false))));
            case 6 -> builder.lifeDomains(domains(random));
            case 7 -> builder.sequence(random.nextInt(3));
            default -> {}
        }
    }

    private static Set<LifeDomain> domains(Random random) {
        EnumSet<LifeDomain> domains = EnumSet.noneOf(LifeDomain.class);
        for (LifeDomain domain : LifeDomain.values()) {
            if (random.nextInt(3) == 0) {
                domains.add(domain);
            }
        }
        return domains;
    }

    private static <T> T pick(Random random, List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
