package io.github.maatstaf.kpi.calculation;

import com.sun.management.ThreadMXBean;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.ClosureReason;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.ProcessEvent;
import io.github.maatstaf.kpi.process.Trajectory;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.lang.management.ManagementFactory;
import java.util.List;

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
        Registration registration = copies(ReferenceRegistration.whole(), copies);
        KpiCalculator calculator = KpiCalculator.ofMeasures(QuerySet.measures())
                .per(PeriodType.QUARTER)
                .by(Stratifier.COMPLEXITY)
                .by(Stratifier.NEIGHBOURHOOD);
        System.out.println(registration);
        for (int round = 1; round <= rounds; round++) {
            long start = THREAD.getCurrentThreadCpuTime();
            long bytes = THREAD.getCurrentThreadAllocatedBytes();
            Tally tally = calculator.tally(registration);
            long counted = THREAD.getCurrentThreadCpuTime();
            long allocated = THREAD.getCurrentThreadAllocatedBytes();
            ObservationTable table = tally.table();
            long done = THREAD.getCurrentThreadCpuTime();
            System.out.printf(
                    "counted in %d ms and %d kB, %d figures in %d ms and %d kB of this thread%n",
                    (counted - start) / 1_000_000,
                    (allocated - bytes) / 1000,
                    table.observations().size(),
                    (done - counted) / 1_000_000,
                    (THREAD.getCurrentThreadAllocatedBytes() - allocated) / 1000);
        }
    }

    private static Registration copies(Registration original, int copies) {
        List<Trajectory> trajectories = original.trajectories();
        Registration.Builder builder = Registration.builder().observedUntil(original.observedUntil());
        for (int copy = 0; copy < copies; copy++) {
            for (Trajectory trajectory : trajectories) {
                builder.begin(trajectory.id() + "-" + copy);
                String client = trajectory.client().orElseThrow().key() + "-" + copy;
                builder.client(client);
                trajectory
                        .field(TrajectoryField.NEIGHBOURHOOD)
                        .forEach(value -> builder.field(TrajectoryField.NEIGHBOURHOOD, value));
                trajectory.events().forEach(event -> add(builder, event));
                builder.end();
            }
        }
        return builder.build().value();
    }

    private static void add(Registration.Builder builder, ProcessEvent event) {
        builder.event(event.type(), event.date().toEpochDay());
        event.outcome().ifPresent(builder::outcome);
        event.complexity().ifPresent(builder::complexity);
        event.reached().ifPresent(builder::reached);
        event.place().ifPresent(builder::place);
        event.partner().ifPresent(builder::partner);
        event.reason().map(ClosureReason::code).map(ClosureReason::of).ifPresent(builder::reason);
        if (event.type().equals(EventType.ANALYSIS)) {
            builder.lifeDomains(event.lifeDomains());
        }
    }
}
