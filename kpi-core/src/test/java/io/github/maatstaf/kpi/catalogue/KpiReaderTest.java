package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.EditionLines.codes;
import static io.github.maatstaf.kpi.catalogue.EditionLines.kpi;
import static io.github.maatstaf.kpi.catalogue.EditionLines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.CountBasis;
import io.github.maatstaf.kpi.measure.Unit;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Umbrella terms and dated versions; see {@link EditionReaderTest} for the other fields. */
class KpiReaderTest {
    private static final String MEASURE = "measure|signals|m1;events;of=SIGNAL";

    private static Kpi only(String... more) {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", more));
        assertThat(read.findings()).isEmpty();
        return read.value().get("IMP-SOC-TEST");
    }

    @Test
    void should_read_an_umbrella_with_candidates() {
        Kpi umbrella = only("kind|UMBRELLA", "unit|undecided", "candidates|IMP-SOC-LONELY6 IMP-SOC-LONELY11");

        assertThat(umbrella.kind()).isEqualTo(KpiKind.UMBRELLA);
        assertThat(umbrella.unit()).isEqualTo(Unit.UNDECIDED);
        assertThat(umbrella.isComputable()).isFalse();
        assertThat(umbrella.candidates())
                .containsExactly(KpiCode.of("IMP-SOC-LONELY6"), KpiCode.of("IMP-SOC-LONELY11"));
        assertThat(umbrella).hasToString(umbrella.toBuilder().build().toString());
        assertThat(umbrella.toString()).contains("umbrella term");
        assertThat(umbrella.toBuilder().build()).isEqualTo(umbrella);
    }

    @Test
    void should_read_an_umbrella_without_candidates_for_a_criterion_of_ones_own() {
        assertThat(only("kind|UMBRELLA").candidates()).isEmpty();
        assertThat(only("kind|KPI").kind()).isEqualTo(KpiKind.KPI);
        assertThat(only().kind()).isEqualTo(KpiKind.KPI);
    }

