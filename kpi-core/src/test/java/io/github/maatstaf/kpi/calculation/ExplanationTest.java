package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final long NEIGHBOURHOODS = 1891;
    private static final long EVALUATED = 1412;

    @Tag("slow")
    @Property(tries = 1000)
    void often_every_trajectory_is_counted_or_left_out_for_one_reason(@ForAll long seed) {
        every_trajectory_is_counted_or_left_out_for_one_reason(seed);
    }

    @Property(tries = 60)
    void every_trajectory_is_counted_or_left_out_for_one_reason(@ForAll long seed) {
        Registration registration = new MadeUpRegistration(seed, 30).whole();
        Measure measure = new MadeUpMeasures(seed).next();
        KpiCalculator calculator = KpiCalculator.of(measure)
                .per(PeriodType.MONTH)
                .by(Stratifier.TARGET_GROUP)
                .by(Stratifier.COMPLEXITY.crossedWith(Stratifier.SERVICE))
                .within(Population.where(CaseCondition.not(CaseCondition.field(TrajectoryField.SERVICE, "B 2"))));
        ObservationTable table = calculator.over(registration);

        for (Observation observation : table.observations()) {
            Explanation explanation = calculator.explain(observation, registration);
            assertThat(explanation.all()).isEqualTo(registration.size());
            assertThat(explanation.leftOut().getOrDefault(LeftOut.TOO_RECENT, 0L))
                    .isEqualTo(observation.tooRecent());
            if (isOfTrajectories(measure.kind())) {
                assertThat(explanation.counted())
                        .as("%s %s", measure, observation)
                        .isEqualTo(counted(observation));
            }
        }
    }

    private static boolean isOfTrajectories(MeasureKind kind) {
        return switch (kind) {
            case TRAJECTORIES, STOCK, SHARE, PER_TRAJECTORY, DURATION -> true;
            case EVENTS, CLIENTS, RATE -> false;
        };
    }

    private static long counted(Observation observation) {
        return observation
                .denominator()
                .orElseGet(() -> observation.numerator().orElseGet(() ->
                        (long) observation.value().orElseThrow()));
    }

    @Test
    void should_say_in_words_why_trajectories_were_left_out() {
        Registration whole = ReferenceRegistration.whole();
        KpiCalculator calculator = KpiCalculator.of(QuerySet.AFTERCARE_SHARE_90).by(Stratifier.COMPLEXITY);
        ObservationTable table = calculator.over(whole);
        Observation last =
                table.at("aftercare-share-90", ReportingPeriod.parse("2025-Q4"), Stratum.of("complexity", "HIGH"));

        Explanation explanation = calculator.explain(last, whole);

        assertThat(explanation.leftOut().keySet())
                .containsExactly(
                        LeftOut.WRONG_ENTRY,
                        LeftOut.OTHER_STRATUM,
                        LeftOut.NO_DATE,
                        LeftOut.OTHER_PERIOD,
                        LeftOut.TOO_RECENT);
        // 50 closings as WRONG_ENTRY stand in reference/process/registration.ndjson
        assertThat(explanation.leftOut()).containsEntry(LeftOut.WRONG_ENTRY, 50L);
        assertThat(explanation.toString())
                .startsWith("aftercare-share-90 2025-Q4 complexity=HIGH: 0 of 2000 trajectories counted\n")
                .contains("\n50 left out: closed as a wrong entry\n");
        assertThatThrownBy(() -> KpiCalculator.of(QuerySet.SIGNALS).explain(last, whole))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a figure of this calculation: aftercare-share-90; it computes signals");
        ValueContract.hold(
                () -> calculator.explain(last, whole),
                () -> calculator.explain(
                        table.at("aftercare-share-90", ReportingPeriod.parse("2025-Q4"), Stratum.ALL), whole));
    }

    /** Counts of the words in reference/process/registration.ndjson, wrong entries left out, by grep. */
    @Test
    void should_say_how_complete_a_registration_is() {
        Registration whole = ReferenceRegistration.whole();
        DataElement neighbourhood = DataElement.of(TrajectoryField.NEIGHBOURHOOD);
        DataElement outcome = DataElement.of(EventType.EVALUATION, EventAttribute.OUTCOME);
        DataElement service = DataElement.of(TrajectoryField.SERVICE);

        DataQuality quality =
                DataQuality.ofElements(whole, List.of(neighbourhood, outcome, service, DataElement.CLIENT));

        assertThat(quality.with(DataElement.CLIENT)).isEqualTo(1950);
        assertThat(quality.among(DataElement.CLIENT)).isEqualTo(1950);
        assertThat(quality.with(service)).isZero();
        assertThat(quality.with(neighbourhood)).isEqualTo(NEIGHBOURHOODS);
        assertThat(quality.with(outcome)).isEqualTo(EVALUATED);
        assertThat(quality.among(outcome)).isEqualTo(EVALUATED);
        assertThat(quality.toString().lines()).first().isEqualTo("4 data elements");
        assertThatThrownBy(() -> quality.with(DataElement.HOUSEHOLD))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Not looked at: household");
        assertThat(DataQuality.of(whole, QuerySet.measures()).elements()).contains(DataElement.CLIENT, outcome);
        ValueContract.hold(
                () -> DataQuality.ofElements(whole, List.of(service)),
                () -> DataQuality.ofElements(whole, List.of(outcome)));
    }
}
