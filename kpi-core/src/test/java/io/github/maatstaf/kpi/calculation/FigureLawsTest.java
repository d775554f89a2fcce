package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.RollUp;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClosureMeaning;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What holds for figures of any registration, over made-up dirty histories. */
class FigureLawsTest {
    private static final Milestone SIGNAL = Milestone.first(EventType.SIGNAL);
    private static final Milestone CLOSURE = Milestone.first(EventType.CLOSURE);
    private static final Measure INFLOW =
            Measure.trajectories("inflow").datedBy(SIGNAL).build();
    private static final Measure STOCK =
            Measure.stock("stock").openedBy(SIGNAL).closedBy(CLOSURE).build();
    private static final Measure OUTFLOW = Measure.trajectories("outflow")
            .among(CaseCondition.has(EventType.SIGNAL))
            .datedBy(CLOSURE)
            .build();

    /** Histories of which the end lies before the beginning have no days, and no place in a stock: they are left out here. */
    private static Registration inOrder(long seed, int size) {
        Registration whole = new MadeUpRegistration(seed, size).whole();
        Registration.Builder builder = Registration.builder().observedUntil(whole.observedUntil());
        for (Trajectory trajectory : whole.trajectories()) {
            Optional<LocalDate> opened = first(trajectory, EventType.SIGNAL);
            Optional<LocalDate> closed = first(trajectory, EventType.CLOSURE);
            boolean backwards =
                    opened.isPresent() && closed.isPresent() && closed.get().isBefore(opened.get());
            boolean wrong = trajectory.events().stream()
                    .anyMatch(event -> event.reason()
                            .filter(reason -> reason.meaning() == ClosureMeaning.WRONG_ENTRY)
                            .isPresent());
            if (!backwards && !wrong) {
                builder.begin(trajectory.id());
                for (ProcessEvent event : trajectory.events()) {
                    builder.event(event.type(), event.date());
                }
                builder.end();
            }
        }
        return builder.build().value();
    }

    private static Optional<LocalDate> first(Trajectory trajectory, EventType type) {
        return trajectory.events().stream()
                .filter(event -> event.type().equals(type))
                .map(ProcessEvent::date)
                .findFirst();
    }

    @Property(tries = 60)
    void what_comes_in_minus_what_goes_out_is_the_change_of_what_there_is(
            @ForAll long seed, @ForAll @IntRange(max = 60) int size, @ForAll PeriodType type) {
        ObservationTable table =
                KpiCalculator.of(INFLOW, OUTFLOW, STOCK).per(type).over(inOrder(seed, size));
        double before = 0;
        for (ReportingPeriod period : table.periods()) {
            Observation stock = table.at("stock", period.toString());
            if (stock.status() == ObservationStatus.TOO_RECENT) {
                continue;
            }
            double in = table.at("inflow", period.toString()).value().orElseThrow();
            double out = table.at("outflow", period.toString()).value().orElseThrow();
            assertThat(stock.value().orElseThrow() - before).isEqualTo(in - out);
            before = stock.value().orElseThrow();
        }
    }

