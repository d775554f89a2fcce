package io.github.maatstaf.kpi.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.maatstaf.kpi.Finding;
import io.github.maatstaf.kpi.ValueContract;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The question of Handleiding KPI-model, line 145: does each effect hold for each type of user? */
class EffectMatrixTest {
    private static final Scope SCOPE = Scope.builder("huiswerkbegeleiding")
            .forGroup("groep 8", "10 tot 12 jaar")
            .forGroup("brugklas", "12 tot 14 jaar")
            .forGroup("ouders", "van deelnemers")
            .wanting("passend niveau")
            .wanting("plannen")
            .wanting(DesiredEffect.forOrganisation("bekendheid bij scholen"))
            .holding("passend niveau", "groep 8")
            .notHolding("passend niveau", "brugklas")
            .notHolding("passend niveau", "ouders")
            .holding("plannen", "brugklas")
            .notHolding("plannen", "ouders")
            .build();

    @Test
    void should_name_the_cells_that_nobody_has_answered() {
        assertThat(SCOPE.matrix().open()).extracting(Object::toString).containsExactly("plannen, for groep 8");
        assertThat(SCOPE.findings())
                .filteredOn(finding -> finding.code().equals("SCOPE-EFFECT-GROUP-OPEN"))
                .extracting(finding -> finding.message(Locale.forLanguageTag("nl")))
                .containsExactly("Geldt het effect \"plannen\" ook voor groep 8? Dat is nog niet gezegd.");
    }

    @Test
    void should_part_yes_from_no() {
        EffectMatrix matrix = SCOPE.matrix();

        assertThat(matrix.holding())
                .extracting(Object::toString)
                .containsExactly("passend niveau, for groep 8", "plannen, for brugklas");
        assertThat(matrix.notHolding()).hasSize(3);
        assertThat(matrix.effects()).extracting(DesiredEffect::text).containsExactly("passend niveau", "plannen");
        assertThat(matrix.groups()).hasSize(3);
        assertThat(matrix.holds(matrix.effects().get(0), matrix.groups().get(0)))
                .contains(true);
    }

    @Test
    void should_name_the_group_for_which_nothing_is_wanted_and_the_effect_that_nobody_gets() {
        assertThat(SCOPE.matrix().groupsWithoutEffect())
                .extracting(TargetGroup::name)
                .containsExactly("ouders");
        assertThat(SCOPE.matrix().effectsForNobody()).isEmpty();
        Scope none = SCOPE.toBuilder().notHolding("passend niveau", "groep 8").build();
        assertThat(none.matrix().effectsForNobody())
                .extracting(DesiredEffect::text)
                .containsExactly("passend niveau");
        assertThat(none.findings()).extracting(Finding::code).contains("SCOPE-EFFECT-FOR-NOBODY");
    }

    @Test
    void should_know_for_which_groups_an_effect_is_wanted() {
        EffectMatrix matrix = SCOPE.matrix();

        assertThat(matrix.groupsFor(matrix.effects().get(1)))
                .extracting(TargetGroup::name)
                .containsExactly("brugklas");
        assertThat(matrix.groupsFor(DesiredEffect.forOrganisation("bekendheid bij scholen")))
                .hasSize(3);
    }

    @Test
    void should_print_as_a_table() {
        assertThat(SCOPE.matrix()).hasToString("""
                        holds for:      groep 8  brugklas  ouders
                        passend niveau  yes      no        no
                        plannen         ?        yes       no""");
        assertThat(Scope.builder("x")
                        .forGroup("y")
                        .wanting(DesiredEffect.forSociety("z"))
                        .build()
                        .matrix())
                .hasToString("No effect for the resident or client is wanted yet.");
    }

    @Test
    void should_be_equal_by_its_answers() {
        assertThat(SCOPE.matrix())
                .isEqualTo(SCOPE.toBuilder().build().matrix())
                .hasSameHashCodeAs(SCOPE.toBuilder().build().matrix())
                .isNotEqualTo(
                        SCOPE.toBuilder().holding("plannen", "groep 8").build().matrix())
                .isNotEqualTo("matrix");
        ValueContract.hold(
                SCOPE::matrix,
                () -> SCOPE.toBuilder().holding("plannen", "groep 8").build().matrix(),
                () -> SCOPE.toBuilder().notHolding("plannen", "groep 8").build().matrix(),
                () -> SCOPE.toBuilder().wanting("rust").build().matrix(),
                () -> SCOPE.toBuilder().forGroup("buren").build().matrix());
    }
}
