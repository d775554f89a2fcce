package io.github.maatstaf.kpi.calculation;

import com.sun.management.ThreadMXBean;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.packed.PackedTrajectories;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.registration.Registration;
import java.lang.management.ManagementFactory;

/**
 * Prints how long the query set takes over copies of the reference registration; nothing is asserted, since machines
 * differ. Run with {@code java -cp target/classes:target/test-classes}, the number of copies and of rounds.
 */
final class PassSpeed {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PassSpeed() {}

    public static void main(String[] arguments) {
        int copies = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 20;
        Registration registration = MadeUpCopies.of(ReferenceRegistration.whole(), copies);
        KpiCalculator calculator = KpiCalculator.ofMeasures(QuerySet.measures())
                .per(PeriodType.QUARTER)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD);
        System.out.println(registration);
        for (int round = 1; round <= rounds; round++) {
            long limit = THREAD.getCurrentThreadCpuTime();
            long sum = sum(registration.packed());
            long start = THREAD.getCurrentThreadCpuTime();
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            ObservationTable table = calculator.over(registration);
            long done = THREAD.getCurrentThreadCpuTime();
            System.out.printf(
                    "%d figures in %d ms and %d kB of this thread; reading all events alone (%d): %d ms%n",
                    table.observations().size(),
                    (done - start) / 1_000_000,
                    (THREAD.getCurrentThreadAllocatedBytes() - bytes) / 1000,
                    sum,
                    (start - limit) / 1_000_000);
        }
    }

    private static long sum(PackedTrajectories packed) {
        int[] starts = packed.starts();
        int[] events = packed.events();
        long sum = 0;
        for (int i = 0; i < packed.size(); i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                sum += events[e] >>> 16;
            }
        }
        return sum;
    }
}
