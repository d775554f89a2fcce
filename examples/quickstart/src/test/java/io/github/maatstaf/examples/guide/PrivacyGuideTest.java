package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.SCHOOL_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedObservation;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.disclosure.Protection;
import io.github.maatstaf.kpi.disclosure.Release;
import io.github.maatstaf.kpi.disclosure.ReleaseLedger;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.json.ProtectedCsvWriter;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.process.ClientRef;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PrivacyGuideTest {
    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();
    private final Registration registration = Printout.read().value();

    @Test
    void should_protect_figures_for_others() {
        // tag::protect[]
        KpiCalculator signals = KpiCalculator.of(library.get("ACT-SIG-COUNT")).by(Stratifier.COMPLEXITY);
        ObservationTable quarters = signals.per(QUARTER).overWithClients(registration); // with different clients beside
        ObservationTable years = signals.per(SCHOOL_YEAR).overWithClients(registration);

        Protection protection = DisclosurePolicy.report().protect(Release.of(quarters, years));
        ProtectedTable table = protection.table(); // or an exception that says why there is none
        out.println(table.hidden() + " of " + table.observations().size() + " figures hidden");
        table.per(SCHOOL_YEAR).observations().stream().limit(4).forEach(out::println);
        table.observations().stream()
                .filter(ProtectedObservation::isHidden)
                .limit(4)
                .forEach(out::println);
        // end::protect[]
        out.isOutput("privacy-protect");
        assertThat(protection.isRefused()).isFalse();

        // tag::write[]
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ProtectedCsvWriter.forAudience(Audience.COUNCIL).write(table, file); // takes no other table
        String json = MaatstafJson.write(table);
        // end::write[]
        assertThat(file.toString(StandardCharsets.UTF_8)).contains("HIDDEN");
        assertThat(json).contains("\"hidden\":true");
    }

    @Test
    void should_keep_a_ledger_of_what_was_told() {
        // tag::ledger[]
        KpiCalculator signals = KpiCalculator.of(library.get("ACT-SIG-COUNT")).per(SCHOOL_YEAR);
        ReleaseLedger ledger = ReleaseLedger.of(DisclosurePolicy.report()); // of one circle of readers
        Protection first =
                ledger.protect(Release.of(signals.overWithClients(registration)).about("homework-guidance"));
        ledger = ledger.with(first, LocalDate.of(2026, 9, 14));
        out.println(ledger);

        Registration corrected = registration.without(ClientRef.of("Pfe54475397ac")); // as if never there
        Protection again =
                ledger.protect(Release.of(signals.overWithClients(corrected)).about("homework-guidance"));
        out.println(again.isRefused());
        again.findings().forEach(out::println);
        // end::ledger[]
        out.isOutput("privacy-ledger");
    }
}
