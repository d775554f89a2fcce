package io.github.maatstaf.kpi.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.MissingReason;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.period.MomentRole;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.Proportions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.IntUnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws O1 to O8 of outcomes, each by its name, for any group with drop-out and missing answers. All people are made up. */
class OutcomeLawsTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 1, 14);
    private static final LocalDate END = LocalDate.of(2026, 7, 1);
    private static final Instrument MORE = scale(ScaleDirection.HIGHER_IS_MORE);
    private static final Instrument LESS = scale(ScaleDirection.HIGHER_IS_LESS);

    /** A client with a first score, who was measured again or not, and answered then or not. */
    private record Person(int baseline, int change, boolean again, boolean answered) {
        int end() {
            return baseline + change;
        }
    }

    private static Instrument scale(ScaleDirection direction) {
        return Instrument.builder("eigen-regie", "1")
                .measuring(LocalizedText.of("regie", "control"))
                .range(-100, 100)
                .step(1)
                .direction(direction)
                .missing(999, MissingReason.REFUSED)
                .licence("Verzonnen voor deze test.")
                .build();
    }

    @Provide
    Arbitrary<List<Person>> groups() {
        Arbitrary<Boolean> mostly =
                Arbitraries.frequency(net.jqwik.api.Tuple.of(4, true), net.jqwik.api.Tuple.of(1, false));
        return Combinators.combine(
                        Arbitraries.integers().between(-40, 40),
                        Arbitraries.integers().between(-3, 3),
                        mostly,
                        mostly)
                .as(Person::new)
                .list()
                .ofMaxSize(25);
    }

    private static void add(Assessments.Builder to, int client, LocalDate day, MomentRole moment, int score) {
        to.add(ClientRef.of("p" + client), "eigen-regie", "1", day, moment, Rater.CLIENT, score);
    }

    private static Assessments.Builder assessed(Instrument instrument, List<Person> group, IntUnaryOperator score) {
        Assessments.Builder builder = Assessments.builder(instrument);
        for (int i = 0; i < group.size(); i++) {
            Person person = group.get(i);
            add(builder, i, BEGIN, MomentRole.BASELINE, score.applyAsInt(person.baseline()));
            if (person.again()) {
                add(builder, i, END, MomentRole.END, person.answered() ? score.applyAsInt(person.end()) : 999);
            }
        }
        return builder;
    }

    private static Outcome outcome(OutcomeCalculator by, Instrument instrument, Assessments.Builder builder) {
        return by.outcomeOf(builder.build().value(), instrument, Rater.CLIENT).value();
    }

    private static Outcome outcome(Instrument instrument, List<Person> group) {
        return outcome(OutcomeCalculator.withDefaults(), instrument, assessed(instrument, group, score -> score));
    }

    private static List<Integer> ways(Outcome outcome) {
        return List.of(outcome.movedUp(), outcome.stayed(), outcome.movedDown());
    }

    /** Going back is the opposite: for the counts, the mean, the tests and the sizes. */
    @Property
    void o1_the_change_back_is_the_opposite_of_the_change(@ForAll("groups") List<Person> group) {
        List<Person> measured = group.stream()
                .filter(person -> person.again() && person.answered())
                .toList();
        Outcome there = outcome(MORE, measured);
        Outcome back = outcome(
                MORE,
                measured.stream()
                        .map(person -> new Person(person.end(), -person.change(), true, true))
                        .toList());
        assertThat(ways(back)).isEqualTo(List.of(there.movedDown(), there.stayed(), there.movedUp()));
        there.meanChange()
                .ifPresent(change ->
                        assertThat(back.meanChange().orElseThrow().mean()).isCloseTo(-change.mean(), within(1e-12)));
        assertThat(back.wilcoxon().sumUp()).isEqualTo(there.wilcoxon().sumDown());
        assertThat(back.wilcoxon().probability()).isEqualTo(there.wilcoxon().probability());
        there.effectSize(EffectSizeKind.D_Z)
                .ifPresent(size -> assertThat(back.effectSize(EffectSizeKind.D_Z)
                                .orElseThrow()
                                .value())
                        .isCloseTo(-size.value(), within(1e-9)));
    }

    /** The same scores twice are no change. */
    @Property
    void o2_the_same_score_twice_is_no_change(@ForAll("groups") List<Person> group) {
        Outcome same = outcome(
                MORE,
                group.stream()
                        .map(person -> new Person(person.baseline(), 0, person.again(), person.answered()))
                        .toList());
        assertThat(same.stayed()).isEqualTo(same.pairs());
        same.meanChange().ifPresent(change -> assertThat(change.mean()).isZero());
        assertThat(same.wilcoxon().probability()).isEqualTo(1);
        same.moveUpProbability()
                .ifPresent(found -> assertThat(found.probability()).isEqualTo(0.5));
    }

    /** Everybody with a baseline is in exactly one count. */
    @Property
    void o3_up_stayed_down_and_not_measured_make_everybody(@ForAll("groups") List<Person> group) {
        Outcome outcome = outcome(MORE, group);
        assertThat(outcome.movedUp() + outcome.stayed() + outcome.movedDown()).isEqualTo(outcome.pairs());
        assertThat(outcome.pairs() + outcome.notMeasuredAgain() + outcome.notUsable())
                .isEqualTo(group.size())
                .isEqualTo(outcome.clients());
        assertThat(outcome.notMeasuredAgain()).isEqualTo((int)
                group.stream().filter(person -> !person.again()).count());
    }

    /** Points added to all scores change nothing. */
    @Property
    void o4_a_shift_of_all_scores_changes_nothing(
            @ForAll("groups") List<Person> group, @ForAll @IntRange(min = -50, max = 50) int shift) {
        Outcome outcome = outcome(MORE, group);
        Outcome shifted =
                outcome(OutcomeCalculator.withDefaults(), MORE, assessed(MORE, group, score -> score + shift));
        assertThat(shifted.numbers(Locale.ENGLISH)).isEqualTo(outcome.numbers(Locale.ENGLISH));
        assertThat(shifted.sentence(Locale.ENGLISH)).isEqualTo(outcome.sentence(Locale.ENGLISH));
    }

    /** On a scale where a higher score means less, up and down change places and the points stay. */
    @Property
    void o5_an_inverse_scale_exchanges_up_and_down(@ForAll("groups") List<Person> group) {
        Outcome more = outcome(MORE, group);
        Outcome less = outcome(LESS, group);
        assertThat(ways(less)).isEqualTo(List.of(more.movedDown(), more.stayed(), more.movedUp()));
        assertThat(less.meanChange()).isEqualTo(more.meanChange());
        more.moveUpProbability()
                .ifPresent(found -> assertThat(
                                less.moveUpProbability().orElseThrow().probability())
                        .isCloseTo(1 - found.probability(), within(1e-12)));
    }

    /** Whatever was measured on the way or afterwards, baseline and end decide. */
    @Property
    void o6_measurements_on_the_way_change_nothing(
            @ForAll("groups") List<Person> group, @ForAll @IntRange(min = -100, max = 100) int score) {
        Assessments.Builder withInterims = assessed(MORE, group, each -> each);
        for (int i = 0; i < group.size(); i++) {
            add(withInterims, i, BEGIN.plusDays(9 + i), MomentRole.INTERIM, score);
            add(withInterims, i, END.plusDays(9 + i), MomentRole.FOLLOW_UP, -score);
        }
        assertThat(outcome(OutcomeCalculator.withDefaults(), MORE, withInterims))
                .isEqualTo(outcome(MORE, group));
    }

    /** Within the smallest difference that counts, and only there, people stayed. */
    @Property
    void o7_within_the_dead_zone_and_only_there_people_stayed(
            @ForAll("groups") List<Person> group, @ForAll @IntRange(min = 1, max = 5) int zone) {
        OutcomeCalculator calculator = OutcomeCalculator.withDefaults()
                .withSmallestDifference(MinimalImportantDifference.of(zone, Source.of("made up", "p. 1")));
        Outcome outcome = outcome(calculator, MORE, assessed(MORE, group, score -> score));
        assertThat(outcome.stayed()).isEqualTo((int) group.stream()
                .filter(person -> person.again() && person.answered() && Math.abs(person.change()) < zone)
                .count());
        assertThat(outcome.movedUp()).isEqualTo((int) group.stream()
                .filter(person -> person.again() && person.answered() && person.change() >= zone)
                .count());
    }

    /** The interval holds the share; that of the people who did not move up is its mirror image. */
    @Property
    void o8_the_interval_holds_the_share_and_turns_with_the_complement(@ForAll("groups") List<Person> group) {
        Outcome outcome = outcome(MORE, group);
        assertThat(outcome.shareInterval().isPresent())
                .isEqualTo(outcome.pairs() > 0)
                .isEqualTo(outcome.shareMovedUp().isPresent());
        if (outcome.pairs() > 0) {
            Interval up = outcome.shareInterval().orElseThrow();
            assertThat(outcome.shareInterval(Movement.UP)).contains(up);
            assertThat(outcome.shareMovedUp().orElseThrow()).isBetween(up.lower(), up.upper());
            Interval others = Proportions.wilson(outcome.stayed() + outcome.movedDown(), outcome.pairs(), 0.95);
            assertThat(others.lower()).isCloseTo(1 - up.upper(), within(1e-12));
            assertThat(others.upper()).isCloseTo(1 - up.lower(), within(1e-12));
        }
    }
}
