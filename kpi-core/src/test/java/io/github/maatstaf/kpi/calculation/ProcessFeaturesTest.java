package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EvaluationOutcome;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.NetworkPartner;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the process keeps and measures ask of it: rows 36, 37 and 39 of the project's list of features, worked by hand. */
class ProcessFeaturesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private static Observation yearOf(Measure measure, Registration registration) {
        return KpiCalculator.of(measure)
                .per(PeriodType.YEAR)
                .over(registration)
                .observations()
                .get(0);
    }

    /** Feature 36: low becomes high when a second partner joins; both stand, and a measure asks at the start or ever. */
    @Test
    void should_keep_both_complexities_and_let_a_measure_choose() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2024, 12, 31));
        builder.begin("C1")
                .event(EventType.SIGNAL, DAY)
                .event(EventType.ANALYSIS, DAY.plusDays(1))
                .event(EventType.COMPLEXITY, DAY.plusDays(2))
                .complexity(Complexity.LOW)
                .event(EventType.PARTNER_JOINED, DAY.plusDays(30))
                .partner(NetworkPartner.POLICE)
                .event(EventType.PARTNER_JOINED, DAY.plusDays(40))
                .partner(NetworkPartner.GP)
                .event(EventType.COMPLEXITY, DAY.plusDays(40))
                .complexity(Complexity.HIGH)
                .end();
        Registration registration = builder.build().value();
        Trajectory trajectory = registration.trajectory(0);

        assertThat(trajectory.events().stream()
                        .filter(event -> event.type().equals(EventType.COMPLEXITY))
                        .map(ProcessEvent::toString))
                .containsExactly("COMPLEXITY 2024-01-10 complexity LOW", "COMPLEXITY 2024-02-17 complexity HIGH");
        assertThat(highShare(CaseCondition.complexityAtStart(Complexity.HIGH), registration))
                .isZero();
        assertThat(highShare(CaseCondition.complexityEver(Complexity.HIGH), registration))
                .isEqualTo(1);
        assertThat(highShare(CaseCondition.complexityEver(Complexity.LOW), registration))
                .isEqualTo(1);
    }

    private static double highShare(CaseCondition condition, Registration registration) {
        Measure measure = Measure.share("high")
                .counting(condition)
                .followedFor(90)
                .datedBy(first(EventType.SIGNAL))
                .build();
        return yearOf(measure, registration).value().orElseThrow();
    }

    /** Feature 37: rounds, versions of the plan and evaluations are three numbers. */
    @ParameterizedTest
    @CsvSource({"0, 1, 1", "1, 2, 2", "3, 4, 4"})
    void should_count_rounds_plans_and_evaluations_apart(int rounds, long plans, long evaluations) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2024, 12, 31));
        builder.begin("C1").event(EventType.SIGNAL, DAY).event(EventType.ANALYSIS, DAY.plusDays(1));
        LocalDate day = DAY.plusDays(2);
        for (int round = 0; round <= rounds; round++) {
            builder.event(EventType.PLAN, day)
                    .event(EventType.EXECUTION, day.plusDays(1))
                    .event(EventType.EVALUATION, day.plusDays(20))
                    .outcome(round < rounds ? EvaluationOutcome.ADJUST : EvaluationOutcome.FINISH);
            day = day.plusDays(21);
        }
        builder.end();
        Registration registration = builder.build().value();

        for (var wanted : List.of(
                List.of("m1;events;of=EVALUATION[outcome=ADJUST]", (long) rounds),
                List.of("m1;events;of=PLAN", plans),
                List.of("m1;events;of=EVALUATION", evaluations))) {
            Measure measure = Measure.parse((String) wanted.get(0)).named("counted");
            assertThat(KpiCalculator.of(measure).per(PeriodType.YEAR).over(registration).observations().stream()
                            .mapToDouble(each -> each.value().orElse(0))
                            .sum())
                    .as("%s", wanted.get(0))
                    .isEqualTo(((Long) wanted.get(1)).doubleValue());
        }
    }

    /**
     * Feature 39: a chain of three, the second 20 days after the first was closed and the third 200 days after the second.
     * Each was followed for as long as is asked: of the three closures one is followed by a return within 30 and within 180
     * days, and two within 365.
     */
    @ParameterizedTest
    @CsvSource({"30, 1", "180, 1", "199, 1", "200, 2", "365, 2"})
    void should_see_returns_in_a_chain(int days, long returned) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2027, 12, 31));
        LocalDate signal = LocalDate.of(2024, 1, 8);
        for (int i = 0; i < 3; i++) {
            LocalDate closed = signal.plusDays(10);
            builder.begin("C" + i)
                    .client("K1")
                    .event(EventType.SIGNAL, signal)
                    .event(EventType.CLOSURE, closed)
                    .end();
            signal = closed.plusDays(i == 0 ? 20 : 200);
        }
        Measure measure = Measure.parse("m1;share;counting=reentry(" + days + ",first(CLOSURE));"
                        + "dated=first(CLOSURE);follow=" + days)
                .named("returned");

        Observation observation = yearOf(measure, builder.build().value());

        assertThat(observation.numerator()).hasValue(returned);
        assertThat(observation.denominator()).hasValue(3);
    }
}
