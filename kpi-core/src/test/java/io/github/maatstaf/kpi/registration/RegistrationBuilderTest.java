package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.EventType;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RegistrationBuilderTest {

    @Test
    void should_name_the_trajectory_the_day_and_the_state_of_a_step_out_of_order() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));

        builder.begin("D2")
                .event(EventType.SIGNAL, day("2026-08-01"))
                .event(EventType.ANALYSIS, day("2026-08-02"))
                .event(EventType.PLAN, day("2026-08-03"))
                .event(EventType.EXECUTION, day("2026-08-04"))
                .event(EventType.EVALUATION, day("2026-09-04"))
                .event(EventType.AFTERCARE, day("2026-09-13"))
                .end();
        WithFindings<Registration> built = builder.build();

        // The sentence is that of the design, section 5.
        assertThat(built.findings())
                .singleElement()
                .hasToString("PROCESS-STEP-ORDER trajectory D2: AFTERCARE on 2026-09-13 before any CLOSURE;"
                        + " the state was EVALUATED");
        assertThat(built.value()).hasToString("1 trajectory with 6 events, observed until 2026-12-31");
        assertThat(built.value().trajectory(0)).hasToString("D2: IN_AFTERCARE, 6 events from 2026-08-01 to 2026-09-13");
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