    @Test
    void should_reject_an_umbrella_that_does_not_say_what_it_needs() {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", "kind|UMBRELLA", "needs|-"));

        assertThat(codes(read)).containsExactly("CATALOGUE-INCOMPLETE");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).contains("the text NEEDS, as an umbrella");
    }

    @Test
    void should_reject_an_umbrella_with_a_measure() {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", "kind|UMBRELLA", MEASURE));

        assertThat(read.value().isEmpty()).isTrue();
        assertThat(codes(read)).contains("CATALOGUE-INCOMPLETE");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).contains("it has a measure");
    }

    @Test
    void should_reject_candidates_of_what_is_no_umbrella() {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", "candidates|IMP-SOC-LONELY6"));

        assertThat(codes(read)).containsExactly("CATALOGUE-INCOMPLETE");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).contains("it has candidates");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "kind|PARAPLU; CATALOGUE-BAD-VALUE; kind",
                "candidates|loneliness; CATALOGUE-BAD-VALUE; candidates",
                "kind|; CATALOGUE-CELLS; kind",
            })
    void should_reject_another_kind_or_a_candidate_that_is_no_code(String line, String code, String field) {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", line));

        assertThat(codes(read)).containsExactly(code);
        assertThat(read.findings().get(0).place().field()).isEqualTo(field);
    }

    @Test
    void should_read_versions_by_year_or_day_in_the_order_of_their_days() {
        Kpi kpi = only(
                "version|2021-08-01: Vier weken afwezig.|2021-08-01: Absent for four weeks.",
                "version|2015: Niet ingeschreven: ook zonder school.|2015: Not enrolled: also without a school.");

        assertThat(kpi.versions())
                .containsExactly(
                        new DefinitionVersion(
                                LocalDate.of(2015, 1, 1),
                                LocalizedText.of(
                                        "Niet ingeschreven: ook zonder school.",
                                        "Not enrolled: also without a school.")),
                        new DefinitionVersion(
                                LocalDate.of(2021, 8, 1),
                                LocalizedText.of("Vier weken afwezig.", "Absent for four weeks.")));
        assertThat(kpi.toBuilder().build()).isEqualTo(kpi);
    }

    @Test
    void should_tell_which_version_held_on_a_day() {
        Kpi kpi = only("version|2015: Oud.|2015: Old.", "version|2021-08-01: Nieuw.|2021-08-01: New.");

        assertThat(kpi.versionOn(LocalDate.of(2014, 12, 31))).isEmpty();
        assertThat(kpi.versionOn(LocalDate.of(2015, 1, 1)))
                .contains(kpi.versions().get(0));
        assertThat(kpi.versionOn(LocalDate.of(2021, 7, 31)))
                .contains(kpi.versions().get(0));
        assertThat(kpi.versionOn(LocalDate.of(2021, 8, 1)))
                .contains(kpi.versions().get(1));
        assertThat(kpi.versionOn(LocalDate.of(2030, 1, 1)))
                .contains(kpi.versions().get(1));
        assertThat(only().versionOn(LocalDate.of(2021, 8, 1))).isEmpty();
    }

    @Test
    void should_note_a_version_without_english() {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", "version|2021: Nieuw."));

        assertThat(codes(read)).containsExactly("CATALOGUE-NO-ENGLISH");
        assertThat(read.value().get("IMP-SOC-TEST").versions())
                .containsExactly(new DefinitionVersion(LocalDate.of(2021, 1, 1), LocalizedText.of("Nieuw.")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version|2021: Nieuw.|2022: New.",
                "version|2021: Nieuw.|New.",
                "version|2021: Nieuw.|From now on: new.",
                "version|2021: Nieuw.|2021:",
                "version|Nieuw.|New.",
                "version|2021:|2021: New.",
                "version|2021-02-29: Nieuw.|2021-02-29: New.",
                "version|2021-8-1: Nieuw.|2021-8-1: New.",
                "version|zien: Nieuw.|zien: New.",
                "version||2021: New.",
                "version|: Nieuw.|: New.",
            })
    void should_reject_a_version_without_one_day_for_both_languages(String line) {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-TEST", line));

        assertThat(codes(read)).containsExactly("CATALOGUE-BAD-VALUE");
        assertThat(read.findings().get(0).place().field()).isEqualTo("version");
        assertThat(read.value().isEmpty()).isTrue();
    }

    @Test
    void should_reject_two_versions_from_one_day_on() {
        assertThat(codes(read(kpi(
                        "IMP-SOC-TEST",
                        "version|2021: Nieuw.|2021: New.",
                        "version|2021-01-01: Anders.|2021-01-01: Other."))))
                .containsExactly("CATALOGUE-BAD-VALUE");
    }

    @Test
    void should_hold_a_program_to_the_same_rules() {
        KpiBuilder kpi = SomeKpis.complete("IMP-SOC-TEST");
        DefinitionVersion version = new DefinitionVersion(LocalDate.of(2021, 1, 1), LocalizedText.of("Nieuw.", "New."));

        assertThatThrownBy(() -> kpi.version(version).version(version))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("IMP-SOC-TEST already has a version that holds from 2021-01-01");
        assertThatThrownBy(() -> SomeKpis.complete("IMP-SOC-TEST")
                        .candidate(KpiCode.of("IMP-SOC-OTHER"))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("to be an umbrella");
        assertThat(SomeKpis.complete("IMP-SOC-TEST")
                        .kind(KpiKind.UMBRELLA)
                        .candidate(KpiCode.of("IMP-SOC-OTHER"))
                        .build()
                        .candidates())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AGREEMENT", "EURO"})
    void should_read_the_count_bases_of_contracts(String basis) {
        assertThat(only("basis|" + basis).countBasis()).isEqualTo(CountBasis.valueOf(basis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"per-10000", "ratio", "minutes", "euros-per-resident", "mark"})
    void should_know_the_units_of_public_figures(String unit) {
        assertThat(only("unit|" + unit).unit().label()).isNotEqualTo(LocalizedText.of(unit));
    }
}
