package io.github.maatstaf.kpi.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Edition;
import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Whether figures may be laid beside each other is a matter of what they are, not of how large. */
class ComparabilityTest {
    private static final Series OWN = Series.of("visitors", PeriodType.QUARTER, "2024-Q1", 1, 2);

    private static Series counted(String name, String fingerprint, String period) {
        return Series.of(List.of(Observation.builder(name, ReportingPeriod.parse(period))
                .value(3)
                .fingerprint(fingerprint)
                .build()));
    }

    private static List<String> codes(Comparability comparability) {
        return comparability.reasons().stream().map(Finding::code).toList();
    }

    @Test
    void should_lay_one_definition_beside_itself_under_any_name() {
        Comparability same = Comparability.of(counted("north", "f", "2024-Q1"), counted("south", "f", "2025-Q3"));
        assertThat(same.isComparable()).isTrue();
        assertThat(same).hasToString("comparable");
        Comparability other = Comparability.of(counted("north", "f", "2024-Q1"), counted("south", "g", "2024-Q1"));
        assertThat(other.isComparable()).isFalse();
        assertThat(codes(other)).containsExactly("MEASURE-OTHER-DEFINITION");
        assertThat(other.toString()).startsWith("not comparable: ");
        assertThat(other.reasons().get(0).message(Locale.ENGLISH)).contains("north", "south");
    }

    @Test
    void should_know_own_numbers_by_their_name_only() {
        assertThat(Comparability.of(OWN, Series.of("visitors", PeriodType.QUARTER, "2020-Q1", 7))
                        .isComparable())
                .isTrue();
        assertThat(codes(Comparability.of(OWN, Series.of("guests", PeriodType.QUARTER, "2024-Q1", 1))))
                .containsExactly("MEASURE-NO-DEFINITION");
        assertThat(codes(Comparability.of(OWN, counted("visitors", "f", "2024-Q1"))))
                .containsExactly("MEASURE-NO-DEFINITION");
        assertThat(codes(Comparability.of(counted("visitors", "f", "2024-Q1"), OWN)))
                .containsExactly("MEASURE-NO-DEFINITION");
    }

    @Test
    void should_not_lay_days_beside_counts_or_months_beside_quarters() {
        assertThat(codes(Comparability.of(OWN, OWN.withUnit(Unit.DAYS)))).containsExactly("MEASURE-OTHER-UNIT");
        Comparability months = Comparability.of(OWN, Series.of("visitors", PeriodType.MONTH, "2024-01", 1));
        assertThat(codes(months)).containsExactly("MEASURE-OTHER-PERIOD-TYPE");
        assertThat(months.reasons().get(0).message(Locale.ENGLISH)).contains("2024-Q1", "2024-01");
    }

    @Test
    void should_lay_tables_of_one_edition_beside_each_other() {
        ObservationTable.Builder builder = ObservationTable.builder().observedUntil(LocalDate.of(2025, 1, 1));
        ObservationTable none = builder.build();
        ObservationTable first = builder.edition(Edition.parse("2026.1")).build();
        ObservationTable second = builder.edition(Edition.parse("2026.2")).build();

        assertThat(Comparability.of(none, none).isComparable()).isTrue();
        assertThat(Comparability.of(first, first).isComparable()).isTrue();
        assertThat(codes(Comparability.of(first, second))).containsExactly("MEASURE-OTHER-EDITION");
        assertThat(Comparability.of(none, second).reasons())
                .containsExactly(
                        Finding.of("MEASURE-OTHER-EDITION").with("one", "-").with("other", "2026.2"));
    }

    @Test
    void should_compare_figures_by_definition_unit_period_and_part() {
        Observation.Builder figure =
                Observation.builder("x", ReportingPeriod.parse("2024")).value(1).fingerprint("f");
        Observation one = figure.build();

        assertThat(codes(Comparability.of(one, figure.fingerprint("g").build())))
                .containsExactly("MEASURE-OTHER-DEFINITION");
        assertThat(codes(Comparability.of(
                        one,
                        figure.fingerprint("f")
                                .stratum(Stratum.unknown("service"))
                                .build())))
                .containsExactly("MEASURE-OTHER-POPULATION");
        ValueContract.hold(
                () -> Comparability.of(OWN, OWN),
                () -> Comparability.of(OWN, OWN.withUnit(Unit.DAYS)),
                () -> Comparability.of(OWN, OWN.withUnit(Unit.HOURS)));
    }
}
