package io.github.maatstaf.kpi.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.calculation.KpiCalculator;
import io.github.maatstaf.kpi.catalogue.Kpi;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import io.github.maatstaf.kpi.catalogue.KpiKind;
import io.github.maatstaf.kpi.instrument.CutOffSide;
import io.github.maatstaf.kpi.instrument.Instrument;
import io.github.maatstaf.kpi.instrument.Rater;
import io.github.maatstaf.kpi.instrument.ScaleDirection;
import io.github.maatstaf.kpi.measure.DataKind;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.MeasureKind;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.ScoreCondition;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.registration.Registration;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every KPI of the edition is computed, or says exactly what it needs before it can be. */
class BindingTest {
    private static final Instrument OWN = Instrument.builder("own", "1")
            .measuring(LocalizedText.of("iets", "something"))
            .range(0, 10)
            .direction(ScaleDirection.HIGHER_IS_MORE)
            .licence("made up")
            .ratedBy(Rater.TEACHER)
            .build();

    private final KpiCatalogue library = SocialWorkLibrary.edition("2026.1");

    private static Registration registration() {
        Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2025, 12, 31));
        builder.begin("T1")
                .client("K1")
                .event(EventType.SIGNAL, LocalDate.of(2025, 1, 5))
                .end();
        return builder.build().value();
    }

    @Test
    void should_compute_every_kpi_or_say_what_is_to_be_chosen_first() {
        Map<String, Integer> outcomes = new TreeMap<>();
        for (Kpi kpi : library) {
            outcomes.merge(outcome(kpi), 1, Integer::sum);
        }
        assertThat(outcomes)
                .isEqualTo(Map.of(
                        "umbrella, names its candidates", 7,
                        "to be chosen: instrument", 7,
                        "to be chosen: instrument and score", 10,
                        "trajectories", 49,
                        "trajectories and activities", 1,
                        "activities", 2,
                        "answers", 12,
                        "figures of others", 107));
    }

    private String outcome(Kpi kpi) {
        if (kpi.kind() == KpiKind.UMBRELLA) {
            assertThatThrownBy(() -> KpiCalculator.of(kpi))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(kpi.needs().orElseThrow().in(Locale.ENGLISH))
                    .hasMessageMatching("(?s).*(KPIs to choose from|There is no KPI to choose).*");
            return "umbrella, names its candidates";
        }
        if (kpi.measures().stream().anyMatch(Measure::isOpen)) {
            assertThatThrownBy(() -> KpiCalculator.of(kpi))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("people choose the instrument")
                    .hasMessageContaining(kpi.needs().orElseThrow().in(Locale.ENGLISH));
            return shouldComputeOnceChosen(kpi);
        }
        KpiCalculator calculator = KpiCalculator.of(kpi);
        ObservationTable table = calculator.over(registration());
        for (Measure measure : calculator.measures()) {
            assertThat(table.names()).as("%s", kpi).containsAll(measure.observationNames());
            assertThat(measure.unit()).as("%s", kpi).isNotNull();
            assertThat(measure.dataElements()).as("%s", kpi).isNotEmpty();
        }
        assertThat(calculator.dataElements()).isNotEmpty();
        if (kpi.measures().isEmpty()) {
            assertThat(calculator.measures().get(0).kind()).isEqualTo(MeasureKind.FIGURE);
            assertThat(calculator.measures().get(0).unit()).isEqualTo(kpi.unit());
            assertThat(kpi.needs()).as("%s", kpi).isPresent();
        }
        return String.join(
                " and ",
                calculator.measures().get(0).dataKinds().stream()
                        .map(BindingTest::word)
                        .toList());
    }

    private static String shouldComputeOnceChosen(Kpi kpi) {
        Measure open = kpi.measures().get(0);
        boolean score = open.records().isScoreOpen();
        boolean change = open.kind() == MeasureKind.SCORE_CHANGES;
        Measure chosen = !score
                ? open.choosing(OWN)
                : open.choosing(
                        OWN,
                        change
                                ? ScoreCondition.change(CutOffSide.AT_LEAST, 2)
                                : ScoreCondition.score(CutOffSide.AT_LEAST, 6));
        assertThat(chosen.isOpen()).isFalse();
        assertThat(chosen.dataElements().toString()).contains("own@1");
        if (open.kind() == MeasureKind.SCORES || change) {
            assertThat(chosen.records().rater()).hasValue(Rater.TEACHER);
        }
        assertThat(KpiCalculator.of(chosen).over(registration()).names()).containsAll(chosen.observationNames());
        return "to be chosen: instrument" + (score ? " and score" : "");
    }

    private static String word(DataKind kind) {
        return kind == DataKind.FIGURES ? "figures of others" : kind.name().toLowerCase(Locale.ROOT);
    }

    /** A fingerprint stands in tables that people keep: a line may be added to this file, never changed. */
    @Test
    void should_keep_the_fingerprint_of_every_measure_for_ever() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Kpi kpi : library) {
            List<Measure> measures = new ArrayList<>(kpi.measures());
            kpi.figureMeasure().ifPresent(measures::add);
            for (Measure measure : measures) {
                lines.add(kpi.code() + " " + measure.name() + " " + measure.fingerprint());
            }
        }
        Path file = Path.of("src/test/resources/golden/fingerprints.txt");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, String.join("\n", lines) + "\n");
        }
        try (InputStream golden = BindingTest.class.getResourceAsStream("/golden/fingerprints.txt")) {
            String kept = new String(golden.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(lines).containsExactlyElementsOf(kept.lines().toList());
        }
    }
}
