package io.github.maatstaf.kpi.scope;

import static io.github.maatstaf.kpi.catalogue.TwoEditions.NEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.KpiCode;
import io.github.maatstaf.kpi.RecordCounts;
import io.github.maatstaf.kpi.WithFindings;
import io.github.maatstaf.kpi.catalogue.Audience;
import io.github.maatstaf.kpi.catalogue.KpiCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What a screen asks about each KPI, and what comes from other people's lists of codes. */
class SelectionPartsTest {
    private static final KpiCatalogue CATALOGUE = HomeworkCatalogue.catalogue();
    private static final LocalDate DAY = LocalDate.of(2025, 1, 14);
    private static final KpiCode SIGNALS = KpiCode.of("ACT-SIG-COUNT");
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("BO/VO leerlingen")
            .wanting("passend niveau")
            .wanting("plezier in leren")
            .wanting(DesiredEffect.forOrganisation("bekend zijn bij scholen"))
            .build();

    private static SelectionBuilder selection() {
        return Selection.from(CATALOGUE)
                .forScope(SCOPE)
                .choose("ACT-SIG-COUNT", "IMP-WOA-LEVELFIT", "QUA-WORKLOAD")
                .forEffect("passend niveau", "IMP-WOA-LEVELFIT")
                .forEffect("bekend zijn bij scholen", "ACT-SIG-COUNT");
    }

