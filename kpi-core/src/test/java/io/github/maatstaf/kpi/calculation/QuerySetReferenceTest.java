package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Stratum;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Every row of reference/process/expected.csv (16 measures x 20 quarters x 45 strata, computed from the same file by
 * another program; values to 12 significant digits), counts exact, empty where there is no value.
 */
class QuerySetReferenceTest {
    private static final int ROWS = 14_400;

    @Test
    void should_give_every_row_of_the_reference() {
        ObservationTable table = KpiCalculator.ofMeasures(QuerySet.measures())
                .per(PeriodType.QUARTER)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD)
                .over(ReferenceRegistration.whole());
        List<String> expected = ReferenceRegistration.lines("expected.csv");
        expected.remove(0);
        List<String> differences = new ArrayList<>();
        for (String row : expected) {
            String[] cells = row.split(",", -1);
            Observation observation = table.at(cells[0], ReportingPeriod.parse(cells[1]), Stratum.parse(cells[2]));
            String computed = row(observation);
            if (!computed.equals(row)) {
                differences.add(row + " but was " + computed);
            }
        }
        assertThat(expected).hasSize(ROWS);
        assertThat(differences).isEmpty();
        assertThat(table.observations()).hasSize(ROWS);
    }

    private static String row(Observation observation) {
        return String.join(
                ",",
                observation.measure(),
                observation.period().toString(),
                observation.stratum().toString(),
                observation.value().isPresent()
                        ? new BigDecimal(observation.value().getAsDouble())
                                .round(new MathContext(12))
                                .stripTrailingZeros()
                                .toPlainString()
                        : "",
                observation.numerator().isPresent()
                        ? Long.toString(observation.numerator().getAsLong())
                        : "",
                observation.denominator().isPresent()
                        ? Long.toString(observation.denominator().getAsLong())
                        : "");
    }
}
