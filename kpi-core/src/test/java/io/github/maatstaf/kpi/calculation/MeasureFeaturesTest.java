package io.github.maatstaf.kpi.calculation;

import static io.github.maatstaf.kpi.measure.CaseCondition.all;
import static io.github.maatstaf.kpi.measure.CaseCondition.field;
import static io.github.maatstaf.kpi.measure.CaseCondition.has;
import static io.github.maatstaf.kpi.measure.CaseCondition.not;
import static io.github.maatstaf.kpi.measure.Milestone.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.CaseCondition;
import io.github.maatstaf.kpi.measure.MadeUpMeasures;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the engine promises in words, each tried once: populations, recounting, required elements, empty periods. */
class MeasureFeaturesTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 3);
    private static final CaseCondition EXCLUDED = field(TrajectoryField.SERVICE, "excluded");
    private static final CaseCondition EXCEPTION = field(TrajectoryField.TEAM, "exception");
    private static final CaseCondition COUNTS = all(has(EventType.CONVERSATION), not(has(EventType.REFERRAL)));

    /**
     * Feature 10. Of d with a signal, dx are excluded and de are an exception; of the others n had a conversation, of whom nx do
     * not count. The share is (n - nx) / (d - dx - de); of nobody there is none.
     */
    @ParameterizedTest
    @CsvSource({
        "10,0,0,4,0,0.4",
        "10,2,0,4,0,0.5",
        "10,2,3,4,1,0.6",
        "10,2,3,5,5,0",
        "10,4,6,0,0,",
        "0,0,0,0,0,",
        "9,1,0,8,0,1"
    })
    void should_count_in_populations_with_exclusions_and_exceptions(
            int d, int dx, int de, int n, int nx, Double share) {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (int i = 0; i < d; i++) {
            builder.begin("C" + i);
            boolean excluded = i < dx;
            boolean exception = !excluded && i < dx + de;
            if (excluded) {
                builder.field(TrajectoryField.SERVICE, "excluded");
            }
            if (exception) {
                builder.field(TrajectoryField.TEAM, "exception");
            }
            builder.event(EventType.SIGNAL, DAY);
            int other = i - dx - de;
            // those excluded had a conversation too, and it does not matter
            if (excluded || other >= 0 && other < n) {
                builder.event(EventType.CONVERSATION, DAY);
            }
            if (other >= 0 && other < nx) {
                builder.event(EventType.REFERRAL, DAY);
            }
            builder.end();
        }
        Measure measure = Measure.share("share")
                .among(all(has(EventType.SIGNAL), not(EXCLUDED), not(EXCEPTION)))
                .counting(COUNTS)
                .datedBy(first(EventType.SIGNAL))
                .followedFor(0)
                .build();

        Observation figure = KpiCalculator.of(measure)
                .between(Periods.from("2025-Q1").through("2025-Q1"))
                .over(builder.build().value())
                .at("share", "2025-Q1");

        assertThat(figure.denominator()).hasValue(d - dx - de);
        assertThat(figure.numerator()).hasValue(n - nx);
        if (share == null) {
            assertThat(figure.status()).isEqualTo(ObservationStatus.NOT_APPLICABLE);
            assertThat(figure.value()).isEmpty();
        } else {
            assertThat(figure.value()).hasValue(share);
        }
    }

    /** Feature 15: one client comes every month. */
    @Test
    void should_recount_the_clients_of_twelve_months_and_not_add_them() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        for (int month = 1; month <= 12; month++) {
            builder.begin("C" + month).client("K1");
            builder.event(EventType.SIGNAL, LocalDate.of(2025, month, 15)).end();
        }
        builder.begin("D1").client("K2");
        builder.event(EventType.SIGNAL, LocalDate.of(2025, 3, 1)).end();
        Registration registration = builder.build().value();
        Measure clients = Measure.clients("clients").with(EventType.SIGNAL).build();

        ObservationTable months = KpiCalculator.of(clients)
                .between(Periods.from("2025-01").through("2025-12"))
                .over(registration);
        ObservationTable year = KpiCalculator.of(clients).per(PeriodType.YEAR).over(registration);

        assertThat(months.observations().stream()
                        .mapToDouble(one -> one.value().orElseThrow())
                        .sum())
                .isEqualTo(13);
        assertThat(year.at("clients", "2025").value()).hasValue(2);
    }

    /** Feature 17, for any measures together. */
    @Property(tries = 60)
    void what_has_to_be_registered_is_what_each_measure_needs_and_no_more(@ForAll long seed) {
        MadeUpMeasures made = new MadeUpMeasures(seed);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            measures.add(made.next().named("m" + i));
        }
        Set<DataElement> union = new TreeSet<>();
        measures.forEach(measure -> union.addAll(measure.dataElements()));
        assertThat(KpiCalculator.ofMeasures(measures).dataElements()).containsExactlyElementsOf(union);

        // without the first one, only what nobody else needs is gone
        Set<DataElement> onlyOfFirst = new TreeSet<>(measures.get(0).dataElements());
        measures.subList(1, 4).forEach(measure -> onlyOfFirst.removeAll(measure.dataElements()));
        Set<DataElement> left = new TreeSet<>(union);
        left.removeAll(onlyOfFirst);
        assertThat(KpiCalculator.ofMeasures(measures.subList(1, 4)).dataElements())
                .containsExactlyElementsOf(left);
    }

    /** Feature 53: whatever is asked among whatever, the numerator is a part of the denominator. */
    @Property(tries = 60)
    void a_numerator_is_a_part_of_its_denominator(@ForAll long seed) {
        MadeUpMeasures made = new MadeUpMeasures(new SplittableRandom(seed).nextLong());
        Registration registration = new MadeUpRegistration(seed, 40).whole();
        for (int i = 0; i < 12; i++) {
            Measure measure = made.next();
            if (measure.unit().equals(Unit.SHARE)) {
                for (Observation figure : KpiCalculator.of(measure)
                        .per(PeriodType.MONTH)
                        .over(registration)
                        .observations()) {
                    assertThat(figure.numerator().orElse(0))
                            .as("%s %s", measure, figure)
                            .isLessThanOrEqualTo(figure.denominator().orElse(0));
                }
            }
        }
    }

    /** Feature 55: twelve rows, also of months in which nothing was, and of those still to come. */
    @Test
    void should_give_twelve_months_in_one_call_empty_ones_with_their_status() {
        Registration registration = Registration.builder()
                .observedUntil(LocalDate.of(2025, 10, 15))
                .begin("C1")
                .event(EventType.SIGNAL, DAY)
                .end()
                .build()
                .value();

        ObservationTable table = KpiCalculator.of(QuerySet.SIGNALS, QuerySet.HIGH_COMPLEXITY_SHARE)
                .between(Periods.from("2025-01").through("2025-12"))
                .over(registration);

        assertThat(table.series("signals").observations())
                .extracting(Observation::status)
                .containsExactly(statuses(9, ObservationStatus.MEASURED));
        assertThat(table.at("signals", "2025-01").value()).hasValue(0);
        assertThat(table.at("signals", "2025-02").value()).hasValue(1);
        assertThat(table.series("high-complexity-share").observations())
                .extracting(Observation::status)
                .containsExactly(statuses(9, ObservationStatus.NOT_APPLICABLE));
    }

    private static ObservationStatus[] statuses(int over, ObservationStatus status) {
        ObservationStatus[] statuses = new ObservationStatus[12];
        for (int i = 0; i < 12; i++) {
            statuses[i] = i < over ? status : ObservationStatus.TOO_RECENT;
        }
        return statuses;
    }
}
