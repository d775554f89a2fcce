package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventAttribute;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;

class ExplanationTest {
    private static final long NEIGHBOURHOODS = 1891;
    private static final long EVALUATED = 1412;

    @Tag("slow")
    @Property(tries = 1000, seed = "20261122")
    void often_every_trajectory_is_counted_or_left_out_for_one_reason(@ForAll long seed) {
        assertTrajectories(seed, 1);
    }

    @Property(tries = 40)
    void every_trajectory_is_counted_or_left_out_for_one_reason(@ForAll long seed) {
        assertTrajectories(seed, 17);
    }

    /** Of every so many figures one, as each takes a look at all trajectories. */
    private static void assertTrajectories(long seed, int step) {
        Registration registration = new MadeUpRegistration(seed, 30).whole();
        Measure measure = new MadeUpMeasures(seed).next();
        KpiCalculator calculator = KpiCalculator.of(measure)
                .per(PeriodType.MONTH)
                .by(Stratifier.TARGET_GROUP)
                .by(Stratifier.COMPLEXITY.crossedWith(Stratifier.SERVICE))
                .within(Population.where(CaseCondition.not(CaseCondition.field(TrajectoryField.SERVICE, "B 2"))));
        ObservationTable table = calculator.over(registration);

        List<Observation> figures = table.observations();
        for (int i = Math.floorMod(seed, step); i < figures.size(); i += step) {
            Observation observation = figures.get(i);
            Explanation explanation = calculator.explain(observation, registration);
            assertThat(explanation.all()).isEqualTo(registration.size());
            assertThat(explanation.leftOut().getOrDefault(LeftOut.TOO_RECENT, 0L))
                    .isEqualTo(observation.tooRecent());
            if (isOfTrajectories(measure.kind())) {
                assertThat(explanation.counted())
                        .as("%s %s", measure, observation)
                        .isEqualTo(counted(observation));
            }
            numerator(measure, observation)
                    .ifPresent(numerator -> assertThat(explanation.numerator())
                            .as("%s %s", measure, observation)
                            .isEqualTo(numerator));
            assertCases(calculator.casesOf(observation, registration), explanation, measure.kind(), registration);
        }
    }

    /** The numerator as the one pass counted it; a figure of days alone has none. */
    private static Optional<Long> numerator(Measure measure, Observation observation) {
        if (measure.unit().equals(Unit.DAYS) && measure.censoredBy().isEmpty()) {
            return Optional.of(observation.denominator().orElseThrow());
        }
        return Optional.of(observation.numerator().orElseGet(() ->
                (long) observation.value().orElseThrow()));
    }

    /** Each trajectory is in one place, and the places are as large as the figure says. */
    private static void assertCases(
            ExplainedCases cases, Explanation explanation, MeasureKind kind, Registration registration) {
        List<String> all = new ArrayList<>(cases.counted());
        assertThat(cases.explanation()).isEqualTo(explanation);
        assertThat(cases.counted()).hasSize((int) explanation.counted()).containsAll(cases.withCondition());
        assertThat(cases.clientsCounted())
                .containsAll(cases.clientsWithCondition())
                .isEqualTo(clients(cases.counted(), registration));
        for (LeftOut reason : LeftOut.values()) {
            List<String> leftOut = cases.leftOut(reason);
            assertThat((long) leftOut.size()).isEqualTo(explanation.leftOut().getOrDefault(reason, 0L));
            assertThat(cases.clientsLeftOut(reason)).isEqualTo(clients(leftOut, registration));
            all.addAll(leftOut);
        }
        assertThat(all)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        registration.trajectories().stream().map(Trajectory::id).toList());
        if (kind == MeasureKind.CLIENTS) {
            assertThat((long) cases.clientsCounted().size()).isEqualTo(explanation.numerator());
        }
        if (kind == MeasureKind.SHARE || kind == MeasureKind.DURATION) {
            assertThat((long) cases.withCondition().size()).isEqualTo(explanation.numerator());
        }
    }

    private static Set<ClientRef> clients(List<String> trajectories, Registration registration) {
        return trajectories.stream()
                .flatMap(id -> registration.find(id).orElseThrow().client().stream())
                .collect(Collectors.toSet());
    }

    @Test
    void should_name_the_cases_but_show_no_key() {
        Registration whole = ReferenceRegistration.whole();
        KpiCalculator calculator = KpiCalculator.of(QuerySet.REENTRY_SHARE_365);
        Observation figure =
                calculator.over(whole).at("reentry-share-365", ReportingPeriod.parse("2022-Q1"), Stratum.ALL);

        ExplainedCases cases = calculator.casesOf(figure, whole);

        // reentry-share-365,2022-Q1,all,0.227848101266,18,79 stands in reference/process/expected.csv
        assertThat(cases.counted()).hasSize(79);
        assertThat(cases.withCondition()).hasSize(18);
        assertThat(cases.clientsWithCondition()).hasSizeLessThanOrEqualTo(18).isNotEmpty();
        for (ClientRef client : cases.clientsCounted()) {
            assertThat(cases.toString()).doesNotContain(client.key());
        }
        ValueContract.hold(
                () -> calculator.casesOf(figure, whole),
                () -> calculator.casesOf(
                        calculator.over(whole).at("reentry-share-365", ReportingPeriod.parse("2022-Q2"), Stratum.ALL),
                        whole));
    }

    private static boolean isOfTrajectories(MeasureKind kind) {
        return switch (kind) {
            case TRAJECTORIES, STOCK, SHARE, PER_TRAJECTORY, DURATION, RETURN -> true;
            default -> false;
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

    /** One line for the total and one for each month, as in every month all there is was counted. */
    @Test
    void should_say_how_many_lines_did_not_fit() {
        LocalDate first = LocalDate.parse("2022-01-10");
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.parse("2025-12-31"));
        builder.begin("T1");
        for (int month = 0; month < 48; month++) {
            builder.event(EventType.SIGNAL, first.plusMonths(month));
        }
        Registration registration = builder.end().build().value();
        Measure total = Measures.cumulative("total")
                .of(Measure.events("signals").of(EventType.SIGNAL).build())
                .since(ReportingPeriod.parse("2022-01"))
                .whereNoValue(GapRule.MISSING)
                .build();
        KpiCalculator calculator = KpiCalculator.of(total).per(PeriodType.MONTH);
        ObservationTable table = calculator.over(registration);

        assertThat(calculator
                        .explain(table.at("total", "2025-03"), registration)
                        .toString()
                        .lines())
                .hasSize(40)
                .last()
                .isEqualTo("  signals 2025-03 all: 1 of 1 trajectories counted");
        assertThat(calculator
                        .explain(table.at("total", "2025-05"), registration)
                        .toString()
                        .lines())
                .hasSize(40)
                .last()
                .isEqualTo("and 3 more lines");
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
