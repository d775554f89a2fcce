package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.EditionLines.codes;
import static io.github.maatstaf.kpi.catalogue.EditionLines.lines;
import static io.github.maatstaf.kpi.catalogue.EditionLines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CrosswalkReaderTest {
    private static final KpiCode DEBTS = KpiCode.of("IMP-FIN-DEBTS");
    private static final String[] HEAD = {
        "crosswalk|made-up|label|Verzonnen instrument|Made-up instrument",
        "crosswalk|made-up|description|Een eigen koppeling.|A crosswalk of our own.",
        "crosswalk|made-up|version|2017",
        "crosswalk|made-up|source|plan|page 3",
        "crosswalk|made-up|domain|finance: Financiën|Finance",
        "crosswalk|made-up|domain|social-network: Sociaal netwerk|Social network",
        "crosswalk|made-up|domain|addiction: Verslaving|Addiction",
    };

    private static WithFindings<KpiCatalogue> with(String... more) {
        StringBuilder text = new StringBuilder(lines(HEAD));
        for (String line : more) {
            text.append(lines("crosswalk|made-up|" + line));
        }
        return read(text.toString());
    }

    @Test
    void should_read_which_kpis_are_about_which_domains() {
        WithFindings<KpiCatalogue> read =
                with("maps|IMP-FIN-DEBTS|finance ~social-network", "maps|IMP-SOC-HELP|social-network");

        assertThat(read.findings()).isEmpty();
        Crosswalk crosswalk = read.value().crosswalk("made-up");
        assertThat(crosswalk.label()).isEqualTo(LocalizedText.of("Verzonnen instrument", "Made-up instrument"));
        assertThat(crosswalk.version()).isEqualTo("2017");
        assertThat(crosswalk.sources()).containsExactly(Source.of("Werkplan (Welzijn X, made up)", "page 3"));
        assertThat(crosswalk.domains())
                .extracting(CrosswalkDomain::name)
                .containsExactly("finance", "social-network", "addiction");
        assertThat(crosswalk.domain("finance").label()).isEqualTo(LocalizedText.of("Financiën", "Finance"));
        assertThat(crosswalk.domain("FINANCIEN")).isEqualTo(crosswalk.domain("finance"));
        assertThat(crosswalk.domain("Finance")).isEqualTo(crosswalk.domain("finance"));
        assertThat(crosswalk.links(DEBTS))
                .containsExactly(
                        new CrosswalkLink(DEBTS, "finance", CrosswalkFit.WITHIN),
                        new CrosswalkLink(DEBTS, "social-network", CrosswalkFit.TOUCHES));
        assertThat(crosswalk.links("social-network"))
                .extracting(CrosswalkLink::code)
                .containsExactly(DEBTS, KpiCode.of("IMP-SOC-HELP"));
        assertThat(crosswalk.domainsWithoutKpi())
                .extracting(CrosswalkDomain::name)
                .containsExactly("addiction");
        assertThat(crosswalk)
                .hasToString("made-up Made-up instrument, version 2017: 3 domains, 2 KPIs, 1 domain without a KPI");
    }

    @Test
    void should_read_a_crosswalk_without_links_and_lines_of_one_kpi_apart() {
        assertThat(with().value().crosswalk("made-up").domainsWithoutKpi()).hasSize(3);
        assertThat(with("maps|IMP-FIN-DEBTS|finance", "maps|IMP-FIN-DEBTS|~addiction")
                        .value()
                        .crosswalk("made-up")
                        .links(DEBTS))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "maps|IMP-FIN-DEBTS|money; maps",
                "maps|IMP-FIN-DEBTS|~; maps",
                "maps|IMP-FIN-DEBTS|finance finance; maps",
                "maps|IMP-FIN-DEBTS|finance ~finance; maps",
                "maps|IMP-FIN-DEBTS|finance, addiction; maps",
                "maps|IMP-FIN-DEBTS; maps",
                "maps|debts|finance; maps",
                "domain|finance: Geld|Money; domain",
                "domain|Housing: Huisvesting|Housing; domain",
                "domain|housing; domain",
                "domain|housing:|Housing; domain",
                "domain|: Huisvesting|Housing; domain",
            })
    void should_reject_a_crosswalk_for_a_bad_line_and_point_at_it(String line, String field) {
        WithFindings<KpiCatalogue> read = with(line);

        assertThat(codes(read)).containsExactly("CATALOGUE-BAD-VALUE");
        assertThat(read.findings().get(0).place().field()).isEqualTo(field);
        assertThat(read.findings().get(0).place().line()).isEqualTo(10);
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).contains("made-up");
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(read.value().crosswalks()).isEmpty();
    }

    @Test
    void should_reject_a_link_that_stands_twice() {
        assertThat(codes(with("maps|IMP-FIN-DEBTS|finance", "maps|IMP-FIN-DEBTS|~finance")))
                .containsExactly("CATALOGUE-BAD-VALUE");
    }

    @Test
    void should_reject_a_link_above_its_domain() {
        assertThat(codes(with("maps|IMP-FIN-DEBTS|housing", "domain|housing: Huisvesting|Housing")))
                .containsExactly("CATALOGUE-BAD-VALUE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "version|2018; CATALOGUE-DUPLICATE-FIELD",
                "label|Nog een|Another; CATALOGUE-DUPLICATE-FIELD",
                "source|gossip|page 3; CATALOGUE-UNKNOWN-SOURCE",
                "owner|ons; CATALOGUE-UNKNOWN-FIELD",
                "score|5; CATALOGUE-UNKNOWN-FIELD",
            })
    void should_reject_other_lines(String line, String code) {
        assertThat(codes(with(line))).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"label", "description", "version"})
    void should_reject_a_crosswalk_that_lacks_something(String field) {
        String text = lines(HEAD)
                .lines()
                .filter(line -> !line.startsWith("crosswalk\tmade-up\t" + field))
                .reduce("", (all, line) -> all + line + "\n");

        WithFindings<KpiCatalogue> read = read(text);

        assertThat(codes(read)).containsExactly("CATALOGUE-INCOMPLETE");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).endsWith("lacks a " + field);
    }

    @Test
    void should_reject_a_crosswalk_without_a_domain() {
        WithFindings<KpiCatalogue> read = read(lines(HEAD[0], HEAD[1], HEAD[2]));

        assertThat(read.findings().get(0).message(Locale.ENGLISH)).endsWith("lacks a domain");
    }

    @Test
    void should_note_a_domain_without_english() {
        WithFindings<KpiCatalogue> read = with("domain|housing: Huisvesting");

        assertThat(codes(read)).containsExactly("CATALOGUE-NO-ENGLISH");
        assertThat(read.value().crosswalk("made-up").domain("housing").label())
                .isEqualTo(LocalizedText.of("Huisvesting"));
    }

    @Test
    void should_hold_a_program_to_the_same_rules() {
        Crosswalk.Builder crosswalk = Crosswalk.builder("made-up")
                .label(LocalizedText.of("Verzonnen"))
                .description(LocalizedText.of("Verzonnen."))
                .version("1")
                .domain(new CrosswalkDomain("finance", LocalizedText.of("Geld", "Money")))
                .link(DEBTS, "finance", CrosswalkFit.WITHIN);

        assertThatThrownBy(() -> crosswalk.link(DEBTS, "money", CrosswalkFit.WITHIN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"money\"")
                .hasMessageContaining("[finance]");
        assertThatThrownBy(() -> crosswalk.link(DEBTS, "finance", CrosswalkFit.TOUCHES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> crosswalk.domain(new CrosswalkDomain("finance", LocalizedText.of("Geld"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThatThrownBy(() -> crosswalk.build().domain("gold"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("[finance]");
        assertThatThrownBy(() -> crosswalk.build().links("gold")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> Crosswalk.builder("Made up")).hasMessageContaining("Not a crosswalk's name");
        assertThatThrownBy(() -> Crosswalk.builder("made-up").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a label, a description, a version, a domain");
        assertThat(crosswalk.build()).isEqualTo(crosswalk.build()).hasSameHashCodeAs(crosswalk.build());
    }

    @Test
    void should_know_crosswalks_by_name() {
        KpiCatalogue catalogue = with().value();

        assertThat(catalogue.crosswalks()).hasSize(1);
        assertThatThrownBy(() -> catalogue.crosswalk("gossip"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("made-up");
    }
}
