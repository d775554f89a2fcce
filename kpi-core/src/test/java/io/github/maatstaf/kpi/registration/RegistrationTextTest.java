package io.github.maatstaf.kpi.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.process.EventType;
import io.github.maatstaf.kpi.process.TrajectoryField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys and texts of records: rows 58 to 67 of the bad inputs. */
class RegistrationTextTest {
    /** A made-up number that passes the eleven test. */
    private static final String CITIZEN_NUMBER = "111222333";

    private static final long DAY = LocalDate.of(2026, 1, 1).toEpochDay();

    private final Registration.Builder builder = Registration.builder().observedUntil(LocalDate.of(2026, 12, 31));

    private WithFindings<Registration> built() {
        return builder.event(EventType.SIGNAL, DAY).end().build();
    }

    private static List<String> codes(WithFindings<?> built) {
        return built.findings().stream().map(Finding::code).toList();
    }

    @Test
    void should_make_blanks_and_combined_characters_uniform_and_keep_the_case() {
        builder.begin("C1")
                .client(" K\u00A0e\u0301\t")
                .event(EventType.SIGNAL, DAY)
                .end();
        builder.begin("C2").client("K\u00A0\u00E9").event(EventType.SIGNAL, DAY).end();
        builder.begin("\u00A0C3 ")
                .client("k\u00A0\u00E9")
                .event(EventType.SIGNAL, DAY)
                .end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.value().trajectory(0).client())
                .isEqualTo(built.value().trajectory(1).client());
        assertThat(built.value().trajectory(2).client())
                .isNotEqualTo(built.value().trajectory(1).client());
        assertThat(built.value().trajectory(2).id()).isEqualTo("C3");
        assertThat(built.countsByCode()).containsEntry("READ-ID-NORMALISED", 2L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K\u200B1", "K\u200D1", "\uFEFFK1", "K1\u2060", "K\u00AD1"})
    void should_refuse_a_key_with_characters_that_cannot_be_seen(String key) {
        builder.begin("C1").client(key);
        assertThat(codes(built())).containsExactly("READ-ID-CHARS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\uD800b",
                "a\uDC00",
                "\uD83D",
                "a\u202Eb",
                "a\nb",
                "a\u0085b",
                "a\u2067b",
                "a\u202Ab",
                "a\u2066b",
                "a\u2069b",
                "a\u200Eb",
                "a\u200Fb"
            })
    void should_refuse_a_text_with_characters_that_harm(String text) {
        builder.begin("C1").field(TrajectoryField.SERVICE, text);
        assertThat(codes(built())).containsExactly("READ-TEXT-CHARS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"skûtsje", "Ĳsselstein", "👩\u200D👧 gezin", "=HYPERLINK(1)", "a b", "名前", "\uD83D\uDE00"})
    void should_take_any_other_text_as_it_is(String text) {
        builder.begin("C1").field(TrajectoryField.SERVICE, text);

        WithFindings<Registration> built = built();

        assertThat(built.findings()).isEmpty();
        assertThat(built.value().values(TrajectoryField.SERVICE)).containsExactly(text);
        assertThat(built.value().trajectory(0).field(TrajectoryField.SERVICE)).containsExactly(text);
    }

    @Test
    void should_count_the_length_in_code_points() {
        builder.begin("😀".repeat(128)).event(EventType.SIGNAL, DAY).end();
        builder.begin("x".repeat(129)).event(EventType.SIGNAL, DAY).end();
        builder.begin("C3").client("x".repeat(129)).event(EventType.SIGNAL, DAY).end();
        builder.begin("C4")
                .field(TrajectoryField.TEAM, "é".repeat(4_096))
                .event(EventType.SIGNAL, DAY)
                .end();
        builder.begin("C5")
                .field(TrajectoryField.TEAM, "é".repeat(4_097))
                .event(EventType.SIGNAL, DAY)
                .end();

        WithFindings<Registration> built = builder.build();

        assertThat(built.value().trajectories())
                .extracting(trajectory -> trajectory.id().length())
                .containsExactly(2, 256);
        assertThat(built.findings())
                .extracting(finding -> finding.code() + " " + finding.message(Locale.ENGLISH))
                .containsExactly(
                        "READ-TEXT-LENGTH The text in id is longer than 128 characters.",
                        "READ-TEXT-LENGTH The text in client is longer than 128 characters.",
                        "READ-TEXT-LENGTH The text in team is longer than 4096 characters.");
    }

    @Test
    void should_take_a_blank_text_for_unknown() {
        builder.begin("C1").client(" ").household("").predecessor("\t").field(TrajectoryField.TEAM, "");
        builder.event(EventType.SIGNAL, DAY).place("  ");

        WithFindings<Registration> built = builder.end().build();

        assertThat(codes(built)).hasSize(5).containsOnly("READ-EMPTY-FIELD");
        assertThat(built.value().trajectory(0).client()).isEmpty();
        assertThat(built.value().trajectory(0).events().get(0).place()).isEmpty();
    }

    @Test
    void should_reject_a_record_without_an_id() {
        builder.begin(" ");
        assertThat(codes(built())).containsExactly("READ-MISSING");
    }

    @ParameterizedTest
    @ValueSource(strings = {CITIZEN_NUMBER, " 111222333 ", "1112.22.333", "111 222 333"})
    void should_refuse_a_citizen_number_in_any_place_and_never_show_it(String number) {
        builder.begin(number).event(EventType.SIGNAL, DAY).end();
        builder.begin("C2").client(number).event(EventType.SIGNAL, DAY).end();
        builder.begin("C3").household(number).event(EventType.SIGNAL, DAY).end();
        builder.begin("C4").predecessor(number).event(EventType.SIGNAL, DAY).end();
        builder.begin("C5")
                .field(TrajectoryField.NEIGHBOURHOOD, number)
                .event(EventType.SIGNAL, DAY)
                .end();
        builder.begin("C6").event(EventType.SIGNAL, DAY).place(number).end();

        WithFindings<Registration> built = builder.build();

        assertThat(codes(built)).hasSize(6).containsOnly("READ-PERSONAL-NUMBER");
        assertThat(built.value().size()).isZero();
        assertThat(built.findings())
                .allSatisfy(finding -> assertThat(
                                finding + " " + finding.arguments() + finding.message(Locale.forLanguageTag("nl")))
                        .doesNotContain("333"));
    }

    @Test
    void should_take_an_organisations_legal_number_and_nine_digits_that_fail_the_test() {
        builder.begin("123456789").client("K1").field(TrajectoryField.ORGANISATION, CITIZEN_NUMBER);

        assertThat(built().findings()).isEmpty();
    }

    @Test
    void should_show_the_key_of_no_client_in_any_text() {
        String secret = "SECRETKEY";
        builder.begin("C1").client(secret).household(secret).event(EventType.CLOSURE, DAY);
        builder.event(EventType.SIGNAL, DAY).event(EventType.AFTERCARE, DAY - 3).event(EventType.SIGNAL, DAY + 900);
        builder.end();
        builder.begin("C1").client(secret).event(EventType.SIGNAL, DAY).end();
        builder.begin("C2")
                .client(secret + "\u200B")
                .event(EventType.SIGNAL, DAY)
                .end();
        builder.begin("C3")
                .client(" " + secret)
                .household(secret)
                .event(EventType.SIGNAL, DAY)
                .end();
        builder.begin("C4").client(secret);
        Throwable misuse = org.assertj.core.api.Assertions.catchThrowable(() -> builder.client(secret));
        builder.discard();

        WithFindings<Registration> built = builder.build();

        assertThat(built.findings()).hasSizeGreaterThan(6);
        StringBuilder shown = new StringBuilder().append(misuse).append(built).append(built.findings());
        built.value().trajectories().forEach(shown::append);
        built.value().trajectories().forEach(trajectory -> shown.append(trajectory.client()));
        shown.append(built.value().packed())
                .append(built.value().packed().clients().keys());
        shown.append(built.value().packed().clients())
                .append(built.value().packed().kinds());
        assertThat(shown.toString()).doesNotContain(secret);
        assertThat(built.value().trajectory(0).client().orElseThrow().key()).isEqualTo(secret);
    }
}
