package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.fieldKnown;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.process.CollectiveActivity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a table says of codes that were asked for and that no record has: else a word written otherwise would count 0. */
class AskedCodesTest {
    private static final EventType VISIT = EventType.of("HOUSE_VISIT");
    private static final EventType VISITED = EventType.of("HOUSE_VISITS");

    private static final Measure SIGNALS =
            Measure.events("signals").of(EventType.SIGNAL).build();

    private static Registration registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        builder.begin("T1")
                .client("K1")
                .field(TrajectoryField.NEIGHBOURHOOD, "N11")
                .field(TrajectoryField.TEAM, "team-1");
        builder.event(EventType.SIGNAL, LocalDate.of(2025, 1, 6));
        builder.event(VISIT, LocalDate.of(2025, 1, 9));
        builder.end();
        builder.add(CollectiveActivity.builder("A1", LocalDate.of(2025, 2, 3))
                .field(TrajectoryField.SERVICE, "buurthuis")
                .build());
        return builder.build().value();
    }

    private static List<String> said(KpiCalculator calculator) {
        return calculator.over(registration()).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static String near(String code, String element, String nearest) {
        return "MEASURE-CODE-NEAR: Asked for is " + code + " (" + element
                + "). It stands nowhere in the data; the nearest that does is " + nearest + ".";
    }

    @Test
    void should_name_the_nearest_of_a_value_that_the_population_asks_for_in_vain() {
        KpiCalculator calculator = KpiCalculator.of(SIGNALS);

        assertThat(said(calculator.within(Population.where(field(TrajectoryField.NEIGHBOURHOOD, "N1l")))))
                .containsExactly(near("N1l", "neighbourhood", "N11"));
        assertThat(said(calculator.within(Population.where(field(TrajectoryField.NEIGHBOURHOOD, "N11")))))
                .isEmpty();
        assertThat(said(calculator.within(Population.where(fieldKnown(TrajectoryField.INTERVENTION)))))
                .isEmpty();
        assertThat(said(calculator.within(Population.where(field(TrajectoryField.SERVICE, "buurthuis")))))
                .as("only an activity has it")
                .isEmpty();
        assertThat(said(calculator.within(Population.where(field(TrajectoryField.MUNICIPALITY, "GM0363")))))
                .containsExactly("MEASURE-CODE-NOWHERE: Asked for is GM0363 (municipality)."
                        + " It stands nowhere in the data.");
    }

    @Test
    void should_not_put_the_name_of_a_team_forward() {
        assertThat(said(KpiCalculator.of(SIGNALS).within(Population.where(field(TrajectoryField.TEAM, "team-2")))))
                .containsExactly("MEASURE-CODE-NOWHERE: Asked for is team-2 (team). It stands nowhere in the data.");
    }

    @Test
    void should_look_for_an_organisations_own_event_types_wherever_a_definition_names_them() {
        List<Measure> asking = List.of(
                Measure.events("x").of(VISITED).build(),
                Measure.share("x")
                        .among(has(VISITED))
                        .counting(has(EventType.PLAN))
                        .datedBy(first(EventType.SIGNAL))
                        .followedFor(7)
                        .build(),
                Measure.share("x")
                        .counting(all(has(EventType.PLAN), not(has(VISITED))))
                        .datedBy(first(EventType.CLOSURE))
                        .build(),
                Measure.share("x")
                        .counting(has(EventType.PLAN).within(7).after(first(VISITED)))
                        .datedBy(first(VISITED))
                        .followedFor(7)
                        .build(),
                Measure.share("x")
                        .counting(first(EventType.SIGNAL)
                                .daysUntil(first(VISITED))
                                .atMost(7))
                        .datedBy(first(EventType.SIGNAL))
                        .followedFor(7)
                        .build(),
                Measure.duration("x")
                        .from(first(VISITED))
                        .to(first(EventType.PLAN))
                        .build(),
                Measure.duration("x")
                        .from(first(EventType.SIGNAL))
                        .to(first(VISITED))
                        .build(),
                Measure.stock("x")
                        .openedBy(first(VISITED))
                        .closedBy(first(EventType.CLOSURE))
                        .build(),
                Measure.stock("x")
                        .openedBy(first(EventType.SIGNAL))
                        .closedBy(first(VISITED))
                        .build(),
                Measure.eventShare("x").of(EventType.PLAN).outOf(VISITED).build(),
                Measures.ratio("x")
                        .of(Measure.events("y").of(VISITED).build())
                        .to(SIGNALS)
                        .whereNoValue(GapRule.KEEP_REASON)
                        .build());
        for (Measure measure : asking) {
            assertThat(said(KpiCalculator.of(measure)))
                    .as(measure.canonicalText())
                    .containsExactly(near("HOUSE_VISITS", "event type", "HOUSE_VISIT"));
        }
        assertThat(said(KpiCalculator.of(Measure.events("x").of(VISIT).build())))
                .isEmpty();
        assertThat(said(KpiCalculator.of(Measure.events("x").of(EventType.PLAN).build())))
                .as("that no plan was made can be true")
                .isEmpty();
    }

    @Test
    void should_say_the_same_of_ranges_and_nothing_of_a_registration_without_trajectories() {
        KpiCalculator calculator =
                KpiCalculator.of(Measure.events("x").of(VISITED).build());
        Registration registration = registration();
        ObservationTable table = calculator.over(registration);

        assertThat(registration.ranges(2).stream().collect(calculator.overRanges()))
                .isEqualTo(table);
        assertThat(calculator.overWithClients(registration).findings()).isEqualTo(table.findings());
        assertThat(calculator.over(Registration.builder().build().value()).findings())
                .isEmpty();
    }

    @Test
    void should_say_which_parts_have_no_size_and_take_one_that_was_crossed_in_another_order() {
        Measure rate = Measure.rate("rate")
                .of(EventType.SIGNAL)
                .per(1000, "inhabitants")
                .build();
        KpiCalculator whole = KpiCalculator.of(rate).withPopulation("inhabitants", Stratum.ALL, 500);
        KpiCalculator divided =
                whole.by(Stratifier.NEIGHBOURHOOD.crossedWith(Stratifier.of(TrajectoryField.ORGANISATION)));

        assertThat(said(whole)).isEmpty();
        assertThat(said(whole.by(Stratifier.NEIGHBOURHOOD)
                        .withPopulation("inhabitants", Stratum.of("neighbourhood", "N1l"), 20)))
                .containsExactly(
                        "MEASURE-PARTS-WITHOUT-SIZE: rate: parts without a value: 1, such as neighbourhood=N11."
                                + " The size of inhabitants was not stated for those.");
        Stratum turned = Stratum.unknown("organisation").and(Stratum.of("neighbourhood", "N11"));
        assertThat(divided.withPopulation("inhabitants", turned, 20)
                        .over(registration())
                        .at("rate", "2025-Q1", turned.toString())
                        .value())
                .hasValue(50);
    }
}