    /** Counted day by day: who is open at the end of a day has one day of being open. */
    @Property(tries = 15)
    void the_stock_of_all_days_together_is_all_days_of_being_open(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 40) int size) {
        Registration registration = inOrder(seed, size);
        LocalDate until = registration.observedUntil();
        long days = 0;
        LocalDate first = until;
        for (Trajectory trajectory : registration.trajectories()) {
            Optional<LocalDate> opened = first(trajectory, EventType.SIGNAL).filter(day -> !day.isAfter(until));
            if (opened.isPresent()) {
                LocalDate end = first(trajectory, EventType.CLOSURE)
                        .filter(day -> !day.isAfter(until))
                        .orElse(until.plusDays(1));
                days += end.toEpochDay() - opened.get().toEpochDay();
                first = opened.get().isBefore(first) ? opened.get() : first;
            }
        }
        long stock = 0;
        for (LocalDate day = first; !day.isAfter(until); day = day.plusDays(1)) {
            stock += stockOn(registration, day);
        }
        assertThat(stock).isEqualTo(days);
    }

    /** The stock at the end of a day, from a registration that was complete until then. */
    private static long stockOn(Registration registration, LocalDate day) {
        Registration.Builder builder = Registration.builder().observedUntil(day.plusDays(1));
        for (Trajectory trajectory : registration.trajectories()) {
            builder.begin(trajectory.id());
            // the next day stands for the day after this one, the last day of a week: stocks are taken at ends of
            // periods
            long shift = 7 - day.getDayOfWeek().getValue();
            for (ProcessEvent event : trajectory.events()) {
                if (!event.date().isAfter(registration.observedUntil())) {
                    builder.event(event.type(), event.date().plusDays(shift));
                }
            }
            builder.end();
        }
        LocalDate sunday = day.plusDays(7 - day.getDayOfWeek().getValue());
        Registration shifted =
                builder.observedUntil(sunday.plusDays(400)).build().value();
        ReportingPeriod week = PeriodType.ISO_WEEK.containing(sunday);
        return (long) KpiCalculator.of(STOCK)
                .per(PeriodType.ISO_WEEK)
                .between(Periods.from(week).through(week))
                .over(shifted)
                .at("stock", week.toString())
                .value()
                .orElseThrow();
    }

    @Property(tries = 60)
    void quarters_put_together_are_the_year_counted_anew_or_are_refused_with_a_reason(@ForAll long seed) {
        Measure measure = new MadeUpMeasures(seed).next();
        if (RollUp.whyNot(measure).isPresent()) {
            assertThatThrownBy(() -> RollUp.of(measure))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("does not add up")
                    .hasMessageContaining("count anew");
            return;
        }
        Registration registration = new MadeUpRegistration(seed, 40).whole();
        KpiCalculator calculator = KpiCalculator.of(measure).by(Stratifier.COMPLEXITY);
        ObservationTable quarters = calculator
                .per(PeriodType.QUARTER)
                .between(Periods.from("2024-Q1").through("2024-Q4"))
                .over(registration);
        for (PeriodType type : List.of(PeriodType.HALF_YEAR, PeriodType.YEAR)) {
            ObservationTable anew = calculator
                    .per(type)
                    .between(Periods.from(type.containing(LocalDate.of(2024, 1, 1)))
                            .through(type.containing(LocalDate.of(2024, 12, 31))))
                    .over(registration);
            assertThat(RollUp.of(measure).over(quarters, type).observations()).isEqualTo(anew.observations());
        }
    }

    @Test
    void should_refuse_to_add_up_what_does_not() {
        for (Measure measure : List.of(
                STOCK,
                Measure.clients("clients").with(EventType.SIGNAL).build(),
                Measure.duration("days").from(SIGNAL).to(CLOSURE).build(),
                Measure.rate("rate")
                        .of(EventType.SIGNAL)
                        .per(1000, "inhabitants")
                        .build(),
                Measures.activities("people", CountBasis.PERSON).build(),
                Measures.activities("present", CountBasis.HEADCOUNT).build(),
                Measures.figure("figure", KpiCode.of("IMP-FIN-LOWINC"), CountBasis.PERSON, Unit.COUNT))) {
            assertThatThrownBy(() -> RollUp.of(measure)).hasMessageStartingWith(measure.name() + " does not add up: ");
            assertThatThrownBy(() -> Measures.cumulative("total")
                            .of(measure)
                            .since(ReportingPeriod.parse("2024-Q1"))
                            .whereNoValue(GapRule.MISSING)
                            .build())
                    .hasMessageContaining("does not add up");
        }
        ObservationTable weeks =
                KpiCalculator.of(INFLOW).per(PeriodType.ISO_WEEK).over(inOrder(1, 20));
        assertThatThrownBy(() -> RollUp.of(INFLOW).over(weeks, PeriodType.MONTH))
                .hasMessageContaining("a part of it lies outside");
    }

    /** A long period of which a part is not in the table has no figure. */
    @Test
    void should_not_make_a_year_of_three_quarters() {
        Registration registration = ReferenceRegistration.whole();
        ObservationTable three = KpiCalculator.of(INFLOW)
                .between(Periods.from("2024-Q2").through("2024-Q4"))
                .over(registration);

        Observation year = RollUp.of(INFLOW).over(three, PeriodType.YEAR).at("inflow", "2024");

        assertThat(year.status()).isEqualTo(ObservationStatus.MISSING);
    }

    @Property(tries = 40)
    void the_clients_behind_a_figure_are_those_of_its_cases(@ForAll long seed) {
        Registration registration = new MadeUpRegistration(seed, 30).whole();
        Measure measure = new MadeUpMeasures(seed).next();
        KpiCalculator calculator =
                KpiCalculator.of(measure).per(PeriodType.MONTH).by(Stratifier.TARGET_GROUP);

        for (Observation figure : calculator.overWithClients(registration).observations()) {
            assertThat(figure.clients())
                    .as("%s %s", measure, figure)
                    .hasValue(calculator
                            .casesOf(figure, registration)
                            .clientsCounted()
                            .size());
        }
    }

    /** A figure made of figures is what the parts say, for any two measures that may be taken together. */
    @Property(tries = 40)
    void a_difference_with_itself_is_nothing_wherever_there_is_a_value(@ForAll long seed) {
        Measure measure = new MadeUpMeasures(seed).next();
        if (measure.observationNames().size() > 1 || measure.summaries().contains(Summary.MEAN)) {
            return;
        }
        Measure none = Measures.difference("none")
                .of(measure)
                .minus(measure)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        ObservationTable table =
                KpiCalculator.of(measure, none).per(PeriodType.MONTH).over(new MadeUpRegistration(seed, 30).whole());
        List<Observation> parts = table.observations().stream()
                .filter(one -> !one.measure().equals("none"))
                .toList();
        List<Observation> differences = table.observations().stream()
                .filter(one -> one.measure().equals("none"))
                .toList();
        assertThat(differences).hasSameSizeAs(parts);
        for (int i = 0; i < parts.size(); i++) {
            assertThat(differences.get(i).status()).isEqualTo(parts.get(i).status());
            assertThat(differences.get(i).value().orElse(0)).isZero();
        }
    }
}
