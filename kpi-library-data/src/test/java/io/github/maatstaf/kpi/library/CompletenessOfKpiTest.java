package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.calculation.DataQuality;
import io.github.maatstaf.kpi.process.DataElement;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How complete the data of one KPI are: of what it needs and of nothing else. */
class CompletenessOfKpiTest {
    /** Four made-up trajectories: all with a signal, three with aftercare, two with a plan. */
    private static Registration registration() {
        LocalDate day = LocalDate.of(2025, 3, 3);
        Registration.Builder builder = Registration.builder().observedUntil(day.plusYears(1));
        for (int i = 0; i < 4; i++) {
            builder.begin("T" + i).client("K" + i).event(EventType.SIGNAL, day.toEpochDay());
            if (i < 2) {
                builder.event(EventType.PLAN, day.plusDays(5).toEpochDay());
            }
            builder.event(EventType.CLOSURE, day.plusDays(30).toEpochDay());
            if (i < 3) {
                builder.event(EventType.AFTERCARE, day.plusDays(60).toEpochDay());
            }
            builder.end();
        }
        return builder.build().value();
    }

    private static DataQuality of(String kpi) {
        return DataQuality.of(
                registration(), SocialWorkLibrary.latest().get(kpi).measures());
    }

    @Test
    void should_say_of_one_kpi_in_how_many_trajectories_each_thing_that_it_needs_is_registered() {
        DataElement aftercare = DataElement.of(EventType.AFTERCARE);
        DataElement closure = DataElement.of(EventType.CLOSURE);
        DataElement plan = DataElement.of(EventType.PLAN);

        DataQuality quality = of("ACT-AFT-SHARE90");

        assertThat(quality.elements()).contains(aftercare, closure).doesNotContain(plan);
        assertThat(quality.with(aftercare)).isEqualTo(3);
        assertThat(quality.among(aftercare)).isEqualTo(4);
        assertThat(quality.with(closure)).isEqualTo(4);
        assertThat(of("ACT-PLA-SHARE").elements()).contains(plan).doesNotContain(aftercare);
        assertThat(of("ACT-PLA-SHARE").with(plan)).isEqualTo(2);
    }
}
