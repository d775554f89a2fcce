package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.EventPattern;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.packed.PackedField;
import io.github.maatstaf.kpi.packed.PackedMilestones;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PreparedSlotsTest {
    private static final List<EventPattern> PATTERNS = List.of(
            EventPattern.of(EventType.SIGNAL),
            EventPattern.of(EventType.ANALYSIS),
            EventPattern.of(EventType.PLAN),
            EventPattern.of(EventType.EXECUTION),
            EventPattern.of(EventType.EVALUATION),
            EventPattern.of(EventType.EVALUATION).withOutcome(EvaluationOutcome.ADJUST),
            EventPattern.of(EventType.EVALUATION).withOutcome(EvaluationOutcome.FINISH),
            EventPattern.of(EventType.EVALUATION).withOutcome(EvaluationOutcome.CONTINUE),
            EventPattern.of(EventType.CLOSURE),
            EventPattern.of(EventType.CLOSURE).withMeaning(ClosureMeaning.AS_PLANNED),
            EventPattern.of(EventType.CLOSURE).withMeaning(ClosureMeaning.WRONG_ENTRY),
            EventPattern.of(EventType.AFTERCARE),
            EventPattern.of(EventType.CONTACT),
            EventPattern.of(EventType.CONTACT).withReached(true),
            EventPattern.of(EventType.CONTACT).withReached(false),
            EventPattern.of(EventType.PARTNER_JOINED),
            EventPattern.of(EventType.PARTNER_JOINED).withPartner(NetworkPartner.GP),
            EventPattern.of(EventType.COMPLEXITY));

    /** The events of a trajectory tell everything; what was prepared only tells it sooner. */
    @Property(tries = 200)
    void what_was_prepared_is_what_the_events_say(@ForAll long seed, @ForAll @IntRange(min = 1, max = 600) int size) {
        PackedTrajectories packed = madeUp(seed, size);
        SlotPlan plan = planOf(packed);

        assertThat(slots(packed, plan)).isDeepEqualTo(slots(unprepared(packed), plan));
    }

    /** One by one, as the later trajectories of a client are read. */
    @Property(tries = 50)
    void one_trajectory_has_what_it_has_among_others(@ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        PackedTrajectories packed = madeUp(seed, size);
        SlotPlan plan = planOf(packed);
        int[][] all = slots(packed, plan);
        TrajectoryBlock one = TrajectoryBlock.ofOne(packed, plan);
        int[] everySlot = new int[plan.size()];
        Arrays.setAll(everySlot, slot -> slot);

        for (int trajectory = 0; trajectory < packed.size(); trajectory++) {
            one.loadOne(trajectory, everySlot);
            for (int slot = 0; slot < plan.size(); slot++) {
                assertThat(one.slot(slot)[0]).as(plan.get(slot).subject()).isEqualTo(all[slot][trajectory]);
            }
        }
    }

    /** Histories longer than the counts of one reading, in which many or few kinds come again and again. */
    @Property(tries = 100)
    void long_histories_are_prepared_as_well_as_short_ones(
            @ForAll @IntRange(min = 13, max = 48) int length,
            @ForAll @IntRange(min = 1, max = 6) int kinds,
            @ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<EventType> types = List.of(
                EventType.EVALUATION,
                EventType.CONTACT,
                EventType.PLAN,
                EventType.CONVERSATION,
                EventType.PARTNER_JOINED,
                EventType.COMPLEXITY);
        int year = random.nextBoolean() ? 1985 : 2025;
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));
        for (int trajectory = 0; trajectory < 3; trajectory++) {
            LocalDate day = LocalDate.of(year, 1, 1 + trajectory);
            builder.begin("T" + trajectory).event(EventType.SIGNAL, day);
            for (int i = 1; i < length + trajectory; i++) {
                EventType type = types.get(random.nextInt(kinds));
                builder.event(type, day.plusDays(i));
                if (type.equals(EventType.EVALUATION) && random.nextBoolean()) {
                    builder.outcome(EvaluationOutcome.values()[random.nextInt(3)]);
                }
                if (type.equals(EventType.COMPLEXITY)) {
                    builder.complexity(random.nextBoolean() ? Complexity.LOW : Complexity.HIGH);
                }
            }
            builder.end();
        }
        PackedTrajectories packed = builder.build().value().packed();
        SlotPlan plan = planOf(packed);

        assertThat(slots(packed, plan)).isDeepEqualTo(slots(unprepared(packed), plan));
    }

    /** Months of nothing but attempts to reach someone, and then nothing, or a little of all that there is. */
    @Test
    void should_count_many_events_of_one_kind_before_a_few_of_others() {
        List<EventType> others = List.of(
                EventType.PLAN,
                EventType.EXECUTION,
                EventType.EVALUATION,
                EventType.CONVERSATION,
                EventType.PARTNER_JOINED);
        for (int contacts = 13; contacts <= 50; contacts++) {
            LocalDate day = LocalDate.of(2025, 1, 1);
            Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));
            for (int rest : new int[] {0, 15}) {
                builder.begin("T" + rest);
                for (int i = 0; i < contacts; i++) {
                    builder.event(EventType.CONTACT, day.plusDays(i)).reached(false);
                }
                for (int i = 0; i < rest; i++) {
                    builder.event(others.get(i % others.size()), day.plusDays(contacts + i));
                }
                builder.end();
            }
            PackedTrajectories packed = builder.build().value().packed();
            SlotPlan plan = planOf(packed);
            int contact = plan.count(EventPattern.of(EventType.CONTACT));
            int partner = plan.count(EventPattern.of(EventType.PARTNER_JOINED));
            int[][] slots = slots(packed, plan);

            assertThat(slots[contact]).containsExactly(contacts, contacts);
            assertThat(IntStream.of(slots[partner]).sorted()).containsExactly(0, 3);
            assertThat(slots).isDeepEqualTo(slots(unprepared(packed), plan));
        }
    }

    /** What is divided finer than it was prepared, or has no day, is read from the events. */
    @Test
    void should_have_prepared_whole_groups_and_no_parts() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));
        builder.begin("T1")
                .event(EventType.SIGNAL, day)
                .event(EventType.CONTACT, day)
                .reached(true);
        builder.event(EventType.CONTACT, day.plusDays(1)).reached(false);
        builder.event(EventType.COMPLEXITY, day.plusDays(2)).complexity(Complexity.LOW);
        builder.event(EventType.COMPLEXITY, day.plusDays(3)).complexity(Complexity.HIGH);
        builder.event(EventType.EVALUATION, day.plusDays(4)).outcome(EvaluationOutcome.FINISH);
        builder.event(EventType.EVALUATION, day.plusDays(5)).outcome(EvaluationOutcome.ADJUST);
        builder.event(EventType.EVALUATION, day.plusDays(6)).outcome(EvaluationOutcome.CONTINUE);
        builder.event(EventType.PARTNER_JOINED, day.plusDays(7)).partner(NetworkPartner.GP);
        builder.event(EventType.PARTNER_JOINED, day.plusDays(8)).partner(NetworkPartner.of("OUR_OWN"));
        builder.end();
        PackedTrajectories packed = builder.build().value().packed();
        SlotPlan plan = new SlotPlan(KindPatterns.of(packed.kinds()));
        EventPattern evaluation = EventPattern.of(EventType.EVALUATION);
        EventPattern contact = EventPattern.of(EventType.CONTACT);
        EventPattern partner = EventPattern.of(EventType.PARTNER_JOINED);
        List<Integer> whole = List.of(
                plan.complexityAtStart(),
                plan.first(evaluation.withOutcome(EvaluationOutcome.FINISH)),
                plan.count(evaluation),
                plan.count(evaluation.withOutcome(EvaluationOutcome.ADJUST)),
                plan.count(evaluation.withOutcome(EvaluationOutcome.CONTINUE)),
                plan.count(contact),
                plan.count(contact.withReached(true)),
                plan.count(contact.withReached(false)),
                plan.count(partner));
        List<Integer> parts = List.of(
                plan.first(evaluation),
                plan.first(contact),
                plan.last(EventPattern.of(EventType.SIGNAL)),
                plan.firstComplexity(Complexity.HIGH),
                plan.count(partner.withPartner(NetworkPartner.GP)));
        PreparedSlots prepared = new PreparedSlots(packed, plan, 1);

        assertThat(whole).allMatch(prepared::has);
        assertThat(parts).noneMatch(prepared::has);
    }

    /** Four bits count to fourteen. */
    @Test
    void should_count_more_events_than_were_told() {
        for (int evaluations : new int[] {13, 14, 15, 16, 40, 300}) {
            PackedTrajectories packed = registrationWith(evaluations).packed();
            SlotPlan plan = new SlotPlan(KindPatterns.of(packed.kinds()));
            plan.closing();
            int all = plan.count(EventPattern.of(EventType.EVALUATION));
            int adjusting = plan.count(EventPattern.of(EventType.EVALUATION).withOutcome(EvaluationOutcome.ADJUST));
            int[][] slots = slots(packed, plan);

            assertThat(new PreparedSlots(packed, plan, 1).has(all)).isTrue();
            assertThat(slots[all]).containsExactly(2, evaluations);
            assertThat(slots[adjusting]).containsExactly(1, (evaluations + 1) / 2);
        }
    }

    /** All that the query set asks, so that it reads no event but those of the few with several signals. */
    @Test
    void should_have_prepared_what_the_query_set_asks() {
        PackedTrajectories packed = ReferenceRegistration.whole().packed();
        PassPlan plan = new PassPlan(
                packed,
                KindPatterns.of(packed.kinds()),
                List.of(),
                Periods.from("2021-Q1").through("2025-Q4"),
                Optional.empty(),
                QuerySet.measures());
        QuerySet.measures().forEach(measure -> MeasureAccumulator.of(measure, plan));
        PreparedSlots prepared = new PreparedSlots(packed, plan.slots(), 1);

        for (int slot = 0; slot < plan.slots().size(); slot++) {
            assertThat(prepared.has(slot)).as(plan.slots().get(slot).subject()).isTrue();
        }
    }

    /** What came after the last observed day is not known yet, though it was prepared with the rest. */
    @Test
    void should_tell_nothing_of_what_came_after_the_last_observed_day() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        Registration.Builder builder = Registration.builder().observedUntil(day);
        for (String id : List.of("T1", "T2")) {
            builder.begin(id).event(EventType.SIGNAL, day.minusDays(9));
            builder.event(EventType.EVALUATION, day).outcome(EvaluationOutcome.FINISH);
            builder.event(EventType.EVALUATION, id.equals("T1") ? day.plusDays(1) : day);
            builder.event(EventType.ANALYSIS, id.equals("T1") ? day.plusDays(1) : day);
            builder.end();
        }
        PackedTrajectories packed = builder.build().value().packed();
        SlotPlan plan = new SlotPlan(KindPatterns.of(packed.kinds()));
        plan.closing();
        int analysis = plan.first(EventPattern.of(EventType.ANALYSIS));
        int evaluations = plan.count(EventPattern.of(EventType.EVALUATION));
        int[][] slots = slots(packed, plan);

        assertThat(new PreparedSlots(packed, plan, 1).has(analysis)).isTrue();
        assertThat(slots[analysis]).containsExactly(0, packed.observedUntil());
        assertThat(slots[evaluations]).containsExactly(1, 2);
    }

    /** Every second one observed until long after the last event. */
    private static PackedTrajectories madeUp(long seed, int size) {
        MadeUpRegistration source = new MadeUpRegistration(seed, size);
        return ((seed & 1) == 0 ? source : source.whollyObserved()).whole().packed();
    }

    private static Registration registrationWith(int evaluations) {
        LocalDate day = LocalDate.of(2025, 1, 1);
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));
        builder.begin("T1").event(EventType.SIGNAL, day);
        builder.event(EventType.EVALUATION, day.plusDays(1)).outcome(EvaluationOutcome.ADJUST);
        builder.event(EventType.EVALUATION, day.plusDays(2)).outcome(EvaluationOutcome.CONTINUE);
        builder.end().begin("T2").event(EventType.SIGNAL, day);
        for (int i = 0; i < evaluations; i++) {
            builder.event(EventType.EVALUATION, day.plusDays(1 + i))
                    .outcome(i % 2 == 0 ? EvaluationOutcome.ADJUST : EvaluationOutcome.FINISH);
        }
        return builder.end().build().value();
    }

    private static SlotPlan planOf(PackedTrajectories packed) {
        SlotPlan plan = new SlotPlan(KindPatterns.of(packed.kinds()));
        PATTERNS.forEach(pattern -> {
            plan.first(pattern);
            plan.count(pattern);
            plan.last(pattern);
        });
        plan.complexityAtStart();
        plan.closing();
        plan.firstComplexity(Complexity.LOW);
        plan.firstComplexity(Complexity.HIGH);
        return plan;
    }

    /** By slot, of all trajectories. */
    private static int[][] slots(PackedTrajectories packed, SlotPlan plan) {
        List<List<Integer>> slots = new ArrayList<>();
        for (int slot = 0; slot < plan.size(); slot++) {
            slots.add(new ArrayList<>());
        }
        TrajectoryBlock block = new TrajectoryBlock(packed, plan, packed.kinds().size());
        for (int from = 0; from < packed.size(); from += TrajectoryBlock.SIZE) {
            block.load(from, Math.min(packed.size(), from + TrajectoryBlock.SIZE));
            for (int slot = 0; slot < plan.size(); slot++) {
                for (int i = 0; i < block.length(); i++) {
                    slots.get(slot).add(block.slot(slot)[i]);
                }
            }
        }
        return slots.stream()
                .map(values -> values.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static PackedTrajectories unprepared(PackedTrajectories packed) {
        List<PackedField> fields = new ArrayList<>();
        for (int field = 0; field < packed.fieldCount(); field++) {
            fields.add(packed.field(field));
        }
        return new PackedTrajectories(
                packed.starts(),
                packed.events(),
                packed.kinds(),
                packed.ids(),
                packed.clients(),
                packed.households(),
                packed.links(),
                PackedMilestones.NONE,
                new int[0],
                packed.predecessors(),
                fields,
                packed.observedUntil());
    }
}
