package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.json.MaatstafJson;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.scope.PartyRole;
import io.github.maatstaf.kpi.scope.Scope;
import io.github.maatstaf.kpi.scope.Selection;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JsonGuideTest {
    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();

    @Test
    void should_write_and_read_a_selection() {
        Scope scope = Scope.builder("Huiswerkbegeleiding")
                .forGroup("leerlingen basisonderwijs en voortgezet onderwijs")
                .wanting("het voorkomen van onderpresteren")
                .build();
        Selection selection = Selection.from(library)
                .forScope(scope)
                .choose("ACT-ANA-FIRSTTALK")
                .agreedBy(PartyRole.COMMISSIONER, LocalDate.of(2025, 1, 14))
                .build();
        // tag::write[]
        String json = MaatstafJson.write(selection);
        out.println(json);
        Selection again = MaatstafJson.readSelection(json, library).value();
        // end::write[]
        out.isOutput("json-write");
        assertThat(again).isEqualTo(selection);
        assertThat(again.contains(KpiCode.of("ACT-ANA-FIRSTTALK"))).isTrue();
    }

    @Test
    void should_answer_a_bad_document_with_findings() {
        // tag::bad[]
        String json = MaatstafJson.write(Series.of("visitors", QUARTER, "2023-Q1", 40, null, 61));
        WithFindings<Series> read = MaatstafJson.readSeries(json.replace("61", "\"many\""));
        out.println(read.isRefused());
        read.findings().forEach(out::println);
        // end::bad[]
        out.isOutput("json-bad");
        assertThat(MaatstafJson.readSeries(json).value().value(1)).isEmpty();
    }

    @Test
    void should_list_formats_and_their_schemas() {
        // tag::schemas[]
        MaatstafJson.formats().forEach(out::println);
        String schema = MaatstafJson.schema("maatstaf-selection");
        // end::schemas[]
        out.isOutput("json-formats");
        assertThat(schema).contains("https://json-schema.org/draft/2020-12/schema");
    }
}
