package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.QuerySet;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.registration.Registration;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** How much memory a query takes, in bytes that this thread allocates; times are not asserted, since machines differ. */
class PassAllocationTest {
    private static final ThreadMXBean THREAD = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final long MEGABYTE = 1_000_000;
    private static final KpiCalculator CALCULATOR = KpiCalculator.ofMeasures(QuerySet.measures())
            .by(Stratifier.COMPLEXITY)
            .by(Stratifier.NEIGHBOURHOOD);

    /**
     * What is allocated to count does not grow with the number of trajectories but with that of cells and of different
     * numbers of days: tenfold the trajectories, and not twice the memory. What it takes to make figures of the counts is
     * the table's.
     */
    @Test
    void should_allocate_little_beside_the_table() {
        Registration some = MadeUpCopies.of(ReferenceRegistration.whole(), 5);
        Registration many = MadeUpCopies.of(ReferenceRegistration.whole(), 50);
        long countingSome = allocated(some) - allocatedByFigures(some);
        long countingMany = allocated(many) - allocatedByFigures(many);
        System.out.println("to count 10,000: " + countingSome + " bytes, to count 100,000: " + countingMany);

        assertThat(countingMany).isLessThan(12 * MEGABYTE / 10).isLessThan(2 * countingSome);
    }

    /** Where hardly two wait as long: days are counted in tables and lists, and no histogram is made of them. */
    @Test
    void should_allocate_little_more_where_all_waited_differently() {
        Registration many = MadeUpCopies.differing(ReferenceRegistration.whole(), 50);
        long counting = allocated(many) - allocatedByFigures(many);
        System.out.println("to count 100,000 different ones: " + counting + " bytes");

        assertThat(counting).isLessThan(13 * MEGABYTE / 10);
    }

    /** Also what is made on the way to the figures and thrown away: the ranks of intervals above all. */
    @Test
    void should_make_figures_of_counts_without_much_beside_them() {
        Registration many = MadeUpCopies.of(ReferenceRegistration.whole(), 50);
        long bytes = allocatedByFigures(many);
        System.out.println("to make 14,400 figures: " + bytes + " bytes");

        assertThat(bytes).isLessThan(7 * MEGABYTE);
    }

    @Test
    void should_hold_a_trajectory_in_at_most_100_bytes() {
        Registration many = MadeUpCopies.of(ReferenceRegistration.whole(), 50);
        // 10.6 events each, where the goal speaks of 8.5
        assertThat((double) many.packed().byteSize() / many.size()).isLessThanOrEqualTo(100);
    }

    private static long allocated(Registration registration) {
        CALCULATOR.over(registration);
        long before = THREAD.getCurrentThreadAllocatedBytes();
        ObservationTable table = CALCULATOR.over(registration);
        long after = THREAD.getCurrentThreadAllocatedBytes();
        assertThat(table.observations()).hasSize(14_400);
        return after - before;
    }

    private static long allocatedByFigures(Registration registration) {
        TallyCounts counts = new Pass(CALCULATOR).over(registration);
        counts.table();
        long before = THREAD.getCurrentThreadAllocatedBytes();
        counts.table();
        return THREAD.getCurrentThreadAllocatedBytes() - before;
    }
}
