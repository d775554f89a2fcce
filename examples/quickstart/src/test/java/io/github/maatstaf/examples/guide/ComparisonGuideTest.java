package io.github.maatstaf.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.comparison.ContextFigures;
import io.github.maatstaf.kpi.comparison.DirectStandardisation;
import io.github.maatstaf.kpi.comparison.Funnel;
import io.github.maatstaf.kpi.comparison.FunnelPosition;
import io.github.maatstaf.kpi.json.ContextFigureReader;
import io.github.maatstaf.kpi.measure.Comparability;
import io.github.maatstaf.kpi.measure.FigureTrait;
import io.github.maatstaf.kpi.measure.FigureTraits;
import io.github.maatstaf.kpi.measure.SeriesBreak;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ComparisonGuideTest {
    private final Printout out = new Printout();

    @Test
    void should_ask_whether_figures_may_be_compared() {
        // spotless:off
        // tag::comparability[]
        FigureTraits ours = FigureTraits.builder()
                .with(FigureTrait.DEFINITION, "talk within 7 days").with(FigureTrait.COUNT_BASIS, "TRAJECTORY")
                .with(FigureTrait.PERIOD, "2025").with(FigureTrait.SOURCE, "own registration").build();
        FigureTraits theirs = FigureTraits.builder()
                .with(FigureTrait.DEFINITION, "talk within 7 days").with(FigureTrait.COUNT_BASIS, "CLIENT")
                .with(FigureTrait.PERIOD, "2025").build();
        Comparability answer = Comparability.of(ours, theirs);
        answer.reasons().forEach(reason -> out.println(reason.code() + ": " + reason.message(Locale.ENGLISH)));
        // end::comparability[]
        // spotless:on
        out.isOutput("comparison-comparability");
        assertThat(answer.isComparable()).isFalse();
    }

    @Test
    void should_lay_a_share_in_a_funnel() {
        // spotless:off
        // tag::funnel[]
        Funnel funnel = Funnel.builder()
                .own("Team Noord", 45, 128)
                .other(16, 55).other(13, 47).other(135, 377).other(60, 150)
                .build().value();
        out.println(funnel.sentence(Locale.ENGLISH));
        out.println(funnel.ownPosition() + ": " + funnel.limitsAt(128));
        out.println(funnel.overDispersion());                                    // from ten units only
        // end::funnel[]
        // spotless:on
        out.isOutput("comparison-funnel");
        assertThat(funnel.ownPosition()).isEqualTo(FunnelPosition.WITHIN);
    }

    @Test
    void should_standardise() {
        // spotless:off
        // tag::standardisation[]
        out.println(DirectStandardisation.to("a made-up country").per(1000)
                .stratum("0-64", 6, 3000, 80).stratum("65+", 12, 1000, 20).build());
        // end::standardisation[]
        // spotless:on
        out.isOutput("comparison-standardisation");
    }

    @Test
    void should_read_published_figures() {
        // spotless:off
        // tag::context[]
        String file = """
                Id;Measure;ValueAttribute;Value;RegioS;Perioden
                0;T001036;None;58.3;GM0363;2023JJ00
                1;T001036;None;61.2*;GM0363;2024JJ00
                2;T001036;None;.;GM0364;2024JJ00
                """;                                                              // made up
        WithFindings<ContextFigures> read = ContextFigureReader
                .ofStatLine(Source.of("CBS StatLine (made-up figures)", "table 00000NED"), LocalDate.of(2025, 10, 1))
                .withBreak(SeriesBreak.of(ReportingPeriod.parse("2024"), LocalizedText.of("nieuwe bron", "new source")))
                .readFrom(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
        out.println(read.value());
        // end::context[]
        // spotless:on
        out.isOutput("comparison-context");
        assertThat(read.findings()).isEmpty();
    }
}
