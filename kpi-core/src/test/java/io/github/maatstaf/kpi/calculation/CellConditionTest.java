package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.any;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityAtStart;
import static io.github.maatstaf.kpi.measure.CaseCondition.complexityKnown;
import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.fieldKnown;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.process.TrajectoryField.SERVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A condition about what is divided by anyway gives the same numbers as where nothing is divided; counted by hand. */
class CellConditionTest {
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");

    /** One in A of high complexity, two in A of low, four in B of high, eight in B of which none is known, 16 in none. */
    private static Registration registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        add(builder, 1, "A", Complexity.HIGH);
        add(builder, 2, "A", Complexity.LOW);
        add(builder, 4, "B", Complexity.HIGH);
        add(builder, 8, "B");
        add(builder, 16, "", Complexity.LOW);
        return builder.build().value();
    }

    private static void add(Registration.Builder builder, int count, String service, Complexity... complexity) {
        LocalDate day = LocalDate.of(2025, 1, 10);
        for (int i = 0; i < count; i++) {
            builder.begin(service + List.of(complexity) + i);
            if (!service.isEmpty()) {
                builder.field(SERVICE, service);
            }
            builder.event(EventType.SIGNAL, day);
            for (Complexity known : complexity) {
                builder.event(EventType.COMPLEXITY, day.plusDays(1)).complexity(known);
            }
            builder.end();
        }
    }

    /** Whom a share is among and what it counts may both be told from the cell: what counts is a part of the others. */
    @Test
    void should_count_in_a_share_only_of_those_it_is_among() {
        CaseCondition high = complexityAtStart(Complexity.HIGH);
        CaseCondition low = complexityAtStart(Complexity.LOW);
        for (Stratifier stratifier : List.of(
                Stratifier.SERVICE, Stratifier.COMPLEXITY, Stratifier.SERVICE.crossedWith(Stratifier.COMPLEXITY))) {
            assertThat(share(all(field(SERVICE, "A"), complexityKnown()), high, stratifier))
                    .isEqualTo("1 of 3");
            assertThat(share(high, field(SERVICE, "A"), stratifier)).isEqualTo("1 of 5");
            assertThat(share(low, high, stratifier)).isEqualTo("0 of 18");
        }
    }

    private static String share(CaseCondition among, CaseCondition counting, Stratifier stratifier) {
        Observation share = KpiCalculator.of(Measure.share("share")
                        .among(among)
                        .counting(counting)
                        .datedBy(Milestone.first(EventType.SIGNAL))
                        .build())
                .by(stratifier)
                .over(registration())
                .at("share", "2025-Q1");
        return share.numerator().orElseThrow() + " of " + share.denominator().orElseThrow();
    }

    @Test
    void should_choose_cells_by_conditions_of_every_shape() {
        CaseCondition high = complexityAtStart(Complexity.HIGH);
        Map<CaseCondition, Integer> expected = Map.ofEntries(
                Map.entry(field(SERVICE, "A"), 3),
                Map.entry(fieldKnown(SERVICE), 15),
                Map.entry(not(field(SERVICE, "A")), 28),
                Map.entry(high, 5),
                Map.entry(complexityKnown(), 23),
                Map.entry(not(complexityKnown()), 8),
                Map.entry(all(field(SERVICE, "A"), high), 1),
                Map.entry(any(field(SERVICE, "A"), high), 7),
                Map.entry(all(not(high), any(field(SERVICE, "B"), not(fieldKnown(SERVICE)))), 24),
                Map.entry(all(has(EventType.SIGNAL), field(SERVICE, "B")), 12));

        expected.forEach((condition, count) -> {
            for (KpiCalculator calculator : List.of(
                    calculator(condition),
                    calculator(condition).by(Stratifier.SERVICE),
                    calculator(condition).by(Stratifier.COMPLEXITY),
                    calculator(condition).by(Stratifier.SERVICE.crossedWith(Stratifier.COMPLEXITY)))) {
                ObservationTable table = calculator.over(registration());
                String as = condition + ", " + calculator;
                assertThat(table.at("signals", QUARTER, Stratum.ALL).value())
                        .as(as)
                        .hasValue(count);
                assertThat(table.at("started", QUARTER, Stratum.ALL).value())
                        .as(as)
                        .hasValue(count);
                if (calculator.stratifiers().contains(Stratifier.SERVICE)) {
                    assertThat(table.strata().stream()
                                    .filter(stratum -> stratum.dimensions().equals(List.of("service")))
                                    .mapToDouble(stratum -> table.at("signals", QUARTER, stratum)
                                            .value()
                                            .orElse(0))
                                    .sum())
                            .as(as)
                            .isEqualTo((double) count);
                }
            }
        });
    }

    private static KpiCalculator calculator(CaseCondition condition) {
        return KpiCalculator.of(
                Measure.events("signals").of(EventType.SIGNAL).among(condition).build(),
                Measure.trajectories("started")
                        .among(condition)
                        .datedBy(Milestone.first(EventType.SIGNAL))
                        .build());
    }
}
