package io.github.maatstaf.kpi.catalogue;

import static io.github.maatstaf.kpi.catalogue.EditionLines.codes;
import static io.github.maatstaf.kpi.catalogue.EditionLines.kpi;
import static io.github.maatstaf.kpi.catalogue.EditionLines.lines;
import static io.github.maatstaf.kpi.catalogue.EditionLines.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.measure.Unit;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FamilyReaderTest {
    private static final String SURVEY = lines(
            "family|survey|definition|Het deel van {wie} dat ja zegt op: {question}.|The share of {wie} who say yes to: {question}.",
            "family|survey|unit|mark",
            "family|survey|evidence|RESIDENT_SURVEY");
    private static final String[] TAKES = {"definition|-", "unit|-", "evidence|-", "family|survey"};

    private static String member(String... more) {
        String[] all = new String[TAKES.length + more.length];
        System.arraycopy(TAKES, 0, all, 0, TAKES.length);
        System.arraycopy(more, 0, all, TAKES.length, more.length);
        return kpi("IMP-SOC-MEMBER", all);
    }

    @Test
    void should_fill_the_slots_of_a_text_in_both_languages() {
        WithFindings<KpiCatalogue> read = read(
                SURVEY,
                member("fill-wie|bewoners|residents", "fill-question|kent u uw buren?|do you know your neighbours?"));

        assertThat(read.findings()).isEmpty();
        assertThat(read.records()).isEqualTo(new RecordCounts(3, 0, 0));
        Kpi member = read.value().get("IMP-SOC-MEMBER");
        assertThat(member.definition())
                .isEqualTo(LocalizedText.of(
                        "Het deel van bewoners dat ja zegt op: kent u uw buren?.",
                        "The share of residents who say yes to: do you know your neighbours?."));
        assertThat(member.unit()).isEqualTo(Unit.MARK);
        assertThat(member.evidenceSource()).isEqualTo(EvidenceSource.RESIDENT_SURVEY);
    }

    @Test
    void should_fill_both_languages_alike_when_only_one_filling_is_given() {
        Kpi member = read(SURVEY, member("fill-wie|18+", "fill-question|ja|yes"))
                .value()
                .get("IMP-SOC-MEMBER");

        assertThat(member.definition().in(Locale.ENGLISH)).isEqualTo("The share of 18+ who say yes to: yes.");
    }

    @Test
    void should_not_read_a_filling_as_a_text_with_slots() {
        Kpi member = read(SURVEY, member("fill-wie|{question}|{question}", "fill-question|ja|yes"))
                .value()
                .get("IMP-SOC-MEMBER");

        assertThat(member.definition().in(Locale.ENGLISH)).startsWith("The share of {question} who");
    }

    @Test
    void should_leave_a_field_of_the_entry_itself_as_it_is() {
        WithFindings<KpiCatalogue> read = read(
                SURVEY, kpi("IMP-SOC-OWN", "family|survey", "fill-wie|bewoners|residents", "evidence|CLIENT_SURVEY"));

        Kpi own = read.value().get("IMP-SOC-OWN");
        assertThat(own.evidenceSource()).isEqualTo(EvidenceSource.CLIENT_SURVEY);
        assertThat(own.unit()).isEqualTo(Unit.SHARE);
        assertThat(own.definition().in(Locale.ENGLISH)).startsWith("Of all things");
        assertThat(codes(read)).containsExactly("CATALOGUE-UNUSED-FILL");
        assertThat(read.findings().get(0).place().field()).isEqualTo("fill-wie");
    }

    @Test
    void should_reject_an_entry_of_an_unknown_family() {
        WithFindings<KpiCatalogue> read = read(member());

        assertThat(codes(read)).containsExactly("CATALOGUE-UNKNOWN-FAMILY");
        assertThat(read.findings().get(0).message(Locale.ENGLISH)).contains("IMP-SOC-MEMBER");
        assertThat(read.value().isEmpty()).isTrue();
    }

    @Test
    void should_reject_an_entry_above_its_family() {
        assertThat(codes(read(member("fill-wie|a|b", "fill-question|c|d"), SURVEY)))
                .containsExactly("CATALOGUE-UNKNOWN-FAMILY");
    }

    @Test
    void should_reject_an_entry_that_leaves_a_slot_open_and_name_the_slot() {
        WithFindings<KpiCatalogue> read = read(SURVEY, member("fill-wie|bewoners|residents"));

        assertThat(codes(read)).containsExactly("CATALOGUE-OPEN-SLOT");
        assertThat(read.findings().get(0).arguments()).containsEntry("slot", "question");
        assertThat(read.value().isEmpty()).isTrue();
    }

    @Test
    void should_name_every_open_slot_once() {
        WithFindings<KpiCatalogue> read = read(SURVEY, member());

        assertThat(codes(read)).containsExactly("CATALOGUE-OPEN-SLOT", "CATALOGUE-OPEN-SLOT");
        assertThat(read.findings())
                .extracting(finding -> finding.arguments().get("slot"))
                .containsExactly("wie", "question");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Het deel van {wie.|The share of {wie.", "Het deel van {}.|The share of {}.", "{Wie}|{Wie}"})
    void should_reject_an_entry_when_the_family_has_a_slot_without_an_end_or_a_name(String text) {
        String broken = lines("family|survey|definition|" + text, "family|survey|unit|mark");

        String entries = broken + kpi("IMP-SOC-MEMBER", "definition|-", "unit|-", "family|survey", "fill-wie|a|b");
        WithFindings<KpiCatalogue> read = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> read(entries));

        assertThat(codes(read)).containsExactly("CATALOGUE-OPEN-SLOT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fill-|x|y; CATALOGUE-UNKNOWN-FIELD",
                "fill-Wie|x|y; CATALOGUE-UNKNOWN-FIELD",
                "fill-wie||residents; CATALOGUE-BAD-VALUE",
            })
    void should_reject_a_filling_without_a_name_or_a_text(String line, String code) {
        assertThat(codes(read(SURVEY, member(line, "fill-question|ja|yes")))).containsExactly(code);
    }

    @Test
    void should_note_a_filling_of_an_entry_without_a_family() {
        WithFindings<KpiCatalogue> read = read(kpi("IMP-SOC-ALONE", "fill-wie|bewoners|residents"));

        assertThat(codes(read)).containsExactly("CATALOGUE-UNUSED-FILL");
        assertThat(read.value().find("IMP-SOC-ALONE")).isPresent();
    }

    @Test
    void should_reject_an_entry_that_fills_a_slot_twice() {
        assertThat(codes(read(SURVEY, member("fill-wie|a|b", "fill-wie|c|d", "fill-question|e|f"))))
                .containsExactly("CATALOGUE-DUPLICATE-FIELD");
    }

    /** Those have to be said by each entry for itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "label|Naam|Name",
                "does-not-measure|Niet dit.|Not this.",
                "measure|x|m1;count;of=SIGNAL",
                "source|plan|page 3",
                "version|2021: Dit.|2021: This.",
                "kind|UMBRELLA",
                "family|survey",
                "status|WITHDRAWN",
                "status-reason|Daarom.|Therefore.",
                "replaced-by|IMP-SOC-OTHER",
                "fill-wie|a|b",
                "colour|blue",
            })
    void should_reject_a_family_that_gives_what_each_entry_says_for_itself(String line) {
        WithFindings<KpiCatalogue> read = read(lines("family|other|" + line));

        assertThat(codes(read)).containsExactly("CATALOGUE-UNKNOWN-FIELD");
        assertThat(read.records()).isEqualTo(new RecordCounts(1, 1, 0));
        assertThat(read.findings().get(0).guidance(Locale.ENGLISH).orElseThrow())
                .contains("definition, measures")
                .doesNotContain("does-not-measure")
                .doesNotContain("status-reason");
    }

    @Test
    void should_keep_the_first_of_two_families_with_one_name() {
        WithFindings<KpiCatalogue> read = read(
                SURVEY,
                lines("source|other|title|Iets anders (made up)"),
                SURVEY,
                lines("source|third|title|Nog iets (made up)"),
                SURVEY.replace("mark", "count"),
                member("fill-wie|a|b", "fill-question|c|d"));

        assertThat(codes(read)).containsExactly("CATALOGUE-DUPLICATE-ENTRY");
        assertThat(read.records()).isEqualTo(new RecordCounts(5, 1, 1));
        assertThat(read.value().get("IMP-SOC-MEMBER").unit()).isEqualTo(Unit.MARK);
    }

    @Test
    void should_report_a_bad_value_of_a_family_at_each_entry_that_takes_it() {
        WithFindings<KpiCatalogue> read = read(
                lines("family|wrong|basis|PEOPLE"),
                kpi("IMP-SOC-ONE", "basis|-", "family|wrong"),
                kpi("IMP-SOC-TWO", "family|wrong"));

        assertThat(codes(read)).containsExactly("CATALOGUE-BAD-VALUE");
        assertThat(read.findings().get(0).place().field()).isEqualTo("basis");
        assertThat(read.value().codes()).hasToString("[IMP-SOC-TWO]");
    }

    @Test
    void should_note_once_for_each_entry_that_a_family_has_no_english() {
        assertThat(codes(read(
                        lines("family|dutch|misread-as|Iets anders dan het is."),
                        kpi("IMP-SOC-ONE", "misread-as|-", "family|dutch"))))
                .containsExactly("CATALOGUE-NO-ENGLISH");
    }
}
