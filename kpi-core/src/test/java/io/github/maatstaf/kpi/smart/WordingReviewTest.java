package io.github.maatstaf.kpi.smart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Features row 26: wordings that should be noticed, and plain ones that should be left alone. */
class WordingReviewTest {
    private static final Path FOLDER = Path.of("src/test/resources/wording");

    record Wording(boolean bad, String text, List<String> codes) {
        @Override
        public String toString() {
            return text;
        }
    }

    static Stream<Wording> golden() throws IOException {
        return read("golden.tsv");
    }

    static Stream<Wording> forms() throws IOException {
        return read("forms.tsv");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void should_know_each_form_of_words(Wording wording) {
        should_notice_what_is_amiss_and_leave_plain_wordings_alone(wording);
    }

    private static Stream<Wording> read(String file) throws IOException {
        return Files.readAllLines(FOLDER.resolve(file), StandardCharsets.UTF_8).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(row -> new Wording(
                        row[0].equals("bad"), row[1], row[2].isEmpty() ? List.of() : List.of(row[2].split(" "))));
    }

    private static List<String> codes(String text) {
        return WordingReview.of(text).findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @MethodSource("golden")
    void should_notice_what_is_amiss_and_leave_plain_wordings_alone(Wording wording) {
        if (wording.bad()) {
            assertThat(codes(wording.text())).containsAll(wording.codes());
        } else {
            assertThat(codes(wording.text())).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("heldOut")
    void should_do_the_same_for_wordings_it_was_not_made_for(Wording wording) {
        should_notice_what_is_amiss_and_leave_plain_wordings_alone(wording);
    }

    static Stream<Wording> heldOut() throws IOException {
        return Stream.of("held-out.tsv", "held-out-2.tsv", "held-out-3.tsv", "held-out-4.tsv")
                .flatMap(WordingReviewTest::readUnchecked);
    }

    private static Stream<Wording> readUnchecked(String file) {
        try {
            return read(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void should_have_thirty_of_each_in_the_golden_list() throws IOException {
        assertThat(golden().filter(Wording::bad)).hasSize(30);
        assertThat(golden().filter(wording -> !wording.bad())).hasSize(30);
    }

    @Test
    void should_show_the_words_it_is_about() {
        WordingReview review =
                WordingReview.of("Minimaal 80% van de cliënten zegt dat de hulp past en voelt zich minder eenzaam.");

        assertThat(review.findings())
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .contains("Er staat een norm of een wens in (\"minimaal 80%\"). Een KPI zegt hoe het is, niet hoe het"
                        + " moet zijn.");
        assertThat(review.isClear()).isFalse();
        assertThat(WordingReview.of("").isClear()).isTrue();
        assertThat(WordingReview.of("Aantal aanmeldingen per maand."))
                .hasToString("Nothing stands out in this wording.")
                .isEqualTo(WordingReview.of("Aantal aanmeldingen per maand."))
                .hasSameHashCodeAs(WordingReview.of("Aantal aanmeldingen per maand."))
                .isNotEqualTo(review)
                .doesNotHaveSameHashCodeAs(review);
        assertThat(WordingReview.of(" Aantal x. ").wording()).isEqualTo(" Aantal x. ");
        assertThat(review.toString()).contains("SMART-S-HIDDEN-NORM: There is a norm");
    }

    /** A form reads a sentence while somebody is still typing it. */
    @Test
    void should_wait_for_what_comes_after_a_joining_word() {
        assertThat(codes("Aantal huisbezoeken plus")).isEmpty();
        assertThat(codes("Aantal aanmeldingen en")).isEmpty();
    }

    @Test
    void should_show_the_two_things_with_the_word_between_them() {
        assertThat(words("Aantal aanmeldingen en afsluitingen per maand.")).isEqualTo("aanmeldingen en afsluitingen");
        assertThat(words("Aantal huisbezoeken plus telefoontjes.")).isEqualTo("huisbezoeken plus telefoontjes");
        assertThat(words("Het aantal gesprekken, huisbezoeken, mails en telefoontjes per maand."))
                .isEqualTo("gesprekken, huisbezoeken, mails en telefoontjes");
    }

    private static String words(String text) {
        return WordingReview.of(text).findings().get(0).arguments().get("words");
    }

    @Test
    void should_find_no_norm_in_what_somebody_wants_who_is_counted() {
        assertThat(codes("Wie wil stoppen met roken, geteld per maand.")).doesNotContain("SMART-S-HIDDEN-NORM");
        assertThat(codes("Het team wil stoppen met roken, geteld per maand.")).contains("SMART-S-HIDDEN-NORM");
    }

    @Test
    void should_call_a_sentence_long_from_its_forty_first_word_numbers_apart() {
        String forty = "Aantal cliënten dat " + "heel ".repeat(37).strip();

        assertThat(codes(forty + " 1 2 3.")).doesNotContain("SMART-S-LONG-SENTENCE");
        assertThat(codes(forty + " heel.")).contains("SMART-S-LONG-SENTENCE");
    }

    @Test
    void should_ask_of_whom_a_share_is_where_nobody_is_named_close_after_it() {
        assertThat(codes("Jaarlijks percentage dat tevreden is.")).contains("SMART-S-NO-DENOMINATOR");
        assertThat(codes("Slagingspercentage volgens de cijfers van medewerkers."))
                .as("who gave the figures is not who passed")
                .contains("SMART-S-NO-DENOMINATOR");
        assertThat(codes("Cliënten tevredenheidspercentage per maand."))
                .as("one word that people write as two")
                .contains("SMART-S-NO-DENOMINATOR");
        assertThat(codes("Percentage jonge alleenstaande ouders zonder werk."))
                .doesNotContain("SMART-S-NO-DENOMINATOR");
        assertThat(codes("Hoeveel wijken 10 % meer bewoners bereiken dan vorig jaar."))
                .as("it counts neighbourhoods")
                .doesNotContain("SMART-S-NO-DENOMINATOR");
    }

    /** Decision 0027: the first sentence says what is counted; the explanation may follow it. */
    @Test
    void should_read_the_first_sentence_only() {
        assertThat(codes("Het aantal aanmeldingen per maand. Wij streven naar verbetering, en iedereen moet meedoen."))
                .isEmpty();
        assertThat(codes("Wij streven naar verbetering. Het aantal aanmeldingen per maand."))
                .contains("SMART-S-VAGUE-VERB");
    }

    @Test
    void should_notice_an_enumeration_of_wishes_in_which_nothing_is_counted() {
        assertThat(codes("Rust, orde, vrienden en plezier.")).contains("SMART-S-NO-COUNT-BASIS");
        assertThat(codes("Begonnen trajecten, geteld per maand.")).doesNotContain("SMART-S-NO-COUNT-BASIS");
    }

    @Property
    void any_text_gives_the_same_coded_advice_each_time(@ForAll String text) {
        List<Finding> findings = WordingReview.of(text).findings();

        assertThat(findings).isEqualTo(WordingReview.of(text).findings());
        assertThat(findings.stream().map(Finding::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.startsWith("SMART-S-"));
        assertThat(findings)
                .allMatch(finding -> !finding.message(Locale.ENGLISH).contains("{words}"));
    }
}
