package io.github.maatstaf.kpi.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Milestone;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.measure.Summary;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import io.github.maatstaf.kpi.registration.Registration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Feature 85: whoever erases a person and computes anew has what never having had the person would have given. */
class ErasedClientTest {
    private static final KpiCalculator CALCULATOR = KpiCalculator.of(
                    Measure.events("signals").of(EventType.SIGNAL).build(),
                    Measure.clients("clients").with(EventType.SIGNAL).build(),
                    Measure.duration("days")
                            .from(Milestone.first(EventType.SIGNAL))
                            .to(Milestone.first(EventType.CLOSURE))
                            .datedBy(Milestone.first(EventType.SIGNAL))
                            .summarisedBy(Summary.MEDIAN, Summary.P90)
                            .build())
            .per(PeriodType.MONTH)
            .by(Stratifier.of(TrajectoryField.NEIGHBOURHOOD));

    @Property(tries = 100)
    void erasing_is_never_having_had(@ForAll long seed, @ForAll @IntRange(max = 12) int client) {
        MadeUpRegistration made = new MadeUpRegistration(seed, 40);
        Registration erased = made.whole().without(ClientRef.of("K" + client));
        Registration never = made.of(other -> other != client);

        assertThat(erased).isEqualTo(never);
        assertThat(CALCULATOR.over(erased)).isEqualTo(CALCULATOR.over(never));
        assertThat(DisclosurePolicy.internal().protect(CALCULATOR.overWithClients(erased)))
                .isEqualTo(DisclosurePolicy.internal().protect(CALCULATOR.overWithClients(never)));
    }

    @Property(tries = 50)
    void erasing_somebody_who_is_not_there_changes_nothing(@ForAll long seed) {
        Registration made = new MadeUpRegistration(seed, 40).whole();

        assertThat(made.without(ClientRef.of("nobody"))).isEqualTo(made);
    }

    @Test
    void should_count_different_clients_behind_every_figure() {
        Registration made = new MadeUpRegistration(7, 400).whole();
        ObservationTable plain = CALCULATOR.over(made);
        ObservationTable table = CALCULATOR.overWithClients(made);

        assertThat(table.observations()).hasSameSizeAs(plain.observations());
        for (Observation figure : table.observations()) {
            long clients = figure.clients().orElseThrow();
            assertThat(clients)
                    .isEqualTo(CALCULATOR.casesOf(figure, made).clientsCounted().size());
            if (figure.measure().equals("clients") && figure.value().isPresent()) {
                assertThat((double) clients).isEqualTo(figure.value().getAsDouble());
            }
        }
        assertThat(table.at("signals", "2024-03").clients().orElseThrow())
                .as("fewer clients than signals, and some")
                .isBetween(1L, (long) table.at("signals", "2024-03").value().orElseThrow());
    }

    @Test
    void should_show_of_a_real_calculation_what_is_not_about_few() {
        Registration made = new MadeUpRegistration(7, 2_000).whole();

        long shown =
                DisclosurePolicy.internal().protect(CALCULATOR.overWithClients(made)).table().observations().stream()
                        .filter(figure -> figure.value().isPresent())
                        .count();

        assertThat(shown).isGreaterThan(20);
        assertThat(List.of(DisclosurePolicy.internal()
                        .protect(CALCULATOR.over(made))
                        .findings()))
                .as("without clients all is hidden, and somebody is told")
                .isNotEmpty();
    }
}
