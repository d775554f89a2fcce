package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.Place;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.Coverage;
import io.github.maatstaf.kpi.json.EventLogReader;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.mapping.ClosureReasonList;
import io.github.maatstaf.kpi.mapping.EventLogBuilder;
import io.github.maatstaf.kpi.mapping.LogColumn;
import io.github.maatstaf.kpi.mapping.MappedEvent;
import io.github.maatstaf.kpi.mapping.VendorMapping;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VendorGuideTest {
    private final Printout out = new Printout();

    private static String file() {
        return Documented.output("vendor-mapping") + "\n";
    }

    @Test
    void should_say_all_that_is_missing() {
        String file = file();
        // tag::total[]
        WithFindings<VendorMapping> parsed =
                VendorMapping.parse(file + "event\tOp wachtlijst\ncode\treason\tverhuisd\tVERHUISD\n");
        for (Finding finding : parsed.findings()) {
            out.println(finding);
        }
        VendorMapping mapping = VendorMapping.parse(file).value();
        out.println(mapping);
        // end::total[]
        out.isOutput("vendor-total");
        assertThat(VendorMapping.parse(mapping.toText()).value()).isEqualTo(mapping);
    }

    @Test
    void should_read_a_log(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), Documented.output("vendor-log") + "\n");
        VendorMapping mapping = VendorMapping.parse(file()).value();
        // tag::read[]
        WithFindings<Registration> read = EventLogReader.of(mapping).readFrom(log);
        for (Finding finding : read.findings()) {
            out.println(finding);
        }
        out.println(read.records()); // rows: read = accepted + rejected + duplicates
        out.println(read.value());
        // end::read[]
        out.isOutput("vendor-read");
        assertThat(read.records().accepted()).isEqualTo(read.value().eventCount());
    }

    @Test
    void should_begin_a_mapping_with_one_word(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.csv"), Documented.output("vendor-log") + "\n");
        VendorMapping begun = VendorMapping.builder("Dossier 4 (made up)")
                .zone(ZoneId.of("Europe/Amsterdam"))
                .dates("dd-mm-jjjj")
                .column(LogColumn.TRAJECTORY, "dossier")
                .column(LogColumn.EVENT, "status")
                .column(LogColumn.TIME, "datum")
                .event("Aangemeld", MappedEvent.of(EventType.SIGNAL))
                .build();
        // spotless:off
        // tag::words[]
        EventLogReader.of(begun).unmappedTo((column, word) -> out.println(
                        column.equals(LogColumn.EVENT) ? "event\t" + word : "code\t" + column.code() + "\t" + word))
                .readFrom(log);
        // end::words[]
        // spotless:on
        out.isOutput("vendor-words");
    }

    @Test
    void should_take_rows_from_anywhere() {
        VendorMapping mapping = VendorMapping.parse(file()).value();
        List<Map<String, String>> rows = List.of(
                Map.of("dossier", "D1", "status", "Aangemeld", "datum", "03-03-2025"),
                Map.of("dossier", "D1", "status", "Gesprek", "datum", "10-03-2025"));
        // tag::rows[]
        EventLogBuilder log = EventLogBuilder.of(mapping);
        for (int i = 0; i < rows.size(); i++) {
            log.row(Place.line(i + 1), rows.get(i)); // texts by the vendor's names of the columns
        }
        out.println(log.build().value());
        // end::rows[]
        out.isOutput("vendor-rows");
    }

    @Test
    void should_read_a_code_with_its_list() {
        // tag::reasons[]
        out.println(ClosureReasonList.of("IJW-307").entry("31").orElseThrow());
        out.println(ClosureReasonList.of("IWMO-307").entry("31").orElseThrow());
        out.println(ClosureReasonList.of("IWMO-307").source());
        // end::reasons[]
        out.isOutput("vendor-reasons");
    }

    @Test
    void should_say_what_the_system_can_deliver() {
        VendorMapping mapping = VendorMapping.parse(file()).value();
        // tag::coverage[]
        Coverage coverage = Coverage.of(SocialWorkLibrary.latest().kpis(), mapping);
        out.println(coverage.table(Locale.ENGLISH)); // or in Dutch
        // end::coverage[]
        out.isOutput("vendor-coverage");
    }
}