    @Test
    void should_know_who_proposed_and_who_agreed_to_a_kpi() {
        Selection selection = selection()
                .proposedBy(PartyRole.PRACTITIONER, DAY, "ACT-SIG-COUNT", "QUA-WORKLOAD")
                .agreedBy(PartyRole.COMMISSIONER, DAY.plusDays(7))
                .agreedBy(PartyRole.PARENT, DAY.plusDays(9), "IMP-WOA-LEVELFIT")
                .build();

        assertThat(selection.find(SIGNALS).orElseThrow().proposals())
                .containsExactly(new Proposed(PartyRole.PRACTITIONER, DAY));
        assertThat(selection.agreementsTo(KpiCode.of("IMP-WOA-LEVELFIT")))
                .extracting(Object::toString)
                .containsExactly("commissioner on 2025-01-21", "parents on 2025-01-23");
        assertThat(selection.agreementsTo(SIGNALS)).hasSize(1);
        assertThat(selection.isAgreedBy(PartyRole.PARENT)).isFalse();
        assertThat(selection.toBuilder().build()).isEqualTo(selection);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> selection.agreementsTo(KpiCode.of("ACT-ANA-WAITLIST")))
                .withMessageContaining("ACT-ANA-WAITLIST");
        assertThat(new Proposed(PartyRole.PARENT, DAY)).hasToString("parents on 2025-01-14");
    }

    @Test
    void should_name_effects_without_a_kpi_and_kpis_without_an_effect() {
        Selection selection = selection().build();

        assertThat(selection.effectsWithoutKpi())
                .extracting(DesiredEffect::text)
                .containsExactly("plezier in leren");
        assertThat(selection.kpisWithoutEffect())
                .extracting(ChosenKpi::code)
                .containsExactly(KpiCode.of("QUA-WORKLOAD"));
        assertThat(selection.forEffect(DesiredEffect.forClient("passend niveau")))
                .extracting(ChosenKpi::code)
                .containsExactly(KpiCode.of("IMP-WOA-LEVELFIT"));
    }

    @Test
    void should_be_discussed_sideways_if_people_say_so() {
        // Van marktlogica naar menswaardige maatstaven, line 322: account to residents and partners too
        Selection selection = selection()
                .discussedWith(Audience.RESIDENTS_AND_PARTNERS, "ACT-SIG-COUNT")
                .build();
        assertThat(selection.find(SIGNALS).orElseThrow().audience()).isEqualTo(Audience.RESIDENTS_AND_PARTNERS);
    }

    @Test
    void should_take_a_criterion_for_an_umbrella_term_only() {
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        selection().meaning("ACT-SIG-COUNT", "elke melding").build())
                .withMessageContaining("ACT-SIG-COUNT is no umbrella term");
    }

    @Test
    void should_lose_nothing_when_the_scope_changes() {
        Selection selection =
                selection().because("ACT-SIG-COUNT", "scholen vragen erom").build();
        Scope narrower = Scope.builder("huiswerkbegeleiding")
                .forGroup("BO/VO leerlingen")
                .wanting("passend niveau")
                .wanting("plezier in leren")
                .build();

        WithFindings<Selection> moved = selection.movedTo(narrower);

        assertThat(moved.findings())
                .extracting(finding -> finding.message(Locale.ENGLISH))
                .containsExactly(
                        "ACT-SIG-COUNT was chosen for the effect \"bekend zijn bij scholen\". The scope does not"
                                + " have that any more.");
        assertThat(moved.value().scope()).isEqualTo(narrower);
        assertThat(moved.value().find(SIGNALS).orElseThrow().why()).contains("scholen vragen erom");
        assertThat(moved.value().kpisWithoutEffect()).hasSize(2);
        assertThat(selection.movedTo(SCOPE).value()).isEqualTo(selection);
    }

    @Test
    void should_follow_the_only_effect_of_a_scope_when_it_is_said_otherwise() {
        Scope one =
                Scope.builder("huiswerk").forGroup("jeugd").wanting("niveau").build();
        Selection selection =
                Selection.from(CATALOGUE).forScope(one).choose("ACT-SIG-COUNT").build();
        Scope other = Scope.builder("huiswerk")
                .forGroup("jeugd")
                .wanting("passend niveau")
                .build();

        assertThat(selection.movedTo(other).findings()).isEmpty();
        assertThat(selection.movedTo(other).value().chosen().get(0).effect())
                .contains(DesiredEffect.forClient("passend niveau"));
        Scope wider = one.toBuilder().wanting("plezier").build();
        assertThat(selection.movedTo(wider).value().chosen().get(0).effect())
                .contains(DesiredEffect.forClient("niveau"));
    }

    /** Bad inputs 64, 65 and 75: unknown codes with the nearest, look-alike letters, doubles. */
    @Test
    void should_read_a_list_of_codes_without_losing_any_in_silence() {
        WithFindings<Selection> read = Selection.parse(
                CATALOGUE,
                SCOPE,
                List.of(
                        "ACT-SIG-COUNT",
                        " QUA-WORKLOAD ",
                        "ACT-SIG-COUNT",
                        "ACT-SIG-COUNTS",
                        "\u0410CT-SIG-COUNT",
                        "ACT-SIG-OLD",
                        ""));

        assertThat(read.records()).isEqualTo(new RecordCounts(2, 3, 2));
        assertThat(read.value().kpis())
                .extracting(ChosenKpi::code)
                .containsExactly(SIGNALS, KpiCode.of("QUA-WORKLOAD"));
        assertThat(read.findings())
                .extracting(Object::toString)
                .satisfiesExactly(
                        text -> assertThat(text)
                                .isEqualTo("SELECT-DUPLICATE line 3: ACT-SIG-COUNT is there twice. It counts once."),
                        text -> assertThat(text)
                                .startsWith(
                                        "SELECT-UNKNOWN-KPI line 4: The list has no KPI with code ACT-SIG-COUNTS. Do you mean one of these: ACT-SIG-COUNT"),
                        text -> assertThat(text)
                                .startsWith(
                                        "SELECT-UNKNOWN-KPI line 5: The list has no KPI with code (U+0410). Do you mean one of these: ACT-SIG-COUNT"),
                        text -> assertThat(text).startsWith("SELECT-DUPLICATE line 6: ACT-SIG-COUNT"),
                        text -> assertThat(text)
                                .startsWith("SELECT-UNKNOWN-KPI line 7: The list has no KPI with code (?)."));
    }

    @Test
    void should_take_the_only_successor_in_the_place_of_a_withdrawn_kpi() {
        WithFindings<Selection> read = Selection.parse(CATALOGUE, SCOPE, List.of("ACT-SIG-OLD"));

        assertThat(read.value().kpis()).extracting(ChosenKpi::code).containsExactly(SIGNALS);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("SELECT-REPLACED");
    }

    /** Whoever still counts with a deprecated KPI may go on: only a withdrawn one gives way. */
    @Test
    void should_take_a_deprecated_kpi_as_it_is() {
        WithFindings<Selection> read = Selection.parse(NEWER, SCOPE, List.of("ACT-TST-TIRED", "ACT-TST-OLD"));

        assertThat(NEWER.get("ACT-TST-TIRED").replacedBy()).containsExactly(KpiCode.of("ACT-TST-NEW"));
        assertThat(read.value().kpis())
                .extracting(ChosenKpi::code)
                .containsExactly(KpiCode.of("ACT-TST-TIRED"), KpiCode.of("ACT-TST-NEW"));
        assertThat(read.findings())
                .extracting(Finding::toString)
                .singleElement()
                .asString()
                .startsWith("SELECT-REPLACED line 2: ");
    }

    @Test
    void should_show_by_its_number_only_what_no_keyboard_of_plain_letters_has() {
        assertThat(shown("ACT SIG~COUNT")).as("blanks and tildes can be seen").isEqualTo("(?)");
        assertThat(shown("ACT-SIG\u007FCOUNT")).isEqualTo("(U+007F)");
        assertThat(shown("ACT-SIG\u001FCOUNT\u001F")).isEqualTo("(U+001F)");
        assertThat(shown("\u0391\u0392\u0395\u0396\u0397\u0399"))
                .as("five of them are enough to see which alphabet it is")
                .isEqualTo("(U+0391 U+0392 U+0395 U+0396 U+0397)");
    }

    private static String shown(String code) {
        return Selection.parse(CATALOGUE, SCOPE, List.of(code))
                .findings()
                .get(0)
                .arguments()
                .get("code");
    }

    /** Bad input 75: nothing chosen is a selection of which the review says so. */
    @Test
    void should_read_an_empty_list() {
        assertThat(Selection.parse(CATALOGUE, SCOPE, List.of()).value().review().findings())
                .extracting(Finding::code)
                .startsWith("SELECT-EMPTY");
    }

    @Property(tries = 300)
    void every_code_of_a_list_is_accepted_rejected_or_double(@ForAll List<String> codes) {
        WithFindings<Selection> read = Selection.parse(CATALOGUE, SCOPE, codes);

        assertThat(read.records().read()).isEqualTo(codes.size());
        assertThat(read.value().kpis()).hasSize((int) read.records().accepted());
        codes.stream()
                .filter(code -> code.length() > 3 && !KpiCode.isValid(code.strip()) && !code.isBlank())
                .forEach(code -> assertThat(read.findings())
                        .noneMatch(finding -> finding.arguments().get("code") != null
                                && finding.arguments().get("code").contains(code.strip())
                                && code.strip().chars().allMatch(Character::isLetterOrDigit)
                                && !finding.arguments().get("code").startsWith("(U+")
                                && !finding.arguments().get("code").equals("(?)")));
    }
}
