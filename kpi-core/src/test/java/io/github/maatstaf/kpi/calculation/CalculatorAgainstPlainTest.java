package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pass against the plainest reading of the definitions, over made-up dirty histories and made-up measures. */
class CalculatorAgainstPlainTest {
    private static final Measure CAME_BACK = Measure.share("came-back")
            .counting(CaseCondition.reentry(20, Milestone.first(EventType.CLOSURE)))
            .followedFor(20)
            .datedBy(Milestone.first(EventType.CLOSURE))
            .build();
    private static final Measure CLIENTS =
            Measure.clients("clients").with(EventType.SIGNAL).build();

    @Tag("slow")
    @Property(tries = 2000, seed = "20261122")
    void often_the_pass_gives_what_the_plain_definitions_give(
            @ForAll long seed, @ForAll @IntRange(max = 40) int size, @ForAll PeriodType type) {
        compare(seed, size, type, 6, 1);
    }

    @Property(tries = 25)
    void the_pass_gives_what_the_plain_definitions_give(
            @ForAll long seed, @ForAll @IntRange(max = 40) int size, @ForAll PeriodType type) {
        compare(seed, size, type, 6, 11);
    }

    /** Few trajectories with all of their figures find what many with some do not, and sooner. */
    @Property(tries = 25)
    void the_pass_gives_what_the_plain_definitions_give_of_a_few(
            @ForAll long seed, @ForAll @IntRange(min = 3, max = 10) int size) {
        compare(seed, size, PeriodType.QUARTER, 16, 3);
    }

    /** A block holds 512. */
    @ParameterizedTest
    @ValueSource(ints = {511, 512, 513, 600})
    void should_give_the_same_over_more_than_one_block(int size) {
        compare(20261121, size, PeriodType.QUARTER, 3, 23);
    }

    /** Compares of every so many figures one: plain means slow. */
    private static void compare(long seed, int size, PeriodType type, int measureCount, int step) {
        MadeUpRegistration source = new MadeUpRegistration(seed, size).withRecords();
        // where all has been observed, most of it was prepared when the registration was made
        Registration registration = ((seed & 1) == 0 ? source : source.whollyObserved()).whole();
        MadeUpMeasures made = new MadeUpMeasures(seed);
        List<Measure> measures = new ArrayList<>(List.of(CAME_BACK, CLIENTS));
        for (int i = 0; i < measureCount; i++) {
            measures.add(made.next().named("m" + i));
        }
        ObservationTable table = KpiCalculator.ofMeasures(measures)
                .per(type)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.TARGET_GROUP)
                .by(Stratifier.SERVICE.crossedWith(Stratifier.COMPLEXITY))
                .over(registration);
        PlainCalculation plain = new PlainCalculation(registration);
        List<Observation> figures = table.observations();
        for (int i = Math.floorMod(seed, step); i < figures.size(); i += step) {
            Observation observation = figures.get(i);
            String[] name = observation.measure().split("\\.");
            Measure measure = measures.stream()
                    .filter(candidate -> candidate.name().equals(name[0]))
                    .findFirst()
                    .orElseThrow();
            Optional<Summary> summary = name.length > 1 ? Optional.of(Summary.of(name[1])) : Optional.empty();
            assertThat(text(observation))
                    .as("%s %s %s", measure, observation, observation.stratum())
                    .isEqualTo(plain.figure(measure, summary, observation.period(), observation.stratum()));
        }
    }

    private static String text(Observation observation) {
        return PlainCalculation.text(
                boxed(observation.value()),
                boxed(observation.numerator()),
                boxed(observation.denominator()),
                observation.tooRecent());
    }

    private static Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private static Long boxed(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }
}
