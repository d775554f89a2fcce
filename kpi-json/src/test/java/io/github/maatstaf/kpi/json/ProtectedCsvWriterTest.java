package io.github.maatstaf.kpi.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.disclosure.DisclosurePolicy;
import io.github.maatstaf.kpi.disclosure.ProtectedTable;
import io.github.maatstaf.kpi.json.csv.CsvRows;
import io.github.maatstaf.kpi.measure.Observation;
import io.github.maatstaf.kpi.measure.ObservationTable;
import io.github.maatstaf.kpi.measure.Series;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.period.ReportingPeriod;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedCsvWriterTest {
    private static String text(ProtectedCsvWriter writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(SampleValues.protectedTable(), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** 28 of 64 in a report: 30 of 65, and 46 %. The limits are Wilson's for 30 of 65, by Python's statistics.NormalDist. */
    @Test
    void should_write_what_may_be_seen_and_only_that_the_rest_is_hidden() {
        List<List<String>> rows = CsvRows.parse(text(ProtectedCsvWriter.forAudience(Audience.COUNCIL)), ',');

        assertThat(rows.get(0))
                .containsExactly(
                        "measure",
                        "period",
                        "stratum",
                        "unit",
                        "value",
                        "numerator",
                        "denominator",
                        "status",
                        "lower",
                        "upper",
                        "edition",
                        "fingerprint");
        assertThat(rows.get(1).subList(0, 8))
                .containsExactly("quick-start", "2025-Q1", "all", "share", "0.46", "30", "65", "MEASURED");
        assertThat(rows.get(2))
                .containsExactly(
                        "quick-start",
                        "2025-Q1",
                        "complexity=HIGH",
                        "share",
                        "",
                        "",
                        "",
                        "HIDDEN",
                        "",
                        "",
                        "2026.1",
                        "ab12");
        assertThat(rows.get(4).subList(0, 8))
                .containsExactly("subsidy", "2025-Q1", "all", "euros", "40000", "", "", "MEASURED");
        assertThat(rows.get(5).get(7)).isEqualTo("TOO_RECENT");
    }

    @Test
    void should_write_for_the_spreadsheet_of_the_netherlands(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("figures.csv");
        ProtectedCsvWriter.forAudience(Audience.PUBLIC)
                .with(CsvDialect.DUTCH_EXCEL)
                .write(SampleValues.protectedTable(), file);

        assertThat(Files.readString(file)).startsWith("\uFEFFmeasure;period").contains(";0,46;30;65;");
        assertThat(ProtectedCsvWriter.forAudience(Audience.PUBLIC).with(CsvDialect.DUTCH_EXCEL))
                .hasToString("writes protected tables for PUBLIC as DUTCH_EXCEL");
    }

    @Test
    void should_write_for_nobody_whom_the_policy_does_not_name() {
        ProtectedTable internal =
                DisclosurePolicy.internal().protect(SampleValues.release()).table();

        assertThatThrownBy(() -> ProtectedCsvWriter.forAudience(Audience.COMMISSIONER)
                        .write(internal, new ByteArrayOutputStream()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not for COMMISSIONER");
    }

    /** Whoever forgets to protect has no method to call: none takes figures as they are, and nothing else makes a table. */
    @Test
    void should_take_no_figures_as_they_are() {
        Set<Class<?>> raw = Set.of(ObservationTable.class, Observation.class, Series.class);
        assertThat(Arrays.stream(ProtectedCsvWriter.class.getMethods())
                        .flatMap(method -> Arrays.stream(method.getParameterTypes())))
                .doesNotContainAnyElementsOf(raw)
                .contains(ProtectedTable.class);
        assertThat(ProtectedTable.class.getConstructors()).isEmpty();
        assertThat(Arrays.stream(ProtectedTable.class.getDeclaredMethods())
                        .filter(method -> Modifier.isStatic(method.getModifiers()))
                        .filter(method -> Modifier.isPublic(method.getModifiers())))
                .as("no public way to make one beside a policy")
                .isEmpty();
        Set<String> makers = new TreeSet<>();
        for (var method : MaatstafJson.class.getMethods()) {
            if (method.getReturnType() == ProtectedTable.class
                    || method.getGenericReturnType().getTypeName().contains("ProtectedTable")) {
                makers.add(((Executable) method).getName());
            }
        }
        assertThat(makers).as("nor can a document pass for one").isEmpty();
    }

    /** D6 and D7b: documents of two tables that differ only in a hidden figure are the same, and give no reason. */
    @Test
    void should_write_the_same_whatever_is_hidden() {
        Set<String> documents = new TreeSet<>();
        for (long clients : new long[] {1, 4, 14}) {
            ProtectedTable table = DisclosurePolicy.report()
                    .withThreshold(15)
                    .protect(ObservationTable.builder()
                            .observedUntil(LocalDate.of(2025, 6, 30))
                            .add(Observation.builder("signals", ReportingPeriod.parse("2025-Q1"))
                                    .value(clients)
                                    .clients(clients)
                                    .build())
                            .add(Observation.builder("talk.median", ReportingPeriod.parse("2025-Q1"))
                                    .unit(Unit.DAYS)
                                    .value(clients)
                                    .denominator(20)
                                    .clients(20)
                                    .build())
                            .build())
                    .table();
            documents.add(MaatstafJson.write(table));
        }

        assertThat(documents).hasSize(1);
        assertThat(documents.iterator().next())
                .contains("\"hidden\":true")
                .doesNotContainIgnoringCase("primary")
                .doesNotContainIgnoringCase("secondary")
                .doesNotContainIgnoringCase("small")
                .doesNotContain("SUPPRESSED");
    }
}
