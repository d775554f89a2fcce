package io.github.maatstaf.kpi.scope;

import static io.github.maatstaf.kpi.scope.Party.commissioner;
import static io.github.maatstaf.kpi.scope.Party.practitioner;
import static io.github.maatstaf.kpi.scope.Party.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ScopeTest {
    private static Scope.Builder homework() {
        return Scope.builder("huiswerkbegeleiding")
                .partOf("jongerenwerk")
                .forGroup("BO/VO leerlingen")
                .wanting("het voorkomen van onderpresteren");
    }

    @Test
    void should_build_the_manuals_homework_example_in_its_own_words() {
        // Handleiding KPI-model, lines 158-159 and 181-182
        Scope scope = homework().build();

        assertThat(scope.service().name()).isEqualTo("huiswerkbegeleiding");
        assertThat(scope.service().partOf()).contains("jongerenwerk");
        assertThat(scope.groups()).containsExactly(TargetGroup.of("BO/VO leerlingen"));
        assertThat(scope.effects()).containsExactly(DesiredEffect.forClient("het voorkomen van onderpresteren"));
        assertThat(scope)
                .hasToString(
                        "huiswerkbegeleiding (part of jongerenwerk) for BO/VO leerlingen, wanting het voorkomen van"
                                + " onderpresteren (for the resident or client)");
    }

    @Test
    void should_say_everything_that_is_missing_at_once() {
        assertThatThrownBy(() -> Scope.builder("huiswerkbegeleiding").build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The scope of huiswerkbegeleiding is not complete: No group of people is named yet."
                        + " (forGroup) No desired effect is named yet. (wanting)");
    }

    @Test
    void should_say_everything_that_contradicts_itself_at_once() {
        Scope.Builder builder = homework()
                .forGroup("BO/VO leerlingen", "10 tot 14 jaar")
                .wanting(DesiredEffect.forOrganisation("het voorkomen van onderpresteren"))
                .holding("meer plezier", "ouders");

        assertThatThrownBy(builder::build)
                .hasMessage("The scope of huiswerkbegeleiding is not complete: The group \"BO/VO leerlingen\" is there"
                        + " twice, with other characteristics. The effect \"het voorkomen van onderpresteren\" is there"
                        + " twice, for different sides. There is an answer about the effect \"meer plezier\", which is"
                        + " not among the effects. (holding) There is an answer about the group \"ouders\", which is not"
                        + " among the groups. (holding)");
    }

    @Test
    void should_refuse_blank_words_at_once() {
        assertThatThrownBy(() -> Scope.builder(" ")).hasMessage("A scope needs a text for a service, not a blank one");
        assertThatThrownBy(() -> homework().wanting(" ")).hasMessageContaining("a desired effect");
        assertThatThrownBy(() -> homework().forGroup("")).hasMessageContaining("a group");
        assertThatThrownBy(() -> homework().forGroup("leerlingen", " ")).hasMessageContaining("a characteristic");
        assertThatThrownBy(() -> homework().partOf(" ")).hasMessageContaining("a wider service");
        assertThatThrownBy(() -> commissioner(" ")).hasMessageContaining("a party");
    }

    @Test
    void should_hold_for_the_only_pair_without_asking() {
        // Handleiding KPI-model, lines 146-148: the pair of an effect and a group is the scope
        Scope scope = homework().build();

        assertThat(scope.holds(
                        DesiredEffect.forClient("het voorkomen van onderpresteren"),
                        TargetGroup.of("BO/VO leerlingen")))
                .contains(true);
        assertThat(scope.openCombinations()).isEmpty();
    }

    @Test
    void should_not_hold_for_the_only_pair_if_people_said_no() {
        Scope scope = homework()
                .notHolding("het voorkomen van onderpresteren", "BO/VO leerlingen")
                .build();

        assertThat(scope.matrix().notHolding()).hasSize(1);
        assertThat(scope.matrix().holding()).isEmpty();
        assertThat(codes(scope)).contains("SCOPE-EFFECT-FOR-NOBODY", "SCOPE-GROUP-WITHOUT-EFFECT");
    }

    @Test
    void should_name_the_pairs_that_nobody_has_spoken_about() {
        // Handleiding KPI-model, line 145: does each effect hold for each group?
        Scope scope = homework()
                .forGroup("ouders")
                .wanting("meer plezier in leren")
                .holding("het voorkomen van onderpresteren", "BO/VO leerlingen")
                .notHolding("het voorkomen van onderpresteren", "ouders")
                .build();

        assertThat(scope.openCombinations())
                .extracting(EffectForGroup::toString)
                .containsExactly("meer plezier in leren, for BO/VO leerlingen", "meer plezier in leren, for ouders");
        assertThat(scope.holds(DesiredEffect.forClient("het voorkomen van onderpresteren"), TargetGroup.of("ouders")))
                .contains(false);
        assertThat(scope.findings())
                .filteredOn(finding -> finding.code().equals("SCOPE-EFFECT-GROUP-OPEN"))
                .hasSize(2)
                .first()
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .isEqualTo(
                        "Geldt het effect \"meer plezier in leren\" ook voor BO/VO leerlingen? Dat is nog niet gezegd.");
    }

    @Test
    void should_notice_an_effect_for_nobody_and_a_group_without_an_effect() {
        Scope scope = homework()
                .forGroup("ouders")
                .notHolding("het voorkomen van onderpresteren", "BO/VO leerlingen")
                .notHolding("het voorkomen van onderpresteren", "ouders")
                .build();

        assertThat(codes(scope))
                .contains("SCOPE-EFFECT-FOR-NOBODY", "SCOPE-GROUP-WITHOUT-EFFECT")
                .doesNotContain("SCOPE-EFFECT-GROUP-OPEN");
    }

    @Test
    void should_notice_who_is_not_at_the_table_and_which_side_has_no_effect() {
        assertThat(codes(homework().build()))
                .containsExactly(
                        "SCOPE-GROUP-NO-CHARACTERISTICS",
                        "SCOPE-NO-EFFECT-ORGANISATION",
                        "SCOPE-NO-COMMISSIONER",
                        "SCOPE-NO-PRACTITIONERS");
    }

    @Test
    void should_have_nothing_to_notice_when_all_is_settled() {
        Scope scope = Scope.builder("huiswerkbegeleiding")
                .forGroup("leerlingen", "10 tot 14 jaar")
                .wanting("het voorkomen van onderpresteren")
                .wanting(DesiredEffect.forOrganisation("sneller zien wie hulp nodig heeft"))
                .holding("het voorkomen van onderpresteren", "leerlingen")
                .between(commissioner("Gemeente X"), provider("Welzijnsorganisatie X"), practitioner("team Noord"))
                .build();

        assertThat(scope.findings()).isEmpty();
        assertThat(scope.parties(PartyRole.COMMISSIONER)).containsExactly(commissioner("Gemeente X"));
    }

    @Test
    void should_only_ask_for_an_effect_for_the_client_when_there_is_none() {
        Scope scope = Scope.builder("buurthuis")
                .forGroup("buurtbewoners")
                .wanting(DesiredEffect.forSociety("meer samenhang in de buurt"))
                .build();

        assertThat(codes(scope)).contains("SCOPE-NO-EFFECT-CLIENT").doesNotContain("SCOPE-GROUP-WITHOUT-EFFECT");
    }

    @Test
    void should_refuse_a_pair_that_is_not_of_this_scope() {
        Scope scope = homework().build();

        assertThatThrownBy(() -> scope.holds(DesiredEffect.forClient("iets anders"), TargetGroup.of("ouders")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("iets anders")
                .hasMessageContaining("het voorkomen van onderpresteren");
    }

    /** Law S3: the order in which a builder is told things does not matter. */
    @Property(tries = 200)
    void the_order_of_the_builders_calls_does_not_matter(@ForAll Random random) {
        List<UnaryOperator<Scope.Builder>> calls = new ArrayList<>(List.of(
                builder -> builder.partOf("jongerenwerk"),
                builder -> builder.forGroup("leerlingen", "10 tot 14 jaar"),
                builder -> builder.forGroup("ouders"),
                builder -> builder.wanting("het voorkomen van onderpresteren"),
                builder -> builder.wanting(DesiredEffect.forOrganisation("rust in het team")),
                builder -> builder.holding("het voorkomen van onderpresteren", "leerlingen"),
                builder -> builder.between(commissioner("Gemeente X")),
                builder -> builder.between(practitioner("team Noord"))));
        Scope expected = built(calls);
        Collections.shuffle(calls, random);

        Scope shuffled = built(calls);

        assertThat(shuffled).isEqualTo(expected).hasSameHashCodeAs(expected);
        assertThat(codes(shuffled)).containsExactlyInAnyOrderElementsOf(codes(expected));
    }

    /** Laws S4 and S5: a scope rebuilt from itself is equal, and so is one with something said twice. */
    @Test
    void should_be_equal_when_rebuilt_and_when_something_is_said_twice() {
        Scope scope = homework()
                .forGroup("ouders")
                .notHolding("het voorkomen van onderpresteren", "ouders")
                .between(commissioner("Gemeente X"))
                .build();

        assertThat(scope.toBuilder().build()).isEqualTo(scope).hasSameHashCodeAs(scope);
        assertThat(scope.toBuilder()
                        .forGroup("ouders")
                        .between(commissioner("Gemeente X"))
                        .build())
                .isEqualTo(scope);
        assertThat(scope.toBuilder().forGroup("buren").build()).isNotEqualTo(scope);
        assertThat(scope).isNotEqualTo(homework().build()).isNotEqualTo("scope");
    }

    @Test
    void should_not_let_anyone_change_a_scope() {
        Scope scope = homework().build();

        assertThatThrownBy(() -> scope.groups().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> scope.effects().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> scope.parties().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void should_take_roles_of_ones_own() {
        PartyRole board = PartyRole.of("SUPERVISORY_BOARD", LocalizedText.of("raad van toezicht", "supervisory board"));

        assertThat(Party.of(board, "raad van toezicht")).hasToString("raad van toezicht (supervisory board)");
        assertThat(board).isEqualTo(PartyRole.of("SUPERVISORY_BOARD", LocalizedText.of("anders")));
        assertThat(board).hasSameHashCodeAs("SUPERVISORY_BOARD").hasToString("SUPERVISORY_BOARD");
        assertThatThrownBy(() -> PartyRole.of("raad", LocalizedText.of("raad"))).hasMessageContaining("\"raad\"");
    }

    private static Scope built(List<UnaryOperator<Scope.Builder>> calls) {
        Scope.Builder builder = Scope.builder("huiswerkbegeleiding");
        for (UnaryOperator<Scope.Builder> call : calls) {
            builder = call.apply(builder);
        }
        return builder.build();
    }

    private static List<String> codes(Scope scope) {
        return scope.findings().stream().map(Finding::code).toList();
    }
}
