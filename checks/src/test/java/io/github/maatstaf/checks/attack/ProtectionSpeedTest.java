package io.github.maatstaf.checks.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.Protection;
import io.github.maatstaf.kpi.measure.ObservationTable;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How long protection takes: told, not asserted. The limits are 250 ms for 99 of 100 small tables, 10 s for a large one. */
class ProtectionSpeedTest {
    @Test
    @Tag("slow")
    void should_tell_how_long_it_takes() {
        double[] times = new double[500];
        for (int run = -100; run < times.length; run++) {
            ObservationTable table = new MadeUpTables(run)
                    .counts(12, 8, 12, run % 3 == 0 ? 1 : run % 3 == 1 ? 4 : Double.POSITIVE_INFINITY);
            long start = System.nanoTime();
            Protection protection = DisclosurePolicy.internal().protect(table);
            if (run >= 0) {
                times[run] = (System.nanoTime() - start) / 1e6;
            }
            assertThat(protection.isRefused()).isFalse();
        }
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT, "12 x 8 with quarters and year: median %.0f ms, p99 %.0f ms%n", times[250], times[494]);
        for (double evenness : new double[] {1, 4}) {
            for (double mean : new double[] {2, 12, 40}) {
                large(mean, evenness);
            }
        }
    }

    private static void large(double mean, double evenness) {
        ObservationTable table = new MadeUpTables(8).counts(60, 30, mean, evenness);
        for (DisclosurePolicy policy :
                new DisclosurePolicy[] {DisclosurePolicy.internal(), DisclosurePolicy.report()}) {
            long start = System.nanoTime();
            Protection protection = policy.protect(table);
            System.out.printf(
                    Locale.ROOT,
                    "60 x 30, mean %.0f, threshold %d: %.0f ms, %s%n",
                    mean,
                    policy.threshold(),
                    (System.nanoTime() - start) / 1e6,
                    protection.isRefused()
                            ? "refused: " + protection.findings()
                            : protection.table().hidden() + " of "
                                    + table.observations().size() + " hidden");
            assertThat(protection.isRefused() && protection.findings().isEmpty())
                    .isFalse();
        }
    }
}
