package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationStatus;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.statistics.Interval;
import io.github.maatstaf.kpi.statistics.IntervalMethod;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Neither in a table nor in a document does a figure that is not there become a number; read back it is what it was. */
class NonValueTextTest {
    private static final LocalDate UNTIL = LocalDate.of(2025, 12, 31);

    private static ObservationTable tableOf(Observation observation) {
        return ObservationTable.builder().observedUntil(UNTIL).add(observation).build();
    }

    @ParameterizedTest
    @EnumSource(
            value = ObservationStatus.class,
            names = {"MEASURED", "ESTIMATED"},
            mode = EnumSource.Mode.EXCLUDE)
    void should_write_a_status_and_no_value(ObservationStatus status) {
        Observation nothing = Observation.builder("x", ReportingPeriod.parse("2025-Q1"))
                .share(7, 9)
                .interval(Interval.of(0.1, 0.2, 0.95, IntervalMethod.WILSON))
                .expected(12)
                .withoutValue(status)
                .build();
        ObservationTable table = tableOf(nothing);

        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        TidyCsvWriter.withDefaults().write(table, csv);
        List<String> lines = csv.toString(StandardCharsets.UTF_8).lines().toList();
        List<String> names = List.of(lines.get(0).split(",", -1));
        List<String> cells = List.of(lines.get(1).split(",", -1));
        assertThat(cells.get(names.indexOf("value"))).isEmpty();
        assertThat(cells.get(names.indexOf("lower"))).isEmpty();
        assertThat(cells.get(names.indexOf("upper"))).isEmpty();
        assertThat(cells.get(names.indexOf("status"))).isEqualToIgnoringCase(status.name());
        boolean counts = status != ObservationStatus.SUPPRESSED;
        assertThat(cells.get(names.indexOf("numerator"))).isEqualTo(counts ? "7" : "");

        String json = MaatstafJson.write(table);
        assertThat(json).contains("\"status\":\"" + status + "\"").doesNotContain("\"value\"", "\"interval\"");
        ObservationTable back = MaatstafJson.readObservationTable(json).value();
        assertThat(back).isEqualTo(table);
        assertThat(back.observations().get(0).value()).isEmpty();
    }
}
