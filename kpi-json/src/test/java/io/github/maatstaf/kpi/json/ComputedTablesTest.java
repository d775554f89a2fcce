package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.instrument.FigureGap;
import io.github.maatstaf.kpi.instrument.ReportedFigure;
import io.github.maatstaf.kpi.library.SocialWorkLibrary;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Stratifier;
import io.github.maatstaf.kpi.period.PeriodType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever the calculator makes of the edition's KPIs is written and read back equal (J1), figure by figure and whole. */
class ComputedTablesTest {
    private static final List<Kpi> KPIS = SocialWorkLibrary.edition("2026.1").kpis().stream()
            .filter(kpi -> kpi.kind() != KpiKind.UMBRELLA)
            .filter(kpi -> kpi.measures().stream().noneMatch(Measure::isOpen))
            .toList();

    private static Registration registration(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder("{\"format\":\"maatstaf-registration\",\"version\":1,\"footer\":false,"
                + "\"observedUntil\":\"2025-06-30\"}\n");
        for (int i = 0; i < 60; i++) {
            String line = MadeUpHistory.ordinary("C" + i, random).line();
            text.append("{\"id\":\"C" + i + "\",\"client\":\"K" + i / 2 + "\"")
                    .append(line.substring(line.indexOf(",\"events\"")))
                    .append('\n');
        }
        text.append("{\"record\":\"activity\",\"id\":\"A1\",\"date\":\"2024-05-06\",\"service\":\"buurthuis\","
                + "\"headcount\":12,\"unknownParticipants\":12}\n");
        Registration.Builder builder = Registration.builder();
        Source source = Source.of("a made-up yearbook", "p. 3");
        for (Kpi kpi : KPIS) {
            for (int year = 2023; year < 2026; year++) {
                ReportedFigure.Builder figure = ReportedFigure.builder(
                                kpi.code(), PeriodType.YEAR.containing(LocalDate.of(year, 1, 1)))
                        .source(source)
                        .published(LocalDate.of(year + 1, 3, 4));
                switch (random.nextInt(3)) {
                    case 0 -> figure.value(BigDecimal.valueOf(random.nextInt(1_000), 1));
                    case 1 -> figure.counts(random.nextInt(50), 50 + random.nextInt(50));
                    default -> figure.gap(FigureGap.values()[random.nextInt(FigureGap.values().length)]);
                }
                builder.add(figure.build());
            }
        }
        ByteArrayOutputStream figures = new ByteArrayOutputStream();
        RegistrationWriter.withDefaults().write(builder.build().value(), figures);
        figures.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"record\":\"figure\""))
                .forEach(line -> text.append(line).append('\n'));
        WithFindings<Registration> read =
                RegistrationReader.read(new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        assertThat(read.records().rejected()).isZero();
        return read.value();
    }

    @Test
    void should_read_back_every_computed_figure() {
        should_read_back_every_computed_figure_per(PeriodType.HALF_YEAR);
    }

    @Tag("slow")
    @ParameterizedTest
    @EnumSource(PeriodType.class)
    void should_read_back_every_computed_figure_per(PeriodType per) {
        ObservationTable table = KpiCalculator.ofKpis(KPIS)
                .per(per)
                .by(Stratifier.COMPLEXITY)
                .overWithClients(registration(per.ordinal()));

        WithFindings<ObservationTable> read = MaatstafJson.readObservationTable(MaatstafJson.write(table));

        assertThat(table.observations()).hasSizeGreaterThan(200);
        assertThat(read.findings()).isEmpty();
        assertThat(read.value()).isEqualTo(table);
        for (Observation observation : table.observations()) {
            WithFindings<Observation> one = MaatstafJson.readObservation(MaatstafJson.write(observation));
            assertThat(one.findings()).as("%s", observation).isEmpty();
            assertThat(one.value()).isEqualTo(observation);
        }
        for (String name : table.names()) {
            assertThat(MaatstafJson.readSeries(MaatstafJson.write(table.series(name)))
                            .value())
                    .isEqualTo(table.series(name));
        }
    }
}
