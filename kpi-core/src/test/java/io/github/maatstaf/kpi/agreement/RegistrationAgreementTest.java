package io.github.maatstaf.kpi.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.LocalizedText;
import io.github.maatstaf.kpi.Question;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationAgreementTest {
    private static final KpiCode LEVEL_FIT = KpiCode.of("IMP-WOA-LEVELFIT");
    private static final KpiCode FIRST_TALK = KpiCode.of("ACT-ANA-FIRSTTALK");

    private static final RegistrationItem FIRST_CONVERSATION = RegistrationItem.of("datum van het eerste gesprek")
            .by(Role.PRACTITIONER)
            .when("na elk gesprek, binnen een week")
            .in("registratiesysteem", "scherm intake")
            .servingKpis(FIRST_TALK);

    private static final RegistrationAgreement COMPLETE = RegistrationAgreement.builder()
            .item(FIRST_CONVERSATION)
            .gatheredBy(Role.POLICY_OFFICER)
            .reportedBy(Role.TEAM_LEADER, "gespreksblad")
            .helpedBy(Role.APPLICATION_MANAGER)
            .replacing("het weekoverzicht")
            .involving(Role.COMMISSIONER, Role.RESIDENT)
            .agreedWith(Role.PRACTITIONER, LocalDate.of(2025, 1, 14))
            .build();

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void should_have_nothing_open_once_all_questions_of_the_manual_are_answered() {
        assertThat(COMPLETE.findings()).isEmpty();
        assertThat(COMPLETE.gatherer()).contains(Role.POLICY_OFFICER);
        assertThat(COMPLETE.reporter()).contains(Role.TEAM_LEADER);
        assertThat(COMPLETE.reportForm()).contains("gespreksblad");
        assertThat(COMPLETE.helper()).contains(Role.APPLICATION_MANAGER);
        assertThat(COMPLETE.replaces()).contains("het weekoverzicht");
        assertThat(COMPLETE)
                .hasToString("Registration agreement of 1 item, 0 still open\n  datum van het eerste gesprek, by "
                        + "practitioner, na elk gesprek, binnen een week, in registratiesysteem, scherm intake\n"
                        + "  gathered by policy officer; reported by team leader as gespreksblad; help from application manager\n"
                        + "  replaces het weekoverzicht\n  agreed with practitioner on 2025-01-14");
        assertThat(COMPLETE.involved()).containsExactly(Role.RESIDENT, Role.COMMISSIONER);
        assertThat(COMPLETE.agreedWith()).containsOnlyKeys(Role.PRACTITIONER);
        assertThat(COMPLETE.items().get(0).system()).contains("registratiesysteem");
        assertThat(COMPLETE.items().get(0).form()).contains("scherm intake");
        assertThat(COMPLETE.questions()).extracting(Question::id).contains("REGISTER-WHO", "REGISTER-HELP");
    }

    @Test
    void should_say_of_an_empty_agreement_that_everything_is_open() {
        assertThat(codes(RegistrationAgreement.builder().build().findings()))
                .containsExactly(
                        "AGREE-NO-ITEMS",
                        "AGREE-NO-GATHERER",
                        "AGREE-NO-REPORTER",
                        "AGREE-NO-REPORT-FORM",
                        "AGREE-NO-HELPER",
                        "AGREE-REPLACES-OPEN",
                        "AGREE-NOT-WITH-PRACTITIONERS");
    }

    /** "Wie registreert wat, op welke termijnen, wie … rapporteert dit": Handleiding KPI-model, lines 221-223. */
    @Test
    void should_give_two_findings_for_an_agreement_without_reporter_and_without_moment() {
        RegistrationAgreement agreement = RegistrationAgreement.builder()
                .item(RegistrationItem.of("datum van het eerste gesprek")
                        .by(Role.PRACTITIONER)
                        .in("een rekenblad", ""))
                .gatheredBy(Role.POLICY_OFFICER)
                .reportedAs("gespreksblad")
                .helpedBy(Role.APPLICATION_MANAGER)
                .replacing("niets")
                .agreedWith(Role.PRACTITIONER, LocalDate.of(2025, 1, 14))
                .build();

        assertThat(codes(agreement.findings())).containsExactly("AGREE-ITEM-NO-MOMENT", "AGREE-NO-REPORTER");
        assertThat(agreement.findings())
                .extracting(finding -> finding.place().field())
                .containsExactly("items[0].when", "reporter");
        assertThat(agreement.toBuilder().reportedBy(Role.TEAM_LEADER).build().reportForm())
                .as("naming the reporter keeps the form")
                .contains("gespreksblad");
    }

    @Test
    void should_point_to_the_item_that_is_half_filled_in_without_repeating_its_text() {
        RegistrationAgreement agreement = COMPLETE.toBuilder()
                .item(RegistrationItem.of("tevredenheid").when("  "))
                .build();

        assertThat(codes(agreement.findings()))
                .containsExactly("AGREE-ITEM-NO-ROLE", "AGREE-ITEM-NO-MOMENT", "AGREE-ITEM-NO-FORM");
        Finding first = agreement.findings().get(0);
        assertThat(first.place().field()).isEqualTo("items[1].by");
        assertThat(first.message(Locale.forLanguageTag("nl")))
                .isEqualTo("Onderdeel 2: er is nog niet afgesproken wie dit registreert.");
        assertThat(agreement.findings())
                .as("the first item is number 1")
                .extracting(finding -> finding.place().field() + " "
                        + finding.message(Locale.ENGLISH).substring(0, 6))
                .containsExactly("items[1].by Item 2", "items[1].when Item 2", "items[1].form Item 2");
        assertThat(agreement.findings().toString()).doesNotContain("tevredenheid");
    }

    @Test
    void should_name_the_chosen_kpis_for_which_nothing_is_registered() {
        List<Finding> findings = COMPLETE.findings(List.of(LEVEL_FIT, FIRST_TALK, LEVEL_FIT));

        assertThat(codes(findings)).containsExactly("AGREE-KPI-NO-ITEM");
        assertThat(findings.get(0).arguments()).containsEntry("kpi", "IMP-WOA-LEVELFIT");
    }

    @Test
    void should_come_back_equal_from_its_builder() {
        assertThat(COMPLETE.toBuilder().build()).isEqualTo(COMPLETE).hasSameHashCodeAs(COMPLETE);
        assertThat(COMPLETE.toBuilder().helpedBy(Role.of("beheerder")).build()).isNotEqualTo(COMPLETE);
    }

    @Test
    void should_need_a_text_for_what_is_registered() {
        assertThatThrownBy(() -> RegistrationItem.of(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(RegistrationItem.of("uren"))
                .hasToString("uren, by (open), when (open), in (open)")
                .isEqualTo(RegistrationItem.of(" uren "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamleider", "CJG-medewerker", "IB'er", "ouder/verzorger", "  coördinator vrijwilligers "})
    void should_take_a_function_as_a_role(String name) {
        assertThat(Role.of(name).name()).isEqualTo(name.strip());
    }

    @Test
    void should_take_a_function_of_sixty_letters_and_none_longer() {
        assertThat(Role.of("  " + "x".repeat(60)).name()).hasSize(60);
        assertThatThrownBy(() -> Role.of("x".repeat(61))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void should_know_its_own_roles_in_both_languages() {
        assertThat(Role.of("teamleider").label()).isEqualTo(LocalizedText.of("teamleider", "team leader"));
        assertThat(Role.TEAM_LEADER).hasToString("team leader").isEqualTo(Role.of("teamleider"));
        assertThat(Role.of("gedragswetenschapper").label().in(Locale.ENGLISH)).isEqualTo("gedragswetenschapper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Jan", "mevrouw De Vries", "JANSSEN", "", "111222333", "iemand@voorbeeld.nl", "a <b>"})
    void should_refuse_what_may_be_a_person_and_not_repeat_it(String name) {
        assertThatThrownBy(() -> Role.of(name))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .satisfies(message ->
                        assertThat(name.isEmpty() || !message.contains(name)).isTrue());
    }
}
