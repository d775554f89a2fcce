package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.measure.Accrual;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.RollUp;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.registration.EventLedger;
import io.github.maatstaf.kpi.registration.LedgerEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Feature 14: a stock is not summed over months, and a running total can fall only with a record that corrects. */
class AccrualTest {
    private static final Periods MONTHS = Periods.from("2025-01").through("2025-06");
    private static final Measure SIGNALS =
            Measure.events("signals").of(EventType.SIGNAL).build();
    private static final Measure SO_FAR = Measures.cumulative("signals-so-far")
            .of(SIGNALS)
            .since(MONTHS.first())
            .whereNoValue(GapRule.KEEP_REASON)
            .build();
    private static final Measure OPEN = Measure.stock("open")
            .openedBy(Milestone.first(EventType.SIGNAL))
            .closedBy(Milestone.first(EventType.CLOSURE))
            .build();

    @Test
    void should_refuse_to_sum_a_stock_over_months_and_explain() {
        assertThat(OPEN.kind().accrual()).isEqualTo(Accrual.STOCK);
        assertThatThrownBy(() -> RollUp.of(OPEN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "open does not add up: it is a stock; that of a year is the one at its end, not a sum; count"
                                + " anew: KpiCalculator.of(..).per(the longer period).over(registration)");
        assertThat(RollUp.whyNot(OPEN).orElseThrow().in(Locale.forLanguageTag("nl")))
                .isEqualTo("het is een stand; de stand van een jaar is die aan het eind, geen som");
        // nor as the running total of a stock
        assertThatThrownBy(() -> Measures.cumulative("total")
                        .of(OPEN)
                        .since(MONTHS.first())
                        .whereNoValue(GapRule.MISSING)
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("open does not add up: it is a stock");
        // what to do instead gives the stock at the end of the year, not the sum of those of its months
        ObservationTable months = KpiCalculator.of(OPEN)
                .between(Periods.from("2024-01").through("2024-12"))
                .over(ReferenceRegistration.whole());
        ObservationTable year = KpiCalculator.of(OPEN)
                .between(Periods.from("2024").through("2024"))
                .over(ReferenceRegistration.whole());
        assertThat(year.at("open", "2024").value())
                .isEqualTo(months.at("open", "2024-12").value());
        assertThat(year.at("open", "2024").value().orElseThrow())
                .isLessThan(months.observations().stream()
                        .mapToDouble(one -> one.value().orElseThrow())
                        .sum());
    }

    @Property(tries = 40)
    void a_running_total_never_falls_from_one_period_to_the_next(@ForAll long seed) {
        Measure total = Measures.cumulative("total")
                .of(SIGNALS)
                .since(ReportingPeriod.parse("2024-01"))
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        assertThat(total.kind().accrual()).isEqualTo(Accrual.CUMULATIVE);
        ObservationTable table = KpiCalculator.of(total)
                .per(PeriodType.MONTH)
                .by(Stratifier.COMPLEXITY)
                .between(Periods.from("2024-01").through("2025-12"))
                .over(new MadeUpRegistration(seed, 40).whole());
        for (Stratum stratum : table.strata()) {
            double before = 0;
            for (Observation one : table.series("total", stratum).observations()) {
                if (one.value().isPresent()) {
                    assertThat(one.value().getAsDouble()).isGreaterThanOrEqualTo(before);
                    before = one.value().getAsDouble();
                }
            }
        }
    }

    private static Instant recorded(int minute) {
        return Instant.parse("2025-07-01T09:00:00Z").plusSeconds(60L * minute);
    }

    private static LocalDate day(SplittableRandom random) {
        return LocalDate.of(2025, 1, 1).plusDays(random.nextInt(181));
    }

    /** What is written down minute by minute: signals, and what corrects them. */
    private static LedgerEntry entry(SplittableRandom random, int minute) {
        String id = "E" + minute;
        String trajectory = "C" + random.nextInt(6);
        String other = "E" + random.nextInt(minute);
        return switch (random.nextInt(9)) {
            case 0 -> LedgerEntry.withdrawal(id, recorded(minute), other);
            case 1 ->
                LedgerEntry.correction(id, recorded(minute), other, ProcessEvent.of(EventType.SIGNAL, day(random)));
            case 2 ->
                LedgerEntry.event(
                        id,
                        recorded(minute),
                        trajectory,
                        ProcessEvent.of(EventType.CLOSURE, day(random)).withReason(ClosureReason.WRONG_ENTRY));
            case 3 ->
                LedgerEntry.event(
                        id, recorded(minute), trajectory, ProcessEvent.of(EventType.CONVERSATION, day(random)));
            default ->
                LedgerEntry.event(id, recorded(minute), trajectory, ProcessEvent.of(EventType.SIGNAL, day(random)));
        };
    }

    /** Closing as a wrong entry says that the trajectory should not have been there: that corrects too. */
    private static boolean corrects(LedgerEntry entry) {
        return entry.kind() == LedgerEntry.Kind.CORRECTION
                || entry.kind() == LedgerEntry.Kind.WITHDRAWAL
                || entry.event()
                        .filter(event -> event.type().equals(EventType.CLOSURE))
                        .isPresent();
    }

    private static ObservationTable known(EventLedger ledger, int minute) {
        return KpiCalculator.of(SO_FAR)
                .between(MONTHS)
                .over(ledger.asKnownOn(recorded(minute)).value());
    }

    @Property(tries = 60)
    void a_running_total_that_is_told_falls_only_by_a_record_that_corrects(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<LedgerEntry> entries = new ArrayList<>();
        entries.add(LedgerEntry.observedUntil(LocalDate.of(2025, 6, 30), recorded(0)));
        EventLedger.Builder builder = EventLedger.builder().add(entries.get(0));
        for (int minute = 1; minute <= 25; minute++) {
            entries.add(entry(random, minute));
            builder.add(entries.get(minute));
        }
        EventLedger ledger = builder.build().value();
        ObservationTable before = known(ledger, 0);
        for (int minute = 1; minute <= 25; minute++) {
            ObservationTable after = known(ledger, minute);
            for (ReportingPeriod month : MONTHS.asList()) {
                double was =
                        before.at("signals-so-far", month.toString()).value().orElseThrow();
                double is = after.at("signals-so-far", month.toString()).value().orElseThrow();
                if (is < was) {
                    assertThat(corrects(entries.get(minute)))
                            .as("%s: %s, then %s after %s", month, was, is, entries.get(minute))
                            .isTrue();
                }
            }
            before = after;
        }
    }

    @Test
    void should_let_a_running_total_fall_by_a_withdrawal_and_keep_the_record_of_it() {
        EventLedger ledger = EventLedger.builder()
                .add(LedgerEntry.observedUntil(LocalDate.of(2025, 6, 30), recorded(0)))
                .add(LedgerEntry.event(
                        "E1", recorded(1), "C1", ProcessEvent.of(EventType.SIGNAL, LocalDate.of(2025, 1, 7))))
                .add(LedgerEntry.event(
                        "E2", recorded(2), "C2", ProcessEvent.of(EventType.SIGNAL, LocalDate.of(2025, 2, 7))))
                .add(LedgerEntry.withdrawal("E3", recorded(3), "E1"))
                .build()
                .value();

        assertThat(totals(known(ledger, 2))).containsExactly(1.0, 2.0, 2.0, 2.0, 2.0, 2.0);
        assertThat(totals(known(ledger, 3))).containsExactly(0.0, 1.0, 1.0, 1.0, 1.0, 1.0);
        assertThat(ledger.entries())
                .filteredOn(AccrualTest::corrects)
                .singleElement()
                .satisfies(entry -> assertThat(entry.refersTo()).contains("E1"));
    }

    private static List<Double> totals(ObservationTable table) {
        return table.series("signals-so-far").observations().stream()
                .map(one -> one.value().orElseThrow())
                .toList();
    }
}
