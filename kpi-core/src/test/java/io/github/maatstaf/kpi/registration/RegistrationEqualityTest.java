package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessment;
import io.github.maatstaf.kpi.instrument.Instruments;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.instrument.SurveyAnswer;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Two registrations are equal if they say the same, and differ if they differ in any one thing. */
class RegistrationEqualityTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 12, 31);
    private static final long DAY = LocalDate.of(2026, 1, 1).toEpochDay();

    /** Each says one thing more, of the trajectory or of its last event. */
    private static final List<Consumer<Registration.Builder>> ONE_THING_MORE = List.of(
            builder -> {},
            builder -> builder.client("K1"),
            builder -> builder.client("K2"),
            builder -> builder.household("K1"),
            builder -> builder.predecessor("C0"),
            builder -> builder.predecessor("C00"),
            builder -> builder.field(TrajectoryField.SERVICE, "debts"),
            builder -> builder.field(TrajectoryField.SERVICE, "homework"),
            builder -> builder.field(TrajectoryField.TEAM, "debts"),
            builder -> builder.field(TrajectoryField.TARGET_GROUP, "youth"),
            builder ->
                    builder.field(TrajectoryField.TARGET_GROUP, "youth").field(TrajectoryField.TARGET_GROUP, "parents"),
            builder -> builder.outcome(EvaluationOutcome.ADJUST),
            builder -> builder.outcome(EvaluationOutcome.CONTINUE),
            builder -> builder.complexity(Complexity.LOW),
            builder -> builder.reached(false),
            builder -> builder.place("HOME"),
            builder -> builder.place("SCHOOL"),
            builder -> builder.partner(NetworkPartner.GP),
            builder -> builder.partner(NetworkPartner.of("IMAM")),
            builder -> builder.partner(NetworkPartner.of("IMAM", false)),
            builder -> builder.reason(ClosureReason.of("KLAAR")),
            builder -> builder.reason(ClosureReason.of("KLAAR", ClosureMeaning.AS_PLANNED)),
            builder -> builder.lifeDomain(LifeDomain.MEANING),
            builder -> builder.lifeDomain(LifeDomain.values()[0]).lifeDomain(LifeDomain.MEANING),
            builder -> builder.event(EventType.SIGNAL, DAY),
            builder -> builder.event(EventType.of("HOUSE_VISIT"), DAY),
            builder -> builder.observedUntil(UNTIL.minusDays(1)),
            builder -> builder.purpose("to learn"));

    private static Registration saying(Consumer<Registration.Builder> more) {
        Registration.Builder builder = Registration.builder().observedUntil(UNTIL);
        builder.begin("C1").event(EventType.SIGNAL, DAY);
        more.accept(builder);
        return builder.end().build().value();
    }

    @Test
    void should_be_equal_only_to_one_that_says_the_same() {
        List<Registration> all = new ArrayList<>();
        ONE_THING_MORE.forEach(more -> all.add(saying(more)));
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < all.size(); j++) {
                Registration other = saying(ONE_THING_MORE.get(j));
                if (i == j) {
                    assertThat(all.get(i)).isEqualTo(other).hasSameHashCodeAs(other);
                    assertThat(all.get(i).trajectories()).isEqualTo(other.trajectories());
                } else {
                    assertThat(all.get(i)).as("%d and %d", i, j).isNotEqualTo(other);
                }
            }
        }
        assertThat(all.get(0)).isNotEqualTo("C1");
        assertThat(all.get(0).packed())
                .hasToString("1 packed trajectories with 1 events")
                .isNotEqualTo("C1");
        assertThat(all.get(0).packed().kinds())
                .hasToString("1 kinds of events of 1 types")
                .isNotEqualTo("C1");
        assertThat(all.get(6).packed().field(TrajectoryField.SERVICE.ordinal()))
                .hasToString("1 values")
                .isNotEqualTo("C1");
    }

    /** Looking for an order among sources must not lose what was said of an event. */
    @Test
    void should_say_the_same_of_events_that_came_from_several_sources() {
        for (Consumer<Registration.Builder> more : ONE_THING_MORE) {
            Registration.Builder builder =
                    Registration.builder().observedUntil(UNTIL).eventsFromSeveralSources();
            builder.begin("C1").event(EventType.SIGNAL, DAY);
            more.accept(builder);

            // A fact may come before the step of its day or behind it.
            assertThat(builder.end().build().value().trajectory(0).events())
                    .containsExactlyInAnyOrderElementsOf(
                            saying(more).trajectory(0).events());
        }
    }

    /** What only a rejected record said is nowhere, not even as a code that nothing has. */
    @Test
    void should_be_equal_to_one_that_never_saw_what_was_rejected() {
        for (Consumer<Registration.Builder> more : ONE_THING_MORE.subList(1, ONE_THING_MORE.size() - 2)) {
            Registration.Builder builder = Registration.builder().observedUntil(UNTIL);
            builder.begin("C9").event(EventType.SIGNAL, DAY);
            more.accept(builder);
            builder.event(EventType.CLOSURE, 0).end();
            builder.begin("C1").event(EventType.SIGNAL, DAY).end();
            assertThat(builder.records().rejected()).isEqualTo(1);

            assertThat(builder.build().value()).isEqualTo(saying(ONE_THING_MORE.get(0)));
        }
    }

    /** Whatever else is said in it, of a trajectory, an event or beside them. */
    @Test
    void should_be_equal_to_one_in_which_a_client_had_never_been_once_the_client_is_erased() {
        for (Consumer<Registration.Builder> more : ONE_THING_MORE) {
            Registration.Builder builder = Registration.builder().observedUntil(UNTIL);
            builder.begin("C1").event(EventType.SIGNAL, DAY);
            more.accept(builder);
            builder.end();
            builder.begin("C9").client("K9").event(EventType.SIGNAL, DAY).end();
            Registration.Builder without = Registration.builder().observedUntil(UNTIL);
            without.begin("C1").event(EventType.SIGNAL, DAY);
            more.accept(without);
            without.end();
            builder.add(activity(List.of("K1", "K9")));
            without.add(activity(List.of("K1")));
            for (Registration.Builder each : List.of(builder, without)) {
                each.add(score("K1")).add(answer("R1").by(ClientRef.of("K1"))).add(answer("R2"));
                each.add(FIGURE);
            }
            builder.add(score("K9")).add(answer("R9").by(ClientRef.of("K9")));

            assertThat(builder.build().value().without(ClientRef.of("K9")))
                    .isEqualTo(without.build().value());
        }
    }

    private static final ReportedFigure FIGURE = ReportedFigure.builder("IMP-FIN-LOWINC", "2024")
            .counts(1, 10)
            .source(Source.of("Een rapport (verzonnen)", ""))
            .published(LocalDate.ofEpochDay(DAY))
            .build();

    private static CollectiveActivity activity(List<String> keys) {
        return CollectiveActivity.builder("A1", LocalDate.ofEpochDay(DAY))
                .participants(keys.stream().map(ClientRef::of).toList())
                .build();
    }

    private static Assessment score(String key) {
        return Assessment.of(
                ClientRef.of(key), Instruments.mark(), LocalDate.ofEpochDay(DAY), MomentRole.END, Rater.CLIENT, 7);
    }

    private static SurveyAnswer answer(String id) {
        return SurveyAnswer.of(id, "ronde 1", Instruments.mark(), LocalDate.ofEpochDay(DAY), 7);
    }

    @Test
    void should_be_told_apart_by_a_hash_table() {
        Set<Integer> hashes = new HashSet<>();
        ONE_THING_MORE.forEach(more -> hashes.add(saying(more).hashCode()));

        assertThat(hashes).hasSizeGreaterThan(1);
    }

    @Test
    void should_differ_in_another_id_and_another_day() {
        Registration.Builder other = Registration.builder().observedUntil(UNTIL);
        other.begin("C2").event(EventType.SIGNAL, DAY).end();
        Registration.Builder later = Registration.builder().observedUntil(UNTIL);
        later.begin("C1").event(EventType.SIGNAL, DAY + 1).end();

        assertThat(other.build().value()).isNotEqualTo(saying(ONE_THING_MORE.get(0)));
        assertThat(later.build().value()).isNotEqualTo(saying(ONE_THING_MORE.get(0)));
    }

    @Test
    void should_say_what_it_was_collected_for() {
        assertThat(saying(builder -> builder.purpose(" to learn ")).purpose()).contains("to learn");
        assertThat(saying(builder -> builder.purpose("  ")).purpose()).isEmpty();
    }
}
