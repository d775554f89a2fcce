package io.github.maatstaf.kpi.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LifeDomain;
import io.github.maatstaf.kpi.Provenance;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.Source;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Measure;
import io.github.maatstaf.kpi.measure.Unit;
import io.github.maatstaf.kpi.process.ProcessStep;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionReaderTest {
    private static final String OWN = resource("own-list.tsv");

    private static String resource(String name) {
        try (InputStream in = EditionReaderTest.class.getResourceAsStream("/catalogue/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String replaced(String from, String to) {
        assertThat(OWN).contains(from);
        return OWN.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to));
    }

    @Test
    void should_read_an_organisations_own_list() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(OWN);

        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).isEqualTo(new RecordCounts(4, 0, 0));
        KpiCatalogue own = read.value();
        assertThat(own.owner()).isEqualTo("Welzijn X (made up)");
        Kpi visits = own.get("ACT-OWN-VISITS");
        assertThat(visits.label().in(Locale.ENGLISH)).isEqualTo("Home visits per trajectory");
        assertThat(visits.layer()).contains(KpiLayer.ACTIVITY);
        assertThat(visits.processStep()).contains(ProcessStep.EXECUTION);
        assertThat(visits.lifeDomains()).containsExactly(LifeDomain.FINANCE, LifeDomain.SOCIAL_RELATIONS);
        assertThat(visits.unit()).isEqualTo(Unit.PER_TRAJECTORY);
        assertThat(visits.measures())
                .containsExactly(Measure.parse("m1;per-trajectory;of=HOUSE_VISIT;dated=first(CLOSURE)")
                        .named("house-visits-per-trajectory"));
        assertThat(visits.readTogetherWith()).containsExactly(KpiCode.of("ACT-OWN-TEA"), KpiCode.of("ACT-SIG-COUNT"));
        assertThat(visits.sources()).containsExactly(Source.of("Werkplan (Welzijn X, made up)", "page 3"));
        assertThat(visits.steeringLogic())
                .containsEntry(SteeringLogic.RELATIONAL, Source.of("Werkplan (Welzijn X, made up)", "page 4"));
        Kpi tea = own.get("ACT-OWN-TEA");
        assertThat(tea.status()).isEqualTo(KpiStatus.WITHDRAWN);
        assertThat(tea.replacedBy()).containsExactly(KpiCode.of("ACT-OWN-VISITS"));
        assertThat(tea.provenance()).isEqualTo(Provenance.TERM_OF_SOURCE);
        assertThat(tea.essayLevel()).contains(EssayLevel.PRACTICE);
        assertThat(tea.beneficiary()).contains(Beneficiary.RESIDENTS);
        assertThat(tea.resultLevel()).contains(ResultLevel.OUTPUT);
        KpiList list = own.list("our-choice");
        assertThat(list.codes()).containsExactly(KpiCode.of("ACT-OWN-VISITS"), KpiCode.of("ACT-SIG-COUNT"));
        assertThat(list.heading(KpiCode.of("ACT-SIG-COUNT")).in(Locale.ENGLISH)).isEqualTo("From elsewhere");
    }

    @Test
    void should_give_equal_catalogues_for_the_same_text_whatever_its_line_ends() {
        KpiCatalogue one = KpiCatalogue.parse(OWN).value();

        for (String same : new String[] {
            OWN,
            OWN.replace("\n", "\r\n"),
            OWN.replace("\n", "\r"),
            "\uFEFF" + OWN,
            OWN.replace("\n", "\n\n"),
            OWN.replace("\n", "\t\t\n"),
            OWN.replace("\n", "  \n"),
        }) {
            WithFindings<KpiCatalogue> other = KpiCatalogue.parse(same);
            assertThat(other.findings()).isEmpty();
            assertThat(other.value()).isEqualTo(one).hasSameHashCodeAs(one);
        }
        assertThat(loaded(kpisLast())).isEqualTo(one);
    }

    @Test
    void should_look_up_the_entries_of_a_checked_edition_and_read_them_when_they_are_asked_for() {
        String remarked = kpisLast()
                .replace("\nkpi\tACT-OWN-TEA\tlabel", "\n\n# another remark\nkpi\tACT-OWN-TEA\tlabel")
                .replace("\nkpi\tACT-OWN-TEA\tunit", "\n# a remark inside\nkpi\tACT-OWN-TEA\tunit");

        KpiCatalogue read = loaded(remarked.replace("\n", "\r\n"));

        assertThat(read.codes()).extracting(KpiCode::value).containsExactly("ACT-OWN-VISITS", "ACT-OWN-TEA");
        assertThat(read).isEqualTo(KpiCatalogue.parse(OWN).value());
        assertThat(read.get("ACT-OWN-TEA")).isSameAs(read.get("ACT-OWN-TEA"));
        assertThat(read.lists()).isEqualTo(KpiCatalogue.parse(OWN).value().lists());
    }

    @Test
    void should_say_that_checked_data_is_damaged_when_an_entry_cannot_be_read() {
        KpiCatalogue catalogue = loaded(kpisLast().replaceFirst("layer\tACTIVITY", "layer\tMIDDLE"));

        assertThat(catalogue.size()).isEqualTo(2);
        assertThatThrownBy(() -> catalogue.get("ACT-OWN-VISITS"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged")
                .hasMessageContaining("CATALOGUE-BAD-VALUE");
        byte[] text = kpisLast().getBytes(StandardCharsets.UTF_8);
        String moved = KpiCatalogue.indexOf(text).replace("ACT-OWN-TEA", "ACT-OWN-TEN");
        assertThatThrownBy(() -> KpiCatalogue.load(moved.getBytes(StandardCharsets.UTF_8), text)
                        .get("ACT-OWN-TEN"))
                .hasMessageContaining("ACT-OWN-TEN does not stand where its index says");
    }

    @Test
    void should_refuse_an_index_without_a_number_where_one_should_stand() {
        byte[] text = kpisLast().getBytes(StandardCharsets.UTF_8);
        String index = KpiCatalogue.indexOf(text);
        for (String damaged : new String[] {
            index.replace("sources\t", "sources\tx"),
            index.replace("lists\t", "lists\t" + "1234567890"),
            index.replace("ACT-OWN-TEA\t", "ACT-OWN-TEA\t\t"),
            index.substring(0, index.lastIndexOf('\t')),
        }) {
            assertThatThrownBy(() -> KpiCatalogue.load(damaged.getBytes(StandardCharsets.UTF_8), text))
                    .as(damaged)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void should_make_no_index_of_a_text_in_another_order() {
        byte[] text = OWN.getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> KpiCatalogue.indexOf(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("an edition holds sources and families, then lists")
                .hasMessageContaining("lists comes behind ACT-OWN-TEA");
        assertThatThrownBy(() -> KpiCatalogue.indexOf(new byte[0])).hasMessageContaining("maatstaf-catalogue");
    }

    private static KpiCatalogue loaded(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return KpiCatalogue.load(KpiCatalogue.indexOf(bytes).getBytes(StandardCharsets.UTF_8), bytes);
    }

    /** As in an edition: what the KPIs refer to, the lists, the KPIs. */
    private static String kpisLast() {
        int kpis = OWN.indexOf("kpi\t");
        int lists = OWN.indexOf("list\t");
        return OWN.substring(0, kpis) + OWN.substring(lists) + OWN.substring(kpis, lists);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "maatstaf-catalogue | something-else | CATALOGUE-HEADER",
                "maatstaf-catalogue\t1.0\t | maatstaf-catalogue\t2.0\t | CATALOGUE-FORMAT-VERSION",
                "maatstaf-catalogue\t1.0\t | maatstaf-catalogue\tx\t | CATALOGUE-FORMAT-VERSION",
                "maatstaf-catalogue\t1.0\t | maatstaf-catalogue\t1.\t | CATALOGUE-FORMAT-VERSION",
                "2026.1 | 2026 | CATALOGUE-HEADER",
                "\tWelzijn X (made up) | ' ' | CATALOGUE-HEADER",
            })
    void should_refuse_a_text_whose_heading_cannot_be_trusted(String from, String to, String code) {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(replaced(from, to));

        assertThat(read.isRefused()).isTrue();
        assertThat(read.findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "# only a remark", "\uFEFF", "PK\u0003\u0004"})
    void should_refuse_a_text_without_a_heading(String text) {
        assertThat(KpiCatalogue.parse(text).findings())
                .extracting(Finding::code)
                .containsExactly("CATALOGUE-HEADER");
        assertThat(KpiCatalogue.parse(Map.<String, String>of()).isRefused()).isTrue();
    }

    @Test
    void should_say_which_version_it_reads() {
        Finding finding =
                KpiCatalogue.parse(replaced("\t1.0\t", "\t3.2\t")).findings().get(0);

        assertThat(KpiCatalogue.formatVersion()).isEqualTo("1.0");
        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("catalogue is written in format version 3.2; this library reads version 1.0");
        assertThat(finding.guidance(Locale.ENGLISH)).isPresent();
    }

    /** Each bad line rejects its entry, and says which line and field it is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "layer\tACTIVITY|layer\tMIDDLE|CATALOGUE-BAD-VALUE|layer",
                "life-domains\tFINANCE|life-domains\tMONEY|CATALOGUE-BAD-VALUE|life-domains",
                "unit\tper-trajectory|unit\tPer trajectory|CATALOGUE-BAD-VALUE|unit",
                "read-with\tACT-OWN-TEA|read-with\tact-own-tea|CATALOGUE-BAD-VALUE|read-with",
                "does-not-measure\tNiet|does-not-measure\t\tNiet|CATALOGUE-CELLS|does-not-measure",
                "step\tEXECUTION|step|CATALOGUE-CELLS|step",
                "step\tEXECUTION|stage\tEXECUTION|CATALOGUE-UNKNOWN-FIELD|stage",
                "of=HOUSE_VISIT|of=house visit|CATALOGUE-BAD-MEASURE|measure",
                "m1;per|m2;per|CATALOGUE-BAD-MEASURE|measure",
                "plan\tpage 3|plans\tpage 3|CATALOGUE-UNKNOWN-SOURCE|source",
                "plan\tpage 4|plans\tpage 4|CATALOGUE-UNKNOWN-SOURCE|steering-relational",
                "Huisbezoeken|Huis\u200Bbezoeken|CATALOGUE-TEXT-CHARS|label",
                "Huisbezoeken|Huis\u0007bezoeken|CATALOGUE-TEXT-CHARS|label",
                "Huisbezoeken|Huis\u0085bezoeken|CATALOGUE-TEXT-CHARS|label",
                "Huisbezoeken|Huis\uD800bezoeken|CATALOGUE-TEXT-CHARS|label",
                "Huisbezoeken|\u202EHuisbezoeken|CATALOGUE-TEXT-CHARS|label",
            })
    void should_reject_an_entry_for_a_bad_line_and_point_at_it(String from, String to, String code, String field) {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(replaced(from, to));

        assertThat(read.findings()).hasSize(1);
        Finding finding = read.findings().get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.place().field()).isEqualTo(field);
        assertThat(finding.place().line())
                .isEqualTo(OWN.substring(0, OWN.indexOf(from)).lines().count());
        assertThat(finding.message(Locale.ENGLISH)).contains("ACT-OWN-VISITS").doesNotContain("{");
        assertThat(read.records()).isEqualTo(new RecordCounts(3, 1, 0));
        assertThat(read.value().find("ACT-OWN-VISITS")).isEmpty();
        assertThat(read.value().find("ACT-OWN-TEA")).isPresent();
    }

    @Test
    void should_reject_an_entry_that_has_a_field_twice() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(replaced("step\tEXECUTION", "unit\tshare"));

        assertThat(read.findings()).extracting(Finding::code).containsExactly("CATALOGUE-DUPLICATE-FIELD");
        assertThat(read.findings().get(0).place().line()).isEqualTo(14);
    }

    @Test
    void should_keep_a_list_that_names_a_kpi_twice_and_say_so() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(OWN + "list\tour-choice\tmember\tACT-OWN-VISITS\n");

        assertThat(read.findings()).extracting(Finding::code).containsExactly("CATALOGUE-DUPLICATE-MEMBER");
        assertThat(read.value().lists())
                .isEqualTo(KpiCatalogue.parse(OWN).value().lists());
    }

    @Test
    void should_reject_what_is_incomplete_and_say_what_is_missing() {
        String text = OWN.lines()
                .filter(line -> !line.startsWith("kpi\tACT-OWN-TEA\tmay-provoke"))
                .filter(line -> !line.startsWith("list\tour-choice\towner"))
                .reduce("", (all, line) -> all + line + "\n");

        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(text);

        assertThat(read.findings()).extracting(Finding::code).containsOnly("CATALOGUE-INCOMPLETE");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).endsWith("ACT-OWN-TEA lacks the text MAY_PROVOKE");
        assertThat(read.findings().get(1).message(Locale.ENGLISH)).contains("our-choice lacks an owner");
        assertThat(read.records()).isEqualTo(new RecordCounts(2, 2, 0));
    }

    @Test
    void should_keep_the_first_of_two_entries_with_one_code_and_name_both_places() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(
                OWN + OWN.substring(OWN.indexOf("kpi\tACT-OWN-TEA")).replace("Koppen thee", "Kopjes thee"));

        assertThat(read.findings()).extracting(Finding::code).containsExactly("CATALOGUE-DUPLICATE-ENTRY");
        assertThat(read.findings().get(0).arguments().get("first")).matches("catalogue line \\d+");
        assertThat(read.records()).isEqualTo(new RecordCounts(4, 1, 1));
        assertThat(read.value().get("ACT-OWN-TEA").label().in(Locale.forLanguageTag("nl")))
                .isEqualTo("Koppen thee");
    }

    @Test
    void should_leave_lines_of_an_unknown_kind_or_name_and_report_each_once() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(OWN
                + "umbrella\tloneliness\tlabel\tEenzaamheid\tLoneliness\n"
                + "umbrella\tloneliness\tmember\tIMP-SOC-A\n"
                + "kpi\timp-soc-a\tlabel\tx\ty\n"
                + "kpi\timp-soc-a\tdefinition\tx\ty\n"
                + "list\tNot A Name\tlabel\tx\ty\n"
                + "source\t\ttitle\tx\n");

        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly(
                        "CATALOGUE-UNKNOWN-KIND", "CATALOGUE-BAD-NAME", "CATALOGUE-BAD-NAME", "CATALOGUE-BAD-NAME");
        assertThat(read.records()).isEqualTo(new RecordCounts(4, 4, 0));
        assertThat(read.findings().toString()).doesNotContain("imp-soc-a").doesNotContain("Not A Name");
    }

    @Test
    void should_note_and_skip_what_a_newer_minor_version_added() {
        String newer = OWN.replace("\t1.0\t", "\t1.7\t")
                + "kpi\tACT-OWN-MORE\tlabel\tx\ty\n"
                + "umbrella\tloneliness\tlabel\tEenzaamheid\tLoneliness\n";

        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(
                newer.replace("kpi\tACT-OWN-TEA\tunit", "kpi\tACT-OWN-TEA\tcolour\tblue\nkpi\tACT-OWN-TEA\tunit"));

        assertThat(read.countsByCode())
                .containsEntry("CATALOGUE-NEWER-LINE", 2L)
                .containsEntry("CATALOGUE-INCOMPLETE", 1L)
                .hasSize(2);
        assertThat(read.value().find("ACT-OWN-TEA")).isPresent();
    }

    @Test
    void should_note_a_missing_translation_and_take_away_a_spreadsheets_quotes() {
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(
                replaced("Huisbezoeken per traject\tHome visits per trajectory", "\"Huis\"\"bezoeken\"\"\""));

        assertThat(read.findings())
                .extracting(Finding::code)
                .containsExactly("CATALOGUE-QUOTED", "CATALOGUE-NO-ENGLISH");
        assertThat(read.value().get("ACT-OWN-VISITS").label().in(Locale.ENGLISH))
                .isEqualTo("Huis\"bezoeken\"");
    }

    @Test
    void should_read_several_texts_of_one_edition_and_refuse_those_of_another() {
        int cut = OWN.indexOf("kpi\tACT-OWN-TEA");
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("first.tsv", OWN.substring(0, cut));
        parts.put("second.tsv", "maatstaf-catalogue\t1.0\t2026.1\tWelzijn X (made up)\n" + OWN.substring(cut));

        assertThat(KpiCatalogue.parse(parts).value())
                .isEqualTo(KpiCatalogue.parse(OWN).value());

        parts.put("third.tsv", "maatstaf-catalogue\t1.0\t2026.2\tWelzijn X (made up)\n");
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(parts);
        assertThat(read.isRefused()).isTrue();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("CATALOGUE-EDITIONS-DIFFER");
        assertThatThrownBy(read::value).hasMessageContaining("third.tsv");
    }

    @Property(tries = 300)
    void any_text_is_read_or_refused_and_never_throws(
            @ForAll
                    @StringLength(max = 80)
                    @AlphaChars
                    @NumericChars
                    @CharRange(from = '\u0000', to = '\u0200')
                    @Chars({'\t', '\n', '\r', '"', '#', '-', '\uD800', '\uFEFF'})
                    String soup) {
        assertThat(KpiCatalogue.parse(soup).isRefused()).isTrue();
        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(OWN + soup);
        assertThat(read.records().accepted())
                .isEqualTo(read.value().size() + read.value().lists().size() + 1L);
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void any_change_of_one_character_is_read_or_refused_and_never_throws(
            @ForAll @IntRange(max = 100_000) int place, @ForAll char character) {
        StringBuilder changed = new StringBuilder(OWN);
        changed.setCharAt(place % OWN.length(), character);

        WithFindings<KpiCatalogue> read = KpiCatalogue.parse(changed);

        if (!read.isRefused()) {
            assertThat(read.value().size()).isLessThanOrEqualTo(3);
            read.value()
                    .kpis()
                    .forEach(kpi ->
                            assertThat(kpi.doesNotMeasure().in(Locale.ROOT)).isNotBlank());
        }
        assertThat(read.findings())
                .noneMatch(finding -> finding.message(Locale.ENGLISH).contains("{"));
    }
}
