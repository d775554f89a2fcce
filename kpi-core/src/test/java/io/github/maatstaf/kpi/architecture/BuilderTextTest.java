package io.github.maatstaf.kpi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.agreement.MeasurementCalendar;
import io.github.maatstaf.kpi.agreement.RegistrationAgreement;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.conversation.ConversationSheet;
import io.github.maatstaf.kpi.instrument.Assessments;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.InstrumentBuilder;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.narrative.Story;
import io.github.maatstaf.kpi.narrative.Teller;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.scope.HomeworkCatalogue;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Half-way a chain JShell shows the builder: it says what it becomes, and no key, text or name of anybody. */
class BuilderTextTest {
    private static final Scope.Builder SCOPE =
            Scope.builder("Huiswerkbegeleiding").partOf("jongerenwerk");

    @Test
    void should_say_what_a_builder_becomes() {
        assertThat(SCOPE).hasToString("A scope of Huiswerkbegeleiding (part of jongerenwerk), not built yet");
        assertThat(Selection.from(HomeworkCatalogue.catalogue()).choose("ACT-ANA-FIRSTTALK"))
                .hasToString("A selection from edition 2026.1, not built yet: 1 chosen, 0 linked");
        assertThat(ConversationSheet.builder(Selection.from(HomeworkCatalogue.catalogue())
                        .forScope(SCOPE.forGroup("leerlingen").wanting("rust").build())
                        .build()))
                .hasToString("A sheet for INTERNAL about Huiswerkbegeleiding (part of jongerenwerk), not built yet");
        assertThat(MeasurementCalendar.builder().baseline(LocalDate.of(2025, 1, 14)))
                .hasToString("A calendar with 1 moment, not built yet");
        assertThat(RegistrationAgreement.builder()).hasToString("A registration agreement with 0 items, not built yet");
        assertThat(Story.builder(Teller.PARENT, LocalDate.of(2026, 6, 4), "geheim"))
                .hasToString("A story by PARENT of 2026-06-04, not built yet");
    }

    @Test
    void should_say_how_far_a_builder_of_figures_is() {
        Observation.Builder observation = Observation.builder("visitors", ReportingPeriod.parse("2025-Q1"));

        assertThat(observation).hasToString("visitors 2025-Q1 all, not built yet");
        assertThat(ObservationTable.builder().add(observation.value(3).build()))
                .hasToString("A table with 1 observation, not built yet");
        assertThat(Measure.share("quick-start"))
                .hasToString("quick-start, a measure of share, not built yet; it also needs counting(..), datedBy(..)");
        assertThat(Measure.events("signals").of(EventType.SIGNAL))
                .hasToString("signals, a measure of events, not built yet");
        assertThat(Funnel.builder().own("ons team", 3, 10).other(4, 9))
                .hasToString("A funnel of an own unit and 1 other, not built yet");
        assertThat(KpiCalculator.of(
                        Measure.events("signals").of(EventType.SIGNAL).build()))
                .hasToString("1 measure per quarter");
    }

    @Test
    void should_say_what_became_of_the_records_so_far() {
        Registration.Builder registration = Registration.builder();
        registration
                .begin("C1")
                .client("K7")
                .event(EventType.SIGNAL, LocalDate.of(2025, 3, 4))
                .end();
        InstrumentBuilder instrument = Instrument.builder("eigen-regie", "2024");

        assertThat(registration)
                .hasToString("A registration, not built yet: 1 read = 1 accepted + 0 rejected + 0 duplicates");
        assertThat(instrument.measuring(LocalizedText.of("eigen regie")))
                .hasToString("The instrument eigen-regie 2024, not built yet");
        assertThat(Assessments.builder())
                .hasToString("Assessments, not built yet: 0 accepted, 0 rejected, 0 duplicates");
    }
}
