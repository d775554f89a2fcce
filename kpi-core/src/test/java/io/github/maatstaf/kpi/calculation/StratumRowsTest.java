package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.process.EventType.CLOSURE;
import static io.github.maatstaf.kpi.process.EventType.SIGNAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Population;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.Complexity;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row of a table is about those who have its code, and about nobody else. */
class StratumRowsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final Measure SIGNALS = Measure.events("signals").of(SIGNAL).build();

    private static List<Measure> measures(long seed) {
        List<Measure> measures = new ArrayList<>();
        measures.add(Measure.duration("days")
                .from(Milestone.first(SIGNAL))
                .to(Milestone.first(EventType.ANALYSIS))
                .summarisedBy(Summary.MEAN, Summary.MEDIAN)
                .build());
        measures.add(Measure.duration("waiting")
                .from(Milestone.first(SIGNAL))
                .to(Milestone.first(EventType.PLAN))
                .includingStillWaiting()
                .build());
        MadeUpMeasures made = new MadeUpMeasures(seed);
        while (measures.size() < 7) {
            Measure next = made.next();
            if (next.kind() != MeasureKind.RATE) { // its populations have their own sizes
                measures.add(next.named("m" + measures.size()));
            }
        }
        return measures;
    }

    private static CaseCondition having(Stratum stratum, TrajectoryField field) {
        CaseCondition nothing = CaseCondition.not(CaseCondition.fieldKnown(field));
        CaseCondition code = CaseCondition.field(field, stratum.codes().get(0));
        // a code of their own that reads unknown lies in the row of those of whom nobody knows
        return stratum.codes().get(0).equals(Stratum.UNKNOWN) ? CaseCondition.any(nothing, code) : code;
    }

    private static CaseCondition having(Stratum stratum) {
        String code = stratum.codes().get(0);
        return switch (stratum.dimensions().get(0)) {
            case "complexity" ->
                code.equals(Stratum.UNKNOWN)
                        ? CaseCondition.not(CaseCondition.complexityKnown())
                        : CaseCondition.complexityAtStart(Complexity.valueOf(code));
            case "service" -> having(stratum, TrajectoryField.SERVICE);
            default -> having(stratum, TrajectoryField.TARGET_GROUP);
        };
    }

    /** A trajectory with several codes is in the row of each of them, also where days are counted. */
    @Property(tries = 10)
    void a_row_is_what_those_with_its_code_give_by_themselves(@ForAll long seed) {
        Registration registration =
                new MadeUpRegistration(seed, 40).withRecords().whole();
        KpiCalculator calculator = KpiCalculator.ofMeasures(measures(seed))
                .between(Periods.from("2024-02").through("2024-05"));
        ObservationTable rows = calculator
                .by(Stratifier.TARGET_GROUP)
                .by(Stratifier.SERVICE)
                .by(Stratifier.COMPLEXITY)
                .over(registration);
        for (Stratum stratum : rows.strata()) {
            KpiCalculator those = stratum.isAll() ? calculator : calculator.within(Population.where(having(stratum)));
            ObservationTable alone = those.over(registration);
            for (Observation one : alone.observations()) {
                Observation row = rows.at(one.measure(), one.period(), stratum);
                assertThat(row.toBuilder().stratum(Stratum.ALL).build())
                        .as("%s of %s", row, stratum)
                        .isEqualTo(one);
            }
        }
    }

    @Test
    void should_count_by_several_fields_of_hundreds_of_codes_without_a_cell_for_each_combination() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (int i = 0; i < 900; i++) {
            builder.begin("T" + i)
                    .field(TrajectoryField.NEIGHBOURHOOD, "N" + i)
                    .field(TrajectoryField.SERVICE, "S" + i % 450)
                    .field(TrajectoryField.ORGANISATION, "O" + i % 300)
                    .event(SIGNAL, DAY)
                    .end();
        }
        ObservationTable table = KpiCalculator.of(SIGNALS)
                .by(Stratifier.NEIGHBOURHOOD)
                .by(Stratifier.SERVICE)
                .by(Stratifier.parse("organisation"))
                .over(builder.build().value());
        ReportingPeriod quarter = ReportingPeriod.parse("2025-Q1");

        assertThat(table.strata()).hasSize(1 + 900 + 450 + 300);
        assertThat(table.at("signals", quarter, Stratum.of("neighbourhood", "N899"))
                        .value())
                .hasValue(1);
        assertThat(table.at("signals", quarter, Stratum.of("service", "S449")).value())
                .hasValue(2);
        assertThat(table.at("signals", quarter, Stratum.of("organisation", "O299"))
                        .value())
                .hasValue(3);
    }

    private static StrataBound bound(String stratifier, int values, int months) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        for (int i = 0; i < values; i++) {
            builder.begin("T" + i)
                    .field(TrajectoryField.SERVICE, "S" + i)
                    .event(SIGNAL, DAY)
                    .end();
        }
        ReportingPeriod last = ReportingPeriod.parse("2025-03");
        return StrataBound.of(
                KpiCalculator.of(SIGNALS)
                        .by(Stratifier.parse(stratifier))
                        .between(Periods.from(last.plus(1 - months)).through(last)),
                builder.build().value());
    }

    /** One row more than there are codes, for those of whom nobody knows: at most 20,000, and 2,097,152 with the periods. */
    @ParameterizedTest
    @CsvSource({
        "service, 19999, 1, true, 20000, 20000",
        "service, 20000, 1, false, 20001, 20000",
        "service&complexity, 6665, 1, true, 19998, 20000",
        "service&complexity, 6666, 1, false, 20001, 20000",
        "service, 8191, 256, true, 8192, 8192",
        "service, 8191, 257, false, 8192, 8160",
    })
    void should_count_by_so_many_strata_and_periods_and_by_no_more(
            String stratifier, int values, int months, boolean few, String count, String most) {
        StrataBound bound = bound(stratifier, values, months);

        assertThat(bound.stratifiers()).hasSize(few ? 1 : 0);
        if (few) {
            assertThat(bound.findings()).isEmpty();
        } else {
            assertThat(bound.findings()).extracting(Finding::code).containsExactly("MEASURE-TOO-MANY-STRATA");
            assertThat(bound.findings().get(0).arguments())
                    .containsEntry("stratifier", stratifier)
                    .containsEntry("count", count)
                    .containsEntry("most", most);
        }
    }

    /** Nothing lies before 1900, and yet a period may; and what was never opened is not closed. */
    @Test
    void should_count_in_periods_that_begin_before_the_first_day_there_can_be() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("T1").event(SIGNAL, LocalDate.of(1950, 6, 1)).end();
        builder.begin("T2").event(SIGNAL, LocalDate.of(1900, 1, 2)).end();
        builder.begin("T3").event(CLOSURE, LocalDate.of(1940, 1, 2)).end();
        Measure open = Measure.stock("open")
                .openedBy(Milestone.first(SIGNAL))
                .closedBy(Milestone.first(CLOSURE))
                .build();
        ObservationTable table = KpiCalculator.of(SIGNALS, open)
                .between(Periods.from("1890").through("1955"))
                .over(builder.build().value());

        List<Integer> years = IntStream.rangeClosed(1890, 1955)
                .filter(year ->
                        table.at("signals", Integer.toString(year)).value().orElseThrow() > 0)
                .boxed()
                .toList();
        assertThat(years).containsExactly(1900, 1950);
        assertThat(table.at("open", "1899").value()).hasValue(0);
        assertThat(table.at("open", "1949").value()).hasValue(1);
        assertThat(table.at("open", "1950").value()).hasValue(2);
    }

    /** Nothing lies after 5 June 2079, and yet a period may; nor is it wholly observed. */
    @Test
    void should_count_in_periods_that_begin_after_the_last_day_there_can_be() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2079, 6, 5));
        builder.begin("T1").event(SIGNAL, LocalDate.of(2078, 6, 1)).end();
        builder.begin("T2").event(SIGNAL, LocalDate.of(2079, 6, 5)).end();
        Measure open = Measure.stock("open")
                .openedBy(Milestone.first(SIGNAL))
                .closedBy(Milestone.first(CLOSURE))
                .build();
        ObservationTable table = KpiCalculator.of(SIGNALS, open)
                .between(Periods.from("2077").through("2085"))
                .over(builder.build().value());

        assertThat(table.periods().stream()
                        .map(year -> table.at("signals", year, Stratum.ALL))
                        .map(figure ->
                                (int) figure.value().orElse(figure.numerator().orElse(-1))))
                .containsExactly(0, 1, 1, 0, 0, 0, 0, 0, 0);
        assertThat(table.at("open", "2078").value()).hasValue(1);
        assertThat(table.at("open", "2079").numerator()).hasValue(2);
    }

    private static void opened(Registration.Builder builder, String id, String opened, String closed) {
        builder.begin(id).field(TrajectoryField.SERVICE, id.equals("A") ? "maatjes" : "eettafel");
        if (!opened.isEmpty()) {
            builder.event(EventType.PLAN, LocalDate.parse(opened));
        }
        if (!closed.isEmpty()) {
            builder.event(EventType.EVALUATION, LocalDate.parse(closed));
        }
        builder.end();
    }

    /** What is open at the end of a period does not depend on whether the periods before it are asked for. */
    @Test
    void should_count_what_was_open_before_the_first_period() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 3, 31));
        opened(builder, "A", "2024-12-01", "");
        opened(builder, "B", "2024-12-01", "2025-01-31");
        opened(builder, "C", "2024-12-01", "2025-02-01");
        opened(builder, "D", "2024-12-01", "2024-12-15");
        opened(builder, "E", "2024-12-01", "2024-11-15");
        opened(builder, "F", "2025-01-05", "2025-01-01");
        opened(builder, "G", "", "2025-02-02");
        opened(builder, "H", "2025-02-03", "2025-03-31");
        opened(builder, "I", "2024-12-31", "2025-03-30");
        opened(builder, "J", "2025-03-05", "2025-01-01");
        Registration registration = builder.build().value();
        Measure open = Measure.stock("open")
                .openedBy(Milestone.first(EventType.PLAN))
                .closedBy(Milestone.first(EventType.EVALUATION))
                .build();
        // followed for 40 days: what began from 20 February on is too recent, which cuts that month in two
        Measure followed = Measure.trajectories("followed")
                .datedBy(Milestone.first(EventType.PLAN))
                .followedFor(40)
                .build();
        for (KpiCalculator calculator : List.of(KpiCalculator.of(open), KpiCalculator.of(open, followed))) {
            ObservationTable table = calculator
                    .by(Stratifier.SERVICE)
                    .between(Periods.from("2025-01").through("2025-03"))
                    .over(registration);
            assertThat(stock(table, Stratum.ALL))
                    .as("A, C and I; A, H and I; A")
                    .containsExactly(3.0, 3.0, 1.0);
            assertThat(stock(table, Stratum.of("service", "maatjes"))).containsExactly(1.0, 1.0, 1.0);
            assertThat(stock(table, Stratum.of("service", "eettafel"))).containsExactly(2.0, 2.0, 0.0);
        }
    }

    private static List<Double> stock(ObservationTable table, Stratum stratum) {
        return table.periods().stream()
                .map(period -> table.at("open", period, stratum).value().orElseThrow())
                .toList();
    }
}
