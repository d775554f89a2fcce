package io.github.maatstaf.examples.guide;

import static io.github.maatstaf.kpi.period.PeriodType.QUARTER;
import static io.github.maatstaf.kpi.period.PeriodType.SCHOOL_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.calculation.ExplainedCases;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.calculation.LeftOut;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.json.CsvDialect;
import io.github.maatstaf.kpi.json.TidyCsvWriter;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Comparability;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.GapRule;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Measures;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.period.Periods;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import io.github.maatstaf.kpi.statistics.Sufficiency;
import io.github.maatstaf.kpi.trend.BaselineChange;
import io.github.maatstaf.kpi.trend.Trend;
import io.github.maatstaf.kpi.trend.TrendCalculator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresGuideTest {

    private final Printout out = new Printout();
    private final KpiCatalogue library = SocialWorkLibrary.latest();
    private final Registration registration = Printout.read().value();

    @Test
    void should_compute_a_table() {
        // tag::table[]
        ObservationTable table = KpiCalculator.of(library.get("ACT-ANA-FIRSTTALK"), library.get("ACT-AFT-SHARE90"))
                .per(QUARTER)
                .withEdition(library.edition())
                .over(registration);
        out.println(table);
        Observation aftercare = table.at("aftercare-share-90", "2026-Q1");
        out.println(aftercare);
        out.println(aftercare.interval().orElseThrow());
        out.println(table.at("aftercare-share-90", "2026-Q3").status());
        // end::table[]
        out.isOutput("figures-table");

        // tag::trend[]
        Trend trend = TrendCalculator.withDefaults().trendOf(table.series("first-talk-days.median"));
        out.println(trend);
        out.println(trend.sentence(Locale.forLanguageTag("nl")));
        out.println(trend.exactSentence(Locale.ENGLISH));
        // end::trend[]
        out.isOutput("figures-trend");

        // tag::change[]
        BaselineChange change = BaselineChange.between(
                table.at("aftercare-share-90", "2023-Q4"), table.at("aftercare-share-90", "2025-Q4"));
        out.println(change);
        out.println(change.sentence(Locale.ENGLISH));
        out.println(change.exactSentence(Locale.ENGLISH));
        // end::change[]
        out.isOutput("figures-change");

        // tag::comparable[]
        out.println(Comparability.of(table.series("first-talk-days.median"), table.series("aftercare-share-90")));
        // end::comparable[]
        out.isOutput("figures-comparable");
    }

    @Test
    void should_say_where_a_figure_comes_from() {
        // tag::derived[]
        Measure talks = Measure.events("talks").of(EventType.CONVERSATION).build();
        Measure signals = Measure.events("signals").of(EventType.SIGNAL).build();
        Measure talksPerSignal = Measures.ratio("talks-per-signal")
                .of(talks)
                .to(signals)
                .whereNoValue(GapRule.KEEP_REASON)
                .build();
        KpiCalculator calculator =
                KpiCalculator.of(talksPerSignal).between(Periods.from("2026-Q1").through("2026-Q3"));
        ObservationTable table = calculator.over(registration);
        out.println(table.at("talks-per-signal", "2026-Q2"));
        out.println(table.at("talks-per-signal", "2026-Q3").status());
        // end::derived[]
        out.isOutput("figures-derived");

        // tag::behind[]
        Observation figure = table.at("talks-per-signal", "2026-Q2");
        out.println(calculator.explain(figure, registration)); // numbers only: it can be passed on
        ExplainedCases cases = calculator.casesOf(figure, registration); // for inside the organisation
        out.println(cases.parts().get(0).counted().subList(0, 3));
        out.println(cases.clientsCounted().size() + " clients");
        // end::behind[]
        out.isOutput("figures-behind");

        // tag::used[]
        Measure lowIncome = Measures.figure(
                "low-income", KpiCode.of("IMP-FIN-LOWINC"), CountBasis.HOUSEHOLD, Unit.SHARE, PeriodType.YEAR);
        Registration withFigures = Registration.builder()
                .observedUntil(LocalDate.parse("2026-07-31"))
                .add(figure("2024", "0.071", "2025-05-01"))
                .add(figure("2024", "0.068", "2026-05-01")) // published again
                .build()
                .value();
        KpiCalculator ofFigures = KpiCalculator.of(lowIncome);
        Observation latest = ofFigures.over(withFigures).at("low-income", "2024");
        ExplainedCases figures = ofFigures.casesOf(latest, withFigures);
        out.println(latest);
        out.println(figures.counted());
        out.println(figures.leftOut(LeftOut.SUPERSEDED));
        // end::used[]
        out.isOutput("figures-used");
    }

    private static ReportedFigure figure(String year, String value, String published) {
        return ReportedFigure.builder("IMP-FIN-LOWINC", year)
                .value(new BigDecimal(value))
                .source(Source.of("made up", ""))
                .published(LocalDate.parse(published))
                .build();
    }

    @Test
    void should_read_own_numbers() {
        // tag::own[]
        Series visitors = Series.of("visitors", QUARTER, "2023-Q1", 40, 52, null, 61, 58, 66); // null is a gap
        out.println(visitors);
        out.println(TrendCalculator.withDefaults().trendOf(visitors));
        // end::own[]
        out.isOutput("figures-own");

        // tag::few[]
        Trend few = TrendCalculator.withDefaults().trendOf(Series.of("visitors", QUARTER, "2023-Q1", 40, 52, 61, 68));
        out.println(few.sufficiency());
        out.println(few.sentence(Locale.ENGLISH));
        // end::few[]
        out.isOutput("figures-few");
        assertThat(few.sufficiency()).isEqualTo(Sufficiency.TOO_FEW);
    }

    @Test
    void should_write_tidy_csv() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ByteArrayOutputStream spreadsheet = new ByteArrayOutputStream();
        // tag::csv[]
        ObservationTable table = KpiCalculator.of(library.get("ACT-AFT-SHARE90"))
                .per(SCHOOL_YEAR)
                .withEdition(library.edition())
                .over(registration);
        TidyCsvWriter.withDefaults().write(table, file);
        TidyCsvWriter.withDefaults().with(CsvDialect.DUTCH_EXCEL).write(table, spreadsheet);
        // end::csv[]
        out.println(file.toString(StandardCharsets.UTF_8).replace("\r\n", "\n"));
        out.isOutput("figures-csv");
        out.println(spreadsheet
                .toString(StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .substring(1));
        out.isOutput("figures-excel");
        assertThat(spreadsheet.toString(StandardCharsets.UTF_8)).startsWith("\uFEFF");
    }
}
