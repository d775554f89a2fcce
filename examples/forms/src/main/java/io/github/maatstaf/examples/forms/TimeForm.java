package io.github.maatstaf.examples.forms;

import io.github.maatstaf.kpi.agreement.Frequency;
import io.github.maatstaf.kpi.agreement.RegistrationBurden;
import io.github.maatstaf.kpi.constraint.KnownKpi;
import io.github.maatstaf.kpi.plan.MonitoringPlan;
import io.github.maatstaf.kpi.scope.Selection;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The second half of step 4: what registering takes, by those who do it, and how much time there is for it. */
record TimeForm(
        @Positive @Max(100_000) int colleagues,
        @PositiveOrZero @DecimalMax("1000000") double trajectoriesPerMonth,
        List<@Valid Row> rows,
        @PositiveOrZero @Nullable Double minutesThereAre) {

    /** One thing that is registered: how often in each trajectory, and how long it takes. */
    record Row(
            @NotBlank String what,
            @Positive @Max(1000) int timesPerTrajectory,
            @PositiveOrZero @DecimalMax("10000") double minutes,
            List<@KnownKpi(in = OurLibrary.class) String> kpis) {}

    MonitoringPlan addedTo(MonitoringPlan plan, Selection selection, Typed typed) {
        if (trajectoriesPerMonth == 0 && !rows.isEmpty()) {
            typed.refuse("trajectoriesPerMonth", "Schat hoeveel trajecten er in een maand beginnen.");
            return plan;
        }
        var burden =
                RegistrationBurden.builder(selection).workers(colleagues).trajectoriesPerMonth(trajectoriesPerMonth);
        rows.forEach(row -> burden.asking(
                row.what(),
                Frequency.perTrajectory(row.timesPerTrajectory()),
                row.minutes(),
                row.kpis().toArray(String[]::new)));
        MonitoringPlan with = plan.with(burden.build());
        Double there = minutesThereAre;
        return there == null ? with : with.affording(there);
    }
}
