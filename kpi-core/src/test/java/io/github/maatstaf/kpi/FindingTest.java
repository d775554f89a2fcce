package io.github.maatstaf.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FindingTest {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");
    private static final Finding NO_PLACE = Finding.custom(
                    "VISIT-NO-PLACE",
                    Severity.CHECK,
                    Disposition.ACCEPTED,
                    LocalizedText.of("bezoek {number} heeft geen plaats", "visit {number} has no place"))
            .at(Place.line(3, 812).withTrajectory("D2").withField("place"))
            .with("number", 4);

    static List<FindingText> texts() {
        return List.copyOf(FindingText.all().values());
    }

    @Test
    void should_fill_in_its_arguments_in_both_languages() {
        assertThat(NO_PLACE.message(DUTCH)).isEqualTo("bezoek 4 heeft geen plaats");
        assertThat(NO_PLACE)
                .hasToString("VISIT-NO-PLACE line 3, byte 812, trajectory D2, field place: visit 4 has no place");
        assertThat(NO_PLACE.arguments()).isEqualTo(Map.of("number", "4"));
        assertThat(NO_PLACE.guidance(DUTCH)).isEmpty();
    }

    /** Found by fuzzing a mapping with a word such as these. */
    @Test
    void should_show_an_argument_as_it_is_and_fill_nothing_into_it() {
        Finding finding = Finding.of("MAP-CODE")
                .with("code", "{field} {expected} {")
                .with("field", "reason{code}")
                .with("expected", "{code}");

        assertThat(finding.message(Locale.ENGLISH))
                .isEqualTo("The code {field} {expected} { does not fit reason{code}; expected: {code}.");
        assertThat(NO_PLACE.with("other", "{number}").message(Locale.ENGLISH)).isEqualTo("visit 4 has no place");
        assertThat(Finding.custom(
                                "VISIT-OPEN",
                                Severity.NOTE,
                                Disposition.ACCEPTED,
                                LocalizedText.of("{a {number} {b} {", "{a {number} {b} {"))
                        .with("number", 4)
                        .message(Locale.ENGLISH))
                .isEqualTo("{a 4 {b} {");
    }

    @Test
    void should_refuse_codes_it_does_not_know_or_cannot_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.of("READ-NOTHING-LIKE-IT"))
                .withMessageContaining("READ-NOTHING-LIKE-IT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Finding.custom(
                        "no place", Severity.NOTE, Disposition.ACCEPTED, LocalizedText.of("geen plaats")))
                .withMessageContaining("no place");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void should_have_texts_in_both_languages_and_guidance_for_whoever_should_act(FindingText text) {
        assertThat(text.code()).matches("[A-Z]+(-[A-Z0-9]+)+");
        assertThat(text.message().in(DUTCH)).isNotBlank();
        assertThat(text.message().in(Locale.ENGLISH))
                .isNotBlank()
                .isNotEqualTo(text.message().in(DUTCH));
        if (text.severity() != Severity.NOTE) {
            assertThat(text.guidance().in(DUTCH)).isNotBlank();
            assertThat(text.guidance().in(Locale.ENGLISH)).isNotBlank();
        }
    }

    @Test
    void should_not_show_a_trajectory_that_may_be_a_citizen_number() {
        // 111222333 passes the eleven test and is the number that Dutch documentation uses as an example.
        assertThat(Place.trajectory("111222333")).hasToString("trajectory (not shown)");
        assertThat(Place.trajectory("111222334")).hasToString("trajectory 111222334");
        assertThat(CitizenNumber.isLikely("1112.22.333")).isTrue();
        assertThat(CitizenNumber.isLikely("000000000")).isFalse();
        assertThat(CitizenNumber.isLikely("1112223330")).isFalse();
        assertThat(CitizenNumber.isLikely("11122233a")).isFalse();
    }

    @Test
    void should_give_no_value_for_a_refused_source() {
        WithFindings<String> refused = WithFindings.refused(List.of(NO_PLACE), RecordCounts.NONE);

        assertThat(refused.isRefused()).isTrue();
        assertThatIllegalStateException().isThrownBy(refused::value).withMessageContaining("VISIT-NO-PLACE");
        assertThat(refused.map(String::length).isRefused()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> WithFindings.refused(List.of(), RecordCounts.NONE));
    }

    @Test
    void should_carry_value_findings_and_counts() {
        WithFindings<String> read = WithFindings.of("value", List.of(NO_PLACE, NO_PLACE), new RecordCounts(900, 8, 2));

        assertThat(read.map(String::length).value()).isEqualTo(5);
        assertThat(read.countsByCode()).isEqualTo(Map.of("VISIT-NO-PLACE", 2L));
        assertThat(read.records().read()).isEqualTo(910);
        assertThat(read.toString()).isEqualTo("""
            value
            910 read = 900 accepted + 8 rejected + 2 duplicates
            2 x VISIT-NO-PLACE
            first: VISIT-NO-PLACE line 3, byte 812, trajectory D2, field place: visit 4 has no place\
            """);
        assertThatIllegalArgumentException().isThrownBy(() -> new RecordCounts(-1, 0, 0));
    }
}
